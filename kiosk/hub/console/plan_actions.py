"""What staff do with plans: save, preview, pause, continue, end, delete, and set somebody's day."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace as with_changes
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from kiosk.core.doses import MedicationPlan
from kiosk.core.plan_check import Mistake
from kiosk.core.plan_words import plan_words
from kiosk.core.words import tr
from kiosk.hub.console.plan_form import Form, Row, read_form
from kiosk.hub.console.plan_pages import blank, choices, editor, routine_of, stamp
from kiosk.hub.console.plan_preview import Preview, preview
from kiosk.hub.console.plan_reading import brief_plan, plan_of
from kiosk.hub.console.rendering import HEADERS, render
from kiosk.hub.console.sessions import PATH, Visit, wants_json
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, conflict, invalid
from kiosk.hub.pictures import reencode
from kiosk.hub.store import medicine, pictures
from kiosk.hub.store.admission import admit_plan, change_routine, judge_plan

_ROUTINE = ("wake", "breakfast", "lunch", "dinner", "sleep")
Result = dict[str, Any]


async def save(visit: Visit) -> Response:
    """Enter a plan, or put a changed one in its place; a refusal stands beside its field.

    The editor sends all fields; a program may send a few, with ``times`` as a text.
    """
    identity = visit.request.path_params.get("id")
    form = read_form(visit.form) if visit.one("editor") else None
    if form is not None and "photo" in visit.files:
        form, fault = await _with_photo(visit, form)
        if fault is not None:
            return await _refuse(visit, identity, form, fault)
    try:
        plan = await _write(visit, identity, form)
    except Refusal as fault:
        if form is None and not wants_json(visit.request):
            raise
        return await _refuse(visit, identity, form, fault)
    here = f"{PATH}/plans?who={plan.resident}#plan-{plan.id}"
    if wants_json(visit.request):
        go = {"go": here} if form is not None else {}
        return _json({"ok": True, "id": plan.id, **go}, 200)
    return RedirectResponse(here, 303)


async def _with_photo(visit: Visit, form: Form) -> tuple[Form, Refusal | None]:
    """Return the form with the uploaded picture, which is kept from now on."""
    now = visit.hub.clock.now()
    try:
        data = await asyncio.to_thread(reencode, visit.files["photo"])
    except Refusal as fault:
        return form, fault
    name = await visit.write(
        lambda t: pictures.save_picture(t, data, now),
        resident=form.resident,
        details={"picture": True},
    )
    return with_changes(form, picture=name), None


async def _write(visit: Visit, identity: str | None, form: Form | None) -> MedicationPlan:
    now, by = visit.hub.clock.now(), f"staff:{visit.person.login}"
    new = identity or str(uuid.uuid4())
    told: dict[str, Any] = {}  # what goes on record, filled in by the work

    def work(transaction: Transaction) -> MedicationPlan:
        old = medicine.load_plan(transaction.connection, identity) if identity else None
        if old is not None and visit.one("seen") not in ("", stamp(old)):
            raise conflict(tr("别人刚改过这份计划，您的没有存。请重新打开，看过再改。"))
        base = old or blank(form.resident if form else visit.one("resident"), new)
        plan, faults = _read(transaction.connection, visit, form, base)
        if faults:
            raise invalid(faults[0].sentence, field=faults[0].field)
        _check_picture(transaction.connection, plan, old)
        saved = admit_plan(transaction, plan, now.date(), old, by=by, now=now)
        told.update(medicine=saved.medicine, after=plan_words(saved))
        if old is not None and plan_words(old) != plan_words(saved):
            told.update(before=plan_words(old))
        return saved

    return await visit.write(work, subject=new, details=told)


def _read(
    connection: Connection, visit: Visit, form: Form | None, base: MedicationPlan
) -> tuple[MedicationPlan, tuple[Mistake, ...]]:
    if form is None:
        return brief_plan(visit.form, base)
    now = visit.hub.clock.now()
    return plan_of(form, base, routine_of(connection, base.resident), now)


def _check_picture(
    connection: Connection, plan: MedicationPlan, old: MedicationPlan | None
) -> None:
    """Refuse the name of a picture that is not here: a kiosk would look for it for ever."""
    same = old is not None and old.picture == plan.picture
    if plan.picture and not same and not pictures.has_picture(connection, plan.picture):
        raise invalid(tr("照片没有传上来，请再选一次。"), field="picture")


async def _refuse(
    visit: Visit, identity: str | None, form: Form | None, fault: Refusal
) -> Response:
    """Say what is wrong: to a script in JSON, else in the editor with all that was typed."""
    at = "picture" if fault.code == "picture" else fault.field
    if wants_json(visit.request) or form is None:
        kept = form.picture if form is not None else ""
        return _json({"error": fault.detail, "field": at, "picture": kept}, fault.status)
    form = with_changes(form, faults=(Mistake(at or "form", fault.detail),))
    return await editor(visit, identity, form, form.resident, status=fault.status)


async def look_ahead(visit: Visit) -> Response:
    """Show what the form's plan would ask for: a fragment for a script, else the editor anew.

    Nothing is saved. ``preset`` fills in a usual pattern first, where no script has done it.
    """
    form = read_form(visit.form)
    identity = visit.one("plan") or None
    now = visit.hub.clock.now()

    def work(connection: Connection) -> tuple[Form, Preview, tuple[Mistake, ...]]:
        old = medicine.load_plan(connection, identity) if identity else None
        base = old or blank(form.resident, "new")
        routine = routine_of(connection, base.resident)
        filled = _preset(form, visit.one("preset"), choices(routine, now.date())["presets"])
        plan, faults = plan_of(filled, base, routine, now)
        judged, wrong = judge_plan(connection, plan, now.date(), old)
        return filled, preview(judged, routine, now), faults or wrong

    filled, shown, faults = await visit.hub.read(work)
    if wants_json(visit.request):
        return render(visit.request, "plan_preview", preview=shown, faults=faults)
    filled = with_changes(filled, faults=faults if not visit.one("preset") else ())
    return await editor(visit, identity, filled, form.resident, shown=shown)


def _preset(form: Form, name: str, offered: list[tuple[str, str, str, str]]) -> Form:
    """Return the form with a usual pattern in its times and days."""
    found = next((one for one in offered if one[0] == name), None)
    if found is None:
        return form
    _, _, times, days = found
    kind, _, more = days.partition(":")
    values = dict(form.values)
    rows = tuple(_row(word) for word in times.split())
    if kind == "needed":
        return with_changes(form, kind="needed", rows=())
    weekdays = form.weekdays
    if kind == "every":
        values["every"], _, start = more.partition(":")
        values |= {"step": "day", "start": values["start"] or start}
    elif kind == "weekdays":
        weekdays = frozenset({int(more)})
    return with_changes(
        form, kind="timed", repeat=kind, values=values, rows=rows, weekdays=weekdays
    )


def _row(word: str) -> Row:
    return Row(at=word) if ":" in word else Row(when=word)


async def step(visit: Visit) -> Result:
    """Pause a plan, let it go on, end it with today, or take it away."""
    identity, action = visit.request.path_params["id"], visit.request.path_params["action"]
    now, by = visit.hub.clock.now(), f"staff:{visit.person.login}"
    today = now.date()

    def change(transaction: Transaction, **fields: Any) -> MedicationPlan:
        old = medicine.load_plan(transaction.connection, identity)
        return admit_plan(transaction, replace(old, **fields), today, old, by=by, now=now)

    def pause(transaction: Transaction) -> MedicationPlan:
        medicine.pause_plan(transaction, identity, paused=True, by=by, now=now)
        return medicine.load_plan(transaction.connection, identity)

    def delete(transaction: Transaction) -> MedicationPlan:
        plan = medicine.find_plan(transaction.connection, identity)
        medicine.remove_plan(transaction, identity, by=by, now=now)
        return plan

    steps: dict[str, Callable[[Transaction], MedicationPlan]] = {
        "pause": pause,
        "resume": lambda t: change(t, paused=False),
        "end": lambda t: change(t, end=today, count=0),
        "delete": delete,
    }
    if action not in steps:
        raise invalid(tr("没有这个操作。"))
    told: dict[str, Any] = {}

    def work(transaction: Transaction) -> MedicationPlan:
        plan = steps[action](transaction)
        told.update(medicine=plan.medicine)
        return plan

    await visit.write(work, details=told)
    return {}


async def set_day(visit: Visit) -> Result:
    """Say when a resident wakes, eats and sleeps; plans by meals follow at once."""
    identity = visit.request.path_params["id"]
    changed = {name: visit.one(name) for name in _ROUTINE if visit.one(name)}
    await visit.write(
        lambda t: change_routine(t, identity, changed), resident=identity, details=changed
    )
    return {}


async def picture(visit: Visit) -> Response:
    """Show a picture of a medicine to staff."""
    name = visit.request.path_params["id"]
    data = await visit.hub.read(lambda c: pictures.load_picture(c, name))
    if data is None:
        return Response(status_code=404)
    headers = {**HEADERS, "Cache-Control": "private, max-age=86400, immutable"}
    return Response(data, headers=headers, media_type="image/jpeg")


def _json(record: Result, status: int) -> Response:
    body = msgspec.json.encode(record)
    return Response(body, status, headers=HEADERS, media_type="application/json")
