"""What the keys of a remote, a keyboard or a keypad mean here.

Five keys do everything (arrows, OK, Back among them); the digits press what bears them. Talk is
the key that remotes label with a microphone or a search glass, and F5 (the key a presenter's
remote sends). 0 and the red key, held or struck five times, raise the alarm; within the countdown
one strike sends at once. Where staff type a number, 0 types its digit and calls only when held.
"""

from enum import IntEnum

from kiosk.ui.focus import Direction


class Key(IntEnum):
    """The keys that mean something, by Qt's numbers: reading all of Qt's names takes 20 ms."""

    LEFT = 0x1000012
    RIGHT = 0x1000014
    UP = 0x1000013
    DOWN = 0x1000015
    RETURN = 0x1000004
    ENTER = 0x1000005
    SELECT = 0x1010000
    SPACE = 0x20
    BACK = 0x1000061
    ESCAPE = 0x1000000
    BACKSPACE = 0x1000003
    EXIT = 0x102000A
    F5 = 0x1000034
    VOICEDIAL = 0x1100008
    SEARCH = 0x1000092
    MICMUTE = 0x1000113
    ZERO = 0x30
    RED = 0x1000114


ARROWS: dict[int, Direction] = {
    Key.LEFT: Direction.LEFT,
    Key.RIGHT: Direction.RIGHT,
    Key.UP: Direction.UP,
    Key.DOWN: Direction.DOWN,
}

OK: frozenset[int] = frozenset((Key.RETURN, Key.ENTER, Key.SELECT, Key.SPACE))

BACK: frozenset[int] = frozenset((Key.BACK, Key.ESCAPE, Key.BACKSPACE, Key.EXIT))

TALK: frozenset[int] = frozenset((Key.F5, Key.VOICEDIAL, Key.SEARCH, Key.MICMUTE))

ZERO: int = Key.ZERO

EMERGENCY: frozenset[int] = frozenset((ZERO, Key.RED))

DIGITS = {Key.ZERO + digit: digit for digit in range(1, 10)}
