"""One suite over all recognisers: what every one of them promises.

The tiny model is always there; the real small one with the development data; Vosk's Chinese model
where ``KIOSK_VOSK_MODEL`` names its folder.
"""

import os
from pathlib import Path

import numpy as np
import pytest

from kiosk.core.hypothesis import Hypothesis
from kiosk.voice.ctc import CtcRecogniser
from kiosk.voice.recogniser import RATE, Recogniser, Samples
from kiosk.voice.resample import Resampler
from kiosk.voice.synthesis import read_sound
from kiosk.voice.vosk_backend import VoskRecogniser
from tests.conftest import SHARED
from tests.helpers.tiny_ctc import write_model

VOSK = os.environ.get("KIOSK_VOSK_MODEL", "")


@pytest.fixture(scope="module", params=["tiny", "ctc", "vosk"])
def recogniser(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Recogniser:
    if request.param == "tiny":
        return CtcRecogniser.load(write_model(tmp_path_factory.mktemp("tiny")))
    if request.param == "ctc":
        folder = SHARED / "models" / "charctc"
        if not folder.is_dir():
            pytest.skip(f"the small speech model is not in {folder}")
        return CtcRecogniser.load(folder)
    if not VOSK:
        pytest.skip("KIOSK_VOSK_MODEL names no folder with Vosk's Chinese model")
    return VoskRecogniser.load(Path(VOSK))


@pytest.fixture(scope="module")
def speech() -> Samples:
    path = SHARED / "speech" / "commands" / "tan_001.flac"
    if not path.exists():
        pytest.skip(f"the development speech {path} is not on this machine")
    return read_sound(path).samples[: 2 * RATE]


def recognise(recogniser: Recogniser, samples: Samples, rate: int, chunk: int) -> list[Hypothesis]:
    utterance = recogniser.begin(rate)
    for start in range(0, len(samples), chunk):
        utterance.feed(samples[start : start + chunk])
    return list(utterance.finish())


def test_nothing_fed_is_nothing_heard(recogniser: Recogniser) -> None:
    utterance = recogniser.begin(RATE)
    assert utterance.partial() is None
    assert list(utterance.finish()) == []


def test_readings_come_best_first_and_are_whole(recogniser: Recogniser, speech: Samples) -> None:
    readings = recognise(recogniser, speech, RATE, 320)
    assert readings
    assert [r.score for r in readings] == sorted((r.score for r in readings), reverse=True)
    assert readings[0].score <= 0.0
    for syllable in readings[0].syllables:
        assert syllable.sound.isascii() and syllable.sound.isalpha()
        assert len(syllable.character) == 1
        probabilities = [p for _, p in syllable.alternatives]
        assert probabilities == sorted(probabilities, reverse=True)
        if probabilities:
            assert syllable.sound in dict(syllable.alternatives)
            assert sum(np.exp(probabilities)) == pytest.approx(1.0, abs=0.05)


def test_the_size_of_the_pieces_changes_nothing(recogniser: Recogniser, speech: Samples) -> None:
    whole = recognise(recogniser, speech, RATE, len(speech))
    pieces = recognise(recogniser, speech, RATE, 160)
    assert [s.sound for s in pieces[0].syllables] == [s.sound for s in whole[0].syllables]
    assert pieces[0].score == pytest.approx(whole[0].score, abs=0.02)


def test_asking_for_partials_changes_nothing(recogniser: Recogniser, speech: Samples) -> None:
    asked = recogniser.begin(RATE)
    seen = []
    for start in range(0, len(speech), 3200):
        asked.feed(speech[start : start + 3200])
        seen.append(asked.partial())
    assert any(partial is not None for partial in seen)
    plain = recognise(recogniser, speech, RATE, 3200)
    assert asked.finish()[0].text == plain[0].text


def test_utterances_do_not_know_each_other(recogniser: Recogniser, speech: Samples) -> None:
    alone = recognise(recogniser, speech, RATE, 3200)
    one, other = recogniser.begin(RATE), recogniser.begin(RATE)
    for start in range(0, len(speech), 3200):
        one.feed(speech[start : start + 3200])
        other.feed(speech[::-1][start : start + 3200].copy())
    assert one.finish()[0].text == alone[0].text


@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000])
def test_any_rate_of_the_device_will_do(recogniser: Recogniser, speech: Samples, rate: int) -> None:
    there = Resampler(RATE, rate)
    other = np.concatenate([there(speech), there.flush()])
    readings = recognise(recogniser, other, rate, rate // 50)
    assert readings[0].syllables
    if rate < RATE:
        return  # half the sound is missing: heard, but not the same
    same = recognise(recogniser, speech, RATE, 320)
    assert abs(len(readings[0].syllables) - len(same[0].syllables)) <= 3
