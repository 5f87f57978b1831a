"""The laboratory: homes, a hub, the line between them, and a round for every kill."""

import random
import time
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Self

from tests.faults import checker, sides
from tests.faults.home import Resident
from tests.faults.hub import HubUnderTest, Staff, wait_for
from tests.faults.line import Line
from tests.faults.mischief import MISCHIEF, Mischief
from tests.faults.nursery import Nursery
from tests.faults.punctual import late_alarms, waits
from tests.faults.seeded import generator
from tests.helpers.hub_load import fill_station
from tests.helpers.killing_line import Moment

HOUR, YEAR = 3600.0, 365.0 * 24 * 3600
_JUMPS = (HOUR, -HOUR, YEAR, -YEAR)
_HUB_THREADS = 20  # more means that some are left behind
_MISTAKES = ("Traceback", "our own mistake", "failed through")


@dataclass(frozen=True)
class Plan:
    """What a run is made of; ``database`` is a URL, empty for a file."""

    seed: int
    homes: int = 2
    odds: float = 0.25  # of mischief, for each call
    database: str = ""  # a file or a URL, empty for a file of the run's own
    broken: str = ""
    checked_every: int = 50  # rounds between two checks in quiet
    quiet: float = 60.0  # seconds until everything must be at the hub on a line without faults
    mischief: tuple[Mischief, ...] = MISCHIEF


class Laboratory:
    """A run. ``faults`` are what was found; a run without any has shown what it was to show."""

    def __init__(self, folder: Path, plan: Plan, nursery: Nursery) -> None:
        self._folder = folder
        self._plan = plan
        self.database = plan.database or str(folder / "hub.sqlite")
        self.faults: list[str] = []
        self.kills: Counter[str] = Counter()
        self.jumps = 0
        self.quiet_after: list[float] = []  # seconds from a line without faults to nothing waiting
        self._station = fill_station(self.database, plan.homes)
        self._nursery = nursery
        self.hub = HubUnderTest(nursery, self.database, folder)
        self.line = Line(self.hub.port, plan.seed, plan.odds, plan.mischief)
        self.homes = [Resident(home, folder, plan.seed) for home in self._station.homes]
        self.staff = Staff(self.hub.url)

    def __enter__(self) -> Self:
        self.line.__enter__()
        self.start_hub()
        self.staff.log_in(self._station.login, self._station.password)
        for home in self.homes:
            home.start(self._nursery, self.line.url, self._plan.broken)
        return self

    def __exit__(self, *_: object) -> None:
        for home in self.homes:
            home.kill()
        self.hub.kill()
        self.staff.close()
        self.line.__exit__()

    def round(self, number: int) -> None:
        """Press, let something be killed, start it again; now and then check in quiet."""
        dice = generator(self._plan.seed, "round", number)
        self._perhaps_jump(dice)
        victim = dice.choices(("hub", "kiosk", "both"), (45, 45, 10))[0]
        ambushed = victim == "hub" and dice.random() < 0.6
        if ambushed:
            self.line.lie_in_wait(dice.choice(list(Moment)), self.kill_hub)
        self.press(dice)
        if ambushed:
            wait_for(lambda: not self.hub.is_alive, 1.0)
            self.line.stand_down()
        else:
            time.sleep(dice.uniform(0.0, 0.25))
        victims = self.homes if dice.random() < 0.2 else [dice.choice(self.homes)]
        if victim in ("kiosk", "both"):
            for home in victims:
                self._kill_kiosk(home)
        if victim in ("hub", "both"):
            self.kill_hub()
        self._bring_back(dice)
        self.staff.work(dice)
        if (number + 1) % self._plan.checked_every == 0:
            self.check()

    def press(self, dice: random.Random) -> None:
        """Let everybody press something, some things at once."""
        for home in self.homes:
            for _ in range(dice.randrange(1, 5)):
                home.press(dice)
                time.sleep(dice.choice((0.0, 0.0, 0.002, 0.02)))

    def let_pass(self, seconds: float, word: str = "") -> bool:
        """Wait until nothing waits any more, mischief or not; return whether that came true.

        Nor any longer than until a fault with ``word`` can be found, which quiet cannot mend.
        """

        def over() -> bool:
            quiet = all(not home.ask("status")["outbox"] for home in self.homes)
            return quiet or bool(word and any(word in fault for fault in self._differences()))

        return wait_for(over, seconds)

    def check(self, offset: float = 0.0) -> None:
        """Let everything become quiet, and hold both sides against the ledger.

        ``offset``: what the clocks of both sides show then, in seconds.
        """
        odds, self.line.odds = self.line.odds, 0.0
        self.hub.set_clock(offset)
        for home in self.homes:
            home.set_clock(offset)
            home.finish_countdowns()
            home.wait_answered()
        begun = time.monotonic()
        for home in self.homes:
            if not wait_for(partial(self._is_quiet, home), self._plan.quiet):
                self.faults.append(f"{home.home.resident}: not quiet after {self._plan.quiet:g} s")
        quiet = time.monotonic()
        self.faults += self._differences()
        self.quiet_after.append(quiet - begun)
        self.faults += late_alarms(self.homes, self.line.carried, self.line.stalls)
        self._check_files()
        self.line.odds = odds

    def finish(self) -> None:
        """The last check; then both sides are asked to end and must leave nothing behind."""
        self.check()
        for home in self.homes:
            left = home.ask("stop")["threads"]
            if left:
                self.faults.append(f"{home.home.resident}: stray threads {left}")
            assert home.kiosk is not None
            home.kiosk.wait_gone()
            home.kiosk = None
        self.faults += self.hub.end(_HUB_THREADS)
        self._check_files()

    def summary(self) -> dict[str, Any]:
        """Return the figures of the run."""
        things = [thing for home in self.homes for thing in home.ledger.things.values()]
        acts = [act for thing in things for act in thing.acts]
        took = [t for home in self.homes for times in home.ledger.took.values() for t in times]
        return {
            "seed": self._plan.seed,
            "kills": dict(self.kills),
            "clock jumps": self.jumps,
            "presses": len(acts),
            "accepted": sum(act.accepted for act in acts),
            "answered with a fault": dict(Counter(f for h in self.homes for f in h.ledger.failed)),
            "unanswered at a kill": sum(act.reply is None for act in acts),
            "things": dict(Counter(thing.kind for thing in things)),
            "calls": len(self.line.carried),
            "mischief": {m.value: n for m, n in sorted(self.line.met.items(), key=_count)},
            "press to disk, ms": _milliseconds(took),
            "alarm from disk to line, ms": _milliseconds(waits(self.homes, self.line.carried)),
            "quiet after the line was well, ms": _milliseconds(self.quiet_after),
            "faults": self.faults,
        }

    def _perhaps_jump(self, dice: random.Random) -> None:
        if dice.random() < 0.06:
            self.jumps += 1
            self.hub.set_clock(dice.choice((0.0, *_JUMPS)))
        for home in self.homes:
            if dice.random() < 0.06:
                self.jumps += 1
                home.set_clock(dice.choice((0.0, *_JUMPS)))

    def _differences(self) -> list[str]:
        """Return what the ledgers say otherwise than the two sides."""
        found = []
        for home in self.homes:
            home.ledger.finished = self.staff.finished & home.ledger.things.keys()
            home.ledger.resolved = self.staff.resolved & home.ledger.things.keys()
            hub = sides.read_hub(self.database, home.ledger.home)
            found += checker.check(home.ledger, sides.read_kiosk(home.store), hub)
        return found

    def _is_quiet(self, home: Resident) -> bool:
        """Whether nothing waits, and the kiosk has read all that the hub has of its home."""
        if not self.line.is_empty:
            return False
        status = home.ask("status")
        seq = int(status["cursor"].partition(":")[2] or -1)
        newest = sides.read_hub(self.database, home.ledger.home).newest
        return not status["outbox"] and seq >= newest

    def _kill_kiosk(self, home: Resident) -> None:
        home.kill()
        self.kills["kiosk"] += 1
        found = sides.integrity_of_copy(home.store, self._folder)
        if found != "ok":
            self.faults.append(f"{home.home.resident}: {found}")

    def kill_hub(self) -> None:
        """Kill the hub; also called by the line, in its thread."""
        self.kills["hub"] += self.hub.kill()

    def start_hub(self) -> None:
        """Start the hub again."""
        if fault := self.hub.start():
            self.faults.append(fault)

    def _bring_back(self, dice: random.Random) -> None:
        """Start what was killed, in either order, the hub sometimes later."""
        if not self.hub.is_alive and dice.random() < 0.5:
            self.start_hub()
        for home in self.homes:
            if home.kiosk is None:
                home.start(self._nursery, self.line.url, self._plan.broken)
        if not self.hub.is_alive:
            time.sleep(dice.uniform(0.0, 0.4))
            self.start_hub()

    def _check_files(self) -> None:
        files = [home.store for home in self.homes]
        files += [] if self.hub.file is None else [self.hub.file]
        for path in files:
            if (found := sides.integrity(path)) != "ok":
                self.faults.append(f"{path.name}: {found}")
        for log in (*(home.log for home in self.homes), self.hub.log):
            text = log.read_text(errors="replace") if log.exists() else ""
            if any(mistake in text for mistake in _MISTAKES):
                self.faults.append(f"{log.name} tells of a mistake: {text[-3000:]}")


def _count(met: tuple[Any, int]) -> int:
    return -met[1]


def _milliseconds(seconds: list[float]) -> dict[str, float]:
    found = sorted(seconds) or [0.0]
    shares = {"median": 0.5, "p99": 0.99, "longest": 1.0}
    return {
        name: round(1000 * found[min(len(found) - 1, int(share * len(found)))], 1)
        for name, share in shares.items()
    }
