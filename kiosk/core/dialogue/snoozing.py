"""等一会儿: how long a dose may wait before it is asked for again."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose
from kiosk.core.intents import Understanding
from kiosk.core.patterns import pattern
from kiosk.core.routine import AFTER_MEAL, USUAL, events
from kiosk.core.values import dataclass
from kiosk.core.words import tr

SNOOZE_MINUTES = 10
LONGEST_SNOOZE = 60  # minutes: a dose's window; longer was probably misheard
_LENGTHS = (SNOOZE_MINUTES, 30, 60)
_SLACK = timedelta(minutes=5)  # who presses at 8:03 may still wait "an hour" from 8:00
_MEALS = ("CM", "CD", "CV")
_AT_TABLE = 45  # minutes for which a meal may last
_AFTER_EATING = pattern("吃[完过好]了?饭|饭后|吃了饭|饭吃[完好]")


@dataclass(frozen=True)
class Snooze:
    """A choice: how many minutes from now, and in what words."""

    minutes: int
    label: str


def snoozes(doses: Sequence[Dose], now: datetime, world: World) -> tuple[Snooze, ...]:
    """Return how long these doses may wait: ten minutes always, longer within their windows."""
    ends = [d.due.astimezone(UTC) + timedelta(minutes=d.plan.window) + _SLACK for d in doses]
    left = min(ends, default=now.astimezone(UTC)) - now.astimezone(UTC)
    labels = {SNOOZE_MINUTES: tr("十分钟"), 30: tr("半小时"), 60: tr("一小时")}
    found = [
        Snooze(minutes, labels[minutes])
        for minutes in _LENGTHS
        if minutes == SNOOZE_MINUTES or timedelta(minutes=minutes) <= left
    ]
    meal = after_meal(now, world)
    if meal and meal not in _LENGTHS and timedelta(minutes=meal) <= left:
        found.append(Snooze(meal, tr("吃完饭")))
    return tuple(found)


def after_meal(now: datetime, world: World) -> int | None:
    """Return in how many minutes the meal that is near will have been eaten, None when none is."""
    routine = world.resident.routine if world.resident else USUAL
    minute = now.hour * 60 + now.minute
    for meal in _MEALS:
        over = events(routine)[meal] + AFTER_MEAL - minute
        if 0 < over <= min(LONGEST_SNOOZE, AFTER_MEAL + _AT_TABLE):
            return over
    return None


def snooze_minutes(said: Understanding, world: World) -> int:
    """Return how long to wait as it was said (半小时以后, 吃完饭), in minutes, 60 at most."""
    if "minutes" not in said.slots and _AFTER_EATING.search(said.text):
        return after_meal(world.now, world) or AFTER_MEAL
    return min(int(said.slots.get("minutes", SNOOZE_MINUTES)), LONGEST_SNOOZE)


def snoozing_said(minutes: int) -> str:
    """Return the promise that is said: 好，过10分钟再叫您。"""
    return tr("好，过{n}分钟再叫您。", n=minutes)
