"""Keeps the home screen for the next start (`kiosk.core.first_home`)."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.core.first_home import FirstHome
from kiosk.core.preferences import Preferences
from kiosk.services.bus import Event, PictureChanged, ScreenMeasured

FILE = "home.json"

log = logging.getLogger("kiosk.services")


def read_home(folder: Path) -> bytes:
    """Return what was kept in the device's folder, b"" where nothing was or can be read."""
    try:
        return (folder / FILE).read_bytes()
    except OSError:
        return b""


class HomeKeeper:
    """Writes the home screen down where it differs from what is kept; subscribe it to the bus.

    Each writing has a thread of its own, for whoever publishes a picture waits for no disk.
    """

    def __init__(
        self, folder: Path, usual: Preferences, preferences: Callable[[], Preferences]
    ) -> None:
        self._path = folder / FILE
        self._usual = usual
        self._preferences = preferences
        self._size = (0, 0)
        self._kept = read_home(folder)
        self._disk = threading.Lock()
        self._writing: threading.Thread | None = None

    def __call__(self, event: Event) -> None:
        """Take the window's size and what it shows from ``event``."""
        if isinstance(event, ScreenMeasured):
            self._size = (event.width, event.height)
        if not isinstance(event, PictureChanged):
            return
        device = FirstHome(self._usual, self._size)
        kept = device.kept(event.picture, self._preferences())
        if kept is not None and kept != self._kept:
            self._kept = kept
            self._writing = threading.Thread(target=self._write, name="home", daemon=True)
            self._writing.start()

    def settle(self) -> None:
        """Return when what was shown so far is written, or was refused."""
        if self._writing:
            self._writing.join()

    def _write(self) -> None:
        whole = self._path.with_suffix(".new")
        with self._disk:  # the newest is written, by whichever thread comes last
            kept = self._kept
            try:
                if kept:
                    whole.write_bytes(kept)
                    whole.replace(self._path)
                else:
                    self._path.unlink(missing_ok=True)
            except OSError as error:
                log.info("the home screen is not kept: %s", error)
                with suppress(OSError):
                    self._path.unlink(missing_ok=True)
