"""Sends alarms, over connections of its own, until the hub has them.

The first attempt is made at once, then again after 1, 2, 4, 5, 5 … seconds without end, with the
same id each time. With a second address of the hub the two take turns. Nothing makes it give up:
not a refusal, not an unknown token, not a full disk.
"""

import logging
import time
from collections.abc import Sequence

from kiosk.client import HubClient, HubFault, HubRefused
from kiosk.core.clock import Clock
from kiosk.protocol.messages import Cancel
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import AlarmEntry

log = logging.getLogger("kiosk.services")


class AlarmLane(Loop):
    """The lane of alarms, in the thread "alarms"; ``hubs`` take turns."""

    def __init__(
        self,
        records: Records,
        hubs: Sequence[HubClient],
        link: LinkWatch,
        clock: Clock,
        pace: Pace,
    ) -> None:
        super().__init__("alarms")
        self._records = records
        self._hubs = tuple(hubs)
        self._link = link
        self._clock = clock
        self._pace = pace
        self._failures: dict[str, int] = {}  # by alarm, since this program started
        self._until: dict[str, float] = {}  # by alarm, by time.monotonic()
        self._poked = False

    def poke(self) -> None:
        """Try again at once, whatever was being waited for."""
        self._poked = True
        super().poke()

    def step(self) -> float:
        """Try each alarm whose time has come; return the seconds until the next."""
        if self._poked:
            self._poked = False
            self._until.clear()
        for entry in sorted(self._records.store.alarms_waiting(), key=self._tried):
            if self.is_stopping:
                return 0.0
            if self._until.get(entry.record.alarm.id, 0.0) <= time.monotonic():
                self._attempt(entry)
        waiting = [e.record.alarm.id for e in self._records.store.alarms_waiting()]
        if not waiting:
            self._failures.clear()
            self._until.clear()
            return float("inf")
        return min(self._until.get(i, 0.0) for i in waiting) - time.monotonic()

    def interrupt(self) -> None:
        """End the call under way."""
        for hub in self._hubs:
            hub.abort()

    def release(self) -> None:
        """Close the connections."""
        for hub in self._hubs:
            hub.close()

    def _tried(self, entry: AlarmEntry) -> int:
        """The order of attempts: a new alarm does not wait behind one that failed before."""
        return self._failures.get(entry.record.alarm.id, 0)

    def _attempt(self, entry: AlarmEntry) -> None:
        identity = entry.record.alarm.id
        failures = self._failures.get(identity, 0)
        hub = self._hubs[failures % len(self._hubs)]
        try:
            self._tell(hub, entry)
        except HubFault as fault:
            if self.is_stopping:
                return
            self._link.failed(fault)
            log.info("the alarm %s waits: %s", identity, fault.detail)
            self._failures[identity] = failures + 1
            self._until[identity] = time.monotonic() + self._pace.alarm_wait(failures + 1)
        else:
            self._link.succeeded()
            self._failures.pop(identity, None)
            self._until.pop(identity, None)

    def _tell(self, hub: HubClient, entry: AlarmEntry) -> None:
        """Say what the hub has yet to be told, the alarm before its withdrawal."""
        alarm = entry.record.alarm
        if entry.send:
            receipt = hub.put_alarm(alarm)
            self._records.alarm_received(alarm.id, receipt.at).result()
            return
        word = Cancel(at=entry.withdrawn or self._clock.now())
        try:
            hub.cancel_alarm(alarm.id, word)
        except HubRefused as fault:
            # The alarm itself stands; a word about it that the hub cannot take changes nothing.
            log.info("the withdrawal of %s was refused: %s", alarm.id, fault.detail)
        self._records.alarm_withdrawal_received(alarm.id).result()
