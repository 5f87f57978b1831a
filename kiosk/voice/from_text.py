"""Text from a recogniser that knows characters, turned into sounds."""

import re

from kiosk.core.hypothesis import Hypothesis, Syllable

_CHARACTERS = re.compile(r"[\u4e00-\u9fff]+")
_SYLLABLE = re.compile(r"([a-z]+)([1-5])")


def hypothesis_of(text: str, score: float = 0.0) -> Hypothesis:
    """Return ``text`` as syllables; words stand apart by spaces, other signs are left out.

    Words are read one by one, because pypinyin then finds each in its dictionary of phrases.
    """
    from kiosk.core.pinyin import Style, lazy_pinyin  # noqa: PLC0415  # slow to import

    syllables: list[Syllable] = []
    for word in _CHARACTERS.findall(text):
        readings = lazy_pinyin(
            word, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=False, errors="ignore"
        )
        if len(readings) != len(word):
            continue
        for character, reading in zip(word, readings, strict=True):
            match = _SYLLABLE.fullmatch(reading)
            if match:
                syllables.append(Syllable(match[1], int(match[2]), character))
    return Hypothesis(tuple(syllables), score)
