"""Weighs what the search found against what the sounds alone speak for (``ngrams.py``)."""

import math
from collections.abc import Mapping, Sequence

from kiosk.core.intents import Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.values import dataclass

# One word decides what these mean, and n-grams hardly know one: they are left to the search.
LEFT_TO_SEARCH = (Intent.EMERGENCY, Intent.CONFIRM, Intent.DENY, Intent.BACK)
_TRUST = 0.8  # of the n-grams against the search, when they name different intents
_LEAST, _LITTLE = 1e-4, 1e-3  # shares


@dataclass(frozen=True)
class _Weights:
    """A logistic regression over 1,037 sentences of four hands, misheard and clean, of which the
    search alone was not sure, each with n-grams learned without its set and another: was the
    intent chosen the right one?

    ``sure``: of the log odds that the search alone gives it; ``guess``: of the natural log of what
    the n-grams give it; ``instead``: of what they give to what the words mean as they stand, if
    they mean something else; ``fluent``: those words read well.
    """

    bias: float = 2.92
    sure: float = 0.72
    share: float = 4.1  # of how far an intent is behind the first, as in ``mending.py``
    guess: float = 0.93
    instead: float = -0.29
    fluent: float = -0.66


_WEIGHTS = _Weights()


def chosen(meant: Sequence[Meaning], guesses: Mapping[str, float]) -> Meaning:
    """Return the one of ``meant`` (likeliest first) that search and n-grams agree on most."""
    shares = _shares(meant)
    return max(meant, key=lambda meaning: _agreement(_intent(meaning), shares, guesses))


def _agreement(intent: str, shares: Mapping[str, float], guesses: Mapping[str, float]) -> float:
    return math.log(shares[intent] + _LEAST) + _TRUST * _log(guesses, intent)


def _log(guesses: Mapping[str, float], intent: str) -> float:
    return math.log(guesses.get(intent, 0.0) + _LITTLE)


def _intent(meaning: Meaning) -> str:
    return str(meaning.understanding.intent)


def _shares(meant: Sequence[Meaning]) -> dict[str, float]:
    shares: dict[str, float] = {}
    for meaning in meant:
        shares[_intent(meaning)] = shares.get(_intent(meaning), 0.0) + meaning.share
    return shares


def belief(
    meaning: Meaning,
    meant: Sequence[Meaning],
    sure: float,
    found: Understanding,
    guesses: Mapping[str, float],
    *,
    fluent: bool,
) -> float:
    """Return the probability that ``meaning``, one of ``meant``, has the intent that was meant.

    ``sure``: the same of the first of ``meant`` by the search alone; ``found``: what was heard
    means as it stands, ``fluent``: that reads well.
    """
    shares, weights = _shares(meant), _WEIGHTS
    stands = found.intent is not Intent.NONE
    sure = min(1.0 - 1e-6, max(1e-6, sure))
    behind = shares[_intent(meaning)] - shares[_intent(meant[0])]
    odds = (
        weights.bias
        + weights.sure * (math.log(sure / (1.0 - sure)) + weights.share * behind)
        + weights.guess * _log(guesses, _intent(meaning))
        + weights.instead * (_log(guesses, str(found.intent)) if stands else 0.0)
        + weights.fluent * fluent
    )
    return 1.0 / (1.0 + math.exp(-odds))
