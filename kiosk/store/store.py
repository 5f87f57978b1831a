"""The device's memory: what was asked, answered and raised, and what the hub has said.

One thread writes (``writer``), everyone may read. A write returns a future that is done once the
data is on disk (WAL, ``synchronous=FULL``); its exception is a StoreFault with a sentence for a
person when the disk is to blame. Futures' callbacks run in the writer's thread: they must not
wait for another write. A read raises StoreFault when the file cannot be read; the alarms are kept
in memory as well and are always known.
"""

import sqlite3
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmState
from kiosk.core.clock import Clock
from kiosk.core.doses import DoseRecord, Vitals
from kiosk.core.requests import Request, RequestRecord
from kiosk.store import changes, outbox, requests, retention, rows
from kiosk.store.alarms import AlarmBook
from kiosk.store.changes import Applied, Changes
from kiosk.store.faults import PageNotSaved, StoreFault
from kiosk.store.learnt import LearntBook
from kiosk.store.outbox import EntryKind
from kiosk.store.reading import Reading
from kiosk.store.rows import AlarmEntry
from kiosk.store.schema import connect, connect_reading, create_empty, open_database
from kiosk.store.writer import Ballast, Writer

T = TypeVar("T")


class Store(Reading):
    """The device's SQLite file.

    When nothing can be written at ``path``, the store still opens: reads find nothing, each write
    fails with the sentence in ``fault``, alarms are kept in memory. When the file there is none of
    ours, a fresh one beside it is used and ``fault`` says so (``schema.open_database``).
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._clock = clock
        self._attempted: set[int] = set()
        self.fault = self.fault_shown = ""  # for staff; for the elder, where that differs
        connection: sqlite3.Connection | None = None
        ballast: Ballast | None = None
        self.path = path
        try:
            opened = open_database(path)
        except StoreFault as fault:
            self.fault = str(fault)
            super().__init__(connect_reading(path) or create_empty())
        else:
            connection, self.path = opened.connection, opened.path
            self.fault, self.fault_shown = opened.fault, opened.shown
            super().__init__(connect(self.path, read_only=True))
            ballast = Ballast(self.path.with_name(self.path.name + ".ballast"))
        known = self._read_alarms()
        self._writer = Writer(connection, ballast, self.fault)
        self._alarms = AlarmBook(self._writer, clock, known)
        self.learnt = LearntBook(self._writer, self._read)

    def close(self) -> None:
        """Finish the queued writes, end the writer's thread, close the file."""
        self._writer.close()
        self.close_reader()

    # What the elder asks for.

    def add_request(self, request: Request) -> Future[RequestRecord]:
        """Write down a request and its call to the hub, together. The same again changes nothing.

        Fails with OutboxFull when too much waits already, ValueError when the id has another body.
        """
        return self._writer.submit(lambda c: requests.add(c, request, self._clock.now()))

    def cancel_request(self, request_id: str, reason: str = "") -> Future[RequestRecord]:
        """Take a request back.

        One that no attempt was ever made to send is settled here: cancelled, and never sent. Any
        other is marked ``cancel_asked``, and the hub is told after it has the request.
        """
        return self._writer.submit(
            lambda c: requests.cancel(c, request_id, reason, self._clock.now(), self._attempted)
        )

    def replace_request(
        self, request_id: str, request: Request, reason: str = ""
    ) -> Future[tuple[RequestRecord, RequestRecord]]:
        """Take ``request_id`` back and write ``request`` down, in one transaction.

        Returns both records, the old one first. Fails as ``add_request`` does, and with LookupError
        when there is no such request; then nothing has changed.
        """

        def job(connection: sqlite3.Connection) -> tuple[RequestRecord, RequestRecord]:
            now = self._clock.now()
            if rows.load_request(connection, request_id) is None:
                raise LookupError(f"no request {request_id}")
            new = requests.add(connection, request, now)
            old = requests.cancel(connection, request_id, reason, now, self._attempted)
            return old, new

        return self._writer.submit(job)

    def rate_request(self, request_id: str, rating: str) -> Future[RequestRecord]:
        """Write down what the elder thought of a service (good, fair, poor)."""
        return self._writer.submit(
            lambda c: requests.rate(c, request_id, rating, self._clock.now())
        )

    def add_alarm(self, alarm: Alarm) -> Future[AlarmRecord]:
        """Write the alarm down as its countdown begins; fails with AlarmNotSaved."""
        return self._alarms.add(alarm)

    def send_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """The countdown is over: the alarm waits for the alarm lane."""
        return self._alarms.send(alarm_id)

    def cancel_alarm(self, alarm_id: str) -> Future[AlarmRecord]:
        """During the countdown nothing is sent; after it, "false alarm" is sent as well."""
        return self._alarms.cancel(alarm_id)

    def put_alarm_aside(self, alarm_id: str, *, aside: bool) -> Future[AlarmRecord]:
        """Remember whether the elder has put the alarm off the screen."""
        return self._alarms.put_aside(alarm_id, aside=aside)

    def record_dose(self, record: DoseRecord) -> Future[None]:
        """Write down an answer to a dose and its call to the hub."""
        return self.record_doses((record,))

    def record_doses(self, records: tuple[DoseRecord, ...]) -> Future[None]:
        """Write down several answers together."""

        def job(connection: sqlite3.Connection) -> None:
            for record in records:
                rows.save_dose(connection, record)
                outbox.put_entry(connection, EntryKind.DOSE, record.id, record, self._clock.now())

        return self._writer.submit(job)

    def add_vitals(self, vitals: Vitals) -> Future[None]:
        """Write down measured values and their call to the hub."""

        def job(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR IGNORE INTO vitals (id, at, body) VALUES (?,?,?)",
                (vitals.id, vitals.at.timestamp(), msgspec.json.encode(vitals)),
            )
            outbox.put_entry(connection, EntryKind.VITALS, vitals.id, vitals, self._clock.now())

        return self._writer.submit(job)

    # What is known.

    def open_alarm(self) -> AlarmRecord | None:
        """Return the alarm that belongs on the screen, if any: see ``open_entry``."""
        entry = self.open_entry()
        return entry.record if entry else None

    def open_entry(self) -> AlarmEntry | None:
        """Return the one of ``open_entries`` that belongs on the screen, the last."""
        return next(reversed(self.open_entries()), None)

    def open_entries(self) -> tuple[AlarmEntry, ...]:
        """Return the alarms that are not over, tests apart, the newest last.

        Any called false, or put aside by the elder, comes before every other.
        """
        entries = self._alarms.entries()
        opened = [e for e in entries if not e.record.is_over and not e.record.is_test]
        return tuple(sorted((e for e in opened if e.record.alarm.is_urgent), key=_urgency))

    def open_question(self) -> AlarmRecord | None:
        """Return the newest question after a sign of life that nobody has answered here."""
        records = [entry.record for entry in self._alarms.entries()]
        asked = [r for r in records if not r.alarm.is_urgent and not r.is_over]
        return next((r for r in reversed(asked) if not r.false_alarm), None)

    def set_setting(self, name: str, value: str) -> Future[None]:
        """Write a setting."""
        return self._writer.submit(lambda c: rows.save_setting(c, name, value))

    # For the loops.

    def prune(self, now: datetime) -> Future[int]:
        """Delete what is finished and old (``retention``); the result is how many rows went."""
        return self._writer.submit(lambda c: retention.prune(c, now))

    def ask_for_life(self) -> Future[None]:
        """Do nothing in the writer's thread: done when it has come to it."""
        return self._writer.run(lambda: None)

    def outbox_size(self) -> int:
        """Return how many calls and alarms wait to be sent."""
        alarms = sum(1 for entry in self._alarms.entries() if entry.is_waiting)
        return self._read(outbox.count_entries) + alarms

    def begin_attempt(self, seq: int) -> Future[bool]:
        """Write down that a call is about to be tried; False when it is no longer wanted.

        From here on a request is no longer settled here when it is cancelled, even if this write
        fails.
        """

        def work() -> bool:
            self._attempted.add(seq)
            return self._writer.transaction(lambda c: outbox.count_attempt(c, seq))

        return self._writer.run(work)

    def entry_received(
        self, seq: int, at: datetime, state: str = ""
    ) -> Future[RequestRecord | None]:
        """The hub has it since ``at`` and says it stands at ``state``.

        The result is the request's record, None when the entry was for something else or is gone.
        """
        return self._forget_attempt(
            seq, self._writer.submit(lambda c: requests.settle_received(c, seq, at, state))
        )

    def doses_received(self, seqs: tuple[int, ...]) -> Future[None]:
        """The hub has these answers to doses (by their numbers in the outbox)."""
        return self._writer.submit(lambda c: outbox.take_entries(c, seqs))

    def entry_refused(self, seq: int, reason: str) -> Future[RequestRecord | None]:
        """The hub refused it for good: it goes to the dead letters.

        What becomes of a request ``requests.settle_refused`` says. Results as ``entry_received``.
        """
        now = self._clock.now()
        return self._forget_attempt(
            seq, self._writer.submit(lambda c: requests.settle_refused(c, seq, reason, now))
        )

    def alarms_waiting(self) -> tuple[AlarmEntry, ...]:
        """Return the alarms of which the hub has yet to be told something, oldest first."""
        return tuple(entry for entry in self._alarms.entries() if entry.is_waiting)

    def alarm_age(self, alarm_id: str) -> float | None:
        """Return how many seconds ago the alarm was raised; None when a restart lies between."""
        return self._alarms.age(alarm_id)

    def alarms_counting(self) -> tuple[AlarmRecord, ...]:
        """Return the alarms in their countdown; after a restart they are to be sent at once."""
        return tuple(
            e.record
            for e in self._alarms.entries()
            if e.record.state is AlarmState.COUNTING
            if e.record.alarm.is_urgent and not e.record.false_alarm
        )

    def alarm_received(self, alarm_id: str, at: datetime) -> Future[AlarmRecord]:
        """The hub has the alarm since ``at``."""
        return self._alarms.received(alarm_id, at)

    def alarm_withdrawal_received(self, alarm_id: str) -> Future[AlarmRecord]:
        """The hub has the word "false alarm"."""
        return self._alarms.withdrawal_received(alarm_id)

    def apply(self, page: Changes) -> Future[Applied]:
        """Write a page of changes and its cursor in one transaction; fails with PageNotSaved."""

        def job(connection: sqlite3.Connection) -> tuple[Applied, tuple[AlarmEntry, ...]]:
            self._alarms.save_unsaved(connection)
            applied = changes.apply(connection, page, self._clock.now())
            return applied, rows.load_alarms(connection)

        def work() -> Applied:
            try:
                applied, alarms = self._writer.transaction(job)
            except StoreFault as fault:
                raise PageNotSaved(str(fault), self._alarms.learn(page.alarms)) from fault
            self._alarms.saved(alarms)
            return applied

        return self._writer.run(work)

    def _read_alarms(self) -> tuple[AlarmEntry, ...]:
        try:
            return self._read(rows.load_alarms)
        except StoreFault as fault:
            self.fault = str(fault)
            return ()

    def _forget_attempt(self, seq: int, future: Future[T]) -> Future[T]:
        def forget(done: Future[T]) -> None:
            if done.exception() is None:
                self._attempted.discard(seq)

        future.add_done_callback(forget)
        return future


def _urgency(entry: AlarmEntry) -> tuple[bool, bool, datetime]:
    return not entry.record.false_alarm, not entry.aside, entry.record.alarm.raised
