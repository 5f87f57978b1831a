"""Reads an intent's slots off the spans that explain a sentence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.core.catalogue import Meal
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.timephrase import (
    TimePhrase,
    clock_hour,
    meal_of,
    next_meal_day,
    start_value,
)
from kiosk.core.understanding.compose import time_of
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.items import read_items
from kiosk.core.understanding.spans import Span
from kiosk.core.understanding.vitals import read_vitals
from kiosk.core.values import dataclass

Slots = dict[str, Any]
_LAST = -1  # the index of 最后一个 until the options are counted
_DOCTOR_ASKED = frozenset(("see_doctor", "doctor", "look", "department", "doctor_name", "phone"))
_HOW_OFTEN = ("recent", "degree", "want")


@dataclass(frozen=True)
class Path:
    """The spans that explain a sentence, left to right, the sentence itself, and when it was."""

    spans: Sequence[Span]
    heard: Heard
    now: datetime

    def __iter__(self) -> Iterator[Span]:
        return iter(self.spans)

    def __reversed__(self) -> Iterator[Span]:
        return reversed(self.spans)


@dataclass(frozen=True)
class Reader:
    """How an intent's slots are read, and which of them are needed before it can be done."""

    read: Callable[[Path], Slots]
    needed: tuple[str, ...] = ()


def said_time(path: Path, label: str = "time") -> TimePhrase | None:
    """Return the times of ``path`` taken together; a later one corrects an earlier."""
    said: TimePhrase | None = None
    for span in path:
        if span.label == label:
            said = time_of(span) if said is None else said.updated(time_of(span))
    return said


def last_value(path: Path, label: str) -> Any:
    """Return the value of the last span of ``label``: what was said last corrects the rest."""
    return next((span.value for span in reversed(path) if span.label == label), None)


def _chosen(path: Path, label: str) -> Span | None:
    """Return the surest span of ``label``, the first among equals; after a correction, the next."""
    chosen: Span | None = None
    corrected = False
    refused = _refused(path, label)
    for span in path:
        if span is refused:
            continue
        corrected = corrected or span.label == "correction"
        if span.label == label and (chosen is None or corrected or _surer(span, chosen)):
            chosen, corrected = span, False
    return chosen


def _refused(path: Path, label: str) -> Span | None:
    """Return what is said not to be meant, when another is: 不是水费是电费; 交电费，不是水费."""
    said = [span for span in path if span.label == label]
    for span in said if len(said) > 1 else ():
        for word in path:
            starts = word.start == 0 or word.start in path.heard.breaks
            joined = word.end == span.start and word.end not in path.heard.breaks
            if word.label == "correction" and word.text == "不是" and starts and joined:
                return span
    return None


def _surer(span: Span, other: Span) -> bool:
    """Return whether ``span`` is surer: by its sound, else by its length (儿子, not 儿)."""
    return (span.cost, other.end - other.start) < (other.cost, span.end - span.start)


def _chosen_value(path: Path, label: str) -> Any:
    span = _chosen(path, label)
    return span.value if span is not None else None


def _order_meal(path: Path) -> Slots:
    slots: Slots = {}
    items = read_items(path.spans, path.heard)
    if any(span.label in ("meal", "food", "meal_order", "some_day_meal") for span in path):
        items = [item for item in items if "dish" in item]  # 三顿饭 counts meals, not portions
    if items:
        slots["items"] = items
    said = said_time(path)
    meal = last_value(path, "meal") or (meal_of(said) if said else None)
    if meal is None and said is not None and said.day is None and said.hour is not None:
        said = None
    if meal:
        slots["meal"] = str(meal)
    if said is not None and said.exact is not None:
        slots["date"] = said.exact.date().isoformat()
    elif said is not None and said.day is not None:
        slots["date"] = said.day.isoformat()
    elif meal:
        slots["date"] = next_meal_day(Meal(meal), path.now).isoformat()
    place = last_value(path, "place")
    if place:
        slots["place"] = place
    return slots


def _start(path: Path, slots: Slots) -> Slots:
    said = said_time(path)
    start = start_value(said, path.now) if said is not None else None
    if start is not None:
        slots["start"] = start
    return slots


def _book_housekeeping(path: Path) -> Slots:
    task = _chosen_value(path, "task")
    return _start(path, {"task": task} if task else {})


def _consult_doctor(path: Path) -> Slots:
    slots: Slots = {}
    symptoms: list[str] = []
    for span in path:
        if span.label in ("symptom", "feel_bad"):
            said = span.value or span.text
            if said not in symptoms:
                symptoms.append(said)
    if symptoms:
        slots["symptoms"] = symptoms
    department = last_value(path, "department")
    if department:
        slots["department"] = department
    if symptoms and not any(span.label in _DOCTOR_ASKED for span in path):
        return slots  # 疼一早上了: how long, not when the doctor should come
    return _start(_without_times_of_complaints(path), slots)


def _without_times_of_complaints(path: Path) -> Path:
    """Return ``path`` without 晚上 in 晚上睡不着, which says when it hurts."""
    kept = []
    for number, span in enumerate(path.spans):
        following = (s.label for s in path.spans[number + 1 :] if s.label not in _HOW_OFTEN)
        hurts = next(following, "") in ("symptom", "feel_bad")
        said = time_of(span) if span.label == "time" else None
        if not (hurts and said is not None and said.day is None and said.hour is None):
            kept.append(span)
    return Path(kept, path.heard, path.now)


def _medicines(path: Path) -> Slots:
    """Return the resident's medicines that were named, by name or purpose, in the order said."""
    refused = _refused(path, "drug")
    said = (span for span in path if span.label == "drug" and span.value and span is not refused)
    named = list(dict.fromkeys(str(span.value) for span in said))
    return {"medicines": named} if named else {}


def _medicine_snooze(path: Path) -> Slots:
    return _snooze_minutes(path) | _medicines(path)


def _snooze_minutes(path: Path) -> Slots:
    minutes = last_value(path, "snooze_time") or last_value(path, "duration")
    if minutes:
        return {"minutes": minutes}
    said = said_time(path)
    if said is not None and said.exact is not None:
        return {"minutes": round((said.exact - path.now).total_seconds() / 60)}
    hour = clock_hour(said, path.now.hour, 23) if said is not None else None
    if said is None or hour is None:
        return {}
    until = path.now.replace(hour=hour, minute=said.minute, second=0, microsecond=0)
    ahead = round((until - path.now).total_seconds() / 60)
    return {"minutes": ahead} if ahead > 0 else {}


def _ask_medicine(path: Path) -> Slots:
    said = said_time(path) or said_time(path, "past_time")
    when = start_value(said, path.now, 6, 22, coming=False) if said is not None else None
    return ({"when": when} if when else {}) | _medicines(path)


def _date_asked(path: Path) -> Slots:
    said = said_time(path)
    return {"date": said.day.isoformat()} if said is not None and said.day else {}


def _other_date_asked(path: Path) -> Slots:
    """Today is what is asked for anyway."""
    slots = _date_asked(path)
    return slots if slots.get("date") != path.now.date().isoformat() else {}


def _request_repair(path: Path) -> Slots:
    item = _chosen_value(path, "repair") or last_value(path, "repair_fault")
    return {"item": item} if item else {}


def _pay_bill(path: Path) -> Slots:
    bill = _chosen_value(path, "bill")
    return {"bill": bill} if bill else {}


def _call_person(path: Path) -> Slots:
    for label in ("person", "doctor_name", "kin"):
        span = _chosen(path, label)
        if span is not None:
            return {"person": span.value or span.text}
    return {}


def _rate_service(path: Path) -> Slots:
    rating = last_value(path, "rating")
    return {"rating": rating} if rating else {}


def _choose(path: Path) -> Slots:
    index = last_value(path, "ordinal")
    return {"index": index} if index else {}


def _nothing(_path: Path) -> Slots:
    return {}


def _record_vitals(path: Path) -> Slots:
    return dict(read_vitals(path.spans))


_NOTHING = Reader(_nothing)
READERS: dict[Intent, Reader] = {
    Intent.ORDER_MEAL: Reader(_order_meal, ("items", "meal", "date")),
    Intent.BOOK_HOUSEKEEPING: Reader(_book_housekeeping, ("task", "start")),
    Intent.CONSULT_DOCTOR: Reader(_consult_doctor),
    Intent.MEDICINE_SNOOZE: Reader(_medicine_snooze),
    Intent.MEDICINE_TAKEN: Reader(_medicines),
    Intent.MEDICINE_SKIP: Reader(_medicines),
    Intent.ASK_MEDICINE: Reader(_ask_medicine),
    Intent.REFILL_MEDICINE: Reader(_medicines),
    Intent.REQUEST_REPAIR: Reader(_request_repair, ("item",)),
    Intent.PAY_BILL: Reader(_pay_bill, ("bill",)),
    Intent.CALL_PERSON: Reader(_call_person, ("person",)),
    Intent.RECORD_VITALS: Reader(_record_vitals),
    Intent.RATE_SERVICE: Reader(_rate_service, ("rating",)),
    Intent.ASK_DATE: Reader(_other_date_asked),
    Intent.ASK_WEATHER: Reader(_date_asked),
    Intent.CANCEL_REQUEST: Reader(_nothing, ("service",)),
    Intent.CHOOSE: Reader(_choose, ("index",)),
}


def read_slots(intent: Intent, path: Path) -> Slots:
    """Return the slots of ``intent`` that ``path`` says, in the voice contract's formats."""
    return READERS.get(intent, _NOTHING).read(path)


def missing_slots(intent: Intent, slots: Slots) -> tuple[str, ...]:
    """Return the names of the slots still needed; a meal's items need dishes."""
    missing = [name for name in READERS.get(intent, _NOTHING).needed if name not in slots]
    if intent is Intent.ORDER_MEAL and any("dish" not in i for i in slots.get("items", [])):
        missing.append("items")
    if intent is Intent.RECORD_VITALS and not slots:
        missing.append("value")
    if intent is Intent.CONSULT_DOCTOR and not (slots.keys() & {"symptoms", "department"}):
        missing.append("symptoms")
    return tuple(missing)


def with_index(found: Understanding, options: int) -> Understanding:
    """Return ``found`` with "the last one" counted out, asked about when that is unknown."""
    if found.slots.get("index") != _LAST:
        return found
    if options:
        return replace(found, slots={"index": options})
    return replace(found, slots={}, decision=Decision.ASK)
