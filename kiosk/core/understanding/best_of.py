"""Chooses among what a recogniser's several hypotheses mean."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.core.intents import Decision, Intent, Understanding

_DISPUTED = 0.05


def best_of(readings: Sequence[tuple[float, Understanding]]) -> Understanding | None:
    """Return the best reading; when another hypothesis says otherwise as well, it is asked."""
    if not readings:
        return None
    value, best = max(readings, key=lambda reading: reading[0])
    disputed = any(
        (other.intent, other.slots) != (best.intent, best.slots) and value - near < _DISPUTED
        for near, other in readings
    )
    if disputed and best.decision is Decision.ACT and best.intent is not Intent.EMERGENCY:
        return replace(best, decision=Decision.CONFIRM)
    return best
