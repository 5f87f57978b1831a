"""The home screen as it was last, kept so that the next start shows it before all else is read.

What may have changed since then is never shown from it: the tiles' lines keep their room and are
veiled, weather and proposals are left out, and of the hub nothing is said but that it is called.
"""

from datetime import datetime

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.core.frame import usual_frame
from kiosk.core.preferences import Preferences
from kiosk.core.view import Option, Picture, Screen, Talk, Tint, View

_NEVER = (Screen.PAIRING, Screen.KEYPAD)  # a device that is set up anew has no home to show


class _Tile(Struct, frozen=True):
    id: str
    label: str
    detail: str
    icon: str
    digit: int | None
    tint: Tint


class _Kept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: str
    usual: Preferences  # the configuration's
    preferences: Preferences
    size: tuple[int, int]  # the window's, in pixels
    focus: str
    tiles: tuple[_Tile, ...]


class FirstHome(Struct, frozen=True):
    """For which device a home screen is kept: the configuration's preferences, the window's size.

    What was kept for another is not shown.
    """

    usual: Preferences
    size: tuple[int, int]

    def kept(self, picture: Picture, preferences: Preferences) -> bytes | None:
        """Return what to keep of ``picture``; b"": nothing any more; None: what was kept holds."""
        view = picture.view
        if view.screen in _NEVER:
            return b""
        if view.screen is not Screen.HOME:
            return None
        tiles = tuple(_Tile(o.id, o.label, o.detail, o.icon, o.digit, o.tint) for o in view.options)
        return msgspec.json.encode(
            _Kept(
                version=__version__,
                usual=self.usual,
                preferences=preferences,
                size=self.size,
                focus=view.focus,
                tiles=tiles,
            )
        )

    def read(self, data: bytes) -> tuple[View, Preferences] | None:
        """Return the home screen in ``data``, veiled; None where it is another device's or none."""
        try:
            kept = msgspec.json.decode(data, type=_Kept)
        except (msgspec.DecodeError, msgspec.ValidationError):
            return None
        if (kept.version, kept.usual, kept.size) != (__version__, self.usual, self.size):
            return None
        tiles = tuple(
            Option(t.id, t.label, t.detail, t.icon, t.digit, tint=t.tint) for t in kept.tiles
        )
        view = View("home", Screen.HOME, options=tiles, focus=kept.focus, veiled=True)
        return view, kept.preferences


def first_picture(view: View, preferences: Preferences, now: datetime) -> Picture:
    """Return the first picture of a start, in the language that is shown."""
    return Picture(view=view, frame=usual_frame(now), talk=Talk(), look=preferences.look(now))
