"""The best sentences of a search, by A* from the end of the utterance to its beginning.

The forward scores of the search are the exact best that can still come, so the sentences appear
in the order of their scores (Soong & Huang 1991).
"""

import heapq
import itertools
from dataclasses import dataclass

import numpy as np

from kiosk.core.understanding.network import Floats, Ints, Phrase
from kiosk.core.understanding.search import Search

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


_Path = tuple[tuple[int, int, int, float], ...]  # node, begin, end, score of each word
_Item = tuple[float, int, float, int, int, _Path]  # cost, number, suffix, moment, concept, words


def best_sentences(search: Search, most: int, behind: float = 15.0) -> list[Sentence]:
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


class _Backwards:
    def __init__(self, search: Search) -> None:
        self._s = search
        self._count = itertools.count()
        self._concepts = len(search.net.names)
        self._enter = np.array(search.enter)  # moments by concepts
        self._known: dict[int, _Ending] = {}
        self._least = -np.inf  # what scores less is not followed

    def run(self, most: int, behind: float) -> list[Sentence]:
        found: list[Sentence] = []
        texts: set[str] = set()
        ways: dict[tuple[int, tuple[int, ...]], int] = {}
        heap: list[_Item] = []
        self._offer(heap, 0.0, len(self._s.ends) - 1, self._s.pairs[:, -1], ())
        if heap:
            self._least = -heap[0][0] - behind
        for _ in range(_MOST_STEPS):
            if not heap or len(found) >= most:
                break
            cost, _, suffix, moment, concept, words = heapq.heappop(heap)
            if moment < 0:
                sentence = self._sentence(-cost, words)
                if sentence.text not in texts:
                    texts.add(sentence.text)
                    found.append(sentence)
                continue
            way = (concept, tuple(node for node, _, _, _ in words))
            ways[way] = ways.get(way, 0) + 1
            if ways[way] <= _SAME:
                self._offer(heap, suffix, moment, self._s.pairs[:, concept], words)
        return found

    def _offer(
        self, heap: list[_Item], suffix: float, moment: int, follows: Floats, words: _Path
    ) -> None:
        """Put on the heap every word that ends at ``moment``, and the beginning.

        ``follows``: the score of each concept before what comes after; ``suffix``: of all that.
        """
        ending = self._known.get(moment)
        if ending is None:
            ending = self._known[moment] = self._ending(moment)
        rests = ending.gains + follows[ending.concepts] + suffix
        for i in (ending.before + rests >= self._least).nonzero()[0].tolist():
            begin, rest = int(ending.begins[i]), float(rests[i])
            word = (int(ending.nodes[i]), begin, moment, float(ending.gains[i]))
            cost = -(float(ending.before[i]) + rest)
            item = (cost, next(self._count), rest, begin, int(ending.begun[i]), (word, *words))
            heapq.heappush(heap, item)
        total = self._s.silences[moment] + float(follows[-1]) + suffix
        if words and total >= self._least:
            heapq.heappush(heap, (-total, next(self._count), total, -1, 0, words))

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
        return Sentence(tuple(words), score, score - grammar, grammar, s.talk.score, s.clearness)
