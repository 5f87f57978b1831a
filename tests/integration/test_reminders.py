"""Reminders: doses asked for by the wall clock, whatever happens to device and clock."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.services.reminders import REARM
from kiosk.store import Changes
from tests.conftest import wait_until
from tests.helpers.fake_clock import FakeClock
from tests.helpers.reminded import DAY, MORNING, Kiosk
from tests.helpers.requests import plan


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-21T07:00:00+08:00")


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "device.db", clock, plan("p1", "08:00"), plan("p2", "08:00", "20:00"))
    yield made
    made.close()


def test_all_doses_due_come_as_one_event_and_leave_as_one(kiosk: Kiosk, clock: FakeClock) -> None:
    assert kiosk.look() == REARM
    assert kiosk.asked() == []
    clock.set_wall("2026-11-21T07:59:50+08:00")
    assert 9 < kiosk.look() <= 10, "it wakes when the dose comes due"
    clock.advance(10)
    kiosk.look()
    assert kiosk.asked() == [[MORNING, "p2:2026-11-21:08:00"]]
    kiosk.reminders.answer(kiosk.asked()[0], DoseStatus.TAKEN).result()
    kiosk.look()
    assert kiosk.asked()[1:] == [[]]
    assert kiosk.queued() == {MORNING, "p2:2026-11-21:08:00"}


def test_an_unanswered_prompt_comes_again_every_few_minutes(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    for _ in range(12 * 60 // 15):
        kiosk.look()
        clock.advance(15)
    assert len(kiosk.asked()) == 4  # at 8:00, 8:03, 8:06 and 8:10


def test_an_answer_binds_to_its_dose_and_may_be_for_one_of_several(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    clock.set_wall("2026-11-21T08:01:00+08:00")
    kiosk.look()
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    kiosk.look()
    assert kiosk.asked()[-1] == ["p2:2026-11-21:08:00"]
    assert kiosk.status(MORNING) is DoseStatus.TAKEN
    assert kiosk.status("p2:2026-11-21:08:00") is None


def test_a_snooze_asks_again_after_its_minutes(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.look()
    kiosk.reminders.answer(kiosk.asked()[0], DoseStatus.SNOOZED, 10).result()
    kiosk.look()
    clock.advance(minutes=9)
    kiosk.look()
    assert kiosk.asked()[1:] == [[]]
    clock.advance(minutes=1)
    kiosk.look()
    assert kiosk.asked()[2] == kiosk.asked()[0]


def test_unanswered_for_an_hour_is_missed_recorded_and_sent(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.look()
    clock.advance(minutes=60)
    kiosk.look()
    assert kiosk.asked()[-1] == []
    assert kiosk.status(MORNING) is DoseStatus.MISSED
    assert MORNING in kiosk.queued()
    # A late answer still counts, and only for its own dose.
    clock.advance(minutes=20)
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    assert kiosk.status(MORNING) is DoseStatus.TAKEN
    assert kiosk.status("p2:2026-11-21:20:00") is None


def test_an_answer_can_be_taken_back_for_a_minute(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.look()
    first = kiosk.asked()[0]
    kiosk.reminders.answer(first, DoseStatus.TAKEN).result()
    kiosk.look()
    clock.advance(59)
    assert kiosk.reminders.undo(first).result() is True
    kiosk.look()
    assert kiosk.asked()[-1] == first
    kiosk.reminders.answer(first, DoseStatus.SKIPPED).result()
    clock.advance(61)
    assert kiosk.reminders.undo(first).result() is False
    assert kiosk.status(MORNING) is DoseStatus.SKIPPED


def test_undo_goes_back_to_the_answer_before(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.reminders.answer([MORNING], DoseStatus.SNOOZED, 30).result()
    clock.advance(minutes=2)
    kiosk.reminders.answer([MORNING], DoseStatus.TAKEN).result()
    assert kiosk.reminders.undo([MORNING]).result() is True
    (record,) = kiosk.store.dose_records(DAY)
    assert record.status is DoseStatus.SNOOZED
    assert record.until is not None
    assert record.until.hour == 8
    assert record.until.minute == 30


def test_after_an_outage_the_doses_in_it_are_reported_and_not_stacked(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.look()
    kiosk.close()
    clock.advance(days=2, minutes=13 * 60 + 20)  # the 23rd, 20:20
    kiosk.open()
    kiosk.look()
    assert kiosk.asked() == [["p2:2026-11-23:20:00"]]
    for day in (21, 22, 23):
        assert kiosk.status(f"p1:2026-11-{day}:08:00", date(2026, 11, day)) is DoseStatus.MISSED
    assert kiosk.status("p2:2026-11-22:20:00", date(2026, 11, 22)) is DoseStatus.MISSED
    assert len(kiosk.queued()) == 8


def test_a_restart_within_the_window_asks_again(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.look()
    kiosk.restart()
    clock.advance(minutes=20)
    kiosk.look()
    assert kiosk.asked() == [[MORNING, "p2:2026-11-21:08:00"]] * 2
    assert kiosk.status(MORNING) is None


def test_a_plan_that_comes_in_the_afternoon_misses_no_morning(
    tmp_path: Path,
) -> None:
    clock = FakeClock("2026-11-21T15:00:00+08:00")
    kiosk = Kiosk(tmp_path / "device.db", clock)
    kiosk.look()
    kiosk.plan(plan("p1", "08:00", "15:05"))
    kiosk.look()
    assert kiosk.store.dose_records(DAY) == ()
    clock.advance(minutes=5)
    kiosk.look()
    assert kiosk.asked() == [["p1:2026-11-21:15:05"]]
    kiosk.close()


@pytest.mark.parametrize("ahead", ["2026-11-21T09:30:00+08:00", "2027-11-21T09:30:00+08:00"])
def test_a_clock_that_ran_ahead_and_was_put_right_loses_no_dose(
    kiosk: Kiosk, clock: FakeClock, ahead: str
) -> None:
    kiosk.look()
    clock.set_wall(ahead)
    kiosk.look()
    clock.set_wall("2026-11-21T07:59:00+08:00")
    kiosk.look()
    clock.advance(minutes=2)
    kiosk.look()
    assert kiosk.asked()[-1] == [MORNING, "p2:2026-11-21:08:00"]
    kiosk.reminders.answer(kiosk.asked()[-1], DoseStatus.TAKEN).result()
    kiosk.look()
    assert kiosk.asked()[-1] == []
    assert kiosk.status(MORNING) is DoseStatus.TAKEN


def test_setting_the_clock_back_asks_for_no_dose_twice(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:05:00+08:00")
    kiosk.look()
    kiosk.reminders.answer(kiosk.asked()[0], DoseStatus.TAKEN).result()
    kiosk.look()
    clock.set_wall("2026-11-21T07:30:00+08:00")
    for _ in range(60):
        kiosk.look()
        clock.advance(60)
    assert [asked for asked in kiosk.asked()[1:] if asked] == []


def test_a_clock_that_was_never_set_reports_nothing(tmp_path: Path) -> None:
    clock = FakeClock("1970-01-03T08:10:00+08:00")
    kiosk = Kiosk(tmp_path / "device.db", clock, plan("p1", "08:00"))
    assert kiosk.look() == REARM
    assert kiosk.asked() == []
    clock.set_wall("2026-11-21T08:10:00+08:00")
    kiosk.look()
    assert kiosk.asked() == [[MORNING]]
    kiosk.close()


def test_what_was_answered_at_the_hub_is_not_asked_for(kiosk: Kiosk, clock: FakeClock) -> None:
    clock.set_wall("2026-11-21T08:05:00+08:00")
    kiosk.look()
    given = DoseRecord(
        id=MORNING, plan="p1", date=DAY, slot="08:00", status=DoseStatus.TAKEN, at=clock.now()
    )
    kiosk.store.apply(Changes(cursor="e:2", doses=(given,))).result()
    kiosk.look()
    assert kiosk.asked()[-1] == ["p2:2026-11-21:08:00"]


def test_an_answer_to_no_dose_is_an_error_of_the_caller(kiosk: Kiosk) -> None:
    for identity in ("", "p9:2026-11-21:08:00", "p1:2026-11-21:08:01"):
        with pytest.raises(LookupError):
            kiosk.reminders.answer([identity], DoseStatus.TAKEN).result()
    assert kiosk.store.dose_records(DAY) == ()


def test_the_thread_asks_by_itself_and_an_answer_ends_it_at_once(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    clock.set_wall("2026-11-21T08:00:00+08:00")
    kiosk.reminders.start()
    wait_until(kiosk.asked, "the reminder comes", 3)
    kiosk.reminders.answer(kiosk.asked()[0], DoseStatus.TAKEN)
    wait_until(lambda: kiosk.asked()[-1] == [], "the reminder goes", 3)


def test_a_day_of_looking_writes_each_missed_dose_once(kiosk: Kiosk, clock: FakeClock) -> None:
    for _ in range(24 * 4):
        kiosk.look()
        clock.advance(minutes=15)
    records = kiosk.store.dose_records(DAY)
    assert {record.status for record in records} == {DoseStatus.MISSED}
    assert len(records) == 3
    last = max(entry.seq for entry in kiosk.store.outbox_heads())
    assert last == 3, "a dose was reported more than once"


def test_a_rest_ends_when_the_wall_clock_is_overtaken(kiosk: Kiosk, clock: FakeClock) -> None:
    assert not kiosk.reminders.is_overtaken(), "before the first look"
    kiosk.look()
    clock.advance(REARM - 1)
    assert not kiosk.reminders.is_overtaken()
    clock.set_wall("2026-11-21T06:59:59+08:00")
    assert kiosk.reminders.is_overtaken(), "set back"
    kiosk.look()
    clock.advance(minutes=70)  # the machine slept: its own waiting stood still
    assert kiosk.reminders.is_overtaken()
    kiosk.look()
    assert kiosk.asked() == [[MORNING, "p2:2026-11-21:08:00"]]
    clock.zone = ZoneInfo("Asia/Tokyo")
    assert kiosk.reminders.is_overtaken(), "another zone"


def test_the_thread_looks_within_a_second_of_the_clock_being_set(
    kiosk: Kiosk, clock: FakeClock
) -> None:
    kiosk.reminders.start()
    wait_until(lambda: kiosk.reminders._looked is not None, "the first look")
    clock.set_wall("2026-11-21T08:00:00+08:00")
    begun = time.monotonic()
    wait_until(lambda: bool(kiosk.asked()), "the dose is asked for")
    assert time.monotonic() - begun < 1.0
