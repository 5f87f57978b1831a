"""The hub killed with -9 while requests arrive: what it answered is there, and nothing twice."""

import random
import threading
import time
from pathlib import Path
from typing import Any

import httpx

from tests.helpers.hub_bodies import alarm_body, request_body
from tests.helpers.hub_server import HubServer

KILLS = 4
SENDERS = 4


class Sender(threading.Thread):
    """A kiosk that hands in bodies one after the other, each until it has a receipt."""

    def __init__(
        self, hub: HubServer, bodies: list[tuple[str, dict[str, Any]]], token: str
    ) -> None:
        super().__init__(name="sender")
        self.hub = hub
        self.bodies = bodies
        self.token = token
        self.receipts: dict[str, list[dict[str, Any]]] = {}
        self.failures = 0

    def run(self) -> None:
        with self.hub.device(self.token) as client:
            for kind, body in self.bodies:
                while not self._hand_in(client, kind, body):
                    self.failures += 1
                    time.sleep(0.02)

    def _hand_in(self, client: httpx.Client, kind: str, body: dict[str, Any]) -> bool:
        try:
            answer = client.put(f"/v1/{kind}/{body['id']}", json=body)
        except httpx.TransportError:
            return False
        assert answer.status_code in (200, 201), answer.text
        self.receipts.setdefault(body["id"], []).append(answer.json())
        return True


def test_killed_at_random_points_each_exactly_once(tmp_path: Path) -> None:
    chance = random.Random(20260915)
    with HubServer(tmp_path / "hub.sqlite") as hub:
        token = hub.ready.token
        bodies = [
            ("alarms", alarm_body()) if n % 7 == 0 else ("requests", request_body())
            for n in range(240)
        ]
        senders = [Sender(hub, bodies[n::SENDERS], token) for n in range(SENDERS)]
        first = bodies[1][1]
        with hub.staff() as staff, hub.device(token) as client:
            client.put(f"/v1/requests/{first['id']}", json=first)
            cursor = client.get("/v1/sync").json()["cursor"]
            staff.accept(first["id"])
        for sender in senders:
            sender.start()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.01, 0.12))
            hub.kill()
            hub.start()
        for sender in senders:
            sender.join(60)
            assert not sender.is_alive()
        assert sum(sender.failures for sender in senders) > 0, "the kills must have been felt"
        receipts = {i: r for sender in senders for i, r in sender.receipts.items()}
        with hub.device(token) as client:
            # Everything once more: all must be there already.
            statuses = {client.put(f"/v1/{k}/{b['id']}", json=b).status_code for k, b in bodies}
            page = client.get("/v1/sync").json()
            later = client.get("/v1/sync", params={"since": cursor}).json()
    assert statuses == {200}
    assert not later["reset"], "a cursor from before the kills still counts"
    got = [r["request"]["id"] for r in page["requests"]] + [
        a["alarm"]["id"] for a in page["alarms"]
    ]
    assert sorted(got) == sorted(body["id"] for _, body in bodies)
    assert receipts.keys() == set(got)
    steps = {r["request"]["id"]: [s["state"] for s in r["steps"]] for r in page["requests"]}
    assert steps.pop(first["id"]) == ["received", "accepted"], "what staff did is there too"
    assert set(map(tuple, steps.values())) == {("received",)}
    assert all(len(alarm["steps"]) == 1 for alarm in page["alarms"])
