"""Which medicine was meant, where two fit what was said."""

from collections.abc import Sequence

from kiosk.core.dialogue.answered import STATUS_SAID, Answered, answer
from kiosk.core.dialogue.dose_words import plan_name
from kiosk.core.dialogue.medicine_dose import recorded
from kiosk.core.dialogue.medicine_one import ask_refill, took
from kiosk.core.dialogue.page import Page, Turn, back_action, numbered, push
from kiosk.core.dialogue.pictures import dose_icon
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus, MedicationPlan
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

_OPEN = (DoseStatus.DUE, DoseStatus.SNOOZED, DoseStatus.MISSED)
_MOST = 5


@dataclass(frozen=True)
class Which(Page):
    """是哪一样？ The medicines that fit, and all of them together."""

    plan_ids: tuple[str, ...]
    meant: Intent

    @property
    def intent(self) -> Intent:
        """A name alone continues what was begun."""
        return self.meant

    def _plans(self, world: World) -> tuple[MedicationPlan, ...]:
        found = (world.medication.plan(identity) for identity in self.plan_ids)
        return tuple(plan for plan in found if plan is not None)[:_MOST]

    def view(self, world: World) -> View:
        """Return the medicines."""
        options = [
            Option(
                f"plan:{plan.id}",
                plan_name(plan),
                amount_said(plan.amount),
                dose_icon(world.medication.needed_dose(plan, world.now)),
                tint=Tint.MEDICINE,
            )
            for plan in self._plans(world)
        ]
        if len(options) > 1:
            options.append(Option("all", tr("都是"), icon="check", tint=Tint.MEDICINE))
        return View(
            key=f"which-{'-'.join(self.plan_ids)}",
            screen=Screen.CHOICE,
            title=tr("是哪一样药？"),
            tint=Tint.MEDICINE,
            options=numbered(tuple(options)),
            actions=(back_action(),),
            focus=options[0].id if options else "back",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("是哪一样药？")

    def press(self, option: str, world: World) -> Turn:
        """Go on with the medicine chosen, or with all of them."""
        plans = self._plans(world)
        if option == "all":
            return self._go_on(plans, world)
        chosen = tuple(p for p in plans if option == f"plan:{p.id}")
        return self._go_on(chosen, world) if chosen else super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """The name of one of them."""
        keys = said.slots.get("medicines")
        wanted = set(keys) if isinstance(keys, list) else set()
        chosen = tuple(p for p in self._plans(world) if {p.medicine, p.purpose} & wanted)
        if 0 < len(chosen) < len(self._plans(world)):
            return self._go_on(chosen, world)
        return None

    def _go_on(self, plans: Sequence[MedicationPlan], world: World) -> Turn:
        if self.meant is Intent.REFILL_MEDICINE:
            return ask_refill(tuple(plans), world)
        doses = open_doses([plan.id for plan in plans], world)
        if not doses:
            return took(plans[0], world, said=True)
        status = STATUS_SAID[self.meant]
        if status is DoseStatus.SNOOZED:
            ids = tuple(dose.id for dose in doses)
            return push(Answered(ids, status, world.now), *answer(ids, status, doses=doses))
        return recorded(doses, "skipped" if status is DoseStatus.SKIPPED else "taken", world)


def open_doses(plan_ids: Sequence[str], world: World) -> tuple[Dose, ...]:
    """Return for each of these plans today's newest dose that came due and has no answer."""
    due = [d for d in world.doses if d.due <= world.now and d.status in _OPEN]
    latest = {d.plan.id: d for d in sorted(due, key=lambda d: d.due) if d.plan.id in plan_ids}
    return tuple(latest.values())
