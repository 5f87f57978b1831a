"""Adherence on one or two pages of paper, for the doctor: a PDF with its font's subset in it.

The font is the system's Noto Sans CJK (SIL Open Font License 1.1, which allows embedding), 19 MB
on the disk; only the glyphs that occur go into the file, some tens of kilobytes. Without it there
is no PDF, and that is said: the page and the table stay.
"""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import language, tr
from kiosk.hub.adherence.chart import ChartRow, chart_rows, days_between, outcome_words, shortened
from kiosk.hub.adherence.outcomes import Line, Outcome, tally
from kiosk.hub.adherence.people import Person
from kiosk.hub.adherence.words import definition, share_words, since_words

if TYPE_CHECKING:
    from fpdf import FPDF

FONT_VARIABLE = "ANBAN_FONT"  # a font file of one's own, in the place of those below
_FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",  # Debian, Ubuntu
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",  # Arch
    "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",  # Fedora
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
)
_MOST_ROWS, _MOST_LINES = 40, 44  # so that it stays at two pages
_LABEL, _CELL = 44.0, 4.4  # mm
# Fill and text, on white and on a copier: what was not taken is the darkest.
_INK = {
    Outcome.TAKEN: ((214, 236, 220), (23, 96, 58)),
    Outcome.NEEDED: ((214, 236, 220), (23, 96, 58)),
    Outcome.LATE: ((255, 236, 179), (90, 62, 0)),
    Outcome.SKIPPED: ((200, 200, 200), (40, 40, 40)),
    Outcome.MISSED: ((169, 21, 21), (255, 255, 255)),
    Outcome.OFF: ((255, 255, 255), (110, 110, 110)),
    Outcome.SILENT: ((255, 255, 255), (110, 110, 110)),
    Outcome.OPEN: ((255, 255, 255), (110, 110, 110)),
    Outcome.SNOOZED: ((255, 255, 255), (110, 110, 110)),
    Outcome.STOPPED: ((255, 255, 255), (110, 110, 110)),
}
_MARKS = {
    Outcome.TAKEN: "v", Outcome.NEEDED: "v", Outcome.LATE: "+", Outcome.SKIPPED: "-",
    Outcome.MISSED: "x", Outcome.OFF: "o", Outcome.SILENT: "?", Outcome.OPEN: "",
    Outcome.SNOOZED: ">", Outcome.STOPPED: "=",
}  # fmt: skip


@dataclass(frozen=True)
class Origin:
    """Who printed it, and when."""

    station: str
    by: str
    at: datetime


def font_file() -> tuple[Path, int]:
    """Return the font's file and which font of a collection it is (SC, or TC for zh_TW).

    Raises EnvironmentFault with a plain sentence when there is none.
    """
    own = os.environ.get(FONT_VARIABLE)
    for path in map(Path, [own] if own else _FONTS):
        if path.is_file():
            number = 3 if language() == "zh_TW" else 2
            return path, number if path.suffix == ".ttc" and not own else 0
    raise EnvironmentFault(
        tr("这台机器上没有中文字体，出不了 PDF。请管理员装上 fonts-noto-cjk；表格可以照样导出。")
    )


def paper(person: Person, origin: Origin) -> bytes:
    """Return the PDF. Takes about a second: not in the hub's process (``press``)."""
    path, number = font_file()
    from fpdf import FPDF  # noqa: PLC0415  # some tenths of a second, when it is wanted

    pdf = FPDF(format="A4")
    pdf.set_title(tr("吃药情况：{name}", name=person.resident.name))
    pdf.set_creation_date(origin.at)
    pdf.set_auto_page_break(True, 14)
    pdf.set_margins(12, 12)
    pdf.add_font("cjk", fname=str(path), collection_font_number=number)
    pdf.add_page()
    _head(pdf, person, origin)
    rows = chart_rows(person.lines)
    _numbers(pdf, person)
    _chart(pdf, rows, person)
    _worth_a_look(pdf, person)
    return bytes(pdf.output())


def _text(pdf: "FPDF", size: float, words: str, *, grey: bool = False) -> None:
    pdf.set_font("cjk", size=size)
    pdf.set_text_color(*((90, 90, 90) if grey else (0, 0, 0)))
    pdf.multi_cell(0, size * 0.52, words, new_x="LMARGIN", new_y="NEXT", align="L")


def _head(pdf: "FPDF", person: Person, origin: Origin) -> None:
    _text(pdf, 18, tr("吃药情况：{name}", name=person.resident.name))
    _text(
        pdf,
        9.5,
        tr(
            "{first} 到 {last}　{station}　{by}打印于 {at}",
            first=person.first,
            last=person.last,
            station=person.resident.station or origin.station,
            by=origin.by,
            at=f"{origin.at:%Y-%m-%d %H:%M}",
        ),
        grey=True,
    )
    pdf.ln(2)


def _numbers(pdf: "FPDF", person: Person) -> None:
    month, words = person.month, outcome_words()
    for sentence in headlines(person):
        _text(pdf, 13, sentence)
    told = [
        f"{words[outcome]} {month.counts[outcome]}"
        for outcome in Outcome
        if month.counts[outcome] and outcome is not Outcome.OPEN
    ]
    _text(pdf, 9.5, "　".join(told) or tr("没有记录"))
    medicines: dict[str, list[Line]] = {}
    for line in person.lines:
        if line.outcome is not Outcome.NEEDED:
            medicines.setdefault(line.medicine, []).append(line)
    each = [f"{name} {_share(lines, person.last)}" for name, lines in medicines.items()]
    if each:
        _text(pdf, 9.5, "　".join(each))
    _text(pdf, 8, definition(), grey=True)
    pdf.ln(2)


def headlines(person: Person) -> list[str]:
    """Return the figures of the month and the week, with since when they are counted."""
    month, enough = person.month, person.is_enough
    since = since_words(month, enough=enough)
    if month.asked and not enough:
        return [share_words(month, enough=False), since]
    told = tr(
        "30 天吃了 {month}，最近 7 天吃了 {week}",
        month=share_words(month, enough=enough),
        week=share_words(person.week, enough=enough),
    )
    return [told, since] if since else [told]


def _share(lines: list[Line], last: date) -> str:
    counts = tally(lines)
    return share_words(counts, enough=counts.is_enough(last))


def _chart(pdf: "FPDF", rows: tuple[ChartRow, ...], person: Person) -> None:
    days, left = days_between(person.first, person.last), pdf.l_margin
    pdf.set_font("cjk", size=6.5)
    pdf.set_text_color(60, 60, 60)
    for n, day in enumerate(days):
        if n == 0 or day.day == 1:
            pdf.set_xy(left + _LABEL + n * _CELL, pdf.get_y())
            pdf.cell(4 * _CELL, 3.4, tr("{month}月", month=day.month))
    pdf.ln(3.4)
    for n, day in enumerate(days):
        pdf.set_xy(left + _LABEL + n * _CELL, pdf.get_y())
        pdf.cell(_CELL, 3.6, str(day.day), align="C")
    pdf.ln(4)
    for row in rows[:_MOST_ROWS]:
        if pdf.get_y() > pdf.h - 22:
            pdf.add_page()
        _chart_row(pdf, row, days)
    if len(rows) > _MOST_ROWS:
        _text(pdf, 8, tr("还有 {n} 行没有印，请看表格。", n=len(rows) - _MOST_ROWS), grey=True)
    words = outcome_words()
    legend = "　".join(f"{_MARKS[o]} {words[o]}" for o in Outcome if _MARKS[o])
    pdf.ln(1)
    _text(pdf, 8, legend, grey=True)
    pdf.ln(2)


def _chart_row(pdf: "FPDF", row: ChartRow, days: tuple[date, ...]) -> None:
    left, top = pdf.l_margin, pdf.get_y()
    pdf.set_font("cjk", size=7.5)
    pdf.set_text_color(0, 0, 0)
    pdf.set_xy(left, top)
    pdf.cell(_LABEL, _CELL, shortened(row.label, 30))
    pdf.set_font("cjk", size=7)
    pdf.set_draw_color(190, 190, 190)
    for n, day in enumerate(days):
        found = row.days.get(day, ())
        if not found:
            continue
        fill, ink = _INK[found[-1].outcome]
        pdf.set_fill_color(*fill)
        pdf.set_text_color(*ink)
        pdf.set_xy(left + _LABEL + n * _CELL, top)
        mark = str(len(found)) if len(found) > 1 else _MARKS[found[-1].outcome]
        pdf.cell(_CELL, _CELL, mark, border=1, align="C", fill=True)
    pdf.set_xy(left, top + _CELL)


def _worth_a_look(pdf: "FPDF", person: Person) -> None:
    """Print the doses that were missed, declined, late or too soon, newest first."""
    words = outcome_words()
    looked = (Outcome.MISSED, Outcome.SKIPPED, Outcome.LATE)
    found = [one for one in person.lines if one.outcome in looked or one.soon is not None][::-1]
    if not found:
        return
    _text(pdf, 11, tr("没按时吃的"))
    for line in found[:_MOST_LINES]:
        _text(pdf, 8.5, line_words(line, words))
    if len(found) > _MOST_LINES:
        _text(pdf, 8.5, tr("还有 {n} 条，请看表格。", n=len(found) - _MOST_LINES), grey=True)


def line_words(line: Line, words: dict[Outcome, str]) -> str:
    """Return a dose in a line: 2026-11-20 08:00 硝苯地平 1 片 晚了才吃（09:40）."""
    said = f"{line.day} {line.due:%H:%M} {line.medicine} {line.amount}　{words[line.outcome]}"
    if line.at is not None:
        said += tr("（{at}）", at=f"{line.at:%H:%M}")
    if line.soon is not None:
        said += tr("，离上一次只有 {n} 分钟", n=line.soon)
    return said
