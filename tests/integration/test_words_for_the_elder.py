"""What goes wrong is told to the elder without a path, a program's name or a word of English."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.errors import EnvironmentFault
from kiosk.services.device import Device
from kiosk.services.events import Bus, Event, StorageFault
from kiosk.services.pairing import write_token
from kiosk.voice.ctc import NETWORK, CtcRecogniser
from kiosk.voice.espeak import Espeak
from kiosk.voice.recorder import AlsaRecorder
from tests.helpers.fake_clock import FakeClock

FOREIGN = re.compile(r"[A-Za-z/\\{}]")


def token_folder_is_a_file(folder: Path) -> None:
    (folder / "in the way").write_text("")
    write_token(folder / "in the way" / "token", "secret")


def no_recorder(_folder: Path) -> None:
    microphone = AlsaRecorder()
    microphone.program = "no-such-recorder"
    microphone.open()


def no_speech(_folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        Espeak().synthesise("您好", 165)


def broken_model(folder: Path) -> None:
    (folder / NETWORK).write_bytes(b"")
    CtcRecogniser.load(folder)


@pytest.mark.parametrize("broken", [token_folder_is_a_file, no_recorder, no_speech, broken_model])
def test_faults_say_what_to_do_in_plain_words(
    broken: Callable[[Path], None], tmp_path: Path
) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        broken(tmp_path)
    assert not FOREIGN.search(raised.value.shown), raised.value.shown
    assert "请" in raised.value.shown
    assert FOREIGN.search(str(raised.value)), "staff are told which file or program it is"


def test_a_damaged_file_is_told_without_its_path_and_staff_see_it(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.sqlite"
    path.write_bytes(b"no database at all" * 100)
    bus, told = Bus(), list[Event]()
    bus.subscribe(told.append)
    device = Device(path, FakeClock(), bus)
    try:
        device.start()
        (fault,) = [event for event in told if isinstance(event, StorageFault)]
        assert not FOREIGN.search(fault.sentence)
        assert str(path) in fault.detail
    finally:
        device.close()
