"""How wide and how high words come out, before they are drawn.

An estimate in em of Noto Sans CJK, a little above what is drawn, so that what fits here fits on the
screen; `Style/Lines.js` breaks the lines of what is drawn.
"""

from functools import lru_cache
from math import ceil

from kiosk.core.patterns import pattern

SPACING = 1.3  # of a line, in sizes of its type
SINGLE = 0.97  # of a line's width may be filled
_BOLD = 1.07  # bold letters are so much wider than the table's
_LATIN = 0x2000  # below, a character is a letter, a digit or a sign
_USUAL = 0.57  # of an em: a letter that is not in the table
# Characters 32 to 126, in hundredths of an em.
_ASCII = (
    "22 32 47 56 56 92 68 28 34 34 47 56 28 35 28 39 56 56 56 56 56 56 56 56 56 56 28 28 56 56 56 "
    "47 95 61 66 64 69 59 55 69 73 29 54 65 54 81 72 74 63 74 64 60 60 72 58 88 57 53 60 34 39 34 "
    "56 56 61 56 62 51 62 55 32 56 61 28 28 55 28 93 61 61 62 62 39 47 38 61 52 80 50 52 48 34 27 "
    "34 56"
)
_WIDTHS = tuple(int(width) / 100 for width in _ASCII.split())
_CLOSES, _OPENS = "，。；！？：、）」》”’", "（「《“‘"
# What no line parts: a word of letters and digits; a character with the signs that cling to it.
_PIECE = pattern(
    rf"[ \u3000]|[{_OPENS}]*(?:[^ \u3000\u2000-\uffff]+|[\u2000-\uffff])[{_CLOSES}]*|."
)


@lru_cache(maxsize=1024)
def em(text: str) -> float:
    """Return about how wide ``text`` is on one line, in em."""
    return sum(_wide(character) for character in text)


@lru_cache(maxsize=1024)
def widest(text: str) -> float:
    """Return about how wide the widest part is that no line can break, in em."""
    return max((em(piece) for piece in _pieces(text)), default=0.0)


@lru_cache(maxsize=1024)
def lines(text: str, room: float) -> int:
    """Return how many lines of ``room`` em ``text`` takes; none when it is empty."""
    count, at, room = 0, 0.0, max(room * SINGLE, 0.01)
    for line in text.split("\n") if text else ():
        count, at = count + 1, 0.0
        for piece in _pieces(line):
            wide = em(piece)
            if at > 0 and at + wide > room and piece.strip():
                count, at = count + 1, 0.0
            count += max(0, ceil(wide / room) - 1)
            at += wide
    return count


def _wide(character: str) -> float:
    code = ord(character)
    if code < _LATIN:
        return _BOLD * (_WIDTHS[code - 32] if 32 <= code < 127 else _USUAL)
    return 1.0


@lru_cache(maxsize=512)  # some kilobytes each: words change every day, for months
def _pieces(text: str) -> tuple[str, ...]:
    return tuple(_PIECE.findall(text))
