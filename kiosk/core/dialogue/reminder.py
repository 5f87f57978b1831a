"""The reminder that takes the whole screen, and what it asks when an answer was unsure."""

import re
from dataclasses import dataclass

from kiosk.core.dialogue.answered import STATUS_SAID, Answered, answer
from kiosk.core.dialogue.dose_words import medicine_name
from kiosk.core.dialogue.page import BACK, Count, Page, Turn, ask_again, cover, push
from kiosk.core.dialogue.pictures import medicine_icon
from kiosk.core.dialogue.snoozing import SNOOZE_MINUTES, snooze_minutes
from kiosk.core.dialogue.world import World
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.saying import clock_time
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import named, phrased, tr

# What an answer was about although it was not understood: enough to ask, never to record.
_ABOUT = (
    (
        re.compile("没吃|没呢|还没|没有|没顾上|没来得及|马上|这就|等|一会|待会|过.{0,4}[分钟点]"),
        "snoozed",
    ),
    (re.compile("不吃|不想|不要|不用|停"), "skipped"),
    (re.compile("吃了|吃过|吃完|吃好|吃啦|吃的|吃药了|喝了|服了"), "taken"),
)


def _answered(dose_ids: tuple[str, ...], status: DoseStatus, minutes: int, world: World) -> Turn:
    doses = tuple(dose for dose in world.due if dose.id in dose_ids)
    return push(
        Answered(dose_ids, status, world.now, minutes), *answer(dose_ids, status, minutes, doses)
    )


@dataclass(frozen=True)
class Reminder(Page):
    """It is time: the doses due, three equal answers. Takes the whole screen."""

    @property
    def asks(self) -> bool:
        """A question."""
        return True

    @property
    def is_closed(self) -> bool:
        """Nothing beneath is touched."""
        return True

    def view(self, world: World) -> View:
        """Return the reminder."""
        first = min((dose.due for dose in world.due), default=world.now)
        relations = {dose.plan.relation for dose in world.due if dose.plan.relation}
        return View(
            key="reminder-" + ",".join(dose.id for dose in world.due),
            screen=Screen.REMINDER,
            title=tr("该吃药了"),
            subtitle="　".join([clock_time(first.timetz()), *map(named, sorted(relations))]),
            icon="pill",
            tint=Tint.MEDICINE,
            lines=tuple(
                Line(medicine_name(dose), amount_said(dose.amount), medicine_icon(dose.amount))
                for dose in world.due
            ),
            options=(
                Option("taken", tr("吃了"), digit=1),
                Option("snoozed", tr("等一会儿"), digit=2),
                Option("skipped", tr("不吃"), digit=3),
            ),
            focus="taken",
        )

    def prompt(self, world: World) -> str:
        """Say what is to be taken, the choice words last."""
        names = phrased(
            tr("{medicine}{amount}", medicine=named(d.plan.medicine), amount=amount_said(d.amount))
            for d in world.due
        )
        return tr("该吃药了。{names}。吃了，等一会儿，还是不吃？", names=names)

    def press(self, option: str, world: World) -> Turn:
        """Record the answer to all doses shown."""
        if option not in (DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED):
            return Turn()
        return _answered(self._ids(world), DoseStatus(option), SNOOZE_MINUTES, world)

    def _ids(self, world: World) -> tuple[str, ...]:
        return tuple(dose.id for dose in world.due)

    def hear(self, said: Understanding, world: World) -> Turn:
        """Take a sure answer; ask about an unsure one; ask anew about anything else."""
        sure = said.decision in (Decision.ACT, Decision.ASK)
        status = STATUS_SAID.get(said.intent)
        minutes = snooze_minutes(said, world) if status is DoseStatus.SNOOZED else SNOOZE_MINUTES
        if said.intent is Intent.CHOOSE and said.slots.get("index") in (1, 2, 3):
            status = DoseStatus(("taken", "snoozed", "skipped")[said.slots["index"] - 1])
        if status and sure:
            return _answered(self._ids(world), status, minutes, world)
        if said.intent is Intent.ASK_MEDICINE and sure:
            return Turn().also(*ask_again(self.prompt(world)).effects)  # 没吃 in it is no answer
        status = status or _about(said)
        if status:
            return cover(DoseQuestion(self._ids(world), status, minutes))
        # 对 or 好 may answer something else that was just asked: never a dose taken.
        return Turn(count=Count.FAILED).also(*ask_again(tr("吃了，等一会儿，还是不吃？")).effects)


def _about(said: Understanding) -> DoseStatus | None:
    """Return which answer an unsure sentence may have been."""
    for pattern, status in _ABOUT:
        if pattern.search(said.text):
            return DoseStatus(status)
    return {
        Intent.DENY: DoseStatus.SKIPPED,
        Intent.BACK: DoseStatus.SNOOZED,
        Intent.HOME: DoseStatus.SNOOZED,
    }.get(said.intent)


@dataclass(frozen=True)
class DoseQuestion(Page):
    """您是说药吃过了，对吗？ One answer to the doses due, which was not surely understood."""

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
        """While the same doses are due, and no alarm covers them."""
        covered = world.alarm is not None and not world.alarm_hidden
        return not covered and tuple(dose.id for dose in world.due) == self.dose_ids

    def view(self, world: World) -> View:
        """Return the question."""
        return View(
            key=f"dose-question-{self.status}-{','.join(self.dose_ids)}",
            screen=Screen.REMINDER,
            title={
                DoseStatus.TAKEN: tr("药吃过了，对吗？"),
                DoseStatus.SKIPPED: tr("这顿不吃，对吗？"),
            }.get(self.status, tr("一会儿再叫您，对吗？")),
            icon="pill",
            tint=Tint.MEDICINE,
            lines=tuple(
                Line(medicine_name(dose), amount_said(dose.amount), medicine_icon(dose.amount))
                for dose in world.due
            ),
            options=(
                Option("yes", tr("对"), icon="check", digit=1),
                Option("no", tr("不对"), icon="cross", digit=2),
            ),
            focus="yes",
        )

    def example(self, world: World) -> str:
        """Say an answer."""
        return tr("「对」")

    def prompt(self, world: World) -> str:
        """Ask."""
        match self.status:
            case DoseStatus.TAKEN:
                return tr("您是说药吃过了，对吗？")
            case DoseStatus.SKIPPED:
                return tr("您是说这顿不吃，对吗？")
        return tr("过{n}分钟再叫您，对吗？", n=self.minutes)

    def press(self, option: str, world: World) -> Turn:
        """Record it, or ask anew."""
        if option == "yes":
            return _answered(self.dose_ids, self.status, self.minutes, world)
        return BACK.also(*ask_again(tr("好。吃了，等一会儿，还是不吃？")).effects)

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
        other = STATUS_SAID.get(said.intent) or _about(said)
        if known and (said.intent in (Intent.DENY, Intent.BACK, Intent.HOME) or index == 2):
            other = other if other is DoseStatus.SNOOZED else None
            return self.press("no", world) if other in (None, self.status) else self._ask(other)
        if said.decision in (Decision.ACT, Decision.ASK) and STATUS_SAID.get(said.intent):
            return Reminder().hear(said, world)
        if other and other is not self.status:
            return self._ask(other)
        return Turn(count=Count.FAILED).also(*ask_again(self.prompt(world)).effects)

    @property
    def _is_harmless(self) -> bool:
        """To be asked once more later."""
        return self.status is DoseStatus.SNOOZED

    def _ask(self, other: DoseStatus) -> Turn:
        return cover(DoseQuestion(self.dose_ids, other))
