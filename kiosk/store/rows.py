"""Records in and out of the device's tables; every function works within a caller's transaction."""

import sqlite3
from datetime import date, datetime

import msgspec
from msgspec import Struct

from kiosk.core.alarms import AlarmRecord
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.plan_edit import same_schedule
from kiosk.core.requests import RequestRecord


class AlarmEntry(Struct, frozen=True, kw_only=True):
    """An alarm as the device keeps it: the record, and what the hub has yet to be told.

    ``send`` says that the alarm itself waits for a receipt, ``withdraw`` that the word "false
    alarm" does, said at ``withdrawn``. ``aside``: the elder has put the answered alarm off the
    screen, and a restart does not bring it back.
    """

    record: AlarmRecord
    send: bool = False
    withdraw: bool = False
    withdrawn: datetime | None = None
    aside: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether the hub has yet to be told something."""
        return self.send or self.withdraw


def load_request(connection: sqlite3.Connection, identity: str) -> RequestRecord | None:
    """Return the request's record, or None."""
    row = connection.execute("SELECT body FROM request WHERE id=?", (identity,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=RequestRecord)


def save_request(connection: sqlite3.Connection, record: RequestRecord) -> RequestRecord:
    """Write the request's record, known to be current; return it."""
    connection.execute(
        "INSERT INTO request (id, created, body) VALUES (?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET body=excluded.body, stale=0",
        (record.request.id, record.request.created.timestamp(), msgspec.json.encode(record)),
    )
    return record


def load_requests(connection: sqlite3.Connection, limit: int) -> tuple[RequestRecord, ...]:
    """Return the newest requests, newest first."""
    rows = connection.execute(
        "SELECT body FROM request ORDER BY created DESC, id LIMIT ?", (limit,)
    ).fetchall()
    return tuple(msgspec.json.decode(row[0], type=RequestRecord) for row in rows)


def load_alarm(connection: sqlite3.Connection, identity: str) -> AlarmEntry | None:
    """Return the alarm's entry, or None."""
    row = connection.execute("SELECT body FROM alarm WHERE id=?", (identity,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=AlarmEntry)


def load_alarms(connection: sqlite3.Connection) -> tuple[AlarmEntry, ...]:
    """Return the alarms that are not over or still wait to be sent, oldest first."""
    rows = connection.execute(
        "SELECT body FROM alarm WHERE NOT over OR waiting ORDER BY raised, id"
    ).fetchall()
    return tuple(msgspec.json.decode(row[0], type=AlarmEntry) for row in rows)


def save_alarm(connection: sqlite3.Connection, entry: AlarmEntry) -> AlarmEntry:
    """Write the alarm's entry, known to be current; return it."""
    alarm = entry.record.alarm
    connection.execute(
        "INSERT INTO alarm (id, raised, over, waiting, body) VALUES (?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET over=excluded.over, waiting=excluded.waiting,"
        " body=excluded.body, stale=0",
        (
            alarm.id,
            alarm.raised.timestamp(),
            entry.record.is_over,
            entry.is_waiting,
            msgspec.json.encode(entry),
        ),
    )
    return entry


def load_dose(connection: sqlite3.Connection, identity: str) -> DoseRecord | None:
    """Return what was answered to the dose, or None."""
    row = connection.execute("SELECT body FROM dose WHERE id=?", (identity,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=DoseRecord)


def load_doses(connection: sqlite3.Connection, first: date, last: date) -> tuple[DoseRecord, ...]:
    """Return the answers to the doses of those days, both included."""
    rows = connection.execute(
        "SELECT body FROM dose WHERE day BETWEEN ? AND ? ORDER BY id",
        (first.isoformat(), last.isoformat()),
    ).fetchall()
    return tuple(msgspec.json.decode(row[0], type=DoseRecord) for row in rows)


def save_dose(connection: sqlite3.Connection, record: DoseRecord) -> None:
    """Write what was answered to the dose."""
    connection.execute(
        "INSERT INTO dose (id, day, body) VALUES (?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET body=excluded.body, stale=0",
        (record.id, record.date.isoformat(), msgspec.json.encode(record)),
    )


def load_plans(connection: sqlite3.Connection) -> tuple[tuple[MedicationPlan, datetime], ...]:
    """Return the medication plans, each with the time since when the device has known it so."""
    rows = connection.execute("SELECT body, since FROM plan ORDER BY id").fetchall()
    return tuple(
        (msgspec.json.decode(body, type=MedicationPlan), datetime.fromisoformat(since))
        for body, since in rows
    )


def save_plan(connection: sqlite3.Connection, plan: MedicationPlan, now: datetime) -> bool:
    """Write the plan; return whether it is news. It keeps its time while its doses stay the same.

    So that counted stock or another word in it does not hide a dose missed before.
    """
    body = msgspec.json.encode(plan)
    row = connection.execute("SELECT body, since FROM plan WHERE id=?", (plan.id,)).fetchone()
    if row is not None and bytes(row[0]) == body:
        connection.execute("UPDATE plan SET stale=0 WHERE id=?", (plan.id,))
        return False
    since = now.isoformat()
    if row is not None and same_schedule(msgspec.json.decode(row[0], type=MedicationPlan), plan):
        since = row[1]
    connection.execute(
        "INSERT OR REPLACE INTO plan (id, since, body) VALUES (?,?,?)", (plan.id, since, body)
    )
    return True


def load_document(connection: sqlite3.Connection, name: str) -> bytes | None:
    """Return a document (catalogue, resident, notices) as JSON, or None."""
    row = connection.execute("SELECT body FROM document WHERE name=?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def save_document(connection: sqlite3.Connection, name: str, value: object) -> bool:
    """Write a document; return whether it is news."""
    body = msgspec.json.encode(value)
    if load_document(connection, name) == body:
        return False
    connection.execute("INSERT OR REPLACE INTO document (name, body) VALUES (?,?)", (name, body))
    return True


def load_setting(connection: sqlite3.Connection, name: str) -> str | None:
    """Return a setting, or None."""
    row = connection.execute("SELECT value FROM setting WHERE name=?", (name,)).fetchone()
    return None if row is None else str(row[0])


def save_setting(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Write a setting."""
    connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?,?)", (name, value))
