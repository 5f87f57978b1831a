"""What follows from a sensor's reports: alarms at once, alarms of what lasts, signs of life. Pure.

Every alarm's id follows from the sensor, the rule and the event or its beginning, so that the same
thing told twice, by any process, is the same alarm.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

from kiosk.core.alarms import AlarmKind
from kiosk.hub.sensors.model import (
    Raised,
    Report,
    Rule,
    Sensor,
    SensorKind,
    SensorState,
    Signal,
    SignalState,
)
from kiosk.hub.sensors.payload import is_low

_NAMES = uuid.UUID("5f0d9e0a-6d1c-4b7e-9d53-0c6f3f1f8a11")
_KEPT_RAISED = 60  # alarms remembered in a sensor's state
NIGHT = ("22:00", "06:00")


@dataclass(frozen=True)
class Cause:
    """An alarm that is to be raised: by which rule, under which id, when it happened."""

    rule: Rule
    alarm: str
    at: datetime


@dataclass(frozen=True)
class Taken:
    """What one report led to."""

    state: SensorState
    causes: tuple[Cause, ...] = ()
    is_sign: bool = False


def usual_rules(kind: SensorKind) -> tuple[Rule, ...]:
    """Return what a new sensor of this kind does until staff say otherwise."""
    begin, end = NIGHT
    rules = {
        SensorKind.BUTTON: Rule(id="1", signal=Signal.PRESS, countdown=5),
        SensorKind.FALL: Rule(id="1", signal=Signal.FALL, kind=AlarmKind.FALL, countdown=15),
        SensorKind.DOOR: Rule(id="1", signal=Signal.OPEN, minutes=10, begin=begin, end=end),
        SensorKind.BED: Rule(
            id="1", signal=Signal.PRESENT, active=False, minutes=30, begin=begin, end=end
        ),
        SensorKind.SMOKE: Rule(id="1", signal=Signal.SMOKE, kind=AlarmKind.FIRE),
    }
    rule = rules.get(kind)
    if rule is None:
        return ()
    # What lasts is asked about longer: somebody may have to get up to answer.
    return (replace(rule, countdown=60) if rule.minutes else rule,)


def take(
    sensor: Sensor, state: SensorState, report: Report, event: str, at: datetime, *, old: bool
) -> Taken:
    """Return what ``report``, told at ``at`` under the id ``event``, leads to.

    ``old`` is a message the broker had kept from before: a state that stands, but nothing that
    happened now.
    """
    causes: list[Cause] = []
    is_sign = False
    signals = {one.signal: one for one in state.signals}
    for signal, active in report.signals:
        before = signals.get(signal)
        changed = before is None or before.active is not active
        if changed:
            signals[signal] = SignalState(signal=signal, active=active, since=at)
        if old and signal.is_moment:
            continue
        happened = changed or (signal.is_moment and active)
        lively = happened if before is not None or signal.is_moment else False
        is_sign |= not old and (lively or (signal is Signal.MOVING and active))
        if happened:
            causes += [
                Cause(rule, alarm_id(sensor.id, rule.id, event), at)
                for rule in sensor.rules
                if not rule.minutes and (rule.signal, rule.active) == (signal, active)
                if in_window(rule, at)
                if before is not None or active  # a closed door told for the first time is no news
            ]
    low = is_low(report)
    state = replace(
        state,
        heard=max(at, state.heard) if state.heard else at,
        signals=tuple(signals.values()),
        battery=state.battery if report.battery is None else report.battery,
        low=state.low if low is None else low,
        tamper=state.tamper if report.tamper is None else report.tamper,
        online=report.online if report.online is not None else True,
    )
    return Taken(state, tuple(causes), is_sign and sensor.lives)


def overdue(sensor: Sensor, state: SensorState, now: datetime) -> tuple[Cause, ...]:
    """Return what has by now lasted too long and was not raised yet."""
    return tuple(cause for cause in _lasting(sensor, state, now) if cause.at <= now)


def next_due(sensor: Sensor, state: SensorState, now: datetime) -> datetime | None:
    """Return when something will have lasted too long if nothing changes; None for never."""
    return min((cause.at for cause in _lasting(sensor, state, now)), default=None)


def _lasting(sensor: Sensor, state: SensorState, now: datetime) -> Iterator[Cause]:
    raised = {one.alarm for one in state.raised}
    for rule in sensor.rules:
        stands = state.signal(rule.signal)
        if not rule.minutes or stands is None or stands.active is not rule.active:
            continue
        for start, due in _spans(rule, stands.since.astimezone(now.tzinfo), now.date()):
            cause = Cause(rule, alarm_id(sensor.id, rule.id, f"since {_stamp(start)}"), due)
            if cause.alarm not in raised:
                yield cause
                break


def _spans(rule: Rule, since: datetime, today: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield from when it counts and when it has lasted too long, for this and the next windows."""
    length = timedelta(minutes=rule.minutes)
    if not rule.begin:
        yield since, since + length
        return
    first = max(since.date(), today - timedelta(days=1)) - timedelta(days=1)
    for days in range(5):
        day = first + timedelta(days=days)
        begin = datetime.combine(day, time.fromisoformat(rule.begin), since.tzinfo)
        end = datetime.combine(day, time.fromisoformat(rule.end), since.tzinfo)
        if end <= begin:
            end += timedelta(days=1)
        start = max(since, begin)
        if start + length <= end:
            yield start, start + length


def in_window(rule: Rule, at: datetime) -> bool:
    """Return whether ``at`` (in the station's zone) lies in the rule's part of the day."""
    if not rule.begin:
        return True
    begin, end = time.fromisoformat(rule.begin), time.fromisoformat(rule.end)
    moment = at.time()
    return begin <= moment < end if begin < end else moment >= begin or moment < end


def remembering(state: SensorState, causes: tuple[Cause, ...], now: datetime) -> SensorState:
    """Return the state that knows which alarms were raised."""
    added = tuple(Raised(rule=c.rule.id, alarm=c.alarm, at=now) for c in causes)
    return replace(state, raised=(*state.raised, *added)[-_KEPT_RAISED:])


def alarm_id(sensor: str, rule: str, what: str) -> str:
    """Return the one id of an alarm: of an event, or of what has stood since its beginning."""
    return str(uuid.uuid5(_NAMES, f"{sensor}\n{rule}\n{what}"))


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
