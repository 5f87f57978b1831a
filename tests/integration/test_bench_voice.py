"""``kiosk bench voice`` from labelled files to the table, with the tiny model."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from kiosk.cli import main
from kiosk.commands.bench.machine import peak_memory
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Understander
from tests.helpers.tiny_ctc import write_model

SENTENCES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("明天中午来两份饺子", "order_meal", {"items": [{"dish": "饺子", "quantity": 2}]}),
    ("救命啊", "emergency", {"kind": "unspecified"}),
    ("再说一遍", "repeat", {}),
    ("老王他儿子结婚了", "none", {}),
)


def labels(path: Path) -> Path:
    lines = [f"{text}\t{intent}\t{json.dumps(slots)}\n" for text, intent, slots in SENTENCES]
    path.write_text("".join(lines), "utf-8")
    return path


def sound(path: Path, rate: int = 16_000) -> Path:
    path.parent.mkdir(exist_ok=True)
    soundfile.write(path, np.random.default_rng(4).normal(0, 0.1, rate // 2), rate)
    return path


@pytest.fixture
def no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the measuring of memory, which starts the program anew."""
    monkeypatch.setattr("kiosk.commands.bench.voice.peak_memory", lambda *_: None)


@pytest.fixture
def speech(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with labels, two recordings, one clip of talk, one of noise, and the tiny model."""
    write_model(tmp_path / "models" / "charctc")
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path / "models"))
    monkeypatch.delenv("KIOSK_VOSK_MODEL", raising=False)
    labels(tmp_path / "sentences.tsv")
    for name in ("commands/anna_000.wav", "commands/bert_001.wav", "human/a.wav", "noise/fan.wav"):
        sound(tmp_path / name, 48_000 if "fan" in name else 16_000)
    return tmp_path


def measured(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert main(["bench", "voice", "--json", *words]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_sound_in_every_condition(speech: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = measured(
        capsys, "--commands", str(speech / "commands"),
        "--talk", str(speech / "human"), "--noise", str(speech / "noise"), "--snr", "5",
    )  # fmt: skip
    rows = [(s["source"], s["condition"]) for s in told["sections"]]
    voices = ("all voices", "anna", "bert")
    assert rows == [(voice, c) for c in ("clean", "5 dB") for voice in voices]
    whole = told["sections"][0]
    assert whole["seconds"] == 1.0
    assert whole["processor_seconds"] > 0
    assert {s["sentences"] for s in whole["systems"].values()} == {2}
    assert whole["systems"]["kiosk"]["emergencies"] == 1
    clips = [(n["source"], n["pressed"], n["clips"]) for n in told["not_for_the_kiosk"]]
    assert clips == [(name, asked, 1) for name in ("human", "noise") for asked in (True, False)]
    assert told["memory_mb"]["ctc"] > 20
    (missing,) = told["missing"]
    assert missing.startswith("vosk")


@pytest.mark.usefixtures("no_memory")
def test_text_into_a_document(speech: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = speech / "voice.md"
    words = ["--sentences", f"own={speech / 'sentences.tsv'}", "--errors", "25"]
    assert main(["bench", "voice", "--output", str(document), *words]) == 0
    out = capsys.readouterr()
    assert out.out == ""
    assert "own" in out.err
    assert "vosk" not in out.err  # no sound was given: nothing is missed
    text = document.read_text("utf-8")
    assert "| own | as written | 4 | 100.0 /" in text
    assert "| own | 25% wrong, near | 4 |" in text
    assert "| own | 25% wrong, full | 4 |" in text


class _Blunderer:
    """Takes everything for a call to the daughter, a cry for help for nothing."""

    def __init__(self, *_: object) -> None:
        pass

    def understand_text(self, text: str, *_: object) -> Understanding:
        if text == "救命啊":
            return Understanding(text, Intent.NONE, Decision.REJECT)
        if text == "再说一遍":
            return Understanding(text, Intent.EMERGENCY, Decision.ACT, {"kind": "fall"})
        return Understanding(text, Intent.CALL_PERSON, Decision.ACT, {"person": "闺女"})


@pytest.mark.usefixtures("no_memory")
def test_what_the_kiosk_does_wrong_is_in_the_figures(
    speech: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.commands.bench.voice.Understander", _Blunderer)
    told = measured(
        capsys, "--sentences", str(speech / "sentences.tsv"), "--errors", "--no-baselines"
    )
    (section,) = told["sections"]
    figures = section["systems"]["kiosk"]
    assert (figures["sentences"], figures["intent_accuracy"]) == (4, 0.0)
    assert figures["wrong_actions"] == 0.75
    assert figures["out_of_domain_accepted"] == 1.0
    assert (figures["emergencies"], figures["emergencies_missed"]) == (1, 1)
    assert figures["false_emergencies"] == 1


class _Crier(Understander):
    """Hears a cry for help in everything."""

    def understand(self, *_: object, **__: object) -> Understanding:
        return Understanding("救命", Intent.EMERGENCY, Decision.ACT, {"kind": "unspecified"})


@pytest.mark.usefixtures("no_memory")
def test_false_emergencies_of_talk_are_counted_by_the_hour(
    speech: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.commands.listen.Understander", _Crier)
    told = measured(
        capsys, "--recogniser", "ctc", "--no-baselines", "--talk", str(speech / "human")
    )
    pressed = next(n for n in told["not_for_the_kiosk"] if n["pressed"])
    assert pressed["clips_that_did_anything"] == {"kiosk": 1}
    assert pressed["false_emergencies_an_hour"] == {"kiosk": 7200.0}  # one in half a second


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "--sentences"),
        (["--talk", "nowhere"], "没有这个文件夹"),
        (["--sentences", "nowhere.tsv"], "读不了"),
        (["--talk", "{}/human", "--recogniser", "vosk"], "模型"),
        (["--talk", "{}/human", "--every", "0"], "--every"),
        (["--talk", "{}/human", "--output", "{}/no/where.md"], "没有这个文件夹"),
        (["--commands", "{}/human"], "a.wav"),
    ],
)
def test_bad_input_is_one_sentence(
    speech: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert main(["bench", "voice", *(word.format(speech) for word in words)]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert sentence in out.err.splitlines()[-1]


def test_memory_of_a_command_that_fails_is_unknown() -> None:
    assert peak_memory(["listen", "no-such-file.wav", "--recogniser", "vosk"]) is None
