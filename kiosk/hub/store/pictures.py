"""Pictures of medicines: kept by the SHA-256 of their bytes, forgotten when no plan names them."""

import hashlib
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from kiosk.core.doses import MedicationPlan
from kiosk.hub import tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.medicine_tables import pictures
from kiosk.hub.store.coding import decode

_GRACE = timedelta(days=1)  # a picture may wait that long for the plan that it was uploaded for


def save_picture(transaction: Transaction, data: bytes, now: datetime) -> str:
    """Keep a picture and return its name; the same one again is one.

    Pictures that no plan names (any more) are forgotten meanwhile.
    """
    connection = transaction.connection
    _forget_unnamed(connection, now)
    name = hashlib.sha256(data).hexdigest()
    if not has_picture(connection, name):
        connection.execute(insert(pictures).values(name=name, added=milliseconds(now), data=data))
    return name


def has_picture(connection: Connection, name: str) -> bool:
    """Whether there is a picture of that name."""
    return (
        connection.execute(select(pictures.c.name).where(pictures.c.name == name)).first()
        is not None
    )


def load_picture(connection: Connection, name: str) -> bytes | None:
    """Return a picture's bytes, None when there is none of that name."""
    found = connection.execute(select(pictures.c.data).where(pictures.c.name == name))
    data = found.scalar_one_or_none()
    return None if data is None else bytes(data)


def picture_for(connection: Connection, name: str, resident: str) -> bytes | None:
    """Return a picture that one of the resident's plans names; None for any other."""
    table = tables.plans
    rows = connection.execute(
        select(table.c.record).where(table.c.resident == resident, ~table.c.removed)
    ).scalars()
    named = any(decode(row, MedicationPlan).picture == name for row in rows)
    return load_picture(connection, name) if named else None


def _forget_unnamed(connection: Connection, now: datetime) -> None:
    table = tables.plans
    rows = connection.execute(select(table.c.record).where(~table.c.removed)).scalars()
    named = {decode(row, MedicationPlan).picture for row in rows}
    old = select(pictures.c.name).where(pictures.c.added < milliseconds(now - _GRACE))
    gone = [name for name in connection.execute(old).scalars() if name not in named]
    if gone:
        connection.execute(delete(pictures).where(pictures.c.name.in_(gone)))
