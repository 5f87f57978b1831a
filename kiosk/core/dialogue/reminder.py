"""The reminder that takes the whole screen: the doses due, and three equal answers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.core.dialogue.answered import STATUS_SAID, UNDO_WITHIN, Answered, answer
from kiosk.core.dialogue.dose_question import AnswerPage, DoseQuestion, about
from kiosk.core.dialogue.dose_words import dose_sentences, way_words
from kiosk.core.dialogue.effects import AnswerDoses, Effect, Say, UndoAnswer
from kiosk.core.dialogue.one_dose import OneDose
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    Count,
    Turn,
    ask_again,
    cover,
    push,
    say,
    speakable,
)
from kiosk.core.dialogue.partly import Part, is_explicit, split_answer
from kiosk.core.dialogue.reminder_view import (
    ANSWERS,
    answer_options,
    choice_words,
    dose_lines,
    dose_presses,
    held_words,
    reminder_said,
)
from kiosk.core.dialogue.snoozing import SNOOZE_MINUTES, snooze_minutes
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.medicine_room import MOST, holds
from kiosk.core.reminding import Wording
from kiosk.core.saying import clock_time
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, listed, named, phrased, together, tr


@dataclass(frozen=True)
class Given:
    """What was just answered to some of the doses, the others being asked for still."""

    parts: tuple[Part, ...]
    doses: tuple[Dose, ...]
    at: datetime

    @property
    def names(self) -> str:
        """硝苯地平吃了，二甲双胍不吃."""
        return phrased(_part_said(part, self.doses) for part in self.parts)

    @property
    def dose_ids(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(identity for part in self.parts for identity in part.dose_ids)

    def is_fresh(self, world: World) -> bool:
        """Whether it can be taken back."""
        return timedelta() <= world.now - self.at < UNDO_WITHIN

    def left(self, world: World) -> float:
        """Return for how many seconds it can be taken back."""
        return (self.at + UNDO_WITHIN - world.now).total_seconds() if self.is_fresh(world) else 0.0


@dataclass(frozen=True)
class Reminder(AnswerPage):
    """It is time: the doses due, a page of them, answered together or one by one.

    An answer is for the doses that are shown, never for what nobody has seen yet. ``given`` is the
    last answer to some of them.
    """

    page: int = 0
    given: Given | None = None

    def stands(self, world: World) -> bool:
        """While doses are due, and no alarm covers them."""
        return not world.is_alarm_shown and world.question is None and bool(world.due)

    def _size(self, world: World) -> int:
        rows = self._rows(world.due, world)
        for count in range(min(MOST, len(rows)), 1, -1):
            if holds(world.room, self._around(count, count, world), rows, count):
                return count
        return 1

    def _shown(self, world: World) -> tuple[Dose, ...]:
        return self._on_page(self._size(world), world)

    def _on_page(self, size: int, world: World) -> tuple[Dose, ...]:
        start = self.page % self._pages(size, world) * size
        return world.due[start : start + size]

    def _pages(self, size: int, world: World) -> int:
        return max(1, -(-len(world.due) // size))

    def view(self, world: World) -> View:
        """Return the reminder."""
        size, several = self._size(world), len(world.due) > 1
        shown = self._on_page(size, world)
        view = self._around(size, len(shown), world)
        return replace(
            view,
            key="reminder-" + ",".join(dose.id for dose in shown),
            lines=self._rows(shown, world),
            actions=(*(dose_presses(shown) if several else ()), *view.actions),
        )

    def _rows(self, doses: tuple[Dose, ...], world: World) -> tuple[Line, ...]:
        held = held_words(world, short=True)
        return dose_lines(doses, world.room, len(world.due) > 1, held)

    def _around(self, size: int, count: int, world: World) -> View:
        """Return a page of ``count`` medicines, ``size`` at most, without these."""
        words = way_words(world.due)
        undo = Option("undo", tr("按错了¦答药"), icon="undo", destructive=True)
        turn = Option(NEXT_PAGE, tr("下一页"), icon="next")
        fresh = self.given is not None and self.given.is_fresh(world)
        pages = self._pages(size, world)
        return View(
            key="",
            screen=Screen.REMINDER,
            title=tr(words.call),
            subtitle=self._subtitle(pages, world, fresh=fresh),
            icon="pill",
            tint=Tint.MEDICINE,
            options=answer_options(words, count, of_more=count < len(world.due)),
            actions=(*((undo,) if fresh else ()), *((turn,) if pages > 1 else ())),
            focus="taken",
        )

    def _subtitle(self, pages: int, world: World, *, fresh: bool) -> str:
        """Return the time and how many there are; before that what was just answered."""
        if fresh and self.given:
            return tr("记下了：{names}", names=capital(self.given.names))
        first = min((dose.due for dose in world.due), default=world.now)
        time = capital(clock_time(first.timetz()))
        if held := held_words(world, short=True):
            return capital(held)
        if len(world.due) == 1:
            return time
        if pages > 1:
            page = tr("第 {page} 页，共 {pages} 页", page=self.page % pages + 1, pages=pages)
            return page if world.room.is_large else phrased((time, page))
        return phrased((time, tr("一共{n}样，也能按一样答一样", n=len(world.due))))

    def prompt(self, world: World) -> str:
        """Say what is to be taken, the choice words last."""
        return self.said(world, Wording.FULL)

    def said(self, world: World, wording: Wording) -> str:
        """Say it in as many words as there still are to be."""
        shown = self._shown(world)
        return reminder_said(shown, wording, world, len(world.due) - len(shown))

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「{answer}」", answer=tr(way_words(world.due).done))

    def press(self, option: str, world: World) -> Turn:
        """Record the answer to all doses shown, turn the page, or ask about one dose."""
        if option in ANSWERS:
            ids = tuple(dose.id for dose in self._shown(world))
            return self.record(ids, DoseStatus(option), SNOOZE_MINUTES, world)
        if option == NEXT_PAGE:
            pages = self._pages(self._size(world), world)
            page = replace(self, page=(self.page + 1) % pages)
            return cover(page, Say(page.said(world, Wording.FULL), listen=True))
        if option == "undo" and self.given:
            if not self.given.is_fresh(world):
                return say(tr("过了一分钟，改不了了。请告诉社区。"))
            return cover(Reminder(), UndoAnswer(self.given.dose_ids), Say(tr("好，不算。")))
        one = next((d for d in world.due if option == f"dose:{d.id}"), None)
        return cover(OneDose(one.id, self)) if one else Turn()

    def record(
        self, dose_ids: tuple[str, ...], status: DoseStatus, minutes: int, world: World
    ) -> Turn:
        """Write one answer down; the others are asked for on."""
        if {dose.id for dose in world.due} <= set(dose_ids):
            effects = answer(dose_ids, status, minutes, world.due)
            return push(Answered(dose_ids, status, world.now, minutes), *effects)
        return self._given((Part(status, dose_ids),), minutes, world)

    def _given(self, parts: tuple[Part, ...], minutes: int, world: World) -> Turn:
        """Write down answers to some of the doses, say so, and ask for the others."""
        answered = {identity for part in parts for identity in part.dose_ids}
        left = tuple(dose for dose in world.due if dose.id not in answered)
        given = Given(parts, world.due, world.now)
        names = given.names
        effects: list[Effect] = [AnswerDoses(p.dose_ids, p.status, minutes) for p in parts]
        if not left:
            last = parts[0]
            page = Answered(tuple(answered), last.status, world.now, minutes)
            return push(page, *effects, Say(tr("好，{names}。", names=names)))
        page_left = Reminder(0, given)
        known = self._shown(world)
        unheard = [d for d in page_left._shown(replace(world, due=left)) if d not in known]
        words = together(
            tr("好，{names}。", names=names),
            tr("还有{n}样。", n=len(left)),
            dose_sentences(unheard, minding=True),
            choice_words(left),
        )
        return cover(page_left, *effects, Say(words, listen=True))

    def hear(self, said: Understanding, world: World) -> Turn:
        """Take a sure answer; ask about an unsure one; ask anew about anything else."""
        sure = said.decision in (Decision.ACT, Decision.ASK)
        status = STATUS_SAID.get(said.intent)
        minutes = snooze_minutes(said, world) if status is DoseStatus.SNOOZED else SNOOZE_MINUTES
        if said.intent is Intent.CHOOSE:
            return self._chosen(said, world, sure=sure)
        if said.intent is Intent.ASK_MEDICINE and sure:
            return Turn().also(*ask_again(self.prompt(world)).effects)  # 没吃 in it is no answer
        parts = split_answer(said, world.due, status)
        if parts:
            return self._partly(parts, said, minutes, world)
        shown = tuple(dose.id for dose in self._shown(world))
        if self.given and said.intent is Intent.DENY and self.given.is_fresh(world):
            return self.press("undo", world)
        if status and sure:
            return self.record(shown, status, minutes, world)
        status = status or about(said)
        if status:
            return cover(DoseQuestion(self, shown, status, minutes))
        # 对 or 好 may answer something else that was just asked: never a dose taken.
        again = ask_again(choice_words(world.due))
        return Turn(count=Count.FAILED).also(*again.effects)

    def _chosen(self, said: Understanding, world: World, *, sure: bool) -> Turn:
        """Press what was named. Of several medicines the first one, counted, is no answer."""
        index = said.slots.get("index")
        things = speakable(self.view(world))
        if not sure or not isinstance(index, int) or not 1 <= index <= len(things):
            again = ask_again(choice_words(world.due))
            return Turn(count=Count.FAILED).also(*again.effects)
        thing = things[index - 1]
        presses = [option for option in things if option.id.startswith("dose:")]
        if presses and thing.id in ANSWERS and thing.label not in said.text:
            thing = presses[min(index, len(presses)) - 1]
        return self.press(thing.id, world)

    def _partly(
        self, parts: tuple[Part, ...], said: Understanding, minutes: int, world: World
    ) -> Turn:
        """Take an answer that names its medicines; ask about it when it was not surely heard."""
        unsure = said.decision in (Decision.CONFIRM, Decision.REJECT)
        if not unsure or (said.decision is Decision.CONFIRM and is_explicit(said)):
            return self._given(parts, minutes, world)
        if len(parts) == 1:
            return cover(DoseQuestion(self, parts[0].dose_ids, parts[0].status, minutes))
        again = ask_again(choice_words(world.due))
        return Turn(count=Count.FAILED).also(*again.effects)


def _part_said(part: Part, doses: Sequence[Dose]) -> str:
    """Return 硝苯地平吃了, of several 这2样吃了."""
    doses = [dose for dose in doses if dose.id in part.dose_ids]
    words = way_words(doses)
    what = {
        DoseStatus.TAKEN: tr(words.done),
        DoseStatus.SKIPPED: tr(words.refuse),
        DoseStatus.SNOOZED: tr("等一会儿¦答药"),
    }[part.status]
    if len(doses) > 1:
        return tr("这{n}样{answer}", n=len(doses), answer=what)
    names = listed(named(dose.plan.medicine) for dose in doses)
    return tr("{names}{answer}", names=names, answer=what)
