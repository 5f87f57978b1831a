"""The pull loop: what the hub says is on disk before it is told, and nothing stale is shown."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.client import Timeouts
from kiosk.core.requests import Request, RequestRecord, RequestState, RequestStep
from kiosk.core.view import Link
from kiosk.protocol.messages import SyncPage
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import (
    Bus,
    Event,
    LinkChanged,
    PairingLost,
    RecordsChanged,
    RequestChanged,
    SpeakingStarted,
    VoiceUnavailable,
)
from kiosk.services.pace import Pace
from tests.conftest import wait_until
from tests.helpers.chaos import OF_A_LINE, ChaosHub, chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import meal_request, plan

CLOCK = FakeClock()
NOW = CLOCK.now()
QUICK = Timeouts(connect=0.5, read=0.4, body=0.5)
PACE = Pace(general=QUICK, alarm=QUICK, hold=1, heartbeat=0.3, cap=0.1, alarm_cap=0.05)


@pytest.fixture
def hub() -> Iterator[ChaosHub]:
    with chaos_hub(seed=5) as running:
        yield running


class Kiosk:
    """A device and the events it told."""

    def __init__(self, path: Path, hub: ChaosHub) -> None:
        self.events: list[Event] = []
        self.bus = Bus()
        self.bus.subscribe(self.events.append)
        self.device = Device(path, CLOCK, self.bus, HubAddress(hub.url, "token"), pace=PACE)
        self.store = self.device.store

    def links(self) -> list[Link]:
        return [e.link for e in self.events if isinstance(e, LinkChanged)]

    def states(self, request: Request) -> list[RequestState]:
        return [
            e.record.state
            for e in self.events
            if isinstance(e, RequestChanged) and e.record.request.id == request.id
        ]

    def close(self) -> None:
        self.device.close()


@pytest.fixture
def kiosk(tmp_path: Path, hub: ChaosHub) -> Iterator[Kiosk]:
    with closing(Kiosk(tmp_path / "device.db", hub)) as made:
        yield made


def record_of(request: Request, *states: RequestState) -> RequestRecord:
    return RequestRecord(
        request=request,
        steps=tuple(
            RequestStep(state=state, at=NOW + timedelta(minutes=n), by="张敏")
            for n, state in enumerate(states)
        ),
    )


def _fetched(hub: ChaosHub, asked: int) -> bool:
    return not hub.pages and len(hub.since) >= asked


def test_a_page_is_told_after_it_is_on_disk_and_asked_on_from(kiosk: Kiosk, hub: ChaosHub) -> None:
    request = meal_request(NOW)
    states = (RequestState.RECEIVED, RequestState.ACCEPTED)
    page = SyncPage(
        cursor="e:1", reset=True, requests=(record_of(request, *states),), plans=(plan("p1"),)
    )
    hub.say(page)
    kiosk.device.start()
    wait_until(lambda: kiosk.states(request), "the request is told")
    assert RecordsChanged() in kiosk.events
    assert kiosk.store.plans() == (plan("p1"),)
    wait_until(lambda: "e:1" in hub.since, "the next question goes on from there")
    assert hub.since[0] == ""
    assert kiosk.links()[:2] == [Link.CONNECTING, Link.UP]


def test_through_a_chaotic_line_every_page_arrives_and_steps_only_climb(
    kiosk: Kiosk, hub: ChaosHub
) -> None:
    request = meal_request(NOW)
    climb = [
        RequestState.RECEIVED,
        RequestState.ACCEPTED,
        RequestState.ASSIGNED,
        RequestState.DONE,
    ]
    hub.odds = 0.5
    kiosk.device.start()
    for n in (1, 2, 1, 4, 3):  # stale pages among them
        shown = record_of(request, *climb[:n])
        asked = len(hub.since) + 2
        hub.say(SyncPage(cursor=f"e:{n}", requests=(shown,)))
        hub.say(SyncPage(cursor=f"e:{n}", requests=(shown,)))  # the first may be lost on the way
        wait_until(partial(_fetched, hub, asked), "both are fetched")
    hub.odds = 0.0
    hub.say(SyncPage(cursor="e:9", requests=(record_of(request, *climb),)))
    wait_until(lambda: kiosk.store.cursor() == "e:9", "the last page")
    told = kiosk.states(request)
    assert told == sorted(told, key=climb.index)
    assert told[-1] is RequestState.DONE
    assert any(hub.met[fault] for fault in OF_A_LINE)


def test_a_hub_that_does_not_hold_the_question_open_is_not_flooded(
    tmp_path: Path, hub: ChaosHub
) -> None:
    hub.page = lambda since, wait: SyncPage(cursor=since or "e:1")  # type: ignore[method-assign]
    with closing(Kiosk(tmp_path / "device.db", hub)) as kiosk:
        kiosk.device.start()
        wait_until(lambda: hub.calls["GET sync"] >= 2, "it asks")
        wait_until(lambda: len(hub.beats) >= 4, "a second passes")
        assert hub.calls["GET sync"] <= 5


def test_the_link_goes_down_with_a_failed_round_trip_and_up_with_a_good_one(
    kiosk: Kiosk, hub: ChaosHub
) -> None:
    kiosk.device.start()
    wait_until(lambda: Link.UP in kiosk.links(), "the link is up")
    hub.odds = 1.0
    wait_until(lambda: kiosk.device.link.link is Link.DOWN, "the link is down")
    hub.odds = 0.0
    wait_until(lambda: kiosk.device.link.link is Link.UP, "the link is up again")


def test_what_was_written_meanwhile_goes_out_as_soon_as_the_link_is_back(
    tmp_path: Path, hub: ChaosHub
) -> None:
    kiosk = Kiosk(tmp_path / "device.db", hub)
    with closing(kiosk):
        hub.odds = 1.0
        kiosk.device.start()
        requests = [meal_request(NOW) for _ in range(3)]
        for request in requests:
            kiosk.device.add_request(request).result()
        wait_until(lambda: kiosk.device.link.link is Link.DOWN, "the link is down")
        hub.odds = 0.0
        wait_until(lambda: len(hub.ids("requests")) == 3, "everything is sent")
        wait_until(lambda: kiosk.store.outbox_size() == 0, "and known to be")


def test_a_restored_hub_gets_again_what_it_lost(kiosk: Kiosk, hub: ChaosHub) -> None:
    request = meal_request(NOW)
    kiosk.device.start()
    kiosk.device.add_request(request).result()
    wait_until(lambda: RequestState.RECEIVED in kiosk.states(request), "it is received")
    hub.taken.clear()
    hub.order.clear()
    hub.say(SyncPage(cursor="new:1", reset=True))
    wait_until(lambda: hub.ids("requests") == [request.id], "it is sent again, with its id")
    wait_until(
        lambda: kiosk.states(request)[-2:] == [RequestState.RECORDED, RequestState.RECEIVED],
        "the screen told so",
    )


def test_a_lost_pairing_is_told_once_and_mended_by_a_new_token(kiosk: Kiosk, hub: ChaosHub) -> None:
    hub.unauthorised = True
    kiosk.device.start()
    request = meal_request(NOW)
    kiosk.device.add_request(request).result()
    wait_until(lambda: PairingLost() in kiosk.events, "the lost pairing is told")
    wait_until(lambda: hub.calls["GET sync"] >= 3, "it goes on asking")
    assert kiosk.events.count(PairingLost()) == 1
    assert kiosk.device.link.link is Link.DOWN
    assert Link.UP not in kiosk.links()
    hub.unauthorised = False
    kiosk.device.connect(HubAddress(hub.url, "new"))
    wait_until(lambda: hub.ids("requests") == [request.id], "what waited is sent")


def test_the_heartbeat_tells_how_much_waits_and_measures_the_clock(
    kiosk: Kiosk, hub: ChaosHub
) -> None:
    request = meal_request(NOW)
    kiosk.device.start()
    wait_until(lambda: len(hub.beats) >= 2, "two heartbeats")
    assert hub.beats[0]["queued"] == 0
    wait_until(lambda: kiosk.device.clock_offset is not None, "the offset is known")
    kiosk.device.add_request(request).result()
    wait_until(lambda: hub.ids("requests") == [request.id], "sending goes on")


def test_a_kiosk_whose_clock_was_never_set_goes_by_the_hubs_and_staff_are_told(
    tmp_path: Path, hub: ChaosHub
) -> None:
    clock = FakeClock("1970-01-01T08:00:30+08:00")
    with closing(
        Device(tmp_path / "device.db", clock, Bus(), HubAddress(hub.url, "token"), pace=PACE)
    ) as device:
        device.start()
        wait_until(lambda: clock.now().year > 2025, "the hub's clock is gone by")
        assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=30)
        wait_until(lambda: hub.beats[-1].get("offset"), "the hub is told")
        assert hub.beats[-1]["offset"] > 50 * 365 * 86400, "how far the machine's own clock is off"
        assert device.clock_offset is not None
        assert abs(device.clock_offset) < timedelta(seconds=30)


def test_the_heartbeat_tells_how_ears_mouth_and_volume_fare(kiosk: Kiosk, hub: ChaosHub) -> None:
    def wait_told(*expected: object) -> None:
        names = ("microphone", "speaker", "volume")
        wait_until(
            lambda: hub.beats and tuple(hub.beats[-1][name] for name in names) == expected,
            f"the hub hears {expected}",
        )

    kiosk.device.start()
    wait_told("", "", None)
    kiosk.device.report_health(volume=80)
    kiosk.bus.publish(SpeakingStarted("您好"))
    kiosk.bus.publish(VoiceUnavailable("没有找到麦克风"))
    wait_told("没有找到麦克风", "正常", 80)
    kiosk.device.store.set_setting("volume", "60").result()
    kiosk.bus.publish(VoiceUnavailable("没有找到喇叭", "speaker"))
    wait_told("正常", "没有找到喇叭", 60)
    kiosk.bus.publish(VoiceUnavailable(""))
    wait_told("正常", "正常", 60)


def test_a_newer_hubs_page_is_taken_as_far_as_it_is_known(kiosk: Kiosk, hub: ChaosHub) -> None:
    """A plan that cannot be read stays as it was, even when the page replaces everything."""
    hub.say(SyncPage(cursor="e:1", reset=True, plans=(plan("p1"), plan("p2"))))
    kiosk.device.start()
    wait_until(lambda: len(kiosk.store.plans()) == 2, "the plans are known")
    newer = {
        "cursor": "e:2",
        "reset": True,
        "plans": [{"id": "p1", "times": "hourly"}],
        "catalogue": {"menus": [{"day": "2026-11-21", "meal": "midnight", "dishes": []}]},
    }
    hub.say(newer)  # type: ignore[arg-type]
    wait_until(lambda: kiosk.store.cursor() == "e:2", "the page is applied")
    assert kiosk.store.plans() == (plan("p1"),)
