"""What goes over the wire between kiosk and hub, as JSON, under ``/v1``.

The domain's own records travel unchanged; what stands here wraps them. Unknown fields are
ignored, unknown enum values read as "other". Times are RFC 3339 with an offset.

Calls (method, path: body → answer):

- GET  /v1/hello: → Hello
- PUT  /v1/requests/{id}: Request → 201 or 200 Receipt; 422 when the id was used for another body
- PUT  /v1/requests/{id}/cancel: Cancel → Receipt
- PUT  /v1/requests/{id}/rating: Rating → Receipt
- PUT  /v1/alarms/{id}: Alarm → 201 or 200 Receipt
- PUT  /v1/alarms/{id}/cancel: Cancel → Receipt (a message, 误报; deletes nothing)
- PUT  /v1/doses/{id}: DoseRecord → Receipt (a later ``at`` wins; the same twice is one)
- PUT  /v1/doses: Doses → Receipts (as many answers at once, all of them or none; for a kiosk that
  comes back after days)
- PUT  /v1/vitals/{id}: Vitals → Receipt
- GET  /v1/sync?since=CURSOR&wait=SECONDS: → SyncPage, at once when something changed after the
  cursor, else after ``wait`` (25 at most) with an unchanged cursor
- GET  /v1/pictures/{id}: → the bytes of a picture (``image/jpeg``) that a plan of the resident
  names; the name is their SHA-256
- POST /v1/heartbeat: Heartbeat → HeartbeatAnswer
- POST /v1/sensors/{id}/events: SensorMessage → 201 or 200 SensorReceipt (with a sensor's or
  gateway's own key; the same ``event`` twice is one)
- POST /oauth/device_authorization (form: client_id): → DeviceAuthorization (RFC 8628)
- POST /oauth/token (form: grant_type, device_code, client_id): → Token, or 400 OAuthError

Every call but hello and oauth carries ``Authorization: Bearer TOKEN``. An error is a Problem
(RFC 9457, ``application/problem+json``); only a Problem with ``retryable`` false is final.
"""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from kiosk.core.alarms import AlarmRecord
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.requests import RequestRecord, RequestState

VERSION = "1"
MAX_BODY = 64 * 1024  # bytes; a larger body is refused with 413
MAX_DOSES = 100  # answers to doses in one call
MAX_WAIT = 25  # seconds a sync may be held open


class Hello(Struct, frozen=True, kw_only=True):
    """Who answers."""

    version: str
    time: datetime
    name: str = ""
    capabilities: tuple[str, ...] = ()


class Receipt(Struct, frozen=True, kw_only=True):
    """The hub has it on disk; ``at`` is when it first had it, ``state`` where it stands now."""

    id: str
    at: datetime
    state: str = RequestState.RECEIVED.value


class Doses(Struct, frozen=True, kw_only=True):
    """Answers to doses, ``MAX_DOSES`` at most, the first to be noted first."""

    doses: tuple[DoseRecord, ...]


class Receipts(Struct, frozen=True, kw_only=True):
    """The hub has all of them on disk, in the order they were told."""

    receipts: tuple[Receipt, ...]


class Cancel(Struct, frozen=True, kw_only=True):
    """Taking something back; ``at`` is when the elder did."""

    at: datetime
    reason: str = ""


class Rating(Struct, frozen=True, kw_only=True):
    """good, fair or poor, for one finished request."""

    at: datetime
    rating: str


class SyncPage(Struct, frozen=True, kw_only=True):
    """What changed for this kiosk's resident since a cursor.

    ``cursor`` is ``epoch:seq``, opaque to the kiosk. With ``reset`` the page holds everything and
    replaces what the kiosk had. ``resident``, ``catalogue`` and ``notices`` are None when
    unchanged and whole when changed. ``more`` says to ask again at once.
    """

    cursor: str
    reset: bool = False
    more: bool = False
    requests: tuple[RequestRecord, ...] = ()
    alarms: tuple[AlarmRecord, ...] = ()
    plans: tuple[MedicationPlan, ...] = ()
    removed_plans: tuple[str, ...] = ()
    doses: tuple[DoseRecord, ...] = ()
    resident: Resident | None = None
    catalogue: Catalogue | None = None
    notices: tuple[Notice, ...] | None = None


class SelfTest(Struct, frozen=True, kw_only=True):
    """The newest guided self-test: when, and what failed, in a word each for staff."""

    at: datetime
    passed: bool
    failed: tuple[str, ...] = ()


class Heartbeat(Struct, frozen=True, kw_only=True):
    """The kiosk is alive, and how it fares; ``active`` is when somebody last pressed or spoke.

    ``volume`` is the voice's own, ``output`` the system's (0 to 100), ``level`` what the microphone
    gives in dB of full scale, ``disk_free`` in MB, ``offset`` how many seconds the hub's clock is
    ahead, ``battery`` 0 to 100. ``storage`` says what the disk refuses, ``refused`` how many calls
    the hub has refused for good in 30 days, ``stuck`` which parts give no sign of life,
    ``unread_plans`` how many medication plans this program cannot read, ``late`` how many seconds
    the latest reminder of the last 24 hours came after its time. None and empty: not known, or
    there is none.
    """

    at: datetime
    version: str = ""
    queued: int = 0
    microphone: str = ""
    speaker: str = ""
    volume: int | None = None
    active: datetime | None = None
    alarm: str = ""
    output: int | None = None
    muted: bool | None = None
    level: float | None = None
    disk_free: int | None = None
    storage: str = ""
    offset: float | None = None
    battery: int | None = None
    charging: bool | None = None
    refused: int = 0
    stuck: tuple[str, ...] = ()
    self_test: SelfTest | None = None
    unread_plans: int = 0
    late: int | None = None


class SensorMessage(Struct, frozen=True, kw_only=True):
    """What a sensor tells: ``event`` is the sender's own id for it, ``at`` when it happened.

    ``payload`` is what its gateway says, as it is: {"action": "single"}, "ON", true, …
    """

    event: str
    payload: Any = None
    at: datetime | None = None


class SensorReceipt(Struct, frozen=True, kw_only=True):
    """The hub has it on disk; ``did`` is alarm, again, sign, known or nothing."""

    sensor: str
    event: str
    at: datetime
    understood: bool
    did: str = ""
    alarms: tuple[str, ...] = ()


class HeartbeatAnswer(Struct, frozen=True, kw_only=True):
    """The hub's clock, for the kiosk to measure its own by."""

    time: datetime


class Problem(Struct, frozen=True, kw_only=True):
    """An error as RFC 9457 has it, with ``code`` for programs and ``retryable`` for queues."""

    title: str
    status: int
    code: str
    retryable: bool = True
    detail: str = ""
    type: str = "about:blank"


class DeviceAuthorization(Struct, frozen=True, kw_only=True):
    """A pairing begun (RFC 8628 3.2); ``user_code`` goes on the screen, times are seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    expires_in: int
    interval: int = 5


class Token(Struct, frozen=True, kw_only=True):
    """A pairing finished (RFC 6749 5.1)."""

    access_token: str
    token_type: str = "Bearer"  # a word of the RFC, no secret


class OAuthError(Struct, frozen=True, kw_only=True):
    """A pairing that waits or failed (RFC 6749 5.2): authorization_pending, slow_down, …"""

    error: str
    error_description: str = field(default="")
