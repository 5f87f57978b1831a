"""Two-way questions: was this meant? shall a person call back?"""

from dataclasses import dataclass

from kiosk.core.dialogue.more import submit_call
from kiosk.core.dialogue.page import BACK, HOME, Page, Turn, numbered
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import tr


@dataclass(frozen=True)
class DidYouMean(Page):
    """The sentence was understood, but not surely: ask before doing it.

    ``meant`` says it back in the kiosk's own words; on a yes the dialogue acts on ``said``.
    """

    said: Understanding
    meant: str

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

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

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("您是要{meant}，对吗？", meant=self.meant)

    def press(self, option: str, world: World) -> Turn:
        """A yes is handled by the dialogue, which knows how to act on a sentence."""
        if option == "no":
            return BACK
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A spoken no goes back; a yes is handled by the dialogue."""
        return BACK if said.intent is Intent.DENY else None


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
        return tr("对不起，我没听明白。请社区的人给您打电话，好吗？")

    def press(self, option: str, world: World) -> Turn:
        """Ask for the call, or go home."""
        if option == "call":
            return submit_call(tr("社区"), world)
        return HOME if option == "no" else super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """好 or 不用了."""
        if said.intent is Intent.CONFIRM:
            return self.press("call", world)
        return HOME if said.intent is Intent.DENY else None
