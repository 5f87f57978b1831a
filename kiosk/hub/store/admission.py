"""The gate through which plans come into the database: what contradicts itself stays outside."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from kiosk.core.doses import MedicationPlan
from kiosk.core.plan_check import (
    Mistake,
    clashes,
    find_mistakes,
    plan_mistakes,
    routine_mistakes,
)
from kiosk.core.plan_edit import settled
from kiosk.core.routine import Routine
from kiosk.core.words import tr
from kiosk.hub.database import Transaction
from kiosk.hub.faults import invalid
from kiosk.hub.store import audit, medicine, station


def admit_plan(
    transaction: Transaction,
    plan: MedicationPlan,
    today: date,
    old: MedicationPlan | None = None,
    *,
    by: str = "",
    now: datetime | None = None,
) -> MedicationPlan:
    """Save a plan and return it as saved: where nobody chose a least interval, the usual one.

    ``by`` and ``now`` go on record with the version. Raises a
    :class:`~kiosk.hub.faults.Refusal` with a plain sentence when the plan contradicts itself
    or another of the same medicine, or nobody of that id lives here. A paused plan reminds nobody
    and may be saved beside another.
    """
    plan, wrong = judge_plan(transaction.connection, plan, today, old)
    if wrong:
        raise invalid(wrong[0].sentence, "contradiction", wrong[0].field)
    medicine.save_plan(transaction, plan, by=by, now=now)
    return plan


def judge_plan(
    connection: Connection,
    plan: MedicationPlan,
    today: date,
    old: MedicationPlan | None = None,
) -> tuple[MedicationPlan, tuple[Mistake, ...]]:
    """Return the plan as it would be saved, and why it would not be."""
    resident = station.load_residents(connection).get(plan.resident)
    if resident is None:
        return plan, (Mistake("resident", tr("请选这是哪位老人的药。")),)
    plan = settled(plan, old, resident.routine)
    wrong = find_mistakes(plan, resident.routine)
    if not wrong and not plan.paused:
        others = medicine.plans_of(connection, plan.resident)
        found = clashes(plan, others, today, resident.routine)
        wrong = tuple(Mistake("times", sentence) for sentence in found)
    return plan, wrong


def mistakes_of(
    connection: Connection, plans: tuple[MedicationPlan, ...], today: date
) -> dict[str, tuple[str, ...]]:
    """Return what is wrong with plans that stand in the database all the same, by their ids."""
    residents = station.load_residents(connection)
    by_resident: dict[str, list[MedicationPlan]] = {}
    for plan in plans:
        by_resident.setdefault(plan.resident, []).append(plan)
    found = {}
    for plan in plans:
        if plan.resident not in residents:
            continue
        routine = residents[plan.resident].routine
        wrong = plan_mistakes(plan, routine)
        if not wrong and not plan.paused:
            wrong = clashes(plan, by_resident[plan.resident], today, routine)
        if wrong:
            found[plan.id] = wrong
    return found


def change_routine(
    transaction: Transaction, identity: str, changed: Mapping[str, str]
) -> tuple[Routine, bool]:
    """Change the named times ("HH:MM") of a resident's day; return it, and whether it changed.

    Raises a refusal when nobody has that id or the day would not go from morning to night.
    """
    resident = station.load_residents(transaction.connection).get(identity)
    if resident is None:
        raise invalid(tr("没有这位老人：{id}", id=identity))
    routine = replace(resident.routine, **changed)
    wrong = routine_mistakes(routine)
    if wrong:
        raise invalid(wrong[0])
    if routine != resident.routine:
        station.save_resident(transaction, replace(resident, routine=routine))
    return routine, routine != resident.routine


def set_routine(
    transaction: Transaction, identity: str, changed: Mapping[str, str], now: datetime
) -> Routine:
    """Do as ``change_routine``, note it as the hub's own act, and return the whole day."""
    routine, differs = change_routine(transaction, identity, changed)
    if differs:
        audit.note(
            transaction,
            at=now,
            actor=audit.HUB,
            act="plans.day",
            resident=identity,
            details=dict(changed),
        )
    return routine
