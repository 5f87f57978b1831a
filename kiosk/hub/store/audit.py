"""Who did what: an append-only chain of rows, each holding the hash of the one before.

A row is written in the transaction of the act itself, so neither is there without the other. The
transaction holds the write lock (``Database``), so several hub processes keep one chain. A row's
hash is SHA-256 over the previous row's and its own content. What was changed in detail stands
apart, salted, and only its hash is in the chain: personal data can be erased on request (PIPL
article 47) and the chain still be whole.
"""

import hashlib
import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Row, delete, insert, or_, select

from kiosk.hub import telling_tables as tables
from kiosk.hub.audit_triggers import START
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction

HUB = "hub"  # the actor of what the hub does by itself
ERASED = "audit.erase"
COLUMNS = ("number", "time", "actor", "act", "subject", "resident", "details", "hash")
_PAGE = 1000  # rows read at a time
_TABLE = tables.audit
_DETAILS = tables.audit_details
_LAST = select(_TABLE.c.id, _TABLE.c.hash).order_by(_TABLE.c.id.desc()).limit(1)


class Entry(Struct, frozen=True, kw_only=True):
    """One row as people read it; ``at`` in milliseconds, ``details`` None when erased."""

    id: int
    at: int
    actor: str
    act: str
    subject: str
    resident: str
    details: dict[str, Any] | None
    hash: str


class Verdict(Struct, frozen=True, kw_only=True):
    """What :func:`verify` found; ``broken`` is the first bad row's number, None when whole.

    ``head`` is the last row's hash: written down elsewhere, it also tells when rows were cut off
    at the end. ``erased`` counts rows whose details were erased on request.
    """

    rows: int
    head: str
    erased: int
    broken: int | None = None
    why: str = ""


def note(
    transaction: Transaction,
    *,
    at: datetime,
    actor: str,
    act: str,
    subject: str = "",
    resident: str = "",
    details: Mapping[str, Any] | None = None,
) -> int:
    """Append an act and return its number.

    ``actor`` is ``staff:LOGIN``, ``contact:ID``, ``kiosk:ID`` or :data:`HUB`; ``act`` a word such
    as ``alarms.acknowledge``; ``details`` JSON without secrets.
    """
    connection = transaction.connection
    last = connection.execute(_LAST).first()
    identity, previous = (last.id + 1, last.hash) if last is not None else (1, START)
    kept = ""
    if details:
        text = msgspec.json.encode({**details, "salt": secrets.token_hex(16)}).decode()
        connection.execute(insert(_DETAILS).values(id=identity, text=text))
        kept = hashlib.sha256(text.encode()).hexdigest()
    values = {
        "id": identity,
        "at": milliseconds(at),
        "actor": actor,
        "act": act,
        "subject": subject,
        "resident": resident,
        "details": kept,
    }
    own = row_hash(previous, *values.values())
    connection.execute(insert(_TABLE).values(previous=previous, hash=own, **values))
    return identity


def row_hash(previous: str, *content: Any) -> str:
    """Return SHA-256 (hex) of the previous row's hash and this one's content in column order."""
    body = msgspec.json.encode([previous, *content])
    return hashlib.sha256(body).hexdigest()


def verify(connection: Connection, *, expected: tuple[int, str] | None = None) -> Verdict:
    """Look through the whole chain; ``expected`` is a row's number and hash noted elsewhere."""
    erasures = _erasures(connection)
    previous, number, erased = START, 0, 0
    for row in _rows(connection):
        why = _fault(row, number + 1, previous, erasures)
        if not why and expected is not None and expected[0] == row.id and expected[1] != row.hash:
            why = "hash_not_as_noted"
        if why:
            return Verdict(
                rows=number, head=previous, erased=erased, broken=min(row.id, number + 1), why=why
            )
        erased += bool(row.details and row.text is None)
        previous, number = row.hash, row.id
    if expected is not None and expected[0] > number:
        return Verdict(rows=number, head=previous, erased=erased, broken=number + 1, why="cut_off")
    return Verdict(rows=number, head=previous, erased=erased)


def _rows(connection: Connection) -> Iterator[Row[Any]]:
    """Yield all rows of this snapshot in pages: a trail of years does not fit into memory."""
    query = (
        select(_TABLE, _DETAILS.c.text)
        .outerjoin(_DETAILS, _DETAILS.c.id == _TABLE.c.id)
        .order_by(_TABLE.c.id)
        .limit(_PAGE)
    )
    page = connection.execute(query).all()
    while page:
        yield from page
        page = connection.execute(query.where(_TABLE.c.id > page[-1].id)).all()


def _fault(row: Row[Any], number: int, previous: str, erasures: Mapping[str, int]) -> str:
    """Return what is wrong with a row as a word, empty when nothing is."""
    if row.id != number:
        return "missing"
    if row.previous != previous:
        return "not_linked"
    content = (row.id, row.at, row.actor, row.act, row.subject, row.resident, row.details)
    if row.hash != row_hash(previous, *content):
        return "changed"
    if not row.details:
        return "" if row.text is None else "details_added"
    if row.text is None:
        return "" if erasures.get(row.resident, 0) > row.id else "details_missing"
    matches = hashlib.sha256(row.text.encode()).hexdigest() == row.details
    return "" if matches else "details_changed"


def _erasures(connection: Connection) -> dict[str, int]:
    query = select(_TABLE.c.resident, _TABLE.c.id).where(_TABLE.c.act == ERASED)
    return {row.resident: row.id for row in connection.execute(query.order_by(_TABLE.c.id))}


def erase_details(transaction: Transaction, resident: str, *, at: datetime, actor: str) -> int:
    """Erase what the trail says in detail of a resident; that it was done is noted. Return how
    many rows it was."""
    concerned = select(_TABLE.c.id).where(_TABLE.c.resident == resident)
    done = transaction.connection.execute(delete(_DETAILS).where(_DETAILS.c.id.in_(concerned)))
    note(transaction, at=at, actor=actor, act=ERASED, subject=resident, resident=resident)
    return done.rowcount


def read_entries(
    connection: Connection,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    actor: str = "",
    act: str = "",
    about: str = "",
    before: int | None = None,
    most: int = 100,
) -> tuple[Entry, ...]:
    """Return rows, newest first. ``act`` matches a beginning (``alarms``), ``about`` a subject or
    resident, ``before`` a row's number."""
    query = (
        select(_TABLE, _DETAILS.c.text)
        .outerjoin(_DETAILS, _DETAILS.c.id == _TABLE.c.id)
        .order_by(_TABLE.c.id.desc())
        .limit(most)
    )
    if since is not None:
        query = query.where(_TABLE.c.at >= milliseconds(since))
    if until is not None:
        query = query.where(_TABLE.c.at < milliseconds(until))
    if actor:
        query = query.where(_TABLE.c.actor == actor)
    if act:
        query = query.where(or_(_TABLE.c.act == act, _TABLE.c.act.startswith(f"{act}.")))
    if about:
        query = query.where(or_(_TABLE.c.subject == about, _TABLE.c.resident == about))
    if before is not None:
        query = query.where(_TABLE.c.id < before)
    return tuple(_entry(row) for row in connection.execute(query))


def _entry(row: Row[Any]) -> Entry:
    details: dict[str, Any] | None = {}
    if row.details:
        details = None if row.text is None else msgspec.json.decode(row.text)
    if details:
        details.pop("salt", None)
    return Entry(
        id=row.id,
        at=row.at,
        actor=row.actor,
        act=row.act,
        subject=row.subject,
        resident=row.resident,
        details=details,
        hash=row.hash,
    )


def actors(connection: Connection) -> tuple[str, ...]:
    """Return everybody who stands in the trail."""
    query = select(_TABLE.c.actor).distinct().order_by(_TABLE.c.actor)
    return tuple(connection.execute(query).scalars())


def csv_row(entry: Entry, moment: str) -> tuple[str, ...]:
    """Return an entry in the order of :data:`COLUMNS`; a spreadsheet runs nothing of it."""
    details = ""
    if entry.details:
        details = msgspec.json.encode(entry.details).decode()
    row = (str(entry.id), moment, entry.actor, entry.act, entry.subject, entry.resident)
    return (*map(harmless, row), harmless(details), entry.hash)


def harmless(text: str) -> str:
    """Return text that spreadsheets do not take for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
