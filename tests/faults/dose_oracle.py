"""What ought to be asked for and when, worked out once more from the plans' times alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.outages import SHORTEST

DAY = timedelta(days=1)
MOST_SILENCE = 1.0  # seconds that a dose may be late while the machine is awake
_GRACE = timedelta(minutes=15)  # after a snooze
_SLACK = SHORTEST.total_seconds() + 120.0  # what an outage may be wrong by
_SETTLED = (DoseStatus.TAKEN, DoseStatus.SKIPPED)


@dataclass
class Due:
    """A dose of a plan that asks every day at its ``times``; ``day`` and ``slot`` are its name."""

    plan: MedicationPlan
    day: date
    slot: str
    status: DoseStatus = DoseStatus.DUE
    until: datetime | None = None
    taken: datetime | None = None  # when (UTC) it was taken
    silence: float = 0.0  # seconds that it ought to have been asked for and was not
    open_for: float = 0.0  # seconds that it could be asked for
    was_snoozed: bool = False

    @property
    def id(self) -> str:
        """The dose's identity."""
        return f"{self.plan.id}:{self.day}:{self.slot}"

    @property
    def is_settled(self) -> bool:
        """Whether it was taken or declined."""
        return self.status in _SETTLED

    def span(self, zone: ZoneInfo, doses: "Iterable[Due]" = ()) -> tuple[datetime, datetime]:
        """Return from when until when (UTC) it is to be asked for in a zone.

        Where the plan's dose before was taken after this one fell due (``doses``: all), as after a
        flight east, its time is counted from then: nobody swallows two at once.
        """
        start, following = _moments(self.plan.times, self.day, self.slot, zone)
        window = timedelta(minutes=self.plan.window)
        before = (at for at in self._taken_of_plan(doses) if at < start + window)
        start = max([start, *before])
        end = start + window
        if self.until is not None:
            start, end = max(start, self.until), max(end, self.until + _GRACE)
        return start, min(end, following)

    def is_wanted(self, zone: ZoneInfo, now: datetime, doses: "Iterable[Due]" = ()) -> bool:
        """Whether it is to be on the screen at ``now`` (UTC)."""
        doses = tuple(doses)
        start, end = self.span(zone, doses)
        is_ahead = any(at > now for at in self._taken_of_plan(doses))  # the clock was set back
        return not self.is_settled and start <= now < end and not is_ahead

    def _taken_of_plan(self, doses: "Iterable[Due]") -> list[datetime]:
        same = (d for d in doses if d.plan is self.plan and d is not self)
        return [due.taken for due in same if due.taken is not None]


@lru_cache(maxsize=4096)
def _moments(
    times: tuple[str, ...], day: date, slot: str, zone: ZoneInfo
) -> tuple[datetime, datetime]:
    """Return (UTC) when a dose is due, and when the wall has gone on to the plan's next time."""
    named = datetime.combine(day, time.fromisoformat(slot))
    due = named.replace(tzinfo=zone).astimezone(UTC)
    later = [one for one in times if one > slot]
    day_of_next = day if later else day + DAY
    following = datetime.combine(day_of_next, time.fromisoformat(min(later or times)))
    wall = due.astimezone(zone).replace(tzinfo=None) + (following - named)
    return due, wall.replace(tzinfo=zone).astimezone(UTC)


def judge(due: Due, record: DoseRecord | None, waiting: DoseRecord | None, is_plain: bool) -> str:
    """Return what is wrong with what became of a dose whose time is over; empty when nothing is.

    ``record`` is what is on the disk of it, ``waiting`` what is to go to the hub. ``is_plain``:
    each minute of the wall passed once, so that half of a window is half of it.
    """
    wanted = DoseStatus.MISSED if due.status is DoseStatus.DUE else due.status
    if record is None or record.status is not wanted:
        return f"{due.id} ended as {record and record.status}, not {wanted}"
    if waiting != record:
        return f"{due.id} is not reported as it is recorded"
    half = due.plan.window * 30
    if wanted is not DoseStatus.MISSED or due.was_snoozed or not is_plain:
        return ""
    if abs(due.open_for - half) < _SLACK:
        return ""
    if record.outage == (due.open_for < half):
        return ""
    was = "in an outage" if record.outage else "asked for in vain"
    return f"{due.id} is told as {was}, but could be asked for {due.open_for:.0f} s"
