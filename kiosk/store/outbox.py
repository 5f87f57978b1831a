"""What waits to be sent, apart from alarms; every function works within a caller's transaction.

The body is encoded once and sent as it is each time, so that a repeat is the same to the byte,
even after an update of the program. At most one entry of a kind waits for a subject: the newest
answer to a dose or rating takes the place of the one before.
"""

import sqlite3
from datetime import datetime
from enum import StrEnum

import msgspec
from msgspec import Struct

from kiosk.core.words import tr
from kiosk.store.faults import OutboxFull

CAP = 1000
"""Entries that may wait before new requests and vitals are refused; answers to doses, cancels and
ratings are bounded by what they answer to and always find room."""


class EntryKind(StrEnum):
    """Which call an entry is for."""

    REQUEST = "request"
    CANCEL = "cancel"
    RATING = "rating"
    DOSE = "dose"
    VITALS = "vitals"


class OutboxEntry(Struct, frozen=True, kw_only=True):
    """One call to make; ``subject`` is the id in its path, ``body`` its JSON."""

    seq: int
    kind: EntryKind
    subject: str
    body: bytes
    attempts: int


class DeadLetter(Struct, frozen=True, kw_only=True):
    """A call that the hub refused for good, and why; kept for whoever looks into it."""

    kind: EntryKind
    subject: str
    body: bytes
    reason: str


class Withdrawal(Struct, frozen=True, kw_only=True):
    """The body of a cancel: when (aware) the elder took it back, and why."""

    at: datetime
    reason: str = ""


class RatingGiven(Struct, frozen=True, kw_only=True):
    """The body of a rating."""

    at: datetime
    rating: str


def put_entry(
    connection: sqlite3.Connection, kind: EntryKind, subject: str, body: Struct, now: datetime
) -> None:
    """Queue a call, in the place of one of the same kind for the same subject.

    Raises OutboxFull when a request or vitals would exceed the cap.
    """
    if kind in (EntryKind.REQUEST, EntryKind.VITALS) and count_entries(connection) >= CAP:
        raise OutboxFull(tr("还有很多事没送出去，先记不下新的了。急事请打电话给服务站。"))
    drop_entry(connection, kind, subject)
    connection.execute(
        "INSERT INTO outbox (kind, subject, body, queued) VALUES (?,?,?,?)",
        (kind.value, subject, msgspec.json.encode(body), now.timestamp()),
    )


def drop_entry(connection: sqlite3.Connection, kind: EntryKind, subject: str) -> None:
    """Take a call back."""
    connection.execute("DELETE FROM outbox WHERE kind=? AND subject=?", (kind.value, subject))


def find_entry(connection: sqlite3.Connection, kind: EntryKind, subject: str) -> OutboxEntry | None:
    """Return the call of that kind that waits for the subject, or None."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE kind=? AND subject=?", (kind.value, subject)
    ).fetchone()
    return None if row is None else _entry(row)


def take_entry(connection: sqlite3.Connection, seq: int) -> OutboxEntry | None:
    """Remove an entry; return it, or None when it is gone or was replaced."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM outbox WHERE seq=?", (seq,)).fetchone()
    if row is None:
        return None
    connection.execute("DELETE FROM outbox WHERE seq=?", (seq,))
    return _entry(row)


def take_entries(connection: sqlite3.Connection, seqs: tuple[int, ...]) -> None:
    """Remove these entries; those that were replaced meanwhile have another number and stay."""
    connection.executemany("DELETE FROM outbox WHERE seq=?", [(seq,) for seq in seqs])


def first_entries(connection: sqlite3.Connection) -> tuple[OutboxEntry, ...]:
    """Return the first waiting entry of each subject, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE seq IN"
        " (SELECT min(seq) FROM outbox GROUP BY subject) ORDER BY seq"
    ).fetchall()
    return tuple(_entry(row) for row in rows)


def count_attempt(connection: sqlite3.Connection, seq: int) -> bool:
    """Write down that an attempt begins; False when the entry is gone."""
    done = connection.execute("UPDATE outbox SET attempts=attempts+1 WHERE seq=?", (seq,))
    return done.rowcount == 1


def count_entries(connection: sqlite3.Connection) -> int:
    """Return how many entries wait."""
    return int(connection.execute("SELECT count(*) FROM outbox").fetchone()[0])


def bury(connection: sqlite3.Connection, entry: OutboxEntry, reason: str, now: datetime) -> None:
    """Keep a refused call among the dead letters."""
    connection.execute(
        "INSERT INTO dead_letter (kind, subject, body, refused, reason) VALUES (?,?,?,?,?)",
        (entry.kind.value, entry.subject, entry.body, now.timestamp(), reason),
    )


def count_dead_letters(connection: sqlite3.Connection, since: datetime) -> int:
    """Return how many calls were refused since then."""
    return int(
        connection.execute(
            "SELECT count(*) FROM dead_letter WHERE refused >= ?", (since.timestamp(),)
        ).fetchone()[0]
    )


def doses_unsent(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the doses of which an answer waits to be sent, or was refused for good."""
    rows = connection.execute(
        "SELECT subject FROM outbox WHERE kind=:dose"
        " UNION SELECT subject FROM dead_letter WHERE kind=:dose",
        {"dose": EntryKind.DOSE.value},
    ).fetchall()
    return frozenset(str(subject) for (subject,) in rows)


def load_dead_letters(connection: sqlite3.Connection) -> tuple[DeadLetter, ...]:
    """Return the refused calls, newest first."""
    rows = connection.execute(
        "SELECT kind, subject, body, reason FROM dead_letter ORDER BY seq DESC"
    ).fetchall()
    return tuple(
        DeadLetter(kind=EntryKind(kind), subject=subject, body=bytes(body), reason=reason)
        for kind, subject, body, reason in rows
    )


_COLUMNS = "seq, kind, subject, body, attempts"


def _entry(row: tuple[int, str, str, bytes, int]) -> OutboxEntry:
    seq, kind, subject, body, attempts = row
    return OutboxEntry(
        seq=seq, kind=EntryKind(kind), subject=subject, body=bytes(body), attempts=attempts
    )
