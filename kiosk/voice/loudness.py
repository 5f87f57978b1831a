"""Whether somebody can be heard well, as something a person understands and can do something about.

Three things go wrong with a voice on its way: it is too faint (too far away), it hardly stands out
from the room, or it is so near that the microphone cuts its peaks off. And the microphone may be
switched off at its own switch: then it gives the same number all the time.
"""

from collections import deque
from enum import StrEnum

import numpy as np

from kiosk.core.words import tr, tr_noop
from kiosk.voice.recogniser import Samples

FAINT_DB = -48.0
"""Speech below this level (dB below full scale) is faint: the recogniser makes nothing of it."""
NOISY_DB = 17.0
"""Speech that stands out less than this from the room's quiet moments is hard to recognise: with
household noise at 5 dB that is most sentences, at 20 dB none."""
NOISE_DB = -50.0
"""A room below this level is quiet: what does not stand out from it is faint, not drowned."""
CLIPPED_SHARE = 0.05
"""Share of the samples at the end of the scale from which on too much is lost."""

_CEILING = 32_600
_ENOUGH = 8  # frames, 0.16 s of voice, before anything is said about it
_REMEMBERED = 150  # frames, 3 s of voice


class Loudness(StrEnum):
    """How a voice arrives."""

    FINE = "fine"
    FAINT = "faint"
    NOISY = "noisy"
    CLIPPED = "clipped"
    DEAD = "dead"


ADVICE = {
    Loudness.FAINT: tr_noop("太小声了，请靠近一点。"),
    Loudness.NOISY: tr_noop("周围有点吵，请大声一点。"),
    Loudness.CLIPPED: tr_noop("离得太近了，请退后一点。"),
    Loudness.DEAD: tr_noop("麦克风一点声音也没有，请看看它是不是关着。"),
}


def advice(loudness: Loudness) -> str:
    """Return what the person can do about it, in a sentence; "" when there is nothing to do."""
    return tr(ADVICE[loudness]) if loudness in ADVICE else ""


class LoudnessMeter:
    """Follows the voiced frames of one sentence."""

    def __init__(self) -> None:
        self._levels: deque[float] = deque(maxlen=_REMEMBERED)
        self._clipped: deque[float] = deque(maxlen=_REMEMBERED)
        self._floor = 0.0

    def reset(self) -> None:
        """Forget the sentence."""
        self._levels.clear()
        self._clipped.clear()

    def feed(self, frame: Samples, level: float, floor: float) -> None:
        """Take a voiced frame, its level and the room's, in dB below full scale."""
        if not self._levels:
            self._floor = floor  # before the voice itself has lifted it
        self._levels.append(level)
        cut = frame.max() >= _CEILING or frame.min() <= -_CEILING
        share = np.mean(np.abs(frame.astype(np.int32)) >= _CEILING) if cut else 0.0
        self._clipped.append(float(share))

    @property
    def level(self) -> float:
        """The voice's level in dB below full scale: the mean of its louder half."""
        louder = sorted(self._levels)[len(self._levels) // 2 :]
        return sum(louder) / len(louder) if louder else -75.0

    @property
    def above_room(self) -> float:
        """How far the voice stands out from the room, in dB."""
        return self.level - self._floor

    @property
    def loudness(self) -> Loudness:
        """How the voice arrives; fine while there is too little of it to tell."""
        if len(self._levels) < _ENOUGH:
            return Loudness.FINE
        if sum(self._clipped) / len(self._clipped) >= CLIPPED_SHARE:
            return Loudness.CLIPPED
        if self._floor > NOISE_DB and self.above_room < NOISY_DB:
            return Loudness.NOISY
        return Loudness.FAINT if self.level < FAINT_DB else Loudness.FINE
