"""How surely a meaning found in the sound is the right one, and what to do about it."""

import math
from collections.abc import Sequence
from dataclasses import replace

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.understanding.cry_gate import CRIES
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.values import dataclass

_ACT = 0.94  # how surely a meaning must be right to be acted on
_REQUEST = 0.88  # the same of what is said back at once and can be taken back
_REQUESTS = (
    Intent.ORDER_MEAL,
    Intent.BOOK_HOUSEKEEPING,
    Intent.CONSULT_DOCTOR,
    Intent.REQUEST_REPAIR,
    Intent.PAY_BILL,
)
_ASK = 0.55  # how surely it must be what was meant, perhaps but for a detail, to be asked about
_AGREED = 0.5  # the same on the average of two hearings that agree in what was meant
_UNSURE = 0.75  # what is less likely is asked about only when a second hearing bears it out,
_BORNE_OUT = 0.6  # on the average of both
_OVERHEARD = 0.75  # the same when nobody pressed
_OTHERS = 0.05  # share from which another meaning is worth offering
_TWO_SIGNS = 5  # syllables of cries: 救命救命, 我摔倒了起不来

_MAY_BE = 0.1  # of all that may have been heard: what else it may as well have been
_ANSWERS = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP)  # 都吃了 and 不吃了: one is the other's no

# What may be a cry is asked about sooner, even where something else is likelier.
_CRY = 0.3  # how sure it must be
_PLAIN_CRY = 0.15  # the same where the cry is all that was said, or was itself heard well
_MEANT_CRY, _MEANT_PLAIN_CRY = 0.5, 0.2  # or how surely it must be what was meant
_SHORT = 4  # syllables
_WELL = -1.5  # nats a syllable
_DENSE = 5  # a cry is at least a fifth of what was said

# A logistic regression over 1,200 sentences of six voices (recorded syllables, clean and at 10 dB
# of noise) and 168 pieces of noise and of talk not meant for the kiosk, which count three times:
# was the likeliest meaning right in everything?
_BIAS = -2.45
_SHARE = 3.8
_AHEAD = 1.15  # of how far the sentence is ahead of speech about anything (see ``_ahead``)
_AHEAD_RANGE = (-3.0, 2.0)
_SENSE = 4.69
_LENGTH = -2.0  # of the natural log of the syllables
_LONG = 12  # syllables; what is plainly said may be acted on however long it is
_CLEARNESS = 1.03  # of nats; noise is no clear sound
_LEAST_CLEARNESS = -3.0


@dataclass(frozen=True)
class _Meant:
    """Another one, over 2,700 sentences of 20 voices (clean, at 10 dB of noise, made old) and 690
    pieces of talk of others, noise among it: was the likeliest meaning's intent the right one?

    What is asked about may be wrong in a number, and long sentences are as good as short ones.
    """

    bias: float = 7.79
    share: float = 2.21
    ahead: float = 0.99
    sense: float = 1.08
    length: float = -2.28
    clearness: float = 1.35
    sound: float = 0.71  # of nats a syllable
    grammar: float = 1.77  # the same


_MEANT = _Meant()
_MEANT_AHEAD = 4.0  # at most, either way
_LEAST_SCORE = -4.0  # nats a syllable


def certainty(meaning: Meaning) -> float:
    """Return the probability that ``meaning`` is what was meant, with every detail."""
    sentence = meaning.sentence
    odds = (
        _BIAS
        + _SHARE * meaning.share
        + _AHEAD * _ahead(sentence, *_AHEAD_RANGE)
        + _SENSE * meaning.understanding.score
        + _LENGTH * math.log(_length(sentence))
        + _CLEARNESS * max(_LEAST_CLEARNESS, sentence.clearness)
    )
    return 1.0 / (1.0 + math.exp(-odds))


def likelihood(meaning: Meaning) -> float:
    """Return the probability that ``meaning`` is what was meant, perhaps but for a detail."""
    sentence, weights = meaning.sentence, _MEANT
    syllables = max(1, len(sentence.text))
    odds = (
        weights.bias
        + weights.share * meaning.share
        + weights.ahead * _ahead(sentence, -_MEANT_AHEAD, _MEANT_AHEAD)
        + weights.sense * meaning.understanding.score
        + weights.length * math.log(_length(sentence))
        + weights.clearness * max(_LEAST_CLEARNESS, sentence.clearness)
        + weights.sound * max(_LEAST_SCORE, sentence.sound / syllables)
        + weights.grammar * max(_LEAST_SCORE, sentence.grammar / syllables)
    )
    return 1.0 / (1.0 + math.exp(-odds))


def _length(sentence: Sentence) -> int:
    return min(_LONG, max(1, len(sentence.text)))


def _ahead(sentence: Sentence, least: float, most: float) -> float:
    """Return how much better ``sentence`` explains the sound than speech about anything does.

    The ratio of their log-likelihoods grows by chance with the root of the syllables; it counts
    between ``least`` and ``most``.
    """
    ratio = (sentence.score - sentence.talk) / math.sqrt(max(1, len(sentence.text)))
    return max(least, min(most, ratio))


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
    cry = _likely_cry(meant) if pressed and sure < _ACT else None
    if cry is not None:
        return replace(cry, decision=Decision.CONFIRM, others=others)
    drowned = sure < _ACT and _is_drowned(best)
    doubted = not _is_asked(best, sure, pressed=pressed)
    if doubted or found.decision is Decision.REJECT or drowned:
        return replace(nothing, others=others)
    decision = _decision(best, sure, pressed=pressed)
    if decision is Decision.ACT and _may_be_turned(found.intent, meant):
        decision = Decision.CONFIRM
    return replace(
        found,
        decision=decision,
        score=round(sure, 4),
        others=tuple(other for other in others if other is not found),
    )


def is_unsure(first: Sequence[Meaning], found: Understanding) -> bool:
    """Return whether ``found``, decided on ``first``, needs a second hearing to be believed.

    What nothing was found in does too; a cry for help never.
    """
    if found.intent is Intent.NONE:
        return True
    best = _likeliest(first)
    asked = found.intent is not Intent.EMERGENCY and found.decision is not Decision.ACT
    return asked and best is not None and likelihood(best) < _UNSURE


def _borne_out(first: Sequence[Meaning], again: Sequence[Meaning]) -> bool:
    one, other = _likeliest(first), _likeliest(again)
    if one is None or other is None or one.understanding.intent is not other.understanding.intent:
        return False
    return (likelihood(one) + likelihood(other)) / 2 >= _BORNE_OUT


def _rejected(found: Understanding) -> Understanding:
    return Understanding(found.text, Intent.NONE, Decision.REJECT, others=(found, *found.others))


def decide_again(
    first: Sequence[Meaning], again: Sequence[Meaning], found: Understanding
) -> Understanding:
    """Return ``found``, unsure in the first of two hearings of the same sound, or nothing.

    Where nothing was found, what is likeliest in both is asked about. They must agree in what was
    meant and be sure enough together.
    """
    if found.intent is not Intent.NONE:
        return found if _borne_out(first, again) else _rejected(found)
    nothing = found
    best = [_likeliest(meanings) for meanings in (first, again)]
    one, other = best
    if one is None or other is None or one.understanding.intent is not other.understanding.intent:
        return nothing
    surer = max(one, other, key=likelihood)
    likely = (likelihood(one) + likelihood(other)) / 2 >= _AGREED
    if not likely or len(surer.sentence.text) == 1 or _is_drowned(surer):
        return nothing
    return replace(
        surer.understanding,
        decision=Decision.CONFIRM,
        score=round(certainty(surer), 4),
        others=nothing.others,
    )


def _likeliest(meanings: Sequence[Meaning]) -> Meaning | None:
    return next((m for m in meanings if m.understanding.intent is not Intent.NONE), None)


def _decision(best: Meaning, sure: float, *, pressed: bool) -> Decision:
    found = best.understanding
    if found.intent is Intent.EMERGENCY:
        # Two cries in one breath are a cry and another one, however short: 救命救命.
        several = _signs(best.sentence) > 1 or cried(best.sentence) >= _TWO_SIGNS
        return Decision.ACT if sure >= _ACT and (pressed or several) else Decision.CONFIRM
    enough = _REQUEST if found.intent in _REQUESTS else _ACT
    if found.decision is Decision.ACT and sure < enough:
        return Decision.CONFIRM
    return found.decision


def _may_be_turned(intent: Intent, meant: Sequence[Meaning]) -> bool:
    """Return whether an answer about a medicine may as well have been the opposite one."""
    if intent not in _ANSWERS:
        return False
    against = {*_ANSWERS} - {intent}
    return sum(m.share for m in meant if m.understanding.intent in against) >= _MAY_BE


def _is_asked(best: Meaning, sure: float, *, pressed: bool) -> bool:
    """Return whether ``best`` is likely enough to be asked about: one syllable is any noise."""
    if len(best.sentence.text) == 1:
        return sure >= _ACT
    return likelihood(best) >= _ASK if pressed else sure >= _OVERHEARD


def _likely_cry(meant: Sequence[Meaning]) -> Understanding | None:
    """Return the cry that may have been what was said, though something else may be likelier."""
    for meaning in meant:
        if meaning.understanding.intent is Intent.EMERGENCY and meaning.share >= _MAY_BE:
            short = len(meaning.sentence.text) <= _SHORT
            plain = short or is_cried(meaning.sentence, _WELL)
            sure, meant_so = (_PLAIN_CRY, _MEANT_PLAIN_CRY) if plain else (_CRY, _MEANT_CRY)
            likely = certainty(meaning) >= sure or likelihood(meaning) >= meant_so
            return meaning.understanding if likely and not _is_drowned(meaning) else None
    return None


def is_cried(sentence: Sentence, least: float) -> bool:
    """Return whether some cry in ``sentence`` sounds as it should, whatever the rest sounds like.

    ``least``: nats a syllable that its sound may lie below the best at most.
    """
    return any(
        _is_cry(word.phrase.concept) and word.sound >= least * len(word.phrase.text)
        for word in sentence.words
    )


def _signs(sentence: Sentence) -> int:
    """Return how many cries ``sentence`` has: 救命救命 has two, 我摔倒了 起不来了 too.

    A part of the body and what is wrong with it are one.
    """
    cries = [word.phrase for word in sentence.words if _is_cry(word.phrase.concept)]
    return sum(1 + _is_repeated(c.text) for c in cries if c.concept != "cry_body")


def _is_repeated(text: str) -> bool:
    return text == text[: len(text) // 2] * 2


def cried(sentence: Sentence) -> int:
    """Return how many syllables of ``sentence`` are words of cries."""
    return sum(len(word.phrase.text) for word in sentence.words if _is_cry(word.phrase.concept))


def _is_drowned(best: Meaning) -> bool:
    """Whether the cry is only a little of what was said."""
    is_cry = best.understanding.intent is Intent.EMERGENCY
    return is_cry and cried(best.sentence) * _DENSE < len(best.sentence.text)


def has_cry(sentence: Sentence) -> bool:
    """Return whether a word of ``sentence`` may be a cry for help."""
    return any(_is_cry(word.phrase.concept) for word in sentence.words)


def _is_cry(concept: str) -> bool:
    return concept in CRIES
