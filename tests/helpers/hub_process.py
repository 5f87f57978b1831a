"""The real hub, in a process of its own, to be killed and started again on the same port."""

import contextlib
import json
import random
import socket
import sqlite3
import tempfile
import threading
from contextlib import closing
from pathlib import Path
from typing import IO

from kiosk.client import HubClient
from kiosk.protocol.messages import SyncPage
from tests.helpers.quick_start import QuickProcess


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
        self._process: QuickProcess | None = None
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # closed in close

    @property
    def is_running(self) -> bool:
        """Whether it was started and not killed."""
        return self._process is not None

    def start(self) -> None:
        """Start it and wait until it listens. The first start fills the database."""
        demo = [] if self.token else ["--demo"]
        where = ["--port", str(self.port), "--database", str(self.database)]
        self._process = hub = QuickProcess(["hub", *demo, "--json-ready", *where], self._log)
        line = hub.stdout.readline()
        if not line.startswith("{"):
            self._log.seek(0)
            raise RuntimeError(f"the hub did not start: {line}{self._log.read().decode()}")
        said = json.loads(line)
        self.token = self.token or said["token"]
        self.login, self.password = self.login or said["login"], self.password or said["password"]

    def kill(self) -> None:
        """Kill it with -9, from any thread; return when it is gone."""
        with self._lock:
            hub, self._process = self._process, None
            if hub is not None:
                hub.close()

    def close(self) -> None:
        """Kill it if it still runs."""
        self.kill()
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
