"""Tells the hub every 30 s that the kiosk is alive and how it fares."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from kiosk import __version__
from kiosk.client import HubClient, HubFault
from kiosk.core.clock import Clock
from kiosk.protocol.messages import Heartbeat
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.store import Store

log = logging.getLogger("kiosk.services")


@dataclass(frozen=True)
class Health:
    """How the kiosk's parts fare, in a word each; ``volume`` 0 to 100."""

    microphone: str = ""
    speaker: str = ""
    volume: int | None = None


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
        now = self._clock.now()
        beat = Heartbeat(
            at=now,
            version=__version__,
            queued=self._store.outbox_size(),
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
