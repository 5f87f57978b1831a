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

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from operator import itemgetter

from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.intake import Intake
from kiosk.core.outages import Outage, hides
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
_SHIFT = timedelta(hours=3)  # more than summer time moves a wall clock


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

    ``doses`` are those around it. The rules are ``Intake.earliest``'s.
    """
    return Intake(doses).earliest(dose, taken_before)


def asked_from(dose: Dose, doses: Iterable[Dose]) -> datetime:
    """Return from when (UTC) the dose asks for an answer: due, interval over, snooze over."""
    return _window(dose, Intake(doses))[0]


def deadline(dose: Dose, doses: Iterable[Dose]) -> datetime:
    """Return when (UTC) an unanswered dose is missed."""
    return _window(dose, Intake(doses))[1]


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
    intake, moment = Intake(doses), now.astimezone(UTC)
    found: list[tuple[datetime, str, Dose]] = []
    for dose in doses:
        if dose.status in _ANSWERED or dose.due.astimezone(UTC) > moment:
            continue
        asked, end = _window(dose, intake)
        if not asked <= moment < end:
            continue
        # Also what the clock, set back since, dates after the dose's own window holds it back.
        held = intake.earliest(dose)
        if held is None or held <= moment:
            found.append((dose.due.astimezone(UTC), dose.plan.id, dose))
    asking: dict[str, Dose] = {}
    for _, _, dose in sorted(found, key=itemgetter(0, 1)):
        asking.setdefault(dose.plan.medicine, dose)
    return tuple(
        replace(dose, status=DoseStatus.DUE, outage=False)
        if dose.status is DoseStatus.MISSED
        else dose
        for dose in asking.values()
    )


def next_due(doses: Iterable[Dose], now: datetime) -> datetime | None:
    """Return the next moment (UTC) after ``now`` at which a dose is asked for or is missed."""
    doses = tuple(doses)
    intake, moment = Intake(doses), now.astimezone(UTC)
    soonest: datetime | None = None
    for dose in doses:
        # A dose asks at its time at the earliest: one after the soonest so far changes nothing.
        if dose.status in _ANSWERED:
            continue
        if soonest is not None and dose.due.astimezone(UTC) > soonest:
            continue
        asked, end = _window(dose, intake)
        when = asked if moment < asked < end else end
        if when > moment and (soonest is None or when < soonest):
            soonest = when
    return soonest


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
    doses: Iterable[Dose],
    known_since: Mapping[str, datetime],
    now: datetime,
    outages: Collection[Outage] = (),
) -> tuple[DoseRecord, ...]:
    """Return the records to write for doses whose window passed without an answer.

    ``known_since`` says since when the kiosk has known each plan (by its id): what was over
    before then is not this kiosk's to report. ``at`` is the end of the window, or just after an
    earlier answer (a snooze), because the later ``at`` wins. What lies in ``outages`` says so, and
    no longer does when the clock that ran ahead was put right and it was asked for after all.
    """
    doses = tuple(doses)
    intake, moment = Intake(doses), now.astimezone(UTC)
    records = []
    for dose in doses:
        known = dose.status is DoseStatus.MISSED
        if dose.status in _ANSWERED or (known and not dose.outage):
            continue
        if dose.due.astimezone(UTC) > moment:
            continue
        asked, end = _window(dose, intake)
        since = known_since.get(dose.plan.id)
        if end > moment or since is None or end <= since:
            continue
        outage = hides(outages, asked, end)
        if known and (outage or dose.at != end):  # another zone has another end
            continue
        at = max(end, dose.at.astimezone(UTC) + _TICK) if dose.at else end
        record = _record(dose, DoseStatus.MISSED, at.astimezone(dose.due.tzinfo))
        records.append(replace(record, outage=outage))
    return tuple(records)


def answered(
    dose: Dose,
    status: DoseStatus,
    now: datetime,
    until: datetime | None = None,
    taken: datetime | None = None,
) -> DoseRecord:
    """Return the record of an answer; its ``at`` is ``now``, but never before the last answer's.

    ``taken``: when it was taken, where that was before now.
    """
    at = max(now, dose.at + _TICK) if dose.at else now
    return replace(_record(dose, status, at, until), taken=taken)


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
        return replace(dose, status=DoseStatus.DUE, outage=False)
    return dose


def _window(dose: Dose, intake: Intake) -> tuple[datetime, datetime]:
    """Return from when (UTC) a dose asks for an answer, and when it is missed without one.

    The least interval moves both. What is taken after the dose's own window has passed no longer
    does: a missed dose stays missed.
    """
    due, window = dose.due.astimezone(UTC), timedelta(minutes=dose.plan.window)
    held = intake.earliest(dose, due + window)
    asked = due if held is None else max(due, held)
    end = asked + window
    if dose.status is DoseStatus.SNOOZED and dose.until is not None:
        until = dose.until.astimezone(UTC)
        asked, end = max(asked, until), max(end, until + SNOOZE_GRACE)
    if end - due < timedelta(minutes=dose.span) - _SHIFT:
        return asked, end
    return asked, min(end, _next_of_plan(dose))


def _next_of_plan(dose: Dose) -> datetime:
    """Return when (UTC) the plan's next time is, as if it asked every day."""
    wall = dose.due.replace(tzinfo=None) + timedelta(minutes=dose.span)
    return wall.replace(tzinfo=dose.due.tzinfo).astimezone(UTC)
