"""Many answers to doses of one resident at once: of a kiosk that comes back after days."""

from collections.abc import Sequence

from sqlalchemy import insert, select, update

from kiosk.core.doses import DoseRecord
from kiosk.hub import tables
from kiosk.hub.database import Transaction
from kiosk.hub.faults import not_yours
from kiosk.hub.store.coding import decode, encode


def put_doses(
    transaction: Transaction, doses: Sequence[DoseRecord], resident: str
) -> tuple[DoseRecord, ...]:
    """Note answers as ``medicine.put_dose`` does one; return what stands of each, in their order.

    A few statements for all of them: a thousand kiosks may come back in the same minute. Raises
    :class:`~kiosk.hub.faults.Refusal` when a dose or its plan is another resident's.
    """
    table, connection = tables.doses, transaction.connection
    named = {dose.plan for dose in doses}
    owners = select(tables.plans.c.resident).where(tables.plans.c.id.in_(named)).distinct()
    if set(connection.execute(owners).scalars()) - {resident}:
        raise not_yours()
    query = select(table.c.id, table.c.resident, table.c.record)
    rows = connection.execute(query.where(table.c.id.in_({dose.id for dose in doses}))).all()
    if any(row.resident != resident for row in rows):
        raise not_yours()
    there = {row.id for row in rows}
    stands = {row.id: decode(row.record, DoseRecord) for row in rows}
    changed: dict[str, dict[str, object]] = {}
    for dose in doses:
        known = stands.get(dose.id)
        if known is None or known.at < dose.at:
            stands[dose.id] = dose
            day, seq = dose.date.isoformat(), transaction.change(resident)
            changed[dose.id] = {"seq": seq, "day": day, "record": encode(dose)}
    new = [{"id": k, "resident": resident, **v} for k, v in changed.items() if k not in there]
    if new:
        connection.execute(insert(table), new)
    for identity in changed.keys() & there:
        connection.execute(update(table).where(table.c.id == identity).values(changed[identity]))
    return tuple(stands[dose.id] for dose in doses)
