"""The pages of the settings and of the first start, for the gallery."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from kiosk import __version__
from kiosk.core.catalogue import Catalogue
from kiosk.core.dialogue import World
from kiosk.core.dialogue.doctor import Symptoms
from kiosk.core.dialogue.first_start import FirstPin, FirstStep
from kiosk.core.dialogue.housekeeping import Tasks
from kiosk.core.dialogue.meal import Dishes
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.dialogue.more import Pick
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.pairing import Hello
from kiosk.core.dialogue.settings_machine import (
    About,
    AsSet,
    Connection,
    LeaveQuestion,
    Licences,
)
from kiosk.core.dialogue.settings_menu import Settings
from kiosk.core.dialogue.settings_pin import NewPin, PinPage, Typing
from kiosk.core.dialogue.settings_topics import TOPICS, SetOne, Sizes
from kiosk.core.dialogue.still_there import StillThere
from kiosk.core.dialogue.world import Machine
from kiosk.core.staff import Door

_VISIT = "visit"


def _lists() -> Iterator[tuple[str, Page]]:
    yield "meal-dishes", Dishes(MealDraft())
    yield "housekeeping-tasks", Tasks()
    yield "doctor-symptoms", Symptoms()
    yield "repair", Pick("repair")


def settings_pages(world: World) -> Iterator[tuple[str, World, Page]]:
    """Yield the pages of the settings, their door in its states, and the first start."""
    door = PinPage(_VISIT)
    shut = Door(has_pin=True, wrong=5, shut_until=world.now + timedelta(seconds=70))
    yield "pin", replace(world, door=Door(has_pin=True)), door
    yield "pin-typing", replace(world, door=Door(has_pin=True)), PinPage(_VISIT, Typing("12345"))
    yield "pin-wrong", replace(world, door=Door(has_pin=True, wrong=3)), door
    yield "pin-shut", replace(world, door=shut), door
    yield "pin-new", world, NewPin(_VISIT)
    yield "pin-again", world, NewPin(_VISIT, Typing("12", "1234"))
    machine = Machine(
        hub="http://192.168.1.20:8750",
        version=__version__,
        model="vosk-model-small-cn-0.22",
        disk_free=14 * 1024**3,
        folder="~/.local/share/anban",
    )
    seen = replace(world, door=Door(has_pin=True, open_for=_VISIT), machine=machine)
    yield "settings", seen, Settings(door)
    yield "settings-second", seen, Settings(door, page=1)
    for name in TOPICS:
        yield f"settings-{name}", seen, SetOne(name)
    yield "settings-sizes", seen, Sizes()
    yield "settings-connection", seen, Connection()
    pairing = ("WDJBMJHT", "http://192.168.1.20:8750/console")
    yield "settings-pairing", replace(seen, pairing=pairing), Connection()
    yield "settings-about", seen, About()
    yield "settings-as-set", seen, AsSet()
    yield "settings-licences", seen, Licences()
    yield "settings-leave", seen, LeaveQuestion()
    yield "settings-still-there", seen, StillThere()
    new = World(now=world.now, room=world.room)
    for name, page in _lists():
        yield f"{name}-none", replace(world, catalogue=Catalogue()), page
        yield f"{name}-unreached", new, page
    yield "first-language", new, FirstStep("language")
    yield "first-device", new, FirstStep("device")
    yield "first-pin", new, FirstPin(_VISIT)
    yield "first-hello", world, Hello()
