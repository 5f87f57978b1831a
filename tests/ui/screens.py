"""Every screen there is, for whoever presses keys: the dialogue's, the gallery's, the samples."""

from dataclasses import dataclass, field
from functools import cache

from kiosk.commands.gallery import gallery
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import Room, room_for
from kiosk.core.view import Hand, Option, Tint, View
from tests.helpers.crawl import Found, beginnings, crawl
from tests.ui.pictures import SAMPLES


@dataclass(frozen=True)
class Device:
    """A screen as it was calibrated: size in pixels, and what was set at installation."""

    name: str
    size: tuple[int, int]
    preferences: Preferences = field(default_factory=Preferences)

    @property
    def room(self) -> Room:
        """How much fits on a page."""
        return room_for(self.preferences, *self.size)


TABLET = Device("tablet", (1024, 600))
UPRIGHT = Device("upright", (800, 1280), Preferences(device=DeviceKind.KIOSK, hand=Hand.LEFT))
TELEVISION = Device("television", (1920, 1080), Preferences(device=DeviceKind.TELEVISION))
DEVICES = (TABLET, UPRIGHT, TELEVISION)


@cache
def reachable(device: Device = TABLET) -> tuple[Found, ...]:
    """Return every screen of the dialogue with a way to it."""
    return tuple(crawl(beginnings(device.room)))


@cache
def all_screens(device: Device = TABLET) -> tuple[tuple[str, View], ...]:
    """Return every screen by name, those alike to the keys once."""
    shown = [(" → ".join(found.way), found.view) for found in reachable(device)]
    shown += [(f"gallery {name}", picture.view) for name, picture in gallery(device.room)]
    if device.room == Room():
        shown += [(f"sample {name}", picture.view) for name, picture in SAMPLES]
    found: dict[tuple[object, ...], tuple[str, View]] = {}
    for name, view in shown:
        found.setdefault(_shape(view), (name, view))
    return tuple(found.values())


def _shape(view: View) -> tuple[object, ...]:
    """Return what decides where things lie and what keys do there."""
    texts = bool(view.title), bool(view.subtitle), sum(map(len, view.paragraphs)) // 100
    parts = view.covers, min(len(view.lines), 3), bool(view.steps), texts
    counting = view.countdown is not None
    return view.screen, _row(view.options), _row(view.actions), parts, counting


def _row(options: tuple[Option, ...]) -> tuple[object, ...]:
    """A button's colour counts where it makes it the widest; long labels may need two rows."""
    return tuple(
        (o.digit, o.enabled, o.destructive, o.tint is Tint.PLAIN, len(o.label) > 3) for o in options
    )
