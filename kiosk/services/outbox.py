"""Sends what waits in the outbox, until the hub has it.

Calls about one request, dose or measurement go out in order; a call that fails holds up only what
belongs to the same one. When the hub does not answer at all, everything waits together (full
jitter, 60 s at most) and goes on at once when something new is written or the link comes back.

Answers to doses that have gathered (the hub was away for days) go many at a time, so that a
thousand kiosks that come back at once do not keep the hub busy for long. A hub that does not take
them so gets them one by one, and says of each what is wrong with it.
"""

import logging
import time
from concurrent.futures import Future
from contextlib import suppress

from kiosk.client import HubClient, HubRefused, HubUnauthorised, HubUnreachable
from kiosk.core.requests import RequestRecord
from kiosk.core.values import dataclass
from kiosk.protocol.messages import MAX_BODY, MAX_DOSES, Receipt
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import EntryKind, OutboxEntry, StoreFault

log = logging.getLogger("kiosk.services")

_CALLS = {
    EntryKind.REQUEST: ("requests", ""),
    EntryKind.CANCEL: ("requests", "cancel"),
    EntryKind.RATING: ("requests", "rating"),
    EntryKind.DOSE: ("doses", ""),
    EntryKind.VITALS: ("vitals", ""),
}
_MANY = 10  # answers to doses that wait: from so many on they go together
_MOST_BYTES = MAX_BODY // 2
_SINGLY = 3600.0  # seconds that a hub which refused them together gets them one by one
_FAILURES_IN_A_ROW = 3  # after so many answers that help nobody, all wait together


@dataclass(frozen=True)
class _Wait:
    failures: int
    until: float  # by time.monotonic()


class OutboxSender(Loop):
    """The general lane, in the thread "sync". What waits is kept when the hub knows us no more."""

    def __init__(
        self,
        records: Records,
        hub: HubClient,
        link: LinkWatch,
        pace: Pace,
    ) -> None:
        super().__init__("sync")
        self._records = records
        self._store = records.store
        self._hub = hub
        self._link = link
        self._pace = pace
        self._waits: dict[int, _Wait] = {}  # by entry
        self._silence = _Wait(0, 0.0)  # of the hub as a whole
        self._poked = False
        self._singly_until = 0.0  # by time.monotonic()

    def poke(self) -> None:
        """Try again at once, whatever was being waited for."""
        self._poked = True
        super().poke()

    def step(self) -> float:
        """Send what may be sent now; return the seconds until there is more to try."""
        if self._poked:
            self._poked = False
            self._silence = _Wait(self._silence.failures, 0.0)
            self._waits = {seq: _Wait(w.failures, 0.0) for seq, w in self._waits.items()}
        while not self.is_stopping:
            self.show_life()
            entries = self._store.outbox_heads()
            if not entries:
                self._waits.clear()
                return float("inf")
            now = time.monotonic()
            if now < self._silence.until:
                return self._silence.until - now
            ready = [e for e in entries if self._until(e) <= now]
            if not ready:
                return min(self._until(e) for e in entries) - now
            if many := self._gathered(ready, now):
                self._send_many(many)
            else:
                self._send(min(ready, key=self._until_then_seq))
        return 0.0

    def interrupt(self) -> None:
        """End the call under way."""
        self._hub.abort()

    def release(self) -> None:
        """Close the connections."""
        self._hub.close()

    def _until(self, entry: OutboxEntry) -> float:
        wait = self._waits.get(entry.seq)
        return wait.until if wait else 0.0

    def _until_then_seq(self, entry: OutboxEntry) -> tuple[float, int]:
        return self._until(entry), entry.seq

    def _send(self, entry: OutboxEntry) -> None:
        if not self._begin(entry):
            return
        what, action = _CALLS[entry.kind]
        try:
            receipt = self._hub.put(what, entry.subject, action, entry.body)
        except HubUnreachable as fault:
            self._failed(entry, fault)
        except HubUnauthorised as fault:
            log.info("%s: %s", entry.kind, fault.detail)
            self._unauthorised(fault)
        except HubRefused as fault:
            log.info("%s %s was refused: %s", entry.kind, entry.subject, fault.detail)
            self._link.failed(fault)
            reason = fault.problem.detail or fault.problem.title
            self._settle(entry, self._records.entry_refused(entry, reason))
        else:
            self._link.succeeded()
            self._received(entry, receipt)

    def _gathered(self, ready: list[OutboxEntry], now: float) -> list[OutboxEntry]:
        """Return the answers to doses that go in one call, the first first; none for a few."""
        doses = [entry for entry in ready if entry.kind is EntryKind.DOSE][:MAX_DOSES]
        while sum(len(entry.body) + 1 for entry in doses) > _MOST_BYTES:
            doses.pop()
        return doses if len(doses) >= _MANY and now >= self._singly_until else []

    def _send_many(self, entries: list[OutboxEntry]) -> None:
        try:
            self._hub.put_doses([e.body for e in entries], [e.subject for e in entries])
        except HubUnreachable as fault:
            self._failed(entries[0], fault)
            if self._silence.failures >= _FAILURES_IN_A_ROW and fault.reached:
                self._singly_until = time.monotonic() + _SINGLY
        except HubUnauthorised as fault:
            self._unauthorised(fault)
        except HubRefused as fault:
            log.info("%d doses together were refused: %s", len(entries), fault.detail)
            self._link.failed(fault)
            self._singly_until = time.monotonic() + _SINGLY
        else:
            self._link.succeeded()
            self._silence = _Wait(0, 0.0)
            self._settle_many(entries)

    def _settle_many(self, entries: list[OutboxEntry]) -> None:
        for entry in entries:  # as in ``_settle``
            self._wait(entry)
        with suppress(StoreFault):
            self._records.doses_received(entries).result()
            for entry in entries:
                self._waits.pop(entry.seq, None)

    def _unauthorised(self, fault: HubUnauthorised) -> None:
        self._link.failed(fault)
        self._silence = _Wait(self._silence.failures + 1, 0.0)
        self._wait_all()

    def _begin(self, entry: OutboxEntry) -> bool:
        """Write down that an attempt begins; False when the entry was taken back meanwhile."""
        try:
            return self._store.begin_attempt(entry.seq).result()
        except StoreFault:
            return True  # a full disk does not keep what is already written from being sent

    def _received(self, entry: OutboxEntry, receipt: Receipt) -> None:
        self._silence = _Wait(0, 0.0)
        dose = entry.subject if entry.kind is EntryKind.DOSE else ""
        written = self._records.entry_received(entry.seq, receipt.at, receipt.state, dose)
        self._settle(entry, written)

    def _settle(self, entry: OutboxEntry, written: Future[RequestRecord | None]) -> None:
        # First of all it waits: whatever this write raises, the others have their turn.
        self._wait(entry)
        try:
            written.result()
        except StoreFault:
            return  # it stays in the outbox and goes out again: the same call, twice
        self._waits.pop(entry.seq, None)

    def _failed(self, entry: OutboxEntry, fault: HubUnreachable) -> None:
        if self.is_stopping:
            return
        log.info("%s %s waits: %s", entry.kind, entry.subject, fault.detail)
        self._wait(entry)
        self._link.failed(fault)
        failures = self._silence.failures + 1
        self._silence = _Wait(failures, 0.0)
        if not fault.reached or failures >= _FAILURES_IN_A_ROW:
            self._wait_all()

    def _wait(self, entry: OutboxEntry) -> None:
        failures = self._waits.get(entry.seq, _Wait(0, 0.0)).failures + 1
        until = time.monotonic() + self._pace.wait(failures)
        self._waits[entry.seq] = _Wait(failures, until)

    def _wait_all(self) -> None:
        failures = max(1, self._silence.failures)
        self._silence = _Wait(failures, time.monotonic() + self._pace.wait(failures))
