"""What has come of each notification: queued, sent, accepted, confirmed, failed.

Each word is a fact: ``sent`` says that an attempt has begun and may have arrived, ``accepted`` that
a gateway or server has taken it, ``confirmed`` that the person has answered.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, delete, select

from kiosk.hub import telling_tables as tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.store.devices import digest

KEPT = timedelta(days=180)  # what was sent to whom, with their numbers
_TABLE = tables.deliveries


class DeliveryState(StrEnum):
    """How far a delivery has got."""

    QUEUED = "queued"
    SENT = "sent"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    FAILED = "failed"


UNDER_WAY = (DeliveryState.QUEUED.value, DeliveryState.SENT.value)


class Delivery(Struct, frozen=True, kw_only=True):
    """One notification over one channel; times in milliseconds since 1970 or None."""

    id: str
    notification: str
    alarm: str | None
    contact: str
    channel: str
    address: str
    state: str
    attempts: int
    due: int
    created: int
    sent: int | None
    accepted: int | None
    confirmed: int | None
    answer: str
    reason: str
    code: str
    step: str = ""
    text: str = ""
    resident: str = ""


def select_deliveries() -> Select[Any]:
    """Return the query of all deliveries with what their notifications say."""
    notes = tables.notifications
    return select(_TABLE, notes.c.step, notes.c.text, notes.c.resident).join(
        notes, notes.c.id == _TABLE.c.notification
    )


def read_delivery(row: Row[Any]) -> Delivery:
    """Return one row of :func:`select_deliveries`."""
    return Delivery(**row._mapping)


def find_delivery(connection: Connection, identity: str) -> Delivery | None:
    """Return a delivery by its id."""
    row = connection.execute(select_deliveries().where(_TABLE.c.id == identity)).first()
    return None if row is None else read_delivery(row)


def deliveries_of(
    connection: Connection,
    *,
    alarm: str | None = None,
    contact: str | None = None,
    state: str = "",
    most: int = 200,
) -> tuple[Delivery, ...]:
    """Return deliveries, newest first: of an alarm, to a contact, in a state, or all."""
    query = select_deliveries().order_by(_TABLE.c.created.desc(), _TABLE.c.id).limit(most)
    if alarm is not None:
        query = query.where(_TABLE.c.alarm == alarm)
    if contact is not None:
        query = query.where(_TABLE.c.contact == contact)
    if state:
        query = query.where(_TABLE.c.state == state)
    return tuple(read_delivery(row) for row in connection.execute(query))


def delivery_of_link(connection: Connection, token: str, now: datetime) -> Delivery | None:
    """Return what a confirm link stands for, None when it is unknown or too old."""
    table = tables.links
    query = select(table.c.delivery).where(
        table.c.hash == digest(token), table.c.expires >= milliseconds(now)
    )
    identity = connection.execute(query).scalar_one_or_none()
    return None if identity is None else find_delivery(connection, identity)


def prune(transaction: Transaction, now: datetime) -> int:
    """Forget what was sent long ago, with the numbers; return how many deliveries.

    That somebody was told stays in the alarm and in the audit trail. What is under way stays.
    """
    notes, links = tables.notifications, tables.links
    connection, oldest = transaction.connection, milliseconds(now - KEPT)
    old = (_TABLE.c.created < oldest, _TABLE.c.state.not_in(UNDER_WAY))
    gone = connection.execute(delete(_TABLE).where(*old))
    left = select(_TABLE.c.id).where(_TABLE.c.notification == notes.c.id).exists()
    connection.execute(delete(notes).where(notes.c.created < oldest, ~left))
    connection.execute(delete(links).where(links.c.expires < milliseconds(now)))
    return gone.rowcount
