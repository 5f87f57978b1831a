"""Tells the hub every 30 s that the kiosk is alive and how it fares."""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk import __version__
from kiosk.client import HubClient, HubFault
from kiosk.core.clock import DeviceClock
from kiosk.protocol.messages import Heartbeat
from kiosk.services.health import Health
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.store import Store, StoreFault

log = logging.getLogger("kiosk.services")

_REFUSED_WITHIN = timedelta(days=30)


class HeartbeatLoop(Loop):
    """The heartbeat, in the thread "heartbeat"; ``health`` is asked each time."""

    def __init__(
        self,
        store: Store,
        hub: HubClient,
        link: LinkWatch,
        clock: DeviceClock,
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
        self._machine_offset: timedelta | None = None  # of the machine's own clock

    def step(self) -> float:
        """Send one heartbeat; return the seconds until the next."""
        begun = time.monotonic()
        beat = self._beat(self._clock.now())
        try:
            answer = self._hub.heartbeat(beat)
        except HubFault as fault:
            if not self.is_stopping:
                log.info("no heartbeat: %s", fault.detail)
                self._link.failed(fault)
        else:
            self._compare(answer.time + timedelta(seconds=(time.monotonic() - begun) / 2))
            self._link.succeeded()
        return max(1.0, self._interval - (time.monotonic() - begun))

    def _compare(self, hub: datetime) -> None:
        """Take note of the hub's clock; staff are told how far the machine's own is off."""
        self._clock.heard(hub)
        self.offset = hub - self._clock.now()
        self._machine_offset = hub - self._clock.machine()

    def _beat(self, now: datetime) -> Heartbeat:
        store, health, queued, refused = self._store, self._health(), 0, 0
        unread: tuple[str, ...] = ()
        try:
            queued, refused = store.outbox_size(), store.refusals(now - _REFUSED_WITHIN)
            unread = store.unread_plans()
        except StoreFault as fault:  # a kiosk with a damaged file is alive all the same
            log.info("what waits cannot be counted: %s", fault)
            queued = len(store.alarms_waiting())
        opened, off = store.open_alarm(), self._machine_offset
        return Heartbeat(
            at=now,
            version=__version__,
            queued=queued,
            refused=refused,
            unread_plans=len(unread),
            alarm=opened.state.value if opened else "",
            offset=None if off is None else round(off.total_seconds(), 1),
            **{name: getattr(health, name) for name in health.__dataclass_fields__},
        )

    def interrupt(self) -> None:
        """End the call under way."""
        self._hub.abort()

    def release(self) -> None:
        """Close the connections."""
        self._hub.close()
