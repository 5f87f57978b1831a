"""The answer to doses, said back; it can be taken back for a minute, a snooze be made longer."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.core.dialogue.dose_words import EAT, way_words
from kiosk.core.dialogue.effects import AnswerDoses, Say, UndoAnswer
from kiosk.core.dialogue.page import BACK, Page, Turn, say, swap
from kiosk.core.dialogue.snoozing import SNOOZE_MINUTES, snooze_minutes, snoozes, snoozing_said
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, named, tr

UNDO_WITHIN = timedelta(seconds=60)  # interface rules, "Medication reminders"
STATUS_SAID = {
    Intent.MEDICINE_TAKEN: DoseStatus.TAKEN,
    Intent.MEDICINE_SKIP: DoseStatus.SKIPPED,
    Intent.MEDICINE_SNOOZE: DoseStatus.SNOOZED,
}


def answer(
    dose_ids: tuple[str, ...],
    status: DoseStatus,
    minutes: int = SNOOZE_MINUTES,
    doses: Sequence[Dose] = (),
) -> tuple[AnswerDoses, Say]:
    """Return the effects of answering doses: the record, and what is said.

    ``doses`` are those it is about, where they are known: one swallows, injects or drops.
    """
    words = way_words(doses) if doses else EAT
    said = {
        DoseStatus.TAKEN: tr("好，药{done}。", done=tr(words.done)),
        DoseStatus.SKIPPED: tr("好，这顿{refuse}。", refuse=tr(words.refuse)),
    }
    return AnswerDoses(dose_ids, status, minutes), Say(said.get(status) or snoozing_said(minutes))


@dataclass(frozen=True)
class Answered(Page):
    """The answer, said back; it can be taken back for a minute.

    ``minutes`` is how long it waits where it was put off.
    """

    dose_ids: tuple[str, ...]
    status: DoseStatus
    at: datetime
    minutes: int = SNOOZE_MINUTES

    @property
    def takes_yes(self) -> bool:
        """A yes goes on."""
        return True

    @property
    def takes_no(self) -> bool:
        """A no is about what was just done."""
        return True

    def view(self, world: World) -> View:
        """Return what was written down and the ways to change it."""
        doses = self._doses(world)
        written = bool(doses) and {dose.status for dose in doses} == {self.status}
        done = Option("done", tr("好"), icon="check")
        undo = Option("undo", tr("按错了¦答药"), icon="undo", destructive=True)
        may_undo = self._may_undo(world)
        others = self._others(world) if may_undo and written else ()
        return View(
            key=f"answered-{self.minutes}",
            screen=Screen.QUESTION if others else Screen.TEXT,
            title=self._title(doses) if written else world.fault or tr("正在记下…"),
            subtitle=self._hint(bool(others)) if written and may_undo else "",
            icon="pill",
            tint=Tint.MEDICINE,
            lines=tuple(
                Line(capital(named(dose.plan.medicine)), amount_said(dose.amount)) for dose in doses
            ),
            options=others,
            actions=(done, *((undo,) if may_undo else ())),
            focus="done",
        )

    def _doses(self, world: World) -> tuple[Dose, ...]:
        known = {dose.id: dose for dose in (*world.around, *world.doses)}
        return tuple(known[identity] for identity in self.dose_ids if identity in known)

    def _others(self, world: World) -> tuple[Option, ...]:
        """Return how long it may wait instead."""
        if self.status is not DoseStatus.SNOOZED:
            return ()
        choices = snoozes(self._doses(world), self.at, world)
        others = [choice for choice in choices if choice.minutes != self.minutes]
        return tuple(
            Option(f"wait:{choice.minutes}", choice.label, digit=n)
            for n, choice in enumerate(others, start=1)
        )

    def _hint(self, has_others: bool) -> str:
        return tr("还能换一个时候") if has_others else tr("按错了？一分钟里都能改")

    def _title(self, doses: Sequence[Dose]) -> str:
        words = way_words(doses)
        match self.status:
            case DoseStatus.TAKEN:
                return tr("记下了：{done}", done=tr(words.done))
            case DoseStatus.SKIPPED:
                return tr("记下了：这顿{refuse}", refuse=tr(words.refuse))
        return tr("过{n}分钟再叫您", n=self.minutes)

    def prompt(self, world: World) -> str:
        """Say the answer back."""
        return tr("{answer}。", answer=self._title(self._doses(world)))

    def press(self, option: str, world: World) -> Turn:
        """Go on where the reminder came in between, take the answer back, or wait otherwise."""
        if option == "done":
            return BACK
        if option == "undo":
            if not self._may_undo(world):
                return say(tr("过了一分钟，改不了了。请告诉社区。"))
            return BACK.also(UndoAnswer(self.dose_ids))
        if option.startswith("wait:"):
            return self._changed(DoseStatus.SNOOZED, int(option.removeprefix("wait:")), world)
        return super().press(option, world)

    def left(self, world: World) -> float:
        """Return for how many seconds it can be changed; the page may go by itself after that."""
        return (self.at + UNDO_WITHIN - world.now).total_seconds() if self._may_undo(world) else 0.0

    def _may_undo(self, world: World) -> bool:
        return timedelta() <= world.now - self.at < UNDO_WITHIN

    def _changed(self, status: DoseStatus, minutes: int, world: World) -> Turn:
        effects = answer(self.dose_ids, status, minutes, self._doses(world))
        return swap(Answered(self.dose_ids, status, world.now, minutes), *effects)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """不对 takes it back, another answer takes its place; 对 goes on."""
        if said.intent is Intent.DENY:
            return self.press("undo", world)
        other = STATUS_SAID.get(said.intent)
        if other and self._may_undo(world) and said.decision is not Decision.REJECT:
            minutes = snooze_minutes(said, world)
            longer = said.slots.get("minutes", self.minutes) != self.minutes or (
                "minutes" not in said.slots and minutes not in (self.minutes, SNOOZE_MINUTES)
            )
            if other is not self.status or (other is DoseStatus.SNOOZED and longer):
                return self._changed(other, minutes, world)
        return BACK if said.intent is Intent.CONFIRM else None
