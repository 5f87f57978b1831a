"""A kiosk killed again and again while its reminders come up and are answered.

``python -m tests.faults.dose_kills --kills 200`` starts the real device, and kill -9 waits for it:
a life begins just before a minute at which a dose comes due, and ends at a random moment around the
reminder and the answer to it. The hub is killed now and then as well. At the end both sides are
read with SQL: no answer that the kiosk said it had may be lost, no dose that was answered asked for
again, none without an end, and the hub has the same.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.doses import DoseStatus
from kiosk.hub.database import Database
from kiosk.hub.store import medicine
from tests.faults import sides
from tests.faults.hub import HubUnderTest, wait_for
from tests.faults.nursery import Child, Nursery
from tests.faults.seeded import generator
from tests.helpers.hub_load import Home, fill_station
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2026, 11, 24, 6, 0, tzinfo=ZONE)
_PLANS, _WINDOW = 10, 6  # one dose comes due a minute, each is open for six
_PATIENCE = 20.0  # seconds: how late it was on a busy machine is told, not counted as lost
_STATUSES = (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.SNOOZED)
_ENDS = ("taken", "skipped", "missed")
_SETTLED = (DoseStatus.TAKEN, DoseStatus.SKIPPED)


@dataclass
class Press:
    """An answer that was given; ``accepted`` when (time.monotonic) the kiosk said it has it."""

    status: DoseStatus
    at: datetime
    life: int
    accepted: float | None = None


class Kills:
    """The run. ``faults`` are what was found."""

    def __init__(self, folder: Path, nursery: Nursery, seed: object, broken: str = "") -> None:
        self._seed, self._broken, self._nursery = seed, broken, nursery
        self._database = folder / "hub.sqlite"
        self._home = _fill(self._database)
        self.hub = HubUnderTest(nursery, str(self._database), folder)
        self._store, self._log = folder / "kiosk.db", folder / "kiosk.log"
        self._kiosk: Child | None = None
        self._offset = timedelta()
        self._life = self._number = 0
        self._ready = False
        self._open: dict[int, list[Press]] = {}  # what waits for the kiosk's word, by its number
        self.presses: dict[str, list[Press]] = {}
        self._asked: set[str] = set()  # in this life, the last that was said
        self._replies: dict[int, dict[str, Any]] = {}
        self.late: list[float] = []
        self.kills: Counter[str] = Counter()
        self.faults: list[str] = []

    def meet(self) -> None:
        """Let the kiosk learn its plans from the hub, long before the first of their times."""
        self._start(BEGIN - timedelta(hours=3))
        if not wait_for(lambda: bool(self._ask("status")["cursor"]), 30.0):
            raise TimeoutError("the kiosk does not learn its plans")
        self._kill()
        self.kills.clear()

    def live(self, number: int) -> None:
        """Start the kiosk just before a minute, let somebody answer, and kill it."""
        dice = generator(self._seed, "life", number)
        if not self.hub.is_alive:
            self.hub.start()
        self._start(BEGIN + timedelta(minutes=number) - timedelta(seconds=dice.uniform(0.0, 0.4)))
        if dice.random() < 0.85:
            new = self._name(number)
            if wait_for(lambda: new in self._asked, _PATIENCE):
                self._answer_some(dice)
            else:
                self.faults.append(f"{new} was not asked for within {_PATIENCE:g} s")
        time.sleep(dice.uniform(0.0, 0.1))
        if dice.random() < 0.2:
            self.kills["hub"] += self.hub.kill()
        self._kill()

    def finish(self, lives: int) -> None:
        """Let everything end and be told to the hub, and hold both sides against what was said."""
        if not self.hub.is_alive:
            self.hub.start()
        self._start(BEGIN + timedelta(minutes=lives + _WINDOW + 20))
        names = {self._name(number) for number in range(lives)}
        if not wait_for(lambda: self._has_ended(names) and not self._ask("status")["outbox"], 60.0):
            self.faults.append("not everything was told to the hub within a minute")
        self._ask("stop")
        assert self._kiosk is not None
        self._kiosk.wait_gone()
        kiosk = {r["id"]: r for r in sides.read_kiosk(self._store).doses}
        told = sides.read_hub(str(self._database), self._home.resident).doses
        hub = {record["id"]: record for record in told}
        if len(hub) != len(told):
            self.faults.append("the hub has a dose twice")
        for number in range(lives):
            self._judge(self._name(number), kiosk, hub)
        self.hub.kill()

    def _has_ended(self, names: set[str]) -> bool:
        """Whether the kiosk has an end for each of these doses, what was missed as well."""
        ends = {r["id"] for r in sides.read_kiosk(self._store).doses if r["status"] in _ENDS}
        return names <= ends

    def _judge(self, identity: str, kiosk: dict[str, Any], hub: dict[str, Any]) -> None:
        record = kiosk.get(identity)
        if record is None:
            self.faults.append(f"{identity} has no end")
            return
        allowed = {DoseStatus.MISSED}
        for press in self.presses.get(identity, ()):
            settled = press.status in _SETTLED
            if press.accepted is not None:
                allowed = {press.status} if settled else {DoseStatus.MISSED}
            else:  # killed before it said so: the disk may have it
                allowed |= {press.status} if settled else {DoseStatus.MISSED}
        if record["status"] not in allowed:
            self.faults.append(f"{identity} ended as {record['status']}, not {sorted(allowed)}")
        if hub.get(identity) != record:
            self.faults.append(f"{identity}: the hub has {hub.get(identity)}")

    # The kiosk.

    def _start(self, moment: datetime) -> None:
        self._life += 1
        self._offset = moment - datetime.now(ZONE)
        options = {
            "store": str(self._store),
            "url": self.hub.url,
            "token": self._home.token,
            "resident": self._home.resident,
            "offset": self._offset.total_seconds(),
            "broken": self._broken,
        }
        self._ready, self._asked = False, set()
        self._kiosk = self._nursery.start("kiosk", [json.dumps(options)], self._log, self._hear)
        if not wait_for(lambda: self._ready, 30.0):
            raise TimeoutError(self._log.read_text(errors="replace")[-2000:])

    def _kill(self) -> None:
        assert self._kiosk is not None
        self._kiosk.kill()
        self._open.clear()
        self.kills["kiosk"] += 1

    def _now(self) -> datetime:
        return datetime.now(ZONE) + self._offset

    def _answer_some(self, dice: random.Random) -> None:
        for _ in range(dice.randint(0, 2)):
            asked = sorted(self._asked)
            if not asked:
                return
            time.sleep(dice.uniform(0.0, 0.06))
            some = dice.sample(asked, dice.randint(1, min(3, len(asked))))
            status = dice.choices(_STATUSES, (6, 2, 2))[0]
            for identity in some:
                press = Press(status, self._now(), self._life)
                self.presses.setdefault(identity, []).append(press)
                self._say("dose", press, id=identity, status=status.value)

    def _ask(self, do: str) -> dict[str, Any]:
        number = self._say(do)
        if not wait_for(lambda: number in self._replies, 30.0):
            raise TimeoutError(f"the kiosk does not answer to {do}")
        return self._replies[number]

    def _say(self, do: str, press: Press | None = None, **more: Any) -> int:
        self._number += 1
        if press is not None:
            self._open[self._number] = [press]
        assert self._kiosk is not None
        self._kiosk.say(json.dumps({"n": self._number, "do": do, **more}))
        return self._number

    def _hear(self, line: dict[str, Any]) -> None:
        match line.get("event"):
            case "ready":
                self._ready = True
            case "asked":
                self._hear_asked(set(line["ids"]), datetime.fromisoformat(line["now"]), line["at"])
            case None:
                self._replies[line["n"]] = line
                for press in self._open.pop(line["n"], ()):
                    press.accepted = line["at"] if line["ok"] else None

    def _hear_asked(self, asked: set[str], now: datetime, at: float) -> None:
        for identity in asked - self._asked:
            due = _due(identity)
            if now - due < timedelta(seconds=30):
                self.late.append((now - due).total_seconds())
        self._asked = {identity for identity in asked if identity.startswith("kill-")}
        for identity in self._asked:
            accepted = [p for p in self.presses.get(identity, ()) if p.accepted is not None]
            last = accepted[-1] if accepted else None
            # In the same life the reminder may have been on its way while the answer was written.
            if last is None or last.accepted is None:
                continue
            if last.life < self._life or last.accepted < at - 0.3:
                until = last.at + timedelta(minutes=10)
                if last.status in _SETTLED or now < until:
                    self.faults.append(f"{identity} was asked for again after {last.status}")

    def _name(self, minute: int) -> str:
        moment = BEGIN + timedelta(minutes=minute)
        return f"kill-{minute % _PLANS}:{moment.date()}:{moment:%H:%M}"


def _due(identity: str) -> datetime:
    _, day, slot = identity.split(":", 2)
    try:
        return datetime.combine(date.fromisoformat(day), clock_time.fromisoformat(slot), ZONE)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)  # a meal's: none of ours


def _fill(where: Path) -> Home:
    """Fill a hub's file with a home whose plans ask for a dose each minute of four hours."""
    (home,) = fill_station(str(where), 1).homes
    database = Database.open(str(where))
    try:
        for number in range(_PLANS):
            moments = (BEGIN + timedelta(minutes=number + 10 * n) for n in range(24))
            times = tuple(f"{moment:%H:%M}" for moment in moments)
            name = f"kill-{number}"
            own = plan(name, *times, resident=home.resident, window=_WINDOW, gap=0)
            database.write(lambda t, own=own: medicine.save_plan(t, own)).result()  # type: ignore[misc]
    finally:
        database.close()
    return home


def run(
    kills: int,
    seed: object,
    nursery: Nursery,
    *,
    broken: str = "",
    say: Callable[[str], None] = lambda _: None,
) -> Kills:
    """Kill so many times and look; ``broken`` is a mistake of ``kiosk_child``'s kiosk."""
    with tempfile.TemporaryDirectory(prefix="anban-kills-") as name:
        laboratory = Kills(Path(name), nursery, seed, broken)
        laboratory.hub.start()
        laboratory.meet()
        for number in range(kills):
            laboratory.live(number)
            if (number + 1) % 20 == 0:
                say(f"{number + 1} lives, faults: {laboratory.faults}")
        laboratory.finish(kills)
        return laboratory


def main() -> int:
    """Kill, and print what came of it; 1 when there was a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.dose_kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--broken", default="", choices=("", "says first"))
    arguments = parser.parse_args()

    def say(text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    with Nursery() as nursery:
        found = run(arguments.kills, arguments.seed, nursery, broken=arguments.broken, say=say)
    for fault in found.faults:
        say(fault)
    presses = [press for presses in found.presses.values() for press in presses]
    accepted = sum(press.accepted is not None for press in presses)
    say(f"killed: {dict(found.kills)}; {len(presses)} answers, {accepted} confirmed before the end")
    say(f"{len(found.late)} reminders at their minute, the latest {max(found.late):.2f} s after it")
    say(f"{len(found.faults)} faults")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
