"""The fault laboratory: so many kills of either side, and everything else besides.

``python -m tests.faults --kills 1000`` kills; ``python -m tests.faults load`` measures how long
alarms take while the hub is busy.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests.faults.laboratory import Laboratory, Plan
from tests.faults.load import measure
from tests.faults.nursery import Nursery
from tests.helpers.postgres import binaries, postgres_server


def main() -> int:
    """Run the laboratory; return 1 when it found a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("what", nargs="?", default="kills", choices=("kills", "load"))
    parser.add_argument("--rate", type=float, default=300.0, help="of the load, requests a second")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long")
    parser.add_argument("--seed", type=int, default=None, help="repeat the run with this seed")
    parser.add_argument("--homes", type=int, default=2)
    storage = parser.add_mutually_exclusive_group()
    storage.add_argument("--database", default="", help="postgresql://… in place of a file")
    storage.add_argument(
        "--postgresql", action="store_true", help="the hub on a PostgreSQL server of the run's own"
    )
    parser.add_argument("--broken", default="", choices=("", "new id", "forgets"))
    parser.add_argument("--log", type=Path, default=None, help="a file for the run's log")
    arguments = parser.parse_args()
    with ExitStack() as stack:
        if arguments.postgresql:
            programs = binaries()
            if programs is None:
                parser.error("PostgreSQL's server programs are not installed")
            server = stack.enter_context(postgres_server(programs))
            arguments.database = server.new_database()
        return _load(arguments) if arguments.what == "load" else _kill(arguments)


def _kill(arguments: argparse.Namespace) -> int:
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(10**9)
    plan = Plan(
        seed=seed,
        homes=arguments.homes,
        database=arguments.database,
        broken=arguments.broken,
    )
    with tempfile.TemporaryDirectory(prefix="anban-faults-") as name:
        return _run(Path(name), plan, arguments)


def _load(arguments: argparse.Namespace) -> int:
    seconds = min(arguments.seconds, 30.0)
    measured = measure(rate=arguments.rate, seconds=seconds, database=arguments.database)
    sys.stdout.write(f"{measured}\n")
    return 0


def _run(folder: Path, plan: Plan, arguments: argparse.Namespace) -> int:
    log = arguments.log.open("a", encoding="utf-8") if arguments.log else None
    begun = time.monotonic()

    def say(text: str) -> None:
        line = f"{time.monotonic() - begun:8.1f} s  {text}"
        for stream in filter(None, (sys.stdout, log)):
            stream.write(line + "\n")
            stream.flush()

    say(f"seed {plan.seed}: --seed {plan.seed} repeats this run")
    with Nursery() as nursery, Laboratory(folder, plan, nursery) as laboratory:
        number = known = 0
        while laboratory.kills.total() < arguments.kills:
            if time.monotonic() - begun > arguments.seconds:
                break
            laboratory.round(number)
            number += 1
            if number % plan.checked_every == 0:
                found, known = laboratory.faults[known:], len(laboratory.faults)
                say(f"{laboratory.kills.total()} kills, {known} faults")
                for fault in found:
                    say(fault)
        laboratory.finish()
        for fault in laboratory.faults[known:]:
            say(fault)
        for name, value in laboratory.summary().items():
            say(f"{name}: {json.dumps(value, ensure_ascii=False)}")
        return 1 if laboratory.faults else 0


if __name__ == "__main__":
    sys.exit(main())
