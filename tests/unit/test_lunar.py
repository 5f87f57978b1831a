"""The lunar calendar. Dates from the published tables of the Purple Mountain Observatory."""

from datetime import date

import pytest

from kiosk.core.lunar import lunar_day, lunar_month_day


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
