"""Small sums over lists of readings."""

import math
from collections.abc import Sequence

from kiosk.core.hypothesis import Hypothesis

_KEPT = 8


def normalised(scores: Sequence[float]) -> list[float]:
    """Return the natural logs of the shares of ``exp(score)``: they sum to 1 as probabilities."""
    if not scores:
        return []
    top = max(scores)
    total = math.log(sum(math.exp(score - top) for score in scores))
    return [score - top - total for score in scores]


def joined(pieces: Sequence[Sequence[Hypothesis]]) -> tuple[Hypothesis, ...]:
    """Return the readings of the whole from those of its pieces in order, best first."""
    whole: list[Hypothesis] = []
    for piece in pieces:
        if not whole:
            whole = list(piece)
            continue
        pairs = [
            Hypothesis(one.syllables + other.syllables, one.score + other.score)
            for one in whole
            for other in piece
        ]
        whole = sorted(pairs, key=lambda hypothesis: -hypothesis.score)[:_KEPT]
    return tuple(whole[:_KEPT])
