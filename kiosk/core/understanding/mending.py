"""Mends what was misheard: finds what may have been said, and how surely it was."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning, weigh
from kiosk.core.understanding.certainty import cried
from kiosk.core.understanding.cry_gate import CRIES
from kiosk.core.understanding.fluency import fluency
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.second_opinion import LEFT_TO_SEARCH, belief, chosen
from kiosk.core.understanding.spans import Entry
from kiosk.core.understanding.syllable_search import SyllableSearch
from kiosk.core.values import dataclass

_LEAST, _MOST = 3, 60  # syllables; fewer are mended into anything
_KNOWN = 0.8  # score from which what was heard stands as it is, doubtful or not
_OTHERS = 0.05  # share from which another meaning is worth offering
_ASK = 0.55  # how surely the intent of a mended reading must be right to be asked about
_ASK_FLUENT = 0.8  # the same where what was heard reads well as it stands
_FLUENT = -7.2  # nats a character
_ASK_BOTH, _ASK_BOTH_FLUENT = 0.68, 0.75  # where the sounds alone were asked as well
_ASK_BACK = 0.9  # the same of 回去吧: where people go is talked about all day
_ASK_ANSWER = 0.75  # the same of a yes or no
_LEAST_ANSWER = 3  # syllables
_ASK_CRY = 0.52  # and of a cry for help, whatever else is likelier
_DOSES = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE)
_ANSWERS = (Intent.CONFIRM, Intent.DENY)
_RIGHT = -0.5  # nats; a word above it was heard as it is said
_NEARLY = -1.6  # nats a syllable; so much is spared a cry that was nearly heard

# A logistic regression over 2,400 misheard and clean sentences of four hands and clean talk of
# others, which counts twice: was the intent of the likeliest mended meaning right?
_BIAS = -3.31
_SHARE = 4.1  # of all that mean the same intent
_SOUND = 0.48  # of the sound's score a syllable, in nats
_GRAMMAR = 1.67  # the same of the words'
_GAIN = 1.7  # of what a syllable's score is above that of speech about anything, in nats
_SENSE = 0.58
_LENGTH = -1.06  # of the natural log of the syllables
_FLUENCY = -0.91  # of how well what was heard reads as it stands: talk of other things does
_INSTEAD = -1.06  # what was heard means something else as it stands
_AGREES = 2.13  # it means the same
_HEARD = 1.51  # of the share of syllables in words that were heard right


@dataclass(frozen=True)
class _Cry:
    """Another one, over 344 of them in which some meaning was a cry for help: was it one?"""

    bias: float = -15.77
    share: float = 2.88
    cry: float = 0.43  # of the best cry's sound a syllable, in nats
    least: float = -5.0
    cried: float = 7.38  # of the share of syllables in words of cries
    nearly: float = 0.13  # of the syllables of the longest cry that was nearly heard
    longest: int = 6
    gain: float = 1.45
    length: float = 1.18
    fluency: float = -0.75


_CRY = _Cry()


class Mender:
    """Finds what may have been said where a written hypothesis has something in no word."""

    def __init__(self, entries: Sequence[Entry], lexicon: Lexicon) -> None:
        self._entries = entries
        self._lexicon = lexicon
        self._search: SyllableSearch | None = None
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

    def mend(
        self,
        hypothesis: Hypothesis,
        found: Understanding,
        understand: Callable[[Hypothesis], Understanding],
    ) -> Understanding:
        """Return what is believed: ``found`` in ``hypothesis`` as it stands, or a mended meaning.

        ``understand`` says what a sentence made of phrases means.
        """
        syllables = hypothesis.syllables
        breaks = {n for n, one in enumerate(syllables, 1) if one.character.endswith("，")}
        mended = weigh(self.sentences(hypothesis), understand, breaks)
        fluent = fluency(hypothesis.text, self._lexicon.frequencies())
        ngrams = self._lexicon.ngrams()
        guesses = ngrams.guess([one.sound for one in syllables]) if ngrams else {}
        return choose(found, mended, fluent, guesses)

    def sentences(self, hypothesis: Hypothesis) -> list[Sentence]:
        """Return what may have been said, best first."""
        if self._search is None:
            self._search = SyllableSearch(self._entries, self._lexicon)
        return self._search.sentences([syllable.sound for syllable in hypothesis.syllables])


def is_spelt(hypothesis: Hypothesis, words: frozenset[str], longest: int) -> bool:
    """Return whether every character of ``hypothesis`` is in some word: nothing was misheard."""
    text = "".join(syllable.character[:1] for syllable in hypothesis.syllables)
    reached = {0}
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - longest), end)
        if any(start in reached and text[start:end] in words for start in starts):
            reached.add(end)
    return len(text) in reached


def certainty(meant: Sequence[Meaning], fluent: float, found: Understanding) -> float:
    """Return the probability that the first of ``meant`` has the intent that was meant.

    ``fluent``: the fluency of what was heard as it stands; ``found``: what that means.
    """
    best = meant[0]
    sentence, intent = best.sentence, best.understanding.intent
    length = max(1, len(sentence.text))
    heard = sum(len(word.phrase.text) for word in sentence.words if word.sound > _RIGHT)
    odds = (
        _BIAS
        + _SHARE * _share_of(intent, meant)
        + _SOUND * sentence.sound / length
        + _GRAMMAR * sentence.grammar / length
        + _GAIN * (sentence.score - sentence.talk) / length
        + _SENSE * best.understanding.score
        + _LENGTH * math.log(length)
        + _FLUENCY * fluent
        + _INSTEAD * (found.intent not in (Intent.NONE, intent))
        + _AGREES * (found.intent is intent)
        + _HEARD * heard / length
    )
    return 1.0 / (1.0 + math.exp(-odds))


def cry_likelihood(meant: Sequence[Meaning], fluent: float) -> float:
    """Return the probability that the likeliest cry for help of ``meant`` was one; 0 without."""
    cry = next((m for m in meant if m.understanding.intent is Intent.EMERGENCY), None)
    if cry is None:
        return 0.0
    sentence, weights = cry.sentence, _CRY
    length = max(1, len(sentence.text))
    cries = [
        (word.sound / len(word.phrase.text), len(word.phrase.text))
        for word in sentence.words
        if word.phrase.concept in CRIES
    ]
    best = max((sound for sound, _ in cries), default=weights.least)
    nearly = max((size for sound, size in cries if sound >= _NEARLY), default=0)
    odds = (
        weights.bias
        + weights.share * _share_of(Intent.EMERGENCY, meant)
        + weights.cry * max(weights.least, best)
        + weights.cried * cried(sentence) / length
        + weights.nearly * min(weights.longest, nearly)
        + weights.gain * (sentence.score - sentence.talk) / length
        + weights.length * math.log(length)
        + weights.fluency * fluent
    )
    return 1.0 / (1.0 + math.exp(-odds))


def _share_of(intent: Intent, meant: Sequence[Meaning]) -> float:
    return sum(meaning.share for meaning in meant if meaning.understanding.intent is intent)


def choose(
    found: Understanding,
    mended: Sequence[Meaning],
    fluent: float,
    guesses: Mapping[str, float] | None = None,
) -> Understanding:
    """Return what is believed: ``found`` in what was heard as it stands, or the likeliest mended.

    ``fluent``: how well that reads (``fluency``); ``guesses``: what its sounds alone speak for,
    intent → probability. What was mended is asked about, never acted on.
    """
    meant = [meaning for meaning in mended if meaning.understanding.intent is not Intent.NONE]
    others = tuple(meaning.understanding for meaning in meant if meaning.share >= _OTHERS)
    stands = found.intent is not Intent.NONE and found.score >= _KNOWN
    if not meant or stands or found.intent is Intent.EMERGENCY:
        return replace(found, others=found.others or others)
    sure = cry_likelihood(meant, fluent)
    if sure >= _ASK_CRY:
        best = next(m for m in meant if m.understanding.intent is Intent.EMERGENCY).understanding
    else:
        likeliest, sure = _believed(meant, fluent, found, guesses or {})
        if likeliest is None:
            return replace(found, others=found.others or others)
        best = likeliest.understanding
    if found.intent in _DOSES and best.intent in _DOSES:
        return found  # what was not heard well may be the opposite
    if (found.intent, found.slots) == (best.intent, best.slots):
        return found
    others = tuple(other for other in others if other is not best)
    others = others if found.intent is Intent.NONE else (found, *others)
    return replace(best, decision=Decision.CONFIRM, score=round(sure, 4), others=others)


def _believed(
    meant: Sequence[Meaning], fluent: float, found: Understanding, guesses: Mapping[str, float]
) -> tuple[Meaning | None, float]:
    """Return which of ``meant`` to ask about, none being a cry, and how sure its intent is."""
    first, sure = meant[0], certainty(meant, fluent, found)
    if first.understanding.intent is Intent.EMERGENCY:
        return None, 0.0
    asked = sure >= _least(first, fluent)
    likeliest = chosen(meant, guesses) if guesses else first
    intent = likeliest.understanding.intent
    settled = found.intent is not Intent.NONE and (
        asked or found.intent in (intent, *LEFT_TO_SEARCH)
    )
    if not guesses or settled or intent in LEFT_TO_SEARCH:
        return (first if asked else None), sure
    sure = belief(likeliest, meant, sure, found, guesses, fluent=fluent > _FLUENT)
    enough = _ASK_BOTH_FLUENT if fluent > _FLUENT else _ASK_BOTH
    return (likeliest if sure >= enough else None), sure


def _least(meaning: Meaning, fluent: float) -> float:
    """Return how sure ``meaning`` must be to be asked about."""
    if meaning.understanding.intent in _ANSWERS:
        return _ASK_ANSWER if len(meaning.sentence.text) >= _LEAST_ANSWER else 1.0
    if meaning.understanding.intent is Intent.BACK:
        return _ASK_BACK
    return _ASK_FLUENT if fluent > _FLUENT else _ASK
