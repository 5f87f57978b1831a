"""The baselines' slots: by keyword, with the product's own numbers, times and catalogue."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from kiosk.commands.bench.exact import Found, longest, said_time
from kiosk.core.catalogue import Meal
from kiosk.core.intents import Intent
from kiosk.core.timephrase import clock_hour, meal_of, next_meal_day, start_value

Slots = dict[str, Any]
Words = Sequence[Found]
_CORRECTED = ("不是", "不对", "错了")


def keyword_slots(intent: Intent, settled: Mapping[str, Any], found: Words, now: datetime) -> Slots:
    """Return the slots of ``intent``: what its reading has ``settled`` and what ``found`` says."""
    reader = _READERS.get(intent)
    slots = dict(settled)
    if reader is not None:
        slots |= {name: v for name, v in reader(found, now).items() if v not in (None, "", [])}
    return slots


def _last(found: Words, *labels: str) -> Any:
    """Return the value of the last of the longest words of ``labels``."""
    words = longest(found, labels)
    return (words[-1].value or words[-1].text) if words else None


def _items(found: Words) -> list[Slots]:
    """Return the dishes with the quantity right before or right after; a later one corrects."""
    refused = longest(found, ("not_dish",))
    items: dict[str, int] = {}
    quantities = longest(found, ("quantity",))
    taken: set[int] = set()
    for dish in longest(found, ("dish",)):
        if any(word.start <= dish.start < word.end for word in refused):
            continue
        beside = [
            q
            for q in quantities
            if q.start not in taken and (q.end == dish.start or q.start == dish.end)
        ]
        beside.sort(key=lambda q: q.start)
        taken |= {q.start for q in beside[:1]}
        items[str(dish.value)] = beside[0].value if beside else items.get(str(dish.value), 1)
    if len(items) == 1:
        loose = [q for q in quantities if q.end - q.start > 1]
        corrected = any(word.label == "correction" and word.text in _CORRECTED for word in found)
        if loose and (corrected or not taken):
            items = dict.fromkeys(items, loose[-1].value)
    return [{"dish": dish, "quantity": quantity} for dish, quantity in items.items()]


def _order_meal(found: Words, now: datetime) -> Slots:
    said = said_time(found)
    meal = _last(found, "meal") or (meal_of(said) if said else None)
    day = said.day if said else None
    if said is not None and said.exact is not None:
        day = said.exact.date()
    if day is None and meal:
        day = next_meal_day(Meal(meal), now)
    return {
        "items": _items(found),
        "meal": str(meal) if meal else None,
        "date": day.isoformat() if day else None,
        "place": _last(found, "place"),
    }


def _start(found: Words, now: datetime) -> str | None:
    said = said_time(found)
    return start_value(said, now) if said is not None else None


def _book_housekeeping(found: Words, now: datetime) -> Slots:
    return {"task": _last(found, "task"), "start": _start(found, now)}


def _consult_doctor(found: Words, now: datetime) -> Slots:
    words = longest(found, ("symptom", "feel_bad"))
    return {
        "symptoms": list(dict.fromkeys(str(word.value or word.text) for word in words)),
        "department": _last(found, "department"),
        "start": _start(found, now),
    }


def _medicine_snooze(found: Words, now: datetime) -> Slots:
    minutes = _last(found, "snooze_time") or _last(found, "duration")
    said = said_time(found)
    if minutes is None and said is not None and said.hour is not None:
        hour = clock_hour(said, now.hour, 23)
        if hour is not None:
            minutes = (hour - now.hour) * 60 + said.minute - now.minute
    return {"minutes": minutes if minutes and minutes > 0 else None}


def _ask_medicine(found: Words, now: datetime) -> Slots:
    said = said_time(found)
    return {"when": start_value(said, now, 6, 22, coming=False) if said is not None else None}


def _date(found: Words, _now: datetime) -> Slots:
    said = said_time(found)
    return {"date": said.day.isoformat() if said is not None and said.day else None}


def _other_date(found: Words, now: datetime) -> Slots:
    slots = _date(found, now)
    return slots if slots["date"] != now.date().isoformat() else {}


# The labels of what is measured, with the values a living adult can show.
_VITALS = {
    "systolic": (("blood_pressure", "high_pressure"), 60, 280),
    "diastolic": (("low_pressure",), 30, 180),
    "pulse": (("pulse",), 25, 250),
    "glucose": (("glucose",), 2, 35),
    "temperature": (("temperature",), 33, 43),
    "weight": (("weight",), 20, 250),
}
_WHOLE = ("systolic", "diastolic", "pulse")


def _record_vitals(found: Words, _now: datetime) -> Slots:
    """Return for each name the number that follows it, for 血压 two."""
    numbers = longest(found, ("number",))
    slots: Slots = {}
    for name, (labels, low, high) in _VITALS.items():
        for word in longest(found, labels):
            after = [float(n.value) for n in numbers if n.start >= word.end]
            fits = [value for value in after if low <= value <= high]
            if fits:
                slots[name] = round(fits[0]) if name in _WHOLE else fits[0]
            if word.label == "blood_pressure" and len(after) > 1 and 30 <= after[1] <= 180:
                slots["diastolic"] = round(after[1])
    kilos = _last(found, "kilos")
    if kilos is not None and longest(found, ("weight",)):
        slots["weight"] = float(kilos)
    return slots


def _choose(found: Words, _now: datetime) -> Slots:
    index = _last(found, "ordinal")
    return {"index": index if index and index > 0 else None}


def _one(name: str, *labels: str) -> Callable[[Words, datetime], Slots]:
    return lambda found, _now: {name: _last(found, *labels)}


_READERS: dict[Intent, Callable[[Words, datetime], Slots]] = {
    Intent.ORDER_MEAL: _order_meal,
    Intent.BOOK_HOUSEKEEPING: _book_housekeeping,
    Intent.CONSULT_DOCTOR: _consult_doctor,
    Intent.EMERGENCY: _one("kind", "cry", "cry_body", "short_cry"),
    Intent.MEDICINE_SNOOZE: _medicine_snooze,
    Intent.ASK_MEDICINE: _ask_medicine,
    Intent.ASK_DATE: _other_date,
    Intent.ASK_WEATHER: _date,
    Intent.REQUEST_REPAIR: _one("item", "repair", "repair_fault"),
    Intent.PAY_BILL: _one("bill", "bill"),
    Intent.CALL_PERSON: _one("person", "person", "kin", "doctor_name"),
    Intent.RECORD_VITALS: _record_vitals,
    Intent.RATE_SERVICE: _one("rating", "rating"),
    Intent.CHOOSE: _choose,
}
