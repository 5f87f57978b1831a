"""What changed for one resident since a cursor."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, or_, select

from kiosk.core.alarms import AlarmRecord, AlarmState
from kiosk.core.catalogue import Catalogue, Notice, Resident
from kiosk.core.doses import DoseRecord, MedicationPlan
from kiosk.core.requests import RequestRecord
from kiosk.hub import sensor_tables, tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import current_seq
from kiosk.hub.store.coding import decode
from kiosk.hub.store.held import RAISED
from kiosk.hub.store.requests import OPEN
from kiosk.hub.store.station import CATALOGUE, NOTICES
from kiosk.protocol.messages import SyncPage

PAGE = 100  # records in a page that is not a reset
_KEPT_DAYS = 60  # how far back a reset goes for what is over
_RESET_LIMIT = 400  # records of one kind in a reset at most, newest first


def parse_cursor(text: str | None, epoch: str) -> int | None:
    """Return the number in a cursor of this ``epoch``; None for any other text."""
    if not text:
        return None
    named, _, number = text.partition(":")
    if named != epoch or not number.isascii() or not number.isdecimal() or len(number) > 18:
        return None
    return int(number)


def make_cursor(epoch: str, seq: int) -> str:
    """Return the cursor a kiosk comes back with."""
    return f"{epoch}:{seq}"


def sync_page(
    connection: Connection, epoch: str, resident: str, since: int | None, now: datetime
) -> SyncPage:
    """Return the page after ``since``; a reset when it is None or from the future.

    ``connection`` must see one snapshot. Records come in the order of their last change; when
    there are more than a page holds, ``more`` is set and the cursor stands after the last one.
    """
    newest = current_seq(connection)
    if since is None or since > newest:
        return _reset(connection, epoch, resident, newest, now)
    if since == newest:
        return SyncPage(cursor=make_cursor(epoch, newest))
    rows = sorted(_changes(connection, resident, since), key=lambda row: row[0])
    more = len(rows) > PAGE
    rows = rows[:PAGE]
    cursor = make_cursor(epoch, rows[-1][0] if more else newest)
    return SyncPage(cursor=cursor, more=more, **_sorted_out(rows))


_BY_RESIDENT: tuple[tuple[str, Table, Any], ...] = (
    ("requests", tables.requests, RequestRecord),
    ("alarms", tables.alarms, AlarmRecord),
    ("doses", tables.doses, DoseRecord),
)
Row = tuple[int, str, Any]  # change number, field of the page, record


def _changes(connection: Connection, resident: str, since: int) -> Iterator[Row]:
    for name, table, kind in _BY_RESIDENT:
        query = (
            select(table.c.seq, table.c.record)
            .where(table.c.resident == resident, table.c.seq > since)
            .order_by(table.c.seq)
            .limit(PAGE + 1)
        )
        for row in connection.execute(query):
            yield row.seq, name, decode(row.record, kind)
    held = sensor_tables.held_alarms
    waiting = (
        select(held.c.seq, held.c.record)
        .where(held.c.resident == resident, held.c.seq > since, held.c.state != RAISED)
        .order_by(held.c.seq)
        .limit(PAGE + 1)
    )
    for row in connection.execute(waiting):
        yield row.seq, "alarms", decode(row.record, AlarmRecord)
    plans = tables.plans
    changed = (
        select(plans.c.seq, plans.c.id, plans.c.removed, plans.c.record)
        .where(plans.c.resident == resident, plans.c.seq > since)
        .order_by(plans.c.seq)
        .limit(PAGE + 1)
    )
    for plan in connection.execute(changed):
        if plan.removed:
            yield plan.seq, "removed_plans", plan.id
        else:
            yield plan.seq, "plans", decode(plan.record, MedicationPlan)
    yield from _single(connection, resident, since)


def _single(connection: Connection, resident: str, since: int) -> Iterator[Row]:
    people, papers = tables.residents, tables.documents
    query = select(people.c.seq, people.c.record).where(
        people.c.id == resident, people.c.seq > since
    )
    for row in connection.execute(query):
        yield row.seq, "resident", decode(row.record, Resident)
    changed = select(papers.c.seq, papers.c.name, papers.c.record).where(papers.c.seq > since)
    for paper in connection.execute(changed):
        if paper.name == CATALOGUE:
            yield paper.seq, "catalogue", decode(paper.record, Catalogue)
        elif paper.name == NOTICES:
            yield paper.seq, "notices", decode(paper.record, tuple[Notice, ...])


def _reset(
    connection: Connection, epoch: str, resident: str, newest: int, now: datetime
) -> SyncPage:
    recent = milliseconds(now - timedelta(days=_KEPT_DAYS))
    first_day = (now - timedelta(days=_KEPT_DAYS)).date().isoformat()
    requests, alarms, doses = tables.requests, tables.alarms, tables.doses
    held = sensor_tables.held_alarms
    open_states = [state.value for state in OPEN]
    kept = (
        (
            "requests",
            requests,
            or_(requests.c.state.in_(open_states), requests.c.changed >= recent),
        ),
        (
            "alarms",
            alarms,
            or_(alarms.c.state != AlarmState.RESOLVED.value, alarms.c.changed >= recent),
        ),
        ("doses", doses, doses.c.day >= first_day),
        ("alarms", held, held.c.state != RAISED),
    )
    kinds = {name: kind for name, _, kind in _BY_RESIDENT}
    rows: list[Row] = []
    for name, table, condition in kept:
        query = (
            select(table.c.seq, table.c.record)
            .where(table.c.resident == resident, condition)
            .order_by(table.c.seq.desc())
            .limit(_RESET_LIMIT)
        )
        kind = kinds[name]
        rows += [(row.seq, name, decode(row.record, kind)) for row in connection.execute(query)]
    plans = tables.plans
    query = select(plans.c.seq, plans.c.record).where(
        plans.c.resident == resident, ~plans.c.removed
    )
    rows += [
        (row.seq, "plans", decode(row.record, MedicationPlan)) for row in connection.execute(query)
    ]
    rows += _single(connection, resident, -1)
    rows.sort(key=lambda row: row[0])
    return SyncPage(cursor=make_cursor(epoch, newest), reset=True, **_sorted_out(rows))


def _sorted_out(rows: list[Row]) -> dict[str, Any]:
    page: dict[str, Any] = {}
    for _, name, record in rows:
        if name in ("resident", "catalogue", "notices"):
            page[name] = record
        else:
            page[name] = (*page.get(name, ()), record)
    return page
