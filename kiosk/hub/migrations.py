"""The schema's version, and the way from an older one to this one.

A new database gets today's tables at once. An older one is copied first, then taken through each
step in one transaction, so that a failure leaves it as it was.
"""

import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert, inspect, select, update
from sqlalchemy.exc import DBAPIError

from kiosk.core.words import tr
from kiosk.hub import audit_triggers, medicine_tables, sensor_tables, tables, telling_tables
from kiosk.hub.backends import Backend
from kiosk.hub.escalation.daily_test import DOCUMENT as TEST
from kiosk.hub.escalation.daily_test import USUAL, DailyTest
from kiosk.hub.faults import DatabaseFault
from kiosk.hub.store.coding import encode

SCHEMA_VERSION = 5
Migration = Callable[[Connection], None]


def _add_escalation(connection: Connection) -> None:
    """Version 2: whom to tell of an alarm, staff's notes, what staff must know of a resident; the
    daily test, which a new station has too."""
    for table in (tables.chains, tables.alarm_notes, tables.care):
        table.create(connection)
    setting = encode(DailyTest(at=USUAL, since=datetime.now(UTC)))
    connection.execute(insert(tables.documents).values(name=TEST, seq=0, record=setting))


def _add_telling(connection: Connection) -> None:
    """Version 3: whom to tell by which channel, what was told, and the audit trail."""
    for table in (
        telling_tables.contacts,
        telling_tables.channels,
        telling_tables.notifications,
        telling_tables.deliveries,
        telling_tables.links,
        telling_tables.audit,
        telling_tables.audit_details,
    ):
        table.create(connection)
    audit_triggers.install(connection)


def _add_sensors(connection: Connection) -> None:
    """Version 4: sensors, signs of life, and alarms that wait for an answer."""
    for table in sensor_tables.ALL:
        table.create(connection)


def _add_medicine(connection: Connection) -> None:
    """Version 5: pictures of medicines, versions of plans (what is there is the first), and what
    was missed."""
    for table in medicine_tables.ALL:
        table.create(connection)
    plans, versions = tables.plans, medicine_tables.plan_versions
    rows = connection.execute(select(plans.c.id, plans.c.resident, plans.c.removed, plans.c.record))
    for row in rows.all():
        first = {"number": 1, "at": 0, "by": "", "removed": row.removed, "record": row.record}
        connection.execute(insert(versions).values(plan=row.id, resident=row.resident, **first))


# From version N to N + 1, by N.
MIGRATIONS: Mapping[int, Migration] = {
    1: _add_escalation,
    2: _add_telling,
    3: _add_sensors,
    4: _add_medicine,
}

_log = logging.getLogger("kiosk.hub")


def bring_up_to_date(
    backend: Backend,
    version: int = SCHEMA_VERSION,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> None:
    """Create the tables, or migrate them to ``version`` after a backup.

    Raises :class:`DatabaseFault` when the database cannot be reached, is damaged, or was made by
    a newer program.
    """
    try:
        with backend.writer.begin() as connection:
            _bring(connection, backend, version, migrations)
    except DBAPIError as error:
        _log.info("opening %s failed: %s", backend.place, error.orig)
        raise DatabaseFault(_reason(backend.writer, backend.place)) from error


def _reason(engine: Engine, place: str) -> str:
    if engine.dialect.name == "sqlite":
        return tr("数据库文件 {place} 打不开：文件坏了，或者写不进去。", place=place)
    return tr("连不上数据库 {place}：请看看它开了没有，用户名和密码对不对。", place=place)


def _bring(
    connection: Connection, backend: Backend, version: int, migrations: Mapping[int, Migration]
) -> None:
    if not inspect(connection).has_table("meta"):
        tables.metadata.create_all(connection)
        audit_triggers.install(connection)
        connection.execute(insert(tables.counter).values(id=1, seq=0))
        connection.execute(
            insert(tables.meta),
            [
                {"key": "schema", "value": str(version)},
                {"key": "epoch", "value": secrets.token_hex(8)},
            ],
        )
        return
    key = tables.meta.c.key == "schema"
    have = int(connection.execute(select(tables.meta.c.value).where(key)).scalar_one())
    if have > version:
        raise DatabaseFault(
            tr("数据库 {place} 是更新的版本建的，请先升级程序。", place=backend.place)
        )
    if have == version:
        return
    _log.info("the database was copied to %s", backend.back_up(connection, have))
    for step in range(have, version):
        migrations[step](connection)
    connection.execute(update(tables.meta).where(key).values(value=str(version)))
