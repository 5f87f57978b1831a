"""What is told of an alarm: spoken, as a headline, as a ladder; never further than help has got."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmState, AlarmStep
from kiosk.core.dialogue.world import World
from kiosk.core.saying import person_name, seen_at
from kiosk.core.view import Line, Step
from kiosk.core.words import capital, together, tr, tr_noop

_SAME_CLOCK = timedelta(hours=6)  # further apart, hub and device do not have the same time
NO_RECEIPT = 15.0  # seconds of sending without a receipt until the numbers are read out
_ORDER = (
    AlarmState.COUNTING,
    AlarmState.SENDING,
    AlarmState.RECEIVED,
    AlarmState.ACKNOWLEDGED,
    AlarmState.ON_THE_WAY,
    AlarmState.RESOLVED,
)
_BY_PERSONS = (AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)

# What to do until help comes; nobody is told to lie still in a fire.
_ADVICE = {
    AlarmKind.FIRE: tr_noop("快出门，别坐电梯"),
    AlarmKind.INTRUDER: tr_noop("锁好门，别出声"),
    AlarmKind.UNSPECIFIED: tr_noop("别着急"),
}
_SERVICES = {
    AlarmKind.FIRE: (tr_noop("火警"), "119"),
    AlarmKind.INTRUDER: (tr_noop("报警"), "110"),
}
_AMBULANCE = (tr_noop("急救"), "120")
_SPOKEN = {"119": tr_noop("一一九"), "110": tr_noop("一一零"), "120": tr_noop("一二零")}


def _advice(record: AlarmRecord) -> str:
    advice = _ADVICE.get(record.alarm.kind)
    return tr(advice) if advice else tr("您别动")


def _service(record: AlarmRecord) -> tuple[str, str]:
    """Return the name and number of the public service for this kind of emergency."""
    name, number = _SERVICES.get(record.alarm.kind, _AMBULANCE)
    return tr(name), number


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
            return _coming(record, by or tr("有人"), world.now)
    return tr("正在呼救。")


def _coming(record: AlarmRecord, by: str, now: datetime) -> str:
    """Return who comes and in how many minutes, as they said it themselves."""
    step, advice = _newest(record), _advice(record)
    if _is_late(step, now):
        return tr("{by}说的时间过了，可能耽搁了。{advice}。", by=by, advice=advice)
    said = tr("，说{n}分钟到", n=step.minutes) if step.minutes else ""
    return tr("{by}正在赶来{said}。{advice}。", by=by, said=said, advice=advice)


def _is_late(step: AlarmStep, now: datetime) -> bool:
    """Whether the time somebody gave is over; a clock that is hours off says nothing of it."""
    return bool(step.minutes) and timedelta(minutes=step.minutes or 0) < now - step.at < _SAME_CLOCK


def _newest(record: AlarmRecord) -> AlarmStep:
    """Return the newest step this program has a word for."""
    known = [step for step in record.steps if step.state is not AlarmState.OTHER]
    return known[-1] if known else AlarmStep(state=AlarmState.COUNTING, at=record.alarm.raised)


def alarm_headline(record: AlarmRecord, world: World) -> tuple[str, str]:
    """Return how far help has got in large letters, and what to do till then."""
    if record.false_alarm and record.known_state is not AlarmState.RESOLVED:
        return tr("您说没事了"), tr("我告诉社区。还需要人，就按「我要呼救」")
    step = _newest(record)
    by = step.by or tr("有人")
    match record.known_state:
        case AlarmState.COUNTING:
            well = tr("没事就按「我没事」")
            sensor = record.alarm.sensor
            told = tr("{sensor}，{well}", sensor=sensor, well=well) if sensor else well
            return tr("马上呼救"), told
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
            eta = tr("说 {n} 分钟到。", n=step.minutes) if step.minutes else ""
            if _is_late(step, world.now):
                eta = tr("说的时间过了，可能路上耽搁了。")
            return tr("{by}在路上", by=by), together(eta, _advice(record))
        case AlarmState.RESOLVED:
            return tr("处理好了"), ""
    return tr("没有呼救"), ""


def _told_steps(record: AlarmRecord) -> dict[AlarmState, AlarmStep]:
    """Return the step that each rung tells of: the first of a machine's, a person's newest.

    Once somebody else has it, whoever had set out before is no longer promised.
    """
    told: dict[AlarmState, AlarmStep] = {}
    latest = record.steps[0].at if record.steps else record.alarm.raised
    for step in record.steps:
        # Two clocks make the steps; what is shown never runs backwards.
        latest = max(latest, step.at)
        going = told.get(AlarmState.ON_THE_WAY)
        if step.state is AlarmState.ACKNOWLEDGED and going and going.by != step.by:
            del told[AlarmState.ON_THE_WAY]
        if step.state in _BY_PERSONS or step.state not in told:
            told[step.state] = replace(step, at=latest)
    return told


def alarm_ladder(record: AlarmRecord, world: World) -> tuple[Step, ...]:
    """Return the four rungs; a rung without its own step but with a later one counts as done."""
    steps = _told_steps(record)
    reached = max((_ORDER.index(s) for s in steps if s in _ORDER), default=0)

    def rung(state: AlarmState, label: str) -> Step:
        own = steps.get(state)
        # That a person took it or is coming is shown only when they have said so themselves.
        implied = state in (AlarmState.SENDING, AlarmState.RECEIVED)
        done = implied and _ORDER.index(state) <= reached
        if own:
            return Step(label, f"{_moment(own, world)}　{own.by}".strip("　"), True)
        return Step(label, "" if done or record.is_over else tr("等一会儿"), done)

    sent = rung(AlarmState.RECEIVED, tr("平台已收到"))
    if record.known_state is AlarmState.SENDING and world.waiting >= NO_RECEIPT:
        sent = Step(sent.label, tr("还没收到"), failed=True)
    first = Step(
        tr("已发出") if sent.done else tr("正在发送"),
        rung(AlarmState.SENDING, "").detail,
        reached >= _ORDER.index(AlarmState.SENDING),
    )
    taken, coming = (
        rung(AlarmState.ACKNOWLEDGED, tr("有人接了")),
        rung(AlarmState.ON_THE_WAY, tr("人在路上")),
    )
    return first, sent, taken, coming


def _moment(step: AlarmStep, world: World) -> str:
    moment = step.at.astimezone(world.now.tzinfo)
    today = moment.date() == world.today
    return f"{moment:%H:%M:%S}" if today else seen_at(step.at, world.now)


def alarm_numbers(record: AlarmRecord, world: World) -> tuple[Line, ...]:
    """Return whom to ring: the public service, the station, the first of the family."""
    lines = [Line(*_service(record))]
    if world.resident:
        if world.resident.station_phone:
            lines.append(Line(capital(tr("社区")), world.resident.station_phone))
        lines += [
            Line(capital(person_name(c.person)), c.phone) for c in world.resident.contacts[:1]
        ]
    return tuple(lines)
