"""Finds every known phrase in a sentence by its sounds, with a cost for each.

Phrases are indexed by their syllables; a place in the sentence is tried only where enough of a
phrase's syllables sound near, so that a clean sentence costs little and a misheard one still
finds its phrases.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Syllable
from kiosk.core.numbers import DIGITS
from kiosk.core.understanding.heard import NEGATIONS, SILENT_COST, Heard, Units
from kiosk.core.understanding.phrase_search import DELETED, Search
from kiosk.core.understanding.sounds import Accent

_Denials = tuple[NDArray[np.intp], list[tuple[tuple[int, ...], int, int]]]

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
        sizes: dict[str, set[int]] = defaultdict(set)
        for text in by_text:
            sizes[text[:1]].add(len(text))
        self._sizes = {first: sorted(found) for first, found in sizes.items()}
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
        self._denying: dict[frozenset[str], _Denials] = {}
        self._search = Search(self._phrases, self._limits, self._units)

    def _all_limits(self, *, guessed: bool) -> list[dict[str, float]]:
        """Return for each phrase the limit of each of its labels; like phrases share theirs."""
        known: dict[tuple[tuple[str, ...], int, int], dict[str, float]] = {}
        found = []
        for meanings, phrase, telling in zip(
            self._meanings, self._phrases, self._telling, strict=True
        ):
            silent = len(phrase) - telling
            labels = tuple(entry.label for entry in meanings)
            limits = known.get((labels, telling, silent))
            if limits is None:
                limits = {label: bound(label, telling, silent, guessed=guessed) for label in labels}
                known[labels, telling, silent] = limits
            found.append(limits)
        return found

    def hear(self, syllables: Sequence[Syllable]) -> Heard:
        """Return the sentence ready for spotting."""
        return Heard(syllables, self._units)

    def spot(self, heard: Heard) -> list[Span]:
        """Return every phrase found, the cheapest cost for each place and meaning."""
        if not len(heard):
            return []
        found: dict[tuple[int, int, int], float] = {}
        for number, start, end, cost in self._search.find(heard):
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

    def spot_written(self, heard: Heard) -> list[Span]:
        """Return every phrase that stands in ``heard`` letter by letter, at no cost.

        Enough for a sentence made of phrases, and quick.
        """
        text = "".join(syllable.character[:1] or " " for syllable in heard.syllables)
        return [
            Span(start, end, entry.label, entry.value, entry.text, 0.0)
            for start in range(len(text))
            for size in self._sizes.get(text[start], ())
            if (end := start + size) <= len(text)
            and (number := self._by_text.get(text[start:end])) is not None
            for entry in self._meanings[number]
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
            dropped = SILENT_COST if silent else DELETED
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
        probes, denials = self._denials(labels)
        for index in range(len(heard)):
            for number in heard.near(index, probes, _WELL):
                phrase, place, probe = denials[number]
                start, last = index - probe, len(heard) - len(phrase)
                first = 0 if len(phrase) > 2 else max(1, last)
                stands = first <= start <= last and start + place not in clear
                if stands and self._rest_heard(heard, phrase, start, place):
                    return True
        return False

    def _denials(self, labels: frozenset[str]) -> _Denials:
        """Return the phrases of ``labels`` that hold negations, with the place of one and that of
        a syllable beside it, and the units of the latter; each negation by itself."""
        known = self._denying.get(labels)
        if known is None:
            found = []
            for phrase, meanings in zip(self._phrases, self._meanings, strict=True):
                if len(phrase) > 1 and any(entry.label in labels for entry in meanings):
                    characters = [self._units.all[unit].character for unit in phrase]
                    places = [k for k, c in enumerate(characters) if c in NEGATIONS]
                    found += [(phrase, place, int(place == 0)) for place in places]
            probes = np.array([phrase[probe] for phrase, _, probe in found], np.intp)
            known = self._denying[labels] = (probes, found)
        return known

    def _rest_heard(self, heard: Heard, phrase: tuple[int, ...], start: int, place: int) -> bool:
        return all(
            k == place or heard.cost(start + k, unit) <= _WELL for k, unit in enumerate(phrase)
        )


def _worse(way: tuple[float, float], cost: float, silent: bool) -> tuple[float, float]:
    """Return a way (total, worst) of reading a phrase with one more syllable."""
    return way[0] + cost, way[1] if silent else max(way[1], cost)
