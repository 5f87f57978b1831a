"""Which words follow which: a bigram over the lexicon's concepts, counted in example sentences.

A class n-gram (Brown et al. 1992): the probability of a sentence is that of its concepts, each
given the one or two before, times that of each word within its concept. A word that the hub
brings (a new dish) is at once as likely as its concept lets it be.
"""

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.spans import Entry
from kiosk.core.values import dataclass

START, END = "<s>", "</s>"
UNKNOWN = "?"
"""The concept of a syllable that is in no word."""
PLAIN = "plain"
"""The concept of words that are only known from example sentences."""

_BACKOFF = 4.0  # how many sightings of a concept weigh as much as its unigram
_TRIPLE_BACKOFF = 5.0
_UNSEEN_WORD = 0.5
_PLAIN_WORD = 6  # characters at most


_TENS = {"十": "ten", "百": "hundred", "千": "hundred", "两": "some", "俩": "some", "仨": "some"}


def concept_of(entry: Entry) -> str:
    """Return the concept ``entry`` is counted under.

    Its label, but for numerals and words of time: 百 does not stand where 三 does, nor 上午 where
    礼拜三 does.
    """
    if entry.label == "digit":
        return f"digit {_TENS.get(str(entry.value), 'one')}"
    if entry.label == "mark":
        return "mark " + "".join(part[:1] for part in str(entry.value).split("+"))
    return entry.label


@dataclass(frozen=True)
class Grammar:
    """Counts from example sentences.

    ``pairs``: (concept, next concept) → times, ``START`` and ``END`` among them; ``triples``: the
    same for three; ``words``: (concept, word) → times; ``plain``: words that no concept has.
    """

    pairs: Mapping[tuple[str, str], int] = field(default_factory=dict)
    triples: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    words: Mapping[tuple[str, str], int] = field(default_factory=dict)
    plain: tuple[str, ...] = ()


class Model:
    """Natural-log probabilities from a grammar, for given concepts and their words."""

    def __init__(self, grammar: Grammar, sizes: Mapping[str, int]) -> None:
        """``sizes``: how many words each concept has."""
        self._grammar = grammar
        self._sizes = sizes
        self._seen: dict[str, int] = {}
        for (concept, _), count in grammar.pairs.items():
            self._seen[concept] = self._seen.get(concept, 0) + count
        ends = sum(count for (_, after), count in grammar.pairs.items() if after == END)
        self._unigram = {concept: self._seen.get(concept, 0) + 1 for concept in (*sizes, UNKNOWN)}
        self._unigram[END] = ends + 1
        self._total = sum(self._unigram.values())

    def pair(self, concept: str, after: str) -> float:
        """Return the log probability that ``after`` follows ``concept``."""
        base = _BACKOFF * self._unigram.get(after, 1) / self._total
        seen = self._grammar.pairs.get((concept, after), 0)
        return math.log((seen + base) / (self._seen.get(concept, 0) + _BACKOFF))

    def triple(self, before: str, concept: str, after: str) -> float:
        """Return the log probability that ``after`` follows ``before`` and ``concept``."""
        base = _TRIPLE_BACKOFF * math.exp(self.pair(concept, after))
        seen = self._grammar.triples.get((before, concept, after), 0)
        return math.log(
            (seen + base) / (self._grammar.pairs.get((before, concept), 0) + _TRIPLE_BACKOFF)
        )

    def word(self, concept: str, word: str) -> float:
        """Return the log probability of ``word`` within ``concept``."""
        seen = self._grammar.words.get((concept, word), 0) + _UNSEEN_WORD
        return math.log(seen / (self._seen.get(concept, 0) + _UNSEEN_WORD * self._sizes[concept]))

    def table(self, concepts: Sequence[str]) -> NDArray[np.float32]:
        """Return ``pair`` for all; the last row is ``START``, the last column ``END``."""
        rows = [[self.pair(a, b) for b in (*concepts, END)] for a in (*concepts, START)]
        return np.array(rows, np.float32)


_Words = Mapping[str, frozenset[str]]  # text → concepts
_Cell = dict[str, tuple[float, tuple[int, str, str] | None]]
_ROUNDS = 3
_UNKNOWN_COST = 7.0
_FIRST_PAIR_COST = 1.5  # of any pair before the first count


def learn(sentences: Iterable[str], words: Mapping[str, Iterable[str]]) -> Grammar:
    """Return the counts of ``sentences`` (Chinese characters only) cut into words.

    ``words``: text → its concepts. Sentences are cut by the likeliest sequence of concepts under
    the counts so far, three times over (Viterbi training). What stays unknown becomes a plain
    word, and all is counted once more.
    """
    texts = list(sentences)
    table = {text: frozenset(concepts) for text, concepts in words.items()}
    cuts = _train(texts, table)
    for run in sorted(_unknown_runs(cuts)):
        table.setdefault(run, frozenset((PLAIN,)))
    return _counted(_train(texts, table))


_Cut = list[tuple[str, str]]


def _train(texts: Sequence[str], words: _Words) -> list[_Cut]:
    sizes: dict[str, int] = {}
    for concepts in words.values():
        for concept in concepts:
            sizes[concept] = sizes.get(concept, 0) + 1
    longest = max(map(len, words), default=1)
    model: Model | None = None
    cuts: list[_Cut] = []
    for _ in range(_ROUNDS):
        costs = _Costs(model, sizes)
        cuts = [_cut(text, words, costs, longest) for text in texts]
        model = Model(_counted(cuts), sizes)
    return cuts


def _counted(cuts: Sequence[_Cut]) -> Grammar:
    pairs: Counter[tuple[str, str]] = Counter()
    triples: Counter[tuple[str, str, str]] = Counter()
    seen: Counter[tuple[str, str]] = Counter()
    for cut in cuts:
        concepts = [START, *(concept for concept, _ in cut), END]
        pairs.update(itertools.pairwise(concepts))
        triples.update(zip(concepts, concepts[1:], concepts[2:], strict=False))
        seen.update((concept, word) for concept, word in cut if concept != UNKNOWN)
    plain = tuple(sorted(word for concept, word in seen if concept == PLAIN))
    return Grammar(pairs, triples, seen, plain)


class _Costs:
    """Negative log probabilities, remembered."""

    def __init__(self, model: Model | None, sizes: Mapping[str, int]) -> None:
        self._model = model
        self._sizes = sizes
        self._pairs: dict[tuple[str, str], float] = {}
        self._words: dict[tuple[str, str], float] = {}

    def pair(self, concept: str, after: str) -> float:
        if self._model is None:
            return _FIRST_PAIR_COST
        known = self._pairs.get((concept, after))
        if known is None:
            known = self._pairs[concept, after] = -self._model.pair(concept, after)
        return known

    def word(self, concept: str, word: str) -> float:
        if concept == UNKNOWN:
            return _UNKNOWN_COST
        if self._model is None:
            return 1.0 + 0.5 * math.log(self._sizes[concept])
        known = self._words.get((concept, word))
        if known is None:
            known = self._words[concept, word] = -self._model.word(concept, word)
        return known


def _cut(text: str, words: _Words, costs: _Costs, longest: int) -> _Cut:
    best: list[_Cell] = [{} for _ in range(len(text) + 1)]
    best[0][START] = (0.0, None)
    for begin in range(len(text)):
        for end in range(begin + 1, min(len(text), begin + longest) + 1):
            word = text[begin:end]
            concepts: Iterable[str] = words.get(word, ())
            if end == begin + 1 and not concepts:
                concepts = (UNKNOWN,)
            for concept in concepts:
                price = costs.word(concept, word)
                cost, before = min(
                    (cost + costs.pair(known, concept), known)
                    for known, (cost, _) in best[begin].items()
                )
                known_way = best[end].get(concept)
                if known_way is None or cost + price < known_way[0]:
                    best[end][concept] = (cost + price, (begin, before, word))
    return _unwound(best, costs)


def _unwound(best: Sequence[_Cell], costs: _Costs) -> _Cut:
    place = len(best) - 1
    concept = min(best[place], key=lambda c: best[place][c][0] + costs.pair(c, END))
    cut: _Cut = []
    while (step := best[place][concept][1]) is not None:
        cut.append((concept, step[2]))
        place, concept = step[0], step[1]
    return cut[::-1]


def _unknown_runs(cuts: Iterable[_Cut]) -> set[str]:
    runs: set[str] = set()
    for cut in cuts:
        run = ""
        for concept, word in [*cut, (END, "")]:
            if concept == UNKNOWN:
                run += word
            else:
                if 1 < len(run) <= _PLAIN_WORD:
                    runs.add(run)
                run = ""
    return runs
