"""The chains of escalation, and what helpers must know of a resident."""

from datetime import datetime

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Table, delete, insert, select, update

from kiosk.hub import tables
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.chain import DUTY, FAMILY, STATION, Chain, Person
from kiosk.hub.store import contacts
from kiosk.hub.store.contacts import BOARD, contacts_of

_encoder = msgspec.json.Encoder()


class Care(Struct, frozen=True, kw_only=True):
    """What whoever goes to help must know; ``entry`` is how to get in (备用钥匙在 402).

    It stays at the hub, is shown with an alarm, and is never sent by message.
    """

    health: str = ""
    entry: str = ""
    by: str = ""
    at: datetime | None = None


_chain = msgspec.json.Decoder(Chain)
_care = msgspec.json.Decoder(Care)


def load_chain(connection: Connection, resident: str) -> tuple[Chain, bool]:
    """Return the chain that applies to a resident, and whether it is their own.

    Without one of their own it is the station's, and without that the default.
    """
    found = load_chains(connection)
    if resident != STATION and resident in found:
        return found[resident], True
    return found.get(STATION, Chain()), False


def load_chains(connection: Connection) -> dict[str, Chain]:
    """Return every chain that was set, by resident; the station's own under "*"."""
    rows = connection.execute(select(tables.chains)).all()
    return {row.resident: _chain.decode(row.record) for row in rows}


def save_chain(transaction: Transaction, resident: str, chain: Chain | None) -> None:
    """Set a resident's chain or the station's; None goes back to what applies without it."""
    _save(transaction, tables.chains, resident, chain)


def people_of(connection: Connection, resident: str, *, test: bool = False) -> tuple[Person, ...]:
    """Return who may be told of a resident's alarm: only who has answered a test message.

    The station's people come first. Relatives are never told of a test.
    """
    return tuple(
        Person(one.id, one.by, DUTY if one.resident == contacts.STATION else FAMILY)
        for one in contacts_of(connection, resident)
        if one.reachable and not (test and one.resident != contacts.STATION)
    )


def load_care(connection: Connection) -> dict[str, Care]:
    """Return what helpers must know, by resident."""
    rows = connection.execute(select(tables.care)).all()
    return {row.resident: _care.decode(row.record) for row in rows}


def save_care(transaction: Transaction, resident: str, care: Care | None) -> None:
    """Put what helpers must know of a resident in the place of what stood there."""
    _save(transaction, tables.care, resident, care)


def _save(transaction: Transaction, table: Table, resident: str, record: Struct | None) -> None:
    connection = transaction.connection
    here = table.c.resident == resident
    if record is None:
        connection.execute(delete(table).where(here))
    else:
        values = {"record": _encoder.encode(record).decode()}
        if connection.execute(update(table).where(here).values(**values)).rowcount == 0:
            connection.execute(insert(table).values(resident=resident, **values))
    transaction.change(BOARD)
