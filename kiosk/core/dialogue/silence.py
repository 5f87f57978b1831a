"""您还好吗？ Asked when a resident has given no sign of life for long; calm, never an alarm."""

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmSource, AlarmState
from kiosk.core.dialogue.alarm import raise_alarm
from kiosk.core.dialogue.effects import AnswerQuestion, Listen, Say
from kiosk.core.dialogue.page import Count, Turn, WeightyQuestion
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patterns import pattern
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, tr

_WELL = pattern("[很挺]好|好着|还好|没事|没啥事|好得很|不用")
# The whole sentence: whoever says only this has answered, as what the kiosk took it for.
_ONLY_WELL = pattern("我?(?:[很挺]好|好着|还好|没事|没啥事|好得很)(?:着?[的呢啊哪了])*[。！]?")
_NOT_WELL = pattern("不[太大]?[好行]|不舒服|难受|叫人|救|摔|疼|来人|帮我")


@dataclass(frozen=True)
class SilencePage(WeightyQuestion):
    """The question that stands until it is answered here, or a sign of life comes otherwise."""

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    def view(self, world: World) -> View:
        """Return the question with two huge answers."""
        return View(
            key=f"silence-{_question(world).alarm.id}",
            screen=Screen.QUESTION,
            title=tr("您还好吗？"),
            subtitle=_told(_question(world)) or tr("好一阵没见您动静了"),
            icon="question",
            tint=Tint.SERVICES,
            options=(
                Option("well", tr("我很好"), icon="check", digit=1),
                Option("help", tr("帮我叫人"), icon="siren", digit=2),
            ),
            focus="well",
            passing=True,
        )

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「我很好」")

    def prompt(self, world: World) -> str:
        """Ask, the choice words last."""
        return tr("好一阵没见您动静了，您还好吗？就说，我很好，或者，帮我叫人。")

    def press(self, option: str, world: World) -> Turn:
        """Tell the hub that all is well, or begin the countdown of a call for help."""
        answered = AnswerQuestion(_question(world).alarm.id)
        if option == "well":
            return Turn(effects=(Say(tr("好，那就放心了。")), answered))
        if option == "help":
            turn = raise_alarm(world, AlarmSource.BUTTON, AlarmKind.UNSPECIFIED)
            return turn.also(answered)
        return Turn()

    def hear(self, said: Understanding, world: World) -> Turn:
        """A clear word that all is well ends it; whoever is not well is helped; else it asks on."""
        sure = said.decision is Decision.ACT
        index = said.slots.get("index") if said.intent is Intent.CHOOSE else None
        if _NOT_WELL.search(said.text) or index == 2 or said.intent is Intent.HELP:
            turn = raise_alarm(world, AlarmSource.VOICE, AlarmKind.UNSPECIFIED, world.heard)
            return turn.also(AnswerQuestion(_question(world).alarm.id))
        well = _WELL.search(said.text) or said.intent in (Intent.CANCEL_EMERGENCY, Intent.CONFIRM)
        if (sure and (well or index == 1)) or _ONLY_WELL.fullmatch(said.text):
            return self.press("well", world)
        if said.decision is Decision.REJECT:
            return Turn(effects=(Listen(),), count=Count.NEITHER)  # most likely the television
        words = tr("您是很好，还是要我叫人？")
        return Turn(effects=(Say(words, listen=True),), count=Count.NEITHER)


def _question(world: World) -> AlarmRecord:
    if world.question is None:
        raise ValueError("this page needs a question")
    return world.question


def _told(record: AlarmRecord) -> str:
    """Return who knows of it by now, as far as it is true; empty while only the kiosk does."""
    by = record.steps[-1].by if record.steps else ""
    match record.known_state:
        case AlarmState.RECEIVED:
            return tr("社区已经知道了，正在找人来看您")
        case AlarmState.ACKNOWLEDGED:
            return tr("{by}知道了，会联系您", by=by or capital(tr("社区")))
        case AlarmState.ON_THE_WAY:
            return tr("{by}在来看您的路上", by=by or tr("有人"))
    return ""
