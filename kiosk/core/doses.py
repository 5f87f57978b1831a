"""Medication plans, doses and their states.

A dose has an identity (plan, date, slot); an answer binds to it, so that confirming late never
eats the next dose. Doses follow the wall clock. Rules: shared interface rules, "Medication
reminders" (window 60 min, undo 60 s, never a second dose within the plan's minimum interval).
The model is a subset of FHIR R4's ``Timing.repeat``: see ``docs/medication.md``.
"""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct


class Way(StrEnum):
    """How a medicine is taken."""

    SWALLOW = "swallow"
    INJECT = "inject"
    DROP = "drop"
    APPLY = "apply"
    PATCH = "patch"
    INHALE = "inhale"
    SUPPOSITORY = "suppository"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "Way":
        return cls.OTHER


class Step(StrEnum):
    """What ``every`` counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Moment(Struct, frozen=True, kw_only=True):
    """One time of a day at which a plan asks for a dose.

    ``slot`` names it within the plan and stays when the time changes. Either ``at`` is a wall-clock
    time "HH:MM", or ``when`` a code of ``kiosk.core.routine`` with ``offset`` in minutes before or
    after it. ``amount`` replaces the plan's.
    """

    slot: str
    at: str = ""
    when: str = ""
    offset: int = 0
    amount: str = ""


class Stock(Struct, frozen=True, kw_only=True):
    """What was left of a medicine when somebody counted it; ``warn`` days before it runs out."""

    left: str
    at: datetime
    warn: int = 7


class MedicationPlan(Struct, frozen=True, kw_only=True):
    """What is to be taken and when.

    ``times`` are wall-clock times "HH:MM", each its own slot's name; ``moments`` are all others.
    The days: ``weekdays`` 1 (Monday) to 7, empty for every day; every ``every`` days, weeks or
    months from ``start`` on; ``cycle_on`` days on and ``cycle_off`` off from ``start`` on; up to
    ``end`` included or ``count`` doses. ``as_needed`` has no times: whoever needs it takes it.
    ``gap`` is the least minutes between two doses taken, ``most`` how many doses within 24 hours (0
    for any number), ``window`` minutes until an unanswered dose is missed. ``amount`` is in the
    prescriber's words ("半片"). ``picture`` names a picture that the hub has.
    """

    id: str
    resident: str
    medicine: str
    amount: str
    times: tuple[str, ...] = ()
    moments: tuple[Moment, ...] = ()
    purpose: str = ""
    relation: str = ""  # 饭前, 饭后, 睡前
    notes: tuple[str, ...] = ()
    way: Way = Way.SWALLOW
    picture: str = ""
    weekdays: tuple[int, ...] = ()
    every: int = 1
    step: Step = Step.DAY
    cycle_on: int = 0
    cycle_off: int = 0
    start: date | None = None
    end: date | None = None
    count: int = 0
    as_needed: bool = False
    window: int = 60
    gap: int = 240
    most: int = 0
    stock: Stock | None = None
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
    """What was answered to one dose. ``id`` is ``plan:date:slot``, times are aware.

    ``medicine`` and ``amount`` say what it was: the plan may be changed or gone when it counts.
    ``outage`` belongs to MISSED: the kiosk was off or asleep, so that nobody was asked
    (``kiosk.core.outages``). ``taken``: when it was taken, where that was not when it was told.
    """

    id: str
    plan: str
    date: date
    slot: str
    status: DoseStatus
    at: datetime
    until: datetime | None = None  # a snooze's end
    medicine: str = ""
    amount: str = ""
    outage: bool = False
    taken: datetime | None = None


class Dose(Struct, frozen=True, kw_only=True):
    """One dose of a plan on one day, with what is known of it.

    ``portion`` is what this dose is where it differs from the plan's; ``span`` how many minutes it
    is to the plan's next time, as if it asked every day. ``outage``: missed, but nobody was asked.
    """

    id: str
    plan: MedicationPlan
    due: datetime
    status: DoseStatus = DoseStatus.DUE
    at: datetime | None = None
    until: datetime | None = None
    portion: str = ""
    span: int = 24 * 60
    outage: bool = False
    taken: datetime | None = None

    @property
    def taken_at(self) -> datetime | None:
        """When it was taken, which may have been told later; None when it was not."""
        return (self.taken or self.at) if self.status is DoseStatus.TAKEN else None

    @property
    def amount(self) -> str:
        """How much of the medicine this dose is."""
        return self.portion or self.plan.amount


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
