"""漏服: what was missed and nobody has looked after, who was told, and whom to tell when."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.catalogue import Resident
from kiosk.core.words import listed, tr
from kiosk.hub.adherence.chart import outcome_words
from kiosk.hub.adherence.paper import line_words
from kiosk.hub.adherence.people import Person
from kiosk.hub.console import wording
from kiosk.hub.console.adherence_pages import Figures
from kiosk.hub.console.alarm_steps import step_name
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.sessions import Visit
from kiosk.hub.escalation import missed
from kiosk.hub.escalation.chain import STATION
from kiosk.hub.escalation.missed import MissedCase, MissedRule
from kiosk.hub.faults import invalid, unknown
from kiosk.hub.store import missed as store
from kiosk.hub.store.contacts import contacts_of
from kiosk.hub.store.missed_cases import closed_cases, load_rule, open_cases
from kiosk.hub.store.missed_cases import save_rule as keep_rule
from kiosk.hub.store.station import load_resident

_SHOWN = 60  # cases of the last week that are over


async def missed_page(visit: Visit) -> Response:
    """Open cases, those of the last week, and the rules; ``?who=`` opens a resident's own."""
    now, who = visit.hub.clock.now(), visit.request.query_params.get("who", "")
    figures: Figures = visit.request.app.state.figures
    soon = _taken_too_soon(await figures.get(visit.hub), now)

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        people = board.residents
        over = closed_cases(connection, now - timedelta(days=7), _SHOWN)
        chosen = people.get(who)
        return {
            "cases": [
                {**_card(case, people, now), "nobody": not _reachable(connection, case.resident)}
                for case in open_cases(connection)
            ],
            "over": [_card(case, people, now) for case in over],
            "rules": [
                _rule(connection, STATION, tr("全站的安排")),
                *([_rule(connection, chosen.id, chosen.name)] if chosen else []),
            ],
            "soon": soon,
            "people": list(people.values()),
            "who": who,
            "most": missed.MOST_A_DAY,
        }

    return await page(visit, "missed", load)


def _taken_too_soon(people: list[Person], now: datetime) -> list[dict[str, Any]]:
    """Return what was taken too soon after the last one in the last week, newest first."""
    since, words = now.date() - timedelta(days=7), outcome_words()
    found = [
        (line.due, person.resident, line_words(line, words))
        for person in people
        for line in person.soon
        if line.day > since
    ]
    newest = sorted(found, key=lambda one: one[0], reverse=True)[:_SHOWN]
    return [
        {"id": f"{who.id}-{n}", "who": who, "words": said}
        for n, (_, who, said) in enumerate(newest)
    ]


def _card(case: MissedCase, people: dict[str, Resident], now: datetime) -> dict[str, Any]:
    who = people.get(case.resident)
    return {
        "case": case,
        "name": who.name if who is not None else case.resident,
        "resident": who,
        "doses": [(wording.clock_words(dose.due, now), dose) for dose in case.doses],
        "told": [
            (wording.clock_words(told.at, now), step_name(told.step), listed(told.names))
            for told in case.told
        ],
        "opened": wording.clock_words(case.opened, now),
        "ending": _ending(case, now),
    }


def _reachable(connection: Connection, resident: str) -> bool:
    """Whether anybody can be told of what this resident misses."""
    return any(one.reachable for one in contacts_of(connection, resident))


def _ending(case: MissedCase, now: datetime) -> str:
    if case.over is None:
        return ""
    at = wording.clock_words(case.over, now)
    if case.why == missed.LATE:
        return tr("{at} 老人后来自己回答了", at=at)
    if case.why == missed.SEEN:
        return tr("{at} {by}知道了", at=at, by=case.by)
    return tr("过了一天，没有人处理")


def _rule(connection: Connection, resident: str, name: str) -> dict[str, Any]:
    rule, own = load_rule(connection, resident)
    people = contacts_of(connection, resident)
    family = [one.by for one in people if one.resident != STATION and one.reachable]
    station = [one.by for one in people if one.resident == STATION and one.reachable]
    return {
        "id": "station" if resident == STATION else resident,
        "name": name,
        "rule": rule,
        "own": own,
        "family": listed(family),
        "station": listed(station),
        "is_station": resident == STATION,
    }


async def acknowledge(visit: Visit) -> dict[str, Any]:
    """Say that somebody looks after it."""
    identity = visit.request.path_params["id"]
    by, now = visit.person.name, visit.hub.clock.now()
    await visit.write(lambda t: store.acknowledge(t, identity, by, now))
    return {}


async def save_rule(visit: Visit) -> dict[str, Any]:
    """Say after how many minutes whom to tell, and when it is night."""
    identity = visit.request.path_params["id"]
    rule = MissedRule(
        family=_minutes(visit.one("family")),
        station=_minutes(visit.one("station")),
        quiet_from=visit.one("quiet_from"),
        quiet_to=visit.one("quiet_to"),
    )
    flaw = missed.rule_flaw(rule)
    if flaw:
        raise invalid(flaw)
    await _keep(visit, identity, rule)
    return {}


async def drop_rule(visit: Visit) -> dict[str, Any]:
    """Go back to the station's rule."""
    await _keep(visit, visit.request.path_params["id"], None)
    return {}


async def _keep(visit: Visit, identity: str, rule: MissedRule | None) -> None:
    resident = STATION if identity == "station" else identity

    def work(transaction: Any) -> None:
        if resident != STATION and load_resident(transaction.connection, resident) is None:
            raise unknown(resident)
        keep_rule(transaction, resident, rule)

    await visit.write(work, resident=resident)


def _minutes(text: str) -> int:
    if not text:
        return 0
    if not text.isascii() or not text.isdecimal() or len(text) > 5:
        raise invalid(tr("请写 0 到 {most} 分钟，0 就是不通知。", most=missed.LONGEST))
    return int(text)
