"""The keypad: every key by arrows and by its own digit, none small, and only dots to be seen."""

from PySide6.QtCore import Qt

from kiosk.commands.gallery import gallery
from kiosk.ui.window import Interface, pressables
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.hands import Hand
from tests.ui.looking import texts


def shown(make_interface: MakeInterface, clock: Clock) -> tuple[Interface, Hand]:
    interface = make_interface((1024, 600))
    hand = Hand(interface, clock)
    hand.show(dict(gallery())["pin-typing"].view)
    return interface, hand


def test_each_digit_of_a_remote_types_itself(
    make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    _, hand = shown(make_interface, clock)
    for digit in range(10):
        hand.strike(Qt.Key(int(Qt.Key.Key_0) + digit))
    assert recorder.calls == [f"key:{digit}" for digit in range(10)]


def test_arrows_go_all_round_and_no_key_is_small(
    make_interface: MakeInterface, clock: Clock
) -> None:
    interface, hand = shown(make_interface, clock)
    places = pressables(interface.view.rootObject())
    keys = [name for name in places if name.startswith("key:")]
    assert len(keys) == 10
    for name in (*keys, "erase", "done"):
        assert min(places[name].width, places[name].height) >= 60, (name, places[name])
    ways = [Qt.Key.Key_Right] * 2 + [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Left] * 2 + [Qt.Key.Key_Up]
    went = [interface.focused]
    for arrow in ways:
        hand.strike(arrow)
        went.append(interface.focused)
    assert went == [f"key:{n}" for n in (1, 2, 3, 6, 9)] + ["done", "key:0", "erase", "key:7"]


def test_what_is_typed_is_shown_as_dots_alone(make_interface: MakeInterface, clock: Clock) -> None:
    interface, _ = shown(make_interface, clock)
    written = [text.words for text in texts(interface)]
    assert "● ● ● ● ●" in written
    assert not any("12345" in words for words in written)
