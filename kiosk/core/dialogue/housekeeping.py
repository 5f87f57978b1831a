"""Booking help in the home in three screens: kind, day, time."""

from dataclasses import dataclass, replace
from datetime import date, time

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    Page,
    Turn,
    back_action,
    numbered,
    paged,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.services import submit
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Intent, Understanding
from kiosk.core.requests import Housekeeping
from kiosk.core.saying import (
    choice_name,
    clock_time,
    days_ahead,
    full_day,
    month_day,
    near_day,
    split_start,
    start_words,
)
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import tr

_TIMES = ("08:00", "10:00", "14:00", "16:00")
_ICONS = {
    "cleaning": "broom",
    "laundry": "washing",
    "windows": "window",
    "cooking": "pot",
    "bathing": "bath",
    "haircut": "scissors",
    "shopping": "basket",
    "escort": "escort",
    "moving": "box",
}


def start_housekeeping(slots: dict[str, object], task: str, start: str, world: World) -> Turn:
    """Return the turn for a spoken booking: the first screen with something missing, or send it."""
    task = str(slots.get("task", task))
    start = _joined(start, str(slots.get("start", "")), world)
    day, rest = split_start(start)
    if not task:
        return reset(Tasks(start=start))
    if day is None:
        return reset(Day(task))
    if _is_past(start, world):
        return reset(Day(task), Say(tr("那个时间过了，哪天来？"), listen=True))
    if not rest:
        return reset(Hour(task, day))
    return submit_housekeeping(task, start, world)


def _joined(old: str, new: str, world: World) -> str:
    """Return the new start; a time alone (read as today's) goes to the day already chosen."""
    old_day, _ = split_start(old)
    new_day, rest = split_start(new)
    if old_day and new_day == world.today and rest and "今" not in world.heard:
        return old_day.isoformat() + new[len(new_day.isoformat()) :]
    return new or old


def submit_housekeeping(task: str, start: str, world: World) -> Turn:
    """Return the turn that sends the booking and shows its receipt."""
    words = tr(
        "好，{when}，{task}。",
        when=start_words(start, world.today),
        task=choice_name(world.catalogue.tasks, task),
    )
    return submit(Housekeeping(task=task, start=start), words, world)


@dataclass(frozen=True)
class _BookingPage(Page):
    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.BOOK_HOUSEKEEPING

    def _so_far(self) -> tuple[str, str]:
        return "", ""

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Put what was said into the booking and go on from there."""
        if said.intent is Intent.BOOK_HOUSEKEEPING:
            return start_housekeeping(said.slots, *self._so_far(), world)
        return None


@dataclass(frozen=True)
class Tasks(_BookingPage):
    """What is to be done."""

    page: int = 0
    start: str = ""

    def _so_far(self) -> tuple[str, str]:
        return "", self.start

    def view(self, world: World) -> View:
        """Return the tasks, six a page."""
        options = tuple(
            Option(f"task:{t.id}", t.name, icon=_ICONS.get(t.id, "house"), tint=Tint.HOUSEKEEPING)
            for t in world.catalogue.tasks
        )
        shown = paged(options, self.page)
        return View(
            key=f"tasks-{shown.page}",
            screen=Screen.CHOICE,
            title=tr("要做什么？"),
            tint=Tint.HOUSEKEEPING,
            options=shown.shown,
            actions=(back_action(), *shown.actions),
            page=shown.page,
            pages=shown.pages,
            page_label=shown.label,
            focus=shown.shown[0].id if shown.shown else "back",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("家里要做什么？选一样，或者直接说。")

    def press(self, option: str, world: World) -> Turn:
        """Take the task and go on to the day (or, if the day was said, the time)."""
        if option.startswith("task:"):
            task = option.removeprefix("task:")
            day, rest = split_start(self.start)
            if day and rest:
                return submit_housekeeping(task, self.start, world)
            return push(Hour(task, day) if day else Day(task))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


@dataclass(frozen=True)
class Day(_BookingPage):
    """Which of the next six days."""

    task: str

    def _so_far(self) -> tuple[str, str]:
        return self.task, ""

    def view(self, world: World) -> View:
        """Return six days; today only while a time of it is left."""
        days = [day for day in days_ahead(world.today, 7) if _hours(day, world)][:6]
        options = numbered(
            tuple(
                Option(
                    f"day:{day}",
                    near_day(day, world.today),
                    month_day(day),
                    icon="calendar",
                    tint=Tint.HOUSEKEEPING,
                )
                for day in days
            )
        )
        return View(
            key="housekeeping-day",
            screen=Screen.CHOICE,
            title=tr("哪天来？"),
            subtitle=choice_name(world.catalogue.tasks, self.task),
            tint=Tint.HOUSEKEEPING,
            options=options,
            actions=(back_action(),),
            focus=options[0].id,
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("哪天来合适？")

    def press(self, option: str, world: World) -> Turn:
        """Take the day and go on to the time."""
        if option.startswith("day:"):
            return push(Hour(self.task, date.fromisoformat(option.removeprefix("day:"))))
        return super().press(option, world)


@dataclass(frozen=True)
class Hour(_BookingPage):
    """At what time; choosing sends the booking, which can be taken back."""

    task: str
    day: date

    def _so_far(self) -> tuple[str, str]:
        return self.task, self.day.isoformat()

    def view(self, world: World) -> View:
        """Return the times of the day that are still ahead."""
        options = numbered(
            tuple(
                Option(f"start:{start}", label, icon=icon, tint=Tint.HOUSEKEEPING)
                for start, label, icon in _hours(self.day, world)
            )
        )
        return View(
            key="housekeeping-hour",
            screen=Screen.CHOICE,
            title=tr("几点来？"),
            subtitle=tr(
                "{task}　{day}",
                task=choice_name(world.catalogue.tasks, self.task),
                day=full_day(self.day, world.today),
            ),
            tint=Tint.HOUSEKEEPING,
            options=options,
            actions=(back_action(),),
            focus=options[0].id if options else "back",
        )

    def prompt(self, world: World) -> str:
        """Ask."""
        return tr("几点来？上午还是下午？")

    def press(self, option: str, world: World) -> Turn:
        """Send the booking."""
        if option.startswith("start:"):
            start = option.removeprefix("start:")
            if _is_past(start, world):  # the page stood open for long
                return swap(Day(self.task), Say(tr("那个时间过了，哪天来？")))
            return submit_housekeeping(self.task, start, world)
        return super().press(option, world)


def _is_past(start: str, world: World) -> bool:
    """Whether a start (day, day/part or minute) lies behind."""
    day, rest = split_start(start)
    if day is None or day != world.today:
        return day is not None and day < world.today
    return ":" in rest and time.fromisoformat(rest) <= world.now.time()


def _hours(day: date, world: World) -> tuple[tuple[str, str, str], ...]:
    """Return (start, label, icon) of what can still be chosen on the day."""
    if day < world.today:
        return ()
    now = world.now.time() if day == world.today else time(0)
    hours = [
        (f"{day}T{hour}", clock_time(time.fromisoformat(hour)), "clock")
        for hour in _TIMES
        if time.fromisoformat(hour) > now
    ]
    if now < time(8):
        hours.append((f"{day}/morning", tr("上午都行"), "morning"))
    if now < time(14):
        hours.append((f"{day}/afternoon", tr("下午都行"), "noon"))
    return tuple(hours)
