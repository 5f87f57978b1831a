"""Every thread shows that it lives, or the service manager hears nothing more."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.doses import Dose
from kiosk.services.device import Device
from kiosk.services.events import AlarmChanged, Bus, DosesDue, SpeakingStarted, SpeakingStopped
from kiosk.services.notifier import Notifier
from kiosk.services.supervision import Sign, Supervision
from tests.conftest import lacking, wait_until
from tests.helpers import virtual_audio
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, plan

ROOT = Path(__file__).resolve().parents[2]


class Manager:
    """systemd's end of the socket."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self.said: list[str] = []

    def listen(self, seconds: float = 0.0) -> list[str]:
        """Return what has been said until now, waiting for the next word."""
        self._socket.settimeout(seconds or 0.01)
        try:
            while True:
                self.said += self._socket.recv(4096).decode().split("\n")
                self._socket.settimeout(0.01)
        except TimeoutError:
            return self.said

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    with closing(Manager(tmp_path)) as listening:
        yield listening


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    with closing(Device(tmp_path / "d.db", FakeClock(), Bus())) as made:
        made.start()
        yield made


def supervise(
    device: Device, manager: Manager, tmp_path: Path, bus: Bus | None = None
) -> Supervision:
    notifier = Notifier({"NOTIFY_SOCKET": manager.address, "WATCHDOG_USEC": "300000"})
    return Supervision(device, bus or Bus(), tmp_path, notifier=notifier)


def test_while_all_live_the_manager_hears_so_and_of_a_stuck_part_it_hears_nothing(
    device: Device, manager: Manager, tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("no sign of life from session")
    supervision = supervise(device, manager, tmp_path)
    moment = [time.monotonic()]
    supervision.watch(Sign("session", lambda: moment[0], 5.0))
    supervision.step()
    assert "WATCHDOG=1" in manager.listen()
    manager.said.clear()
    moment[0] -= 6.0
    supervision.step()
    assert manager.listen() == ["STATUS=session"]
    assert device._watch().stuck == ("session",)
    moment[0] = time.monotonic()
    supervision.step()
    assert "WATCHDOG=1" in manager.listen()
    assert device._watch().stuck == ()


def test_a_writer_that_does_not_come_back_is_noticed(
    device: Device,
    manager: Manager,
    tmp_path: Path,
    expected_logs: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_logs.append("no sign of life from store")
    monkeypatch.setattr("kiosk.services.supervision.STORE_PATIENCE", 0.05)
    supervision = supervise(device, manager, tmp_path)
    held = threading.Event()
    device.store._writer.run(held.wait)
    supervision.step()
    time.sleep(0.1)
    assert supervision.stuck() == ("store",)
    held.set()
    wait_until(lambda: supervision.stuck() == (), "it goes on")


def test_a_loop_that_hangs_in_a_step_is_noticed(
    device: Device, manager: Manager, tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("no sign of life from reminders")
    supervision = supervise(device, manager, tmp_path)
    assert supervision.stuck() == ()
    device.reminders.patience = -1.0
    assert supervision.stuck() == ("reminders",)


def test_first_aid_comes_before_a_restart(
    device: Device, manager: Manager, tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("no sign of life from (microphone|speaker)")
    bus = Bus()
    supervision = supervise(device, manager, tmp_path, bus)
    aided: list[str] = []
    moment = [time.monotonic() - 11]
    supervision.watch(Sign("microphone", lambda: moment[0], 10.0, lambda: aided.append("opened")))
    supervision.watch_speaker(lambda: aided.append("cut"))
    assert supervision.stuck() == ()
    assert aided == ["opened"]
    moment[0] -= 20
    assert supervision.stuck() == ("microphone",), "aid did not help"
    moment[0] = time.monotonic()
    bus.publish(SpeakingStarted("…"))
    supervision._speaking_since = time.monotonic() - 121
    assert supervision.stuck() == ()
    assert aided == ["opened", "cut"]
    bus.publish(SpeakingStopped("…"))
    supervision.stuck()
    assert aided == ["opened", "cut"]


def test_old_rows_go_only_by_a_clock_that_the_hub_confirms(
    device: Device, manager: Manager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    supervision = supervise(device, manager, tmp_path)
    pruned: list[bool] = []
    monkeypatch.setattr(device, "prune", lambda: pruned.append(True))
    for offset in (None, timedelta(days=365), timedelta(seconds=3), timedelta(seconds=3)):
        monkeypatch.setattr(type(device), "clock_offset", property(lambda _, by=offset: by))  # type: ignore[misc]
        supervision.step()
    assert pruned == [True], "once a day, and never by a clock a year ahead"


class _Ear:
    level = -120.0
    is_silent = True


def test_a_microphone_that_gives_nothing_for_long_is_reported(
    device: Device, manager: Manager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = _Ear()
    supervision = Supervision(device, Bus(), tmp_path, microphone=ear, speaks=False)
    device.report_health(microphone="正常")
    supervision._look_at_machine()
    assert (device._watch().microphone, device._watch().level) == ("正常", -120.0)
    monkeypatch.setattr("kiosk.services.supervision.SILENT_FOR", 0.0)
    supervision._look_at_machine()
    assert "静音" in device._watch().microphone
    monkeypatch.undo()
    ear.is_silent = False
    supervision._look_at_machine()
    assert device._watch().microphone == "正常"


@contextmanager
def loudspeaker(monkeypatch: pytest.MonkeyPatch) -> Iterator[virtual_audio.VirtualAudio]:
    if not virtual_audio.is_available():
        lacking("PulseAudio and its small programs")
    with virtual_audio.VirtualAudio() as audio:
        for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
            monkeypatch.setenv(name, audio.environment[name])
        yield audio


def test_a_muted_loudspeaker_is_reported_and_lifted_for_alarms_and_reminders(
    device: Device, manager: Manager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus, clock = Bus(), FakeClock()
    with loudspeaker(monkeypatch) as audio:
        supervision = supervise(device, manager, tmp_path, bus)
        shout = device.raise_alarm(alarm(clock.now())).result()
        due = Dose(id="p:2026-11-21:08:00", plan=plan("p"), due=clock.now())
        for event in (AlarmChanged(shout), DosesDue((due,))):
            audio.pactl("set-sink-mute", "speaker", "1")
            audio.pactl("set-sink-volume", "speaker", "20%")
            supervision._looked_at = -1e9
            supervision.step()
            health = device._watch()
            assert (health.muted, health.output) == (True, 20)
            bus.publish(event)
            supervision.step()
            assert "Mute: no" in audio.pactl("get-sink-mute", "speaker")
            assert " 60%" in audio.pactl("get-sink-volume", "speaker")
            health = device._watch()
            assert (health.muted, health.output) == (False, 60)
        audio.pactl("set-sink-mute", "speaker", "1")
        bus.publish(DosesDue(()))
        supervision.step()
        assert "Mute: yes" in audio.pactl("get-sink-mute", "speaker"), "only when it must be heard"


def test_the_program_itself_tells_when_it_is_ready_alive_and_ending(
    tmp_path: Path, manager: Manager
) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "NOTIFY_SOCKET": manager.address,
        "WATCHDOG_USEC": "1500000",
        "KIOSK_DATA": str(tmp_path / "data"),
    }
    command = [sys.executable, "-m", "kiosk", "run", "--no-voice", "--window", "1024x600"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)
    try:
        wait_until(lambda: "READY=1" in manager.listen(), "it is ready", 30)
        wait_until(lambda: manager.listen().count("WATCHDOG=1") >= 3, "it is alive", 10)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert "STOPPING=1" in manager.listen()
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("unit", ["anban-kiosk", "anban-hub"])
def test_the_units_restart_for_ever(unit: str) -> None:
    text = (ROOT / "packaging" / "systemd" / f"{unit}.service").read_text()
    settings = dict(
        line.split("=", 1) for line in text.splitlines() if "=" in line and line[0] != "#"
    )
    assert settings["Restart"] == "always"
    assert settings["StartLimitIntervalSec"] == "0"
    if unit == "anban-kiosk":
        assert settings["Type"] == "notify"
        assert 10 < int(settings["WatchdogSec"]) <= 120
