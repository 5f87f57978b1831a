"""What the system's mixers, batteries and service manager say and are told."""

import os
import socket
from pathlib import Path

import numpy as np
import pytest

from kiosk.services.machine import Battery, battery, disk_free
from kiosk.services.microphone_tap import MicrophoneTap
from kiosk.services.mixer import Output, raise_output, read_output
from kiosk.services.notifier import Notifier
from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recogniser import Samples

_SAID = {
    "wpctl": {"get-volume": "Volume: 0.35 [MUTED]\n"},
    "pactl": {
        "info": "Default Sink: alsa_output.pci\n",
        "get-sink-volume": "Volume: front-left: 22938 /  35% / -27.36 dB, front-right: 35%\n",
        "get-sink-mute": "Mute: yes\n",
    },
    "amixer": {"sget": "  Front Left: Playback 23 [35%] [-27.00dB] [off]\n"},
}


@pytest.mark.parametrize("program", list(_SAID))
def test_each_mixer_is_read_and_lifted(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "kiosk.services.mixer.shutil.which", lambda name: name if name == program else None
    )
    told: list[list[str]] = []

    def run(command: list[str]) -> str:
        told.append(command)
        return _SAID[command[0]].get(command[1], "")

    assert read_output(run) == Output(35, muted=True)
    told.clear()
    assert raise_output(60, run)
    orders = [command for command in told if command[-1] in ("0", "unmute", "60%", "0.60")]
    assert len(orders) == 2, told


def test_without_a_mixer_or_a_loudspeaker_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.services.mixer.shutil.which", lambda name: None)
    assert read_output() is None
    assert not raise_output()
    monkeypatch.setattr(
        "kiosk.services.mixer.shutil.which", lambda name: name if name == "pactl" else None
    )
    assert read_output(lambda command: "Default Sink: auto_null\n") is None
    assert read_output(lambda command: "") is None


def test_the_machines_own_battery_is_found_and_a_mouses_is_not(tmp_path: Path) -> None:
    for name, values in {
        "hid-mouse": {"type": "Battery", "scope": "Device", "capacity": "3"},
        "AC": {"type": "Mains", "online": "1"},
        "BAT0": {"type": "Battery", "capacity": "87", "status": "Discharging"},
    }.items():
        (tmp_path / name).mkdir()
        for key, value in values.items():
            (tmp_path / name / key).write_text(value + "\n")
    assert battery(tmp_path) == Battery(87, charging=False)
    assert battery(tmp_path / "none") is None
    free = disk_free(tmp_path / "not-there-yet")
    assert free is not None
    assert free > 0


@pytest.mark.parametrize("abstract", [False, True])
def test_the_service_manager_is_told_as_sd_notify_does(tmp_path: Path, abstract: bool) -> None:
    address = f"\0anban-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(2)
        named = "@" + address[1:] if abstract else address
        environment = {"NOTIFY_SOCKET": named, "WATCHDOG_USEC": "12000000"}
        notifier = Notifier(environment)
        assert notifier.send("READY=1", "STATUS=x")
        assert manager.recv(100) == b"READY=1\nSTATUS=x"
        assert notifier.interval == 4.0
    assert not notifier.send("WATCHDOG=1"), "nobody listens any more"
    other = Notifier({"WATCHDOG_USEC": "12000000", "WATCHDOG_PID": str(os.getpid() + 1)})
    assert other.interval == 10.0
    assert not other.is_supervised


class _Recorded:
    def __init__(self, frames: list[Samples]) -> None:
        self.frames = frames

    def open(self) -> None:
        pass

    def read(self) -> Samples:
        if not self.frames:
            raise MicrophoneFault("gone")
        return self.frames.pop(0)

    def close(self) -> None:
        pass


def test_the_microphones_level_is_known_and_a_muted_one_is_silent() -> None:
    sine = (3276.8 * np.sin(np.arange(320) / 5)).astype(np.int16)
    tap = MicrophoneTap(_Recorded([sine] * 10))
    assert tap.level is None
    assert not tap.is_silent
    tap.open()
    heard: list[Samples] = []
    with tap.listening(heard.append):
        for _ in range(5):
            tap.read()
    tap.read()
    assert len(heard) == 5
    assert tap.level == pytest.approx(-23.0, abs=0.3)  # a sine at -20 dB of full scale
    assert tap.last_frame is not None
    muted = MicrophoneTap(_Recorded([np.zeros(320, np.int16)] * 3))
    muted.open()
    muted.read()
    assert muted.is_silent
    with pytest.raises(MicrophoneFault):
        for _ in range(3):
            muted.read()
    assert muted.last_frame is None
