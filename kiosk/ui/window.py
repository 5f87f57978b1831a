"""The full-screen window: pictures in, presses out."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer
from PySide6.QtGui import (
    QGuiApplication,
)
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from kiosk.core.view import Picture
from kiosk.core.words import tr
from kiosk.services.bus import Bus, ScreenMeasured, WindowActive
from kiosk.ui.application import create_application
from kiosk.ui.icons import PILLS, SCHEME, IconProvider, PillProvider
from kiosk.ui.kiosk_view import KioskView, pressables
from kiosk.ui.viewmodels.desk import Desk, Presenter

if TYPE_CHECKING:
    from kiosk.ui.bridge import Bridge

__all__ = ["Interface", "KioskView", "Presenter", "create_application", "pressables"]

_QML = Path(__file__).resolve().parent / "qml"
_DEFAULT_SIZE = (1280, 800)
_SIGN_MS = 5000
_LOOK = ("shade", "hand", "still", "captions", "character", "margin", "millimetre", "family")
_LONGEST_DRAWING_MS = 1000
_log = logging.getLogger("kiosk.ui")


class Interface:
    """The interface as the rest of the program sees it.

    Made, shown and closed in Qt's thread; `attach` and `quit` may be called from any. ``size`` is
    the window's in pixels when it is not full screen; ``now`` is a monotonic clock in seconds;
    ``pictures`` says where the picture of a medicine lies; ``drawn`` is set by the first frame of
    the first picture that `show_picture` was given. ``first`` is shown until then.
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
        first: Picture | None = None,
    ) -> None:
        self.pictures = pictures
        self.desk = Desk(presenter, now)
        self.view = KioskView(self.desk, full_screen, now)
        self.view.setTitle(tr("安伴"))
        self.desk.setParent(self.view)  # so that it outlives what is bound to it
        self.drawn = threading.Event()
        self._full_screen = full_screen
        self.last_sign = time.monotonic()  # when Qt's loop last went round
        self._alive = QTimer(self.view, interval=_SIGN_MS)
        self._alive.timeout.connect(self._show_life)
        self._alive.start()
        if first:  # before QML is there: made once as it is to be, not changed afterwards
            self.desk.show(first)
        self._load(size or _DEFAULT_SIZE)
        if first:
            self._show_at_once()

    def show_picture(self, picture: Picture) -> None:
        """Show ``picture``; the window appears with the first one."""
        self.desk.show(picture)
        if not self.drawn.is_set():
            self._begin()
        if not self.view.isVisible():
            self.view.appear()

    def _show_at_once(self) -> None:
        """Show what there is; returns when it is drawn."""
        loop = QEventLoop()
        self.view.frameSwapped.connect(loop.quit)
        QTimer.singleShot(_LONGEST_DRAWING_MS, loop.quit)
        self.view.appear()
        loop.exec()

    def _begin(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  # not before the first picture

        self.view.hide_cursor()
        self.view.frameSwapped.connect(self.drawn.set, Qt.ConnectionType.SingleShotConnection)
        self.view.update()  # a picture like the one before would be drawn by nobody

    @cached_property
    def _bridge(self) -> "Bridge":
        from kiosk.ui.bridge import Bridge  # noqa: PLC0415  # not before the first picture

        # `exit`, not `quit`: Qt's quit asks the windows first, and a full-screen one says no.
        return Bridge(self.show_picture, QGuiApplication.exit)

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
        tell()

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
        from kiosk.ui.python_signals import python_signals  # noqa: PLC0415  # not at first

        _ = self._bridge  # belongs to this thread, whoever asks for it
        with python_signals():
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

    def _picture_of(self, name: str) -> Path | None:
        return self.pictures(name)

    def _load(self, size: tuple[int, int]) -> None:
        engine = self.view.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(_log_warnings)
        engine.addImportPath(str(_QML))
        engine.addImageProvider(SCHEME, IconProvider())
        engine.addImageProvider(PILLS, PillProvider(self._picture_of))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(QSize(*size))
        self.view.setInitialProperties(self._properties())
        self._furnish(size)
        self.view.loadFromModule(*self._scene)
        if self.view.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.view.errors()))

    def _furnish(self, size: tuple[int, int]) -> None:
        """Give the theme its sizes and colours before anything is measured by them."""
        theme = self.view.engine().singletonInstance("Anban.Style", "Theme")
        if not isinstance(theme, QObject):
            return  # what is wrong with it is told when the scene is loaded
        theme.setProperty("width", float(size[0]))
        theme.setProperty("height", float(size[1]))
        for name in _LOOK:
            theme.setProperty(name, getattr(self.desk.look, name))


def screen_size() -> tuple[int, int]:
    """Return the size in pixels of the screen that a full window fills."""
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()


def _log_warnings(warnings: Sequence[QQmlError]) -> None:
    for warning in warnings:
        _log.warning("QML: %s", warning.toString())
