"""Plans out of FHIR documents into the database, and back."""

from datetime import date, datetime, tzinfo
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection

from kiosk.core.doses import MedicationPlan
from kiosk.core.plan_edit import same_schedule
from kiosk.core.words import tr
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, invalid
from kiosk.hub.fhir.reading import Read, Refused, Whose, read_document
from kiosk.hub.store import audit, medicine, station
from kiosk.hub.store.admission import admit_plan


class Wanted(NamedTuple):
    """How to import: for whom; ``start`` for plans that say none; ``remind`` at once, also where
    a person should compare first; ``check`` only, changing nothing; ``hold`` every plan until a
    person starts it; ``by`` whom, an actor of the audit trail."""

    resident: str
    zone: tzinfo
    now: datetime
    start: date | None = None
    remind: bool = False
    check: bool = False
    hold: bool = False
    by: str = audit.HUB

    @property
    def today(self) -> date:
        """The day it is where the plans hold."""
        return self.now.astimezone(self.zone).date()


def read_plans(connection: Connection, text: str, wanted: Wanted) -> list[Read | Refused]:
    """Return what each request of a document says, nothing saved.

    Raises a refusal when nobody has that id, and :class:`~kiosk.core.errors.EnvironmentFault` when
    the text is no such document.
    """
    resident = station.load_resident(connection, wanted.resident)
    if resident is None:
        raise invalid(tr("没有这位老人：{id}", id=wanted.resident))
    whose = Whose(wanted.resident, wanted.zone, wanted.today, wanted.start, resident.routine)
    return read_document(text, whose)


def save_plans(
    transaction: Transaction, read: list[Read | Refused], wanted: Wanted
) -> list[Read | Refused]:
    """Save what was read, and return what became of each request.

    A request's plans are saved all or none. One imported before is changed, not added. What a
    person should compare first is saved paused.
    """
    whole = transaction.connection.begin_nested()
    found = [
        _save_all(transaction, one, wanted, wanted.today) if isinstance(one, Read) else one
        for one in read
    ]
    if wanted.check:
        whole.rollback()
    else:
        whole.commit()
    return found


def told_of(found: list[Read | Refused]) -> dict[str, Any]:
    """Return what of an import goes on record."""
    saved = [plan.id for one in found if isinstance(one, Read) for plan in one.plans]
    return {"plans": saved, "refused": len(found) - sum(isinstance(f, Read) for f in found)}


def import_plans(transaction: Transaction, text: str, wanted: Wanted) -> list[Read | Refused]:
    """Read and save the plans of a document and note it in the audit trail.

    Returns and raises as ``read_plans`` and ``save_plans``.
    """
    read = read_plans(transaction.connection, text, wanted)
    found = save_plans(transaction, read, wanted)
    if not wanted.check:
        audit.note(
            transaction,
            at=wanted.now,
            actor=wanted.by,
            act="plans.import",
            resident=wanted.resident,
            details=told_of(found),
        )
    return found


def _save_all(transaction: Transaction, read: Read, wanted: Wanted, today: date) -> Read | Refused:
    """Save all plans of a request, or none."""
    part = transaction.connection.begin_nested()
    try:
        plans = tuple(_save(transaction, plan, read, wanted, today) for plan in read.plans)
    except Refusal as refusal:
        part.rollback()
        return Refused(read.medicine, read.identity, refusal.detail)
    part.commit()
    return read._replace(plans=plans)


def _save(
    transaction: Transaction, plan: MedicationPlan, read: Read, wanted: Wanted, today: date
) -> MedicationPlan:
    old = next((p for p in medicine.all_plans(transaction.connection) if p.id == plan.id), None)
    if old is not None and old.resident != plan.resident:
        raise invalid(tr("这份计划是另一位老人的。"))
    paused = plan.paused or wanted.hold or (bool(read.remarks) and not wanted.remind)
    if old is not None and same_schedule(replace(plan, paused=old.paused), old):
        paused = plan.paused or old.paused  # somebody has compared it already
    plan = replace(plan, paused=paused)
    return admit_plan(transaction, plan, today, old, by=wanted.by, now=wanted.now)
