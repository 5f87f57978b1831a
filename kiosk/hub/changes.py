"""Waking whoever waits for a change: long polls of kiosks and open pages of staff."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.hub.database import ALARMS, EVERYONE


class Watcher:
    """Waits for changes that concern one resident, or all of them (``EVERYONE``)."""

    def __init__(self, resident: str) -> None:
        self.resident = resident
        self.urgent = False  # an alarm has changed since somebody last set it to False
        self._event = asyncio.Event()

    def poke(self) -> None:
        """Wake the waiting task."""
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Return True at the next change (or one since the last wait), False after ``seconds``."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True


class Changes:
    """Hands announcements to watchers. Lives on one event loop; only ``announce`` may be
    called from another thread."""

    def __init__(self) -> None:
        self._watchers: set[Watcher] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self.stopping = False
        self.seq = 0  # the newest change number announced

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Say on which loop the watchers wait."""
        self._loop = loop

    def announce(self, residents: frozenset[str], seq: int) -> None:
        """Wake those whom a change concerns; from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._poke, residents, seq)

    def stop(self) -> None:
        """Wake everybody for the last time, so that open answers end."""
        self.stopping = True
        for watcher in self._watchers:
            watcher.poke()

    @contextmanager
    def watch(self, resident: str) -> Iterator[Watcher]:
        """Watch until the block is left; begin before reading, so that nothing slips between."""
        watcher = Watcher(resident)
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    def _poke(self, residents: frozenset[str], seq: int) -> None:
        self.seq = max(self.seq, seq)
        for watcher in self._watchers:
            if (
                EVERYONE in residents
                or watcher.resident == EVERYONE
                or watcher.resident in residents
            ):
                # What another process has changed is not known: it may have been an alarm.
                watcher.urgent |= EVERYONE in residents or ALARMS in residents
                watcher.poke()
