"""A resident with medicines of every kind, and a month of answers, for the pages about them."""

from dataclasses import replace
from datetime import datetime

from kiosk.commands.gallery_medicine import medicine_world
from kiosk.core.dialogue import World
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.planned import split_dose_id
from kiosk.demo_data import demo_station
from tests.helpers.dialogue import NOW


def household(now: datetime = NOW) -> World:
    """Return the world of the gallery's medicine pages at ``now``."""
    station = demo_station(now.date())
    world = World(
        now=now, catalogue=station.catalogue, resident=station.resident, new_id="new", by_voice=True
    )
    return medicine_world(world)


def answered(
    world: World, dose_id: str, status: DoseStatus, at: datetime, taken: datetime | None = None
) -> World:
    """Return the world after an answer to a dose is on the disk."""
    plan, day, slot = split_dose_id(dose_id)
    known = world.medication.plan(plan)
    record = DoseRecord(
        id=dose_id,
        plan=plan,
        date=day,
        slot=slot,
        status=status,
        at=at,
        taken=taken,
        medicine=known.medicine if known else "",
        amount=known.amount if known else "",
    )
    return with_records(world, (*_others(world, dose_id), record))


def unanswered(world: World, dose_id: str) -> World:
    """Return the world in which nobody has answered a dose."""
    return with_records(world, _others(world, dose_id))


def _others(world: World, dose_id: str) -> tuple[DoseRecord, ...]:
    return tuple(record for record in world.medication.records if record.id != dose_id)


def with_records(world: World, records: tuple[DoseRecord, ...]) -> World:
    """Return the world with these answers."""
    known = replace(world.medication, records=records)
    return replace(world, medication=known, doses=known.day(world.now.date(), world.now))


def at(world: World, now: datetime) -> World:
    """Return the world at another moment."""
    known = replace(world.medication)
    return replace(world, now=now, medication=known, doses=known.day(now.date(), now))


def said(
    intent: Intent, about: str = "", medicines: tuple[str, ...] = (), when: str = ""
) -> Understanding:
    """Return a sentence about medicines, surely understood."""
    slots: dict[str, object] = {"medicines": list(medicines)} if medicines else {}
    if when:
        slots["when"] = when
    return Understanding("…", intent, Decision.ACT, slots, about=about)
