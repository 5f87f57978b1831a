"""Where there is nothing to choose from: what is so, and what to do next."""

from kiosk.core.dialogue.page import Page, Turn, back_action
from kiosk.core.dialogue.receipt import submit
from kiosk.core.dialogue.world import World
from kiosk.core.requests import CallBack
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import together, tr

CALL_STATION = "call-station"


class Listing(Page):
    """A page of choices that come from the hub, and may not have come yet."""

    def press(self, option: str, world: World) -> Turn:
        """Ask the station for a call where nothing could be chosen."""
        if option == CALL_STATION:
            return submit(CallBack(person="社区"), tr("请社区的人给您打电话。"), world)
        return super().press(option, world)


def nothing_said(world: World, words: str, advice: str = "") -> str:
    """Return ``words`` with what to do next; before the hub was ever reached, that it is not.

    ``advice`` is what to do, where that is not to ask for a call.
    """
    if world.resident is None:
        return tr("还没连上社区，请过一会儿再来看。")
    return together(words, advice or tr("可以请社区给您打电话。"))


def nothing_there(
    key: str, title: str, tint: Tint, world: World, words: str, *, instead: Option | None = None
) -> View:
    """Return the page that takes the place of choices; ``instead`` of a call there may be more."""
    call = instead or Option(CALL_STATION, tr("请社区打电话"), icon="phone", tint=tint)
    paragraphs = [words] if instead else [words, tr("可以请社区给您打电话。")]
    if world.resident is None:
        paragraphs = [tr("还没连上社区，请过一会儿再来看。"), tr("有急事，按红色的紧急呼救。")]
    return View(
        key=key,
        screen=Screen.TEXT,
        title=title,
        tint=tint,
        paragraphs=tuple(paragraphs),
        actions=(back_action(), *((call,) if world.resident else ())),
        focus="back",
    )
