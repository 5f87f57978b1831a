"""Ordering a meal in three screens: dishes, which meal, where; spoken slots skip screens."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from kiosk.core.catalogue import Dish, Meal, Place
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    Page,
    Turn,
    back_action,
    numbered,
    paged,
    push,
    reset,
    say,
    swap,
)
from kiosk.core.dialogue.services import submit
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.requests import MealItem, MealOrder
from kiosk.core.saying import (
    items_words,
    meal_time,
    month_day,
    near_day,
    place_name,
    request_time,
    yuan,
)
from kiosk.core.view import BACK_OPTION, Line, Option, Screen, Tint, View
from kiosk.core.words import tr

MOST_PORTIONS = 9
DISHES_PER_PAGE = 4  # a dish has a long name and a price
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
    """A meal as far as it has been said or pressed."""

    items: tuple[MealItem, ...] = ()
    meal: Meal | None = None
    day: date | None = None
    place: Place | None = None

    def quantity(self, dish: str) -> int:
        """Return how many portions of the dish are chosen."""
        return next((item.quantity for item in self.items if item.dish == dish), 0)

    def with_quantity(self, dish: str, quantity: int) -> "MealDraft":
        """Return the draft with so many portions of the dish; 0 removes it."""
        if self.quantity(dish) and quantity:
            items = tuple(
                MealItem(dish, quantity) if item.dish == dish else item for item in self.items
            )
        else:
            items = tuple(item for item in self.items if item.dish != dish)
            items = (*items, MealItem(dish, quantity)) if quantity else items
        return replace(self, items=items)

    def merged(self, slots: dict[str, object]) -> "MealDraft":
        """Return the draft with what a sentence said (the voice contract's slots) put in."""
        draft = self
        items = slots.get("items")
        for item in items if isinstance(items, list) else []:
            # 两份 alone, said while ordering, is meant for the dish named last.
            dish = item.get("dish") or (draft.items[-1].dish if draft.items else "")
            if dish:
                quantity = min(int(item.get("quantity", 1)), MOST_PORTIONS)
                draft = draft.with_quantity(dish, quantity)
        if "meal" in slots:
            draft = replace(draft, meal=Meal(str(slots["meal"])))
        if "date" in slots:
            draft = replace(draft, day=date.fromisoformat(str(slots["date"])))
        if "place" in slots:
            draft = replace(draft, place=Place(str(slots["place"])))
        return draft


def settle(draft: MealDraft, now: datetime) -> MealDraft:
    """Fill in the day where the meal alone settles it (the next lunch); change nothing else."""
    if draft.meal is not None and draft.day is None:
        return replace(draft, day=next_meal(now, draft.meal)[0])
    return draft


def start_meal(slots: dict[str, object], draft: MealDraft, world: World) -> Turn:
    """Return the turn for a spoken order: the first screen with something missing, or send it."""
    draft = settle(draft.merged(slots), world.now)
    if not _can_order(draft, world):
        return _too_late(draft, world)
    missing = _not_cooked(draft, world)
    if missing:
        kept = replace(draft, items=tuple(i for i in draft.items if i.dish not in missing))
        return reset(
            Dishes(kept),
            Say(tr("这顿没有{dishes}，看看别的吧。", dishes="、".join(missing)), listen=True),
        )
    if not draft.items:
        return reset(Dishes(draft))
    if draft.meal is None or draft.day is None:
        return reset(When(draft))
    place = draft.place or (world.resident.usual_place if world.resident else Place.DELIVERY)
    return _submit(replace(draft, place=place), world)


def _can_order(draft: MealDraft, world: World) -> bool:
    """Whether some meal still to be had fits the day and the meal named so far."""
    return any(
        draft.day in (None, day) and draft.meal in (None, meal)
        for day, meal in orderable_meals(world.now)
    )


def _too_late(draft: MealDraft, world: World) -> Turn:
    when = (near_day(draft.day, world.today) if draft.day else "") + (
        meal_time(draft.meal) if draft.meal else ""
    )
    words = tr("{when}订不上，换一顿吧。", when=when)
    anew = replace(draft, meal=None, day=None)
    return reset(When(anew) if anew.items else Dishes(anew), Say(words, listen=True))


def _not_cooked(draft: MealDraft, world: World) -> tuple[str, ...]:
    if draft.meal is None or draft.day is None:
        return ()
    cooked = {dish.name for dish in world.catalogue.menu(draft.day, draft.meal)}
    return tuple(item.dish for item in draft.items if item.dish not in cooked)


def _submit(draft: MealDraft, world: World) -> Turn:
    if draft.meal is None or draft.day is None or draft.place is None or not draft.items:
        raise ValueError("an order needs dishes, a meal, a day and a place")
    if not _can_order(draft, world):  # the page stood open past the last order
        return _too_late(draft, world)
    details = MealOrder(items=draft.items, meal=draft.meal, date=draft.day, place=draft.place)
    words = tr(
        "好，{when}，{items}，{place}。",
        when=near_day(draft.day, world.today) + meal_time(draft.meal),
        items=items_words(draft.items, world.catalogue),
        place=place_name(draft.place),
    )
    return submit(details, words, world)


@dataclass(frozen=True)
class MealPage(Page):
    """What the three screens share: the draft, and hearing more of it."""

    draft: MealDraft

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.ORDER_MEAL

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Put what was said into the draft and go on from there."""
        if said.intent is Intent.ORDER_MEAL:
            return start_meal(said.slots, self.draft, world)
        return None


@dataclass(frozen=True)
class Dishes(MealPage):
    """Which dishes, and how many of each."""

    page: int = 0
    last: str = ""  # the dish touched last: 少一份 takes from it

    def _meal(self, world: World) -> tuple[date, Meal]:
        draft = settle(self.draft, world.now)
        if draft.day and draft.meal:
            return draft.day, draft.meal
        if draft.day:
            meals = [pair for pair in orderable_meals(world.now) if pair[0] == draft.day]
            return meals[0] if meals else next_meal(world.now)
        return next_meal(world.now)

    def _title(self, world: World) -> str:
        day, meal = self._meal(world)
        return tr("{when}吃什么？", when=near_day(day, world.today) + meal_time(meal))

    def view(self, world: World) -> View:
        """Return the menu, four dishes a page."""
        shown = paged(
            tuple(self._option(dish) for dish in world.catalogue.menu(*self._meal(world))),
            self.page,
            DISHES_PER_PAGE,
        )
        chosen = bool(self.draft.items)
        fewer = (Option("fewer", tr("少一份"), icon="minus"),) if chosen else ()
        done = Option("done", tr("选好了"), icon="check", tint=Tint.MEAL, enabled=chosen)
        return View(
            key=f"dishes-{shown.page}",
            screen=Screen.CHOICE,
            title=self._title(world),
            subtitle=items_words(self.draft.items, world.catalogue),
            tint=Tint.MEAL,
            options=shown.shown,
            actions=(back_action(), *shown.actions, *fewer, done),
            page=shown.page,
            pages=shown.pages,
            page_label=shown.label,
            focus=shown.shown[0].id if shown.shown else BACK_OPTION,
        )

    def _option(self, dish: Dish) -> Option:
        price = yuan(dish.price) if dish.price else ""
        if dish.subsidised_price is not None:
            price = tr("补贴后 {less}", less=yuan(dish.subsidised_price))
        count = self.draft.quantity(dish.name)
        return Option(
            id=f"dish:{dish.name}",
            label=dish.name,
            detail=price,
            badge=f"{count} {dish.unit}" if count else "",
            selected=bool(count),
            tint=Tint.MEAL,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return self._title(world) + tr("选一样，或者直接说。")

    def press(self, option: str, world: World) -> Turn:
        """Add a portion, turn the page, or go on to the meal."""
        if option.startswith("dish:"):
            return self._change(option.removeprefix("dish:"), 1, world)
        if option == "fewer" and self.last:
            return self._change(self.last, -1, world)
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        if option == "done" and self.draft.items:
            draft = settle(self.draft, world.now)
            return push(Where(draft) if draft.day and draft.meal else When(draft))
        return super().press(option, world)

    def _change(self, dish: str, step: int, world: World) -> Turn:
        count = self.draft.quantity(dish) + step
        if count > MOST_PORTIONS:
            return say(tr("最多{n}份。", n=MOST_PORTIONS))
        draft = self.draft.with_quantity(dish, max(count, 0))
        last = dish if count > 0 else (draft.items[-1].dish if draft.items else "")
        found = world.catalogue.dish(dish)
        unit = found.unit if found else tr("份")
        words = f"{dish}，{count}{unit}。" if count > 0 else tr("{dish}不要了。", dish=dish)
        return swap(replace(self, draft=draft, last=last), Say(words))


@dataclass(frozen=True)
class When(MealPage):
    """Which meal of which day: the next six at which all chosen dishes are cooked."""

    def _meals(self, world: World) -> tuple[tuple[date, Meal], ...]:
        return tuple(
            (day, meal)
            for day, meal in orderable_meals(world.now)
            if self.draft.day in (None, day)
            and self.draft.meal in (None, meal)
            and not _not_cooked(replace(self.draft, day=day, meal=meal), world)
        )[:6]

    def view(self, world: World) -> View:
        """Return the meals."""
        options = numbered(
            tuple(
                Option(
                    id=f"when:{day}:{meal}",
                    label=near_day(day, world.today) + meal_time(meal),
                    detail=month_day(day),
                    icon={"breakfast": "morning", "lunch": "noon", "dinner": "evening"}[meal],
                    tint=Tint.MEAL,
                )
                for day, meal in self._meals(world)
            )
        )
        return View(
            key="meal-when",
            screen=Screen.CHOICE,
            title=tr("哪一顿吃？") if options else tr("这几样凑不到一顿"),
            subtitle=items_words(self.draft.items, world.catalogue),
            tint=Tint.MEAL,
            options=options,
            actions=(back_action(),),
            focus=options[0].id if options else BACK_OPTION,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        if not self._meals(world):
            return tr("这几样凑不到一顿，请返回另选。")
        return tr("哪天，哪一顿吃？")

    def press(self, option: str, world: World) -> Turn:
        """Take the meal and go on to the place."""
        if option.startswith("when:"):
            _, day, meal = option.split(":")
            draft = replace(self.draft, day=date.fromisoformat(day), meal=Meal(meal))
            if draft.items:
                return push(Where(draft))
            return push(Dishes(draft))
        return super().press(option, world)


@dataclass(frozen=True)
class Where(MealPage):
    """Home or canteen; choosing sends the order, which can be taken back."""

    def view(self, world: World) -> View:
        """Return the order and the two places."""
        details = self._details(Place.DELIVERY)
        total = 0
        for item in self.draft.items:
            dish = world.catalogue.dish(item.dish)
            if dish:
                price = dish.price if dish.subsidised_price is None else dish.subsidised_price
                total += item.quantity * price
        lines = (
            Line(items_words(self.draft.items, world.catalogue)),
            Line(request_time(details, world.today), tr("一共 {sum}", sum=yuan(total))),
        )
        options = (
            Option("delivery", place_name(Place.DELIVERY), icon="delivery"),
            Option("dine_in", place_name(Place.DINE_IN), icon="canteen"),
        )
        return View(
            key="meal-where",
            screen=Screen.QUESTION,
            title=tr("送到家，还是去食堂吃？"),
            tint=Tint.MEAL,
            lines=lines,
            options=numbered(options),
            actions=(back_action(),),
            focus="delivery",
        )

    def _details(self, place: Place) -> MealOrder:
        if self.draft.meal is None or self.draft.day is None:
            raise ValueError("the meal and the day come before the place")
        return MealOrder(
            items=self.draft.items, meal=self.draft.meal, date=self.draft.day, place=place
        )

    def prompt(self, world: World) -> str:
        """Ask, the choice words last."""
        return tr("送到家，还是去食堂吃？")

    def press(self, option: str, world: World) -> Turn:
        """Send the order."""
        if option in (Place.DELIVERY, Place.DINE_IN):
            return _submit(replace(self.draft, place=Place(option)), world)
        return super().press(option, world)
