"""When a dose is asked for, how long it waits for an answer, and when it counts as missed. Pure.

Doses follow the wall clock of the kiosk's zone; arithmetic between moments is done in UTC, so a
change of summer time shifts no window. Rules from the interface's "Medication reminders": an
answer binds to one dose; a window turns an unanswered dose into missed; stale doses never stack
up; no second dose within the plan's least interval. Decisions of our own:

- A dose that the least interval holds back is asked for later, with its whole window from then on,
  instead of being missed without ever having been asked for.
- A dose is over when the same plan's next one comes due, however long the window is.
- "Missed" is believed only once the window has really passed: a clock that ran ahead for an hour
  and was put right must not swallow the doses in between.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.planned import dose_id, doses_around, doses_between, split_dose_id
from kiosk.core.routine import USUAL, Routine

__all__ = [
    "SNOOZE_GRACE",
    "answered",
    "asked_from",
    "deadline",
    "dose_id",
    "doses_around",
    "doses_between",
    "doses_of_day",
    "due_now",
    "earliest",
    "held_until",
    "is_open",
    "may_take",
    "missed",
    "next_due",
    "split_dose_id",
]

SNOOZE_GRACE = timedelta(minutes=15)
"""A snoozed dose is asked for again for at least this long, even when its window has passed."""

_ANSWERED = (DoseStatus.TAKEN, DoseStatus.SKIPPED)
_TICK = timedelta(milliseconds=1)


def doses_of_day(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    day: date,
    zone: tzinfo,
    now: datetime | None = None,
    *,
    routine: Routine = USUAL,
) -> tuple[Dose, ...]:
    """Return the doses of a day in the order they come due, each with what was answered to it.

    ``records`` may hold those of other days. With ``now`` (aware), a dose recorded as missed whose
    window has not passed reads as due. A time that is none is left out.
    """
    doses = doses_between(plans, records, day, day, zone, routine=routine)
    if now is None:
        return doses
    return tuple(_unless_early(dose, doses, now) for dose in doses)


def earliest(
    dose: Dose, doses: Iterable[Dose], taken_before: datetime | None = None
) -> datetime | None:
    """Return when the least interval since the medicine was last taken ends (UTC), or None.

    ``doses`` are those around it; the same medicine in another plan counts as well. The most that
    may be taken within 24 hours is kept too. With ``taken_before`` only what was taken by then
    counts.
    """
    taken = sorted(
        (other.at.astimezone(UTC), other.plan.gap)
        for other in doses
        if other.status is DoseStatus.TAKEN and other.at is not None and other.id != dose.id
        if _same_medicine(other, dose)
        if taken_before is None or other.at < taken_before
    )
    ends = [at + timedelta(minutes=max(dose.plan.gap, gap)) for at, gap in taken]
    if 0 < dose.plan.most <= len(taken):
        ends.append(taken[-dose.plan.most][0] + timedelta(hours=24))
    return max(ends, default=None)


def asked_from(dose: Dose, doses: Iterable[Dose]) -> datetime:
    """Return from when (UTC) the dose asks for an answer: due, interval over, snooze over."""
    moments = [_held_until(dose, doses)]
    if dose.status is DoseStatus.SNOOZED and dose.until is not None:
        moments.append(dose.until.astimezone(UTC))
    return max(moments)


def deadline(dose: Dose, doses: Iterable[Dose]) -> datetime:
    """Return when (UTC) an unanswered dose is missed."""
    end = _held_until(dose, doses) + timedelta(minutes=dose.plan.window)
    if dose.status is DoseStatus.SNOOZED and dose.until is not None:
        end = max(end, dose.until.astimezone(UTC) + SNOOZE_GRACE)
    return min(end, _next_of_plan(dose))


def is_open(dose: Dose, doses: Iterable[Dose], now: datetime) -> bool:
    """Whether the dose may still get its answer in time."""
    if dose.status in _ANSWERED:
        return False
    return now.astimezone(UTC) < deadline(dose, doses)


def due_now(doses: Iterable[Dose], now: datetime) -> tuple[Dose, ...]:
    """Return the doses that ask for an answer at ``now`` (aware), the earliest due first.

    ``doses`` are those of yesterday, today and tomorrow (``doses_around``). Of one medicine at
    most one dose is asked for.
    """
    doses = tuple(doses)
    moment = now.astimezone(UTC)
    asking: dict[str, Dose] = {}
    for dose in sorted(doses, key=lambda d: (d.due.astimezone(UTC), d.plan.id)):
        if not is_open(dose, doses, now) or asked_from(dose, doses) > moment:
            continue
        # Also what the clock, set back since, dates after the dose's own window holds it back.
        if held_until(dose, doses, now) is None:
            asking.setdefault(dose.plan.medicine, dose)
    return tuple(
        replace(dose, status=DoseStatus.DUE) if dose.status is DoseStatus.MISSED else dose
        for dose in asking.values()
    )


def next_due(doses: Iterable[Dose], now: datetime) -> datetime | None:
    """Return the next moment (UTC) after ``now`` at which a dose is asked for or is missed."""
    doses = tuple(doses)
    moment = now.astimezone(UTC)
    moments = (
        when
        for dose in doses
        if is_open(dose, doses, now)
        for when in (asked_from(dose, doses), deadline(dose, doses))
    )
    return min((when for when in moments if when > moment), default=None)


def may_take(dose: Dose, doses: Iterable[Dose], now: datetime) -> bool:
    """Whether taking the dose at ``now`` keeps the least interval; False once it was taken.

    Holds for late answers as well, whose window is over. ``doses`` as for ``held_until``.
    """
    return dose.status is not DoseStatus.TAKEN and held_until(dose, doses, now) is None


def held_until(dose: Dose, doses: Iterable[Dose], now: datetime) -> datetime | None:
    """Return until when the least interval forbids the dose, None when it does not at ``now``.

    The moment is in the zone of ``now`` (aware), to be said. ``doses`` are those of yesterday,
    today and tomorrow (``doses_around``): of today's alone, what was taken before midnight is
    missing. The dose itself may be among them.
    """
    held = earliest(dose, doses)
    if held is None or held <= now.astimezone(UTC):
        return None
    return held.astimezone(now.tzinfo)


def missed(
    doses: Iterable[Dose], known_since: Mapping[str, datetime], now: datetime
) -> tuple[DoseRecord, ...]:
    """Return the records to write for doses whose window passed without an answer.

    ``known_since`` says since when the kiosk has known each plan (by its id): what was over
    before then is not this kiosk's to report. ``at`` is the end of the window, or just after an
    earlier answer (a snooze), because the later ``at`` wins.
    """
    doses = tuple(doses)
    records = []
    for dose in doses:
        if dose.status in (*_ANSWERED, DoseStatus.MISSED):
            continue
        end = deadline(dose, doses)
        since = known_since.get(dose.plan.id)
        if end > now.astimezone(UTC) or since is None or end <= since.astimezone(UTC):
            continue
        at = max(end, dose.at.astimezone(UTC) + _TICK) if dose.at else end
        records.append(_record(dose, DoseStatus.MISSED, at.astimezone(dose.due.tzinfo)))
    return tuple(records)


def answered(
    dose: Dose, status: DoseStatus, now: datetime, until: datetime | None = None
) -> DoseRecord:
    """Return the record of an answer; its ``at`` is ``now``, but never before the last answer's."""
    at = max(now, dose.at + _TICK) if dose.at else now
    return _record(dose, status, at, until)


def _record(
    dose: Dose, status: DoseStatus, at: datetime, until: datetime | None = None
) -> DoseRecord:
    _, day, slot = split_dose_id(dose.id)
    return DoseRecord(
        id=dose.id,
        plan=dose.plan.id,
        date=day,
        slot=slot,
        status=status,
        at=at,
        until=until,
        medicine=dose.plan.medicine,
        amount=dose.amount,
    )


def _unless_early(dose: Dose, doses: Iterable[Dose], now: datetime) -> Dose:
    if dose.status is DoseStatus.MISSED and is_open(dose, doses, now):
        return replace(dose, status=DoseStatus.DUE)
    return dose


def _held_until(dose: Dose, doses: Iterable[Dose]) -> datetime:
    """Return when (UTC) the dose is due, or later when the least interval holds it back.

    What is taken after its own window has passed no longer moves it: a missed dose stays missed.
    """
    due = dose.due.astimezone(UTC)
    held = earliest(dose, doses, due + timedelta(minutes=dose.plan.window))
    return due if held is None else max(due, held)


def _same_medicine(one: Dose, other: Dose) -> bool:
    return one.plan.id == other.plan.id or one.plan.medicine == other.plan.medicine


def _next_of_plan(dose: Dose) -> datetime:
    """Return when (UTC) the plan's next time is, as if it asked every day."""
    wall = dose.due.replace(tzinfo=None) + timedelta(minutes=dose.span)
    return wall.replace(tzinfo=dose.due.tzinfo).astimezone(UTC)
