"""The last messages of sensors, for staff who set one up: kept short, pruned soon.

It is also what knows a message told twice, as long as it stands here; after that an alarm's own id
still does.
"""

from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, delete, insert, select, update

from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.sensor_tables import sensor_events
from kiosk.hub.sensors.model import EventRecord
from kiosk.hub.store.coding import decode, encode

KEPT = timedelta(days=1)
PER_SOURCE = 40  # messages of one sensor, or of one unknown topic
SHOWN = 6
LONGEST = 300  # characters of a message that are kept
WATCHED = "sensors"  # whom a change concerns: open pages of staff, no kiosk
UNKNOWN = "?"  # before the topic of a message that no sensor has
_table = sensor_events


def is_known(connection: Connection, source: str, event: str) -> bool:
    """Return whether a message was taken in before."""
    found = connection.execute(select(_table.c.id).where(_table.c.id == _id(source, event)))
    return found.first() is not None


def renew(transaction: Transaction, source: str, before: str, event: str) -> bool:
    """Give a known message the id under which it came again; False when it is not known."""
    changed = transaction.connection.execute(
        update(_table).where(_table.c.id == _id(source, before)).values(id=_id(source, event))
    )
    return changed.rowcount > 0


def note(transaction: Transaction, event: str, record: EventRecord) -> None:
    """Write one message down, and forget what is too much."""
    record = replace(record, text=record.text[:LONGEST])
    source, at, connection = record.sensor, milliseconds(record.at), transaction.connection
    connection.execute(
        insert(_table).values(id=_id(source, event), source=source, at=at, record=encode(record))
    )
    of_source = select(_table.c.at).where(_table.c.source == source).order_by(_table.c.at.desc())
    oldest = connection.execute(of_source.offset(PER_SOURCE).limit(1)).scalar_one_or_none()
    if oldest is not None:
        connection.execute(delete(_table).where(_table.c.source == source, _table.c.at <= oldest))


def last_of(connection: Connection, source: str) -> tuple[EventRecord, ...]:
    """Return a source's last messages, newest first."""
    rows = connection.execute(
        select(_table.c.record)
        .where(_table.c.source == source)
        .order_by(_table.c.at.desc())
        .limit(SHOWN)
    ).scalars()
    return tuple(decode(row, EventRecord) for row in rows)


def unknown_topics(connection: Connection, since: datetime) -> tuple[EventRecord, ...]:
    """Return the newest message of each topic no sensor has, newest first; ``sensor`` names it."""
    rows = connection.execute(
        select(_table.c.record)
        .where(_table.c.source.startswith(UNKNOWN), _table.c.at >= milliseconds(since))
        .order_by(_table.c.at.desc())
        .limit(200)
    ).scalars()
    found: dict[str, EventRecord] = {}
    for record in (decode(row, EventRecord) for row in rows):
        found.setdefault(record.sensor, record)
    return tuple(found.values())[:30]


def prune(transaction: Transaction, now: datetime) -> int:
    """Forget what is older than a day; return how many messages."""
    gone = transaction.connection.execute(
        delete(_table).where(_table.c.at < milliseconds(now - KEPT))
    )
    return gone.rowcount


def forget(transaction: Transaction, source: str) -> None:
    """Forget all that one source told."""
    transaction.connection.execute(delete(_table).where(_table.c.source == source))


def _id(source: str, event: str) -> str:
    return f"{source}\n{event}"
