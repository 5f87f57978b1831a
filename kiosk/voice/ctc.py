"""The 3 MB character-CTC recogniser: ModelScope's ``iic/speech_charctc_kws_phone-xiaoyun``.

No language model: what it hears is given as sounds with alternatives, and the understanding
compares them with what can be said.
"""

from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.words import tr
from kiosk.voice.ctc_beam import BeamSearch
from kiosk.voice.faults import ModelBroken, ModelMissing, broken_shown
from kiosk.voice.features import EVERY, INPUTS, STEP, FeatureStream, read_normalisation
from kiosk.voice.inventory import SoundInventory
from kiosk.voice.kaldi_nnet import Network, NnetFormatError, read_network
from kiosk.voice.nnet_stream import NetworkStream
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.resample import Resampler

Matrix = NDArray[np.float32]

NETWORK = "kwsr.net"
NORMALISATION = "am.mvn.dim80_l2r2"
TOKENS = "tokens_2599.txt"

_CHUNK = 32
"""Outputs computed at once (0.96 s): each time has its price, and little is left to do when the
speech ends."""


_PIECE = 0.1
"""Seconds of sound that inputs are made of at once."""

_OTHER_PACE = 1.12
"""How much faster speech goes by when it is heard again: old people are slower than the voices the
network was trained on, and what is heard at two paces is rarely wrong in the same way."""


class CtcRecogniser:
    """The model, loaded; any number of utterances, each in its own thread, may use it."""

    name = "ctc"

    def __init__(self, network: Network, shift: Matrix, scale: Matrix, tokens: list[str]) -> None:
        self.network = network
        self.shift = shift
        self.scale = scale
        self.inventory = SoundInventory(tokens)
        self.sounds = self.inventory.sounds

    @classmethod
    def load(cls, folder: Path) -> "CtcRecogniser":
        """Load the model in ``folder``; raises ``ModelMissing`` or ``ModelBroken``."""
        if not (folder / NETWORK).exists():
            raise ModelMissing(tr("语音模型还没有下载。"))
        try:
            network = load_network(folder)
            shift, scale = read_normalisation(folder / NORMALISATION)
            tokens = (folder / TOKENS).read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError) as error:
            raise ModelBroken(_broken(folder), broken_shown()) from error
        if (network.inputs, network.outputs) != (INPUTS, len(tokens)):
            why = NnetFormatError("sizes do not fit")
            raise ModelBroken(_broken(folder), broken_shown()) from why
        return cls(network, shift, scale, tokens)

    def begin(self, rate: int) -> "CtcUtterance":
        """Begin an utterance of samples at ``rate`` a second."""
        return CtcUtterance(self, rate)


def load_network(folder: Path) -> Network:
    """Return the network in ``folder``; raises what ``read_network`` does.

    The same file is read once: the recogniser and the prints of taught phrases share it (3 MB).
    """
    state = (folder / NETWORK).stat()
    return _network(folder / NETWORK, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=1)
def _network(path: Path, _changed: int, _size: int) -> Network:
    return read_network(path)


def _broken(folder: Path) -> str:
    return tr("语音模型坏了，请重新下载：{folder}", folder=folder)


class CtcUtterance:
    """One stretch of speech. Outputs are computed as the sound comes, each of them once."""

    def __init__(self, recogniser: CtcRecogniser, rate: int) -> None:
        self._model = recogniser
        self._resampler = Resampler(rate, RATE)
        self._piece = round(_PIECE * rate)
        self._features = FeatureStream(recogniser.shift, recogniser.scale)
        self._inputs = np.empty((0, INPUTS), np.float32)
        self._stream = NetworkStream(recogniser.network)
        self._sound: list[Samples] = []  # all of it, at the network's rate
        # Without a way back to here: what is heard goes when the last who asks for it does.
        again = partial(_hear_again, recogniser, self._sound)
        self._search = BeamSearch(recogniser.inventory, again=again)
        self._waiting: list[Samples] = []
        self._waits = 0

    def feed(self, samples: Samples) -> None:
        """Take the next samples."""
        self._waiting.append(samples)
        self._waits += len(samples)
        if self._waits < self._piece:
            return
        self._take()
        if len(self._inputs) >= _CHUNK:
            self._settle()

    def partial(self) -> Hypothesis | None:
        """Return the best reading so far."""
        self._take()
        return self._search.best(self._compute())

    def finish(self) -> Sequence[Hypothesis]:
        """Return the final readings, best first."""
        self._take()
        self._make_inputs(self._resampler.flush())
        self._features.end()
        self._inputs = np.concatenate([self._inputs, self._features.take()])
        return self._search.readings(self._compute())

    def _take(self) -> None:
        """Make inputs of the samples that wait for it: seldom, for each time has its price."""
        if self._waiting:
            self._make_inputs(self._resampler(np.concatenate(self._waiting)))
            self._inputs = np.concatenate([self._inputs, self._features.take()])
            self._waiting, self._waits = [], 0

    def _make_inputs(self, samples: Samples) -> None:
        self._sound.append(samples)
        self._features.feed(samples)

    def _settle(self) -> None:
        if len(self._inputs):
            self._search.advance(self._stream.settle(self._inputs))
            self._inputs = self._inputs[:0]

    def _compute(self) -> Matrix:
        """Settle what can be settled; return the outputs that may still change."""
        self._settle()
        return self._stream.unsettled()


def _hear_again(model: CtcRecogniser, sound: Sequence[Samples]) -> Evidence | None:
    """Return what the network hears in all the ``sound`` so far when it goes by faster."""
    every = EVERY * _OTHER_PACE
    features = FeatureStream(model.shift, model.scale, every)
    features.feed(np.concatenate(sound))
    features.end()
    inputs = features.take()
    if not len(inputs):
        return None
    posteriors = model.inventory.posteriors(model.network(inputs))
    return Evidence(model.sounds, posteriors, round(STEP * every))
