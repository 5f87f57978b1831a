"""Mends what was misheard: a written hypothesis searched as if it were sound.

A noisy channel (Shannon 1948; Kernighan et al. 1990): each syllable of the hypothesis stands for
the sounds like it, may have been added, or one may be missing beside it; the same search that
reads a recogniser's posteriors then finds the sentences that may have been said.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning, SoundSearch
from kiosk.core.understanding.certainty import cried, is_cried
from kiosk.core.understanding.fluency import fluency
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.search import Weights
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.core.understanding.spans import Entry

WEIGHTS = Weights(words=0.8, unlike=6.0, floor=5e-4, beam=11.0, lattice_beam=8.0)
_ADDED = 0.2  # the share of nothing in a syllable
_BETWEEN = 0.9  # and between two
_LEAST, _MOST = 3, 60  # syllables; fewer are mended into anything
_KNOWN = 0.8  # score from which what is asked for is what was said
_OTHERS = 0.05  # share from which another meaning is worth offering
_ASK = 0.8  # how surely a mended reading must be right to be asked about
_ASK_CRY = 0.95  # the same of a cry for help: 大学了 is no 拉血了
_ASK_PLAIN_CRY = 0.7  # and of one whose every syllable was heard, or nearly
_PLAIN = -1.6  # nats a syllable
_ASK_CRY_ALONE = _ASK  # and of one that is most of what was said: as any other request
_ALONE = 0.6  # of the syllables
_DOSES = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE)
_ANSWERS = (Intent.CONFIRM, Intent.DENY)  # a question whether somebody said yes helps nobody

# A logistic regression over misheard and clean sentences of five hands, and clean talk of others:
# was the likeliest mended meaning right?
_BIAS = -2.13
_SHARE = 1.33
_SOUND = 0.89  # of the sound's score a syllable, in nats
_GRAMMAR = 1.39  # the same of the words'
_GAIN = 2.53  # of what a syllable's score is above that of speech about anything, in nats
_SENSE = 0.25
_LENGTH = -1.03  # of the natural log of the syllables
_FLUENCY = -0.99  # of how well what was heard reads as it stands: talk of other things does
_INSTEAD = -2.41  # what was heard means something else as it stands


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
        if not self._lexicon.grammar.pairs or found.decision is Decision.ACT:
            return False
        if found.decision is Decision.ASK and found.score >= _KNOWN:
            return False
        if not _LEAST <= len(hypothesis.syllables) <= _MOST:
            return False
        return not is_spelt(hypothesis, self._words, self._longest)

    def fluency(self, hypothesis: Hypothesis) -> float:
        """Return how well ``hypothesis`` reads as it stands."""
        return fluency(hypothesis.text, self._lexicon.frequencies())

    def sentences(self, hypothesis: Hypothesis) -> list[Sentence]:
        """Return what may have been said, best first."""
        sounds = self._search.sounds or sounds_of(self._entries, self._lexicon)
        return self._search.sentences(evidence_of(hypothesis, sounds))


def is_spelt(hypothesis: Hypothesis, words: frozenset[str], longest: int) -> bool:
    """Return whether every character of ``hypothesis`` is in some word: nothing was misheard."""
    text = "".join(syllable.character[:1] for syllable in hypothesis.syllables)
    reached = {0}
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - longest), end)
        if any(start in reached and text[start:end] in words for start in starts):
            reached.add(end)
    return len(text) in reached


def certainty(meaning: Meaning, fluent: float, found: Understanding) -> float:
    """Return the probability that the mended ``meaning`` is what was meant.

    ``fluent``: the fluency of what was heard as it stands; ``found``: what that means.
    """
    sentence = meaning.sentence
    length = max(1, len(sentence.text))
    instead = found.intent not in (Intent.NONE, meaning.understanding.intent)
    odds = (
        _BIAS
        + _SHARE * meaning.share
        + _SOUND * sentence.sound / length
        + _GRAMMAR * sentence.grammar / length
        + _GAIN * (sentence.score - sentence.talk) / length
        + _SENSE * meaning.understanding.score
        + _LENGTH * math.log(length)
        + _FLUENCY * fluent
        + _INSTEAD * instead
    )
    return 1.0 / (1.0 + math.exp(-odds))


def choose(found: Understanding, mended: Sequence[Meaning], fluent: float) -> Understanding:
    """Return what is believed: ``found`` in what was heard as it stands, or the likeliest mended.

    ``fluent``: how well that reads (``fluency``). What was mended is asked about, never acted on.
    """
    meant = [meaning for meaning in mended if meaning.understanding.intent is not Intent.NONE]
    others = tuple(meaning.understanding for meaning in meant if meaning.share >= _OTHERS)
    sure = round(certainty(meant[0], fluent, found), 4) if meant else 0.0
    if not meant or sure < _least(meant[0]) or meant[0].understanding.intent in _ANSWERS:
        return replace(found, others=found.others or others)
    best = meant[0].understanding
    if found.intent in _DOSES and best.intent in _DOSES:
        return found  # what was not heard well may be the opposite
    if (found.intent, found.slots) == (best.intent, best.slots):
        return found
    others = others[1:] if found.intent is Intent.NONE else (found, *others[1:])
    return replace(best, decision=Decision.CONFIRM, score=sure, others=others)


def _least(meaning: Meaning) -> float:
    """Return how sure ``meaning`` must be to be asked about."""
    if meaning.understanding.intent is not Intent.EMERGENCY:
        return _ASK
    sentence = meaning.sentence
    if cried(sentence) >= _ALONE * len(sentence.text):
        return _ASK_CRY_ALONE
    return _ASK_PLAIN_CRY if is_cried(sentence, _PLAIN) else _ASK_CRY
