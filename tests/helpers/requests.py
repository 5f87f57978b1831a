"""Requests, alarms and plans to test with."""

import uuid
from datetime import datetime, timedelta

from kiosk.core.alarms import Alarm, AlarmKind
from kiosk.core.catalogue import Meal, Place
from kiosk.core.doses import MedicationPlan, Vitals
from kiosk.core.requests import MealItem, MealOrder, Request

RESIDENT = "demo-wang"


def make_id() -> str:
    """Return an id as the kiosk chooses it."""
    return str(uuid.uuid4())


def meal_request(now: datetime, dish: str = "红烧肉", identity: str = "") -> Request:
    """Return an order for tomorrow's lunch."""
    return Request(
        id=identity or make_id(),
        resident=RESIDENT,
        created=now,
        details=MealOrder(
            items=(MealItem(dish, 2),),
            meal=Meal.LUNCH,
            date=(now + timedelta(days=1)).date(),
            place=Place.DELIVERY,
        ),
        said="明天中午来两份" + dish,
    )


def alarm(now: datetime, kind: AlarmKind = AlarmKind.FALL) -> Alarm:
    """Return an alarm raised now."""
    return Alarm(id=make_id(), resident=RESIDENT, raised=now, kind=kind)


def plan(identity: str = "p1", *times: str, **more: object) -> MedicationPlan:
    """Return a medication plan; 08:00 unless told otherwise."""
    values: dict[str, object] = {
        "id": identity,
        "resident": RESIDENT,
        "medicine": f"药 {identity}",
        "amount": "1 片",
        "times": times or ("08:00",),
        **more,
    }
    return MedicationPlan(**values)  # type: ignore[arg-type]


def vitals(now: datetime) -> Vitals:
    """Return a blood pressure."""
    return Vitals(id=make_id(), resident=RESIDENT, at=now, systolic=135, diastolic=85)
