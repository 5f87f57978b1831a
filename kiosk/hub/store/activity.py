"""When a resident last did something, from what the hub keeps anyway."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.hub import tables
from kiosk.hub.clock import from_milliseconds
from kiosk.hub.store.coding import decode
from kiosk.hub.store.life import last_sign

_FAR = timedelta(days=7)  # how far back doses are looked at
# Due and missed are the kiosk's own words.
_ANSWERS = (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.SNOOZED)


def last_activity(connection: Connection, resident: str, now: datetime) -> datetime | None:
    """Return the newest sign of life, request, measuring or answered dose; None when none is known.

    Requests and values count by when they came in; a dose's answer by the kiosk's clock, but
    never as later than ``now``.
    """
    sign = last_sign(connection, resident, now)
    found = [] if sign is None else [sign]
    for table in (tables.requests, tables.vitals):
        newest = select(func.max(table.c.received)).where(table.c.resident == resident)
        value = connection.execute(newest).scalar_one_or_none()
        if value is not None:
            found.append(from_milliseconds(value, now.tzinfo))
    doses = tables.doses
    since = (now.date() - _FAR).isoformat()
    rows = connection.execute(
        select(doses.c.record).where(doses.c.resident == resident, doses.c.day >= since)
    ).scalars()
    records = [decode(row, DoseRecord) for row in rows]
    found += [min(record.at, now) for record in records if record.status in _ANSWERS]
    return max(found, default=None)
