"""When a dose is asked for, how long it waits for an answer, and when it counts as missed. Pure.

Doses follow the wall clock of the kiosk's zone; arithmetic between moments is done in UTC, so a
change of summer time shifts no window. Rules from the interface's "Medication reminders": an
answer binds to one dose; a window turns an unanswered dose into missed; stale doses never stack
up; no second dose within the plan's least interval. Three decisions of our own:

- A dose that the least interval holds back is asked for later, with its whole window from then on,
  instead of being missed without ever having been asked for.
- A dose is over when the same plan's next one comes due, however long the window is.
- "Missed" is believed only once the window has really passed: a clock that ran ahead for an hour
  and was put right must not swallow the doses in between.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan

SNOOZE_GRACE = timedelta(minutes=15)
"""A snoozed dose is asked for again for at least this long, even when its window has passed."""

_ANSWERED = (DoseStatus.TAKEN, DoseStatus.SKIPPED)
_TICK = timedelta(milliseconds=1)


def dose_id(plan: str, day: date, slot: str) -> str:
    """Return the identity of a dose: ``plan:YYYY-MM-DD:HH:MM``."""
    return f"{plan}:{day.isoformat()}:{slot}"


def slot_time(slot: str) -> time | None:
    """Return the wall-clock time of a slot "HH:MM", or None when it is none."""
    hours, colon, minutes = slot.partition(":")
    if not (colon and hours.isascii() and hours.isdigit() and minutes.isascii()):
        return None
    if not minutes.isdigit() or int(hours) > 23 or int(minutes) > 59:
        return None
    return time(int(hours), int(minutes))


def is_active(plan: MedicationPlan, day: date) -> bool:
    """Whether the plan asks for doses on that day."""
    if plan.paused or (plan.weekdays and day.isoweekday() not in plan.weekdays):
        return False
    return not ((plan.start and day < plan.start) or (plan.end and day > plan.end))


def doses_of_day(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    day: date,
    zone: tzinfo,
    now: datetime | None = None,
) -> tuple[Dose, ...]:
    """Return the doses of a day in the order they come due, each with what was answered to it.

    ``records`` may hold those of other days. With ``now`` (aware), a dose recorded as missed whose
    window has not passed reads as due. A slot that is no time of day is left out.
    """
    by_id = {record.id: record for record in records}
    doses = [
        _dose(plan, day, slot, zone, by_id)
        for plan in plans
        if is_active(plan, day)
        for slot in dict.fromkeys(plan.times)
        if slot_time(slot) is not None
    ]
    doses.sort(key=lambda dose: (dose.due.astimezone(UTC), dose.plan.id))
    if now is None:
        return tuple(doses)
    return tuple(_unless_early(dose, doses, now) for dose in doses)


def doses_around(
    plans: Iterable[MedicationPlan], records: Iterable[DoseRecord], now: datetime, zone: tzinfo
) -> tuple[Dose, ...]:
    """Return yesterday's, today's and tomorrow's doses: all that can matter at ``now``."""
    plans, records = tuple(plans), tuple(records)
    today = now.astimezone(zone).date()
    days = (today + timedelta(days=n) for n in (-1, 0, 1))
    return tuple(d for day in days for d in doses_of_day(plans, records, day, zone))


def earliest(
    dose: Dose, doses: Iterable[Dose], taken_before: datetime | None = None
) -> datetime | None:
    """Return when the least interval since the medicine was last taken ends (UTC), or None.

    ``doses`` are those around it; the same medicine in another plan counts as well. With
    ``taken_before`` only what was taken by then counts.
    """
    ends = [
        taken + timedelta(minutes=max(dose.plan.gap, other.plan.gap))
        for other in doses
        if other.id != dose.id and other.status is DoseStatus.TAKEN and other.at is not None
        if _same_medicine(other, dose)
        if taken_before is None or other.at < taken_before
        for taken in (other.at.astimezone(UTC),)
    ]
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
        if is_open(dose, doses, now) and asked_from(dose, doses) <= moment:
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
        id=dose.id, plan=dose.plan.id, date=day, slot=slot, status=status, at=at, until=until
    )


def split_dose_id(identity: str) -> tuple[str, date, str]:
    """Return plan, day and slot of a dose's identity.

    Raises ValueError when it is none.
    """
    parts = identity.rsplit(":", 3)
    if len(parts) != 4:
        raise ValueError(f"{identity!r} is no dose")
    return parts[0], date.fromisoformat(parts[1]), f"{parts[2]}:{parts[3]}"


def _dose(
    plan: MedicationPlan, day: date, slot: str, zone: tzinfo, by_id: Mapping[str, DoseRecord]
) -> Dose:
    at = slot_time(slot) or time()
    # Through UTC and back: a time that summer time skips becomes one that exists.
    due = datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)
    identity = dose_id(plan.id, day, slot)
    record = by_id.get(identity)
    if record is None:
        return Dose(id=identity, plan=plan, due=due)
    status = DoseStatus.DUE if record.status is DoseStatus.OTHER else record.status
    return Dose(id=identity, plan=plan, due=due, status=status, at=record.at, until=record.until)


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
    """Return when (UTC) the plan's next slot is, as if it were taken every day."""
    times = sorted({at for slot in dose.plan.times if (at := slot_time(slot)) is not None})
    _, day, slot = split_dose_id(dose.id)
    mine = slot_time(slot) or time()
    later = [at for at in times if at > mine]
    zone = dose.due.tzinfo
    if later:
        return datetime.combine(day, later[0], zone).astimezone(UTC)
    first = times[0] if times else mine
    return datetime.combine(day + timedelta(days=1), first, zone).astimezone(UTC)
