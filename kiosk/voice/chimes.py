"""The kiosk's own sounds, read from their files and set to a loudness."""

import logging
from collections.abc import Mapping

import numpy as np

from kiosk.core.chimes import Chime
from kiosk.resources import assets
from kiosk.voice.faults import SoundFileFault
from kiosk.voice.recogniser import Samples
from kiosk.voice.synthesis import Sound, read_sound

log = logging.getLogger("kiosk.voice")

FLOOR = 60
"""The volume that what must be heard never falls below (interface rules: hearing)."""


def load_chimes() -> Mapping[Chime, Sound]:
    """Return the sounds; one whose file cannot be read is left out, and logged."""
    found: dict[Chime, Sound] = {}
    for chime in Chime:
        try:
            found[chime] = read_sound(assets() / "sounds" / f"{chime}.wav")
        except SoundFileFault as fault:
            log.warning("the sound %s is not played: %s", chime, fault)
    return found


def set_loudness(chime: Chime, samples: Samples, volume: int) -> Samples:
    """Return ``samples`` for ``volume``, 0 to 100: each 10 less than 100 is 3 dB less.

    Unlike sentences, sounds keep their differences: a press is quieter than an alarm.
    """
    volume = max(volume, FLOOR) if chime.must_be_heard else volume
    if not volume:
        return np.zeros_like(samples)
    gain = 10.0 ** ((volume - 100) * 0.3 / 20.0)
    quieter: Samples = np.rint(samples * gain).astype(np.int16)
    return quieter
