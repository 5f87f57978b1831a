"""How well sentences were understood, counted as the voice contract counts it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.commands.bench.labels import Labelled
from kiosk.core.intents import Decision, Intent, Understanding

_FREE = frozenset(("symptoms", "department", "kind"))  # free wording: judged by presence


def pairs(slots: dict[str, Any]) -> set[Any]:
    """Return ``slots`` as comparable (name, value) pairs, a pair for each dish."""
    found: set[Any] = set()
    for name, value in slots.items():
        if name == "items":
            found |= {("item", item.get("dish"), item.get("quantity", 1)) for item in value}
        elif name == "medicines":
            found |= {(name, medicine) for medicine in value}
        elif name in _FREE:
            found.add((name, bool(value)))
        elif isinstance(value, int | float):
            found.add((name, round(float(value), 1)))
        else:
            found.add((name, value))
    return found


def is_wrong_action(found: Understanding, intent: str, slots: dict[str, Any]) -> bool:
    """Return whether something would be done that was not asked for."""
    if found.decision is not Decision.ACT:
        return False
    return found.intent != intent or bool(pairs(found.slots) - pairs(slots))


def is_accepted(found: Understanding) -> bool:
    """Return whether the sentence was taken for something meant for the kiosk."""
    return found.intent is not Intent.NONE and found.decision is not Decision.REJECT


@dataclass
class Tally:
    """Counts over sentences; the figures are shares between 0 and 1, None where there are none."""

    sentences: int = 0
    right: int = 0
    wrong_actions: int = 0
    slots_hit: int = 0
    slots_wanted: int = 0
    slots_given: int = 0
    others: int = 0
    others_accepted: int = 0
    emergencies: int = 0
    emergencies_missed: int = 0
    false_emergencies: int = 0
    acted: int = 0
    ms: list[float] = field(default_factory=list)

    def add(self, row: Labelled, found: Understanding, ms: float) -> None:
        """Count one sentence that took ``ms`` milliseconds."""
        same = found.intent == row.intent
        self.sentences += 1
        self.right += same
        self.wrong_actions += is_wrong_action(found, row.intent, row.slots)
        self.acted += found.decision is Decision.ACT
        if row.intent != Intent.NONE:
            said, got = pairs(row.slots), pairs(found.slots)
            self.slots_wanted += len(said)
            self.slots_given += len(got)
            self.slots_hit += len(said & got) if same else 0
        else:
            self.others += 1
            self.others_accepted += is_accepted(found)
        if row.intent == Intent.EMERGENCY:
            self.emergencies += 1
            self.emergencies_missed += not same
        else:
            self.false_emergencies += found.intent is Intent.EMERGENCY
        self.ms.append(ms)

    @property
    def intent_accuracy(self) -> float | None:
        """Share of sentences whose intent was found."""
        return self.right / self.sentences if self.sentences else None

    @property
    def slot_f1(self) -> float | None:
        """F1 over exact (name, value) pairs; a wrong intent has found none of them."""
        total = self.slots_wanted + self.slots_given
        return 2 * self.slots_hit / total if total else None

    @property
    def wrong_share(self) -> float | None:
        """Share of sentences after which something wrong would have been done unasked."""
        return self.wrong_actions / self.sentences if self.sentences else None

    @property
    def accepted_share(self) -> float | None:
        """Share of the sentences not meant for the kiosk that it took for its own."""
        return self.others_accepted / self.others if self.others else None

    def as_object(self) -> dict[str, Any]:
        """Return all counts and figures for JSON."""
        return {
            "sentences": self.sentences,
            "intent_accuracy": rounded(self.intent_accuracy),
            "slot_f1": rounded(self.slot_f1),
            "wrong_actions": rounded(self.wrong_share),
            "acted": self.acted,
            "out_of_domain": self.others,
            "out_of_domain_accepted": rounded(self.accepted_share),
            "emergencies": self.emergencies,
            "emergencies_missed": self.emergencies_missed,
            "false_emergencies": self.false_emergencies,
            "ms": spread(self.ms),
        }


def rounded(value: float | None, digits: int = 4) -> float | None:
    """Return ``value`` rounded, None as it is."""
    return None if value is None else round(value, digits)


def spread(values: Sequence[float]) -> dict[str, float] | None:
    """Return median, 95th percentile (nearest rank) and maximum; None of nothing."""
    if not values:
        return None
    ordered = sorted(values)

    def rank(share: float) -> float:
        return round(ordered[max(0, math.ceil(share * len(ordered)) - 1)], 1)

    return {"median": rank(0.5), "p95": rank(0.95), "max": rank(1.0)}
