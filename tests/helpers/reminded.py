"""Store, clock and reminders of a kiosk, without threads."""

from datetime import date
from pathlib import Path

from kiosk.core.doses import DoseStatus, MedicationPlan
from kiosk.services.events import Bus, DosesDue, Event
from kiosk.services.records import Records
from kiosk.services.reminders import Reminders
from kiosk.store import Changes, EntryKind, Store
from tests.helpers.fake_clock import FakeClock

MORNING = "p1:2026-11-21:08:00"
DAY = date(2026, 11, 21)


class Kiosk:
    """Store, clock and reminders; ``look`` lets the loop look once, without its thread."""

    def __init__(self, path: Path, clock: FakeClock, *plans: MedicationPlan) -> None:
        self.path = path
        self.clock = clock
        self.events: list[Event] = []
        self.open()
        if plans:
            self.plan(*plans)

    def open(self) -> None:
        bus = Bus()
        bus.subscribe(self.events.append)
        self.store = Store(self.path, self.clock)
        self.reminders = Reminders(Records(self.store, bus), bus, self.clock)

    def plan(self, *plans: MedicationPlan) -> None:
        self.store.apply(Changes(cursor="e:1", plans=plans)).result()

    def look(self) -> float:
        return self.reminders.step()

    def asked(self) -> list[list[str]]:
        return [[d.id for d in e.doses] for e in self.events if isinstance(e, DosesDue)]

    def status(self, identity: str, day: date = DAY) -> DoseStatus | None:
        found = [r for r in self.store.dose_records(day) if r.id == identity]
        return found[0].status if found else None

    def queued(self) -> set[str]:
        return {e.subject for e in self.store.outbox_heads() if e.kind is EntryKind.DOSE}

    def restart(self) -> None:
        self.close()
        self.open()

    def close(self) -> None:
        self.reminders.stop()
        self.store.close()
