"""The sound of a phrase as one person says it, and how far apart two sayings are.

No word and no language is known here: each 30 ms of sound is a direction in the space of an
acoustic network's last layer that sees its neighbours, and two sayings are compared by dynamic
time warping (Sakoe & Chiba 1978) with one of them allowed to begin late and end early. A moment
may last half as long or twice as long. What is left over before and after is free where it is
silence or the room's noise, and costs where somebody speaks: 不订饭 is not 订饭.
"""

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FRAME = 0.03
"""Seconds from one moment of a print to the next."""

LEFT_OVER = 0.08
"""What a moment of speech outside the phrase adds to the distance."""

_UNLIKE = 0.45  # 1 - cosine from which two moments are not the same sound
_UNLIKE_COST = 6.0  # of what is above it
_UNLIKE_MOMENT = 0.2  # the same for each moment of a phrase: one syllable too many in a long
# phrase counts as much as in a short one, although the mean is over more moments

_DECIBEL = math.log(10.0) / 10.0
_FAR = np.float32(1e9)
_HEAD = 4  # bytes

Matrix = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class SoundPrint:
    """A stretch of sound: ``moments`` by directions (unit rows), and how loud each moment is.

    ``loudness``: natural logarithm of the power, on any scale. ``clipped``: the share of samples
    at the end of the scale.
    """

    moments: Matrix
    loudness: Matrix
    clipped: float = 0.0

    def __len__(self) -> int:
        return len(self.moments)

    def after(self, moment: int) -> "SoundPrint":
        """Return what comes from ``moment`` on."""
        return SoundPrint(self.moments[moment:], self.loudness[moment:], self.clipped)

    def trimmed(self) -> "SoundPrint":
        """Return the stretch from the first loud moment to the last: a phrase to compare with."""
        if not len(self):
            return self
        loud, floor = np.percentile(self.loudness, (90, 8))
        threshold = max(loud - 16 * _DECIBEL, floor + 0.3 * (loud - floor))
        sounding = np.flatnonzero(self.loudness > threshold)
        if not len(sounding):
            return self.after(len(self))
        first, last = max(0, int(sounding[0]) - 1), int(sounding[-1]) + 2
        return SoundPrint(self.moments[first:last], self.loudness[first:last], self.clipped)

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self) * FRAME

    @property
    def contrast(self) -> float:
        """How far the voice stands out from what is between, in dB."""
        if not len(self):
            return 0.0
        loud, floor = np.percentile(self.loudness, (90, 5))
        return float(loud - floor) / _DECIBEL

    def to_bytes(self) -> bytes:
        """Return it for keeping: a byte a direction, two for the loudness of a moment."""
        head = struct.pack("<HH", *self.moments.shape)
        moments = np.round(self.moments * 127).astype(np.int8).tobytes()
        return head + moments + self.loudness.astype("<f2").tobytes()

    @classmethod
    def from_bytes(cls, kept: bytes) -> "SoundPrint":
        """Return what ``to_bytes`` kept; raises ValueError when it is cut short."""
        if len(kept) < _HEAD:
            raise ValueError("a print is cut short")
        count, size = struct.unpack_from("<HH", kept)
        if len(kept) != _HEAD + count * (size + 2):
            raise ValueError("a print is cut short")
        moments = np.frombuffer(kept, np.int8, count * size, _HEAD).reshape(count, size)
        loudness = np.frombuffer(kept, "<f2", count, _HEAD + count * size)
        directions: Matrix = moments.astype(np.float32) / np.float32(127)
        return cls(directions, loudness.astype(np.float32))

    def speech_before(self) -> Matrix:
        """Return how many moments of speech there are before each moment, and at last in all.

        Speech is what is nearly as loud as the loudest tenth; halfway to the room's noise it is
        not. Both bounds are soft.
        """
        if not len(self):
            return np.zeros(1, np.float32)
        loud, floor = np.percentile(self.loudness, (90, 10))
        none = max(loud - 11 * _DECIBEL, floor + 0.5 * (loud - floor))
        full = max(loud - 3 * _DECIBEL, none + 2 * _DECIBEL)
        share = np.clip((self.loudness - none) / (full - none), 0, 1)
        return np.concatenate([[0], np.cumsum(share)]).astype(np.float32)


def distances(heard: SoundPrint, phrases: Sequence[SoundPrint]) -> Matrix:
    """Return how far ``heard`` is from each of ``phrases`` (trimmed): 0 the same, 1 unlike.

    The distance is the sum of the moments' costs over the phrase's length, and the cost of the
    speech left over; above 0.5 it grows quickly. All phrases are warped side by side.
    """
    found = np.full(len(phrases), _FAR, np.float32)
    speech = heard.speech_before()
    chosen = [i for i, phrase in enumerate(phrases) if _may_fit(phrase, len(heard), speech[-1])]
    if not chosen:
        return found
    lengths = np.array([len(phrases[i]) for i in chosen])
    costs = _costs(heard, [phrases[i] for i in chosen])
    over = (LEFT_OVER * lengths).astype(np.float32)
    ends = (np.arange(len(chosen)), lengths + 1)
    best = np.full(len(chosen), _FAR, np.float32)
    # Column 0 is never reached, column 1 is "before the phrase", column j + 1 its j-th moment.
    before = last = np.full((len(chosen), costs.shape[2] + 1), _FAR, np.float32)
    last = last.copy()
    last[:, 1] = 0
    for i in range(1, len(costs)):
        row, above = costs[i], costs[i - 1]
        here = np.full_like(last, _FAR)
        here[:, 1] = over * speech[i]
        straight = last[:, 1:-1] + row[:, 1:]
        slow = before[:, 1:-1] + above[:, 1:] + row[:, 1:]
        quick = np.full_like(straight, _FAR)
        quick[:, 1:] = last[:, 1:-2] + row[:, 1:-1] + row[:, 2:]
        here[:, 2:] = np.minimum(np.minimum(straight, slow), quick)
        np.minimum(best, here[ends] + over * (speech[-1] - speech[i]), out=best)
        before, last = last, here
    found[chosen] = best / lengths
    return found


def _may_fit(phrase: SoundPrint, moments: int, speech: float) -> bool:
    """Whether warping can bring the phrase near at all."""
    length = len(phrase)
    return 0 < length <= 2 * moments and LEFT_OVER * (speech - 2 * length) < 1.0


def _costs(heard: SoundPrint, phrases: Sequence[SoundPrint]) -> Matrix:
    """Return the cost of each moment of ``heard`` (from 1) as each of each phrase (from 1).

    It is 1 - cosine, and much more where the two are unlike.
    """
    longest = max(len(phrase) for phrase in phrases)
    costs = np.full((len(heard) + 1, len(phrases), longest + 1), _FAR, np.float32)
    for number, phrase in enumerate(phrases):
        apart = 1 - heard.moments @ phrase.moments.T
        weight = max(_UNLIKE_COST, _UNLIKE_MOMENT * len(phrase))
        apart += weight * np.maximum(0, apart - _UNLIKE)
        costs[1:, number, 1 : len(phrase) + 1] = apart
    return costs
