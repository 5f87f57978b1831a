"""Finds every known phrase in a sentence by its sounds, with a cost for each.

Phrases are indexed by their syllables; a place in the sentence is tried only where enough of a
phrase's syllables sound near, so that a clean sentence costs little and a misheard one still
finds its phrases.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.hypothesis import Syllable
from kiosk.core.understanding.sounds import Accent, character_cost, pinyin_of, tone_cost

SILENT_COST = 0.1
_NEAR = 0.36
_INSERTED = 1.0
_DELETED = 0.9
_ALTERNATIVE_WEIGHT = 0.1  # of a natural-log probability; an alternative never beats the best
_NEGATIONS = frozenset("不没别甭")
_NEGATION_COST = 0.6  # a negation heard or missed turns the meaning round
_UNLIKELY = 6.0  # alternatives this much less likely than the best say nothing


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch ``start:end`` of the sentence read as ``text``, standing for (label, value)."""

    start: int
    end: int
    label: str
    value: Any
    text: str
    cost: float


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase to be found."""

    label: str
    value: Any
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A character of a phrase with the sounds it may have."""

    character: str
    sounds: tuple[tuple[str, int], ...]
    silent: bool


# What comes from the hub is named on purpose and may be misheard more than everyday words, which
# are many and short; numerals and cries lie between.
_NAMES = frozenset(
    "dish task symptom department doctor_name repair repair_fault bill person cry wake".split()
)
_SMALL = frozenset(("digit", "mark", "cry_body"))


def bound(label: str, length: int) -> float:
    """Return the highest cost at which a phrase of ``length`` syllables is still believed."""
    if length <= 1:
        return 0.125 if label in _SMALL else 0.03
    if label in _NAMES:
        return (0.56, 0.95)[length - 2] if length <= 3 else 0.36 * length
    return (0.42, 0.72)[length - 2] if length <= 3 else 0.28 * length


class Heard:
    """One sentence's syllables with the costs of taking each for a phrase's unit."""

    def __init__(self, syllables: Sequence[Syllable], accent: Accent) -> None:
        self.syllables = syllables
        self.accent = accent
        self.silent = [s.sound in accent.silent for s in syllables]
        self.breaks = {i + 1 for i, s in enumerate(syllables) if s.character.endswith("，")}
        self._rows: list[dict[Unit, float]] = [{} for _ in syllables]
        self._sounds = [_alternatives(s) for s in syllables]

    def __len__(self) -> int:
        return len(self.syllables)

    def sounds(self, index: int) -> tuple[tuple[str, float], ...]:
        """Return the sounds heard at ``index`` with what each costs."""
        return self._sounds[index]

    def cost(self, index: int, unit: Unit) -> float:
        """Return the cost (0 to 1) of taking the syllable at ``index`` for ``unit``."""
        row = self._rows[index]
        known = row.get(unit)
        if known is None:
            known = row[unit] = self._compute(index, unit)
        return known

    def _compute(self, index: int, unit: Unit) -> float:
        syllable = self.syllables[index]
        if syllable.character[:1] == unit.character:
            return 0.0
        best = 1.0
        for wanted, tone in unit.sounds:
            for heard, penalty in self._sounds[index]:
                if penalty < best:
                    cost = penalty + self.accent.sound_cost(heard, wanted)
                    if not penalty:
                        cost += tone_cost(syllable.tone, tone)
                    best = min(best, cost)
        cost = min(1.0, best + character_cost(syllable.character[:1], unit.character))
        denied = (syllable.character[:1] in _NEGATIONS) != (unit.character in _NEGATIONS)
        return cost + _NEGATION_COST if denied and cost > 0.2 else cost

    def added(self, index: int) -> float:
        """Return the cost of a syllable that the phrase does not have."""
        if self.silent[index]:
            return SILENT_COST
        denies = self.syllables[index].character[:1] in _NEGATIONS
        return _INSERTED + (_NEGATION_COST if denies else 0.0)


def _alternatives(syllable: Syllable) -> tuple[tuple[str, float], ...]:
    if not syllable.alternatives:
        return ((syllable.sound, 0.0),)
    top = max(probability for _, probability in syllable.alternatives)
    found = {syllable.sound: 0.0}
    for sound, probability in syllable.alternatives:
        if sound not in found and top - probability < _UNLIKELY:
            found[sound] = _ALTERNATIVE_WEIGHT * (top - probability)
    return tuple(found.items())


class Spotter:
    """Finds the phrases of ``entries`` in sentences."""

    def __init__(
        self,
        entries: Iterable[Entry],
        accent: Accent,
        pronunciations: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._accent = accent
        self._pronunciations = pronunciations
        self._units: dict[tuple[str, str], Unit] = {}
        self._meanings: list[list[Entry]] = []
        self._phrases: list[tuple[Unit, ...]] = []
        self._limits: list[float] = []
        self._postings: dict[Unit, list[tuple[int, int]]] = defaultdict(list)
        self._near: dict[str, list[tuple[Unit, float]]] = {}
        by_text: dict[str, list[Entry]] = defaultdict(list)
        for entry in dict.fromkeys(entries):
            by_text[entry.text].append(entry)
        for text, meanings in by_text.items():
            self._add(text, meanings)

    def _add(self, text: str, meanings: list[Entry]) -> None:
        units = tuple(
            self._unit(c, sound, tone)
            for c, (sound, tone) in zip(text, pinyin_of(text), strict=True)
        )
        number = len(self._phrases)
        self._phrases.append(units)
        self._meanings.append(meanings)
        self._limits.append(max(bound(entry.label, len(text)) for entry in meanings))
        for offset, unit in enumerate(units):
            self._postings[unit].append((number, offset))

    def _unit(self, character: str, sound: str, tone: int) -> Unit:
        key = (character, sound)
        unit = self._units.get(key)
        if unit is None:
            others = self._pronunciations.get(character, ())
            sounds = ((sound, tone), *((other, 0) for other in others if other != sound))
            unit = Unit(character, sounds, sound in self._accent.silent)
            self._units[key] = unit
        return unit

    def hear(self, syllables: Sequence[Syllable]) -> Heard:
        """Return the sentence ready for spotting."""
        return Heard(syllables, self._accent)

    def spot(self, heard: Heard) -> list[Span]:
        """Return every phrase found, the cheapest cost for each place and meaning."""
        found: dict[tuple[int, int, int], float] = {}
        for number, starts in self._candidates(heard).items():
            units = self._phrases[number]
            for start, hits in starts.items():
                if start < 0 or not self._enough(len(units), hits, starts, start):
                    continue
                for end, cost in _align(heard, units, start, self._limits[number]):
                    key = (number, start, end)
                    if cost < found.get(key, 9.0):
                        found[key] = cost
        return [
            Span(start, end, entry.label, entry.value, entry.text, cost)
            for (number, start, end), cost in found.items()
            for entry in self._meanings[number]
            if cost <= bound(entry.label, len(entry.text))
        ]

    def _candidates(self, heard: Heard) -> dict[int, dict[int, int]]:
        found: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for index in range(len(heard)):
            for unit in self._near_units(heard, index):
                for number, offset in self._postings[unit]:
                    found[number][index - offset] += 1
        return found

    @staticmethod
    def _enough(length: int, hits: int, starts: Mapping[int, int], start: int) -> bool:
        if length <= 2:
            return True
        near = hits + starts.get(start - 1, 0) + starts.get(start + 1, 0)
        return near * 2 >= length

    def _near_units(self, heard: Heard, index: int) -> set[Unit]:
        units: set[Unit] = set()
        for sound, penalty in heard.sounds(index):
            near = self._near.get(sound)
            if near is None:
                near = self._near[sound] = [
                    (unit, cost)
                    for unit in self._postings
                    if (cost := min(self._accent.sound_cost(sound, s) for s, _ in unit.sounds))
                    <= _NEAR
                ]
            units.update(unit for unit, cost in near if cost + penalty <= _NEAR)
        return units


def _align(
    heard: Heard, units: tuple[Unit, ...], start: int, limit: float
) -> list[tuple[int, float]]:
    """Return (end, cost) of reading ``units`` from ``start`` on, as far as it is believable."""
    length = len(units)
    straight = _straight(heard, units, start, limit)
    if length <= 2 or straight <= 0.2:
        return [(start + length, straight)] if straight <= limit else []
    found = _elastic(heard, units, start, limit)
    return [(end, cost) for end, cost in found if cost <= limit]


def _straight(heard: Heard, units: tuple[Unit, ...], start: int, limit: float) -> float:
    if start + len(units) > len(heard):
        return 9.0
    total = 0.0
    for offset, unit in enumerate(units):
        total += heard.cost(start + offset, unit)
        if total > limit:
            return 9.0
    return total


def _elastic(
    heard: Heard, units: tuple[Unit, ...], start: int, limit: float
) -> list[tuple[int, float]]:
    """Align with one or two syllables missing or added."""
    width = min(len(heard) - start, len(units) + 2)
    previous = [0.0] + [9.0] * width
    for unit in units:
        dropped = SILENT_COST if unit.silent else _DELETED
        if unit.character in _NEGATIONS:
            dropped += _NEGATION_COST
        current = [previous[0] + dropped] + [9.0] * width
        for j in range(1, width + 1):
            index = start + j - 1
            cost = min(previous[j] + dropped, current[j - 1] + heard.added(index))
            if previous[j - 1] < limit:
                cost = min(cost, previous[j - 1] + heard.cost(index, unit))
            current[j] = cost
        if min(current) > limit:
            return []
        previous = current
    return [(start + j, cost) for j, cost in enumerate(previous) if j and cost <= limit]
