"""What a sentence leads to from anywhere, and how the kiosk says it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.core.catalogue import Meal, Place, Weather
from kiosk.core.dialogue.doctor import DoctorDraft, start_doctor
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.housekeeping import Booking, start_housekeeping
from kiosk.core.dialogue.meal import start_meal
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.dialogue.medicine_asked import hear_medicine
from kiosk.core.dialogue.more import People, Pick, submit_bill, submit_call, submit_repair
from kiosk.core.dialogue.page import Count, Turn, ask_again, reset, say
from kiosk.core.dialogue.rating import rated, rating_name
from kiosk.core.dialogue.reading import Help, Notices
from kiosk.core.dialogue.receipt import Receipt, TakeBackQuestion
from kiosk.core.dialogue.request_told import kind_of, state_sentence
from kiosk.core.dialogue.services import find_request, named_service
from kiosk.core.dialogue.unset import time_unknown
from kiosk.core.dialogue.vitals import record_vitals, vital_words
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.lunar import lunar_day
from kiosk.core.requests import MealItem
from kiosk.core.saying import (
    choice_name,
    clock_time,
    items_words,
    meal_of_day,
    month_day,
    near_day,
    person_name,
    place_name,
    start_words,
    weekday,
)
from kiosk.core.words import listed, named, phrased, tr


def act_on(said: Understanding, world: World) -> Turn:
    """Return the turn for a sentence that no page on the screen made more of."""
    waits = time_unknown(said.intent, world)
    if waits:
        return waits
    act = _ACTIONS.get(said.intent)
    if act:
        return act(said, world)
    return replace(ask_again(tr("现在没有要选的。您想要什么？")), count=Count.FAILED)


def _status(said: Understanding, world: World) -> Turn:
    service = str(said.slots.get("service", ""))
    record = find_request(world, service) or next(
        (r for r in world.requests if not service or kind_of(r.request.details) == service), None
    )
    if record is None:
        return say(tr("现在没有在办的{service}。", service=named_service(service)))
    return reset(Receipt(record.request.id), Say(state_sentence(record, world)))


def _cancel(said: Understanding, world: World) -> Turn:
    service = str(said.slots.get("service", ""))
    record = find_request(world, service)
    if record is None:
        return say(tr("现在没有在办的{service}。", service=named_service(service)))
    return reset(TakeBackQuestion(record.request.id))


def _rate(said: Understanding, world: World) -> Turn:
    record = find_request(world, str(said.slots.get("service", "")), finished=True)
    if record is None:
        return say(tr("谢谢您。现在还没有办好的事。"))
    return rated(record.request.id, str(said.slots.get("rating", "good")))


def _weather(said: Understanding, world: World) -> Turn:
    wanted = str(said.slots.get("date", world.today.isoformat()))
    found: Weather | None = next(
        (w for w in world.catalogue.weather if w.day.isoformat() == wanted), None
    )
    if found is None:
        return say(tr("那天的天气，我还不知道。"))
    day = near_day(found.day, world.today)
    return say(
        tr(
            "{day}{words}，{low}度到{high}度。",
            day=day,
            words=named(found.words),
            low=_degrees(found.low),
            high=_degrees(found.high),
        )
    )


def _degrees(value: int) -> str:
    return str(value) if value >= 0 else tr("零下{n}", n=-value)


def _call(said: Understanding, world: World) -> Turn:
    person = str(said.slots.get("person", ""))
    return submit_call(person, world) if person else reset(People())


def _repair(said: Understanding, world: World) -> Turn:
    item = str(said.slots.get("item", ""))
    return submit_repair(item, world) if item else reset(Pick("repair"))


def _bill(said: Understanding, world: World) -> Turn:
    bill = str(said.slots.get("bill", ""))
    return submit_bill(bill, world) if bill else reset(Pick("bill"))


def _today(said: Understanding, world: World) -> Turn:
    today = world.today
    return say(
        tr(
            "今天{day}，{weekday}，农历{lunar}。",
            day=month_day(today),
            weekday=weekday(today),
            lunar=lunar_day(today),
        )
    )


_ACTIONS: dict[Intent, Callable[[Understanding, World], Turn]] = {
    Intent.ORDER_MEAL: lambda said, world: start_meal(said, MealDraft(), world),
    Intent.BOOK_HOUSEKEEPING: lambda said, world: start_housekeeping(said, Booking(), world),
    Intent.CONSULT_DOCTOR: lambda said, world: start_doctor(said, DoctorDraft(), world),
    Intent.CANCEL_EMERGENCY: lambda said, world: say(tr("好，没事就好。")),
    Intent.MEDICINE_TAKEN: hear_medicine,
    Intent.MEDICINE_SNOOZE: hear_medicine,
    Intent.MEDICINE_SKIP: hear_medicine,
    Intent.ASK_MEDICINE: hear_medicine,
    Intent.REFILL_MEDICINE: hear_medicine,
    Intent.REQUEST_REPAIR: _repair,
    Intent.PAY_BILL: _bill,
    Intent.ASK_STATUS: _status,
    Intent.CANCEL_REQUEST: _cancel,
    Intent.CALL_PERSON: _call,
    Intent.READ_NOTICES: lambda said, world: reset(Notices()),
    Intent.RECORD_VITALS: record_vitals,
    Intent.RATE_SERVICE: _rate,
    Intent.ASK_TIME: lambda said, world: say(
        tr("现在{time}。", time=clock_time(world.now.timetz()))
    ),
    Intent.ASK_DATE: _today,
    Intent.ASK_WEATHER: _weather,
    Intent.HELP: lambda said, world: reset(Help()),
}


def describe(said: Understanding, world: World) -> str:
    """Return what a sentence was taken to mean, in the kiosk's own words, for a question.

    Empty when there are no words for it: what the recogniser wrote is never read out.
    """
    slots = said.slots
    match said.intent:
        case Intent.EMERGENCY:
            return tr("叫人帮忙")
        case Intent.ORDER_MEAL:
            said_items = [item for item in slots.get("items", []) if "dish" in item]
            items = [MealItem(i["dish"], int(i.get("quantity", 1))) for i in said_items]
            day = (
                near_day(date.fromisoformat(slots["date"]), world.today) if "date" in slots else ""
            )
            meal = Meal(slots["meal"]) if "meal" in slots else None
            place = place_name(Place(slots["place"])) if "place" in slots else ""
            count = [i["quantity"] for i in slots.get("items", []) if "dish" not in i]
            portions = tr("{n}份", n=count[-1]) if count else ""
            words = items_words(items, world.catalogue) or portions
            return _joined(tr("订饭"), meal_of_day(day, meal), words, place)
        case Intent.BOOK_HOUSEKEEPING:
            task = choice_name(world.catalogue.tasks, str(slots.get("task", "")))
            start = start_words(str(slots["start"]), world.today) if "start" in slots else ""
            return _joined(tr("找家政"), start, task)
        case Intent.CONSULT_DOCTOR:
            return _joined(
                tr("找大夫"),
                listed(choice_name(world.catalogue.symptoms, s) for s in slots.get("symptoms", [])),
            )
        case Intent.REQUEST_REPAIR:
            return _joined(
                tr("找人修"), choice_name(world.catalogue.repairs, str(slots.get("item", "")))
            )
        case Intent.PAY_BILL:
            bill = choice_name(world.catalogue.bills, str(slots.get("bill", "")))
            return _joined(tr("交费"), bill)
        case Intent.CALL_PERSON:
            return _joined(tr("打电话"), person_name(str(slots.get("person", ""))))
        case Intent.CANCEL_REQUEST:
            return tr("退掉{service}", service=named_service(str(slots.get("service", ""))))
        case Intent.RECORD_VITALS:
            values = vital_words(said.slots)
            return _joined(tr("记下"), *values) if values else tr("记血压、血糖")
        case Intent.RATE_SERVICE:
            return _joined(tr("评价"), rating_name(str(slots.get("rating", ""))))
        case Intent.CHOOSE if slots.get("index"):
            return tr("第{n}个", n=slots["index"])
        case Intent.MEDICINE_TAKEN:
            return _joined(tr("记药吃了"), _medicines(slots))
        case Intent.MEDICINE_SKIP:
            return _joined(tr("这顿药不吃"), _medicines(slots))
        case Intent.MEDICINE_SNOOZE:
            return tr("等一会儿再吃药")
        case Intent.REFILL_MEDICINE:
            return _joined(tr("请人开药"), _medicines(slots))
    return ""


def _medicines(slots: dict[str, Any]) -> str:
    return listed(map(named, slots.get("medicines", [])))


def _joined(what: str, *parts: str) -> str:
    words = phrased(parts)
    return what + tr("：") + words if words else what
