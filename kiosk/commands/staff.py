"""Staff as a client: what a person does in the console, over HTTP, for the tour and the tests.

The console's routes are listed in ``kiosk/hub/console/__init__.py``. This client knows only them,
never the hub's code.
"""

from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any, Self

import httpx

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


class StaffRefused(EnvironmentFault):
    """The console did not do it; ``str(error)`` is its sentence, ``status`` the HTTP status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class StaffClient:
    """One person at the console; logs in again by itself when the session has expired.

    ``url`` is the hub's address (``http://127.0.0.1:8750``). Methods raise :class:`StaffRefused`
    when the console says no, and :class:`httpx.TransportError` when it cannot be reached.
    """

    def __init__(self, url: str) -> None:
        self._credentials = ("", "")
        self._csrf = ""
        self._http = httpx.Client(base_url=url, timeout=10, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; the session ends by itself."""
        self._http.close()

    def login(self, login: str, password: str) -> None:
        """Open a session."""
        self._credentials = (login, password)
        self._log_in()

    def _log_in(self) -> None:
        login, password = self._credentials
        page = self._http.get("/console/login")
        form = {"login": login, "password": password, "csrf": _hidden(page.text)}
        answer = self._http.post("/console/login", data=form)
        if answer.status_code != httpx.codes.SEE_OTHER:
            raise StaffRefused(tr("登录值班台没有成功。"), answer.status_code)
        self._csrf = ""

    def state(self) -> dict[str, Any]:
        """Return everything open: alarms, requests, plans, residents, kiosks, faults."""
        answer = self._http.get("/console/state.json", headers={"X-Requested-With": "fetch"})
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            self._log_in()
            answer = self._http.get("/console/state.json", headers={"X-Requested-With": "fetch"})
        result = _result(answer)
        self._csrf = result["csrf"]
        return result

    def open_requests(self) -> list[dict[str, Any]]:
        """Return the requests that are not over; each has id, state, kind, text, name …"""
        return list(self.state()["requests"])

    def open_alarms(self) -> list[dict[str, Any]]:
        """Return the alarms that are not over; each has id, state, name, kind, said …"""
        return list(self.state()["alarms"])

    def accept(self, request: str) -> None:
        """Take a request on (接单)."""
        self._post(f"/console/requests/{request}/accept")

    def assign(self, request: str, worker: str) -> None:
        """Name who will come or cook (指派)."""
        self._post(f"/console/requests/{request}/assign", {"worker": worker})

    def finish(self, request: str) -> None:
        """Say that a request is done (完成)."""
        self._post(f"/console/requests/{request}/finish")

    def decline(self, request: str, reason: str) -> None:
        """Say that it cannot be done, and why (退回)."""
        self._post(f"/console/requests/{request}/decline", {"reason": reason})

    def acknowledge(self, alarm: str) -> None:
        """Take an alarm (我来处理)."""
        self._post(f"/console/alarms/{alarm}/acknowledge")

    def depart(self, alarm: str, minutes: int) -> None:
        """Say that somebody is on the way (已出发)."""
        self._post(f"/console/alarms/{alarm}/depart", {"minutes": str(minutes)})

    def resolve(self, alarm: str, note: str = "") -> None:
        """Say that an alarm is over, and how it ended (已解决)."""
        self._post(f"/console/alarms/{alarm}/resolve", {"note": note})

    def add_plan(
        self,
        resident: str,
        medicine: str,
        amount: str,
        times: Sequence[str],
        *,
        relation: str = "",
        purpose: str = "",
    ) -> str:
        """Enter a medication plan with times "HH:MM"; return its id."""
        form = {
            "resident": resident,
            "medicine": medicine,
            "amount": amount,
            "times": " ".join(times),
            "relation": relation,
            "purpose": purpose,
        }
        return str(self._post("/console/plans", form)["id"])

    def delete_plan(self, plan: str) -> None:
        """Take a medication plan away."""
        self._post(f"/console/plans/{plan}/delete")

    def pair(self, code: str, resident: str) -> str:
        """Bind the kiosk that shows ``code`` to a resident; return the kiosk's id."""
        return str(self._post("/console/devices/pair", {"code": code, "resident": resident})["id"])

    def _post(self, path: str, form: Mapping[str, str] | None = None) -> dict[str, Any]:
        if not self._csrf:
            self.state()
        answer = self._send(path, form)
        if answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
            self.state()  # logs in again when the session is over, and has the new token
            answer = self._send(path, form)
        return _result(answer)

    def _send(self, path: str, form: Mapping[str, str] | None) -> httpx.Response:
        headers = {"X-Requested-With": "fetch", "X-CSRF-Token": self._csrf}
        return self._http.post(path, data=dict(form or {}), headers=headers)


def _result(answer: httpx.Response) -> dict[str, Any]:
    """Return a JSON answer. Raises :class:`StaffRefused` with the console's own sentence."""
    try:
        result = answer.json()
    except ValueError:
        result = None
    if not isinstance(result, dict):
        raise StaffRefused(tr("值班台的回答看不懂。"), answer.status_code)
    if answer.is_error:
        raise StaffRefused(str(result.get("error", "")), answer.status_code)
    return result


class _HiddenField(HTMLParser):
    value = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        fields = dict(attrs)
        if tag == "input" and fields.get("name") == "csrf":
            self.value = fields.get("value") or ""


def _hidden(page: str) -> str:
    """Return the CSRF token in a page's form."""
    parser = _HiddenField()
    parser.feed(page)
    return parser.value
