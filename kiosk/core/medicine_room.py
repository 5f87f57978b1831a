"""How many medicines a reminder shows on one page: as many as can be read, six at most.

As `ReminderScreen.qml`, `Headline.qml` and `MedicineLine.qml` draw them; held against the real
pictures by tests.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from kiosk.core.measure import SPACING, em, lines, widest
from kiosk.core.room import Room
from kiosk.core.view import Line, Option, View

MOST = 6  # on a page (interface rules, "Steps")
_GAP = 2.6
_PAD = 2.6
_DETAIL = 4.0  # u: the least type of what is to mind
_TITLE = 6.0  # u: the least type of the headline


def medicines_fit(room: Room, view: View, rows: Sequence[Line]) -> int:
    """Return how many of these may stand on each page of ``view``, at least one."""
    for count in range(min(MOST, len(rows)), 1, -1):
        if holds(room, view, rows, count):
            return count
    return 1


def holds(room: Room, view: View, rows: Sequence[Line], count: int) -> bool:
    """Return whether a page of ``view`` has room for ``count`` of these medicines, whichever.

    For a single one, headline and answers give way as far as they can.
    """
    columns = 2 if count > 3 and not room.upright and not room.is_large else 1
    down = math.ceil(count / columns)
    wide = (room.wide - (columns - 1) * _GAP) / columns
    left = _height(room) - _head(room, view, count) - _answers(room, view, count) - 2 * _GAP
    high = (left - (down - 1) * 1.8) / down
    return high >= 9.2 and all(_card(room, row, wide, high) for row in rows)


def in_short(room: Room, view: View) -> View:
    """Return a page of a reminder, without its second line where that leaves too little room."""
    if not view.subtitle or holds(room, view, view.lines, max(1, len(view.lines))):
        return view
    return replace(view, subtitle="")


def _height(room: Room) -> float:
    """Return the height of what takes the header's place as well."""
    date = max(5.6, room.type * SPACING)
    if room.upright:
        return room.high + 13.0 + 2 * date
    return room.high + 1.8 + (12.0 if room.is_large else max(12.0, 2 * date + 0.6))


def _head(room: Room, view: View, count: int) -> float:
    """Return the height of the headline with the buttons beside it."""
    pressed = {row.option for row in view.lines}
    labels = [o.label for o in view.actions if o.id not in pressed]
    longest = max((em(label) * room.longer for label in labels), default=0.0)
    button = 5.8 * room.type + 3.2 if room.is_large else max(30.0, 4.6 * room.type + 4)
    button = max(button, min(0.4 * room.wide, longest * room.type * 1.04 + 3.2))
    beside = (min(1, len(labels)) if room.upright else len(labels)) * (button + _GAP)
    several = (count > 1 or room.is_large) and not room.upright
    if not (labels and (room.upright or room.is_large)):  # its picture
        beside += 4 + (11 if room.is_large else 16 if several else 20)
    wide, title = room.wide - beside, max(_TITLE, room.type)
    high = lines(view.title, wide / title / room.longer) * title
    high += lines(view.subtitle, wide / room.type / room.longer) * room.type
    usual = (
        min(16.0 if several else 22.0, 0.3 * _height(room)) if count > 1 else 13.0 * bool(labels)
    )
    return max(usual, high * SPACING + 0.4)


def _answers(room: Room, view: View, count: int) -> float:
    """Return the height of the answers, beside each other or one below the other."""
    across = 1 if room.upright else max(1, len(view.options))
    wide = (room.wide - (across - 1) * _GAP) / across - 5
    rows = max((_rows(room, option, wide) for option in view.options), default=1)
    each = max(12.0, rows * room.type * SPACING + 2.2)
    if room.upright:
        each = max(each, 1.3 * SPACING * room.type + 2)
        return len(view.options) * (each + _GAP) - _GAP
    return max(each, 17.0 if count > 1 else 16.0, 1.6 * SPACING * room.type + 2)


def _rows(room: Room, option: Option, wide: float) -> int:
    return lines(option.label, wide / room.type / room.longer)


def _card(room: Room, row: Line, wide: float, high: float) -> bool:
    """Return whether a card holds name, amount and what to mind in the least type."""
    size, small = room.type * 1.02, max(_DETAIL, room.type) * 1.02
    icon = min(high - 1.6, (0.16 if room.is_large else 0.24) * wide) if row.picture else 9.0
    inner = wide - 2 * _PAD - icon - 1.8
    amount = min(0.45 * inner, em(row.value) * size * room.longer + 0.4)
    name = inner - amount - 1.8
    if widest(row.label) * size * room.longer > name:
        return False
    needed = lines(row.label, name / size / room.longer) * size
    needed += lines(row.detail, name / small / room.longer) * small if row.detail else 0
    beside = lines(row.value, amount / size / room.longer) * size
    return max(needed, beside) * SPACING <= high - 1.6
