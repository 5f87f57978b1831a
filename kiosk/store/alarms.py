"""The alarms of the device: on disk before the first attempt, and out even without a disk.

When the disk takes nothing more, not even after the ballast was dropped, an alarm is kept in
memory and sent from there: someone may be lying on the floor. The caller is told by AlarmNotSaved,
which carries the record; it is written down as soon as a later write succeeds.
"""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime

from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmState, AlarmStep
from kiosk.core.clock import Clock
from kiosk.core.ladder import counting, receive_alarm
from kiosk.store import rows
from kiosk.store.faults import AlarmNotSaved, StoreFault
from kiosk.store.rows import AlarmEntry
from kiosk.store.writer import Writer

_Change = Callable[[AlarmEntry | None], AlarmEntry]


class AlarmBook:
    """Alarms on disk, and above them those that the disk would not take."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock
        self._unsaved: dict[str, AlarmEntry] = {}  # replaced whole, in the writer's thread

    def add(self, alarm: Alarm) -> Future[AlarmRecord]:
        """Write the alarm down as its countdown begins; the same id again changes nothing."""
        return self._change(alarm.id, lambda entry: entry or AlarmEntry(record=counting(alarm)))

    def send(self, identity: str) -> Future[AlarmRecord]:
        """The countdown is over: the alarm waits to be sent. Nothing when it is past that."""

        def change(entry: AlarmEntry | None) -> AlarmEntry:
            entry = _known(entry, identity)
            if entry.record.state is not AlarmState.COUNTING:
                return entry
            record = _with_step(entry.record, AlarmState.SENDING, self._clock.now())
            return replace(entry, record=record, send=True)

        return self._change(identity, change)

    def cancel(self, identity: str) -> Future[AlarmRecord]:
        """During the countdown: nothing is sent. After it: "false alarm" is sent as well."""

        def change(entry: AlarmEntry | None) -> AlarmEntry:
            entry = _known(entry, identity)
            record = entry.record
            if record.is_over or record.false_alarm:
                return entry
            now = self._clock.now()
            if record.state is AlarmState.COUNTING:
                return replace(entry, record=_with_step(record, AlarmState.CANCELLED, now))
            return replace(
                entry, record=replace(record, false_alarm=True), withdraw=True, withdrawn=now
            )

        return self._change(identity, change)

    def received(self, identity: str, at: datetime) -> Future[AlarmRecord]:
        """The hub has the alarm since ``at``."""

        def change(entry: AlarmEntry | None) -> AlarmEntry:
            entry = _known(entry, identity)
            return replace(entry, record=receive_alarm(entry.record, at), send=False)

        return self._change(identity, change)

    def withdrawal_received(self, identity: str) -> Future[AlarmRecord]:
        """The hub has the word "false alarm"."""
        return self._change(
            identity, lambda entry: replace(_known(entry, identity), withdraw=False)
        )

    def over(self, read: Callable[[], tuple[AlarmEntry, ...]]) -> tuple[AlarmEntry, ...]:
        """Return what ``read`` finds on disk, the unsaved entries in their place, oldest first."""
        # Taken before reading: an entry that is saved meanwhile is seen twice, never lost.
        unsaved = self._unsaved
        entries = {entry.record.alarm.id: entry for entry in read()} | unsaved
        return tuple(sorted(entries.values(), key=lambda entry: entry.record.alarm.raised))

    def saved(self) -> None:
        """What ``save_unsaved`` wrote is durable; in the writer's thread."""
        self._unsaved = {}

    def load(self, connection: sqlite3.Connection, identity: str) -> AlarmEntry | None:
        """Return the entry, unsaved or from disk; in the writer's thread."""
        return self._unsaved.get(identity) or rows.load_alarm(connection, identity)

    def save_unsaved(self, connection: sqlite3.Connection) -> None:
        """Write down what the disk would not take before; within a transaction."""
        for entry in self._unsaved.values():
            rows.save_alarm(connection, entry)

    def _change(self, identity: str, change: _Change) -> Future[AlarmRecord]:
        return self._writer.run(lambda: self._write(identity, change))

    def _write(self, identity: str, change: _Change) -> AlarmRecord:
        before: list[AlarmEntry | None] = []

        def job(connection: sqlite3.Connection) -> AlarmRecord:
            before[:] = [self.load(connection, identity)]
            after = change(before[0])
            self.save_unsaved(connection)
            return rows.save_alarm(connection, after).record

        try:
            record = self._writer.transaction(job, urgent=True)
        except StoreFault as fault:
            after = change(before[0] if before else self._unsaved.get(identity))
            self._unsaved = {**self._unsaved, identity: after}
            raise AlarmNotSaved(str(fault), after.record) from fault
        self.saved()
        return record


def _known(entry: AlarmEntry | None, identity: str) -> AlarmEntry:
    if entry is None:
        raise LookupError(f"no alarm {identity}")
    return entry


def _with_step(record: AlarmRecord, state: AlarmState, at: datetime) -> AlarmRecord:
    return replace(record, steps=(*record.steps, AlarmStep(state=state, at=at)))
