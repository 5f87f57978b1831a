"""Alarms that wait until the resident has been asked on the kiosk.

Such an alarm stands here, and goes to the kiosk as one that is counting down. It becomes an alarm
like any other when the kiosk says so (a second press, the countdown's end) or when its time is
over: somebody who has fallen cannot confirm, and a kiosk may be off. 我没事 ends it before that.
"""

from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.hub import tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.sensor_tables import held_alarms
from kiosk.hub.store import alarms
from kiosk.hub.store.coding import decode, encode

WAITING, RAISED, CANCELLED = "waiting", "raised", "cancelled"
GRACE = timedelta(seconds=5)  # the kiosk begins to count when it learns of it
SET_BACK = timedelta(seconds=60)  # a wall clock set back by less delays by no more
KIOSK_ALIVE = timedelta(seconds=90)  # without a heartbeat nobody can be asked
_KEPT = timedelta(days=60)
_table = held_alarms


def has_kiosk(connection: Connection, resident: str, now: datetime) -> bool:
    """Return whether a kiosk of the resident has been heard from just now."""
    kiosks = tables.kiosks
    found = connection.execute(
        select(kiosks.c.id).where(
            kiosks.c.resident == resident,
            ~kiosks.c.retired,
            kiosks.c.last_seen >= milliseconds(now - KIOSK_ALIVE),
        )
    )
    return found.first() is not None


def raise_or_hold(transaction: Transaction, alarm: Alarm, now: datetime) -> bool:
    """Raise an alarm of the hub's own, or let it wait where somebody can be asked.

    Again under the same id changes nothing. Returns whether it is new.
    """
    if _row(transaction.connection, alarm.id) is not None:
        return False
    if not alarm.countdown or not has_kiosk(transaction.connection, alarm.resident, now):
        return alarms.put_alarm(transaction, replace(alarm, countdown=0), now)[1]
    step = AlarmStep(state=AlarmState.COUNTING, at=now)
    transaction.connection.execute(
        insert(_table).values(
            id=alarm.id,
            resident=alarm.resident,
            seq=transaction.change(alarm.resident),
            state=WAITING,
            due=milliseconds(now + timedelta(seconds=alarm.countdown) + GRACE),
            record=encode(AlarmRecord(alarm=alarm, steps=(step,))),
        )
    )
    return True


def put_alarm(
    transaction: Transaction, alarm: Alarm, now: datetime, age: float | None = None
) -> tuple[AlarmRecord, bool]:
    """Take in a kiosk's alarm; one of the hub's own that waited goes on at once.

    Raises as :func:`kiosk.hub.store.alarms.put_alarm`.
    """
    connection = transaction.connection
    if _row(connection, alarm.id) is not None:
        return release(transaction, alarm.id, now), False
    if alarm.source is AlarmSource.SENSOR and is_known(connection, alarm.id):
        # Told back by a kiosk that may know fewer of its fields; the hub's own word holds.
        return alarms.load_alarm(connection, alarm.id, None), False
    return alarms.put_alarm(transaction, alarm, now, age)


def release(transaction: Transaction, identity: str, now: datetime) -> AlarmRecord:
    """Make the alarm one like any other; one called off meanwhile too: better twice than never."""
    row = _row(transaction.connection, identity)
    assert row is not None
    record, _ = alarms.put_alarm(transaction, decode(row.record, AlarmRecord).alarm, now)
    if row.state != RAISED:
        _set(transaction, identity, RAISED, row.resident, None)
    return record


def cancel(transaction: Transaction, identity: str, by: str, now: datetime) -> AlarmRecord | None:
    """Call off an alarm that still waits; None when none does under this id."""
    row = _row(transaction.connection, identity)
    if row is None or row.state == RAISED:
        return None
    record = decode(row.record, AlarmRecord)
    if row.state == WAITING:
        step = AlarmStep(state=AlarmState.CANCELLED, at=now, by=by)
        record = replace(record, steps=(*record.steps, step))
        _set(transaction, identity, CANCELLED, row.resident, record)
    return record


def waiting(connection: Connection, identity: str) -> bool:
    """Return whether an alarm waits for its answer."""
    row = _row(connection, identity)
    return row is not None and row.state == WAITING


def is_known(connection: Connection, identity: str) -> bool:
    """Return whether there ever was an alarm of that id, held or raised."""
    if _row(connection, identity) is not None:
        return True
    found = connection.execute(select(tables.alarms.c.id).where(tables.alarms.c.id == identity))
    return found.first() is not None


def due(connection: Connection, now: datetime) -> tuple[str, ...]:
    """Return the alarms nobody has answered in time.

    One that is due later than its countdown can last comes from a wall clock that was set back
    meanwhile, and waits no longer.
    """
    rows = connection.execute(
        select(_table.c.id, _table.c.due, _table.c.record)
        .where(_table.c.state == WAITING)
        .order_by(_table.c.due)
        .limit(200)
    )
    return tuple(row.id for row in rows if _is_over(row.due, row.record, now))


def _is_over(due_at: int, record: str, now: datetime) -> bool:
    left = timedelta(milliseconds=due_at - milliseconds(now))
    if left <= GRACE + SET_BACK:  # as usual
        return left <= timedelta()
    countdown = timedelta(seconds=decode(record, AlarmRecord).alarm.countdown)
    return left > countdown + GRACE + SET_BACK


def questions(connection: Connection, resident: str) -> tuple[AlarmRecord, ...]:
    """Return the questions after a sign of life that stand on the resident's kiosk."""
    rows = connection.execute(
        select(_table.c.record).where(_table.c.resident == resident, _table.c.state == WAITING)
    ).scalars()
    records = [decode(row, AlarmRecord) for row in rows]
    return tuple(record for record in records if record.alarm.kind is AlarmKind.INACTIVITY)


def release_due(transaction: Transaction, now: datetime) -> int:
    """Raise every alarm whose time to be answered is over; return how many."""
    found = due(transaction.connection, now)
    for identity in found:
        release(transaction, identity, now)
    return len(found)


def end_questions(transaction: Transaction, resident: str, now: datetime) -> None:
    """A sign of life has come: the questions after one need no answer any more."""
    for record in questions(transaction.connection, resident):
        cancel(transaction, record.alarm.id, "", now)


def prune(transaction: Transaction, now: datetime) -> None:
    """Forget what was settled long ago."""
    transaction.connection.execute(
        delete(_table).where(_table.c.state != WAITING, _table.c.due < milliseconds(now - _KEPT))
    )


def _row(connection: Connection, identity: str) -> Row[Any] | None:
    return connection.execute(select(_table).where(_table.c.id == identity)).first()


def _set(
    transaction: Transaction, identity: str, state: str, resident: str, record: AlarmRecord | None
) -> None:
    values: dict[str, object] = {"state": state, "seq": transaction.change(resident)}
    if record is not None:
        values["record"] = encode(record)
    transaction.connection.execute(update(_table).where(_table.c.id == identity).values(**values))
