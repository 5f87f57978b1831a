"""What a recogniser does to a sentence, simulated: a share of its syllables goes wrong."""

import random
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.understanding import hypothesis_from_text
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.voice.lexicon import load_lexicon

_NEAR_SHARE = 0.7  # of the wrong syllables; the others may sound like anything
_NEAR_COST = 0.4  # by the locale's accent table
_DELETED = 0.15
_INSERTED = 0.15


class ErrorModel(StrEnum):
    """How syllables go wrong.

    ``near``: all are replaced, 70 % of them by a near sound, 30 % by any. ``full``: 70 % are
    replaced so, 15 % are lost, and after 15 % stands a syllable nobody said.
    """

    NEAR = "near"
    FULL = "full"


def misheard(
    text: str, share: float, chance: random.Random, model: ErrorModel = ErrorModel.NEAR
) -> Hypothesis:
    """Return ``text`` as heard with errors in ``share`` (0 to 1) of its syllables."""
    heard: list[Syllable] = []
    for syllable in hypothesis_from_text(text).syllables:
        heard += _heard(syllable, chance, model) if chance.random() < share else [syllable]
    return Hypothesis(tuple(heard))


def _heard(syllable: Syllable, chance: random.Random, model: ErrorModel) -> list[Syllable]:
    kind = chance.random() if model is ErrorModel.FULL else 1.0
    if kind < _DELETED:
        return []
    if kind < _DELETED + _INSERTED:
        return [syllable, _any(sorted(_sounds()), chance)]
    near = _near(syllable.sound)
    sounds = near if near and chance.random() < _NEAR_SHARE else sorted(_sounds())
    return [_any(sounds, chance)]


def _any(sounds: Sequence[str], chance: random.Random) -> Syllable:
    sound = chance.choice(sounds)
    character, tone = chance.choice(_sounds()[sound])
    return Syllable(sound, tone, character)


@cache
def _near(sound: str) -> tuple[str, ...]:
    accent = load_lexicon().accent
    return tuple(s for s in sorted(_sounds()) if 0 < accent.sound_cost(sound, s) <= _NEAR_COST)


@cache
def _sounds() -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the sounds of the lexicon's characters, each with its characters and their tones."""
    table: dict[str, dict[tuple[str, int], None]] = {}
    for values in load_lexicon().words.values():
        for way in (way for ways in values.values() for way in ways):
            for syllable in hypothesis_from_text(way).syllables:
                character = syllable.character[:1]
                sound, tone = pinyin_of(character)[0]
                table.setdefault(sound, {})[character, tone] = None
    return {sound: tuple(written) for sound, written in table.items()}
