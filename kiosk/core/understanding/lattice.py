"""The best sentences of a search, by A* from the end of the utterance to its beginning.

The forward scores of the search are the exact best that can still come, so the sentences appear
in the order of their scores (Soong & Huang 1991).
"""

import heapq
import itertools
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from kiosk.core.understanding.network import Floats, Ints, Phrase
from kiosk.core.understanding.search import Ends

_MOST_STEPS = 3000
_SAME = 2  # ways in time that one ending of a sentence is followed


@dataclass(frozen=True)
class Word:
    """A word of a sentence with the frames it begins and ends between.

    ``sound``: its log-likelihood against the best of all sounds; 0 is perfect.
    """

    phrase: Phrase
    begin: int
    end: int
    sound: float


@dataclass(frozen=True)
class Sentence:
    """A sentence found: ``sound`` and ``grammar`` are natural logs and add up to ``score``.

    ``talk``: the score of speech about anything in the same sound; ``clearness``: how sure the
    recogniser was of the sounds, whichever they are (0 is certain).
    """

    words: tuple[Word, ...]
    score: float
    sound: float
    grammar: float
    talk: float = 0.0
    clearness: float = 0.0

    @property
    def text(self) -> str:
        """The characters; ？ for a syllable that is in no phrase."""
        return "".join(word.phrase.text or "？" for word in self.words)


class Words(Protocol):
    """The words of a search by number: their concepts (numbers in ``names``) and phrases."""

    @property
    def names(self) -> tuple[str, ...]:
        """The concepts."""

    @property
    def concepts(self) -> Ints:
        """The number of each word's concept."""

    @property
    def phrases(self) -> Ints:
        """The number of each word's phrase in ``all_phrases``."""

    @property
    def all_phrases(self) -> list[Phrase]:
        """What is written."""


class Searched(Protocol):
    """What a search leaves behind; ``Search`` says what it is."""

    endings: Floats
    pairs: Floats
    enter: list[Floats]
    times: list[int]
    silences: list[float]
    ends: list[Ends]

    @property
    def net(self) -> Words:
        """The words."""

    @property
    def background(self) -> float:
        """The score of speech about anything."""

    @property
    def clearness(self) -> float:
        """How sure the recogniser was of the sounds."""


_Path = tuple[tuple[int, int, int, float], ...]  # node, begin, end, score of each word


def best_sentences(search: Searched, most: int, behind: float = 15.0) -> list[Sentence]:
    """Return the ``most`` best different sentences, none further ``behind`` the best (in nats)."""
    return _Backwards(search).run(most, behind)


@dataclass(frozen=True, slots=True)
class _Ending:
    """The words that end at one moment: their last nodes, when and as which concept each began,
    which concept each is, the score before it, and what it adds."""

    nodes: Ints
    begins: Ints
    begun: Ints
    concepts: Ints
    before: Floats
    gains: Floats


@dataclass(slots=True)
class _Offer:
    """The words that may stand before ``words``, best first; gone through one by one, so that the
    thousands that are never looked at take no room.

    ``costs``: of the whole sentence with each; ``rests``: the scores from each on.
    """

    ending: _Ending
    moment: int
    words: _Path
    order: Ints
    costs: Floats
    rests: Floats


_Item = tuple[float, int, int, _Offer | _Path]  # cost, number of the offer, place in it


class _Backwards:
    def __init__(self, search: Searched) -> None:
        self._s = search
        self._count = itertools.count()
        self._concepts = len(search.net.names)
        self._enter = np.array(search.enter)  # moments by concepts
        self._known: dict[int, _Ending] = {}
        self._least = -np.inf  # what scores less is not followed
        self._heap: list[_Item] = []

    def run(self, most: int, behind: float) -> list[Sentence]:
        found: dict[str, Sentence] = {}
        ways: dict[tuple[int, tuple[int, ...]], int] = {}
        self._offer(0.0, len(self._s.ends) - 1, self._s.pairs[:, -1], ())
        if self._heap:
            self._least = -self._heap[0][0] - behind
        for _ in range(_MOST_STEPS):
            if not self._heap or len(found) >= most or -self._heap[0][0] < self._least:
                break
            cost, number, place, offer = heapq.heappop(self._heap)
            if not isinstance(offer, _Offer):
                sentence = self._sentence(-cost, offer)
                found.setdefault(sentence.text, sentence)
                continue
            self._push(number, place + 1, offer)
            i, ending = int(offer.order[place]), offer.ending
            moment, concept = int(ending.begins[i]), int(ending.begun[i])
            word = (int(ending.nodes[i]), moment, offer.moment, float(ending.gains[i]))
            words = (word, *offer.words)
            way = (concept, tuple(node for node, _, _, _ in words))
            ways[way] = ways.get(way, 0) + 1
            if ways[way] <= _SAME:
                rest = float(offer.rests[i])
                self._offer(rest, moment, self._s.pairs[:, concept], words)
        return list(found.values())

    def _offer(self, suffix: float, moment: int, follows: Floats, words: _Path) -> None:
        """Offer every word that ends at ``moment``, and the beginning.

        ``follows``: the score of each concept before what comes after; ``suffix``: of all that.
        """
        ending = self._known.get(moment)
        if ending is None:
            ending = self._known[moment] = self._ending(moment)
        rests = ending.gains + follows[ending.concepts] + suffix
        costs = -(ending.before + rests)
        order = (costs <= -self._least).nonzero()[0]
        order = order[costs[order].argsort(kind="stable")]
        self._push(next(self._count), 0, _Offer(ending, moment, words, order, costs, rests))
        total = self._s.silences[moment] + float(follows[-1]) + suffix
        if words and total >= self._least:
            heapq.heappush(self._heap, (-total, next(self._count), 0, words))

    def _push(self, number: int, place: int, offer: _Offer) -> None:
        if place < len(offer.order):
            cost = float(offer.costs[offer.order[place]])
            heapq.heappush(self._heap, (cost, number, place, offer))

    def _ending(self, moment: int) -> "_Ending":
        ends = self._s.ends[moment]
        begins, begun = np.divmod(ends.starts, self._concepts)
        before = self._enter[begins, begun]
        concepts = self._s.net.concepts[ends.nodes]
        return _Ending(ends.nodes, begins, begun, concepts, before, ends.scores - before)

    def _sentence(self, score: float, path: _Path) -> Sentence:
        s, net = self._s, self._s.net
        words = []
        grammar = 0.0
        before = -1
        for node, begin, end, gain in path:
            concept = int(net.concepts[node])
            ending = float(s.endings[node])
            phrase = net.all_phrases[int(net.phrases[node])]
            words.append(Word(phrase, s.times[begin], s.times[end], gain - ending))
            grammar += float(s.pairs[before, concept]) + ending
            before = concept
        grammar += float(s.pairs[before, -1])
        return Sentence(tuple(words), score, score - grammar, grammar, s.background, s.clearness)
