"""The device as the session uses it."""

import logging
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.alarms import AlarmState
from kiosk.core.doses import DoseStatus
from kiosk.core.errors import EnvironmentFault
from kiosk.core.requests import RequestState
from kiosk.core.view import Link
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    DosesDue,
    Event,
    LinkChanged,
    RecordsChanged,
    RequestChanged,
    StorageFault,
)
from kiosk.services.loop import Loop
from kiosk.store import Changes, StoreFault
from tests.conftest import wait_until
from tests.helpers.chaos import chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, meal_request, plan, vitals


def device_of(
    path: Path, clock: FakeClock, hub: HubAddress | None = None
) -> tuple[Device, list[Event]]:
    events: list[Event] = []
    bus = Bus()
    bus.subscribe(events.append)
    return Device(path, clock, bus, hub), events


def test_without_a_hub_everything_works_here(tmp_path: Path) -> None:
    clock = FakeClock("2026-11-21T08:00:00+08:00")
    device, events = device_of(tmp_path / "device.db", clock)
    with closing(device):
        device.store.apply(Changes(cursor="e:1", plans=(plan("p1"),))).result()
        device.start()
        assert LinkChanged(Link.DOWN) in events
        request, shout = meal_request(clock.now()), alarm(clock.now())
        assert device.add_request(request).result().state is RequestState.RECORDED
        device.raise_alarm(shout).result()
        assert device.send_alarm(shout.id).result().state is AlarmState.SENDING
        device.add_vitals(vitals(clock.now())).result()
        wait_until(lambda: any(isinstance(e, DosesDue) for e in events), "the reminder comes")
        (dose,) = device.due_doses()
        device.answer_doses([dose.id], DoseStatus.TAKEN).result()
        assert device.due_doses() == ()
        assert device.undo_doses([dose.id]).result()
        assert [again.id for again in device.due_doses()] == [dose.id]
        assert device.cancel_request(request.id).result().state is RequestState.CANCELLED
        names = {thread.name for thread in threading.enumerate()}
        assert {"store", "reminders"} <= names
        assert not names & {"sync", "alarms", "pull", "heartbeat"}
    told = [e.record.state for e in events if isinstance(e, RequestChanged)]
    assert told == [RequestState.RECORDED, RequestState.CANCELLED]
    assert [e.record.state for e in events if isinstance(e, AlarmChanged)] == [
        AlarmState.COUNTING,
        AlarmState.SENDING,
    ]
    assert RecordsChanged() in events


def test_each_loop_is_a_thread_by_its_name_and_all_are_joined(tmp_path: Path) -> None:
    with chaos_hub() as hub:
        device, _ = device_of(tmp_path / "device.db", FakeClock(), HubAddress(hub.url, "token"))
        device.start()
        names = {thread.name for thread in threading.enumerate()}
        assert {"store", "reminders", "sync", "alarms", "pull", "heartbeat"} <= names
        wait_until(lambda: hub.since, "a question is held open")
        begun = time.monotonic()
        device.close()
        assert time.monotonic() - begun < 2.0
        left = {thread.name for thread in threading.enumerate()}
        assert not left & {"store", "reminders", "sync", "alarms", "pull", "heartbeat"}
        device.close()


def test_an_address_that_is_none_is_told_before_anything_is_opened(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="地址"):
        device_of(tmp_path / "device.db", FakeClock(), HubAddress("hub:8750", "token"))
    assert not (tmp_path / "device.db").exists()


def test_a_file_that_is_no_database_is_told_and_the_kiosk_runs(tmp_path: Path) -> None:
    path = tmp_path / "device.db"
    path.write_bytes(b"this is no database" * 300)
    device, events = device_of(path, FakeClock())
    with closing(device):
        device.start()
        (fault,) = (e for e in events if isinstance(e, StorageFault))
        assert str(path) in fault.detail
        assert device.add_request(meal_request(FakeClock().now())).result()
        device.raise_alarm(alarm(FakeClock().now())).result()
        wait_until(lambda: any(isinstance(e, AlarmChanged) for e in events), "the alarm is told")
        assert device._watch().storage == fault.detail, "and staff are told on"
    assert path.read_bytes() == b"this is no database" * 300


def test_what_could_not_be_written_is_told_and_not_pretended(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    clock = FakeClock()
    device, events = device_of(tmp_path / "file" / "device.db", clock)
    with closing(device):
        device.start()
        events.clear()
        with pytest.raises(StoreFault):
            device.add_request(meal_request(clock.now())).result()
        wait_until(lambda: events, "the fault is told")
        assert [type(e) for e in events] == [StorageFault]
        events.clear()
        shout = alarm(clock.now())
        assert device.raise_alarm(shout).result().state is AlarmState.COUNTING
        (told,) = events
        assert isinstance(told, AlarmChanged)
        assert not told.saved


def test_a_press_is_on_disk_within_a_tenth_of_a_second(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The bound is generous, for a slow and shared disk; the figure is in the report."""
    clock = FakeClock()
    device, _ = device_of(tmp_path / "device.db", clock)
    took = []
    with closing(device):
        device.start()
        for number in range(60):
            begun = time.perf_counter()
            device.add_request(meal_request(clock.now(), dish=f"菜 {number}")).result()
            took.append(time.perf_counter() - begun)
    median = statistics.median(took) * 1000
    record_property("press to durable, median ms", round(median, 2))
    assert median < 100


def test_the_loops_need_no_httpx_until_there_is_a_hub() -> None:
    """It costs some tenths of a second, which the first picture should not wait for."""
    code = "import sys, kiosk.services.device; print('httpx' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"


def test_a_program_that_dies_leaves_no_process_behind(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.services.device import Device;"
        "from kiosk.services.events import Bus; from tests.helpers.fake_clock import FakeClock;"
        "Device(Path(sys.argv[1]), FakeClock(), Bus()).start(); raise SystemExit(7)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "device.db")],
        cwd=Path(__file__).resolve().parents[2],
        timeout=30,
        check=False,
    )
    assert done.returncode == 7


class _Clumsy(Loop):
    def __init__(self) -> None:
        super().__init__("clumsy")
        self.steps = 0

    def step(self) -> float:
        self.steps += 1
        if self.steps == 1:
            raise RuntimeError("our own mistake")
        return 60.0


def test_a_mistake_in_a_loop_is_logged_and_the_loop_goes_on(
    expected_logs: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs.append("a step of the loop clumsy failed")
    loop = _Clumsy()
    loop.start()
    with pytest.raises(RuntimeError, match="before"):
        loop.start()
    wait_until(lambda: caplog.record_tuples, "it is logged")
    loop.poke()
    wait_until(lambda: loop.steps >= 2, "the loop goes on")
    loop.stop()
    assert any(level == logging.ERROR for _, level, _ in caplog.record_tuples)
