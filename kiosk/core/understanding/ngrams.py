"""Guesses what a sentence is for from its sounds alone: a second opinion beside the search.

A linear classifier over n-grams of syllables (Cavnar & Trenkle 1994; weights by logistic
regression), which needs no word to be heard whole. Sounds that accents and recognisers confuse
count as one, and n-grams are numbered by a checksum (Weinberger et al. 2009).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.sounds import split_sound
from kiosk.core.values import dataclass

_INITIALS = {"zh": "z", "ch": "c", "sh": "s", "r": "y"}
_FINALS = {
    "ang": "an", "eng": "en", "ing": "in", "iang": "ian", "uang": "uan", "ong": "ong",
    "iong": "ong", "v": "i", "ve": "ie", "vn": "in", "van": "ian",
}  # fmt: skip
_FIRST, _LAST = ("^", "^"), ("$", "$")


@dataclass(frozen=True)
class Ngrams:
    """The weights: for each number of an n-gram (row) and each of ``intents`` (column), in steps
    of ``step``; and what each intent has without any."""

    intents: tuple[str, ...]
    weights: NDArray[np.int8]
    step: float
    bias: NDArray[np.float32]

    def guess(self, sounds: Sequence[str]) -> Mapping[str, float]:
        """Return intent → probability for what was heard as ``sounds`` (toneless pinyin)."""
        rows = numbers(sounds, len(self.weights))
        total = self.weights[rows].sum(axis=0, dtype=np.int32) * self.step / np.sqrt(len(rows))
        odds = np.exp(total + self.bias - (total + self.bias).max())
        return dict(zip(self.intents, (odds / odds.sum()).tolist(), strict=True))


def numbers(sounds: Sequence[str], most: int) -> list[int]:
    """Return the numbers, below ``most``, of the n-grams in ``sounds``, each once."""
    return sorted({_number(ngram) % most for ngram in _ngrams(sounds)})


@lru_cache(maxsize=4096)
def _number(ngram: str) -> int:
    return crc32(ngram.encode())


@lru_cache(maxsize=1024)
def _folded(sound: str) -> tuple[str, str]:
    initial, final = split_sound(sound)
    return _INITIALS.get(initial, initial), _FINALS.get(final, final)


def _ngrams(sounds: Sequence[str]) -> Iterator[str]:
    """Yield single syllables and finals, pairs and threes, whole or in part, and skipping one."""
    parts = [_FIRST, *map(_folded, sounds), _LAST]
    whole = [f"{initial}.{final}" for initial, final in parts]
    for (_, final), syllable in zip(parts[1:-1], whole[1:-1], strict=True):
        yield f"u{syllable}"
        yield f"f{final}"
    for k, ((initial, final), (start, end)) in enumerate(pairwise(parts)):
        here, after = whole[k], whole[k + 1]
        yield f"b{here}{after}"
        yield f"i{initial},{start}"
        yield f"F{final},{end}"
        yield f"x{here},{start}"
        yield f"y{final},{after}"
        yield f"w{initial},{after}"
        yield f"z{here},{end}"
    threes = zip(parts, parts[1:], parts[2:], strict=False)
    for k, (one, two, three) in enumerate(threes):
        yield f"s{whole[k]}{whole[k + 2]}"
        yield f"t{one[0]},{two[0]},{three[0]}"
        yield f"T{one[1]},{two[1]},{three[1]}"
