"""Adherence as CSV: one dose a line, for whoever calculates on."""

import csv
import io

from kiosk.core.words import tr
from kiosk.hub.adherence.chart import outcome_words
from kiosk.hub.adherence.outcomes import Outcome, Tally
from kiosk.hub.adherence.people import Person
from kiosk.hub.store.audit import harmless


def doses_csv(person: Person) -> bytes:
    """Return the doses in UTF-8 with a mark, as spreadsheets expect; nothing in it is run."""
    words = outcome_words()
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(
        [tr("日期"), tr("该吃的时间"), tr("药名"), tr("每次吃多少"), tr("结果"), tr("吃的时间"),
         tr("离上次几分钟（太早）"), "outcome"]
    )  # fmt: skip
    for line in person.lines:
        row = (
            line.day.isoformat(),
            f"{line.due:%H:%M}",
            line.medicine,
            line.amount,
            words[line.outcome],
            line.at.isoformat(timespec="minutes") if line.at is not None else "",
            "" if line.soon is None else str(line.soon),
            line.outcome.value,
        )
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def overview_csv(people: list[Person]) -> bytes:
    """Return a line for each resident."""
    out = io.StringIO()
    writer = csv.writer(out)
    heads = (tr("姓名"), tr("服务站"), tr("7 天吃了几成（%）"), tr("30 天吃了几成（%）"))
    counts = (tr("30 天该吃几次"), tr("漏了"), tr("说不吃"), tr("晚了才吃"))
    more = (tr("30 天吃了几次"), tr("7 天该吃几次"), tr("7 天吃了几次"), tr("从哪天起算"))
    writer.writerow((*heads, *counts, tr("没有记录或终端没开"), tr("吃得太早"), *more))
    for person in people:
        month, week = person.month, person.week
        month_counts = month.counts
        row = (
            person.resident.name,
            person.resident.station,
            _percent(week, person),
            _percent(month, person),
            str(month.asked),
            str(month_counts[Outcome.MISSED]),
            str(month_counts[Outcome.SKIPPED]),
            str(month_counts[Outcome.LATE]),
            str(month.unknown),
            str(len(person.soon)),
            str(month.taken),
            str(week.asked),
            str(week.taken),
            month.since.isoformat() if month.since else "",
        )
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _percent(counts: Tally, person: Person) -> str:
    """Return the percentage, empty where there is none or not enough is known for one."""
    return str(counts.percent) if counts.percent is not None and person.is_enough else ""
