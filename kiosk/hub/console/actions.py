"""What staff do: every button of the console."""

import re
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from kiosk.core.catalogue import Contact, Dish, Meal, Resident
from kiosk.core.words import tr
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.escalation import endings
from kiosk.hub.faults import invalid
from kiosk.hub.store import alarm_notes, alarms, devices, requests, station

_LONGEST = 100  # characters of a name, a medicine, a reason
MOST_CONTACTS = 3  # of one resident, as the form offers
Result = dict[str, Any]


async def request_step(visit: Visit) -> Result:
    """Move a request one step on."""
    identity, action = visit.request.path_params["id"], visit.request.path_params["action"]
    by, now = visit.person.name, visit.hub.clock.now()
    steps: dict[str, Callable[[Transaction], Any]] = {
        "accept": lambda t: requests.accept_request(t, identity, by, now),
        "assign": lambda t: requests.assign_request(t, identity, _short(visit, "worker"), now, by),
        "finish": lambda t: requests.finish_request(t, identity, by, now),
        "decline": lambda t: requests.decline_request(
            t, identity, by, _short(visit, "reason"), now
        ),
        "note": lambda t: requests.note_withdrawal(t, identity),
    }
    await visit.write(_known(steps, action))
    return {}


async def alarm_step(visit: Visit) -> Result:
    """Acknowledge an alarm, set out, declare it over, or write a note beside it."""
    identity, action = visit.request.path_params["id"], visit.request.path_params["action"]
    by, now = visit.person.name, visit.hub.clock.now()
    note = _short(visit, "note")
    reason = visit.one("reason")
    if reason and reason not in endings.ending_words():
        raise invalid(tr("请从列出来的结果里选一个。"))
    minutes = _number(visit.one("minutes"), tr("到达时间请写分钟数。"))
    steps: dict[str, Callable[[Transaction], Any]] = {
        "acknowledge": lambda t: alarms.acknowledge_alarm(t, identity, by, now),
        "depart": lambda t: alarms.depart(t, identity, by, minutes, now),
        "resolve": lambda t: alarms.resolve_alarm(t, identity, by, note, now, reason=reason),
        "note": lambda t: alarm_notes.add_note(t, identity, by, note, now),
    }
    await visit.write(_known(steps, action))
    return {}


async def add_resident(visit: Visit) -> Result:
    """Enter a resident, with up to three contacts."""
    name = _short(visit, "name")
    if not name:
        raise invalid(tr("请写老人的姓名。"))
    people, names, phones = visit.many("person"), visit.many("contact"), visit.many("phone")
    for text in (*people, *names, *phones):
        _check_length(text)
    contacts = tuple(
        Contact(person=person, name=contact, phone=phone)
        for person, contact, phone in zip(people, names, phones, strict=False)
        if person and phone
    )[:MOST_CONTACTS]
    resident = Resident(
        id=str(uuid.uuid4()),
        name=name,
        called=_short(visit, "called") or name,
        address=_short(visit, "address"),
        contacts=contacts,
        station=_short(visit, "station"),
        station_phone=_short(visit, "station_phone"),
    )
    await visit.write(
        lambda t: station.save_resident(t, resident), subject=resident.id, resident=resident.id
    )
    return {"id": resident.id}


async def set_menu(visit: Visit) -> Result:
    """Say what is cooked for one meal."""
    try:
        day, meal = date.fromisoformat(visit.one("day")), Meal(visit.one("meal"))
    except ValueError as error:
        raise invalid(tr("没有这一天或这一顿。")) from error
    dishes = tuple(dict.fromkeys(visit.many("dish")))
    if not dishes:
        raise invalid(tr("这一顿至少要有一道菜。"))
    today = visit.hub.clock.now().date()
    await visit.write(lambda t: station.set_menu(t, day, meal, dishes, today))
    return {}


async def add_dish(visit: Visit) -> Result:
    """Enter a dish with its price in yuan."""
    name = _short(visit, "name")
    if not name:
        raise invalid(tr("请写菜名。"))
    try:
        meals = tuple(Meal(meal) for meal in visit.many("meal"))
    except ValueError as error:
        raise invalid(tr("没有这一顿。")) from error
    if not meals:
        raise invalid(tr("请选这道菜哪一顿做。"))
    reduced = visit.one("subsidised_price")
    dish = Dish(
        id=str(uuid.uuid4()),
        name=name,
        price=_fen(visit.one("price"), tr("价钱")),
        subsidised_price=_fen(reduced, tr("老人价")) if reduced else None,
        meals=meals,
        unit=_short(visit, "unit") or tr("份"),
    )
    today = visit.hub.clock.now().date()
    await visit.write(lambda t: station.add_dish(t, dish, today), subject=dish.id)
    return {"id": dish.id}


async def pair(visit: Visit) -> Result:
    """Bind the kiosk that shows a code to a resident."""
    now, code, resident = visit.hub.clock.now(), visit.one("code"), visit.one("resident")
    kiosk = await visit.write(lambda t: devices.approve_pairing(t, code, resident, now))
    return {"id": kiosk}


async def retire(visit: Visit) -> Result:
    """Take a kiosk out of use; its token stops working."""
    identity = visit.request.path_params["id"]
    await visit.write(lambda t: devices.retire_kiosk(t, identity))
    visit.hub.forget_tokens()
    return {}


def _fen(text: str, what: str) -> int:
    found = re.fullmatch(r"(\d{1,5})(?:\.(\d{1,2}))?", text)
    if found is None:
        raise invalid(tr("{what}请写成数字，比如 12 或 12.5。", what=what))
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def _number(text: str, sentence: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 6:
        raise invalid(sentence)
    return int(text)


def _short(visit: Visit, name: str) -> str:
    text = visit.one(name)
    _check_length(text)
    return text


def _check_length(text: str) -> None:
    if len(text) > _LONGEST:
        raise invalid(tr("写得太长了，请短一些（{most} 个字以内）。", most=_LONGEST))


def _known(
    steps: dict[str, Callable[[Transaction], Any]], action: str
) -> Callable[[Transaction], Any]:
    if action not in steps:
        raise invalid(tr("没有这个操作。"))
    return steps[action]
