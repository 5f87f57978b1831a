"""Pictures of pills and boxes: fetched from the hub, kept on disk, shown without it.

A picture's name is the SHA-256 of its bytes (64 hexadecimal digits), so what has arrived whole can
be told from what has not, and a picture that was changed has another name. Which ones are wanted
the plans say (``MedicationPlan.picture``). That one is missing is never a fault for the elder: the
reminder then shows the medicine's sign instead.
"""

import hashlib
import logging
import os
import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.client import HubClient, HubFault, HubUnreachable
from kiosk.services.events import Bus, RecordsChanged
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.store import Store, StoreFault

log = logging.getLogger("kiosk.services")

FOLDER = "pictures"  # beside the device's file
MOST_BYTES = 40 * 1024 * 1024  # of all pictures; a picture has some 100 kB
WAITS = (5.0, 15.0, 60.0, 300.0, 600.0)  # seconds between tries for what cannot be had
_SUFFIX = ".jpg"
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)


class PictureFolder:
    """The pictures on this disk. ``path_of`` asks no disk and may be called from any thread."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes
        self._sizes: dict[str, int] = self._listed()  # replaced whole

    def path_of(self, name: str) -> Path | None:
        """Return where a picture is, or None: it has none, or it is not here (yet)."""
        return self._folder / (name + _SUFFIX) if name in self._sizes else None

    def missing(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return which of these are no pictures that are here, in their order, each once."""
        sizes = self._sizes
        return tuple(n for n in dict.fromkeys(names) if _NAME.fullmatch(n) and n not in sizes)

    def keep(self, name: str, data: bytes) -> bool:
        """Put a picture on the disk; False when there is no room for more pictures.

        Raises ValueError when the bytes are not the picture of that name, OSError from the disk.
        """
        if _hash(data) != name:
            raise ValueError(f"{len(data)} bytes are not the picture {name[:8]}")
        if sum(self._sizes.values()) + len(data) > self._most:
            return False
        self._folder.mkdir(parents=True, exist_ok=True)
        half = self._folder / (name + ".part")
        try:
            with half.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            half.replace(self._folder / (name + _SUFFIX))
        except OSError:
            half.unlink(missing_ok=True)
            raise
        self._sizes = {**self._sizes, name: len(data)}
        return True

    def keep_only(self, names: Iterable[str]) -> None:
        """Let go of every picture but these."""
        wanted = set(names)
        for name in self._sizes.keys() - wanted:
            self._drop(name)

    def check(self) -> None:
        """Let go of what is not (any more) the picture that its name says."""
        for name in self._sizes:
            try:
                whole = _hash((self._folder / (name + _SUFFIX)).read_bytes()) == name
            except OSError:
                whole = False
            if not whole:
                log.info("the picture %s is damaged and fetched anew", name[:8])
                self._drop(name)

    def _drop(self, name: str) -> None:
        self._sizes = {n: size for n, size in self._sizes.items() if n != name}
        try:
            (self._folder / (name + _SUFFIX)).unlink(missing_ok=True)
        except OSError as error:
            log.info("a picture cannot be removed: %s", error)

    def _listed(self) -> dict[str, int]:
        try:
            with os.scandir(self._folder) as entries:
                return {
                    entry.name.removesuffix(_SUFFIX): entry.stat().st_size
                    for entry in entries
                    if entry.name.endswith(_SUFFIX) and _NAME.fullmatch(entry.name[:-4])
                }
        except OSError:
            return {}  # nothing has been fetched yet


class Pictures(Loop):
    """Fetches what the plans name, in the thread "pictures"; publishes RecordsChanged.

    Woken when the plans change and when the link is back. What cannot be had is tried again after
    ``WAITS``.
    """

    def __init__(
        self,
        folder: PictureFolder,
        store: Store,
        hub: HubClient,
        link: LinkWatch,
        bus: Bus,
    ) -> None:
        super().__init__("pictures")
        self._folder = folder
        self._store = store
        self._hub = hub
        self._link = link
        self._bus = bus
        self._failures = 0
        self._is_checked = False

    def step(self) -> float:
        """Fetch what is missing; return the seconds until the next try, for ever when none is."""
        if not self._is_checked:
            self._folder.check()
            self._is_checked = True
        try:
            wanted = [plan.picture for plan in self._store.plans() if plan.picture]
        except StoreFault:
            return WAITS[-1]
        self._folder.keep_only(wanted)
        missing = self._folder.missing(wanted)
        fetched = self._fetch_all(missing)
        if fetched:
            self._bus.publish(RecordsChanged())
        if fetched == len(missing):
            self._failures = 0
            return float("inf")
        self._failures += 1
        return WAITS[min(self._failures, len(WAITS)) - 1]

    def interrupt(self) -> None:
        """End the call under way."""
        self._hub.abort()

    def release(self) -> None:
        """Close the connections."""
        self._hub.close()

    def _fetch_all(self, names: tuple[str, ...]) -> int:
        """Fetch what can be had now; return how many are on the disk."""
        kept = 0
        for name in names:
            if self.is_stopping:
                break
            self.show_life()
            try:
                kept += self._fetch(name)
            except HubUnreachable as fault:
                log.info("the picture %s did not come: %s", name[:8], fault.detail)
                if not fault.reached:
                    break  # nor would the next
            except HubFault as fault:
                log.info("the hub gives no picture %s: %s", name[:8], fault.detail)
            except (OSError, ValueError) as error:
                log.info("the picture %s is not kept: %s", name[:8], error)
        return kept

    def _fetch(self, name: str) -> bool:
        data = self._hub.picture(name)
        self._link.succeeded()
        kept = self._folder.keep(name, data)
        if not kept:
            log.info("no more pictures are kept: %d bytes at most", MOST_BYTES)
        return kept


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
