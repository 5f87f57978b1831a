"""Lists of the resident's medicines: all of them, what is left at home, those taken as needed."""

from dataclasses import replace
from enum import StrEnum

from kiosk.core.dialogue.dose_words import plan_name
from kiosk.core.dialogue.medicine_one import MedicinePage, needed_state, refill_of
from kiosk.core.dialogue.medicine_words import left_words, when_words
from kiosk.core.dialogue.page import NEXT_PAGE, Page, Turn, back_action, leafed, push, swap
from kiosk.core.dialogue.pictures import dose_icon
from kiosk.core.dialogue.request_told import short_state
from kiosk.core.dialogue.world import World
from kiosk.core.doses import MedicationPlan
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import amount_said, say_quantity
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Sign, Tint, View
from kiosk.core.words import capital, named, phrased, tr


class What(StrEnum):
    """What a list of medicines is for."""

    ALL = "all"
    STOCK = "stock"
    NEEDED = "needed"


@dataclass(frozen=True)
class MedicineList(Page):
    """The resident's medicines, each with what the list is for.

    ``wanted``: what was begun and lacks the medicine's name, with which of its questions it is.
    """

    what: What
    page: int = 0
    wanted: Intent | None = None
    about: str = ""

    @property
    def intent(self) -> Intent | None:
        """A name alone continues what was begun."""
        return self.wanted

    def completed(self, said: Understanding, world: World) -> Understanding:
        """Return a name with the question that it answers."""
        if said.intent is Intent.ASK_MEDICINE and not said.about:
            return replace(said, about=self.about)
        return said

    def plans(self, world: World) -> tuple[MedicationPlan, ...]:
        """Return the plans of the list, each medicine once, what is running out first."""
        known = world.medication
        if self.what is What.NEEDED:
            return known.needed(world.now)
        plans = {plan.medicine: plan for plan in reversed(known.current(world.now))}
        found = tuple(reversed(plans.values()))
        if self.what is What.ALL:
            return found
        return tuple(sorted(found, key=lambda plan: _order(plan, world)))

    def _title(self) -> str:
        return {
            What.ALL: tr("药怎么吃"),
            What.STOCK: tr("药还剩多少"),
            What.NEEDED: tr("需要时吃的药"),
        }[self.what]

    def view(self, world: World) -> View:
        """Return the medicines."""
        options = tuple(self._option(plan, world) for plan in self.plans(world))
        view = View(
            key=f"medicines-{self.what}",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=self._title(),
            tint=Tint.MEDICINE,
            options=options,
            paragraphs=() if options else (self._none(world),),
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room)

    def _none(self, world: World) -> str:
        if not world.resident:
            return tr("还不知道，等连上社区")
        return tr("没有这样的药。") if self.what is What.NEEDED else tr("现在没有要吃的药。")

    def _option(self, plan: MedicationPlan, world: World) -> Option:
        dose = world.medication.needed_dose(plan, world.now)
        detail = phrased((amount_said(plan.amount), named(plan.relation)))
        sign, badge, brief = Sign.NONE, "", world.room.is_large and self.what is not What.ALL
        if self.what is What.ALL:
            when = tr("需要时吃") if plan.as_needed else when_words(plan, world)
            detail = "　".join(filter(None, (amount_said(plan.amount), when)))
        elif self.what is What.STOCK:
            badge, detail, sign = _stock(plan, world)
        else:
            sign, badge = needed_state(plan, world)
        return Option(
            f"plan:{plan.id}",
            capital(named(plan.medicine)) if brief else plan_name(plan),
            "" if brief else capital(detail),
            dose_icon(dose),
            badge=badge,
            tint=Tint.MEDICINE,
            sign=sign,
            picture=plan.picture,
        )

    def prompt(self, world: World) -> str:
        """Say what matters most in the list."""
        plans = self.plans(world)
        if not plans:
            return self._none(world)
        if self.what is What.STOCK:
            low = world.medication.low(world.now)
            if low:
                words = phrased((named(low[0].plan.medicine), left_words(low[0])))
                return tr("{words}。", words=capital(words))
            return tr("药都还够。要看哪一样？")
        if self.what is What.NEEDED and len(plans) == 1:
            _, words = needed_state(plans[0], world)
            return tr("{words}。", words=capital(phrased((named(plans[0].medicine), words))))
        return tr("要看哪一样？")

    def press(self, option: str, world: World) -> Turn:
        """Open one medicine."""
        if option.startswith("plan:"):
            return push(MedicinePage(option.removeprefix("plan:")))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


def _order(plan: MedicationPlan, world: World) -> tuple[bool, int]:
    left = world.medication.left(plan, world.now)
    return not left.is_low, left.days if left.days is not None else 10_000


def _stock(plan: MedicationPlan, world: World) -> tuple[str, str, Sign]:
    """Return badge, detail and sign of what is left of a medicine."""
    left = world.medication.left(plan, world.now)
    asked = refill_of(plan, world)
    amount = say_quantity(left.quantity) if left.quantity is not None else ""
    detail = tr("还剩 {amount}", amount=amount) if amount else tr("没有数过")
    if asked is not None:
        return short_state(asked), detail, Sign.LATE
    if left.quantity is None:
        return "", detail, Sign.NONE
    words = left_words(left)
    if words == amount:  # for how long it lasts is not known
        return "", detail, Sign.NONE
    return words, detail, Sign.MISSED if left.is_low else Sign.DONE
