"""What moves, and how soon a press shows: nothing blinks but an alarm, and nothing when still."""

import re
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.core.view import Look, Picture, Shade
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, pressables
from tests.helpers.shots import shots
from tests.ui.conftest import MakeInterface
from tests.ui.describe_models import UI
from tests.ui.test_palette import contrast, palette

_AT_ONCE = 0.05  # seconds
_SEEN = 1.2  # to one: a change of ground that is noticed
_READ = 4.5  # to one: what is written on it meanwhile


def _frames(interface: Interface, milliseconds: int) -> int:
    """Return how often the window is drawn in that time, nobody doing anything."""
    drawn: list[None] = []
    interface.view.afterRendering.connect(lambda: drawn.append(None))
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    return len(drawn)


def _shown(make: MakeInterface, picture: Picture, size: tuple[int, int] = (1024, 600)) -> Interface:
    interface = make(size)
    interface.show_picture(picture)
    settle()
    interface.view.grabWindow()
    settle()
    return interface


def test_nothing_moves_but_an_alarm(make_interface: MakeInterface) -> None:
    for name in ("home", "meal-dishes", "reminder", "receipt-recorded"):
        assert _frames(_shown(make_interface, shots()[name]), 150) <= 1, name
    assert _frames(_shown(make_interface, shots()["alarm-sending"]), 150) > 2


def test_nothing_moves_at_all_when_still(make_interface: MakeInterface) -> None:
    for name in ("alarm-sending", "alarm-received", "alarm-nobody"):
        still = replace(shots()[name], look=Look(still=True))
        assert _frames(_shown(make_interface, still), 150) <= 1, name


def test_no_screen_fades_or_slides() -> None:
    moving = re.compile(r"\b\w*(?:Animation|Animator)\b|\b(?:Behavior|Transition)\b")
    found = {
        file.name for file in (UI / "qml").rglob("*.qml") if moving.search(file.read_text("utf-8"))
    }
    assert found == {"Headline.qml"}  # an alarm's picture, which breathes


@pytest.mark.parametrize("shade", Shade)
def test_a_pressed_thing_changes_at_once(make_interface: MakeInterface, shade: Shade) -> None:
    picture = replace(shots()["home"], look=Look(shade=shade))
    interface = _shown(make_interface, picture, (1920, 1080))
    tile = pressables(interface.view.rootObject())["doctor"]
    # Halfway down the left edge of the tile there is nothing but its ground.
    ground = QPoint(int(tile.x + 0.02 * tile.width), int(tile.y + tile.height / 2))
    before = _colour(interface.view.grabWindow(), ground)
    waits = []
    for _ in range(5):
        began = time.perf_counter()
        QTest.mousePress(interface.view, Qt.MouseButton.LeftButton, pos=ground)
        pressed = _colour(interface.view.grabWindow(), ground)
        waits.append(time.perf_counter() - began)
        QTest.mouseRelease(interface.view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
        settle()
        assert contrast(before, pressed) >= _SEEN
        assert contrast(palette(shade)["doctor.on"], pressed) >= _READ
        assert _colour(interface.view.grabWindow(), ground) == before
    assert min(waits) < _AT_ONCE, waits


def _colour(image: QImage, at: QPoint) -> str:
    return QColor(image.pixelColor(at)).name().upper()
