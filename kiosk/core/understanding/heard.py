"""What was heard, compared syllable by syllable with the units that phrases are made of."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.core.hypothesis import Syllable
from kiosk.core.understanding.sounds import Accent, character_cost, pinyin_of, tone_cost

SILENT_COST = 0.1
NEAR = 0.36  # a syllable at most this far from a unit speaks for the unit's phrases
NEGATIONS = frozenset("不没别甭")
NEGATION_COST = 0.6  # a negation heard or missed turns the meaning round
_NUMERALS = frozenset("二八")  # sound like 儿 and 吧 but never come and go
_REMEMBERED = 300  # syllables
_INSERTED = 1.0
_GUESSED_INSERTED = 0.7  # a recogniser adds syllables that nobody said
_ALTERNATIVE_WEIGHT = 0.1  # of a natural-log probability; an alternative never beats the best
_UNLIKELY = 5.0  # alternatives this much less likely than the best say nothing


_Option = tuple[str, float, list[float]]  # a sound, its penalty, its distances to all units


@dataclass(frozen=True, slots=True)
class Unit:
    """A character of a phrase with the sounds (and tones) it may have."""

    character: str
    sounds: tuple[tuple[str, int], ...]
    silent: bool


class Units:
    """All units of a set of phrases, by number, with their distances from every sound heard."""

    def __init__(self, accent: Accent, pronunciations: Mapping[str, tuple[str, ...]]) -> None:
        self.accent = accent
        self.all: list[Unit] = []
        self._pronunciations = pronunciations
        self._numbers: dict[tuple[str, str], int] = {}
        self._distances: dict[tuple[str, int], list[float]] = {}
        self._near: dict[str, list[tuple[int, float]]] = {}
        self._heard: dict[Syllable, tuple[dict[int, float], list[_Option]]] = {}

    def known(self, syllable: Syllable) -> tuple[dict[int, float], list[_Option]]:
        """Return the costs computed so far for ``syllable``, and the sounds it may be.

        The same syllables come again: in a recogniser's other hypotheses, in the next sentence.
        """
        known = self._heard.get(syllable)
        if known is None:
            if len(self._heard) >= _REMEMBERED:
                self._heard.clear()
            known = self._heard[syllable] = ({}, _options(syllable, self))
        return known

    def numbers(self, text: str) -> tuple[int, ...]:
        """Return the numbers of the units of ``text``, making those that are new."""
        return tuple(
            self._number(character, sound, tone)
            for character, (sound, tone) in zip(text, pinyin_of(text), strict=True)
        )

    def _number(self, character: str, sound: str, tone: int) -> int:
        key = (character, sound)
        number = self._numbers.get(key)
        if number is None:
            others = self._pronunciations.get(character, ())
            sounds = ((sound, tone), *((other, 0) for other in others if other != sound))
            number = self._numbers[key] = len(self.all)
            silent = sound in self.accent.silent and character not in _NUMERALS
            self.all.append(Unit(character, sounds, silent))
            self._distances.clear()
            self._near.clear()
            self._heard.clear()
        return number

    def distances(self, sound: str, tone: int) -> list[float]:
        """Return the distance of every unit from ``sound`` said with ``tone`` (0 unknown)."""
        known = self._distances.get((sound, tone))
        if known is None:
            sounds = {other for unit in self.all for other, _ in unit.sounds}
            cost = {other: self.accent.sound_cost(sound, other) for other in sounds}
            known = [
                min([cost[other] + tone_cost(tone, said) for other, said in unit.sounds])
                for unit in self.all
            ]
            self._distances[sound, tone] = known
        return known

    def near(self, sound: str) -> list[tuple[int, float]]:
        """Return the units near ``sound`` with their distances."""
        known = self._near.get(sound)
        if known is None:
            known = self._near[sound] = [
                (number, distance)
                for number, distance in enumerate(self.distances(sound, 0))
                if distance <= NEAR
            ]
        return known


class Heard:
    """One sentence's syllables with the costs of taking each for a unit."""

    def __init__(self, syllables: Sequence[Syllable], units: Units) -> None:
        self.syllables = syllables
        self.silent = [s.sound in units.accent.silent for s in syllables]
        self.breaks = {i + 1 for i, s in enumerate(syllables) if s.character.endswith("，")}
        self.guessed = any(s.alternatives for s in syllables)
        self._units = units
        known = [units.known(syllable) for syllable in syllables]
        self._rows = [row for row, _ in known]
        self._options = [options for _, options in known]

    def __len__(self) -> int:
        return len(self.syllables)

    def cost(self, index: int, number: int) -> float:
        """Return the cost of taking the syllable at ``index`` for the unit of ``number``."""
        row = self._rows[index]
        known = row.get(number)
        if known is None:
            known = row[number] = self._compute(index, number)
        return known

    def _compute(self, index: int, number: int) -> float:
        character = self.syllables[index].character[:1]
        wanted = self._units.all[number].character
        if character == wanted:
            return 0.0
        cost = min(1.0, self.sound_cost(index, number) + character_cost(character, wanted))
        denied = (character in NEGATIONS) != (wanted in NEGATIONS)
        return cost + NEGATION_COST if denied and cost > 0.2 else cost

    def sound_cost(self, index: int, number: int) -> float:
        """Return how unlike the syllable at ``index`` sounds to the unit of ``number``, 0 to 1."""
        return min(1.0, *(penalty + near[number] for _, penalty, near in self._options[index]))

    def added(self, index: int) -> float:
        """Return the cost of a syllable that the phrase does not have."""
        if self.silent[index]:
            return SILENT_COST
        denies = self.syllables[index].character[:1] in NEGATIONS
        inserted = _GUESSED_INSERTED if self.guessed else _INSERTED
        return inserted + (NEGATION_COST if denies else 0.0)

    def near_units(self, index: int) -> set[int]:
        """Return the units that the syllable at ``index`` may well be."""
        return {
            number
            for sound, penalty, _ in self._options[index]
            for number, distance in self._units.near(sound)
            if distance + penalty <= NEAR
        }


def _options(syllable: Syllable, units: Units) -> list[_Option]:
    """Return the sounds that were heard: each with its penalty and its distances to all units."""
    options = [(syllable.sound, 0.0, units.distances(syllable.sound, syllable.tone))]
    if syllable.alternatives:
        top = max(probability for _, probability in syllable.alternatives)
        for sound, probability in syllable.alternatives:
            if sound != syllable.sound and top - probability < _UNLIKELY:
                penalty = _ALTERNATIVE_WEIGHT * (top - probability)
                options.append((sound, penalty, units.distances(sound, 0)))
    return options


Postings = dict[int, list[tuple[int, int]]]


def postings(phrases: Sequence[tuple[int, ...]], units: Units) -> Postings:
    """Return for each unit the phrases it is in, with its place there.

    Syllables that come and go (了, 的) find no phrase by themselves: they are in too many.
    """
    table: Postings = defaultdict(list)
    for number, phrase in enumerate(phrases):
        telling = [k for k, unit in enumerate(phrase) if not units.all[unit].silent]
        for place in telling or range(len(phrase)):
            table[phrase[place]].append((number, place))
    return table
