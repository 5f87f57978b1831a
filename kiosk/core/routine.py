"""A resident's own day: when they wake, eat and sleep; and what FHIR's event codes mean in it.

Codes are those of FHIR R4's ``Timing.repeat.when`` (value set event-timing) that stand for one
moment of a day; AC, PC, C and IC stand for several and are written out by whoever reads a plan.
How long "before" and "after" are where nothing is said, and where a part of the day lies between
meals, FHIR leaves to "institution convention": the values here are this project's own.
"""

from functools import lru_cache

from msgspec import Struct

DAY = 24 * 60
BEFORE_MEAL = 30  # minutes, where a plan says "before" and not how long
AFTER_MEAL = 30
BEFORE_SLEEP = 30


class Routine(Struct, frozen=True, kw_only=True):
    """When a resident wakes, eats and goes to sleep, as wall-clock times "HH:MM".

    A ``sleep`` earlier than ``wake`` is after midnight and still belongs to the day before.
    """

    wake: str = "06:30"
    breakfast: str = "07:30"
    lunch: str = "12:00"
    dinner: str = "18:00"
    sleep: str = "21:30"


USUAL = Routine()


def clock_minutes(text: str) -> int | None:
    """Return the minutes since midnight of "HH:MM", or None when it is no time of day."""
    hours, colon, minutes = text.partition(":")
    if not (colon and hours.isascii() and hours.isdigit() and minutes.isascii()):
        return None
    if not minutes.isdigit() or int(hours) > 23 or int(minutes) > 59:
        return None
    return int(hours) * 60 + int(minutes)


def clock_text(minutes: int) -> str:
    """Return the wall-clock time "HH:MM" of minutes since midnight, of whatever day."""
    hours, rest = divmod(minutes % DAY, 60)
    return f"{hours:02d}:{rest:02d}"


@lru_cache(maxsize=256)
def day_of(routine: Routine) -> tuple[int, int, int, int, int] | None:
    """Return waking, meals and sleep in minutes since midnight, growing; None when they do not.

    Sleep is over 1440 when it is after midnight.
    """
    texts = (routine.wake, routine.breakfast, routine.lunch, routine.dinner, routine.sleep)
    wake, breakfast, lunch, dinner, sleep = (clock_minutes(text) for text in texts)
    if wake is None or breakfast is None or lunch is None or dinner is None or sleep is None:
        return None
    if sleep < wake:
        sleep += DAY
    moments = (wake, breakfast, lunch, dinner, sleep)
    return moments if wake <= breakfast < lunch < dinner < sleep else None


def _between(one: int, other: int) -> int:
    return (one + other) // 2


@lru_cache(maxsize=256)
def events(routine: Routine) -> dict[str, int]:
    """Return the minutes since midnight of every event code, before any offset.

    A routine that makes no sense is replaced by the usual one; ``day_of`` tells.
    """
    wake, breakfast, lunch, dinner, sleep = day_of(routine) or day_of(USUAL) or (0,) * 5
    return {
        "WAKE": wake,
        "CM": breakfast, "ACM": breakfast, "PCM": breakfast,
        "CD": lunch, "ACD": lunch, "PCD": lunch,
        "CV": dinner, "ACV": dinner, "PCV": dinner,
        "ICM": _between(breakfast, lunch),
        "ICD": _between(lunch, dinner),
        "ICV": _between(dinner, sleep),
        "MORN.early": wake, "MORN": breakfast, "MORN.late": _between(breakfast, lunch),
        "NOON": lunch,
        "AFT.early": _between(lunch, _between(lunch, dinner)),
        "AFT": _between(lunch, dinner),
        "AFT.late": _between(_between(lunch, dinner), dinner),
        "EVE.early": dinner, "EVE": dinner, "EVE.late": _between(dinner, sleep),
        "NIGHT": sleep, "HS": sleep, "PHS": sleep,
    }  # fmt: skip


_BEFORE = {"ACM": BEFORE_MEAL, "ACD": BEFORE_MEAL, "ACV": BEFORE_MEAL,
           "HS": BEFORE_SLEEP, "NIGHT": BEFORE_SLEEP}  # fmt: skip
_AFTER = {"PCM": AFTER_MEAL, "PCD": AFTER_MEAL, "PCV": AFTER_MEAL, "WAKE": 0, "PHS": 0}


def takes_offset(when: str) -> bool:
    """Whether an offset in minutes may stand beside the code (FHIR R4, tim-9)."""
    return when in _AFTER or when in _BEFORE


def event_minutes(when: str, offset: int, routine: Routine) -> int | None:
    """Return the minutes since the day's midnight of an event, ``offset`` minutes before or after.

    Which of the two the code says (ACM before, PCM after). 0 is "no time said". The result may be
    below 0 or over 1440. None for a code that stands for no single moment.
    """
    base = events(routine).get(when)
    if base is None:
        return None
    if when in _BEFORE:
        return base - (offset or _BEFORE[when])
    return base + (offset or _AFTER.get(when, 0))
