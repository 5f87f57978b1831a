"""What became of each dose of a resident's days, by the plans that held on them. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.planned import doses_between
from kiosk.core.routine import USUAL, Routine
from kiosk.core.schedule import SNOOZE_GRACE
from kiosk.hub.store.plan_versions import PlanVersion

DAYS = 30
FEWEST = 7  # days: of fewer a percentage says more than is known


class Outcome(StrEnum):
    """What became of a dose."""

    TAKEN = "taken"
    LATE = "late"  # taken, after its window had passed
    SKIPPED = "skipped"
    MISSED = "missed"
    OFF = "off"  # the kiosk was off: nobody was asked
    SILENT = "silent"  # nothing has come from the kiosk
    OPEN = "open"  # there is still time
    SNOOZED = "snoozed"  # there is still time, and it was put off
    STOPPED = "stopped"  # its plan was paused or taken away while it was asked for
    NEEDED = "needed"  # taken as needed: nobody asked for it


_COUNTED = (Outcome.TAKEN, Outcome.LATE, Outcome.SKIPPED, Outcome.MISSED)


class Line(Struct, frozen=True):
    """A dose: when it was due, what it is, what became of it, and when it was taken.

    ``soon``: minutes after the last one where that was less than the least interval, else None.
    """

    id: str
    day: date
    due: datetime
    plan: str
    medicine: str
    amount: str
    outcome: Outcome
    at: datetime | None = None
    soon: int | None = None
    gap: int = 0


@dataclass(frozen=True)
class Tally:
    """How many doses came to what; ``since`` is the day of the first that the percentage is of."""

    counts: Counter[Outcome]
    since: date | None = None

    @property
    def asked(self) -> int:
        """How many doses the percentage is of."""
        return sum(self.counts[outcome] for outcome in _COUNTED)

    @property
    def percent(self) -> int | None:
        """How many of a hundred were taken, on time or late; None where none was asked for.

        What was declined or missed counts as not taken. Doses for which the kiosk was off or of
        which nothing is known count in neither, and are told beside it.
        """
        return None if self.asked == 0 else int(100 * self.taken / self.asked + 0.5)

    @property
    def taken(self) -> int:
        """How many doses were taken of those the percentage is of, on time or late."""
        return self.counts[Outcome.TAKEN] + self.counts[Outcome.LATE]

    def is_enough(self, last: date) -> bool:
        """Whether on the day ``last`` enough is known for a percentage to be told."""
        return self.since is not None and (last - self.since).days + 1 >= FEWEST

    @property
    def unknown(self) -> int:
        """How many doses nothing can be said of."""
        return self.counts[Outcome.OFF] + self.counts[Outcome.SILENT]


def tally(lines: Iterable[Line]) -> Tally:
    """Count lines."""
    counts: Counter[Outcome] = Counter()
    since: date | None = None
    for line in lines:
        counts[line.outcome] += 1
        if line.outcome in _COUNTED and (since is None or line.day < since):
            since = line.day
    return Tally(counts, since)


def outcomes(
    versions: Sequence[PlanVersion],
    records: Sequence[DoseRecord],
    first: date,
    last: date,
    now: datetime,
    *,
    served: datetime | None,
    routine: Routine = USUAL,
) -> tuple[Line, ...]:
    """Return what became of the doses of the days ``first`` to ``last``, in the order of time.

    ``versions`` are all of the resident's plans', ``served`` since when they have a kiosk: of what
    was due before nothing is said. Doses to come are left out. ``now`` is in the station's zone.
    """
    zone = now.tzinfo or UTC
    last = min(last, now.date())
    found: dict[str, tuple[Dose, bool]] = {}
    for begin, end, plans in _segments(versions, first, last, zone):
        ids = {plan.id for plan in plans}
        days = begin.astimezone(zone).date(), (end - _TICK).astimezone(zone).date()
        for dose in doses_between(plans, records, *days, zone, routine=routine):
            asked = dose.plan.id in ids and not dose.plan.as_needed
            if asked and not begin <= dose.due < end and dose.status is DoseStatus.DUE:
                continue
            if dose.id not in found or not found[dose.id][1]:
                found[dose.id] = (dose, asked)
    by_id = {record.id: record for record in records}
    stops = _Stops(versions)
    lines = [
        line
        for dose, asked in found.values()
        if (outcome := _outcome(dose, by_id.get(dose.id), now, stops, asked=asked)) is not None
        if (line := _line(dose, outcome, now, served)) is not None
    ]
    gaps = {version.plan.id: version.plan.gap for version in versions}
    return _with_soon(sorted(lines, key=lambda line: (line.due, line.medicine)), gaps)


_TICK = timedelta(microseconds=1)


def _segments(
    versions: Sequence[PlanVersion], first: date, last: date, zone: tzinfo
) -> Iterable[tuple[datetime, datetime, list[MedicationPlan]]]:
    """Yield the stretches of time in which no plan changed, with the plans that held in each."""
    begin = datetime.combine(first, time(), zone)
    end = datetime.combine(last + timedelta(days=1), time(), zone)
    if begin >= end:
        return
    changes = {v.at for v in versions if v.at is not None and begin < v.at < end}
    for one, other in pairwise([begin, *sorted(changes), end]):
        held: dict[str, PlanVersion] = {}
        for version in versions:
            if version.at is None or version.at <= one:
                held[version.plan.id] = version
        yield one, other, [version.plan for version in held.values() if not version.removed]


class _Stops:
    """Tells whether a plan was stopped while one of its doses was asked for."""

    def __init__(self, versions: Sequence[PlanVersion]) -> None:
        self._of_plan: dict[str, list[PlanVersion]] = {}
        for version in sorted(versions, key=lambda one: one.number):
            self._of_plan.setdefault(version.plan.id, []).append(version)

    def stopped(self, dose: Dose, end: datetime) -> bool:
        """Whether the plan that held at ``end`` came after the dose was due, and asks no more."""
        later = [
            version
            for version in self._of_plan.get(dose.plan.id, ())
            if version.at is not None and dose.due < version.at <= end
        ]
        return bool(later) and (later[-1].removed or later[-1].plan.paused)


def _line(dose: Dose, outcome: Outcome, now: datetime, served: datetime | None) -> Line | None:
    """Return a dose's line; None for one from before there was a kiosk."""
    if outcome in (Outcome.SILENT, Outcome.STOPPED) and (served is None or dose.due < served):
        return None
    at = dose.taken_at
    return Line(
        id=dose.id,
        day=_day(dose.id[len(dose.plan.id) + 1 :][:10]),
        due=dose.due,
        plan=dose.plan.id,
        medicine=dose.plan.medicine,
        amount=dose.amount,
        outcome=outcome,
        at=at.astimezone(now.tzinfo) if at is not None else None,
        gap=dose.plan.gap,
    )


@lru_cache(maxsize=512)
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _outcome(
    dose: Dose, record: DoseRecord | None, now: datetime, stops: _Stops, *, asked: bool
) -> Outcome | None:
    """Return what became of a dose; None for one to come."""
    window = timedelta(minutes=dose.plan.window)
    match dose.status:
        case DoseStatus.TAKEN:
            if not asked:
                return Outcome.NEEDED
            late = dose.taken_at is not None and dose.taken_at > dose.due + window
            return Outcome.LATE if late else Outcome.TAKEN
        case DoseStatus.SKIPPED:
            return Outcome.SKIPPED
        case DoseStatus.MISSED:
            return Outcome.OFF if record is not None and record.outage else Outcome.MISSED
    if now < dose.due:
        return None
    snoozed, end = dose.status is DoseStatus.SNOOZED, dose.due + window
    if snoozed and dose.until is not None:
        end = max(end, dose.until + SNOOZE_GRACE)
    if stops.stopped(dose, min(now, end)):
        return Outcome.STOPPED
    if now >= end:
        return Outcome.SILENT
    return Outcome.SNOOZED if snoozed else Outcome.OPEN


def _with_soon(lines: list[Line], gaps: dict[str, int]) -> tuple[Line, ...]:
    """Mark what was taken sooner after the same medicine than its least interval."""
    last: dict[str, datetime] = {}
    soon: dict[str, int] = {}
    taken = [(line.at, line) for line in lines if line.at is not None]
    for at, line in sorted(taken, key=itemgetter(0)):
        before = last.get(line.medicine)
        last[line.medicine] = at
        if before is not None and at - before < timedelta(
            minutes=line.gap or gaps.get(line.plan, 0)
        ):
            soon[line.id] = int((at - before).total_seconds() // 60)
    return tuple(replace(line, soon=soon[line.id]) if line.id in soon else line for line in lines)
