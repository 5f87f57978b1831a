"""Finds the likeliest sentences of a network in the posteriors of a recogniser.

Token passing (Young et al. 1989) over the CTC topology (Graves 2006): every node of the network
may be in its sound or in the blank after it. What is kept of the past is a lattice of words, from
which the best sentences come by A* with the forward scores as exact estimates (``lattice.py``).
"""

from copy import copy
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.network import Floats, Ints, Network
from kiosk.core.understanding.talk import Loop

_NEVER = np.float32(-1e30)
_LOSING = -1e29
_SURE = 0.9999  # a frame this sure of the blank changes no sentence
_SPOKEN = 0.5  # a frame less sure of the blank than this holds a sound


@dataclass(frozen=True)
class Weights:
    """How the sound and the words are weighed; scores are natural logs.

    ``words``: the weight of the grammar beside the sound. ``unlike``: what a distance of 1
    between two sounds costs; sounds ``apart`` or further have nothing in common. ``floor``: the
    share any sound has at any moment. ``skip``: how much dearer it is to hear nothing where there
    was a sound: CTC networks are never quite sure of a sound, and always cheap with blanks.
    ``unknown``: what a syllable outside all phrases costs. ``beam``, ``lattice_beam``: what lies
    this far behind the best is given up.
    """

    words: float = 0.55
    unlike: float = 8.0
    apart: float = 0.6
    floor: float = 1e-4
    skip: float = 3.5
    unknown: float = 4.0
    beam: float = 22.0
    lattice_beam: float = 14.0


@dataclass
class Ends:
    """The words that end at one moment, side by side: their last nodes, where each began
    (moment times concepts plus concept), and the score up to their ends."""

    nodes: Ints
    starts: Ints
    scores: Floats


class Search:
    """The search over one utterance, advanced as posteriors come.

    For each moment (a frame that is not surely blank): ``enter`` what it costs to begin each
    concept after it, ``times`` its frame, ``silences`` the score of having heard nothing up to
    it, ``ends`` the words that end at it. ``talk``: speech about anything in the same sound.
    """

    def __init__(self, network: Network, weights: Weights | None = None) -> None:
        self.net = network
        self._w = w = weights or Weights()
        near = np.where(network.distances < w.apart, np.exp(-w.unlike * network.distances), 0.0)
        self._near = near.astype(np.float32)  # symmetric
        self._near[0, 0] = 0.0
        self.pairs = network.pairs * np.float32(w.words)
        self.endings = network.weights * np.float32(w.words)
        count = len(network.parents)
        self._sound = np.full(count, _NEVER, np.float32)
        self._blank = np.full(count, _NEVER, np.float32)
        self._sound_start = np.zeros(count, np.int32)
        self._blank_start = np.zeros(count, np.int32)
        self._mask = np.zeros(count, bool)
        self._active: Ints = np.empty(0, np.int32)
        self._top = float(_NEVER)
        self._silence = 0.0
        self.talk = Loop(network.talk, w.words)
        self._spoken, self._loudness = 0, 0.0
        self.frames = 0
        self.enter: list[Floats] = [self.pairs[-1, :-1].copy()]
        self.times: list[int] = [0]
        self.silences: list[float] = [0.0]
        none = np.empty(0, np.int32)
        self.ends: list[Ends] = [Ends(none, none, np.empty(0, np.float32))]

    def copy(self) -> "Search":
        """Return a search that goes on from here by itself."""
        other = copy(self)
        for name in ("_sound", "_blank", "_sound_start", "_blank_start", "_mask"):
            setattr(other, name, getattr(self, name).copy())
        for name in ("enter", "times", "silences", "ends"):
            setattr(other, name, getattr(self, name).copy())
        other.talk = self.talk.copy()
        return other

    @property
    def clearness(self) -> float:
        """How sure the recogniser was of some sound wherever it heard one: mean natural log."""
        return self._loudness / self._spoken if self._spoken else 0.0

    def advance(self, posteriors: NDArray[np.float32]) -> None:
        """Take the next frames (rows of posteriors) for good."""
        if not len(posteriors):
            return
        share = posteriors @ self._near
        sounds = np.log(np.maximum(share, self._w.floor))
        blanks = self._w.skip * np.log(np.maximum(posteriors[:, 0], 1e-9))
        loudest = np.log(np.maximum(posteriors[:, 1:].max(axis=1), 1e-9))
        best = np.maximum(np.maximum(sounds.max(axis=1), loudest), blanks)
        for i in range(len(posteriors)):
            self.frames += 1
            if posteriors[i, 0] < _SPOKEN:
                self._spoken += 1
                self._loudness += float(loudest[i])
            if posteriors[i, 0] > _SURE:
                self._pause()
                self.talk.pause()
            else:
                top = best[i]
                self._step(sounds[i] - top, float(blanks[i] - top), float(loudest[i] - top))
                self.talk.step(sounds[i] - top, float(blanks[i] - top))

    def _pause(self) -> None:
        active = self._active
        better = self._sound[active] > self._blank[active]
        nodes = active[better]
        self._blank[nodes] = self._sound[nodes]
        self._blank_start[nodes] = self._sound_start[nodes]
        self._sound[active] = _NEVER

    def _step(self, sounds: Floats, blank: float, loudest: float) -> None:
        net = self.net
        nodes = self._reached()
        first = net.parents[nodes] < 0
        parents = np.where(first, 0, net.parents[nodes])
        concepts = net.concepts[nodes]
        said, quiet = self._sound[parents], self._blank[parents]
        through_blank = net.repeats[nodes] | (quiet >= said)
        moment = len(self.enter) - 1
        arriving = np.where(first, self.enter[-1][concepts], np.where(through_blank, quiet, said))
        came = np.where(
            first,
            moment * len(net.names) + concepts,
            np.where(through_blank, self._blank_start[parents], self._sound_start[parents]),
        )
        here, here_start = self._sound[nodes], self._sound_start[nodes]
        heard = sounds[net.sounds[nodes]]
        unknown = nodes == net.anything
        heard[unknown] = loudest
        arriving[unknown] -= self._w.unknown
        stays = here >= arriving
        sound = heard + np.where(stays, here, arriving)
        sound_start = np.where(stays, here_start, came)
        rests, rests_start = self._blank[nodes], self._blank_start[nodes]
        fades = here > rests
        quiet_now = np.where(fades, here, rests) + np.float32(blank)
        quiet_start = np.where(fades, here_start, rests_start)
        self._silence += blank
        self._keep(nodes, sound, sound_start, quiet_now, quiet_start)
        self._end_words()

    def _reached(self) -> Ints:
        """Return the nodes that may be alive next: the active, their children, new beginnings."""
        net, mask = self.net, self._mask
        mask[self._active] = True
        mask[_of_all(self._active, net.children, net.child_begins)] = True
        enter = self.enter[-1]
        top = max(float(enter.max()), self._top)
        begun = np.flatnonzero(enter > top - self._w.beam).astype(np.int32)
        mask[_of_all(begun, net.firsts, net.first_begins)] = True
        nodes = np.flatnonzero(mask).astype(np.int32)
        mask[nodes] = False
        return nodes

    def _keep(
        self, nodes: Ints, sound: Floats, sound_start: Ints, blank: Floats, blank_start: Ints
    ) -> None:
        best = np.maximum(sound, blank)
        self._top = float(best.max()) if len(best) else float(_NEVER)
        alive = best > max(self._top - self._w.beam, _LOSING)
        self._sound[self._active] = _NEVER
        self._blank[self._active] = _NEVER
        self._active = active = nodes[alive]
        self._sound[active], self._sound_start[active] = sound[alive], sound_start[alive]
        self._blank[active], self._blank_start[active] = blank[alive], blank_start[alive]

    def _end_words(self) -> None:
        """Let words end here and others begin after them."""
        net = self.net
        nodes = self._active[net.phrases[self._active] >= 0]
        said, quiet = self._sound[nodes], self._blank[nodes]
        scores = np.maximum(said, quiet) + self.endings[nodes]
        starts = np.where(said > quiet, self._sound_start[nodes], self._blank_start[nodes])
        near = scores > self._top - self._w.lattice_beam
        nodes, starts, scores = nodes[near], starts[near], scores[near]
        self.ends.append(Ends(nodes, starts, scores))
        best = np.full(len(net.names) + 1, _NEVER, np.float32)
        np.maximum.at(best, net.concepts[nodes], scores)
        best[-1] = self._silence
        known = np.flatnonzero(best > _LOSING)
        self.enter.append((best[known, None] + self.pairs[known, :-1]).max(axis=0))
        self.times.append(self.frames)
        self.silences.append(self._silence)


def _of_all(owners: Ints, items: Ints, begins: Ints) -> Ints:
    """Return the items of all ``owners``."""
    low, high = begins[owners], begins[owners + 1]
    sizes = high - low
    total = int(sizes.sum())
    if not total:
        return np.empty(0, np.int32)
    offsets = np.repeat(low - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes)
    return items[(np.arange(total) + offsets).astype(np.int64)]
