"""The last days at a glance: each day a column of marks, a mark for each part of the day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.core.dialogue.medicine_day import DayPage
from kiosk.core.dialogue.medicine_words import PARTS, mark_of, part_of, times_of
from kiosk.core.dialogue.page import Page, Turn, back_action, numbered, push, swap
from kiosk.core.dialogue.world import World
from kiosk.core.doses import Dose
from kiosk.core.measure import SPACING, em
from kiosk.core.medication import HISTORY, DoseState
from kiosk.core.room import Room
from kiosk.core.values import dataclass
from kiosk.core.view import Line, Mark, Option, Screen, Sign, Tint, View
from kiosk.core.words import capital, tr, tr_noop

_WEEK = 7
_DAYS = (
    *(tr_noop("周一"), tr_noop("周二"), tr_noop("周三"), tr_noop("周四")),
    *(tr_noop("周五"), tr_noop("周六"), tr_noop("周日")),
)
_GAP, _PAD, _LEAST = 1.2, 1.4, 10.0  # u: between two days, within one, the narrowest


@dataclass(frozen=True)
class Week(Page):
    """The days that end ``back`` days before today."""

    back: int = 0

    def _days(self, world: World) -> tuple[date, ...]:
        last = world.today - timedelta(days=self.back)
        week = tuple(last - timedelta(days=n) for n in reversed(range(_WEEK)))
        number = self._fitting(world)
        return week[-(number or world.room.cards(self._listed(week, world))) :]

    def _fitting(self, world: World) -> int:
        last = world.today - timedelta(days=self.back)
        week = world.medication.days(last - timedelta(days=_WEEK - 1), last, world.now)
        view = replace(self._frame(1), subtitle=_summary(_by_cell(week), world))
        return days_fitting(world.room, view, *self._words(world))

    def _listed(self, days: Sequence[date], world: World) -> View:
        """Return the days as a list, each with its worst: where there is no room for more."""
        cells = _by_cell(world.medication.days(days[0], days[-1], world.now))
        options = []
        for day in days:
            doses = [dose for (on, _), cell in cells.items() if on == day for dose in cell]
            mark = mark_of(doses, world) or Mark(Sign.NONE, "")
            label = "　".join((_day_label(day, world), tr("{n}日", n=day.day)))
            options.append(Option(f"day:{day}", label, badge=mark.word, sign=mark.sign))
        return replace(
            self._frame(len(days)), screen=Screen.CHOICE, options=numbered(tuple(options))
        )

    def _frame(self, number: int) -> View:
        older = Option("older", tr("前几天"), icon="back")
        newer = Option("newer", tr("后几天"), icon="next")
        more = self.back + number <= HISTORY - 1
        return View(
            key=f"medicine-week-{self.back}",
            screen=Screen.WEEK,
            title=tr("这几天的药") if not self.back else tr("前些天的药"),
            tint=Tint.MEDICINE,
            actions=(back_action(), *((older,) if more else ()), *((newer,) if self.back else ())),
        )

    def _words(self, world: World) -> tuple[list[str], list[str]]:
        """Return the words that a column may have to hold, and those of the parts of a day."""
        last = world.today - timedelta(days=self.back)
        days = [last - timedelta(days=n) for n in range(_WEEK)]
        doses = _by_cell(world.medication.days(days[-1], days[0], world.now))
        marks = [mark_of(cell, world) for cell in doses.values()]
        labels = [_day_label(day, world) for day in days]
        return [*labels, *(m.word for m in marks if m)], [
            tr(PARTS[part][1]) for part in {part for _, part in doses}
        ]

    def view(self, world: World) -> View:
        """Return the days, the oldest at the left, each with the marks of its parts."""
        days = self._days(world)
        cells = _by_cell(world.medication.days(days[0], days[-1], world.now))
        parts, view = sorted({part for _, part in cells}), self._frame(len(days))
        if not parts:
            nothing = (tr("这几天没有吃药的记录。"),)
            return replace(view, screen=Screen.TEXT, paragraphs=nothing, focus="back")
        if not self._fitting(world):
            listed = self._listed(days, world)
            return replace(listed, focus=listed.options[-1].id)
        options = tuple(_day(day, parts, cells, world) for day in days)
        return replace(
            view,
            subtitle=_summary(cells, world),
            options=options,
            lines=tuple(Line(tr(PARTS[p][1]), icon=PARTS[p][0]) for p in parts),
            focus=options[-1].id,
        )

    def prompt(self, world: World) -> str:
        """Say how the days were."""
        days = self._days(world)
        doses = world.medication.days(days[0], days[-1], world.now)
        return week_sentence(doses, world)

    def press(self, option: str, world: World) -> Turn:
        """Open a day, or look further back."""
        number = len(self._days(world))
        if option.startswith("day:"):
            return push(DayPage(date.fromisoformat(option.removeprefix("day:"))))
        if option == "older":
            return swap(replace(self, back=self.back + number))
        if option == "newer":
            return swap(replace(self, back=max(0, self.back - number)))
        return super().press(option, world)


def days_fitting(room: Room, view: View, words: Sequence[str], parts: Sequence[str]) -> int:
    """Return how many days stand beside each other: a week, or less where type is large.

    None where there is no height for a line for each part of a day. ``view`` is the page without
    its days, ``words`` are what a column may have to hold, ``parts`` its rows (WeekScreen.qml).
    """
    line, left = room.type * SPACING, room.between(view) - 0.8
    dated = not room.is_large and left - 2 * line >= len(parts) * line
    row = (left - (2 if dated else 1) * line) / max(1, len(parts))
    if row < line:
        return 0
    beside = row < 2.3 * room.type + 1.4
    column = max(em(word) for word in words) * room.type * room.longer + _PAD
    column += 1.4 * room.type if beside else 0.0
    names = max((em(part) for part in parts), default=0.0) * room.type * room.longer + 2
    return max(1, min(_WEEK, int((room.wide - names) / (max(column, _LEAST) + _GAP))))


def week_sentence(doses: Sequence[Dose], world: World) -> str:
    """Return how some days were: 这几天漏了 2 次。"""
    times = times_of(doses, world)
    missed, off = times.count(DoseState.MISSED), times.count(DoseState.OUTAGE)
    if missed and off:
        return tr("这几天漏了 {n} 次，机器没开时 {off} 次。", n=missed, off=off)
    if missed:
        return tr("这几天漏了 {n} 次。", n=missed)
    if off:
        return tr("机器没开的时候有 {n} 次。", n=off)
    return tr("这几天一次都没漏。")


def _by_cell(doses: Sequence[Dose]) -> dict[tuple[date, int], list[Dose]]:
    cells: dict[tuple[date, int], list[Dose]] = {}
    for dose in doses:
        day = date.fromisoformat(dose.id[len(dose.plan.id) + 1 :][:10])
        cells.setdefault((day, part_of(dose)), []).append(dose)
    return cells


def _day_label(day: date, world: World) -> str:
    if day == world.today:
        return capital(tr("今天"))
    return tr(_DAYS[day.weekday()])


def _day(
    day: date, parts: Sequence[int], cells: dict[tuple[date, int], list[Dose]], world: World
) -> Option:
    nothing = Mark(Sign.NONE, "")
    marks = tuple(mark_of(cells.get((day, part), ()), world) or nothing for part in parts)
    return Option(
        f"day:{day}",
        _day_label(day, world),
        tr("{n}日", n=day.day),
        tint=Tint.MEDICINE,
        marks=marks,
    )


def _summary(cells: dict[tuple[date, int], list[Dose]], world: World) -> str:
    times = times_of([dose for cell in cells.values() for dose in cell], world)
    missed = times.count(DoseState.MISSED)
    return tr("漏了 {n} 次", n=missed) if missed else ""
