"""Full screen on a bare X server: no window manager makes the window as large as the screen."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import lacking
from tests.e2e.stage import Screen

_SHOW = """
from kiosk.commands.gallery import gallery
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, create_application
from tests.ui.conftest import Recorder

application = create_application(["kiosk"])
interface = Interface(Recorder(), full_screen=True, size=None)
interface.show_picture(gallery()[0][1])
settle()
root = interface.view.rootObject()
print(interface.view.x(), interface.view.y(), root.width(), root.height())
interface.close()
"""


@pytest.mark.parametrize("size", ["1024x600", "1920x1080"])
def test_the_window_is_as_large_as_the_screen(size: str) -> None:
    if not shutil.which("Xvfb"):
        lacking("Xvfb is not installed")
    screen = Screen(size)
    try:
        shown = subprocess.run(
            [sys.executable, "-c", _SHOW],
            env={**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    finally:
        screen.close()
    width, height = (float(part) for part in size.split("x"))
    assert shown.stdout.split() == ["0", "0", str(width), str(height)], shown.stderr
