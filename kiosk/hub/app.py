"""The web application: calls, console, document."""

from collections.abc import Awaitable, Callable

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.core.words import tr
from kiosk.hub.adherence.press import Press
from kiosk.hub.api.pairing import Patience
from kiosk.hub.api.problems import HANDLERS, on_mistake
from kiosk.hub.api.table import api_routes
from kiosk.hub.console.adherence_pages import Figures
from kiosk.hub.console.routes import console_routes, refused
from kiosk.hub.console.sessions import LoginGuard
from kiosk.hub.escalation.missed_watch import watch_missed
from kiosk.hub.openapi import openapi_document
from kiosk.hub.sensors.feed import listen_to_broker
from kiosk.hub.sensors.watch import watch_sensors
from kiosk.hub.service import Hub

Handler = Callable[[Request, Exception], Awaitable[Response]]


async def _document(request: Request) -> Response:
    del request
    return Response(msgspec.json.encode(openapi_document()), media_type="application/json")


async def _home(request: Request) -> Response:
    del request
    return RedirectResponse("/console", 303)


def _dressed(handler: Handler) -> Handler:
    """Say the same to a person at the console as a page."""

    async def respond(request: Request, error: Exception) -> Response:
        answer = await handler(request, error)
        if not request.url.path.startswith(("/console", "/go/")):
            return answer
        sentences = {404: tr("没有这个页面。"), 405: tr("不能这样做。")}
        sentence = sentences.get(answer.status_code, tr("平台出错了，请再试一次。"))
        return refused(request, answer.status_code, sentence)

    return respond


def build_app(hub: Hub) -> Starlette:
    """Return the application for ``hub``; whoever serves it starts and stops the hub."""
    handlers: dict[int | type[Exception], Handler] = {
        kind: _dressed(handler) for kind, handler in {**HANDLERS, Exception: on_mistake}.items()
    }
    app = Starlette(
        routes=[
            *api_routes(),
            Route("/v1/openapi.json", _document),
            *console_routes(),
            Route("/", _home),
        ],
        exception_handlers=handlers,
    )
    hub.run_beside("hub-missed", lambda: watch_missed(hub))
    hub.run_beside("hub-sensors", lambda: watch_sensors(hub))
    hub.run_beside("hub-broker", lambda: listen_to_broker(hub))
    app.router.redirect_slashes = False
    app.state.hub = hub
    app.state.patience = Patience()
    app.state.logins = LoginGuard(hub.clock)
    app.state.figures = Figures()
    app.state.press = Press()
    return app
