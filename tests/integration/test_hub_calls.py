"""The hub's calls, against a real server process."""

import json
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import msgspec
import pytest

from kiosk.protocol.messages import MAX_BODY, Hello, Problem, Receipt, SyncPage
from tests.helpers.hub_bodies import alarm_body, dose_body, now, request_body, vitals_body
from tests.helpers.hub_server import HubServer

YEAR = 365 * 86400


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture
def kiosk(hub: HubServer) -> Iterator[httpx.Client]:
    with hub.device() as client:
        yield client


def put(client: httpx.Client, kind: str, body: dict[str, Any], action: str = "") -> httpx.Response:
    path = f"/v1/{kind}/{quote(body['id'])}"
    return client.put(path, json=body) if not action else client.put(f"{path}/{action}", json=body)


def problem(answer: httpx.Response) -> Problem:
    assert answer.headers["content-type"] == "application/problem+json"
    result = msgspec.json.decode(answer.content, type=Problem)
    assert result.status == answer.status_code
    return result


def sync(client: httpx.Client, since: str = "", wait: int = 0) -> SyncPage:
    answer = client.get("/v1/sync", params={"since": since, "wait": wait})
    assert answer.status_code == 200
    return msgspec.json.decode(answer.content, type=SyncPage)


def test_hello_needs_no_token(hub: HubServer) -> None:
    answer = httpx.get(f"{hub.ready.url}/v1/hello", trust_env=False)
    hello = msgspec.json.decode(answer.content, type=Hello)
    assert hello.version == "1"
    assert abs((hello.time - now()).total_seconds()) < 5


@pytest.mark.parametrize("kind", ["requests", "alarms", "vitals"])
def test_the_same_twice_is_once_and_another_body_is_refused(kiosk: httpx.Client, kind: str) -> None:
    bodies = {
        "requests": request_body(),
        "alarms": alarm_body(),
        "vitals": vitals_body(systolic=138, diastolic=85),
    }
    body = bodies[kind]
    first, again = put(kiosk, kind, body), put(kiosk, kind, body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert msgspec.json.decode(first.content, type=Receipt) == msgspec.json.decode(
        again.content, type=Receipt
    )
    time_field = {"requests": "created", "alarms": "raised", "vitals": "at"}[kind]
    other = put(kiosk, kind, {**body, time_field: "2020-01-01T00:00:00Z"})
    assert other.status_code == 422
    assert problem(other).code == "id_reused"
    assert not problem(other).retryable


def test_fields_of_a_newer_kiosk_are_ignored(kiosk: httpx.Client) -> None:
    body = request_body()
    assert put(kiosk, "requests", {**body, "mood": "good"}).status_code == 201
    assert put(kiosk, "requests", body).status_code == 200


def test_unknown_words_of_a_newer_kiosk_read_as_other(kiosk: httpx.Client) -> None:
    alarm = alarm_body(kind="earthquake", source="drone")
    dose = dose_body("12:00", "demo-metformin", status="half")
    assert put(kiosk, "alarms", alarm).status_code == 201
    assert put(kiosk, "doses", dose).status_code == 201
    page = sync(kiosk)
    seen = next(a.alarm for a in page.alarms if a.alarm.id == alarm["id"])
    assert (seen.kind.value, seen.source.value) == ("unspecified", "other")
    assert next(d for d in page.doses if d.id == dose["id"]).status.value == "other"


def test_of_two_answers_to_a_dose_the_later_wins(kiosk: httpx.Client) -> None:
    early, late = dose_body(status="snoozed"), dose_body(status="taken")
    assert put(kiosk, "doses", late).json()["state"] == "taken"
    assert put(kiosk, "doses", early).json()["state"] == "taken"
    assert put(kiosk, "doses", late).json()["state"] == "taken"


def test_taking_back_and_rating(kiosk: httpx.Client, hub: HubServer) -> None:
    body = request_body()
    word = {"at": now().isoformat(), "reason": "不想吃了"}
    before = kiosk.put(f"/v1/requests/{body['id']}/cancel", json=word)
    assert before.status_code == 404
    assert problem(before).retryable, "the request itself may still be under way"
    put(kiosk, "requests", body)
    rating = {"at": now().isoformat(), "rating": "good"}
    assert kiosk.put(f"/v1/requests/{body['id']}/rating", json=rating).status_code == 409
    for _ in range(2):
        answer = kiosk.put(f"/v1/requests/{body['id']}/cancel", json=word)
        assert (answer.status_code, answer.json()["state"]) == (200, "cancelled")
    done = request_body()
    put(kiosk, "requests", done)
    with hub.staff() as staff:
        staff.accept(done["id"])
        staff.finish(done["id"])
    assert kiosk.put(f"/v1/requests/{done['id']}/rating", json=rating).status_code == 200
    wrong = {**rating, "rating": "splendid"}
    assert kiosk.put(f"/v1/requests/{done['id']}/rating", json=wrong).status_code == 422
    records = {r.request.id: r for r in sync(kiosk).requests}
    assert records[done["id"]].rating == "good"
    assert [s.state.value for s in records[body["id"]].steps] == ["received", "cancelled"]


def test_a_false_alarm_is_a_message(kiosk: httpx.Client, hub: HubServer) -> None:
    body = alarm_body()
    put(kiosk, "alarms", body)
    word = {"at": now().isoformat(), "reason": "按错了"}
    answer = kiosk.put(f"/v1/alarms/{body['id']}/cancel", json=word)
    assert (answer.status_code, answer.json()["state"]) == (200, "received")
    with hub.staff() as staff:
        card = next(a for a in staff.open_alarms() if a["id"] == body["id"])
        assert (card["false_alarm"], card["false_reason"]) == (True, "按错了")
        staff.resolve(body["id"])


def test_a_page_holds_everything_then_only_what_changed(kiosk: httpx.Client) -> None:
    whole = sync(kiosk)
    assert whole.reset
    assert whole.resident is not None
    assert whole.resident.name == "王秀英"
    assert whole.catalogue is not None
    assert whole.catalogue.dish("红烧肉") is not None
    assert {plan.id for plan in whole.plans} >= {"demo-nifedipine", "demo-metformin"}
    assert whole.notices
    assert sync(kiosk, whole.cursor) == SyncPage(cursor=whole.cursor)
    body = request_body()
    put(kiosk, "requests", body)
    after = sync(kiosk, whole.cursor)
    assert [r.request.id for r in after.requests] == [body["id"]]
    assert (after.resident, after.catalogue, after.reset) == (None, None, False)


@pytest.mark.parametrize(
    "since", ["nonsense", "0000000000000000:1", ":", "ü:1", "a:b:c", "x" * 900]
)
def test_an_unreadable_cursor_gives_everything(kiosk: httpx.Client, since: str) -> None:
    assert sync(kiosk, since).reset


def test_a_long_poll_wakes_at_once(kiosk: httpx.Client, hub: HubServer) -> None:
    cursor = sync(kiosk).cursor
    answered: list[tuple[float, SyncPage]] = []

    def wait() -> None:
        with hub.device() as other:
            page = sync(other, cursor, 20)
            answered.append((time.monotonic(), page))

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.4)
    body = request_body()
    put(kiosk, "requests", body)
    done = time.monotonic()
    thread.join(10)
    at, page = answered[0]
    assert [r.request.id for r in page.requests] == [body["id"]]
    assert at - done < 0.5


def test_a_long_poll_ends_with_the_same_cursor(kiosk: httpx.Client) -> None:
    cursor = sync(kiosk).cursor
    begun = time.monotonic()
    assert sync(kiosk, cursor, 1) == SyncPage(cursor=cursor)
    assert 0.9 < time.monotonic() - begun < 3
    assert sync(kiosk, cursor, wait=0) == SyncPage(cursor=cursor)
    answer = kiosk.get("/v1/sync", params={"since": cursor, "wait": "-5"})
    assert answer.status_code == 200


def test_a_kiosk_sees_and_writes_only_its_own_residents_things(
    kiosk: httpx.Client, hub: HubServer
) -> None:
    with hub.staff() as staff:
        other = staff._post("/console/residents", {"name": "李桂兰", "address": "402"})["id"]
        code = _begin(hub)
        staff.pair(code["user_code"], other)
    token = _token(hub, code).json()["access_token"]
    mine = request_body()
    put(kiosk, "requests", mine)
    alarm = alarm_body()
    put(kiosk, "alarms", alarm)
    with hub.device(token) as theirs:
        page = sync(theirs)
        assert page.resident is not None
        assert page.resident.name == "李桂兰"
        assert not page.requests
        assert not page.plans
        word = {"at": now().isoformat()}
        tries = [
            put(theirs, "requests", request_body()),
            put(theirs, "requests", mine),
            put(theirs, "vitals", vitals_body(pulse=70)),
            put(theirs, "doses", dose_body()),
            theirs.put(f"/v1/requests/{mine['id']}/cancel", json=word),
        ]
        assert [answer.status_code for answer in tries] == [403] * len(tries)
        assert {problem(answer).code for answer in tries} == {"not_yours"}
        # The kiosk that raised it may serve somebody else by now; nobody else knows the id.
        told = theirs.put(f"/v1/alarms/{alarm['id']}/cancel", json=word)
        assert told.status_code == 200


def test_before_the_first_sync_a_kiosk_writes_without_knowing_its_resident(
    kiosk: httpx.Client, hub: HubServer
) -> None:
    bodies = {
        "requests": request_body(),
        "alarms": alarm_body(),
        "vitals": vitals_body(pulse=71),
    }
    for kind, body in bodies.items():
        nobodys = {**body, "resident": ""}
        assert put(kiosk, kind, nobodys).status_code == 201
        assert put(kiosk, kind, nobodys).status_code == 200
        assert put(kiosk, kind, body).status_code == 200, "and once it knows, it is the same"
    with hub.staff() as staff:
        card = next(a for a in staff.state()["alarms"] if a["id"] == bodies["alarms"]["id"])
        assert card["name"] == "王秀英"


def test_an_alarm_is_taken_even_when_the_kiosk_was_bound_to_somebody_else_meanwhile(
    kiosk: httpx.Client, hub: HubServer
) -> None:
    with hub.staff() as staff:
        other = staff._post("/console/residents", {"name": "孙玉梅", "address": "503"})["id"]
        code = _begin(hub)
        staff.pair(code["user_code"], other)
    waiting, arrived = alarm_body(), alarm_body()
    assert put(kiosk, "alarms", arrived).status_code == 201  # but its receipt was lost
    with hub.device(_token(hub, code).json()["access_token"]) as rebound:
        assert put(rebound, "alarms", waiting).status_code == 201
        assert put(rebound, "alarms", waiting).status_code == 200
        assert put(rebound, "alarms", arrived).status_code == 200
        changed = put(rebound, "alarms", {**arrived, "kind": "fire"})
        assert (changed.status_code, problem(changed).code) == (422, "id_reused")
    with hub.staff() as staff:
        alarms = {alarm["id"]: alarm for alarm in staff.state()["alarms"]}
    assert alarms[waiting["id"]]["name"] == "孙玉梅", "help goes to where the kiosk stands now"
    assert alarms[arrived["id"]]["name"] == "王秀英"


def test_without_a_token_nothing(hub: HubServer) -> None:
    with httpx.Client(base_url=hub.ready.url, trust_env=False) as nobody:
        body = request_body()
        for headers in ({}, {"Authorization": "Bearer no"}, {"Authorization": "Basic eDp5"}):
            answer = nobody.put(f"/v1/requests/{body['id']}", json=body, headers=headers)
            assert answer.status_code == 401
            assert problem(answer).retryable
            assert answer.headers["www-authenticate"] == "Bearer"


def test_an_expired_token_still_raises_an_alarm(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub, hub.device() as kiosk:
        assert sync(kiosk).reset
        hub.shift_clock(2 * YEAR)
        _until(lambda: httpx.get(f"{hub.ready.url}/v1/hello").json()["time"][:4] > str(now().year))
        answer = kiosk.get("/v1/sync")
        assert answer.status_code == 401
        assert problem(answer).code == "expired_token"
        assert put(kiosk, "requests", request_body()).status_code == 401
        alarm = alarm_body()
        assert put(kiosk, "alarms", alarm).status_code == 201
        word = {"at": now().isoformat()}
        assert kiosk.put(f"/v1/alarms/{alarm['id']}/cancel", json=word).status_code == 200
        with hub.staff() as staff:
            kiosks = staff.state()["kiosks"]
            staff._post(f"/console/devices/{kiosks[0]['id']}/retire")
        answer = put(kiosk, "alarms", alarm_body())
        assert answer.status_code == 401
        assert problem(answer).code == "invalid_token"


def test_a_kiosk_whose_clock_was_set_back_gives_no_sign_of_life(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"

    def signs() -> int:
        with closing(sqlite3.connect(path)) as file:
            return len(file.execute("SELECT at FROM life_signs").fetchall())

    with HubServer(path) as hub, hub.device() as kiosk:
        beat = {"at": (now() - timedelta(days=365)).isoformat(), "active": now().isoformat()}
        assert kiosk.post("/v1/heartbeat", json=beat).status_code == 200
        assert signs() == 0
        beat = {"at": now().isoformat(), "active": (now() - timedelta(minutes=5)).isoformat()}
        assert kiosk.post("/v1/heartbeat", json=beat).status_code == 200
        assert signs() == 1


def test_a_heartbeat_tells_the_hubs_time(kiosk: httpx.Client, hub: HubServer) -> None:
    beat = {"at": now().isoformat(), "queued": 3, "microphone": "正常", "volume": 70}
    answer = kiosk.post("/v1/heartbeat", json=beat)
    assert answer.status_code == 200
    with hub.staff() as staff:
        assert staff.state()["kiosks"][0]["silent"] < 5
        page = staff._http.get("/console/devices").text
    assert "3 件" in page
    assert "70%" in page


def test_pairing_by_a_code(hub: HubServer) -> None:
    begun = _begin(hub)
    assert _token(hub, begun).json()["error"] == "authorization_pending"
    assert _token(hub, begun).json()["error"] == "slow_down"
    assert _token(hub, {**begun, "device_code": "other"}).json()["error"] == "invalid_grant"
    with hub.staff() as staff:
        with pytest.raises(Exception, match="没有这个配对码"):
            staff.pair("00", hub.ready.resident)
        staff.pair(begun["user_code"], hub.ready.resident)
    time.sleep(begun["interval"])
    token = _token(hub, begun)
    assert token.status_code == 200
    with hub.device(token.json()["access_token"]) as paired:
        assert sync(paired).reset
    form = {"grant_type": "password", "client_id": "kiosk"}
    answer = httpx.post(f"{hub.ready.url}/oauth/token", data=form, trust_env=False)
    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")


def test_many_at_once_each_exactly_once(hub: HubServer) -> None:
    bodies = [request_body() for _ in range(40)]
    jobs = [body for body in bodies for _ in range(5)]
    with hub.device() as client, ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(lambda b: put(client, "requests", b).status_code, jobs))
        assert statuses.count(201) == 40
        assert statuses.count(200) == 160
        ids = [r.request.id for r in sync(client).requests]
    assert all(ids.count(body["id"]) == 1 for body in bodies)


GOOD = request_body()
MALFORMED: list[tuple[str, bytes, int, str]] = [
    ("nothing", b"", 400, "malformed"),
    ("no JSON", b"nonsense", 400, "malformed"),
    ("cut off", json.dumps(GOOD).encode()[:-5], 400, "malformed"),
    ("not UTF-8", b'{"id": "\xff"}', 400, "malformed"),
    ("half a surrogate", b'{"id": "\\ud800"}', 400, "malformed"),
    ("nested to death", b'{"x":' + b"[" * 60_000, 400, "malformed"),
    ("broken after a wrong type", b'{"id": [[[', 400, "malformed"),
    ("a list", b"[]", 422, "wrong_type"),
    ("no field at all", b"{}", 422, "wrong_type"),
    ("a number for a word", json.dumps({**GOOD, "said": 5}).encode(), 422, "wrong_type"),
    ("null", json.dumps({**GOOD, "created": None}).encode(), 422, "wrong_type"),
    ("no such time", json.dumps({**GOOD, "created": "yesterday"}).encode(), 422, "wrong_type"),
    (
        "no offset",
        json.dumps({**GOOD, "created": "2026-09-15T10:00:00"}).encode(),
        422,
        "naive_time",
    ),
    (
        "the end of time",
        json.dumps({**GOOD, "created": "9999-12-31T23:59:59-12:00"}).encode(),
        422,
        "time_out_of_range",
    ),
    (
        "no such service",
        json.dumps({**GOOD, "details": {"kind": "fly"}}).encode(),
        422,
        "wrong_type",
    ),
    ("another id", json.dumps({**GOOD, "id": "other"}).encode(), 422, "id_mismatch"),
    (
        "no dish",
        json.dumps({**GOOD, "details": {**GOOD["details"], "items": []}}).encode(),
        422,
        "empty_order",
    ),
    *(
        (
            f"{quantity} portions",
            json.dumps(
                {
                    **GOOD,
                    "details": {**GOOD["details"], "items": [{"dish": "d", "quantity": quantity}]},
                }
            ).encode(),
            422,
            "out_of_range",
        )
        for quantity in (0, -1, 100, 10**30)
    ),
    ("too much", b" " * (MAX_BODY + 1), 413, "too_large"),
]


@pytest.mark.parametrize(
    ("body", "status", "code"), [row[1:] for row in MALFORMED], ids=[row[0] for row in MALFORMED]
)
def test_a_malformed_body_is_told_what_is_wrong(
    kiosk: httpx.Client, body: bytes, status: int, code: str
) -> None:
    answer = kiosk.put(f"/v1/requests/{GOOD['id']}", content=body)
    told = problem(answer)
    assert (answer.status_code, told.code, told.retryable) == (status, code, False)
    assert "Traceback" not in answer.text


def test_the_largest_body_is_taken(kiosk: httpx.Client) -> None:
    body = request_body()
    text = json.dumps(body).encode()
    assert put(kiosk, "requests", body).status_code == 201
    padded = text + b" " * (MAX_BODY - len(text))
    assert kiosk.put(f"/v1/requests/{body['id']}", content=padded).status_code == 200


def test_a_chunked_body_is_measured_too(kiosk: httpx.Client) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(200):
            yield b" " * 1024

    answer = kiosk.put(f"/v1/requests/{GOOD['id']}", content=endless())
    assert answer.status_code == 413
    assert problem(answer).code == "too_large"


@pytest.mark.parametrize("identity", ["%20", "%00", "a%0Ab", "x" * 201])
def test_an_id_that_cannot_be(kiosk: httpx.Client, identity: str) -> None:
    answer = kiosk.put(f"/v1/requests/{identity}", json=GOOD)
    assert answer.status_code == 422
    assert problem(answer).code == "bad_id"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/v1/nothing", 404), ("DELETE", "/v1/hello", 405), ("GET", "/nothing", 404)],
)
def test_what_does_not_exist(kiosk: httpx.Client, method: str, path: str, status: int) -> None:
    answer = kiosk.request(method, path)
    assert answer.status_code == status
    assert problem(answer).retryable, "a newer hub may know it"


def test_control_characters_and_nul_do_not_hurt(kiosk: httpx.Client, hub: HubServer) -> None:
    body = {**request_body(), "said": "\x00\x1b<script>alert(1)</script>"}
    assert put(kiosk, "requests", body).status_code == 201
    with hub.staff() as staff:
        page = staff._http.get("/console").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_noise_and_half_sent_headers_do_not_stop_the_hub(hub: HubServer) -> None:
    with (
        socket.create_connection(("127.0.0.1", hub.port)) as noise,
        socket.create_connection(("127.0.0.1", hub.port)) as half,
    ):
        noise.sendall(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")
        half.sendall(b"GET /v1/hello HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        noise.settimeout(5)
        assert noise.recv(100).startswith(b"HTTP/1.1 400")
        assert httpx.get(f"{hub.ready.url}/v1/hello", trust_env=False).status_code == 200


def _begin(hub: HubServer) -> dict[str, Any]:
    answer = httpx.post(
        f"{hub.ready.url}/oauth/device_authorization", data={"client_id": "kiosk"}, trust_env=False
    )
    assert answer.status_code == 200
    result: dict[str, Any] = answer.json()
    return result


def _token(hub: HubServer, begun: dict[str, Any]) -> httpx.Response:
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": begun["device_code"],
        "client_id": "kiosk",
    }
    return httpx.post(f"{hub.ready.url}/oauth/token", data=form, trust_env=False)


def _until(condition: Any) -> None:
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
