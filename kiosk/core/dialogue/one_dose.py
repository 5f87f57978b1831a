"""One of several doses that are due, answered alone."""

from dataclasses import replace

from kiosk.core.dialogue.answered import STATUS_SAID
from kiosk.core.dialogue.dose_question import AnswerPage, DoseQuestion, about
from kiosk.core.dialogue.dose_words import way_words
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import Count, Turn, ask_again, back_action, cover
from kiosk.core.dialogue.partly import split_answer
from kiosk.core.dialogue.reminder_view import ANSWERS, answer_options, choice_words, dose_lines
from kiosk.core.dialogue.snoozing import SNOOZE_MINUTES, snooze_minutes
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.saying import clock_time
from kiosk.core.values import dataclass
from kiosk.core.view import BACK_OPTION, Screen, Tint, View
from kiosk.core.words import capital, named, together, tr


@dataclass(frozen=True)
class OneDose(AnswerPage):
    """One of several doses that are due, answered alone. ``among`` is where it was pressed."""

    dose_id: str
    among: AnswerPage

    def stands(self, world: World) -> bool:
        """While it is due, and no alarm covers it."""
        return self.among.stands(world) and bool(self._dose(world))

    def _dose(self, world: World) -> tuple[Dose, ...]:
        return tuple(dose for dose in world.due if dose.id == self.dose_id)

    def view(self, world: World) -> View:
        """Return the one dose, as large as if it were alone."""
        dose = self._dose(world)
        words = way_words(dose)
        return View(
            key=f"dose-alone-{self.dose_id}",
            screen=Screen.REMINDER,
            title=tr("就这一样"),
            subtitle=capital(clock_time(dose[0].due.timetz())) if dose else "",
            icon="pill",
            tint=Tint.MEDICINE,
            lines=dose_lines(dose, world.room),
            options=answer_options(words),
            actions=(back_action(),),
            focus="taken",
        )

    def prompt(self, world: World) -> str:
        """Say which it is, the choice words last."""
        dose = self._dose(world)
        name = capital(named(dose[0].plan.medicine)) if dose else ""
        return together(tr("{words}。", words=name), choice_words(dose))

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「{answer}」", answer=tr(way_words(self._dose(world)).done))

    def press(self, option: str, world: World) -> Turn:
        """Record the answer to this dose, or go back to all of them."""
        if option == BACK_OPTION:
            return cover(self.among, Say(choice_words(world.due), listen=True))
        if option in ANSWERS:
            return self.record((self.dose_id,), DoseStatus(option), SNOOZE_MINUTES, world)
        return Turn()

    def record(
        self, dose_ids: tuple[str, ...], status: DoseStatus, minutes: int, world: World
    ) -> Turn:
        """Write it down; the others are asked for on."""
        return self.among.record(dose_ids, status, minutes, world)

    def hear(self, said: Understanding, world: World) -> Turn:
        """Take what is said for this dose, unless it names others or goes back."""
        if said.intent in (Intent.BACK, Intent.HOME) and said.decision is not Decision.REJECT:
            return self.press(BACK_OPTION, world)
        alone = replace(world, due=self._dose(world))
        if split_answer(said, world.due, STATUS_SAID.get(said.intent)):
            return self.among.hear(said, world)
        status, sure = STATUS_SAID.get(said.intent), said.decision in (Decision.ACT, Decision.ASK)
        minutes = snooze_minutes(said, world) if status is DoseStatus.SNOOZED else SNOOZE_MINUTES
        index = said.slots.get("index") if said.intent is Intent.CHOOSE else None
        if sure and index in (1, 2, 3):
            status = ANSWERS[index - 1]
        if status and sure:
            return self.record((self.dose_id,), status, minutes, world)
        status = status or about(said)
        if status:
            return cover(DoseQuestion(self, (self.dose_id,), status, minutes))
        return Turn(count=Count.FAILED).also(*ask_again(self.prompt(alone)).effects)
