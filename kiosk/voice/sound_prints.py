"""Makes prints of sound with the small acoustic model, whatever recogniser is in use.

The vectors are the outputs of the network's last memory layer (see ``kaldi_nnet``): with them the
same phrase said slower, softer, by another voice or in noise stays nearest, in Mandarin and in
speech the model never learnt. Mel cepstra, posteriors and the other layers separate less.
"""

import hashlib
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.understanding.sound_print import SoundPrint
from kiosk.core.words import tr
from kiosk.voice.ctc import NETWORK, NORMALISATION, load_network
from kiosk.voice.faults import ModelBroken, ModelMissing, VoiceFault, broken_shown
from kiosk.voice.features import STEP, FeatureStream, read_normalisation
from kiosk.voice.kaldi_nnet import Network
from kiosk.voice.print_scale import MEANS, SPREADS
from kiosk.voice.recogniser import RATE, Samples

Matrix = NDArray[np.float32]

log = logging.getLogger("kiosk.voice")

_HOP = RATE // 100 * STEP  # samples from one moment to the next
_WINDOW = RATE // 20
_FULL_SCALE = 32_700


class SoundPrints:
    """Turns samples at 16 kHz into prints; may be used by any thread."""

    def __init__(self, network: Network, shift: Matrix, scale: Matrix) -> None:
        self._network = network
        self._shift = shift
        self._scale = scale

    @classmethod
    def load(cls, folder: Path) -> "SoundPrints":
        """Load the small model's network; raises ``ModelMissing`` or ``ModelBroken``."""
        if not (folder / NETWORK).exists():
            raise ModelMissing(tr("语音模型还没有下载。"))
        try:
            network = load_network(folder)
            shift, scale = read_normalisation(folder / NORMALISATION)
        except (OSError, ValueError) as error:
            told = tr("语音模型坏了，请重新下载：{folder}", folder=folder)
            raise ModelBroken(told, broken_shown()) from error
        return cls(network, shift, scale)

    def __call__(self, samples: Samples) -> SoundPrint:
        """Return the print of ``samples``; empty for less than a moment of sound."""
        stream = FeatureStream(self._shift, self._scale)
        stream.feed(samples)
        stream.end()
        vectors = self._network.hidden(stream.take())
        if vectors.shape[1] == len(MEANS):
            vectors = (vectors - MEANS) / SPREADS
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + np.float32(1e-9)
        clipped = float(np.mean(np.abs(samples.astype(np.int32)) >= _FULL_SCALE))
        return SoundPrint(vectors, _loudness(samples, len(vectors)), clipped)


def print_model(folder: Path) -> str:
    """Return what tells the model in ``folder`` from others; "" where there is none to read.

    It is the beginning of the SHA-256 of its network: prints of another one cannot be compared.
    """
    try:
        return hashlib.sha256((folder / NETWORK).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


class LastSound:
    """The sound of the utterance heard last, for as long as it takes to compare it.

    Used by the recogniser's thread alone. ``load`` is called at the first print.
    """

    def __init__(self, load: Callable[[], SoundPrints]) -> None:
        self._load = load
        self._prints: SoundPrints | None = None
        self._pieces: list[Samples] = []
        self._print: SoundPrint | None = None

    def take(self, pieces: list[Samples]) -> None:
        """Take the samples of an utterance."""
        self._pieces, self._print = pieces, None

    def forget(self) -> None:
        """Let the sound go."""
        self.take([])

    @property
    def is_there(self) -> bool:
        """Whether there is a sound, and what is needed to compare it."""
        return bool(self._pieces) and self._can_compare()

    def print(self, hypotheses: Sequence[Hypothesis]) -> SoundPrint:
        """Return its print without the wake phrase that was cut off the readings.

        Empty where ``is_there`` is False.
        """
        if self._print is None:
            self._print = self._make()
        evidence = hypotheses[0].evidence if hypotheses else None
        if evidence is None:
            return self._print
        return self._print.after(max(0, len(self._print) - len(evidence.posteriors)))

    def _make(self) -> SoundPrint:
        if not self.is_there or self._prints is None:
            return SoundPrint(np.empty((0, 1), np.float32), np.empty(0, np.float32))
        return self._prints(np.concatenate(self._pieces))

    def _can_compare(self) -> bool:
        if self._prints is None:
            try:
                self._prints = self._load()
            except VoiceFault as fault:
                log.info("sounds cannot be compared: %s", fault)
        return self._prints is not None


def _loudness(samples: Samples, moments: int) -> Matrix:
    """Return the natural log of the power in 50 ms around each moment."""
    power = np.concatenate([[0.0], np.cumsum(np.square(samples.astype(np.float64)))])
    middles = np.arange(moments) * _HOP + _HOP // 4
    first = np.clip(middles - _WINDOW // 2, 0, max(0, len(samples) - _WINDOW))
    last = np.minimum(first + _WINDOW, len(samples))
    mean = (power[last] - power[first]) / np.maximum(1, last - first)
    loudness: Matrix = np.log(mean + 1.0).astype(np.float32)
    return loudness
