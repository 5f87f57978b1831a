"""Makes a faint voice as loud as the voices the recogniser was trained on.

Its features are absolute levels: a voice 30 dB fainter than usual is heard far worse, though
nothing of it is lost. Loud voices are left as they are.
"""

import numpy as np

from kiosk.voice.recogniser import Samples

TARGET_DB = -20.0
"""The level (dB below full scale) a voice is lifted to."""
MOST_DB = 36.0
"""Lifted further than this, the microphone's own noise babbles."""
_STEP_DB = 0.5  # change in one piece of 20 ms: nothing jumps within a syllable


class Gain:
    """The gain of one stretch of speech: set by its first piece, then following slowly."""

    def __init__(self) -> None:
        self._decibels: float | None = None

    def reset(self) -> None:
        """Forget the voice."""
        self._decibels = None

    def __call__(self, samples: Samples, level: float) -> Samples:
        """Return ``samples`` of a voice of ``level`` (dB below full scale) at the level wanted."""
        wanted = min(MOST_DB, max(0.0, TARGET_DB - level))
        if self._decibels is None:
            self._decibels = wanted
        self._decibels += min(_STEP_DB, max(-_STEP_DB, wanted - self._decibels))
        if not self._decibels:
            return samples
        lifted = samples * np.float32(10.0 ** (self._decibels / 20.0))
        louder: Samples = np.clip(np.rint(lifted), -32768, 32767).astype(np.int16)
        return louder
