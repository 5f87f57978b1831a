"""Pictures of the interface as files, in true pixel size, with or without a screen."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.core.alarms import AlarmSource
from kiosk.core.view import Picture
from kiosk.ui.application import create_application
from kiosk.ui.window import Interface

_ROUNDS = 3


class _Nobody:
    """A presenter for pictures nobody presses."""

    def press(self, option: str) -> None: ...
    def back(self) -> None: ...
    def talk(self) -> None: ...
    def emergency(self, source: AlarmSource) -> None: ...


def render(
    pictures: Iterable[tuple[str, Picture]], folder: Path, size: tuple[int, int]
) -> list[Path]:
    """Draw each (name, picture) at ``size`` pixels into ``folder``/name-WxH.png; return the files.

    Draws without a screen unless the process already has one. Raises OSError when a file cannot
    be written.
    """
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        create_application(["kiosk"])
    folder.mkdir(parents=True, exist_ok=True)
    width, height = size
    files = []
    for name, picture in pictures:
        interface = Interface(_Nobody(), full_screen=False, size=size)
        try:
            interface.show_picture(picture)
            settle()
            files.append(folder / f"{name}-{width}x{height}.png")
            interface.grab(files[-1])
        finally:
            interface.close()
            settle()
    return files


def settle() -> None:
    """Let Qt finish what it has begun: layouts, bindings, deletions."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
