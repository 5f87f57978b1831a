"""The hub of the laboratory, killed and started again on one port, and the staff who work there."""

import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx

from kiosk.commands.staff import StaffClient, StaffRefused
from tests.faults import sides
from tests.faults.nursery import START_TIME, Child, Nursery
from tests.helpers.hub_process import free_port


class HubUnderTest:
    """The hub; ``database`` is a file's path or a URL. It may be killed from any thread."""

    def __init__(self, nursery: Nursery, database: str, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "hub.log"
        self.file = None if "://" in database else Path(database)
        self._nursery = nursery
        self._database = database
        self._folder = folder
        self._process: Child | None = None
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._offset = 0.0

    @property
    def is_alive(self) -> bool:
        """Whether it was started and not killed."""
        return self._process is not None

    def start(self) -> str:
        """Start it; returns, when it listens, what is wrong with its file, if anything."""
        found = "ok"
        if self.file is not None and self.file.exists():
            found = sides.integrity_of_copy(self.file, self._folder)
        self._ready.clear()
        where = ["--port", str(self.port), "--database", self._database]
        arguments = ["hub", "--json-ready", "--exit-with-parent", *where]
        hub = self._nursery.start("hub", arguments, self.log, lambda _: self._ready.set())
        self._process = hub
        if not self._ready.wait(START_TIME):
            raise TimeoutError(f"the hub does not start: {self.log.read_text()[-2000:]}")
        if self._offset:
            hub.say(f"clock {self._offset:+}")
        return "" if found == "ok" else f"the hub's file: {found}"

    def kill(self) -> bool:
        """Kill it with -9; return whether it was alive."""
        with self._lock:
            hub, alive = self._process, self._process is not None
            if hub is not None:
                hub.kill()
            self._process = None
        return alive

    def set_clock(self, offset: float) -> None:
        """Let its clock be wrong by so many seconds."""
        if self._process is not None:
            self._process.say(f"clock {offset - self._offset:+}")
        self._offset = offset

    def processor_seconds(self) -> float:
        """Return how long it has kept a processor busy so far."""
        return 0.0 if self._process is None else self._process.processor_seconds()

    def memory(self) -> float:
        """Return the most memory it has needed so far, in MB (proc(5), VmHWM)."""
        return 0.0 if self._process is None else self._process.memory()

    def end(self, most_threads: int) -> list[str]:
        """Ask it to stop; return what is wrong with how it does."""
        hub, faults = self._process, []
        if hub is None:
            return ["the hub was not running at the end"]
        if hub.threads() > most_threads:
            faults.append(f"the hub has {hub.threads()} threads")
        try:
            hub.terminate()
            self._process = None
        except TimeoutError as error:
            faults.append(f"the hub: {error}")
        return faults


class Staff:
    """One person at the console, and what the console said was done."""

    def __init__(self, url: str) -> None:
        self._client = StaffClient(url)
        self.finished: set[str] = set()
        self.resolved: set[str] = set()

    def log_in(self, login: str, password: str) -> None:
        """Open a session."""
        self._client.login(login, password)

    def close(self) -> None:
        """Go home."""
        self._client.close()

    def work(self, dice: random.Random) -> None:
        """Take on and finish some requests, acknowledge and resolve some alarms."""
        with suppress(httpx.TransportError, StaffRefused):
            state: dict[str, Any] = self._client.state()
            for request in _some(dice, state["requests"], 4):
                self.accept(request["id"])
                if dice.random() < 0.8:
                    self.finish(request["id"])
            for alarm in _some(dice, state["alarms"], 2):
                self._client.acknowledge(alarm["id"])
                if dice.random() < 0.8:
                    self._client.resolve(alarm["id"], "lab")
                    self.resolved.add(alarm["id"])

    def accept(self, request: str) -> None:
        """Take a request on."""
        self._client.accept(request)

    def finish(self, request: str) -> None:
        """Say that a request, which was taken on, is done."""
        self._client.finish(request)
        self.finished.add(request)


def _some(dice: random.Random, found: list[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    return dice.sample(found, min(most, len(found)))


def wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    """Wait until a condition comes true; return whether it did in time."""
    ends = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends:
            return False
        time.sleep(0.01)
    return True
