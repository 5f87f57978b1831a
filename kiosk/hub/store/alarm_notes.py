"""What staff write beside an alarm while it lasts and after; kiosks never see it."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from kiosk.core.alarms import AlarmRecord
from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.database import ALARMS, Transaction
from kiosk.hub.faults import invalid
from kiosk.hub.store.alarms import load_alarm
from kiosk.hub.store.contacts import BOARD

_table = tables.alarm_notes


@dataclass(frozen=True)
class Note:
    """One note: when, by whom, what."""

    at: datetime
    by: str
    text: str


def add_note(
    transaction: Transaction, alarm: str, by: str, text: str, now: datetime
) -> AlarmRecord:
    """Add a note to an alarm, and return the alarm. Raises a refusal for an empty one and for an
    unknown alarm."""
    if not text:
        raise invalid(tr("请写上要记的话。"))
    record = load_alarm(transaction.connection, alarm, None)
    transaction.connection.execute(
        insert(_table).values(
            id=uuid.uuid4().hex, alarm=alarm, at=milliseconds(now), by=by, note=text
        )
    )
    transaction.change(BOARD)
    transaction.touched.add(ALARMS)
    return record


def notes_of(connection: Connection, alarms: Collection[str]) -> dict[str, tuple[Note, ...]]:
    """Return the notes of these alarms, oldest first."""
    query = select(_table).where(_table.c.alarm.in_(alarms)).order_by(_table.c.at, _table.c.id)
    found: dict[str, tuple[Note, ...]] = {}
    for row in connection.execute(query):
        note = Note(from_milliseconds(row.at), row.by, row.note)
        found[row.alarm] = (*found.get(row.alarm, ()), note)
    return found
