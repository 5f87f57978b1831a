"""Putting two sentences about the same thing into one meaning: 订饭 … 不是，两份."""

from dataclasses import replace
from typing import Any

from kiosk.core.dialogue.manner import joined_start, manner_of
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding


def merged(first: Understanding, then: Understanding, world: World) -> Understanding:
    """Return ``first`` with what ``then`` (of the same intent) adds or corrects.

    Both are unsure or partial: what was said last counts where they differ.
    """
    slots: dict[str, Any] = {**first.slots, **then.slots}
    match first.intent:
        case Intent.ORDER_MEAL:
            slots |= _meal(first, then, world)
        case Intent.BOOK_HOUSEKEEPING | Intent.CONSULT_DOCTOR if "start" in slots:
            manner = manner_of(then.text, ())
            old, new = str(first.slots.get("start", "")), str(then.slots.get("start", ""))
            slots["start"] = joined_start(old, new, manner)
    return replace(then, slots=slots)


def _meal(first: Understanding, then: Understanding, world: World) -> dict[str, Any]:
    names = [dish.name for dish in world.catalogue.dishes]
    manner = manner_of(then.text, names)
    named = any("dish" in item for item in then.slots.get("items", []))
    old = dict(first.slots)
    if named and not manner.adds and not manner.lessens:
        old.pop("items", None)  # the dishes said anew
    draft = MealDraft().merged(old, manner_of(first.text, names)).merged(then.slots, manner)
    slots: dict[str, Any] = {}
    if draft.items:
        slots["items"] = [{"dish": i.dish, "quantity": i.quantity} for i in draft.items]
    if draft.meal:
        slots["meal"] = draft.meal.value
    if draft.day:
        slots["date"] = draft.day.isoformat()
    return slots
