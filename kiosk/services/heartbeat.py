"""Tells the hub every 30 s that the kiosk is alive and how it fares."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk import __version__
from kiosk.client import HubClient, HubFault
from kiosk.core.clock import Clock
from kiosk.core.words import tr
from kiosk.protocol.messages import Heartbeat
from kiosk.services.events import (
    Bus,
    Event,
    ListeningStarted,
    SpeakingStarted,
    VoiceUnavailable,
)
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.store import Store, StoreFault

log = logging.getLogger("kiosk.services")


@dataclass(frozen=True)
class Health:
    """How the kiosk's parts fare, in a word for staff, empty while unknown; ``volume`` 0 to 100."""

    microphone: str = ""
    speaker: str = ""
    volume: int | None = None


class HealthWatch:
    """What is known of the kiosk's parts: from what they do on the bus, and from ``report``.

    A part is well once it has worked, not because nobody complained.
    """

    def __init__(self, bus: Bus, volume: Callable[[], str | None]) -> None:
        self._volume = volume
        self._health = Health()
        self._lock = threading.Lock()
        bus.subscribe(self._on_event)

    def __call__(self) -> Health:
        """Return how the parts fare; ``volume`` as the elder set it, else as reported."""
        with self._lock:
            health = self._health
        try:
            chosen = self._volume()
        except StoreFault:
            chosen = None
        return replace(health, volume=int(chosen)) if chosen and chosen.isdecimal() else health

    def report(
        self,
        *,
        microphone: str | None = None,
        speaker: str | None = None,
        volume: int | None = None,
    ) -> None:
        """Say how parts fare; None leaves what is known."""
        given = {"microphone": microphone, "speaker": speaker, "volume": volume}
        known: dict[str, Any] = {k: v for k, v in given.items() if v is not None}
        with self._lock:
            self._health = replace(self._health, **known)

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


class HeartbeatLoop(Loop):
    """The heartbeat, in the thread "heartbeat"; ``health`` is asked each time."""

    def __init__(
        self,
        store: Store,
        hub: HubClient,
        link: LinkWatch,
        clock: Clock,
        pace: Pace,
        *,
        health: Callable[[], Health] = Health,
    ) -> None:
        super().__init__("heartbeat")
        self._store = store
        self._hub = hub
        self._link = link
        self._clock = clock
        self._health = health
        self._interval = pace.heartbeat
        self.offset: timedelta | None = None
        """How far the hub's clock is ahead of this one, by half the round trip; None unknown."""

    def step(self) -> float:
        """Send one heartbeat; return the seconds until the next."""
        begun = time.monotonic()
        health = self._health()
        store = self._store
        try:
            queued = store.outbox_size()
        except StoreFault as fault:  # a kiosk with a damaged file is alive all the same
            log.info("what waits cannot be counted: %s", fault)
            queued = len(store.alarms_waiting())
        now = self._clock.now()
        beat = Heartbeat(
            at=now,
            version=__version__,
            queued=queued,
            microphone=health.microphone,
            speaker=health.speaker,
            volume=health.volume,
        )
        try:
            answer = self._hub.heartbeat(beat)
        except HubFault as fault:
            if not self.is_stopping:
                log.info("no heartbeat: %s", fault.detail)
                self._link.failed(fault)
        else:
            took = time.monotonic() - begun
            self.offset = answer.time - now - timedelta(seconds=took / 2)
            self._link.succeeded()
        return max(1.0, self._interval - (time.monotonic() - begun))

    def interrupt(self) -> None:
        """End the call under way."""
        self._hub.abort()

    def release(self) -> None:
        """Close the connections."""
        self._hub.close()
