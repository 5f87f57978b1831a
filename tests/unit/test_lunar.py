"""The lunar calendar. Dates from the published tables of the Purple Mountain Observatory."""

from datetime import date, timedelta

import pytest
from lunar_python import LunarYear

from kiosk.core.lunar import _reckoned, lunar_day, lunar_month_day
from kiosk.core.lunar_years import MONTHS


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 2, 17), "正月初一"),
        (date(2026, 9, 15), "八月初五"),
        (date(2026, 9, 25), "八月十五"),
        (date(2025, 7, 25), "闰六月初一"),
        (date(2025, 1, 28), "腊月廿九"),
        (date(2025, 12, 20), "冬月初一"),
    ],
)
def test_lunar_day(day: date, said: str) -> None:
    assert lunar_day(day) == said


def test_a_leap_month_is_negative() -> None:
    assert lunar_month_day(date(2025, 7, 25)) == (-6, 1)


def test_the_table_agrees_with_the_library_at_both_ends_of_every_month() -> None:
    """Within a month days only count. Julian day 2440588 began at noon of 1970-01-01."""
    every, tenth = range(2015, 2056), range(1900, 1900 + len(MONTHS), 10)  # the library is slow
    for number in sorted({*every, *tenth}):
        for month in LunarYear.fromYear(number).getMonths():
            first = date(1970, 1, 1) + timedelta(days=int(month.getFirstJulianDay()) - 2440588)
            last = first + timedelta(days=month.getDayCount() - 1)
            if month.getYear() == number:
                assert lunar_month_day(first) == (month.getMonth(), 1)
                assert lunar_month_day(last) == (month.getMonth(), month.getDayCount())
    for outside in (last, date(1899, 12, 31)):
        assert lunar_month_day(outside) == _reckoned(outside), "there the library reckons"
