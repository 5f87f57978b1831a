"""Telling people of an alarm: written down with the step that asks for it, sent afterwards.

:func:`enqueue` runs in the transaction of the escalation step, so that a step and its
notifications are on the disk together or not at all. Sending is ``kiosk/hub/channels``' business
(``outbox.py``); what has come of it stands in the deliveries (``deliveries.py``).
"""

import hashlib
import secrets
from datetime import datetime

from msgspec import Struct
from sqlalchemy import insert, select

from kiosk.core.words import tr
from kiosk.hub import telling_tables as tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.store.contacts import BOARD, Address, HubContact, find_contact

TEST = "test"  # the step of a test message
CODE_DIGITS = 4


class Notification(Struct, frozen=True, kw_only=True):
    """One step of one alarm for one person; make it with :func:`step_notification`.

    ``to`` is a contact's id. ``text`` is one short sentence; it goes out by SMS as it stands, so it
    names the resident as they are called and what is asked, and carries no health note, nothing
    that was said and no address (PIPL: as little as needed). The link and the sender are added.
    ``alarm`` is None for a test message.
    """

    id: str
    alarm: str | None
    resident: str
    to: str
    step: str
    text: str
    created: datetime


class Queued(Struct, frozen=True, kw_only=True):
    """What :func:`enqueue` did: ``is_new`` unless the step was notified before; ``ways`` counts the
    confirmed addresses it goes out to (0: nobody is told, and the record says why)."""

    is_new: bool
    ways: int


def step_notification(
    *, alarm: str, resident: str, to: str, step: str, text: str, created: datetime
) -> Notification:
    """Return the notification of a step; its id follows from alarm, step and contact."""
    return Notification(
        id=notification_id(alarm, step, to),
        alarm=alarm,
        resident=resident,
        to=to,
        step=step,
        text=text,
        created=created,
    )


def notification_id(alarm: str, step: str, contact: str) -> str:
    """Return the one id of a step of an alarm for a contact."""
    parts = (alarm, step, contact)
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:32]


def enqueue(transaction: Transaction, notification: Notification) -> Queued:
    """Write a notification down, and a delivery for each confirmed address of its contact.

    A contact without one gets a delivery that has failed, with the reason; so does one that is not
    there any more. The same notification again changes nothing.
    """
    connection = transaction.connection
    table, deliveries = tables.notifications, tables.deliveries
    known = select(table.c.id).where(table.c.id == notification.id)
    if connection.execute(known).first() is not None:
        sent_to = select(deliveries.c.channel).where(
            deliveries.c.notification == notification.id, deliveries.c.channel != ""
        )
        return Queued(is_new=False, ways=len(connection.execute(sent_to).all()))
    write_notification(transaction, notification)
    contact = find_contact(connection, notification.to)
    addresses = () if contact is None else contact.addresses
    confirmed = tuple(a for a in addresses if a.confirmed is not None)
    for address in confirmed:
        write_delivery(transaction, notification, address)
    if not confirmed:
        write_delivery(
            transaction, notification, Address(channel="", value=""), why=_why_not(contact)
        )
    transaction.change(BOARD)
    return Queued(is_new=True, ways=len(confirmed))


def write_notification(transaction: Transaction, notification: Notification) -> None:
    """Insert the notification's row."""
    transaction.connection.execute(
        insert(tables.notifications).values(
            id=notification.id,
            alarm=notification.alarm,
            resident=notification.resident,
            contact=notification.to,
            step=notification.step,
            text=notification.text,
            created=milliseconds(notification.created),
        )
    )


def write_delivery(
    transaction: Transaction,
    notification: Notification,
    address: Address,
    *,
    why: str = "",
    code: str = "",
) -> str:
    """Insert a delivery and return its id; with a reason ``why`` it has failed already."""
    at = milliseconds(notification.created)
    identity = notification_id(notification.id, address.channel, address.value)
    transaction.connection.execute(
        insert(tables.deliveries).values(
            id=identity,
            notification=notification.id,
            alarm=notification.alarm,
            contact=notification.to,
            channel=address.channel,
            address=address.value,
            state="failed" if why else "queued",
            attempts=0,
            due=0,  # at once, whatever the clock says
            created=at,
            answer="",
            reason=why,
            code=code,
        )
    )
    return identity


def _why_not(contact: HubContact | None) -> str:
    if contact is None:
        return tr("这个联系人已经删掉了，没有发。")
    if not contact.addresses:
        return tr("这个联系人没有登记怎么联系，没有发。")
    return tr("这个联系人还没有回复过测试消息，没有发。")


def enqueue_test(
    transaction: Transaction, contact: HubContact, address: Address, now: datetime
) -> str:
    """Write a test message to one address down; return its delivery's id.

    It is answered by its link, or by telling the station the code in it.
    """
    test = Notification(
        id=secrets.token_hex(16),
        alarm=None,
        resident=contact.resident,
        to=contact.id,
        step=TEST,
        text=tr("这是安伴服务站的测试，不是真的呼救。"),
        created=now,
    )
    write_notification(transaction, test)
    code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    identity = write_delivery(transaction, test, address, code=code)
    transaction.change(BOARD)
    return identity
