"""Where speech begins and ends, on a synthetic voice in noise."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.voice.endpointer import Endpointer, EndpointSettings, NoiseFloor, decibels
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.synthesis import read_sound


def vowel(seconds: float, loudness: float = 6000.0) -> NDArray[np.float64]:
    """A buzz with the formants of an a, the pitch wavering: what a detector takes for a voice."""
    time = np.arange(round(seconds * RATE)) / RATE
    pitch = 150 + 20 * np.sin(2 * np.pi * 3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    sound = np.zeros_like(time)
    for harmonic in range(1, 25):
        frequency = 150 * harmonic
        gain = sum(np.exp(-(((frequency - formant) / 180) ** 2)) for formant in (750, 1200, 2600))
        sound += (gain + 0.02) * np.sin(harmonic * phase)
    syllables = 0.55 + 0.45 * np.sign(np.sin(2 * np.pi * 2.5 * time))
    shaped: NDArray[np.float64] = loudness * syllables * sound / np.abs(sound).max()
    return shaped


def noise(seconds: float, loudness: float = 10.0) -> NDArray[np.float64]:
    return np.random.default_rng(5).normal(0, loudness, round(seconds * RATE))


def samples(*parts: NDArray[np.float64], floor: float = 10.0) -> Samples:
    whole = np.concatenate(parts)
    return np.clip(whole + noise(len(whole) / RATE, floor), -32768, 32767).astype(np.int16)


def stretches(
    sound: Samples, settings: EndpointSettings | None = None
) -> list[tuple[float, float]]:
    """Return (start, end) in seconds of every stretch of speech, pre-roll included."""
    endpointer = Endpointer(settings)
    found = []
    taken = 0
    for start in range(0, len(sound) - 319, 320):
        endpointer.feed(sound[start : start + 320])
        taken += len(endpointer.take())
        if endpointer.ended:
            end = (start + 320) / RATE
            found.append((end - taken / RATE, end))
            endpointer.reset()
            taken = 0
    return found


def test_one_sentence_is_one_stretch_with_what_came_before_it() -> None:
    sound = samples(noise(1.0), vowel(1.5), noise(1.5))
    ((start, end),) = stretches(sound)
    assert 0.5 <= start <= 0.95  # the pre-roll
    assert 2.5 + 0.6 <= end <= 2.5 + 0.9  # the pause that ended it


def test_a_short_pause_does_not_end_it_and_a_long_one_does() -> None:
    assert len(stretches(samples(noise(1), vowel(1), noise(0.5), vowel(1), noise(1.5)))) == 1
    assert len(stretches(samples(noise(1), vowel(1), noise(1.2), vowel(1), noise(1.5)))) == 2


def test_a_click_is_no_speech() -> None:
    click = np.zeros(160)
    click[:16] = 20_000
    assert stretches(samples(noise(1), click, noise(2))) == []


def test_silence_and_a_steady_fan_are_no_speech() -> None:
    assert stretches(np.zeros(5 * RATE, np.int16)) == []
    after = stretches(samples(noise(20.0, 300.0)))
    assert all(end < 10 for _, end in after)  # learnt after some seconds


def test_speech_in_the_noise_of_a_fan_is_found() -> None:
    sound = samples(noise(12), vowel(1.5, 9000), noise(2), floor=300.0)
    found = [(start, end) for start, end in stretches(sound) if start > 10]
    assert len(found) == 1
    assert found[0][0] < 12.0 < found[0][1] < 14.6


def test_endless_speech_is_cut() -> None:
    found = stretches(samples(noise(0.5), vowel(9)), EndpointSettings(longest=3000))
    assert len(found) >= 2
    assert all(end - start <= 3.05 for start, end in found)


def test_the_level_follows_the_loudness() -> None:
    endpointer = Endpointer()
    endpointer.feed(np.zeros(320, np.int16))
    assert endpointer.level == 0.0
    endpointer.feed(vowel(0.02, 3000)[:320].astype(np.int16))
    quiet = endpointer.level
    endpointer.feed(vowel(0.02, 30_000)[:320].astype(np.int16))
    assert 0.0 < quiet < endpointer.level <= 1.0


def test_loudness_in_decibels() -> None:
    loudest = np.tile(np.array([32767, -32767], np.int16), 160)
    assert decibels(loudest) == pytest.approx(0.0, abs=0.01)
    assert decibels(np.full(320, 32767, np.int16)) == -75.0  # a constant is no sound
    assert decibels(np.zeros(320, np.int16)) == decibels(np.empty(0, np.int16)) == -75.0


def test_the_noise_floor_falls_fast_and_rises_slowly() -> None:
    floor = NoiseFloor()
    floor.follow(-30.0, voiced=False)
    assert floor.level < -55.0
    for _ in range(50):
        floor.follow(-30.0, voiced=True)
    spoken = floor.level
    for _ in range(50):
        floor.follow(-30.0, voiced=False)
    assert spoken < -59.0 < floor.level < -50.0
    for _ in range(20):
        floor.follow(-70.0, voiced=False)
    assert floor.level < -69.0


def test_recorded_sentences_are_one_stretch_each(shared: Path) -> None:
    whole = 0
    files = sorted((shared / "speech" / "commands").glob("tan_*.flac"))[:30]
    for path in files:
        sound = read_sound(path).samples.astype(np.float64) * 0.5
        found = stretches(samples(noise(0.5), sound, noise(1.2)))
        whole += len(found) == 1
    assert whole >= len(files) - 1


def test_a_microphone_that_adds_a_constant_is_heard_as_any_other() -> None:
    sound = samples(noise(1.0), vowel(1.5), noise(1.5))
    shifted: Samples = (sound + np.int16(5000)).astype(np.int16)
    assert stretches(shifted) == stretches(sound)


def test_what_was_cut_because_it_went_on_too_long_is_carried_into_what_follows() -> None:
    sound = samples(noise(0.5), vowel(9))
    settings = EndpointSettings(longest=3000, carried=1000)
    found = stretches(sound, settings)
    for (_, cut), (begun, _) in pairwise(found):
        assert 0.7 <= cut - begun <= 1.0
    assert len(found) >= 3
    forgotten = Endpointer(settings)
    for start in range(0, RATE * 4, 320):
        forgotten.feed(sound[start : start + 320])
        if forgotten.ended:
            break
    forgotten.reset()
    forgotten.reset()  # somebody presses: nothing of it is theirs
    forgotten.feed(sound[:320])
    assert len(forgotten._before) == 1
