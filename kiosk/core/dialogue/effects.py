"""What the dialogue wants done; the session does it."""

from dataclasses import field
from datetime import datetime

from kiosk.core.alarms import Alarm
from kiosk.core.doses import DoseStatus, Vitals
from kiosk.core.learnt import Meaning
from kiosk.core.preferences import Preferences
from kiosk.core.requests import Request
from kiosk.core.values import dataclass


class Effect:
    """Something outside the dialogue is to happen."""


@dataclass(frozen=True)
class Say(Effect):
    """Speak ``text`` and show it in the talk bar; afterwards ``listen`` for the answer.

    ``loud``: as loud as the speaker can, this once; ``loudness``: so loud, 0 to 100. ``unasked``:
    nothing was asked, the ears open for a correction all the same.
    """

    text: str
    listen: bool = False
    urgent: bool = False
    loud: bool = False
    unasked: bool = False
    loudness: int | None = None


@dataclass(frozen=True)
class SayAgain(Effect):
    """Speak what was said last once more; ``otherwise`` when nothing was said yet."""

    otherwise: str = ""


@dataclass(frozen=True)
class Submit(Effect):
    """Write the request down and send it."""

    request: Request


@dataclass(frozen=True)
class Replace(Effect):
    """Write the request down in the place of another, which is taken back: both or neither."""

    request_id: str
    request: Request


@dataclass(frozen=True)
class TakeBack(Effect):
    """Cancel a request."""

    request_id: str


@dataclass(frozen=True)
class Rate(Effect):
    """Rate a finished request: good, fair or poor."""

    request_id: str
    rating: str


@dataclass(frozen=True)
class RaiseAlarm(Effect):
    """Write the alarm down and begin the countdown."""

    alarm: Alarm


@dataclass(frozen=True)
class SendAlarm(Effect):
    """Send the alarm that is counting, now."""

    alarm_id: str


@dataclass(frozen=True)
class CancelAlarm(Effect):
    """The elder is well: stop the countdown, or tell the hub it was a false alarm."""

    alarm_id: str


@dataclass(frozen=True)
class AnswerQuestion(Effect):
    """The elder has answered the question after a sign of life: tell the hub."""

    alarm_id: str


@dataclass(frozen=True)
class HideAlarm(Effect):
    """Take an alarm that has been answered (or called false) off the screen."""


@dataclass(frozen=True)
class ShowAlarm(Effect):
    """Bring an open alarm back to the screen."""


@dataclass(frozen=True)
class AnswerDoses(Effect):
    """Record the answer to these doses; ``minutes`` for a snooze.

    ``taken``: when they were taken, where that was not now.
    """

    dose_ids: tuple[str, ...]
    status: DoseStatus
    minutes: int = 10
    taken: datetime | None = None


@dataclass(frozen=True)
class UndoAnswer(Effect):
    """Take back the answer to these doses."""

    dose_ids: tuple[str, ...]


@dataclass(frozen=True)
class RecordVitals(Effect):
    """Write measured values down and send them."""

    vitals: Vitals


@dataclass(frozen=True)
class ChangeVolume(Effect):
    """Louder (+1) or quieter (-1)."""

    step: int


@dataclass(frozen=True)
class ChangeRate(Effect):
    """Faster (+1) or slower (-1) speech."""

    step: int


@dataclass(frozen=True)
class TrySelf(Effect):
    """Begin the self-test; ``seen``: the elder has read the screen and pressed."""

    seen: bool = False


class StaffEffect(Effect):
    """Something that staff want done at the device."""


@dataclass(frozen=True)
class ChangePreferences(StaffEffect):
    """From now on, and after a restart, all is as ``preferences`` say."""

    preferences: Preferences


@dataclass(frozen=True)
class LookAtDoor(StaffEffect):
    """Find out how the door to the settings stands."""


@dataclass(frozen=True)
class TryPin(StaffEffect):
    """Open the door to the settings for ``visit``, if this is the staff's PIN."""

    visit: str
    pin: str = field(repr=False)


@dataclass(frozen=True)
class SetPin(StaffEffect):
    """From now on this is the staff's PIN; the door opens for ``visit``."""

    visit: str
    pin: str = field(repr=False)


@dataclass(frozen=True)
class LookAtMachine(StaffEffect):
    """Find out how the machine stands: its hub, its disk, its model."""


@dataclass(frozen=True)
class PairAnew(StaffEffect):
    """Ask the hub for a new code to type in."""


@dataclass(frozen=True)
class LeaveProgram(StaffEffect):
    """End the program."""


@dataclass(frozen=True)
class EndFirstStart(StaffEffect):
    """The first start is over, and is not offered again."""


class Learning(Effect):
    """Something about what the kiosk learns from its resident."""


@dataclass(frozen=True)
class BeginLesson(Learning):
    """From now on what is said on the lesson's page is a phrase being taught."""

    id: str
    meaning: Meaning


@dataclass(frozen=True)
class ForgetTaught(Learning):
    """Delete a phrase that was taught."""

    id: str


@dataclass(frozen=True)
class ForgetConfirmed(Learning):
    """Delete a sentence that was confirmed."""

    id: str


@dataclass(frozen=True)
class LetWake(Learning):
    """Let a taught phrase count although nobody pressed to talk, or no longer."""

    id: str
    wakes: bool


@dataclass(frozen=True)
class Listen(Effect):
    """Open the microphone."""
