"""One medicine: how it is taken, what is left; taking one as needed; asking for more."""

from dataclasses import replace
from datetime import datetime

from msgspec.structs import replace as replace_field

from kiosk.core.dialogue.answered import Answered, answer
from kiosk.core.dialogue.dose_words import mind_words, plan_name, way_words
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.medicine_dose import too_soon, until_words
from kiosk.core.dialogue.medicine_words import how_sentence, pictured, stock_words, when_words
from kiosk.core.dialogue.page import (
    BACK,
    Page,
    Turn,
    WeightyQuestion,
    back_action,
    numbered,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.receipt import Receipt, submit
from kiosk.core.dialogue.request_told import short_state
from kiosk.core.dialogue.world import World
from kiosk.core.doses import DoseStatus, MedicationPlan
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.requests import Refill, RequestRecord
from kiosk.core.saying import seen_at
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Sign, Tint, View
from kiosk.core.words import capital, named, phrased, tr


def held_until(plan: MedicationPlan, world: World) -> datetime | None:
    """Return until when a medicine may not be taken (aware), None when it may."""
    dose = world.medication.needed_dose(plan, world.now)
    another = replace_field(dose, id=f"{plan.id}:{world.today}:another")  # than one of this second
    return world.medication.held_until(another, world.now)


def needed_state(plan: MedicationPlan, world: World) -> tuple[Sign, str]:
    """Return what the answers say of a medicine for when it is needed: 15:40 才能吃.

    Never that it may be taken: what was not told to the kiosk, it does not know.
    """
    until = held_until(plan, world)
    if until is None and world.medication.last_taken(plan, world.now) is None:
        return Sign.DONE, tr("还没有记录")
    if until is None:
        return Sign.DONE, tr("离上次够久了")
    return Sign.WAITING, tr("{time} 才能吃", time=seen_at(until, world.now))


def refill_of(plan: MedicationPlan, world: World) -> RequestRecord | None:
    """Return what is under way to get more of a medicine."""
    return next(
        (
            record
            for record in world.open_requests
            if isinstance(record.request.details, Refill)
            if plan.medicine in record.request.details.medicines
        ),
        None,
    )


def ask_refill(plans: tuple[MedicationPlan, ...], world: World) -> Turn:
    """Return the turn that asks the station for more; of any medicine when none is named."""
    under_way = [found for plan in plans if (found := refill_of(plan, world))]
    if plans and len(under_way) == len(plans):
        return reset(Receipt(under_way[0].request.id), Say(tr("已经请人开了，正在办。")))
    medicines = tuple(plan.medicine for plan in plans if refill_of(plan, world) is None)
    names = phrased(map(named, medicines))
    words = tr("请社区帮您开{names}。", names=names) if names else tr("请社区帮您开药。")
    return submit(Refill(medicines=medicines), words, world)


@dataclass(frozen=True)
class MedicinePage(Page):
    """One medicine as the prescriber wrote it, what is left of it, and what can be done."""

    plan_id: str
    whole: bool = False  # all that is written of it, and nothing to be done

    def _lines(self, plan: MedicationPlan, world: World) -> tuple[Line, ...]:
        known = world.medication
        dose = known.needed_dose(plan, world.now)
        amount, minds, words = amount_said(plan.amount), mind_words(dose), stock_words(plan, world)
        now = Line(tr("现在¦药"), needed_state(plan, world)[1]) if plan.as_needed else None
        when = tr("需要时{verb}", verb=tr(way_words((dose,)).verb))
        when = when if plan.as_needed else when_words(plan, world)
        last = known.last_taken(plan, world.now) if plan.as_needed else None
        lines = (
            Line(tr("一次"), amount),
            now,
            Line(tr("注意"), minds) if minds else None,
            Line(tr("什么时候"), capital(when)),
            Line(tr("还剩"), words) if words else None,
            Line(tr("上次"), seen_at(last, world.now)) if last else None,
        )
        return tuple(line for line in lines if line is not None)

    def view(self, world: World) -> View:
        """Return what is known of it."""
        plan = world.medication.plan(self.plan_id)
        if plan is None:
            return View(
                key=f"medicine-{self.plan_id}",
                screen=Screen.TEXT,
                title=tr("药的事"),
                tint=Tint.MEDICINE,
                paragraphs=(tr("这样药已经停了。"),),
                actions=(back_action(),),
                focus="back",
            )
        asked = refill_of(plan, world)
        options = []
        if plan.as_needed:
            done = tr(way_words((world.medication.needed_dose(plan, world.now),)).done)
            options.append(Option("took", tr("我{done}", done=done), icon="check"))
        label = tr("请人开药") if asked is None else tr("开药：{state}", state=short_state(asked))
        options.append(Option("refill", label, icon="box"))
        view = View(
            key=f"medicine-{self.plan_id}",
            screen=Screen.QUESTION,
            title=plan_name(plan),
            tint=Tint.MEDICINE,
            lines=self._lines(plan, world),
            options=numbered(tuple(options)),
            actions=(back_action(),),
            focus="back",
        )
        if self.whole:
            view = replace(view, key=f"{view.key}-whole", screen=Screen.TEXT, options=())
            return pictured(view, plan.picture, world)
        return pictured(self._brief(view, world), plan.picture, world)

    def _brief(self, view: View, world: World) -> View:
        """Return the view with as many lines as leave room for the answers; the rest is behind."""
        if world.room.holds(view):
            return view
        rest = Option("whole", capital(tr("全部")), icon="list")
        view = replace(view, actions=(*view.actions, rest))
        for number in range(len(view.lines) - 1, 1, -1):
            shorter = replace(view, lines=view.lines[:number])
            if world.room.holds(shorter):
                return shorter
        return replace(view, lines=view.lines[:1])

    def prompt(self, world: World) -> str:
        """Say what matters: whether it may be taken, or how it is."""
        plan = world.medication.plan(self.plan_id)
        if plan is None:
            return tr("这样药已经停了。")
        if plan.as_needed:
            words = phrased((named(plan.medicine), needed_state(plan, world)[1]))
        else:
            return how_sentence(plan)
        return tr("{words}。", words=capital(words))

    def press(self, option: str, world: World) -> Turn:
        """Write down that one was taken, or ask for more."""
        plan = world.medication.plan(self.plan_id)
        if option == "whole":
            return push(MedicinePage(self.plan_id, whole=True))
        if plan is not None and option == "took":
            return took(plan, world)
        if plan is not None and option == "refill":
            asked = refill_of(plan, world)
            return push(Receipt(asked.request.id)) if asked else ask_refill((plan,), world)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """我吃了, 帮我开点."""
        plan = world.medication.plan(self.plan_id)
        unnamed = not said.slots.get("medicines")
        if plan is None or not unnamed:
            return None
        if said.intent is Intent.MEDICINE_TAKEN and plan.as_needed:
            return took(plan, world, said=True)
        return ask_refill((plan,), world) if said.intent is Intent.REFILL_MEDICINE else None


def took(plan: MedicationPlan, world: World, *, said: bool = False) -> Turn:
    """Return the turn for one taken as needed.

    Too soon by a press is asked about first; who says they took it (``said``) is believed, and is
    told until when it was too soon.
    """
    until = held_until(plan, world)
    if until is not None and not said:
        return push(TookAnyway(plan.id))
    return _written(plan, world, until)


def _written(plan: MedicationPlan, world: World, until: datetime | None) -> Turn:
    dose = world.medication.needed_dose(plan, world.now)
    effects = answer((dose.id,), DoseStatus.TAKEN, doses=(dose,))
    turn = push(Answered((dose.id,), DoseStatus.TAKEN, world.now), *effects)
    if until is None:
        return turn
    return turn.also(Say(tr("{words}。", words=too_soon(until, world.now))))


@dataclass(frozen=True)
class TookAnyway(WeightyQuestion):
    """It is too soon for another: has it been taken all the same? Then it is written down so."""

    plan_id: str

    def view(self, world: World) -> View:
        """Return until when it is too soon, and two equal answers."""
        plan = world.medication.plan(self.plan_id)
        until = held_until(plan, world) if plan else None
        at = until_words(until, world.now) if until else ""
        words = tr("{time}才能吃", time=capital(at)) if at else tr("离上次够久了")
        return View(
            key=f"took-anyway-{self.plan_id}",
            screen=Screen.QUESTION,
            title=tr("已经吃下去了吗？"),
            tint=Tint.MEDICINE,
            lines=(Line(plan_name(plan), words),) if plan else (),
            options=numbered(
                (
                    Option("not", tr("还没吃"), icon="cross"),
                    Option("took", tr("已经吃了"), icon="check"),
                )
            ),
            actions=(back_action(),),
            focus="not",
        )

    def prompt(self, world: World) -> str:
        """Say until when, and ask."""
        plan = world.medication.plan(self.plan_id)
        until = held_until(plan, world) if plan else None
        if until is None:
            return tr("已经吃下去了吗？")
        return tr("{words}。已经吃下去了吗？", words=too_soon(until, world.now))

    def press(self, option: str, world: World) -> Turn:
        """Write it down as it is, or go back."""
        plan = world.medication.plan(self.plan_id)
        if option == "not" or plan is None:
            return BACK
        if option == "took":
            turn = _written(plan, world, held_until(plan, world))
            return swap(turn.page, *turn.effects) if turn.page else turn
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """吃了 or 没吃."""
        if said.intent in (Intent.CONFIRM, Intent.MEDICINE_TAKEN):
            return self.press("took", world)
        if said.intent in (Intent.DENY, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE):
            return self.press("not", world)
        return None
