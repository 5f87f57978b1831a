"""The home screen of the last run is shown first: it looks as ever, and takes presses."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.commands.gallery import gallery
from kiosk.core.first_home import first_picture
from kiosk.core.preferences import Preferences
from kiosk.core.view import Picture
from kiosk.ui import keys
from kiosk.ui.late_presenter import LatePresenter
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, pressables
from tests.ui.conftest import Clock, Recorder

SIZE = (1280, 800)
NOW = datetime(2026, 9, 15, 10, 24, tzinfo=UTC)


@pytest.fixture(scope="module")
def true() -> Picture:
    """What the session shows later, as far as that is known at the start."""
    home = next(picture for name, picture in gallery() if name == "home")
    return first_picture(home.view, Preferences(), NOW)


@pytest.fixture
def presenter() -> LatePresenter:
    return LatePresenter()


@pytest.fixture
def interface(
    qapp: QGuiApplication, presenter: LatePresenter, true: Picture
) -> Iterator[Interface]:
    first = replace(true, view=replace(true.view, veiled=True))
    made = Interface(presenter, full_screen=False, size=SIZE, now=Clock(), first=first)
    yield made
    made.close()
    settle()


def _details(root: QQuickItem, words: set[str]) -> list[QRect]:
    """Return where the tiles' lines stand."""
    found, waiting = [], [root]
    while waiting:
        item = waiting.pop()
        waiting.extend(item.childItems())
        if item.property("content") in words:
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            found.append(place.toAlignedRect().adjusted(-2, -2, 2, 2))
    return found


def test_only_the_tiles_lines_come_later(interface: Interface, true: Picture) -> None:
    root = interface.view.rootObject()
    assert interface.view.isVisible()
    assert not interface.drawn.is_set()
    before, places = interface.view.grabWindow(), pressables(root)
    interface.show_picture(true)
    settle()
    after = interface.view.grabWindow()
    assert interface.drawn.wait(5)
    assert pressables(root) == places
    lines = _details(root, {option.detail for option in true.view.options})
    assert len(lines) == len(true.view.options)
    assert before != after
    for image in (before, after):
        for place in lines:
            for x in range(place.left(), place.right() + 1):
                for y in range(place.top(), place.bottom() + 1):
                    image.setPixel(x, y, 0)
    assert before == after


def test_lines_that_may_be_old_are_not_read_out(interface: Interface, true: Picture) -> None:
    tile = next(
        item
        for item in _tiles(interface.view.rootObject())
        if item.property("pressId") == true.view.options[0].id
    )
    assert tile.property("spoken") == true.view.options[0].label
    interface.show_picture(true)
    assert true.view.options[0].detail in str(tile.property("spoken"))


def _tiles(root: QQuickItem) -> list[QQuickItem]:
    below = [item for child in root.childItems() for item in _tiles(child)]
    return [root, *below]


def test_what_is_pressed_before_the_session_is_there_is_done_once(
    interface: Interface, presenter: LatePresenter, recorder: Recorder, true: Picture
) -> None:
    place = pressables(interface.view.rootObject())["emergency"]
    spot = QRectF(place.x, place.y, place.width, place.height).center().toPoint()
    QTest.mouseClick(interface.view, Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClick(interface.view, Qt.Key.Key_1)
    assert recorder.calls == []
    presenter.become(recorder)
    assert recorder.calls == ["<emergency button>", "meal"]
    interface.show_picture(true)
    settle()
    presenter.talk()
    assert recorder.calls == ["<emergency button>", "meal", "<talk>"]


def test_keys_have_the_numbers_qt_gives_them() -> None:
    named = {key.name.lower(): int(key) for key in Qt.Key if key.value}
    for key in keys.Key:
        name = "key_0" if key is keys.Key.ZERO else f"key_{key.name.lower()}"
        assert named[name] == key
