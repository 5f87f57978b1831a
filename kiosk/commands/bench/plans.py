"""``kiosk bench plans``: how long a device takes to work out the doses of the days ahead.

And how long a look at the clock takes, with every plan's doses of three days around it.
"""

import argparse
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.doses import Dose, DoseStatus, MedicationPlan, Moment, Step
from kiosk.core.plans import rule_of
from kiosk.core.schedule import answered, doses_around, doses_between, due_now, missed, next_due

_FIRST = date(2026, 11, 1)
_ROUNDS = 40
_OPEN = timedelta(minutes=10)


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the part ``plans``."""
    parser = subparsers.add_parser(
        "plans",
        help="medication plans: doses of the days ahead",
        description="Works out the doses of the next days, without a hub, and prints milliseconds.",
    )
    parser.add_argument("--plans", type=int, default=20, help="how many plans (20)")
    parser.add_argument("--days", type=int, default=30, help="how many days (30)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one core's best and middle of many rounds, and the first, where nothing is kept."""
    plans = [_plan(number) for number in range(arguments.plans)]
    zone, last = ZoneInfo("Asia/Shanghai"), _FIRST + timedelta(days=arguments.days - 1)
    taken = []
    doses = 0
    rule_of.cache_clear()
    for _ in range(_ROUNDS):
        begun = time.thread_time()
        doses = len(doses_between(plans, [], _FIRST, last, zone))
        taken.append((time.thread_time() - begun) * 1000)
    first, ordered = taken[0], sorted(taken)
    print(f"{arguments.plans} plans, {arguments.days} days: {doses} doses")
    print(f"best {ordered[0]:.2f} ms, median {ordered[len(ordered) // 2]:.2f} ms")
    print(f"first {first:.2f} ms")
    _look(arguments.plans, zone)
    return 0


def _look(number: int, zone: ZoneInfo) -> None:
    """Print what a look at the clock costs: four doses a day of each plan, the past ones taken."""
    plans = [_four_a_day(n) for n in range(number)]
    now = datetime(2026, 11, 22, 17, 31, tzinfo=zone)
    past = [dose for dose in doses_around(plans, (), now, zone) if dose.due < now - _OPEN]
    records = [answered(dose, DoseStatus.TAKEN, dose.due + timedelta(minutes=3)) for dose in past]
    doses = doses_around(plans, records, now, zone)
    since = {plan.id: now - timedelta(days=9) for plan in plans}
    asked: tuple[tuple[str, Callable[[], object]], ...] = (
        ("which are due", lambda: due_now(doses, now)),
        ("when to look again", lambda: next_due(doses, now)),
        ("which were missed", lambda: missed(doses, since, now)),
    )
    print(f"a look at the clock, {_count(doses)}:")
    for name, ask in asked:
        taken = sorted(_milliseconds(ask) for _ in range(_ROUNDS))
        print(f"  {name}: best {taken[0]:.2f} ms, median {taken[len(taken) // 2]:.2f} ms")


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def _count(doses: tuple[Dose, ...]) -> str:
    taken = sum(dose.status is DoseStatus.TAKEN for dose in doses)
    return f"{len(doses)} doses of three days, {taken} of them taken"


def _four_a_day(number: int) -> MedicationPlan:
    """Return a plan with four doses a day; every tenth has another's medicine."""
    return MedicationPlan(
        id=f"plan-{number}",
        resident="r",
        medicine=f"药{number % 18}",
        amount="1 片",
        times=("07:00", "11:30", "17:30", "21:00"),
        gap=120,
    )


def _plan(number: int) -> MedicationPlan:
    """Return one of the kinds of plans that an older person has, in turn."""
    meals = tuple(Moment(slot=code, when=code) for code in ("PCM", "PCD", "PCV"))
    kinds: tuple[dict[str, object], ...] = (
        {"times": ("08:00", "20:00")},
        {"moments": meals},
        {"moments": meals[:1]},
        {"moments": (Moment(slot="HS", when="HS"),)},
        {"times": ("07:00",), "weekdays": (1, 3, 5)},
        {"times": ("09:00",), "every": 2, "start": date(2026, 10, 3)},
        {"times": ("08:00", "14:00", "20:00"), "start": date(2026, 11, 5), "count": 21},
        {"times": ("21:00",), "cycle_on": 21, "cycle_off": 7, "start": date(2026, 9, 1)},
        {"times": ("08:00",), "every": 1, "step": Step.MONTH, "start": date(2026, 8, 31)},
        {"times": ("06:00", "12:00", "18:00", "23:30")},
    )
    values = {"id": f"plan-{number}", "resident": "r", "medicine": f"药{number}", "amount": "1 片"}
    return MedicationPlan(**{**values, **kinds[number % len(kinds)]})  # type: ignore[arg-type]
