"""Speech about anything: what a sentence found in the sound is measured against.

A loop of all syllables, each as likely after the one before as in a list of Mandarin words (a
background model; Rose & Paul 1990). Fluent talk that is not meant for the kiosk is explained
better by the loop than by any sentence that can be said here.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from kiosk.core.values import dataclass

Floats = NDArray[np.float32]

_NEVER = np.float32(-1e30)
_BEAM = 12.0  # nats; what lies this far behind the best is not gone on with
_BACKOFF = 50.0  # per million words: how much the next syllable alone weighs beside the pair
_LEAST = 1.0  # per million words, of a syllable that was not counted


@dataclass(frozen=True)
class Syllables:
    """How syllables follow one another in words, per million words.

    ``begins``, ``ends``: sound → words that begin or end with it; ``pairs``: (sound, next sound)
    → times inside words.
    """

    begins: Mapping[str, float] = field(default_factory=dict)
    ends: Mapping[str, float] = field(default_factory=dict)
    pairs: Mapping[tuple[str, str], float] = field(default_factory=dict)


class Bigram:
    """Natural-log probabilities of the sounds of an inventory: ``begin``, and ``after`` (row:
    the sound before, column: the next). Number 0 is the blank and is never said."""

    def __init__(self, counts: Syllables, inventory: Sequence[str]) -> None:
        number = {sound: i for i, sound in enumerate(inventory)}
        inside = np.zeros((len(inventory), len(inventory)))
        for (a, b), count in counts.pairs.items():
            if a in number and b in number:
                inside[number[a], number[b]] = count
        begins = np.array([counts.begins.get(sound, 0.0) for sound in inventory]) + _LEAST
        ends = np.array([counts.ends.get(sound, 0.0) for sound in inventory])
        begins[0] = 0.0
        alone = begins + inside.sum(axis=0)
        begins /= begins.sum()
        after = inside + np.outer(ends, begins) + _BACKOFF * alone / alone.sum()
        after /= after.sum(axis=1, keepdims=True)
        with np.errstate(divide="ignore"):
            self.begin: Floats = np.maximum(np.log(begins), _NEVER).astype(np.float32)
            self.after: Floats = np.maximum(np.log(after), _NEVER).astype(np.float32)


class Loop:
    """The best score of any syllables up to now, by the Viterbi algorithm over the CTC topology."""

    def __init__(self, bigram: Bigram, weight: float) -> None:
        """``weight``: of the bigram beside the sound."""
        self._begin = bigram.begin * np.float32(weight)
        self._after = bigram.after * np.float32(weight)
        self._sound = np.full(len(self._begin), _NEVER, np.float32)
        self._blank = self._sound.copy()
        self._silence = 0.0

    def copy(self) -> "Loop":
        """Return a loop that goes on from here by itself (no step changes an array)."""
        return copy(self)

    @property
    def score(self) -> float:
        """Natural log, on the scale of the sentences' scores."""
        return max(float(self._sound.max()), float(self._blank.max()), self._silence)

    def pause(self) -> None:
        """Take a frame that is surely blank."""
        self._blank = np.maximum(self._sound, self._blank)
        self._sound = np.full(len(self._begin), _NEVER, np.float32)

    def step(self, sounds: Floats, blank: float) -> None:
        """Take a frame: the natural-log scores of all sounds in it and of the blank."""
        ended = np.maximum(self._sound, self._blank)
        arriving = self._begin + np.float32(self._silence)
        near = (ended > max(float(ended.max()) - _BEAM, float(_NEVER) / 2)).nonzero()[0]
        if len(near):
            said = self._after[near]
            said += ended[near, None]
            arriving = np.maximum(arriving, said.max(axis=0))
        sound = sounds + np.maximum(self._sound, arriving)
        sound[0] = _NEVER
        self._blank = ended + np.float32(blank)
        self._sound = sound
        self._silence += blank
