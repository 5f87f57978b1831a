"""吃药情况: everybody's last weeks, one resident's days, the chart, the table and the paper."""

import asyncio
from collections import defaultdict
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup
from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.errors import EnvironmentFault
from kiosk.hub.adherence.chart import SIGNS, chart_rows, chart_svg, outcome_words
from kiosk.hub.adherence.outcomes import Line, Outcome, tally
from kiosk.hub.adherence.paper import Origin, line_words
from kiosk.hub.adherence.people import Memory, Person, one_person
from kiosk.hub.adherence.press import Press
from kiosk.hub.adherence.table import doses_csv, overview_csv
from kiosk.hub.adherence.words import counted_words, definition, percent_words, since_words
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.rendering import HEADERS
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, unknown
from kiosk.hub.service import Hub
from kiosk.hub.store import audit

REMEMBERED = 5.0  # seconds that everybody's figures are shown again without counting anew
_LEAST = {
    "name": lambda p: p.resident.name,
    "station": lambda p: (p.resident.station, p.resident.name),
    "week": lambda p: _rank(p.week.percent),
    "month": lambda p: _rank(p.month.percent),
    "missed": lambda p: -p.month.counts[Outcome.MISSED],
    "skipped": lambda p: -p.month.counts[Outcome.SKIPPED],
    "unknown": lambda p: -p.month.unknown,
    "soon": lambda p: -len(p.soon),
}


class Figures:
    """Everybody's figures, counted by one visit at a time and remembered for some seconds."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._known: tuple[float, date, list[Person]] | None = None
        self._memory = Memory()

    async def get(self, hub: Hub) -> list[Person]:
        """Return the figures, at most some seconds old."""
        async with self._lock:
            now, moment = hub.clock.now(), hub.clock.monotonic()
            known = self._known
            if known is None or moment - known[0] > REMEMBERED or known[1] != now.date():
                people = await hub.read(lambda connection: self._memory.everybody(connection, now))
                known = self._known = (moment, now.date(), people)
            return known[2]


def _rank(percent: int | None) -> int:
    return 101 if percent is None else percent


async def overview(visit: Visit) -> Response:
    """Everybody, worst first; ``?station=``, ``?name=`` choose, ``?sort=`` orders."""
    people, query = await _people(visit), visit.request.query_params
    station, name = query.get("station", ""), query.get("name", "").strip()
    sort = query.get("sort", "") if query.get("sort", "") in _LEAST else "month"
    chosen = _chosen(people, station, name, sort)

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del connection, board
        return {
            "people": [_row(person) for person in chosen],
            "stations": _stations(people),
            "station_chosen": station,
            "named": name,
            "sort": sort,
            "sorts": {key: urlencode({**dict(query), "sort": key}) for key in _LEAST},
            "query": urlencode({k: v for k, v in query.items() if k != "sort"}),
            "definition": definition(),
            "percent": percent_words,
            "counted": counted_words,
            "today": visit.hub.clock.now().date(),
        }

    return await page(visit, "adherence", load)


async def overview_table(visit: Visit) -> Response:
    """Everybody as CSV."""
    query = visit.request.query_params
    people = _chosen(await _people(visit), query.get("station", ""), query.get("name", ""), "name")
    await _note(visit, "", "csv")
    return _file(visit, overview_csv(people), "text/csv; charset=utf-8", "adherence", "csv")


async def person_page(visit: Visit) -> Response:
    """One resident: the figures, the chart, and the days."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del board
        person = _found(connection, identity, now)
        rows, words = chart_rows(person.lines), outcome_words()
        return {
            "who": person,
            "month": person.month,
            "week": person.week,
            "percent": percent_words,
            "counted": counted_words,
            "enough": person.is_enough,
            "since": since_words(person.month, enough=person.is_enough),
            "chart": Markup(chart_svg(rows, person.first, person.last)),  # escaped there
            "words": words,
            "signs": SIGNS,
            "Outcome": Outcome,
            "days": _days(person, now),
            "medicines": _medicines(person),
            "soon": [line_words(line, words) for line in person.soon[::-1]],
            "definition": definition(),
        }

    return await page(visit, "adherence_person", load, section="plans")


async def person_table(visit: Visit) -> Response:
    """One resident's doses as CSV."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()
    person = await visit.hub.read(lambda c: _found(c, identity, now))
    await _note(visit, identity, "csv")
    return _file(visit, doses_csv(person), "text/csv; charset=utf-8", "doses", "csv")


async def person_paper(visit: Visit) -> Response:
    """One resident's last 30 days as a PDF for the doctor."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()
    person = await visit.hub.read(lambda c: _found(c, identity, now))
    origin = Origin(person.resident.station, visit.person.name, now)
    press: Press = visit.request.app.state.press
    try:
        body = await press.paper(person, origin)
    except EnvironmentFault as fault:
        raise Refusal(503, "no_paper", str(fault)) from fault
    await _note(visit, identity, "pdf")
    return _file(visit, body, "application/pdf", "doses", "pdf")


async def _people(visit: Visit) -> list[Person]:
    figures: Figures = visit.request.app.state.figures
    return await figures.get(visit.hub)


def _chosen(people: list[Person], station: str, name: str, sort: str) -> list[Person]:
    found = [
        person
        for person in people
        if (not station or person.resident.station == station)
        and name.casefold() in person.resident.name.casefold()
    ]
    return sorted(found, key=_LEAST[sort])


def _row(person: Person) -> dict[str, Any]:
    return {
        "resident": person.resident,
        "week": person.week,
        "month": person.month,
        "enough": person.is_enough,
        "missed": person.month.counts[Outcome.MISSED],
        "skipped": person.month.counts[Outcome.SKIPPED],
        "soon": len(person.soon),
    }


def _stations(people: list[Person]) -> list[tuple[str, int, Any]]:
    """Return the stations with how many residents each has and the tally of all their doses."""
    lines: dict[str, list[Line]] = defaultdict(list)
    heads: dict[str, int] = defaultdict(int)
    for person in people:
        heads[person.resident.station] += 1
        lines[person.resident.station] += person.lines
    return [(name, heads[name], tally(lines[name])) for name in sorted(lines)]


def _days(person: Person, now: datetime) -> list[dict[str, Any]]:
    by_day: dict[date, list[Line]] = defaultdict(list)
    for line in person.lines:
        by_day[line.day].append(line)
    return [
        {"day": day, "words": wording.day_words(day, now.date()), "lines": by_day[day]}
        for day in sorted(by_day, reverse=True)
    ]


def _medicines(person: Person) -> list[tuple[str, Any]]:
    by_name: dict[str, list[Line]] = defaultdict(list)
    for line in person.lines:
        by_name[line.medicine].append(line)
    return [(name, tally(lines)) for name, lines in by_name.items()]


def _found(connection: Connection, identity: str, now: datetime) -> Person:
    person = one_person(connection, identity, now)
    if person is None:
        raise unknown(identity)
    return person


async def _note(visit: Visit, resident: str, kind: str) -> None:
    """Write down that somebody took health data away."""
    now, actor = visit.hub.clock.now(), f"staff:{visit.person.login}"

    def note(transaction: Transaction) -> None:
        audit.note(
            transaction,
            at=now,
            actor=actor,
            act="adherence.export",
            subject=resident,
            resident=resident,
            details={"kind": kind},
        )

    await visit.hub.write(note)


def _file(visit: Visit, body: bytes, media_type: str, name: str, ending: str) -> Response:
    now = visit.hub.clock.now()
    disposition = f'attachment; filename="{name}-{now:%Y%m%d-%H%M}.{ending}"'
    headers = {**HEADERS, "Content-Disposition": disposition}
    return Response(body, headers=headers, media_type=media_type)
