"""A meal as far as it has been said or pressed, and which meals can still be had."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.core.catalogue import Catalogue, Dish, Meal, Place
from kiosk.core.dialogue.manner import Manner
from kiosk.core.dialogue.world import World
from kiosk.core.requests import MealItem, MealOrder
from kiosk.core.saying import items_words, meal_of_day, near_day, yuan
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Tint
from kiosk.core.words import capital, listed, named, phrased, tr

MOST_PORTIONS = 9
# Until when a meal can still be ordered on its day (ours: an hour before the kitchen serves it).
_LAST_ORDER = {Meal.BREAKFAST: time(7), Meal.LUNCH: time(11), Meal.DINNER: time(17)}
_DAYS_AHEAD = 3


def orderable_meals(now: datetime) -> tuple[tuple[date, Meal], ...]:
    """Return the meals that can be ordered from ``now`` on, soonest first, for three days."""
    days = [now.date() + timedelta(days=n) for n in range(_DAYS_AHEAD)]
    return tuple(
        (day, meal)
        for day in days
        for meal in Meal
        if day > now.date() or now.time() < _LAST_ORDER[meal]
    )


def next_meal(now: datetime, meal: Meal | None = None) -> tuple[date, Meal]:
    """Return the next meal (of that kind, when one is named) that can be ordered."""
    return next((day, m) for day, m in orderable_meals(now) if meal in (None, m))


@dataclass(frozen=True)
class MealDraft:
    """A meal as far as it has been said or pressed.

    ``instead_of``: the id of the order already sent that it is to replace.
    """

    items: tuple[MealItem, ...] = ()
    meal: Meal | None = None
    day: date | None = None
    place: Place | None = None
    instead_of: str = ""

    @classmethod
    def of(cls, order: MealOrder, instead_of: str) -> "MealDraft":
        """Return the draft that changes an order."""
        return cls(order.items, order.meal, order.date, order.place, instead_of)

    def quantity(self, dish: str) -> int:
        """Return how many portions of the dish are chosen."""
        return next((item.quantity for item in self.items if item.dish == dish), 0)

    def with_quantity(self, dish: str, quantity: int) -> "MealDraft":
        """Return the draft with so many portions of the dish; 0 removes it."""
        quantity = min(max(quantity, 0), MOST_PORTIONS)
        if self.quantity(dish) and quantity:
            items = tuple(
                MealItem(dish, quantity) if item.dish == dish else item for item in self.items
            )
        else:
            items = tuple(item for item in self.items if item.dish != dish)
            items = (*items, MealItem(dish, quantity)) if quantity else items
        return replace(self, items=items)

    def merged(self, slots: dict[str, Any], manner: Manner) -> "MealDraft":
        """Return the draft with what a sentence said (the voice contract's slots) put in.

        ``manner`` tells 再来一份 from 要一份, and what is to go: 不要红烧肉了，换成饺子.
        """
        draft = self._with_items(list(slots.get("items", [])), manner)
        if "meal" in slots:
            draft = replace(draft, meal=Meal(str(slots["meal"])))
        # 改成中午 alone is read as the next noon there is, but means the day already chosen.
        if "date" in slots and (manner.day_said or draft.day is None):
            draft = replace(draft, day=date.fromisoformat(str(slots["date"])))
        if "place" in slots:
            draft = replace(draft, place=Place(str(slots["place"])))
        return draft

    def _with_items(self, said: list[dict[str, Any]], manner: Manner) -> "MealDraft":
        named = [i for i in said if i.get("dish") and i["dish"] not in manner.refused]
        bare = [int(i["quantity"]) for i in said if not i.get("dish") and i.get("quantity")]
        going = [item for item in self.items if item.dish in manner.refused]
        new = bool(named) and not any(self.quantity(item["dish"]) for item in named)
        if new and manner.in_place and not going and not manner.adds:
            going = list(self.items[-1:])
        draft = replace(self, items=tuple(i for i in self.items if i not in going))
        for item in named:
            quantity = int(item.get("quantity", 1))
            if going and item is named[0] and not manner.counted:
                quantity = going[0].quantity  # as many of the one as of the other
            elif quantity == 1 and not manner.counted and not (manner.adds or manner.lessens):
                quantity = self.quantity(item["dish"]) or 1  # how many was not said
            draft = draft._counted(item["dish"], quantity, manner)
        # 两份 alone, said while ordering, is meant for the dish named last.
        if bare and not named and draft.items:
            draft = draft._counted(draft.items[-1].dish, bare[-1], manner)
        return draft

    def _counted(self, dish: str, quantity: int, manner: Manner) -> "MealDraft":
        had = self.quantity(dish)
        if manner.adds:
            return self.with_quantity(dish, had + quantity)
        if manner.lessens and had:
            return self.with_quantity(dish, had - quantity)
        return self.with_quantity(dish, quantity)


def settle(draft: MealDraft, now: datetime) -> MealDraft:
    """Fill in the day where the meal alone settles it (the next lunch); change nothing else."""
    if draft.meal is not None and draft.day is None:
        return replace(draft, day=next_meal(now, draft.meal)[0])
    return draft


def can_order(draft: MealDraft, world: World) -> bool:
    """Return whether some meal still to be had fits the day and the meal named so far."""
    return any(
        draft.day in (None, day) and draft.meal in (None, meal)
        for day, meal in orderable_meals(world.now)
    )


def not_cooked(draft: MealDraft, world: World) -> tuple[str, ...]:
    """Return the chosen dishes that are not on the menu of the chosen meal."""
    if draft.meal is None or draft.day is None:
        return ()
    cooked = {dish.name for dish in world.catalogue.menu(draft.day, draft.meal)}
    return tuple(item.dish for item in draft.items if item.dish not in cooked)


def shown_meal(draft: MealDraft, now: datetime) -> tuple[date, Meal]:
    """Return the meal whose menu is shown: the chosen one, else the next there is."""
    draft = settle(draft, now)
    if draft.day and draft.meal:
        return draft.day, draft.meal
    meals = (pair for pair in orderable_meals(now) if pair[0] == draft.day)
    return next(meals, next_meal(now))


def possible_meals(draft: MealDraft, world: World) -> tuple[tuple[date, Meal], ...]:
    """Return the next six meals, of the day and kind chosen, at which all the dishes are cooked."""
    return tuple(
        (day, meal)
        for day, meal in orderable_meals(world.now)
        if draft.day in (None, day)
        and draft.meal in (None, meal)
        and not not_cooked(replace(draft, day=day, meal=meal), world)
    )[:6]


def price_of(draft: MealDraft, catalogue: Catalogue) -> int:
    """Return what the chosen dishes cost together, subsidies taken off, in fen."""
    total = 0
    for item in draft.items:
        dish = catalogue.dish(item.dish)
        if dish:
            price = dish.price if dish.subsidised_price is None else dish.subsidised_price
            total += item.quantity * price
    return total


def changed_words(before: MealDraft, draft: MealDraft, world: World) -> str:
    """Return the sentence that says back a changed draft: 好，后天中午，饺子1份。"""
    parts = [items_words(draft.items, world.catalogue)]
    if not draft.items:
        gone = listed(named(item.dish) for item in before.items)
        parts = [tr("{dishes}不要了", dishes=gone)]
    elif draft.day and (draft.day, draft.meal) != (before.day, before.meal):
        parts.insert(0, meal_of_day(near_day(draft.day, world.today), draft.meal))
    return tr("好，{words}。", words=phrased(parts))


def dish_option(dish: Dish, draft: MealDraft) -> Option:
    """Return the dish as a choice, with its price and how many are chosen."""
    price = yuan(dish.price) if dish.price else ""
    if dish.subsidised_price is not None:
        price = tr("补贴后 {less}", less=yuan(dish.subsidised_price))
    count = draft.quantity(dish.name)
    return Option(
        id=f"dish:{dish.name}",
        label=capital(named(dish.name)),
        detail=price,
        badge=tr("{n} {unit}", n=count, unit=named(dish.unit, count)) if count else "",
        selected=bool(count),
        tint=Tint.MEAL,
    )
