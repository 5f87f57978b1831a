"""Reading the plan editor's form: what was typed becomes a plan, or a sentence beside its field."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec.structs import asdict, replace

from kiosk.core.doses import MedicationPlan, Moment, Step, Stock, Way
from kiosk.core.plan_check import MOST_TIMES, Mistake
from kiosk.core.plan_edit import with_times
from kiosk.core.routine import Routine
from kiosk.core.words import tr
from kiosk.hub.console.plan_form import LONGEST, NEEDED, NUMBERS, TEXTS, UNSAID, Form, usual_gaps

_DAYS = ("weekdays", "every", "step", "cycle_on", "cycle_off")
_TIME = re.compile(r"([01]?\d|2[0-3])[:：]([0-5]\d)")
_BRIEF = (*TEXTS, "start", "end")


def plan_of(
    form: Form, old: MedicationPlan, routine: Routine, now: datetime
) -> tuple[MedicationPlan, tuple[Mistake, ...]]:
    """Return ``old`` as the form changes it, and what of the form cannot be read.

    What cannot be read stays as it was in ``old``; whether the plan can be kept the gate says.
    """
    reader = _Reader(form)
    numbers = {name: reader.number(name) for name in NUMBERS}
    start, end = reader.day("start"), reader.day("end")
    changed = replace(
        old,
        **{name: reader.text(name) for name in TEXTS},
        notes=reader.lines("notes"),
        way=Way(form.values["way"] or Way.SWALLOW.value),
        start=start,
        end=end,
        count=numbers["count"],
        most=numbers["most"],
        window=numbers["window"],
        picture=form.picture,
        paused=form.paused,
        stock=_stock(form.values["stock"], numbers["warn"], old.stock, now),
        as_needed=form.kind == NEEDED,
    )
    changed = replace(changed, **_days(form, numbers, old))
    if form.kind == NEEDED:
        changed = replace(changed, times=(), moments=(), gap=numbers["gap"])
    else:
        changed = _with_rows(changed, reader.rows())
        chosen = form.values["gap"] != ""
        changed = replace(
            changed, gap=numbers["gap"] if chosen else usual_gaps(changed, routine)[-1]
        )
    return changed, tuple(reader.faults)


class _Reader:
    """Reads fields one by one and gathers what cannot be read."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.faults: list[Mistake] = []

    def text(self, name: str) -> str:
        text = self._form.values[name]
        if len(text) > LONGEST:
            sentence = tr("写得太长了，请短一些（{most} 个字以内）。", most=LONGEST)
            self.faults.append(Mistake(name, sentence))
        return text[:LONGEST]

    def lines(self, name: str) -> tuple[str, ...]:
        lines = [line.strip() for line in self._form.values[name].splitlines()]
        if len(self._form.values[name]) > 5 * LONGEST:
            sentence = tr("写得太长了，请短一些（{most} 个字以内）。", most=5 * LONGEST)
            self.faults.append(Mistake(name, sentence))
        return tuple(line[: 5 * LONGEST] for line in lines if line)[:10]

    def number(self, name: str) -> int:
        text, (least, most) = self._form.values[name], NUMBERS[name]
        if not text:
            return UNSAID.get(name, 0)
        if text.isascii() and text.isdecimal() and len(text) < 7 and least <= int(text) <= most:
            return int(text)
        sentence = tr("请写 {least} 到 {most} 的整数。", least=least, most=most)
        self.faults.append(Mistake(name, sentence))
        return UNSAID.get(name, 0)

    def day(self, name: str) -> date | None:
        text = self._form.values[name]
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.faults.append(Mistake(name, tr("日期“{text}”看不懂。", text=text[:20])))
            return None

    def rows(self) -> list[Moment]:
        """Return the times, each with the slot it had, new ones with a free one."""
        taken = {row.slot for row in self._form.rows if row.slot}
        moments = []
        for row in self._form.rows[: MOST_TIMES + 1]:
            at = "" if row.when else self._clock(row.at)
            offset = int(row.offset) if row.when and row.offset.isdecimal() else 0
            slot = row.slot or _free(row.when or at or row.at, taken)
            taken.add(slot)
            portion = row.portion[:LONGEST]
            moments.append(Moment(slot=slot, at=at, when=row.when, offset=offset, amount=portion))
        return moments

    def _clock(self, text: str) -> str:
        found = _TIME.fullmatch(text)
        if found is None:
            sentence = tr("时间“{word}”看不懂，请写成 08:00 这样。", word=text[:20])
            self.faults.append(Mistake("times", sentence))
            return text[:20]
        return f"{int(found[1]):02d}:{found[2]}"


def _with_rows(plan: MedicationPlan, moments: list[Moment]) -> MedicationPlan:
    plain = [m for m in moments if m == Moment(slot=m.at, at=m.at)]
    clocks = [m for m in moments if m.at]
    if len(plain) == len(clocks):
        rest = tuple(m for m in moments if not m.at)
        return replace(plan, times=tuple(sorted(m.at for m in plain)), moments=rest)
    return replace(plan, times=(), moments=tuple(moments))


def _days(form: Form, numbers: dict[str, int], old: MedicationPlan) -> dict[str, Any]:
    """Return the plan's fields that say on which days."""
    none: dict[str, Any] = dict.fromkeys(("cycle_on", "cycle_off"), 0)
    none |= {"weekdays": (), "every": 1, "step": Step.DAY}
    if form.kind == NEEDED:
        return none
    weekdays = tuple(sorted(form.weekdays))
    match form.repeat:
        case "weekdays":
            if numbers["weeks"] > 1:
                return {**none, "weekdays": weekdays, "every": numbers["weeks"], "step": Step.WEEK}
            return {**none, "weekdays": () if len(weekdays) == 7 else weekdays}
        case "every":
            step = form.values["step"] if form.values["step"] in tuple(Step) else Step.DAY
            return {**none, "every": numbers["every"], "step": Step(step)}
        case "cycle":
            return {**none, "cycle_on": numbers["cycle_on"], "cycle_off": numbers["cycle_off"]}
        case "own":
            return {name: value for name, value in asdict(old).items() if name in _DAYS}
        case _:
            return none


def _stock(left: str, warn: int, old: Stock | None, now: datetime) -> Stock | None:
    """Return the stock: counted now where another number was written."""
    if not left:
        return None
    if old is not None and old.left == left:
        return replace(old, warn=warn)
    return Stock(left=left[:LONGEST], at=now, warn=warn)


def _free(name: str, taken: set[str]) -> str:
    n, free = 2, name
    while free in taken:
        free, n = f"{name}#{n}", n + 1
    return free


def brief_plan(
    form: Mapping[str, Sequence[str]], old: MedicationPlan
) -> tuple[MedicationPlan, tuple[Mistake, ...]]:
    """Return ``old`` as a program changes it that sends a few fields and ``times`` as a text.

    What is not sent stays.
    """
    sent = Form("", {name: next(iter(form.get(name, ())), "") for name in _BRIEF}, ())
    reader = _Reader(sent)
    words = re.split(r"[\s,，、;；]+", " ".join(form.get("times", ())).strip())
    times = sorted({reader._clock(word) for word in words if word})
    weekdays = sorted({int(d) for d in form.get("weekday", ()) if d in tuple("1234567")})
    plan = replace(
        with_times(old, times) if not reader.faults else old,
        **{name: reader.text(name) for name in TEXTS},
        weekdays=() if len(weekdays) == 7 else tuple(weekdays),
        start=reader.day("start"),
        end=reader.day("end"),
    )
    return plan, tuple(reader.faults)
