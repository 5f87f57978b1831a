"""What was heard, compared syllable by syllable with the units that phrases are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Syllable
from kiosk.core.understanding.sounds import Accent, character_cost, pinyin_of, tone_cost

SILENT_COST = 0.1
NEAR = 0.36  # a syllable at most this far from a unit speaks for the unit's phrases
NEGATIONS = frozenset("不没别甭")
NEGATION_COST = 0.6  # a negation heard or missed turns the meaning round
_NUMERALS = frozenset("二八")  # sound like 儿 and 吧 but never come and go
_REMEMBERED = 300  # syllables; some 10 kB each
_MEASURED = 800  # sounds with their tones; some 6 kB each
_INSERTED = 1.0
_GUESSED_INSERTED = 0.7  # a recogniser adds syllables that nobody said
_ALTERNATIVE_WEIGHT = 0.1  # of a natural-log probability; an alternative never beats the best
_HEARD_WELL = 0.2  # cost up to which a syllable may be a negation written otherwise
_UNLIKELY = 5.0  # alternatives this much less likely than the best say nothing


_Floats = NDArray[np.float32]
_Option = tuple[str, float, _Floats]  # a sound, its penalty, its distances to all units


@dataclass(frozen=True, slots=True)
class Unit:
    """A character of a phrase with the sounds (and tones) it may have."""

    character: str
    sounds: tuple[tuple[str, int], ...]
    silent: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """One syllable compared with all units: the costs, which are near, and the sounds it may be.

    ``row``: the costs as Python's numbers; a list of them would take eight times the memory.
    """

    costs: _Floats
    row: Sequence[float]
    near: NDArray[np.int8]
    options: list[_Option]


class Units:
    """All units of a set of phrases, by number, with their distances from every sound heard."""

    def __init__(self, accent: Accent, pronunciations: Mapping[str, tuple[str, ...]]) -> None:
        self.accent = accent
        self.all: list[Unit] = []
        self._pronunciations = pronunciations
        self._numbers: dict[tuple[str, str], int] = {}
        self._distances: dict[tuple[str, int], _Floats] = {}
        self._heard: dict[Syllable, _Known] = {}
        self._sounds = _Sounds(accent)
        self._said: tuple[_Said, ...] = ()
        self._characters = np.zeros(0, np.int32)
        self._denying = np.zeros(0, np.bool_)

    def known(self, syllable: Syllable) -> _Known:
        """Return ``syllable`` compared with all units.

        The same syllables come again: in a recogniser's other hypotheses, in the next sentence.
        """
        known = self._heard.get(syllable)
        if known is None:
            if len(self._heard) >= _REMEMBERED:
                self._heard.clear()
            known = self._heard[syllable] = self._compared(syllable)
        return known

    def _compared(self, syllable: Syllable) -> _Known:
        options = _options(syllable, self)
        sounds = np.minimum(1.0, np.min([near + penalty for _, penalty, near in options], axis=0))
        near = np.min([self.distances(s, 0) + penalty for s, penalty, _ in options], axis=0)
        character = syllable.character[:1]
        costs = np.minimum(1.0, sounds + character_cost(character, ""))
        denied = (character in NEGATIONS) != self._denying
        costs[denied & (costs > _HEARD_WELL)] += NEGATION_COST
        if character:
            costs[self._characters == ord(character)] = 0.0
        costs = costs.astype(np.float32)
        return _Known(costs, memoryview(costs), (near <= NEAR).astype(np.int8), options)

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
            self._heard.clear()
        return number

    def distances(self, sound: str, tone: int) -> _Floats:
        """Return the distance of every unit from ``sound`` said with ``tone`` (0 unknown)."""
        known = self._distances.get((sound, tone))
        if known is None:
            if len(self._characters) != len(self.all):
                self._tabulate()
            ways = [
                self._sounds.costs(sound)[said.sounds] + said.tone_costs[tone]
                for said in self._said
            ]
            if len(self._distances) >= _MEASURED:
                self._distances.clear()
            known = self._distances[sound, tone] = np.min(ways, axis=0).astype(np.float32)
        return known

    def _tabulate(self) -> None:
        """Lay out the units' characters and ways of being said as arrays."""
        self._characters = np.array([ord(unit.character) for unit in self.all])
        self._denying = np.array([unit.character in NEGATIONS for unit in self.all])
        most = max(len(unit.sounds) for unit in self.all)
        self._said = tuple(
            _Said.of([u.sounds[min(way, len(u.sounds) - 1)] for u in self.all], self._sounds)
            for way in range(most)
        )


class _Sounds:
    """The sounds of units by number, and their costs from any sound, found once each."""

    def __init__(self, accent: Accent) -> None:
        self._accent = accent
        self._numbers: dict[str, int] = {}
        self._costs: dict[str, NDArray[np.float64]] = {}

    def number(self, sound: str) -> int:
        number = self._numbers.get(sound)
        if number is None:
            number = self._numbers[sound] = len(self._numbers)
            self._costs.clear()
        return number

    def costs(self, sound: str) -> NDArray[np.float64]:
        """Return the cost of taking ``sound`` for each of the units' sounds."""
        known = self._costs.get(sound)
        if known is None:
            costs = self._accent.sound_costs(sound, list(self._numbers))
            known = self._costs[sound] = np.array(costs)
        return known


@dataclass(frozen=True, slots=True)
class _Said:
    """One way each unit is said: its sound's number, and what each tone heard costs."""

    sounds: NDArray[np.int32]
    tone_costs: NDArray[np.float64]

    @classmethod
    def of(cls, ways: Sequence[tuple[str, int]], sounds: _Sounds) -> "_Said":
        tones = np.array([[tone_cost(heard, tone) for _, tone in ways] for heard in range(6)])
        return cls(np.array([sounds.number(sound) for sound, _ in ways]), tones)


class Heard:
    """One sentence's syllables with the costs of taking each for a unit."""

    def __init__(self, syllables: Sequence[Syllable], units: Units) -> None:
        self.syllables = syllables
        self.silent = [s.sound in units.accent.silent for s in syllables]
        self.breaks = {i + 1 for i, s in enumerate(syllables) if s.character.endswith("，")}
        self.guessed = any(s.alternatives for s in syllables)
        self._units = units
        self._known: list[_Known | None] = [None] * len(syllables)

    def __len__(self) -> int:
        return len(self.syllables)

    def _at(self, index: int) -> _Known:
        """Return the syllable at ``index`` compared; of a sentence made of phrases few are."""
        known = self._known[index]
        if known is None:
            known = self._known[index] = self._units.known(self.syllables[index])
        return known

    def cost(self, index: int, number: int) -> float:
        """Return the cost of taking the syllable at ``index`` for the unit of ``number``."""
        return self._at(index).row[number]

    def row(self, index: int) -> Sequence[float]:
        """Return the costs of taking the syllable at ``index`` for each unit."""
        return self._at(index).row

    def near(self, index: int, numbers: NDArray[np.intp], most: float) -> list[int]:
        """Return the places in ``numbers`` of units that cost ``most`` or less at ``index``."""
        return list((self._at(index).costs[numbers] <= most).nonzero()[0].tolist())

    def matrices(self) -> tuple[_Floats, NDArray[np.int8]]:
        """Return for each unit (row) and syllable (column) the cost, and whether it is near."""
        known = [self._at(index) for index in range(len(self))]
        costs = np.stack([syllable.costs for syllable in known], axis=1)
        return costs, np.stack([syllable.near for syllable in known], axis=1)

    def sound_cost(self, index: int, number: int) -> float:
        """Return how unlike the syllable at ``index`` sounds to the unit of ``number``, 0 to 1."""
        options = self._at(index).options
        return min(1.0, *(penalty + float(near[number]) for _, penalty, near in options))

    def added(self, index: int) -> float:
        """Return the cost of a syllable that the phrase does not have."""
        if self.silent[index]:
            return SILENT_COST
        denies = self.syllables[index].character[:1] in NEGATIONS
        inserted = _GUESSED_INSERTED if self.guessed else _INSERTED
        return inserted + (NEGATION_COST if denies else 0.0)


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
