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
    INACTIVITY = "inactivity"  # no sign of life: a question first, and not urgent
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
    """An alarm as raised; ``id`` is a UUID chosen once, times are aware.

    Of one that the hub raised, ``sensor`` says in words what it was (卧室的呼救按钮), and
    ``countdown`` how many seconds the hub waits for an answer from the kiosk, 0 for none.
    """

    id: str
    resident: str
    raised: datetime
    kind: AlarmKind = AlarmKind.UNSPECIFIED
    source: AlarmSource = AlarmSource.BUTTON
    said: str = ""
    sensor: str = ""
    countdown: int = 0

    @property
    def is_urgent(self) -> bool:
        """Whether somebody may be in need this minute; a long silence is looked after calmly."""
        return self.kind is not AlarmKind.INACTIVITY


class AlarmStep(Struct, frozen=True, kw_only=True):
    """One step on the ladder: when (aware), by whom, minutes until they arrive if known.

    ``note`` is what staff wrote when it was over (扶起来了，没有受伤); ``reason`` says how it
    ended, in a word for programs (``kiosk/hub/escalation/endings.py``).
    """

    state: AlarmState
    at: datetime
    by: str = ""
    minutes: int | None = None
    note: str = ""
    reason: str = ""


class CallState(StrEnum):
    """How far telling one person has got. Only an answer says that a person has read it."""

    QUEUED = "queued"  # written down to be sent
    SENT = "sent"  # a gateway or mail server has taken it
    ANSWERED = "answered"  # the person goes, or has answered a test
    DECLINED = "declined"  # the person has answered that they cannot go
    FAILED = "failed"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "CallState":
        return cls.OTHER


class AlarmCall(Struct, frozen=True, kw_only=True):
    """One person who is told of an alarm: contact id, name, role (duty, family, …), and how far."""

    to: str
    name: str
    role: str = ""
    state: CallState = CallState.QUEUED
    at: datetime | None = None


class Escalation(Struct, frozen=True, kw_only=True):
    """What the hub did because nobody answered in time, or not to the end.

    ``step`` is again, louder, next or everyone (``kiosk/hub/escalation/timeline.py``); ``ring``
    counts how often the alarm has begun to ring; ``due`` is when the step fell due and ``at``
    when it was written down.
    """

    ring: int
    step: str
    due: datetime
    at: datetime
    told: tuple[AlarmCall, ...] = ()

    @property
    def key(self) -> str:
        """What tells this step from every other one of the same alarm."""
        return f"{self.ring}.{self.step}"


class AlarmRecord(Struct, frozen=True, kw_only=True):
    """An alarm with the steps it has taken, oldest first.

    ``false_alarm`` is the elder's word after sending (误报); it adds to the alarm and ends
    nothing by itself. ``escalation`` is what the hub did meanwhile, oldest first. ``since`` is when
    it was raised by the hub's clock, for staff: the kiosk's own may be wrong.
    """

    alarm: Alarm
    steps: tuple[AlarmStep, ...]
    false_alarm: bool = False
    escalation: tuple[Escalation, ...] = ()
    since: datetime | None = None

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
    def is_held(self) -> bool:
        """Whether the hub raised it and waits for an answer: only the hub can call it off."""
        source, counting = self.alarm.source, self.known_state is AlarmState.COUNTING
        return counting and source is AlarmSource.SENSOR

    @property
    def is_over(self) -> bool:
        """Whether the alarm may leave the screen: resolved, or cancelled before it was sent."""
        return self.state in (AlarmState.RESOLVED, AlarmState.CANCELLED)

    @property
    def is_test(self) -> bool:
        """Whether it only tries the way: nobody is in danger, and no screen shows it."""
        return self.alarm.source is AlarmSource.TEST
