"""espeak-ng says each part of a sentence with the voice of its language."""

import shutil
import subprocess
from typing import Any

import numpy as np
import pytest

from kiosk.voice.espeak import Espeak
from tests.conftest import lacking
from tests.helpers.languages import shown_in

SENTENCE = "张丽 is on the way, here in 6 minutes, they say."


@pytest.fixture
def voices(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Return the voices used and what each was given, as they come."""
    if shutil.which("espeak-ng") is None:
        lacking("espeak-ng is not installed")
    used: list[tuple[str, str]] = []
    really = subprocess.run

    def run(command: list[str], **options: Any) -> Any:
        used.append((command[command.index("-v") + 1], options["input"].decode()))
        return really(command, **options)

    monkeypatch.setattr("kiosk.voice.espeak.subprocess.run", run)
    return used


def test_an_english_sentence_with_a_chinese_name(voices: list[tuple[str, str]]) -> None:
    with shown_in("en"):
        sound = Espeak().synthesise(SENTENCE, 165)
    assert voices == [
        ("cmn-latn-pinyin", "zhang1 li4"),
        ("en", "is on the way, here in 6 minutes, they say."),
    ]
    assert 2.5 < sound.seconds < 6.0, "neither a part is missing nor anything spelt"
    assert np.abs(sound.samples[: sound.rate // 2]).max() > 1000
    assert np.abs(sound.samples[-sound.rate :]).max() > 1000


def test_taiwans_sentence_sounds_as_the_mainlands(voices: list[tuple[str, str]]) -> None:
    here = Espeak().synthesise("张丽正在赶来，还没到。", 165)
    with shown_in("zh_TW"):
        there = Espeak().synthesise("張麗正在趕來，還沒到。", 165)
    assert voices[0] == voices[1]
    assert np.array_equal(here.samples, there.samples)


def test_a_slower_rate_is_slower_in_english_too(voices: list[tuple[str, str]]) -> None:
    with shown_in("en"):
        usual, slow = (Espeak().synthesise("Help is on the way.", rate) for rate in (165, 105))
    assert slow.seconds > 1.15 * usual.seconds
