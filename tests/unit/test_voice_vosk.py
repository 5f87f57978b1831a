"""The Vosk adapter: its library's real error paths, and its results as readings."""

import json
from pathlib import Path

import numpy as np
import pytest

from kiosk.voice.faults import ModelBroken, ModelMissing
from kiosk.voice.models import _lengthen_endpoints
from kiosk.voice.vosk_backend import VoskRecogniser, VoskUtterance, read_result

FST = bytes.fromhex("d6fdb27e") + b"\x06\0\0\0vector"


def fake_model(folder: Path) -> Path:
    for name, data in {
        "am/final.mdl": b"not a model at all",
        "conf/model.conf": b"--beam=13\n",
        "conf/mfcc.conf": b"--sample-frequency=16000\n",
        "graph/HCLr.fst": FST,
        "graph/Gr.fst": FST,
        "graph/phones/word_boundary.int": b"",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_a_missing_folder_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="还没有下载"):
        VoskRecogniser.load(tmp_path / "nowhere")


def test_a_file_the_library_cannot_read_is_told_without_its_noise(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ModelBroken) as raised:
        VoskRecogniser.load(fake_model(tmp_path / "model"))
    assert str(raised.value).startswith("语音模型坏了，请重新下载：")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["am/final.mdl", "conf/model.conf", "graph/Gr.fst"])
def test_a_missing_file_is_found_before_the_library_sees_it(tmp_path: Path, name: str) -> None:
    folder = fake_model(tmp_path / "model")
    (folder / name).unlink()
    with pytest.raises(ModelBroken):
        VoskRecogniser.load(folder)


@pytest.mark.parametrize("data", [b"", b"<html>", FST[:3]])
def test_a_graph_that_is_none_never_reaches_the_library(tmp_path: Path, data: bytes) -> None:
    # OpenFst would end the whole process.
    folder = fake_model(tmp_path / "model")
    (folder / "graph" / "HCLr.fst").write_bytes(data)
    with pytest.raises(ModelBroken):
        VoskRecogniser.load(folder)


def test_alternatives_become_readings_with_shares() -> None:
    result = json.dumps(
        {
            "alternatives": [
                {"confidence": 231.2, "text": "明天 中午 来 两份 红烧肉"},
                {"confidence": 229.2, "text": "明天 中午 来 两份 红烧 漏"},
                {"confidence": 220.0, "text": ""},
            ]
        },
        ensure_ascii=False,
    )
    first, second = read_result(result)
    assert first.text == "明天中午来两份红烧肉"
    assert first.score - second.score == pytest.approx(2.0)
    assert first.score < 0.0


def test_a_result_without_alternatives_and_an_empty_one() -> None:
    assert read_result('{"text": "救命"}')[0].text == "救命"
    assert read_result('{"text": ""}') == ()
    assert read_result('{"alternatives": [{"confidence": 0.0, "text": ""}]}') == ()


class CutRecogniser:
    """Behaves as the library does when its own rules cut an utterance in two."""

    def __init__(self) -> None:
        self._fed = 0

    def AcceptWaveform(self, data: bytes) -> bool:
        self._fed += 1
        return self._fed == 2

    def Result(self) -> str:
        return '{"text": "明天 中午"}'

    def PartialResult(self) -> str:
        return '{"partial": "来 两份"}' if self._fed > 2 else '{"partial": ""}'

    def FinalResult(self) -> str:
        return '{"text": "来 两份 红烧肉"}'


def test_an_utterance_the_library_cut_is_joined_again() -> None:
    utterance = VoskUtterance(CutRecogniser())
    for _ in range(3):
        utterance.feed(np.zeros(320, np.int16))
    partial = utterance.partial()
    assert partial is not None and partial.text == "明天中午来两份"
    assert utterance.finish()[0].text == "明天中午来两份红烧肉"


def test_the_models_own_endpoints_are_put_behind_ours(tmp_path: Path) -> None:
    conf = tmp_path / "model.conf"
    conf.write_text("--beam=13.0\n--endpoint.rule2.min-trailing-silence=0.5\n--max-active=3000\n")
    _lengthen_endpoints(conf)
    lines = conf.read_text().splitlines()
    assert "--endpoint.rule2.min-trailing-silence=10.0" in lines
    assert "--endpoint.rule2.min-trailing-silence=0.5" not in lines
    assert {"--beam=13.0", "--max-active=3000"} <= set(lines)
    _lengthen_endpoints(tmp_path / "no such file")
