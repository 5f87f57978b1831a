"""A real hub, five hundred requests waiting, and an alarm raised after all of them."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.config import Config
from kiosk.core.alarms import AlarmSource
from kiosk.core.dialogue.alarm import COUNTDOWN
from kiosk.services.clock import SystemClock
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import Bus
from kiosk.settings import Settings
from tests.conftest import wait_until
from tests.helpers.chaos import chaos_hub
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.hub_server import HubServer
from tests.helpers.requests import alarm, meal_request

WAITING = 500


def _order(database: Path) -> list[str]:
    """Return what the hub has taken in, by its own change counter."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            "SELECT seq, 'alarm' FROM alarms UNION SELECT seq, 'request' FROM requests ORDER BY 1"
        ).fetchall()
    return [kind for _, kind in rows]


def test_an_alarm_leaves_before_five_hundred_requests(tmp_path: Path) -> None:
    clock = SystemClock(SHANGHAI)
    with HubServer(tmp_path / "hub.sqlite") as hub:
        with closing(Device(tmp_path / "d.db", clock, Bus())) as device:
            for _ in range(WAITING):
                written = device.add_request(meal_request(clock.now()))
            written.result(30)
            shout = alarm(clock.now())
            device.raise_alarm(shout).result(5)
            device.send_alarm(shout.id).result(5)
            device.connect(HubAddress(hub.ready.url, hub.ready.token))
            begun = time.monotonic()
            device.start()
            wait_until(lambda: not device.store.alarms_waiting(), "the hub has the alarm")
            assert time.monotonic() - begun < 1.0
            left = device.store.outbox_size()
        order = _order(tmp_path / "hub.sqlite")
        # The two lanes begin together: a few requests may have got in first, never the queue.
        assert order.index("alarm") < 20
        assert left > WAITING - 50


def test_the_first_attempt_is_made_within_a_second_of_the_countdowns_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody presses again: five seconds after the button it goes out by itself."""
    monkeypatch.delenv("KIOSK_DATA")
    with chaos_hub() as hub:
        config = Config(data=str(tmp_path))
        kiosk = Kiosk(Settings(config, hub.url, "token", with_voice=False))
        kiosk.start()
        try:
            begun = time.monotonic()
            kiosk.session.emergency(AlarmSource.BUTTON)
            wait_until(lambda: hub.ids("alarms"), "it is sent", 10, step=0.005)
            took = time.monotonic() - begun
        finally:
            kiosk.close()
    assert COUNTDOWN - 0.1 < took < COUNTDOWN + 1.0
