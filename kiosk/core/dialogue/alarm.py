"""The emergency: raising it, its page and its buttons. Takes the whole screen."""

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState
from kiosk.core.dialogue.alarm_told import (
    alarm_headline,
    alarm_ladder,
    alarm_numbers,
    alarm_sentence,
)
from kiosk.core.dialogue.effects import (
    CancelAlarm,
    HideAlarm,
    RaiseAlarm,
    Say,
    SendAlarm,
    ShowAlarm,
)
from kiosk.core.dialogue.page import Page, Turn, say
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

COUNTDOWN = 5  # seconds (interface rules, "Emergency")


def is_live(record: AlarmRecord | None) -> bool:
    """Return whether an alarm is under way, neither over nor called false."""
    return record is not None and not record.is_over and not record.false_alarm


def is_counting(record: AlarmRecord) -> bool:
    """Return whether the countdown runs: one called off waits for the hub's word on it."""
    return record.known_state is AlarmState.COUNTING and not record.false_alarm


def raise_alarm(world: World, source: AlarmSource, kind: AlarmKind, said: str = "") -> Turn:
    """Return the turn for a cry for help: raise it; a second press or cry sends at once."""
    record = world.alarm
    if record and is_live(record):
        if record.known_state is AlarmState.COUNTING:
            return Turn(effects=(SendAlarm(record.alarm.id),))
        return Turn(effects=(ShowAlarm(), Say(alarm_sentence(record, world), urgent=True)))
    alarm = Alarm(
        id=world.new_id,
        resident=world.resident_id,
        raised=world.now,
        kind=kind,
        source=source,
        said=said,
    )
    words = tr("马上呼救，没事就说。")  # short: its end must leave time to answer
    return Turn(effects=(RaiseAlarm(alarm), Say(words, listen=True, urgent=True)))


@dataclass(frozen=True)
class AlarmPage(Page):
    """The alarm that stands, in whatever state it is."""

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    @property
    def asks_two_way(self) -> bool:
        """我没事 is always an answer here."""
        return True

    def view(self, world: World) -> View:
        """Return the alarm's screen."""
        record = world.alarm
        if record is None:
            raise ValueError("the alarm page needs an alarm")
        title, subtitle = alarm_headline(record, world)
        counting = record.known_state is AlarmState.COUNTING
        options = _buttons(record)
        return View(
            key=f"alarm-{record.alarm.id}-{_stage(record)}",
            screen=Screen.ALARM,
            title=title,
            subtitle=subtitle,
            icon="siren",
            tint=Tint.EMERGENCY,
            steps=() if counting else alarm_ladder(record, world),
            lines=() if counting else alarm_numbers(record, world),
            options=options,
            countdown=world.countdown if counting and not record.false_alarm else None,
            focus=options[0].id,
        )

    def example(self, world: World) -> str:
        """Say what calls for help anew once this alarm is over or was called off."""
        return "" if is_live(world.alarm) else tr("「我要呼救」")

    def prompt(self, world: World) -> str:
        """Say how to call it off, or how far help has got."""
        record = world.alarm
        if record is None or is_counting(record):
            return tr("没事就说，我没事。")
        return alarm_sentence(record, world)

    def press(self, option: str, world: World) -> Turn:
        """Cancel, send at once, or put an answered alarm aside."""
        record = world.alarm
        if record is None:
            return Turn()
        if option == "cancel":
            return self._cancel(record, world)
        if option == "again":
            return raise_alarm(world, AlarmSource.BUTTON, record.alarm.kind)
        if option == "send" and record.known_state is AlarmState.COUNTING:
            return Turn(effects=(SendAlarm(record.alarm.id),))
        if option == "hide":
            return Turn(effects=(HideAlarm(),))
        if option == "say":
            return say(alarm_sentence(record, world), urgent=True)
        return Turn()

    def _cancel(self, record: AlarmRecord, world: World) -> Turn:
        if record.is_over or record.false_alarm:
            return say(alarm_sentence(record, world), urgent=True)
        words = (
            tr("好，不呼救了。")
            if record.known_state is AlarmState.COUNTING and not record.is_held
            else tr("好，告诉社区您没事。")
        )
        return Turn(effects=(CancelAlarm(record.alarm.id), Say(words, urgent=True)))

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """我没事, clearly heard, cancels; another cry sends at once; else the state is said.

        What was overheard and may come from the television sends nothing sooner.
        """
        record = world.alarm
        if record is None:
            return None
        counting = record.known_state is AlarmState.COUNTING
        option = self._named(said, record)
        if option:
            return self.press(option, world)
        if said.intent is Intent.CANCEL_EMERGENCY and said.decision is Decision.ACT:
            return self._cancel(record, world)
        if said.intent is Intent.EMERGENCY and said.decision in (Decision.ACT, Decision.ASK):
            if counting or record.is_over or record.false_alarm:
                kind = AlarmKind(str(said.slots.get("kind", AlarmKind.UNSPECIFIED)))
                return raise_alarm(world, AlarmSource.VOICE, kind, world.heard)
        elif counting or said.intent is Intent.CANCEL_EMERGENCY:
            return say(tr("没事就说，我没事。"), listen=True, urgent=True)
        if record.is_over and said.intent in (Intent.BACK, Intent.HOME, Intent.CONFIRM):
            return Turn(effects=(HideAlarm(),))
        return say(alarm_sentence(record, world), listen=not record.is_over, urgent=True)

    def _named(self, said: Understanding, record: AlarmRecord) -> str:
        """Return the button that was surely named; the one that cancels takes its own words."""
        index, options = said.slots.get("index"), _buttons(record)
        if said.intent is not Intent.CHOOSE or said.decision is not Decision.ACT:
            return ""
        if not isinstance(index, int) or not 1 <= index <= len(options):
            return ""
        chosen = options[index - 1]
        return "" if chosen.destructive else chosen.id


def _stage(record: AlarmRecord) -> str:
    """Return what names the screen; where the buttons mean something new, the focus starts anew."""
    if record.false_alarm:
        return "off"
    return "counting" if record.known_state is AlarmState.COUNTING else "sent"


def _buttons(record: AlarmRecord) -> tuple[Option, ...]:
    """Return the buttons; the focus never starts on the one that cancels."""
    cancel = Option("cancel", tr("我没事，取消"), icon="cross", digit=2, destructive=True)
    if is_counting(record):
        return Option("send", tr("马上呼救"), icon="siren", digit=1), cancel
    answered = record.known_state in (AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)
    again = Option("say", tr("再说一遍"), icon="speaker", digit=1)
    seen = Option("hide", tr("知道了"), icon="check", digit=1)
    if record.is_over:
        return (seen,)
    if record.false_alarm:
        return seen, Option("again", tr("我要呼救"), icon="siren", digit=2)
    if answered:
        return again, cancel, Option("hide", tr("先收起来"), icon="house", digit=3)
    return again, cancel
