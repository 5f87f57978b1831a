"""The device killed with -9 while it writes."""

import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.core.alarms import AlarmState
from kiosk.store import Store
from tests.conftest import wait_until
from tests.helpers.fake_clock import FakeClock

ROOT = Path(__file__).resolve().parents[2]
KILLS = 8


def test_everything_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    """Kill the writer at random points, again and again in the same file."""
    path = tmp_path / "device.db"
    rng = random.Random(20261121)
    acknowledged: list[tuple[str, str]] = []
    for _ in range(KILLS):
        acknowledged += _write_and_kill(path, rng)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with closing(Store(path, FakeClock())) as store:
            assert store.fault == ""
            _check(store, acknowledged)
    assert len(acknowledged) > 20 * KILLS


def _write_and_kill(path: Path, rng: random.Random) -> list[tuple[str, str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.writer_process", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    # The pipe is emptied while it writes: a full one would stop it between two writes.
    pipe = process.stdout
    reader = threading.Thread(target=lambda: lines.extend(pipe), name="pipe")
    reader.start()
    # After so many acknowledgements, however slow the machine, and anywhere in the next round.
    wanted = rng.randrange(1, 150)
    wait_until(lambda: len(lines) >= wanted, f"{wanted} are acknowledged", 60, step=0.001)
    time.sleep(rng.uniform(0.0, 0.01))
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    pipe.close()
    pairs = (line.rstrip("\n").partition(" ") for line in lines if line.endswith("\n"))
    return [(kind, identity) for kind, _, identity in pairs]


def _check(store: Store, acknowledged: list[tuple[str, str]]) -> None:
    queued = {entry.subject for entry in store.outbox_heads()}
    requests = {record.request.id for record in store.requests(100_000)}
    doses = {record.id for record in store.dose_records(date(2026, 11, 21))}
    alarms = {entry.record.alarm.id: entry for entry in store.alarms_waiting()}
    # No request without its call, no call without its request.
    assert requests == {subject for subject in queued if ":" not in subject}
    assert doses == {subject for subject in queued if ":" in subject}
    for kind, identity in acknowledged:
        match kind:
            case "request":
                assert identity in requests
            case "dose":
                assert identity in doses
            case "sending":
                assert alarms[identity].record.state is AlarmState.SENDING
                assert alarms[identity].send
            case _:
                known = {record.alarm.id for record in store.alarms_counting()} | set(alarms)
                assert identity in known
