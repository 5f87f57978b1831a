"""Remote, keyboard and touch: one focus after every key, and every press counts once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.core.view import Option, Picture, Screen, View
from kiosk.services.events import Bus, Event, WindowActive
from kiosk.ui.render import settle
from kiosk.ui.strikes import Presses
from kiosk.ui.window import pressables
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.hands import Hand
from tests.ui.looking import focused
from tests.ui.pictures import (
    ALARM,
    ALARM_COUNTING,
    FRAME,
    HOME,
    MEAL,
    QUESTION,
    REMINDER,
    TALK,
    TEXT,
)


@pytest.fixture
def hand(make_interface: MakeInterface, clock: Clock) -> Hand:
    return Hand(make_interface((1024, 600)), clock)


def test_ok_and_digits_press(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select):
        hand.strike(key)
    hand.strike(Qt.Key.Key_3)
    hand.strike(Qt.Key.Key_9)  # nothing bears a 9
    assert recorder.calls == ["meal", "meal", "meal", "doctor"]
    assert hand.interface.focused == "doctor"


def test_back_is_told_and_ends_nothing(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    for key in (Qt.Key.Key_Back, Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
        hand.strike(key)
    assert recorder.calls == ["<back>"] * 3
    assert hand.interface.view.isVisible()


def test_a_double_strike_counts_once(hand: Hand, recorder: Recorder) -> None:
    hand.show(MEAL)
    hand.strike(Qt.Key.Key_Return)
    hand.strike(Qt.Key.Key_Return, after=0.2)
    hand.strike(Qt.Key.Key_Return, after=0.2)
    assert recorder.calls == ["hongshaorou"]
    hand.strike(Qt.Key.Key_Return, after=0.2)  # 0.6 s after the first
    assert recorder.calls == ["hongshaorou"] * 2
    hand.strike(Qt.Key.Key_2)
    hand.strike(Qt.Key.Key_2, after=0.4)
    hand.strike(Qt.Key.Key_4, after=0.1)  # another key is another wish
    assert recorder.calls[2:] == ["xihongshi", "zhou"]


def test_a_touch_presses_and_takes_the_focus_however_long(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    hand.touch("medicine", held=4.0)
    assert recorder.calls == ["medicine"]
    assert hand.interface.focused == "medicine"
    hand.touch("medicine", after=0.1)
    assert recorder.calls == ["medicine"]
    hand.touch("medicine", after=0.5)
    assert recorder.calls == ["medicine"] * 2


def test_a_second_touch_of_the_same_spot_does_not_press_what_came_there(
    hand: Hand, recorder: Recorder
) -> None:
    hand.show(HOME)
    spot = 100.0, 250.0  # on the first tile, and then on the first card
    hand.touch_at(*spot)
    hand.interface.show_picture(Picture(MEAL, FRAME, TALK))
    settle()
    hand.touch_at(*spot, after=0.2)
    assert recorder.calls == ["meal"]
    hand.touch_at(*spot, after=0.6)
    assert recorder.calls == ["meal", "hongshaorou"]


def test_a_takeover_settles_before_it_takes_presses(
    hand: Hand, recorder: Recorder, clock: Clock
) -> None:
    hand.show(HOME)
    hand.interface.show_picture(Picture(REMINDER, FRAME, TALK))
    hand.strike(Qt.Key.Key_Return, after=1.0)
    assert recorder.calls == [], "it is not drawn yet: nobody can mean it"
    settle()
    hand.strike(Qt.Key.Key_Return, after=0.6)
    assert recorder.calls == []
    hand.strike(Qt.Key.Key_Return, after=0.6)
    assert recorder.calls == ["taken"]


def test_a_question_that_comes_by_itself_settles_too(hand: Hand, recorder: Recorder) -> None:
    asked = replace(QUESTION, passing=True)
    hand.show(HOME)
    hand.interface.show_picture(Picture(asked, FRAME, TALK))
    settle()
    hand.strike(Qt.Key.Key_Return, after=0.6)
    assert recorder.calls == []
    hand.strike(Qt.Key.Key_Return, after=0.6)
    assert recorder.calls == [asked.focus]


def test_a_screen_that_never_tells_of_its_drawing_can_be_pressed(clock: Clock) -> None:
    presses = Presses(clock)
    presses.screen_changed(by_itself=True)
    clock.go_on(2.9)
    assert not presses.settled()
    clock.go_on(0.2)
    assert presses.settled()


@pytest.mark.parametrize(("alarm", "called"), [("one", ["cancel"]), ("other", [])])
def test_a_press_of_what_calls_off_counts_as_the_countdown_ends(
    alarm: str, called: list[str], hand: Hand, recorder: Recorder
) -> None:
    off = Option("cancel", "我没事，取消", digit=2)
    send, again = Option("send", "马上呼救", digit=1), Option("say", "再说一遍", digit=1)
    counting = View("alarm-one-counting", Screen.ALARM, options=(send, off), countdown=1)
    sent = View(f"alarm-{alarm}-sent", Screen.ALARM, options=(again, off))
    hand.show(counting)
    hand.interface.show_picture(Picture(sent, FRAME, TALK))
    hand.strike(Qt.Key.Key_1, after=0.2)  # was meant for sending at once
    hand.strike(Qt.Key.Key_2, after=0.2)
    assert recorder.calls == called


def test_the_red_button_and_the_talk_bar(hand: Hand, recorder: Recorder) -> None:
    hand.show(MEAL)
    hand.touch("emergency")
    hand.touch("talk")
    hand.strike(Qt.Key.Key_F5)
    assert recorder.calls == ["<emergency button>", "<talk>", "<talk>"]


def test_the_focus_stays_returns_and_never_starts_on_what_cancels(hand: Hand) -> None:
    window = hand.interface
    hand.show(HOME)
    hand.strike(Qt.Key.Key_Right)
    hand.show(replace(HOME, title="another minute"))
    assert window.focused == "house"
    hand.show(MEAL)
    assert window.focused == "hongshaorou"
    hand.show(HOME)
    assert window.focused == "house"
    hand.show(ALARM)
    assert window.focused == "talk"  # the only button cancels
    hand.show(ALARM_COUNTING)
    assert window.focused == "send"


def test_the_neighbour_takes_over_from_a_vanished_option(hand: Hand) -> None:
    window = hand.interface
    hand.show(MEAL)
    hand.strike(Qt.Key.Key_4)
    assert window.focused == "zhou"
    hand.show(replace(MEAL, options=MEAL.options[:3]))
    assert window.focused == "xiaoji"
    destructive = replace(MEAL.options[1], destructive=True)
    hand.show(replace(MEAL, options=(MEAL.options[0], destructive)))
    assert window.focused == "hongshaorou"
    hand.show(replace(MEAL, options=()))
    assert window.focused == "back"


def test_a_text_too_long_is_turned_over(hand: Hand, recorder: Recorder) -> None:
    body = "".join(f"第{n}条，请各家各户把自己门口打扫干净，不要堆放杂物。" for n in range(40))
    hand.show(replace(TEXT, paragraphs=(body,)))
    text = hand.interface.view.rootObject().findChild(QQuickItem, "longWords")
    assert text is not None
    everything = set(pressables(hand.interface.view.rootObject()))
    assert {"page-up", "page-down"} < everything
    first = text.property("text")
    hand.touch("page-down")
    assert first and text.property("text") != first
    assert focused(hand.interface) == ["page-down"]
    hand.show(replace(TEXT, paragraphs=(body,), title="another minute"))
    assert focused(hand.interface) == ["page-down"]
    for _ in range(40):
        hand.strike(Qt.Key.Key_Return)
    last = text.property("text")
    assert "".join(last.split()).endswith("不要堆放杂物。")
    assert text.property("contentHeight") <= text.height() + 2
    hand.touch("page-up")
    assert text.property("text") not in ("", last)
    assert recorder.calls == []
    hand.show(TEXT)
    assert "page-up" not in pressables(hand.interface.view.rootObject())


def test_a_key_looks_pressed_at_once(hand: Hand) -> None:
    hand.show(HOME)
    hand.strike(Qt.Key.Key_2)
    assert hand.interface.struck == "house"


def test_whatever_is_touched_tells_that_somebody_is_there(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_A, Qt.Key.Key_Return):
        hand.strike(key, after=1.2)
    assert recorder.stirred == 3
    hand.strike(Qt.Key.Key_Left, after=0.3)
    assert recorder.stirred == 3, "once a second is enough"
    hand.clock.go_on(1.0)
    for _ in range(20):
        hand.down(Qt.Key.Key_Left, repeated=True)
    assert recorder.stirred == 3, "what lies on a key is nobody"
    hand.touch_at(5, 5, after=1.2)
    assert recorder.stirred == 4


def test_the_bus_hears_when_keys_reach_the_window(make_interface: MakeInterface) -> None:
    bus, heard = Bus(), list[Event]()
    bus.subscribe(heard.append)
    interface = make_interface((1024, 600))
    interface.attach(bus)
    assert not any(isinstance(event, WindowActive) for event in heard)
    interface.show_picture(Picture(HOME, FRAME, TALK))
    settle()
    assert any(isinstance(event, WindowActive) for event in heard)
