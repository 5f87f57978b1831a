"""您没事，对吗？ Asked when 我没事 was half heard while an emergency is under way."""

from dataclasses import replace

from kiosk.core.dialogue.alarm import AlarmPage, is_live
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import Move, Turn, cover
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.values import dataclass
from kiosk.core.words import tr


@dataclass(frozen=True)
class AreYouWell(AlarmPage):
    """The alarm stays on the screen and goes on; only a clear answer calls it off."""

    def stands(self, world: World) -> bool:
        """While the alarm is under way and on the screen."""
        return is_live(world.alarm) and not world.alarm_hidden

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("您没事，不用叫人了，对吗？")

    def press(self, option: str, world: World) -> Turn:
        """Do what the alarm's button does."""
        return replace(super().press(option, world), move=Move.BACK)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A clear yes or 我没事 once more cancels; anything else leaves the alarm as it was."""
        yes = said.intent is Intent.CONFIRM and said.decision is Decision.ACT
        again = said.intent is Intent.CANCEL_EMERGENCY and said.decision is not Decision.REJECT
        if yes or again:
            return self.press("cancel", world)
        turn = super().hear(said, world)
        return replace(turn, move=Move.BACK) if turn else None


def asked_whether_well(page: object, said: Understanding, world: World) -> Turn | None:
    """Return the turn that asks about a 我没事 half heard on the alarm's page, else None."""
    doubtful = said.intent is Intent.CANCEL_EMERGENCY and said.decision is Decision.CONFIRM
    if not doubtful or isinstance(page, AreYouWell) or not isinstance(page, AlarmPage):
        return None
    if not is_live(world.alarm):
        return None
    question = AreYouWell()
    return cover(question, Say(question.prompt(world), listen=True, urgent=True))
