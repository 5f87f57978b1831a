"""The one place where what other threads publish crosses into Qt."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.view import Picture
from kiosk.services.bus import Bus, Event, PictureChanged


class Bridge(QObject):
    """Takes pictures from any thread and shows the newest in the thread it was made in.

    A burst of pictures costs one showing: only the newest is kept.
    """

    _arrived = Signal()
    _leaving = Signal()

    def __init__(self, show: Callable[[Picture], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._show, self._leave = show, leave
        self._lock = threading.Lock()
        self._newest: Picture | None = None
        self._open = True
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._leaving.connect(self._go, Qt.ConnectionType.QueuedConnection)

    def attach(self, bus: Bus) -> None:
        """Show every picture that ``bus`` carries from now on."""
        bus.subscribe(self.receive)

    def receive(self, event: Event) -> None:
        """Keep the picture of ``event`` and have it shown soon. Callable from any thread."""
        if not isinstance(event, PictureChanged):
            return
        with self._lock:
            if not self._open:
                return
            waiting = self._newest is not None
            self._newest = event.picture
        if not waiting:
            self._arrived.emit()

    def quit(self) -> None:
        """Have the program's Qt loop end. Callable from any thread."""
        self._leaving.emit()

    def close(self) -> None:
        """Show nothing more."""
        with self._lock:
            self._open = False
            self._newest = None

    @Slot()
    def _take(self) -> None:
        with self._lock:
            picture, self._newest = self._newest, None
        if picture is not None:
            self._show(picture)

    @Slot()
    def _go(self) -> None:
        self._leave()
