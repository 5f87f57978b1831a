"""Starts kiosks and hubs quickly and talks with them line by line.

``python -m tests.faults.nursery`` loads both programs once and forks for each one that is wanted: a
start takes a tenth of a second in place of one and a half. The processes are the same as when they
are started one by one, and are killed as well. Each talks over a socket in the place of its
standard input and output; what it writes to standard error goes to a file.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
START_TIME = 30.0
GONE_TIME = 10.0
_LOADED = (
    *("kiosk.hub.app", "kiosk.hub.serving", "kiosk.hub.filling", "kiosk.commands.hub"),
    *("httpx", "kiosk.services.device", "tests.faults.kiosk_child"),
)
Line = dict[str, Any]


class Child:
    """A process with its line; ``on_line`` is called in a thread of its own for what it says."""

    def __init__(self, pid: int, line: socket.socket, on_line: Callable[[Line], None]) -> None:
        self.pid = pid
        self._line = line
        self._on_line = on_line
        self._lock = threading.Lock()
        self._alive = True
        self._reader = threading.Thread(target=self._read, name=f"child-{pid}")
        self._reader.start()

    @property
    def is_alive(self) -> bool:
        """Whether it was not killed."""
        return self._alive

    def say(self, text: str) -> None:
        """Send it a line; one that is gone hears nothing."""
        with contextlib.suppress(OSError):
            self._line.sendall(text.encode() + b"\n")

    def kill(self) -> None:
        """Kill it with -9, from any thread; return when it is gone and all it said was heard."""
        with self._lock:
            if self._alive:
                self._alive = False
                with contextlib.suppress(ProcessLookupError):
                    os.kill(self.pid, signal.SIGKILL)
        self.wait_gone()

    def terminate(self) -> float:
        """Ask it to stop (SIGTERM); return the seconds it took. Raises TimeoutError."""
        begun = time.monotonic()
        os.kill(self.pid, signal.SIGTERM)
        self.wait_gone()
        self._alive = False
        return time.monotonic() - begun

    def wait_gone(self) -> None:
        """Wait for its end. Raises TimeoutError when it does not come."""
        ends = time.monotonic() + GONE_TIME
        while _is_there(self.pid):
            if time.monotonic() > ends:
                raise TimeoutError(f"the process {self.pid} does not end")
            time.sleep(0.001)
        if threading.current_thread() is not self._reader:
            self._reader.join(GONE_TIME)
        self._line.close()

    def threads(self) -> int:
        """Return how many threads it has."""
        return len(list(Path(f"/proc/{self.pid}/task").iterdir()))

    def processor_seconds(self) -> float:
        """Return how long it has kept a processor busy so far (proc(5), utime and stime)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """Return the most memory it has needed so far, in MB (proc(5), VmHWM)."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

    def _read(self) -> None:
        try:
            with self._line.makefile("r", encoding="utf-8") as lines:
                for line in lines:
                    if line.endswith("\n"):
                        self._on_line(json.loads(line))
        except OSError:
            return  # killed with something unread


class Nursery:
    """The process that forks the others; ``environment`` is added to its own. A context manager."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        self._lines = tempfile.TemporaryDirectory(prefix="anban-lines-")
        self._number = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(
        self, program: str, arguments: Sequence[str], log: Path, on_line: Callable[[Line], None]
    ) -> Child:
        """Start "hub" or "kiosk" with these arguments."""
        self._number += 1
        address = Path(self._lines.name) / f"line-{self._number}"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(address))
            listener.listen(1)
            listener.settimeout(START_TIME)
            wanted = {"program": program, "arguments": list(arguments)}
            self._tell({**wanted, "line": str(address), "log": str(log)})
            pid = int(self._answer()["pid"])
            line, _ = listener.accept()
        address.unlink()
        line.settimeout(None)
        return Child(pid, line, on_line)

    def close(self) -> None:
        """End the nursery; its children are not touched."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(GONE_TIME)
        self._process.stdout.close()
        self._lines.cleanup()

    def _tell(self, wanted: Line) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()

    def _answer(self) -> Line:
        assert self._process.stdout is not None
        answer: Line = json.loads(self._process.stdout.readline())
        return answer


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _become(wanted: Line) -> None:
    """Be the program that is wanted, in the forked process; never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    line = socket.socket(socket.AF_UNIX)
    line.connect(wanted["line"])
    log = os.open(wanted["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for descriptor, taken in ((line.fileno(), 0), (line.fileno(), 1), (log, 2)):
        os.dup2(descriptor, taken)
    line.close()
    sys.stdin, sys.stdout = os.fdopen(0, "r"), os.fdopen(1, "w")
    sys.stderr = os.fdopen(2, "w", buffering=1)
    module = "kiosk.cli" if wanted["program"] == "hub" else "tests.faults.kiosk_child"
    os._exit(import_module(module).main(wanted["arguments"]))


def main() -> None:
    """Fork a program a line, until standard input closes."""
    for name in ("kiosk.cli", *_LOADED):
        import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system reaps
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            _become(json.loads(line))
        sys.stdout.write(json.dumps({"pid": pid}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
