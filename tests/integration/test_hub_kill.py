"""Kill -9 of the real hub and of the kiosk: each request exactly once.

The hub is killed while a call is on its way: after the kiosk began to send, before it has read the
answer. Some of these calls have been taken in by then and some have not; the kiosk cannot know.
"""

import json
import random
import subprocess
import sys
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.client import HubClient, Timeouts
from kiosk.core.alarms import AlarmState
from kiosk.core.requests import MealOrder, RequestRecord, RequestState
from kiosk.protocol.messages import Receipt
from kiosk.services.alarm_lane import AlarmLane
from kiosk.services.events import Bus
from kiosk.services.link import LinkWatch
from kiosk.services.outbox import OutboxSender
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import Store
from tests.conftest import wait_until
from tests.helpers.fake_clock import FakeClock
from tests.helpers.hub_process import HubProcess
from tests.helpers.killing_line import KillingLine, Moment
from tests.helpers.requests import alarm, meal_request

ROOT = Path(__file__).resolve().parents[2]
CLOCK = FakeClock()
KILLS = 20
PACE = Pace(general=Timeouts(connect=1.0, read=2.0, body=2.0), cap=0.1, alarm_cap=0.2)


class ForgetfulClient(HubClient):
    """The mistake to be caught: a new id at each attempt."""

    def put(
        self,
        what: str,
        identity: str,
        action: str,
        body: Struct | bytes,
        params: dict[str, str] | None = None,
    ) -> Receipt:
        assert isinstance(body, bytes)
        fresh = str(uuid.uuid4())
        changed = json.dumps({**json.loads(body), "id": fresh}).encode()
        return replace(super().put(what, fresh, action, changed), id=identity)


class AlarmBench:
    """A store, the alarm lane and the real hub, with the deadly line between."""

    def __init__(self, folder: Path) -> None:
        self.hub = HubProcess(folder)
        self.hub.start()
        self.line = KillingLine(self.hub.port, self.hub.kill, random.Random(5))
        self.line.__enter__()
        self.store = Store(folder / "device.db", CLOCK)
        bus = Bus()
        self.records = Records(self.store, bus)
        client = HubClient(self.line.url, self.hub.token, PACE.alarm)
        self.lane = AlarmLane(self.records, [client], LinkWatch(bus), CLOCK, PACE)
        self.lane.start()

    def shout(self) -> str:
        raised = alarm(CLOCK.now())
        self.records.add_alarm(raised).result()
        self.records.send_alarm(raised.id).result()
        self.lane.poke()
        return raised.id

    def close(self) -> None:
        self.lane.stop()
        self.line.__exit__()
        self.store.close()
        self.hub.close()


class Bench:
    """A store, a sender and the real hub, with a line between that kills it on demand."""

    def __init__(self, folder: Path, client: type[HubClient]) -> None:
        self.rng = random.Random(20261121)
        self.hub = HubProcess(folder)
        self.hub.start()
        self.line = KillingLine(self.hub.port, self.hub.kill, self.rng)
        self.line.__enter__()
        self.store = Store(folder / "device.db", CLOCK)
        bus = Bus()
        self.records = Records(self.store, bus)
        self.sender = OutboxSender(
            self.records,
            client(self.line.url, self.hub.token, PACE.general),
            LinkWatch(bus),
            PACE,
        )
        self.sender.start()
        self.asked: dict[str, str] = {}  # dish to id: each request asks for a dish of its own
        self.taken_in: list[Moment] = []  # calls cut off after the hub had them on disk

    def ask(self) -> str:
        dish = f"菜 {len(self.asked)}"
        request = meal_request(CLOCK.now(), dish=dish)
        self.asked[dish] = request.id
        self.records.add_request(request).result()
        self.sender.poke()
        return request.id

    def kill_once(self, moment: Moment) -> None:
        """Send; the hub dies; ask for more while it is gone; start it; all is sent."""
        self.line.killed.clear()
        self.line.kill_at = moment
        cut_off = self.ask()
        assert self.line.killed.wait(10)
        if self.hub.has_request(cut_off):
            self.taken_in.append(moment)
        assert self.store.outbox_heads(), "taken for sent without an answer"
        self.ask()
        self.hub.start()
        self.sender.poke()
        wait_until(lambda: not self.store.outbox_size(), "everything is sent", 20)

    def on_hub(self) -> tuple[RequestRecord, ...]:
        return self.hub.everything().requests

    def close(self) -> None:
        self.sender.stop()
        self.line.__exit__()
        self.store.close()
        self.hub.close()


def dish_of(record: RequestRecord) -> str:
    assert isinstance(record.request.details, MealOrder)
    return record.request.details.items[0].dish


@pytest.fixture
def bench(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Bench]:
    made = Bench(tmp_path, getattr(request, "param", HubClient))
    yield made
    made.close()


def test_the_hub_killed_twenty_times_has_each_request_exactly_once(bench: Bench) -> None:
    moments = list(Moment) * (KILLS // len(Moment))
    bench.rng.shuffle(moments)
    for moment in moments:
        bench.kill_once(moment)
    on_hub = bench.on_hub()
    assert Counter(dish_of(record) for record in on_hub) == Counter(dict.fromkeys(bench.asked, 1))
    assert {dish_of(r): r.request.id for r in on_hub} == bench.asked
    assert {r.state for r in bench.store.requests(1000)} == {RequestState.RECEIVED}
    # The kills came on both sides of the moment at which the hub has it.
    answered = (Moment.BEFORE_THE_ANSWER, Moment.WITHIN_THE_ANSWER)
    assert sum(moment in answered for moment in bench.taken_in) == 2 * KILLS // len(Moment)
    assert len(bench.taken_in) < KILLS


def test_an_alarm_survives_the_hubs_death_at_any_moment_of_its_call(tmp_path: Path) -> None:
    bench = AlarmBench(tmp_path)
    try:
        raised = []
        for moment in Moment:
            bench.line.killed.clear()
            bench.line.kill_at = moment
            raised.append(bench.shout())
            assert bench.line.killed.wait(10)
            (entry,) = bench.store.alarms_waiting()
            assert entry.record.alarm.id == raised[-1]
            assert entry.record.state is AlarmState.SENDING, "received without a receipt"
            bench.hub.start()
            wait_until(lambda: not bench.store.alarms_waiting(), "the alarm is received", 10)
        on_hub = [record.alarm.id for record in bench.hub.everything().alarms]
        assert sorted(on_hub) == sorted(raised)
    finally:
        bench.close()


@pytest.mark.parametrize("bench", [ForgetfulClient], indirect=True)
def test_a_new_id_at_each_attempt_is_caught_by_the_same_bench(bench: Bench) -> None:
    for moment in Moment:
        bench.kill_once(moment)
    dishes = Counter(dish_of(record) for record in bench.on_hub())
    assert max(dishes.values()) > 1, "the bench cannot tell a broken client from a good one"


def test_the_kiosk_killed_with_requests_waiting_sends_them_all(tmp_path: Path) -> None:
    """Killed with no hub there, and while sending; each id that was told goes out once."""
    hub = HubProcess(tmp_path)
    hub.start()
    rng = random.Random(7)
    told: dict[str, str] = {}
    try:
        hub.kill()
        told |= _run_kiosk(tmp_path, hub, 15, rng)
        assert len(told) == 15
        hub.start()
        for _ in range(4):
            told |= _run_kiosk(tmp_path, hub, 25, rng)
            told.pop("empty", None)
        assert "empty" in _run_kiosk(tmp_path, hub, 0, None)
        on_hub = hub.everything().requests
    finally:
        hub.close()
    ids = {record.request.id: record.request.said for record in on_hub}
    assert len(ids) == len(on_hub) == len({dish_of(record) for record in on_hub})
    assert told.items() <= ids.items()
    # At most the one being written at each kill is there without having been told.
    assert len(ids) - len(told) <= 5
    store = Store(tmp_path / "kiosk.db", CLOCK)
    try:
        assert {r.request.id for r in store.requests(1000)} == set(ids)
        assert {r.state for r in store.requests(1000)} == {RequestState.RECEIVED}
    finally:
        store.close()


def _run_kiosk(
    folder: Path, hub: HubProcess, count: int, rng: random.Random | None
) -> dict[str, str]:
    """Run a kiosk; kill it at a random point, or once nothing waits; return what it told."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.helpers.kiosk_process"),
            *(str(folder / "kiosk.db"), hub.url, hub.token, str(count)),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines: list[str] = []
    stop_after = count if rng is None or rng.random() < 0.5 else rng.randrange(1, count + 1)
    if not hub.is_running:
        stop_after = count
    with process.stdout as pipe:
        for line in pipe:
            lines.append(line)
            if line == "empty\n" or len(lines) == stop_after:
                break
        if rng is not None:
            time.sleep(rng.uniform(0.0, 0.1))
        process.kill()
        process.wait()
        lines += [line for line in pipe if line.endswith("\n")]
    pairs = (line.strip().partition(" ") for line in lines)
    return {identity: said for identity, _, said in pairs if said or identity == "empty"}
