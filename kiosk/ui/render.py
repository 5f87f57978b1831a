"""Pictures of the interface as files, in true pixel size, with or without a screen."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.core.alarms import AlarmSource
from kiosk.core.view import Picture
from kiosk.resources import assets
from kiosk.translations import speaking
from kiosk.ui.application import create_application
from kiosk.ui.png import write_png
from kiosk.ui.window import Interface

_ROUNDS = 3


class Nobody:
    """A presenter for pictures nobody presses."""

    def press(self, option: str) -> None:
        """Do nothing."""

    def back(self) -> None:
        """Do nothing."""

    def talk(self) -> None:
        """Do nothing."""

    def emergency(self, source: AlarmSource) -> None:
        """Do nothing."""

    def stir(self) -> None:
        """Do nothing."""


def _demo_picture(name: str) -> Path:
    """Return where a picture of the demo's medicines lies; of any other name there is none."""
    return assets() / "demo" / "pictures" / f"{name}.jpg"


class Canvas:
    """One window of one size that shows one picture after another, as the program's does."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        pictures = _demo_picture
        self.interface = Interface(Nobody(), full_screen=False, size=size, pictures=pictures)
        self._drawn = 0

    def draw(self, picture: Picture) -> QImage:
        """Return what the window shows for ``picture``, as if nothing had been shown before."""
        self._drawn += 1  # a key of its own: the focus is where it is on arrival
        view = replace(picture.view, key=f"{self._drawn}:{picture.view.key}")
        with speaking(picture.look.language):  # what the interface itself asks for: 往上看
            self.interface.show_picture(replace(picture, view=view))
            settle()
            return self.interface.view.grabWindow()

    def close(self) -> None:
        """Take the window away."""
        self.interface.close()
        settle()


@contextmanager
def canvas(size: tuple[int, int]) -> Iterator[Canvas]:
    """Give a window of ``size`` pixels; without a screen unless the process already has one."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        create_application(["kiosk"])
    drawn = Canvas(size)
    try:
        yield drawn
    finally:
        drawn.close()


def render(
    pictures: Iterable[tuple[str, Picture]], folder: Path, size: tuple[int, int]
) -> list[Path]:
    """Draw each (name, picture) at ``size`` pixels into ``folder``/name-WxH.png; return the files.

    Raises OSError when a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    width, height = size
    files = []
    with canvas(size) as drawn:
        for name, picture in pictures:
            files.append(folder / f"{name}-{width}x{height}.png")
            write_png(drawn.draw(picture), files[-1])
    return files


def settle() -> None:
    """Let Qt finish what it has begun: layouts, bindings, deletions."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
