"""Qt's window: keys and touches in, as doings of the desk; the pointer hidden while it rests."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QCloseEvent, QFocusEvent, QInputDevice, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui import keys
from kiosk.ui.focus import Rect
from kiosk.ui.strikes import HOLD, EmergencyKey, Stroke, Strokes
from kiosk.ui.viewmodels.desk import Desk

_CURSOR_IDLE_MS = 3000


def pressables(root: QQuickItem) -> dict[str, Rect]:
    """Return where each visible, enabled pressable below ``root`` lies, by id, in pixels."""
    found: dict[str, Rect] = {}
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or not item.isEnabled():
            continue
        name = item.property("pressId")
        if name and item.width() > 0 and item.height() > 0:
            corner = item.mapToScene(QPointF(0, 0))
            found[str(name)] = Rect(corner.x(), corner.y(), item.width(), item.height())
        else:
            waiting.extend(item.childItems())
    return found


class KioskView(QQuickView):
    """Qt's window: turns keys into doings and hides an idle mouse pointer."""

    def __init__(self, desk: Desk, full_screen: bool, now: Callable[[], float]) -> None:
        super().__init__()
        self._desk = desk
        self._full_screen = full_screen
        self._strokes = Strokes(now)
        self._emergency = EmergencyKey(now)
        self._hold = QTimer(self, singleShot=True, interval=int(HOLD * 1000) + 20)
        self._hold.timeout.connect(self._check_hold)
        self._idle = QTimer(self, singleShot=True, interval=_CURSOR_IDLE_MS)
        self._idle.timeout.connect(self.hide_cursor)
        self.frameSwapped.connect(desk.drawn)

    def appear(self) -> None:
        """Show the window, in full screen as large as the screen, now and when that changes."""
        if self._full_screen:
            self._fill_screen()
            self.screen().geometryChanged.connect(self._fill_screen)
            self.screenChanged.connect(self._fill_screen)
            self.showFullScreen()
        else:
            self.show()
        self.requestActivate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means; keys that mean nothing here do nothing."""
        event.accept()
        key, desk, stamp = int(event.key()), self._desk, event.timestamp()
        # Qt alone does not know every repeat for what it is.
        stroke = Stroke(key, not self._strokes.pressed(key, event.isAutoRepeat(), stamp), stamp)
        if not stroke.repeated:
            desk.stir()
        if key in keys.EMERGENCY:
            self._emergency_key(stroke)
        elif key in keys.ARROWS:
            desk.arrow(stroke, (keys.ARROWS[key], pressables(self.rootObject())))
        elif key in keys.OK:
            desk.strike(stroke, desk.press_focused)
        elif key in keys.BACK:
            desk.strike(stroke, desk.back)
        elif key in keys.TALK:
            desk.strike(stroke, desk.speak)
        elif key in keys.DIGITS:
            desk.strike(stroke, lambda: desk.press_digit(keys.DIGITS[key]))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that the key is up, unless the same holding goes on at once."""
        event.accept()
        key = int(event.key())
        self._strokes.released(key, event.isAutoRepeat(), event.timestamp())
        if key in keys.EMERGENCY and not event.isAutoRepeat():
            self._emergency.released()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take all keys for released: another window hears of it when they are."""
        self._strokes.let_go()
        self._emergency.released()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that somebody touches the screen, wherever it is."""
        self._desk.stir()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer while it moves."""
        if event.deviceType() is QInputDevice.DeviceType.Mouse:  # not a finger
            self.unsetCursor()
            self._idle.start()
        super().mouseMoveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to be closed by a window key in full screen: an elder never leaves so."""
        if self._full_screen and event.spontaneous():
            event.ignore()
        else:
            super().closeEvent(event)

    def _emergency_key(self, stroke: Stroke) -> None:
        desk = self._desk
        if not stroke.repeated:
            self._hold.start()
        if stroke.key == keys.ZERO and desk.bears(0) and not stroke.repeated:
            self._emergency.typed()  # staff type a number; held it still calls
            desk.strike(stroke, lambda: desk.press_digit(0))
        elif self._emergency.pressed(stroke.repeated, counting=desk.is_counting):
            desk.call_for_help()

    def _check_hold(self) -> None:
        if self._emergency.held():
            self._desk.call_for_help()

    def _fill_screen(self) -> None:
        # Without a window manager nobody else makes a full-screen window that large.
        self.setGeometry(self.screen().geometry())

    def hide_cursor(self) -> None:
        """Hide the pointer until it moves."""
        from PySide6.QtCore import Qt  # noqa: PLC0415  # not before the first picture: 20 ms

        self.setCursor(Qt.CursorShape.BlankCursor)
