"""The outbox of notifications: what is under way, who tries it, and what came of it.

A delivery may be sent twice when a process dies between the gateway's answer and the note of it;
it is never lost.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, and_, delete, func, insert, or_, select, update

from kiosk.core.alarms import AlarmRecord, AlarmState, CallState
from kiosk.core.words import tr
from kiosk.hub import tables as hub_tables
from kiosk.hub import telling_tables as tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.chain import Chain
from kiosk.hub.escalation.missed import PREFIX, RELIEF
from kiosk.hub.escalation.texts import ANSWERED, OVER
from kiosk.hub.escalation.timeline import ring_of
from kiosk.hub.store.alarms import note_call
from kiosk.hub.store.coding import decode
from kiosk.hub.store.contacts import BOARD
from kiosk.hub.store.deliveries import (
    UNDER_WAY,
    Delivery,
    DeliveryState,
    find_delivery,
    read_delivery,
    select_deliveries,
)
from kiosk.hub.store.devices import digest
from kiosk.hub.store.missed_cases import find_case

CANNOT = "cannot"  # the answer of who is told of an alarm and cannot go
LINK_LIFE = timedelta(days=2)
# Attempts until nobody tries any more: about a day, half an hour for a test. Counted, not timed,
# so that a clock set forward ends nothing.
MOST_ATTEMPTS = 3000
MOST_ATTEMPTS_TEST = 60
LONGEST_DUE = timedelta(minutes=2)  # further ahead is a clock that was set back meanwhile
_TABLE = tables.deliveries


class Errand(Struct, frozen=True, kw_only=True):
    """A delivery claimed for one attempt, with the token of its confirm link."""

    delivery: Delivery
    token: str


def _is_due(now: datetime) -> Any:
    """Whether a row is to be tried; a wall clock set back must not keep it waiting."""
    return and_(
        _TABLE.c.state.in_(UNDER_WAY),
        or_(_TABLE.c.due <= milliseconds(now), _TABLE.c.due > milliseconds(now + LONGEST_DUE)),
    )


def waiting_channels(connection: Connection) -> frozenset[str]:
    """Return the channels that have something under way."""
    query = select(_TABLE.c.channel).where(_TABLE.c.state.in_(UNDER_WAY)).distinct()
    return frozenset(connection.execute(query).scalars())


def next_due(connection: Connection, channel: str, now: datetime) -> float | None:
    """Return in how many seconds a channel's next delivery is due, None when nothing waits."""
    mine = select(_TABLE.c.id).where(_TABLE.c.channel == channel)
    if connection.execute(mine.where(_is_due(now)).limit(1)).first() is not None:
        return 0.0
    query = select(func.min(_TABLE.c.due)).where(
        _TABLE.c.channel == channel, _TABLE.c.state.in_(UNDER_WAY)
    )
    due = connection.execute(query).scalar_one_or_none()
    return None if due is None else max(0.0, (due - milliseconds(now)) / 1000)


def fail_channel(transaction: Transaction, channel: str, why: str, now: datetime) -> None:
    """Close everything under way over a channel that is there no more."""
    query = select_deliveries().where(_TABLE.c.channel == channel, _TABLE.c.state.in_(UNDER_WAY))
    for delivery in map(read_delivery, transaction.connection.execute(query).all()):
        note_failure(transaction, delivery, why, now)


def claim(
    transaction: Transaction, channel: str, most: int, now: datetime, lease: timedelta
) -> tuple[Errand, ...]:
    """Take up to ``most`` due deliveries of a channel for one attempt, alarms before tests.

    Nobody else takes them until ``lease`` is over: on PostgreSQL other processes skip locked rows,
    on SQLite there is one writer. What no longer makes sense to send is closed instead.
    """
    query = (
        select(_TABLE.c.id)
        .where(_TABLE.c.channel == channel, _is_due(now))
        .order_by(_TABLE.c.alarm.is_(None), _TABLE.c.due)
        .limit(most)
    )
    if transaction.connection.dialect.name == "postgresql":
        query = query.with_for_update(skip_locked=True)
    ids = transaction.connection.execute(query).scalars().all()
    rows = transaction.connection.execute(select_deliveries().where(_TABLE.c.id.in_(ids))).all()
    errands = []
    for delivery in map(read_delivery, rows):
        why = _pointless(transaction.connection, delivery)
        if why:
            note_failure(transaction, delivery, why, now)
            continue
        values = {
            "state": DeliveryState.SENT.value,
            "attempts": delivery.attempts + 1,
            "due": milliseconds(now + lease),
            "sent": milliseconds(now),
        }
        _set(transaction, delivery.id, **values)
        errands.append(Errand(delivery=delivery, token=_new_link(transaction, delivery.id, now)))
    return tuple(errands)


def _pointless(connection: Connection, delivery: Delivery) -> str:
    """Return why a delivery is not to be sent any more, empty when it is."""
    most = MOST_ATTEMPTS if delivery.alarm is not None else MOST_ATTEMPTS_TEST
    if delivery.attempts >= most:
        return delivery.reason or tr("一直没有发出去，不再发了。")
    if delivery.alarm is None:
        return ""
    if delivery.alarm.startswith(PREFIX):
        case = find_case(connection, delivery.alarm)
        is_relief = delivery.step.endswith(f".{RELIEF}")
        over = case is not None and case.over is not None and not is_relief
        return tr("还没发出去，这次漏的药已经有结果了，就没有再发。") if over else ""
    alarms = hub_tables.alarms
    row = connection.execute(select(alarms.c.record).where(alarms.c.id == delivery.alarm)).first()
    record = None if row is None else decode(row.record, AlarmRecord)
    number, _, name = delivery.step.partition(".")
    if record is None or name == OVER:
        return ""
    if record.state is AlarmState.RESOLVED:
        return tr("还没发出去，呼救已经解决了，就没有再发。")
    ring = ring_of(record, Chain())
    if name != ANSWERED and ring is not None and number.isdecimal() and int(number) < ring.number:
        # Its words, 还没有人接, are not true any more; should it ring again, that is told anew.
        return tr("还没发出去，已经有人接了，就没有再发。")
    return ""


def _new_link(transaction: Transaction, delivery: str, now: datetime) -> str:
    table = tables.links
    token = secrets.token_urlsafe(16)
    transaction.connection.execute(delete(table).where(table.c.expires < milliseconds(now)))
    transaction.connection.execute(
        insert(table).values(
            hash=digest(token), delivery=delivery, expires=milliseconds(now + LINK_LIFE)
        )
    )
    return token


def note_accepted(transaction: Transaction, delivery: Delivery, now: datetime) -> None:
    """Note that the other side has taken it; an answer that was quicker stays."""
    _set(transaction, delivery.id, accepted=milliseconds(now))
    transaction.connection.execute(
        update(_TABLE)
        .where(_TABLE.c.id == delivery.id, _TABLE.c.state.in_(UNDER_WAY))
        .values(state=DeliveryState.ACCEPTED.value, reason="")
    )
    _tell_alarm(transaction, delivery, CallState.SENT, now)


def note_retry(
    transaction: Transaction,
    delivery: Delivery,
    why: str,
    now: datetime,
    wait: float,
    *,
    left: bool,
) -> None:
    """Note that an attempt failed and when the next is due, ``wait`` seconds from now."""
    state = DeliveryState.SENT if left else DeliveryState.QUEUED
    transaction.connection.execute(
        update(_TABLE)
        .where(_TABLE.c.id == delivery.id, _TABLE.c.state.in_(UNDER_WAY))
        .values(state=state.value, reason=why, due=milliseconds(now + timedelta(seconds=wait)))
    )
    transaction.change(BOARD)


def note_failure(transaction: Transaction, delivery: Delivery, why: str, now: datetime) -> None:
    """Note that it will not be tried again, and why."""
    changed = transaction.connection.execute(
        update(_TABLE)
        .where(_TABLE.c.id == delivery.id, _TABLE.c.state.in_(UNDER_WAY))
        .values(state=DeliveryState.FAILED.value, reason=why)
    )
    transaction.change(BOARD)
    if changed.rowcount and not _has_other_way(transaction.connection, delivery):
        _tell_alarm(transaction, delivery, CallState.FAILED, now)


def _has_other_way(connection: Connection, delivery: Delivery) -> bool:
    """Whether the same notification is on its way, or has arrived, over another channel."""
    query = select(_TABLE.c.id).where(
        _TABLE.c.notification == delivery.notification,
        _TABLE.c.state != DeliveryState.FAILED.value,
    )
    return connection.execute(query.limit(1)).first() is not None


def note_answer(transaction: Transaction, delivery: Delivery, answer: str, now: datetime) -> None:
    """Note that the person has answered: ``go``, ``cannot`` or ``yes`` (to a test)."""
    _set(
        transaction,
        delivery.id,
        state=DeliveryState.CONFIRMED.value,
        confirmed=milliseconds(now),
        answer=answer,
        reason="",
    )
    state = CallState.DECLINED if answer == CANNOT else CallState.ANSWERED
    _tell_alarm(transaction, delivery, state, now)


def send_again(transaction: Transaction, identity: str, now: datetime) -> Delivery | None:
    """Put a delivery that has failed back into the outbox; None when it has not failed."""
    delivery = find_delivery(transaction.connection, identity)
    if delivery is None or delivery.state != DeliveryState.FAILED or not delivery.channel:
        return None
    values = {"state": DeliveryState.QUEUED.value, "attempts": 0, "created": milliseconds(now)}
    _set(transaction, identity, due=0, **values)
    return delivery


def _set(transaction: Transaction, identity: str, **values: Any) -> None:
    transaction.connection.execute(update(_TABLE).where(_TABLE.c.id == identity).values(**values))
    transaction.change(BOARD)


def _tell_alarm(
    transaction: Transaction, delivery: Delivery, state: CallState, now: datetime
) -> None:
    if delivery.alarm is not None:
        note_call(transaction, delivery.alarm, delivery.step, delivery.contact, state=state, at=now)


def refute(transaction: Transaction, delivery: Delivery, why: str) -> None:
    """Note that a test reached somebody else: the address is wrong."""
    _set(transaction, delivery.id, state=DeliveryState.FAILED.value, reason=why)
