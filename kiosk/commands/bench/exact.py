"""What the baselines stand on: the product's own words, found by their characters.

Catalogue, lexicon, numbers and times are the product's; only the finding is not: a word is there
when its characters are there, or, spelt by sound, characters that sound the same.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.numbers import DIGITS, parse_number, parse_whole
from kiosk.core.timephrase import Mark, TimePhrase, may_follow, read_duration, read_time
from kiosk.core.understanding import hypothesis_from_text
from kiosk.core.understanding.sounds import han_only
from kiosk.core.understanding.spans import Entry

Spelling = Callable[[Hypothesis], str]

_NUMERALS = frozenset([*DIGITS, "十", "百", "千"])
_NUMERAL_RUN = re.compile(f"[{''.join(sorted(_NUMERALS))}]+")
_LONGEST_TIME = 10  # marks
_LONGEST_NUMBER = 9  # characters
_MOST_PORTIONS = 30
_REFUSABLE = ("dish", "task", "time", "quantity", "bill", "symptom", "meal", "person")


@dataclass(frozen=True, slots=True)
class Found:
    """The characters ``start:end`` are a word that stands for (label, value)."""

    start: int
    end: int
    label: str
    value: Any
    text: str

    @property
    def length(self) -> int:
        """Characters."""
        return self.end - self.start


def as_written(heard: Hypothesis) -> str:
    """Return the characters of ``heard``."""
    return han_only(heard.text)


class BySound:
    """Spells every syllable with one character of its sound, so that all that sound alike match.

    Without tones, which a small recogniser mistakes; numerals keep their own characters.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        texts = ["".join(sorted(_NUMERALS)) + "点度半", *(entry.text for entry in entries)]
        self._signs: dict[str, str] = {}
        for text in texts:
            for syllable in hypothesis_from_text(text).syllables:
                self._signs.setdefault(syllable.sound, syllable.character[:1])

    def __call__(self, heard: Hypothesis) -> str:
        """Return ``heard`` spelt so; a sound no word has keeps its character."""
        return "".join(self._signs.get(s.sound, s.character[:1]) for s in heard.syllables)


def longest(found: Iterable[Found], labels: Collection[str]) -> list[Found]:
    """Return the longest words of ``labels`` that do not overlap, in order."""
    chosen: list[Found] = []
    for word in sorted(found, key=lambda f: (-f.length, f.start)):
        if word.label in labels and all(
            word.end <= other.start or other.end <= word.start for other in chosen
        ):
            chosen.append(word)
    return sorted(chosen, key=lambda f: f.start)


class Finder:
    """Finds the entries, and the numbers, quantities, times and refusals they make up."""

    def __init__(self, entries: Iterable[Entry], spell: Spelling = as_written) -> None:
        self.spell = spell
        self._entries: dict[str, dict[tuple[str, str], Entry]] = defaultdict(dict)
        for entry in entries:
            text = spell(hypothesis_from_text(entry.text))
            self._entries[text][entry.label, str(entry.value)] = entry
        self._longest = max(map(len, self._entries), default=0)

    def find(self, text: str, now: datetime) -> list[Found]:
        """Return every word of ``text`` (made by ``spell``) and what they make up at ``now``."""
        found = list(self._words(text))
        numbers = list(_numbers(text))
        table = _by_label([*found, *numbers])
        made = [*numbers, *_times(text, table["mark"], now)]
        made += _quantities(table)
        made += _joined(table, "body", "ache", "symptom")
        made += _joined(table, "for", "person", "for_person")
        made += _ordinals(table)
        made += _chores(table)
        for label in _REFUSABLE:
            things = table[label] + [f for f in made if f.label == label]
            made += list(_refused(table, things, f"not_{label}"))
        return found + made

    def _words(self, text: str) -> Iterator[Found]:
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                for entry in self._entries.get(text[start:end], {}).values():
                    yield Found(start, end, entry.label, entry.value, entry.text)


def _by_label(found: Iterable[Found]) -> dict[str, list[Found]]:
    table: dict[str, list[Found]] = defaultdict(list)
    for word in found:
        table[word.label].append(word)
    return table


def _numbers(text: str) -> Iterator[Found]:
    """Yield the longest number from each numeral on, the whole part of a decimal as well."""
    for start, first in enumerate(text):
        if first not in _NUMERALS or (start and text[start - 1] in _NUMERALS):
            continue
        place = start
        while place < len(text):
            value, end = _number_at(text, place)
            if value is None:
                break
            yield Found(place, end, "number", value, text[place:end])
            place = end


def _number_at(text: str, start: int) -> tuple[float | None, int]:
    for end in range(min(len(text), start + _LONGEST_NUMBER), start, -1):
        said = text[start:end]
        if all(c in _NUMERALS or c in "点度半" for c in said) and said[0] in _NUMERALS:
            whole = parse_whole(said)
            value = whole if whole is not None else parse_number(said)
            if value is not None:
                return value, end
    return None, start


def _times(text: str, marks: Sequence[Found], now: datetime) -> Iterator[Found]:
    """Yield the times ("time"), lengths of time ("duration", minutes) and delays in minutes."""
    parts: dict[int, list[tuple[tuple[Mark, ...], int]]] = defaultdict(list)
    for word in marks:
        parts[word.start].append((_marks(str(word.value)), word.end))
    for run in _NUMERAL_RUN.finditer(text):
        value = parse_whole(run[0])
        if value is not None and value < 100:
            parts[run.start()].append(((("N", float(value)),), run.end()))
    for start in sorted(parts):
        for run_of_marks, end in _runs(parts, start):
            said = read_time(run_of_marks, now)
            if said is not None and not (said.day and said.day < now.date()):
                yield Found(start, end, "time", said, "")
            elif said is not None:
                yield Found(start, end, "past_time", said, "")
            minutes = read_duration(run_of_marks)
            if minutes:
                yield Found(start, end, "duration", minutes, "")
            if said is not None and said.exact is not None:
                ahead = round((said.exact - now).total_seconds() / 60)
                yield Found(start, end, "snooze_time", ahead, "")


def _marks(value: str) -> tuple[Mark, ...]:
    pieces = (piece.partition(" ") for piece in value.split("+"))
    return tuple((letter, said if letter in "PJ" else float(said)) for letter, _, said in pieces)


def _runs(
    parts: dict[int, list[tuple[tuple[Mark, ...], int]]], start: int
) -> Iterator[tuple[tuple[Mark, ...], int]]:
    stack: list[tuple[tuple[Mark, ...], int]] = [((), start)]
    while stack:
        marks, end = stack.pop()
        if marks:
            yield marks, end
        letters = "".join(mark[0] for mark in marks)
        for more, until in parts.get(end, ()):
            if len(marks) < _LONGEST_TIME and may_follow(letters, more[0][0]):
                stack.append(((*marks, *more), until))


def _quantities(table: dict[str, list[Found]]) -> Iterator[Found]:
    for number in table["number"]:
        for unit in table["kilogram"]:
            if unit.start == number.end:
                kilos = number.value * float(unit.value)
                yield Found(number.start, unit.end, "kilos", kilos, number.text)
        if isinstance(number.value, int) and 1 <= number.value <= _MOST_PORTIONS:
            ends = [unit.end for unit in table["unit"] if unit.start == number.end]
            for end in (number.end, *ends):
                yield Found(number.start, end, "quantity", number.value, number.text)


def _joined(table: dict[str, list[Found]], first: str, second: str, label: str) -> Iterator[Found]:
    for one in table[first]:
        for other in table[second]:
            if other.start == one.end:
                text = one.text + other.text
                yield Found(one.start, other.end, label, text, text)


def _ordinals(table: dict[str, list[Found]]) -> Iterator[Found]:
    for word in table["ordinal_word"]:
        yield Found(word.start, word.end, "ordinal", int(word.value), word.text)


def _chores(table: dict[str, list[Found]]) -> Iterator[Found]:
    """Yield chores whose verb does not stand right before its thing: 把玻璃给我擦擦."""
    for thing in table["task_thing"]:
        task, verb = thing.value
        for said in table["task_verb"]:
            if said.value == verb and (said.end <= thing.start or thing.end <= said.start):
                yield Found(thing.start, thing.end, "task", task, thing.text)


def _refused(table: dict[str, list[Found]], things: Sequence[Found], label: str) -> Iterator[Found]:
    for thing in things:
        for word in table["negative"]:
            if word.end == thing.start:
                yield Found(word.start, thing.end, label, thing.value, thing.text)
        for word in table["negative_after"]:
            if word.start == thing.end:
                yield Found(thing.start, word.end, label, thing.value, thing.text)


def said_time(found: Iterable[Found]) -> TimePhrase | None:
    """Return the times found taken together; a later one corrects an earlier."""
    said: TimePhrase | None = None
    for word in longest(found, ("time",)):
        said = word.value if said is None else said.updated(word.value)
    return said
