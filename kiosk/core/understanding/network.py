"""All that can be said as one network of sounds: for each concept a tree of its phrases."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.grammar import PLAIN, UNKNOWN, Model, concept_of
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.sounds import Accent, pinyin_of, split_sound
from kiosk.core.understanding.spans import Entry
from kiosk.core.understanding.talk import Bigram

Floats = NDArray[np.float32]
Ints = NDArray[np.signedinteger[Any]]

_MOST_PRONUNCIATIONS = 4
_NO_PHRASE = -1


@dataclass(frozen=True, slots=True)
class Phrase:
    """A word of the network: what it is written as and the concept it stands for."""

    concept: str
    text: str


class Network:
    """Trees of sounds, one a concept; node arrays are indexed by node.

    ``parents`` (-1 for the first sound of a phrase), ``sounds`` (number in ``inventory``, and one
    more for any sound),
    ``concepts`` (number in ``names``), ``phrases`` (number in ``all_phrases`` of the phrase that
    ends there, -1 where none does) and ``weights`` (its log probability within the concept).
    ``children``/``child_begins``: the children of each node side by side, where it
    ``has_children``; ``firsts``/``first_begins``: the first nodes of each concept. ``pairs``: log
    probabilities of concepts that follow each other, from ``model``. ``anything``: the node of a
    syllable in no phrase.
    ``talk``: which sounds follow each other in speech about anything.
    """

    def __init__(
        self, entries: Iterable[Entry], lexicon: Lexicon, inventory: Sequence[str]
    ) -> None:
        self.inventory = tuple(inventory)
        self._number = {sound: i for i, sound in enumerate(self.inventory)}
        texts: dict[str, set[str]] = {}
        for entry in entries:
            texts.setdefault(concept_of(entry), set()).add(entry.text)
        if lexicon.grammar.plain:
            texts[PLAIN] = set(lexicon.grammar.plain)
        self.names = (UNKNOWN, *sorted(texts))
        self.model = model = Model(
            lexicon.grammar, {name: len(ways) for name, ways in texts.items()}
        )
        self.pairs = model.table(self.names)
        self.all_phrases: list[Phrase] = []
        trees = _Trees()
        self.anything = trees.step(0, None, 0)
        trees.end(self.anything, self._add(UNKNOWN, ""), 0.0)
        for number, name in enumerate(self.names[1:], start=1):
            for text in sorted(texts[name]):
                phrase, weight = self._add(name, text), model.word(name, text)
                for sounds in self._ways(text, lexicon.pronunciations):
                    trees.add(number, sounds, phrase, weight)
        self._freeze(trees)
        self.distances = _distances(self.inventory, lexicon.accent)
        self.talk = Bigram(lexicon.syllables, self.inventory)

    def _add(self, concept: str, text: str) -> int:
        self.all_phrases.append(Phrase(concept, text))
        return len(self.all_phrases) - 1

    def _ways(
        self, text: str, pronunciations: Mapping[str, tuple[str, ...]]
    ) -> list[tuple[int, ...]]:
        """Return the ways to pronounce ``text``; none when the recogniser lacks a sound of it."""
        ways: list[tuple[int, ...]] = [()]
        for character, (sound, _) in zip(text, pinyin_of(text), strict=True):
            said = dict.fromkeys((sound, *pronunciations.get(character, ())))
            known = [self._number[one] for one in said if one in self._number]
            if len(ways) * len(known) > _MOST_PRONUNCIATIONS:
                known = known[:1]
            ways = [(*way, one) for way in ways for one in known]
        return ways

    def _freeze(self, trees: "_Trees") -> None:
        # As wide as an address where they are looked up with: numpy would widen them every time.
        self.parents = np.array(trees.parents, np.intp)
        self.sounds = np.array(trees.sounds, np.intp)
        self.concepts = np.array(trees.concepts, np.int32)
        self.phrases = np.array(trees.phrases, np.int32)
        self.weights = np.array(trees.weights, np.float32)
        first = self.parents < 0
        repeats = self.sounds[np.where(first, 0, self.parents)] == self.sounds
        self.repeats = ~first & repeats  # a blank must stand between a node and its parent
        nodes = np.arange(len(self.parents))
        self.children, self.child_begins = _side_by_side(
            nodes[~first], self.parents[~first], len(nodes)
        )
        self.firsts, self.first_begins = _side_by_side(
            nodes[first], self.concepts[first], len(self.names)
        )
        self.has_children = self.child_begins[1:] > self.child_begins[:-1]
        self.sounds[self.anything] = len(self.inventory)


def _side_by_side(items: Ints, owners: Ints, count: int) -> tuple[Ints, Ints]:
    """Return ``items`` sorted by owner, and where each owner's begin (``count`` + 1 places)."""
    order = np.argsort(owners, kind="stable")
    begins = np.searchsorted(owners[order], np.arange(count + 1))
    return items[order], begins


class _Trees:
    """The trees under construction."""

    def __init__(self) -> None:
        self.parents: list[int] = []
        self.sounds: list[int] = []
        self.concepts: list[int] = []
        self.phrases: list[int] = []
        self.weights: list[float] = []
        self._known: dict[tuple[int, int, int], int] = {}

    def step(self, concept: int, parent: int | None, sound: int) -> int:
        """Return the node for ``sound`` after ``parent`` (None: at a phrase's beginning)."""
        key = (concept, -1 if parent is None else parent, sound)
        node = self._known.get(key)
        if node is None:
            node = self._known[key] = len(self.parents)
            self.parents.append(key[1])
            self.sounds.append(sound)
            self.concepts.append(concept)
            self.phrases.append(_NO_PHRASE)
            self.weights.append(-math.inf)
        return node

    def end(self, node: int, phrase: int, weight: float) -> None:
        """Let ``phrase`` end at ``node``; of two that sound alike the likelier one stays."""
        if weight > self.weights[node]:
            self.phrases[node], self.weights[node] = phrase, weight

    def add(self, concept: int, sounds: Sequence[int], phrase: int, weight: float) -> None:
        """Add a phrase."""
        node: int | None = None
        for sound in sounds:
            node = self.step(concept, node, sound)
        if node is not None:
            self.end(node, phrase, weight)


def _distances(inventory: Sequence[str], accent: Accent) -> Floats:
    """Return the accent's cost between all sounds; infinite to and from the blank."""
    parts = [split_sound(sound) for sound in inventory]
    initials = sorted({initial for initial, _ in parts})
    finals = sorted({final for _, final in parts})
    between = np.array([[accent.initial_cost(a, b) for b in initials] for a in initials])
    behind = np.array([[accent.final_cost(a, b) for b in finals] for a in finals])
    i = np.array([initials.index(initial) for initial, _ in parts])
    f = np.array([finals.index(final) for _, final in parts])
    sums = between[np.ix_(i, i)] + behind[np.ix_(f, f)]
    costs: Floats = np.minimum(sums, 1.0).astype(np.float32)
    costs[0, :] = costs[:, 0] = np.inf
    np.fill_diagonal(costs, 0.0)
    return costs
