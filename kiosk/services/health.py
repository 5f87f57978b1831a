"""How the kiosk's parts fare, gathered for the heartbeat.

A part is well once it has worked, not because nobody complained.
"""

import threading
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from kiosk.core.clock import Clock
from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.protocol.messages import SelfTest
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    DosesDue,
    Event,
    ListeningStarted,
    SomebodyActed,
    SpeakingStarted,
    StorageFault,
    Understood,
    VoiceUnavailable,
)
from kiosk.store import Store, StoreFault

_LATE_KEPT = 24 * 3600.0  # seconds
SELF_TEST = "self-test"  # the setting that holds the newest self-test, as JSON


@dataclass(frozen=True)
class Health:
    """A word for staff each, empty while unknown; the fields are the heartbeat's own."""

    microphone: str = ""
    speaker: str = ""
    volume: int | None = None
    active: datetime | None = None
    output: int | None = None
    muted: bool | None = None
    level: float | None = None
    disk_free: int | None = None
    storage: str = ""
    battery: int | None = None
    charging: bool | None = None
    stuck: tuple[str, ...] = ()
    self_test: SelfTest | None = None
    late: int | None = None


class HealthWatch:
    """What is known of the kiosk's parts: from what they do on the bus, and from ``report``."""

    def __init__(self, bus: Bus, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._health = Health(storage=store.fault)
        self._lock = threading.Lock()
        self._late: tuple[tuple[float, float], ...] = ()  # reminders: when, and how late, in s
        bus.subscribe(self._on_event)

    def __call__(self) -> Health:
        """Return how the parts fare; ``volume`` as the elder set it, else as reported."""
        with self._lock:
            health = replace(self._health, late=self._latest())
        try:
            chosen, tested = self._store.setting("volume"), self._store.setting(SELF_TEST)
        except StoreFault:
            return health
        if chosen and chosen.isdecimal():
            health = replace(health, volume=int(chosen))
        if tested:
            health = replace(health, self_test=msgspec.json.decode(tested, type=SelfTest))
        return health

    def report(self, **known: Any) -> None:
        """Say how parts fare, by ``Health``'s names; what is not named stays as it is known."""
        with self._lock:
            self._health = replace(self._health, **known)

    def _latest(self) -> int | None:
        now = self._clock.monotonic()
        self._late = tuple((at, late) for at, late in self._late if now - at < _LATE_KEPT)
        return round(max(late for _, late in self._late)) if self._late else None

    def _on_event(self, event: Event) -> None:
        match event:
            case ListeningStarted():
                self.report(microphone=tr("正常"))
            case SpeakingStarted():
                self.report(speaker=tr("正常"))
            case VoiceUnavailable(""):
                self.report(microphone=tr("正常"), speaker=tr("正常"))
            case VoiceUnavailable(sentence, "speaker"):
                # The voice tells of what hinders hearing first: nothing does.
                self.report(microphone=tr("正常"), speaker=sentence)
            case VoiceUnavailable(sentence):
                self.report(microphone=sentence)
            case StorageFault(sentence, detail):
                self.report(storage=detail or sentence)
            case AlarmChanged(_, saved):
                self.report(storage=self._store.fault if saved else tr("存储写不进去"))
            case DosesDue(doses, late) if doses:
                with self._lock:
                    self._latest()
                    self._late = (*self._late, (self._clock.monotonic(), late))
            case SomebodyActed() | Understood():
                self.report(active=self._clock.now())
