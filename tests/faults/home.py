"""One home of the laboratory: a kiosk that is killed and started, and who presses there."""

import json
import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.faults.ledger import Ledger, Thing
from tests.faults.nursery import Child, Nursery
from tests.faults.pulse import Stall
from tests.faults.seeded import identity_of
from tests.helpers.hub_load import Home

_FIRST_DAY = date(2024, 1, 1)  # long before any clock here: the reminders leave these doses alone
_ANSWERS = ("taken", "skipped")
_RATINGS = ("good", "fair", "poor")
_WAIT = 30.0
# What is pressed, and how often out of a hundred.
_PRESSES = {"request": 34, "cancel": 10, "rate": 10, "dose": 14, "vitals": 10, "alarm": 22}


class Resident:
    """Presses as an elder might, and the kiosk that is pressed."""

    def __init__(self, home: Home, folder: Path, seed: object) -> None:
        self.home = home
        self.store = folder / f"{home.resident}.db"
        self.log = folder / f"{home.resident}.log"
        self.ledger = Ledger(home.resident)
        self.sent_at: dict[str, float] = {}  # alarm to when the kiosk had its sending on disk
        self.pressed_at: dict[str, float] = {}  # the same, to when its sending was pressed
        self.received_at: dict[str, float] = {}  # the same, to when the kiosk had the receipt
        self.deaths: list[float] = []
        self.stalls: list[Stall] = []  # of the kiosk or its disk
        self.offset = 0.0
        self.fault = ""  # what the kiosk said of its disk as it started
        self.kiosk: Child | None = None
        self._seed = seed
        self._slots = [(plan, slot) for plan, times in home.plans for slot in times]
        self._count = 0
        self._done: list[str] = []  # requests that the kiosk shows as done
        self._counting: list[Thing] = []
        self._sent: list[Thing] = []
        self._ready = False

    def start(self, nursery: Nursery, url: str, broken: str = "") -> None:
        """Start the kiosk; returns when it is ready."""
        options = {
            "store": str(self.store),
            "url": url,
            "token": self.home.token,
            "resident": self.home.resident,
            "offset": self.offset,
            "broken": broken,
        }
        self._ready = False
        self.kiosk = nursery.start("kiosk", [json.dumps(options)], self.log, self._hear)
        self._wait(lambda: self._ready, "the kiosk is ready")

    def kill(self) -> None:
        """Kill the kiosk with -9."""
        if self.kiosk is None:
            return
        self.kiosk.kill()
        self.kiosk = None
        self.deaths.append(time.monotonic())
        self.ledger.kiosk_died()
        self._counting.clear()

    def died_between(self, begun: float, ended: float) -> bool:
        """Whether the kiosk was killed between two moments (time.monotonic)."""
        return any(begun - 0.5 <= death <= ended for death in self.deaths)

    def ask(self, do: str, **what: Any) -> dict[str, Any]:
        """Ask the kiosk something and wait for its answer."""
        assert self.kiosk is not None
        thing = Thing("question", f"{do}-{time.monotonic_ns()}", "")
        number = self.ledger.press(thing, do)
        self.kiosk.say(json.dumps({"n": number, "do": do, **what}))
        act = thing.acts[0]
        self._wait(lambda: act.reply is not None, f"the kiosk answers to {do}")
        del self.ledger.things[thing.identity]
        assert act.reply is not None
        return act.reply

    def press(self, dice: random.Random) -> None:
        """Press something."""
        kinds = list(_PRESSES)
        match dice.choices(kinds, list(_PRESSES.values()))[0]:
            case "cancel" if asked := self.ledger.of("request")[-12:]:
                self._say(dice.choice(asked), "cancel")
            case "rate" if self._done:
                thing = self.ledger.things[dice.choice(self._done[-6:])]
                self.rate(thing, dice.choice(_RATINGS))
            case "dose":
                self._answer_dose(dice)
            case "vitals":
                thing = self._new("vitals", number=True)
                self._say(thing, "vitals", mark=thing.mark)
            case "alarm":
                self._press_alarm(dice)
            case _:
                self.ask_for_something()

    def ask_for_something(self) -> Thing:
        """Make a request."""
        thing = self._new("request")
        self._say(thing, "request", mark=thing.mark)
        return thing

    def shout(self) -> Thing:
        """Press the alarm: its countdown begins."""
        thing = self._new("alarm")
        self._say(thing, "raise", mark=thing.mark)
        return thing

    def send(self, alarm: Thing) -> None:
        """Let the countdown of an alarm run out."""
        self._say(alarm, "send")

    def finish_countdowns(self) -> None:
        """Let every countdown run out."""
        for thing in self._counting:
            self._say(thing, "send")
        self._sent += self._counting
        self._counting.clear()

    def wait_answered(self) -> None:
        """Wait until the living kiosk has answered to all presses."""
        self._wait(lambda: not self.ledger.unanswered, "every press is answered")

    def dose(self, day: date) -> Thing:
        """Return the first plan's first dose of a day, to be answered."""
        plan, slot = self._slots[0]
        identity = f"{plan}:{day.isoformat()}:{slot}"
        return self.ledger.things.get(identity, Thing("dose", identity, identity))

    def answer_dose(self, dose: Thing, status: str) -> None:
        """Say that a dose was taken or skipped."""
        self._say(dose, "dose", status, status=status)

    def rate(self, request: Thing, rating: str) -> None:
        """Say how a service was."""
        self._say(request, "rate", rating, rating=rating)

    def shows_done(self, request: Thing) -> bool:
        """Whether the kiosk shows a request as done."""
        return request.identity in self._done

    def set_clock(self, offset: float) -> None:
        """Let the kiosk's clock be wrong by so many seconds."""
        self.offset = offset
        self.ask("clock", offset=offset)

    def wait_received(self) -> None:
        """Wait until the kiosk has a receipt for every alarm that was sent."""
        self._wait(lambda: self.sent_at.keys() <= self.received_at.keys(), "every alarm's receipt")

    def press_to_receipt(self) -> list[float]:
        """Return the seconds from press to receipt of each alarm that has one."""
        return [
            self.received_at[alarm] - pressed
            for alarm, pressed in self.pressed_at.items()
            if alarm in self.received_at
        ]

    def _press_alarm(self, dice: random.Random) -> None:
        """Raise an alarm, or go on with one: send it, take it back, say it was a false one."""
        if self._sent and dice.random() < 0.15:
            self._say(self._sent.pop(), "withdraw")
            return
        if self._counting and dice.random() < 0.7:
            thing = self._counting.pop(0)
            cancels = dice.random() < 0.2
            self._say(thing, "withdraw" if cancels else "send")
            if not cancels:
                self._sent.append(thing)
            return
        self._counting.append(self.shout())

    def _answer_dose(self, dice: random.Random) -> None:
        day = _FIRST_DAY + timedelta(days=dice.randrange(300))
        plan, slot = dice.choice(self._slots)
        identity = f"{plan}:{day.isoformat()}:{slot}"
        known = self.ledger.of("dose")
        if known and dice.random() < 0.4:  # somebody thinks better of it
            thing = dice.choice(known[-8:])
        else:
            thing = Thing("dose", identity, identity)
            thing = self.ledger.things.get(identity, thing)
        self.answer_dose(thing, dice.choice(_ANSWERS))

    def _new(self, kind: str, *, number: bool = False) -> Thing:
        self._count += 1
        mark = str(self._count) if number else f"{self.home.resident} {kind} {self._count}"
        identity = identity_of(self._seed, self.home.resident, self._count)
        return Thing(kind, identity, mark)

    def _say(self, thing: Thing, do: str, what: str = "", **more: Any) -> None:
        number = self.ledger.press(thing, do, what)
        if self.kiosk is not None:
            self.kiosk.say(json.dumps({"n": number, "do": do, "id": thing.identity, **more}))

    def _hear(self, line: dict[str, Any]) -> None:
        match line.get("event"):
            case "ready":
                self.fault, self._ready = line["fault"], True
            case "request":
                known = line["id"] in self.ledger.things  # a broken kiosk knows of others
                if known and line["state"] == "done" and line["id"] not in self._done:
                    self._done.append(line["id"])
            case "asked":
                pass  # the reminders are for tests of their own
            case "stall":
                self.stalls.append((line["from"], line["to"]))
            case "received":
                self.received_at.setdefault(line["id"], line["at"])
            case _:
                act = self.ledger.answer(line)
                if act is not None and act.do == "send" and act.accepted:
                    self.sent_at[act.identity] = line["at"]
                    self.pressed_at[act.identity] = line["at"] - line["took"]

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        ends = time.monotonic() + _WAIT
        while not condition():
            if time.monotonic() > ends:
                log = self.log.read_text(errors="replace")[-2000:]
                raise TimeoutError(f"{self.home.resident}: {what}\n{log}")
            time.sleep(0.001)
