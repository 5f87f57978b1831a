"""Medicines: the day's board, and the reminder that takes the whole screen."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.dialogue.answered import STATUS_SAID, Answered, answer
from kiosk.core.dialogue.dose_words import medicine_name
from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import (
    Page,
    Turn,
    back_action,
    leafed,
    push,
    reset,
    say,
    swap,
)
from kiosk.core.dialogue.pictures import time_icon
from kiosk.core.dialogue.snoozing import snooze_minutes
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.saying import clock_time, seen_at
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, listed, named, tr, tr_noop

_STATUS = {
    DoseStatus.DUE: tr_noop("还没到"),
    DoseStatus.TAKEN: tr_noop("吃了"),
    DoseStatus.SKIPPED: tr_noop("没吃"),
    DoseStatus.SNOOZED: tr_noop("等一会儿"),
    DoseStatus.MISSED: tr_noop("错过了"),
}


def _status(dose: Dose, world: World) -> str:
    if dose.status is DoseStatus.DUE and dose.due <= world.now:
        return tr("该吃了")
    words = tr(_STATUS[dose.status]) if dose.status in _STATUS else tr("在办")
    if dose.status is DoseStatus.TAKEN and dose.at:
        return f"{seen_at(dose.at, world.now)} {words}"
    return words


def no_medicine(world: World) -> str:
    """Return that there is none today; before the first word of the hub, that it is not known."""
    return tr("今天没有要吃的药") if world.resident else tr("还不知道，等连上社区")


def board_sentence(world: World) -> str:
    """Return what is still to be taken today, as one spoken sentence."""
    left = [d for d in world.doses if d.status in (DoseStatus.DUE, DoseStatus.SNOOZED)]
    if not world.doses:
        return no_medicine(world) + tr("。")
    if not left:
        return tr("今天的药都过了。")
    soonest = min(dose.due for dose in left)
    names = listed(named(dose.plan.medicine) for dose in left if dose.due == soonest)
    return tr("{time}，{names}。", time=clock_time(soonest.timetz()), names=names)


@dataclass(frozen=True)
class Board(Page):
    """今天的药 at a glance: what was taken when, what comes next."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return today's doses in order, four a page."""
        doses = sorted(world.doses, key=lambda d: (d.due, d.id))
        options = tuple(
            Option(
                f"dose:{dose.id}",
                medicine_name(dose),
                f"{clock_time(dose.due.timetz())}　{amount_said(dose.amount)}",
                time_icon(dose.due.timetz()),
                badge=_status(dose, world),
                tint=Tint.MEDICINE,
                selected=dose.status is DoseStatus.TAKEN,
            )
            for dose in doses
        )
        view = View(
            key="medicine",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("今天的药"),
            tint=Tint.MEDICINE,
            options=options,
            paragraphs=() if options else (no_medicine(world),),
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room, 4)

    def prompt(self, world: World) -> str:
        """Say what comes next."""
        return board_sentence(world)

    def press(self, option: str, world: World) -> Turn:
        """Open one dose, or turn the page."""
        if option.startswith("dose:"):
            return push(DosePage(option.removeprefix("dose:")))
        if option == "next-page":
            return swap(Board(self.page + 1))
        return super().press(option, world)


def too_soon(until: datetime) -> str:
    """Return the warning that the last dose was too short a while ago."""
    return tr("离上次太近，{time}以后再吃", time=clock_time(until.timetz()))


@dataclass(frozen=True)
class DosePage(Page):
    """One dose, to be answered late or looked at."""

    dose_id: str

    def _dose(self, world: World) -> Dose | None:
        return next((dose for dose in world.doses if dose.id == self.dose_id), None)

    def view(self, world: World) -> View:
        """Return the dose; answers only once its time has come and it is not yet taken."""
        dose = self._dose(world)
        until = world.held_until(self.dose_id)
        answers: tuple[Option, ...] = ()
        if dose and dose.due <= world.now and dose.status is not DoseStatus.TAKEN:
            taken = Option("taken", tr("吃了"), digit=1, icon="check")
            skipped = Option("skipped", tr("不吃"), digit=2, icon="cross")
            # A second dose within the plan's least interval is never offered.
            answers = (skipped,) if until else (taken, skipped)
        return View(
            key=f"dose-{self.dose_id}",
            screen=Screen.QUESTION if answers else Screen.TEXT,
            title=medicine_name(dose) if dose else tr("今天的药"),
            subtitle=too_soon(until) if until else "",
            tint=Tint.MEDICINE,
            lines=(
                Line(clock_time(dose.due.timetz()), amount_said(dose.amount)),
                Line(capital(named(dose.plan.relation)) or tr("按时吃"), _status(dose, world)),
            )
            if dose
            else (),
            options=answers,
            actions=(back_action(),),
            focus=answers[0].id if len(answers) > 1 else "back",
        )

    def prompt(self, world: World) -> str:
        """Say how it stands with this dose."""
        dose = self._dose(world)
        if dose is None:
            return board_sentence(world)
        time = clock_time(dose.due.timetz())
        medicine, status = named(dose.plan.medicine), _status(dose, world)
        return tr("{time}，{medicine}，{status}。", time=time, medicine=medicine, status=status)

    def press(self, option: str, world: World) -> Turn:
        """Record the answer."""
        if option in (DoseStatus.TAKEN, DoseStatus.SKIPPED):
            status = DoseStatus(option)
            return swap(
                Answered((self.dose_id,), status, world.now), *answer((self.dose_id,), status)
            )
        return super().press(option, world)

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """吃了 or 不吃."""
        spoken = {Intent.MEDICINE_TAKEN: "taken", Intent.MEDICINE_SKIP: "skipped"}
        dose = self._dose(world)
        if said.intent in spoken and dose and dose.due <= world.now:
            return self.press(spoken[said.intent], world)
        return None


def hear_medicine(said: Understanding, world: World) -> Turn:
    """Answer a sentence about medicine when no reminder stands on the screen."""
    if said.intent is Intent.ASK_MEDICINE:
        return reset(Board())
    open_doses = [
        dose
        for dose in world.doses
        if dose.due <= world.now
        and dose.status in (DoseStatus.DUE, DoseStatus.SNOOZED, DoseStatus.MISSED)
    ]
    if not open_doses:
        return say(tr("现在没有要吃的药。"))
    latest = max(dose.due for dose in open_doses)
    ids = tuple(dose.id for dose in open_doses if dose.due == latest)
    status = STATUS_SAID[said.intent]
    minutes = snooze_minutes(said, world)
    turn = push(Answered(ids, status, world.now), *answer(ids, status, minutes))
    held = [until for until in map(world.held_until, ids) if until]
    if status is DoseStatus.TAKEN and held:
        return turn.also(Say(too_soon(max(held)) + tr("。")))
    return turn
