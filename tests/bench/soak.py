"""Hours of the real program with the clock and pop-ups running: does it grow, does it complain?

``python -m tests.bench.soak --hours 6``: interface, session, device and a hub with demo data, drawn
without a screen by the software renderer. A life of `tests.bench.soak_life` goes on before it:
keys, touches, reminders, notices, alarms, other languages and colours, then a rest in which only
the clock ticks. Sampled at the end of rests: resident memory, Python's and the system's threads,
open files, processor time. Warnings of Qt, QML, Python and the program's log are counted.

``--dense`` plays as many rounds as so many hours have (``ROUND``), one close upon the other, and
tells slopes by the hour of what happened: six hours' worth takes some eighty minutes. What grows
by mere time shows by a fraction only. A round always moves the clock to the next dose, so that
six hours' worth is four months of doses.

What counts is memory of the program's own. Pages of files (programs, fonts) are told beside it:
the system shares them, takes them back when it needs them, and counts them once for each time a
file is mapped, so that a font alone can count for a multiple of its size.

Slopes are Theil and Sen's (the median of the slopes between all pairs of samples), from the end of
the first third on, when caches are full. Ends with status 1 when anything grew by more than
``--growth`` MB an hour (from an hour on; before that only threads, files and warnings can fail) or
warned, or when one of the pop-ups never came.
"""

import argparse
import logging
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median

from kiosk.app import Kiosk
from kiosk.commands.demo import in_folder
from kiosk.commands.hub_child import HubChild
from kiosk.commands.sizes import parse_size
from kiosk.config import Config
from kiosk.services.clock import SystemClock
from kiosk.settings import Settings
from tests.bench.soak_life import WANTED, Life, Pace

_ENOUGH = 6  # samples, to tell a slow start from growth
ROUND = 64.0
"""Seconds of a round as it is played without ``--dense`` (the mean of 81)."""


@dataclass(frozen=True)
class Sample:
    """What the process holds at a moment; ``at`` and ``processor`` in seconds.

    ``own`` are the resident megabytes that are no pages of files, ``mapped`` those that are.
    """

    at: float
    own: float
    mapped: float
    threads: int
    tasks: int
    files: int
    processor: float


def sample(begun: float) -> Sample:
    """Return what this process holds now (Linux)."""
    lines = Path("/proc/self/status").read_text().splitlines()  # proc_pid_status(5)
    rows = dict(line.split(":", 1) for line in lines)
    anonymous, shared, mapped = (
        int(rows[name].split()[0]) / 1024 for name in ("RssAnon", "RssShmem", "RssFile")
    )
    return Sample(
        at=time.monotonic() - begun,
        own=anonymous + shared,
        mapped=mapped,
        threads=threading.active_count(),
        tasks=len(os.listdir("/proc/self/task")),  # noqa: PTH208  # names are counted
        files=len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        processor=time.process_time(),
    )


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Return the median slope between all pairs of (x, y), 0 for fewer than two points.

    Theil 1950, Sen 1968: a few outliers do not move it.
    """
    slopes = [
        (b[1] - a[1]) / (b[0] - a[0])
        for n, a in enumerate(points)
        for b in points[n + 1 :]
        if b[0] > a[0]
    ]
    return median(slopes) if slopes else 0.0


class Complaints(logging.Handler):
    """Counts what was warned of, by its words."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        self.heard[f"{record.levelname} {record.name}: {record.getMessage()[:200]}"] += 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run(
    seconds: float, size: tuple[int, int], pace: Pace, rounds: int = sys.maxsize
) -> tuple[list[Sample], Life]:
    """Let it live for so long or so many rounds; return the samples of its rests, and the life."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.driver import Driver  # noqa: PLC0415  # Qt is heavy
    from kiosk.ui.window import Interface, create_application  # noqa: PLC0415

    samples: list[Sample] = []
    with tempfile.TemporaryDirectory(prefix="anban-soak-") as folder:
        config = in_folder(Config(), Path(folder))
        clock = SystemClock(config.zone)
        begun = time.monotonic()

        def rested(_: Life) -> None:
            samples.append(sample(begun))
            _say(
                "{:7.0f} s  {:6.1f} MB and {:6.1f} MB of files mapped  {} threads  {} tasks  "
                "{} files  {:.1f} s".format(*astuple(samples[-1]))
            )

        with HubChild(Path(folder) / "hub.sqlite") as hub:
            settings = Settings(
                config=config, hub_url=hub.ready.url, token=hub.ready.token, with_voice=False
            )
            application = create_application(["kiosk"])
            kiosk = Kiosk(settings, clock)
            interface = Interface(kiosk.session, full_screen=False, size=size)
            life = Life(kiosk, clock, hub, Driver(interface), pace=pace, rested=rested)
            interface.attach(kiosk.bus)
            kiosk.start()
            life.start(seconds, interface.quit, rounds)
            try:
                interface.exec()
            finally:
                life.stop()
                kiosk.close()
                interface.close()
                del application
    return samples, life


def report(
    samples: Sequence[Sample], life: Life, heard: Counter[str], growth: float, hour: float
) -> list[str]:
    """Print the figures; return what is wrong. An hour of what happened took ``hour`` seconds."""
    settled = samples[len(samples) // 3 :]
    memory = slope([(one.at / hour, one.own) for one in settled])
    late = slope([(one.at / hour, one.own) for one in samples[len(samples) // 2 :]])
    wrong = [f"never seen: {name}" for name in WANTED if not life.seen[name]]
    if samples[-1].at >= hour and memory > growth:
        wrong.append(f"memory grows by {memory:.2f} MB an hour")
    for name in ("threads", "tasks", "files") if len(settled) >= _ENOUGH else ():
        counts = [getattr(one, name) for one in settled]
        third = max(1, len(counts) // 3)
        if median(counts[-third:]) > median(counts[:third]) + 1:
            wrong.append(f"{name} grew from {counts[0]} to {counts[-1]}")
    wrong += [f"{count} times {words}" for words, count in heard.most_common()]
    wrong += [f"did not go: {words}" for words in life.failures]
    span = timedelta(seconds=round(samples[-1].at))
    used = (samples[-1].processor - settled[0].processor) / max(1.0, samples[-1].at - settled[0].at)
    _say(f"ran {span}, {len(samples)} samples, {life.rounds} rounds, seen: {dict(life.seen)}")
    _say(
        f"memory {settled[0].own:.1f} to {settled[-1].own:.1f} MB after the first third, most "
        f"{max(one.own for one in samples):.1f}, slope {memory:+.3f} MB an hour of what happened "
        f"({late:+.3f} in the second half); files mapped {settled[0].mapped:.1f} to "
        f"{settled[-1].mapped:.1f} MB; "
        f"{settled[0].threads} to {settled[-1].threads} threads, {settled[0].files} to "
        f"{settled[-1].files} files; {used:.1%} of a core"
    )
    return wrong


def _pace(given: argparse.Namespace) -> Pace:
    if given.quick:
        return Pace(press=0.4, rest=0.0, quick=True)
    if given.dense:
        return Pace(press=0.06, countdown=5.5, rest=0.3, minutes=1, run_out=4)
    return Pace(press=given.press, rest=given.rest)


def main() -> int:
    """Read the arguments, let it live, tell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hours", type=float, default=6.0)
    parser.add_argument("--seconds", type=float, help="instead of --hours")
    parser.add_argument("--size", type=parse_size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--rest", type=float, default=30.0, help="seconds of rest in a round")
    parser.add_argument("--press", type=float, default=0.75, help="seconds between two presses")
    parser.add_argument("--quick", action="store_true", help="one short round, for the tests")
    parser.add_argument("--dense", action="store_true", help="as many rounds in less time")
    parser.add_argument("--growth", type=float, default=1.0, help="MB an hour that are allowed")
    given = parser.parse_args()
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    logging.captureWarnings(capture=True)
    seconds = given.hours * 3600 if given.seconds is None else given.seconds
    rounds = round(seconds / ROUND) if given.dense else sys.maxsize
    samples, life = run(seconds, given.size, _pace(given), rounds)
    if not samples:
        _say("WRONG: it was too short for one round")
        for words in life.failures:
            _say(f"WRONG: did not go: {words}")
        return 1
    hour = 3600 * samples[-1].at / (life.rounds * ROUND) if given.dense else 3600.0
    wrong = report(samples, life, complaints.heard, given.growth, hour)
    for line in wrong:
        _say(f"WRONG: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
