"""What can be asked for here, and who asks: dishes, menus, tasks, the resident.

All of it comes from the hub; nothing in the program knows a dish by name.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from kiosk.core.routine import USUAL, Routine


class Meal(StrEnum):
    """A meal of the day."""

    BREAKFAST = "breakfast"
    LUNCH = "lunch"
    DINNER = "dinner"


class Place(StrEnum):
    """Where a meal is eaten."""

    DELIVERY = "delivery"
    DINE_IN = "dine_in"


class Dish(Struct, frozen=True, kw_only=True):
    """A dish of the station's kitchen. Prices are in fen (1/100 yuan)."""

    id: str
    name: str
    price: int = 0
    subsidised_price: int | None = None
    meals: tuple[Meal, ...] = (Meal.LUNCH, Meal.DINNER)
    unit: str = "份"


class Menu(Struct, frozen=True, kw_only=True):
    """What the kitchen cooks for one meal of one day, by dish ids."""

    day: date
    meal: Meal
    dishes: tuple[str, ...]


class Choice(Struct, frozen=True, kw_only=True):
    """A named thing that can be asked for, with the other words people use for it.

    ``id`` is the slot's value (``cleaning``); ``spoken`` lists ways of saying it.
    """

    id: str
    name: str
    spoken: tuple[str, ...] = ()


class Weather(Struct, frozen=True, kw_only=True):
    """One day's weather in words, temperatures in °C."""

    day: date
    words: str
    low: int
    high: int


class Notice(Struct, frozen=True, kw_only=True):
    """A notice of the community."""

    id: str
    title: str
    body: str
    published: date


class Catalogue(Struct, frozen=True, kw_only=True):
    """All that can be asked for at one station."""

    dishes: tuple[Dish, ...] = ()
    menus: tuple[Menu, ...] = ()
    tasks: tuple[Choice, ...] = ()
    symptoms: tuple[Choice, ...] = ()
    departments: tuple[Choice, ...] = ()
    doctors: tuple[Choice, ...] = ()
    repairs: tuple[Choice, ...] = ()
    bills: tuple[Choice, ...] = ()
    weather: tuple[Weather, ...] = ()

    def menu(self, day: date, meal: Meal) -> tuple[Dish, ...]:
        """Return the dishes of a meal: the day's menu, else what is always cooked for it."""
        by_id = {dish.id: dish for dish in self.dishes}
        for menu in self.menus:
            if menu.day == day and menu.meal == meal:
                return tuple(by_id[i] for i in menu.dishes if i in by_id)
        return tuple(dish for dish in self.dishes if meal in dish.meals)

    def dish(self, name: str) -> Dish | None:
        """Return the dish of that name, or None."""
        return next((dish for dish in self.dishes if dish.name == name), None)


class Contact(Struct, frozen=True, kw_only=True):
    """A person the resident may ask for; ``person`` is what the elder calls them (女儿)."""

    person: str
    name: str
    phone: str
    spoken: tuple[str, ...] = ()


class Resident(Struct, frozen=True, kw_only=True):
    """The person a kiosk serves, as far as the kiosk needs to know."""

    id: str
    name: str
    called: str
    address: str
    contacts: tuple[Contact, ...] = ()
    usual_place: Place = Place.DELIVERY
    station: str = ""
    station_phone: str = ""
    routine: Routine = USUAL
