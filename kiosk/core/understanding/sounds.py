"""Sounds of Mandarin: initials, finals, tones, and how far apart two syllables are.

The costs that fit an accent are data (``accent.toml``); what is written here is only how a
syllable is taken apart and a default for pairs the data does not name.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import lru_cache

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.numbers import spell_digits
from kiosk.core.values import dataclass

_INITIALS = (
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
    "r", "z", "c", "s",
)  # fmt: skip
_ZERO = {
    "yi": "i", "ya": "ia", "yo": "io", "ye": "ie", "yao": "iao", "you": "iu", "yan": "ian",
    "yin": "in", "yang": "iang", "ying": "ing", "yong": "iong", "yu": "v", "yue": "ve",
    "yuan": "van", "yun": "vn", "wu": "u", "wa": "ua", "wo": "uo", "wai": "uai", "wei": "ui",
    "wan": "uan", "wen": "un", "wang": "uang", "weng": "ong", "yai": "ai",
}  # fmt: skip
# Initials that differ in one feature only; the rest are unlike.
_NEAR_INITIALS = ("bpmf", "dtnl", "gkh", "jqx", ("zh", "ch", "sh", "r"), "zcs")
_TONE_COST = 0.06
_OTHER_CHARACTER = 0.015
_BREAKS = re.compile(r"[\s,，。.!！?？、;；:：~～…—\-\"“”'‘’()（）《》]+")
_HAN = re.compile(r"[\u3400-\u9fff]")


@lru_cache(maxsize=2048)
def split_sound(sound: str) -> tuple[str, str]:
    """Return (initial, final) of toneless pinyin; zero initial is "", ü is written v."""
    if sound in _ZERO:
        return "", _ZERO[sound]
    for initial in _INITIALS:
        if sound.startswith(initial):
            final = sound[len(initial) :]
            if initial in "jqx" and final.startswith("u"):
                final = "v" + final[1:]
            return initial, final
    return "", sound


@dataclass(frozen=True)
class Accent:
    """Costs (0 same to 1 unlike) of taking one initial or final for another, both ways."""

    initials: Mapping[frozenset[str], float] = field(default_factory=dict)
    finals: Mapping[frozenset[str], float] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()  # sounds that come and go: 儿, 的, 啊

    def initial_cost(self, a: str, b: str) -> float:
        """Return the cost between two initials."""
        if a == b:
            return 0.0
        cost = self.initials.get(frozenset((a, b)))
        if cost is not None:
            return cost
        near = any(a in group and b in group for group in _NEAR_INITIALS if a and b)
        return 0.4 if near else 0.55

    def final_cost(self, a: str, b: str) -> float:
        """Return the cost between two finals."""
        if a == b:
            return 0.0
        cost = self.finals.get(frozenset((a, b)))
        if cost is not None:
            return cost
        if a.rstrip("ng") == b.rstrip("ng"):
            return 0.25
        same_end = a[-1:] == b[-1:] and (a.endswith(b) or b.endswith(a))
        return 0.4 if same_end else 0.6

    def sound_cost(self, a: str, b: str) -> float:
        """Return the cost between two toneless sounds, 0 to 1."""
        if a == b:
            return 0.0
        (initial_a, final_a), (initial_b, final_b) = split_sound(a), split_sound(b)
        cost = self.initial_cost(initial_a, initial_b) + self.final_cost(final_a, final_b)
        return min(1.0, cost)

    def sound_costs(self, sound: str, others: Iterable[str]) -> list[float]:
        """Return the costs between ``sound`` and each of ``others``."""
        initial, final = split_sound(sound)
        initials: dict[str, float] = {}
        finals: dict[str, float] = {}
        found = []
        for other in others:
            start, end = split_sound(other)
            if start not in initials:
                initials[start] = self.initial_cost(initial, start)
            if end not in finals:
                finals[end] = self.final_cost(final, end)
            found.append(min(1.0, initials[start] + finals[end]) if other != sound else 0.0)
        return found


def tone_cost(a: int, b: int) -> float:
    """Return the cost between two tones; an unknown (0) or neutral (5) one costs nothing."""
    return _TONE_COST if a != b and a not in (0, 5) and b not in (0, 5) else 0.0


def character_cost(a: str, b: str) -> float:
    """Return what it costs that a like sound was written with another character."""
    return 0.0 if a == b or not a else _OTHER_CHARACTER


_pinyin_cache: dict[str, tuple[tuple[str, int], ...]] = {}
_said: dict[tuple[str, int], tuple[str, int]] = {}  # all that there are, so that they are shared


def pinyin_of(text: str) -> tuple[tuple[str, int], ...]:
    """Return (toneless sound, tone) for every character of ``text`` (Chinese only)."""
    known = _pinyin_cache.get(text)
    if known is not None:
        return known
    from kiosk.core.pinyin import numbered  # noqa: PLC0415  # a third of a second on a slow core

    found = []
    for (said,) in numbered(text):
        bare = said.rstrip("012345")
        pair = (bare, int(said[len(bare) :] or 0))
        found.append(_said.setdefault(pair, pair))
    if len(found) != len(text):  # a character without a sound joins its neighbours
        found = [pair for c in text for pair in (pinyin_of(c) if len(text) > 1 else [("", 0)])]
    if len(_pinyin_cache) < 20000:
        _pinyin_cache[text] = tuple(found)
    return tuple(found)


def tidy(text: str) -> str:
    """Return ``text`` with full-width forms narrowed and digits written as they are said."""
    narrow = unicodedata.normalize("NFKC", text)
    narrow = re.sub(r"(\d{1,2}):(\d{2})(?!\d)", _clock_said, narrow)
    narrow = re.sub(r"(?<=[打拨叫喊])1([12])([0-9])(?!\d)", r"幺\1\2", narrow)
    narrow = re.sub(r"(?<=幺)([12])([0-9])", lambda m: _one_by_one(m[0]), narrow)
    return spell_digits(narrow)


def _one_by_one(digits: str) -> str:
    return "".join("零幺二三四五六七八九"[int(digit)] for digit in digits)


def _clock_said(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    return f"{hour}点{minute}分" if minute else f"{hour}点"


def hypothesis_from_text(text: str, score: float = 0.0) -> Hypothesis:
    """Return ``text`` as a hypothesis: one syllable a Chinese character, tones as read.

    Punctuation stays with the character before it (so that ``Hypothesis.text`` still shows it);
    anything else that has no sound here (Latin letters) is left out.
    """
    syllables: list[Syllable] = []
    for clause in _clauses(tidy(text)):
        for character, (sound, tone) in zip(clause, pinyin_of(clause), strict=True):
            syllables.append(Syllable(sound=sound, tone=tone, character=character))
        last = syllables[-1]
        syllables[-1] = Syllable(last.sound, last.tone, last.character + "，")
    if syllables:
        last = syllables[-1]
        syllables[-1] = Syllable(last.sound, last.tone, last.character[:-1])
    return Hypothesis(tuple(syllables), score)


def _clauses(text: str) -> Iterable[str]:
    for piece in _BREAKS.split(text):
        clause = "".join(_HAN.findall(piece))
        if clause:
            yield clause


def han_only(text: str) -> str:
    """Return the Chinese characters of ``text``."""
    return "".join(_HAN.findall(text))
