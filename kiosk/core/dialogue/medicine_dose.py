"""One dose: what it is, how it stands, and putting an answer right."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.core.dialogue.answered import Answered, answer
from kiosk.core.dialogue.dose_words import medicine_name, mind_words, way_words
from kiosk.core.dialogue.effects import AnswerDoses, Say
from kiosk.core.dialogue.medicine_words import day_name, pictured, standing
from kiosk.core.dialogue.page import Page, Turn, back_action, numbered, swap
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Intent, Understanding
from kiosk.core.medication import DoseState, state_of, taken_when_due
from kiosk.core.quantity import amount_said
from kiosk.core.saying import clock_time
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, named, phrased, together, tr

CORRECTED = 7  # days back that an answer can be put right here
EARLY = timedelta(minutes=60)  # before its time a dose may be said to be taken already


def too_soon(until: datetime, now: datetime) -> str:
    """Return the warning that the last dose was too short a while ago."""
    return tr("离上次太近，{time}以后才能吃", time=until_words(until, now))


def until_words(until: datetime, now: datetime) -> str:
    """Return until when: 下午3点40分, tomorrow with its day."""
    local = until.astimezone(now.tzinfo)
    words = clock_time(local.timetz())
    if local.date() == now.date():
        return words
    return tr("{day}{time}", day=day_name(local.date(), now.date()), time=words)


@dataclass(frozen=True)
class DosePage(Page):
    """One dose of today or another day, to be answered, put right or looked at."""

    dose_id: str

    def _state(self, dose: Dose, world: World) -> DoseState:
        return state_of(dose, world.now, world.medication.outages)

    def _held(self, dose: Dose, world: World) -> datetime | None:
        return world.held_until(dose.id) or world.medication.held_until(dose, world.now)

    def choices(self, world: World) -> tuple[Option, ...]:
        """Return the answers that this dose may be given now."""
        dose = world.dose(self.dose_id)
        if dose is None or dose.due.date() < world.today - timedelta(days=CORRECTED):
            return ()
        state, words = self._state(dose, world), way_words((dose,))
        done, refuse = tr(words.done), tr(words.refuse)
        skipped = Option("skipped", refuse, icon="cross")
        if state in (DoseState.NOW, DoseState.SNOOZED):
            # A second dose within the plan's least interval is never offered.
            taken = () if self._held(dose, world) else (Option("taken", done, icon="check"),)
            return numbered((*taken, skipped))
        if state in (DoseState.TAKEN, DoseState.LATE):
            undone = tr("其实没{verb}", verb=tr(words.verb))
            return numbered((Option("skipped", undone, icon="cross"),))
        if state is DoseState.WAITING:
            early = dose.due - world.now <= EARLY and not self._held(dose, world)
            already = Option("taken", tr("已经{done}", done=done), icon="check")
            return numbered((already,)) if early else ()
        return numbered(self._put_right(dose, done, world))

    def _put_right(self, dose: Dose, done: str, world: World) -> tuple[Option, ...]:
        """Return the ways in which what was left out may have been taken all the same."""
        found = []
        around = world.medication.days(
            dose.due.date() - timedelta(days=1), dose.due.date() + timedelta(days=1), world.now
        )
        if taken_when_due(dose, around):
            at = clock_time(dose.due.timetz())
            found.append(Option("on-time", tr("按时{done}", done=done), at, "check"))
        if dose.due.date() == world.today and not self._held(dose, world):
            at = clock_time(world.now.timetz())
            found.append(Option("taken", tr("刚{done}", done=done), at, "clock"))
        return tuple(found)

    def view(self, world: World) -> View:
        """Return the dose with the answers it may be given."""
        dose = world.dose(self.dose_id)
        if dose is None:
            return View(
                key=f"dose-{self.dose_id}",
                screen=Screen.TEXT,
                title=tr("今天的药"),
                tint=Tint.MEDICINE,
                paragraphs=(tr("这顿药已经改了。"),),
                actions=(back_action(),),
                focus="back",
            )
        choices = self.choices(world)
        asks = self._state(dose, world) in (DoseState.NOW, DoseState.SNOOZED)
        held = self._held(dose, world) if asks else None
        at = tr(
            "{day}{time}",
            day=capital(day_name(dose.due.date(), world.today)),
            time=clock_time(dose.due.timetz()),
        )
        minds = mind_words(dose)
        lines = (
            Line(at, amount_said(dose.amount)),
            Line(tr("现在¦药"), standing((dose,), world)[1]),
            Line(minds) if minds else None,
        )
        view = View(
            key=f"dose-{self.dose_id}",
            screen=Screen.QUESTION if choices else Screen.TEXT,
            title=medicine_name(dose),
            subtitle=too_soon(held, world.now) if held else "",
            tint=Tint.MEDICINE,
            lines=tuple(line for line in lines if line is not None),
            options=choices,
            actions=(back_action(),),
            focus="back",
        )
        # What is to be minded stands on the medicine's own page too, and gives way to the answers.
        brief = replace(view, lines=view.lines[:2])
        shown = view if not choices or world.room.holds(view) else brief
        return pictured(shown, dose.plan.picture, world)

    def prompt(self, world: World) -> str:
        """Say how it stands with this dose."""
        dose = world.dose(self.dose_id)
        if dose is None:
            return tr("这顿药已经改了。")
        return dose_told(dose, world)

    def press(self, option: str, world: World) -> Turn:
        """Record the answer."""
        dose = world.dose(self.dose_id)
        if dose is not None and option in ("taken", "skipped", "on-time"):
            return recorded((dose,), option, world)
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """吃了 or 不吃, where it may be answered so."""
        offered = {option.id for option in self.choices(world)}
        if said.intent is Intent.MEDICINE_TAKEN:
            wanted = next((o for o in ("taken", "on-time") if o in offered), "")
            return self.press(wanted, world) if wanted else None
        if said.intent is Intent.MEDICINE_SKIP and "skipped" in offered:
            return self.press("skipped", world)
        return None


def recorded(doses: tuple[Dose, ...], option: str, world: World) -> Turn:
    """Return the turn that writes down ``taken``, ``skipped`` or ``on-time`` for these doses.

    Who took one although it was too soon is believed, and told so.
    """
    ids = tuple(dose.id for dose in doses)
    status = DoseStatus.SKIPPED if option == "skipped" else DoseStatus.TAKEN
    page = Answered(ids, status, world.now)
    if option == "on-time":
        effects = [
            AnswerDoses(tuple(d.id for d in doses if d.due == due), status, taken=due)
            for due in sorted({dose.due for dose in doses})
        ]
        return swap(page, *effects, Say(tr("好，按时吃的，记下了。")))
    turn = swap(page, *answer(ids, status, doses=doses))
    held = [
        until
        for d in doses
        if (until := world.held_until(d.id) or world.medication.held_until(d, world.now))
    ]
    if status is DoseStatus.TAKEN and held:
        words = too_soon(max(held), world.now)
        return turn.also(Say(tr("{words}。", words=words)))
    return turn


def dose_told(dose: Dose, world: World) -> str:
    """Return how a dose stands: 今天上午8点，硝苯地平。8:05 吃了。"""
    at = tr(
        "{day}{time}",
        day=day_name(dose.due.date(), world.today),
        time=clock_time(dose.due.timetz()),
    )
    parts = (phrased((at, named(dose.plan.medicine))), standing((dose,), world)[1])
    return together(*(tr("{words}。", words=capital(words)) for words in parts))
