"""How long to wait before trying again. Pure.

Full jitter (a random wait between nothing and a doubling bound) keeps kiosks that lost the hub
together from coming back together; an alarm does not wait for luck and has fixed, short waits.
"""

import random

GENERAL_CAP = 60.0  # seconds
ALARM_CAP = 30.0  # seconds; once the hub itself has said that it does not take the alarm
SILENT_CAP = 3.0  # the same while nobody answers: a link that is back is used within 5 s


def full_jitter(
    attempt: int, rng: random.Random, base: float = 0.5, cap: float = GENERAL_CAP
) -> float:
    """Return the seconds to wait after the ``attempt``-th failure (1 is the first)."""
    return rng.uniform(0.0, min(cap, base * 2 ** min(attempt, 30)))


def alarm_wait(attempt: int, *, refused: bool) -> float:
    """Return the seconds to wait after an alarm's ``attempt``-th failure: 1, 2, 4, 8 … 30, 30 …

    ``refused``: the hub has the call and will not take it; else nobody answered (or the hub is
    busy just now), and it is tried every 3 s.
    """
    return float(min(ALARM_CAP if refused else SILENT_CAP, 2 ** min(attempt - 1, 30)))
