"""What must hold of a picture as it is drawn, in whatever way it looks.

Nothing cut, elided or over something else; no type below the least; everything that can be pressed
is there, in the window, large enough and apart; one focus; contrast; everything has a name.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage

from kiosk.commands.variants import Variant
from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, Picture, Screen
from kiosk.ui.render import Canvas
from kiosk.ui.window import pressables
from tests.ui.looking import area, covered, drawn, faults, focused, items, texts, unit
from tests.ui.test_palette import contrast

TARGET = 10.0
"""Units: 60 dp on a ten-inch tablet of 1024×600 (MIIT 2.1)."""

CONTRAST, LARGE_CONTRAST = 7.0, 4.5
"""To one, for text and for large text (WCAG 2.2, 1.4.6)."""

SPACING = 1.3
"""Lines stand so many sizes of type apart (ours; MIIT 1.2)."""

_LARGE = 6.0  # u: from here on a text is large
_APART = 1.0  # u on each side
_LARGER = 1.25  # times the line under it: a tile's word on the home screen


def complaints(canvas: Canvas, variant: Variant, picture: Picture) -> list[str]:
    """Draw ``picture``, which is dressed as ``variant``, and say what is wrong with it."""
    image = canvas.draw(picture)
    window = canvas.interface
    u = unit(window)
    found = texts(window)
    said = [*faults(found, u), *covered(found, drawn(window), u)]
    least = variant.look.character * float(np.hypot(*variant.size))
    said += [f"{t.size:.1f} px, least {least:.1f}: {t}" for t in found if t.size < least - 1]
    said += _tiles({"".join(text.words.split("\n")): text.size for text in found}, picture)
    said += _presses(canvas, picture, u)
    if focused(window) != [window.focused]:
        said.append(f"the focus is on {window.focused}, the ring on {focused(window)}")
    said += _names(canvas)
    said += _lines(canvas)
    said += _edges(canvas, variant)
    said += _contrasts(canvas, image, u)
    return said


def _tiles(sizes: dict[str, float], picture: Picture) -> Iterator[str]:
    if picture.view.screen is not Screen.HOME:
        return
    for tile in picture.view.options:
        word, below = sizes[tile.label], sizes.get(tile.detail, 0.0)
        if word < _LARGER * below:
            yield f"{tile.label} is {word:.1f} px, {tile.detail} {below:.1f}"


def _presses(canvas: Canvas, picture: Picture, u: float) -> Iterator[str]:
    places = pressables(canvas.interface.view.rootObject())
    view = picture.view
    wanted = {option.id for option in (*view.options, *view.actions) if option.enabled}
    wanted |= {TALK_OPTION} | ({EMERGENCY_OPTION} if view.screen is not Screen.ALARM else set())
    for name in sorted(wanted - places.keys()):
        yield f"{name} cannot be pressed"
    window = QRectF(0, 0, *canvas.size)
    rects = {name: QRectF(*place) for name, place in places.items()}
    for name, rect in rects.items():
        if min(rect.width(), rect.height()) < TARGET * u - 0.5:
            size = f"{rect.width() / u:.1f} × {rect.height() / u:.1f} u"
            yield f"{name} is {size}, less than {TARGET:g} u"
        if not window.contains(rect):
            yield f"{name} leaves the window: {rect.getRect()}"
        grown = rect.adjusted(-_APART * u, -_APART * u, _APART * u, _APART * u)
        for other, place in rects.items():
            if name < other and TALK_OPTION not in (name, other) and grown.intersects(place):
                yield f"{name} and {other} are too near to each other"


def _names(canvas: Canvas) -> Iterator[str]:
    for item in items(canvas.interface.view.rootObject()):
        name = item.property("pressId")
        if not name or not item.isEnabled():
            continue
        heard = QAccessible.queryAccessibleInterface(item)
        if heard is None or heard.role() != QAccessible.Role.Button:
            yield f"{name} is no button to a screen reader"
        elif not heard.text(QAccessible.Text.Name).strip():
            yield f"{name} has no name"


def _lines(canvas: Canvas) -> Iterator[str]:
    for item in items(canvas.interface.view.rootObject()):
        if item.inherits("QQuickText") and int(item.property("lineCount")) > 1:
            size = float(item.property("font").pixelSize())
            metrics = QFontMetricsF(item.property("font"))
            apart = float(item.property("lineHeight")) * metrics.height() / size
            if apart < SPACING - 0.02:
                yield f"lines {apart:.2f} apart: 「{str(item.property('text'))[:24]}」"


def _edges(canvas: Canvas, variant: Variant) -> Iterator[str]:
    """Say what lies where a television may show nothing."""
    width, height = canvas.size
    margin = variant.look.margin
    safe = QRectF(0, 0, width, height).adjusted(
        margin * width - 1, margin * height - 1, 1 - margin * width, 1 - margin * height
    )
    if margin:
        for text in texts(canvas.interface):
            if not safe.contains(text.rect):
                yield f"in the edge of a television: {text}"


def _contrasts(canvas: Canvas, image: QImage, u: float) -> Iterator[str]:
    pixels = _pixels(image)
    for item in items(canvas.interface.view.rootObject()):
        if not item.inherits("QQuickText") or not item.property("text") or not item.isEnabled():
            continue
        box = area(item).toAlignedRect()
        patch = pixels[max(0, box.top()) : box.bottom(), max(0, box.left()) : box.right()]
        if not patch.size:
            continue
        ground = f"#{_commonest(patch):06X}"
        ink = QColor(item.property("color")).name().upper()
        large = item.property("font").pixelSize() >= _LARGE * u
        if ink != ground and contrast(ink, ground) < (LARGE_CONTRAST if large else CONTRAST):
            words = str(item.property("text"))[:24]
            yield f"contrast {contrast(ink, ground):.1f}, {ink} on {ground}: 「{words}」"


def _commonest(patch: NDArray[np.uint32]) -> int:
    """Return the colour of most pixels; sorts them only where the first one's is not of half."""
    colours = patch & np.uint32(0xFFFFFF)
    first = colours[0, 0]
    if 2 * np.count_nonzero(colours == first) > colours.size:
        return int(first)
    found, counts = np.unique(colours, return_counts=True)
    return int(found[counts.argmax()])


def _pixels(image: QImage) -> NDArray[np.uint32]:
    """Return rows of pixels: 0xFFRRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    every: NDArray[np.uint32] = np.frombuffer(plain.constBits(), np.uint32)
    return every.reshape(plain.height(), -1)
