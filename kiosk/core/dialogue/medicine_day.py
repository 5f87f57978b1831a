"""A day's medicines: what was taken when, what was left out, what comes next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from kiosk.core.dialogue.dose_words import medicine_name
from kiosk.core.dialogue.medicine_dose import DosePage
from kiosk.core.dialogue.medicine_words import day_name, names_of, standing, states_of, times_of
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    PER_PAGE,
    Page,
    Turn,
    back_action,
    leafed,
    push,
    swap,
)
from kiosk.core.dialogue.pictures import dose_icon, time_icon
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.medication import DoseState
from kiosk.core.quantity import amount_said
from kiosk.core.saying import clock_time, seen_at
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Sign, Tint, View
from kiosk.core.words import capital, named, phrased, tr

_TAKEN = (DoseState.TAKEN, DoseState.LATE)
_OPEN = (DoseState.NOW, DoseState.SNOOZED, DoseState.WAITING)


def no_medicine(world: World) -> str:
    """Return that there is none today; before the first word of the hub, that it is not known."""
    return tr("今天没有要吃的药") if world.resident else tr("还不知道，等连上社区")


def occasions(doses: Sequence[Dose]) -> list[tuple[datetime, tuple[Dose, ...]]]:
    """Return what is taken together, as it comes due."""
    ordered = sorted(doses, key=lambda dose: (dose.due, dose.id))
    return [(due, tuple(group)) for due, group in groupby(ordered, key=lambda dose: dose.due)]


def board_sentence(world: World) -> str:
    """Return what is still to be taken today, as one spoken sentence."""
    if not world.doses:
        return tr("{words}。", words=no_medicine(world))
    left = left_today(world)
    if not left:
        return tr("今天的药都过了。")
    at = min(asked_at(dose, world) for dose in left)
    due = [dose for dose in left if asked_at(dose, world) <= max(at, world.now)]
    names = names_of(due)
    if at <= world.now:
        return tr("该吃了：{names}。", names=names)
    return tr("下一次{time}，{names}。", time=clock_time(at.timetz()), names=names)


def asked_at(dose: Dose, world: World) -> datetime:
    """Return when (the kiosk's zone) a dose that is open is asked for: put off, held back, due."""
    until = dose.until if dose.status is DoseStatus.SNOOZED else world.held_until(dose.id)
    return max(dose.due, until.astimezone(world.now.tzinfo)) if until else dose.due


def left_today(world: World) -> tuple[Dose, ...]:
    """Return what of today still asks for an answer or will: nothing whose window is over."""
    states = states_of(world.doses, world)
    return tuple(d for d, state in zip(world.doses, states, strict=True) if state in _OPEN)


@dataclass(frozen=True)
class DayPage(Page):
    """The medicines of a day, what is taken together as one."""

    day: date
    page: int | None = None  # that on which something waits

    def doses(self, world: World) -> tuple[Dose, ...]:
        """Return the day's doses."""
        if self.day == world.today:
            return world.doses
        return world.medication.day(self.day, world.now)

    def others(self) -> tuple[Option, ...]:
        """Return what else can be looked at from here."""
        return ()

    def view(self, world: World) -> View:
        """Return what is taken together that day, each with its time, sign and word."""
        options = tuple(_occasion(*occasion, world) for occasion in occasions(self.doses(world)))
        none = no_medicine(world) if self.day == world.today else tr("那天没有吃药的记录")
        view = View(
            key=f"medicine-{self.day}",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr("{day}的药", day=capital(day_name(self.day, world.today))),
            subtitle=phrased(self.summary(world)) if options else "",
            tint=Tint.MEDICINE,
            options=options,
            paragraphs=() if options else (none,),
            actions=(back_action(), *self.others()),
            focus=_first_open(options) or "back",
        )
        # In three columns time and badge would both have to be small.
        most = PER_PAGE if world.room.upright else 4
        if self.page is not None or not options:
            return leafed(view, self.page or 0, world.room, most)
        pages = (leafed(view, n, world.room, most) for n in range(len(options)))
        return next(page for page in pages if any(o.id == view.focus for o in page.options))

    def summary(self, world: World) -> tuple[str, ...]:
        """Return how many of the day's times are done."""
        times = times_of(self.doses(world), world)
        done = sum(state in _TAKEN for state in times)
        return (tr("{n} 次里吃了 {done} 次", n=len(times), done=done),) if times else ()

    def prompt(self, world: World) -> str:
        """Say what was left out."""
        return day_sentence(self.day, world)

    def press(self, option: str, world: World) -> Turn:
        """Open what is taken together."""
        if option.startswith("at:"):
            due = datetime.fromisoformat(option.removeprefix("at:"))
            doses = [dose for dose in self.doses(world) if dose.due == due]
            if len(doses) == 1:
                return push(DosePage(doses[0].id))
            return push(Together(tuple(dose.id for dose in doses)))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.view(world).page))
        return super().press(option, world)


def _occasion(due: datetime, doses: tuple[Dose, ...], world: World) -> Option:
    sign, words = standing(doses, world)
    # One short line beside the badge, so that the time stays large; the rest is a press away.
    detail = names_of(doses) if len(doses) == 1 else tr("{n} 样药", n=len(doses))
    return Option(
        f"at:{due.isoformat()}",
        _at(due),
        "" if world.room.is_large else detail,
        time_icon(due.timetz()),
        badge=words,
        tint=Tint.MEDICINE,
        sign=sign,
        picture=doses[0].plan.picture if len(doses) == 1 else "",
    )


def _at(due: datetime) -> str:
    """Return a time for a large label: 上午8点, 8:24."""
    whole = due.minute in (0, 30)
    return capital(clock_time(due.timetz())) if whole else seen_at(due, due)


def _first_open(options: Sequence[Option]) -> str:
    """Return what asks for something first, else what is first."""
    waiting = (o.id for o in options if o.sign in (Sign.NOW, Sign.WAITING))
    return next(waiting, options[0].id if options else "")


def day_sentence(day: date, world: World) -> str:
    """Return how a day was, as one sentence: 昨天的药都吃了。 昨天 4 次里吃了 3 次。"""
    times = times_of(world.medication.day(day, world.now), world)
    name = day_name(day, world.today)
    if not times:
        if day < world.today:  # the kiosk may not have known of it yet
            return tr("{day}没有吃药的记录。", day=capital(name))
        return tr("{day}没有要吃的药。", day=capital(name))
    if day > world.today:
        return tr("{day}要吃 {n} 次药。", day=capital(name), n=len(times))
    done = sum(state in _TAKEN for state in times)
    if done == len(times):
        return tr("{day}的药都吃了。", day=capital(name))
    return tr("{day} {n} 次里吃了 {done} 次。", day=capital(name), n=len(times), done=done)


@dataclass(frozen=True)
class Together(Page):
    """What is taken at one time: each medicine with its amount and how it stands."""

    dose_ids: tuple[str, ...]
    page: int = 0

    def _doses(self, world: World) -> tuple[Dose, ...]:
        return tuple(dose for dose in map(world.dose, self.dose_ids) if dose is not None)

    def view(self, world: World) -> View:
        """Return the medicines."""
        doses = self._doses(world)
        options = tuple(_medicine(dose, world) for dose in doses)
        due = min((dose.due for dose in doses), default=world.now)
        view = View(
            key=f"together-{self.dose_ids[0] if self.dose_ids else ''}",
            screen=Screen.CHOICE if options else Screen.TEXT,
            title=tr(
                "{day}{time}的药",
                day=capital(day_name(due.date(), world.today)),
                time=clock_time(due.timetz()),
            ),
            tint=Tint.MEDICINE,
            options=options,
            paragraphs=() if options else (no_medicine(world),),
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room)

    def prompt(self, world: World) -> str:
        """Say how they stand together."""
        doses = self._doses(world)
        if not doses:
            return board_sentence(world)
        words = phrased((clock_time(doses[0].due.timetz()), standing(doses, world)[1]))
        return tr("{words}。", words=capital(words))

    def press(self, option: str, world: World) -> Turn:
        """Open one."""
        if option.startswith("dose:"):
            return push(DosePage(option.removeprefix("dose:")))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


def _medicine(dose: Dose, world: World) -> Option:
    sign, words = standing((dose,), world)
    amount, name = amount_said(dose.amount), medicine_name(dose)
    detail = "　".join(filter(None, (amount, named(dose.plan.relation))))
    if world.room.is_large:  # the rest stands on its own page
        name, detail = f"{capital(named(dose.plan.medicine))}　{amount}", ""
    return Option(
        f"dose:{dose.id}",
        name,
        detail,
        dose_icon(dose),
        badge=words,
        tint=Tint.MEDICINE,
        sign=sign,
        picture=dose.plan.picture,
    )
