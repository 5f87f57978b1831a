"""The elder's hands for tests: strike keys and touch the real window, on a stopped clock."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.core.view import Look, Picture, View
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, pressables
from tests.ui.conftest import Clock
from tests.ui.pictures import FRAME, TALK

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Strikes keys and touches, a second apart unless told otherwise.

    ``stamps``: whether keys bear the time, as a window system's do; ``look``: of all that is shown.
    """

    def __init__(self, interface: Interface, clock: Clock) -> None:
        self.interface, self.clock = interface, clock
        self.stamps = False
        self.look = Look()

    def show(self, view: View) -> None:
        self.interface.show_picture(Picture(view, FRAME, TALK, self.look))
        settle()
        self.clock.go_on(1.0)

    def down(self, key: Qt.Key, repeated: bool = False) -> None:
        self._send(QKeyEvent(QEvent.Type.KeyPress, int(key), NONE, "", repeated))

    def up(self, key: Qt.Key) -> None:
        self._send(QKeyEvent(QEvent.Type.KeyRelease, int(key), NONE))

    def _send(self, event: QKeyEvent) -> None:
        if self.stamps:
            event.setTimestamp(round(self.clock() * 1000))
        QCoreApplication.sendEvent(self.interface.view, event)

    def strike(self, key: Qt.Key, after: float = 1.0) -> None:
        self.clock.go_on(after)
        self.down(key)
        self.up(key)

    def mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        at = QPointF(x, y)
        event = QMouseEvent(kind, at, at, left, held, NONE)
        QCoreApplication.sendEvent(self.interface.view, event)

    def touch(self, name: str, after: float = 1.0, held: float = 0.1) -> None:
        place = pressables(self.interface.view.rootObject())[name]
        self.touch_at(place.x + place.width / 2, place.y + place.height / 2, after, held)

    def touch_at(self, x: float, y: float, after: float = 1.0, held: float = 0.1) -> None:
        self.clock.go_on(after)
        self.mouse(QEvent.Type.MouseButtonPress, x, y)
        self.clock.go_on(held)
        self.mouse(QEvent.Type.MouseButtonRelease, x, y)
