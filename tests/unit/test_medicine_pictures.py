"""Pictures of medicines on the board, in the lists, on their own page; what is left at a refill."""

from dataclasses import replace

from msgspec import structs

from kiosk.commands.gallery_medicine import medicine_pages
from kiosk.core.dialogue import World
from kiosk.core.dialogue.medicine import Board
from kiosk.core.dialogue.medicine_list import MedicineList, What
from kiosk.core.dialogue.medicine_one import MedicinePage
from kiosk.core.room import measured
from kiosk.core.view import View
from tests.helpers.medicines import household

PICTURED = {"demo-nifedipine": "demo-pill", "demo-metformin": "demo-box"}


def scene(name: str) -> tuple[World, View]:
    world = household()
    pages = {found: (seen, page) for found, seen, page in medicine_pages(world)}
    seen, page = pages[name]
    return seen, page.view(seen)


def test_what_is_taken_alone_bears_its_picture_on_the_board() -> None:
    world, _ = scene("medicine-board")
    options = {o.label: o.picture for n in (0, 1) for o in Board(page=n).view(world).options}
    assert options["中午12点"] == "demo-box"
    assert options["上午8点"] == "", "several medicines, and none is all of them"
    assert options["晚上9点"] == ""


def test_each_medicine_of_a_list_bears_its_own() -> None:
    world, _ = scene("medicine-list-all")
    for what in (What.ALL, What.STOCK):
        shown = [o for n in (0, 1) for o in MedicineList(what, n).view(world).options]
        assert {o.id: o.picture for o in shown if o.picture} == {
            f"plan:{plan}": name for plan, name in PICTURED.items()
        }


def test_its_own_page_shows_it_unless_the_words_need_the_room() -> None:
    world, view = scene("medicine-one")
    assert view.lines[0].picture == "demo-pill"
    tight = replace(world, room=replace(measured(1024, 600), type=4.3))
    assert not any(line.picture for line in MedicinePage("demo-nifedipine").view(tight).lines)


def test_a_refill_says_what_is_left_until_it_is_done() -> None:
    _, asked = scene("medicine-refill-received")
    assert [(line.label, line.value) for line in asked.lines][1:] == [("还剩", "6 片，还有 3 天的")]
    _, done = scene("medicine-refill-done")
    assert len(done.lines) == 1


def test_nothing_is_said_to_be_left_where_nobody_counted() -> None:
    world, _ = scene("medicine-refill-received")
    plans = tuple(structs.replace(plan, stock=None) for plan in world.medication.plans)
    uncounted = replace(world, medication=replace(world.medication, plans=plans))
    pages = {name: page for name, _, page in medicine_pages(world)}
    assert len(pages["medicine-refill-received"].view(uncounted).lines) == 1
