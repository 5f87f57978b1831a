"""A PostgreSQL server of our own, from Debian's binaries, for as long as a test session lasts."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_TIME = 30.0
_ROOM = 1 << 30


def binaries() -> Path | None:
    """Return the folder of the newest installed server's programs, None when there is none."""
    found = [p for p in Path("/usr/lib/postgresql").glob("*/bin") if (p / "initdb").exists()]
    return max(found, key=lambda p: float(p.parent.name), default=None)


class PostgresServer:
    """One server; ``new_database`` gives each test a fresh one."""

    def __init__(self, folder: Path, bin_folder: Path) -> None:
        self._folder = folder
        self._bin = bin_folder
        self._user = _unprivileged()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])

    def start(self) -> None:
        """Make the cluster and start the server; fsync is off, for only the tests read it."""
        if self._user is not None:
            shutil.chown(self._folder, self._user)
        self._run("initdb", "-D", "data", "-U", "anban", "-A", "trust", "-N", "--locale=C.UTF-8")
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off -k {self._folder}"
        self._run(
            "pg_ctl",
            "-D",
            "data",
            "-l",
            "log",
            "-w",
            "-t",
            f"{START_TIME:g}",
            "-o",
            options,
            "start",
        )

    def stop(self) -> None:
        """Stop it at once."""
        self._run("pg_ctl", "-D", "data", "-m", "immediate", "stop")

    def new_database(self, like: str = "") -> str:
        """Return the URL of a new database: a copy of that at ``like``, or empty."""
        name = f"t{uuid.uuid4().hex[:12]}"
        self._order(f"CREATE DATABASE {name} TEMPLATE {_name(like) if like else 'template1'}")
        return self._url(name)

    def drop(self, url: str) -> None:
        """Delete a database that `new_database` made; whoever still uses it is thrown out."""
        self._order(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    def _order(self, command: str) -> None:
        from psycopg import connect  # noqa: PLC0415  # not everywhere

        with connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(command.encode())

    def _url(self, name: str) -> str:
        return f"postgresql://anban@127.0.0.1:{self.port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        # A file, not a pipe: the server inherits it and would keep a pipe open.
        with (self._folder / "out").open("ab") as log:
            result = subprocess.run(
                [str(self._bin / program), *arguments],
                cwd=self._folder,
                user=self._user,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                check=False,
                timeout=60,
            )
        if result.returncode:
            said = (self._folder / "out").read_text(errors="replace")[-2000:]
            raise AssertionError(f"{program} failed: {said}")


def _name(url: str) -> str:
    return url.rpartition("/")[2]


def _memory() -> str | None:
    """Return a folder in memory that has room enough, if there is one: disks are slow."""
    folder = "/dev/shm"
    try:
        return folder if shutil.disk_usage(folder).free > _ROOM else None
    except OSError:
        return None


def _unprivileged() -> str | None:
    """Return a user to run as when we are root, as the server refuses to run as root."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    return "nobody"


@contextmanager
def postgres_server(bin_folder: Path) -> Iterator[PostgresServer]:
    """Run a server in a folder that its user may enter."""
    with tempfile.TemporaryDirectory(prefix="anban-pg-", dir=_memory()) as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = PostgresServer(folder, bin_folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
