"""Network reader, features, resampling, beam search, readings from text."""

import contextlib
import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ctc import CtcRecogniser
from kiosk.voice.ctc_beam import BeamSearch
from kiosk.voice.faults import ModelBroken, ModelMissing, VoiceFault
from kiosk.voice.features import INPUTS, FeatureStream, read_normalisation
from kiosk.voice.from_text import hypothesis_of
from kiosk.voice.inventory import SoundInventory
from kiosk.voice.kaldi_nnet import NnetFormatError, read_network
from kiosk.voice.nbest import joined, normalised
from kiosk.voice.resample import Resampler
from tests.helpers import tiny_ctc


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_the_network_computes_what_its_components_say(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    weights, bias = rng.normal(size=(3, 2)), rng.normal(size=3)
    before, after = rng.normal(size=(2, 3)), rng.normal(size=(1, 3))
    path = write(
        tmp_path / "net",
        tiny_ctc.network(
            tiny_ctc.affine(weights.astype(np.float32), bias.astype(np.float32)),
            tiny_ctc.plain("RectifiedLinear", 3),
            tiny_ctc.fsmn(before.astype(np.float32), after.astype(np.float32)),
            tiny_ctc.plain("Softmax", 3),
        ),
    )
    network = read_network(path)
    assert (network.inputs, network.outputs, network.left, network.right) == (2, 3, 1, 1)
    x = rng.normal(size=(5, 2)).astype(np.float32)
    h = np.maximum(x @ weights.T + bias, 0)
    memory = [
        h[t]
        + before[0] * h[t]
        + (before[1] * h[t - 1] if t else 0)
        + (after[0] * h[t + 1] if t < 4 else 0)
        for t in range(5)
    ]
    wanted = np.exp(memory) / np.exp(memory).sum(axis=1, keepdims=True)
    assert network(x) == pytest.approx(wanted, abs=1e-5)


ONE = np.ones((1, 2), np.float32)


def whole_network() -> bytes:
    ones = np.ones((2, 2), np.float32)
    return tiny_ctc.network(tiny_ctc.affine(ones, ones[0]), tiny_ctc.plain("Softmax", 2))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text, not a network",
        b"\0B<Nnet> ",
        b"\0B<Nnet> </Nnet> ",
        b"\0B<Nnet> <Convolution> " + tiny_ctc.integer(2) * 2,
        tiny_ctc.network(tiny_ctc.fsmn(ONE, ONE, stride=2)),
        whole_network().replace(b"FM \x04\x02\0\0\0", b"FM \x04\xff\xff\xff\x7f"),
        tiny_ctc.network(tiny_ctc.plain("Softmax", 2), tiny_ctc.plain("Softmax", 3)),
    ],
)
def test_what_is_no_network_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NnetFormatError):
        read_network(write(tmp_path / "net", data))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_network_never_does_worse_than_be_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    good = bytearray(whole_network())
    place = data.draw(st.integers(0, len(good) - 1))
    good[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(good)))
    with contextlib.suppress(NnetFormatError):
        read_network(write(tmp_path_factory.mktemp("net") / "net", bytes(good[:cut])))


def test_a_model_whose_files_do_not_fit_is_called_broken(tmp_path: Path) -> None:
    folder = tiny_ctc.write_model(tmp_path / "charctc")
    CtcRecogniser.load(folder)
    (folder / "tokens_2599.txt").write_text("<blank>\n", encoding="utf-8")
    with pytest.raises(ModelBroken, match="语音模型坏了"):
        CtcRecogniser.load(folder)
    (folder / "tokens_2599.txt").write_bytes(b"\xff\xfe broken")
    with pytest.raises(ModelBroken):
        CtcRecogniser.load(folder)
    (folder / "am.mvn.dim80_l2r2").write_text("<AddShift> [ 1 2 3 ]")
    with pytest.raises(ModelBroken):
        CtcRecogniser.load(folder)


def test_the_choice_of_recogniser(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="还没有下载"):
        load_recogniser(Choice.AUTO, tmp_path)
    with pytest.raises(VoiceFault, match="没有打开"):
        load_recogniser(Choice.NONE, tmp_path)
    tiny_ctc.write_model(tmp_path / "charctc")
    assert load_recogniser(Choice.AUTO, tmp_path).name == "ctc"
    with pytest.raises(ModelMissing):
        load_recogniser(Choice.VOSK, tmp_path)
    # A broken Vosk model gives way to the small one, unless Vosk was asked for by name.
    (tmp_path / "vosk-model-small-cn-0.22").mkdir()
    assert load_recogniser(Choice.AUTO, tmp_path).name == "ctc"
    with pytest.raises(ModelBroken):
        load_recogniser(Choice.VOSK, tmp_path)


def stream() -> FeatureStream:
    return FeatureStream(np.zeros(INPUTS, np.float32), np.ones(INPUTS, np.float32))


def test_features_do_not_depend_on_the_pieces() -> None:
    samples = np.random.default_rng(2).normal(0, 1000, 16_000).astype(np.int16)
    whole = stream()
    whole.feed(samples)
    whole.end()
    pieces = stream()
    taken = []
    for start in range(0, len(samples), 777):
        pieces.feed(samples[start : start + 777])
        taken.append(pieces.take())
    pieces.end()
    taken.append(pieces.take())
    together = np.concatenate(taken)
    assert together == pytest.approx(whole.take(), abs=1e-4)
    assert together.shape == (33, INPUTS)  # 98 frames of 10 ms, every third


def test_silence_has_a_noise_floor_and_no_sound_has_no_features() -> None:
    silent = stream()
    silent.feed(np.zeros(16_000, np.int16))
    silent.end()
    assert float(silent.take().min()) > -8.0  # digital silence would be -15.9
    nothing = stream()
    nothing.end()
    assert nothing.take().shape == (0, INPUTS)


def test_the_normalisation_table_must_fit(tmp_path: Path) -> None:
    path = tmp_path / "mvn"
    path.write_text("<AddShift> 1 1 <LearnRateCoef> 0 [ 1 ] <Rescale> 1 1 [ 2 ]")
    with pytest.raises(ValueError, match="AddShift"):
        read_normalisation(path)


@pytest.mark.parametrize(
    ("source", "target"), [(48_000, 16_000), (44_100, 16_000), (8_000, 16_000)]
)
def test_resampling_keeps_a_tone_and_its_length(source: int, target: int) -> None:
    tone = (8000 * np.sin(2 * np.pi * 1000 * np.arange(source) / source)).astype(np.int16)
    change = Resampler(source, target)
    out = np.concatenate(
        [change(tone[i : i + 480]) for i in range(0, source, 480)] + [change.flush()]
    )
    assert abs(len(out) - target) <= 2
    wanted = 8000 * np.sin(2 * np.pi * 1000 * np.arange(len(out)) / target)
    middle = slice(target // 4, target // 2)
    assert np.abs(out[middle] - wanted[middle]).max() < 80


def test_resampling_removes_what_16_khz_cannot_hold() -> None:
    tone = (8000 * np.sin(2 * np.pi * 12_000 * np.arange(48_000) / 48_000)).astype(np.int16)
    out = Resampler(48_000, 16_000)(tone)
    assert np.abs(out[1000:]).max() < 40


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 700), min_size=1, max_size=12))
def test_resampled_pieces_join_without_a_seam(sizes: list[int]) -> None:
    samples = np.random.default_rng(3).normal(0, 3000, sum(sizes)).astype(np.int16)
    once, often = Resampler(44_100, 16_000), Resampler(44_100, 16_000)
    places = np.cumsum([0, *sizes])
    parts = [often(samples[a:b]) for a, b in pairwise(places)]
    assert np.array_equal(
        np.concatenate([*parts, often.flush()]), np.concatenate([once(samples), once.flush()])
    )


TOKENS = ["<blank>", "<unk>", "红", "鸿", "烧", "大"]


def outputs(*rows: dict[str, float]) -> NDArray[np.float32]:
    made = np.full((len(rows), len(TOKENS)), 1e-6, np.float32)
    for place, row in enumerate(rows):
        for token, share in row.items():
            made[place, TOKENS.index(token)] = share
    shares: NDArray[np.float32] = made / made.sum(axis=1, keepdims=True)
    return shares


QUIET = {"<blank>": 1.0}


def decode(made: NDArray[np.float32]) -> tuple[Hypothesis, ...]:
    return BeamSearch(SoundInventory(TOKENS)).readings(made)


def test_homophones_add_up() -> None:
    # Neither 红 nor 鸿 beats the blank alone; the sound hong does.
    best = decode(outputs(QUIET, {"<blank>": 0.4, "红": 0.3, "鸿": 0.3}, QUIET))[0]
    assert [s.sound for s in best.syllables] == ["hong"]


def test_repeated_sounds_need_a_pause_between_them() -> None:
    once = decode(outputs({"红": 1.0}, {"红": 1.0}, QUIET))[0]
    twice = decode(outputs({"红": 1.0}, QUIET, {"红": 1.0}))[0]
    assert (len(once.syllables), len(twice.syllables)) == (1, 2)


def test_alternatives_are_what_else_was_heard_there() -> None:
    best = decode(outputs(QUIET, {"红": 0.7, "烧": 0.3}, QUIET, {"大": 1.0}, QUIET))[0]
    assert best.text == "红大"
    alternatives = dict(best.syllables[0].alternatives)
    assert alternatives["hong"] - alternatives["shao"] == pytest.approx(math.log(7 / 3), abs=0.01)
    # A rarer reading counts less: 大 is da, seldom dai.
    other = dict(best.syllables[1].alternatives)
    assert other["da"] > other["dai"]


def test_rivals_follow_with_their_scores() -> None:
    readings = decode(outputs({"红": 0.6, "烧": 0.4}, QUIET))
    assert [r.text for r in readings[:2]] in (["红", "烧"], ["鸿", "烧"])
    assert readings[0].score - readings[1].score == pytest.approx(math.log(1.5), abs=0.01)


def test_silence_and_nothing_are_no_readings() -> None:
    assert decode(outputs(QUIET, QUIET)) == ()
    assert decode(np.empty((0, len(TOKENS)), np.float32)) == ()


def test_a_look_ahead_leaves_the_search_where_it_was() -> None:
    search = BeamSearch(SoundInventory(TOKENS))
    search.advance(outputs(QUIET, {"红": 1.0}))
    peek = search.best(outputs(QUIET, {"烧": 1.0}))
    assert peek is not None and peek.text == "红烧"
    search.advance(outputs(QUIET, {"大": 1.0}))
    assert search.readings(outputs(QUIET))[0].text == "红大"


def test_text_becomes_sounds_with_tones() -> None:
    made = hypothesis_of("明天 中午 来 两份 <UNK> 绿豆", -1.5)
    assert made.text == "明天中午来两份绿豆"
    assert [s.sound for s in made.syllables][-2:] == ["lv", "dou"]
    assert [s.tone for s in made.syllables][:2] == [2, 1]
    assert made.score == -1.5


def reading(text: str, score: float) -> Hypothesis:
    return Hypothesis(tuple(Syllable("a", character=c) for c in text), score)


def test_pieces_join_to_the_best_wholes() -> None:
    first = (reading("甲", -0.1), reading("乙", -1.0))
    second = (reading("丙", -0.2), reading("丁", -0.5))
    whole = joined([first, second])
    assert [r.text for r in whole] == ["甲丙", "甲丁", "乙丙", "乙丁"]
    assert whole[0].score == pytest.approx(-0.3)
    assert joined([]) == ()


def test_scores_become_shares_of_one() -> None:
    assert sum(math.exp(score) for score in normalised([230.0, 228.0, 100.0])) == pytest.approx(1.0)
    assert normalised([]) == []
