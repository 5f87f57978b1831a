"""The alarms of the device: on disk before the first attempt, and out even without a disk.

Every alarm that is not over is kept in memory as well and sent from there: someone may be lying on
the floor while the file is full, locked or can no longer be read. When a step could not be written
down, not even after the ballast was dropped, the caller is told by AlarmNotSaved, which carries
the record; it is written down as soon as a later write succeeds.
"""

import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from datetime import datetime

from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmState, AlarmStep
from kiosk.core.clock import Clock
from kiosk.core.ladder import counting, merge_alarm, receive_alarm
from kiosk.store import rows
from kiosk.store.faults import AlarmNotSaved, StoreFault
from kiosk.store.rows import AlarmEntry
from kiosk.store.writer import Writer

_Change = Callable[[AlarmEntry | None], AlarmEntry]


class AlarmBook:
    """Alarms on disk and in memory; ``known`` are those on disk that are not done with."""

    def __init__(self, writer: Writer, clock: Clock, known: Iterable[AlarmEntry]) -> None:
        self._writer = writer
        self._clock = clock
        # Both are replaced whole, in the writer's thread.
        self._live = _by_id(known)
        self._raised: dict[str, float] = {}  # since this program started, by the steady clock
        self._unsaved: frozenset[str] = frozenset()
        writer.after = self._catch_up

    def add(self, alarm: Alarm) -> Future[AlarmRecord]:
        """Write the alarm down as its countdown begins; the same id again changes nothing."""
        self._raised.setdefault(alarm.id, self._clock.monotonic())
        return self._change(alarm.id, lambda entry: entry or AlarmEntry(record=counting(alarm)))

    def age(self, identity: str) -> float | None:
        """Return how many seconds ago it was raised, whatever the wall clock has done since.

        None when that was before this program started.
        """
        raised = self._raised.get(identity)
        return None if raised is None else self._clock.monotonic() - raised

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
            if record.state is AlarmState.COUNTING and not record.is_held:
                return replace(entry, record=_with_step(record, AlarmState.CANCELLED, now))
            return replace(
                entry, record=replace(record, false_alarm=True), withdraw=True, withdrawn=now
            )

        return self._change(identity, change)

    def put_aside(self, identity: str, *, aside: bool) -> Future[AlarmRecord]:
        """The elder has put the alarm off the screen, or brought it back."""
        return self._change(identity, lambda entry: replace(_known(entry, identity), aside=aside))

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

    def entries(self) -> tuple[AlarmEntry, ...]:
        """Return the alarms that are not over or still wait to be sent, oldest first."""
        return tuple(sorted(self._live.values(), key=lambda entry: entry.record.alarm.raised))

    def saved(self, known: Iterable[AlarmEntry]) -> None:
        """Everything is durable now and the disk has ``known``; in the writer's thread."""
        self._live, self._unsaved = _by_id(known), frozenset()

    def save_unsaved(self, connection: sqlite3.Connection) -> None:
        """Write down what the disk would not take before; within a transaction."""
        for identity in self._unsaved:
            rows.save_alarm(connection, self._live[identity])

    def learn(self, told: Iterable[AlarmRecord]) -> tuple[AlarmRecord, ...]:
        """Take in memory what the hub says of alarms; return what is news. In the writer's thread.

        For a page that could not be written down: that help is on its way is not kept back.
        """
        news = []
        for theirs in told:
            identity = theirs.alarm.id
            ours = self._live.get(identity)
            if ours is None and theirs.is_over:
                continue
            merged = merge_alarm(ours.record if ours else None, theirs)
            if ours is not None and merged == ours.record:
                continue
            entry = replace(ours, record=merged) if ours else AlarmEntry(record=merged)
            self._live = {**self._live, identity: entry}
            self._unsaved |= {identity}
            news.append(merged)
        return tuple(news)

    def _catch_up(self) -> None:
        if self._unsaved:
            self._writer.transaction(self.save_unsaved)
            self.saved(self._live.values())

    def _change(self, identity: str, change: _Change) -> Future[AlarmRecord]:
        return self._writer.run(lambda: self._write(identity, change), urgent=True)

    def _write(self, identity: str, change: _Change) -> AlarmRecord:
        before = self._live.get(identity)

        def job(connection: sqlite3.Connection) -> AlarmEntry:
            after = change(before or rows.load_alarm(connection, identity))
            self.save_unsaved(connection)
            return rows.save_alarm(connection, after)

        try:
            after = self._writer.transaction(job, urgent=True)
        except StoreFault as fault:
            after = change(before)
            self._live = {**self._live, identity: after}
            self._unsaved |= {identity}
            raise AlarmNotSaved(str(fault), after.record) from fault
        self.saved({**self._live, identity: after}.values())
        return after.record


def _by_id(entries: Iterable[AlarmEntry]) -> dict[str, AlarmEntry]:
    return {e.record.alarm.id: e for e in entries if e.is_waiting or not e.record.is_over}


def _known(entry: AlarmEntry | None, identity: str) -> AlarmEntry:
    if entry is None:
        raise LookupError(f"no alarm {identity}")
    return entry


def _with_step(record: AlarmRecord, state: AlarmState, at: datetime) -> AlarmRecord:
    return replace(record, steps=(*record.steps, AlarmStep(state=state, at=at)))
