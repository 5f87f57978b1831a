"""How a call is declared, and what happens around it: who calls, body in, answer out."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from kiosk.core.alarms import Alarm
from kiosk.hub.api.reading import parse, read_body, read_form
from kiosk.hub.clock import milliseconds
from kiosk.hub.faults import Refusal, invalid, not_yours
from kiosk.hub.service import Hub
from kiosk.hub.store.devices import Device

PATH_CODES = ("bad_id", "id_mismatch")  # 422 of a call with an id in its path
ID = re.compile(r"[^\x00-\x20\x7f/]{1,200}")


@dataclass(frozen=True)
class Call:
    """One call as its handler gets it; ``device`` and ``body`` only where declared."""

    hub: Hub
    request: Request
    identity: str
    body: Any
    form: dict[str, list[str]]
    caller: Device | None

    @property
    def device(self) -> Device:
        """Whoever presented the token."""
        assert self.caller is not None
        return self.caller


@dataclass(frozen=True)
class Answer:
    """What a handler gives back: a record, and the status."""

    record: Any
    status: int = 200


Handler = Callable[[Call], Awaitable[Answer]]


@dataclass(frozen=True)
class Parameter:
    """A parameter in the query."""

    name: str
    schema: dict[str, Any]
    description: str


@dataclass(frozen=True)
class Operation:
    """One call. ``body`` is the record it takes, ``form`` names form fields instead.

    ``answers`` says which record comes with which status; ``refusals`` which statuses come as
    problems, besides those that follow from the rest; ``codes`` the problems' own words (422).
    """

    method: str
    path: str
    summary: str
    handler: Handler
    answers: dict[int, type[Any]]
    body: type[Any] | None = None
    form: tuple[str, ...] = ()
    query: tuple[Parameter, ...] = ()
    secured: bool = True
    expired_token: bool = False
    refusals: tuple[int, ...] = ()
    codes: tuple[str, ...] = ()
    media_type: str = "application/json"  # any other: the handler's answer is bytes
    keyed: bool = False  # the handler itself asks for a sensor's key
    failure: type[Any] | None = field(default=None)  # the record of 400 where it is no problem

    async def respond(self, request: Request) -> Response:
        """Carry the call out; raises :class:`Refusal`."""
        hub: Hub = request.app.state.hub
        caller = await _authenticate(hub, request, self.expired_token) if self.secured else None
        body: Any = None
        form: dict[str, list[str]] = {}
        identity = request.path_params.get("id", "")
        if "{id}" in self.path and not ID.fullmatch(identity):
            raise invalid("no such id can be", "bad_id")
        if self.body is not None:
            body = parse(await read_body(request), self.body)
            body = _owned(body, identity, caller)
        elif self.form:
            form = await read_form(request)
        answer = await self.handler(Call(hub, request, identity, body, form, caller))
        plain = isinstance(answer.record, bytes)
        return Response(
            answer.record if plain else msgspec.json.encode(answer.record),
            answer.status,
            headers={"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
            media_type=self.media_type,
        )


async def _authenticate(hub: Hub, request: Request, expired_token: bool) -> Device:
    """Return the caller (RFC 6750); an alarm's caller may come with an expired token."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token or len(token) > 500:
        raise Refusal(401, "no_token", "a bearer token is needed", retryable=True)
    device = await hub.device(token)
    if device is None or device.revoked:
        raise Refusal(401, "invalid_token", "this token is not valid", retryable=True)
    if device.expires < milliseconds(hub.clock.now()) and not expired_token:
        raise Refusal(401, "expired_token", "this token has expired", retryable=True)
    return device


def _owned(body: Any, identity: str, caller: Device | None) -> Any:
    """Return the body as the caller's own, and make sure that path and body agree.

    A kiosk that has never synced does not know its resident and leaves the field empty: the token
    says who it is. An alarm is taken whatever resident it names (the kiosk may have been bound to
    somebody else while it waited): help goes to where the kiosk stands now.
    """
    if getattr(body, "id", identity) != identity:
        raise invalid("the id in the path and the one in the body differ", "id_mismatch")
    resident = getattr(body, "resident", None)
    if resident is None or caller is None or resident == caller.resident:
        return body
    if resident and not isinstance(body, Alarm):
        raise not_yours()
    return replace(body, resident=caller.resident)
