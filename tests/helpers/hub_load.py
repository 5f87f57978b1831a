"""Many kiosks at once: fills a hub's database with homes, and sends requests at a fixed rate.

``python -m tests.helpers.hub_load URL RATE SECONDS CONNECTIONS`` reads a token a line from standard
input, sends RATE requests a second from these homes in turn, and prints one line of JSON with what
came of it. It is a process of its own and speaks HTTP by hand, so that it takes little of the
processor from what is measured.
"""

import asyncio
import json
import subprocess
import sys
import time
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from msgspec.structs import replace

from kiosk.core.catalogue import Resident
from kiosk.hub.database import Database, Transaction
from kiosk.hub.filling import fill_demo
from kiosk.hub.store import devices, medicine, station
from tests.helpers.hub_bodies import request_body

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Home:
    """A resident, the token of the kiosk there, and the medication plans by id with their times."""

    resident: str
    token: str
    plans: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Station:
    """A filled hub: homes with a kiosk each, and one member of staff."""

    homes: tuple[Home, ...]
    login: str
    password: str


def fill_station(where: str, homes: int) -> Station:
    """Fill the database at ``where`` (a path or URL, no hub running) with so many homes.

    The first home is the demo's; each of the others has the same medication plans.
    """
    database = Database.open(where)
    try:
        now = datetime.now(UTC)
        credentials = fill_demo(database, now)

        plans = database.read(medicine.all_plans).result()

        def fill(transaction: Transaction) -> list[Home]:
            made = []
            for number in range(1, homes):
                name = f"home-{number}"
                person = Resident(
                    id=name, name=f"老人 {number}", called="您", address=f"{number} 号"
                )
                station.save_resident(transaction, person)
                devices.add_kiosk(transaction, f"kiosk-{number}", name, now)
                token = devices.issue_token(transaction, f"kiosk-{number}", name, now)
                own = [replace(p, id=f"{p.id}-{number}", resident=name) for p in plans]
                for plan in own:
                    medicine.save_plan(transaction, plan)
                made.append(Home(name, token, tuple((p.id, p.times) for p in own)))
            return made

        others = database.write(fill).result()
    finally:
        database.close()
    login, _, password = credentials.logins[0]
    of_demo = tuple((plan.id, plan.times) for plan in plans)
    demo = Home(credentials.resident, credentials.token, of_demo)
    return Station((demo, *others), login, password)


@dataclass(frozen=True)
class Load:
    """What came of a load; waits in milliseconds, from the moment a request was due to be sent."""

    sent: int
    received: int
    seconds: float
    median: float
    p99: float
    longest: float

    @property
    def rate(self) -> float:
        """Receipts a second."""
        return self.received / self.seconds


class LoadProcess:
    """The load, running in a process of its own; ``result`` waits for its end."""

    def __init__(
        self,
        url: str,
        homes: tuple[Home, ...],
        *,
        rate: float,
        seconds: float,
        connections: int = 24,
    ) -> None:
        program = [sys.executable, "-m", "tests.helpers.hub_load"]
        self._process = subprocess.Popen(
            [*program, url, str(rate), str(seconds), str(connections)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f"{home.token}\n" for home in homes))
        self._process.stdin.close()
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "running\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    @property
    def is_running(self) -> bool:
        """Whether it still sends."""
        return self._process.poll() is None

    def result(self) -> Load:
        """Wait for the end of the load and return what came of it."""
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        self._process.wait(30)
        return Load(**json.loads(said))


def percentile(values: list[float], share: float) -> float:
    """Return the value below which ``share`` (0 to 1) of the values lie, by the nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class _Sender:
    """Connections that take the next request when it is due; a late one is not left out."""

    def __init__(self, url: str, tokens: list[str], rate: float, seconds: float) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._tokens = tokens
        self._interval = 1.0 / rate
        self._count = int(rate * seconds)
        self._next = 0
        self._begun = 0.0
        self.waits: list[float] = []

    async def run(self, connections: int) -> Load:
        self._begun = time.monotonic()
        await asyncio.gather(*(self._serve() for _ in range(connections)))
        taken = time.monotonic() - self._begun
        found = self.waits or [0.0]
        return Load(
            sent=self._next,
            received=len(self.waits),
            seconds=taken,
            median=percentile(found, 0.5),
            p99=percentile(found, 0.99),
            longest=max(found),
        )

    async def _serve(self) -> None:
        reader, writer = await asyncio.open_connection(self._host, self._port)
        while self._next < self._count:
            number, self._next = self._next, self._next + 1
            due = self._begun + number * self._interval
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            writer.write(self._call(number))
            if await _status(reader) == 201:
                self.waits.append((time.monotonic() - due) * 1000)
        writer.close()
        await writer.wait_closed()

    def _call(self, number: int) -> bytes:
        body = {**request_body(kind="request_repair", item="水龙头"), "resident": ""}
        identity = body["id"] = str(uuid.uuid4())
        content = json.dumps(body).encode()
        head = (
            f"PUT /v1/requests/{identity} HTTP/1.1\r\nHost: hub\r\n"
            f"Authorization: Bearer {self._tokens[number % len(self._tokens)]}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        return head.encode() + content


async def _status(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    length = next(int(x.split(":")[1]) for x in lines if x.lower().startswith("content-length"))
    await reader.readexactly(length)
    return int(lines[0].split()[1])


def main() -> None:
    """Send, and say what came of it."""
    url, rate, seconds, connections = sys.argv[1:]
    tokens = sys.stdin.read().split()
    sys.stdout.write("running\n")
    sys.stdout.flush()
    sender = _Sender(url, tokens, float(rate), float(seconds))
    load = asyncio.run(sender.run(int(connections)))
    sys.stdout.write(json.dumps(asdict(load)) + "\n")


if __name__ == "__main__":
    main()
