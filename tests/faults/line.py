"""The line between kiosks and hub, misbehaving in every way a line does.

Carries whole HTTP calls, so that it knows what it does to which. What happens to a call follows
from the seed, the call's path and how often it was tried. The moments of a hub's death are those of
the helper ``killing_line``.
"""

import asyncio
import contextlib
import math
import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.faults.mischief import (
    MISCHIEF,
    PATIENCE,
    Mischief,
    bring_answer,
    bring_page,
    hang,
    read_message,
)
from tests.faults.pulse import Stall, beat
from tests.faults.seeded import generator
from tests.helpers.killing_line import Moment

_LATEST_COPY = 2.0  # seconds after which a held-back call arrives at the hub


@dataclass(frozen=True)
class Carried:
    """One call that came: which kiosk's, what, and from when to when (time.monotonic).

    ``ended`` is infinite while it lasts.
    """

    token: str
    kind: str
    identity: str
    connection: int
    begun: float
    ended: float


@dataclass
class _Call:
    raw: bytes
    method: str
    path: str
    token: str
    attempt: int
    dice: random.Random

    @property
    def kind(self) -> str:
        """The word after /v1/."""
        return [*self.path.split("/"), "", ""][2].partition("?")[0]

    @property
    def identity(self) -> str:
        """The id in the path."""
        return [*self.path.split("/"), "", "", ""][3].partition("?")[0]


class Line:
    """The line; ``url`` is what kiosks call. A context manager."""

    def __init__(
        self, port: int, seed: object, odds: float, chosen: tuple[Mischief, ...] = MISCHIEF
    ) -> None:
        self._port = port
        self._seed = seed
        self.odds = odds
        self._chosen = chosen
        self.met: Counter[Mischief] = Counter()
        self.carried: list[Carried] = []
        self.stalls: list[Stall] = []
        self._attempts: Counter[str] = Counter()
        self._ambush: tuple[Moment, Callable[[], None]] | None = None
        self._killing = False
        self._held_back = 0
        self._connections = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)

    def __enter__(self) -> "Line":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def lie_in_wait(self, moment: Moment, kill: Callable[[], None]) -> None:
        """Call ``kill`` at this moment of the next PUT."""
        self._ambush = (moment, kill)

    def stand_down(self) -> None:
        """Wait for no further PUT; returns when a kill that has begun is over."""
        self._ambush = None
        while self._killing:
            time.sleep(0.002)

    @property
    def is_empty(self) -> bool:
        """Whether no call is held back to arrive later."""
        return self._held_back == 0

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, sock=self._socket))
        pulse = self._loop.create_task(beat(self.stalls.append))
        self._loop.run_forever()
        pulse.cancel()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.CancelledError):  # as the line is taken down
            await self._carry(reader, writer)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        number = self._connections
        try:
            going_on = True
            while going_on:
                raw = await read_message(reader)
                call = self._call(raw)
                begun = time.monotonic()
                came = Carried(call.token, call.kind, call.identity, number, begun, math.inf)
                place = len(self.carried)
                self.carried.append(came)  # while it lasts, other alarms wait for it as well
                try:
                    going_on = await self._treat(call, reader, writer)
                finally:
                    self.carried[place] = replace(came, ended=time.monotonic())
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            pass  # one side hung up: that is what this is about
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _call(self, raw: bytes) -> _Call:
        head = raw.partition(b"\r\n\r\n")[0].decode("latin-1")
        method, path, _ = head.split("\r\n")[0].split(" ")
        words = [x for x in head.split("\r\n") if x.lower().startswith("authorization:")]
        token = words[0].rpartition(" ")[2] if words else ""
        key = f"{token} {method} {path.partition('?')[0]}"
        self._attempts[key] += 1
        attempt = self._attempts[key]
        return _Call(raw, method, path, token, attempt, generator(self._seed, key, attempt))

    async def _treat(
        self, call: _Call, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Do to a call what is its lot; return whether the connection goes on."""
        if call.method == "PUT" and self._ambush is not None:
            self._killing = True  # before the ambush is gone, for ``stand_down``
            (moment, kill), self._ambush = self._ambush, None
            try:
                return await self._die(call, writer, moment, kill)
            finally:
                self._killing = False
        mischief = Mischief.NONE
        if call.dice.random() < self.odds:
            mischief = call.dice.choice(self._chosen)
        self.met[mischief] += 1
        match mischief:
            case Mischief.LOST:
                return False
            case Mischief.HALF_OPEN:
                return await hang(reader)
            case Mischief.CUT_CALL:
                await self._send(call.raw[: call.dice.randrange(1, len(call.raw))])
                return False
            case Mischief.REORDERED:
                self._hold_back(call)
                return False
            case Mischief.HTML_200 | Mischief.HTML_502:
                return await bring_page(writer, mischief)
        if mischief is Mischief.DELAYED_CALL:
            await asyncio.sleep(call.dice.uniform(0.01, 0.5))
        answer = await self._ask(call.raw)
        if mischief is Mischief.REPEATED:
            answer = await self._ask(call.raw)
        if mischief is Mischief.COPIED_LATE:
            self._hold_back(call)
        return await bring_answer(answer, mischief, call.dice, reader, writer)

    async def _die(
        self, call: _Call, writer: asyncio.StreamWriter, moment: Moment, kill: Callable[[], None]
    ) -> bool:
        """Let the hub die at a moment of this call."""
        if moment is Moment.BEFORE_FORWARDING:
            await asyncio.to_thread(kill)
            return False
        if moment in (Moment.WITHIN_THE_CALL, Moment.WHILE_THE_HUB_WORKS):
            whole = moment is Moment.WHILE_THE_HUB_WORKS
            part = call.raw if whole else call.raw[: call.dice.randrange(1, len(call.raw))]
            _, hub = await asyncio.open_connection("127.0.0.1", self._port)
            hub.write(part)
            await hub.drain()
            await asyncio.sleep(call.dice.uniform(0.0, 0.006))
            await asyncio.to_thread(kill)  # until the hub is gone, other calls go on
            hub.close()
            return False
        answer = await self._ask(call.raw)
        if moment is Moment.WITHIN_THE_ANSWER:
            writer.write(answer[: call.dice.randrange(1, len(answer))])
            await writer.drain()
        await asyncio.to_thread(kill)
        return False

    async def _ask(self, raw: bytes) -> bytes:
        """Carry a call to the hub and return its answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(raw)
            await writer.drain()
            return await asyncio.wait_for(read_message(reader), PATIENCE)
        finally:
            writer.close()

    async def _send(self, part: bytes) -> None:
        """Carry a part of a call to the hub, and hang up."""
        _, writer = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write(part)
        await writer.drain()
        writer.close()

    def _hold_back(self, call: _Call) -> None:
        wait = call.dice.uniform(0.05, _LATEST_COPY)
        self._held_back += 1
        task = self._loop.create_task(self._deliver(call.raw, wait))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, raw: bytes, wait: float) -> None:
        try:
            await asyncio.sleep(wait)
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, TimeoutError):
                await self._ask(raw)
        finally:
            self._held_back -= 1
