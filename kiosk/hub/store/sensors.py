"""Sensors, their keys, and what their messages lead to."""

import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.core.alarms import Alarm, AlarmSource
from kiosk.core.words import tr
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, invalid, unknown
from kiosk.hub.sensor_tables import sensor_keys, sensors
from kiosk.hub.sensors import rules
from kiosk.hub.sensors.model import EventRecord, Report, Sensor, SensorState
from kiosk.hub.sensors.rules import Cause
from kiosk.hub.sensors.words import cause_words
from kiosk.hub.store import alarm_notes, held, life, sensor_log, station
from kiosk.hub.store import alarms as alarm_store
from kiosk.hub.store.coding import decode, encode
from kiosk.hub.store.devices import digest

GATEWAY = "*"  # a key for every sensor
REPEAT = timedelta(minutes=10)  # presses of one button within are one call for help
SECOND_PRESS = timedelta(seconds=1)  # sooner it is the same press told twice
AGAIN = timedelta(minutes=1)  # further presses sooner than that are not written down each
OLDEST = timedelta(days=30)  # a message dated earlier comes from a clock that was never set


@dataclass(frozen=True)
class Message:
    """One message of a sensor: its id, when it was sent, what it says, and its text.

    ``old``: the broker had kept it from before anybody listened. ``key`` is under what it is known
    should it come again, where that is not its id.
    """

    event: str
    at: datetime
    report: Report
    text: str = ""
    old: bool = False
    key: str = ""


@dataclass(frozen=True)
class Taken:
    """What a message led to: alarm, again, sign, known or nothing; and the alarms by id."""

    did: str
    alarms: tuple[str, ...] = ()


@dataclass(frozen=True)
class SensorRow:
    """A sensor with what it told last."""

    sensor: Sensor
    state: SensorState


@dataclass(frozen=True)
class Key:
    """A key as the console lists it; the secret itself is kept nowhere."""

    id: str
    sensor: str
    name: str
    created: datetime


def save_sensor(transaction: Transaction, sensor: Sensor, now: datetime) -> None:
    """Add a sensor, or change one. Raises a refusal for a resident or an address that cannot be."""
    connection = transaction.connection
    if sensor.resident not in station.load_residents(connection):
        raise invalid(tr("请选这是哪位老人家的。"))
    if sensor.address:
        same = select(sensors.c.id).where(
            sensors.c.address == sensor.address, ~sensors.c.removed, sensors.c.id != sensor.id
        )
        if connection.execute(same).first() is not None:
            raise invalid(tr("这个主题已经有感应器在用了。"))
    row = _row(connection, sensor.id)
    values = {
        "resident": sensor.resident,
        "address": sensor.address,
        "removed": False,
        "record": encode(sensor),
    }
    if row is None:
        connection.execute(
            insert(sensors).values(id=sensor.id, state=encode(SensorState()), due=None, **values)
        )
    else:
        due = rules.next_due(sensor, decode(row.state, SensorState), now)
        connection.execute(
            update(sensors).where(sensors.c.id == sensor.id).values(due=_stamp(due), **values)
        )
    transaction.touched.add(sensor_log.WATCHED)


def remove_sensor(transaction: Transaction, identity: str) -> None:
    """Take a sensor away with its keys and what it told; its alarms stay."""
    changed = transaction.connection.execute(
        update(sensors)
        .where(sensors.c.id == identity)
        .values(removed=True, due=None, address="", state=encode(SensorState()))
    )
    if changed.rowcount == 0:
        raise unknown(identity)
    transaction.connection.execute(delete(sensor_keys).where(sensor_keys.c.sensor == identity))
    sensor_log.forget(transaction, identity)
    transaction.touched.add(sensor_log.WATCHED)


def load_sensor(connection: Connection, identity: str) -> SensorRow:
    """Return a sensor that was not taken away; raises a refusal when there is none."""
    row = _row(connection, identity)
    if row is None or row.removed:
        raise unknown(identity)
    return SensorRow(decode(row.record, Sensor), decode(row.state, SensorState))


def all_sensors(connection: Connection) -> tuple[SensorRow, ...]:
    """Return every sensor, by resident and name."""
    rows = connection.execute(select(sensors.c.record, sensors.c.state).where(~sensors.c.removed))
    found = [SensorRow(decode(row.record, Sensor), decode(row.state, SensorState)) for row in rows]
    return tuple(sorted(found, key=lambda row: (row.sensor.resident, row.sensor.name)))


def issue_key(transaction: Transaction, sensor: str, name: str, now: datetime) -> str:
    """Return a new key for one sensor, or for all (``GATEWAY``); it is shown this once."""
    if sensor != GATEWAY:
        load_sensor(transaction.connection, sensor)
    key = secrets.token_urlsafe(32)
    transaction.connection.execute(
        insert(sensor_keys).values(
            hash=digest(key),
            id=str(uuid.uuid4()),
            sensor=sensor,
            name=name,
            created=milliseconds(now),
        )
    )
    return key


def revoke_key(transaction: Transaction, identity: str) -> None:
    """Let a key open nothing any more."""
    changed = transaction.connection.execute(
        delete(sensor_keys).where(sensor_keys.c.id == identity)
    )
    if changed.rowcount == 0:
        raise unknown(identity)


def all_keys(connection: Connection, now: datetime) -> tuple[Key, ...]:
    """Return the keys that open something, oldest first."""
    rows = connection.execute(select(sensor_keys).order_by(sensor_keys.c.created))
    return tuple(
        Key(row.id, row.sensor, row.name, from_milliseconds(row.created, now.tzinfo))
        for row in rows
    )


def key_opens(connection: Connection, key: str) -> str | None:
    """Return which sensor a key is for, ``GATEWAY`` for all, None for no key of ours."""
    found = connection.execute(
        select(sensor_keys.c.sensor).where(sensor_keys.c.hash == digest(key))
    )
    return found.scalar_one_or_none()


def take(transaction: Transaction, identity: str, message: Message, now: datetime) -> Taken:
    """Take in one message of a sensor, once; raises a refusal for a sensor that is not there.

    In one transaction: what the sensor told, the sign of life, the alarms.
    """
    connection = transaction.connection
    row = load_sensor(connection, identity)
    sensor = row.sensor
    key = message.key or message.event
    if sensor_log.is_known(connection, identity, key):
        return Taken("known")
    at = min(message.at, now) if message.at >= now - OLDEST else now
    at = at.astimezone(now.tzinfo)
    taken = rules.take(sensor, row.state, message.report, message.event, at, old=message.old)
    state = taken.state
    raised = tuple(c for c in taken.causes if _raise(transaction, sensor, state, c, now))
    state = rules.remembering(state, raised, now)
    _save_state(transaction, sensor, state, now)
    if taken.is_sign:
        life.note_sign(transaction, sensor.resident, at, now)
    did = "alarm" if raised else "again" if taken.causes else "sign" if taken.is_sign else ""
    record = EventRecord(at=now, sensor=identity, text=message.text, report=message.report, did=did)
    sensor_log.note(transaction, key, record)
    if raised:
        transaction.touched.add(sensor_log.WATCHED)
    return Taken(did or "nothing", tuple(cause.alarm for cause in raised))


def due(connection: Connection, now: datetime) -> tuple[str, ...]:
    """Return the sensors of which something may have lasted too long."""
    found = connection.execute(
        select(sensors.c.id).where(sensors.c.due <= milliseconds(now)).limit(200)
    )
    return tuple(found.scalars())


def raise_due(transaction: Transaction, now: datetime) -> int:
    """Raise what has lasted too long; return how many alarms."""
    count = 0
    for identity in due(transaction.connection, now):
        row = load_sensor(transaction.connection, identity)
        causes = rules.overdue(row.sensor, row.state, now)
        for cause in causes:
            count += _raise(transaction, row.sensor, row.state, cause, now)
        _save_state(transaction, row.sensor, rules.remembering(row.state, causes, now), now)
    return count


def _raise(
    transaction: Transaction, sensor: Sensor, state: SensorState, cause: Cause, now: datetime
) -> bool:
    """Raise one alarm, or let it wait for an answer; False when it stands already."""
    connection = transaction.connection
    if held.is_known(connection, cause.alarm):
        return False
    earlier = next((one for one in reversed(state.raised) if one.rule == cause.rule.id), None)
    if earlier is not None:
        age = now - earlier.at
        if held.waiting(connection, earlier.alarm):
            if age >= SECOND_PRESS and cause.rule.signal.is_moment:
                held.release(transaction, earlier.alarm, now)  # a second press sends at once
            return False
        if _is_open(connection, earlier.alarm) and not (
            cause.rule.signal.is_moment and age > REPEAT
        ):
            if cause.rule.signal.is_moment and age >= SECOND_PRESS:
                _note_again(transaction, sensor, cause, earlier.alarm, now)
            return False
    alarm = Alarm(
        id=cause.alarm,
        resident=sensor.resident,
        raised=cause.at,
        kind=cause.rule.kind,
        source=AlarmSource.SENSOR,
        sensor=cause_words(sensor, cause.rule),
        countdown=cause.rule.countdown,
    )
    return held.raise_or_hold(transaction, alarm, now)


def _note_again(
    transaction: Transaction, sensor: Sensor, cause: Cause, alarm: str, now: datetime
) -> None:
    """Write beside the alarm that was raised already that it was pressed again, once a minute."""
    words = tr("又报了一次：{what}", what=cause_words(sensor, cause.rule))
    known = alarm_notes.notes_of(transaction.connection, (alarm,)).get(alarm, ())
    if not any(note.text == words and abs(now - note.at) < AGAIN for note in known):
        alarm_notes.add_note(transaction, alarm, tr("感应器"), words, now)


def _is_open(connection: Connection, identity: str) -> bool:
    try:
        record = alarm_store.load_alarm(connection, identity, None)
    except Refusal:  # called off while it waited
        return False
    return not record.is_over and not record.false_alarm


def _save_state(
    transaction: Transaction, sensor: Sensor, state: SensorState, now: datetime
) -> None:
    due_at = rules.next_due(sensor, state, now)
    transaction.connection.execute(
        update(sensors)
        .where(sensors.c.id == sensor.id)
        .values(state=encode(state), due=_stamp(due_at))
    )


def _row(connection: Connection, identity: str) -> Row[Any] | None:
    return connection.execute(select(sensors).where(sensors.c.id == identity)).first()


def _stamp(moment: datetime | None) -> int | None:
    return None if moment is None else milliseconds(moment)
