"""Whom to tell of an alarm, and after how long. Pure.

A station has one chain for everybody; a resident may have one of their own. All times are whole
seconds. The figures 30, 60 and 120 seconds and 5 minutes are the interface rules' (Emergency).
"""

from dataclasses import dataclass
from typing import Final

from msgspec import Struct

DUTY: Final = "duty"  # whoever is on duty at the station
FAMILY: Final = "family"  # relatives; never told of a test
ROLES: Final = (DUTY, FAMILY)
STATION: Final = "*"  # the name under which the station's own chain is kept
MOST_LEVELS: Final = 5
SHORTEST, LONGEST = 10, 3600  # seconds any step of a chain may wait


@dataclass(frozen=True)
class Person:
    """A contact who has answered a test, and so can be told: id, name and role."""

    id: str
    name: str
    role: str = ""


class Level(Struct, frozen=True, kw_only=True):
    """Whom to tell ``after`` seconds without an answer: roles and ids of contacts."""

    after: int
    to: tuple[str, ...] = ()


class Chain(Struct, frozen=True, kw_only=True):
    """How an alarm climbs from the station's board to everyone.

    Seconds from when somebody is first waited for: ``louder`` until the board rings louder, each
    level's own until its people are told, ``everyone`` until all are. ``unresolved`` is how long
    an acknowledgement holds the alarm still, ``late`` how much later than promised somebody may
    arrive.
    """

    louder: int = 30
    levels: tuple[Level, ...] = (Level(after=60, to=(DUTY,)), Level(after=90, to=(FAMILY,)))
    everyone: int = 120
    unresolved: int = 300
    late: int = 300


def reached(level: Level, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return who of ``people`` a level tells, in their order, each once."""
    return tuple(one for one in people if one.id in level.to or one.role in level.to)


def levels_of(
    chain: Chain, people: tuple[Person, ...]
) -> tuple[tuple[int, tuple[Person, ...]], ...]:
    """Return when which people are told.

    A level in which nobody can be reached does not make the next one wait: it moves up.
    """
    filled = [told for level in chain.levels if (told := reached(level, people))]
    times = [level.after for level in chain.levels]
    return tuple(zip(times, filled, strict=False))


def flaw(chain: Chain) -> str | None:
    """Return what is wrong with a chain, as a word for programs; None when it can be used."""
    times = [level.after for level in chain.levels]
    every = (chain.louder, *times, chain.everyone, chain.unresolved, chain.late)
    if any(not SHORTEST <= seconds <= LONGEST for seconds in every):
        return "out_of_range"
    if len(times) > MOST_LEVELS:
        return "too_many_levels"
    if times != sorted(set(times)) or max([chain.louder, *times]) >= chain.everyone:
        return "not_in_order"
    if any(not level.to for level in chain.levels):
        return "empty_level"
    return None
