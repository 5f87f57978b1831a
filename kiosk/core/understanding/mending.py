"""Mends what was misheard: a written hypothesis searched as if it were sound.

A noisy channel (Shannon 1948; Kernighan et al. 1990): each syllable of the hypothesis stands for
the sounds like it, may have been added, or one may be missing beside it; the same search that
reads a recogniser's posteriors then finds the sentences that may have been said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import SoundSearch
from kiosk.core.understanding.certainty import CRIES
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.search import Weights
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.core.understanding.spans import Entry

WEIGHTS = Weights(unlike=6.0, floor=5e-4, beam=14.0, lattice_beam=10.0)
_ADDED = 0.2  # the share of nothing in a syllable
_BETWEEN = 0.9  # and between two
_ACCENT_ONLY = -1.6  # of a word's sound, in nats
_BETTER = 0.93  # how sure a mended reading must be to be believed
_LEAST, _MOST = 4, 60  # syllables; fewer are mended into anything


def sounds_of(entries: Iterable[Entry], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the sounds of all that can be said, the blank first."""
    texts = {entry.text for entry in entries} | set(lexicon.grammar.plain)
    found = {sound for text in texts for sound, _ in pinyin_of(text)}
    found.update(sound for ways in lexicon.pronunciations.values() for sound in ways)
    return ("", *sorted(found - {""}))


def evidence_of(hypothesis: Hypothesis, sounds: Sequence[str]) -> Evidence:
    """Return ``hypothesis`` as evidence: a row for each syllable, and one beside each."""
    number = {sound: i for i, sound in enumerate(sounds)}
    others = len(sounds) - 1
    beside = np.full(len(sounds), (1.0 - _BETWEEN) / others, np.float32)
    beside[0] = _BETWEEN
    rows = [beside]
    for syllable in hypothesis.syllables:
        row = np.zeros(len(sounds), np.float32)
        known = number.get(syllable.sound)
        if known is None:
            row[1:] = (1.0 - _ADDED) / others
        else:
            row[known] = 1.0 - _ADDED
        row[0] = _ADDED
        rows += [row, beside]
    return Evidence(tuple(sounds), np.array(rows))


class Mender:
    """Finds what may have been said where a written hypothesis has something in no word."""

    def __init__(self, entries: Sequence[Entry], lexicon: Lexicon) -> None:
        self._entries = entries
        self._lexicon = lexicon
        self._search = SoundSearch(entries, lexicon, WEIGHTS)
        words = {entry.text for entry in entries} | set(lexicon.grammar.plain)
        self._words = frozenset(words)
        self._longest = max(map(len, words), default=1)

    def may_help(self, hypothesis: Hypothesis, found: Understanding) -> bool:
        """Return whether ``hypothesis``, in which ``found`` is not sure, may be misheard."""
        if not self._lexicon.grammar.pairs or found.decision in (Decision.ACT, Decision.ASK):
            return False
        if not _LEAST <= len(hypothesis.syllables) <= _MOST:
            return False
        return not is_spelt(hypothesis, self._words, self._longest)

    def sentences(self, hypothesis: Hypothesis) -> list[Sentence]:
        """Return what may have been said, best first; no cry that was only guessed."""
        sounds = self._search.sounds or sounds_of(self._entries, self._lexicon)
        found = self._search.sentences(evidence_of(hypothesis, sounds))
        return [sentence for sentence in found if not cries_by_guess(sentence)]


def is_spelt(hypothesis: Hypothesis, words: frozenset[str], longest: int) -> bool:
    """Return whether every character of ``hypothesis`` is in some word: nothing was misheard."""
    text = "".join(syllable.character[:1] for syllable in hypothesis.syllables)
    reached = {0}
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - longest), end)
        if any(start in reached and text[start:end] in words for start in starts):
            reached.add(end)
    return len(text) in reached


def cries_by_guess(sentence: Sentence) -> bool:
    """Return whether a cry for help in ``sentence`` was hardly heard so: 大学 is no 拉血.

    In a longer sentence only what an accent changes is taken for a cry.
    """
    cries = [word for word in sentence.words if word.phrase.concept in CRIES]
    cried = sum(len(word.phrase.text) for word in cries)
    return cried * 2 < len(sentence.text) and any(word.sound < _ACCENT_ONLY for word in cries)


def choose(found: Understanding, mended: Understanding) -> Understanding:
    """Return which of two is believed: ``found`` in what was heard as it stands, or ``mended``.

    What was mended is asked about, never acted on, and is no cry for help.
    """
    if mended.intent in (Intent.NONE, Intent.EMERGENCY) or mended.score < _BETTER:
        return replace(found, others=found.others or mended.others)
    if (found.intent, found.slots) == (mended.intent, mended.slots):
        return found
    others = mended.others if found.intent is Intent.NONE else (found, *mended.others)
    return replace(mended, decision=Decision.CONFIRM, others=others)
