"""Questions after a misunderstanding: was this meant? which of these? shall a person call back?"""

from dataclasses import replace

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.manner import gives_up, says_wrong
from kiosk.core.dialogue.page import BACK, HOME, Count, Page, Turn, back_action, numbered, swap
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.saying import STATION
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import phrased, tr

# What doctors and relatives go by.
_RECORDS = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.RECORD_VITALS)


def same_meaning(one: Understanding, other: Understanding) -> bool:
    """Return whether two sentences mean the same."""
    return (one.intent, one.slots) == (other.intent, other.slots)


@dataclass(frozen=True)
class DidYouMean(Page):
    """The sentence was understood, but not surely: ask before doing it.

    ``meant`` says it back in the kiosk's own words; on a yes the dialogue acts on ``said``.
    """

    said: Understanding
    meant: str

    @property
    def intent(self) -> Intent:
        """What is said alone now (两份, 后天) completes or corrects what is being asked about."""
        return self.said.intent

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    @property
    def takes_yes(self) -> bool:
        """A yes half heard makes no record of what was taken or measured."""
        return self.said.intent not in _RECORDS

    def view(self, world: World) -> View:
        """Return the question."""
        return View(
            key="did-you-mean",
            screen=Screen.QUESTION,
            title=tr("您是要这个吗？"),
            tint=Tint.SERVICES,
            lines=(Line(self.meant),),
            options=numbered(
                (
                    Option("yes", tr("对"), icon="check"),
                    Option("no", tr("不对"), icon="cross"),
                )
            ),
            focus="yes",
        )

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「对」")

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("您是要{meant}，对吗？", meant=self.meant)

    def press(self, option: str, world: World) -> Turn:
        """Act on it, or listen anew."""
        if option == "yes":
            return Turn(BACK.move, meant=self.said)
        return self.denied() if option == "no" else super().press(option, world)

    def denied(self) -> Turn:
        """The kiosk took it wrongly."""
        words = tr("好，不是这个。您再说一遍，我听着。")
        effects = (Say(words, listen=True),)
        return Turn(BACK.move, effects=effects, count=Count.FAILED, denied=(self.said,))

    def _is_said_again(self, said: Understanding) -> bool:
        """Return whether the same was said once more: as good as a yes.

        Not what people say to each other all the time (真好吃), when it was half heard twice.
        """
        surely = said.decision is not Decision.CONFIRM or said.intent is not Intent.RATE_SERVICE
        return surely and same_meaning(said, self.said)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A yes, a no, or the right thing: 不是，是两份."""
        sure = said.decision is not Decision.CONFIRM or self.takes_yes
        if (said.intent is Intent.CONFIRM and sure) or self._is_said_again(said):
            return self.press("yes", world)
        if said.intent is Intent.DENY:
            if gives_up(said.text) and not says_wrong(said.text):
                return BACK.also(Say(tr("好，不弄了。")))
            return self.denied()
        return None


@dataclass(frozen=True)
class Choices(Page):
    """Twice not understood: two or three large choices, each with what it would mean."""

    meanings: tuple[tuple[Understanding, str], ...]

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    def view(self, world: World) -> View:
        """Return the choices."""
        from kiosk.core.dialogue.hearing import describe  # noqa: PLC0415  # leads to all pages

        told = [(meant, describe(meant, world) or words) for meant, words in self.meanings]
        options = [_choice(n, meant, words) for n, (meant, words) in enumerate(told)]
        options.append(Option("none", tr("都不是"), icon="cross"))
        return View(
            key="choices",
            screen=Screen.QUESTION,
            title=tr("您想要哪一样？"),
            tint=Tint.SERVICES,
            options=numbered(tuple(options)),
            actions=(back_action(),),
            focus=options[0].id,
        )

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「第一个」")

    def prompt(self, world: World) -> str:
        """Ask, the choice words last."""
        words = phrased(words for _, words in self.meanings)
        return tr("您想要哪一样？{words}，还是都不是？", words=words)

    def press(self, option: str, world: World) -> Turn:
        """Act on the one chosen; none of them is one more misunderstanding."""
        if option.startswith("meaning:"):
            meant, _ = self.meanings[int(option.removeprefix("meaning:"))]
            return Turn(BACK.move, meant=meant)
        if option == "none":
            denied = tuple(meant for meant, _ in self.meanings)
            return Turn(BACK.move, count=Count.FAILED, denied=denied)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A no is none of them; a yes to a single one means that one, and so does its service."""
        if said.intent is Intent.DENY:
            return HOME.also(Say(tr("好。"))) if gives_up(said.text) else self.press("none", world)
        if said.intent is Intent.CONFIRM and len(self.meanings) == 1:
            return self.press("meaning:0", world)
        for n, (meant, _) in enumerate(self.meanings):
            if said.intent is meant.intent and said.slots.items() <= meant.slots.items():
                return self.press(f"meaning:{n}", world)
        return None


_LOOKS = {
    Intent.EMERGENCY: ("siren", Tint.EMERGENCY),
    Intent.ORDER_MEAL: ("bowl", Tint.MEAL),
    Intent.BOOK_HOUSEKEEPING: ("house", Tint.HOUSEKEEPING),
    Intent.CONSULT_DOCTOR: ("stethoscope", Tint.DOCTOR),
    Intent.REQUEST_REPAIR: ("wrench", Tint.MORE),
    Intent.PAY_BILL: ("bill", Tint.MORE),
    Intent.CALL_PERSON: ("phone", Tint.MORE),
    Intent.RECORD_VITALS: ("heart", Tint.MORE),
    Intent.CANCEL_REQUEST: ("undo", Tint.SERVICES),
}


def _choice(number: int, meant: Understanding, words: str) -> Option:
    """Return one meaning as a large choice: its service, and below it what exactly."""
    label, _, detail = words.partition(tr("："))
    icon, tint = _LOOKS.get(meant.intent, ("", Tint.MORE))
    return Option(f"meaning:{number}", label, detail.replace(tr("，"), "\n"), icon=icon, tint=tint)


@dataclass(frozen=True)
class CallBackOffer(Page):
    """Three sentences were not understood: the kiosk is at fault; a person can call."""

    def view(self, world: World) -> View:
        """Return two large answers."""
        return View(
            key="call-back",
            screen=Screen.QUESTION,
            title=tr("我没听明白，请人给您打电话吗？"),
            tint=Tint.SERVICES,
            options=numbered(
                (
                    Option("call", tr("请人打电话"), icon="phone"),
                    Option("no", tr("不用了"), icon="cross"),
                )
            ),
            focus="call",
        )

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("请社区的人给您打电话，好吗？")

    def press(self, option: str, world: World) -> Turn:
        """Ask for the call, or go home."""
        if option == "call":
            from kiosk.core.dialogue.more import submit_call  # noqa: PLC0415  # as above

            return submit_call(STATION, world)
        if option == "no":
            return HOME.also(Say(tr("好。想要什么，按大按钮也行。")))
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """好 or 不用了."""
        if said.intent is Intent.CONFIRM:
            return self.press("call", world)
        return self.press("no", world) if said.intent is Intent.DENY else None


def anew(question: DidYouMean, said: Understanding, meant: str) -> Turn:
    """Return the turn that asks about something else in the place of ``question``."""
    return replace(swap(DidYouMean(said, meant)), count=Count.FAILED)
