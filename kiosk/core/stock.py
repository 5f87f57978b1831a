"""How long what is at home of a medicine will last. Pure and exact."""

from collections.abc import Iterable
from datetime import date, timedelta, tzinfo
from fractions import Fraction

from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan
from kiosk.core.planned import doses_between
from kiosk.core.quantity import Quantity, read_quantity
from kiosk.core.routine import USUAL, Routine

LONGEST = 366  # days looked ahead
_AT_ONCE = 30  # days worked out together: most boxes are empty by then


def stock_left(plan: MedicationPlan, records: Iterable[DoseRecord]) -> Quantity | None:
    """Return what should be left since it was counted, less what was taken; never below zero.

    None when nothing was counted, or an amount says no number, or another unit than was counted.
    Of a range the greater end counts.
    """
    if plan.stock is None:
        return None
    counted = read_quantity(plan.stock.left)
    if counted is None:
        return None
    left = counted.value
    for record in records:
        if record.plan != plan.id or record.status is not DoseStatus.TAKEN:
            continue
        if record.at <= plan.stock.at:
            continue
        used = _most(record.amount or plan.amount, counted.unit)
        if used is None:
            return None
        left -= used
    return Quantity(max(left, Fraction(0)), counted.unit)


def days_left(
    plan: MedicationPlan,
    records: Iterable[DoseRecord],
    today: date,
    zone: tzinfo,
    *,
    routine: Routine = USUAL,
) -> int | None:
    """Return for how many days from today on, today included, there is enough; 366 at most.

    Doses that have their answer need nothing any more. None where ``stock_left`` knows nothing and
    for what is taken as needed.
    """
    records = tuple(record for record in records if record.plan == plan.id)
    left = stock_left(plan, records)
    if left is None or plan.as_needed:
        return None
    value = left.value
    for begin in range(0, LONGEST, _AT_ONCE):
        first = today + timedelta(days=begin)
        last = first + timedelta(days=min(_AT_ONCE, LONGEST - begin) - 1)
        for dose in doses_between([plan], records, first, last, zone, routine=routine):
            amount = _most(dose.amount, left.unit)
            if amount is None:
                return None
            if dose.status in (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.MISSED):
                continue
            value -= amount
            if value < 0:
                return (date.fromisoformat(dose.id[len(plan.id) + 1 :][:10]) - today).days
    return LONGEST


def needs_refill(plan: MedicationPlan, days: int | None) -> bool:
    """Whether it is time to get more: ``days`` is what ``days_left`` said."""
    return plan.stock is not None and days is not None and days <= plan.stock.warn


def _most(amount: str, unit: str) -> Fraction | None:
    quantity = read_quantity(amount)
    if quantity is None or quantity.unit != unit:
        return None
    return quantity.most or quantity.value
