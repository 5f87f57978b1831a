"""What the loops tell each other: frozen events on one bus (`kiosk.services.bus`)."""

from kiosk.core.alarms import AlarmRecord
from kiosk.core.chimes import Chime
from kiosk.core.dialogue.effects import Learning
from kiosk.core.dialogue.world import Machine
from kiosk.core.doses import Dose
from kiosk.core.intents import Understanding
from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.core.preferences import Preferences
from kiosk.core.requests import RequestRecord
from kiosk.core.self_test import SelfTestRun
from kiosk.core.staff import Door
from kiosk.core.values import dataclass
from kiosk.core.view import Link
from kiosk.services.bus import Bus as Bus
from kiosk.services.bus import Event as Event
from kiosk.services.bus import PictureChanged as PictureChanged
from kiosk.services.bus import ScreenMeasured as ScreenMeasured
from kiosk.services.bus import Subscriber as Subscriber
from kiosk.services.bus import WindowActive as WindowActive


@dataclass(frozen=True)
class RequestChanged(Event):
    """A request was written down, sent, taken on, finished …"""

    record: RequestRecord


@dataclass(frozen=True)
class AlarmChanged(Event):
    """An alarm took a step; not ``saved``: the disk would not take it, it goes out all the same."""

    record: AlarmRecord
    saved: bool = True


@dataclass(frozen=True)
class DosesDue(Event):
    """The doses that ask for an answer now, together; empty when none does any more.

    ``late``: seconds after its time at which the latest of those that are new began to ask.
    ``call`` counts how often they have been called, from 1; 0: shown as they are now, and nothing
    said. ``anew``: there are some that nobody has heard of yet.
    """

    doses: tuple[Dose, ...]
    late: float = 0.0
    call: int = 1
    anew: bool = True


@dataclass(frozen=True)
class DosesMissed(Event):
    """These doses were asked for, and their window is over without an answer."""

    doses: tuple[Dose, ...]


@dataclass(frozen=True)
class DoseReported(Event):
    """The hub has the newest answer to this dose."""

    dose_id: str


@dataclass(frozen=True)
class RecordsChanged(Event):
    """Catalogue, resident, plans, dose records or notices changed on disk: read them anew."""


@dataclass(frozen=True)
class PreferencesChanged(Event):
    """From now on all is as ``preferences`` say."""

    preferences: Preferences


@dataclass(frozen=True)
class DoorChanged(Event):
    """How the door to the settings stands."""

    door: Door


@dataclass(frozen=True)
class MachineTold(Event):
    """What staff asked of the machine."""

    machine: Machine


class PairingAsked(Event):
    """Staff want to pair this device anew."""


class LeavingAsked(Event):
    """Staff want to end the program."""


@dataclass(frozen=True)
class LinkChanged(Event):
    """The connection as the last round trip showed it."""

    link: Link


@dataclass(frozen=True)
class PairingLost(Event):
    """The hub does not know this kiosk's token (any more): pair anew; whatever waits is kept."""


@dataclass(frozen=True)
class PairingWanted(Event):
    """Staff are to type ``code`` in at ``address``; both empty while the hub is not reached."""

    code: str
    address: str


@dataclass(frozen=True)
class Paired(Event):
    """This device now has a token."""


@dataclass(frozen=True)
class StorageFault(Event):
    """Something could not be written down; ``sentence`` is for the elder, ``detail`` for staff."""

    sentence: str
    detail: str = ""


@dataclass(frozen=True)
class SelfTestAsked(Event):
    """The self-test is to begin; ``seen``: the screen was read and pressed."""

    seen: bool = False


class SelfTestDue(Event):
    """A week has gone by since the last self-test."""


@dataclass(frozen=True)
class SelfTestProgress(Event):
    """How far the self-test has got; None when there is no more to show."""

    run: SelfTestRun | None


class SomebodyActed(Event):
    """Somebody has pressed something; who speaks is told by ``Understood``."""


@dataclass(frozen=True)
class CallRefused(Event):
    """The hub will never take something that was written down; ``sentence`` is for the elder."""

    sentence: str


@dataclass(frozen=True)
class ListeningStarted(Event):
    """The microphone is open for the elder's words."""


@dataclass(frozen=True)
class HearingLevel(Event):
    """How loud it is, 0 to 1, some ten times a second while listening."""

    level: float


@dataclass(frozen=True)
class HearingAdvice(Event):
    """What the person can do to be heard better, while listening; "" when all is well."""

    sentence: str


@dataclass(frozen=True)
class Hearing(Event):
    """What is being heard so far; may still change."""

    text: str


@dataclass(frozen=True)
class Understood(Event):
    """The sentence is over; ``heard`` is the best reading shown to the elder."""

    heard: str
    understanding: Understanding


@dataclass(frozen=True)
class MeaningSettled(Event):
    """A question about a sentence was answered: ``meant`` was confirmed, ``denied`` were not."""

    meant: Understanding | None
    denied: tuple[Understanding, ...] = ()


@dataclass(frozen=True)
class LearningAsked(Event):
    """Somebody wants to teach, or to have something forgotten."""

    effect: Learning


@dataclass(frozen=True)
class LearntChanged(Event):
    """What this resident has taught and confirmed, all of it."""

    taught: tuple[TaughtEntry, ...]
    confirmed: tuple[Confirmed, ...]


@dataclass(frozen=True)
class Supposed(Event):
    """What somebody who pauses has said so far would mean; they may go on."""

    understanding: Understanding


@dataclass(frozen=True)
class ListeningStopped(Event):
    """Listening ended; ``heard_speech`` False when nothing was said."""

    heard_speech: bool


@dataclass(frozen=True)
class VoiceUnavailable(Event):
    """No microphone, model or speaker; ``sentence`` says which. Empty: it is there again.

    ``part`` is "microphone", "model" or "speaker", empty where it is not told.
    """

    sentence: str
    part: str = ""


@dataclass(frozen=True)
class SpeakingStarted(Event):
    """The kiosk says ``text``."""

    text: str


@dataclass(frozen=True)
class SpeakingStopped(Event):
    """The kiosk has really fallen silent."""

    text: str


@dataclass(frozen=True)
class Chimed(Event):
    """One of the kiosk's own sounds begins."""

    chime: Chime
