"""FHIR R4 ``MedicationRequest`` resources as medication plans."""

import uuid
from collections.abc import Sequence
from datetime import date, tzinfo
from typing import Any, NamedTuple

from msgspec.structs import replace

from kiosk.core.doses import MedicationPlan, Moment
from kiosk.core.plan_check import clashes, plan_mistakes
from kiosk.core.plan_edit import settled
from kiosk.core.plan_words import plan_words
from kiosk.core.routine import USUAL, Routine
from kiosk.core.words import listed, tr
from kiosk.hub.fhir import codes, document
from kiosk.hub.fhir.codes import Json, Unreadable
from kiosk.hub.fhir.dosage import Instruction, read_dosage, words_of
from kiosk.hub.fhir.timing import nominal


class Whose(NamedTuple):
    """Whom the plans are for, and from what they are seen: zone, today, the day of the resident.

    ``start`` is the first day of plans that need one and do not say it.
    """

    resident: str
    zone: tzinfo
    today: date
    start: date | None = None
    routine: Routine = USUAL


class Read(NamedTuple):
    """The plans of one request; ``remarks`` are what a person should compare before they remind."""

    plans: tuple[MedicationPlan, ...]
    remarks: tuple[str, ...]
    medicine: str
    identity: str


class Refused(NamedTuple):
    """A request that became no plan, and why, in one plain sentence."""

    medicine: str
    identity: str
    reason: str


def read_document(text: str, whose: Whose) -> list[Read | Refused]:
    """Return what became of each request of a bundle, in its order.

    Raises :class:`~kiosk.core.errors.EnvironmentFault` when the text is no such document.
    """
    found: list[Read | Refused] = []
    for request, wrong, medications in document.requests_in(text):
        identity = str(request.get("id", ""))
        if wrong:
            found.append(Refused("", identity, wrong))
            continue
        name = _medicine(request, medications)
        try:
            found.append(read_request(request, whose, name))
        except Unreadable as unreadable:
            found.append(Refused(name, identity, str(unreadable)))
    return found


def read_request(request: Json, whose: Whose, medicine: str) -> Read:
    """Return the plans of one request in good form. Raises :class:`Unreadable` when it has none.

    A request on hold becomes paused plans.
    """
    _refuse_unmeant(request)
    if not medicine:
        raise Unreadable(tr("没写药名。"))
    dosages = request.get("dosageInstruction") or ()
    if not dosages:
        raise Unreadable(tr("没写怎么吃。"))
    instructions = [read_dosage(dosage, whose.zone, whose.start) for dosage in dosages]
    purpose = listed(words_of(reason) for reason in request.get("reasonCode") or ())
    plans = []
    for number, group in enumerate(_grouped(instructions)):
        plan = _plan(group, _identity(request, whose.resident, number), whose, medicine)
        paused = request["status"] == "on-hold"
        plans.append(replace(plan, purpose=purpose, paused=paused))
    for plan in plans:
        wrong = plan_mistakes(plan, whose.routine) or clashes(
            plan, plans, whose.today, whose.routine
        )
        if wrong:
            raise Unreadable(wrong[0])
    said = [instruction.text for instruction in instructions if instruction.text]
    return Read(
        tuple(plans), _remarks(instructions, plans, said), medicine, str(request.get("id", ""))
    )


def _refuse_unmeant(request: Json) -> None:
    status, intent = str(request.get("status")), str(request.get("intent"))
    if status not in ("active", "on-hold"):
        over = tr(codes.OVER[status]) if status in codes.OVER else status
        raise Unreadable(tr("这份处方{status}（{code}）。", status=over, code=status))
    if intent not in codes.ORDERED:
        raise Unreadable(tr("这还不是处方，只是建议（{code}）。", code=intent))
    if request.get("doNotPerform"):
        raise Unreadable(tr("这是一份“不要用这种药”的处方。"))
    if request.get("modifierExtension") or request.get("implicitRules"):
        raise Unreadable(tr("处方里有看不懂的附加说明。"))


def _medicine(request: Json, medications: dict[str, Json]) -> str:
    concept = request.get("medicationCodeableConcept")
    if concept:
        return words_of(concept)
    reference = request.get("medicationReference") or {}
    name = str(reference.get("reference", ""))
    contained = {f"#{one.get('id')}": one for one in request.get("contained") or ()}
    medication = contained.get(name) or medications.get(name) or {}
    return words_of(medication.get("code") or {}) or str(reference.get("display", ""))


def _identity(request: Json, resident: str, number: int) -> str:
    """Return the id of a request's plan: the same each time, so that a repeat is a change."""
    known = (one for one in request.get("identifier") or () if one.get("value"))
    identifier: Json = next(known, {})
    if identifier.get("system") == codes.PLAN and number == 0:
        return str(identifier["value"])
    name = f"{identifier.get('system', '')}|{identifier.get('value') or request.get('id')}"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{resident}|{name}|{number}"))


def _grouped(instructions: Sequence[Instruction]) -> list[list[Instruction]]:
    """Return the instructions in groups that ask on the same days: each group is one plan."""
    groups: dict[Any, list[Instruction]] = {}
    for number, instruction in enumerate(instructions):
        days = instruction.timed.days, instruction.cycle
        key = number if instruction.as_needed else days
        groups.setdefault(key, []).append(instruction)
    return list(groups.values())


def _plan(group: list[Instruction], identity: str, whose: Whose, medicine: str) -> MedicationPlan:
    first = group[0]
    moments = sorted(
        (
            replace(moment, amount=instruction.amount)
            for instruction in group
            for moment in instruction.timed.moments
        ),
        key=nominal,
    )
    if len({moment.slot for moment in moments}) != len(moments):
        raise Unreadable(tr("两条说明落在同一个时间，不知道是先后吃还是一起吃。"))
    if len({instruction.unit for instruction in group}) > 1:
        raise Unreadable(tr("同一种药写了两种单位。"))
    days, (on, off) = first.timed.days, first.cycle
    plan = MedicationPlan(
        id=identity,
        resident=whose.resident,
        medicine=medicine,
        amount=first.amount,
        notes=tuple(dict.fromkeys(note for one in group for note in one.notes)),
        relation=first.relation,
        way=first.way,
        weekdays=days.weekdays,
        every=days.every,
        step=days.step,
        start=days.start,
        end=days.end,
        count=first.total or days.total,
        cycle_on=on,
        cycle_off=off,
        window=first.window or 60,
        as_needed=first.as_needed,
        most=first.most,
    )
    plan = _with_moments(plan, moments)
    if first.gap:
        return replace(plan, gap=first.gap)
    return settled(plan, None, whose.routine)


def _with_moments(plan: MedicationPlan, moments: list[Moment]) -> MedicationPlan:
    """Return the plan with its times, as simply as they can be written."""
    same = all(moment.amount == plan.amount for moment in moments)
    if same:
        moments = [replace(moment, amount="") for moment in moments]
    if same and all(moment.at == moment.slot for moment in moments):
        return replace(plan, times=tuple(sorted(moment.at for moment in moments)))
    return replace(plan, moments=tuple(moments))


def _remarks(
    instructions: Sequence[Instruction], plans: Sequence[MedicationPlan], said: Sequence[str]
) -> tuple[str, ...]:
    remarks = []
    if any(instruction.timed.chosen for instruction in instructions):
        remarks.append(tr("处方没写几点吃，时间是这里排的。"))
    if any(instruction.timed.chosen_days for instruction in instructions):
        remarks.append(tr("处方没写是星期几，日子是这里排的。"))
    if any(instruction.as_needed and not instruction.gap for instruction in instructions):
        remarks.append(tr("处方没写至少隔多久，这里按 4 小时算。"))
    ours = {plan_words(plan) for plan in plans}
    remarks += [
        tr("处方上写的是“{text}”，请对照。", text=text) for text in said if text not in ours
    ]
    return tuple(dict.fromkeys(remarks))
