"""On which days a plan asks for doses, and at which minutes of these days. Pure.

Days are those of the resident's calendar; a minute may lie after the day's midnight (going to bed
at half past twelve), the dose then still belongs to the day before.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from kiosk.core.doses import MedicationPlan, Moment, Step
from kiosk.core.routine import DAY, Routine, clock_minutes, event_minutes

_FURTHEST = 20 * 366  # days within which a counted course must have ended
_ONE = timedelta(days=1)


class Slot(NamedTuple):
    """A moment of a day: minutes since its midnight, name, amount, minutes to the next one."""

    minutes: int
    name: str
    portion: str
    span: int


class Rule(NamedTuple):
    """A plan worked out for a routine: its slots by time, and where a counted course ends.

    On the day ``last`` only the first ``last_slots`` are asked for.
    """

    slots: tuple[Slot, ...]
    last: date | None
    last_slots: int


def moments_of(plan: MedicationPlan) -> tuple[Moment, ...]:
    """Return all times of a plan in the order they are written; a slot named twice is one."""
    written = (*(Moment(slot=time, at=time) for time in plan.times), *plan.moments)
    return tuple({moment.slot: moment for moment in reversed(written)}.values())[::-1]


def moment_minutes(moment: Moment, routine: Routine) -> int | None:
    """Return the minutes since the day's midnight, or None when the moment says no time."""
    if moment.when:
        return None if moment.at else event_minutes(moment.when, moment.offset, routine)
    return clock_minutes(moment.at)


@lru_cache(maxsize=1024)
def rule_of(plan: MedicationPlan, routine: Routine) -> Rule:
    """Return the plan worked out; moments that say no time are left out (``plan_check`` tells)."""
    if plan.as_needed:
        return Rule((), None, 0)
    timed: dict[str, tuple[int, Moment]] = {}
    for moment in moments_of(plan):
        minutes = moment_minutes(moment, routine)
        if minutes is not None:
            timed[moment.slot] = (minutes, moment)
    order = sorted(timed.values(), key=lambda pair: (pair[0], pair[1].slot))
    slots = []
    for at, moment in order:
        following = min((m for m, _ in order if m > at), default=order[0][0] + DAY)
        slots.append(Slot(at, moment.slot, moment.amount, following - at))
    last, last_slots = _last(plan, len(slots))
    return Rule(tuple(slots), last, last_slots)


def _last(plan: MedicationPlan, slots: int) -> tuple[date | None, int]:
    """Return the day of a counted course's last dose, and how many doses that day has."""
    if plan.count <= 0 or plan.start is None or slots == 0:
        return None, 0
    left = plan.count
    for day in _days(plan.start, _FURTHEST):
        if _falls_on(plan, day):
            if left <= slots:
                return day, left
            left -= slots
    return None, 0


def _days(first: date, most: int) -> Iterator[date]:
    for n in range(most):
        yield first + timedelta(days=n)


def slots_on(
    plan: MedicationPlan, day: date, routine: Routine, rule: Rule | None = None
) -> tuple[Slot, ...]:
    """Return what the plan asks for on a day, in order; nothing when it is paused or as needed.

    ``rule`` is the plan's ``rule_of``, for whoever asks for many days.
    """
    if plan.paused or not _falls_on(plan, day):
        return ()
    slots, last, last_slots = rule or rule_of(plan, routine)
    if last is None:
        return () if plan.count > 0 else slots
    if day < last:
        return slots
    return slots[:last_slots] if day == last else ()


def _falls_on(plan: MedicationPlan, day: date) -> bool:
    """Whether the day is one of the plan's, whatever was counted and whether it is paused."""
    start = plan.start
    if (start and day < start) or (plan.end and day > plan.end):
        return False
    if plan.weekdays and day.isoweekday() not in plan.weekdays:
        return False
    cycle = plan.cycle_on + plan.cycle_off
    if plan.every == 1 and plan.step is Step.DAY and not cycle:
        return True
    if start is None:
        return plan.every == 1 and plan.step is Step.WEEK and bool(plan.weekdays) and not cycle
    if cycle and (day - start).days % cycle >= plan.cycle_on:
        return False
    return plan.every >= 1 and _is_step(plan, start, day)


def _is_step(plan: MedicationPlan, start: date, day: date) -> bool:
    match plan.step:
        case Step.DAY:
            return (day - start).days % plan.every == 0
        case Step.WEEK:
            if not plan.weekdays and day.isoweekday() != start.isoweekday():
                return False
            mondays = (day - day.weekday() * _ONE) - (start - start.weekday() * _ONE)
            return mondays.days // 7 % plan.every == 0
    months = (day.year - start.year) * 12 + day.month - start.month
    if months % plan.every:
        return False
    # A month without the start's day has its last day instead.
    return day.day == start.day or (day.day < start.day and (day + _ONE).day == 1)
