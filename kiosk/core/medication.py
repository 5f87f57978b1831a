"""All that is known of a resident's medicines: what is to be taken, what was, what is left. Pure.

The days of the past are shown as they were answered; those of a plan that the kiosk did not know
yet, and that nobody answered, are not shown at all.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.outages import Outage, hides
from kiosk.core.planned import (
    days_back,
    doses_around,
    doses_between,
    is_offered,
    needed_dose,
    split_dose_id,
)
from kiosk.core.quantity import Quantity
from kiosk.core.routine import USUAL, Routine
from kiosk.core.schedule import held_until
from kiosk.core.stock import days_left, needs_refill, stock_left

HISTORY = 30  # days that can be looked at
COUNTED = 60  # days after which what was counted of a medicine tells nothing: answers are let go
_ONE = timedelta(days=1)


class DoseState(StrEnum):
    """How a dose stands, as people see it; the first here weighs most among several."""

    NOW = "now"  # asks for an answer
    SNOOZED = "snoozed"
    MISSED = "missed"
    OUTAGE = "outage"  # missed, but nobody was asked: the kiosk was off
    SKIPPED = "skipped"
    WAITING = "waiting"  # its time has not come
    LATE = "late"  # taken after its window
    TAKEN = "taken"


_WEIGHT = {state: n for n, state in enumerate(DoseState)}


def state_of(dose: Dose, now: datetime, outages: Iterable[Outage] = ()) -> DoseState:
    """Return how a dose stands at ``now`` (aware).

    Without an answer it is due for its window, then missed, also before that is written down.
    """
    window = timedelta(minutes=dose.plan.window)
    match dose.status:
        case DoseStatus.TAKEN:
            at = dose.taken_at or dose.due
            late = not dose.plan.as_needed and at > dose.due + window
            return DoseState.LATE if late else DoseState.TAKEN
        case DoseStatus.SKIPPED:
            return DoseState.SKIPPED
        case DoseStatus.MISSED:
            return DoseState.OUTAGE if dose.outage else DoseState.MISSED
        case DoseStatus.SNOOZED if dose.until is not None and dose.until > now:
            return DoseState.SNOOZED
    if dose.due > now:
        return DoseState.WAITING
    if now < dose.due + window:
        return DoseState.NOW
    hidden = hides(outages, dose.due.astimezone(UTC), (dose.due + window).astimezone(UTC))
    return DoseState.OUTAGE if hidden else DoseState.MISSED


def worst(states: Iterable[DoseState]) -> DoseState:
    """Return the state that weighs most; there is at least one."""
    return min(states, key=_WEIGHT.__getitem__)


@dataclass(frozen=True)
class Left:
    """What is at home of a medicine: how much, for how many days; None where it is not known."""

    plan: MedicationPlan
    quantity: Quantity | None
    days: int | None

    @property
    def is_low(self) -> bool:
        """Whether it is time to get more."""
        empty = self.quantity is not None and self.quantity.value == 0
        return empty or needs_refill(self.plan, self.days)


@dataclass(frozen=True)
class Medication:
    """Plans, answers and outages as the device has them; ``since`` when it first knew each plan."""

    plans: tuple[MedicationPlan, ...] = ()
    records: tuple[DoseRecord, ...] = ()
    since: Mapping[str, datetime] = field(default_factory=dict)
    outages: tuple[Outage, ...] = ()
    routine: Routine = USUAL
    _known: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def day(self, day: date, now: datetime) -> tuple[Dose, ...]:
        """Return the doses of a day as they come due, without those nobody could have known of."""
        return self.days(day, day, now)

    def days(self, first: date, last: date, now: datetime) -> tuple[Dose, ...]:
        """Return the doses of the days from ``first`` to ``last``, both included."""
        zone = now.tzinfo or UTC
        key = (first, last, zone)
        if key not in self._known:  # asked for several times with each picture
            self._known[key] = doses_between(
                self.plans, self.records, first, last, zone, routine=self.routine
            )
        doses: tuple[Dose, ...] = self._known[key]
        return tuple(dose for dose in doses if self.was_known(dose, now))

    def was_known(self, dose: Dose, now: datetime) -> bool:
        """Whether a dose was answered, or its window not over when the kiosk got the plan."""
        since = self.since.get(dose.plan.id)
        over = dose.due + timedelta(minutes=dose.plan.window)
        return dose.at is not None or over > now or since is None or over > since

    def dose(self, identity: str, now: datetime) -> Dose | None:
        """Return one dose by its identity, None when there is none."""
        try:
            _, day, _ = split_dose_id(identity)
        except ValueError:
            return None
        return next((dose for dose in self.day(day, now) if dose.id == identity), None)

    def plan(self, identity: str) -> MedicationPlan | None:
        """Return a plan by its id, None when there is none (any more)."""
        return next((plan for plan in self.plans if plan.id == identity), None)

    def current(self, now: datetime) -> tuple[MedicationPlan, ...]:
        """Return the plans of what is taken these days, paused and finished ones left out."""
        today = now.date()
        return tuple(
            plan
            for plan in self.plans
            if not plan.paused and (plan.end is None or plan.end >= today)
            if plan.start is None or plan.start <= today
        )

    def needed(self, now: datetime) -> tuple[MedicationPlan, ...]:
        """Return the plans of what may be taken when it is needed."""
        return tuple(plan for plan in self.plans if is_offered(plan, now.date()))

    def held_until(self, dose: Dose, now: datetime) -> datetime | None:
        """Return until when the least interval or the most a day forbid a dose, None if neither."""
        return held_until(dose, self.around(now), now)

    def around(self, now: datetime) -> tuple[Dose, ...]:
        """Return the doses that can matter for the least intervals at ``now``."""
        zone = now.tzinfo or UTC
        return doses_around(self.plans, self.recent(now), now, zone, routine=self.routine)

    def recent(self, now: datetime) -> tuple[DoseRecord, ...]:
        """Return the answers of the days that the least intervals reach back."""
        first = now.date() - days_back(self.plans) * _ONE
        return tuple(record for record in self.records if record.date >= first)

    def needed_dose(self, plan: MedicationPlan, now: datetime) -> Dose:
        """Return the dose of an as-needed plan that would be taken now."""
        return needed_dose(plan, now)

    def last_taken(self, plan: MedicationPlan, now: datetime) -> datetime | None:
        """Return when the medicine was last taken, under whatever plan; None for long ago."""
        names = {known.id: known.medicine for known in self.plans}
        return max(
            (
                record.taken or record.at
                for record in self.records
                if record.status is DoseStatus.TAKEN and (record.taken or record.at) <= now
                if plan.medicine in (record.medicine, names.get(record.plan, ""))
            ),
            default=None,
        )

    def left(self, plan: MedicationPlan, now: datetime) -> Left:
        """Return what is at home of a plan's medicine."""
        key = (plan.id, now.date(), now.tzinfo)
        if key not in self._known:
            self._known[key] = self._left(plan, now)
        found: Left = self._known[key]
        return found

    def _left(self, plan: MedicationPlan, now: datetime) -> Left:
        if plan.stock is None or plan.stock.at < now - COUNTED * _ONE:
            return Left(plan, None, None)
        zone, days = now.tzinfo or UTC, None
        records = self._records_of(plan.id)
        quantity = stock_left(plan, records)
        if not plan.paused:
            days = days_left(plan, records, now.date(), zone, routine=self.routine)
        return Left(plan, quantity, days)

    def _records_of(self, plan: str) -> tuple[DoseRecord, ...]:
        if "records" not in self._known:
            grouped: dict[str, list[DoseRecord]] = {}
            for record in self.records:
                grouped.setdefault(record.plan, []).append(record)
            self._known["records"] = grouped
        return tuple(self._known["records"].get(plan, ()))

    def low(self, now: datetime) -> tuple[Left, ...]:
        """Return what is running out, the soonest first."""
        all_left = (self.left(plan, now) for plan in self.current(now))
        found = [left for left in all_left if left.is_low]
        return tuple(sorted(found, key=lambda left: left.days or 0))


def taken_when_due(dose: Dose, around: Iterable[Dose]) -> bool:
    """Whether the dose may have been taken at its time: no other of its medicine was too near."""
    supposed = replace(dose, status=DoseStatus.DUE, at=None, taken=None)
    others = tuple(other for other in around if other.id != dose.id)
    before = held_until(
        supposed, (o for o in others if (o.taken_at or dose.due) < dose.due), dose.due
    )
    gap = timedelta(minutes=dose.plan.gap)
    after = any(
        dose.due <= other.taken_at < dose.due + gap
        for other in others
        if other.taken_at is not None
        if dose.plan.medicine == other.plan.medicine or dose.plan.id == other.plan.id
    )
    return before is None and not after
