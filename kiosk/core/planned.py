"""The doses of a day: what the plans ask for, joined with what was answered. Pure.

A dose that was answered stays, whatever becomes of its plan. What was taken counts for the least
interval after the plan was changed, deleted or replaced by another of the same medicine, and it
stands for that day's dose of the new version that is nearest to it: nobody is asked twice for the
dose of one morning because its plan was written anew.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from operator import itemgetter

from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.plans import rule_of, slots_on
from kiosk.core.routine import DAY, USUAL, Routine

_IDENTITY = re.compile(r"(.*):(\d{4}-\d\d-\d\d):(.+)", re.ASCII | re.DOTALL)
_ANSWERED = (DoseStatus.TAKEN, DoseStatus.SKIPPED)


def dose_id(plan: str, day: date, slot: str) -> str:
    """Return the identity of a dose: ``plan:YYYY-MM-DD:slot``."""
    return f"{plan}:{day.isoformat()}:{slot}"


def split_dose_id(identity: str) -> tuple[str, date, str]:
    """Return plan, day and slot of a dose's identity.

    Raises ValueError when it is none.
    """
    found = _IDENTITY.fullmatch(identity)
    if found is None:
        raise ValueError(f"{identity!r} is no dose")
    return found[1], date.fromisoformat(found[2]), found[3]


def doses_between(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    first: date,
    last: date,
    zone: tzinfo,
    *,
    routine: Routine = USUAL,
) -> tuple[Dose, ...]:
    """Return the doses of the days ``first`` to ``last``, both included, as they come due.

    To those that the plans ask for belong those that were taken or skipped and that no plan asks
    for any more, and those taken as needed.
    """
    ruled = [(plan, rule_of(plan, routine)) for plan in plans]
    by_id = {record.id: record for record in records}
    doses: list[tuple[datetime, str, Dose]] = []
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        text = day.isoformat()
        clock: dict[int, tuple[datetime, datetime]] = {}
        for plan, rule in ruled:
            for minutes, slot, portion, span in slots_on(plan, day, routine, rule):
                times = clock.get(minutes)
                if times is None:
                    times = clock[minutes] = _moment(day, minutes, zone)
                identity = f"{plan.id}:{text}:{slot}"
                record = by_id.pop(identity, None) if by_id else None
                dose = Dose(id=identity, plan=plan, due=times[1], portion=portion, span=span)
                doses.append((times[0], plan.id, dose if record is None else _with(dose, record)))
    known = {plan.id: plan for plan, _ in ruled}
    for record in by_id.values():
        nameless = record.plan not in known and not record.medicine
        if first <= record.date <= last and record.status in _ANSWERED and not nameless:
            left = left_over(record, known.get(record.plan), zone, routine)
            _stand_in(left, doses)
            doses.append((left.due.astimezone(UTC), left.plan.id, left))
    doses.sort(key=itemgetter(0, 1))
    return tuple(dose for _, _, dose in doses)


def _stand_in(left: Dose, doses: list[tuple[datetime, str, Dose]]) -> None:
    """Take the dose out of ``doses`` that an answer under a former version of its plan stands for.

    It is the nearest of the same day and medicine that has no answer, if nearer than the least
    interval. What was taken as needed stands for nothing.
    """
    if left.plan.as_needed or left.at is None:
        return
    at, day = left.at.astimezone(UTC), split_dose_id(left.id)[1].isoformat()
    near = [
        (abs(due - at), n)
        for n, (due, _, dose) in enumerate(doses)
        if dose.status not in _ANSWERED and dose.id[len(dose.plan.id) + 1 :].startswith(day)
        if dose.plan.id == left.plan.id or dose.plan.medicine == left.plan.medicine
        if abs(due - at) < timedelta(minutes=max(dose.plan.gap, dose.plan.window))
    ]
    if near:
        del doses[min(near)[1]]


def doses_around(
    plans: Iterable[MedicationPlan],
    records: Iterable[DoseRecord],
    now: datetime,
    zone: tzinfo,
    *,
    routine: Routine = USUAL,
) -> tuple[Dose, ...]:
    """Return all that can matter at ``now``: the doses of yesterday, today and tomorrow.

    What ``records`` say was taken before (``days_back``) comes first, for intervals over a day.
    """
    plans, records = tuple(plans), tuple(records)
    today, one = now.astimezone(zone).date(), timedelta(days=1)
    known = {plan.id: plan for plan in plans}
    before = tuple(
        left_over(record, known.get(record.plan), zone, routine)
        for record in records
        if record.date < today - one and record.status is DoseStatus.TAKEN
    )
    return before + doses_between(plans, records, today - one, today + one, zone, routine=routine)


def days_back(plans: Iterable[MedicationPlan]) -> int:
    """Return how many days before today answers must be known for the least intervals to hold."""
    return 2 + max((plan.gap for plan in plans), default=0) // DAY


def is_offered(plan: MedicationPlan, day: date) -> bool:
    """Whether an as-needed plan is there to be taken from: not paused, and within its course."""
    begun, over = plan.start is None or day >= plan.start, plan.end is not None and day > plan.end
    return plan.as_needed and not plan.paused and begun and not over


def needed_dose(plan: MedicationPlan, now: datetime) -> Dose:
    """Return the dose of an as-needed plan that is taken at ``now`` (aware), to be answered.

    Whether it may be taken ``held_until`` says. Its identity holds the second, so that two are two.
    """
    identity = dose_id(plan.id, now.date(), f"need-{now:%H%M%S}")
    return Dose(id=identity, plan=plan, due=now)


def _moment(day: date, minutes: int, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return a day's minute in UTC and in the zone.

    Through UTC and back: a time that summer time skips becomes one that exists.
    """
    days, rest = divmod(minutes, DAY)
    at = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    moment = at.astimezone(UTC)
    return moment, moment.astimezone(zone)


def _with(dose: Dose, record: DoseRecord) -> Dose:
    status = DoseStatus.DUE if record.status is DoseStatus.OTHER else record.status
    portion = record.amount if status in _ANSWERED and record.amount else dose.portion
    return replace(
        dose,
        status=status,
        at=record.at,
        until=record.until,
        portion=portion,
        outage=record.outage and status is DoseStatus.MISSED,
        taken=record.taken,
    )


def left_over(
    record: DoseRecord, plan: MedicationPlan | None, zone: tzinfo, routine: Routine = USUAL
) -> Dose:
    """Return the dose of an answer whose plan does not ask for it (any more).

    Due when the plan's slot of that name is; without one, when it was answered.
    """
    due, portion = record.at.astimezone(zone), record.amount
    if plan is None:
        plan = MedicationPlan(
            id=record.plan, resident="", medicine=record.medicine, amount=record.amount, gap=0
        )
    for slot in rule_of(plan, routine).slots:
        if slot.name == record.slot:
            due, portion = _moment(record.date, slot.minutes, zone)[1], portion or slot.portion
    at, taken = record.at, record.taken
    return Dose(
        id=record.id, plan=plan, due=due, status=record.status, at=at, portion=portion, taken=taken
    )
