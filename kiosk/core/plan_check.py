"""What is wrong with a plan, in plain Chinese: one that contradicts itself cannot be kept. Pure.

Nothing here judges a medicine, a dose or what goes together: only whether what was written can be
kept. Whoever enters a plan is told; a plan that stands in a database all the same is shown.
"""

from collections.abc import Iterable
from datetime import date, timedelta, timezone
from itertools import pairwise
from typing import NamedTuple

from kiosk.core.doses import Dose, MedicationPlan, Moment, Step
from kiosk.core.plan_edit import nearest
from kiosk.core.planned import doses_between
from kiosk.core.plans import moment_minutes, moments_of
from kiosk.core.quantity import read_quantity
from kiosk.core.routine import USUAL, Routine, day_of, takes_offset
from kiosk.core.words import listed, named, tr

MOST_TIMES = 12  # doses of one plan in a day
CLASH_DAYS = 35  # days looked through for another plan of the same medicine: over a month's step
_UTC8 = timezone(timedelta(hours=8))  # any zone without summer time will do


class Mistake(NamedTuple):
    """What is wrong in a sentence, and with which field of a plan."""

    field: str
    sentence: str


def plan_mistakes(plan: MedicationPlan, routine: Routine = USUAL) -> tuple[str, ...]:
    """Return what is wrong with a plan, a sentence each; empty when it can be kept."""
    return tuple(mistake.sentence for mistake in find_mistakes(plan, routine))


def find_mistakes(plan: MedicationPlan, routine: Routine = USUAL) -> tuple[Mistake, ...]:
    """Return what is wrong with a plan, with the field that each sentence is about."""
    found = (
        *_of_words(plan),
        *_of_days(plan),
        *(_of_need(plan) if plan.as_needed else _of_times(plan, routine)),
        *_of_stock(plan),
    )
    return tuple(Mistake(field, sentence) for field, sentence in found)


def routine_mistakes(routine: Routine) -> tuple[str, ...]:
    """Return what is wrong with a resident's day."""
    if day_of(routine) is None:
        return (tr("起床、三顿饭、睡觉的时间要从早到晚，写成 07:30 这样。"),)
    return ()


def clashes(
    plan: MedicationPlan,
    others: Iterable[MedicationPlan],
    today: date,
    routine: Routine = USUAL,
) -> tuple[str, ...]:
    """Return a sentence for each other plan of the same medicine that comes too near to this one.

    ``others`` are the resident's; 35 days from ``today``, or from the later start, are looked at.
    """
    rivals = [
        other
        for other in others
        if other.id != plan.id and other.medicine == plan.medicine and not other.paused
    ]
    return tuple(found for other in rivals if (found := _clash(plan, other, today, routine)))


def _clash(plan: MedicationPlan, other: MedicationPlan, today: date, routine: Routine) -> str:
    first = max(day for day in (today, plan.start, other.start) if day)
    if any(end is not None and end < first for end in (plan.end, other.end)):
        return ""
    if plan.as_needed or other.as_needed:
        return ""  # nobody is asked; what was taken is held back by the least interval
    last = first + timedelta(days=CLASH_DAYS)
    doses = doses_between([plan, other], [], first, last, _UTC8, routine=routine)
    least = timedelta(minutes=max(plan.gap, other.gap))
    before: Dose | None = None
    for dose in doses:
        if before and before.plan.id != dose.plan.id and dose.due - before.due < least:
            return tr(
                "已经有一份“{medicine}”的计划，{one} 和 {other} 离得太近（至少隔 {n} 分钟）。",
                medicine=plan.medicine,
                one=f"{before.due:%H:%M}",
                other=f"{dose.due:%H:%M}",
                n=least // timedelta(minutes=1),
            )
        before = dose
    return ""


def _of_words(plan: MedicationPlan) -> Iterable[tuple[str, str]]:
    if not plan.medicine.strip():
        yield "medicine", tr("请写药名。")
    amounts = {moment.amount or plan.amount for moment in moments_of(plan)} or {plan.amount}
    if not all(amount.strip() for amount in amounts):
        yield "amount", tr("请写每次吃多少，比如“1 片”。")
    units = {quantity.unit for text in amounts if (quantity := read_quantity(text))}
    if len(units) > 1:
        yield (
            "amount",
            tr("同一种药写了两种单位：{units}。", units=listed(map(named, sorted(units)))),
        )
    if plan.window < 1:
        yield "window", tr("等回答的时间至少要有 1 分钟。")
    if plan.gap < 0 or plan.most < 0:
        yield "gap", tr("最短间隔和最多次数不能是负数。")


def _of_days(plan: MedicationPlan) -> Iterable[tuple[str, str]]:
    if plan.start is not None and plan.end is not None and plan.end < plan.start:
        yield "end", tr("结束日期不能早于开始日期。")
    if any(not 1 <= day <= 7 for day in plan.weekdays):
        yield "weekdays", tr("星期几只能是一到日。")
    if plan.every < 1:
        yield "every", tr("隔几天吃一次，至少是 1。")
    if (
        plan.weekdays
        and plan.step is not Step.WEEK
        and (plan.every != 1 or plan.step is Step.MONTH)
    ):
        yield "weekdays", tr("又写星期几，又写隔几天，两样对不上，只能留一样。")
    if plan.count < 0:
        yield "count", tr("一共吃几次，不能是负数。")
    if plan.count and plan.end is not None:
        yield "count", tr("又写一共几次，又写到哪天，两样可能对不上，只能留一样。")
    if (plan.cycle_on > 0) != (plan.cycle_off > 0) or plan.cycle_on < 0 or plan.cycle_off < 0:
        yield "cycle_on", tr("吃几天、停几天，两个数都要写。")
    if plan.start is None and _needs_start(plan):
        yield "start", tr("请写从哪天开始：不然不知道哪天该吃。")


def _needs_start(plan: MedicationPlan) -> bool:
    stepped = plan.every != 1 or plan.step is Step.MONTH or bool(plan.cycle_on)
    return stepped or (plan.step is Step.WEEK and not plan.weekdays) or bool(plan.count)


def _of_need(plan: MedicationPlan) -> Iterable[tuple[str, str]]:
    if plan.times or plan.moments:
        yield "times", tr("又写需要时才吃，又写了几点吃，只能留一样。")
    if plan.gap < 1:
        yield "gap", tr("需要时才吃的药，要写两次之间至少隔多久。")
    stepped = plan.every != 1 or plan.step is not Step.DAY or plan.cycle_on or plan.cycle_off
    if plan.weekdays or plan.count or stepped:
        yield "as_needed", tr("需要时才吃的药，不能再写哪几天吃、一共吃几次。")


def _of_times(plan: MedicationPlan, routine: Routine) -> Iterable[tuple[str, str]]:
    moments = moments_of(plan)
    if not moments:
        yield "times", tr("请写几点吃，比如 08:00 20:00。")
        return
    if len(plan.times) + len(plan.moments) != len(moments):
        yield "times", tr("同一个时间写了两遍。")
    if len(moments) > MOST_TIMES:
        yield "times", tr("一天最多 {most} 次。", most=MOST_TIMES)
    minutes = []
    for moment in moments:
        at = moment_minutes(moment, routine)
        if at is None or not moment.slot:
            yield (
                "times",
                tr("时间“{word}”看不懂。", word=(moment.at + moment.when or moment.slot)[:20]),
            )
        elif not _may_have_offset(moment):
            yield "times", tr("“{word}”前后不能再加分钟。", word=moment.when)
        else:
            minutes.append(at)
    if not minutes:
        return
    if len({at % (24 * 60) for at in minutes}) != len(minutes):
        yield "times", tr("有两次落在同一个时间。")
    elif _apart(plan, minutes) < plan.gap:
        yield (
            "times",
            tr(
                "两次之间最近只隔 {apart} 分钟，可是写着至少隔 {gap} 分钟。",
                apart=_apart(plan, minutes),
                gap=plan.gap,
            ),
        )
    if 0 < plan.most < len(minutes):
        yield (
            "most",
            tr("24 小时内最多 {most} 次，却写了 {n} 个时间。", most=plan.most, n=len(minutes)),
        )


def _may_have_offset(moment: Moment) -> bool:
    return moment.offset == 0 or (moment.offset > 0 and takes_offset(moment.when))


def _apart(plan: MedicationPlan, minutes: list[int]) -> int:
    """Return how near two doses can come: over midnight only where two days follow each other."""
    ordered = sorted(minutes)
    if _daily(plan):
        return nearest(ordered)
    within = [later - earlier for earlier, later in pairwise(ordered)]
    return min(within, default=plan.gap)


def _daily(plan: MedicationPlan) -> bool:
    days = set(plan.weekdays)
    follows = not days or any(day % 7 + 1 in days for day in days)
    return (
        plan.step is not Step.MONTH
        and plan.every == 1
        and follows
        and not (plan.step is Step.WEEK and not days)
    )


def _of_stock(plan: MedicationPlan) -> Iterable[tuple[str, str]]:
    if plan.stock is None:
        return
    counted, used = read_quantity(plan.stock.left), read_quantity(plan.amount)
    if counted is None:
        yield "stock", tr("库存“{text}”看不懂，请写成“28 片”这样。", text=plan.stock.left[:20])
    elif used is not None and used.unit != counted.unit:
        yield (
            "stock",
            tr(
                "库存按“{one}”数，每次吃的按“{other}”数，对不上。",
                one=counted.unit,
                other=used.unit,
            ),
        )
