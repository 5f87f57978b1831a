"""The real hub, in a process of its own, to be killed and started again on the same port."""

import contextlib
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import IO, Any

from kiosk.client import HubClient
from kiosk.protocol.messages import SyncPage

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """Return a free port that stays free while a hub is dead.

    Not one the system gives to outgoing connections (32768 and up, Linux's ip_local_port_range):
    any program on the machine might be given it meanwhile.
    """
    while True:
        port = random.SystemRandom().randrange(20_000, 30_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class HubProcess:
    """``kiosk hub`` with demo data, a database in ``folder``, on one port for good."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = folder / "hub.sqlite"
        self.token = self.login = self.password = ""
        self._lock = threading.Lock()
        self._pid = 0
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # closed in close
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.hub_nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    @property
    def is_running(self) -> bool:
        """Whether it was started and not killed."""
        return bool(self._pid)

    def start(self) -> None:
        """Start it and wait until it listens. The first start fills the database."""
        demo = [] if self.token else ["--demo"]
        where = ["--port", str(self.port), "--database", str(self.database)]
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(json.dumps(["hub", *demo, "--json-ready", *where]) + "\n")
        self._nursery.stdin.flush()
        # The nursery's line and the hub's may come in either order.
        said = self._line() | self._line()
        self._pid = said["pid"]
        self.token = self.token or said["token"]
        self.login, self.password = self.login or said["login"], self.password or said["password"]

    def kill(self) -> None:
        """Kill it with -9, from any thread; return when it is gone."""
        with self._lock:
            pid, self._pid = self._pid, 0
            if not pid:
                return
            os.kill(pid, signal.SIGKILL)
            while _is_there(pid):
                time.sleep(0.002)

    def close(self) -> None:
        """Kill it if it still runs, and end the nursery."""
        self.kill()
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.close()
        self._nursery.wait(10)
        self._nursery.stdout.close()
        self._log.close()

    def everything(self) -> SyncPage:
        """Ask the running hub for all it has of the demo's resident."""
        with closing(HubClient(self.url, self.token)) as client:
            return client.sync("", 0)

    def has_request(self, identity: str) -> bool:
        """Look into the database of the hub, which must not be running, for a request."""
        with closing(sqlite3.connect(self.database)) as connection:
            query = "SELECT 1 FROM requests WHERE id=?"
            return connection.execute(query, (identity,)).fetchone() is not None

    def _line(self) -> dict[str, Any]:
        assert self._nursery.stdout is not None
        line = self._nursery.stdout.readline()
        if not line.startswith("{"):
            self._log.seek(0)
            raise RuntimeError(f"the hub did not start: {line}{self._log.read().decode()}")
        said: dict[str, Any] = json.loads(line)
        return said


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
