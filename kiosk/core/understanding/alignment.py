"""How well short phrases fit the sound, each by itself.

Each is aligned with the recogniser's posteriors (Viterbi over the CTC topology, Graves 2006) in
which sounds like its own count too.
"""

from collections.abc import Sequence

import numpy as np

from kiosk.core.understanding.network import Floats, Ints, Network
from kiosk.core.understanding.sounds import pinyin_of

LONGEST = 4  # syllables of a phrase
_UNLIKE = 5.0  # nats for a distance of 1 between two sounds, softer than in whole sentences
_SKIP = 3.5  # how much dearer it is to hear nothing where there was a sound
_FLOOR = 1e-3
_SURELY_SILENT = 0.9999


class Alignment:
    """Phrases of up to ``LONGEST`` syllables side by side.

    ``known``: the numbers of those whose sounds the recogniser has, in their order.
    """

    def __init__(self, phrases: Sequence[str], network: Network) -> None:
        number = {sound: i for i, sound in enumerate(network.inventory)}
        ways = [[number.get(sound, -1) for sound, _ in pinyin_of(phrase)] for phrase in phrases]
        self.known = [i for i, sounds in enumerate(ways) if sounds and -1 not in sounds]
        self._sounds, self._lengths = _states([ways[i] for i in self.known])
        near = np.exp(-_UNLIKE * np.minimum(network.distances, 1.0))
        near[0, :] = near[:, 0] = 0.0
        self._near = near.astype(np.float32)

    def scores(self, posteriors: Floats) -> Floats | None:
        """Return for each known phrase the log-likelihood of its best alignment, the best possible
        being 0; None when nothing was heard or nothing is known.
        """
        heard = posteriors[posteriors[:, 0] <= _SURELY_SILENT]
        if not len(heard) or not len(self._sounds):
            return None
        return self._aligned(heard)

    def _aligned(self, posteriors: Floats) -> Floats:
        share = np.log(np.maximum(posteriors @ self._near, _FLOOR))
        share[:, 0] = _SKIP * np.log(np.maximum(posteriors[:, 0], 1e-9))
        loudest = np.log(np.maximum(posteriors[:, 1:].max(axis=1), 1e-9))
        share -= np.maximum(share.max(axis=1), loudest)[:, None]
        states = self._sounds
        # From sound to sound past the blank, except between equal ones.
        past = np.zeros(states.shape, bool)
        past[:, 3::2] = states[:, 3::2] != states[:, 1:-2:2]
        at = np.full(states.shape, -np.inf, np.float32)
        at[:, :2] = share[0][states[:, :2]]
        for row in share[1:]:
            come = at.copy()
            come[:, 1:] = np.maximum(come[:, 1:], at[:, :-1])
            come[:, 2:] = np.where(past[:, 2:], np.maximum(come[:, 2:], at[:, :-2]), come[:, 2:])
            at = come + row[states]
        every = np.arange(len(states))
        ended: Floats = np.maximum(at[every, self._lengths - 1], at[every, self._lengths - 2])
        return ended


def _states(ways: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return the states of each way (blank, sound, blank, …), with blanks at its end, and how many
    of them count."""
    states = np.zeros((len(ways), 2 * LONGEST + 1), np.int32)
    for row, sounds in enumerate(ways):
        states[row, 1 : 2 * len(sounds) : 2] = sounds
    return states, np.array([2 * len(sounds) + 1 for sounds in ways], np.int32)
