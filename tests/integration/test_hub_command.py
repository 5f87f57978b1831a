"""``kiosk hub`` as a command: starting, stopping, and what is said when it cannot."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from kiosk.cli import main
from kiosk.hub.database import Database
from kiosk.hub.store.station import load_catalogue
from tests.helpers.hub_server import HubServer


@pytest.fixture
def refused(capfd: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Runs the command in this process and looks at what it says when it cannot start."""

    def check(words: str, *arguments: str) -> None:
        assert main(["hub", *arguments]) == 1
        said = capfd.readouterr()
        assert words in said.err
        assert len(said.err.strip().splitlines()) == 1
        assert said.out == ""

    return check


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("亲爱的妈妈")
    result = subprocess.run(
        [sys.executable, "-m", "kiosk", "hub", "--port", "0", "--database", str(path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=20,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert result.returncode == 1
    assert "不是数据库" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""
    assert path.read_text() == "亲爱的妈妈"


def test_a_port_in_use(tmp_path: Path, refused: Callable[..., None]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused("占用", "--port", port, "--database", str(tmp_path / "h.sqlite"))
    assert not (tmp_path / "h.sqlite").exists(), "nothing is made when it cannot listen"


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ("65535", ["--port", "70000"]),
        ("找不到", ["--host", "no.such.host.invalid", "--port", "0"]),
        ("时区", ["--timezone", "Mars/Olympus", "--port", "0"]),
        ("写不进去", ["--port", "0", "--database", "/proc/anban/hub.sqlite"]),
        ("不认识", ["--port", "0", "--database", "mysql://x/y"]),
    ],
)
def test_a_place_that_cannot_be(
    words: str, arguments: list[str], refused: Callable[..., None]
) -> None:
    refused(words, *arguments)


def test_the_first_start_makes_one_administrator_and_says_so_once(
    tmp_path: Path, refused: Callable[..., None]
) -> None:
    path = tmp_path / "hub.sqlite"
    with HubServer(path, demo=False, anew=True) as hub:
        assert hub.ready.login == "admin"
        password = hub.ready.password
        with hub.staff() as staff:
            state = staff.state()
            assert state["residents"] == []
            added = staff._post("/console/residents", {"name": "李桂兰"})
            assert [r["id"] for r in staff.state()["residents"]] == [added["id"]]
        hub.stop()
        hub.start()
        assert hub.ready.login == ""
        with hub.staff("admin", password) as staff:
            assert staff.state()["name"] == "管理员"
    database = Database.open(str(path))
    catalogue = database.read(load_catalogue).result()
    database.close()
    assert catalogue.tasks
    assert catalogue.dishes == (), "what is cooked is for the station to say"
    # Demo data never goes over real data.
    refused("真实的数据", "--port", "0", "--demo", "--database", str(path))


def test_the_demo_can_be_started_again_and_keeps_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"
    with HubServer(path, anew=True) as hub:
        first = hub.ready
        hub.stop()
        hub.start()
        assert hub.ready.password != first.password
        with hub.staff() as staff:
            assert [r["name"] for r in staff.state()["residents"]] == ["王秀英"]
            cookie = staff._http.cookies["anban_session"]
        for token in (first.token, hub.ready.token):
            with hub.device(token) as client:
                assert client.get("/v1/sync").status_code == 200
    connection = sqlite3.connect(path)
    dump = "".join(connection.iterdump())
    connection.close()
    assert "$argon2id$" in dump
    for secret in (hub.ready.password, hub.ready.token, first.token, cookie):
        assert secret
        assert secret not in dump


def test_it_stops_soon_with_open_streams(tmp_path: Path) -> None:
    with (
        HubServer(tmp_path / "hub.sqlite", anew=True) as hub,
        hub.device() as client,
        hub.staff() as staff,
    ):
        staff.state()
        cursor = client.get("/v1/sync").json()["cursor"]
        with (
            staff._http.stream("GET", "/console/events") as stream,
            socket.create_connection(("127.0.0.1", hub.port)) as half,
            socket.create_connection(("127.0.0.1", hub.port)) as poll,
        ):
            half.sendall(b"PUT /v1/requests/x HTTP/1.1\r\nHost: x\r\nContent-Le")
            poll.sendall(
                f"GET /v1/sync?since={cursor}&wait=25 HTTP/1.1\r\nHost: x\r\n"
                f"Authorization: Bearer {hub.ready.token}\r\n\r\n".encode()
            )
            lines = stream.iter_lines()
            assert next(lines) == "retry: 1000"
            time.sleep(0.2)
            status, taken = hub.stop()
            answer = poll.recv(4096)
        assert status == 0
        assert taken < 3
        assert answer.startswith(b"HTTP/1.1 200"), "an open long poll is answered, not cut off"
        assert "".join(hub.log) == ""


def test_standard_input_moves_the_clock_and_ends_it(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite", anew=True) as hub:
        assert hub.process is not None
        assert hub.process.stdin is not None

        def hour() -> int:
            answer = httpx.get(f"{hub.ready.url}/v1/hello", trust_env=False).json()
            return int(answer["time"][11:13])

        before = hour()
        hub.process.stdin.write("nonsense\nclock soon\n\n")
        hub.shift_clock(2 * 3600)
        deadline = time.monotonic() + 5
        while (hour() - before) % 24 not in (2, 3):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        hub.process.stdin.close()
        assert hub.process.wait(5) == 0


def test_what_it_prints_for_people(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "hub", "--port", "0", "--demo", "--database", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    printed = []
    for line in process.stdout:
        printed.append(line)
        if "Ctrl+C" in line:
            break
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=5)
    text = "".join(printed)
    assert process.returncode == 0
    assert errors == ""
    assert "/console" in text
    assert "zhangli" in text
    assert "密码" in text
    assert path.stat().st_mode & 0o077 == 0, "health data is for the hub's user alone"
