"""How surely a meaning found in the sound is the right one, and what to do about it."""

import math
from collections.abc import Sequence
from dataclasses import replace

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.understanding.lattice import Sentence

_ACT = 0.93  # how surely a meaning must be right to be acted on
_ASK = 0.45  # and to be asked about
_OVERHEARD = 0.75  # the same when nobody pressed
_OTHERS = 0.05  # share from which another meaning is worth offering
CRIES = frozenset(("cry", "short_cry", "cry_body", "cry_grave"))
_TWO_SIGNS = 5  # syllables of cries: 救命救命, 我摔倒了起不来

_MAY_BE = 0.2  # the share from which a short cry is asked about, whatever is likelier
_SHORT = 4  # syllables
_DENSE = 5  # a cry is at least a fifth of what was said

# A logistic regression over 2,400 sentences of 25 voices (recorded syllables, clean and at 10 dB
# of noise) and people's talk that was not meant for the kiosk: was the likeliest meaning right?
_BIAS = 2.03
_SHARE = 4.84
_SCORE = 1.43  # of the score a syllable, in nats
_SOUND = -0.39  # of the sound's part of it, which counted too much there
_SENSE = 1.62
_LENGTH = -1.11  # of the natural log of the syllables


def certainty(meaning: Meaning) -> float:
    """Return the probability that ``meaning`` is what was meant."""
    sentence = meaning.sentence
    length = max(1, len(sentence.text))
    odds = (
        _BIAS
        + _SHARE * meaning.share
        + _SCORE * sentence.score / length
        + _SOUND * sentence.sound / length
        + _SENSE * meaning.understanding.score
        + _LENGTH * math.log(length)
    )
    return 1.0 / (1.0 + math.exp(-odds))


def decide(
    meanings: Sequence[Meaning], nothing: Understanding, *, pressed: bool = True
) -> Understanding:
    """Return the likeliest of ``meanings`` with what to do about it.

    ``nothing`` is what to return when none can be believed; what else may have been meant is
    offered in ``others``.
    """
    meant = [m for m in meanings if m.understanding.intent is not Intent.NONE]
    others = tuple(m.understanding for m in meant if m.share >= _OTHERS)
    if not meant:
        return nothing
    best, sure = meant[0], certainty(meant[0])
    found = best.understanding
    cry = _short_cry(meant) if pressed and sure < _ACT else None
    if cry is not None:
        return replace(cry, decision=Decision.CONFIRM, others=others)
    drowned = sure < _ACT and _is_drowned(best)
    if sure < (_ASK if pressed else _OVERHEARD) or found.decision is Decision.REJECT or drowned:
        return replace(nothing, others=others)
    return replace(
        found,
        decision=_decision(best, sure, pressed=pressed),
        score=round(sure, 4),
        others=tuple(other for other in others if other is not found),
    )


def _decision(best: Meaning, sure: float, *, pressed: bool) -> Decision:
    found = best.understanding
    if found.intent is Intent.EMERGENCY:
        certain = sure >= _ACT and (pressed or _cried(best.sentence) >= _TWO_SIGNS)
        return Decision.ACT if certain else Decision.CONFIRM
    if found.decision is Decision.ACT and sure < _ACT:
        return Decision.CONFIRM
    return found.decision


def _short_cry(meant: Sequence[Meaning]) -> Understanding | None:
    """Return the cry that may have been all that was said, though something else is likelier."""
    for meaning in meant:
        if meaning.understanding.intent is Intent.EMERGENCY and meaning.share >= _MAY_BE:
            return meaning.understanding if len(meaning.sentence.text) <= _SHORT else None
    return None


def _cried(sentence: Sentence) -> int:
    """Return how many syllables of ``sentence`` are words of cries."""
    return sum(len(word.phrase.text) for word in sentence.words if _is_cry(word.phrase.concept))


def _is_drowned(best: Meaning) -> bool:
    """Whether the cry is only a little of what was said."""
    is_cry = best.understanding.intent is Intent.EMERGENCY
    return is_cry and _cried(best.sentence) * _DENSE < len(best.sentence.text)


def has_cry(sentence: Sentence) -> bool:
    """Return whether a word of ``sentence`` may be a cry for help."""
    return any(_is_cry(word.phrase.concept) for word in sentence.words)


def _is_cry(concept: str) -> bool:
    return concept in CRIES
