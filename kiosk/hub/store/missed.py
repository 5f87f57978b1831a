"""Cases of missed doses in the storage: opened by what kiosks report, told, and ended by people."""

import uuid
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, delete, insert, update

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.planned import left_over
from kiosk.core.routine import USUAL
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.escalation import missed
from kiosk.hub.escalation.chain import STATION
from kiosk.hub.escalation.missed import MissedCase, MissedDose, Told
from kiosk.hub.faults import unknown
from kiosk.hub.medicine_tables import missed_cases
from kiosk.hub.store import audit, medicine, station
from kiosk.hub.store.contacts import BOARD, contacts_of
from kiosk.hub.store.missed_cases import (
    find_case,
    load_rule,
    open_case,
    open_cases,
    recent_cases,
)
from kiosk.hub.store.notifications import enqueue, step_notification

_KEPT = timedelta(days=180)
_LOOKED_BACK = timedelta(days=2)  # in whose cases a dose may stand already
_encoder = msgspec.json.Encoder()
_ENDINGS = (DoseStatus.TAKEN, DoseStatus.SKIPPED)


def note_dose(transaction: Transaction, record: DoseRecord, resident: str, now: datetime) -> None:
    """Take in what a kiosk says of a dose: missed, or answered after all."""
    if record.status is DoseStatus.MISSED:
        if not record.outage and now - record.at < missed.STALE:
            _add(transaction, record, resident, now)
    elif record.status in _ENDINGS:
        case = open_case(transaction.connection, resident)
        if case is not None and any(dose.id == record.id for dose in case.left):
            _answered(transaction, case, record, now)


def _add(transaction: Transaction, record: DoseRecord, resident: str, now: datetime) -> None:
    connection = transaction.connection
    for known in recent_cases(connection, resident, now - _LOOKED_BACK):
        if any(dose.id == record.id for dose in known.doses):
            if known.over is None:
                _save(transaction, _with_answer(known, record.id, None, ""), now)  # taken back
            return
    plan = next((p for p in medicine.plans_of(connection, resident) if p.id == record.plan), None)
    who = station.load_resident(connection, resident)
    routine = who.routine if who is not None else USUAL
    due = left_over(record, plan, now.tzinfo or UTC, routine).due
    name = record.medicine or (plan.medicine if plan else "")
    dose = MissedDose(
        id=record.id,
        medicine=name,
        amount=record.amount or (plan.amount if plan else ""),
        due=due,
        noted=now,
    )
    case = open_case(connection, resident)
    if case is None:
        connection.execute(
            delete(missed_cases).where(missed_cases.c.opened < milliseconds(now - _KEPT))
        )
        fresh = MissedCase(
            id=missed.PREFIX + str(uuid.uuid4()), resident=resident, opened=now, doses=(dose,)
        )
        _insert(transaction, fresh, now)
    else:
        _save(transaction, replace(case, doses=(*case.doses, dose)), now)


def _answered(
    transaction: Transaction, case: MissedCase, record: DoseRecord, now: datetime
) -> None:
    """Note that a missed dose was answered after all; the last one ends the case."""
    at = (record.taken or record.at).astimezone(now.tzinfo)
    case = _with_answer(case, record.id, at, record.status.value)
    if case.left:
        _save(transaction, case, now)
    else:
        _end(transaction, replace(case, over=now, why=missed.LATE), now)


def _with_answer(case: MissedCase, dose: str, at: datetime | None, answer: str) -> MissedCase:
    return replace(
        case,
        doses=tuple(
            replace(one, answered=at, answer=answer) if one.id == dose else one
            for one in case.doses
        ),
    )


def acknowledge(transaction: Transaction, identity: str, by: str, now: datetime) -> MissedCase:
    """Note that somebody looks after it; whoever is later changes nothing.

    Raises :class:`~kiosk.hub.faults.Refusal` when there is no such case.
    """
    case = find_case(transaction.connection, identity)
    if case is None:
        raise unknown(identity)
    if case.over is None:
        case = replace(case, over=now, why=missed.SEEN, by=by)
        _end(transaction, case, now)
    return case


def _end(transaction: Transaction, case: MissedCase, now: datetime) -> None:
    """Write the end down and tell it to whoever was told."""
    _save(transaction, case, now)
    told = {who: name for step in case.told for who, name in zip(step.to, step.names, strict=True)}
    words = missed.relief_words(case, _name(transaction.connection, case.resident))
    for who, name in sorted(told.items()):
        if name != case.by:
            _tell(
                transaction, case, f"{len(case.told)}.{missed.RELIEF}", to=who, words=words, now=now
            )


def take_steps(transaction: Transaction, now: datetime) -> int:
    """Take every step that is due now and forget cases that are old; return how many were taken.

    Whichever hub process comes second finds nothing due.
    """
    taken = 0
    for case in open_cases(transaction.connection):
        if now - case.opened >= missed.OLD:
            _save(transaction, replace(case, over=now, why=missed.FORGOTTEN), now)
            continue
        taken += _take(transaction, case, now)
    return taken


def steps_due(connection: Connection, now: datetime) -> bool:
    """Whether ``take_steps`` would do anything."""
    return any(
        now - case.opened >= missed.OLD or _due(connection, case, now) is not None
        for case in open_cases(connection)
    )


def _due(
    connection: Connection, case: MissedCase, now: datetime
) -> tuple[str, tuple[MissedDose, ...]] | None:
    earlier = [
        told
        for other in recent_cases(connection, case.resident, now - _LOOKED_BACK)
        if other.id != case.id
        for told in other.told
    ]
    reachable = frozenset(step for step, _, _ in _people(connection, case.resident))
    rule, _ = load_rule(connection, case.resident)
    return missed.due_step(case, rule, now, earlier, reachable)


def _take(transaction: Transaction, case: MissedCase, now: datetime) -> int:
    due = _due(transaction.connection, case, now)
    if due is None:
        return 0
    step, doses = due
    people = [one for one in _people(transaction.connection, case.resident) if one[0] == step]
    words = missed.told_words(step, _name(transaction.connection, case.resident), doses, now)
    for _, who, _ in people:
        _tell(transaction, case, f"{len(case.told)}.{step}", to=who, words=words, now=now)
    told = Told(
        step=step,
        at=now,
        doses=tuple(dose.id for dose in doses),
        to=tuple(who for _, who, _ in people),
        names=tuple(name for _, _, name in people),
    )
    _save(transaction, replace(case, told=(*case.told, told)), now)
    audit.note(
        transaction,
        at=now,
        actor=audit.HUB,
        act="missed.tell",
        subject=case.id,
        resident=case.resident,
        details={"step": f"0.{step}", "told": list(told.names), "rows": len(doses)},
    )
    return 1


def _people(connection: Connection, resident: str) -> list[tuple[str, str, str]]:
    """Return who can be told: step, id and name; only who has answered a test."""
    return [
        (
            missed.STATION_TOLD if one.resident == STATION else missed.FAMILY_TOLD,
            one.id,
            one.by,
        )
        for one in contacts_of(connection, resident)
        if one.reachable
    ]


def _tell(
    transaction: Transaction, case: MissedCase, step: str, *, to: str, words: str, now: datetime
) -> None:
    enqueue(
        transaction,
        step_notification(
            alarm=case.id, resident=case.resident, to=to, step=step, text=words, created=now
        ),
    )


def _name(connection: Connection, resident: str) -> str:
    who: Resident | None = station.load_resident(connection, resident)
    return who.name if who is not None else resident


def _insert(transaction: Transaction, case: MissedCase, now: datetime) -> None:
    transaction.connection.execute(
        insert(missed_cases).values(
            id=case.id,
            resident=case.resident,
            open=True,
            opened=milliseconds(case.opened),
            changed=milliseconds(now),
            record=_encoder.encode(case).decode(),
        )
    )
    transaction.change(BOARD)


def _save(transaction: Transaction, case: MissedCase, now: datetime) -> None:
    transaction.connection.execute(
        update(missed_cases)
        .where(missed_cases.c.id == case.id)
        .values(
            open=case.over is None,
            changed=milliseconds(now),
            record=_encoder.encode(case).decode(),
        )
    )
    transaction.change(BOARD)
