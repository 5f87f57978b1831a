"""The kiosk's own sound is found again, and nothing else is taken for it."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.voice.chirp import find_chirp, make_chirp
from kiosk.voice.recogniser import RATE, Samples

_RNG = np.random.default_rng(5)


def room(seconds: float, level: float) -> NDArray[np.float64]:
    """Return noise that falls towards high tones, as rooms do, of that deviation."""
    white = _RNG.normal(size=int(seconds * RATE))
    pink: NDArray[np.float64] = np.convolve(white, np.ones(8) / 8, "same")
    pink *= level / pink.std()
    return pink


def recorded(sound: NDArray[np.float64]) -> Samples:
    return np.clip(sound, -32768, 32767).astype(np.int16)


def heard_through(loudness: float, noise: float, delay: float = 0.37) -> Samples:
    """Return the chirp as a room gives it back: late, with an echo, quieter, under noise."""
    sound = room(4.0, noise)
    chirp = make_chirp() * loudness
    for late, share in ((delay, 1.0), (delay + 0.013, 0.5), (delay + 0.05, 0.3)):
        at = int(late * RATE)
        sound[at : at + len(chirp)] += chirp * share
    return recorded(sound)


@pytest.mark.parametrize(
    ("loudness", "noise"), [(1.0, 10.0), (0.1, 100.0), (0.01, 100.0), (0.05, 1500.0)]
)
def test_it_is_found_quiet_late_and_under_noise(loudness: float, noise: float) -> None:
    found = find_chirp(heard_through(loudness, noise))
    assert found.heard, found


@pytest.mark.parametrize("noise", [1.0, 100.0, 5000.0])
def test_noise_alone_is_not_taken_for_it(noise: float) -> None:
    strongest = max(find_chirp(recorded(room(4.0, noise))).strength for _ in range(20))
    assert strongest < 8.0


def test_other_sounds_are_not_taken_for_it() -> None:
    t = np.arange(4 * RATE) / RATE
    hum = 9000 * np.sin(2 * np.pi * 50 * t) + 4000 * np.sin(2 * np.pi * 1000 * t)
    clicks = np.zeros(4 * RATE)
    clicks[:: RATE // 2] = 30000
    backwards = np.zeros(4 * RATE)
    chirp = make_chirp().astype(np.float64)
    backwards[1000 : 1000 + len(chirp) // 2] = chirp[: len(chirp) // 2]  # the first sweep alone
    for sound in (hum + room(4.0, 20), clicks + room(4.0, 20), backwards + room(4.0, 20)):
        assert not find_chirp(recorded(sound)).heard


def test_silence_and_too_little_are_nothing() -> None:
    assert not find_chirp(np.zeros(4 * RATE, np.int16)).heard
    assert not find_chirp(make_chirp()[:100]).heard
    assert not find_chirp(np.zeros(0, np.int16)).heard
