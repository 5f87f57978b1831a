"""The chart of 30 days: a row for each dose of a day, a square for each day. Pure.

The same squares are drawn as SVG for the page and by ``paper.py`` for the doctor. What became of
a dose is told by colour, by sign and by words, so that it can be read without colours.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from kiosk.core.words import tr
from kiosk.hub.adherence.outcomes import Line, Outcome

SIGNS = {
    Outcome.TAKEN: "✓", Outcome.LATE: "◷", Outcome.SKIPPED: "–", Outcome.MISSED: "✕",
    Outcome.OFF: "○", Outcome.SILENT: "?", Outcome.OPEN: "…", Outcome.NEEDED: "✓",
    Outcome.SNOOZED: "»", Outcome.STOPPED: "‖",
}  # fmt: skip
_CELL, _GAP, _LABEL, _HEAD = 26, 3, 250, 46


def outcome_words() -> dict[Outcome, str]:
    """Return what the outcomes are called."""
    return {
        Outcome.TAKEN: tr("按时吃了"),
        Outcome.LATE: tr("晚了才吃"),
        Outcome.SKIPPED: tr("说不吃"),
        Outcome.MISSED: tr("漏了"),
        Outcome.OFF: tr("终端没开，没人提醒"),
        Outcome.SILENT: tr("没有记录"),
        Outcome.OPEN: tr("还没回答"),
        Outcome.SNOOZED: tr("说了等一会儿"),
        Outcome.STOPPED: tr("停了"),
        Outcome.NEEDED: tr("需要时吃了"),
    }


@dataclass(frozen=True)
class ChartRow:
    """A dose of the day through the weeks: its name, and by day what became of it."""

    label: str
    days: dict[date, tuple[Line, ...]]


def chart_rows(lines: tuple[Line, ...]) -> tuple[ChartRow, ...]:
    """Return the rows by medicine and time; what is taken as needed has one row a medicine."""
    grouped: dict[tuple[str, str], dict[date, list[Line]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        needed = line.outcome is Outcome.NEEDED
        at = tr("需要时") if needed else f"{line.due:%H:%M}"
        grouped[line.medicine, at][line.day].append(line)
    return tuple(
        ChartRow(f"{medicine} {at}", {day: tuple(found) for day, found in days.items()})
        for (medicine, at), days in sorted(grouped.items())
    )


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return all days, both included."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def chart_svg(rows: tuple[ChartRow, ...], first: date, last: date) -> str:
    """Return the chart as SVG; colours are the page's (classes ``o-taken`` …)."""
    days = days_between(first, last)
    step = _CELL + _GAP
    width, height = _LABEL + len(days) * step, _HEAD + len(rows) * step
    title = escape(tr("30 天的吃药情况"))
    parts = [f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" aria-label="{title}">']
    for n, day in enumerate(days):
        x = _LABEL + n * step + _CELL / 2
        if day.day == 1 or n == 0:
            month = tr("{month}月", month=day.month)
            parts.append(f'<text class="month" x="{x}" y="16" text-anchor="middle">{month}</text>')
        parts.append(f'<text x="{x}" y="38" text-anchor="middle">{day.day}</text>')
    for n, row in enumerate(rows):
        parts += _svg_row(row, days, _HEAD + n * step)
    return "".join([*parts, "</svg>"])


def _svg_row(row: ChartRow, days: tuple[date, ...], y: int) -> list[str]:
    words, middle = outcome_words(), y + _CELL * 0.72
    parts = [f'<text class="label" x="0" y="{middle}">{escape(shortened(row.label, 26))}</text>']
    for n, day in enumerate(days):
        found = row.days.get(day, ())
        if not found:
            continue
        line, x = found[-1], _LABEL + n * (_CELL + _GAP)
        sign = str(len(found)) if len(found) > 1 else SIGNS[line.outcome]
        told = f"{day} {row.label} {words[line.outcome]}"
        if line.at is not None:
            told += f" {line.at:%H:%M}"
        soon = " soon" if any(one.soon is not None for one in found) else ""
        parts.append(
            f'<g class="o-{line.outcome.value}{soon}"><title>{escape(told)}</title>'
            f'<rect x="{x}" y="{y}" width="{_CELL}" height="{_CELL}" rx="5"/>'
            f'<text x="{x + _CELL / 2}" y="{middle}" text-anchor="middle">{sign}</text></g>'
        )
    return parts


def shortened(text: str, most: int) -> str:
    """Return a label of at most so many half-width characters, its end (the time) kept."""
    if _width(text) <= most:
        return text
    name, _, at = text.rpartition(" ")
    while name and _width(name) + len(at) + 3 > most:
        name = name[:-1]
    return f"{name}… {at}"


def _width(text: str) -> int:
    return sum(2 if ord(sign) > 0x2E80 else 1 for sign in text)
