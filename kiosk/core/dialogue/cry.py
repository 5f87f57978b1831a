"""是您在喊人吗？ Asked when a cry was overheard that may have come from the television."""

from dataclasses import replace

from kiosk.core.alarms import AlarmKind, AlarmSource
from kiosk.core.dialogue.alarm import is_live, raise_alarm
from kiosk.core.dialogue.effects import Listen, Say
from kiosk.core.dialogue.page import BACK, Count, Page, Turn
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patterns import pattern
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

AGAIN_AFTER = 8.0  # seconds until it is asked once more, louder
GONE_AFTER = 25.0  # seconds without an answer or any touch until it goes away

# Whatever else was understood: words of someone who wants help, and of someone who does not.
_HELP = pattern("帮|救|来人|快来|要人|摔|疼|不行了|起不来")
_NO_HELP = pattern("不用|不要|不需要|没有|没喊|没叫|不是|没事|别")
# Who goes back to what they were doing is well.
_WELL = (Intent.DENY, Intent.CANCEL_EMERGENCY, Intent.BACK, Intent.HOME)


@dataclass(frozen=True)
class WasItYou(Page):
    """Covers everything until it is answered or its time is over; ``kind`` of the first cry."""

    kind: AlarmKind
    said: str = ""

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    def stands(self, world: World) -> bool:
        """Until an alarm is under way."""
        return not is_live(world.alarm)

    def view(self, world: World) -> View:
        """Return the question with two huge answers."""
        return View(
            key="was-it-you",
            screen=Screen.ALARM,
            title=tr("是您在喊人吗？"),
            subtitle=tr("没人应，一会儿就收起来。碰一下就多等会儿"),
            icon="question",
            tint=Tint.EMERGENCY,
            options=(
                Option("help", tr("要帮忙"), icon="siren", digit=1),
                Option("no", tr("不用"), icon="cross", digit=2),
            ),
            focus="help",
        )

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「要帮忙」")

    def prompt(self, world: World) -> str:
        """Ask, the choice words last."""
        return tr("是您在喊人吗？要帮忙，还是不用？")

    def press(self, option: str, world: World) -> Turn:
        """Begin the countdown, or go away."""
        if option == "help":
            return self.cry(AlarmSource.VOICE, world)
        return BACK.also(Say(tr("好，没事就好。"))) if option == "no" else Turn()

    def cry(
        self, source: AlarmSource, world: World, kind: AlarmKind = AlarmKind.UNSPECIFIED
    ) -> Turn:
        """Begin the countdown; a first cry that named no kind takes the later one's."""
        first = kind if self.kind is AlarmKind.UNSPECIFIED else self.kind
        return replace(raise_alarm(world, source, first, self.said), move=BACK.move)

    def hear(self, said: Understanding, world: World) -> Turn:
        """A further cry or a yes begins the countdown; a clear no goes away; else it listens on."""
        sure = said.decision in (Decision.ACT, Decision.ASK)
        index = said.slots.get("index") if said.intent is Intent.CHOOSE else None
        if said.intent is Intent.EMERGENCY and said.decision is not Decision.REJECT:
            kind = AlarmKind(str(said.slots.get("kind", AlarmKind.UNSPECIFIED)))
            return self.cry(AlarmSource.VOICE, world, kind)
        if said.intent in (Intent.CONFIRM, Intent.HELP) or index == 1:
            return self.press("help", world)
        if sure and (said.intent in _WELL or index == 2):
            return self.press("no", world)
        if _HELP.search(said.text) and not _NO_HELP.search(said.text):
            return self.press("help", world)
        # Most likely the television again: nothing more is said to it.
        return Turn(effects=(Listen(),), count=Count.NEITHER)
