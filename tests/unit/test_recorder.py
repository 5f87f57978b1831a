"""The recorder's look whether the microphone is still there, with programs in place of Pulse's."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recorder import _LOOK_EVERY, PulseRecorder

_SAYS_SO = "printf '0\\tmicrophone\\tm\\n'"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    _program(tmp_path / "parec", "exec cat /dev/zero")
    yield tmp_path


def _program(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


def _look(programs: Path, pactl: str) -> float:
    """Record while ``pactl`` does so, past two looks; return the longest wait for a frame."""
    _program(programs / "pactl", pactl)
    recorder = PulseRecorder("microphone")
    recorder.open()
    longest = 0.0
    try:
        for _ in range(2 * _LOOK_EVERY + 50):
            begun = time.monotonic()
            recorder.read()
            longest = max(longest, time.monotonic() - begun)
            time.sleep(0.001)
    finally:
        recorder.close()
    return longest


@pytest.mark.parametrize("pactl", [_SAYS_SO, f"sleep 2; {_SAYS_SO}", "exit 1", "exec sleep 30"])
def test_a_slow_or_failing_look_neither_ends_the_recording_nor_holds_it_up(
    programs: Path, pactl: str
) -> None:
    assert _look(programs, pactl) < 0.5


def test_a_source_that_is_gone_ends_it(programs: Path) -> None:
    with pytest.raises(MicrophoneFault):
        _look(programs, "printf '0\\tspeaker.monitor\\tm\\n'")
