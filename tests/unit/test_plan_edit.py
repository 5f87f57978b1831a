"""Changed plans: slots keep their names, and stock is counted exactly."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.doses import DoseRecord, DoseStatus, Moment, Stock
from kiosk.core.plan_edit import clock_times, same_schedule, usual_gap, with_times
from kiosk.core.plans import moments_of
from kiosk.core.quantity import Quantity
from kiosk.core.schedule import answered, doses_of_day
from kiosk.core.stock import days_left, needs_refill, stock_left
from tests.helpers.requests import plan

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)


def slots(*times: str, to: tuple[str, ...]) -> dict[str, str]:
    changed = with_times(plan("p", *times), to)
    return {moment.at: moment.slot for moment in moments_of(changed)}


def test_a_moved_time_keeps_its_slot_and_a_new_one_gets_its_own() -> None:
    assert slots("08:00", "20:00", to=("08:30", "20:00")) == {"08:30": "08:00", "20:00": "20:00"}
    assert slots("08:00", "20:00", to=("09:00", "14:00", "21:00")) == {
        "09:00": "08:00",
        "14:00": "14:00",
        "21:00": "20:00",
    }
    assert slots("08:00", to=("20:00",)) == {"20:00": "08:00"}


def test_a_name_is_never_given_twice() -> None:
    moved = with_times(plan("p", "08:00"), ["09:00"])
    again = with_times(moved, ["08:00", "09:00"])
    assert {m.at: m.slot for m in moments_of(again)} == {"09:00": "08:00", "08:00": "08:00#2"}
    assert clock_times(again) == ("08:00", "09:00")


def test_what_follows_meals_stays_when_clock_times_change() -> None:
    mixed = plan("p", "08:00", moments=(Moment(slot="HS", when="HS"),))
    changed = with_times(mixed, ["08:15"])
    assert [(m.slot, m.at, m.when) for m in moments_of(changed)] == [
        ("08:00", "08:15", ""),
        ("HS", "", "HS"),
    ]


clock = st.builds(lambda h, m: f"{h:02}:{m:02}", st.integers(0, 23), st.sampled_from((0, 20, 45)))


@given(st.lists(st.lists(clock, min_size=1, max_size=5, unique=True), min_size=2, max_size=5))
def test_after_any_changes_times_are_as_written_and_slots_differ(changes: list[list[str]]) -> None:
    one = plan("p", *changes[0])
    for times in changes[1:]:
        before = {m.slot for m in moments_of(one)}
        one = with_times(one, times)
        after = {m.slot for m in moments_of(one)}
        assert clock_times(one) == tuple(sorted(times))
        assert len(after) == len(times)
        assert len(before & after) >= min(len(before), len(after)), "slots that could stay stay"


def test_the_usual_interval_is_four_hours_or_what_the_times_allow() -> None:
    assert usual_gap([8 * 60]) == 240
    assert usual_gap([8 * 60, 11 * 60, 20 * 60]) == 180
    assert usual_gap([60, 23 * 60]) == 120


def test_words_and_stock_do_not_change_the_schedule() -> None:
    one = plan("p", "08:00")
    stocked = replace(one, stock=Stock(left="28 片", at=NOW), notes=("别喝酒",), amount="半片")
    assert same_schedule(one, stocked)
    assert not same_schedule(one, replace(one, times=("09:00",)))
    assert not same_schedule(one, replace(one, paused=True))


def test_stock_falls_by_what_was_taken_and_says_for_how_many_days() -> None:
    half = plan("p", "08:00", "20:00", amount="半片", stock=Stock(left="3 片", at=NOW))
    doses = doses_of_day([half], [], DAY, UTC)
    assert days_left(half, [], DAY, UTC) == 3
    taken = answered(doses[0], DoseStatus.TAKEN, doses[0].due)
    assert stock_left(half, [taken]) == Quantity(Fraction(5, 2), "片")
    assert days_left(half, [taken], DAY, UTC) == 3
    skipped = answered(doses[1], DoseStatus.SKIPPED, doses[1].due)
    assert stock_left(half, [taken, skipped]) == Quantity(Fraction(5, 2), "片")
    assert needs_refill(half, 3)
    assert not needs_refill(half, 8)


def test_thirds_add_up_to_a_whole() -> None:
    third = plan("p", "08:00", amount="三分之一片", stock=Stock(left="1 片", at=NOW))
    records: list[DoseRecord] = []
    for n in range(3):
        (dose,) = doses_of_day([third], [], DAY + timedelta(days=n), UTC)
        records.append(answered(dose, DoseStatus.TAKEN, dose.due))
    assert stock_left(third, records) == Quantity(Fraction(0), "片")
    assert days_left(third, records, DAY + timedelta(days=3), UTC) == 0


@pytest.mark.parametrize(
    ("amount", "left"), [("打针", "28 片"), ("5 毫升", "1 瓶"), ("1 片", "一些")]
)
def test_what_cannot_be_counted_is_not_guessed(amount: str, left: str) -> None:
    odd = plan("p", "08:00", amount=amount, stock=Stock(left=left, at=NOW))
    assert days_left(odd, [], DAY, UTC) is None
    assert not needs_refill(odd, None)


def test_before_it_was_counted_nothing_counts() -> None:
    one = plan("p", "08:00", stock=Stock(left="10 片", at=NOW + timedelta(days=1)))
    (dose,) = doses_of_day([one], [], DAY, UTC)
    assert stock_left(one, [answered(dose, DoseStatus.TAKEN, dose.due)]) == Quantity(
        Fraction(10), "片"
    )
