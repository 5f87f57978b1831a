"""Whether somebody who stops has come to the end of a sentence, by where the examples end.

礼拜三上午找个人 is hardly ever all of a sentence, 礼拜三上午找个人擦玻璃 is: the grammar of the
examples knows how many sentences end after the last two concepts.
"""

import math
from collections.abc import Sequence

from kiosk.core.understanding.grammar import END, START, Model
from kiosk.core.understanding.lattice import Sentence

_BELIEVED = 4  # sentences, the likeliest first
_TRUST = 0.7  # of a nat, as where sentences are weighed by their meanings


def share_ending(sentences: Sequence[Sentence], model: Model) -> float:
    """Return the probability (0 to 1) that nothing follows what was said.

    ``sentences``: what may have been said, best first; with none of them it is 0.
    """
    weights = [
        math.exp(_TRUST * (sentence.score - sentences[0].score))
        for sentence in sentences[:_BELIEVED]
    ]
    ends = (
        weight * _ends(sentence, model)
        for weight, sentence in zip(weights, sentences, strict=False)
    )
    return sum(ends) / sum(weights) if weights else 0.0


def _ends(sentence: Sentence, model: Model) -> float:
    concepts = [START, *(word.phrase.concept for word in sentence.words)]
    if len(concepts) < 2:
        return 0.0
    return math.exp(model.triple(concepts[-2], concepts[-1], END))
