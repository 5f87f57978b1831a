"""Noise mixed into speech at a signal-to-noise ratio over the part where somebody speaks."""

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.resample import Resampler

_FRAME = 0.02  # seconds
_ACTIVE_DB = 30.0  # a frame this far below the loudest (95th percentile) is no longer speech
_TRIES = 20
_FULL = 32767.0

Wave = NDArray[np.float64]


def at_rate(samples: Samples, rate: int) -> Samples:
    """Return ``samples`` of ``rate`` a second at the program's own rate."""
    resample = Resampler(rate, RATE)
    return np.concatenate([resample(samples), resample.flush()])


def active_part(samples: Samples) -> NDArray[np.bool_]:
    """Return which samples belong to frames where somebody speaks.

    As in ITU-T P.56 the pauses do not count; speech is a 20 ms frame within 30 dB of the loud ones
    (their 95th percentile).
    """
    length = max(1, round(RATE * _FRAME))
    frames = -(-len(samples) // length)
    padded = np.zeros(frames * length)
    padded[: len(samples)] = samples
    power = np.mean(np.square(padded.reshape(frames, length)), axis=1)
    if not frames or not power.any():
        return np.zeros(len(samples), bool)
    loud = float(np.percentile(power[power > 0], 95))
    active = power >= loud * 10 ** (-_ACTIVE_DB / 10)
    return np.repeat(active, length)[: len(samples)]


def mixed(speech: Samples, noise: Samples, snr: float) -> Samples:
    """Return ``speech`` with ``noise`` (of the same length) under it, ``snr`` dB below.

    The powers compared are those of speech and noise over the speech-active part. What would be
    too loud for 16 bits is made softer as a whole. Speech or noise that is silent stays alone.
    """
    active = active_part(speech)
    said: Wave = speech.astype(np.float64)
    under: Wave = noise.astype(np.float64)
    if active.any() and np.any(under[active]):
        wanted = np.mean(np.square(said[active])) / 10 ** (snr / 10)
        under *= np.sqrt(wanted / np.mean(np.square(under[active])))
    else:
        under *= 0.0
    total = said + under
    peak = float(np.abs(total).max(initial=0.0))
    if peak > _FULL:
        total *= _FULL / peak
    return np.rint(total).astype(np.int16)


class NoiseBox:
    """Noises at the program's rate, drawn from by chance."""

    def __init__(self, noises: Sequence[Samples]) -> None:
        self._noises = [noise for noise in noises if np.any(noise)]
        if not self._noises:
            raise EnvironmentFault(tr("噪声文件里全是静音。"))

    def under(self, speech: Samples, snr: float, chance: random.Random) -> Samples:
        """Return ``speech`` with a stretch of a noise drawn by ``chance`` mixed in at ``snr`` dB.

        A noise that is too short begins again; a stretch that is silent where somebody speaks is
        drawn anew.
        """
        active = active_part(speech)
        for _ in range(_TRIES):
            noise = chance.choice(self._noises)
            start = chance.randrange(len(noise))
            stretch = np.resize(np.roll(noise, -start), len(speech))
            if not active.any() or np.any(stretch[active]):
                return mixed(speech, stretch, snr)
        raise EnvironmentFault(tr("噪声文件里几乎全是静音。"))
