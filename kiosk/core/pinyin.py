"""pypinyin with 22 MB less of memory: import it from here, and only where it is needed.

Its 47,000 phrases are lists of lists, one for each syllable; the syllables are 1,500, and share
theirs here. Its copies of both dictionaries take the place of the originals.
"""

from pypinyin import Style, constants, lazy_pinyin, phrases_dict, pinyin, pinyin_dict

PHRASES_DICT: dict[str, list[list[str]]] = constants.PHRASES_DICT

__all__ = ["PHRASES_DICT", "Style", "lazy_pinyin", "pinyin"]


def _share_syllables() -> None:
    known: dict[tuple[str, ...], list[str]] = {}
    for syllables in PHRASES_DICT.values():
        for place, ways in enumerate(syllables):
            syllables[place] = known.setdefault(tuple(ways), ways)
    phrases_dict.phrases_dict = PHRASES_DICT
    pinyin_dict.pinyin_dict = constants.PINYIN_DICT


_share_syllables()
