"""您是说药吃过了，对吗？ What is asked when an answer to a reminder was unsure."""

from dataclasses import replace

from kiosk.core.dialogue.answered import STATUS_SAID
from kiosk.core.dialogue.dose_words import way_words
from kiosk.core.dialogue.page import Count, Page, Turn, ask_again, cover
from kiosk.core.dialogue.reminder_view import choice_words, dose_lines
from kiosk.core.dialogue.snoozing import SNOOZE_MINUTES
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.medicine_room import medicines_fit
from kiosk.core.patterns import pattern
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import listed, named, tr

# What an answer was about although it was not understood: enough to ask, never to record.
_ABOUT = (
    (
        pattern(
            "没[吃喝打滴抹贴吸用服]|没呢|还没|没有|没顾上|没来得及|马上|这就|等|一会|待会"
            "|过.{0,4}[分钟点]"
        ),
        DoseStatus.SNOOZED,
    ),
    (pattern("不[吃喝打滴抹贴吸用服]|不想|不要|停"), DoseStatus.SKIPPED),
    (pattern("[吃喝打滴抹贴吸用服](?:了|过|完|好|啦|的)|吃药了"), DoseStatus.TAKEN),
)


def about(said: Understanding) -> DoseStatus | None:
    """Return which answer an unsure sentence may have been."""
    for words, status in _ABOUT:
        if words.search(said.text):
            return status
    return {
        Intent.DENY: DoseStatus.SKIPPED,
        Intent.BACK: DoseStatus.SNOOZED,
        Intent.HOME: DoseStatus.SNOOZED,
    }.get(said.intent)


@dataclass(frozen=True)
class DoseQuestion(Page):
    """One answer to doses that are due, which was not surely understood.

    ``asked`` is the page that it was given to, and that records it.
    """

    asked: "AnswerPage"
    dose_ids: tuple[str, ...]
    status: DoseStatus
    minutes: int = SNOOZE_MINUTES

    @property
    def asks_two_way(self) -> bool:
        """A yes-or-no question."""
        return True

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    def stands(self, world: World) -> bool:
        """While these doses are due, and no alarm covers them."""
        return not world.is_alarm_shown and set(self.dose_ids) <= {dose.id for dose in world.due}

    def _doses(self, world: World) -> tuple[Dose, ...]:
        return tuple(dose for dose in world.due if dose.id in self.dose_ids)

    def view(self, world: World) -> View:
        """Return the question."""
        doses = self._doses(world)
        words, lines = way_words(doses), dose_lines(doses, world.room)
        view = View(
            key=f"dose-question-{self.status}-{','.join(self.dose_ids)}",
            screen=Screen.REMINDER,
            title={
                DoseStatus.TAKEN: tr(words.asked),
                DoseStatus.SKIPPED: tr("这顿{refuse}，对吗？", refuse=tr(words.refuse)),
            }.get(self.status, tr("一会儿再叫您，对吗？")),
            icon="pill",
            tint=Tint.MEDICINE,
            options=(
                Option("yes", tr("对"), icon="check", digit=1),
                Option("no", tr("不对"), icon="cross", digit=2),
            ),
            focus="yes",
        )
        return replace(view, lines=lines[: medicines_fit(world.room, view, lines)])

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「对」")

    def prompt(self, world: World) -> str:
        """Ask."""
        doses = self._doses(world)
        words = way_words(doses)
        match self.status:
            case DoseStatus.TAKEN if len(doses) < len(world.due):
                names = listed(named(dose.plan.medicine) for dose in doses)
                return tr("您是说{names}{before}，对吗？", names=names, before=tr(words.before))
            case DoseStatus.TAKEN:
                return tr("您是说{question}", question=tr(words.asked))
            case DoseStatus.SKIPPED:
                return tr("您是说这顿{refuse}，对吗？", refuse=tr(words.refuse))
        return tr("过{n}分钟再叫您，对吗？", n=self.minutes)

    def press(self, option: str, world: World) -> Turn:
        """Record it, or ask anew."""
        if option == "yes":
            return self.asked.record(self.dose_ids, self.status, self.minutes, world)
        choices = choice_words(self._doses(world))
        words = tr("好。{choices}", choices=choices)
        return cover(self.asked).also(*ask_again(words).effects)

    def hear(self, said: Understanding, world: World) -> Turn:
        """对 records it, and so does the same answer once more; another answer is taken instead.

        A 对 half heard records nothing: it may be the television's.
        """
        known = said.decision is not Decision.REJECT
        sure = known and (said.decision is not Decision.CONFIRM or self._is_harmless)
        index = said.slots.get("index") if said.intent is Intent.CHOOSE else None
        again = known and STATUS_SAID.get(said.intent) is self.status
        if again or (sure and (said.intent is Intent.CONFIRM or index == 1)):
            return self.press("yes", world)
        other = STATUS_SAID.get(said.intent) or about(said)
        if known and (said.intent in (Intent.DENY, Intent.BACK, Intent.HOME) or index == 2):
            other = other if other is DoseStatus.SNOOZED else None
            return self.press("no", world) if other in (None, self.status) else self._ask(other)
        if said.decision in (Decision.ACT, Decision.ASK) and STATUS_SAID.get(said.intent):
            return self.asked.hear(said, world)
        if other and other is not self.status:
            return self._ask(other)
        return Turn(count=Count.FAILED).also(*ask_again(self.prompt(world)).effects)

    @property
    def _is_harmless(self) -> bool:
        """To be asked once more later."""
        return self.status is DoseStatus.SNOOZED

    def _ask(self, other: DoseStatus) -> Turn:
        return cover(replace(self, status=other, minutes=SNOOZE_MINUTES))


class AnswerPage(Page):
    """A page that asks for doses and records what is answered to them."""

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    def record(
        self, dose_ids: tuple[str, ...], status: DoseStatus, minutes: int, world: World
    ) -> Turn:
        """Return the turn that writes one answer to these doses down, and says so."""
        raise NotImplementedError

    def hear(self, said: Understanding, world: World) -> Turn:
        """Answer a sentence: always, because nothing beneath is touched."""
        raise NotImplementedError
