"""Could there be a cry for help in the sound at all? Asked before the whole search is made.

Nobody having pressed, only cries count. All cries are held against the sound at once, each
allowed to begin at any moment and anything allowed around it: keyword spotting against the best of
all sounds (Rose & Paul 1990), which takes a small part of the search's time.
"""

from copy import copy

import numpy as np

from kiosk.core.hypothesis import Evidence
from kiosk.core.understanding.network import Floats, Ints, Network
from kiosk.core.understanding.search import SURE, Scores
from kiosk.core.values import dataclass

CRIES = frozenset(("cry", "short_cry", "cry_body", "cry_grave"))
"""The concepts of what may be a cry for help."""

# Nats below the best possible. Of 208 cries of 26 voices, clean and noisy, 193 pass, and the search
# believed none of the others; of 86 clips of people's talk seven pass. 救命 alone must be heard
# well: of two syllables there is always something like.
_MAY_BE = -6.5
_SHORT_MAY_BE = -2.0
_SHORT = 2  # syllables
_NEVER = np.float32(-1e30)


@dataclass(frozen=True)
class Spot:
    """Where some cry fits: its first and last frame, and its margin (see ``CryGate.margin``)."""

    first: int
    last: int
    margin: float


def _with(spots: tuple[Spot, ...], new: Spot) -> tuple[Spot, ...]:
    """Return ``spots`` and ``new``; of those over each other the one that fits better stays."""
    if not spots or spots[-1].last < new.first:
        return (*spots, new)
    return (*spots[:-1], max(spots[-1], new, key=lambda spot: spot.margin))


class _Spotting:
    """How well each beginning of a cry fits what ends at this moment: replaced, never changed."""

    def __init__(self, size: int) -> None:
        self.sound: Floats = np.full(size, _NEVER, np.float32)
        self.blank: Floats = self.sound
        self.sound_began: Ints = np.zeros(size, np.int32)
        self.blank_began: Ints = self.sound_began
        self.frames = 0
        self.margin = float(_NEVER)
        self.spots: tuple[Spot, ...] = ()


class CryGate:
    """The cries of a network; follows one utterance at a time."""

    def __init__(self, network: Network, scores: Scores) -> None:
        wanted = [number for number, name in enumerate(network.names) if name in CRIES]
        nodes = np.isin(network.concepts, wanted).nonzero()[0]
        place = np.zeros(len(network.parents), np.intp)
        place[nodes] = np.arange(len(nodes))
        self._scores = scores
        self._first = network.parents[nodes] < 0
        self._parents = place[np.where(self._first, nodes, network.parents[nodes])]
        self._sounds = network.sounds[nodes]
        self._repeats = network.repeats[nodes].nonzero()[0]
        lengths = np.array([len(phrase.text) for phrase in network.all_phrases])
        length = np.where(network.phrases < 0, 0, lengths[network.phrases])[nodes]
        self._ends = (length >= _SHORT).nonzero()[0]
        short = length[self._ends] == _SHORT
        self._least = np.where(short, _SHORT_MAY_BE, _MAY_BE).astype(np.float32)
        self._followed: tuple[object, _Spotting] | None = None

    def lets(self, evidence: Evidence) -> bool:
        """Return whether some cry fits the sound well enough to be looked for."""
        return self.margin(evidence) >= 0.0

    def margin(self, evidence: Evidence) -> float:
        """Return by how much (a natural log) the best of all cries fits better than it must."""
        return self._spotted(evidence).margin

    def spots(self, evidence: Evidence) -> tuple[Spot, ...]:
        """Return where some cry fits well enough to be looked for, the earliest first."""
        return self._spotted(evidence).spots

    def _spotted(self, evidence: Evidence) -> _Spotting:
        known = self._followed
        if known is None or evidence.utterance is None or known[0] is not evidence.utterance:
            known = (evidence.utterance, _Spotting(len(self._sounds)))
        settled = known[1]
        if evidence.utterance is not None:  # else whatever is followed goes on
            self._followed = known
        self._advance(settled, evidence.posteriors[settled.frames : evidence.settled])
        ahead = copy(settled)
        self._advance(ahead, evidence.posteriors[ahead.frames :])
        return ahead

    def _advance(self, spotting: _Spotting, posteriors: Floats) -> None:
        if not len(posteriors) or not len(self._ends):
            return
        spotting.frames += len(posteriors)
        sounds, blanks, _ = self._scores(posteriors)
        silences = posteriors[:, 0] > SURE
        frames = range(spotting.frames - len(posteriors), spotting.frames)
        for frame, row, blank, silent in zip(frames, sounds, blanks, silences, strict=True):
            louder = spotting.sound > spotting.blank
            either = np.where(louder, spotting.sound, spotting.blank)
            began = np.where(louder, spotting.sound_began, spotting.blank_began)
            if silent:
                spotting.sound, spotting.blank = np.full_like(either, _NEVER), either
                spotting.blank_began = began
                continue
            arriving, came = either[self._parents], began[self._parents]
            repeats = self._parents[self._repeats]
            arriving[self._repeats] = spotting.blank[repeats]
            came[self._repeats] = spotting.blank_began[repeats]
            arriving[self._first], came[self._first] = 0.0, frame
            stays = spotting.sound >= arriving
            spotting.sound = np.where(stays, spotting.sound, arriving) + row[self._sounds]
            spotting.sound_began = np.where(stays, spotting.sound_began, came)
            spotting.blank, spotting.blank_began = either + blank, began
            margins = spotting.sound[self._ends] - self._least
            best = int(margins.argmax())
            spotting.margin = max(spotting.margin, float(margins[best]))
            if margins[best] >= 0.0:
                first = int(spotting.sound_began[self._ends[best]])
                spotting.spots = _with(spotting.spots, Spot(first, frame, float(margins[best])))
