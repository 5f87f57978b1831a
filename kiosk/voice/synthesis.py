"""What a synthesiser is, and the sound it makes."""

from pathlib import Path
from typing import Any, Protocol

import numpy as np

from kiosk.core.values import dataclass
from kiosk.core.words import tr
from kiosk.voice.faults import SoundFileFault, SpeakerFault
from kiosk.voice.recogniser import Samples

LONGEST = 15 * 60
"""Seconds; a longer file is no sentence, and may not ask for all memory."""


@dataclass(frozen=True)
class Sound:
    """Mono samples at ``rate`` a second."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate


class Synthesiser(Protocol):
    """Makes speech of text."""

    def synthesise(self, text: str, rate: int) -> Sound:
        """Return ``text`` spoken at ``rate`` characters a minute; raises ``SpeakerFault``."""
        ...


class NoSynthesiser:
    """Stands in where there is no voice: everything said is only shown."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def synthesise(self, text: str, rate: int) -> Sound:  # noqa: ARG002  # the interface's
        """Raise the fault."""
        raise SpeakerFault(self._sentence)


def _read_samples(file: Any) -> Samples:
    """Return what is in ``file``, a column a channel; numbers beyond full scale are cut off.

    Of floating-point files libsndfile would make whole numbers, that is silence.
    """
    if file.subtype not in ("FLOAT", "DOUBLE"):
        whole: Samples = file.read(dtype="int16", always_2d=True)
        return whole
    parts = np.nan_to_num(file.read(dtype="float32", always_2d=True))
    scaled: Samples = np.rint(np.clip(parts, -1.0, 1.0) * 32767.0).astype(np.int16)
    return scaled


def read_sound(path: Path) -> Sound:
    """Return a sound file (WAV, FLAC, AIFF, Ogg, MP3) of any rate, mixed to mono.

    Raises ``SoundFileFault`` when it cannot be read, or claims to last longer than ``LONGEST``.
    """
    import soundfile  # noqa: PLC0415  # only where files are read

    try:
        with soundfile.SoundFile(path) as file:
            rate = file.samplerate
            if file.frames > LONGEST * rate:
                raise SoundFileFault(
                    tr("这个声音文件太长了，最多 {n} 分钟：{path}", n=LONGEST // 60, path=path)
                )
            samples = _read_samples(file)
    except (OSError, ValueError, MemoryError, soundfile.SoundFileError) as error:
        raise SoundFileFault(tr("这个声音文件读不了：{path}", path=path)) from error
    if samples.shape[1] > 1:
        samples = np.rint(samples.mean(axis=1)).astype(np.int16)
    return Sound(np.ascontiguousarray(samples.reshape(-1)), int(rate))
