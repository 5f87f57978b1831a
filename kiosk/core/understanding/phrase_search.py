"""Searches all phrases in a sentence at once: where each may stand, and at what cost.

A place is tried only where enough of a phrase's syllables sound near, so that a clean sentence
costs little and a misheard one still finds its phrases. Phrases of one length are compared as one
matrix; only those that need a syllable missing or added are aligned one by one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.heard import NEGATION_COST, NEGATIONS, SILENT_COST, Heard, Units

DELETED = 0.9  # cost of a syllable of the phrase that was not heard
_GOOD_ENOUGH = 0.2  # a straight reading this near needs no elastic one
_FAR = 9.0
_MOST_SHIFT = 2  # syllables by which a phrase may be stretched or shortened

Found = tuple[int, int, int, float]  # phrase, start, end, cost


@dataclass(frozen=True, slots=True)
class _Group:
    """Phrases of one length: their numbers, highest costs, and by place (row) the units, which of
    them tell the phrase from others, and what each costs when it was not heard."""

    numbers: NDArray[np.intp]
    limits: NDArray[np.float64]
    units: NDArray[np.intp]
    telling: NDArray[np.int8]
    dropped: NDArray[np.float64]

    def within(self, least: NDArray[np.float64]) -> "_Group":
        """Return the phrases that may stand somewhere; ``least``: what each unit costs at least."""
        costs = np.zeros(len(self.numbers), np.float32)
        for units in self.units:  # summed as the costs of a place are, so that none is lost
            costs += least.take(units)
        kept = (costs <= self.limits).nonzero()[0]
        return _Group(
            self.numbers[kept],
            self.limits[kept],
            self.units[:, kept],
            self.telling[:, kept],
            self.dropped[:, kept],
        )


def dropped_cost(units: Units, number: int) -> float:
    """Return what it costs that the unit of ``number`` was not heard."""
    unit = units.all[number]
    denies = NEGATION_COST if unit.character in NEGATIONS else 0.0
    return (SILENT_COST if unit.silent else DELETED) + denies


@dataclass(frozen=True, slots=True)
class _Matrices:
    """A sentence's costs, nearness, and least costs within the shift: a row a unit."""

    costs: NDArray[np.float32]
    near: NDArray[np.int8]
    nearest: NDArray[np.float32]


class Search:
    """Finds ``phrases`` (of unit numbers) up to the cost in ``limits``."""

    def __init__(
        self, phrases: Sequence[tuple[int, ...]], limits: Sequence[float], units: Units
    ) -> None:
        self._phrases, self._units = phrases, units
        self._limits = np.array(limits)
        by_length: dict[int, list[int]] = defaultdict(list)
        for number, phrase in enumerate(phrases):
            by_length[len(phrase)].append(number)
        self._dropped = [dropped_cost(units, number) for number in range(len(units.all))]
        self._silent = np.array([unit.silent for unit in units.all], np.bool_)
        self._droppable = np.array(self._dropped)
        self._groups = [self._group(np.array(numbers)) for numbers in by_length.values()]

    def _group(self, numbers: NDArray[np.intp]) -> _Group:
        units = np.array([self._phrases[number] for number in numbers.tolist()]).T
        silent = self._silent[units]
        silent[:, silent.all(axis=0)] = False
        telling = (~silent).astype(np.int8)
        return _Group(numbers, self._limits[numbers], units, telling, self._droppable[units])

    def find(self, heard: Heard) -> Iterator[Found]:
        """Yield the phrases that stand in ``heard``."""
        costs, near = heard.matrices()
        matrices = _Matrices(costs, near, _windowed(costs))
        least = np.minimum(costs.min(axis=1, initial=_FAR), self._droppable)
        for group in self._groups:
            possible = group.within(least)
            if len(possible.numbers):
                yield from self._find(possible, heard, matrices)

    def _find(self, group: _Group, heard: Heard, matrices: _Matrices) -> Iterator[Found]:
        length, size = len(group.units), len(heard)
        straight = np.zeros((len(group.numbers), size), np.float32)
        votes = np.zeros((len(group.numbers), size + 2), np.int8)  # from the place before the first
        wide = _padded(matrices.near, 1, length, 0)
        long = _padded(matrices.costs, 0, length, _FAR)
        for place in range(length):
            units = group.units[place]
            straight += long[units, place : place + size]
            votes += wide[units, place : place + size + 2] * group.telling[place][:, None]
        here = votes[:, 1:-1]
        shifted = votes[:, :-2] + votes[:, 2:]
        limits = group.limits[:, None]
        starts = here > 0
        if length > 2:
            starts &= (here + shifted) * 2 >= length - 1
            told = group.telling.sum(axis=0)[:, None]
            elastic = starts & (straight > _GOOD_ENOUGH) & (told >= 2)
            elastic &= (shifted > 0) | (told < length)
            elastic &= here + shifted >= told - (1 if length <= 5 else 2)
            starts &= ~elastic
            yield from self._stretched(group, heard, elastic, matrices.nearest)
        for row, start in np.argwhere(starts & (straight <= limits)).tolist():
            yield int(group.numbers[row]), start, start + length, float(straight[row, start])

    def _stretched(
        self,
        group: _Group,
        heard: Heard,
        candidates: NDArray[np.bool_],
        nearest: NDArray[np.float32],
    ) -> Iterator[Found]:
        rows, starts = np.nonzero(candidates)
        if not len(rows):
            return
        wide = _padded(nearest, 0, len(group.units), _FAR)
        least = np.zeros(len(rows), np.float32)
        for place in range(len(group.units)):
            heard_best = wide[group.units[place][rows], starts + place]
            least += np.minimum(heard_best, group.dropped[place][rows])
        possible = least <= group.limits[rows]
        for row, start in zip(rows[possible].tolist(), starts[possible].tolist(), strict=True):
            number = int(group.numbers[row])
            for end, cost in self._elastic(heard, number, start):
                yield number, start, end, cost

    def _elastic(self, heard: Heard, number: int, start: int) -> list[tuple[int, float]]:
        """Return (end, cost) of the phrase from ``start`` with syllables missing or added."""
        phrase, limit = self._phrases[number], float(self._limits[number])
        width = min(len(heard) - start, len(phrase) + _MOST_SHIFT)
        added = [heard.added(start + j) for j in range(width)]
        rows = [heard.row(start + j) for j in range(width)]
        previous = [0.0] + [_FAR] * width
        for unit in phrase:
            dropped = self._dropped[unit]
            last = previous[0] + dropped
            current = [last]
            for j in range(width):
                last = min(previous[j + 1] + dropped, last + added[j])
                if previous[j] < limit:
                    last = min(last, previous[j] + rows[j][unit])
                current.append(last)
            if min(current) > limit:
                return []
            previous = current
        return [(start + j, cost) for j, cost in enumerate(previous) if j and cost <= limit]


def _padded(matrix: NDArray[np.generic], before: int, after: int, value: float) -> NDArray[Any]:
    """Return ``matrix`` (unit, syllable) with columns of ``value`` before and after it."""
    units, size = matrix.shape
    wide = np.full((units, before + size + after), value, matrix.dtype)
    wide[:, before : before + size] = matrix
    return wide


def _windowed(costs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the least cost of each unit within the shift from each syllable."""
    wide = _padded(costs, _MOST_SHIFT, _MOST_SHIFT, _FAR)
    size = costs.shape[1]
    least: NDArray[np.float32] = wide[:, :size]
    for shift in range(1, 2 * _MOST_SHIFT + 1):
        least = np.minimum(least, wide[:, shift : shift + size])
    return least
