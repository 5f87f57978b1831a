"""Many simulated days in a row: ``python -m tests.faults.dose_days --days 2000 --seed 1``.

Prints what happened, how late reminders began, and every fault; ends with 1 when there was one.
"""

import argparse
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.faults.dose_day import Found, SimulatedDay, slow_looks

LOOK = 150.0  # seconds between looks when nothing is to come; the program's own are 15
_MEMORY = Path("/dev/shm")  # a file system that waits for no disk, where there is one


def live(seed: int, days: Iterable[int], broken: str = "") -> list[Found]:
    """Live these days of a seed, each from a fresh file; return what each has shown."""
    found = []
    where = _MEMORY if _MEMORY.is_dir() else None
    for day in days:
        with tempfile.TemporaryDirectory(prefix="anban-day-", dir=where) as name:
            found.append(SimulatedDay(Path(name), f"{seed} {day}", broken).run())
    return found


def main() -> int:
    """Live the days and print what they have shown."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.dose_days", description=__doc__)
    parser.add_argument("--days", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="the number of the first day")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--broken", default="", choices=("", "sleeps on"))
    arguments = parser.parse_args()
    logging.disable(logging.WARNING)
    slow_looks(LOOK)
    late: list[float] = []
    happened: Counter[str] = Counter()
    doses = outages = faults = 0
    for day in range(arguments.first, arguments.first + arguments.days):
        (found,) = live(arguments.seed, (day,), arguments.broken)
        late += found.late
        happened.update(found.happened)
        doses, outages = doses + found.doses, outages + found.outages
        for fault in found.faults:
            faults += 1
            _say(f"day {day}: {fault}")
    _say(f"{arguments.days} days, {doses} doses, {outages} of them missed in an outage")
    _say(f"happened: {dict(happened)}")
    latest = max(late, default=0.0)
    _say(f"{len(late)} reminders came after their moment, the latest {latest:.2f} s")
    _say(f"{faults} faults")
    return 1 if faults else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
