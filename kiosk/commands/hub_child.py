"""A hub with the demo's data as a child process, for the demo, the tour and the tests."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import msgspec

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import language, tr

_STOP_WITHIN = 5.0  # seconds


@dataclass(frozen=True)
class HubReady:
    """What the hub says when it listens."""

    url: str
    console: str
    login: str
    password: str
    token: str
    resident: str


class HubChild:
    """``kiosk hub --demo`` on a free loopback port; ends with this process."""

    def __init__(self, database: Path, port: int = 0) -> None:
        self.database = database
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "kiosk", "hub", "--demo", "--json-ready"),
                *("--exit-with-parent", "--port", str(port), "--database", str(database)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONUTF8": "1", "KIOSK_LANGUAGE": language()},
        )
        self.ready = self._read_ready()

    def _read_ready(self) -> HubReady:
        assert self._process.stdout
        line = self._process.stdout.readline()
        try:
            return msgspec.convert(json.loads(line), HubReady)
        except (ValueError, msgspec.ValidationError) as error:
            self.close()
            raise EnvironmentFault(tr("演示用的服务站没有启动成功。")) from error

    def shift_clock(self, seconds: int) -> None:
        """Move the hub's clock by so many seconds."""
        assert self._process.stdin
        self._process.stdin.write(f"clock {seconds:+d}\n".encode())
        self._process.stdin.flush()

    def close(self) -> None:
        """Ask it to stop, and make sure that it did."""
        assert self._process.stdin
        self._process.stdin.close()
        try:
            self._process.wait(_STOP_WITHIN)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stdout
        self._process.stdout.close()

    def __enter__(self) -> "HubChild":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
