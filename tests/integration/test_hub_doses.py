"""Many answers to doses in one call, against the hub's own application."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from kiosk.protocol.messages import MAX_DOSES
from tests.helpers.hub_bodies import dose_body
from tests.helpers.hub_server import HubServer


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with (
        HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server,
        server.device() as client,
    ):
        yield client


def told(plan: str, count: int, status: str = "missed") -> list[dict[str, Any]]:
    return [dose_body(f"{n:02}:00", plan, status) for n in range(count)]


def synced(kiosk: httpx.Client, plan: str) -> list[tuple[str, str]]:
    doses = kiosk.get("/v1/sync").json()["doses"]
    return [(d["slot"], d["status"]) for d in doses if d["plan"] == plan]


def test_all_are_noted_in_order_and_twice_is_once(kiosk: httpx.Client) -> None:
    bodies = told("away", 20)
    for _ in range(2):
        answer = kiosk.put("/v1/doses", json={"doses": bodies})
        assert answer.status_code == 200
        assert [r["id"] for r in answer.json()["receipts"]] == [b["id"] for b in bodies]
    assert synced(kiosk, "away") == [(b["slot"], "missed") for b in bodies]
    taken = dose_body("03:00", "away")  # answered after all, later
    assert kiosk.put(f"/v1/doses/{taken['id']}", json=taken).status_code == 200
    kiosk.put("/v1/doses", json={"doses": bodies})
    assert dict(synced(kiosk, "away"))["03:00"] == "taken", "a later answer wins"


@pytest.mark.parametrize("wrong", [{"id": "a b"}, {"date": "gestern"}])
def test_one_that_is_refused_lets_none_in(kiosk: httpx.Client, wrong: dict[str, str]) -> None:
    bodies = told("refused", 12)
    bodies[7] |= wrong
    answer = kiosk.put("/v1/doses", json={"doses": bodies})
    assert answer.status_code in (400, 422)
    assert answer.json()["retryable"] is False
    assert synced(kiosk, "refused") == []


def test_too_many_are_refused(kiosk: httpx.Client) -> None:
    bodies = [dose_body("08:00", f"p{n}") for n in range(MAX_DOSES + 1)]
    assert kiosk.put("/v1/doses", json={"doses": bodies}).status_code == 422
