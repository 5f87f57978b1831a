"""Medication plans, what was answered to their doses, and measured values."""

from datetime import date, datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, update

from kiosk.core.doses import DoseRecord, MedicationPlan, Vitals
from kiosk.hub import tables
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.faults import id_reused, not_yours, unknown
from kiosk.hub.store import plan_versions
from kiosk.hub.store.coding import decode, encode


def save_plan(
    transaction: Transaction, plan: MedicationPlan, *, by: str = "", now: datetime | None = None
) -> None:
    """Add a plan, or put a newer version in its place; ``by`` whom, an actor of the audit trail."""
    table = tables.plans
    connection = transaction.connection
    values = {
        "resident": plan.resident,
        "seq": transaction.change(plan.resident),
        "removed": False,
        "record": encode(plan),
    }
    changed = connection.execute(update(table).where(table.c.id == plan.id).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(table).values(id=plan.id, **values))
    plan_versions.keep_version(connection, plan, by=by, now=now)


def load_plan(connection: Connection, identity: str) -> MedicationPlan:
    """Return a plan. Raises :class:`~kiosk.hub.faults.Refusal` when there is none."""
    table = tables.plans
    query = select(table.c.record).where(table.c.id == identity, ~table.c.removed)
    row = connection.execute(query).first()
    if row is None:
        raise unknown(identity)
    return decode(row.record, MedicationPlan)


def find_plan(connection: Connection, identity: str) -> MedicationPlan:
    """Return a plan, also one that was taken away. Raises as ``load_plan``."""
    table = tables.plans
    row = connection.execute(select(table.c.record).where(table.c.id == identity)).first()
    if row is None:
        raise unknown(identity)
    return decode(row.record, MedicationPlan)


def pause_plan(
    transaction: Transaction,
    identity: str,
    *,
    paused: bool,
    by: str = "",
    now: datetime | None = None,
) -> None:
    """Stop a plan's reminders, or let them go on."""
    plan = load_plan(transaction.connection, identity)
    if plan.paused != paused:
        save_plan(transaction, replace(plan, paused=paused), by=by, now=now)


def remove_plan(
    transaction: Transaction, identity: str, *, by: str = "", now: datetime | None = None
) -> None:
    """Take a plan away, leaving a tombstone that kiosks learn of. Again is the same as once."""
    table = tables.plans
    query = select(table).where(table.c.id == identity)
    row = transaction.connection.execute(query).first()
    if row is None:
        raise unknown(identity)
    if not row.removed:
        transaction.connection.execute(
            update(table)
            .where(table.c.id == identity)
            .values(removed=True, seq=transaction.change(row.resident))
        )
        plan = decode(row.record, MedicationPlan)
        plan_versions.keep_version(transaction.connection, plan, by=by, now=now, removed=True)


def plans_of(connection: Connection, resident: str) -> tuple[MedicationPlan, ...]:
    """Return a resident's plans that were not taken away, in the order of ``all_plans``."""
    table = tables.plans
    rows = connection.execute(
        select(table.c.record).where(table.c.resident == resident, ~table.c.removed)
    ).scalars()
    plans = [decode(row, MedicationPlan) for row in rows]
    return tuple(sorted(plans, key=lambda plan: (plan.times, plan.medicine)))


def all_plans(connection: Connection) -> tuple[MedicationPlan, ...]:
    """Return every plan that was not taken away, by resident and medicine."""
    table = tables.plans
    rows = connection.execute(select(table.c.record).where(~table.c.removed)).scalars()
    plans = [decode(row, MedicationPlan) for row in rows]
    return tuple(sorted(plans, key=lambda plan: (plan.resident, plan.times, plan.medicine)))


def put_dose(transaction: Transaction, dose: DoseRecord, resident: str) -> tuple[DoseRecord, bool]:
    """Note an answer to a dose; the later ``at`` wins. Return what stands and whether it is new.

    Raises :class:`~kiosk.hub.faults.Refusal` when the dose or its plan is another resident's.
    """
    table = tables.doses
    connection = transaction.connection
    plan_query = select(tables.plans.c.resident).where(tables.plans.c.id == dose.plan)
    owner = connection.execute(plan_query).scalar_one_or_none()
    if owner is not None and owner != resident:
        raise not_yours()
    query = select(table.c.record, table.c.resident).where(table.c.id == dose.id)
    row = connection.execute(query).first()
    values = {"day": dose.date.isoformat(), "record": encode(dose)}
    if row is None:
        seq = transaction.change(resident)
        connection.execute(insert(table).values(id=dose.id, resident=resident, seq=seq, **values))
        return dose, True
    if row.resident != resident:
        raise not_yours()
    known = decode(row.record, DoseRecord)
    if known.at >= dose.at:
        return known, False
    connection.execute(
        update(table)
        .where(table.c.id == dose.id)
        .values(seq=transaction.change(resident), **values)
    )
    return dose, False


def doses_since(connection: Connection, day: date) -> tuple[DoseRecord, ...]:
    """Return all answers to doses of ``day`` and later."""
    table = tables.doses
    rows = connection.execute(select(table.c.record).where(table.c.day >= day.isoformat()))
    return tuple(decode(row, DoseRecord) for row in rows.scalars())


def doses_between(
    connection: Connection, resident: str, first: date, last: date
) -> tuple[DoseRecord, ...]:
    """Return a resident's answers to doses of the days ``first`` to ``last``, both included."""
    table = tables.doses
    rows = connection.execute(
        select(table.c.record).where(
            table.c.resident == resident,
            table.c.day.between(first.isoformat(), last.isoformat()),
        )
    )
    return tuple(decode(row, DoseRecord) for row in rows.scalars())


def put_vitals(transaction: Transaction, vitals: Vitals, now: datetime) -> tuple[datetime, bool]:
    """Note measured values; return when they were first had and whether they are new.

    Raises :class:`~kiosk.hub.faults.Refusal` when the id stands for other values.
    """
    table = tables.vitals
    connection = transaction.connection
    query = select(table.c.record, table.c.received).where(table.c.id == vitals.id)
    row = connection.execute(query).first()
    if row is not None:
        known = decode(row.record, Vitals)
        if known.resident != vitals.resident:
            raise not_yours()
        if known != vitals:
            raise id_reused(vitals.id)
        return from_milliseconds(row.received, now.tzinfo), False
    connection.execute(
        insert(table).values(
            id=vitals.id,
            resident=vitals.resident,
            seq=transaction.change(vitals.resident),
            received=milliseconds(now),
            record=encode(vitals),
        )
    )
    return from_milliseconds(milliseconds(now), now.tzinfo), True


def latest_vitals(connection: Connection, since: datetime) -> dict[str, Vitals]:
    """Return the newest values of each resident received after ``since``, by resident."""
    table = tables.vitals
    rows = connection.execute(
        select(table.c.record)
        .where(table.c.received >= milliseconds(since - timedelta(days=7)))
        .order_by(table.c.received)
    ).scalars()
    return {vitals.resident: vitals for vitals in (decode(row, Vitals) for row in rows)}
