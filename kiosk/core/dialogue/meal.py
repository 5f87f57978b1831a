"""Ordering a meal in three screens: dishes, which meal, where; spoken slots skip screens."""

from dataclasses import replace
from datetime import date

from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.empty import Listing, nothing_said, nothing_there
from kiosk.core.dialogue.manner import manner_of, wants_other_time
from kiosk.core.dialogue.meal_draft import (
    MOST_PORTIONS,
    MealDraft,
    can_order,
    changed_words,
    dish_option,
    not_cooked,
    possible_meals,
    price_of,
    settle,
    shown_meal,
)
from kiosk.core.dialogue.page import (
    DONE_DIGIT,
    NEXT_PAGE,
    Turn,
    back_action,
    leafed,
    numbered,
    push,
    reset,
    say,
    swap,
)
from kiosk.core.dialogue.receipt import TakeBackQuestion, submit
from kiosk.core.dialogue.request_told import whole_words
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.requests import MealOrder
from kiosk.core.saying import (
    PORTION,
    amount_words,
    items_words,
    meal_of_day,
    month_day,
    near_day,
    place_name,
    request_time,
    yuan,
)
from kiosk.core.values import dataclass
from kiosk.core.view import BACK_OPTION, Line, Option, Screen, Tint, View
from kiosk.core.words import capital, listed, named, together, tr


def start_meal(
    said: Understanding, draft: MealDraft, world: World, *, ask_place: bool = False
) -> Turn:
    """Return the turn for a spoken order: the first screen with something missing, or send it.

    ``draft`` is what stood before, which the sentence completes or corrects; ``ask_place``: where
    it is eaten is being asked, so that only a place sends it.
    """
    names = {*(dish.name for dish in world.catalogue.dishes), *(i.dish for i in draft.items)}
    before, draft = draft, draft.merged(said.slots, manner_of(said.text, names))
    if wants_other_time(said.text) and not {"meal", "date"} & set(said.slots):
        draft = replace(draft, meal=None, day=None)
    draft = settle(draft, world.now)
    if not draft.items and before.items and before.instead_of:
        return reset(TakeBackQuestion(before.instead_of))
    if not can_order(draft, world):
        return _too_late(draft, world)
    missing = not_cooked(draft, world)
    if missing:
        kept = replace(draft, items=tuple(i for i in draft.items if i.dish not in missing))
        words = tr("这顿没有{dishes}，看看别的吧。", dishes=listed(map(named, missing)))
        return reset(Dishes(kept), Say(words, listen=True))
    if not draft.items:
        return _ask(Dishes(draft), before, world)
    if draft.meal is None or draft.day is None:
        return _ask(When(draft), before, world)
    if ask_place:
        return _ask(Where(draft), before, world)
    place = draft.place or (world.resident.usual_place if world.resident else Place.DELIVERY)
    return _submit(replace(draft, place=place), world)


def _no_menu() -> str:
    return tr("这一顿还没有菜单。")


def _ask(page: "MealPage", before: MealDraft, world: World) -> Turn:
    """Return the turn that opens ``page``, saying back what changed of what was chosen before."""
    if not before.items or page.draft == before:
        return reset(page)
    words = changed_words(before, page.draft, world)
    return reset(page, Say(together(words, page.prompt(world)), listen=True))


def _too_late(draft: MealDraft, world: World) -> Turn:
    day = near_day(draft.day, world.today) if draft.day else ""
    words = tr("{when}订不上，换一顿吧。", when=meal_of_day(day, draft.meal))
    anew = replace(draft, meal=None, day=None)
    return reset(When(anew) if anew.items else Dishes(anew), Say(words, listen=True))


def _submit(draft: MealDraft, world: World) -> Turn:
    if draft.meal is None or draft.day is None or draft.place is None or not draft.items:
        raise ValueError("an order needs dishes, a meal, a day and a place")
    if not can_order(draft, world):  # the page stood open past the last order
        return _too_late(draft, world)
    details = MealOrder(items=draft.items, meal=draft.meal, date=draft.day, place=draft.place)
    words = tr("{order}。", order=whole_words(details, world))
    return submit(details, words, world, draft.instead_of)


@dataclass(frozen=True)
class MealPage(Listing):
    """What the three screens share: the draft, and hearing more of it."""

    draft: MealDraft

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.ORDER_MEAL

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Put what was said into the draft and go on from there."""
        if said.intent is Intent.ORDER_MEAL:
            return start_meal(said, self.draft, world)
        return None


_DISHES = 4  # on a page at most: each has a long name, a price and how many are wanted


@dataclass(frozen=True)
class Dishes(MealPage):
    """Which dishes, and how many of each."""

    page: int = 0
    last: str = ""  # the dish touched last: 少一份 takes from it

    @property
    def takes_yes(self) -> bool:
        """选好了, when something is chosen."""
        return bool(self.draft.items)

    def _title(self, world: World) -> str:
        day, meal = shown_meal(self.draft, world.now)
        return capital(tr("{when}吃什么？", when=meal_of_day(near_day(day, world.today), meal)))

    def view(self, world: World) -> View:
        """Return the menu, as many dishes as fit: each has a long name and a price."""
        menu = world.catalogue.menu(*shown_meal(self.draft, world.now))
        if not menu:
            return nothing_there("dishes-none", self._title(world), Tint.MEAL, world, _no_menu())
        options = tuple(dish_option(dish, self.draft) for dish in menu)
        chosen = bool(self.draft.items)
        fewer = Option("fewer", tr("少一份"), icon="minus")
        done = Option(
            "done", tr("选好了"), icon="check", digit=DONE_DIGIT, tint=Tint.MEAL, enabled=chosen
        )
        hint = tr("按一下，加一份")
        view = View(
            key="dishes",
            screen=Screen.CHOICE,
            title=self._title(world),
            subtitle=items_words(self.draft.items, world.catalogue) or hint,
            tint=Tint.MEAL,
            options=options,
            actions=(back_action(), *((fewer,) if chosen else ()), done),
            focus=BACK_OPTION,
        )
        fullest = replace(view, subtitle=hint, actions=(back_action(), fewer, done))
        return leafed(view, self.page, world.room, _DISHES, fullest)

    def prompt(self, world: World) -> str:
        """Ask."""
        if not world.catalogue.menu(*shown_meal(self.draft, world.now)):
            return nothing_said(world, _no_menu())
        return together(self._title(world), tr("选一样，或者直接说。"))

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

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """选好了 goes on."""
        if said.intent is Intent.CONFIRM and self.draft.items:
            return self.press("done", world)
        return super().hear(said, world)

    def _change(self, dish: str, step: int, world: World) -> Turn:
        count = self.draft.quantity(dish) + step
        if count > MOST_PORTIONS:
            return say(tr("最多{n}份。", n=MOST_PORTIONS))
        draft = self.draft.with_quantity(dish, max(count, 0))
        last = dish if count > 0 else (draft.items[-1].dish if draft.items else "")
        found = world.catalogue.dish(dish)
        amount = amount_words(count, found.unit if found else PORTION)
        words = tr("{dish}不要了。", dish=named(dish))
        if count > 0:
            words = tr("{dish}，{amount}。", dish=named(dish), amount=amount)
        return swap(replace(self, draft=draft, last=last), Say(words))


@dataclass(frozen=True)
class When(MealPage):
    """Which meal of which day: the next six at which all chosen dishes are cooked."""

    def view(self, world: World) -> View:
        """Return the meals."""
        options = numbered(
            tuple(
                Option(
                    id=f"when:{day}:{meal}",
                    label=capital(meal_of_day(near_day(day, world.today), meal)),
                    detail=month_day(day),
                    icon={"breakfast": "morning", "lunch": "noon", "dinner": "evening"}[meal],
                    tint=Tint.MEAL,
                )
                for day, meal in possible_meals(self.draft, world)
            )
        )
        return View(
            key="meal-when",
            screen=Screen.CHOICE,
            title=self._title(world) if options else tr("这几样凑不到一顿"),
            subtitle=items_words(self.draft.items, world.catalogue),
            tint=Tint.MEAL,
            options=options,
            actions=(back_action(),),
            focus=options[0].id if options else BACK_OPTION,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        if not possible_meals(self.draft, world):
            return tr("这几样凑不到一顿，请返回另选。")
        return self._title(world)

    def _title(self, world: World) -> str:
        """Ask whether it is to be the meal whose menu was shown, or which."""
        shown = shown_meal(self.draft, world.now)
        if shown != next(iter(possible_meals(self.draft, world)), None):
            return tr("哪天，哪一顿吃？")
        when = capital(meal_of_day(near_day(shown[0], world.today), shown[1]))
        return tr("{when}吃，还是换一顿？", when=when)

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
        lines = (
            Line(items_words(self.draft.items, world.catalogue)),
            Line(
                capital(request_time(details, world.today)),
                tr("一共 {sum}", sum=yuan(price_of(self.draft, world.catalogue))),
            ),
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

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """A place sends it; anything else changes the order, which is said back."""
        if said.intent is Intent.ORDER_MEAL:
            return start_meal(said, self.draft, world, ask_place="place" not in said.slots)
        return None
