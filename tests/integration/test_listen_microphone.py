"""``kiosk listen --microphone`` on a virtual microphone, and on a machine without one."""

import json
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.conftest import wait_until
from tests.helpers.virtual_audio import VirtualAudio, is_available

pytestmark = pytest.mark.skipif(not is_available(), reason="PulseAudio is not installed")


def use(audio: VirtualAudio, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
        monkeypatch.setenv(name, audio.environment[name])


def test_what_is_said_into_the_microphone_is_printed(
    shared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(shared / "models"))
    sentence = shared / "speech" / "commands" / "tan_024.flac"
    with VirtualAudio() as audio:
        use(audio, monkeypatch)

        def speak_when_it_listens() -> None:
            listens = partial(audio.pactl, "list", "short", "source-outputs")
            wait_until(lambda: "protocol-native" in listens(), "it listens", 30)
            time.sleep(1.0)  # the room's own noise is measured first
            audio.play(sentence)

        player = threading.Thread(target=speak_when_it_listens, name="speaks")
        player.start()
        status = main(["listen", "--microphone", "--json", "--seconds", "7"])
        player.join()
    assert status == 0
    captured = capsys.readouterr()
    assert "正在听" in captured.err
    (heard,) = [json.loads(line) for line in captured.out.splitlines()]
    assert (heard["file"], heard["intent"]) == ("microphone", "emergency")


def test_without_a_microphone_it_is_one_sentence(
    shared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(shared / "models"))
    with VirtualAudio() as audio:
        use(audio, monkeypatch)
        audio.remove_microphone()
        assert main(["listen", "--microphone", "--seconds", "1"]) == 1
    assert capsys.readouterr().err.strip() == "没有找到麦克风，请插上麦克风。"
