"""``kiosk listen`` on sound files of every kind, with the tiny and the real small model."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.cli import main
from tests.helpers.tiny_ctc import write_model

NOW = "2026-09-15T10:00"


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models' folder with the tiny model, and a folder for sounds."""
    write_model(tmp_path / "models" / "charctc")
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path / "models"))
    return tmp_path


def sound(path: Path, rate: int = 16_000, channels: int = 1) -> Path:
    noise = np.random.default_rng(4).normal(0, 0.1, (rate // 4, channels))
    soundfile.write(path, noise, rate)
    return path


def objects(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def test_any_rate_and_number_of_channels(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [
        sound(tiny / "a.wav"),
        sound(tiny / "b.flac", 44_100, 2),
        sound(tiny / "c.wav", 8_000),
        sound(tiny / "d.ogg", 48_000),
    ]
    assert main(["listen", "--json", "--now", NOW, *map(str, files)]) == 0
    found = objects(capsys.readouterr().out)
    assert [entry["file"] for entry in found] == [str(path) for path in files]
    for entry in found:
        assert set(entry) >= {
            "text",
            "intent",
            "slots",
            "decision",
            "heard",
            "ms",
            "ms_after_speech",
        }


def test_a_file_of_floating_point_numbers_says_the_same(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = sound(tiny / "whole.wav")
    samples, rate = soundfile.read(whole)
    soundfile.write(tiny / "float.wav", samples, rate, subtype="FLOAT")
    assert main(["listen", "--json", "--now", NOW, str(whole), str(tiny / "float.wav")]) == 0
    first, second = objects(capsys.readouterr().out)
    assert first["heard"] == second["heard"] != []


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny / "text.wav").write_text("no sound")
    files = [tiny / "text.wav", tiny / "missing.wav", tiny, sound(tiny / "good.wav")]
    assert main(["listen", "--json", "--now", NOW, *map(str, files)]) == 1
    found = objects(capsys.readouterr().out)
    assert ["error" in entry for entry in found] == [True, True, True, False]
    assert "这个声音文件读不了" in str(found[0]["error"])
    assert main(["listen", "--now", NOW, str(tiny / "missing.wav")]) == 1
    assert "missing.wav" in capsys.readouterr().err


def header(seconds: int, rate: int = 48_000, channels: int = 2) -> bytes:
    """The header of a WAV that claims to last so long."""
    size = seconds * rate * channels * 2
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * 2, channels * 2, 16)
    return (
        b"RIFF" + struct.pack("<I", (size + 36) & 0xFFFFFFFF) + b"WAVEfmt "
        + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", size)
    )  # fmt: skip


def odd_files(folder: Path) -> dict[str, Path]:
    """Files that are called WAV and are something else, or hardly."""
    good = sound(folder / "whole.wav").read_bytes()
    contents = {
        "nothing.wav": b"",
        "text.wav": "没有声音".encode(),
        "cut-header.wav": good[:20],
        "noise.wav": np.random.default_rng(3).bytes(4000),
        "no-rate.wav": good[:24] + b"\0\0\0\0" + good[28:],
        "odd-channels.wav": good[:22] + b"\xff\xff" + good[24:],
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    (folder / "folder.wav").mkdir()
    with (folder / "three-hours.wav").open("wb") as file:  # sparse: nothing is really written
        file.write(header(3 * 3600))
        file.truncate(44 + 3 * 3600 * 48_000 * 4)
    return {path.name: path for path in folder.glob("*.wav") if path.name != "whole.wav"}


def test_what_is_no_sound_gets_a_clear_word_each(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tiny / "odd"
    folder.mkdir()
    files = odd_files(folder)
    assert len(files) == 8
    assert main(["listen", *map(str, files.values())]) == 1
    captured = capsys.readouterr()
    lines = captured.err.splitlines()
    assert captured.out == "" and len(lines) == len(files)
    for path, line in zip(files.values(), lines, strict=True):
        assert str(path) in line and line.startswith("这个声音文件")
        assert ("太长了" in line) == (path.name == "three-hours.wav")


def test_a_header_that_promises_more_than_there_is_is_read_as_far_as_it_goes(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny / "cut.wav").write_bytes(header(3 * 3600) + bytes(48_000))
    assert main(["listen", "--json", str(tiny / "cut.wav")]) == 0
    (entry,) = objects(capsys.readouterr().out)
    assert "error" not in entry and "intent" in entry


def test_an_empty_file_is_nothing_said(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    soundfile.write(tiny / "empty.wav", np.empty(0), 16_000)
    assert main(["listen", "--json", str(tiny / "empty.wav")]) == 0
    (entry,) = objects(capsys.readouterr().out)
    assert (entry["intent"], entry["decision"], entry["heard"]) == ("none", "reject", [])


def test_without_files_a_model_or_sense_it_is_one_sentence(
    tiny: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    good = str(sound(tiny / "a.wav"))
    assert main(["listen"]) == 1
    assert "--microphone" in capsys.readouterr().err
    assert main(["listen", "--now", "tomorrow", good]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["listen", "--recogniser", "vosk", good]) == 1
    assert capsys.readouterr().err.strip() == "语音模型还没有下载。"
    (tiny / "models" / "charctc" / "kwsr.net").write_bytes(b"garbage")
    assert main(["listen", good]) == 1
    assert capsys.readouterr().err.startswith("语音模型坏了，请重新下载：")
    monkeypatch.setenv("KIOSK_MODELS", str(tiny / "nowhere"))
    assert main(["listen", good]) == 1
    assert capsys.readouterr().err.strip() == "语音模型还没有下载。"


def test_recorded_sentences_are_understood(
    shared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(shared / "models"))
    names = ("tan_001", "tan_003", "tan_024", "tan_037")
    files = [str(shared / "speech" / "commands" / f"{name}.flac") for name in names]
    assert main(["listen", "--json", "--now", NOW, *files]) == 0
    found = objects(capsys.readouterr().out)
    assert found[0]["intent"] == "order_meal"
    assert found[0]["slots"] == {
        "items": [{"dish": "红烧肉", "quantity": 2}],
        "meal": "lunch",
        "date": "2026-09-16",
    }
    text, heard = str(found[0]["text"]), found[0]["heard"]
    assert all(word in text for word in ("明天中午", "两份", "红烧肉"))
    assert isinstance(heard, list) and text not in heard  # those are what the recogniser wrote
    assert found[2]["intent"] == "emergency"
    assert all(isinstance(ms := entry["ms_after_speech"], float) and ms < 3000 for entry in found)
