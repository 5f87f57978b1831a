"""What the keys of a remote, a keyboard or a keypad mean here.

Five keys do everything (arrows, OK, Back among them); the digits press what bears them. Talk is
the key that remotes label with a microphone or a search glass, and F5 (the key a presenter's
remote sends). 0 and the red key, held or struck five times, raise the alarm; within the countdown
one strike sends at once. Where staff type a number, 0 types its digit and calls only when held.
"""

from PySide6.QtCore import Qt

from kiosk.ui.focus import Direction

_KEY = Qt.Key

ARROWS = {
    int(_KEY.Key_Left): Direction.LEFT,
    int(_KEY.Key_Right): Direction.RIGHT,
    int(_KEY.Key_Up): Direction.UP,
    int(_KEY.Key_Down): Direction.DOWN,
}

OK = frozenset(
    int(key) for key in (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Select, _KEY.Key_Space)
)

BACK = frozenset(
    int(key) for key in (_KEY.Key_Back, _KEY.Key_Escape, _KEY.Key_Backspace, _KEY.Key_Exit)
)

TALK = frozenset(
    int(key) for key in (_KEY.Key_F5, _KEY.Key_VoiceDial, _KEY.Key_Search, _KEY.Key_MicMute)
)

ZERO = int(_KEY.Key_0)

EMERGENCY = frozenset((ZERO, int(_KEY.Key_Red)))

DIGITS = {int(_KEY.Key_0) + digit: digit for digit in range(1, 10)}
