"""How long to wait before trying again. Pure.

Full jitter (a random wait between nothing and a doubling bound) keeps kiosks that lost the hub
together from coming back together; an alarm does not wait for luck and has fixed, short waits.
"""

import random

GENERAL_CAP = 60.0  # seconds
ALARM_CAP = 5.0  # seconds


def full_jitter(
    attempt: int, rng: random.Random, base: float = 0.5, cap: float = GENERAL_CAP
) -> float:
    """Return the seconds to wait after the ``attempt``-th failure (1 is the first)."""
    return rng.uniform(0.0, min(cap, base * 2 ** min(attempt, 30)))


def alarm_wait(attempt: int) -> float:
    """Return the seconds to wait after an alarm's ``attempt``-th failure: 1, 2, 4, 5, 5 …"""
    return float(min(ALARM_CAP, 2 ** min(attempt - 1, 30)))
