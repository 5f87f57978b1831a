"""The pages staff look at."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection
from starlette.responses import Response, StreamingResponse

from kiosk.core.catalogue import Meal
from kiosk.core.requests import RequestState
from kiosk.core.words import listed, phrased, tr
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board, load_board, served_since
from kiosk.hub.console.device_cards import device_card, line_faults
from kiosk.hub.console.doses import dose_lines
from kiosk.hub.console.rendering import HEADERS, render
from kiosk.hub.console.sensor_faults import sensor_faults
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import EVERYONE
from kiosk.hub.escalation.endings import ending_words
from kiosk.hub.service import Hub
from kiosk.hub.store import medicine, station
from kiosk.hub.store.missed_cases import open_cases

ALIVE = 10.0  # seconds between two signs of life on an open page's stream
_CALM = 0.1  # seconds between two words of the stream at least
_REST = 1.0  # seconds between two reloads of what is no alarm


async def duty(visit: Visit) -> Response:
    """值班台."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        missed = [board.residents.get(case.resident) for case in open_cases(connection)]
        return {
            "sensor_faults": sensor_faults(connection, board, now),
            "missed": listed(who.name for who in missed[:6] if who is not None),
            "missed_more": len(missed) > 6,
        }

    return await page(visit, "duty", load)


async def residents(visit: Visit) -> Response:
    """老人."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        plans = medicine.all_plans(connection)
        records = medicine.doses_since(connection, now.date())
        vitals = medicine.latest_vitals(connection, now)
        return {
            "people": [
                {
                    "resident": resident,
                    "doses": dose_lines(
                        (p for p in plans if p.resident == resident.id),
                        records,
                        now.date(),
                        now,
                        served_since(board.kiosks, resident.id),
                        routine=resident.routine,
                    ),
                    "vitals": _vitals_words(vitals.get(resident.id), now),
                }
                for resident in board.residents.values()
            ]
        }

    return await page(visit, "residents", load)


async def menu(visit: Visit) -> Response:
    """菜单: today's, or with ``?day=`` another day's."""
    today = visit.hub.clock.now().date()
    day = _day(visit.request.query_params.get("day", ""), today)

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del board
        catalogue = station.load_catalogue(connection)
        return {
            "day": day,
            "day_words": wording.day_words(day, today),
            "days": [
                (d, wording.day_words(d, today))
                for d in (today + timedelta(days=n) for n in range(7))
            ],
            "dishes": catalogue.dishes,
            "meals": [(meal, {dish.id for dish in catalogue.menu(day, meal)}) for meal in Meal],
        }

    return await page(visit, "menu", load)


async def devices(visit: Visit) -> Response:
    """设备."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        del connection
        return {
            "devices": [device_card(visit.hub, kiosk, board, now) for kiosk in board.kiosks],
            "people": list(board.residents.values()),
        }

    return await page(visit, "devices", load)


async def state(visit: Visit) -> Response:
    """Everything open, for programs."""
    hub = visit.hub
    now = hub.clock.now()

    def load(connection: Connection) -> tuple[Board, tuple[Any, ...]]:
        return load_board(connection, now, hub.silence, most=None), medicine.all_plans(connection)

    board, found = await hub.read(load)
    document = {
        "csrf": visit.csrf,
        "login": visit.person.login,
        "name": visit.person.name,
        "time": now,
        "alarms": [_public(card) for card in board.alarms],
        "alarms_over": [_public(card) for card in board.over],
        "requests": [_public(card) for _, cards in board.columns for card in cards],
        "requests_over": [_public(card) for card in (*board.withdrawn, *board.ended)],
        "plans": found,
        "residents": list(board.residents.values()),
        "kiosks": [
            {"id": kiosk.id, "resident": kiosk.resident, "silent": hub.silence(kiosk)}
            for kiosk in board.kiosks
        ],
        "faults": [_public(fault) for fault in line_faults(hub, board)],
    }
    return Response(msgspec.json.encode(document), headers=HEADERS, media_type="application/json")


async def events(visit: Visit) -> Response:
    """Server-sent events that only say when to look again."""
    headers = {**HEADERS, "X-Accel-Buffering": "no"}
    return StreamingResponse(_stream(visit.hub), headers=headers, media_type="text/event-stream")


async def _stream(hub: Hub) -> AsyncIterator[bytes]:
    """Say at once that an alarm has changed, and at most once a second that something else has."""
    with hub.changes.watch(EVERYONE) as watcher:
        yield b"retry: 1000\n\nevent: alive\ndata: -\n\n"
        changed, due = False, 0.0
        while not hub.changes.stopping:
            left = max(due - hub.clock.monotonic(), 0.0) if changed else ALIVE
            told = await watcher.wait(left)
            changed |= told
            word = b"" if changed else b"alive"
            if watcher.urgent:
                watcher.urgent, word = False, b"alarms"
            elif changed and hub.clock.monotonic() >= due:
                changed, due, word = False, hub.clock.monotonic() + _REST, b"reload"
            if word:
                yield b"event: %s\ndata: -\n\n" % word
                await asyncio.sleep(_CALM)


async def page(
    visit: Visit, name: str, load: Any, *, section: str = "", status: int = 200
) -> Response:
    """Render a page with what every page shows: who is here, what rings, what waits.

    ``section`` is the page that it stands under in the navigation, itself unless told.
    """
    hub = visit.hub
    now = hub.clock.now()
    only_alarms = visit.request.headers.get("x-fragment") == "alarms"

    def work(connection: Connection) -> tuple[Board, dict[str, Any]]:
        board = load_board(connection, now, hub.silence, only_alarms=only_alarms)
        return board, {} if only_alarms else load(connection, board)

    board, values = await hub.read(work)
    return render(
        visit.request,
        "alarms" if only_alarms else name,
        status,
        page=name,
        section=section or name,
        board=board,
        faults=line_faults(hub, board),
        person=visit.person,
        csrf=visit.csrf,
        station=next((r.station for r in board.residents.values() if r.station), ""),
        state_words=wording.state_words,
        alarm_state_words=wording.alarm_state_words,
        endings=ending_words(),
        still=hub.escalation.stands_still,
        RequestState=RequestState,
        now=now,
        **values,
    )


def _vitals_words(vitals: Any, now: datetime) -> str:
    if vitals is None:
        return ""
    words = []
    if vitals.systolic is not None or vitals.diastolic is not None:
        words.append(tr("血压 {a}/{b}", a=vitals.systolic or "—", b=vitals.diastolic or "—"))
    for value, form in (
        (vitals.pulse, tr("脉搏 {v}")),
        (vitals.glucose, tr("血糖 {v}")),
        (vitals.temperature, tr("体温 {v}℃")),
        (vitals.weight, tr("体重 {v} 公斤")),
    ):
        if value is not None:
            words.append(form.format(v=value))
    return f"{wording.clock_words(vitals.at, now)} {phrased(words)}" if words else ""


def _day(text: str, today: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return today


def _public(card: Any) -> Any:
    return msgspec.to_builtins(card)
