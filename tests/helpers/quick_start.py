"""Starts ``kiosk hub`` quickly: loads the program once and forks for each hub that is wanted.

A start takes a tenth of a second in place of one and a half of a processor. The process is the
same: it has the pipes, the environment and the folder that `subprocess.Popen` would give it, and it
is killed, waited for and asked to end as well.
"""

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any, TextIO

ROOT = Path(__file__).resolve().parents[2]
_LOADED = ("kiosk.hub.app", "kiosk.hub.serving", "kiosk.hub.filling", "kiosk.commands.hub")
_MOST = 1 << 20  # bytes of one message


class QuickProcess:
    """A ``kiosk`` with these arguments: as much of `subprocess.Popen` as is used.

    Its errors go to ``errors``, or to the pipe ``stderr``, which somebody has to read.
    """

    def __init__(self, arguments: Sequence[str], errors: IO[bytes] | None = None) -> None:
        (in_, to), (out, from_) = os.pipe(), os.pipe()
        err, told = os.pipe() if errors is None else (None, os.dup(errors.fileno()))
        wanted = {"arguments": list(arguments), "environment": dict(os.environ)}
        theirs = (in_, from_, told)
        self.pid = _nursery().ask({**wanted, "folder": str(Path.cwd())}, theirs)
        for descriptor in theirs:
            os.close(descriptor)
        self.returncode: int | None = None
        self.stdin: TextIO = os.fdopen(to, "w", encoding="utf-8")
        self.stdout: TextIO = os.fdopen(out, encoding="utf-8")
        self.stderr: TextIO | None = None if err is None else os.fdopen(err, encoding="utf-8")
        self._ended = os.pidfd_open(self.pid)

    def close(self) -> None:
        """Kill it if it still runs, and close its pipes."""
        self.kill()
        self.wait()
        for stream in (self.stdin, self.stdout, self.stderr):
            if stream is not None:
                stream.close()

    def poll(self) -> int | None:
        """Return its exit status, None while it runs."""
        try:
            return self.wait(0.0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        """Return its exit status once it has ended; raises TimeoutExpired."""
        if self.returncode is None:
            if not select.select([self._ended], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("kiosk", timeout or 0.0)
            self.returncode = os.waitstatus_to_exitcode(_nursery().ask({"ended": self.pid}))
            os.close(self._ended)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            signal.pidfd_send_signal(self._ended, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Kill it with -9."""
        self.send_signal(signal.SIGKILL)


class _Nursery:
    """The process that forks the others, and their parent."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._lock = threading.Lock()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.quick_start", str(theirs.fileno())],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
            )
        atexit.register(self.close)

    def ask(self, wanted: dict[str, Any], descriptors: Sequence[int] = ()) -> int:
        """Send a message and files; return the number that is the answer."""
        with self._lock:
            socket.send_fds(self._line, [json.dumps(wanted).encode()], descriptors)
            return int(self._line.recv(_MOST))

    def close(self) -> None:
        """End it; its children are not touched."""
        self._line.close()
        self._process.wait()


@cache
def _nursery() -> _Nursery:
    return _Nursery()


def _become(wanted: dict[str, Any], descriptors: Sequence[int]) -> None:
    """Be the program that is wanted, in the forked process; never returns."""
    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["folder"])
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8")
    try:
        status = import_module("kiosk.cli").main(wanted["arguments"])
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:  # noqa: BLE001  # as the interpreter does
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    os._exit(status)


def main() -> None:
    """Fork a program for each message, until there is nobody to send any."""
    line = socket.socket(fileno=int(sys.argv[1]))
    for name in ("kiosk.cli", *_LOADED):
        import_module(name)
    while True:
        data, descriptors, _, _ = socket.recv_fds(line, _MOST, 3)
        if not data:
            return
        wanted = json.loads(data)
        if "ended" in wanted:
            answer = os.waitpid(wanted["ended"], 0)[1]
        elif (answer := os.fork()) == 0:
            line.close()
            _become(wanted, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        line.send(str(answer).encode())


if __name__ == "__main__":
    main()
