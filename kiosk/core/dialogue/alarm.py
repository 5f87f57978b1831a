"""The emergency: countdown, ladder of truth, telephone numbers. Takes the whole screen."""

from dataclasses import dataclass

from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
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
from kiosk.core.saying import seen_at
from kiosk.core.view import Line, Option, Screen, Step, Tint, View
from kiosk.core.words import tr

COUNTDOWN = 5  # seconds (interface rules, "Emergency")
NO_RECEIPT = 15.0  # seconds of sending without a receipt until the numbers are read out
_ORDER = (
    AlarmState.COUNTING,
    AlarmState.SENDING,
    AlarmState.RECEIVED,
    AlarmState.ACKNOWLEDGED,
    AlarmState.ON_THE_WAY,
    AlarmState.RESOLVED,
)


# What to do until help comes; nobody is told to lie still in a fire.
_ADVICE = {
    AlarmKind.FIRE: "快出门，别坐电梯",
    AlarmKind.INTRUDER: "锁好门，别出声",
    AlarmKind.UNSPECIFIED: "别着急",
}
_SERVICES = {AlarmKind.FIRE: ("火警", "119"), AlarmKind.INTRUDER: ("报警", "110")}
_SPOKEN = {"119": "一一九", "110": "一一零", "120": "一二零"}


def _advice(record: AlarmRecord) -> str:
    return tr(_ADVICE.get(record.alarm.kind, "您别动"))


def _service(record: AlarmRecord) -> tuple[str, str]:
    """Return the name and number of the public service for this kind of emergency."""
    name, number = _SERVICES.get(record.alarm.kind, ("急救", "120"))
    return tr(name), number


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


def alarm_sentence(record: AlarmRecord, world: World) -> str:
    """Return how far help has got, spoken; never further than it has."""
    if record.known_state is AlarmState.RESOLVED:
        return tr("这次呼救已经处理好了。")
    if record.false_alarm:
        return tr("您说没事了，我告诉社区。")
    by = _newest(record).by
    match record.known_state:
        case AlarmState.COUNTING:
            return tr(
                "{sensor}。马上呼救，没事就说。", sensor=record.alarm.sensor or tr("有人呼救")
            )
        case AlarmState.SENDING:
            if world.waiting >= NO_RECEIPT:
                number = tr(_SPOKEN[_service(record)[1]])
                return tr("还没有人收到。请打{number}，或者喊邻居。", number=number)
            return tr("正在呼救。") if world.alarm_saved else tr("没能记下，但正在发送。")
        case AlarmState.RECEIVED:
            return tr("社区收到了，正在找人。{advice}。", advice=_advice(record))
        case AlarmState.ACKNOWLEDGED:
            return tr("{by}接了。{advice}。", by=by or tr("有人"), advice=_advice(record))
        case AlarmState.ON_THE_WAY:
            return _coming(record, by or tr("有人"))
    return tr("正在呼救。")


def _coming(record: AlarmRecord, by: str) -> str:
    """Return who comes and in how many minutes, as they said it themselves."""
    minutes, advice = _newest(record).minutes, _advice(record)
    said = tr("，说{n}分钟到", n=minutes) if minutes else ""
    return tr("{by}正在赶来{said}。{advice}。", by=by, said=said, advice=advice)


def _newest(record: AlarmRecord) -> AlarmStep:
    """Return the newest step this program has a word for."""
    known = [step for step in record.steps if step.state is not AlarmState.OTHER]
    return known[-1] if known else AlarmStep(state=AlarmState.COUNTING, at=record.alarm.raised)


def _headline(record: AlarmRecord, world: World) -> tuple[str, str]:
    if record.false_alarm and record.known_state is not AlarmState.RESOLVED:
        return tr("您说没事了"), tr("我告诉社区。还需要人，就按「我要呼救」")
    step = _newest(record)
    by = step.by or tr("有人")
    match record.known_state:
        case AlarmState.COUNTING:
            well = tr("没事就按「我没事」")
            sensor = record.alarm.sensor
            return tr("马上呼救"), f"{sensor}，{well}" if sensor else well
        case AlarmState.SENDING:
            if world.waiting >= NO_RECEIPT:
                return tr("还没有人收到"), tr("请直接打电话，我接着呼救")
            if not world.alarm_saved:
                return tr("正在发送"), tr("没能记下，但正在发送")
            return tr("正在发送"), tr("{advice}，我在呼救", advice=_advice(record))
        case AlarmState.RECEIVED:
            return tr("平台已收到"), tr("正在找人，{advice}", advice=_advice(record))
        case AlarmState.ACKNOWLEDGED:
            return tr("有人接了：{by}", by=by), _advice(record)
        case AlarmState.ON_THE_WAY:
            eta = tr("大约 {n} 分钟到。", n=step.minutes) if step.minutes else ""
            return tr("{by}在路上", by=by), eta + _advice(record)
        case AlarmState.RESOLVED:
            return tr("处理好了"), ""
    return tr("没有呼救"), ""


def _ladder(record: AlarmRecord, world: World) -> tuple[Step, ...]:
    """Return the four rungs; a rung without its own step but with a later one counts as done."""
    steps: dict[AlarmState, AlarmStep] = {}
    latest = record.steps[0].at if record.steps else world.now
    for step in record.steps:
        # Two clocks make the steps; what is shown never runs backwards.
        latest = max(latest, step.at)
        steps.setdefault(step.state, replace(step, at=latest))
    reached = max((_ORDER.index(s) for s in steps if s in _ORDER), default=0)

    def rung(state: AlarmState, label: str) -> Step:
        own = steps.get(state)
        # That a person took it or is coming is shown only when they have said so themselves.
        implied = state in (AlarmState.SENDING, AlarmState.RECEIVED)
        done = implied and _ORDER.index(state) <= reached
        if own:
            moment = own.at.astimezone(world.now.tzinfo)
            words = (
                f"{moment:%H:%M:%S}" if moment.date() == world.today else seen_at(own.at, world.now)
            )
            return Step(label, f"{words}　{own.by}".strip("　"), True)
        return Step(label, "" if done or record.is_over else tr("等一会儿"), done)

    sent = rung(AlarmState.RECEIVED, tr("平台已收到"))
    if record.known_state is AlarmState.SENDING and world.waiting >= NO_RECEIPT:
        sent = Step(sent.label, tr("还没收到"), failed=True)
    first = Step(
        tr("已发出") if sent.done else tr("正在发送"),
        rung(AlarmState.SENDING, "").detail,
        reached >= _ORDER.index(AlarmState.SENDING),
    )
    return (
        first,
        sent,
        rung(AlarmState.ACKNOWLEDGED, tr("有人接了")),
        rung(AlarmState.ON_THE_WAY, tr("人在路上")),
    )


def _numbers(record: AlarmRecord, world: World) -> tuple[Line, ...]:
    lines = [Line(*_service(record))]
    if world.resident:
        if world.resident.station_phone:
            lines.append(Line(tr("社区"), world.resident.station_phone))
        lines += [Line(c.person, c.phone) for c in world.resident.contacts[:1]]
    return tuple(lines)


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
        title, subtitle = _headline(record, world)
        counting = record.known_state is AlarmState.COUNTING
        options = _buttons(record)
        return View(
            key=f"alarm-{record.alarm.id}-{'counting' if counting else 'sent'}",
            screen=Screen.ALARM,
            title=title,
            subtitle=subtitle,
            icon="siren",
            tint=Tint.EMERGENCY,
            steps=() if counting else _ladder(record, world),
            lines=() if counting else _numbers(record, world),
            options=options,
            countdown=world.countdown if counting and not record.false_alarm else None,
            focus=options[0].id,
        )

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
