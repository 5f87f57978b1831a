"""How many medicines a reminder shows on one page: as many as can be read, six at most.

As `ReminderScreen.qml` and `MedicineLine.qml` draw them; held against the real pictures by tests.
"""

import math
from collections.abc import Sequence

from kiosk.core.measure import SPACING, em, lines, widest
from kiosk.core.room import Room
from kiosk.core.view import Line

MOST = 6  # on a page (interface rules, "Steps")
_GAP = 2.6
_PAD = 2.6
_DETAIL = 4.0  # u: the least type of what is to mind


def medicines_fit(room: Room, rows: Sequence[Line]) -> int:
    """Return how many of these may stand on each page, at least one."""
    for count in range(min(MOST, len(rows)), 1, -1):
        if _holds(room, rows, count):
            return count
    return 1


def holds_each(room: Room, rows: Sequence[Line]) -> bool:
    """Return whether each of these fits when it has the page for itself."""
    return _holds(room, rows, 1)


def _holds(room: Room, rows: Sequence[Line], count: int) -> bool:
    columns = 2 if count > 3 and not room.upright and not room.is_large else 1
    down = math.ceil(count / columns)
    wide = (room.wide - (columns - 1) * _GAP) / columns
    high = (_height(room) - (down - 1) * 1.8) / down
    return high >= 9.2 and all(_card(room, row, wide, high) for row in rows)


def _height(room: Room) -> float:
    """Return the height for medicines: what headline and answers leave."""
    date = max(5.6, room.type * SPACING)
    if room.upright:
        header = 11.2 + 2 * date
    else:
        header = 12.0 if room.is_large else max(12.0, 2 * date + 0.6)
    high = room.high + header + 1.8
    second = max(4.4, room.type) * (1 if room.wide > 25 * room.type else 2)
    head = max(22.0 if room.upright else 16.0, (max(6.0, room.type) + second) * SPACING + 1)
    least = max(12.0, 1.3 * SPACING * room.type + 2)
    if room.upright:
        answers = 3 * (least + _GAP) - _GAP
    else:
        answers = max(17.0, 1.6 * SPACING * room.type + 2)
    return high - head - answers - 2 * _GAP


def _card(room: Room, row: Line, wide: float, high: float) -> bool:
    """Return whether a card holds name, amount and what to mind in the least type."""
    size, small = room.type * 1.02, max(_DETAIL, room.type) * 1.02
    icon = min(9.0, high * 0.5)
    inner = wide - 2 * _PAD - icon - 1.8
    amount = min(0.45 * inner, em(row.value) * size * room.longer + 0.4)
    name = inner - amount - 1.8
    if widest(row.label) * size * room.longer > name:
        return False
    needed = lines(row.label, name / size / room.longer) * size
    needed += lines(row.detail, name / small / room.longer) * small if row.detail else 0
    beside = lines(row.value, amount / size / room.longer) * size
    return max(needed, beside) * SPACING <= high - 1.6
