"""The laboratory: homes, a hub, the line between them, and a round for every kill."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import httpx

from kiosk.commands.staff import StaffClient, StaffRefused
from tests.faults import checker, sides
from tests.faults.home import Resident
from tests.faults.line import Line
from tests.faults.mischief import MISCHIEF, Mischief
from tests.faults.nursery import Child, Nursery
from tests.faults.punctual import late_alarms, waits
from tests.faults.seeded import generator
from tests.helpers.hub_load import fill_station
from tests.helpers.hub_process import free_port
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
        self._port = free_port()
        self.line = Line(self._port, plan.seed, plan.odds, plan.mischief)
        self.homes = [Resident(home, folder, plan.seed) for home in self._station.homes]
        self._hub: Child | None = None
        self._hub_lock = threading.Lock()
        self._hub_ready = False
        self._hub_offset = 0.0
        self._staff = StaffClient(f"http://127.0.0.1:{self._port}")

    def __enter__(self) -> Self:
        self.line.__enter__()
        self.start_hub()
        self._staff.login(self._station.login, self._station.password)
        for home in self.homes:
            home.start(self._nursery, self.line.url, self._plan.broken)
        return self

    def __exit__(self, *_: object) -> None:
        for home in self.homes:
            home.kill()
        if self._hub is not None:
            self._hub.kill()
        self._staff.close()
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
            self._wait(lambda: self._hub is None, 1.0)
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
        self._staff_works(dice)
        if (number + 1) % self._plan.checked_every == 0:
            self.check()

    def press(self, dice: random.Random) -> None:
        """Let everybody press something, some things at once."""
        for home in self.homes:
            for _ in range(dice.randrange(1, 5)):
                home.press(dice)
                time.sleep(dice.choice((0.0, 0.0, 0.002, 0.02)))

    def let_pass(self, seconds: float) -> bool:
        """Wait until nothing waits any more, mischief or not; return whether that came true."""

        def nothing_waits() -> bool:
            return all(not home.ask("status")["outbox"] for home in self.homes)

        return self._wait(nothing_waits, seconds)

    def check(self, offset: float = 0.0) -> None:
        """Let everything become quiet, and hold both sides against the ledger.

        ``offset``: what the clocks of both sides show then, in seconds.
        """
        odds, self.line.odds = self.line.odds, 0.0
        self.set_hub_clock(offset)
        for home in self.homes:
            home.set_clock(offset)
            home.finish_countdowns()
            home.wait_answered()
        begun = time.monotonic()
        for home in self.homes:
            if not self._wait(lambda h=home: self._is_quiet(h), self._plan.quiet):  # type: ignore[misc]
                self.faults.append(f"{home.home.resident}: not quiet after {self._plan.quiet:g} s")
        for home in self.homes:
            kiosk, hub = (
                sides.read_kiosk(home.store),
                sides.read_hub(self.database, home.ledger.home),
            )
            self.faults += checker.check(home.ledger, kiosk, hub)
        self.faults += late_alarms(self.homes, self.line.carried)
        self._check_files()
        self.line.odds = odds

    def finish(self) -> None:
        """The last check; then both sides are asked to end and must leave nothing behind."""
        self.check()
        hub = self._hub
        assert hub is not None
        if hub.threads() > _HUB_THREADS:
            self.faults.append(f"the hub has {hub.threads()} threads")
        for home in self.homes:
            left = home.ask("stop")["threads"]
            if left:
                self.faults.append(f"{home.home.resident}: stray threads {left}")
            assert home.kiosk is not None
            home.kiosk.wait_gone()
            home.kiosk = None
        try:
            hub.terminate()
        except TimeoutError as error:
            self.faults.append(f"the hub: {error}")
        self._hub = None
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
            self.set_hub_clock(dice.choice((0.0, *_JUMPS)))
        for home in self.homes:
            if dice.random() < 0.06:
                self.jumps += 1
                home.set_clock(dice.choice((0.0, *_JUMPS)))

    def _staff_works(self, dice: random.Random) -> None:
        """Take on and finish some requests, acknowledge and resolve some alarms."""
        with suppress(httpx.TransportError, StaffRefused):
            state = self._staff.state()
            for request in dice.sample(state["requests"], min(4, len(state["requests"]))):
                self.accept_request(request["id"])
                if dice.random() < 0.8:
                    self.finish_request(request["id"])
            for alarm in dice.sample(state["alarms"], min(2, len(state["alarms"]))):
                self._staff.acknowledge(alarm["id"])
                if dice.random() < 0.8:
                    self._staff.resolve(alarm["id"], "lab")
                    self._note("resolved", alarm["id"])

    def accept_request(self, identity: str) -> None:
        """Let staff take a request on."""
        self._staff.accept(identity)

    def finish_request(self, identity: str) -> None:
        """Let staff say that a request, which they have taken on, is done."""
        self._staff.finish(identity)
        self._note("finished", identity)

    def _note(self, what: str, identity: str) -> None:
        for home in self.homes:
            if identity in home.ledger.things:
                getattr(home.ledger, what).add(identity)

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
        with self._hub_lock:
            if self._hub is not None:
                self._hub.kill()
                self.kills["hub"] += 1
            self._hub = None

    def _bring_back(self, dice: random.Random) -> None:
        """Start what was killed, in either order, the hub sometimes later."""
        if self._hub is None and dice.random() < 0.5:
            self.start_hub()
        for home in self.homes:
            if home.kiosk is None:
                home.start(self._nursery, self.line.url, self._plan.broken)
        if self._hub is None:
            time.sleep(dice.uniform(0.0, 0.4))
            self.start_hub()

    def start_hub(self) -> None:
        """Start the hub; returns when it listens."""
        if self._has_file and Path(self.database).exists():
            found = sides.integrity_of_copy(Path(self.database), self._folder)
            if found != "ok":
                self.faults.append(f"the hub's file: {found}")
        self._hub_ready = False
        where = ["--port", str(self._port), "--database", self.database]
        arguments = ["hub", "--json-ready", "--exit-with-parent", *where]
        self._hub = self._nursery.start("hub", arguments, self._hub_log, self._hear_hub)
        if not self._wait(lambda: self._hub_ready, 30.0):
            raise TimeoutError(f"the hub does not start: {self._hub_log.read_text()[-2000:]}")
        if self._hub_offset:
            self._hub.say(f"clock {self._hub_offset:+}")

    @property
    def _has_file(self) -> bool:
        return "://" not in self.database

    @property
    def _hub_log(self) -> Path:
        return self._folder / "hub.log"

    def _hear_hub(self, _: dict[str, Any]) -> None:
        self._hub_ready = True

    def set_hub_clock(self, offset: float) -> None:
        """Let the hub's clock be wrong by so many seconds."""
        if self._hub is not None:
            self._hub.say(f"clock {offset - self._hub_offset:+}")
        self._hub_offset = offset

    def _check_files(self) -> None:
        files = [home.store for home in self.homes]
        files += [Path(self.database)] if self._has_file else []
        for path in files:
            if (found := sides.integrity(path)) != "ok":
                self.faults.append(f"{path.name}: {found}")
        for log in (*(home.log for home in self.homes), self._hub_log):
            text = log.read_text(errors="replace") if log.exists() else ""
            if any(mistake in text for mistake in _MISTAKES):
                self.faults.append(f"{log.name} tells of a mistake: {text[-3000:]}")

    def _wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        ends = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > ends:
                return False
            time.sleep(0.01)
        return True


def _count(met: tuple[Any, int]) -> int:
    return -met[1]


def _milliseconds(seconds: list[float]) -> dict[str, float]:
    found = sorted(seconds) or [0.0]
    shares = {"median": 0.5, "p99": 0.99, "longest": 1.0}
    return {
        name: round(1000 * found[min(len(found) - 1, int(share * len(found)))], 1)
        for name, share in shares.items()
    }
