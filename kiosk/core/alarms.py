"""Emergencies: kinds, states, and the ladder of truth."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class AlarmKind(StrEnum):
    """What has happened, as far as it was said."""

    FALL = "fall"
    CHEST_PAIN = "chest_pain"
    BREATHING = "breathing"
    BLEEDING = "bleeding"
    FIRE = "fire"
    STROKE = "stroke"
    INTRUDER = "intruder"
    UNWELL = "unwell"
    UNSPECIFIED = "unspecified"

    @classmethod
    def _missing_(cls, value: object) -> "AlarmKind":
        return cls.UNSPECIFIED


class AlarmSource(StrEnum):
    """How the alarm was raised."""

    BUTTON = "button"
    REMOTE = "remote"
    VOICE = "voice"
    SENSOR = "sensor"
    TEST = "test"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "AlarmSource":
        return cls.OTHER


class AlarmState(StrEnum):
    """How far help has got."""

    COUNTING = "counting"  # the countdown; written down, not yet sent
    SENDING = "sending"
    RECEIVED = "received"  # the hub's receipt
    ACKNOWLEDGED = "acknowledged"  # a person, by name, has taken it
    ON_THE_WAY = "on_the_way"
    RESOLVED = "resolved"
    CANCELLED = "cancelled"  # during the countdown: nothing was sent
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "AlarmState":
        return cls.OTHER


class Alarm(Struct, frozen=True, kw_only=True):
    """An alarm as raised; ``id`` is a UUID chosen once, times are aware."""

    id: str
    resident: str
    raised: datetime
    kind: AlarmKind = AlarmKind.UNSPECIFIED
    source: AlarmSource = AlarmSource.BUTTON
    said: str = ""


class AlarmStep(Struct, frozen=True, kw_only=True):
    """One step on the ladder: when (aware), by whom, minutes until they arrive if known.

    ``note`` is what staff wrote when it was over (扶起来了，没有受伤).
    """

    state: AlarmState
    at: datetime
    by: str = ""
    minutes: int | None = None
    note: str = ""


class AlarmRecord(Struct, frozen=True, kw_only=True):
    """An alarm with the steps it has taken, oldest first.

    ``false_alarm`` is the elder's word after sending (误报); it adds to the alarm and ends
    nothing by itself.
    """

    alarm: Alarm
    steps: tuple[AlarmStep, ...]
    false_alarm: bool = False

    @property
    def state(self) -> AlarmState:
        """The newest step's state."""
        return self.steps[-1].state if self.steps else AlarmState.COUNTING

    @property
    def known_state(self) -> AlarmState:
        """The newest state this program has a word for; a newer hub's own word is passed over."""
        known = [step.state for step in self.steps if step.state is not AlarmState.OTHER]
        return known[-1] if known else AlarmState.COUNTING

    @property
    def is_over(self) -> bool:
        """Whether the alarm may leave the screen: resolved, or cancelled before it was sent."""
        return self.state in (AlarmState.RESOLVED, AlarmState.CANCELLED)
