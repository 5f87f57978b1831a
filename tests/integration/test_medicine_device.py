"""An answer put right on the real store: what is kept and sent, and what the next dose does."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.doses import DoseRecord, DoseStatus, Stock
from kiosk.core.medication import DoseState, state_of
from kiosk.services.facts import Facts
from kiosk.store import Changes, EntryKind
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import DAY, MORNING, Kiosk
from tests.helpers.requests import plan

EVENING = f"p1:{DAY}:20:00"


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    clock = FakeClock()
    made = Kiosk(tmp_path / "d.db", clock, plan("p1", "08:00", "20:00", gap=600))
    yield made
    made.close()


def record_of(kiosk: Kiosk, identity: str) -> DoseRecord:
    return next(r for r in kiosk.store.dose_records(DAY) if r.id == identity)


def missed_morning(kiosk: Kiosk) -> None:
    for _ in range(4):
        kiosk.look()
        kiosk.clock.advance(3600)
    kiosk.look()
    assert kiosk.status(MORNING) is DoseStatus.MISSED


def test_a_missed_dose_that_was_on_time_is_kept_with_both_times(kiosk: Kiosk) -> None:
    missed_morning(kiosk)
    due = kiosk.clock.now().replace(hour=8, minute=0)
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN, taken=due).result()
    kept = record_of(kiosk, MORNING)
    assert (kept.status, kept.taken, kept.at) == (DoseStatus.TAKEN, due, kiosk.clock.now())
    assert MORNING in kiosk.queued()
    kiosk.restart()
    world = Facts(kiosk.store, kiosk.clock).world()
    dose = world.dose(MORNING)
    assert dose is not None
    assert state_of(dose, world.now) is DoseState.TAKEN


def test_putting_right_eats_no_later_dose_and_holds_it_back_from_when_it_was(kiosk: Kiosk) -> None:
    missed_morning(kiosk)
    now = kiosk.clock.now()
    assert now.hour == 11
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()  # at eleven: ten hours till 21:00
    kiosk.clock.set_wall(now.replace(hour=20, minute=5))
    kiosk.look()
    assert not kiosk.reminders.due()
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN, taken=now.replace(hour=8)).result()
    kiosk.look()
    assert [dose.id for dose in kiosk.reminders.due()] == [EVENING]


def test_what_was_answered_can_be_undone_with_its_time(kiosk: Kiosk) -> None:
    missed_morning(kiosk)
    due = kiosk.clock.now().replace(hour=8, minute=0)
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN, taken=due).result()
    assert kiosk.reminders.undo([MORNING]).result()
    kept = record_of(kiosk, MORNING)
    assert (kept.status, kept.taken) == (DoseStatus.MISSED, None)


def test_the_session_knows_a_month_and_what_is_left(kiosk: Kiosk) -> None:
    """Without a hub: nothing but the device's own file is asked."""
    counted = kiosk.clock.now()
    left = Stock(left="70 片", at=counted, warn=7)
    changed = plan("p1", "08:00", "20:00", gap=600, stock=left)
    kiosk.store.apply(Changes(cursor="e:2", plans=(changed,))).result()
    for _ in range(31):
        for hour in (8, 20):
            kiosk.clock.set_wall(kiosk.clock.now().replace(hour=hour, minute=5))
            due = [dose.id for dose in kiosk.reminders.due()]
            kiosk.reminders.answer(due, DoseStatus.TAKEN).result()
        kiosk.clock.set_wall(kiosk.clock.now() + timedelta(hours=10))
    world = Facts(kiosk.store, kiosk.clock).world()
    days = {
        day: [dose.status for dose in world.medication.day(day, world.now)]
        for day in (world.today - timedelta(days=n) for n in range(1, 31))
    }
    assert all(states == [DoseStatus.TAKEN] * 2 for states in days.values())
    found = world.medication.left(changed, world.now)
    assert found.quantity is not None
    assert found.quantity.value == 70 - 62
    assert (found.days, found.is_low) == (4, True)
    assert any(entry.kind is EntryKind.DOSE for entry in kiosk.store.outbox_heads())
