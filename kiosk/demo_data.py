"""The demo's station: what it offers and whom it serves; every person in it is invented."""

import tomllib
from datetime import date, timedelta
from functools import cache
from typing import Any

import msgspec

from kiosk.core.catalogue import Catalogue, Menu, Notice, Resident, Weather
from kiosk.core.catalogue import Meal as _Meal
from kiosk.core.doses import MedicationPlan
from kiosk.core.values import dataclass
from kiosk.core.words import tr_noop
from kiosk.resources import assets

_SKY = (
    (tr_noop("晴"), -3, 6),
    (tr_noop("多云"), -5, 4),
    (tr_noop("小雪"), -9, -1),
    (tr_noop("晴"), -11, -2),
    (tr_noop("阴"), -8, 0),
)


@dataclass(frozen=True)
class StaffMember:
    """A person who may log in to the console."""

    login: str
    name: str
    role: str


@dataclass(frozen=True)
class DemoStation:
    """All that the demo's hub is filled with."""

    resident: Resident
    catalogue: Catalogue
    plans: tuple[MedicationPlan, ...]
    notices: tuple[Notice, ...]
    staff: tuple[StaffMember, ...]


@cache
def _raw() -> dict[str, Any]:
    with (assets() / "demo" / "station.toml").open("rb") as file:
        return tomllib.load(file)


def demo_station(today: date) -> DemoStation:
    """Return the demo's data as of ``today``: three days of menus, five of (invented) weather."""
    raw = _raw()
    catalogue = msgspec.convert(raw["catalogue"], Catalogue)
    menus = tuple(
        Menu(day=day, meal=meal, dishes=tuple(d.id for d in catalogue.dishes if meal in d.meals))
        for day in (today + timedelta(days=n) for n in range(3))
        for meal in _Meal
    )
    weather = tuple(
        Weather(day=today + timedelta(days=n), words=words, low=low, high=high)
        for n, (words, low, high) in enumerate(_SKY)
    )
    resident = msgspec.convert(raw["resident"], Resident)
    return DemoStation(
        resident=resident,
        catalogue=msgspec.structs.replace(catalogue, menus=menus, weather=weather),
        plans=msgspec.convert(
            [{**plan, "resident": resident.id} for plan in raw["plans"]],
            tuple[MedicationPlan, ...],
        ),
        notices=msgspec.convert(
            [{**notice, "published": today} for notice in raw["notices"]], tuple[Notice, ...]
        ),
        staff=msgspec.convert(raw["staff"], tuple[StaffMember, ...]),
    )
