"""The hub itself: its storage, clock and watchers, shared by the calls and the console."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from sqlalchemy import Connection

from kiosk.hub.changes import Changes
from kiosk.hub.channels.courier import Courier
from kiosk.hub.channels.settings import HubSettings
from kiosk.hub.clock import HubClock
from kiosk.hub.database import EVERYONE, Database, Transaction, current_seq
from kiosk.hub.escalation.watch import Watch
from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.store.devices import Device, KioskRow, all_kiosks, find_token

# Seconds without a heartbeat that make a line fault of level 1 to 4 (interface rules, Emergency).
FAULT_LEVELS = (90, 180, 5 * 3600, 25 * 3600)
_POLL = 1.0  # seconds between looks for what another hub process has changed
_ANEW = 1.0  # seconds until what failed beside the calls is begun anew
_TURNS = 8
_TOKEN_MEMORY = 20.0  # seconds a token's row is trusted; bounds how late a revocation bites
_log = logging.getLogger("kiosk.hub")
T = TypeVar("T")


class Hub:
    """One hub process. Made on any thread, used on one event loop after :meth:`start`."""

    def __init__(
        self, database: Database, clock: HubClock, settings: HubSettings | None = None
    ) -> None:
        self.database = database
        self.settings = settings or HubSettings()
        self.clock = clock
        self.changes = Changes()
        # Pages and gathered doses of a thousand kiosks that come back take turns, a few at a time,
        # so that between two of them an alarm has its own.
        self.turns = asyncio.Semaphore(_TURNS)
        self._tokens: dict[str, tuple[float, Device]] = {}
        self._heard: dict[str, float] = {}
        self._silent: dict[str, int] = {}
        self._beside: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self.run_beside("hub-watch", self._look_around)
        self.run_beside("hub-courier", Courier(self, self.settings).run)
        self.escalation = Watch(self)
        self.run_beside("hub-escalation", self.escalation.run)

    def run_beside(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Have ``work`` done beside the calls from start to stop; call before the start.

        It is cancelled at the stop. What it raises is logged, and it begins anew.
        """
        self._beside[name] = work

    def start(self) -> None:
        """Begin to pass changes on; call on the event loop."""
        self.changes.attach(asyncio.get_running_loop())
        self.database.on_change = self.changes.announce
        self._tasks = [
            asyncio.create_task(_again_and_again(name, work), name=name)
            for name, work in self._beside.items()
        ]

    def release(self) -> None:
        """End every open stream and long poll; call on the event loop."""
        self.changes.stop()

    async def stop(self) -> None:
        """Stop what runs beside and close the storage."""
        self.release()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.to_thread(self.database.close)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` on a snapshot of the storage."""
        return await asyncio.wrap_future(self.database.read(work))

    async def write(
        self, work: Callable[[Transaction], T], *, urgent: bool = False, weight: int = 1
    ) -> T:
        """Run ``work`` in a transaction; returns when it is on the disk. As ``Database.write``."""
        return await asyncio.wrap_future(self.database.write(work, urgent=urgent, weight=weight))

    async def device(self, token: str) -> Device | None:
        """Return whom a token was issued to, remembered for some seconds."""
        now = self.clock.monotonic()
        remembered = self._tokens.get(token)
        if remembered is not None and remembered[0] > now:
            return remembered[1]
        # An alarm's caller is not to wait behind a thousand pages for kiosks that came back.
        found = await asyncio.wrap_future(
            self.database.read(lambda connection: find_token(connection, token), urgent=True)
        )
        if found is not None:
            if len(self._tokens) > 10_000:
                self._tokens.clear()
            self._tokens[token] = (now + _TOKEN_MEMORY, found)
        return found

    def announce_all(self) -> None:
        """Make every open page and long poll look again; from any thread."""
        self.changes.announce(frozenset({EVERYONE}), 0)

    def forget_tokens(self) -> None:
        """Look every token up again, after one was revoked or renewed."""
        self._tokens.clear()

    def heard_from(self, kiosk: str) -> None:
        """Note that a kiosk gave a sign of life just now."""
        self._heard[kiosk] = self.clock.monotonic()

    def silence(self, kiosk: KioskRow) -> float | None:
        """Return for how many seconds a kiosk has been silent, None when it never spoke.

        The steady clock counts where this process heard it, so that setting the wall clock makes
        no line fault; what was before the start of this process is told by the wall clock.
        """
        ages = []
        if kiosk.id in self._heard:
            ages.append(self.clock.monotonic() - self._heard[kiosk.id])
        if kiosk.last_seen is not None:
            age = (self.clock.now() - kiosk.last_seen).total_seconds()
            if age >= 0 or not ages:
                ages.append(max(age, 0.0))
        return min(ages) if ages else None

    async def _look_around(self) -> None:
        """Notice what no write of this process tells: other processes' writes, silent kiosks."""
        turn = 0
        while True:
            try:
                seq = await self.read(current_seq)
                if seq > self.changes.seq:
                    self.changes.announce(frozenset({EVERYONE}), seq)
                if turn % 5 == 0:
                    kiosks = await self.read(all_kiosks)
                    silent = {kiosk.id: fault_level(self.silence(kiosk)) for kiosk in kiosks}
                    if silent != self._silent:
                        self._silent = silent
                        self.changes.announce(frozenset({EVERYONE}), seq)
            except StorageUnavailable:
                _log.info("the storage does not answer; looking again")
            turn += 1
            await asyncio.sleep(_POLL)


async def _again_and_again(name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    while True:
        try:
            await work()
        except Exception:  # noqa: BLE001  # boundary: nothing beside the calls may end unseen
            _log.exception("%s failed; it begins anew", name)
        await asyncio.sleep(_ANEW)


def fault_level(silent: float | None) -> int:
    """Return how far a line fault has gone after so many seconds of silence: 0 (none) to 4."""
    return sum(silent > level for level in FAULT_LEVELS) if silent is not None else 0
