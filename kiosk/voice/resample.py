"""Changes the rate of sound as it streams: a windowed-sinc polyphase filter.

Devices run at 44.1 or 48 kHz; the models want 16 kHz. The filter passes 90 % of the narrower
band and is 16 zero crossings long, a delay of 1 ms at 16 kHz.
"""

from functools import lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

from kiosk.voice.recogniser import Samples

_CROSSINGS = 16
_PASS = 0.9

Taps = NDArray[np.float64]


@lru_cache(maxsize=8)
def _filter(up: int, down: int) -> tuple[Taps, int]:
    """Return the taps by phase (``up`` rows) and how many input samples each row spans."""
    cutoff = _PASS * min(1.0, up / down)
    half = int(np.ceil(_CROSSINGS / cutoff))
    offsets = np.arange(-half, half + 1)[None, :] - np.arange(up)[:, None] / up
    window = 0.5 + 0.5 * np.cos(np.pi * np.clip(offsets / (half + 1), -1, 1))
    taps = cutoff * np.sinc(cutoff * offsets) * window
    return taps / taps.sum(axis=1, keepdims=True), half


class Resampler:
    """From one rate to another, in pieces of any length; the pieces join without a seam."""

    def __init__(self, source: int, target: int) -> None:
        if source <= 0 or target <= 0:
            raise ValueError(f"rates must be positive: {source}, {target}")
        common = gcd(source, target)
        self._up, self._down = target // common, source // common
        self._same = self._up == self._down
        if not self._same:
            self._taps, self._half = _filter(self._up, self._down)
            self._held = np.zeros(self._half, np.float64)
            self._base = -self._half  # the number of the first input sample held
            self._made = 0

    def __call__(self, samples: Samples) -> Samples:
        """Return what can be made from the samples so far."""
        if self._same:
            return samples
        self._held = np.concatenate([self._held, samples])
        available = self._base + len(self._held)
        ready = max(0, (available - self._half) * self._up)
        count = max(0, -(-ready // self._down) - self._made)
        return self._make(count)

    def flush(self) -> Samples:
        """Return the end, as if silence followed."""
        if self._same:
            return np.empty(0, np.int16)
        return self(np.zeros(self._half, np.int16))

    def _make(self, count: int) -> Samples:
        if not count:
            return np.empty(0, np.int16)
        places = (self._made + np.arange(count)) * self._down
        whole, phase = places // self._up, places % self._up
        starts = whole - self._half - self._base
        windows = self._held[starts[:, None] + np.arange(2 * self._half + 1)[None, :]]
        values = np.einsum("ij,ij->i", windows, self._taps[phase])
        self._made += count
        following = self._made * self._down // self._up - self._half - self._base
        self._held = self._held[following:]
        self._base += following
        made: Samples = np.clip(np.rint(values), -32768, 32767).astype(np.int16)
        return made
