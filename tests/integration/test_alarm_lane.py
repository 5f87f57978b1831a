"""Alarms: at once, before everything else, and without end."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.client import Timeouts
from kiosk.core.alarms import Alarm, AlarmRecord, AlarmState, AlarmStep
from kiosk.protocol.messages import Problem, SyncPage
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import AlarmChanged, Bus, Event, StorageFault
from kiosk.services.pace import Pace
from kiosk.store import Store, StoreFault
from tests.conftest import wait_until
from tests.helpers.chaos import OF_A_LINE, ChaosHub, Fault, chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, meal_request

CLOCK = FakeClock()
NOW = CLOCK.now()
QUICK = Timeouts(connect=0.5, read=0.3, body=0.5)
PACE = Pace(general=QUICK, alarm=QUICK, hold=1, heartbeat=60.0, cap=0.2, alarm_cap=0.05)


@pytest.fixture
def hub() -> Iterator[ChaosHub]:
    with chaos_hub() as running:
        yield running


class Kiosk:
    """A device and the events it told."""

    def __init__(self, path: Path, hub: HubAddress | None, pace: Pace = PACE) -> None:
        self.events: list[Event] = []
        bus = Bus()
        bus.subscribe(self.events.append)
        self.device = Device(path, CLOCK, bus, hub, pace=pace)

    def states(self) -> list[AlarmState]:
        return [e.record.state for e in self.events if isinstance(e, AlarmChanged)]

    def wait_state(self, state: AlarmState, seconds: float = 10.0) -> None:
        wait_until(lambda: state in self.states(), f"the alarm is {state}", seconds)

    def close(self) -> None:
        self.device.close()


def address(*hubs: ChaosHub) -> HubAddress:
    urls = [hub.url for hub in hubs]
    return HubAddress(urls[0], "token", second_url=urls[1] if len(urls) > 1 else "")


def test_an_alarm_climbs_its_ladder_step_by_step(tmp_path: Path, hub: ChaosHub) -> None:
    with closing(Kiosk(tmp_path / "d.db", address(hub))) as kiosk:
        kiosk.device.start()
        shout = alarm(NOW)
        kiosk.device.raise_alarm(shout).result()
        time.sleep(0.15)
        assert hub.ids("alarms") == [], "sent during the countdown"
        begun = time.monotonic()
        kiosk.device.send_alarm(shout.id).result()
        kiosk.wait_state(AlarmState.RECEIVED, 2)
        assert time.monotonic() - begun < 1.0
        assert kiosk.states() == [AlarmState.COUNTING, AlarmState.SENDING, AlarmState.RECEIVED]
        assert hub.ids("alarms") == [shout.id]


@pytest.mark.parametrize("fault", OF_A_LINE, ids=lambda fault: fault.value)
def test_no_fault_of_the_line_stops_an_alarm(tmp_path: Path, hub: ChaosHub, fault: Fault) -> None:
    with closing(Kiosk(tmp_path / "d.db", None)) as kiosk:
        shout = alarm(NOW)
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        hub.faults = [fault] * 6
        kiosk.device.connect(address(hub))
        kiosk.device.start()
        kiosk.wait_state(AlarmState.RECEIVED)
        assert hub.ids("alarms") == [shout.id]


def test_an_alarm_does_not_wait_behind_fifty_requests(tmp_path: Path, hub: ChaosHub) -> None:
    """The hub is slow for everyone; the alarm has a lane and a connection of its own."""
    with closing(Kiosk(tmp_path / "d.db", None)) as kiosk:
        for _ in range(50):
            kiosk.device.add_request(meal_request(NOW)).result()
        hub.faults = [Fault.DELAYED] * 200
        kiosk.device.connect(address(hub))
        kiosk.device.start()
        shout = alarm(NOW)
        wait_until(lambda: len(hub.ids("requests")) >= 2, "the requests are on their way")
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        kiosk.wait_state(AlarmState.RECEIVED, 3)
        sent_before = [kind for kind, _, _ in hub.order].index("alarms")
        assert sent_before < 10
        assert kiosk.device.store.outbox_size() > 30


def test_two_addresses_take_turns(tmp_path: Path, hub: ChaosHub) -> None:
    with chaos_hub() as other, closing(Kiosk(tmp_path / "d.db", address(hub, other))) as kiosk:
        shout = alarm(NOW)
        hub.refuse[shout.id] = Problem(title="busy", status=503, code="busy")
        kiosk.device.start()
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        kiosk.wait_state(AlarmState.RECEIVED)
        assert hub.ids("alarms") == []
        assert other.ids("alarms") == [shout.id]


def test_with_one_way_dead_the_other_carries_everything(tmp_path: Path, hub: ChaosHub) -> None:
    """Also the word that somebody is coming, which arrives by the ordinary lanes."""
    with chaos_hub() as other:
        way = HubAddress("http://127.0.0.1:9", "token", second_url=other.url)
        with closing(Kiosk(tmp_path / "d.db", way)) as kiosk:
            shout = alarm(NOW)
            kiosk.device.start()
            kiosk.device.add_request(meal_request(NOW)).result()
            kiosk.device.raise_alarm(shout).result()
            begun = time.monotonic()
            kiosk.device.send_alarm(shout.id).result()
            kiosk.wait_state(AlarmState.RECEIVED, 2)
            assert time.monotonic() - begun < 1.0, "the second way is not waited for"
            steps = (AlarmStep(state=AlarmState.ACKNOWLEDGED, at=NOW, by="张敏"),)
            other.say(SyncPage(cursor="e:1", alarms=(AlarmRecord(alarm=shout, steps=steps),)))
            kiosk.wait_state(AlarmState.ACKNOWLEDGED)
            wait_until(lambda: other.ids("requests"), "the request goes that way too")


def test_a_refused_withdrawal_is_said_again_until_it_is_taken(
    tmp_path: Path, hub: ChaosHub
) -> None:
    with closing(Kiosk(tmp_path / "d.db", address(hub))) as kiosk:
        shout = alarm(NOW)
        kiosk.device.start()
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        kiosk.wait_state(AlarmState.RECEIVED)
        hub.refuse[shout.id] = Problem(title="no", status=403, code="not_yours", retryable=False)
        kiosk.device.cancel_alarm(shout.id).result()
        wait_until(lambda: hub.calls["PUT alarms"] >= 4, "it is tried again")
        assert kiosk.device.store.alarms_waiting()
        hub.refuse.clear()
        wait_until(lambda: not kiosk.device.store.alarms_waiting(), "it is told")
        assert hub.order[-1] == ("alarms", shout.id, "cancel")


def test_not_even_a_refusal_ends_an_alarm(tmp_path: Path, hub: ChaosHub) -> None:
    with closing(Kiosk(tmp_path / "d.db", address(hub))) as kiosk:
        shout = alarm(NOW)
        hub.refuse[shout.id] = Problem(title="no", status=422, code="no", retryable=False)
        kiosk.device.start()
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        wait_until(lambda: hub.calls["PUT alarms"] >= 3, "it is tried again")
        hub.refuse.clear()
        kiosk.wait_state(AlarmState.RECEIVED)


def test_a_false_alarm_is_a_word_that_follows(tmp_path: Path, hub: ChaosHub) -> None:
    with closing(Kiosk(tmp_path / "d.db", address(hub))) as kiosk:
        shout = alarm(NOW)
        hub.faults = []
        kiosk.device.start()
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        record = kiosk.device.cancel_alarm(shout.id).result()
        assert record.false_alarm
        wait_until(lambda: not kiosk.device.store.alarms_waiting(), "both are told")
        assert hub.order == [("alarms", shout.id, ""), ("alarms", shout.id, "cancel")]


def test_an_alarm_cancelled_in_time_never_leaves_the_house(tmp_path: Path, hub: ChaosHub) -> None:
    with closing(Kiosk(tmp_path / "d.db", address(hub))) as kiosk:
        kiosk.device.start()
        shout = alarm(NOW)
        kiosk.device.raise_alarm(shout).result()
        assert kiosk.device.cancel_alarm(shout.id).result().state is AlarmState.CANCELLED
        kiosk.device.send_alarm(shout.id).result()
        time.sleep(0.2)
        assert hub.calls["PUT alarms"] == 0


def test_its_age_is_told_by_a_clock_that_nobody_sets(tmp_path: Path) -> None:
    clock = FakeClock()
    with closing(Store(tmp_path / "d.db", clock)) as store:
        shout = alarm(clock.now())
        store.add_alarm(shout).result()
        clock.advance(7)
        clock.set_wall("2027-11-21T07:00:00+08:00")
        assert store.alarm_age(shout.id) == 7
    with closing(Store(tmp_path / "d.db", clock)) as store:
        assert store.alarm_age(shout.id) is None, "a restart lies between"


@pytest.mark.parametrize("sent", [False, True], ids=["counting", "sending"])
def test_an_alarm_goes_out_after_the_power_was_lost(
    tmp_path: Path, hub: ChaosHub, sent: bool
) -> None:
    path = tmp_path / "d.db"
    shout = alarm(NOW)
    with closing(Store(path, CLOCK)) as store:
        store.add_alarm(shout).result()
        if sent:
            store.send_alarm(shout.id).result()
    with closing(Kiosk(path, address(hub))) as kiosk:
        kiosk.device.start()
        kiosk.wait_state(AlarmState.RECEIVED)
        assert hub.ids("alarms") == [shout.id]


def test_an_alarm_goes_out_without_a_disk(tmp_path: Path, hub: ChaosHub) -> None:
    (tmp_path / "file").write_text("in the way")
    with closing(Kiosk(tmp_path / "file" / "d.db", address(hub))) as kiosk:
        kiosk.device.start()
        assert any(isinstance(e, StorageFault) for e in kiosk.events)
        shout = alarm(NOW)
        kiosk.device.raise_alarm(shout).result()
        kiosk.device.send_alarm(shout.id).result()
        kiosk.wait_state(AlarmState.RECEIVED)
        assert hub.ids("alarms") == [shout.id]
        told_help_is_coming(kiosk, hub, shout)


def told_help_is_coming(kiosk: Kiosk, hub: ChaosHub, shout: Alarm) -> None:
    """What the hub says of an alarm arrives though it cannot be written down."""
    states = (AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)
    for count in (2, 3, 3):
        steps = tuple(AlarmStep(state=state, at=NOW, by="张敏") for state in states[:count])
        hub.say(SyncPage(cursor="e:1", alarms=(AlarmRecord(alarm=shout, steps=steps),)))
        kiosk.wait_state(states[count - 1])
    wait_until(lambda: not hub.pages, "the same page once more")
    assert kiosk.states()[-2:] == [AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY]
    opened = kiosk.device.store.open_alarm()
    assert opened is not None
    assert opened.state is AlarmState.ON_THE_WAY


def test_a_subscriber_that_fails_or_dawdles_keeps_nobody_from_an_alarm(
    tmp_path: Path, hub: ChaosHub, expected_logs: list[str]
) -> None:
    """The log of what was shown is the first in line, and its disk may be full or slow."""
    expected_logs.append("a subscriber failed at AlarmChanged")
    dawdling = threading.Event()

    def first_in_line(event: Event) -> None:
        if isinstance(event, AlarmChanged):
            if event.record.state is AlarmState.SENDING:
                dawdling.wait(5)
            raise OSError(28, "No space left on device")

    events: list[Event] = []
    bus = Bus()
    bus.subscribe(first_in_line)
    bus.subscribe(events.append)
    with closing(Device(tmp_path / "d.db", CLOCK, bus, address(hub), pace=PACE)) as device:
        device.start()
        shout = alarm(NOW)
        device.raise_alarm(shout).result(3)
        device.send_alarm(shout.id).result(3)
        wait_until(lambda: hub.ids("alarms") == [shout.id], "it is sent all the same", 3)
        dawdling.set()
        wait_until(
            lambda: any(
                isinstance(e, AlarmChanged) and e.record.state is AlarmState.RECEIVED
                for e in events
            ),
            "the others are told",
        )


@pytest.mark.parametrize("sent", [False, True], ids=["counting", "sending"])
def test_an_alarm_goes_out_though_the_file_can_no_longer_be_read(
    tmp_path: Path, hub: ChaosHub, expected_logs: list[str], sent: bool
) -> None:
    path = tmp_path / "d.db"
    with closing(Kiosk(path, None)) as kiosk:
        shout = alarm(NOW)
        kiosk.device.raise_alarm(shout).result()
        if sent:
            kiosk.device.send_alarm(shout.id).result()
        for file in (path, path.with_name("d.db-wal"), path.with_name("d.db-shm")):
            file.write_bytes(b"\x00garbage" * (file.stat().st_size // 8 + 1))
        with pytest.raises(StoreFault):
            kiosk.device.store.requests()
        expected_logs.append("a step of the loop (sync|reminders) failed")
        kiosk.device.connect(address(hub))
        kiosk.device.start()
        kiosk.device.send_alarm(shout.id).result()
        wait_until(lambda: hub.ids("alarms") == [shout.id], "it is sent", 2)
        wait_until(lambda: hub.beats, "the hub hears that the kiosk is alive", 2)
        kiosk.wait_state(AlarmState.RECEIVED, 2)
        told_help_is_coming(kiosk, hub, shout)
