"""The hub's answers and silences, as the project's own errors."""

import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from typing import Any

import msgspec
import pytest

from kiosk.client import (
    HubClient,
    HubRefused,
    HubUnauthorised,
    HubUnreachable,
    Pairing,
    PairingFailed,
    Timeouts,
    check_address,
)
from kiosk.client.pages import read_page
from kiosk.core.alarms import AlarmState
from kiosk.core.catalogue import Meal, Place
from kiosk.core.errors import EnvironmentFault
from kiosk.core.requests import RequestRecord
from kiosk.protocol.messages import Cancel, Heartbeat, OAuthError, Problem, Rating, SyncPage, Token
from tests.helpers.chaos import ChaosHub, Fault, chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, meal_request, plan, vitals

NOW = FakeClock().now()
QUICK = Timeouts(connect=0.5, read=0.4, body=0.8)  # for a line that says nothing or never ends
PATIENT = Timeouts(connect=5, read=5, body=5)  # for one that answers, however busy the machine


@pytest.fixture
def hub() -> Iterator[ChaosHub]:
    with chaos_hub() as running:
        yield running


@pytest.fixture
def client(hub: ChaosHub) -> Iterator[HubClient]:
    with closing(HubClient(hub.url, "secret", PATIENT)) as made:
        yield made


def test_every_call_reaches_its_place(hub: ChaosHub, client: HubClient) -> None:
    request, shout, measured = meal_request(NOW), alarm(NOW), vitals(NOW)
    assert client.hello().version == "1"
    assert client.put_request(request).id == request.id
    client.cancel_request(request.id, Cancel(at=NOW))
    client.rate_request(request.id, Rating(at=NOW, rating="good"))
    client.put_alarm(shout)
    client.cancel_alarm(shout.id, Cancel(at=NOW))
    client.put_vitals(measured)
    assert isinstance(client.heartbeat(Heartbeat(at=NOW)).time, datetime)
    hub.say(SyncPage(cursor="e:1"))
    assert client.sync("", 0).cursor == "e:1"
    assert hub.since == [""]
    assert hub.order == [
        ("requests", request.id, ""),
        ("requests", request.id, "cancel"),
        ("requests", request.id, "rating"),
        ("alarms", shout.id, ""),
        ("alarms", shout.id, "cancel"),
        ("vitals", measured.id, ""),
    ]


def test_an_id_is_quoted_in_the_path(hub: ChaosHub, client: HubClient) -> None:
    identity = "计划 1?#%:2026-11-21:08:00"
    assert client.put("doses", identity, "", b"{}").id == identity
    assert hub.ids("doses") == [identity]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.SWALLOWED,
        Fault.LOST,
        Fault.SILENT,
        Fault.HALF_OPEN,
        Fault.TRUNCATED,
        Fault.HTML_200,
        Fault.HTML_502,
        Fault.PROBLEM_503,
        Fault.OTHER_RECEIPT,
    ],
)
def test_whatever_the_line_does_is_no_final_word(
    hub: ChaosHub, client: HubClient, fault: Fault
) -> None:
    hub.faults = [fault]
    patience = QUICK if fault in (Fault.SILENT, Fault.HALF_OPEN) else PATIENT
    with (
        closing(HubClient(hub.url, "secret", patience)) as meets_it,
        pytest.raises(HubUnreachable) as caught,
    ):
        meets_it.put_request(meal_request(NOW))
    assert caught.value.reached is (fault is Fault.PROBLEM_503)
    assert "secret" not in str(caught.value) + caught.value.detail
    assert client.put_request(meal_request(NOW)).state == "received"


@pytest.mark.parametrize(("status", "retryable"), [(400, False), (422, False), (409, True)])
def test_only_a_problem_that_says_so_is_final(
    hub: ChaosHub, client: HubClient, status: int, retryable: bool
) -> None:
    request = meal_request(NOW)
    hub.refuse[request.id] = Problem(
        title="no", status=status, code="unreadable", retryable=retryable
    )
    with pytest.raises(HubUnreachable if retryable else HubRefused):
        client.put_request(request)


def test_an_unknown_token_is_told_apart(hub: ChaosHub, client: HubClient) -> None:
    hub.unauthorised = True
    with pytest.raises(HubUnauthorised):
        client.heartbeat(Heartbeat(at=NOW))


def test_nobody_there_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with (
        closing(HubClient(f"http://127.0.0.1:{port}", "", QUICK)) as client,
        pytest.raises(HubUnreachable, match="连不上"),
    ):
        client.hello()


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"


@pytest.mark.parametrize("at_once", [_HEAD, b"HTTP/1.1 200 OK\r\nX-Slow: "], ids=["body", "head"])
def test_an_answer_without_end_is_given_up(at_once: bytes) -> None:
    """A server that sends a byte now and then, for ever."""
    stop = threading.Event()

    def drip(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(at_once)
            while not stop.wait(0.1):
                try:
                    connection.sendall(b" ")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=drip, args=(server,), name="drip")
        thread.start()
        begun = time.monotonic()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        with closing(HubClient(url, "", QUICK)) as client, pytest.raises(HubUnreachable):
            client.hello()
        assert time.monotonic() - begun < 3
        stop.set()
        thread.join()


def test_a_question_held_open_ends_when_the_client_is_aborted(
    hub: ChaosHub, client: HubClient
) -> None:
    ended: list[float] = []

    def ask() -> None:
        with pytest.raises(HubUnreachable):
            client.sync("e:1", 25)
        ended.append(time.monotonic())

    thread = threading.Thread(target=ask, name="asks")
    thread.start()
    while not hub.since:
        time.sleep(0.01)
    begun = time.monotonic()
    client.abort()
    thread.join(5)
    hub.closing.set()
    assert ended
    assert ended[0] - begun < 0.5
    with pytest.raises(HubUnreachable):
        client.hello()


def test_a_record_that_only_a_newer_program_knows_holds_up_no_page(hub: ChaosHub) -> None:
    known = msgspec.to_builtins(RequestRecord(request=meal_request(NOW), steps=()))
    unknown = {**known, "request": {**known["request"], "details": {"kind": "order_rocket"}}}
    page = {
        "cursor": "e:2",
        "colour": "green",
        "requests": [unknown, known],
        "plans": [{"id": 7}, {"id": "p2", "times": "hourly"}, msgspec.to_builtins(plan("p1"))],
        "resident": {"id": "r", "name": "n", "called": "c", "address": "a"},
    }
    read = read_page(msgspec.json.encode(page))
    assert [r.request.id for r in read.requests] == [known["request"]["id"]]
    assert read.plans == (plan("p1"),)
    assert read.cursor == "e:2"
    assert read.unread_plans == ("p2",)
    assert read.resident is not None
    assert read.notices is None


def test_a_meal_or_place_that_only_a_newer_hub_knows_stops_no_page() -> None:
    """What is known of the catalogue and the resident is taken, and the cursor goes on."""
    dishes = [
        {"id": "d1", "name": "豆浆", "price": 300, "meals": ["breakfast", "midnight"]},
        {"id": "d2", "name": "夜宵", "price": 900, "meals": ["midnight"]},
        {"id": "d3", "name": "馄饨", "price": "十二元"},  # not known, and never to be shown as 0
    ]
    menus = [
        {"day": "2026-11-21", "meal": "midnight", "dishes": ["d2"]},
        {"day": "2026-11-21", "meal": "lunch", "dishes": ["d1"]},
    ]
    shout = alarm(NOW)
    step = {"state": "acknowledged", "at": NOW.isoformat(), "by": "张敏"}
    page: dict[str, Any] = {
        "cursor": "e:2",
        "alarms": [{"alarm": msgspec.to_builtins(shout), "steps": [step]}],
        "catalogue": {"dishes": dishes, "menus": menus, "robots": [1]},
        "resident": {
            "id": "r",
            "name": "n",
            "called": "c",
            "address": "a",
            "usual_place": "on_the_moon",
        },
    }
    read = read_page(msgspec.json.encode(page))
    assert read.cursor == "e:2"
    assert [a.state for a in read.alarms] == [AlarmState.ACKNOWLEDGED]
    assert read.catalogue is not None
    assert [(d.id, d.price, d.meals) for d in read.catalogue.dishes] == [
        ("d1", 300, (Meal.BREAKFAST,)),
        ("d2", 900, ()),
    ]
    assert [menu.meal for menu in read.catalogue.menus] == [Meal.LUNCH]
    assert read.resident is not None
    assert read.resident.usual_place is Place.DELIVERY


@pytest.mark.parametrize("given", [{"id": 7}, [], "gone"])
def test_a_catalogue_or_resident_that_cannot_be_read_is_as_if_unchanged(given: object) -> None:
    catalogue = {"dishes": given} if isinstance(given, dict) else given
    page = {"cursor": "e:2", "catalogue": catalogue, "resident": given}
    read = read_page(msgspec.json.encode(page))
    assert (read.cursor, read.catalogue, read.resident) == ("e:2", None, None)


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"<html>", b'{"cursor": 3}', b'{"cursor"'])
def test_what_is_no_page_is_asked_for_again(body: bytes) -> None:
    with pytest.raises(HubUnreachable):
        read_page(body)


def test_a_pairing_waits_slows_down_and_ends_with_a_token(hub: ChaosHub) -> None:
    with closing(Pairing(hub.url)) as pairing:
        with pytest.raises(ValueError, match="begin"):
            pairing.poll()
        assert pairing.begin().user_code == "123456"
        assert pairing.interval == 2
        hub.tokens = [
            OAuthError(error="authorization_pending"),
            OAuthError(error="slow_down"),
            Token(access_token="secret-token"),
        ]
        assert pairing.poll() is None
        assert pairing.interval == 2
        assert pairing.poll() is None
        assert pairing.interval == 7  # RFC 8628 3.5: five seconds more
        hub.faults = [Fault.HTML_502]
        with pytest.raises(HubUnreachable):
            pairing.poll()
        assert pairing.poll() == "secret-token"


@pytest.mark.parametrize("error", ["expired_token", "access_denied", "invalid_grant"])
def test_a_pairing_that_failed_says_so(hub: ChaosHub, error: str) -> None:
    with closing(Pairing(hub.url)) as pairing:
        pairing.begin()
        hub.tokens = [OAuthError(error=error)]
        with pytest.raises(PairingFailed, match="重新登记"):
            pairing.poll()


@pytest.mark.parametrize("url", ["", "hub", "ftp://hub", "http://", "http://h:port", "//h"])
def test_an_address_that_is_none_is_a_plain_sentence(url: str) -> None:
    with pytest.raises(EnvironmentFault, match="地址"):
        check_address(url)
    with pytest.raises(EnvironmentFault):
        HubClient(url, "")


def test_the_log_holds_no_token(
    hub: ChaosHub, client: HubClient, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("kiosk", "httpx", "httpcore"):  # whatever level a command left them at
        caplog.set_level(logging.DEBUG, name)
    client.put_request(meal_request(NOW))
    assert caplog.records
    assert "secret" not in caplog.text
