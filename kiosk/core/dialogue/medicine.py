"""Medicines: the day's board, and the reminder that takes the whole screen."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.core.dialogue.effects import AnswerDoses, Say, UndoAnswer
from kiosk.core.dialogue.page import (
    BACK,
    HOME,
    Page,
    Turn,
    back_action,
    paged,
    push,
    reset,
    say,
    swap,
)
from kiosk.core.dialogue.pictures import time_icon
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Intent, Understanding
from kiosk.core.quantity import amount_said
from kiosk.core.saying import clock_time, seen_at
from kiosk.core.view import Line, Option, Screen, Tint, View
from kiosk.core.words import capital, listed, named, tr, tr_noop

SNOOZE_MINUTES = 10
UNDO_WITHIN = timedelta(seconds=60)  # interface rules, "Medication reminders"
LONGEST_SNOOZE = 60  # minutes: a dose's window; longer was probably misheard
STATUS_SAID = {
    Intent.MEDICINE_TAKEN: DoseStatus.TAKEN,
    Intent.MEDICINE_SKIP: DoseStatus.SKIPPED,
    Intent.MEDICINE_SNOOZE: DoseStatus.SNOOZED,
}
_STATUS = {
    DoseStatus.DUE: tr_noop("还没到"),
    DoseStatus.TAKEN: tr_noop("吃了"),
    DoseStatus.SKIPPED: tr_noop("没吃"),
    DoseStatus.SNOOZED: tr_noop("等一会儿"),
    DoseStatus.MISSED: tr_noop("错过了"),
}


def medicine_name(dose: Dose) -> str:
    """Return a dose's medicine with what it is for: 二甲双胍（降糖）."""
    plan = dose.plan
    name = capital(named(plan.medicine))
    return (
        tr("{name}（{purpose}）", name=name, purpose=named(plan.purpose)) if plan.purpose else name
    )


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


def snooze_minutes(said: Understanding) -> int:
    """Return how long to wait before asking again, in minutes, 60 at most."""
    return min(int(said.slots.get("minutes", SNOOZE_MINUTES)), LONGEST_SNOOZE)


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
        shown = paged(options, self.page, world.room.rows)
        return View(
            key=f"medicine-{shown.page}",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("今天的药"),
            tint=Tint.MEDICINE,
            options=shown.shown,
            paragraphs=() if options else (no_medicine(world),),
            actions=(back_action(), *shown.actions),
            page=shown.page,
            pages=shown.pages,
            page_label=shown.label,
            focus=shown.shown[0].id if shown.shown else "back",
        )

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


def answer(
    dose_ids: tuple[str, ...], status: DoseStatus, minutes: int = SNOOZE_MINUTES
) -> tuple[AnswerDoses, Say]:
    """Return the effects of answering doses: the record, and what is said."""
    words = {
        DoseStatus.TAKEN: tr("好，药吃了。"),
        DoseStatus.SKIPPED: tr("好，这顿不吃。"),
        DoseStatus.SNOOZED: tr("好，过{n}分钟再叫您。", n=minutes),
    }
    return AnswerDoses(dose_ids, status, minutes), Say(words[status])


@dataclass(frozen=True)
class Answered(Page):
    """The answer, said back; it can be taken back for a minute."""

    dose_ids: tuple[str, ...]
    status: DoseStatus
    at: datetime

    @property
    def takes_no(self) -> bool:
        """A no is about what was just done."""
        return True

    def view(self, world: World) -> View:
        """Return what was written down and the way to change it."""
        doses = [dose for dose in world.doses if dose.id in self.dose_ids]
        written = {dose.status for dose in world.doses if dose.id in self.dose_ids} == {self.status}
        title = self._title
        undo = Option("undo", tr("按错了"), icon="undo", destructive=True)
        return View(
            key="answered",
            screen=Screen.TEXT,
            title=title if written else world.fault or tr("正在记下…"),
            subtitle=tr("按错了？一分钟里都能改") if written and self._may_undo(world) else "",
            icon="pill",
            tint=Tint.MEDICINE,
            lines=tuple(Line(medicine_name(dose), amount_said(dose.amount)) for dose in doses),
            actions=(
                Option("home", tr("回到主页"), icon="house"),
                *((undo,) if self._may_undo(world) else ()),
            ),
            focus="home",
        )

    @property
    def _title(self) -> str:
        return {
            DoseStatus.TAKEN: tr("记下了：吃了"),
            DoseStatus.SKIPPED: tr("记下了：这顿不吃"),
            DoseStatus.SNOOZED: tr("过一会儿再叫您"),
        }[self.status]

    def prompt(self, world: World) -> str:
        """Say the answer back."""
        return tr("{answer}。", answer=self._title)

    def press(self, option: str, world: World) -> Turn:
        """Go home, or take the answer back."""
        if option == "home":
            return HOME
        if option == "undo":
            if not self._may_undo(world):
                return say(tr("过了一分钟，改不了了。请告诉社区。"))
            return BACK.also(UndoAnswer(self.dose_ids))
        return super().press(option, world)

    def _may_undo(self, world: World) -> bool:
        return world.now - self.at < UNDO_WITHIN

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """不对 takes it back, another answer takes its place; 对 goes home."""
        if said.intent is Intent.DENY:
            return self.press("undo", world)
        other = STATUS_SAID.get(said.intent)
        if other and other is not self.status and self._may_undo(world):
            minutes = snooze_minutes(said)
            effects = answer(self.dose_ids, other, minutes)
            return swap(Answered(self.dose_ids, other, world.now), *effects)
        return HOME if said.intent is Intent.CONFIRM else None


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
    minutes = snooze_minutes(said)
    turn = push(Answered(ids, status, world.now), *answer(ids, status, minutes))
    held = [until for until in map(world.held_until, ids) if until]
    if status is DoseStatus.TAKEN and held:
        return turn.also(Say(too_soon(max(held)) + tr("。")))
    return turn
