"""What is said and asked about medicines when no reminder stands on the screen.

Answers are what was written down and what the prescriber wrote: nothing is advised here.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from kiosk.core.dialogue.answered import STATUS_SAID, Answered, answer
from kiosk.core.dialogue.doctor import DoctorDraft, Symptoms
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.medicine import Board
from kiosk.core.dialogue.medicine_day import DayPage, Together, board_sentence, day_sentence
from kiosk.core.dialogue.medicine_dose import DosePage, dose_told, recorded, too_soon
from kiosk.core.dialogue.medicine_list import MedicineList, What
from kiosk.core.dialogue.medicine_one import (
    MedicinePage,
    ask_refill,
    held_until,
    needed_state,
    took,
)
from kiosk.core.dialogue.medicine_week import Week
from kiosk.core.dialogue.medicine_which import Which
from kiosk.core.dialogue.medicine_words import (
    coming,
    day_name,
    how_sentence,
    is_wanted,
    left_words,
    standing,
)
from kiosk.core.dialogue.page import Turn, push, reset, say
from kiosk.core.dialogue.snoozing import snooze_minutes
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus, MedicationPlan
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import say_quantity
from kiosk.core.saying import clock_time, split_start
from kiosk.core.words import capital, listed, named, phrased, together, tr

_MOST_SAID = 3  # sentences of one answer
_OPEN = (DoseStatus.DUE, DoseStatus.SNOOZED, DoseStatus.MISSED)


def plans_named(said: Understanding, world: World) -> tuple[MedicationPlan, ...]:
    """Return the plans of the medicines that were named, by name or by what they are for."""
    keys = said.slots.get("medicines")
    wanted = set(keys) if isinstance(keys, list) else set()
    plans = (*world.medication.current(world.now), *world.medication.needed(world.now))
    return tuple(dict.fromkeys(p for p in plans if {p.medicine, p.purpose} & wanted))


def hear_medicine(said: Understanding, world: World) -> Turn:
    """Answer a sentence about medicine."""
    plans = plans_named(said, world)
    if said.intent is Intent.REFILL_MEDICINE:
        return _refill(said, plans, world)
    if said.intent is Intent.ASK_MEDICINE:
        return _QUESTIONS.get(said.about, _how_it_stands)(said, plans, world)
    if plans:
        return _answer_named(said, plans, world)
    return _answer_open(said, world)


def _how_it_stands(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """今天还有啥药没吃, 降压药吃没吃, 昨天晚上的药吃了吗."""
    day, part = _day_asked(said, world)
    if day is None:
        return reset(Board())
    doses = world.doses if day == world.today else world.medication.day(day, world.now)
    board = Board() if day == world.today else DayPage(day)
    if not plans and not part:
        if day == world.today:
            return reset(board)
        return reset(board, Say(day_sentence(day, world)))
    wanted = tuple(d for d in doses if is_wanted(d, plans, part))
    if not wanted:
        return reset(board, Say(_none_then(plans, day, world)))
    told = together(*(dose_told(dose, world) for dose in wanted[:_MOST_SAID]))
    if plans and not part and day == world.today and len(wanted) > 1:
        told = _today_told(wanted, world)
    if len(wanted) == 1:
        return reset(DosePage(wanted[0].id), Say(told))
    return reset(Together(tuple(dose.id for dose in wanted)), Say(told))


def _today_told(doses: Sequence[Dose], world: World) -> str:
    """Return how today's doses of what was asked about stand: those so far, or else the next."""
    past = [dose for dose in doses if dose.due <= world.now or dose.status in _DONE]
    asked = past[-_MOST_SAID:] or list(doses[:1])
    return together(*(dose_told(dose, world) for dose in asked))


_DONE = (DoseStatus.TAKEN, DoseStatus.SKIPPED)


def _day_asked(said: Understanding, world: World) -> tuple[date | None, str]:
    when = str(said.slots.get("when", ""))
    if not when:
        return world.today, ""
    day, part = split_start(when)
    if day is None or abs((day - world.today).days) > 30:
        return None, ""
    return day, part


def _none_then(plans: tuple[MedicationPlan, ...], day: date, world: World) -> str:
    name = day_name(day, world.today)
    if plans:
        names = listed(dict.fromkeys(named(plan.medicine) for plan in plans))
        return tr("{day}没有记着吃{names}。", day=capital(name), names=names)
    return tr("{day}那会儿没有要吃的药。", day=capital(name))


def _next(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """下一顿药几点."""
    medicines = {plan.medicine for plan in plans}
    day, part = _day_asked(said, world)
    doses = [
        dose
        for dose in coming(world, days=8)
        if dose.status in (DoseStatus.DUE, DoseStatus.SNOOZED)
        if dose.due > world.now or standing((dose,), world)[0].value == "now"
        if not plans or dose.plan.medicine in medicines
        if not part or (dose.due.date() == day and is_wanted(dose, (), part))
    ]
    if not doses:
        needed = [plan for plan in plans if plan.as_needed]
        if needed:
            return _again(said, tuple(needed), world)
        return reset(Board(), Say(tr("这几天没有要吃的了。")))
    first = doses[0]
    together_due = [dose for dose in doses if dose.due == first.due]
    names = listed(named(dose.plan.medicine) for dose in together_due)
    when = clock_time(first.due.timetz())
    if first.due.date() != world.today:
        when = tr("{day}{time}", day=day_name(first.due.date(), world.today), time=when)
    page = (
        DosePage(first.id)
        if len(together_due) == 1
        else Together(tuple(dose.id for dose in together_due))
    )
    return reset(page, Say(tr("下一次{time}，{names}。", time=when, names=names)))


def _how(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """这药咋吃: what the prescriber wrote."""
    if not plans:
        open_now = [dose.plan for dose in world.doses if standing((dose,), world)[0].value == "now"]
        plans = tuple(dict.fromkeys(open_now))
    if not plans:
        return reset(_asking(What.ALL, said), Say(tr("要问哪一样药？"), listen=True))
    words = together(*(how_sentence(plan) for plan in plans[:_MOST_SAID]))
    page = MedicinePage(plans[0].id) if len(plans) == 1 else MedicineList(What.ALL)
    return reset(page, Say(words))


def _asking(what: What, said: Understanding) -> MedicineList:
    return MedicineList(what, wanted=said.intent, about=said.about)


def _stock(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """降压药还有几天的."""
    known = world.medication
    if not plans:
        everything = MedicineList(What.STOCK)
        return reset(everything, Say(everything.prompt(world)))
    parts = []
    for plan in plans[:_MOST_SAID]:
        left = known.left(plan, world.now)
        if left.quantity is None:
            words = tr("还剩多少没有数过")
        else:
            amount = say_quantity(left.quantity)
            words = phrased(dict.fromkeys((left_words(left), amount)))
        parts.append(tr("{words}。", words=capital(phrased((named(plan.medicine), words)))))
    page = MedicinePage(plans[0].id) if len(plans) == 1 else MedicineList(What.STOCK)
    return reset(page, Say(together(*parts)))


def _again(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """我能再吃一片吗: the least interval and what is written, never advice."""
    needed = tuple(p for p in plans or world.medication.needed(world.now) if p.as_needed)
    if len(needed) == 1:
        plan = needed[0]
        until = held_until(plan, world)
        words = too_soon(until, world.now) if until else needed_state(plan, world)[1]
        told = together(tr("{words}。", words=words), how_sentence(plan))
        return reset(MedicinePage(plan.id), Say(told))
    if needed:
        return reset(_asking(What.NEEDED, said), Say(tr("要问哪一样药？"), listen=True))
    if plans:
        turn = _next(replace(said, about="next"), plans, world)
        words = tr("多吃我不能说，得问大夫。")
        rest = [effect.text for effect in turn.effects if isinstance(effect, Say)]
        return replace(turn, effects=(Say(together(*rest, words)),))
    return _ask_the_doctor(said, plans, world)


def _ask_the_doctor(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """药能不能一起吃: that is for a doctor to say."""
    words = tr("这个我不能说，得问大夫。哪儿不舒服？也可以直接按「不好说，问大夫」。")
    return reset(Symptoms(DoctorDraft()), Say(words, listen=True))


def _week(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    page = Week()
    return reset(page, Say(page.prompt(world)))


_Question = Callable[[Understanding, tuple[MedicationPlan, ...], World], Turn]
_QUESTIONS: dict[str, _Question] = {
    "next": _next,
    "how": _how,
    "stock": _stock,
    "again": _again,
    "together": _ask_the_doctor,
    "week": _week,
}


def _refill(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """药快没了, 帮我开点降压药."""
    keys = said.slots.get("medicines")
    if plans and isinstance(keys, list) and len(plans) > len(keys):
        return push(Which(tuple(plan.id for plan in plans), said.intent))
    if not plans:
        low = world.medication.low(world.now)
        plans = tuple(left.plan for left in low)
    if not plans and world.medication.current(world.now):
        return reset(_asking(What.STOCK, said), Say(tr("要开哪一样药？"), listen=True))
    return ask_refill(plans, world)


def _answer_named(said: Understanding, plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """降压药吃了, 我吃了一片止疼药."""
    medicines = {plan.medicine for plan in plans}
    mine = [dose for dose in world.doses if dose.plan.medicine in medicines]
    open_doses = [dose for dose in mine if dose.due <= world.now and dose.status in _OPEN]
    needed = [plan for plan in plans if plan.as_needed]
    if said.intent is Intent.MEDICINE_TAKEN and needed and not open_doses:
        if len(needed) > 1:
            return push(Which(tuple(plan.id for plan in needed), said.intent))
        return took(needed[0], world, said=True)
    if not open_doses:
        return _nothing_open(said, plans, mine, world)
    latest = {dose.plan.id: dose for dose in sorted(open_doses, key=lambda d: d.due)}
    keys = said.slots.get("medicines")
    if isinstance(keys, list) and len({d.plan.medicine for d in latest.values()}) > len(keys):
        return push(Which(tuple(latest), said.intent))
    return _written(said, tuple(latest.values()), world)


def _nothing_open(
    said: Understanding,
    plans: tuple[MedicationPlan, ...],
    mine: Sequence[Dose],
    world: World,
) -> Turn:
    """Say how it stands with a medicine of which no dose waits for an answer."""
    done = [dose for dose in mine if dose.status in _DONE]
    if done:
        return reset(DosePage(done[-1].id), Say(dose_told(done[-1], world)))
    return _next(said, plans, world)


def _written(said: Understanding, doses: tuple[Dose, ...], world: World) -> Turn:
    status = STATUS_SAID[said.intent]
    ids = tuple(dose.id for dose in doses)
    if status is DoseStatus.SNOOZED:
        minutes = snooze_minutes(said, world)
        page = Answered(ids, status, world.now, minutes)
        return push(page, *answer(ids, status, minutes, doses))
    turn = recorded(doses, "skipped" if status is DoseStatus.SKIPPED else "taken", world)
    return push(turn.page, *turn.effects) if turn.page else turn


def _answer_open(said: Understanding, world: World) -> Turn:
    """药吃了: what came due last and has no answer."""
    open_doses = [dose for dose in world.doses if dose.due <= world.now and dose.status in _OPEN]
    if not open_doses:
        return _nothing_to_answer(said, world)
    latest = max(dose.due for dose in open_doses)
    return _written(said, tuple(d for d in open_doses if d.due == latest), world)


def _nothing_to_answer(said: Understanding, world: World) -> Turn:
    needed = world.medication.needed(world.now)
    if said.intent is Intent.MEDICINE_TAKEN and needed:
        words = tr("吃了需要时吃的药吗？是哪一样？")
        return reset(_asking(What.NEEDED, said), Say(words, listen=True))
    if world.doses:
        return say(together(tr("现在没有要吃的药。"), board_sentence(world)))
    return say(tr("现在没有要吃的药。"))
