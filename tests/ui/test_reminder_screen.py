"""The reminder as it is drawn: its pictures, keys alone, and where one came from."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.core.view import Picture
from kiosk.resources import assets
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, pressables
from tests.helpers.shots import shots
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.looking import items

ANSWERS = {"taken", "snoozed", "skipped"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One whole picture, one that is none; a third is a folder."""
    good = (assets() / "demo" / "pictures" / "demo-pill.jpg").read_bytes()
    (tmp_path / "demo-pill").write_bytes(good)
    (tmp_path / "demo-box").write_bytes(b"no picture" * 40)
    (tmp_path / "none-here").mkdir()
    return tmp_path


@pytest.fixture
def window(qapp: QGuiApplication, folder: Path) -> Iterator[Interface]:
    made = Interface(
        Recorder(),
        full_screen=False,
        size=(1024, 600),
        now=Clock(),
        pictures=lambda name: folder / name,
    )
    yield made
    made.close()
    settle()


def show(window: Interface, picture: Picture) -> set[str]:
    """Show a picture; return what can be pressed on it."""
    window.show_picture(picture)
    settle()
    return set(pressables(window.view.rootObject()))


def pictured(window: Interface) -> list[bool]:
    """Whether each medicine on the screen has a photograph."""
    lines = [i for i in items(window.view.rootObject()) if i.property("pictureShare") is not None]
    return [bool(line.property("pictured")) for line in sorted(lines, key=lambda i: i.y())]


def test_a_picture_that_cannot_be_read_leaves_the_form(window: Interface) -> None:
    show(window, shots()["reminder-picture"])
    assert pictured(window) == [True]
    show(window, shots()["reminder-pictures"])
    assert pictured(window) == [False, True], "the box is damaged, the pill is not"
    show(window, shots()["reminder-picture-lost"])
    assert pictured(window) == [False]
    show(window, shots()["reminder-two"])
    assert pictured(window) == [False, False]


def test_a_picture_stays_small_in_memory(window: Interface) -> None:
    show(window, shots()["reminder-picture"])
    images = [i for i in items(window.view.rootObject()) if i.property("sourceSize") is not None]
    widths = [i.property("implicitWidth") for i in images if "pills" in str(i.property("source"))]
    assert widths
    assert all(width <= 0.3 * 1024 for width in widths)


def test_complaint_9_the_answers_are_equal_and_nothing_else_is_pressed_by_a_hand_that_was_there(
    window: Interface,
) -> None:
    for name in ("reminder", "reminder-twelve", "reminder-injection"):
        assert show(window, shots()[name]) >= ANSWERS
        found = pressables(window.view.rootObject())
        assert len({(found[a].width, found[a].height) for a in ANSWERS}) == 1
    presenter = window.desk._presenter
    assert isinstance(presenter, Recorder)
    show(window, shots()["home"])
    show(window, shots()["reminder"])
    window.desk.press("taken")
    assert presenter.calls == [], "a press meant for the page before answers nothing"


def test_digits_answer_and_medicines_can_be_pressed(
    make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    window = make_interface((1024, 600))
    medicines = [n for n in show(window, shots()["reminder-four"]) if n.startswith("dose:")]
    assert len(medicines) == 4
    clock.go_on(5)
    digits = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    for digit, answer in zip(digits, ("taken", "snoozed", "skipped"), strict=True):
        QTest.keyClick(window.view, digit)
        clock.go_on(1)
        assert recorder.calls[-1] == answer
    window.desk.touched(medicines[0], 10.0, 10.0)
    assert recorder.calls[-1] == medicines[0]


def test_the_focus_is_where_it_was_after_a_reminder(
    make_interface: MakeInterface, clock: Clock
) -> None:
    window = make_interface((1024, 600))
    show(window, shots()["meal-dishes"])
    clock.go_on(5)
    QTest.keyClick(window.view, Qt.Key.Key_Down)
    clock.go_on(1)
    before = window.focused
    show(window, shots()["reminder"])
    assert window.focused == "taken"
    show(window, shots()["reminder-answered-taken"])
    show(window, shots()["meal-dishes"])
    assert window.focused == before


def test_the_edge_flashes_where_captions_are_wanted(make_interface: MakeInterface) -> None:
    window = make_interface((1024, 600))
    shot = shots()["reminder"]
    look = replace(shot.look, captions=True, flash=True)
    show(window, replace(shot, look=look))
    flashing = [i for i in items(window.view.rootObject()) if i.property("thickness") is not None]
    assert flashing
    assert all(item.property("active") for item in flashing)
