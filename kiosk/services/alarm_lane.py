"""Sends alarms, over connections of its own, until the hub has them.

The first attempt is made at once. While nobody answers it is tried again after 1, 2, 3, 3 …
seconds, so that a link that is back is used within five; what the hub itself refuses is tried after
1, 2, 4, 8 … 30, 30 … All this without end and with the same id. With a second address of the hub
every round tries both, first the one that answered last. Nothing makes it give up: not a refusal,
not an unknown token, not a full disk.
"""

import logging
import time
from collections.abc import Sequence

from kiosk.client import HubClient, HubFault, HubRefused, HubUnreachable
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
        self._first = 0  # of the hubs, the one to begin with
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
                self.show_life()
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
        """Make one round: every address of the hub, until one answers as wanted."""
        identity = entry.record.alarm.id
        faults = []
        for turn in range(len(self._hubs)):
            number = (self._first + turn) % len(self._hubs)
            try:
                self._tell(self._hubs[number], entry)
            except HubFault as fault:
                if self.is_stopping:
                    return
                log.info("the alarm %s waits: %s", identity, fault.detail)
                faults.append(fault)
                self._link.failed(fault)
            else:
                self._first = number
                self._link.succeeded()
                self._failures.pop(identity, None)
                self._until.pop(identity, None)
                return
        self._first = (self._first + 1) % len(self._hubs)
        failures = self._failures[identity] = self._failures.get(identity, 0) + 1
        refused = not any(isinstance(fault, HubUnreachable) for fault in faults)
        wait = self._pace.alarm_wait(failures, refused=refused)
        self._until[identity] = time.monotonic() + wait

    def _tell(self, hub: HubClient, entry: AlarmEntry) -> None:
        """Say what the hub has yet to be told, the alarm before its withdrawal."""
        alarm = entry.record.alarm
        if entry.send:
            receipt = hub.put_alarm(alarm, age=self._records.store.alarm_age(alarm.id))
            self._records.alarm_received(alarm.id, receipt.at).result()
            return
        try:
            hub.cancel_alarm(alarm.id, Cancel(at=entry.withdrawn or self._clock.now()))
        except HubRefused as fault:
            if not entry.record.is_over:
                if fault.problem.status == 404:  # a hub restored from a backup before the alarm
                    hub.put_alarm(alarm)
                raise
            log.info("the withdrawal of %s came too late: %s", alarm.id, fault.detail)
        self._records.alarm_withdrawal_received(alarm.id).result()
