"""What was set at installation about this screen and the person in front of it."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from kiosk.core.view import Hand, Look, Shade

MM_PER_INCH = 25.4
CHARACTER = 0.0122  # of the distance: 0.7 degrees, the least height of a character (EN 301 549)
_EVENING, _MORNING = 20, 6  # hours between which the shade follows the night


class DeviceKind(StrEnum):
    """What the screen is; each has a usual size and distance."""

    TABLET = "tablet"
    KIOSK = "kiosk"
    TELEVISION = "television"


USUAL: dict[DeviceKind, tuple[float, float]] = {
    DeviceKind.TABLET: (10.1, 0.45),
    DeviceKind.KIOSK: (21.5, 0.6),
    DeviceKind.TELEVISION: (55.0, 3.0),
}
"""Diagonal in inches and viewing distance in metres."""


class Palette(StrEnum):
    """Which colours are wanted; ``auto`` is day by day and night by night."""

    AUTO = "auto"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


class Preferences(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it. ``diagonal`` (inches) and ``distance`` (metres) of 0 mean the device's usual.

    ``still``: nothing moves. ``captions``: what is spoken is written large, and the screen flashes
    where it chimes. ``silent``: nothing is spoken.
    """

    language: str = "zh_CN"
    device: DeviceKind = DeviceKind.TABLET
    diagonal: float = 0.0
    distance: float = 0.0
    palette: Palette = Palette.AUTO
    hand: Hand = Hand.RIGHT
    still: bool = False
    captions: bool = False
    silent: bool = False

    @property
    def character(self) -> float:
        """The least height of a character, as a share of the screen's diagonal."""
        diagonal, distance = USUAL[self.device]
        across = (self.diagonal or diagonal) * MM_PER_INCH
        return CHARACTER * 1000 * (self.distance or distance) / across

    def look(self, now: datetime) -> Look:
        """Return how pictures are to look at this moment."""
        dark = not _MORNING <= now.hour < _EVENING
        shade = {
            Palette.AUTO: Shade.NIGHT if dark else Shade.DAY,
            Palette.DAY: Shade.DAY,
            Palette.NIGHT: Shade.NIGHT,
            Palette.CONTRAST: Shade.CONTRAST,
        }[self.palette]
        return Look(
            shade=shade,
            hand=self.hand,
            still=self.still,
            captions=self.captions,
            character=self.character,
            language=self.language,
        )
