"""Many kiosks come back at once after 30 days without a hub, each with its doses to tell.

``python -m tests.faults.dose_return --kiosks 1000`` fills a hub with homes, lets a process of its
own speak for their kiosks as the program does (many doses a call, one call after the other, a long
poll beside it, full jitter after a failure; some calls twice, for a receipt that was lost), and
raises alarms meanwhile. It prints how long alarms took to their receipt, what memory the hub
needed, and whether everything is there exactly once and in order.
"""

import argparse
import asyncio
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from kiosk.client import ALARM, HubClient, HubUnreachable
from kiosk.core.alarms import Alarm, AlarmKind, AlarmSource
from kiosk.core.backoff import full_jitter
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.protocol.messages import MAX_DOSES
from tests.faults.hub import HubUnderTest
from tests.faults.nursery import ROOT, Nursery
from tests.helpers.hub_load import Home, fill_station, percentile

_FIRST = date(2026, 10, 20)
_SLOTS = ("07:30", "12:00", "18:00", "21:00")
_SPREAD = 30.0  # seconds: a heartbeat, or a pull at its longest wait, finds the hub again
_LOST = 0.05  # of the receipts
_SHARES = (("median", 0.5), ("p99", 0.99), ("longest", 1.0))
_ORDER = (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.MISSED)


def doses_of(home: int, days: int) -> Iterator[DoseRecord]:
    """Return what one kiosk has to tell, in order."""
    for day in range(days):
        for number, slot in enumerate(_SLOTS):
            when = _FIRST + timedelta(days=day)
            at = datetime.fromisoformat(f"{when}T{slot}:20+08:00")
            yield DoseRecord(
                id=f"away-{home}:{when}:{slot}",
                plan=f"away-{home}",
                date=when,
                slot=slot,
                status=_ORDER[(home + day + number) % 3],
                at=at,
                medicine="二甲双胍缓释片",
                amount="1 片",
            )


class Kiosk:
    """One kiosk's two connections: what it tells, and the long poll."""

    def __init__(self, url: str, number: int, token: str, days: int) -> None:
        parts = urlsplit(url)
        self._where = parts.hostname or "127.0.0.1", parts.port or 80
        self._token, self._number, self._days = token, number, days
        self._dice = random.Random(number)
        self.calls = self.failures = 0

    async def come_back(self, since: str) -> None:
        """Find the hub again, and tell everything; ``since`` is the cursor from before."""
        await asyncio.sleep(self._dice.uniform(0.0, _SPREAD))
        poll = asyncio.create_task(self._poll(since))
        try:
            await self._tell()
        finally:
            poll.cancel()

    async def _tell(self) -> None:
        line: Line | None = None
        gathered = [msgspec.json.encode(record) for record in doses_of(self._number, self._days)]
        for begin in range(0, len(gathered), MAX_DOSES):
            body = b'{"doses":[' + b",".join(gathered[begin : begin + MAX_DOSES]) + b"]}"
            failures, told = 0, 0
            while told < 1 + (self._dice.random() < _LOST):
                try:
                    line = line or await Line.open(*self._where, self._token)
                    status, _ = await line.call("PUT", "/v1/doses", body)
                except (OSError, EOFError):
                    line, status = None, 0
                self.calls += 1
                if status in (200, 201):
                    told += 1
                    continue
                failures += 1
                self.failures += 1
                await asyncio.sleep(full_jitter(failures, self._dice))
        if line is not None:
            line.close()

    async def cursor(self) -> str:
        """Return the hub's cursor as it is now."""
        line = await Line.open(*self._where, self._token)
        _, body = await line.call("GET", "/v1/sync")
        line.close()
        return str(json.loads(body)["cursor"])

    async def _poll(self, since: str) -> None:
        failures = 0
        line: Line | None = None
        while True:
            try:
                line = line or await Line.open(*self._where, self._token)
                status, body = await line.call("GET", f"/v1/sync?since={since}&wait=25")
                if status == 200:
                    since, failures = json.loads(body)["cursor"], 0
                else:
                    failures += 1
                    await asyncio.sleep(full_jitter(failures, self._dice))
            except (OSError, EOFError):
                line, failures = None, failures + 1
                await asyncio.sleep(full_jitter(failures, self._dice))


class Line:
    """One connection kept open, HTTP by hand so that it takes little of the processor."""

    def __init__(self, streams: tuple[asyncio.StreamReader, asyncio.StreamWriter], token: str):
        self._reader, self._writer = streams
        self._token = token

    @classmethod
    async def open(cls, host: str, port: int, token: str) -> "Line":
        """Connect. Raises OSError."""
        return cls(await asyncio.open_connection(host, port), token)

    async def call(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """Return status and body. Raises OSError and EOFError."""
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {self._token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        found = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        length = next(int(x.split(":")[1]) for x in found if x.lower().startswith("content-length"))
        return int(found[0].split()[1]), await self._reader.readexactly(length)

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


async def _all(url: str, tokens: list[str], days: int) -> dict[str, float]:
    kiosks = [Kiosk(url, n, token, days) for n, token in enumerate(tokens)]
    since = await kiosks[0].cursor()
    begun = time.monotonic()
    await asyncio.gather(*(kiosk.come_back(since) for kiosk in kiosks))
    return {
        "seconds": time.monotonic() - begun,
        "calls": sum(k.calls for k in kiosks),
        "failures": sum(k.failures for k in kiosks),
    }


def speak(url: str, days: int) -> None:
    """Speak for the kiosks whose tokens come a line each; print what came of it."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    tokens = sys.stdin.read().split()
    sys.stdout.write(json.dumps(asyncio.run(_all(url, tokens, days))) + "\n")


def judge(database: str, homes: tuple[Home, ...], days: int) -> list[str]:
    """Return what is wrong with what the hub's file has of these homes, read with SQL alone."""
    found: defaultdict[str, list[object]] = defaultdict(list)
    with sqlite3.connect(f"{Path(database).as_uri()}?mode=ro", uri=True, timeout=10) as file:
        for resident, record in file.execute("SELECT resident, record FROM doses ORDER BY seq"):
            found[resident].append(json.loads(record))
    faults = []
    for number, home in enumerate(homes):
        told = [json.loads(msgspec.json.encode(record)) for record in doses_of(number, days)]
        if found[home.resident] != told:
            has = len(found[home.resident])
            faults.append(f"{home.resident}: {has} of {len(told)} doses, or not in order")
    return faults


def shout(url: str, home: Home, ends: subprocess.Popen[str]) -> list[float]:
    """Raise alarms until the process has ended; return the milliseconds to each receipt."""
    waits: list[float] = []
    hub = HubClient(url, home.token, ALARM)
    while ends.poll() is None:
        alarm = Alarm(
            id=str(uuid.uuid4()),
            resident=home.resident,
            raised=datetime.now(UTC),
            kind=AlarmKind.FALL,
            source=AlarmSource.TEST,  # on the same way to the disk; nobody has to end it
        )
        begun = time.monotonic()
        while True:
            try:
                hub.put("alarms", alarm.id, "", alarm)
                break
            except HubUnreachable:
                time.sleep(0.5)  # the lane tries again; the wait counts
        waits.append((time.monotonic() - begun) * 1000)
        time.sleep(0.25)
    hub.close()
    return waits


def run(kiosks: int, days: int) -> int:
    """Let them come back; print what came of it, and return how many faults there were."""
    with tempfile.TemporaryDirectory(prefix="anban-return-") as name, Nursery() as nursery:
        database = str(Path(name) / "hub.sqlite")
        station = fill_station(database, kiosks + 1)
        hub = HubUnderTest(nursery, database, Path(name))
        hub.start()
        before = hub.memory()
        command = [sys.executable, "-m", "tests.faults.dose_return", "--speak", hub.url]
        speaker = subprocess.Popen(
            [*command, "--days", str(days)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert speaker.stdin is not None
        assert speaker.stdout is not None
        speaker.stdin.write("".join(f"{home.token}\n" for home in station.homes[1:]))
        speaker.stdin.close()
        waits = shout(hub.url, station.homes[0], speaker)
        came = json.loads(speaker.stdout.read())
        peak, took = hub.memory(), hub.processor_seconds()
        faults = judge(database, station.homes[1:], days)
        hub.kill()
    doses = kiosks * days * len(_SLOTS)
    _say(f"{kiosks} kiosks, {doses} doses in {came['seconds']:.0f} s")
    _say(f"{came['calls']} calls, {came['failures']} of them failed and came again")
    _say(
        f"the hub's processor: {took:.0f} s; its memory at most {peak:.0f} MB, {before:.0f} before"
    )
    shares = ", ".join(f"{n} {percentile(waits, s):.0f}" for n, s in _SHARES)
    _say(f"{len(waits)} alarms meanwhile, ms to the receipt: {shares}")
    for fault in faults[:10]:
        _say(fault)
    _say(f"{len(faults)} faults")
    return len(faults)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run, or speak for the kiosks."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.dose_return", description=__doc__)
    parser.add_argument("--kiosks", type=int, default=1000)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--speak", default="", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.speak:
        speak(arguments.speak, arguments.days)
        return 0
    return 1 if run(arguments.kiosks, arguments.days) else 0


if __name__ == "__main__":
    sys.exit(main())
