"""The outbox's sender against a hub and a line that misbehave."""

import json
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.client import HubClient, Timeouts
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.requests import Request, RequestRecord, RequestState
from kiosk.core.view import Link
from kiosk.protocol.messages import Problem, Receipt
from kiosk.services.events import Bus, CallRefused, Event, LinkChanged, RequestChanged
from kiosk.services.link import LinkWatch
from kiosk.services.outbox import OutboxSender
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import Store
from tests.conftest import wait_until
from tests.helpers.chaos import OF_A_LINE, ChaosHub, Fault, chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import meal_request, vitals

QUICK = Timeouts(connect=0.5, read=0.25, body=0.5)
PACE = Pace(general=QUICK, cap=0.05)
CLOCK = FakeClock()
NOW = CLOCK.now()
MakeClient = Callable[[str, str, Timeouts], HubClient]


class Kiosk:
    """Store, records and sender together, with the events they told."""

    def __init__(self, path: Path, url: str, make: MakeClient, pace: Pace) -> None:
        self.events: list[Event] = []
        bus = Bus()
        bus.subscribe(self.events.append)
        self.store = Store(path, CLOCK)
        self.records = Records(self.store, bus)
        self.link = LinkWatch(bus)
        self.sender = OutboxSender(self.records, make(url, "token", pace.general), self.link, pace)

    def add(self, *requests: Request) -> None:
        for request in requests:
            self.records.add_request(request).result()
            self.sender.poke()

    def wait_sent(self, seconds: float = 15.0) -> None:
        wait_until(lambda: not self.store.outbox_size(), "everything is sent", seconds)


@pytest.fixture
def hub() -> Iterator[ChaosHub]:
    with chaos_hub(seed=3) as running:
        yield running


@contextmanager
def kiosk_of(
    path: Path, url: str, make: MakeClient = HubClient, pace: Pace = PACE
) -> Iterator[Kiosk]:
    kiosk = Kiosk(path, url, make, pace)
    kiosk.sender.start()
    try:
        yield kiosk
    finally:
        kiosk.sender.stop()
        kiosk.store.close()


@pytest.fixture
def kiosk(tmp_path: Path, hub: ChaosHub) -> Iterator[Kiosk]:
    with kiosk_of(tmp_path / "device.db", hub.url) as made:
        yield made


def effects(hub: ChaosHub) -> Counter[str]:
    """Count what the hub took in, by what was asked for and not by id."""
    return Counter(
        json.dumps({**body, "id": ""}, sort_keys=True)
        for (kind, _), body in hub.taken.items()
        if kind == "requests"
    )


def duplicates(hub: ChaosHub) -> int:
    """Return how many effects are one too many."""
    return sum(count - 1 for count in effects(hub).values())


def test_a_request_goes_out_at_once_and_the_receipt_is_told(kiosk: Kiosk, hub: ChaosHub) -> None:
    request = meal_request(NOW)
    kiosk.add(request)
    kiosk.wait_sent(3)
    assert hub.ids("requests") == [request.id]
    wait_until(lambda: len(kiosk.events) >= 3, "the receipt is told")
    told = [e.record.state for e in kiosk.events if isinstance(e, RequestChanged)]
    assert told == [RequestState.RECORDED, RequestState.RECEIVED]
    assert LinkChanged(Link.UP) in kiosk.events


@pytest.mark.parametrize("fault", OF_A_LINE, ids=lambda fault: fault.value)
def test_every_fault_of_the_line_ends_in_exactly_one_effect(
    kiosk: Kiosk, hub: ChaosHub, fault: Fault
) -> None:
    hub.faults = [fault, fault]
    request = meal_request(NOW)
    kiosk.add(request)
    kiosk.wait_sent()
    assert hub.ids("requests") == [request.id]
    assert hub.calls["PUT requests"] >= (1 if fault in (Fault.DELAYED, Fault.REPEATED) else 3)
    assert kiosk.store.request(request.id).state is RequestState.RECEIVED  # type: ignore[union-attr]


def run_chaos(path: Path, make: MakeClient) -> tuple[ChaosHub, list[Request]]:
    """Send 40 requests over a line on which half of all calls go wrong."""
    requests = [meal_request(NOW, dish=f"菜 {n}") for n in range(40)]
    pace = replace_cap(0.02)
    with chaos_hub(seed=11) as hub, kiosk_of(path, hub.url, make, pace) as kiosk:
        hub.odds = 0.5
        kiosk.add(*requests)
        kiosk.wait_sent(40)
        states = {record.state for record in kiosk.store.requests(100)}
    assert states == {RequestState.RECEIVED}
    assert all(hub.met[fault] for fault in OF_A_LINE), "some fault never happened"
    return hub, requests


def replace_cap(cap: float) -> Pace:
    return Pace(general=Timeouts(connect=0.5, read=0.05, body=0.3), cap=cap)


def test_through_a_chaotic_line_each_request_has_exactly_one_effect(tmp_path: Path) -> None:
    hub, requests = run_chaos(tmp_path / "device.db", HubClient)
    assert sorted(hub.ids("requests")) == sorted(r.id for r in requests)
    assert len(effects(hub)) == len(requests)
    assert duplicates(hub) == 0
    assert hub.calls["PUT requests"] > len(requests) * 1.5


class ForgetfulClient(HubClient):
    """The mistake this design is there to avoid: a new id at each attempt."""

    def put(
        self,
        what: str,
        identity: str,
        action: str,
        body: Struct | bytes,
        params: dict[str, str] | None = None,
    ) -> Receipt:
        """Send under an id made up just now."""
        assert isinstance(body, bytes)
        fresh = str(uuid.uuid4())
        changed = json.dumps({**json.loads(body), "id": fresh}).encode()
        return replace(super().put(what, fresh, action, changed), id=identity)


def test_the_harness_catches_a_client_with_a_new_id_at_each_attempt(tmp_path: Path) -> None:
    hub, requests = run_chaos(tmp_path / "device.db", ForgetfulClient)
    assert len(effects(hub)) == len(requests)
    assert duplicates(hub) > 5


def test_calls_about_one_request_stay_in_order(kiosk: Kiosk, hub: ChaosHub) -> None:
    request = meal_request(NOW)
    hub.faults = [Fault.LOST] * 3
    kiosk.add(request)
    wait_until(lambda: hub.calls["PUT requests"] >= 1, "an attempt is made")
    kiosk.records.cancel_request(request.id).result()
    kiosk.records.rate_request(request.id, "good").result()
    kiosk.sender.poke()
    kiosk.wait_sent()
    assert hub.order == [
        ("requests", request.id, ""),
        ("requests", request.id, "cancel"),
        ("requests", request.id, "rating"),
    ]


def test_one_call_that_the_hub_cannot_take_now_holds_up_no_other(
    kiosk: Kiosk, hub: ChaosHub
) -> None:
    stuck, free = meal_request(NOW), [meal_request(NOW) for _ in range(5)]
    hub.refuse[stuck.id] = Problem(title="later", status=503, code="busy")
    kiosk.add(stuck, *free)
    wait_until(lambda: kiosk.store.outbox_size() == 1, "all others are sent")
    assert hub.ids("requests") == [r.id for r in free]
    assert kiosk.store.outbox_heads()[0].subject == stuck.id
    del hub.refuse[stuck.id]
    kiosk.wait_sent()


def test_a_refusal_is_final_told_and_kept(kiosk: Kiosk, hub: ChaosHub) -> None:
    request, other = meal_request(NOW), meal_request(NOW)
    hub.refuse[request.id] = Problem(
        title="no", status=422, code="id_reused", retryable=False, detail="这道菜没有"
    )
    kiosk.add(request, other)
    kiosk.wait_sent()
    wait_until(
        lambda: any(
            isinstance(e, RequestChanged) and e.record.state is RequestState.REFUSED
            for e in kiosk.events
        ),
        "the refusal is told",
    )
    assert hub.ids("requests") == [other.id]
    assert [letter.subject for letter in kiosk.store.dead_letters()] == [request.id]


def test_refused_values_are_told_to_the_elder_and_counted_for_staff(
    kiosk: Kiosk, hub: ChaosHub
) -> None:
    measured = vitals(NOW)
    hub.refuse[measured.id] = Problem(title="no", status=403, code="not_yours", retryable=False)
    kiosk.records.add_vitals(measured).result()
    kiosk.sender.poke()
    wait_until(lambda: any(isinstance(e, CallRefused) for e in kiosk.events), "the elder is told")
    assert kiosk.store.refusals(NOW - timedelta(days=1)) == 1


def test_an_unknown_token_keeps_the_queue(kiosk: Kiosk, hub: ChaosHub) -> None:
    lost: list[bool] = []
    kiosk.link.on_unauthorised = lambda: lost.append(True)
    hub.unauthorised = True
    request = meal_request(NOW)
    kiosk.add(request)
    wait_until(lambda: lost, "the lost pairing is told")
    assert kiosk.store.outbox_size() == 1
    assert kiosk.store.dead_letters() == ()
    hub.unauthorised = False
    kiosk.wait_sent()
    assert hub.ids("requests") == [request.id]


def test_without_a_hub_nothing_is_lost_and_the_link_is_down(tmp_path: Path) -> None:
    path = tmp_path / "device.db"
    requests = [meal_request(NOW) for _ in range(5)]
    with chaos_hub() as gone:
        url = gone.url
    with kiosk_of(path, url) as kiosk:
        kiosk.add(*requests)
        wait_until(lambda: kiosk.link.link is Link.DOWN, "the link is down")
        assert LinkChanged(Link.UP) not in kiosk.events
        assert kiosk.store.outbox_size() == 5
    with chaos_hub() as hub, kiosk_of(path, hub.url) as kiosk:
        kiosk.wait_sent()
        assert hub.ids("requests") == [r.id for r in requests]


def test_after_a_long_silence_a_poke_tries_at_once(tmp_path: Path, hub: ChaosHub) -> None:
    slow = Pace(general=QUICK, cap=60.0)
    slow.rng.uniform = lambda low, high: 60.0  # type: ignore[method-assign,assignment]
    hub.faults = [Fault.LOST]
    with kiosk_of(tmp_path / "device.db", hub.url, pace=slow) as kiosk:
        kiosk.add(meal_request(NOW))
        wait_until(lambda: kiosk.link.link is Link.DOWN, "the first attempt failed")
        kiosk.add(meal_request(NOW))
        kiosk.wait_sent(3)


def test_doses_and_vitals_go_out_too(kiosk: Kiosk, hub: ChaosHub) -> None:
    dose = DoseRecord(
        id="p1:2026-11-21:08:00",
        plan="p1",
        date=NOW.date(),
        slot="08:00",
        status=DoseStatus.TAKEN,
        at=NOW,
    )
    measured = vitals(NOW)
    hub.faults = [Fault.SWALLOWED, Fault.TRUNCATED]
    kiosk.records.record_doses([dose]).result()
    kiosk.records.add_vitals(measured).result()
    kiosk.sender.poke()
    kiosk.wait_sent()
    assert hub.ids("doses") == [dose.id]
    assert hub.ids("vitals") == [measured.id]


def test_an_entry_that_cannot_be_settled_lets_the_others_pass(
    kiosk: Kiosk, hub: ChaosHub, expected_logs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs.append("a step of the loop sync failed")
    monkeypatch.setattr("kiosk.services.loop._AFTER_A_MISTAKE", 0.02)
    stuck, other = meal_request(NOW), meal_request(NOW)
    settle = kiosk.records.entry_received

    def fail(seq: int, at: datetime, state: str, dose: str = "") -> Future[RequestRecord | None]:
        if seq != 1:
            return settle(seq, at, state, dose)
        failed: Future[RequestRecord | None] = Future()
        failed.set_exception(LookupError("our own mistake"))
        return failed

    monkeypatch.setattr(kiosk.records, "entry_received", fail)
    kiosk.add(stuck)
    wait_until(lambda: hub.calls["PUT requests"] >= 1, "the first is tried")
    kiosk.add(other)
    wait_until(lambda: other.id in hub.ids("requests"), "the other is sent", 3)
    monkeypatch.setattr(kiosk.records, "entry_received", settle)  # its rest after a mistake stays
    kiosk.wait_sent()
