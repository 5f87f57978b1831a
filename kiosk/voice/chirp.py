"""A sound that is found again in a recording, however noisy: two sweeps and a matched filter.

The first sweep rises from 500 to 3500 Hz, the second falls; both are found by cross-correlation
(matched filter; Turin, "An introduction to matched filters", 1960), and the second must lie where
it was sent. A peak counts from 12 times the median of the correlation's magnitude on, which is
eight times the deviation of noise alone (the median of a Gaussian's magnitude is 0.67 of it).
"""

import numpy as np
from numpy.typing import NDArray

from kiosk.core.values import dataclass
from kiosk.voice.recogniser import RATE, Samples

SWEEP = 0.6  # seconds
GAP = 0.2  # seconds between the two
_LOW, _HIGH = 500.0, 3500.0  # Hz: what a television's loudspeaker and any microphone pass
_LOUDNESS = 0.5  # of full scale
_FADE = 0.02  # seconds
LEAST = 12.0  # times the median
_OFF = 0.015  # seconds the second may lie from where it was sent


@dataclass(frozen=True)
class Found:
    """Whether the sound is there; ``strength`` of the weaker sweep's peak, in medians."""

    heard: bool
    strength: float


def make_chirp() -> Samples:
    """Return the sound, 1.4 s of mono at 16 kHz."""
    gap = np.zeros(int(GAP * RATE))
    sound = np.concatenate([_sweep(), gap, _sweep()[::-1]])
    return (sound * _LOUDNESS * 32767).astype(np.int16)


def find_chirp(recording: Samples) -> Found:
    """Look for the sound in a recording at 16 kHz."""
    sound = recording.astype(np.float64)
    rising, falling = _sweep(), _sweep()[::-1]
    if len(sound) < 2 * len(rising) + int(GAP * RATE) or not sound.any():
        return Found(heard=False, strength=0.0)
    sound -= sound.mean()
    first, second = _correlate(sound, rising), _correlate(sound, falling)
    medians = float(np.median(first)) or 1.0, float(np.median(second)) or 1.0
    apart, off = int((SWEEP + GAP) * RATE), int(_OFF * RATE)
    at = int(first[: len(first) - apart].argmax())
    there = second[max(0, at + apart - off) : at + apart + off]
    strength = min(first[at] / medians[0], float(there.max(initial=0.0)) / medians[1])
    return Found(heard=strength >= LEAST, strength=float(strength))


def _sweep() -> NDArray[np.float64]:
    """Return a rising linear sweep that fades in and out."""
    t = np.arange(int(SWEEP * RATE)) / RATE
    phase = 2 * np.pi * (_LOW * t + (_HIGH - _LOW) * t * t / (2 * SWEEP))
    fade = int(_FADE * RATE)
    shape = np.ones(len(t))
    shape[:fade] = np.linspace(0, 1, fade)
    shape[-fade:] = np.linspace(1, 0, fade)
    return np.sin(phase) * shape


def _correlate(sound: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the magnitude of the cross-correlation at each beginning that fits, by FFT."""
    size = 1 << (len(sound) + len(wanted) - 1).bit_length()
    product = np.fft.rfft(sound, size) * np.conj(np.fft.rfft(wanted, size))
    return np.abs(np.fft.irfft(product, size)[: len(sound) - len(wanted) + 1])
