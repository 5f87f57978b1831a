"""How medicines are told on the board: how a dose stands, when, what it is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from kiosk.core.dialogue.dose_words import relation_words, way_words
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, MedicationPlan
from kiosk.core.medication import DoseState, Left, state_of, worst
from kiosk.core.quantity import amount_said, say_quantity
from kiosk.core.saying import clock_time, month_day, near_day, seen_at
from kiosk.core.view import Mark, Sign, View
from kiosk.core.words import capital, listed, named, phrased, together, tr, tr_noop

SIGNS = {
    DoseState.TAKEN: Sign.DONE,
    DoseState.LATE: Sign.LATE,
    DoseState.SKIPPED: Sign.LEFT_OUT,
    DoseState.MISSED: Sign.MISSED,
    DoseState.NOW: Sign.NOW,
    DoseState.SNOOZED: Sign.NOW,
    DoseState.WAITING: Sign.WAITING,
    DoseState.OUTAGE: Sign.UNKNOWN,
}
# Two characters: seven of them stand in a row.
_SHORT = {
    DoseState.TAKEN: tr_noop("吃了¦周"),
    DoseState.LATE: tr_noop("晚了¦周"),
    DoseState.SKIPPED: tr_noop("没吃¦周"),
    DoseState.MISSED: tr_noop("漏了¦周"),
    DoseState.NOW: tr_noop("该吃¦周"),
    DoseState.SNOOZED: tr_noop("等会¦周"),
    DoseState.WAITING: tr_noop("没到¦周"),
    DoseState.OUTAGE: tr_noop("关机¦周"),
}
PARTS = (
    ("morning", tr_noop("早上¦药"), time(11)),
    ("noon", tr_noop("中午¦药"), time(16)),
    ("evening", tr_noop("晚上¦药"), time(20, 30)),
    ("bed", tr_noop("睡前¦药"), time.max),
)
"""The parts of a day in which medicines are taken: icon, word, and until when."""


def part_of(dose: Dose) -> int:
    """Return which of ``PARTS`` a dose belongs to; after midnight it is still bedtime."""
    at = dose.due.time()
    day = date.fromisoformat(dose.id[len(dose.plan.id) + 1 :][:10])
    if dose.due.date() > day:
        return len(PARTS) - 1
    return next(n for n, (_, _, until) in enumerate(PARTS) if at < until or until == time.max)


def day_name(day: date, today: date) -> str:
    """Return 今天, 昨天, 前天, else 9月12日."""
    match (today - day).days:
        case 1:
            return tr("昨天")
        case 2:
            return tr("前天")
    return near_day(day, today) if day >= today else month_day(day)


def states_of(doses: Iterable[Dose], world: World) -> tuple[DoseState, ...]:
    """Return how doses stand now."""
    outages = world.medication.outages
    return tuple(state_of(dose, world.now, outages) for dose in doses)


def mark_of(doses: Sequence[Dose], world: World) -> Mark | None:
    """Return the mark of a part of a day: its worst; None where nothing was to be taken."""
    if not doses:
        return None
    state = worst(states_of(doses, world))
    return Mark(SIGNS[state], tr(_SHORT[state]))


def standing(doses: Sequence[Dose], world: World) -> tuple[Sign, str]:
    """Return the sign and the words of doses that are taken together: 8:05 吃了; 差 1 样."""
    states = states_of(doses, world)
    state = worst(states)
    if len(set(states)) == 1 or len(doses) == 1:
        return SIGNS[state], _words(doses, state, world)
    done = sum(s in (DoseState.TAKEN, DoseState.LATE) for s in states)
    if done and state in (DoseState.NOW, DoseState.SNOOZED, DoseState.WAITING):
        return SIGNS[state], tr("还差 {n} 样", n=len(doses) - done)
    number = states.count(state)
    words = {
        DoseState.MISSED: tr("漏了 {n} 样", n=number),
        DoseState.SKIPPED: tr("{n} 样没吃", n=number),
        DoseState.OUTAGE: tr("{n} 样没叫您", n=number),
    }
    return SIGNS[state], words.get(state) or _words(doses, state, world)


def _words(doses: Sequence[Dose], state: DoseState, world: World) -> str:
    words = way_words(doses)
    latest: datetime | None = max((d.taken_at for d in doses if d.taken_at), default=None)
    match state:
        case DoseState.TAKEN | DoseState.LATE if latest is not None:
            at = latest.astimezone(world.now.tzinfo)
            done = tr(words.done) if state is DoseState.TAKEN else tr("晚了些")
            same_day = at.date() == doses[0].due.date()
            when = seen_at(at, at if same_day else world.now)
            return tr("{time} {done}", time=when, done=done)
        case DoseState.SKIPPED:
            return tr(words.refuse)
        case DoseState.MISSED:
            return tr("漏了")
        case DoseState.OUTAGE:
            return tr("机器没开")
        case DoseState.SNOOZED:
            until = min(d.until for d in doses if d.until is not None)
            return tr("{time} 再叫", time=seen_at(until, world.now))
        case DoseState.NOW:
            held = [end for d in doses if (end := world.held_until(d.id)) is not None]
            if held:
                return tr("{time} 才能吃", time=seen_at(max(held), world.now))
            return tr("该吃了")
    return tr("还没到")


def names_of(doses: Sequence[Dose]) -> str:
    """Return the medicines of doses by name, of many the first: 硝苯地平等 5 样."""
    names = list(dict.fromkeys(capital(named(dose.plan.medicine)) for dose in doses))
    if len(names) <= 2:
        return listed(names)
    return tr("{names}等 {n} 样", names=names[0], n=len(names))


def pictured(view: View, picture: str, world: World) -> View:
    """Return a page about one medicine with its picture beside the rows.

    Only where the words need not be small for it.
    """
    if not picture:
        return view
    first, *others = view.lines
    shown = replace(view, lines=(replace(first, picture=picture), *others))
    ample = replace(world.room, type=1.12 * world.room.type)
    return shown if ample.holds(shown) else view


def stock_words(plan: MedicationPlan, world: World) -> str:
    """Return how much is at home and for how long: 6 片，还有 3 天的; empty if not counted."""
    left = world.medication.left(plan, world.now)
    if left.quantity is None:
        return ""
    return phrased(dict.fromkeys((say_quantity(left.quantity), left_words(left))))


def left_words(left: Left) -> str:
    """Return what is at home: 还有 5 天的, 吃完了; empty where it is not known."""
    if left.quantity is not None and left.quantity.value == 0:
        return tr("吃完了")
    if left.days is not None:
        return tr("还有 {n} 天的", n=left.days)
    return say_quantity(left.quantity) if left.quantity is not None else ""


def how_sentence(plan: MedicationPlan) -> str:
    """Return how a medicine is taken, as the prescriber wrote it: 一次 1 片。饭后吃。别喝酒。"""
    once = tr("一次{amount}", amount=amount_said(plan.amount))
    parts = (phrased((named(plan.medicine), once)), relation_words(plan), *map(named, plan.notes))
    return together(*(tr("{words}。", words=capital(words)) for words in parts if words))


def when_words(plan: MedicationPlan, world: World) -> str:
    """Return when a plan's doses are on its next day: 上午8点、晚上8点; empty for none."""
    doses = [d for d in coming(world, days=7) if d.plan.id == plan.id]
    if not doses:
        return ""
    first = doses[0].due.date()
    return listed(clock_time(d.due.timetz()) for d in doses if d.due.date() == first)


def coming(world: World, *, days: int) -> tuple[Dose, ...]:
    """Return the doses from today's on for ``days`` days whatever became of them, as they come."""
    last = world.today + timedelta(days=days - 1)
    return world.medication.days(world.today, last, world.now)


def times_of(doses: Iterable[Dose], world: World) -> list[DoseState]:
    """Return how it stands with each time at which something was to be taken: its worst."""
    times: dict[datetime, list[Dose]] = {}
    for dose in doses:
        if not dose.plan.as_needed:
            times.setdefault(dose.due, []).append(dose)
    return [worst(states_of(together, world)) for together in times.values()]


def is_wanted(dose: Dose, plans: tuple[MedicationPlan, ...], part: str) -> bool:
    """Whether a dose is of one of these plans (of any for none), and of this part of the day."""
    medicines = {plan.medicine for plan in plans}
    if plans and dose.plan.medicine not in medicines:
        return False
    if not part:
        return True
    name = PARTS[part_of(dose)][0]
    if ":" in part:
        return f"{dose.due:%H:%M}" == part
    return {"afternoon": "noon", "night": "bed"}.get(part, part) == name or (
        part in ("evening", "night") and name in ("evening", "bed")
    )
