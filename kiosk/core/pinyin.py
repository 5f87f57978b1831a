"""pypinyin with 40 MB less of memory: import it from here, and only where it is needed.

Its 47,000 phrases are a list of lists each, and all their beginnings a set of strings. Here they
lie side by side in one string, sorted, with the numbers of their syllables in an array.
"""

import importlib
import json
import os
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_Phrase = tuple[str, list[list[str]]]
_UNPACKED = 400  # characters
_SOME = 60_000  # characters of its file that are decoded at a time
_NEXT = '\n],\n"'  # in it, between two phrases


class Phrases:
    """Phrase → its syllables, for each the ways to say it; ``beginnings``: what they begin with.

    A dictionary to whoever only looks things up.
    """

    def __init__(self, phrases: Iterator[_Phrase]) -> None:
        known: dict[tuple[str, ...], int] = {}
        self._ways: list[tuple[str, ...]] = []
        rows = sorted((text, array("H", self._numbers(said, known))) for text, said in phrases)
        self._texts = "".join(text for text, _ in rows)
        self._said = array("H")
        self._begins, self._said_begins = array("I", [0]), array("I", [0])
        self._first: dict[str, tuple[int, int]] = {}  # a character → the phrases it begins
        self._unpacked: dict[str, list[str]] = {}  # the same, as strings, of those asked for
        for number, (text, said) in enumerate(rows):
            self._said.extend(said)
            self._begins.append(self._begins[-1] + len(text))
            self._said_begins.append(len(self._said))
            self._first[text[:1]] = (self._first.get(text[:1], (number,))[0], number + 1)

    def _numbers(self, said: list[list[str]], known: dict[tuple[str, ...], int]) -> Iterator[int]:
        for ways in map(tuple, said):
            number = known.get(ways)
            if number is None:
                number = known[ways] = len(self._ways)
                self._ways.append(ways)
            yield number

    def __len__(self) -> int:
        return len(self._begins) - 1

    def __contains__(self, text: str) -> bool:
        texts, place = self._place(text)
        return place < len(texts) and texts[place] == text

    def __getitem__(self, text: str) -> list[list[str]]:
        texts, place = self._place(text)
        if place == len(texts) or texts[place] != text:
            raise KeyError(text)
        place += self._first[text[0]][0]
        said = self._said[self._said_begins[place] : self._said_begins[place + 1]]
        return [list(self._ways[number]) for number in said]

    def begins(self, text: str) -> bool:
        """Return whether a phrase begins with ``text``."""
        texts, place = self._place(text)
        return place < len(texts) and texts[place].startswith(text)

    def _place(self, text: str) -> tuple[list[str], int]:
        """Return the phrases with the first character of ``text``, and the first not before it."""
        texts = self._unpacked.get(text[:1])
        if texts is None:
            texts = self._unpack(text[:1])
        return texts, bisect_left(texts, text)

    def _unpack(self, first: str) -> list[str]:
        begins = self._begins
        numbers = range(*self._first.get(first, (0, 0)))
        if len(self._unpacked) >= _UNPACKED:
            self._unpacked.clear()
        texts = [self._texts[begins[number] : begins[number + 1]] for number in numbers]
        self._unpacked[first] = texts
        return texts


class _Beginnings:
    """The set of all phrases' beginnings, as pypinyin's segmentation asks for it."""

    def __contains__(self, text: str) -> bool:
        return PHRASES.begins(text)


def _read_phrases() -> Iterator[_Phrase]:
    """Yield pypinyin's phrases, so that few of them are in memory as lists at a time."""
    try:
        text = (_folder() / "phrases_dict.json").read_text(encoding="utf-8")
    except OSError:  # a version that has them as a module
        yield from importlib.import_module("pypinyin.phrases_dict").phrases_dict.items()
        return
    start, end = text.index("{") + 1, text.rindex("}")
    while start < end:
        found = text.find(_NEXT, start + _SOME, end)
        stop = end if found < 0 else found + 2
        yield from json.loads("{" + text[start:stop] + "}").items()
        start = stop + 1  # past the comma


def _folder() -> Path:
    found = find_spec("pypinyin")
    return Path(found.origin if found and found.origin else "").parent


def _load() -> Any:
    """Return pypinyin, told to leave its phrases and a copy of its characters out."""
    lean = ("PYPINYIN_NO_PHRASES", "PYPINYIN_NO_DICT_COPY")
    before = {name: os.environ.get(name) for name in lean}
    os.environ.update(dict.fromkeys(lean, "1"))
    try:
        return importlib.import_module("pypinyin")
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


PHRASES = Phrases(_read_phrases())
_pypinyin = _load()
for _name in ("constants", "converter", "core", "seg.mmseg", "seg.simpleseg"):
    importlib.import_module(f"pypinyin.{_name}").PHRASES_DICT = PHRASES  # type: ignore[attr-defined]
importlib.import_module("pypinyin.seg.mmseg").seg._prefix_set = _Beginnings()

# `Phrases` hands out a new list each time: nothing has to be copied once more.
importlib.import_module("pypinyin.converter").deepcopy = lambda found: found  # type: ignore[attr-defined]


def _numbered() -> Callable[[str], list[list[str]]]:
    """Return what `numbered` is: pypinyin's own, that turns each syllable about only once.

    There are some 1,500, and the voice data alone has 40,000: three quarters of the time it took.
    """
    converter = _pypinyin.converter.UltimateConverter(neutral_tone_with_five=True)
    turn_about, known = converter.convert_style, dict[str, str]()

    def remember(han: str, orig_pinyin: str, style: Any, strict: bool) -> str:
        if orig_pinyin not in known:
            known[orig_pinyin] = turn_about(han, orig_pinyin, style=style, strict=strict)
        return known[orig_pinyin]

    converter.convert_style = remember
    read = _pypinyin.core.Pinyin(converter).pinyin

    def numbered(text: str) -> list[list[str]]:
        """Return the syllable of each character of ``text`` with its tone at its end, 1 to 5."""
        found: list[list[str]] = read(text, style=Style.TONE3)
        return found

    return numbered


_read: dict[str, str] = {}
for _character, _said in _pypinyin.constants.PINYIN_DICT.items():
    _pypinyin.constants.PINYIN_DICT[_character] = _read.setdefault(_said, _said)

Style = _pypinyin.Style
lazy_pinyin = _pypinyin.lazy_pinyin
pinyin = _pypinyin.pinyin
numbered = _numbered()

__all__ = ["PHRASES", "Style", "lazy_pinyin", "numbered", "pinyin"]
