"""How a reminder insists while nobody answers: said again, louder, in fewer words. Pure.

What happens when nobody answered within the window is the hub's: first the family, then the
station (``docs/medication.md``).
"""

from datetime import timedelta
from enum import IntEnum

from kiosk.core.values import dataclass

FLOOR = 60
"""Loudness of 100 below which no reminder is spoken, whatever the elder has set (ours)."""


class Wording(IntEnum):
    """How much is said."""

    FULL = 2  # medicines, amounts, what to mind, and the answers
    NAMES = 1  # medicines and the answers
    CALL = 0  # that it is time, and the answers


@dataclass(frozen=True)
class Step:
    """``after`` how long it begins; ``share``: of the way from the first loudness to the most."""

    after: timedelta
    share: float
    wording: Wording


STEPS = (
    Step(timedelta(), 0.0, Wording.FULL),
    Step(timedelta(minutes=3), 0.25, Wording.NAMES),
    Step(timedelta(minutes=6), 0.5, Wording.NAMES),
    Step(timedelta(minutes=10), 0.75, Wording.CALL),
    Step(timedelta(minutes=15), 1.0, Wording.CALL),
)
EVERY = timedelta(minutes=5)
"""Between two calls after the last step, until somebody answers or the window is over."""


def calls_by(waited: timedelta) -> int:
    """Return how many times it is called within ``waited`` since the doses began to ask."""
    calls = sum(1 for step in STEPS if step.after <= waited)
    beyond = waited - STEPS[-1].after
    return max(1, calls + (beyond // EVERY if beyond > timedelta() else 0))


def next_call(waited: timedelta) -> timedelta:
    """Return how long it is until the next call; always more than nothing."""
    later = (step.after for step in STEPS if step.after > waited)
    beyond = waited - STEPS[-1].after
    return next(later, STEPS[-1].after + (beyond // EVERY + 1) * EVERY) - waited


def step_of(call: int) -> Step:
    """Return the step of the ``call``-th call, from 1; after the last step that goes on."""
    return STEPS[min(max(call, 1), len(STEPS)) - 1]


def loudness(call: int, own: int, ceiling: int) -> int:
    """Return how loud (0 to 100) the ``call``-th call is.

    ``own`` is what the elder has set for all speech; it begins there, but never below ``FLOOR``,
    and grows to ``ceiling``. Someone who has set more than that is called no more quietly.
    """
    first = max(own, FLOOR)
    most = max(first, ceiling)
    return round(first + (most - first) * step_of(call).share)
