"""Reads what is on the screen: texts and their ink, pressables, focus rings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui.window import Interface

TOLERANCE = 1.5  # pixels: sizes are whole, places are not


@dataclass(frozen=True)
class Written:
    """A visible text: where its lines lie in the window, and its items from itself upwards."""

    words: str
    rect: QRectF
    box: QRectF
    size: float  # pixels, from one line's height
    truncated: bool
    ancestors: tuple[QRectF, ...]

    def __str__(self) -> str:
        return f"「{self.words[:24]}」 {self.rect.getRect()}"


@dataclass(frozen=True)
class Drawn:
    """An icon, a photograph, a digit in its circle or a badge: what it is and where it lies."""

    kind: str
    rect: QRectF
    within: QRectF

    def __str__(self) -> str:
        return f"{self.kind} {self.rect.getRect()}"


Around = dict[QQuickItem, tuple[QRectF, ...]]


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every visible item below ``root``."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(item.childItems())


def area(item: QQuickItem) -> QRectF:
    """Return where ``item`` lies in the window."""
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def texts(interface: Interface) -> list[Written]:
    """Return every text on the screen."""
    around: Around = {}
    root = interface.view.rootObject()
    return [_written(item, around) for item in items(root) if _is_text(item)]


def unit(interface: Interface) -> float:
    """Return u in pixels, by the rule of the theme."""
    width, height = interface.view.width(), interface.view.height()
    return min(width / 100, height / 150) if height > width else min(height / 100, width / 160)


def drawn(interface: Interface) -> list[Drawn]:
    """Return the icons, photographs, digits and badges on the screen."""
    return [
        Drawn(kind, area(item), area(item.parentItem()))
        for item in items(interface.view.rootObject())
        for kind in ("Icon", "DigitMark", "Tag", "Photo")
        if item.metaObject().className().startswith(f"{kind}_QML")
    ]


def sizes(interface: Interface, wanted: Iterable[str]) -> dict[str, dict[str, float]]:
    """Return the size in pixels of each text in each pressable of those ids, by id and words."""
    ids, around = set(wanted), Around()
    return {
        str(item.property("pressId")): {
            str(child.property("content")): _written(child, around).size
            for child in items(item)
            if _is_text(child) and child.property("content")
        }
        for item in items(interface.view.rootObject())
        if item.property("pressId") in ids
    }


def faults(found: list[Written], u: float) -> list[str]:
    """Say which texts are cut, leave what holds them, are below 4 u or lie over each other."""
    said = []
    for text in found:
        if text.truncated:
            said.append(f"elided: {text}")
        if not _inside(text.rect, text.box):
            said.append(f"outside its own box {text.box.getRect()}: {text}")
        said += [
            f"outside {around.getRect()}: {text}"
            for around in text.ancestors
            if not _inside(text.rect, around)
        ]
        if text.size < 4 * u - 1:
            said.append(f"{text.size / u:.2f} u: {text}")
    return said + _collisions(found)


def covered(found: list[Written], things: list[Drawn], u: float) -> list[str]:
    """Say which icons, digits and badges leave what holds them or lie over words."""
    allowed = max(2 * TOLERANCE, 0.25 * u)  # icons leave their own edge empty
    said = [f"outside {thing.within.getRect()}: {thing}" for thing in things if not _held(thing)]
    for thing in things:
        for text in found:
            shared = thing.rect.intersected(text.rect)
            own = thing.rect in text.ancestors
            if not own and min(shared.width(), shared.height()) > allowed:
                said.append(f"{thing} lies over {text}")
    return said


def _held(thing: Drawn) -> bool:
    return _inside(thing.rect, thing.within)


def _inside(inner: QRectF, outer: QRectF) -> bool:
    grown = outer.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    return grown.contains(inner)


def _collisions(found: list[Written]) -> list[str]:
    said = []
    for n, one in enumerate(found):
        for other in found[n + 1 :]:
            shared = one.rect.intersected(other.rect)
            if shared.width() > 2 * TOLERANCE and shared.height() > 0.3 * one.size:
                said.append(f"{one} lies over {other}")
    return said


def focused(interface: Interface) -> list[str]:
    """Return the ids of all that shows a focus ring."""
    shown = []
    for item in items(interface.view.rootObject()):
        name = item.property("pressId")
        if name and any(
            child.metaObject().className().startswith("FocusRing") and child.isVisible()
            for child in item.childItems()
        ):
            shown.append(str(name))
    return shown


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def _alignment(item: QQuickItem) -> tuple[int, int]:
    """Return how a text is aligned across and down: enumerations, which only QML can read."""
    context = qmlContext(item)
    assert context is not None
    both = QQmlExpression(context, item, "effectiveHorizontalAlignment | verticalAlignment")
    answer = both.evaluate()
    flags = int(answer[0] if isinstance(answer, tuple) else answer)
    return flags & 0x1F, flags & 0xE0


def _around(item: QQuickItem | None, known: Around) -> tuple[QRectF, ...]:
    """Return the places of ``item`` and of all it lies in, from the inside; ``known`` remembers."""
    if item is None:
        return ()
    if item not in known:
        own = (area(item),) if item.width() > 0 and item.height() > 0 else ()
        known[item] = own + _around(item.parentItem(), known)
    return known[item]


def _written(item: QQuickItem, around: Around) -> Written:
    box = area(item)
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    horizontal, vertical = _alignment(item)
    across = {0x4: 0.5, 0x2: 1.0}.get(horizontal, 0.0)
    down = {0x80: 0.5, 0x40: 1.0}.get(vertical, 0.0)
    # Noto's first line is 1.45 em high, the next ones what lineHeight makes of that; of the first
    # line some 0.2 em above and 0.1 em below the characters are empty, and more about digits.
    spread = float(item.property("lineHeight"))
    em = high / (1.45 * (1 + spread * (max(1, int(item.property("lineCount"))) - 1)))
    above, below = (0.4, 0.25) if item.property("text").isascii() else (0.2, 0.1)
    top = box.y() + (box.height() - high) * down + above * em
    ink = QRectF(box.x() + (box.width() - wide) * across, top, wide, high - (above + below) * em)
    return Written(
        str(item.property("text")),
        ink,
        box,
        em,
        bool(item.property("truncated")),
        _around(item.parentItem(), around),
    )
