"""The doses of 30 days against a calculation of another origin: dateutil's rrule."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, rrule

from kiosk.core.doses import MedicationPlan, Moment, Step
from kiosk.core.routine import Routine
from kiosk.core.schedule import doses_between, split_dose_id
from tests.helpers.random_plans import ROUTINES, draw_plan

DAYS = 30
PLANS = 10_000
BATCHES = 4


def days_by_rrule(plan: MedicationPlan, first: date, last: date) -> list[date]:
    """Return the plan's days, before anything is counted, by the rules of RFC 5545."""
    start = plan.start or first
    begin = datetime.combine(start, time())
    until = datetime.combine(min(last, plan.end or last), time())
    weekdays = [day - 1 for day in plan.weekdays] or None
    match plan.step:
        case Step.DAY:
            rule = rrule(DAILY, begin, plan.every, until=until, byweekday=weekdays)
        case Step.WEEK:
            rule = rrule(WEEKLY, begin, plan.every, wkst=MO, until=until, byweekday=weekdays)
        case _:
            # "The last of those that the month has": the 31st, else the 30th, …
            month_days = list(range(min(28, start.day), start.day + 1))
            last_of = {"bymonthday": month_days, "bysetpos": -1}
            rule = rrule(MONTHLY, begin, plan.every, until=until, **last_of)
    days = [moment.date() for moment in rule]
    if plan.cycle_on:
        length = plan.cycle_on + plan.cycle_off
        on = {
            moment.date()
            for n in range(plan.cycle_on)
            for moment in rrule(DAILY, begin + timedelta(days=n), length, until=until)
        }
        days = [day for day in days if day in on]
    return days


def clock_by_hand(moment: Moment, routine: Routine) -> timedelta:
    """Return a moment as a distance from midnight, from what the codes mean in words."""
    at = {
        name: timedelta(hours=int(text[:2]), minutes=int(text[3:]))
        for name, text in (
            ("wake", routine.wake),
            ("M", routine.breakfast),
            ("D", routine.lunch),
            ("V", routine.dinner),
            ("sleep", routine.sleep),
        )
    }
    if at["sleep"] < at["wake"]:
        at["sleep"] += timedelta(days=1)
    if not moment.when:
        return timedelta(hours=int(moment.at[:2]), minutes=int(moment.at[3:]))
    offset = timedelta(minutes=moment.offset)
    usual = timedelta(minutes=30)
    match moment.when:
        case "WAKE":
            return at["wake"] + offset
        case "HS":
            return at["sleep"] - (offset or usual)
        case "NOON":
            return at["D"]
        case "MORN":
            return at["M"]
        case code if code.startswith("AC"):
            return at[code[2]] - (offset or usual)
        case code if code.startswith("PC"):
            return at[code[2]] + (offset or usual)
        case code:
            return at[code[1]]


def by_rrule(
    plan: MedicationPlan, first: date, last: date, routine: Routine
) -> list[tuple[datetime, str]]:
    moments = [*(Moment(slot=text, at=text) for text in plan.times), *plan.moments]
    clock = sorted((clock_by_hand(moment, routine), moment.slot) for moment in moments)

    def all_of_them() -> Iterator[tuple[date, datetime, str]]:
        for day in days_by_rrule(plan, first, last):
            for distance, slot in clock:
                yield day, datetime.combine(day, time()) + distance, slot

    counted = islice(all_of_them(), plan.count) if plan.count else all_of_them()
    return sorted((moment, slot) for day, moment, slot in counted if first <= day <= last)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_ten_thousand_plans_agree_with_an_independent_calculation(batch: int) -> None:
    dice = random.Random(20261122 + batch)
    asked = silent = 0
    for number in range(PLANS // BATCHES):
        first = date(2026, 1, 1) + timedelta(days=dice.randrange(3 * 365))  # 2028 has a leap day
        last = first + timedelta(days=DAYS - 1)
        routine = dice.choice(ROUTINES)
        plan = draw_plan(dice, first, number)
        mine = sorted(
            (dose.due.replace(tzinfo=None), split_dose_id(dose.id)[2])
            for dose in doses_between([plan], [], first, last, UTC, routine=routine)
        )
        theirs = by_rrule(plan, first, last, routine)
        assert mine == theirs, (plan, first, routine)
        asked += len(mine)
        silent += not mine
    assert asked > 40 * PLANS // BATCHES / 2, "the plans drawn must ask for something"
    assert 0 < silent < PLANS // BATCHES / 2
