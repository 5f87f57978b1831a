"""导入和导出: prescriptions in from FHIR R4 and out again, at the console."""

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.doses import MedicationPlan
from kiosk.core.errors import EnvironmentFault
from kiosk.core.plan_words import plan_words
from kiosk.core.words import tr
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.rendering import HEADERS
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, invalid
from kiosk.hub.store import audit, medicine

# What reads and writes FHIR is loaded when it is used: some tenths of a second of every start.
if TYPE_CHECKING:
    from kiosk.hub.fhir.exchange import Wanted
    from kiosk.hub.fhir.reading import Read, Refused

MOST_BYTES = 1024 * 1024  # of a document: some thousand prescriptions
_MEDIA_TYPE = "application/fhir+json"


@dataclass(frozen=True)
class Outcome:
    """What became of a prescription: its plans in words, what to compare, or why it is refused."""

    medicine: str
    identity: str
    plans: tuple[tuple[str, str], ...] = ()  # id and words
    remarks: tuple[str, ...] = ()
    refused: str = ""


async def exchange(visit: Visit) -> Response:
    """The page."""
    return await _page(visit, visit.request.query_params.get("resident", ""))


async def take_in(visit: Visit) -> Response:
    """Read an uploaded document; 只看看 (check) saves nothing. What is saved is paused."""
    from kiosk.hub.fhir.exchange import Wanted  # noqa: PLC0415

    resident, now = visit.one("resident"), visit.hub.clock.now()
    wanted = Wanted(
        resident,
        visit.hub.clock.zone,
        now,
        _date(visit.one("start")),
        check=bool(visit.one("check")),
        hold=True,
        by=f"staff:{visit.person.login}",
    )
    try:
        found = await _import(visit, wanted)
    except (EnvironmentFault, Refusal) as fault:
        sentence = fault.detail if isinstance(fault, Refusal) else str(fault)
        return await _page(visit, resident, fault=sentence, status=422)
    return await _page(visit, resident, outcomes=[_told(one) for one in found], wanted=wanted)


async def _import(visit: Visit, wanted: "Wanted") -> "list[Read | Refused]":
    from kiosk.hub.fhir.exchange import read_plans, save_plans, told_of  # noqa: PLC0415

    data = visit.files.get("document", b"") or visit.one("text").encode()
    if not data:
        raise invalid(tr("请选一个文件。"))
    if len(data) > MOST_BYTES:
        raise invalid(tr("文件太大了，最多 1 MB。"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise invalid(tr("这个文件不是 JSON，读不了。")) from error
    # Checking takes a while: it is done away from the one writer, which alarms wait for as well.
    read = await visit.hub.read(lambda connection: read_plans(connection, text, wanted))
    if wanted.check:
        return await visit.hub.write(lambda t: save_plans(t, read, wanted))
    told: dict[str, Any] = {}

    def save(transaction: Transaction) -> "list[Read | Refused]":
        found = save_plans(transaction, read, wanted)
        told.update(told_of(found))
        return found

    return await visit.write(save, resident=wanted.resident, details=told)


async def hand_out(visit: Visit) -> Response:
    """A resident's plans as a bundle to keep; that it was taken away is noted."""
    resident, now = visit.request.query_params.get("resident", ""), visit.hub.clock.now()
    plans = await visit.hub.read(lambda connection: medicine.plans_of(connection, resident))
    bundle, _ = _written(plans)

    def note(transaction: Transaction) -> None:
        actor = f"staff:{visit.person.login}"
        audit.note(
            transaction, at=now, actor=actor, act="plans.export", subject=resident,
            resident=resident, details={"rows": len(plans)},
        )  # fmt: skip

    await visit.hub.write(note)
    disposition = f'attachment; filename="plans-{now:%Y%m%d}.json"'
    body = json.dumps(bundle, ensure_ascii=False, indent=2).encode()
    headers = {**HEADERS, "Content-Disposition": disposition}
    return Response(body, headers=headers, media_type=_MEDIA_TYPE)


async def _page(
    visit: Visit,
    resident: str,
    *,
    outcomes: list[Outcome] | None = None,
    wanted: "Wanted | None" = None,
    fault: str = "",
    status: int = 200,
) -> Response:
    def load(connection: Connection, board: Board) -> dict[str, Any]:
        plans = medicine.plans_of(connection, resident) if resident else ()
        return {
            "people": list(board.residents.values()),
            "chosen": board.residents.get(resident),
            "outcomes": outcomes,
            "checked": wanted is not None and wanted.check,
            "left_out": [(plan.medicine, why) for plan, why in _written(plans)[1]],
            "count": len(plans),
            "fault": fault,
            "text": visit.one("text") if fault else "",
            "start": visit.one("start") if fault else "",
        }

    return await page(visit, "plan_exchange", load, section="plans", status=status)


def _written(
    plans: tuple[MedicationPlan, ...],
) -> tuple[dict[str, Any], list[tuple[MedicationPlan, str]]]:
    from kiosk.hub.fhir.writing import write_bundle  # noqa: PLC0415

    return write_bundle(plans)


def _told(one: "Read | Refused") -> Outcome:
    from kiosk.hub.fhir.reading import Refused  # noqa: PLC0415

    if isinstance(one, Refused):
        return Outcome(one.medicine, one.identity, refused=one.reason)
    plans = tuple((plan.id, plan_words(plan)) for plan in one.plans)
    return Outcome(one.medicine, one.identity, plans, one.remarks)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise invalid(tr("日期“{text}”看不懂。", text=text[:20])) from error
