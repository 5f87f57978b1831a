"""What does not fit at once is turned over, by hand and by voice, and stays as it was left."""

from dataclasses import replace

from kiosk.core.dialogue.page import NEXT_PAGE, TURN_OVER
from kiosk.core.dialogue.receipt import Receipt
from kiosk.core.dialogue.turning import turned_over
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import room_for
from kiosk.core.view import Line, Option, Screen, Step, View
from tests.helpers.conversation import Conversation, demo_world

TELEVISION = room_for(Preferences(device=DeviceKind.TELEVISION), 1920, 1080)


def _far() -> Conversation:
    return Conversation(replace(demo_world(), room=replace(TELEVISION, longer=2)))


def test_a_fixed_page_is_turned_by_hand_and_by_voice() -> None:
    talk = _far().press(TURN_OVER, "more")
    first = talk.view
    assert first.pages > 1
    assert first.options[0].digit == 1
    second = talk.press(TURN_OVER).view
    assert not {o.id for o in first.options} & {o.id for o in second.options}
    assert talk.say("上一页").view.key == first.key
    assert talk.say("下一页").view.key == second.key
    assert talk.say("上一页").say("上一页").view.key.startswith("home")


def test_the_part_that_was_left_is_there_again() -> None:
    talk = _far().press(TURN_OVER, "more").press(TURN_OVER)
    left = talk.view
    talk.press(left.options[0].id)
    assert talk.view.key != left.key
    talk.dialogue, _ = talk.dialogue.back(talk.world)
    assert talk.view.key == left.key


def test_a_page_that_turns_its_choices_goes_back_a_page_by_voice() -> None:
    talk = Conversation().press("housekeeping")
    first = talk.view
    assert talk.press(NEXT_PAGE).view.key != first.key
    assert talk.say("上一页").view.key == first.key


def test_all_of_a_receipt_is_on_one_of_its_parts() -> None:
    lines = tuple(Line("什么时候", f"第{n}天中午十二点送到家里来") for n in range(6))
    steps = tuple(Step(name, "10:12", done=True) for name in ("已记下", "已送达", "已接单"))
    actions = (Option("home", "回到主页"), Option("cancel", "退掉", destructive=True))
    view = View("r", Screen.RECEIPT, "已记下", "社区一收到就告诉您", steps=steps, lines=lines)
    view = replace(view, actions=actions, focus="home")
    room = replace(TELEVISION, longer=1.2)
    whole = turned_over(view, 0, room)
    parts = [turned_over(view, turn, room) for turn in range(whole.pages)]
    assert len(parts) > 1
    assert all(room.holds(part) and part.title == view.title for part in parts)
    assert tuple(line for part in parts for line in part.lines) == lines
    assert [part.steps for part in parts].count(steps) == 1
    assert turned_over(view, len(parts), room) == parts[0]
    assert turned_over(view, 0, replace(room, high=500.0)) == view


def test_a_row_too_long_for_the_screen_becomes_sentences() -> None:
    view = View("r", Screen.RECEIPT, "已记下", lines=(Line("菜", "红烧肉" * 60),))
    view = replace(view, actions=(Option("home", "回到主页"),))
    part = turned_over(view, 0, TELEVISION)
    assert part.screen is Screen.TEXT
    assert part.paragraphs == (f"菜：{'红烧肉' * 60}",)


def test_a_receipt_of_the_demo_needs_no_turning_on_a_tablet() -> None:
    tablet = room_for(Preferences(), 1024, 600)
    talk = Conversation(replace(demo_world(), room=tablet))
    talk.press("meal", "dish:红烧肉", "done").press(talk.view.options[0].id)
    talk.press(talk.view.options[0].id)
    assert isinstance(talk.dialogue.pages[-1], Receipt)
    assert talk.view.pages == 1
