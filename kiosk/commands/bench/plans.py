"""``kiosk bench plans``: how long a device takes to work out the doses of the days ahead."""

import argparse
import time
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.doses import MedicationPlan, Moment, Step
from kiosk.core.plans import rule_of
from kiosk.core.schedule import doses_between

_FIRST = date(2026, 11, 1)
_ROUNDS = 40


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
    return 0


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
