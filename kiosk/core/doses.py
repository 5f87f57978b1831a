"""Medication plans, doses and their states.

A dose has an identity (plan, date, slot); an answer binds to it, so that confirming late never
eats the next dose. Doses follow the wall clock. Rules: shared interface rules, "Medication
reminders" (window 60 min, undo 60 s, never a second dose within the plan's minimum interval).
"""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct


class MedicationPlan(Struct, frozen=True, kw_only=True):
    """What is to be taken and when.

    ``times`` are wall-clock times "HH:MM"; ``weekdays`` 1 (Monday) to 7, empty for every day;
    ``window`` minutes until an unanswered dose is missed; ``gap`` the least minutes between two
    doses taken.
    """

    id: str
    resident: str
    medicine: str
    amount: str
    times: tuple[str, ...]
    purpose: str = ""
    relation: str = ""  # 饭前, 饭后, 睡前
    weekdays: tuple[int, ...] = ()
    start: date | None = None
    end: date | None = None
    window: int = 60
    gap: int = 240
    paused: bool = False


class DoseStatus(StrEnum):
    """What has become of a dose."""

    DUE = "due"
    TAKEN = "taken"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"
    MISSED = "missed"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "DoseStatus":
        return cls.OTHER


class DoseRecord(Struct, frozen=True, kw_only=True):
    """What was answered to one dose. ``id`` is ``plan:date:slot``, times are aware."""

    id: str
    plan: str
    date: date
    slot: str
    status: DoseStatus
    at: datetime
    until: datetime | None = None  # a snooze's end


class Dose(Struct, frozen=True, kw_only=True):
    """One dose of a plan on one day, with what is known of it."""

    id: str
    plan: MedicationPlan
    due: datetime
    status: DoseStatus = DoseStatus.DUE
    at: datetime | None = None
    until: datetime | None = None


class Vitals(Struct, frozen=True, kw_only=True):
    """Measured values; mmHg, beats/min, mmol/L, °C, kg. ``id`` is a UUID chosen once."""

    id: str
    resident: str
    at: datetime
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    glucose: float | None = None
    temperature: float | None = None
    weight: float | None = None
