"""Signs of life, and whose silence is asked about. Only the last sign's time is kept."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.sensor_tables import inactivity, life_signs
from kiosk.hub.sensors.inactivity import next_look, question
from kiosk.hub.sensors.model import Inactivity
from kiosk.hub.store import held
from kiosk.hub.store.coding import decode, encode

_STEP = timedelta(seconds=60)  # a sign sooner after the last one changes nothing


def note_sign(transaction: Transaction, resident: str, at: datetime, now: datetime) -> None:
    """Note that the resident has done something at ``at``; one from the future is of now."""
    at = min(at, now)
    last = last_sign(transaction.connection, resident, now)
    if last is not None and at <= last:
        return
    held.end_questions(transaction, resident, now)
    if last is not None and at - last < _STEP:
        return
    table = life_signs
    changed = transaction.connection.execute(
        update(table).where(table.c.resident == resident).values(at=milliseconds(at))
    )
    if changed.rowcount == 0:
        transaction.connection.execute(insert(table).values(resident=resident, at=milliseconds(at)))


def last_sign(connection: Connection, resident: str, now: datetime) -> datetime | None:
    """Return when the resident last did something, in the zone of ``now``; None for never.

    A sign from the future is a wall clock's that was set back since: nobody knows when it was.
    """
    table = life_signs
    found = connection.execute(select(table.c.at).where(table.c.resident == resident))
    value = found.scalar_one_or_none()
    if value is None or value > milliseconds(now + _STEP):
        return None
    return from_milliseconds(value, now.tzinfo)


def save_inactivity(transaction: Transaction, rule: Inactivity, now: datetime) -> None:
    """Say when a resident's silence is asked about."""
    table = inactivity
    connection = transaction.connection
    values = {"record": encode(rule), "due": milliseconds(now) if rule.is_on else None}
    changed = connection.execute(
        update(table).where(table.c.resident == rule.resident).values(**values)
    )
    if changed.rowcount == 0:
        connection.execute(insert(table).values(resident=rule.resident, **values))
    if not rule.is_on:
        held.end_questions(transaction, rule.resident, now)


def all_inactivity(connection: Connection) -> dict[str, Inactivity]:
    """Return the rules by resident."""
    rows = connection.execute(select(inactivity.c.record)).scalars()
    return {rule.resident: rule for rule in (decode(row, Inactivity) for row in rows)}


def look_due(connection: Connection, now: datetime) -> bool:
    """Return whether anybody's silence is to be looked at now."""
    found = connection.execute(
        select(inactivity.c.resident).where(inactivity.c.due <= milliseconds(now)).limit(1)
    )
    return found.first() is not None


def ask_due(transaction: Transaction, now: datetime) -> int:
    """Ask, or raise where nobody can be asked, for everybody whose time is over; return how many.

    Each question has one id, so that two hub processes ask once.
    """
    rows = transaction.connection.execute(
        select(inactivity.c.record).where(inactivity.c.due <= milliseconds(now)).limit(200)
    ).all()
    asked = 0
    for row in rows:
        rule = decode(row.record, Inactivity)
        asked += _ask(transaction, rule, now)
        look = next_look(rule, last_sign(transaction.connection, rule.resident, now), now)
        transaction.connection.execute(
            update(inactivity)
            .where(inactivity.c.resident == rule.resident)
            .values(due=None if look is None else milliseconds(look))
        )
    return asked


def _ask(transaction: Transaction, rule: Inactivity, now: datetime) -> bool:
    connection = transaction.connection
    last = last_sign(connection, rule.resident, now)
    wanted = question(rule, last, now)
    if wanted is None or wanted.at > now or held.is_known(connection, wanted.id):
        return False
    if _is_asked_already(connection, rule.resident):
        return False
    words = tr("还没有过动静") if last is None else _since_words(last, now)
    if not held.has_kiosk(connection, rule.resident, now):
        words = tr("{words}，终端没连上，问不到", words=words)
    alarm = Alarm(
        id=wanted.id,
        resident=rule.resident,
        raised=now,
        kind=AlarmKind.INACTIVITY,
        source=AlarmSource.SENSOR,
        sensor=words,
        countdown=rule.answer * 60,
    )
    return held.raise_or_hold(transaction, alarm, now)


def _is_asked_already(connection: Connection, resident: str) -> bool:
    """Return whether a question, or an alarm after one, still stands."""
    if held.questions(connection, resident):
        return True
    alarms = tables.alarms
    records = connection.execute(
        select(alarms.c.record).where(
            alarms.c.resident == resident, alarms.c.state != AlarmState.RESOLVED.value
        )
    ).scalars()
    return any(
        record.alarm.kind is AlarmKind.INACTIVITY and not record.is_over
        for record in (decode(row, AlarmRecord) for row in records)
    )


def _since_words(last: datetime, now: datetime) -> str:
    hours = int((now - last).total_seconds() // 3600)
    return tr("从{day}{time}起{n}小时没有动静", day=_day(last, now), time=f"{last:%H:%M}", n=hours)


def _day(last: datetime, now: datetime) -> str:
    days = (now.date() - last.date()).days
    if days <= 1:
        return tr("今天") if days == 0 else tr("昨天")
    return tr("{month}月{day}日", month=last.month, day=last.day)


def forget(transaction: Transaction, resident: str) -> None:
    """Forget a resident's signs and rule."""
    for table in (inactivity, life_signs):
        transaction.connection.execute(delete(table).where(table.c.resident == resident))
