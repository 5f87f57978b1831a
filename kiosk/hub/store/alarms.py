"""Alarms: taken in whatever happens, and never ended by anything but a person."""

from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, insert, or_, select, update

from kiosk.core.alarms import (
    Alarm,
    AlarmRecord,
    AlarmSource,
    AlarmState,
    AlarmStep,
    CallState,
    Escalation,
)
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import ALARMS, Transaction
from kiosk.hub.escalation import endings
from kiosk.hub.escalation.texts import ANSWERED, OVER
from kiosk.hub.escalation.timeline import ringing
from kiosk.hub.faults import conflict, id_reused, invalid, not_yours, unknown
from kiosk.hub.store import audit
from kiosk.hub.store.coding import decode, encode
from kiosk.hub.store.escalation import relieve, with_call, with_due_steps
from kiosk.protocol.messages import Cancel

_table = tables.alarms
# Built once: building a statement costs as much as running it.
_BY_ID = select(_table.c.record).where(_table.c.id == bindparam("key"))
_INSERT = insert(_table)
LONGEST_UNSENT = timedelta(days=60)  # a kiosk without a hub; older is a clock that was wrong
LONGEST_WAY = 240  # minutes until somebody arrives; more is a slip of the finger


def put_alarm(
    transaction: Transaction, alarm: Alarm, now: datetime, age: float | None = None
) -> tuple[AlarmRecord, bool]:
    """Take in an alarm; return where it stands and whether it is new.

    ``age``: how many seconds ago it was raised, where its kiosk knows (``alarm_date``).
    Raises :class:`~kiosk.hub.faults.Refusal` when the id stands for another alarm.
    """
    connection = transaction.connection
    row = connection.execute(_BY_ID, {"key": alarm.id}).first()
    if row is not None:
        known = decode(row.record, AlarmRecord)
        # Its kiosk may have been bound to somebody else between two attempts to send it.
        if known.alarm != replace(alarm, resident=known.alarm.resident):
            raise id_reused(alarm.id)
        return known, False
    step = AlarmStep(state=AlarmState.RECEIVED, at=now)
    record = AlarmRecord(alarm=alarm, steps=(step,), since=alarm_date(alarm, now, age))
    row_values = {
        "id": alarm.id,
        "resident": alarm.resident,
        "seq": transaction.change(alarm.resident),
        "received": milliseconds(now),
        "changed": milliseconds(now),
        "state": AlarmState.RECEIVED.value,
        "false_reason": "",
        "record": encode(record),
    }
    connection.execute(_INSERT, row_values)
    transaction.touched.add(ALARMS)
    return record, True


def alarm_date(alarm: Alarm, now: datetime, age: float | None) -> datetime:
    """Return when an alarm was raised, by the hub's clock: the kiosk's may be a year off.

    ``age`` was taken by the kiosk's steady clock and is trusted. Without it (a restart lies
    between) the kiosk's date holds where it can be true, else the alarm was raised just now.
    """
    if age is not None and 0 <= age <= LONGEST_UNSENT.total_seconds():
        return now - timedelta(seconds=age)
    return alarm.raised if now - LONGEST_UNSENT <= alarm.raised <= now else now


def load_alarm(connection: Connection, identity: str, resident: str | None) -> AlarmRecord:
    """Return an alarm; ``resident`` None stands for staff.

    Raises :class:`~kiosk.hub.faults.Refusal` when it is unknown or another resident's.
    """
    row = connection.execute(_BY_ID, {"key": identity}).first()
    if row is None:
        raise unknown(identity)
    record = decode(row.record, AlarmRecord)
    if resident is not None and record.alarm.resident != resident:
        raise not_yours()
    return record


def cancel_alarm(
    transaction: Transaction, identity: str, cancel: Cancel, now: datetime
) -> AlarmRecord:
    """Note the elder's 误报; the alarm goes on ringing until a person has looked.

    Only its own kiosk knows the id, and may have been bound to somebody else since it was raised.
    """
    record = load_alarm(transaction.connection, identity, None)
    if record.false_alarm:
        return record
    record = replace(record, false_alarm=True)
    return _save(transaction, record, now, false_reason=cancel.reason)


def acknowledge_alarm(
    transaction: Transaction, identity: str, by: str, now: datetime
) -> AlarmRecord:
    """Note that a person, by name, has taken the alarm; a test is thereby over.

    Raises when another one has it; once it rings again, anybody may take it.
    """
    record = load_alarm(transaction.connection, identity, None)
    if record.is_over:
        raise conflict(tr("这次呼救已经解决了。"))
    if record.alarm.source is AlarmSource.TEST:
        return resolve_alarm(transaction, identity, by, "", now)
    if ringing(record) or not _is_taken(record):
        return _answered(transaction, _with(record, AlarmState.ACKNOWLEDGED, by, now), now)
    handler = record.steps[-1].by
    if handler != by:
        raise conflict(tr("{who}已经在处理了。", who=handler))
    return record


def depart(
    transaction: Transaction, identity: str, by: str, minutes: int | None, now: datetime
) -> AlarmRecord:
    """Note that a person is on the way; whoever goes has thereby taken the alarm.

    The same said again is a new promise once the alarm rings again, and nothing before.
    """
    if minutes is not None and not 1 <= minutes <= LONGEST_WAY:
        raise invalid(tr("到达时间请写 1 到 {most} 分钟。", most=LONGEST_WAY))
    record = load_alarm(transaction.connection, identity, None)
    if record.is_over:
        raise conflict(tr("这次呼救已经解决了。"))
    last = record.steps[-1]
    same = (last.state, last.by, last.minutes) == (AlarmState.ON_THE_WAY, by, minutes)
    if same and not ringing(record):
        return record
    if not _is_taken(record):
        record = _with(record, AlarmState.ACKNOWLEDGED, by, now)
    return _answered(transaction, _with(record, AlarmState.ON_THE_WAY, by, now, minutes), now)


def resolve_alarm(
    transaction: Transaction, identity: str, by: str, note: str, now: datetime, *, reason: str = ""
) -> AlarmRecord:
    """Note that it is over, and how it ended; whoever says so has thereby taken the alarm."""
    record = load_alarm(transaction.connection, identity, None)
    if record.is_over:
        return record
    if not _is_taken(record):
        record = _with(record, AlarmState.ACKNOWLEDGED, by, now)
    if record.alarm.source is AlarmSource.TEST:
        reason = endings.TEST
    step = AlarmStep(state=AlarmState.RESOLVED, at=now, by=by, note=note, reason=reason)
    record = replace(record, steps=(*record.steps, step))
    relieve(transaction, record, OVER, now)
    return _save(transaction, record, now)


def escalate(transaction: Transaction, identity: str, now: datetime) -> tuple[Escalation, ...]:
    """Take the steps that are due at ``now``, each once; return those that were taken.

    The steps, the notifications of those they tell, and what kiosks and pages see are one commit.
    """
    record = load_alarm(transaction.connection, identity, None)
    climbed = with_due_steps(transaction, record, now)
    taken = climbed.escalation[len(record.escalation) :]
    if not taken:
        return ()
    _save(transaction, climbed, now)
    for escalation in taken:
        audit.note(
            transaction,
            at=now,
            actor=audit.HUB,
            act="alarms.escalate",
            subject=identity,
            resident=record.alarm.resident,
            details={"step": escalation.key, "told": [call.to for call in escalation.told]},
        )
    return taken


def note_call(
    transaction: Transaction,
    identity: str,
    step: str,
    contact: str,
    *,
    state: CallState,
    at: datetime,
) -> None:
    """Note how far telling one person has got, for the board and for the elder's kiosk.

    ``step`` is the notification's. What the alarm knows nothing of is passed over.
    """
    row = transaction.connection.execute(_BY_ID, {"key": identity}).first()
    if row is None:
        return
    record = decode(row.record, AlarmRecord)
    escalation = with_call(record.escalation, step, contact, state, at)
    if escalation != record.escalation:
        _save(transaction, replace(record, escalation=escalation), at)


def board_alarms(
    connection: Connection, since: datetime
) -> tuple[tuple[tuple[AlarmRecord, str], ...], tuple[AlarmRecord, ...]]:
    """Return open alarms with the elder's reason for 误报 (newest first), and those over since."""
    is_open = _table.c.state != AlarmState.RESOLVED.value
    recent = _table.c.changed >= milliseconds(since)
    rows = connection.execute(
        select(_table.c.record, _table.c.false_reason)
        .where(or_(is_open, recent))
        .order_by(_table.c.received.desc())
    ).all()
    records = [(decode(row.record, AlarmRecord), row.false_reason) for row in rows]
    opened = tuple(pair for pair in records if not pair[0].is_over)
    return opened, tuple(record for record, _ in records if record.is_over)


def _is_taken(record: AlarmRecord) -> bool:
    return record.state in (AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)


def _answered(transaction: Transaction, record: AlarmRecord, now: datetime) -> AlarmRecord:
    relieve(transaction, record, ANSWERED, now)
    return _save(transaction, record, now)


def _with(
    record: AlarmRecord, state: AlarmState, by: str, now: datetime, minutes: int | None = None
) -> AlarmRecord:
    step = AlarmStep(state=state, at=now, by=by, minutes=minutes)
    return replace(record, steps=(*record.steps, step))


def _save(
    transaction: Transaction, record: AlarmRecord, now: datetime, *, false_reason: str | None = None
) -> AlarmRecord:
    values = {
        "seq": transaction.change(record.alarm.resident),
        "changed": milliseconds(now),
        "state": record.state.value,
        "record": encode(record),
    }
    if false_reason is not None:
        values["false_reason"] = false_reason
    transaction.connection.execute(
        update(_table).where(_table.c.id == record.alarm.id).values(**values)
    )
    transaction.touched.add(ALARMS)
    return record
