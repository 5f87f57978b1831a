"""From a sensor at the hub to the resident's own screen and back, hub and kiosk being real."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import httpx
import pytest

from kiosk.app import Kiosk
from kiosk.commands.staff import StaffClient
from kiosk.config import Config, HubConfig
from kiosk.core.view import Link
from kiosk.services.clock import SystemClock
from kiosk.settings import Settings
from tests.conftest import wait_until
from tests.helpers.hub_server import HubServer
from tests.integration.test_kiosk import Watcher


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture
def staff(hub: HubServer) -> Iterator[StaffClient]:
    with hub.staff() as client:
        yield client
        for alarm in client.open_alarms():
            client.resolve(alarm["id"])


@contextmanager
def at_home(hub: HubServer, folder: Path) -> Iterator[tuple[Kiosk, Watcher]]:
    config = Config(data=str(folder), hub=HubConfig(url=hub.ready.url))
    clock = SystemClock(config.zone)
    now = clock.now()
    clock.shift(now.replace(hour=7, minute=0, second=0) - now)  # no medicine is due
    kiosk = Kiosk(Settings(config=config, token=hub.ready.token, with_voice=False), clock)
    watcher = Watcher()
    kiosk.bus.subscribe(watcher)
    kiosk.start()
    try:
        watcher.until(lambda p: p.frame.link is Link.UP)
        yield kiosk, watcher
    finally:
        kiosk.close()


def sensor(hub: HubServer, staff: StaffClient, kind: str) -> Callable[[Any], dict[str, Any]]:
    """Set a sensor up; return how it tells something."""
    about = {"name": "床头按钮", "kind": kind, "resident": hub.ready.resident}
    identity = str(staff._post("/console/sensors", about)["id"])
    key = str(staff._post("/console/sensor-keys", {"sensor": identity})["show"])

    def tell(payload: Any) -> dict[str, Any]:
        answer = httpx.post(
            f"{hub.ready.url}/v1/sensors/{identity}/events",
            json={"event": str(uuid4()), "payload": payload},
            headers={"Authorization": f"Bearer {key}"},
            trust_env=False,
        )
        assert answer.status_code == 201
        return dict(answer.json())

    return tell


def test_the_elder_says_that_all_is_well(
    hub: HubServer, staff: StaffClient, tmp_path: Path
) -> None:
    tell = sensor(hub, staff, "button")
    with at_home(hub, tmp_path) as (kiosk, watcher):
        tell({"action": "single"})
        picture = watcher.until(lambda p: p.view.countdown is not None)
        assert picture.view.subtitle.startswith("按了床头按钮")
        kiosk.session.press("cancel")
        watcher.until(lambda p: p.view.key == "home")
        assert staff.open_alarms() == []


def test_nobody_answers_and_the_ladder_is_shown(
    hub: HubServer, staff: StaffClient, tmp_path: Path
) -> None:
    tell = sensor(hub, staff, "button")
    with at_home(hub, tmp_path) as (_, watcher):
        (identity,) = tell({"action": "single"})["alarms"]
        watcher.until(lambda p: p.view.countdown is not None)
        assert staff.open_alarms() == []
        watcher.until(lambda p: p.view.title == "平台已收到", 12)
        assert [alarm["id"] for alarm in staff.open_alarms()] == [identity]
        staff.acknowledge(identity)
        watcher.until(lambda p: p.view.title.startswith("有人接了"))


def test_the_question_after_a_silence(hub: HubServer, staff: StaffClient, tmp_path: Path) -> None:
    here = datetime.now(ZoneInfo("Asia/Shanghai"))
    tomorrow = (here + timedelta(days=1)).replace(hour=15, minute=0)
    hub.shift_clock((tomorrow - here).total_seconds())
    silence = f"/console/silence/{hub.ready.resident}"
    with at_home(hub, tmp_path) as (kiosk, watcher):
        staff._post(silence, {"hours": "2", "begin": "08:00", "answer": "1"})
        watcher.until(lambda p: p.view.title == "您还好吗？", 15)
        assert staff.open_alarms() == []
        kiosk.session.press("well")
        watcher.until(lambda p: p.view.key == "home")
        # The answer is a sign of life: the console shows it, and nobody is alarmed.
        page = "/console/sensors"
        wait_until(lambda: "最后一次动静：还没有" not in staff._http.get(page).text, "the sign")
        wait_until(lambda: "15:0" in staff._http.get(page).text, "the sign's time")
        assert staff.open_alarms() == []
        # By the clock a minute later the hub would have gone on by itself.
        hub.shift_clock(90)
        kiosk.session.press("more")
        watcher.until(lambda p: p.view.key != "home")
        assert staff.open_alarms() == []
