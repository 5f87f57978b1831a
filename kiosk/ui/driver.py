"""The elder's hands for the tour and the tests: keys, touches and pictures, from any thread."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.ui.focus import Direction, nearest
from kiosk.ui.window import Interface, pressables

_KEYS = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "ok": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Escape,
    "talk": Qt.Key.Key_F5,
    **{str(n): Qt.Key(int(Qt.Key.Key_0) + n) for n in range(10)},
}

_LOOK = 0.05  # seconds between two looks


class Driver(QObject):
    """Sends real key and mouse events to the window; make it in Qt's thread."""

    _asked = Signal(object)

    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self._interface = interface
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def key(self, name: str) -> None:
        """Press and release up, down, left, right, ok, back, talk or a digit."""
        self._look()
        self._run(lambda: self._key(_KEYS[name]))

    def touch(self, option: str) -> None:
        """Touch what bears that id; raises KeyError when it is not on the screen."""
        self._look()
        self._run(lambda: self._touch(option))

    def grab(self, path: Path) -> None:
        """Write what is shown to a PNG file."""
        self._run(lambda: self._interface.grab(path))

    def focused(self) -> str:
        """Return the id of what has the focus."""
        return str(self._run(lambda: self._interface.desk.focused))

    def way_to(self, option: str) -> list[str]:
        """Return the arrows that lead from the focus to ``option``, fewest first.

        Raises KeyError when it is not on the screen, or no arrows lead there.
        """
        places = self._run(lambda: pressables(self._interface.view.rootObject()))
        ways: dict[str, list[str]] = {self.focused(): []}
        reached = list(ways)
        for here in reached:
            for direction in Direction:
                there = nearest(places[here], places, direction)
                if there and there not in ways:
                    ways[there] = [*ways[here], direction.name.lower()]
                    reached.append(there)
        return ways[option]

    def _look(self) -> None:
        """Look at the screen first: what has just come up by itself takes no presses yet."""
        while not self._run(lambda: self._interface.desk.is_settled):
            time.sleep(_LOOK)

    def _run(self, work: Callable[[], Any]) -> Any:
        future: Future[Any] = Future()
        self._asked.emit((work, future))
        return future.result(30)

    def _do(self, asked: tuple[Callable[[], Any], "Future[Any]"]) -> None:
        work, future = asked
        try:
            QCoreApplication.processEvents()
            future.set_result(work())
        except Exception as error:  # noqa: BLE001  # it belongs to the thread that asked
            future.set_exception(error)

    def _key(self, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._interface.view, event)

    def _touch(self, option: str) -> None:
        place = pressables(self._interface.view.rootObject())[option]
        spot = QPointF(place.x + place.width / 2, place.y + place.height / 2)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            event = QMouseEvent(
                kind, spot, QPointF(QPoint()), left, buttons, Qt.KeyboardModifier.NoModifier
            )
            QCoreApplication.sendEvent(self._interface.view, event)
