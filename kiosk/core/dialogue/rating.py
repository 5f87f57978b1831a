"""How was it? Asked when a service is done."""

from kiosk.core.dialogue.effects import Rate, Say
from kiosk.core.dialogue.page import HOME, Page, Turn, back_action, numbered
from kiosk.core.dialogue.request_told import lines_of, tint_of
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr, tr_noop

_FACES = {"good": "face-good", "fair": "face-fair", "poor": "face-poor"}
_RATINGS = {"good": tr_noop("满意"), "fair": tr_noop("还行"), "poor": tr_noop("不满意")}


@dataclass(frozen=True)
class RatingQuestion(Page):
    """How was it? Three equal answers."""

    request_id: str

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    def view(self, world: World) -> View:
        """Return the question."""
        record = world.request(self.request_id)
        return View(
            key="rating",
            screen=Screen.QUESTION,
            title=tr("这回办得怎么样？"),
            tint=tint_of(record.request.details) if record else Tint.SERVICES,
            lines=lines_of(record.request.details, world) if record else (),
            options=numbered(
                tuple(
                    Option(rating, tr(words), icon=_FACES[rating])
                    for rating, words in _RATINGS.items()
                )
            ),
            actions=(back_action(),),
            focus="good",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("这回办得怎么样？满意，还行，不满意？")

    def press(self, option: str, world: World) -> Turn:
        """Record the rating."""
        return (
            rated(self.request_id, option) if option in _RATINGS else super().press(option, world)
        )

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A spoken rating."""
        if said.intent is Intent.RATE_SERVICE:
            return rated(self.request_id, str(said.slots.get("rating", "good")))
        return None


def rating_name(rating: str) -> str:
    """Return 满意, 还行 or 不满意."""
    return tr(_RATINGS[rating]) if rating in _RATINGS else ""


def rated(request_id: str, rating: str) -> Turn:
    """Return the turn that records a rating and thanks for it."""
    return HOME.also(Rate(request_id, rating), Say(tr("谢谢您。")))
