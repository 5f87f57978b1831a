"""The tour's hands look at the screen before they press, as a person does."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.core.view import Picture
from kiosk.ui.driver import Driver
from kiosk.ui.render import settle
from kiosk.ui.strikes import SETTLE
from kiosk.ui.window import Interface
from tests.ui.conftest import Recorder
from tests.ui.pictures import FRAME, HOME, REMINDER, TALK


@pytest.fixture
def interface(qapp: QGuiApplication, recorder: Recorder) -> Iterator[Interface]:
    """A window on the real clock."""
    made = Interface(recorder, full_screen=False, size=(1024, 600))
    yield made
    made.close()
    settle()


def test_a_key_waits_until_what_came_up_can_be_pressed(
    interface: Interface, recorder: Recorder
) -> None:
    driver = Driver(interface)
    interface.show_picture(Picture(HOME, FRAME, TALK))
    settle()
    interface.show_picture(Picture(REMINDER, FRAME, TALK))
    begun = time.monotonic()
    hand = threading.Thread(target=driver.key, args=("1",), name="test-hand")
    hand.start()
    while hand.is_alive() and time.monotonic() - begun < 10:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    hand.join(1)
    assert recorder.calls == ["taken"]
    assert time.monotonic() - begun >= SETTLE
