"""Sensors over a real MQTT broker, and over HTTP, to a real hub."""

import json
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.commands.staff import StaffClient
from tests.conftest import lacking, wait_until
from tests.helpers.hub_server import HubServer
from tests.helpers.mosquitto import Broker, program

PRESS = json.dumps({"action": "single", "battery": 80, "linkquality": 90})


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    if program() is None:
        lacking("Mosquitto is not installed (apt-get install mosquitto)")
    folder = tmp_path / "broker"
    folder.mkdir()
    with Broker(folder) as broker:
        yield broker


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


class Desk:
    """Somebody at the console who sets sensors up."""

    def __init__(self, hub: HubServer) -> None:
        self.hub = hub
        self.staff: StaffClient = hub.staff()

    def do(self, path: str, **fields: str) -> dict[str, Any]:
        return self.staff._post(path, fields)

    def add(self, name: str, kind: str = "button", address: str = "") -> str:
        fields = {"name": name, "kind": kind, "address": address, "resident": self.resident}
        return str(self.do("/console/sensors", **fields)["id"])

    @property
    def resident(self) -> str:
        return self.hub.ready.resident

    def listen_to(self, broker: Broker, **fields: str) -> None:
        where = {"host": "127.0.0.1", "port": str(broker.port), "topics": "zigbee2mqtt/# stat/#"}
        self.do("/console/sensor-broker", **{**where, **fields})

    def alarms(self) -> list[dict[str, Any]]:
        return [a for a in self.staff.open_alarms() if a["said"] or "感应器" in a["source"]]

    def page(self) -> str:
        return unescape(self.staff._http.get("/console/sensors").text)

    def told(self, sensor: str) -> str:
        """What the page shows of a sensor."""
        page = self.page()
        start = page.index(f'id="sensor-{sensor}"')
        return page[start : page.index("</article>", start)]

    def wait_for_line(self, broker: Broker) -> None:
        """Wait until the broker hands us what is published from now on."""

        def arrives() -> bool:
            broker.publish("zigbee2mqtt/probe", '{"temperature": 20}')
            return 'data-topic="zigbee2mqtt/probe"' in self.page()

        wait_until(arrives, "the hub listens to the broker", step=0.2)


@pytest.fixture
def desk(hub: HubServer) -> Iterator[Desk]:
    desk = Desk(hub)
    yield desk
    desk.do("/console/sensor-broker", host="")
    for alarm in desk.alarms():
        desk.staff.resolve(alarm["id"])
    desk.staff.close()


def test_a_new_sensor_is_taught_by_pressing_it(desk: Desk, broker: Broker) -> None:
    desk.listen_to(broker)
    desk.wait_for_line(broker)
    broker.publish("zigbee2mqtt/taught", PRESS)
    wait_until(lambda: 'data-topic="zigbee2mqtt/taught"' in desk.page(), "the press is shown")
    assert desk.alarms() == []
    sensor = desk.add("床头按钮", address="zigbee2mqtt/taught")
    broker.publish("zigbee2mqtt/taught", PRESS)
    wait_until(desk.alarms, "the alarm is on the board")
    assert "按下，电量 80%" in desk.told(sensor)
    assert "已呼救" in desk.told(sensor)
    assert 'data-topic="zigbee2mqtt/taught"' not in desk.page()


def test_nothing_is_lost_while_hub_or_broker_are_away(tmp_path: Path, broker: Broker) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub:
        desk = Desk(hub)
        _away_and_back(desk, broker, hub)
        desk.staff.close()


def _away_and_back(desk: Desk, broker: Broker, hub: HubServer) -> None:
    desk.listen_to(broker)
    sensor = desk.add("浴室按钮", address="zigbee2mqtt/bath")
    desk.wait_for_line(broker)
    # The hub is killed; what is pressed meanwhile waits at the broker, which starts anew too.
    hub.kill()
    broker.publish("zigbee2mqtt/bath", PRESS)
    broker.stop()
    broker.start()
    hub.start()
    desk.staff.close()
    desk.staff = hub.staff()
    wait_until(desk.alarms, "the press that waited is an alarm", 20)
    (alarm,) = desk.alarms()
    desk.staff.resolve(alarm["id"])
    # The broker goes away: staff are told, and it is found again without end.
    broker.stop()
    wait_until(lambda: 'data-feed="down"' in desk.page(), "staff are told that it is away")
    assert "消息服务器" in unescape(desk.staff._http.get("/console").text)
    broker.start()
    wait_until(lambda: 'data-feed="up"' in desk.page(), "it is found again", 30)
    desk.wait_for_line(broker)
    broker.publish("zigbee2mqtt/bath", PRESS)
    wait_until(desk.alarms, "a press after all that")
    assert len(desk.alarms()) == 1
    desk.do(f"/console/sensors/{sensor}/remove")


def test_a_line_that_asks_for_a_password_and_a_certificate(desk: Desk, tmp_path: Path) -> None:
    if program() is None:
        lacking("Mosquitto is not installed (apt-get install mosquitto)")
    folder = tmp_path / "guarded"
    folder.mkdir()
    with Broker(folder, users={"anban": "secret"}, tls=True) as broker:
        where = {"host": "localhost", "tls": "1", "user": "anban"}
        desk.listen_to(broker, **where, password="wrong", ca=str(broker.ca))
        wait_until(lambda: "用户名和密码" in desk.page(), "the password is refused", 20)
        desk.listen_to(broker, **where, password="secret")
        wait_until(lambda: "证书不可信" in desk.page(), "the certificate is not trusted", 20)
        desk.listen_to(broker, **where, password="", ca=str(broker.ca))  # as it was
        wait_until(lambda: 'data-feed="up"' in desk.page(), "it lets us in", 30)
        assert "secret" not in desk.page()
        assert "secret" not in "".join(desk.hub.log)


def test_a_sensor_calls_by_http(desk: Desk, hub: HubServer) -> None:
    sensor, other = desk.add("大门", "door"), desk.add("跌倒雷达", "fall")
    key = str(desk.do("/console/sensor-keys", sensor=other, name="雷达")["show"])

    def tell(to: str, body: Any, with_key: str = key) -> httpx.Response:
        headers = {"Authorization": f"Bearer {with_key}"}
        url = f"{hub.ready.url}/v1/sensors/{to}/events"
        return httpx.post(url, json=body, headers=headers, trust_env=False)

    fall = {"event": "f-1", "payload": {"fall_detected": True}}
    first, again = tell(other, fall), tell(other, fall)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["did"] == "alarm"
    assert again.json()["did"] == "known"
    assert len(desk.alarms()) == 1
    assert tell(sensor, fall).json()["code"] == "not_yours"
    assert tell(other, fall, "x").status_code == 401
    assert tell(other, {"payload": 1}).status_code == 422
    assert tell(other, {"event": "", "payload": 1}).status_code == 422
    every = str(desk.do("/console/sensor-keys", sensor="*", name="网关")["show"])
    told = tell(sensor, {"event": "d-1", "payload": "ON"}, every).json()
    assert (told["understood"], told["did"]) == (True, "nothing"), (
        "a door told of for the first time"
    )
    told = tell(sensor, {"event": "d-2", "payload": {"contact": True}}, every).json()
    assert told["did"] == "sign"
    assert tell("none", fall, every).status_code == 404
    assert not tell(sensor, {"event": "d-3", "payload": {"x": [1]}}, every).json()["understood"]
