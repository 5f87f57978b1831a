"""The paper for the doctor is made beside the hub: by a process of its own, which never stays."""

import asyncio
import os
import re
import sys
from asyncio.subprocess import Process
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import msgspec
import pytest
from starlette.applications import Starlette

from kiosk.core.catalogue import Resident
from kiosk.core.errors import EnvironmentFault
from kiosk.hub.adherence.outcomes import Line, Outcome
from kiosk.hub.adherence.paper import FONT_VARIABLE, Origin
from kiosk.hub.adherence.people import Person
from kiosk.hub.adherence.press import Order, Press
from kiosk.hub.app import build_app
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database
from kiosk.hub.filling import fill_demo
from kiosk.hub.service import Hub
from tests.helpers.hub_bodies import RESIDENT

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=ZONE)
ORIGIN = Origin("向阳", "张丽", NOW)
FAILED = "PDF 没有做成，请过一会儿再试一次；表格可以照样导出。"
PATH = f"/console/adherence/{RESIDENT}/paper.pdf"


def somebody() -> Person:
    lines = (Line("i", NOW.date(), NOW, "p", "钙片", "1 片", Outcome.LATE, NOW),)
    resident = Resident(id="wang", name="王秀英", called="", address="", station="向阳")
    return Person(resident, date(2026, 10, 24), NOW.date(), lines)


def at_the_console(
    folder: Path, work: Callable[[httpx.AsyncClient, Starlette], Awaitable[None]]
) -> None:
    """Do ``work`` logged in at a hub of this process."""

    async def run() -> None:
        clock = HubClock(ZONE)
        database = Database.open(str(folder / "hub.sqlite"))
        login, _, password = fill_demo(database, clock.now()).logins[0]
        hub = Hub(database, clock)
        app = build_app(hub)
        hub.start()
        transport = httpx.ASGITransport(app)
        try:
            async with httpx.AsyncClient(transport=transport, base_url="http://hub") as staff:
                token = re.search(
                    r'name="csrf" value="([^"]+)"', (await staff.get("/console/login")).text
                )
                assert token is not None
                form = {"login": login, "password": password, "csrf": token[1]}
                assert (await staff.post("/console/login", data=form)).status_code == 303
                await work(staff, app)
        finally:
            await hub.stop()

    asyncio.run(run())


def test_the_hub_itself_does_none_of_the_font_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for library in ("fpdf", "fontTools"):
        monkeypatch.setitem(sys.modules, library, None)  # in this process its import fails

    async def work(staff: httpx.AsyncClient, app: Starlette) -> None:
        del app
        answer = await staff.get(PATH)
        assert (answer.status_code, answer.content[:4]) == (200, b"%PDF"), answer.text[:200]

    at_the_console(tmp_path, work)


def test_what_could_not_be_made_is_told_in_a_plain_sentence(
    tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("no paper was made")
    idle = (sys.executable, "-c", "import time; time.sleep(60)")
    broken = (sys.executable, "-c", "raise SystemExit(1)")

    async def work(staff: httpx.AsyncClient, app: Starlette) -> None:
        for press in (Press(idle, limit=0.05), Press(broken), Press(("/nowhere/python",))):
            app.state.press = press
            answer = await staff.get(PATH)
            assert answer.status_code == 503
            assert FAILED in answer.text

    at_the_console(tmp_path, work)


def test_the_childs_own_sentence_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FONT_VARIABLE, "/nowhere/font.ttc")
    with pytest.raises(EnvironmentFault, match="fonts-noto-cjk"):
        asyncio.run(Press().paper(somebody(), ORIGIN))


def test_further_papers_wait_and_no_child_is_left_when_the_hub_stops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked_for: list[tuple[str, ...]] = []
    begun: list[Process] = []
    begin = asyncio.create_subprocess_exec

    async def counted(*command: str, **more: Any) -> Process:
        asked_for.append(command)
        begun.append(await begin(*command, **more))
        return begun[-1]

    async def run() -> None:
        monkeypatch.setattr(asyncio, "create_subprocess_exec", counted)
        press = Press((sys.executable, "-c", "import time; time.sleep(60)"))
        asked = [asyncio.create_task(press.paper(somebody(), ORIGIN)) for _ in range(2)]
        async with asyncio.timeout(20):
            while not begun:
                await asyncio.sleep(0.005)
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)

    asyncio.run(run())
    assert len(asked_for) == 1, "one at a time"
    (child,) = begun
    assert child.returncode is not None
    with pytest.raises(ProcessLookupError):
        os.kill(child.pid, 0)


def test_the_child_of_a_hub_that_was_killed_ends() -> None:
    code = (
        "import time; from kiosk.hub.adherence import press;"
        "press.paper = lambda *_: (print('at work', flush=True), time.sleep(60)); press.main()"
    )

    async def run() -> int:
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdin=pipe, stdout=pipe
        )
        async with asyncio.timeout(20):
            assert child.stdin
            assert child.stdout
            child.stdin.write(msgspec.json.encode(Order(somebody(), ORIGIN, "zh_CN")) + b"\n")
            assert await child.stdout.readline() == b"at work\n"
            child.stdin.close()
            return await child.wait()

    assert asyncio.run(run()) == 1


def test_what_the_child_is_given_is_what_was_asked_for() -> None:
    order = Order(somebody(), ORIGIN, "zh_CN")
    assert order.person.month.taken == 1, "what is remembered of it does not go along"
    assert msgspec.json.decode(msgspec.json.encode(order), type=Order) == order
