"""Sensors, what they tell, and what follows from it: the records of this room."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from kiosk.core.alarms import AlarmKind


class Signal(StrEnum):
    """What a sensor can tell about; all but the first two are states that last."""

    PRESS = "press"
    FALL = "fall"
    OPEN = "open"
    MOVING = "moving"
    PRESENT = "present"  # somebody lies in the bed, sits in the chair
    SMOKE = "smoke"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "Signal":
        return cls.OTHER

    @property
    def is_moment(self) -> bool:
        """Whether each message tells of something new, however often it says the same."""
        return self in (Signal.PRESS, Signal.FALL)


class SensorKind(StrEnum):
    """What stands in the home; it says what a bare ON or 1 means."""

    BUTTON = "button"
    FALL = "fall"
    DOOR = "door"
    MOTION = "motion"
    BED = "bed"
    SMOKE = "smoke"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "SensorKind":
        return cls.OTHER

    @property
    def signal(self) -> Signal:
        """What this kind tells about."""
        return {
            SensorKind.BUTTON: Signal.PRESS,
            SensorKind.FALL: Signal.FALL,
            SensorKind.DOOR: Signal.OPEN,
            SensorKind.MOTION: Signal.MOVING,
            SensorKind.BED: Signal.PRESENT,
            SensorKind.SMOKE: Signal.SMOKE,
        }.get(self, Signal.OTHER)


class Rule(Struct, frozen=True, kw_only=True):
    """When a sensor raises an alarm.

    ``minutes`` 0 is at once, more when ``signal`` stays ``active`` (or not) that long between
    ``begin`` and ``end`` ("22:00", both empty all day; the night may lie between). ``countdown``
    is for how many seconds the resident is asked first on a kiosk that is there; 0 asks nobody.
    """

    id: str
    signal: Signal
    active: bool = True
    minutes: int = 0
    begin: str = ""
    end: str = ""
    kind: AlarmKind = AlarmKind.UNSPECIFIED
    countdown: int = 0


class Sensor(Struct, frozen=True, kw_only=True):
    """A sensor of one resident. ``address`` is its MQTT topic, empty for one that calls by HTTP.

    ``lives`` says that what people do to it is a sign of life; after ``silent`` hours without a
    word staff are told, 0 never tells.
    """

    id: str
    resident: str
    name: str
    kind: SensorKind = SensorKind.OTHER
    address: str = ""
    rules: tuple[Rule, ...] = ()
    lives: bool = True
    silent: int = 26


class Report(Struct, frozen=True, kw_only=True):
    """What one message says; None where it says nothing. ``battery`` in per cent."""

    signals: tuple[tuple[Signal, bool], ...] = ()
    battery: int | None = None
    low: bool | None = None
    tamper: bool | None = None
    online: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it was understood."""
        return self == Report()


class SignalState(Struct, frozen=True, kw_only=True):
    """One signal as it last stood, and since when."""

    signal: Signal
    active: bool
    since: datetime


class Raised(Struct, frozen=True, kw_only=True):
    """An alarm a rule has raised."""

    rule: str
    alarm: str
    at: datetime


class SensorState(Struct, frozen=True, kw_only=True):
    """What is known of a sensor at this moment; nothing older than its rules need."""

    heard: datetime | None = None
    signals: tuple[SignalState, ...] = ()
    battery: int | None = None
    low: bool = False
    tamper: bool = False
    online: bool = True
    raised: tuple[Raised, ...] = ()

    def signal(self, signal: Signal) -> SignalState | None:
        """Return how a signal stands, None when it was never told."""
        return next((s for s in self.signals if s.signal is signal), None)


class Inactivity(Struct, frozen=True, kw_only=True):
    """When a resident's silence is asked about.

    No sign of life since midnight until ``by`` ("10:00", empty for never), or none for ``hours``
    (0 for never) within ``begin`` to ``end``. The question waits ``answer`` minutes. ``away`` says
    that nobody is at home: nothing is asked.
    """

    resident: str
    by: str = ""
    hours: int = 0
    begin: str = "07:00"
    end: str = "21:00"
    answer: int = 15
    away: bool = False

    @property
    def is_on(self) -> bool:
        """Whether anything is asked at all."""
        return not self.away and bool(self.by or self.hours)


class EventRecord(Struct, frozen=True, kw_only=True):
    """One message as the console shows it for a day at most; ``text`` is cut short."""

    at: datetime
    sensor: str = ""
    address: str = ""
    text: str = ""
    report: Report = Report()
    did: str = ""  # alarm, sign, repeat, or nothing
