"""Outages: what the wall clock passed over while nobody looked, and which doses they hide."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.outages import MOST, SHORTEST, Outage, hides, noted
from kiosk.core.schedule import doses_of_day, missed
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
DAY = datetime(2026, 11, 22, tzinfo=ZONE)


def at(hours: float) -> datetime:
    return DAY + timedelta(hours=hours)


def outage(start: float, end: float) -> Outage:
    return Outage(start=at(start), end=at(end))


def test_a_short_time_between_two_looks_is_no_outage() -> None:
    assert noted((), at(8), at(8) + SHORTEST) == ()
    assert noted((), None, at(8)) == ()
    assert noted((), at(8), at(7)) == (), "a clock set back is none"
    longer = SHORTEST + timedelta(seconds=1)
    assert noted((), at(8), at(8) + longer) == (Outage(start=at(8), end=at(8) + longer),)


def test_outages_that_touch_are_one_and_old_ones_are_forgotten() -> None:
    known = noted((outage(1, 2),), at(8), at(9))
    assert noted(known, at(8), at(10)) == (outage(1, 2), outage(8, 10))
    many = [outage(10 * n, 10 * n + 1) for n in range(MOST + 9)]
    assert noted(many, None, at(9999)) == tuple(many[-MOST:])


def test_what_a_clock_that_ran_ahead_passed_over_is_cut_off_when_it_is_put_right() -> None:
    ahead = noted((outage(1, 2),), at(8), at(24 * 365))
    assert ahead == (outage(1, 2), outage(8, 24 * 365))
    assert noted(ahead, at(24 * 365), at(9)) == (outage(1, 2), outage(8, 9))
    assert noted(ahead, at(24 * 365), at(7)) == (outage(1, 2),)


def test_half_of_a_window_in_outages_hides_a_dose() -> None:
    assert hides((outage(8, 8.5),), at(8), at(9))
    assert hides((outage(7, 8.25), outage(8.5, 8.75)), at(8), at(9))
    assert not hides((outage(7, 8.49),), at(8), at(9))
    assert not hides((), at(8), at(9))


def test_a_dose_missed_in_an_outage_says_so_and_others_do_not() -> None:
    plans = (plan("p1", "08:00", "12:00", gap=0),)
    doses = doses_of_day(plans, (), DAY.date(), ZONE)
    records = missed(doses, {"p1": at(-9)}, at(20), (outage(7, 9),))
    assert [(r.slot, r.status, r.outage) for r in records] == [
        ("08:00", DoseStatus.MISSED, True),
        ("12:00", DoseStatus.MISSED, False),
    ]


def test_a_dose_asked_for_after_the_clock_was_put_right_was_asked_for() -> None:
    plans = (plan("p1", "08:00"),)
    known = {"p1": at(-9)}
    ahead = missed(doses_of_day(plans, (), DAY.date(), ZONE), known, at(24), (outage(7, 24),))
    again = missed(doses_of_day(plans, ahead, DAY.date(), ZONE), known, at(10), (outage(7, 7.5),))
    assert [(r.id, r.outage) for r in again] == [(ahead[0].id, False)]
    assert again[0].at > ahead[0].at, "the later one wins at the hub"
    both: tuple[DoseRecord, ...] = again
    assert missed(doses_of_day(plans, both, DAY.date(), ZONE), known, at(10)) == ()


def test_a_journey_to_the_east_passes_over_hours_and_summer_time_does_not() -> None:
    tokyo, berlin = ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/Berlin")
    assert noted((), at(8), at(8).astimezone(tokyo)) == (Outage(start=at(7), end=at(8)),)
    assert noted((), at(8).astimezone(tokyo), at(8)) == (), "to the west nothing is passed over"
    spring = datetime(2027, 3, 28, 1, 59, 50, tzinfo=berlin)
    later = (spring.astimezone(UTC) + timedelta(seconds=15)).astimezone(berlin)
    assert later.hour == 3
    assert noted((), spring, later) == ()
