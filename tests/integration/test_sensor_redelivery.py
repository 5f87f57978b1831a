"""What a real broker tells anew because our confirmation never reached it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from paho.mqtt.client import Client

from kiosk.core.catalogue import Resident
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database
from kiosk.hub.sensors.broker import Connection
from kiosk.hub.sensors.model import Sensor, SensorKind
from kiosk.hub.sensors.rules import usual_rules
from kiosk.hub.store import alarms, feed, sensor_log, sensors, station
from tests.conftest import lacking, wait_until
from tests.helpers.mosquitto import Broker, program

PRESS = '{"action":"single"}'


class House:
    """A hub's storage with one button, and a broker that speaks for it."""

    def __init__(self, database: Database, broker: Broker) -> None:
        self.database = database
        self.broker = broker
        self.clock = HubClock(ZoneInfo("Asia/Shanghai"))
        self.settings = feed.FeedSettings(
            host="127.0.0.1", port=broker.port, topics=("zigbee2mqtt/#",)
        )
        now = self.clock.now()
        wang = Resident(id="wang", name="王秀英", called="王奶奶", address="3 号楼")
        kind = SensorKind.BUTTON
        button = Sensor(
            id="bed",
            resident="wang",
            name="床头按钮",
            kind=kind,
            address="zigbee2mqtt/bed",
            rules=usual_rules(kind),
        )
        database.write(lambda t: station.save_resident(t, wang)).result()
        database.write(lambda t: sensors.save_sensor(t, button, now)).result()
        database.write(lambda t: feed.save_feed(t, self.settings)).result()

    @contextmanager
    def listening(self) -> Iterator[Connection]:
        connection = Connection(self.database, self.clock, self.settings, "us")
        thread = threading.Thread(target=connection.run, name="broker")
        thread.start()
        try:
            wait_until(self._hears, "the hub listens", step=0.1)
            yield connection
        finally:
            connection.stop.set()
            thread.join(10)
            assert not thread.is_alive()

    def _hears(self) -> bool:
        self.broker.publish("zigbee2mqtt/probe", PRESS)
        long_ago = datetime(2000, 1, 1, tzinfo=ZoneInfo("UTC"))
        found = self.database.read(lambda c: sensor_log.unknown_topics(c, long_ago)).result()
        self.database.write(lambda t: sensor_log.forget(t, "?zigbee2mqtt/probe")).result()
        return bool(found)

    def alarms(self) -> int:
        since = self.clock.now() - timedelta(days=1)
        opened, over = self.database.read(lambda c: alarms.board_alarms(c, since)).result()
        return len(opened) + len(over)

    def messages(self) -> int:
        return len(self.database.read(lambda c: sensor_log.last_of(c, "bed")).result())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    if program() is None:
        lacking("Mosquitto is not installed (apt-get install mosquitto)")
    folder = tmp_path / "broker"
    folder.mkdir()
    with Broker(folder) as broker:
        database = Database.open(str(tmp_path / "hub.sqlite"))
        try:
            yield House(database, broker)
        finally:
            database.close()


def test_a_press_whose_confirmation_was_lost_is_one_press(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[bool] = []
    take = Connection._take

    def taken(self: Connection, message: "object") -> None:
        if getattr(message, "topic", "") == "zigbee2mqtt/bed":
            heard.append(bool(getattr(message, "dup", False)))
        take(self, message)  # type: ignore[arg-type]

    monkeypatch.setattr(Connection, "_take", taken)
    with house.listening(), monkeypatch.context() as line:
        line.setattr(Client, "ack", lambda *_: 0)
        house.broker.publish("zigbee2mqtt/bed", PRESS)
        wait_until(house.alarms, "the alarm")
    for _ in range(2):  # the broker starts anew in between, with what it has kept
        with house.listening(), monkeypatch.context() as line:
            line.setattr(Client, "ack", lambda *_: 0)
            wait_until(lambda: heard[-1], "it is told anew")
        house.broker.stop()
        house.broker.start()
    with house.listening():
        assert heard[1:]
        assert all(heard[1:]), "the broker marks what it tells anew"
        assert (house.alarms(), house.messages()) == (1, 1)
        told = len(heard)
        since = house.clock.now() - timedelta(days=1)
        opened, _ = house.database.read(lambda c: alarms.board_alarms(c, since)).result()
        identity, now = opened[0][0].alarm.id, house.clock.now()
        house.database.write(lambda t: alarms.resolve_alarm(t, identity, "李", "", now)).result()
    with house.listening():
        assert len(heard) == told, "once confirmed it is told no more"
        house.broker.publish("zigbee2mqtt/bed", PRESS)
        wait_until(lambda: house.alarms() == 2, "another press that looks the same")
