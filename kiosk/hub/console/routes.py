"""The console's addresses, and what surrounds each page and each button."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kiosk.core.words import tr
from kiosk.hub.api.reading import read_form
from kiosk.hub.console import (
    actions,
    adherence_pages,
    chain_pages,
    channel_pages,
    exchange_pages,
    missed_pages,
    pages,
    plan_actions,
    plan_pages,
    sensor_actions,
    sensor_pages,
    telling,
    telling_actions,
    trail,
)
from kiosk.hub.console.answers import answer_routes
from kiosk.hub.console.rendering import FOLDER, HEADERS, render
from kiosk.hub.console.sessions import (
    COOKIE,
    LOGIN_COOKIE,
    PATH,
    LoginGuard,
    Page,
    Visit,
    new_login_token,
    same,
    set_cookie,
    to_login,
    visit,
    wants_json,
)
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, StorageUnavailable
from kiosk.hub.pictures import MAX_UPLOAD
from kiosk.hub.service import Hub
from kiosk.hub.store import audit, staff

Action = Callable[[Visit], Awaitable[dict[str, Any]]]
Endpoint = Callable[[Request], Awaitable[Response]]


def console_routes() -> list[BaseRoute]:
    """Return the console's routes, and those of the links in messages."""
    shown = {
        "": pages.duty,
        "/residents": pages.residents,
        "/plans": plan_pages.plans,
        "/plans/new": plan_pages.new_plan,
        "/plans/exchange": exchange_pages.exchange,
        "/plans/export.json": exchange_pages.hand_out,
        "/plans/{id}/edit": plan_pages.edit_plan,
        "/plans/{id}/history": plan_pages.history,
        "/pictures/{id}": plan_actions.picture,
        "/missed": missed_pages.missed_page,
        "/adherence": adherence_pages.overview,
        "/adherence.csv": adherence_pages.overview_table,
        "/adherence/{id}": adherence_pages.person_page,
        "/adherence/{id}/doses.csv": adherence_pages.person_table,
        "/adherence/{id}/paper.pdf": adherence_pages.person_paper,
        "/menu": pages.menu,
        "/devices": pages.devices,
        "/escalation": chain_pages.escalation,
        "/contacts": telling.contacts,
        "/channels": channel_pages.channels,
        "/deliveries": telling.deliveries,
        "/audit": trail.trail,
        "/audit.csv": trail.trail_csv,
        "/sensors": sensor_pages.sensor_page,
        "/state.json": pages.state,
        "/events": pages.events,
    }
    # Forms that answer with a page: with what was typed, where it is refused.
    filled = {
        "/plans": plan_actions.save,
        "/plans/preview": plan_actions.look_ahead,
        "/plans/exchange": exchange_pages.take_in,
        "/plans/{id}": plan_actions.save,
    }
    done = {
        "/requests/{id}/{action}": actions.request_step,
        "/alarms/{id}/{action}": actions.alarm_step,
        "/plans/day/{id}": plan_actions.set_day,
        "/plans/{id}/{action}": plan_actions.step,
        "/missed/rule/{id}": missed_pages.save_rule,
        "/missed/drop-rule/{id}": missed_pages.drop_rule,
        "/missed/{id}/acknowledge": missed_pages.acknowledge,
        "/residents": actions.add_resident,
        "/menu": actions.set_menu,
        "/dishes": actions.add_dish,
        "/contacts": telling_actions.save,
        "/contacts/{id}": telling_actions.save,
        "/contacts/{id}/test": telling_actions.send_test,
        "/contacts/{id}/code": telling_actions.enter_code,
        "/contacts/{id}/remove": telling_actions.remove,
        "/channels": channel_pages.save,
        "/channels/{id}": channel_pages.save,
        "/channels/{id}/remove": channel_pages.remove,
        "/deliveries/{id}/repeat": telling_actions.repeat,
        "/sensors": sensor_actions.add,
        "/sensors/{id}": sensor_actions.change,
        "/sensors/{id}/rule": sensor_actions.add_rule,
        "/sensors/{id}/drop-rule": sensor_actions.drop_rule,
        "/sensors/{id}/remove": sensor_actions.remove,
        "/sensor-keys": sensor_actions.issue_key,
        "/sensor-keys/{id}/revoke": sensor_actions.revoke_key,
        "/sensor-broker": sensor_actions.set_broker,
        "/silence/{id}": sensor_actions.set_inactivity,
        "/devices/pair": actions.pair,
        "/devices/{id}/retire": actions.retire,
        "/escalation/test": chain_pages.set_test,
        "/escalation/test-now": chain_pages.test_now,
        "/escalation/{id}/chain": chain_pages.save_chain,
        "/escalation/{id}/drop": chain_pages.drop_chain,
        "/escalation/{id}/care": chain_pages.save_care,
    }
    return [
        Route(f"{PATH}/login", _login_page, methods=["GET"]),
        Route(f"{PATH}/login", _log_in, methods=["POST"]),
        Route(f"{PATH}/logout", _log_out, methods=["POST"]),
        *(Route(PATH + path, _page(page), methods=["GET"]) for path, page in shown.items()),
        *(Route(PATH + path, _page(form), methods=["POST"]) for path, form in filled.items()),
        *(Route(PATH + path, _button(action), methods=["POST"]) for path, action in done.items()),
        *answer_routes(),
        Mount(f"{PATH}/static", StaticFiles(directory=FOLDER / "static"), name="static"),
    ]


def refused(request: Request, status: int, sentence: str, field: str = "") -> Response:
    """Return a refusal as staff should see it: JSON for a script, else a page.

    ``field`` names what of the form it is about, empty where it is about the whole.
    """
    if wants_json(request) or request.url.path.endswith(".json"):
        body = msgspec.json.encode({"error": sentence} | ({"field": field} if field else {}))
        return Response(body, status, headers=HEADERS, media_type="application/json")
    return render(request, "sorry", status, sentence=sentence, back=_back(request))


def _page(page: Page) -> Endpoint:
    async def respond(request: Request) -> Response:
        try:
            visitor = await visit(request)
            return to_login(request) if visitor is None else await page(visitor)
        except (Refusal, StorageUnavailable) as fault:
            return _fault(request, fault)

    return respond


def _button(action: Action) -> Endpoint:
    async def respond(request: Request) -> Response:
        try:
            visitor = await visit(request)
            if visitor is None:
                return to_login(request)
            result = await action(visitor)
        except (Refusal, StorageUnavailable) as fault:
            return _fault(request, fault)
        if wants_json(request):
            body = msgspec.json.encode({"ok": True, **result})
            return Response(body, headers=HEADERS, media_type="application/json")
        return RedirectResponse(_back(request), 303)

    return respond


def _fault(request: Request, fault: Refusal | StorageUnavailable) -> Response:
    if isinstance(fault, StorageUnavailable):
        return refused(request, 503, tr("数据库现在没有回应，请过一会儿再试。"))
    if fault.code == "too_large" and request.url.path.startswith(f"{PATH}/plans"):
        sent = request.headers.get("content-type", "").lower()
        if sent.startswith("multipart/form-data"):  # before it is read: only a file is as large
            return _file_too_large(request, fault.status)
    sentences = {
        "unknown_id": tr("找不到它，可能已经删掉了。"),
        "too_large": tr("内容太长了。"),
        "malformed": tr("表单内容看不懂。"),
        "too_slow": tr("网络太慢，请再试一次。"),
    }
    return refused(request, fault.status, sentences.get(fault.code, fault.detail))


def _file_too_large(request: Request, status: int) -> Response:
    most = MAX_UPLOAD // 1024**2
    if request.url.path.endswith("/exchange"):
        return refused(request, status, tr("文件太大了，最多 {n} MB。请分成几份再导入。", n=most))
    sentence = tr(
        "照片太大了，最多 {n} MB，所以没有存。请把手机相机的画质调低再拍一张，或者先不放照片。",
        n=most,
    )
    return refused(request, status, sentence, field="picture")


async def _login_page(request: Request) -> Response:
    expired = tr("登录过期了，请马上重新登录：没有登录的时候，有呼救这里不会响。")
    return _login_form(request, expired if "expired" in request.query_params else "", 200)


def _too_often(seconds: int) -> str:
    return tr("试错太多次了，请 {n} 秒以后再试。", n=seconds)


def _login_form(request: Request, sentence: str, status: int, login: str = "") -> Response:
    """Return the form with a fresh secret that its cookie repeats, so that no other site can
    log somebody in. ``login`` is what was typed before."""
    token = new_login_token()
    response = render(request, "login", status, csrf=token, sentence=sentence, login=login)
    set_cookie(request, response, LOGIN_COOKIE, token)
    return response


async def _log_in(request: Request) -> Response:
    hub: Hub = request.app.state.hub
    guard: LoginGuard = request.app.state.logins
    try:
        form = await read_form(request)
        login, password = form.get("login", [""])[0], form.get("password", [""])[0]
        token = request.cookies.get(LOGIN_COOKIE, "")
        if not token or not same(token, form.get("csrf", [""])[0]):
            return _login_form(request, tr("页面太旧了，请再登录一次。"), 403, login)
        address = request.client.host if request.client else ""
        wait = guard.wait_for(login, address)
        if wait:
            return _login_form(request, _too_often(wait), 429, login)
        kept = await hub.read(lambda connection: staff.password_of(connection, login))
        is_theirs, wait = await guard.check(login, address, password, kept)
        now = hub.clock.now()
        if wait:
            return _login_form(request, _too_often(wait), 429, login)
        if not is_theirs:
            await hub.write(lambda t: _note_login(t, login if kept else "", "failed", now))
            return _login_form(request, tr("登录名或者密码不对。"), 401, login)

        def open_session(transaction: Transaction) -> str:
            _note_login(transaction, login, "login", now)
            return staff.open_session(transaction, login, now)

        cookie = await hub.write(open_session)
    except (Refusal, StorageUnavailable) as fault:
        return _fault(request, fault)
    response = RedirectResponse(PATH, 303)
    set_cookie(request, response, COOKIE, cookie)
    return response


def _note_login(transaction: Transaction, login: str, what: str, now: datetime) -> None:
    """Put a login into the audit trail; what somebody unknown typed is not written down."""
    actor = f"staff:{login}" if login else "unknown"
    audit.note(transaction, at=now, actor=actor, act=f"session.{what}", subject=login)


async def _log_out(request: Request) -> Response:
    try:
        visitor = await visit(request)
        if visitor is not None:
            cookie, login, now = visitor.cookie, visitor.person.login, visitor.hub.clock.now()

            def close_session(transaction: Transaction) -> None:
                _note_login(transaction, login, "logout", now)
                staff.close_session(transaction, cookie)

            await visitor.hub.write(close_session)
    except (Refusal, StorageUnavailable) as fault:
        return _fault(request, fault)
    response = RedirectResponse(f"{PATH}/login", 303)
    response.delete_cookie(COOKIE, path=PATH)
    return response


def _back(request: Request) -> str:
    """Return the console page a form was sent from; never another site's."""
    came_from = request.headers.get("referer", "")
    base = str(request.base_url).rstrip("/")
    path = came_from.removeprefix(base) if came_from.startswith(base) else ""
    return path if path.startswith(PATH) and not path.startswith(f"{PATH}/login") else PATH
