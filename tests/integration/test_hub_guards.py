"""What a slow or broken client may not do to the hub; served in this process, to be impatient."""

import asyncio
import socket
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.hub import serving
from kiosk.hub.api import reading
from kiosk.hub.app import build_app
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database
from kiosk.hub.filling import fill_demo
from kiosk.hub.service import Hub
from tests.helpers.hub_bodies import request_body

Connect = Callable[[], socket.socket]
Client = Callable[[Connect, str, Hub], None]


def with_hub(folder: Path, client: Client) -> None:
    """Serve a hub on this thread's event loop while ``client`` runs on another thread."""

    async def run() -> None:
        clock = HubClock(ZoneInfo("Asia/Shanghai"))
        database = Database.open(str(folder / "hub.sqlite"))
        token = fill_demo(database, clock.now()).token
        hub = Hub(database, clock)
        listener = serving.listen("127.0.0.1", 0)
        address = listener.getsockname()
        ready, stop = asyncio.Event(), asyncio.Event()
        server = asyncio.create_task(
            serving.serve(build_app(hub), hub, listener, ready=ready.set, stop=stop)
        )
        await asyncio.wait_for(ready.wait(), 10)
        try:
            await asyncio.to_thread(
                client, lambda: socket.create_connection(address, 10), token, hub
            )
        finally:
            stop.set()
            await server

    asyncio.run(run())


def head(method: str, path: str, token: str, *more: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: x", f"Authorization: Bearer {token}", *more]
    return "\r\n".join([*lines, "", ""]).encode()


def rest(connection: socket.socket) -> str:
    """Return all that comes until the hub lets go."""
    received = b""
    try:
        while part := connection.recv(4096):
            received += part
    except ConnectionResetError:
        pass
    return received.decode()


def test_half_sent_headers_are_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "HEADER_TIME", 0.4)

    def client(connect: Connect, token: str, hub: Hub) -> None:
        with connect() as silent, connect() as dripping:
            begun = time.monotonic()
            with pytest.raises(ConnectionError):
                for _ in range(60):
                    dripping.sendall(b"x")
                    time.sleep(0.05)
            assert time.monotonic() - begun < 2
            assert rest(silent) == ""
        # A connection that works is kept between its requests.
        with connect() as working:
            for _ in range(2):
                working.sendall(head("GET", "/v1/hello", token))
                answer = b""
                while not answer.endswith(b"}"):  # head and body come in two pieces
                    answer += working.recv(4096)
                assert answer.startswith(b"HTTP/1.1 200")
                time.sleep(0.6)

    with_hub(tmp_path, client)


def test_a_body_that_never_ends_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BODY_TIME", 0.3)

    def client(connect: Connect, token: str, hub: Hub) -> None:
        with connect() as slow:
            slow.sendall(head("PUT", "/v1/requests/x", token, "Content-Length: 100") + b'{"id"')
            answer = rest(slow)
        assert answer.startswith("HTTP/1.1 408")
        assert '"too_slow"' in answer

    with_hub(tmp_path, client)


def test_a_body_cut_off_changes_nothing(tmp_path: Path) -> None:
    def client(connect: Connect, token: str, hub: Hub) -> None:
        body = request_body()
        with connect() as broken:
            path = f"/v1/requests/{body['id']}"
            broken.sendall(head("PUT", path, token, "Content-Length: 500") + b'{"id": "')
        with connect() as other:
            other.sendall(head("GET", "/v1/sync", token, "Connection: close"))
            assert body["id"] not in rest(other)

    with_hub(tmp_path, client)


def test_a_mistake_of_ours_shows_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs += ["POST /v1/heartbeat failed", "Exception in ASGI application"]
    expected_logs += ["it begins anew"]  # the hub's own watches may write while it is broken

    def client(connect: Connect, token: str, hub: Hub) -> None:
        def broken(*_: object) -> None:
            raise RuntimeError("our secret mistake")

        monkeypatch.setattr(hub, "write", broken)
        body = b'{"at": "2026-09-15T10:00:00+08:00"}'
        with connect() as unlucky:
            more = (f"Content-Length: {len(body)}", "Connection: close")
            unlucky.sendall(head("POST", "/v1/heartbeat", token, *more) + body)
            answer = rest(unlucky)
        assert "500 Internal Server Error" in answer
        assert "application/problem+json" in answer
        assert '"internal_error"' in answer
        assert "secret" not in answer
        assert "Traceback" not in answer

    with_hub(tmp_path, client)


def test_a_storage_that_does_not_answer_is_to_be_asked_again(tmp_path: Path) -> None:
    def client(connect: Connect, token: str, hub: Hub) -> None:
        hub.database.close()
        with connect() as other:
            other.sendall(head("GET", "/v1/sync", token, "Connection: close"))
            answer = rest(other)
        assert "503 Service Unavailable" in answer
        assert '"retryable":true' in answer

    with_hub(tmp_path, client)
