"""The full-screen window: pictures in, presses out."""

import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.core.view import Picture
from kiosk.core.words import tr
from kiosk.services.events import Bus, ScreenMeasured, WindowActive
from kiosk.ui import keys
from kiosk.ui.application import create_application
from kiosk.ui.bridge import Bridge
from kiosk.ui.focus import Rect
from kiosk.ui.icons import PILLS, SCHEME, IconProvider, PillProvider
from kiosk.ui.strikes import HOLD, EmergencyKey, Stroke, Strokes
from kiosk.ui.viewmodels.desk import Desk, Presenter

__all__ = ["Interface", "KioskView", "Presenter", "create_application"]

_QML = Path(__file__).resolve().parent / "qml"
_DEFAULT_SIZE = (1280, 800)
_CURSOR_IDLE_MS = 3000
_SIGN_MS = 5000
_log = logging.getLogger("kiosk.ui")


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
        self._idle.timeout.connect(self._hide_cursor)
        self.frameSwapped.connect(desk.drawn)
        self._hide_cursor()

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

    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)


class Interface:
    """The interface as the rest of the program sees it.

    Made, shown and closed in Qt's thread; `attach` and `quit` may be called from any. ``size`` is
    the window's in pixels when it is not full screen; ``now`` is a monotonic clock in seconds;
    ``pictures`` says where the picture of a medicine lies; ``drawn`` is set by the first frame.
    """

    _scene = ("Anban", "Main")  # module and component

    def __init__(
        self,
        presenter: Presenter,
        *,
        full_screen: bool,
        size: tuple[int, int] | None,
        now: Callable[[], float] = time.monotonic,
        pictures: Callable[[str], Path | None] = lambda _name: None,
    ) -> None:
        self._pictures = pictures
        self.desk = Desk(presenter, now)
        self.view = KioskView(self.desk, full_screen, now)
        self.view.setTitle(tr("安伴"))
        self.desk.setParent(self.view)  # so that it outlives what is bound to it
        self.drawn = threading.Event()
        self.view.frameSwapped.connect(self.drawn.set, Qt.ConnectionType.SingleShotConnection)
        self._full_screen = full_screen
        # `exit`, not `quit`: Qt's quit asks the windows first, and a full-screen one says no.
        self._bridge = Bridge(self.show_picture, QGuiApplication.exit)
        self.last_sign = time.monotonic()  # when Qt's loop last went round
        self._alive = QTimer(self.view, interval=_SIGN_MS)
        self._alive.timeout.connect(self._show_life)
        self._alive.start()
        self._load(size or _DEFAULT_SIZE)

    def show_picture(self, picture: Picture) -> None:
        """Show ``picture``; the window appears with the first one."""
        self.desk.show(picture)
        if not self.view.isVisible():
            self.view.appear()

    @property
    def focused(self) -> str:
        """The id of what has the focus."""
        return str(self.desk.focused)

    @property
    def struck(self) -> str:
        """The id of what looks pressed by a key just now; "" when nothing does."""
        return str(self.desk.struck)

    def attach(self, bus: Bus) -> None:
        """Show what ``bus`` says is to be shown; tell it of the window: its size, and its keys."""
        self._bridge.attach(bus)

        def tell() -> None:
            if self.view.isActive():
                bus.publish(WindowActive())

        self.view.activeChanged.connect(tell)

        def measure() -> None:
            bus.publish(ScreenMeasured(self.view.width(), self.view.height()))

        self.view.widthChanged.connect(measure)
        self.view.heightChanged.connect(measure)
        measure()

    def grab(self, path: Path) -> None:
        """Write what is shown to ``path`` (``….png``); raises OSError when it cannot be written."""
        if not self.view.grabWindow().save(str(path)):
            raise OSError(f"the picture could not be written to {path}")

    def exec(self) -> int:
        """Run Qt's loop until `quit`; returns the exit status."""
        with _python_signals():
            return QGuiApplication.exec()

    def quit(self) -> None:
        """End `exec`. Callable from any thread."""
        self._bridge.quit()

    def close(self) -> None:
        """Take the window away and let go of all that QML holds."""
        self._bridge.close()
        self.view.close()
        self.view.setSource("")
        self.view.deleteLater()

    def _show_life(self) -> None:
        self.last_sign = time.monotonic()

    def _properties(self) -> dict[str, object]:
        return {"desk": self.desk}

    def _load(self, size: tuple[int, int]) -> None:
        engine = self.view.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(_log_warnings)
        engine.addImportPath(str(_QML))
        engine.addImageProvider(SCHEME, IconProvider())
        engine.addImageProvider(PILLS, PillProvider(self._pictures))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(QSize(*size))
        self.view.setInitialProperties(self._properties())
        self.view.loadFromModule(*self._scene)
        if self.view.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.view.errors()))


def _log_warnings(warnings: Sequence[QQmlError]) -> None:
    for warning in warnings:
        _log.warning("QML: %s", warning.toString())


@contextmanager
def _python_signals() -> Iterator[None]:
    """Let Python's signal handlers (Ctrl+C, SIGTERM) run while Qt's loop sleeps."""
    ours, qts = socket.socketpair()
    for end in (ours, qts):
        end.setblocking(False)
    previous = signal.set_wakeup_fd(ours.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(qts.fileno(), QSocketNotifier.Type.Read)

    def drain() -> None:
        qts.recv(4096)

    notifier.activated.connect(drain)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(previous)
        ours.close()
        qts.close()
