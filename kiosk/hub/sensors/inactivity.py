"""When a resident's silence is asked about. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.hub.sensors.model import Inactivity
from kiosk.hub.sensors.rules import alarm_id

DAY_BEGINS = 4  # o'clock: who was up at three at night has not yet shown themselves today
_FAR = timedelta(hours=6)  # until the next look when nothing is known to come sooner


@dataclass(frozen=True)
class Question:
    """A question that is to be asked from ``at`` on; its id is the alarm's that may follow."""

    id: str
    at: datetime


def question(rule: Inactivity, last: datetime | None, now: datetime) -> Question | None:
    """Return what is to be asked next if no sign comes; ``at`` may be over already.

    ``last`` is the last sign of life, None for never; ``now`` in the station's zone.
    """
    if not rule.is_on:
        return None
    last = last.astimezone(now.tzinfo) if last else None
    found = [
        one
        for days in range(2)
        for one in (
            _by(rule, last, now.date() + timedelta(days=days), now),
            _gap(rule, last, now.date() + timedelta(days=days), now),
        )
        if one is not None
    ]
    return min(found, key=lambda one: one.at, default=None)


def next_look(rule: Inactivity, last: datetime | None, now: datetime) -> datetime | None:
    """Return when to look again; None for a rule that is off."""
    if not rule.is_on:
        return None
    asked = question(rule, last, now)
    soonest = now + _FAR
    if asked is None or asked.at <= now:
        return min(soonest, now + timedelta(minutes=10))
    return min(soonest, asked.at)


def _by(rule: Inactivity, last: datetime | None, day: date, now: datetime) -> Question | None:
    if not rule.by:
        return None
    begin = datetime.combine(day, time(DAY_BEGINS), now.tzinfo)
    at = datetime.combine(day, time.fromisoformat(rule.by), now.tzinfo)
    if last is not None and last >= begin:
        return None
    return Question(alarm_id(rule.resident, "by", day.isoformat()), at)


def _gap(rule: Inactivity, last: datetime | None, day: date, now: datetime) -> Question | None:
    if not rule.hours:
        return None
    begin = datetime.combine(day, time.fromisoformat(rule.begin), now.tzinfo)
    end = datetime.combine(day, time.fromisoformat(rule.end), now.tzinfo)
    start = max(begin, last) if last is not None else begin
    at = start + timedelta(hours=rule.hours)
    if at > end or now > end:
        return None
    return Question(alarm_id(rule.resident, "gap", f"{start.timestamp():.0f}"), at)
