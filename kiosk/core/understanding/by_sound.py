"""Weighs the sentences found in the sound against each other: what was meant, and how surely."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.sounds import hypothesis_from_text

_UNKNOWN = Syllable("", 0, "？")

SENTENCES = 6
"""How many sentences are understood, and how far behind the best (in nats) they may lie."""
BEHIND = 6.0

_TRUST = 0.7  # of a nat: the scores of sentences that share their sound are not independent
_SURE = 0.75  # the share of all that was heard which an action needs
_KEPT = 0.04  # a meaning with less of a share is not offered
_CLEAR = -2.75  # score a syllable from which a sentence is acted on
_HEARD = -3.35  # and from which it is believed at all
_SHORT = 3  # syllables; the grammar says little of shorter ones, the sound decides
_SHORT_CLEAR = -1.3  # their sound a syllable
_SHORT_HEARD = -2.0


@dataclass(frozen=True)
class Meaning:
    """What one or more sentences mean, and their share of all that may have been heard."""

    understanding: Understanding
    share: float
    sentence: Sentence


def reading_of(sentence: Sentence) -> Hypothesis:
    """Return a sentence as a hypothesis; syllables outside all phrases have no sound."""
    syllables: list[Syllable] = []
    run = ""
    for word in sentence.words:
        if word.phrase.text:
            run += word.phrase.text
            continue
        syllables += _syllables(run)
        syllables.append(_UNKNOWN)
        run = ""
    syllables += _syllables(run)
    return Hypothesis(tuple(syllables), sentence.score)


def _syllables(text: str) -> tuple[Syllable, ...]:
    return hypothesis_from_text(text).syllables if text else ()


def weigh(
    sentences: Sequence[Sentence], understand: Callable[[Hypothesis], Understanding]
) -> list[Meaning]:
    """Return what ``sentences`` (best first) mean, likeliest first; shares sum to 1."""
    best: dict[str, tuple[Understanding, Sentence]] = {}
    shares: dict[str, float] = {}
    total = 0.0
    for sentence in sentences:
        found = understand(reading_of(sentence))
        share = math.exp(_TRUST * (sentence.score - sentences[0].score))
        key = f"{found.intent} {sorted(found.slots.items(), key=lambda item: item[0])!r}"
        best.setdefault(key, (found, sentence))
        shares[key] = shares.get(key, 0.0) + share
        total += share
    ranked = sorted(best, key=lambda key: -shares[key])
    return [Meaning(best[key][0], shares[key] / total, best[key][1]) for key in ranked]


def decide(meanings: Sequence[Meaning], nothing: Understanding) -> Understanding:
    """Return what to do about ``meanings``: the likeliest, as surely as it was heard."""
    meant = [m for m in meanings if m.understanding.intent is not Intent.NONE]
    if not meant:
        return nothing
    best = meant[0]
    found, share = best.understanding, best.share
    others = tuple(m.understanding for m in meant[1:] if m.share > _KEPT)
    if found.decision is Decision.REJECT or not _heard(best.sentence, _HEARD, _SHORT_HEARD):
        return replace(nothing, others=tuple(m.understanding for m in meant if m.share > _KEPT))
    clear = share >= _SURE and _heard(best.sentence, _CLEAR, _SHORT_CLEAR)
    if found.decision is Decision.ACT and not clear and found.intent is not Intent.EMERGENCY:
        found = replace(found, decision=Decision.CONFIRM)
    return replace(found, score=round(found.score * share, 4), others=others)


def _heard(sentence: Sentence, score: float, sound: float) -> bool:
    """Return whether ``sentence`` was heard at least so well, a syllable."""
    length = len(sentence.text)
    if length <= _SHORT:
        return sentence.sound / length >= sound
    return sentence.score / length >= score
