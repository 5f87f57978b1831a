"""Plans drawn at random: every kind of days, times and bounds."""

import random
from datetime import date, timedelta

from kiosk.core.doses import MedicationPlan, Moment, Step
from kiosk.core.routine import Routine

ROUTINES = (
    Routine(),
    Routine(wake="05:00", breakfast="06:10", lunch="11:00", dinner="16:45", sleep="19:30"),
    Routine(wake="09:00", breakfast="09:00", lunch="13:30", dinner="20:15", sleep="00:40"),
)
EVENTS = ("WAKE", "ACM", "CM", "PCM", "ACD", "CD", "PCD", "ACV", "CV", "PCV", "HS", "NOON", "MORN")
_WITH_OFFSET = ("WAKE", "ACM", "PCM", "ACD", "PCD", "ACV", "PCV", "HS")


def draw_plan(dice: random.Random, first: date, number: int = 0) -> MedicationPlan:
    """Return a plan whose course lies around ``first``."""
    start = first + timedelta(days=dice.randint(-70, 12))
    values: dict[str, object] = {
        "id": f"p{number}",
        "resident": "r",
        "medicine": f"m{number}",
        "amount": "1 片",
        **_days(dice, start),
        **_times(dice),
    }
    bound = dice.choice(("none", "none", "end", "count"))
    if bound == "end":
        values["end"] = start + timedelta(days=dice.randint(0, 100))
    if bound == "count":
        values |= {"count": dice.randint(1, 80), "start": start}
    return MedicationPlan(**values)  # type: ignore[arg-type]


def _days(dice: random.Random, start: date) -> dict[str, object]:
    weekdays = tuple(sorted(dice.sample(range(1, 8), dice.randint(1, 6))))
    match dice.choice(("daily", "since", "week", "every", "weeks", "months", "cycle")):
        case "daily":
            return {}
        case "since":
            return {"start": start}
        case "week":
            return {"weekdays": weekdays} | ({"start": start} if dice.random() < 0.5 else {})
        case "every":
            return {"every": dice.randint(2, 15), "start": start}
        case "weeks":
            every = {"every": dice.randint(1, 4), "step": Step.WEEK, "start": start}
            return every | ({"weekdays": weekdays} if dice.random() < 0.5 else {})
        case "months":
            return {"every": dice.randint(1, 3), "step": Step.MONTH, "start": start}
    on, off = dice.choice(((21, 7), (5, 2), (1, 1), (dice.randint(1, 30), dice.randint(1, 30))))
    every = {"every": dice.randint(2, 3)} if dice.random() < 0.2 else {}
    return {"cycle_on": on, "cycle_off": off, "start": start, **every}


def _times(dice: random.Random) -> dict[str, object]:
    times = {f"{dice.randrange(24):02}:{dice.choice((0, 5, 30)):02}" for _ in range(3)}
    codes = dice.sample(EVENTS, 3)
    moments = tuple(
        Moment(
            slot=code,
            when=code,
            offset=dice.choice((0, 10, 60)) if code in _WITH_OFFSET else 0,
        )
        for code in codes
    )
    shown = dice.randint(1, 3)
    match dice.choice(("clock", "events", "both", "named")):
        case "clock":
            return {"times": tuple(sorted(times)[:shown])}
        case "events":
            return {"moments": moments[:shown]}
        case "both":
            return {"times": tuple(sorted(times)[:1]), "moments": moments[:shown]}
    named = tuple(Moment(slot=f"s{n}", at=time) for n, time in enumerate(sorted(times)[:shown]))
    return {"moments": named}
