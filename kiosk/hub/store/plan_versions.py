"""Every version of a medication plan: who changed it when, and what held on a past day."""

from datetime import UTC, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, insert, select

from kiosk.core.doses import MedicationPlan
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.medicine_tables import plan_versions
from kiosk.hub.store.coding import decode, encode


class PlanVersion(Struct, frozen=True, kw_only=True):
    """A plan as it was from ``at`` on; None: nobody knows since when. ``by`` as in the audit trail.

    ``removed``: it was taken away then.
    """

    plan: MedicationPlan
    number: int
    at: datetime | None
    by: str = ""
    removed: bool = False


def keep_version(
    connection: Connection,
    plan: MedicationPlan,
    *,
    by: str = "",
    now: datetime | None = None,
    removed: bool = False,
) -> None:
    """Write a version down where it differs from the one before."""
    table = plan_versions
    newest = connection.execute(
        select(table.c.number, table.c.record, table.c.removed)
        .where(table.c.plan == plan.id)
        .order_by(table.c.number.desc())
        .limit(1)
    ).first()
    record = encode(plan)
    if newest is not None and (newest.record, newest.removed) == (record, removed):
        return
    connection.execute(
        insert(table).values(
            plan=plan.id,
            number=1 if newest is None else newest.number + 1,
            resident=plan.resident,
            at=milliseconds(now or datetime.now(UTC)),
            by=by,
            removed=removed,
            record=record,
        )
    )


def versions_of_plan(connection: Connection, plan: str) -> tuple[PlanVersion, ...]:
    """Return a plan's versions, oldest first."""
    table = plan_versions
    query = select(table).where(table.c.plan == plan).order_by(table.c.number)
    return tuple(map(read_version, connection.execute(query)))


def versions_of_resident(connection: Connection, resident: str) -> tuple[PlanVersion, ...]:
    """Return the versions of all of a resident's plans, also of those taken away, oldest first."""
    table = plan_versions
    query = select(table).where(table.c.resident == resident)
    return tuple(
        map(read_version, connection.execute(query.order_by(table.c.plan, table.c.number)))
    )


def read_version(row: Row[Any]) -> PlanVersion:
    """Return one row of the table."""
    return PlanVersion(
        plan=decode(row.record, MedicationPlan),
        number=row.number,
        at=from_milliseconds(row.at) if row.at else None,
        by=row.by,
        removed=row.removed,
    )
