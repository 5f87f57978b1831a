"""Reminders while the hub changes plans and the resident's day, and what is taken as needed."""

from datetime import UTC
from pathlib import Path

import pytest

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseStatus, MedicationPlan, Moment
from kiosk.core.plan_edit import with_times
from kiosk.core.planned import needed_dose
from kiosk.core.routine import Routine
from kiosk.core.schedule import doses_around, may_take
from kiosk.store import Changes
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import DAY, MORNING, Kiosk
from tests.helpers.requests import RESIDENT, plan


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-21T07:00:00+08:00")


def change(kiosk: Kiosk, *plans: MedicationPlan, removed: tuple[str, ...] = ()) -> None:
    """The hub changes plans while the kiosk runs."""
    page = Changes(cursor="e:2", plans=plans, removed_plans=removed)
    kiosk.store.apply(page).result()
    kiosk.look()


def test_a_dose_that_was_answered_is_not_asked_for_again_when_the_hub_moves_it(
    tmp_path: Path, clock: FakeClock
) -> None:
    one = plan("p1", "08:00", "20:00")
    kiosk = Kiosk(tmp_path / "moved.db", clock, one)
    try:
        clock.advance(minutes=61)
        kiosk.look()
        kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
        change(kiosk, with_times(one, ["08:30", "20:00"]))
        for _ in range(40):
            clock.advance(minutes=10)
            kiosk.look()
        assert kiosk.asked() == [[MORNING], []]
        assert kiosk.status(MORNING) is DoseStatus.TAKEN
        # Deleted and entered anew under another id, as staff do: still the same dose.
        change(kiosk, plan("p9", "08:30", "20:00", medicine=one.medicine), removed=("p1",))
        for _ in range(5):
            clock.advance(minutes=10)
            kiosk.look()
        assert kiosk.asked() == [[MORNING], []]
        assert kiosk.status("p9:2026-11-21:08:30") is None, "neither asked for nor missed"
    finally:
        kiosk.close()


def test_doses_by_meals_follow_the_day_that_the_hub_says(tmp_path: Path, clock: FakeClock) -> None:
    meals = plan("p1", times=(), moments=(Moment(slot="PCM", when="PCM"),))
    kiosk = Kiosk(tmp_path / "meals.db", clock, meals)
    try:
        late = Resident(
            id=RESIDENT,
            name="王桂兰",
            called="王奶奶",
            address="",
            routine=Routine(breakfast="08:20"),
        )
        kiosk.store.apply(Changes(cursor="e:2", resident=late)).result()
        clock.advance(minutes=90)  # half past eight: after breakfast of the usual day
        kiosk.look()
        assert kiosk.asked() == []
        clock.advance(minutes=20)
        kiosk.look()
        assert kiosk.asked() == [["p1:2026-11-21:PCM"]]
    finally:
        kiosk.close()


def test_what_is_taken_as_needed_is_written_down_and_counts(
    tmp_path: Path, clock: FakeClock
) -> None:
    kiosk = Kiosk(tmp_path / "needed.db", clock, plan("p1", times=(), as_needed=True, gap=240))
    try:
        (one,) = kiosk.store.plans()
        first = needed_dose(one, clock.now())
        kiosk.reminders.answer([first.id], DoseStatus.TAKEN).result()
        assert kiosk.status(first.id) is DoseStatus.TAKEN
        assert kiosk.queued() == {first.id}
        clock.advance(minutes=120)
        now = clock.now()
        around = doses_around([one], kiosk.store.dose_records(DAY), now, now.tzinfo or UTC)
        assert not may_take(needed_dose(one, now), around, now)
        kiosk.look()
        assert kiosk.asked() == []
        assert kiosk.reminders.undo([first.id]).result() is False, "over a minute old"
    finally:
        kiosk.close()
