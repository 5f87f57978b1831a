"""Notices when this process stood still: the machine was busy elsewhere, or its disk was."""

import asyncio
import threading
import time
from collections.abc import Callable

_BEAT = 0.02
NOTED = 0.1  # seconds; what is shorter is no standstill

Stall = tuple[float, float]
"""From when to when, by time.monotonic (one clock for all processes of a machine)."""


class Pulse:
    """Tells ``note`` of each standstill; a daemon thread beats for as long as the process lives."""

    def __init__(self, note: Callable[[Stall], None]) -> None:
        self._note = note
        threading.Thread(target=self._beat, name="pulse", daemon=True).start()

    def _beat(self) -> None:
        last = time.monotonic()
        while True:
            time.sleep(_BEAT)
            now = time.monotonic()
            if now - last > NOTED + _BEAT:
                self._note((last, now))
            last = now


async def beat(note: Callable[[Stall], None]) -> None:
    """Do the same for an event loop, until cancelled."""
    last = time.monotonic()
    while True:
        await asyncio.sleep(_BEAT)
        now = time.monotonic()
        if now - last > NOTED + _BEAT:
            note((last, now))
        last = now
