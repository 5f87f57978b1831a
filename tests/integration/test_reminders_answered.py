"""An answer is never lost and never asked for again, whatever the hub does meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.doses import DoseStatus, MedicationPlan
from kiosk.services.device import Device
from kiosk.services.events import Bus, DosesDue, DosesMissed
from kiosk.store import Changes
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import DAY, MORNING, Kiosk
from tests.helpers.requests import plan


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-21T08:00:00+08:00")


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "device.db", clock, plan("p1", "08:00"), plan("p2", "08:00"))
    yield made
    made.close()


def change(kiosk: Kiosk, *plans: MedicationPlan, removed: tuple[str, ...] = ()) -> None:
    page = Changes(cursor="e:2", plans=plans, removed_plans=removed)
    kiosk.store.apply(page).result()
    kiosk.look()


def calls(kiosk: Kiosk) -> list[tuple[int, int]]:
    """How many doses each event told, and which call it was."""
    return [(len(e.doses), e.call) for e in kiosk.events if isinstance(e, DosesDue)]


def test_a_plan_that_goes_while_its_dose_is_on_the_screen_takes_no_answer_with_it(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.look()
    change(kiosk, removed=("p1",))
    clock.advance(1)
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    (record,) = [r for r in kiosk.store.dose_records(DAY) if r.id == MORNING]
    assert (record.status, record.medicine, record.amount) == (DoseStatus.TAKEN, "药 p1", "1 片")
    assert MORNING in kiosk.queued()


def test_other_words_of_a_plan_are_shown_and_not_called(kiosk: Kiosk) -> None:
    kiosk.look()
    change(kiosk, plan("p1", "08:00", notes=("别喝酒",)))
    change(kiosk, plan("p1", "08:00", amount="半片", notes=("别喝酒",)))
    assert calls(kiosk) == [(2, 1), (2, 0), (2, 0)]
    last = [e for e in kiosk.events if isinstance(e, DosesDue)][-1]
    assert last.doses[0].amount == "半片"


def test_a_medicine_added_while_a_reminder_stands_is_called_with_it(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.look()
    clock.advance(minutes=2)
    change(kiosk, plan("p3", "08:02"))
    assert calls(kiosk) == [(2, 1), (3, 1)]
    clock.advance(minutes=3)
    kiosk.look()
    assert calls(kiosk)[-1] == (3, 2)


def test_a_change_of_plans_between_an_answer_and_the_disk_asks_for_nothing(kiosk: Kiosk) -> None:
    kiosk.look()
    answered = kiosk.reminders.answer([MORNING], DoseStatus.TAKEN)
    # The loop looks before the writer is done: nothing of the answer is on the disk yet.
    kiosk.look()
    answered.result()
    change(kiosk, plan("p2", "08:00", notes=("饭后",)))
    assert all(
        "p1" not in d.id for e in kiosk.events[1:] if isinstance(e, DosesDue) for d in e.doses
    )
    assert [call for _, call in calls(kiosk)] == [1] + [0] * (len(calls(kiosk)) - 1)


def test_what_is_taken_back_is_asked_for_again_without_a_call(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.look()
    both = [MORNING, "p2:2026-11-21:08:00"]
    kiosk.reminders.answer(both, DoseStatus.TAKEN).result()
    kiosk.look()
    clock.advance(5)
    assert kiosk.reminders.undo(both).result() is True
    kiosk.look()
    assert calls(kiosk) == [(2, 1), (0, 0), (2, 0)]


def test_complaint_8_what_was_missed_is_told_once_and_an_outage_is_no_such_thing(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.look()
    for _ in range(4 * 75):
        clock.advance(15)
        kiosk.look()
    told = [e.doses for e in kiosk.events if isinstance(e, DosesMissed)]
    assert [[d.id for d in doses] for doses in told] == [[MORNING, "p2:2026-11-21:08:00"]]
    assert calls(kiosk)[-1] == (0, 0)
    kiosk.close()
    clock.advance(days=1)
    kiosk.open()
    kiosk.look()
    assert len([e for e in kiosk.events if isinstance(e, DosesMissed)]) == 1


def test_what_was_missed_does_not_wait_for_something_else_to_be_sent(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    poked: list[int] = []
    monkeypatch.setattr(Device, "_poke_lanes", lambda device: poked.append(len(outbox(device))))
    device = Device(tmp_path / "waiting.db", clock, Bus())
    device.store.apply(Changes(cursor="e:1", plans=(plan("p1", "08:00"),))).result()
    device.reminders.step()
    assert poked == []
    clock.advance(minutes=61)
    device.reminders.step()
    assert poked == [1]
    device.close()


def outbox(device: Device) -> tuple[object, ...]:
    return tuple(device.store.outbox_heads())
