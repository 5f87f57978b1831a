"""Finds every known phrase in a sentence by its sounds, with a cost for each.

Phrases are indexed by their syllables; a place in the sentence is tried only where enough of a
phrase's syllables sound near, so that a clean sentence costs little and a misheard one still
finds its phrases.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.hypothesis import Syllable
from kiosk.core.numbers import DIGITS
from kiosk.core.understanding.heard import (
    NEGATION_COST,
    NEGATIONS,
    SILENT_COST,
    Heard,
    Postings,
    Units,
    postings,
)
from kiosk.core.understanding.sounds import Accent

_DELETED = 0.9
_GOOD_ENOUGH = 0.2  # a straight reading this near needs no elastic one
_FAR = 9.0
_WELL = 0.2  # cost of a syllable that differs by accent only (zh for z, an for ang)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch ``start:end`` of the sentence read as ``text``, standing for (label, value).

    ``parts``: the spans it was put together from, left to right; none for a phrase found whole.
    """

    start: int
    end: int
    label: str
    value: Any
    text: str
    cost: float
    parts: tuple["Span", ...] = ()

    def leaves(self) -> Iterator["Span"]:
        """Yield the phrases it was put together from, itself when it is one."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase to be found."""

    label: str
    value: Any
    text: str


# What comes from the hub is named on purpose and may be misheard more than everyday words, which
# are many and short; numerals and cries lie between.
_NAMES = frozenset(
    [
        "dish",
        "task",
        "symptom",
        "department",
        "doctor_name",
        "repair",
        "repair_fault",
        "bill",
        "person",
        "cry",
        "wake",
    ]
)
_SMALL = frozenset(("digit", "mark", "cry_body", "cry_not"))


def bound(label: str, telling: int, silent: int = 0, *, guessed: bool = False) -> float:
    """Return the highest cost at which a phrase is still believed.

    ``telling`` syllables count, ``silent`` ones (了, 的) come and go. ``guessed``: the recogniser
    gave alternatives, so that a likely one costs little; otherwise a single syllable has to be
    what was written.
    """
    if telling <= 1:
        if label in _SMALL:
            return 0.3 if guessed else 0.125
        return (0.15 if guessed else 0.03) + 0.05 * silent
    more = 0.06 * silent
    if label in _NAMES or label.startswith("say "):  # whole sentences
        return more + ((0.56, 0.95)[telling - 2] if telling <= 3 else 0.36 * telling)
    return more + ((0.42, 0.72)[telling - 2] if telling <= 3 else 0.28 * telling)


class Spotter:
    """Finds the phrases of ``entries`` in sentences."""

    def __init__(
        self,
        entries: Iterable[Entry],
        accent: Accent,
        pronunciations: Mapping[str, tuple[str, ...]],
    ) -> None:
        by_text: dict[str, list[Entry]] = defaultdict(list)
        for entry in dict.fromkeys(entries):
            by_text[entry.text].append(entry)
        self._units = Units(accent, pronunciations)
        self._meanings = list(by_text.values())
        self._phrases = [self._units.numbers(text) for text in by_text]
        self._by_text = {text: number for number, text in enumerate(by_text)}
        self.numerals = self._numerals()
        self._negations = [
            n for n, unit in enumerate(self._units.all) if unit.character in NEGATIONS
        ]
        silent = [unit.silent for unit in self._units.all]
        self._telling = [
            sum(not silent[unit] for unit in phrase) or len(phrase) for phrase in self._phrases
        ]
        self._limits = [max(limits.values()) for limits in self._all_limits(guessed=True)]
        self._label_limits = {
            guessed: self._all_limits(guessed=guessed) for guessed in (True, False)
        }
        self._postings: Postings = postings(self._phrases, self._units)

    def _all_limits(self, *, guessed: bool) -> list[dict[str, float]]:
        """Return for each phrase the limit of each of its labels."""
        return [
            {
                entry.label: bound(entry.label, telling, len(phrase) - telling, guessed=guessed)
                for entry in meanings
            }
            for meanings, phrase, telling in zip(
                self._meanings, self._phrases, self._telling, strict=True
            )
        ]

    def hear(self, syllables: Sequence[Syllable]) -> Heard:
        """Return the sentence ready for spotting."""
        return Heard(syllables, self._units)

    def spot(self, heard: Heard) -> list[Span]:
        """Return every phrase found, the cheapest cost for each place and meaning."""
        found: dict[tuple[int, int, int], float] = {}
        for number, starts in self._candidates(heard).items():
            phrase = self._phrases[number]
            for start in starts:
                if start >= 0 and _enough(len(phrase), starts, start):
                    for end, cost in self._align(heard, number, start, starts):
                        key = (number, start, end)
                        if cost < found.get(key, _FAR):
                            found[key] = cost
        limits = self._label_limits[heard.guessed]
        return [
            Span(start, end, entry.label, entry.value, entry.text, cost)
            for (number, start, end), cost in found.items()
            for entry in self._meanings[number]
            if cost <= limits[number][entry.label]
        ]

    def _numerals(self) -> dict[str, tuple[str, int]]:
        """Return for each numeral of one character, and 半, what it stands for and its unit."""
        return {
            text: (str(DIGITS.get(entry.value, entry.value)), self._phrases[number][0])
            for text, number in self._by_text.items()
            for entry in self._meanings[number]
            if len(text) == 1 and (entry.label == "digit" or text == "半")
        }

    def worst(self, heard: Heard, span: Span) -> float:
        """Return the cost of the worst heard syllable of the phrase ``span``, 0 to 1.

        Syllables that come and go (了, 的) do not count. A phrase this spotter does not know
        gives the whole span's cost, which is no less.
        """
        number = self._by_text.get(span.text)
        if number is None:
            return span.cost
        width = span.end - span.start
        ways = [(0.0, 0.0)] * (width + 1)
        for j in range(width):
            ways[j + 1] = _worse(ways[j], heard.added(span.start + j), heard.silent[span.start + j])
        for unit in self._phrases[number]:
            silent = self._units.all[unit].silent
            dropped = SILENT_COST if silent else _DELETED
            row = [_worse(ways[0], dropped, silent)]
            for j in range(width):
                cost = heard.cost(span.start + j, unit)
                row.append(
                    min(
                        _worse(ways[j], cost, silent),
                        _worse(ways[j + 1], dropped, silent),
                        _worse(row[j], heard.added(span.start + j), heard.silent[span.start + j]),
                    )
                )
            ways = row
        return ways[width][1]

    def unlike_negation(self, heard: Heard, index: int) -> float:
        """Return how unlike the syllable at ``index`` sounds to 不 or another negation, 0 to 1."""
        return min([heard.sound_cost(index, unit) for unit in self._negations], default=1.0)

    def may_deny(self, heard: Heard, labels: frozenset[str], clear: Collection[int]) -> bool:
        """Return whether a phrase with a negation stands there, all but the negation heard well.

        ``labels``: of which phrases; ``clear``: places that were surely heard as something else.
        Phrases of two syllables count only at the end: all but the 不 of 不要 is in every 我要.
        """
        for number, phrase in enumerate(self._phrases):
            if len(phrase) < 2 or not any(e.label in labels for e in self._meanings[number]):
                continue
            last = len(heard) - len(phrase)
            first = 0 if len(phrase) > 2 else max(1, last)
            for place, unit in enumerate(phrase):
                if self._units.all[unit].character in NEGATIONS and any(
                    start + place not in clear and self._rest_heard(heard, phrase, start, place)
                    for start in range(first, last + 1)
                ):
                    return True
        return False

    def _rest_heard(self, heard: Heard, phrase: tuple[int, ...], start: int, place: int) -> bool:
        return all(
            k == place or heard.cost(start + k, unit) <= _WELL for k, unit in enumerate(phrase)
        )

    def _candidates(self, heard: Heard) -> dict[int, dict[int, int]]:
        """Return for each phrase where it may start and how many syllables speak for that."""
        found: dict[int, dict[int, int]] = {}
        for index in range(len(heard)):
            for unit in heard.near_units(index):
                for number, place in self._postings.get(unit, ()):
                    starts = found.get(number)
                    if starts is None:
                        starts = found[number] = {}
                    start = index - place
                    starts[start] = starts.get(start, 0) + 1
        return found

    def _align(
        self, heard: Heard, number: int, start: int, starts: Mapping[int, int]
    ) -> list[tuple[int, float]]:
        """Return (end, cost) of reading the phrase from ``start``, as far as it is believable."""
        phrase, limit = self._phrases[number], self._limits[number]
        length = len(phrase)
        straight = _straight(heard, phrase, start, limit)
        if length <= 2 or straight <= _GOOD_ENOUGH or not self._may_stretch(number, start, starts):
            return [(start + length, straight)] if straight <= limit else []
        return self._elastic(heard, phrase, start, limit)

    def _may_stretch(self, number: int, start: int, starts: Mapping[int, int]) -> bool:
        """Return whether the phrase can fit with a syllable missing or added.

        What is missing is dear, so nearly all the others must be there.
        """
        telling, length = self._telling[number], len(self._phrases[number])
        if telling < 2:
            return False
        shifted = starts.get(start - 1, 0) + starts.get(start + 1, 0)
        if not shifted and telling == length:
            return False
        return starts[start] + shifted >= telling - (1 if length <= 5 else 2)

    def _elastic(
        self, heard: Heard, phrase: tuple[int, ...], start: int, limit: float
    ) -> list[tuple[int, float]]:
        """Align with one or two syllables missing or added."""
        width = min(len(heard) - start, len(phrase) + 2)
        added = [heard.added(start + j) for j in range(width)]
        previous = [0.0] + [_FAR] * width
        for number in phrase:
            unit = self._units.all[number]
            dropped = SILENT_COST if unit.silent else _DELETED
            if unit.character in NEGATIONS:
                dropped += NEGATION_COST
            last = previous[0] + dropped
            current = [last]
            for j in range(width):
                last = min(previous[j + 1] + dropped, last + added[j])
                if previous[j] < limit:
                    last = min(last, previous[j] + heard.cost(start + j, number))
                current.append(last)
            if min(current) > limit:
                return []
            previous = current
        return [(start + j, cost) for j, cost in enumerate(previous) if j and cost <= limit]


def _worse(way: tuple[float, float], cost: float, silent: bool) -> tuple[float, float]:
    """Return a way (total, worst) of reading a phrase with one more syllable."""
    return way[0] + cost, way[1] if silent else max(way[1], cost)


def _enough(length: int, starts: Mapping[int, int], start: int) -> bool:
    """Return whether enough syllables speak for a phrase at ``start`` or a place beside it."""
    if length <= 2:
        return True
    near = starts[start] + starts.get(start - 1, 0) + starts.get(start + 1, 0)
    return near * 2 >= length - 1


def _straight(heard: Heard, phrase: tuple[int, ...], start: int, limit: float) -> float:
    if start + len(phrase) > len(heard):
        return _FAR
    total = 0.0
    for index, unit in enumerate(phrase, start):
        total += heard.cost(index, unit)
        if total > limit:
            return _FAR
    return total
