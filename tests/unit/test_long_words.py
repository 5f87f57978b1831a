"""What a page gives up where words are long or large, and in which order; nothing is cut."""

from dataclasses import replace

import pytest

from kiosk.commands.gallery_reminder import reminder_scenes
from kiosk.core.dialogue.medicine_week import Week
from kiosk.core.dialogue.page import TURN_OVER
from kiosk.core.dialogue.settings_pin import Typing, new_pin_view
from kiosk.core.dialogue.turning import pared, turned_over
from kiosk.core.medicine_room import holds
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import Room, room_for
from kiosk.core.view import Option, Screen, View
from tests.helpers.conversation import demo_world
from tests.helpers.medicines import household

CAPTIONED = room_for(Preferences(device=DeviceKind.TELEVISION, captions=True), 1920, 1080)
LONG = replace(room_for(Preferences(device=DeviceKind.TELEVISION), 1920, 1080), longer=2)


def _keypad() -> View:
    return replace(new_pin_view(Typing()), page_label="第 3 步，共 3 步")


def test_a_keypad_under_a_long_title_is_read_first_and_keeps_all_its_keys() -> None:
    whole = _keypad()
    assert turned_over(whole, 0, Room()) == whole
    read, keys = (turned_over(whole, turn, LONG) for turn in (0, 1))
    assert read.screen is Screen.TEXT
    assert read.paragraphs == (whole.title, whole.subtitle)
    assert read.focus == TURN_OVER
    assert keys.screen is Screen.KEYPAD
    assert keys.options == whole.options
    assert turned_over(whole, 2, LONG) == read


def test_a_code_stands_alone_where_its_words_leave_no_room() -> None:
    staff = Option("staff", "设置", icon="gear")
    told = "请社区的人在值班台「设备」里输入这个号码"
    pairing = View("pairing", Screen.PAIRING, "WDJB MJHT", told, actions=(staff,), focus="staff")
    pairing = replace(pairing, paragraphs=("http://192.168.1.20:8750/console",))
    assert turned_over(pairing, 0, Room()) == pairing
    code, words = (turned_over(pairing, turn, CAPTIONED) for turn in (0, 1))
    assert (code.title, code.subtitle, code.paragraphs) == ("WDJB MJHT", "", ())
    assert words.paragraphs == (told, *pairing.paragraphs)
    assert [option.id for option in code.actions] == ["staff", TURN_OVER]


def test_a_choice_with_a_page_for_itself_keeps_its_name_longest() -> None:
    choice = Option(
        "a", "红烧肉两份、西红柿炒鸡蛋一份", "明天（9月16日）中午", badge="已接单", digit=1
    )
    page = View("p", Screen.CHOICE, "我的服务", "两件在办", options=(choice,), page_label="第 1 页")
    assert pared(page, Room()) == page
    bare = pared(page, replace(CAPTIONED, longer=3))
    assert (bare.page_label, bare.subtitle, bare.options[0].detail) == ("", "", "")
    assert bare.options[0].label == choice.label


@pytest.mark.parametrize("room", [CAPTIONED, LONG], ids=["captions", "long"])
def test_a_reminder_gives_up_its_second_line_before_what_is_to_mind(room: Room) -> None:
    for name, world, dialogue in reminder_scenes(demo_world()):
        view = dialogue.view(replace(world, room=room))
        if view.screen is not Screen.REMINDER:
            continue
        assert holds(room, view, view.lines, len(view.lines)), name
        if room.longer == 1:  # in a language there is, all that is to mind stays
            minded = [line.detail for line in dialogue.view(world).lines[: len(view.lines)]]
            assert [bool(line.detail) for line in view.lines] == list(map(bool, minded)), name


def test_a_week_becomes_a_list_where_there_is_no_line_for_each_part_of_a_day() -> None:
    world = household()
    grid = Week().view(world)
    listed = Week().view(replace(world, room=CAPTIONED))
    assert grid.screen is Screen.WEEK
    assert listed.screen is Screen.CHOICE
    assert CAPTIONED.shows(listed, len(listed.options))
    assert {o.id for o in listed.options} <= {o.id for o in grid.options}
    assert all(option.badge and option.digit for option in listed.options)
