"""Finds the likeliest sentences in misheard syllables: phrases joined by the grammar.

The phrases found (``segments.py``) form a lattice between the places of the hypothesis; its best
sentences come by A* (``lattice.py``) and are graded by three concepts in a row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from kiosk.core.understanding.grammar import END, START, UNKNOWN, Model
from kiosk.core.understanding.lattice import Sentence, best_sentences
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.network import Floats, Ints, Network, Phrase
from kiosk.core.understanding.search import Ends
from kiosk.core.understanding.segments import Phrases, Segments
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.core.understanding.spans import Entry

_NEVER = np.float32(-1e30)
_FOUND = 16  # sentences
_BEHIND = 10.0  # nats
_BEAM = 14.0  # nats; a word that ends this far behind the best is given up
_LEFT = 25.0  # nats; the same of what others may begin after
# A syllable in no phrase, in nats: its sound, the first of them, and each after another. The
# examples have hardly any, so the grammar's counts would never let one be.
_ANY_SOUND = -5.5
_FIRST, _NEXT = -4.0, -2.0


class SyllableSearch:
    """Finds what may have been said where syllables were heard."""

    def __init__(self, entries: Iterable[Entry], lexicon: Lexicon) -> None:
        """``entries``: the phrases that can be said; needs some 0.5 s."""
        entries = tuple(entries)
        self._network = net = Network(entries, lexicon, sounds_of(entries, lexicon))
        self._phrases = Phrases(net)
        self._number = {sound: i for i, sound in enumerate(net.inventory)}
        self._begin, self._after = np.exp(net.talk.begin), np.exp(net.talk.after)
        self._heard = np.exp(self._phrases.table)
        pairs = net.pairs.copy()
        pairs[:, 0], pairs[0, 0] = _FIRST, _NEXT
        nodes = np.append(self._phrases.nodes, net.anything)
        weights = net.weights[nodes]
        weights[-1] = 0.0
        phrases = net.phrases[nodes]
        self._ways = Ways(net.names, net.all_phrases, net.concepts[nodes], phrases, weights, pairs)

    def sentences(self, sounds: Sequence[str]) -> list[Sentence]:
        """Return what may have been said where ``sounds`` were heard, best first."""
        heard = [self._number.get(sound, 0) for sound in sounds]
        lattice = SegmentLattice(self._ways, self._phrases.find(heard), len(heard))
        lattice.background = self._talk(heard)
        model = self._network.model
        found = best_sentences(lattice, _FOUND, _BEHIND)
        return sorted((_graded(one, model) for one in found), key=lambda one: -one.score)

    def _talk(self, heard: Sequence[int]) -> float:
        """Return how likely ``heard`` is as speech about anything, in nats: all that may have been
        said together (the forward algorithm), scaled at each syllable."""
        total, said = 0.0, self._begin
        for place, sound in enumerate(heard):
            said = (said @ self._after if place else said) * self._heard[sound]
            share = max(float(said.sum()), 1e-30)
            total += float(np.log(share))
            said = said / share
        return total


@dataclass(frozen=True)
class Ways:
    """All ways to say all phrases, by number, the last a syllable in none; for each its number in
    ``names`` (of its concept) and in ``all_phrases``, and its weight within the concept.

    ``pairs``: log probabilities of concepts that follow each other.
    """

    names: tuple[str, ...]
    all_phrases: list[Phrase]
    concepts: Ints
    phrases: Ints
    weights: Floats
    pairs: Floats


class SegmentLattice:
    """The phrases that may stand between the places of a hypothesis, as ``lattice.py`` reads them:
    a moment is a place between two syllables."""

    clearness = 0.0

    def __init__(self, ways: Ways, found: Segments, size: int) -> None:
        self.net, self.pairs, self.endings = ways, ways.pairs, ways.weights
        self.background = 0.0
        self.times = list(range(size + 1))
        self.silences = [0.0, *[float(_NEVER)] * size]
        self.enter = [ways.pairs[-1, :-1].copy()]
        numbers = np.concatenate([found.ways, np.full(size, len(ways.weights) - 1)])
        begins = np.concatenate([found.begins, np.arange(size)])
        ends = np.concatenate([found.ends, np.arange(1, size + 1)])
        sounds = np.concatenate([found.scores, np.full(size, _ANY_SOUND, np.float32)])
        order = begins.argsort(kind="stable")
        self._join(numbers[order], begins[order], ends[order], sounds[order])

    def _join(self, ways: Ints, begins: Ints, ends: Ints, sounds: Floats) -> None:
        """Score the segments, sorted by where they begin, from the left to the right."""
        net, size, count = self.net, len(self.times) - 1, len(self.net.names)
        gains = sounds + net.weights[ways]
        concepts = net.concepts[ways]
        best = np.full((size + 1, count), _NEVER, np.float32)
        cells = ends * count + concepts
        cuts = begins.searchsorted(np.arange(size + 1))
        scores = np.empty(len(ways), np.float32)
        for place in range(size):
            if place:
                here = best[place]
                known = (here > max(float(here.max()) - _LEFT, float(_NEVER) / 2)).nonzero()[0]
                after = here[known, None] + self.pairs[known, :-1]
                self.enter.append(after.max(axis=0, initial=_NEVER))
            part = slice(cuts[place], cuts[place + 1])
            scores[part] = self.enter[place][concepts[part]] + gains[part]
            np.maximum.at(best.ravel(), cells[part], scores[part])
        self.enter.append(np.full(count, _NEVER, np.float32))
        near = (scores > np.maximum(best.max(axis=1)[ends] - _BEAM, _NEVER / 2)).nonzero()[0]
        near = near[ends[near].argsort(kind="stable")]
        starts = begins * count + concepts
        groups = np.split(near, ends[near].searchsorted(np.arange(1, size + 1)))
        self.ends = [Ends(ways[group], starts[group], scores[group]) for group in groups]


def sounds_of(entries: Iterable[Entry], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the sounds of all that can be said and of other words, the blank first."""
    texts = {entry.text for entry in entries} | set(lexicon.grammar.plain)
    found = {sound for text in texts for sound, _ in pinyin_of(text)}
    found.update(sound for ways in lexicon.pronunciations.values() for sound in ways)
    found.update(lexicon.syllables.begins)
    return ("", *sorted(found - {""}))


def _graded(sentence: Sentence, model: Model) -> Sentence:
    """Return ``sentence`` with the score of its concepts three by three instead of in pairs."""
    concepts = [START, *(word.phrase.concept for word in sentence.words), END]
    grammar = 0.0
    for place, (before, concept) in enumerate(pairwise(concepts)):
        if concept == UNKNOWN:
            grammar += _NEXT if before == UNKNOWN else _FIRST
        elif place == 0 or UNKNOWN in concepts[place - 1 : place + 1]:
            grammar += model.pair(before, concept)
        else:
            grammar += model.triple(concepts[place - 1], before, concept)
    for word in sentence.words:
        if word.phrase.text:
            grammar += model.word(word.phrase.concept, word.phrase.text)
    return replace(sentence, grammar=grammar, score=sentence.sound + grammar)
