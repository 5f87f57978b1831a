"""The days, places and plans that simulated days are drawn from."""

from datetime import date
from random import Random

from kiosk.core.doses import MedicationPlan
from kiosk.core.routine import clock_minutes, clock_text
from tests.helpers.requests import plan

DATES = (
    ("Asia/Shanghai", date(2028, 2, 28)),  # the day before a leap day
    ("Asia/Shanghai", date(2028, 2, 29)),
    ("Asia/Shanghai", date(2026, 12, 31)),
    ("Asia/Shanghai", date(2026, 11, 22)),
    ("Europe/Berlin", date(2027, 3, 27)),  # summer time begins in the night
    ("Europe/Berlin", date(2027, 10, 30)),  # and ends
    ("America/New_York", date(2027, 3, 13)),
    ("America/New_York", date(2027, 11, 6)),
    ("Australia/Lord_Howe", date(2027, 4, 3)),  # half an hour of it
    ("Asia/Kathmandu", date(2027, 5, 1)),
)
ZONES = ("Asia/Shanghai", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "Asia/Kathmandu")
_PATTERNS = (("08:00",), ("00:10",), ("02:30", "14:30"), ("07:00", "12:00", "18:00"), ("23:45",))


def draw_plan(dice: Random, number: int) -> MedicationPlan:
    """Return a plan that asks every day, without a least interval."""
    times = dice.choice(_PATTERNS)
    shift = dice.choice((0, 0, 7, 30))
    moved = tuple(sorted(clock_text((clock_minutes(t) or 0) + shift) for t in times))
    return plan(f"p{number}", *moved, window=dice.choice((30, 60, 60)), gap=0)
