"""Finds the likeliest sentences of a network in the posteriors of a recogniser.

Token passing (Young et al. 1989) over the CTC topology (Graves 2006): every node of the network
may be in its sound or in the blank after it. What is kept of the past is a lattice of words, from
which the best sentences come by A* with the forward scores as exact estimates (``lattice.py``).
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.network import Floats, Ints, Network
from kiosk.core.understanding.talk import Loop

_NEVER = np.float32(-1e30)
_LOSING = -1e29
SURE = 0.9999
"""A frame this sure of the blank changes no sentence."""

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


_Arrivals = tuple[Ints, Floats, Ints]  # nodes, their scores, and where their phrases began


@dataclass
class Ends:
    """The words that end at one moment, side by side: their last nodes, where each began
    (moment times concepts plus concept), and the score up to their ends."""

    nodes: Ints
    starts: Ints
    scores: Floats


class Scores:
    """Natural-log scores of a recogniser's posteriors, the best of each frame being 0."""

    def __init__(self, network: Network, weights: Weights) -> None:
        near = np.where(
            network.distances < weights.apart, np.exp(-weights.unlike * network.distances), 0.0
        )
        self._near = near.astype(np.float32)  # symmetric
        self._near[0, 0] = 0.0
        self._floor, self._skip = weights.floor, weights.skip

    def __call__(self, posteriors: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the scores of all sounds in each frame, of the blank, and of the loudest sound.

        A sound is as loud as those like it are together.
        """
        sounds = np.log(np.maximum(posteriors @ self._near, self._floor))
        blanks = self._skip * np.log(np.maximum(posteriors[:, 0], 1e-9))
        loudest = np.log(np.maximum(posteriors[:, 1:].max(axis=1), 1e-9))
        best = np.maximum(np.maximum(sounds.max(axis=1), loudest), blanks)
        return sounds - best[:, None], blanks - best, loudest - best


class Search:
    """The search over one utterance, advanced as posteriors come.

    For each moment (a frame that is not surely blank): ``enter`` what it costs to begin each
    concept after it, ``times`` its frame, ``silences`` the score of having heard nothing up to
    it, ``ends`` the words that end at it. ``talk``: speech about anything in the same sound.
    """

    def __init__(
        self, network: Network, weights: Weights | None = None, scores: Scores | None = None
    ) -> None:
        self.net = network
        self._w = w = weights or Weights()
        self._scores = scores or Scores(network, w)
        self.pairs = network.pairs * np.float32(w.words)
        self.endings = network.weights * np.float32(w.words)
        # What is alive, side by side: its nodes, ascending, and the scores and origins of each in
        # its sound and in the blank after it. Replaced, never changed: copies share them.
        self._active: Ints = np.empty(0, np.intp)
        self._sound: Floats = np.empty(0, np.float32)
        self._blank: Floats = np.empty(0, np.float32)
        self._sound_start: Ints = np.empty(0, np.int32)
        self._blank_start: Ints = np.empty(0, np.int32)
        # Room to work in: which nodes are alive next, and where each of them comes to stand.
        self._mask = np.zeros(len(network.parents), bool)
        self._place = np.zeros(len(network.parents), np.intp)
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
        for name in ("enter", "times", "silences", "ends"):
            setattr(other, name, getattr(self, name).copy())
        other.talk = self.talk.copy()
        return other

    @property
    def clearness(self) -> float:
        """How sure the recogniser was of some sound wherever it heard one: mean natural log."""
        return self._loudness / self._spoken if self._spoken else 0.0

    @property
    def background(self) -> float:
        """The score of speech about anything."""
        return self.talk.score

    def advance(self, posteriors: NDArray[np.float32]) -> None:
        """Take the next frames (rows of posteriors) for good."""
        if not len(posteriors):
            return
        sounds, blanks, loudest = self._scores(posteriors)
        spoken = posteriors[:, 0] < _SPOKEN
        if spoken.any():
            surest = np.maximum(posteriors[spoken, 1:].max(axis=1), 1e-9)
            self._spoken += len(surest)
            self._loudness += float(np.log(surest).sum())
        for i in range(len(posteriors)):
            self.frames += 1
            if posteriors[i, 0] > SURE:
                self._pause()
                self.talk.pause()
            else:
                self._step(sounds[i], float(blanks[i]), float(loudest[i]))
                self.talk.step(sounds[i], float(blanks[i]))

    def _pause(self) -> None:
        better = self._sound > self._blank
        self._blank = np.where(better, self._sound, self._blank)
        self._blank_start = np.where(better, self._sound_start, self._blank_start)
        self._sound = np.full(len(better), _NEVER, np.float32)

    def _step(self, sounds: Floats, blank: float, loudest: float) -> None:
        """Take a frame: the scores of all sounds in it, of the blank, and of the loudest sound."""
        net = self.net
        heard = np.append(sounds, np.float32(loudest))  # the last is of a syllable in no phrase
        louder = self._sound > self._blank
        best = np.where(louder, self._sound, self._blank)
        stays = self._sound + heard[net.sounds[self._active]]
        rests = best + np.float32(blank)
        self._silence += blank
        # Nothing gains by going on: what is behind already is not worth following.
        top = max(float(stays.max()), float(rests.max())) if len(stays) else float(_NEVER)
        following = self._following(heard, best, top - self._w.beam)
        beginning = self._beginning(heard, top - self._w.beam)
        top = max(
            top, *(float(new[1].max()) if len(new[1]) else top for new in (following, beginning))
        )
        self._top, least = top, max(top - self._w.beam, _LOSING)
        lives = (np.maximum(stays, rests) > least).nonzero()[0]
        self._keep(
            (self._active[lives], stays[lives], self._sound_start[lives]),
            (rests[lives], np.where(louder, self._sound_start, self._blank_start)[lives]),
            [_alive(following, least), _alive(beginning, least)],
        )
        self._end_words()

    def _following(self, heard: Floats, best: Floats, least: float) -> _Arrivals:
        """Return what goes on from what is alive to the next sound of its phrase."""
        net = self.net
        able = ((best > least) & net.has_children[self._active]).nonzero()[0]
        nodes, sizes = _of_all(self._active[able], net.children, net.child_begins)
        parents = np.repeat(able, sizes)
        arrive = best[parents]
        came = np.where(self._sound > self._blank, self._sound_start, self._blank_start)[parents]
        repeats = net.repeats[nodes].nonzero()[0]
        arrive[repeats] = self._blank[parents[repeats]]
        came[repeats] = self._blank_start[parents[repeats]]
        return nodes, arrive + heard[net.sounds[nodes]], came

    def _beginning(self, heard: Floats, least: float) -> _Arrivals:
        """Return the phrases that begin."""
        net, enter = self.net, self.enter[-1]
        least = max(least, max(float(enter.max()), self._top) - self._w.beam)
        concepts = (enter > least).nonzero()[0]
        nodes, sizes = _of_all(concepts, net.firsts, net.first_begins)
        begun = np.repeat(concepts, sizes)
        scores = enter[begun] + heard[net.sounds[nodes]]
        scores[nodes == net.anything] -= self._w.unknown
        moment = len(self.enter) - 1
        return nodes, scores, (moment * len(net.names) + begun).astype(np.int32)

    def _keep(
        self, stays: _Arrivals, rests: tuple[Floats, Ints], arrivals: Sequence[_Arrivals]
    ) -> None:
        """Make what stays or rests where it was, and what arrives where it is better, alive."""
        mask, place = self._mask, self._place
        mask[stays[0]] = True
        for nodes, _, _ in arrivals:
            mask[nodes] = True
        self._active = active = mask.nonzero()[0]
        mask[active] = False
        place[active] = np.arange(len(active))
        sound, blank = np.full((2, len(active)), _NEVER, np.float32)
        sound_start, blank_start = np.zeros((2, len(active)), np.int32)
        here = place[stays[0]]
        sound[here], sound_start[here] = stays[1:]
        blank[here], blank_start[here] = rests
        for nodes, scores, starts in arrivals:
            there = place[nodes]
            better = (scores > sound[there]).nonzero()[0]
            there = there[better]
            sound[there], sound_start[there] = scores[better], starts[better]
        self._sound, self._sound_start = sound, sound_start
        self._blank, self._blank_start = blank, blank_start

    def _end_words(self) -> None:
        """Let words end here and others begin after them."""
        net = self.net
        # Where no phrase ends, the weight of one is -inf.
        scores = np.maximum(self._sound, self._blank) + self.endings[self._active]
        near = (scores > self._top - self._w.lattice_beam).nonzero()[0]
        nodes, scores = self._active[near], scores[near]
        starts = np.where(
            self._sound[near] > self._blank[near],
            self._sound_start[near],
            self._blank_start[near],
        )
        self.ends.append(Ends(nodes, starts, scores))
        best = np.full(len(net.names) + 1, _NEVER, np.float32)
        np.maximum.at(best, net.concepts[nodes], scores)
        best[-1] = self._silence
        known = (best > _LOSING).nonzero()[0]
        self.enter.append((best[known, None] + self.pairs[known, :-1]).max(axis=0))
        self.times.append(self.frames)
        self.silences.append(self._silence)


def _alive(arrivals: _Arrivals, least: float) -> _Arrivals:
    """Return those that score more than ``least``."""
    nodes, scores, starts = arrivals
    near = (scores > least).nonzero()[0]
    return nodes[near], scores[near], starts[near]


def _of_all(owners: Ints, items: Ints, begins: Ints) -> tuple[Ints, Ints]:
    """Return the items of all ``owners`` side by side, and how many each has."""
    low = begins[owners]
    sizes = begins[owners + 1] - low
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    places = np.repeat(low - (ends - sizes), sizes)
    places += np.arange(total)
    return items[places], sizes
