"""What the hub refuses for good is what its document says it may, and never an alarm too much."""

from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest

from kiosk.core.alarms import Alarm
from kiosk.hub.api.table import OPERATIONS
from kiosk.hub.openapi import openapi_document
from kiosk.protocol.messages import Problem
from tests.helpers.hub_bodies import alarm_body, dose_body, now, request_body, vitals_body
from tests.helpers.hub_server import HubServer

DOCUMENT = openapi_document()
OLD = "2026-09-15T10:00:00"  # no offset
Body = dict[str, Any]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture
def kiosk(hub: HubServer) -> Iterator[httpx.Client]:
    with hub.device() as client:
        yield client


def documented(path: str, status: int) -> set[str]:
    """Return the codes the document lists for a refusal of a call, empty when it lists none."""
    for operation in DOCUMENT["paths"][path].values():
        answer = operation["responses"].get(str(status))
        if answer is None:
            return set()
        schema = answer["content"]["application/problem+json"]["schema"]
        return set(schema["allOf"][1]["properties"]["code"]["enum"])
    raise AssertionError(path)


def refused(answer: httpx.Response) -> str:
    assert answer.status_code == 422, answer.text
    problem = msgspec.json.decode(answer.content, type=Problem)
    assert not problem.retryable
    return problem.code


def test_every_call_with_a_body_lists_why_it_may_be_refused_for_good() -> None:
    for operation in OPERATIONS:
        if operation.body is not None:
            codes = documented(operation.path, 422)
            assert {"wrong_type", "naive_time"} <= codes, operation.path
            has_ids = "{id}" in operation.path or operation.path == "/v1/doses"  # in the body
            assert ("bad_id" in codes) == has_ids


def bad_bodies(kind: str) -> list[tuple[str, Body]]:
    """Return the codes a call of a kind is to be refused with, and bodies that bring them."""
    make = {"requests": request_body, "alarms": alarm_body, "vitals": vitals_body}[kind]
    moment = {"requests": "created", "alarms": "raised", "vitals": "at"}[kind]
    body = make()
    found = [
        ("id_mismatch", {**body, "id": "another"}),
        ("wrong_type", {**body, moment: 5}),
        ("naive_time", {**body, moment: OLD}),
        ("time_out_of_range", {**body, moment: "9999-01-01T00:00:00Z"}),
    ]
    if kind == "requests":
        details = body["details"]
        found.append(("empty_order", {**body, "details": {**details, "items": []}}))
        many = [{"dish": "红烧肉", "quantity": 2**60}]
        found.append(("out_of_range", {**body, "details": {**details, "items": many}}))
    return found


@pytest.mark.parametrize("kind", ["requests", "alarms", "vitals"])
def test_refusals_are_the_documents(kiosk: httpx.Client, kind: str) -> None:
    path = f"/v1/{kind}/{{id}}"
    met = set()
    for code, body in bad_bodies(kind):
        identity = body["id"] if code != "id_mismatch" else "this"
        assert refused(kiosk.put(f"/v1/{kind}/{identity}", json=body)) == code
        met.add(code)
    good = {"requests": request_body, "alarms": alarm_body, "vitals": vitals_body}[kind]()
    assert kiosk.put(f"/v1/{kind}/{good['id']}", json=good).status_code == 201
    other = {**good, "said": "x"} if kind != "vitals" else {**good, "pulse": 71}
    met.add(refused(kiosk.put(f"/v1/{kind}/{good['id']}", json=other)))
    met.add(refused(kiosk.put(f"/v1/{kind}/{'x' * 201}", json={**good, "id": "x" * 201})))
    assert met <= documented(path, 422)
    assert documented(path, 422) - met <= {"out_of_range"}, "nothing is listed that never comes"


def test_a_rating_and_a_dose_are_refused_as_documented(kiosk: httpx.Client) -> None:
    request = request_body()
    kiosk.put(f"/v1/requests/{request['id']}", json=request)
    rating = {"at": now().isoformat(), "rating": "superb"}
    code = refused(kiosk.put(f"/v1/requests/{request['id']}/rating", json=rating))
    assert code in documented("/v1/requests/{id}/rating", 422)
    dose = {**dose_body(), "at": OLD}
    assert refused(kiosk.put(f"/v1/doses/{dose['id']}", json=dose)) in documented(
        "/v1/doses/{id}", 422
    )


def test_no_kiosk_is_forbidden_to_raise_or_withdraw_an_alarm() -> None:
    for operation in OPERATIONS:
        answers = DOCUMENT["paths"][operation.path][operation.method.lower()]["responses"]
        of_alarms = operation.body is Alarm or operation.path.startswith("/v1/alarms/")
        if of_alarms:
            assert "403" not in answers
        elif operation.secured and operation.body is not None:
            assert "403" in answers


def test_a_kiosk_bound_to_somebody_else_loses_no_alarm(hub: HubServer) -> None:
    """The whole way: raised before, sent after, withdrawn after, seen by staff."""
    with hub.staff() as staff, hub.device() as kiosk:
        raised, sent = alarm_body(), alarm_body()
        assert kiosk.put(f"/v1/alarms/{sent['id']}", json=sent).status_code == 201
        staff._post("/console/residents", {"name": "周桂兰"})
        other = next(r["id"] for r in staff.state()["residents"] if r["name"] == "周桂兰")
        begun = kiosk.post("/oauth/device_authorization", data={"client_id": "k"}).json()
        staff.pair(begun["user_code"], other)
        grant = "urn:ietf:params:oauth:grant-type:device_code"
        form = {"grant_type": grant, "device_code": begun["device_code"], "client_id": "k"}
        token = kiosk.post("/oauth/token", data=form).json()["access_token"]
        with hub.device(token) as rebound:
            assert rebound.put(f"/v1/alarms/{raised['id']}", json=raised).status_code == 201
            assert rebound.put(f"/v1/alarms/{sent['id']}", json=sent).status_code == 200
            word = {"at": now().isoformat(), "reason": "按错了"}
            for alarm in (raised, sent):
                answer = rebound.put(f"/v1/alarms/{alarm['id']}/cancel", json=word)
                assert answer.status_code == 200, answer.text
        board = {card["id"]: card for card in staff.open_alarms()}
        assert board[raised["id"]]["resident"] == other, "help goes to where the kiosk stands now"
        assert board[sent["id"]]["resident"] == sent["resident"]
        assert all(board[alarm["id"]]["false_alarm"] for alarm in (raised, sent))
