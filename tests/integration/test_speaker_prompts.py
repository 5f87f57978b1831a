"""Recorded prompts instead of the voice: any kind of sound file, and files that are none."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.voice.prompt_sounds import prompt_key
from kiosk.voice.synthesis import read_sound
from tests.conftest import wait_until
from tests.integration.test_speaker_playback import Mouth

TONE = np.sin(np.arange(1600) / 8.0) * 0.25


def said(prompts: Path, text: str) -> Mouth:
    """Return a mouth that has said ``text``."""
    mouth = Mouth(prompts=prompts)
    try:
        mouth.speaker.say(text)
        mouth.player.go_on.release()
        wait_until(lambda: mouth.told == [f"+{text}", f"-{text}"], "said")
    finally:
        mouth.speaker.close()
    return mouth


def test_a_recorded_prompt_overrides_the_voice(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "您要吃什么.wav", TONE, 16_000)
    assert said(tmp_path, "您要吃什么？").synthesiser.made == []
    assert [text for text, _ in said(tmp_path, "要几份？").synthesiser.made] == ["要几份？"]
    assert prompt_key("今天9月15日，您要2份？") == "今天9月15日您要2份"


@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("kind", ["PCM_16", "PCM_24", "FLOAT", "DOUBLE"])
def test_any_rate_channels_and_kind_of_number_will_do(
    tmp_path: Path, rate: int, channels: int, kind: str
) -> None:
    tone = np.tile(TONE[:, None], (1, channels))
    soundfile.write(tmp_path / "您好.wav", tone, rate, subtype=kind)
    sound = read_sound(tmp_path / "您好.wav")
    assert sound.rate == rate
    assert np.abs(sound.samples / 32768.0 - TONE).max() < 0.001
    if kind in ("PCM_16", "FLOAT"):
        mouth = said(tmp_path, "您好。")
        assert mouth.synthesiser.made == []
        assert np.abs(mouth.player.played[0]).max() > 10_000


def no_bytes(path: Path) -> None:
    path.write_bytes(b"")


def no_samples(path: Path) -> None:
    soundfile.write(path, np.empty(0), 16_000)


def silence(path: Path) -> None:
    soundfile.write(path, np.zeros(16_000), 16_000)


def not_numbers(path: Path) -> None:
    soundfile.write(path, np.full(800, np.nan), 16_000, subtype="FLOAT")


def corrupt(path: Path) -> None:
    soundfile.write(path, TONE, 8_000)
    path.write_bytes(path.read_bytes()[:30] + b"garbage" * 50)


@pytest.mark.parametrize("make", [no_bytes, no_samples, silence, not_numbers, corrupt, Path.mkdir])
def test_a_recording_of_nothing_silences_no_prompt(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "着火了快出去.wav")
    mouth = said(tmp_path, "着火了，快出去！")
    assert [text for text, _ in mouth.synthesiser.made] == ["着火了，快出去！"]
    assert len(mouth.player.played[0]) == 8000
