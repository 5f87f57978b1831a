"""Where there is nothing to choose from, the page says what is so and what to do next."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.catalogue import Catalogue
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.requests import CallBack
from kiosk.core.view import Screen
from tests.helpers.conversation import demo_world
from tests.helpers.dialogue import check, press, spoken, submitted

WALKS: list[tuple[str, ...]] = [
    ("meal",),
    ("housekeeping",),
    ("doctor",),
    ("medicine",),
    ("services",),
]
WALKS += [("more", what) for what in ("notices", "repair", "bill", "call")]
LISTS = [walk for walk in WALKS if walk[-1] not in ("medicine", "services", "notices", "doctor")]


def bound_but_empty() -> World:
    world = demo_world("new")
    assert world.resident
    nobody = replace_field(world.resident, contacts=())
    return replace(world, catalogue=Catalogue(), notices=(), doses=(), resident=nobody)


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
@pytest.mark.parametrize("world", [World(now=demo_world().now), bound_but_empty()])
def test_no_page_is_blank(walk: tuple[str, ...], world: World) -> None:
    dialogue, effects = press(Dialogue(), world, *walk)
    view = dialogue.view(world)
    check(view)
    assert view.screen is Screen.TEXT
    assert view.paragraphs
    assert all(words.endswith("。") or walk == ("medicine",) for words in view.paragraphs)
    assert spoken(effects), "and it is said"
    assert not any(word in spoken(effects) for word in ("选一样", "选一选"))


@pytest.mark.parametrize("walk", LISTS, ids="-".join)
def test_the_station_can_be_asked_for_a_call_instead(walk: tuple[str, ...]) -> None:
    dialogue, _ = press(Dialogue(), bound_but_empty(), *walk)
    _, effects = press(dialogue, bound_but_empty(), "call-station")
    assert submitted(effects).details == CallBack(person="社区")


@pytest.mark.parametrize("walk", LISTS, ids="-".join)
def test_before_the_hub_was_reached_nothing_is_offered_that_cannot_be_sent(
    walk: tuple[str, ...],
) -> None:
    world = World(now=demo_world().now)
    dialogue, effects = press(Dialogue(), world, *walk)
    assert [action.id for action in dialogue.view(world).actions] == ["back"]
    assert "还没连上社区" in spoken(effects)


def test_a_doctor_can_be_asked_for_without_a_list() -> None:
    world = bound_but_empty()
    dialogue, _ = press(Dialogue(), world, "doctor", "done")
    assert dialogue.view(world).key == "doctor-when"
