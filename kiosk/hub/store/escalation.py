"""Taking the steps that are due, each once, in one transaction with their notifications.

All writes of all hub processes are made one after the other (the change counter is locked), and
what was taken stands in the alarm's own record: whoever comes second finds nothing due.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, select

from kiosk.core.alarms import AlarmCall, AlarmRecord, AlarmSource, AlarmState, CallState, Escalation
from kiosk.core.catalogue import Resident
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.texts import ANSWERED, call_words, relief_words
from kiosk.hub.escalation.timeline import due_steps
from kiosk.hub.store.chains import load_chain, people_of
from kiosk.hub.store.coding import decode
from kiosk.hub.store.notifications import enqueue, step_notification

_table = tables.alarms
_REPLIES = (CallState.ANSWERED, CallState.DECLINED)
_OPEN = tuple(
    state.value for state in (AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)
)


def open_records(connection: Connection) -> tuple[AlarmRecord, ...]:
    """Return the alarms that somebody must answer or end, oldest first."""
    query = select(_table.c.record).where(_table.c.state.in_(_OPEN)).order_by(_table.c.received)
    return tuple(decode(row, AlarmRecord) for row in connection.execute(query).scalars())


def due_of(connection: Connection, record: AlarmRecord, now: datetime) -> tuple[Escalation, ...]:
    """Return what is due for an alarm at ``now``, by the chain and the people of this moment."""
    resident = record.alarm.resident
    chain, _ = load_chain(connection, resident)
    test = record.alarm.source is AlarmSource.TEST
    return due_steps(record, chain, people_of(connection, resident, test=test), now)


def with_due_steps(transaction: Transaction, record: AlarmRecord, now: datetime) -> AlarmRecord:
    """Return the record with the steps that are due; their notifications are in the outbox."""
    due = due_of(transaction.connection, record, now)
    words = call_words(record, resident_name(transaction.connection, record)) if due else ""
    for escalation in due:
        for call in escalation.told:
            _tell(transaction, record, call.to, escalation.key, text=words, at=now)
    return replace(record, escalation=(*record.escalation, *due)) if due else record


def relieve(transaction: Transaction, record: AlarmRecord, step: str, now: datetime) -> None:
    """Tell those who were called that somebody has answered, or that it is over."""
    last = record.steps[-1]
    if step == ANSWERED and _is_known(record):
        return
    calls = [call for escalation in record.escalation for call in escalation.told]
    called = {call.to for call in calls if call.name != last.by}  # they know it themselves
    if not called:
        return
    words = relief_words(record, resident_name(transaction.connection, record))
    for contact in sorted(called):
        key = f"{len(record.steps)}.{step}"
        _tell(transaction, record, contact, key, text=words, at=now)


def _is_known(record: AlarmRecord) -> bool:
    """Whether the newest step is by who had answered already, and nobody was called since."""
    if len(record.steps) < 2:
        return False
    before, last = record.steps[-2:]
    same = before.state is AlarmState.ACKNOWLEDGED and before.by == last.by and before.at < last.at
    return same and not any(escalation.at > before.at for escalation in record.escalation)


def with_call(
    escalation: Iterable[Escalation], key: str, contact: str, state: CallState, now: datetime
) -> tuple[Escalation, ...]:
    """Return the steps with how far telling one person got; only an answer follows an answer."""

    def changed(call: AlarmCall) -> AlarmCall:
        answered = call.state in _REPLIES
        if call.to != contact or (answered and state not in _REPLIES):
            return call
        return replace(call, state=state, at=now)

    return tuple(
        replace(one, told=tuple(map(changed, one.told))) if one.key == key else one
        for one in escalation
    )


def resident_name(connection: Connection, record: AlarmRecord) -> str:
    """Return who called, as people say it; 测试 for the station's own test."""
    query = select(tables.residents.c.record).where(tables.residents.c.id == record.alarm.resident)
    row = connection.execute(query).first()
    if row is not None:
        return decode(row.record, Resident).name
    return tr("测试") if record.alarm.source is AlarmSource.TEST else tr("老人")


def _tell(
    transaction: Transaction, record: AlarmRecord, to: str, step: str, *, text: str, at: datetime
) -> None:
    alarm = record.alarm
    enqueue(
        transaction,
        step_notification(
            alarm=alarm.id, resident=alarm.resident, to=to, step=step, text=text, created=at
        ),
    )
