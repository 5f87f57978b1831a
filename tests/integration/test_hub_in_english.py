"""Every page of the console in English: nothing Chinese but what people and the demo wrote."""

import re
from collections.abc import Iterator
from html import unescape

import pytest

from kiosk.commands.staff import StaffClient
from kiosk.demo_data import demo_station
from tests.helpers.hub_bodies import alarm_body, dose_body, now, request_body
from tests.helpers.hub_server import HubServer

HAN = re.compile("[\u4e00-\u9fff]+")
PAGES = (
    *("", "/residents", "/plans", "/menu", "/devices", "/sensors", "/escalation"),
    *("/contacts", "/channels", "/deliveries", "/audit"),
    *("/plans/new?resident=demo-wang", "/plans/demo-metformin/edit"),
    *("/plans/demo-metformin/history", "/plans/exchange?resident=demo-wang"),
    *("/missed?who=demo-wang", "/adherence", "/adherence/demo-wang"),
)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_LANGUAGE", "en")
        with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
            with server.device() as kiosk:
                body = request_body()
                assert kiosk.put(f"/v1/requests/{body['id']}", json=body).status_code == 201
                alarm = alarm_body()
                assert kiosk.put(f"/v1/alarms/{alarm['id']}", json=alarm).status_code == 201
                missed = dose_body(status="missed")
                assert kiosk.put(f"/v1/doses/{missed['id']}", json=missed).status_code == 201
            yield server


@pytest.fixture(scope="module")
def staff(hub: HubServer) -> Iterator[StaffClient]:
    with hub.staff() as client:
        yield client


def _written_by_people() -> list[str]:
    """Return all that the demo's data says, longest first."""
    found = [str(alarm_body()["said"]), "安伴"]  # a text message's signature is a registered name

    def gather(value: object) -> None:
        if isinstance(value, str):
            found.extend(HAN.findall(value))
        elif isinstance(value, dict):
            for part in value.values():
                gather(part)
        elif isinstance(value, list | tuple):
            for part in value:
                gather(part)

    from msgspec import to_builtins  # noqa: PLC0415

    station = demo_station(now().date())
    for part in (station.resident, station.catalogue, station.plans, station.notices):
        gather(to_builtins(part))
    for person in station.staff:
        gather([person.name, person.role])
    return sorted(found, key=len, reverse=True)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_no_chinese_of_its_own(staff: StaffClient, page: str) -> None:
    answer = staff._http.get(f"/console{page}")
    assert answer.status_code == 200
    assert '<html lang="en">' in answer.text
    body = answer.text.split("<body", 1)[1]
    body = re.sub(r'data-words="[^"]*"', "", body)  # its keys are the source's
    text = unescape(body)
    for words in _written_by_people():
        text = text.replace(words, "")
    assert sorted(set(HAN.findall(text))) == []
