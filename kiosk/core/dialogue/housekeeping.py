"""Booking help in the home in three screens: kind, day, time."""

from dataclasses import replace
from datetime import date, time

from kiosk.core.dialogue.effects import Say
from kiosk.core.dialogue.empty import Listing, nothing_said, nothing_there
from kiosk.core.dialogue.manner import joined_start, manner_of, wants_other_time
from kiosk.core.dialogue.page import (
    NEXT_PAGE,
    Turn,
    back_action,
    leafed,
    numbered,
    push,
    reset,
    swap,
)
from kiosk.core.dialogue.receipt import submit
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
from kiosk.core.values import dataclass
from kiosk.core.view import Option, Screen, Tint, View
from kiosk.core.words import capital, named, phrased, together, tr

_TIMES = ("08:00", "10:00", "14:00", "16:00")
_ICONS = {
    "cleaning": "bucket",
    "laundry": "washing",
    "windows": "window",
    "cooking": "pot",
    "bathing": "bath",
    "haircut": "scissors",
    "shopping": "basket",
    "escort": "escort",
    "moving": "box",
}


@dataclass(frozen=True)
class Booking:
    """A booking as far as it has been said or pressed.

    ``start`` as in the voice contract, perhaps a day alone; ``instead_of``: the id of the booking
    already sent that it is to replace.
    """

    task: str = ""
    start: str = ""
    instead_of: str = ""

    @property
    def day(self) -> date | None:
        """The day, once it is known."""
        return split_start(self.start)[0]

    def merged(self, said: Understanding) -> "Booking":
        """Return the booking with what a sentence said put in its place."""
        start = str(said.slots.get("start", ""))
        if not start and wants_other_time(said.text):
            joined = ""
        else:
            joined = joined_start(self.start, start, manner_of(said.text, ()))
        return replace(self, task=str(said.slots.get("task", self.task)), start=joined)


def start_housekeeping(said: Understanding, booking: Booking, world: World) -> Turn:
    """Return the turn for a spoken booking: the first screen with something missing, or send it."""
    before, booking = booking, booking.merged(said)
    day, rest = split_start(booking.start)
    if not booking.task:
        return reset(Tasks(booking))
    if day is None:
        return _ask(Day(booking), before, world)
    if _is_past(booking.start, world):
        return reset(Day(booking), Say(tr("那个时间过了，哪天来？"), listen=True))
    if not rest:
        return _ask(Hour(booking), before, world)
    return submit_housekeeping(booking, world)


def _ask(page: "_BookingPage", before: Booking, world: World) -> Turn:
    """Return the turn that opens ``page``, saying back what changed of what was chosen before."""
    day = page.booking.day
    changed = page.booking.task != before.task or (before.day and day != before.day)
    if not before.task or not changed:
        return reset(page)
    task = choice_name(world.catalogue.tasks, page.booking.task)
    when = near_day(day, world.today) if day else ""
    words = tr("好，{words}。", words=phrased((when, task)))
    return reset(page, Say(together(words, page.prompt(world)), listen=True))


def submit_housekeeping(booking: Booking, world: World) -> Turn:
    """Return the turn that sends the booking and shows its receipt."""
    words = tr(
        "{when}，{task}。",
        when=start_words(booking.start, world.today),
        task=choice_name(world.catalogue.tasks, booking.task),
    )
    details = Housekeeping(task=booking.task, start=booking.start)
    return submit(details, words, world, booking.instead_of)


def _no_tasks() -> str:
    return tr("社区还没有登记家政。")


@dataclass(frozen=True)
class _BookingPage(Listing):
    booking: Booking = Booking()

    @property
    def intent(self) -> Intent:
        """The flow."""
        return Intent.BOOK_HOUSEKEEPING

    def hear(self, said: Understanding, world: World) -> Turn | None:
        """Put what was said into the booking and go on from there."""
        if said.intent is Intent.BOOK_HOUSEKEEPING:
            return start_housekeeping(said, self.booking, world)
        return None


@dataclass(frozen=True)
class Tasks(_BookingPage):
    """What is to be done."""

    page: int = 0

    def view(self, world: World) -> View:
        """Return the tasks, six a page."""
        if not world.catalogue.tasks:
            title = tr("要做什么？")
            return nothing_there("tasks-none", title, Tint.HOUSEKEEPING, world, _no_tasks())
        options = tuple(
            Option(
                f"task:{t.id}",
                named(t.name),
                icon=_ICONS.get(t.id, "broom"),
                tint=Tint.HOUSEKEEPING,
            )
            for t in world.catalogue.tasks
        )
        view = View(
            key="tasks",
            screen=Screen.CHOICE,
            title=tr("要做什么？"),
            tint=Tint.HOUSEKEEPING,
            options=options,
            actions=(back_action(),),
            focus="back",
        )
        return leafed(view, self.page, world.room)

    def prompt(self, world: World) -> str:
        """Ask."""
        if not world.catalogue.tasks:
            return nothing_said(world, _no_tasks())
        return tr("家里要做什么？选一样，或者直接说。")

    def press(self, option: str, world: World) -> Turn:
        """Take the task and go on to the day (or, if the day was said, the time)."""
        if option.startswith("task:"):
            booking = replace(self.booking, task=option.removeprefix("task:"))
            day, rest = split_start(booking.start)
            if day and rest and not _is_past(booking.start, world):
                return submit_housekeeping(booking, world)
            return push(Hour(booking) if day and _hours(day, world) else Day(booking))
        if option == NEXT_PAGE:
            return swap(replace(self, page=self.page + 1))
        return super().press(option, world)


@dataclass(frozen=True)
class Day(_BookingPage):
    """Which of the next six days."""

    def view(self, world: World) -> View:
        """Return six days; today only while a time of it is left."""
        days = [day for day in days_ahead(world.today, 7) if _hours(day, world)][:6]
        options = numbered(
            tuple(
                Option(
                    f"day:{day}",
                    capital(near_day(day, world.today)),
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
            subtitle=choice_name(world.catalogue.tasks, self.booking.task),
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
            return push(Hour(replace(self.booking, start=option.removeprefix("day:"))))
        return super().press(option, world)


@dataclass(frozen=True)
class Hour(_BookingPage):
    """At what time; choosing sends the booking, which can be taken back."""

    @property
    def _day(self) -> date:
        if self.booking.day is None:
            raise ValueError("the day comes before the time")
        return self.booking.day

    def view(self, world: World) -> View:
        """Return the times of the day that are still ahead."""
        options = numbered(
            tuple(
                Option(f"start:{start}", label, icon=icon, tint=Tint.HOUSEKEEPING)
                for start, label, icon in _hours(self._day, world)
            )
        )
        return View(
            key="housekeeping-hour",
            screen=Screen.CHOICE,
            title=tr("几点来？"),
            subtitle=tr(
                "{task}　{day}",
                task=choice_name(world.catalogue.tasks, self.booking.task),
                day=full_day(self._day, world.today),
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
                return swap(Day(self.booking), Say(tr("那个时间过了，哪天来？"), listen=True))
            return submit_housekeeping(replace(self.booking, start=start), world)
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
