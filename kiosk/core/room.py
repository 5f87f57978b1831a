"""How much fits on a page: larger type means fewer things, never smaller or cut ones.

The interface draws by `Theme.qml`; what is said here in its unit u (a hundredth of the height, or
less on narrow screens) is held against the real pictures by tests.
"""

import math
from dataclasses import dataclass, replace

from kiosk.core.preferences import Preferences

USUAL_TYPE = 4.0  # u: the least type where nobody asked for larger
LARGE_TYPE = 5.2  # u: from here on the title stands beside the clock
_SPACING = 1.3
_GAP = 2.6


@dataclass(frozen=True)
class Room:
    """What fits: ``options`` on a page of choices, ``dishes`` where each has a price.

    ``rows``: where each has a long name and a badge; ``tile``: characters under a tile's word.
    """

    options: int = 6
    dishes: int = 4
    rows: int = 4
    tile: int = 9


def room_for(preferences: Preferences, width: int, height: int) -> Room:
    """Return what fits on a screen of ``width`` by ``height`` pixels as it was calibrated."""
    upright = height > width
    unit = min(width / 100, height / 150) if upright else min(height / 100, width / 160)
    type_size = max(USUAL_TYPE, preferences.character * math.hypot(width, height) / unit)
    if upright:
        return narrowed(_upright(width / unit, height / unit, type_size), preferences, upright)
    room = _lying(width / unit, height / unit, type_size, preferences)
    return narrowed(room, preferences, upright)


def narrowed(room: Room, preferences: Preferences, upright: bool) -> Room:
    """Return what fits of ``room`` with long words, as in English, or with captions."""
    wordy = not preferences.language.startswith("zh")
    if upright:
        return replace(room, rows=min(room.rows, 3)) if wordy or preferences.captions else room
    if preferences.captions:  # a tile is a line lower, and its words stand on one
        room = replace(room, rows=min(room.rows, 2), tile=max(0, room.tile - 1))
    return replace(room, dishes=min(room.dishes, 2), rows=min(room.rows, 2)) if wordy else room


def _lying(wide: float, high: float, type_size: float, preferences: Preferences) -> Room:
    margin = preferences.look_margin
    across = wide - 2 * max(4.5, margin * wide) - 26 - _GAP
    work = high - 2 * max(3.0, margin * high) - 12 - 1.8 - 12 - _GAP
    large = type_size > LARGE_TYPE
    heading = 0.0 if large else type_size * 1.8 + 3.2
    left = work - heading - 13 - _GAP
    rows = max(1, int((left + _GAP) / (2 * _SPACING * type_size + 1.4 + _GAP)))
    columns = 3 if across / 3 > 8.4 * type_size else 2
    tile = ((across - 2 * _GAP) / 3 - 4.4) / type_size
    return Room(
        options=min(6, columns * min(rows, 2)),
        dishes=min(rows, 2) if large else 4,
        rows=min(rows, 2) if large else 4,
        tile=0 if large else min(9, int(tile)),
    )


def _upright(wide: float, high: float, type_size: float) -> Room:
    work = high - 6 - 22.4 - 1.8 - 12 - 15 - 2 * _GAP
    left = work - type_size * 3.2 - 2 * (13 + _GAP)
    tile = ((wide - 9 - _GAP) / 2 - 4.4) / type_size
    rows = max(1, int((left + _GAP) / (2 * _SPACING * type_size + 1.4 + _GAP)))
    return Room(
        options=min(6, 2 * rows),
        dishes=min(4, 2 * rows),
        rows=min(4, rows),
        tile=min(9, int(tile)),
    )
