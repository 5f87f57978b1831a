"""A real ``kiosk hub`` process on a free loopback port, for tests that may also kill it."""

import json
import queue
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import msgspec

from kiosk.commands.staff import StaffClient
from tests.helpers.quick_start import QuickProcess

START_TIME = 20.0  # seconds until the hub must have said that it is ready
STOP_TIME = 5.0


@dataclass(frozen=True)
class Ready:
    """What the hub says when it listens (``--json-ready``)."""

    url: str
    console: str
    login: str
    password: str
    token: str
    resident: str


def _read_anew(arguments: list[str]) -> subprocess.Popen[str]:
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.Popen(command, text=True, encoding="utf-8", **pipes)  # type: ignore[call-overload,no-any-return]


class HubServer:
    """Starts the hub on ``database`` (a path or URL); it can be killed and started again.

    The port stays the same over restarts. ``log`` holds what the hub wrote to standard error.
    ``anew``: each start reads the program, for tests of the start itself; else it is forked.
    """

    def __init__(
        self,
        database: Path | str,
        *,
        demo: bool = True,
        extra: tuple[str, ...] = (),
        anew: bool = False,
    ) -> None:
        self.database = str(database)
        self.demo = demo
        self.extra = extra
        self.anew = anew
        self.port = 0
        self.log: list[str] = []
        self.ready: Ready = Ready("", "", "", "", "", "")
        self.process: subprocess.Popen[str] | QuickProcess | None = None
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start, and wait until it listens."""
        command = ["hub", "--json-ready", "--exit-with-parent", *self.extra]
        command += ["--port", str(self.port), "--database", self.database]
        if self.demo:
            command.append("--demo")
        self.process = _read_anew(command) if self.anew else QuickProcess(command)
        lines: queue.Queue[str] = queue.Queue()
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self._follow(self.process.stdout, lines.put)
        self._follow(self.process.stderr, self.log.append)
        try:
            line = lines.get(timeout=START_TIME)
        except queue.Empty:
            line = ""
        if not line:
            self.kill()
            raise AssertionError("the hub did not start: " + "".join(self.log))
        self.ready = msgspec.convert(json.loads(line), Ready)
        self.port = int(self.ready.url.rsplit(":", 1)[1])

    def kill(self) -> None:
        """Kill -9: nothing is flushed, nobody is told."""
        if self.process is not None:
            self.process.kill()
            self._finish()

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Ask it to stop; return its exit status and the seconds it took."""
        assert self.process is not None
        begun = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(STOP_TIME)
        taken = time.monotonic() - begun
        self._finish()
        return status, taken

    def close(self) -> None:
        """Stop it, by force where it will not."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(STOP_TIME)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self._finish()

    def shift_clock(self, seconds: float) -> None:
        """Move the hub's wall clock."""
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(f"clock {seconds:+}\n")
        self.process.stdin.flush()

    def device(self, token: str | None = None) -> httpx.Client:
        """Return a client with a kiosk's token, the demo's own unless another is given."""
        headers = {"Authorization": f"Bearer {token or self.ready.token}"}
        return httpx.Client(base_url=self.ready.url, headers=headers, timeout=40, trust_env=False)

    def staff(self, login: str = "", password: str = "") -> StaffClient:
        """Return a person at the console, logged in."""
        client = StaffClient(self.ready.url)
        client.login(login or self.ready.login, password or self.ready.password)
        return client

    def _follow(self, stream: Any, take: Any) -> None:
        def follow() -> None:
            for line in stream:
                take(line)
            take("")

        thread = threading.Thread(target=follow, name="hub-output", daemon=True)
        thread.start()
        self._threads.append(thread)

    def _finish(self) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        process.wait(STOP_TIME)
        for thread in self._threads:
            thread.join(STOP_TIME)
        self._threads.clear()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None and not stream.closed:
                stream.close()
