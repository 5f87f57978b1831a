"""A simulated day with a kiosk: it sleeps, is switched off, has its clock and its zone changed.

Store and reminders are the real ones; only the clock is not. What ought to be asked for at a moment
is worked out here once more, from the plans' times alone, and held against what is asked for after
each look. A dose that ought to be on the screen and is not gathers silence.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.services import reminders
from kiosk.services.events import DosesDue
from kiosk.store import EntryKind
from tests.faults.dose_draws import DATES, ZONES, draw_plan
from tests.faults.dose_oracle import DAY, MOST_SILENCE, Due, judge
from tests.faults.seeded import generator
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import Kiosk

_State = tuple[DoseStatus, datetime | None, datetime | None]


@dataclass
class Found:
    """What a day has shown; ``late``: seconds that doses which could be asked for were not."""

    faults: list[str] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    doses: int = 0
    outages: int = 0
    happened: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))


class SimulatedDay:
    """One day from a seed; ``run`` returns what was found."""

    def __init__(self, folder: Path, seed: object, broken: str = "") -> None:
        self._dice = generator(seed)
        self._broken = broken
        name, self._first = self._dice.choice(DATES)
        self._clock = FakeClock(datetime.combine(self._first, time(), ZoneInfo(name)))
        self._clock.zone = ZoneInfo(name)
        self._clock.advance(minutes=self._dice.uniform(0, 600))
        self._plans = [draw_plan(self._dice, n) for n in range(self._dice.randint(1, 6))]
        self._kiosk = Kiosk(folder / "device.db", self._clock)
        self._kiosk.plan(*self._plans)
        self._begun = self._clock.now().astimezone(UTC)
        self._doses = {due.id: due for due in self._all_doses() if self._is_to_come(due)}
        self._asked: set[str] = set()
        self._wake = 0.0  # seconds until the reminders look again
        self._acts: list[tuple[float, Callable[[], None]]] = []  # in so many seconds
        self._is_set = True  # whether the clock shows a year that can be
        self.found = Found()

    def run(self) -> Found:
        """Let the day pass, then three quiet hours."""
        left = 24 * 3600.0
        moments = sorted(self._dice.uniform(0, left) for _ in range(self._dice.randint(2, 9)))
        for moment in (*moments, left):
            self._pass(moment - (24 * 3600.0 - left))
            left = 24 * 3600.0 - moment
            if left > 0:
                self._happen()
        self._acts.clear()
        self._pass(3 * 3600.0)
        self._judge()
        self._kiosk.close()
        return self.found

    # What the simulation does.

    def _pass(self, seconds: float) -> None:
        """Let time pass on a machine that is awake."""
        while seconds > 0:
            by = min([seconds, self._wake, *(after for after, _ in self._acts)])
            self._count(by)
            self._clock.advance(by)
            seconds, self._wake = seconds - by, self._wake - by
            ready = [act for after, act in self._acts if after <= by]
            self._acts = [(after - by, act) for after, act in self._acts if after > by]
            for act in ready:
                act()
            if self._wake <= 0:
                self._look()

    def _look(self) -> None:
        self._wake = self._kiosk.look()
        self._kiosk.store.set_setting("the writer", "has come to it").result()
        for event in self._kiosk.events:
            if isinstance(event, DosesDue):
                self._asked = {dose.id for dose in event.doses} & self._doses.keys()
        self._kiosk.events.clear()
        now = self._clock.now().astimezone(UTC)
        if now.year < 2025 or now - self._begun > 20 * DAY:
            return
        for due in self._doses.values():
            if due.until is not None and self._span(due)[1] <= now:
                due.until, due.status = None, DoseStatus.DUE  # recorded as missed
        doses, zone = self._doses.values(), self._clock.zone
        wanted = {due.id for due in doses if due.is_wanted(zone, now, doses)}
        if wanted != self._asked:
            self._fault(f"asked for {sorted(self._asked)} in place of {sorted(wanted)}")
        for identity in self._asked & wanted:
            due = self._doses[identity]
            if due.silence:
                self.found.late.append(due.silence)
            if due.silence > MOST_SILENCE:
                self._fault(f"{identity} was asked for {due.silence:.1f} s late")
            due.silence = 0.0
        if self._asked and not self._acts and self._dice.random() < 0.7:
            self._acts.append((self._dice.uniform(1, 3000), self._answer))

    def _count(self, seconds: float) -> None:
        """Note for each dose how long it could be asked for, and how long it was not."""
        now = self._clock.now().astimezone(UTC)
        if now.year < 2025:
            return
        then = now + timedelta(seconds=seconds)
        for due in (due for due in self._doses.values() if not due.is_settled):
            start, end = self._span(due)
            could = (min(end, then) - max(start, now)).total_seconds()
            if could > 0:
                due.open_for += could
                due.silence += 0.0 if due.id in self._asked else could

    def _answer(self) -> None:
        asked = sorted(self._asked)
        if not asked:
            return
        some = self._dice.sample(asked, self._dice.randint(1, len(asked)))
        statuses = (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.SNOOZED)
        status = self._dice.choices(statuses, (5, 1, 3))[0]
        minutes = self._dice.choice((10, 30, 60))
        before = {identity: self._state(identity) for identity in some}
        self._kiosk.reminders.answer(some, status, minutes).result()
        self.found.happened[status.value] += 1
        now = self._clock.now().astimezone(UTC)
        until = now + timedelta(minutes=minutes)
        for identity in some:
            due = self._doses[identity]
            snoozed = status is DoseStatus.SNOOZED
            due.status, due.until = status, until if snoozed else None
            due.taken = now if status is DoseStatus.TAKEN else None
            due.was_snoozed |= snoozed
        self._wake = 0.0
        if self._dice.random() < 0.15:
            self._acts.append((self._dice.uniform(1, 59), lambda: self._undo(before)))

    def _undo(self, before: dict[str, _State]) -> None:
        if self._kiosk.reminders.undo(list(before)).result():
            self.found.happened["undo"] += 1
            for identity, (status, until, taken) in before.items():
                due = self._doses[identity]
                due.status, due.until, due.taken = status, until, taken
        self._wake = 0.0

    def _state(self, identity: str) -> _State:
        due = self._doses[identity]
        return due.status, due.until, due.taken

    def _span(self, due: Due) -> tuple[datetime, datetime]:
        return due.span(self._clock.zone, self._doses.values())

    # What happens to the machine.

    def _happen(self) -> None:
        kinds = {
            "sleep": self._sleep,
            "off": self._switch_off,
            "killed": self._restart,
            "clock set": self._set_clock,
            "zone": self._move,
        }
        kind = self._dice.choices(list(kinds), (4, 3, 2, 3, 1))[0]
        self.found.happened[kind] += 1
        kinds[kind]()

    def _sleep(self) -> None:
        seconds = self._long()
        self._clock.advance(seconds)
        self._age_acts(seconds)
        self._disturbed()

    def _switch_off(self) -> None:
        self._kiosk.close()
        seconds = self._long()
        self._clock.advance(seconds)
        self._age_acts(seconds)
        right = self._clock.now()
        if self._dice.random() < 0.3:
            self._clock.set_wall("1970-01-01T00:00:05+00:00")
        self._start()
        if self._clock.now().year < 2025:
            waits = self._dice.uniform(1, 300)
            self._pass(waits)
            self._clock.set_wall(right + timedelta(seconds=waits))
            self._disturbed()

    def _restart(self) -> None:
        self._kiosk.close()
        self._clock.advance(self._dice.uniform(2, 20))
        self._start()

    def _start(self) -> None:
        self._kiosk.open()
        self._asked, self._wake = set(), self._dice.uniform(0.01, 0.5)

    def _set_clock(self) -> None:
        wall = self._clock.now()
        if self._dice.random() < 0.2:
            self._clock.set_wall(wall + timedelta(days=self._dice.choice((40, 366))))
            self._disturbed()
            self._acts.clear()
            waits = self._dice.uniform(5, 600)
            self._pass(waits)
            self._acts.clear()
            self._clock.set_wall(wall + timedelta(seconds=waits))
        else:
            sign = self._dice.choice((-1, 1))
            self._clock.set_wall(wall + sign * timedelta(seconds=self._dice.uniform(1, 10800)))
        self._disturbed()

    def _move(self) -> None:
        self._clock.zone = ZoneInfo(self._dice.choice(ZONES))
        self._disturbed()

    def _disturbed(self) -> None:
        """The thread asks twice a second whether its rest was overtaken, all the rest long."""
        reminders, resting = self._kiosk.reminders, self._kiosk.reminders._resting
        if self._broken == "sleeps on" or resting is None:
            return
        left = (resting[1] - self._clock.now()).total_seconds()  # as the wall has it
        overtaken = 0.0 if reminders.is_overtaken() else max(0.0, left)
        noticed = self._dice.uniform(0.0, reminders.attention)
        self._wake = min(self._wake, overtaken + noticed)

    def _long(self) -> float:
        return self._dice.choice((90.0, 1800.0, 6 * 3600.0)) * self._dice.uniform(0.2, 1.8)

    def _age_acts(self, seconds: float) -> None:
        self._acts = [(after - seconds, act) for after, act in self._acts if after > seconds]

    def _judge(self) -> None:
        """Hold what the kiosk has on disk against what must have become of the doses."""
        store, now = self._kiosk.store, self._clock.now().astimezone(UTC)
        kept = store.dose_records_between(self._first - 2 * DAY, self._first + 5 * DAY)
        waiting = {
            entry.subject: msgspec.json.decode(entry.body, type=DoseRecord)
            for entry in store.outbox_heads()
            if entry.kind is EntryKind.DOSE
        }
        records = {record.id: record for record in kept}
        for due in self._doses.values():
            start, end = self._span(due)
            if start < self._begun or end > now:
                continue
            record = records.get(due.id)
            self.found.doses += 1
            self.found.outages += record is not None and record.outage
            if fault := judge(due, record, waiting.get(due.id), self._is_plain()):
                self._fault(fault)

    def _is_plain(self) -> bool:
        """Whether each minute of the wall passed once: else how long is "half" nobody can say."""
        return not self.found.happened.keys() & {"clock set", "zone"}

    def _is_to_come(self, due: Due) -> bool:
        """Whether its time begins after the simulation; others are told of as they come."""
        return due.span(self._clock.zone)[0] >= self._begun

    def _fault(self, text: str) -> None:
        self.found.faults.append(f"{self._clock.now():%Y-%m-%d %H:%M:%S %Z}: {text}")

    def _all_doses(self) -> list[Due]:
        days = [self._first + n * DAY for n in range(-2, 5)]
        return [Due(p, day, slot) for p in self._plans for day in days for slot in p.times]


def slow_looks(seconds: float) -> None:
    """Let the reminders look less often when nothing is to come, so that a day takes a second."""
    reminders.REARM = seconds
