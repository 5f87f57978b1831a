"""pyttsx3's own engine; its platform's driver (SAPI5, NSSpeech) has a stand-in."""

import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import pyttsx3
import soundfile

from kiosk.voice.faults import SpeakerFault
from kiosk.voice.pyttsx import Pyttsx

NAME = "standin"


class Voice:
    def __init__(self, ident: str, name: str) -> None:
        self.id, self.name, self.languages = ident, name, ["?"]


class Driver:
    """What pyttsx3 asks of a platform; writes a second of tone for any text."""

    said: ClassVar[list[tuple[str, dict[str, Any]]]] = []
    voices: ClassVar[list[Voice]] = [
        Voice("david", "Microsoft David"),
        Voice("huihui", "Microsoft Huihui Desktop"),
    ]
    writes = True

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._set: dict[str, Any] = {}
        self._looping = False

    def destroy(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def getProperty(self, name: str) -> Any:
        return self.voices if name == "voices" else self._set.get(name)

    def setProperty(self, name: str, value: Any) -> None:
        self._set[name] = value
        self._proxy.setBusy(False)

    def save_to_file(self, text: str, filename: str) -> None:
        self._proxy.setBusy(True)
        Driver.said.append((text, dict(self._set)))
        if self.writes:
            tone = 0.3 * np.sin(2 * np.pi * 300 * np.arange(22_050) / 22_050)
            soundfile.write(filename, tone, 22_050)
        self._proxy.setBusy(False)

    def startLoop(self) -> None:
        self._looping = True
        self._proxy.setBusy(False)

    def endLoop(self) -> None:
        self._looping = False


@pytest.fixture(autouse=True)
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    module: Any = types.ModuleType(f"pyttsx3.drivers.{NAME}")
    module.buildDriver = Driver
    monkeypatch.setitem(sys.modules, f"pyttsx3.drivers.{NAME}", module)
    monkeypatch.setattr(Driver, "said", [], raising=False)
    yield
    pyttsx3._activeEngines.pop(NAME, None)


def test_a_sentence_is_read_aloud_by_the_systems_chinese_voice_into_a_buffer() -> None:
    sound = Pyttsx(NAME).synthesise("中午12:30，2份", 165)
    assert (sound.rate, round(sound.seconds, 2)) == (22_050, 1.0)
    assert np.abs(sound.samples).max() > 5000
    ((text, settings),) = Driver.said
    assert text == "中午十二点半，两份"
    assert settings == {"voice": "huihui", "rate": 165}


def test_each_sentence_is_said_on_its_own_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    voice = Pyttsx(NAME)
    for text in ("您好", "再见"):
        voice.synthesise(text, 150)
    assert [text for text, _ in Driver.said] == ["您好", "再见"]
    assert list(tmp_path.iterdir()) == []


def test_a_driver_that_writes_nothing_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Driver, "writes", False)
    with pytest.raises(SpeakerFault, match="请装上中文语音"):
        Pyttsx(NAME).synthesise("您好", 165)
