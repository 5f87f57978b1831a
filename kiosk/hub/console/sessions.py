"""Who is logged in, and keeping out who is not.

The session cookie holds a random secret of which only the hash is stored. The CSRF token is
derived from it, so it needs no place of its own and ends with it.
"""

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.core.clock import Clock
from kiosk.core.words import tr
from kiosk.hub.api.reading import read_upload
from kiosk.hub.database import Transaction
from kiosk.hub.faults import Refusal, StorageUnavailable
from kiosk.hub.passwords import is_right
from kiosk.hub.pictures import MAX_UPLOAD
from kiosk.hub.service import Hub
from kiosk.hub.store import audit, staff
from kiosk.hub.store.staff import Person

COOKIE = "anban_session"
LOGIN_COOKIE = "anban_login"
PATH = "/console"
MAX_FORM = MAX_UPLOAD + 64 * 1024  # bytes of a form with a picture or a document
_SECRET_FIELDS = ("csrf", "secret", "password")  # never written down in the audit trail
_log = logging.getLogger("kiosk.hub")
T = TypeVar("T")


class LoginGuard:
    """Slows down guessing: five failures for a login, or twenty from an address, in five minutes.

    Also keeps password checks to one at a time: each takes 19 MiB and a processor.
    """

    WINDOW = 300.0  # seconds
    PER_LOGIN = 5
    PER_ADDRESS = 20

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures: dict[str, deque[float]] = {}
        self._one_at_a_time = asyncio.Semaphore(1)

    def wait_for(self, login: str, address: str) -> int:
        """Return the seconds until another try is allowed, 0 when it is now."""
        now = self._clock.monotonic()
        waits = [0.0]
        for key, most in ((f"l {login}", self.PER_LOGIN), (f"a {address}", self.PER_ADDRESS)):
            times = self._failures.get(key, deque())
            while times and times[0] < now - self.WINDOW:
                times.popleft()
            if len(times) >= most:
                waits.append(times[0] + self.WINDOW - now)
        return int(max(waits) + 0.999)

    async def check(
        self, login: str, address: str, password: str, kept: str | None
    ) -> tuple[bool, int]:
        """Check a password away from the event loop, and count the failure.

        Returns whether it is right, and the seconds until another try is allowed when it was not
        looked at: tries that came all at once wait here, and those before may have used up the
        allowance.
        """
        async with self._one_at_a_time:
            wait = self.wait_for(login, address)
            if wait:
                return False, wait
            with ThreadPoolExecutor(1, thread_name_prefix="hub-password") as pool:
                loop = asyncio.get_running_loop()
                is_theirs = await loop.run_in_executor(pool, is_right, password, kept)
            if is_theirs:
                self._failures.pop(f"l {login}", None)
            else:
                self._failed(login, address)
            return is_theirs, 0

    def _failed(self, login: str, address: str) -> None:
        if len(self._failures) > 5000:
            self._failures.clear()
        for key in (f"l {login}", f"a {address}"):
            self._failures.setdefault(key, deque()).append(self._clock.monotonic())


@dataclass(frozen=True)
class Visit:
    """A request by somebody logged in."""

    hub: Hub
    request: Request
    person: Person
    cookie: str
    form: dict[str, list[str]]
    files: dict[str, bytes] = field(default_factory=dict)  # what was uploaded, by the field

    @property
    def csrf(self) -> str:
        """The token that this session's forms carry."""
        return csrf_of(self.cookie)

    def one(self, name: str) -> str:
        """Return a field's first value, empty when it is not there."""
        return self.form.get(name, [""])[0]

    def many(self, name: str) -> tuple[str, ...]:
        """Return all values of a field that may come several times."""
        return tuple(self.form.get(name, ()))

    async def write(
        self,
        work: Callable[[Transaction], T],
        *,
        subject: str = "",
        resident: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> T:
        """Run ``work`` in a transaction that also puts the act into the audit trail.

        ``subject`` is what was acted on (the id in the path unless told), ``resident`` whom it
        concerns (what ``work`` returns and the form say it unless told), ``details`` what goes on
        record with it (the form unless told; no secret may be in it).
        """
        now = self.hub.clock.now()
        about = subject or str(self.request.path_params.get("id", ""))
        kept = self._filled_in() if details is None else details

        def audited(transaction: Transaction) -> T:
            result = work(transaction)
            audit.note(
                transaction,
                at=now,
                actor=f"staff:{self.person.login}",
                act=act_of(self.request),
                subject=about,
                resident=resident or _resident_of(result) or self.one("resident"),
                details=kept,
            )
            return result

        return await self.hub.write(audited)

    def _filled_in(self) -> dict[str, Any]:
        return {
            name: values[0] if len(values) == 1 else values
            for name, values in self.form.items()
            if name not in _SECRET_FIELDS and any(values)
        }


Page = Callable[[Visit], Awaitable[Response]]


def act_of(request: Request) -> str:
    """Return a button's name in the audit trail: ``alarms.acknowledge``, ``plans.add``."""
    identity = request.path_params.get("id")
    path = request.url.path.removeprefix(f"{PATH}/").split("/")
    words = [part for part in path if part != identity]
    if len(words) == 1:
        words.append("add" if identity is None else "change")
    return ".".join(words)


def _resident_of(result: Any) -> str:
    """Return whom a written record concerns, empty when it tells nobody."""
    record = getattr(result, "alarm", None) or getattr(result, "request", None) or result
    resident = getattr(record, "resident", "")
    return resident if isinstance(resident, str) else ""


def csrf_of(cookie: str) -> str:
    """Return the CSRF token that belongs to a cookie's secret."""
    return hashlib.sha256(f"csrf {cookie}".encode()).hexdigest()


async def visit(request: Request) -> Visit | None:
    """Return who asks, None when nobody is logged in; a POST's form is read and checked.

    Raises :class:`Refusal` 403 when a POST lacks the session's CSRF token.
    """
    hub: Hub = request.app.state.hub
    cookie = request.cookies.get(COOKIE, "")
    if not cookie or len(cookie) > 200:
        return None
    now = hub.clock.now()
    person = await hub.read(lambda connection: staff.find_session(connection, cookie, now))
    if person is None:
        return None
    await _keep_open(hub, person, cookie, now)
    form: dict[str, list[str]] = {}
    files: dict[str, bytes] = {}
    if request.method == "POST":
        form, files = await read_upload(request, MAX_FORM)
        token = request.headers.get("x-csrf-token") or form.get("csrf", [""])[0]
        if not same(token, csrf_of(cookie)):
            raise Refusal(403, "csrf", tr("页面太旧了，请刷新以后再试。"))
    return Visit(hub, request, person, cookie, form, files)


async def _keep_open(hub: Hub, person: Person, cookie: str, now: datetime) -> None:
    """Let a session in use go on: a duty page open day and night must not fall silent."""
    if staff.is_young(person, now):
        return
    try:
        await hub.write(lambda transaction: staff.renew_session(transaction, cookie, now))
    except StorageUnavailable:
        _log.info("a session could not be renewed; the next look tries again")


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def set_cookie(request: Request, response: Response, name: str, value: str) -> None:
    """Set a cookie that scripts cannot read and other sites cannot send."""
    response.set_cookie(
        name,
        value,
        path=PATH,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )


def to_login(request: Request) -> Response:
    """Lead to the login page; a script gets 401."""
    if wants_json(request) or request.headers.get("x-fragment"):
        raise Refusal(401, "not_logged_in", tr("请先登录。"), retryable=True)
    was_in = "?expired=1" if request.cookies.get(COOKIE) else ""
    return RedirectResponse(f"{PATH}/login{was_in}", 303)


def wants_json(request: Request) -> bool:
    """Whether a script asks, not a form."""
    return request.headers.get("x-requested-with", "") == "fetch"


def new_login_token() -> str:
    """Return the secret that the login form and its cookie share."""
    return secrets.token_urlsafe(24)
