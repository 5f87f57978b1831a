"""用药: the plans of each resident, the editor with its preview, and who changed what."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, MedicationPlan, Step, Way
from kiosk.core.plan_words import plan_words
from kiosk.core.plans import rule_of
from kiosk.core.routine import Routine, clock_text, takes_offset
from kiosk.core.stock import days_left, needs_refill
from kiosk.core.words import tr
from kiosk.hub.console import plan_form, wording
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.plan_changes import changed_words
from kiosk.hub.console.plan_form import Form, form_of
from kiosk.hub.console.plan_preview import Preview, preview
from kiosk.hub.console.plan_words import day_events, presets, relations, way_names
from kiosk.hub.console.sessions import Visit
from kiosk.hub.faults import unknown
from kiosk.hub.store import medicine, plan_versions, staff, station
from kiosk.hub.store.admission import mistakes_of

MOST_SHOWN = 20  # residents on one page; of more, one is chosen
_STOCK_DAYS = 400  # how far back a count of stock may lie


async def plans(visit: Visit) -> Response:
    """The plans of everybody, or with ``?who=`` of one resident."""
    now = visit.hub.clock.now()
    who = visit.request.query_params.get("who", "")

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        everybody = list(board.residents.values())
        chosen = [one for one in everybody if one.id == who]
        shown = chosen or (everybody if len(everybody) <= MOST_SHOWN else [])
        found = medicine.all_plans(connection)
        mistakes = mistakes_of(connection, found, now.date())
        wrong = {plan.resident for plan in found if plan.id in mistakes}
        return {
            "groups": [
                (one, _cards(connection, one, [p for p in found if p.resident == one.id], now))
                for one in shown
            ],
            "mistakes": mistakes,
            "who": who,
            "people": everybody,
            "wrong": [one for one in everybody if one.id in wrong and one not in shown],
            "weekdays": weekday_names(),
        }

    return await page(visit, "plans", load)


def weekday_names() -> list[str]:
    """Return 一 to 日."""
    return [tr("一"), tr("二"), tr("三"), tr("四"), tr("五"), tr("六"), tr("日")]


def _cards(
    connection: Connection, resident: Resident, plans: list[MedicationPlan], now: datetime
) -> list[dict[str, Any]]:
    """Return the plans with what is left of each, those that are over last."""
    today, zone = now.date(), now.tzinfo or UTC
    records: tuple[DoseRecord, ...] = ()
    counted = [plan.stock.at.date() for plan in plans if plan.stock]
    if counted:
        first = max(min(counted), today - timedelta(days=_STOCK_DAYS))
        records = medicine.doses_between(connection, resident.id, first, today)
    cards = []
    for plan in plans:
        days = days_left(plan, records, today, zone, routine=resident.routine)
        over = plan.end is not None and plan.end < today
        slots = rule_of(plan, resident.routine).slots  # also of meals, by the resident's own day
        card = {"plan": plan, "days": days, "refill": needs_refill(plan, days), "over": over}
        cards.append({**card, "times": [clock_text(slot.minutes) for slot in slots]})
    return sorted(cards, key=lambda card: bool(card["over"]))


async def new_plan(visit: Visit) -> Response:
    """The empty editor for ``?resident=``."""
    resident = visit.request.query_params.get("resident", "")
    return await editor(visit, None, None, resident)


async def edit_plan(visit: Visit) -> Response:
    """The editor with a plan in it."""
    return await editor(visit, visit.request.path_params["id"], None, "")


async def editor(
    visit: Visit,
    identity: str | None,
    form: Form | None,
    resident: str,
    *,
    shown: Preview | None = None,
    status: int = 200,
) -> Response:
    """Show the editor: with what was typed (``form``), else the plan's own, else nothing."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        plan = medicine.load_plan(connection, identity) if identity else None
        who = board.residents.get(plan.resident if plan else resident)
        if who is None:
            raise unknown(resident)
        empty = plan or blank(who.id, "")
        filled = form or form_of(empty, who.routine)
        return {
            "form": filled,
            "seen": visit.one("seen") if form else (stamp(plan) if plan else ""),
            "plan": plan,
            "resident": who,
            "preview": shown or (preview(plan, who.routine, now) if plan else None),
            **choices(who.routine, now.date()),
        }

    return await page(visit, "plan_edit", load, section="plans", status=status)


def stamp(plan: MedicationPlan) -> str:
    """Return what tells a plan from what it becomes when somebody changes it."""
    return hashlib.sha256(msgspec.json.encode(plan, order="deterministic")).hexdigest()[:16]


def blank(resident: str, identity: str) -> MedicationPlan:
    """Return a plan in which nothing is said yet."""
    return MedicationPlan(id=identity, resident=resident, medicine="", amount="")


def choices(routine: Routine, today: date) -> dict[str, Any]:
    """Return what the editor offers to choose from."""
    return {
        "events": [(code, words, takes_offset(code)) for code, words in day_events(routine)],
        "ways": way_names(),
        "relations": relations(),
        "presets": presets(routine, today),
        "weekdays": weekday_names(),
        "steps": [(Step.DAY, tr("天")), (Step.WEEK, tr("个星期")), (Step.MONTH, tr("个月"))],
        "least_rows": plan_form.ROWS,
        "Way": Way,
    }


async def history(visit: Visit) -> Response:
    """Who changed a plan, when, and what."""
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        versions = plan_versions.versions_of_plan(connection, identity)
        if not versions:
            raise unknown(identity)
        names = {f"staff:{login}": name for login, name in staff.staff_names(connection).items()}
        lines = []
        for n, version in enumerate(versions):
            before = versions[n - 1] if n else None
            lines.append(
                {
                    "at": wording.clock_words(version.at, now) if version.at else tr("更早"),
                    "by": names.get(version.by, version.by) or tr("不知道是谁"),
                    "changes": changed_words(before, version),
                }
            )
        newest = versions[-1].plan
        return {
            "plan": newest,
            "words": plan_words(newest),
            "lines": lines[::-1],
            "resident": board.residents.get(newest.resident),
            "gone": versions[-1].removed,
        }

    return await page(visit, "plan_history", load, section="plans")


def routine_of(connection: Connection, resident: str) -> Routine:
    """Return a resident's own day, the usual one where nobody has that id."""
    who = station.load_residents(connection).get(resident)
    return who.routine if who is not None else Routine()
