"""The page behind a confirm link: what is the matter, and 我去 or 我去不了; of missed doses 我来问.

Reading it changes nothing: mail servers and chat programs look at links by themselves. Whoever has
the link is taken for the contact it was sent to; it is good for one delivery and two days.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmSource, AlarmState
from kiosk.core.catalogue import Resident
from kiosk.core.words import tr
from kiosk.hub.api.reading import read_form
from kiosk.hub.console import wording
from kiosk.hub.console.rendering import render
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.missed import LATE, PREFIX, MissedCase
from kiosk.hub.escalation.timeline import ringing
from kiosk.hub.faults import Refusal, StorageUnavailable
from kiosk.hub.service import Hub
from kiosk.hub.store import alarms, audit, missed, outbox, station
from kiosk.hub.store.contacts import HubContact, confirm_address, find_contact
from kiosk.hub.store.deliveries import Delivery, DeliveryState, delivery_of_link
from kiosk.hub.store.missed_cases import find_case

GO, CANNOT, YES, WRONG = "go", outbox.CANNOT, "yes", "wrong"
MINUTES = (5, 10, 20, 30)


@dataclass(frozen=True)
class _Answering:
    """What a link stands for."""

    delivery: Delivery
    contact: HubContact
    record: AlarmRecord | None
    resident: Resident | None
    case: MissedCase | None = None


def answer_routes() -> list[Route]:
    """Return the routes of confirm links."""
    return [
        Route("/go/{token}", _show, methods=["GET"]),
        Route("/go/{token}", _answer, methods=["POST"]),
    ]


def _find(connection: Connection, token: str, now: datetime) -> _Answering | None:
    delivery = delivery_of_link(connection, token, now)
    contact = None if delivery is None else find_contact(connection, delivery.contact)
    if delivery is None or contact is None:
        return None
    record = resident = None
    if delivery.alarm is not None and delivery.alarm.startswith(PREFIX):
        case = find_case(connection, delivery.alarm)
        who = station.load_resident(connection, delivery.resident)
        return None if case is None else _Answering(delivery, contact, None, who, case)
    if delivery.alarm is not None:
        record = alarms.load_alarm(connection, delivery.alarm, None)
        resident = station.load_residents(connection).get(record.alarm.resident)
    return _Answering(delivery, contact, record, resident)


async def _show(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    token, now = request.path_params["token"], hub.clock.now()
    try:
        found = await hub.read(lambda connection: _find(connection, token, now))
    except (Refusal, StorageUnavailable):
        return _sorry(request, 503, tr("平台现在没有回应，请过一会儿再点开。急事请打 120。"))
    if found is None:
        return _sorry(request, 404, tr("这个链接不对，或者太旧了。急事请打电话给服务站。"))
    return _page(request, found, now)


async def _answer(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    token, now = request.path_params["token"], hub.clock.now()
    try:
        form = await read_form(request)
        answer, minutes = form.get("answer", [""])[0], form.get("minutes", [""])[0]
        way = int(minutes) if minutes in map(str, MINUTES) else None
        await hub.write(lambda t: _take(t, token, answer, way, now))
    except Refusal as refusal:
        if refusal.status == 409:  # somebody else was quicker: the page says who
            return RedirectResponse(request.url.path, 303)
        return _sorry(request, 404, tr("这个链接不对，或者太旧了。急事请打电话给服务站。"))
    except StorageUnavailable:
        return _sorry(request, 503, tr("平台现在没有回应，请过一会儿再点。急事请打 120。"))
    return RedirectResponse(request.url.path, 303)


def _take(
    transaction: Transaction, token: str, answer: str, minutes: int | None, now: datetime
) -> None:
    """Write an answer down with what follows from it; the same again changes nothing."""
    found = _find(transaction.connection, token, now)
    if found is None:
        raise Refusal(404, "unknown_link")
    given = found.delivery.answer
    if found.case is not None:
        if given or answer != GO:
            return
        outbox.note_answer(transaction, found.delivery, answer, now)
        missed.acknowledge(transaction, found.case.id, found.contact.by, now)
    elif found.record is None:
        if given or answer not in (YES, WRONG):
            return
        _take_test(transaction, found.delivery, answer, now)
    elif answer == GO and given == GO:
        if minutes is None:
            return
        alarms.depart(transaction, found.record.alarm.id, found.contact.by, minutes, now)
    elif answer in (GO, CANNOT) and GO != given != answer:
        _take_alarm(transaction, found, answer, now)
    else:
        return
    audit.note(
        transaction,
        at=now,
        actor=f"contact:{found.contact.id}",
        act=f"answer.{answer}",
        subject=found.delivery.alarm or found.contact.id,
        resident=found.delivery.resident,
        details={"name": found.contact.by, **({"minutes": minutes} if minutes else {})},
    )


def _take_test(transaction: Transaction, delivery: Delivery, answer: str, now: datetime) -> None:
    outbox.note_answer(transaction, delivery, answer, now)
    confirmed = now if answer == YES else None
    confirm_address(transaction, delivery.contact, delivery.channel, delivery.address, confirmed)
    if answer != YES:
        outbox.refute(transaction, delivery, tr("收到的人说：发错了，不是他。"))


def _take_alarm(transaction: Transaction, found: _Answering, answer: str, now: datetime) -> None:
    outbox.note_answer(transaction, found.delivery, answer, now)
    record = found.record
    # Where it rings again, whoever had taken it has not ended it: anybody may.
    if answer == GO and record is not None and ringing(record):
        alarms.acknowledge_alarm(transaction, record.alarm.id, found.contact.by, now)


def _page(request: Request, found: _Answering, now: datetime) -> Response:
    delivery, record = found.delivery, found.record
    values: dict[str, Any] = {
        "answer": delivery.answer,
        "contact": found.contact,
        "station": found.resident.station if found.resident is not None else "",
        "phone": found.resident.station_phone if found.resident is not None else "",
        "minutes": MINUTES,
    }
    if found.case is not None:
        return _rendered(request, "answer_missed", **_missed_values(found, now), **values)
    if record is None:
        wrong = delivery.state == DeliveryState.FAILED
        return _rendered(request, "answer_test", wrong=wrong, **values)
    last = record.steps[-1]  # who has it now; before that somebody else may have had it
    taken = last if last.state in (AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY) else None
    return _rendered(
        request,
        "answer",
        who=found.resident.name if found.resident is not None else tr("一位老人"),
        address=found.resident.address if found.resident is not None else "",
        kind=wording.alarm_kind_words(record.alarm.kind),
        source=record.alarm.sensor or wording.alarm_source_words(record.alarm.source),
        sensor=record.alarm.source is AlarmSource.SENSOR,
        at=wording.clock_words(record.steps[0].at, now),
        is_over=record.is_over,
        false_alarm=record.false_alarm,
        taken=taken.by if taken is not None else "",
        mine=taken is not None and taken.by == found.contact.by,
        going=taken if taken is not None and taken.state is AlarmState.ON_THE_WAY else None,
        test=record.is_test,
        calm=record.alarm.kind is AlarmKind.INACTIVITY,
        **values,
    )


def _missed_values(found: _Answering, now: datetime) -> dict[str, Any]:
    case = found.case
    assert case is not None
    return {
        "who": found.resident.name if found.resident is not None else tr("一位老人"),
        "doses": [
            (wording.clock_words(dose.due, now), f"{dose.medicine} {dose.amount}", dose.answered)
            for dose in case.doses
        ],
        "over": case.over is not None,
        "by": case.by,
        "late": case.why == LATE,
        "contacts": found.resident.contacts if found.resident is not None else (),
    }


def _rendered(request: Request, template: str, **values: Any) -> Response:
    response = render(request, template, **values)
    response.headers["Referrer-Policy"] = "no-referrer"  # the address is the secret
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _sorry(request: Request, status: int, sentence: str) -> Response:
    return render(request, "answer_sorry", status, sentence=sentence)
