"""Finds every phrase that may have been said in misheard syllables, and how likely each is.

A noisy channel (Shannon 1948; Kernighan et al. 1990): each syllable was said as it was heard, as
one like it, or as any; now and then one was lost or added. All phrases are held against all places
at once, as one tree, level by level; what is too unlikely is not gone on with.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.understanding.network import Floats, Ints, Network

_NEVER = np.float32(-1e30)
_SEARCHED_WHOLE = 3  # levels; all nodes of theirs are held against all places


@dataclass(frozen=True)
class Channel:
    """How syllables go wrong.

    ``wrong``: their share; ``near``: the share of them that was said as one like it. ``slope``: by
    how much less likely (nats) a sound is for a distance of 1; at ``apart`` nearness ends.
    ``lost``, ``added``: the natural logs of a syllable's share; of an added one, with its sound.
    What is less likely is given up: ``spare`` with ``more`` for each syllable, ``behind`` the best
    that begins in the same place and is as long, ``single`` for the first syllable by itself.
    """

    wrong: float = 0.25
    near: float = 0.7
    slope: float = 3.0
    apart: float = 0.56
    lost: float = -3.5
    added: float = -6.5
    spare: float = 12.0
    more: float = 2.0
    behind: float = 8.5
    single: float = -7.0

    def table(self, distances: Floats) -> Floats:
        """Return for each sound heard (row) and said (column) how likely that is, in nats; 0 for
        what was heard right. Number 0 is of no sound."""
        size = len(distances)
        near = np.where(distances < self.apart, np.exp(-self.slope * distances), 0.0)
        np.fill_diagonal(near, 0.0)
        total = near.sum(axis=0)
        likely = near / np.maximum(total, 1e-9)
        any_sound = np.where(total > 0.0, 1.0 - self.near, 1.0) / size
        odds = self.wrong / (1.0 - self.wrong) * (self.near * likely + any_sound)
        table: Floats = np.log(odds + np.eye(size)).astype(np.float32)
        return table


@dataclass(frozen=True)
class Segments:
    """Phrases found, side by side: the number of the way, begin, end, and score in nats."""

    ways: Ints
    begins: Ints
    ends: Ints
    scores: Floats


@dataclass(frozen=True)
class _Level:
    """The nodes of one depth by number: their sounds; the children of each, and the ways that end
    there, side by side (of a node those from ``begins`` of it to that of the next)."""

    sounds: Ints
    parents: Ints
    children: Ints
    ways: Ints
    begins: Ints

    @property
    def ending(self) -> Ints:
        """The nodes at which some way ends."""
        return (self.begins[1:] > self.begins[:-1]).nonzero()[0]


@dataclass(frozen=True)
class _Alive:
    """Nodes of one depth with where each began, and the scores when one syllable less was heard
    than there are, as many, and one more."""

    nodes: Ints
    begins: Ints
    less: Floats
    same: Floats
    more: Floats

    def pruned(self, least: float, behind: float) -> "_Alive":
        """Return those that score more than ``least`` and are not ``behind`` the best."""
        best = np.maximum(np.maximum(self.less, self.same), self.more)
        tops = np.full(int(self.begins.max(initial=0)) + 1, least + behind, np.float32)
        np.maximum.at(tops, self.begins, best)
        kept = (best > tops[self.begins] - behind).nonzero()[0]
        nodes, begins = self.nodes[kept], self.begins[kept]
        return _Alive(nodes, begins, self.less[kept], self.same[kept], self.more[kept])


@dataclass(frozen=True)
class _Field:
    """All nodes of one depth (columns) beginning at all places (rows), with scores as ``_Alive``
    has them. Where most nodes are alive, this is quicker than a list of those that are."""

    less: Floats
    same: Floats
    more: Floats
    alive: NDArray[np.bool_]

    @classmethod
    def pruned(
        cls, less: Floats, same: Floats, more: Floats, least: float, behind: float
    ) -> "_Field":
        """Return the field of those that score as ``_Alive.pruned`` asks."""
        best = np.maximum(np.maximum(less, same), more)
        tops = np.maximum(best.max(axis=1, initial=_NEVER), least + behind)
        return cls(less, same, more, best > tops[:, None] - np.float32(behind))

    def listed(self, nodes: Ints) -> _Alive:
        """Return those of ``nodes`` that are alive."""
        begins, places = self.alive.take(nodes, axis=1).nonzero()
        numbers = nodes[places]
        at = begins * self.alive.shape[1] + numbers
        less, same, more = (scores.take(at) for scores in (self.less, self.same, self.more))
        return _Alive(numbers, begins, less, same, more)

    def children(self, parents: Ints) -> tuple[Floats, Floats, Floats]:
        """Return the scores of the parent of each node of the next depth."""
        dead = ~self.alive
        for scores in (self.less, self.same, self.more):
            scores[dead] = _NEVER
        less, same, more = (s.take(parents, axis=1) for s in (self.less, self.same, self.more))
        return less, same, more


class Phrases:
    """The phrases of a network as one tree of sounds, whatever concept they stand for.

    A way is a phrase as one concept, said in one way, and known by its number: ``nodes`` tells
    where it ends in the network.
    """

    def __init__(self, network: Network, channel: Channel | None = None) -> None:
        self._channel = channel or Channel()
        self.table = self._channel.table(network.distances)
        paths: list[tuple[int, ...]] = []
        for parent, sound in zip(network.parents.tolist(), network.sounds.tolist(), strict=True):
            paths.append((*(paths[parent] if parent >= 0 else ()), sound))
        ending = (network.phrases >= 0).nonzero()[0]
        self.nodes: Ints = ending[ending != network.anything]
        self._levels = _levels([paths[node] for node in self.nodes])

    def find(self, heard: Sequence[int]) -> Segments:
        """Return the phrases that may have been said where ``heard`` was, numbers of sounds."""
        size = len(heard)
        costs = np.full((size + 3, self.table.shape[1]), _NEVER, np.float32)
        costs[:size] = self.table[list(heard)]
        first, second, third, *others = self._levels
        found = _ended(self._first(costs, size), first, 1, size, self._least(1))
        field = self._second(costs, size)
        found += _ended(field.listed(second.ending), second, 2, size, self._least(2))
        alive = self._third(field, costs, size)
        found += _ended(alive, third, 3, size, self._least(3))
        for depth, level in enumerate(others, start=4):
            if not len(alive.nodes):
                break
            alive = self._deeper(alive, costs, depth)
            found += _ended(alive, level, depth, size, self._least(depth))
        return Segments(*(np.concatenate(parts) for parts in zip(*found, strict=True)))

    def _least(self, depth: int) -> float:
        return -self._channel.spare - self._channel.more * depth

    def _first(self, costs: Floats, size: int) -> _Alive:
        sounds = self._levels[0].sounds
        same = costs[:size, sounds].ravel()
        never = np.full(len(same), _NEVER, np.float32)
        nodes = np.tile(np.arange(len(sounds)), size)
        begins = np.repeat(np.arange(size), len(sounds))
        near = (same > self._channel.single).nonzero()[0]
        return _Alive(nodes[near], begins[near], never[near], same[near], never[near])

    def _second(self, costs: Floats, size: int) -> _Field:
        c, level = self._channel, self._levels[1]
        a = costs.take(self._levels[0].sounds[level.parents], axis=1)
        b = costs.take(level.sounds, axis=1)
        less = np.maximum(a[:size], b[:size]) + np.float32(c.lost)
        same = a[:size] + b[1 : size + 1]
        more = np.maximum(a[:size] + b[2 : size + 2], same) + np.float32(c.added)
        return _Field.pruned(less, same, more, self._least(2), c.behind)

    def _third(self, second: _Field, costs: Floats, size: int) -> _Alive:
        c, level = self._channel, self._levels[2]
        sounds = costs.take(level.sounds, axis=1)
        last = np.minimum(np.arange(size) + 2, size)  # as in ``_deeper``
        less, same, more = second.children(level.parents)
        fewer = np.maximum(less + sounds[last - 1], same + c.lost)
        equal = np.maximum(same + sounds[last], more + c.lost)
        longer = np.maximum(more + sounds[last + 1], equal + c.added)
        equal = np.maximum(equal, fewer + c.added)
        field = _Field.pruned(fewer, equal, longer, self._least(3), c.behind)
        return field.listed(np.arange(len(level.sounds)))

    def _deeper(self, alive: _Alive, costs: Floats, depth: int) -> _Alive:
        """Return what is alive at ``depth``, of the children of those ``alive`` one before."""
        c, level, size = self._channel, self._levels[depth - 1], len(costs) - 3
        nodes, owners = _all_of(alive.nodes, level.children)
        begins, sounds = alive.begins[owners], level.sounds[nodes]
        last = np.minimum(begins + depth - 1, size)  # the syllable heard last, when none is lost
        less, same, more = alive.less[owners], alive.same[owners], alive.more[owners]
        fewer = np.maximum(less + costs[last - 1, sounds], same + c.lost)
        equal = np.maximum(same + costs[last, sounds], more + c.lost)
        longer = np.maximum(more + costs[last + 1, sounds], equal + c.added)
        equal = np.maximum(equal, fewer + c.added)
        return _Alive(nodes, begins, fewer, equal, longer).pruned(self._least(depth), c.behind)


def _ended(
    alive: _Alive, level: _Level, depth: int, size: int, least: float
) -> list[tuple[Ints, Ints, Ints, Floats]]:
    """Return the ways that end at nodes of ``alive``: number, begin, end, score."""
    found = []
    ending = (level.begins[alive.nodes + 1] > level.begins[alive.nodes]).nonzero()[0]
    for heard, scores in ((depth - 1, alive.less), (depth, alive.same), (depth + 1, alive.more)):
        ends = alive.begins[ending] + heard
        good = ending[(scores[ending] > least) & (ends <= size)]
        places, owners = _all_of(alive.nodes[good], level.begins)
        good = good[owners]
        begins = alive.begins[good]
        found.append((level.ways[places], begins, begins + heard, scores[good]))
    return found


def _levels(paths: Sequence[tuple[int, ...]]) -> list[_Level]:
    """Return the tree of ``paths``, a level for each depth; ways are numbered as they stand."""
    ways: dict[tuple[int, ...], list[int]] = {}
    for way, path in enumerate(paths):
        ways.setdefault(path, []).append(way)
    nodes = {path[:k] for path in ways for k in range(1, len(path) + 1)}
    number: dict[tuple[int, ...], int] = {(): 0}
    levels = []
    for depth in range(1, max(_SEARCHED_WHOLE, *map(len, nodes)) + 1):
        here = sorted(
            (path for path in nodes if len(path) == depth), key=lambda p: (number[p[:-1]], p)
        )
        parents = np.array([number[path[:-1]] for path in here], np.intp)
        owned = [ways.get(path, []) for path in here]
        levels.append(
            _Level(
                np.array([path[-1] for path in here], np.intp),
                parents,
                np.searchsorted(parents, np.arange(len(number) + 1)),
                np.array([way for ended in owned for way in ended], np.intp),
                np.cumsum([0, *map(len, owned)]),
            )
        )
        number = {path: i for i, path in enumerate(here)}
    return levels


def _all_of(owners: Ints, begins: Ints) -> tuple[Ints, Ints]:
    """Return the numbers of all that ``owners`` have, and the place in ``owners`` of each's."""
    low = begins[owners]
    sizes = begins[owners + 1] - low
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    places = np.repeat(low - (ends - sizes), sizes) + np.arange(total)
    return places, np.repeat(np.arange(len(owners)), sizes)
