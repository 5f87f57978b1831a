"""Whom the hub may tell of an alarm, and how they are reached.

An address counts only once its owner has answered a test message: a mistyped number is otherwise
found out in an emergency (complaint keepalivedev/KeepAlive#194), and tells a stranger of it.
"""

from datetime import datetime

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, update

from kiosk.hub import telling_tables as tables
from kiosk.hub.database import Transaction
from kiosk.hub.faults import unknown

STATION = "*"  # the resident of contacts who stand for the whole station
BOARD = "@console"  # what concerns open pages of staff, and no kiosk


class Address(Struct, frozen=True, kw_only=True):
    """One way to a person: ``channel`` is a channel's id, ``value`` a number, mailbox or name.

    ``confirmed`` is when a test message to it was answered.
    """

    channel: str
    value: str
    confirmed: datetime | None = None


class HubContact(Struct, frozen=True, kw_only=True):
    """A person to tell. ``role`` is what they are to the resident (女儿) or the station (值班)."""

    id: str
    resident: str
    name: str
    role: str = ""
    addresses: tuple[Address, ...] = ()

    @property
    def reachable(self) -> bool:
        """Whether at least one address has answered a test."""
        return any(address.confirmed is not None for address in self.addresses)

    @property
    def by(self) -> str:
        """The name under which this person takes an alarm, as elders and staff read it."""
        return self.name if self.resident == STATION else f"{self.role}{self.name}"


_decoder = msgspec.json.Decoder(HubContact)
_encoder = msgspec.json.Encoder()


def save_contact(transaction: Transaction, contact: HubContact) -> HubContact:
    """Enter a person or change one; an address that is not the same as before is unconfirmed."""
    table = tables.contacts
    connection = transaction.connection
    row = connection.execute(select(table.c.record).where(table.c.id == contact.id)).first()
    known = () if row is None else _decoder.decode(row.record).addresses
    confirmed = {(a.channel, a.value): a.confirmed for a in known}
    addresses = tuple(
        replace(a, confirmed=confirmed.get((a.channel, a.value))) for a in contact.addresses
    )
    contact = replace(contact, addresses=addresses)
    _write(transaction, contact, is_new=row is None)
    return contact


def confirm_address(
    transaction: Transaction, identity: str, channel: str, value: str, now: datetime | None
) -> None:
    """Note that a test message to an address was answered; one changed meanwhile stays as it is.

    Without a time: that it reached somebody else, who is told of nothing any more.
    """
    contact = find_contact(transaction.connection, identity)
    if contact is None:
        return
    addresses = tuple(
        replace(a, confirmed=now) if (a.channel, a.value) == (channel, value) else a
        for a in contact.addresses
    )
    _write(transaction, replace(contact, addresses=addresses), is_new=False)


def remove_contact(transaction: Transaction, identity: str) -> HubContact:
    """Take a person off the list with their numbers; that they were told stays on record.

    Raises :class:`~kiosk.hub.faults.Refusal` when there is no such person.
    """
    contact = find_contact(transaction.connection, identity)
    if contact is None:
        raise unknown(identity)
    table = tables.contacts
    kept = _encoder.encode(replace(contact, addresses=())).decode()
    gone = update(table).where(table.c.id == identity).values(removed=True, record=kept)
    transaction.connection.execute(gone)
    transaction.change(BOARD)
    return contact


def find_contact(connection: Connection, identity: str) -> HubContact | None:
    """Return a person who was not removed, or None."""
    table = tables.contacts
    query = select(table.c.record).where(table.c.id == identity, ~table.c.removed)
    row = connection.execute(query).first()
    return None if row is None else _decoder.decode(row.record)


def contacts_of(connection: Connection, resident: str) -> tuple[HubContact, ...]:
    """Return whom an alarm of ``resident`` may go to: the station's people, then their own."""
    found = [c for c in all_contacts(connection) if c.resident in (STATION, resident)]
    return tuple(sorted(found, key=lambda contact: contact.resident != STATION))


def all_contacts(connection: Connection) -> tuple[HubContact, ...]:
    """Return everybody, in the order of their residents and names."""
    table = tables.contacts
    rows = connection.execute(select(table.c.record).where(~table.c.removed)).scalars()
    return tuple(sorted((_decoder.decode(row) for row in rows), key=_order))


def _order(contact: HubContact) -> tuple[str, str, str]:
    return contact.resident, contact.name, contact.id


def _write(transaction: Transaction, contact: HubContact, *, is_new: bool) -> None:
    table = tables.contacts
    values = {
        "resident": contact.resident,
        "removed": False,
        "record": _encoder.encode(contact).decode(),
    }
    if is_new:
        transaction.connection.execute(insert(table).values(id=contact.id, **values))
    else:
        transaction.connection.execute(
            update(table).where(table.c.id == contact.id).values(**values)
        )
    transaction.change(BOARD)
