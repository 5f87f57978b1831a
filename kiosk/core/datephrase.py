"""The day that the marks of a date say (see timephrase.py): 下礼拜三, 初五, 冬至, 月底."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from kiosk.core.lunar import lunar_month_day, next_feast


def read_date(letters: str, values: Sequence[float | str], now: datetime) -> date | None:
    """Return the day that the marks ``letters`` with ``values`` say, seen from ``now``."""
    today = now.date()
    if letters[0] == "D" and len(letters) == 1:
        return today + timedelta(days=int(values[0]))
    if "K" in letters:
        weekday = int(values[-1])
        if "X" in letters:
            week = int(values[letters.index("X")])
            return today + timedelta(days=weekday - today.isoweekday() + 7 * week)
        return today + timedelta(days=(weekday - today.isoweekday()) % 7)
    if letters == "J":
        return next_feast(str(values[0]), today)
    if "E" in letters:
        month = int(values[0]) if letters[0] == "X" else None
        return _in_month(today, int(values[-1]), month)
    month = day = None
    for index, (mark, value) in enumerate(zip(letters, values, strict=True)):
        if mark == "l" or (mark == "N" and letters[index + 1 : index + 2] == "m"):
            month = int(value)
        elif mark == "N":
            day = int(value)
    if day is None:
        return None
    year = int(values[letters.index("Y")]) if "Y" in letters else 0
    if any(mark in letters for mark in "cLl"):
        return _next_lunar(today, month, day)
    return _next_solar(today, month, day, year)


def _in_month(today: date, day: int, ahead: int | None) -> date:
    """Return ``day`` of the month ``ahead`` of this one, its last when the month is shorter.

    ``ahead`` None: the next such day.
    """
    months = today.year * 12 + today.month - 1 + (ahead or 0)
    while True:
        year, month = divmod(months, 12)
        found = date(year, month + 1, min(day, monthrange(year, month + 1)[1]))
        if ahead is not None or found >= today:
            return found
        months += 1


def _next_solar(today: date, month: int | None, day: int, years: int) -> date | None:
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= 12):
        return None
    for ahead in range(366 * 2):
        candidate = today + timedelta(days=ahead)
        fits = candidate.day == day and month in (None, candidate.month)
        if fits and (not years or candidate.year == today.year + years):
            return candidate
    return None


def _next_lunar(today: date, month: int | None, day: int) -> date | None:
    if not 1 <= day <= 30 or (month is not None and not 1 <= month <= 12):
        return None
    for ahead in range(400):
        candidate = today + timedelta(days=ahead)
        lunar_month, lunar = lunar_month_day(candidate)
        if lunar == day and month in (None, abs(lunar_month)):
            return candidate
    return None
