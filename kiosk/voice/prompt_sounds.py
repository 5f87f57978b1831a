"""The sound of a sentence: a recording where there is one, else what the synthesiser makes."""

import logging
import re
from collections import OrderedDict
from pathlib import Path

import numpy as np

from kiosk.voice.faults import SoundFileFault
from kiosk.voice.recogniser import Samples
from kiosk.voice.synthesis import Sound, Synthesiser, read_sound

log = logging.getLogger("kiosk.voice")

CACHED = 32  # sentences; about 5 MB
_PEAK = 0.9


class PromptSounds:
    """Makes and keeps sounds; ``prompts`` is the folder of recordings. Used by one thread."""

    def __init__(self, synthesiser: Synthesiser, prompts: Path | None) -> None:
        self._synthesiser = synthesiser
        self._prompts = prompts
        self._cache: OrderedDict[tuple[str, int], Sound] = OrderedDict()

    def make(self, text: str, rate: int) -> Sound:
        """Return ``text`` spoken at ``rate`` characters a minute; raises ``SpeakerFault``."""
        recorded = self._recorded(text)
        if recorded is not None:
            return recorded
        key = (text, rate)
        sound = self._cache.pop(key, None) or self._synthesiser.synthesise(text, rate)
        self._cache[key] = sound
        while len(self._cache) > CACHED:
            self._cache.popitem(last=False)
        return sound

    def _recorded(self, text: str) -> Sound | None:
        if self._prompts is None:
            return None
        path = self._prompts / f"{prompt_key(text)}.wav"
        if not path.is_file():
            return None
        try:
            sound = read_sound(path)
        except SoundFileFault as fault:
            log.info("the recorded prompt is not used: %s", fault)
            return None
        if not sound.samples.any():  # a recording of nothing must not silence what is to be said
            log.info("the recorded prompt is not used, it is silent: %s", path)
            return None
        return sound


def prompt_key(text: str) -> str:
    """Return the file name (without .wav) of a recording that replaces ``text``.

    It is the prompt's characters, letters and digits, so that whoever records them can read it:
    「您要吃什么？」 is ``您要吃什么``.
    """
    return re.sub(r"[^\w]", "", text)[:60]


def amplified(samples: Samples, volume: int) -> Samples:
    """Return ``samples`` at ``volume``: 100 is as loud as can be, each 10 less is 3 dB less."""
    if not volume or not len(samples):
        return np.zeros_like(samples)
    peak = float(np.abs(samples.astype(np.int32)).max()) or 1.0
    gain = _PEAK * 32767.0 / peak * 10.0 ** ((volume - 100) * 0.3 / 20.0)
    louder: Samples = np.clip(np.rint(samples * gain), -32768, 32767).astype(np.int16)
    return louder
