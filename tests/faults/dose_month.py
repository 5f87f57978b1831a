"""Thirty days without a hub for one kiosk, and then it is back.

``python -m tests.faults.dose_month``: the days are lived on a clock that is set forward, with the
real store and reminders; every dose is answered, declined or left alone, and twice the power fails
for hours. Before and after, a real kiosk process runs on that file beside a real hub. Printed: how
long it takes until the hub has everything, and every dose that has no end, is told twice, out of
order, or otherwise than the kiosk has it.
"""

import json
import random
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.core.doses import DoseStatus, MedicationPlan, Moment
from kiosk.hub.database import Database
from kiosk.hub.store import medicine
from kiosk.services import reminders
from kiosk.services.events import DosesDue
from tests.faults import sides
from tests.faults.hub import HubUnderTest, wait_for
from tests.faults.kiosk_child import ZONE
from tests.faults.nursery import Nursery
from tests.helpers.fake_clock import FakeClock
from tests.helpers.hub_load import fill_station
from tests.helpers.reminded import Kiosk
from tests.helpers.requests import plan

_BEGIN = datetime(2026, 10, 20, 0, 5, tzinfo=ZONE)
_STATUSES = (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.SNOOZED)
_LOOK = 150.0  # seconds between looks when nothing is to come; the program's own are 15
_MOST = 60.0  # seconds until the hub must have everything


class Month:
    """The run; ``ends`` and ``faults`` are what came of it."""

    def __init__(self, folder: Path, nursery: Nursery, days: int = 30) -> None:
        self._file, self._hub_file, self._log = (
            folder / name for name in ("kiosk.db", "hub.sqlite", "kiosk.log")
        )
        self._nursery, self._days = nursery, days
        (self._home,) = fill_station(str(self._hub_file), 1).homes
        self._plans = _plans(self._home.resident)
        _save(self._hub_file, self._plans)
        self._hub = HubUnderTest(nursery, str(self._hub_file), folder)
        self.seconds = 0.0
        self.ends: Counter[str] = Counter()
        self.faults: list[str] = []

    def run(self) -> None:
        """Learn the plans, live the days, and come back."""
        reminders.REARM = _LOOK
        self._be_connected(_BEGIN, lambda: _knows_plans(self._file))
        clock = FakeClock(_BEGIN + timedelta(minutes=5))
        kiosk = Kiosk(self._file, clock)
        _live(kiosk, clock, _BEGIN + timedelta(days=self._days), random.Random(self._days))
        kiosk.close()
        order = _outbox(self._file)
        self.seconds = self._be_connected(clock.now(), lambda: not _outbox(self._file))
        self._judge(order)

    def _be_connected(self, moment: datetime, is_done: Callable[[], bool]) -> float:
        """Let hub and kiosk run until something is done; return the seconds from the start."""
        self._hub.start()
        options = {
            "store": str(self._file),
            "url": self._hub.url,
            "token": self._home.token,
            "resident": self._home.resident,
            "offset": (moment - datetime.now(ZONE)).total_seconds(),
        }
        begun = time.monotonic()
        ready = threading.Event()
        kiosk = self._nursery.start(
            "kiosk", [json.dumps(options)], self._log, lambda _: ready.set()
        )
        ready.wait(_MOST)
        if not wait_for(is_done, _MOST):
            self.faults.append(f"not done within {_MOST:g} s")
        took = time.monotonic() - begun
        kiosk.say(json.dumps({"n": 1, "do": "stop"}))
        kiosk.wait_gone()
        self._hub.kill()
        return took

    def _judge(self, order: list[str]) -> None:
        kiosk = {r["id"]: r for r in sides.read_kiosk(self._file).doses}
        with closing(sqlite3.connect(self._hub_file)) as file:
            query = "SELECT record FROM doses WHERE resident = ? ORDER BY seq"
            rows = file.execute(query, (self._home.resident,)).fetchall()
        told = [json.loads(record) for (record,) in rows]
        if [record["id"] for record in told if record["id"] in set(order)] != order:
            self.faults.append("told in another order than they were written, or not once")
        hub = {record["id"]: record for record in told}
        for identity in self._decided():
            record = kiosk.get(identity, {})
            status = record.get("status", "nothing")
            self.ends[f"{status} in an outage" if record.get("outage") else status] += 1
            if status not in ("taken", "skipped", "missed"):
                self.faults.append(f"{identity} has no end: {status}")
            elif hub.get(identity) != record:
                self.faults.append(f"{identity}: the hub has {hub.get(identity)}")

    def _decided(self) -> Iterator[str]:
        """The doses that must have an end; those of the last day may still be open."""
        for n in range(self._days - 1):
            day = (_BEGIN + timedelta(days=n)).date()
            for one in self._plans:
                for slot in (*one.times, *(moment.slot for moment in one.moments)):
                    yield f"{one.id}:{day}:{slot}"


def _live(kiosk: Kiosk, clock: FakeClock, end: datetime, dice: random.Random) -> None:
    """Let the days pass: what is asked for is answered, or not."""
    outages = {_BEGIN + timedelta(days=9, hours=7), _BEGIN + timedelta(days=20, hours=11)}
    while clock.now() < end:
        for start in [start for start in outages if clock.now() >= start]:
            outages.discard(start)
            kiosk.close()
            clock.advance(minutes=60 * dice.uniform(3, 30))
            kiosk.open()
        clock.advance(kiosk.look())
        asked = [e for e in kiosk.events if isinstance(e, DosesDue)]
        kiosk.events.clear()
        if asked and asked[-1].doses and dice.random() < 0.3:
            some = [dose.id for dose in asked[-1].doses if dice.random() < 0.8]
            if some:
                status = dice.choices(_STATUSES, (7, 1, 2))[0]
                kiosk.reminders.answer(some, status).result()


def _outbox(path: Path) -> list[str]:
    """Return the doses that wait to be told, in order."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as file:
        return [row[0] for row in file.execute("SELECT subject FROM outbox ORDER BY seq")]


def _knows_plans(path: Path) -> bool:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as file:
        return bool(file.execute("SELECT count(*) FROM plan WHERE id='d'").fetchone()[0])


def _save(where: Path, plans: tuple[MedicationPlan, ...]) -> None:
    database = Database.open(str(where))
    try:
        for one in plans:
            database.write(partial(medicine.save_plan, plan=one)).result()
    finally:
        database.close()


def _plans(resident: str) -> tuple[MedicationPlan, ...]:
    meals = tuple(Moment(slot=code, when=code) for code in ("PCM", "PCD", "PCV"))
    return (
        plan("a", "08:00", "20:00", resident=resident),
        plan("b", resident=resident, times=(), moments=meals),
        plan("c", "07:00", "12:00", "17:00", "21:30", resident=resident, gap=120),
        plan("d", "22:45", resident=resident, window=120),
    )


def main() -> int:
    """Print what came of it; 1 when there was a fault."""
    with tempfile.TemporaryDirectory(prefix="anban-month-") as name, Nursery() as nursery:
        month = Month(Path(name), nursery)
        month.run()
    for fault in month.faults[:20]:
        sys.stdout.write(fault + "\n")
    sys.stdout.write(
        f"{month.ends.total()} doses of thirty days: {dict(month.ends)}\n"
        f"all at the hub {month.seconds:.1f} s after the kiosk's start\n"
        f"{len(month.faults)} faults\n"
    )
    return 1 if month.faults else 0


if __name__ == "__main__":
    sys.exit(main())
