"""Medication plans as a bundle of FHIR R4 ``MedicationRequest`` resources.

What R4 has no field for (pauses, the least interval, how long an answer is waited for) goes out as
extensions; those without which the plan would be taken wrongly are modifier extensions, which no
reader may overlook. Pictures, stock and the names of slots stay here.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from kiosk.core.doses import MedicationPlan, Moment, Step, Way
from kiosk.core.plan_edit import USUAL_GAP
from kiosk.core.plan_words import plan_words
from kiosk.core.plans import moments_of
from kiosk.core.quantity import read_quantity
from kiosk.core.words import tr
from kiosk.hub.fhir import codes
from kiosk.hub.fhir.codes import Json, Unreadable

_STEPS = {Step.DAY: "d", Step.WEEK: "wk", Step.MONTH: "mo"}


def write_bundle(plans: Iterable[MedicationPlan]) -> tuple[Json, list[tuple[MedicationPlan, str]]]:
    """Return the bundle, and the plans that FHIR cannot hold, each with the reason."""
    entries, left_out = [], []
    for plan in plans:
        try:
            request = write_request(plan)
        except Unreadable as unreadable:
            left_out.append((plan, str(unreadable)))
        else:
            entries.append({"fullUrl": f"urn:uuid:{plan.id}", "resource": request})
    bundle = {"resourceType": "Bundle", "type": "collection"}
    return {**bundle, "entry": entries} if entries else bundle, left_out


def write_request(plan: MedicationPlan) -> Json:
    """Return one plan. Raises :class:`Unreadable` when an amount is no number and unit."""
    request: Json = {
        "resourceType": "MedicationRequest",
        "identifier": [{"system": codes.PLAN, "value": plan.id}],
        "status": "on-hold" if plan.paused else "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": plan.medicine},
        "subject": {"identifier": {"system": "urn:anban:resident", "value": plan.resident}},
        "dosageInstruction": [_dosage(plan, moments) for moments in _groups(plan)],
    }
    if plan.purpose:
        request["reasonCode"] = [{"text": plan.purpose}]
    return request


def _groups(plan: MedicationPlan) -> list[list[Moment]]:
    """Return the times in groups of one amount, one kind and one offset: an instruction each."""
    groups: dict[tuple[str, bool, int], list[Moment]] = {}
    for moment in moments_of(plan):
        key = (moment.amount or plan.amount, bool(moment.when), moment.offset)
        groups.setdefault(key, []).append(moment)
    return list(groups.values()) or [[]]


def _dosage(plan: MedicationPlan, moments: list[Moment]) -> Json:
    amount = (moments[0].amount if moments else "") or plan.amount
    dosage: Json = {
        "text": plan_words(plan),
        "timing": {"repeat": _repeat(plan, moments)},
        "doseAndRate": [_dose(amount)],
    }
    notes = [note for note in (plan.relation, *plan.notes) if note]
    if notes:
        dosage["additionalInstruction"] = [{"text": note} for note in notes]
    if plan.way in codes.ROUTES and plan.way is not Way.SWALLOW:
        coding = {"system": codes.SNOMED, "code": codes.ROUTES[plan.way]}
        dosage["route"] = {"coding": [coding]}
    if plan.as_needed:
        dosage["asNeededBoolean"] = True
    if not dosage["timing"]["repeat"]:
        del dosage["timing"]
    if modifiers := _modifiers(plan):
        dosage["modifierExtension"] = modifiers
    if extensions := _extensions(plan):
        dosage["extension"] = extensions
    return dosage


def _repeat(plan: MedicationPlan, moments: list[Moment]) -> Json:
    repeat: Json = {}
    bounds = {"start": plan.start, "end": plan.end}
    if plan.start or plan.end:
        repeat["boundsPeriod"] = {k: v.isoformat() for k, v in bounds.items() if v}
    if plan.weekdays:
        repeat["dayOfWeek"] = [codes.WEEKDAYS[day - 1] for day in plan.weekdays]
    if plan.every != 1 or plan.step is not Step.DAY:
        repeat |= {"period": plan.every, "periodUnit": _STEPS[plan.step]}
    times = [moment for moment in moments if not moment.when]
    events = [moment.when for moment in moments if moment.when]
    if times:
        repeat["timeOfDay"] = [f"{moment.at}:00" for moment in times]
    if events:
        repeat["when"] = events
        if moments[0].offset:
            repeat["offset"] = moments[0].offset
    return repeat


def _dose(amount: str) -> Json:
    quantity = read_quantity(amount)
    if quantity is None:
        raise Unreadable(tr("每次的量“{amount}”不是一个数加单位。", amount=amount))
    low = {"value": _number(quantity.value), "unit": quantity.unit}
    if quantity.most is None:
        return {"doseQuantity": low}
    high = {"value": _number(quantity.most), "unit": quantity.unit}
    return {"doseRange": {"low": low, "high": high}}


def _number(value: Any) -> int | float:
    """Return an exact fraction as a JSON number. Raises :class:`Unreadable` when there is none."""
    if value.denominator == 1:
        return int(value)
    decimal = Decimal(value.numerator) / Decimal(value.denominator)
    if decimal * value.denominator != value.numerator:
        raise Unreadable(tr("{value} 写不成小数，FHIR 里只能写小数。", value=value))
    return float(decimal)


def _modifiers(plan: MedicationPlan) -> list[Json]:
    counted = (
        (codes.CYCLE_ON, plan.cycle_on),
        (codes.CYCLE_OFF, plan.cycle_off),
        (codes.COUNT, plan.count),
        (codes.MOST, plan.most),
    )
    found = [{"url": url, "valuePositiveInt": number} for url, number in counted if number]
    if plan.as_needed:
        least = {
            "value": plan.gap,
            "unit": "min",
            "code": "min",
            "system": "http://unitsofmeasure.org",
        }
        found.append({"url": codes.LEAST_INTERVAL, "valueDuration": least})
    return found


def _extensions(plan: MedicationPlan) -> list[Json]:
    numbers = {codes.WINDOW: plan.window if plan.window != 60 else 0}
    if not plan.as_needed:
        numbers[codes.GAP] = plan.gap if plan.gap != USUAL_GAP else 0
    return [{"url": url, "valuePositiveInt": number} for url, number in numbers.items() if number]
