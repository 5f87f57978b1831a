"""What was pressed and what the kiosk said to it, written down by the laboratory itself.

The program under test has no part in this file: it is what both sides are held against.
"""

import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

SETTLED = frozenset({"done", "declined", "refused", "cancelled"})


@dataclass
class Act:
    """One press about one thing; ``reply`` is None while the kiosk has not said that it has it."""

    number: int
    identity: str
    do: str
    what: str  # rating, status of a dose
    reply: dict[str, Any] | None = None

    @property
    def accepted(self) -> bool:
        """Whether the kiosk said that it is on its disk."""
        return self.reply is not None and bool(self.reply["ok"])


@dataclass
class Thing:
    """A request, dose, measurement or alarm with all that was pressed about it, in order."""

    kind: str
    identity: str
    mark: str
    acts: list[Act] = field(default_factory=list)
    orphaned: bool = False  # an alarm whose kiosk died during the countdown

    def accepted(self, do: str) -> list[Act]:
        """Return the presses of this kind that the kiosk accepted."""
        return [act for act in self.acts if act.do == do and act.accepted]

    def said(self, do: str, key: str) -> list[Any]:
        """Return what the accepted presses of this kind were answered with under ``key``."""
        return [act.reply[key] for act in self.accepted(do) if act.reply and key in act.reply]

    def allowed(self, do: str) -> set[str]:
        """Return what may stand after these presses: the last accepted, or a later unanswered."""
        values: set[str] = set()
        for act in self.acts:
            if act.do == do and act.accepted:
                values = {act.what}
            elif act.do == do and act.reply is None:
                values.add(act.what)
        return values

    @property
    def first(self) -> Act:
        """The press that made it."""
        return self.acts[0]


class Ledger:
    """The presses at one kiosk."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.things: dict[str, Thing] = {}
        self.finished: set[str] = set()  # requests that staff finished, as the console said
        self.resolved: set[str] = set()  # alarms that staff resolved
        self.failed: list[str] = []  # presses that were answered with a fault
        self.took: defaultdict[str, list[float]] = defaultdict(list)  # seconds, by kind of press
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Act] = {}

    def press(self, thing: Thing, do: str, what: str = "") -> int:
        """Write a press down before it is made; return its number."""
        act = Act(next(self._numbers), thing.identity, do, what)
        self.things.setdefault(thing.identity, thing).acts.append(act)
        self._waiting[act.number] = act
        return act.number

    def answer(self, line: dict[str, Any]) -> Act | None:
        """Write down what the kiosk said to a press; return the press."""
        act = self._waiting.pop(line["n"], None)
        if act is None:
            return None
        act.reply = line
        if line["ok"]:
            self.took[act.do].append(line["took"])
        else:
            self.failed.append(f"{act.do}: {line['why']}")
        return act

    @property
    def unanswered(self) -> int:
        """How many presses the living kiosk has yet to answer."""
        return len(self._waiting)

    def kiosk_died(self) -> None:
        """What was not answered never will be, and countdowns are over."""
        self._waiting.clear()
        for thing in self.things.values():
            if thing.kind == "alarm" and not thing.accepted("send"):
                thing.orphaned = True

    def of(self, kind: str) -> list[Thing]:
        """Return the things of a kind, oldest first."""
        return [thing for thing in self.things.values() if thing.kind == kind]
