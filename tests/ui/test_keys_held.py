"""Keys that are held, and the keys that call for help."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent

from kiosk.core.view import Option, Picture, Screen, View
from kiosk.ui.render import settle
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.hands import Hand
from tests.ui.pictures import ALARM_COUNTING, FRAME, HOME, TALK


@pytest.fixture
def hand(make_interface: MakeInterface, clock: Clock) -> Hand:
    return Hand(make_interface((1024, 600)), clock)


def test_a_held_key_presses_once_and_arrows_go_on_slowly(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    hand.clock.go_on(1.0)
    hand.down(Qt.Key.Key_Return)
    for _ in range(20):
        hand.clock.go_on(0.1)
        hand.down(Qt.Key.Key_Return, repeated=True)
    assert recorder.calls == ["meal"]
    hand.clock.go_on(1.0)
    hand.down(Qt.Key.Key_Right)
    hand.clock.go_on(0.05)
    hand.down(Qt.Key.Key_Right, repeated=True)
    assert hand.interface.focused == "house"
    hand.clock.go_on(0.25)
    hand.down(Qt.Key.Key_Right, repeated=True)
    assert hand.interface.focused == "doctor"


def test_a_second_press_sends_at_once(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    for _ in range(5):
        hand.strike(Qt.Key.Key_Red, after=0.3)
    assert recorder.calls == ["<emergency remote>"]
    hand.interface.show_picture(Picture(ALARM_COUNTING, FRAME, TALK))
    settle()
    for _ in range(8):
        hand.strike(Qt.Key.Key_Red, after=0.2)
    assert len(recorder.calls) == 1, "the striking that called goes on"
    hand.strike(Qt.Key.Key_Red, after=1.1)
    assert len(recorder.calls) == 2
    hand.strike(Qt.Key.Key_Red, after=1.1)
    assert len(recorder.calls) == 3, "the countdown is still shown: said again does no harm"


def test_zero_types_where_a_number_is_typed_and_calls_when_held(
    hand: Hand, recorder: Recorder
) -> None:
    digits = tuple(Option(f"key:{n}", str(n), digit=n) for n in range(10))
    hand.show(View("pin", Screen.CHOICE, title="密码", options=digits[:6], actions=digits[6:]))
    assert recorder.calls == []
    for _ in range(6):
        hand.strike(Qt.Key.Key_0, after=0.6)
    assert recorder.calls == ["key:0"] * 6
    hand.clock.go_on(1.0)
    hand.down(Qt.Key.Key_0)
    hand.clock.go_on(3.1)
    hand.down(Qt.Key.Key_0, repeated=True)
    hand.up(Qt.Key.Key_0)
    assert recorder.calls[6:] == ["key:0", "<emergency remote>"]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Red])
def test_the_emergency_key_held_or_struck_five_times(
    key: Qt.Key, hand: Hand, recorder: Recorder
) -> None:
    hand.show(HOME)
    for _ in range(4):
        hand.strike(key, after=0.3)
    hand.strike(key, after=6.0)  # too late for five within five seconds
    assert recorder.calls == []
    for _ in range(4):
        hand.strike(key, after=0.3)
    assert recorder.calls == ["<emergency remote>"]
    hand.clock.go_on(10)
    hand.down(key)
    for _ in range(29):
        hand.clock.go_on(0.1)
        hand.down(key, repeated=True)
    assert recorder.calls == ["<emergency remote>"]
    for _ in range(20):
        hand.clock.go_on(0.1)
        hand.down(key, repeated=True)
    assert recorder.calls == ["<emergency remote>"] * 2


def _hold_as_x11_does(hand: Hand, key: Qt.Key, seconds: float) -> None:
    """Hold ``key``: its repeats are stamped releases and presses that Qt did not mark."""
    hand.stamps = True
    hand.down(key)
    hand.clock.go_on(0.66)
    for _ in range(round((seconds - 0.66) / 0.04)):
        hand.up(key)
        hand.down(key)
        hand.clock.go_on(0.04)
    hand.up(key)
    hand.clock.go_on(0.1)


def test_repeats_that_look_like_strikes_count_once(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_3):
        _hold_as_x11_does(hand, key, 3.5)
    assert recorder.calls == ["meal", "<talk>", "<back>", "doctor"]
    _hold_as_x11_does(hand, Qt.Key.Key_3, 3.5)
    assert recorder.calls[4:] == ["doctor"]


def test_the_emergency_key_held_as_x11_tells_it(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    _hold_as_x11_does(hand, Qt.Key.Key_0, 1.6)
    _hold_as_x11_does(hand, Qt.Key.Key_0, 2.8)
    assert recorder.calls == []
    _hold_as_x11_does(hand, Qt.Key.Key_0, 9.0)
    assert recorder.calls == ["<emergency remote>"]


def test_an_arrow_held_as_x11_tells_it_goes_on_slowly(hand: Hand) -> None:
    hand.show(HOME)
    _hold_as_x11_does(hand, Qt.Key.Key_Right, 0.6)
    assert hand.interface.focused == "house"
    hand.clock.go_on(1.0)
    _hold_as_x11_does(hand, Qt.Key.Key_Left, 0.74)
    assert hand.interface.focused == "meal"
    moved = []
    hand.interface.desk.focusMoved.connect(lambda: moved.append(hand.interface.focused))
    _hold_as_x11_does(hand, Qt.Key.Key_Down, 1.66)
    assert 4 <= len(moved) <= 7  # one a repeat would be 26


def test_keys_are_up_when_the_window_lost_the_focus(hand: Hand, recorder: Recorder) -> None:
    hand.show(HOME)
    hand.down(Qt.Key.Key_3)
    hand.down(Qt.Key.Key_0)
    QCoreApplication.sendEvent(hand.interface.view, QFocusEvent(QEvent.Type.FocusOut))
    hand.clock.go_on(4.0)
    hand.interface.view._check_hold()
    assert recorder.calls == ["doctor"]
    hand.down(Qt.Key.Key_3)
    assert recorder.calls == ["doctor"] * 2
