"""How much fits on a page follows the calibration, the words and the captions."""

from dataclasses import replace

import pytest

from kiosk.core.dialogue import World
from kiosk.core.dialogue.meal import Dishes
from kiosk.core.dialogue.meal_draft import MealDraft
from kiosk.core.measure import em, lines, widest
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import Room, room_for
from kiosk.core.view import Option, Screen, View
from kiosk.demo_data import demo_station
from tests.helpers.dialogue import NOW

TABLET = Preferences(device=DeviceKind.TABLET)
TELEVISION = Preferences(device=DeviceKind.TELEVISION)
SIZES = ((1024, 600), (800, 1280), (1920, 1080), (1080, 1920), (3840, 2160))
BACK = Option("back", "返回", icon="back")


def _list(*labels: str, detail: str = "") -> View:
    options = tuple(Option(str(n), label, detail, digit=n) for n, label in enumerate(labels, 1))
    return View("list", Screen.CHOICE, "要做什么？", options=options, actions=(BACK,))


SIX = _list("打扫卫生", "洗衣服", "擦玻璃", "做饭", "洗澡", "理发")


def test_larger_type_means_fewer_things() -> None:
    near, far = room_for(TABLET, 1024, 600), room_for(TELEVISION, 1920, 1080)
    assert near.cards(SIX) == 6
    assert far.cards(SIX) == 4
    assert far.tile() == 0 < near.tile()


def test_longer_words_mean_fewer_things() -> None:
    room = room_for(TABLET, 1024, 600)
    told = _list(*["Reservations for the community canteen"] * 6, detail="7 September, from ¥12")
    assert room.cards(told) < room.cards(SIX)
    assert replace(room_for(TELEVISION, 1920, 1080), longer=3).cards(SIX) < 4


def test_captions_leave_room_for_fewer() -> None:
    told = _list(*["饺子"] * 4, detail="补贴后 10元")
    captioned = Preferences(device=DeviceKind.TELEVISION, captions=True)
    bare, captions = room_for(TELEVISION, 1920, 1080), room_for(captioned, 1920, 1080)
    assert captions.high < bare.high
    assert captions.cards(told) < bare.cards(told) == 4


def test_what_fits_by_itself_leaves_no_room_for_more_than_is_wanted() -> None:
    assert Room().cards(SIX, 4) == 4
    assert Room().cards(_list("一样")) == 1


@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_empty_whatever_the_words(size: tuple[int, int]) -> None:
    for device in DeviceKind:
        room = room_for(Preferences(device=device), *size)
        assert room.cards(_list(*["很长的名字" * 30] * 6)) == 1, (device, size)


def test_resolution_alone_changes_nothing() -> None:
    low, high = room_for(TELEVISION, 1920, 1080), room_for(TELEVISION, 3840, 2160)
    assert low.cards(SIX) == high.cards(SIX)
    assert low.wide == pytest.approx(high.wide)


def test_words_that_leave_the_tiles_are_found() -> None:
    television = room_for(TELEVISION, 1920, 1080)
    assert television.tiles(SIX.options)
    assert not replace(television, longer=3).tiles(SIX.options)


def test_lines_end_at_spaces_and_between_characters() -> None:
    assert em("红烧肉") == 3
    assert em("ab") < 1.3
    assert lines("", 5) == 0
    assert lines("红烧肉红烧肉", 3.2) == 2
    assert lines("one two\nthree", 50) == 2
    assert widest("红烧肉。") == 2, "a full stop never begins a line"
    assert widest("a community") == em("community")


@pytest.mark.parametrize("device", list(DeviceKind))
@pytest.mark.parametrize(
    "size", [(1024, 600), (1280, 720), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160)]
)
def test_the_menu_has_four_dishes_a_page_and_two_on_a_television(
    device: DeviceKind, size: tuple[int, int]
) -> None:
    station = demo_station(NOW.date())
    room = room_for(Preferences(device=device), *size)
    world = World(
        now=NOW, catalogue=station.catalogue, resident=station.resident, new_id="new", room=room
    )
    expected = 2 if device is DeviceKind.TELEVISION else 4
    assert len(Dishes(MealDraft()).view(world).options) == expected


def test_the_line_under_a_tile_takes_no_size_from_its_word() -> None:
    """Found on a tablet of 1280×800: a line that broke made all six words as small as itself."""
    words = tuple(Option(str(n), "我的服务") for n in range(6))
    tablet, upright = room_for(TABLET, 1280, 800), room_for(TELEVISION, 800, 1280)
    assert em("问大夫") < tablet.tile(words) < em("问大夫、约时间")
    assert upright.tile(words) == 0, "too low for both"
    assert replace(tablet, longer=3).tile(words) == 0, "the words need two lines"
