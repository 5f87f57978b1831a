"""What the kiosk has learnt, in the device's file; none of it has a call to the hub.

Of a taught phrase the prints are kept (``SoundPrint.to_bytes``), never the sound itself.
"""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeVar

import msgspec

from kiosk.core.learnt import Confirmed, TaughtEntry
from kiosk.store.writer import Writer

T = TypeVar("T")


class _Read(Protocol):
    def __call__(self, read: Callable[[sqlite3.Connection], T]) -> T: ...


class LearntBook:
    """Phrases taught and meanings confirmed. Reads raise StoreFault, writes fail with it."""

    def __init__(self, writer: Writer, read: _Read) -> None:
        self._writer = writer
        self._read = read

    def taught(self, resident: str) -> tuple[tuple[TaughtEntry, tuple[bytes, ...]], ...]:
        """Return a resident's phrases with their prints, the first taught first."""
        rows = self._read(
            lambda c: c.execute("SELECT body, takes FROM taught ORDER BY at, id").fetchall()
        )
        entries = (
            (
                msgspec.json.decode(body, type=TaughtEntry),
                msgspec.msgpack.decode(takes, type=tuple[bytes, ...]),
            )
            for body, takes in rows
        )
        return tuple(entry for entry in entries if entry[0].resident == resident)

    def save_taught(self, entry: TaughtEntry, takes: Sequence[bytes]) -> Future[None]:
        """Write a phrase with its prints."""
        row = (
            entry.id,
            entry.taught.timestamp(),
            msgspec.json.encode(entry),
            msgspec.msgpack.encode(tuple(takes)),
        )
        return self._execute(
            "INSERT OR REPLACE INTO taught (id, at, body, takes) VALUES (?,?,?,?)", row
        )

    def change_taught(self, entry: TaughtEntry) -> Future[None]:
        """Write what is listed of a phrase anew; its prints stay."""
        return self._execute(
            "UPDATE taught SET body=? WHERE id=?", (msgspec.json.encode(entry), entry.id)
        )

    def forget_taught(self, identity: str) -> Future[None]:
        """Delete a phrase and its prints."""
        return self._execute("DELETE FROM taught WHERE id=?", (identity,))

    def confirmed(self, resident: str) -> tuple[Confirmed, ...]:
        """Return a resident's confirmed sentences, the last heard last."""
        rows = self._read(
            lambda c: c.execute("SELECT body FROM confirmed ORDER BY at, id").fetchall()
        )
        entries = (msgspec.json.decode(body, type=Confirmed) for (body,) in rows)
        return tuple(entry for entry in entries if entry.resident == resident)

    def save_confirmed(self, resident: str, entries: Sequence[Confirmed]) -> Future[None]:
        """Write a resident's confirmed sentences in place of those before."""
        kept = [(e.id, e.resident, e.heard.timestamp(), msgspec.json.encode(e)) for e in entries]

        def job(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM confirmed WHERE resident=?", (resident,))
            connection.executemany(
                "INSERT INTO confirmed (id, resident, at, body) VALUES (?,?,?,?)", kept
            )

        return self._writer.submit(job)

    def _execute(self, statement: str, values: tuple[object, ...]) -> Future[None]:
        def job(connection: sqlite3.Connection) -> None:
            connection.execute(statement, values)

        return self._writer.submit(job)
