"""The palette as it is shown: what real pictures write on what, in all three shades.

The ground is the commonest colour in a text's box, from the picture's own pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.commands.gallery import gallery
from kiosk.core.view import Look, Screen, Shade
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.ui.conftest import Clock, Recorder
from tests.ui.looking import area, items, unit
from tests.ui.test_palette import contrast, large_pairs, luminance, palette, written_pairs

SIZE = (1024, 600)
SHOWN = (
    "home",
    "home-listening",
    "home-no-voice",
    "home-offline",
    "meal-dishes",
    "meal-dishes-chosen",
    "doctor-symptoms",
    "medicine-board",
    "medicine-board-mixed",
    "medicine-week",
    "services",
    "more",
    "help",
    "settings",
    "settings-second",
    "pin-wrong",
    "first-hello",
    "teaching",
    "self-test-failed",
    "sound",
    "notices",
    "choices-services",
    "receipt-accepted",
    "receipt-declined",
    "take-back",
    "pairing",
    "reminder-two",
    "reminder-asked-taken",
    "was-it-you",
    "alarm-counting",
    "alarm-received",
    "alarm-nobody",
    "alarm-resolved",
)
_LARGE = 6.0  # u: from here on a text is large
_PICTURE = 4.5  # to one: what an icon needs, as large text does


@dataclass(frozen=True)
class Seen:
    """A text or an icon as it was drawn: its colour and the commonest colour where it lies."""

    shot: str
    kind: str
    what: str
    ink: str
    ground: str
    large: bool

    @property
    def contrast(self) -> float:
        return contrast(self.ink, self.ground)


@dataclass(frozen=True)
class Drawn:
    """All of one shade; ``light`` is each picture's mean luminance, 0 to 1."""

    shade: Shade
    seen: list[Seen]
    light: dict[str, float]


def _pixels(image: QImage) -> NDArray[np.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    every: NDArray[np.uint32] = np.frombuffer(plain.constBits(), np.uint32)
    return every.reshape(plain.height(), -1) & np.uint32(0xFFFFFF)


def _hex(colour: int) -> str:
    return f"#{colour:06X}"


def _look_at(window: Interface, name: str, pixels: NDArray[np.uint32]) -> Iterator[Seen]:
    for item in items(window.view.rootObject()):
        is_text = item.inherits("QQuickText") and bool(item.property("text"))
        if is_text:
            kind, part, what = "text", "color", str(item.property("text"))
        elif item.metaObject().className().startswith("Icon_QML"):
            kind, part, what = "icon", "tint", str(item.property("name"))
        else:
            continue
        box = area(item).toAlignedRect()
        patch = pixels[max(0, box.top()) : box.bottom(), max(0, box.left()) : box.right()]
        colours, counts = np.unique(patch, return_counts=True)
        ink = QColor(item.property(part)).name().upper()
        large = is_text and item.property("font").pixelSize() >= _LARGE * unit(window)
        yield Seen(name, kind, what, ink, _hex(int(colours[counts.argmax()])), large)


def _luminance_of(pixels: NDArray[np.uint32]) -> float:
    colours, counts = np.unique(pixels, return_counts=True)
    common = counts > 20  # edges of characters have a thousand colours and no area
    each = [luminance(_hex(int(colour))) for colour in colours[common]]
    return float(np.average(each, weights=counts[common]))


@cache
def _drawn(shade: Shade) -> Drawn:
    """Draw the pictures in one window, as the program does."""
    window = Interface(Recorder(), full_screen=False, size=SIZE, now=Clock())
    shots = dict(gallery())
    drawn = Drawn(shade, [], {})
    for name in SHOWN:
        window.show_picture(replace(shots[name], look=Look(shade=shade)))
        settle()
        pixels = _pixels(window.view.grabWindow())
        drawn.seen.extend(_look_at(window, name, pixels))
        drawn.light[name] = _luminance_of(pixels)
    window.close()
    settle()
    return drawn


@pytest.fixture(params=Shade, ids=str)
def drawn(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Drawn:
    return _drawn(request.param)


def test_only_pairs_of_the_palette_are_written(drawn: Drawn) -> None:
    colours = palette(drawn.shade)
    text = {(colours[ink], colours[ground]) for ink, ground in written_pairs()}
    large = text | {(colours[ink], colours[ground]) for ink, ground in large_pairs()}
    found = [seen for seen in drawn.seen if seen.kind == "text"]
    wrong = [
        seen for seen in found if (seen.ink, seen.ground) not in (large if seen.large else text)
    ]
    assert not wrong
    assert len(found) > 200
    assert len({(seen.ink, seen.ground) for seen in found}) >= 5


def test_icons_stand_out_from_what_they_lie_on(drawn: Drawn) -> None:
    colours = set(palette(drawn.shade).values())
    found = [seen for seen in drawn.seen if seen.kind == "icon"]
    wrong = [s for s in found if not {s.ink, s.ground} <= colours or s.contrast < _PICTURE]
    assert not wrong
    assert len(found) > 60


def test_nothing_glares_by_night(qapp: QGuiApplication) -> None:
    day, night = _drawn(Shade.DAY).light, _drawn(Shade.NIGHT).light
    shots = dict(gallery())
    alarms = [name for name in SHOWN if shots[name].view.screen is Screen.ALARM]
    calm = [name for name in SHOWN if name not in alarms]
    assert max(night[name] / day[name] for name in calm) < 0.25
    # An alarm is as unmistakable as by day: red, with light buttons.
    assert min(night[name] for name in alarms) > 1.5 * max(night[name] for name in calm)
