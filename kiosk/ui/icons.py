"""Our icons, drawn once as SVG and tinted when asked for.

QML asks for ``image://icons/bowl/ffffff/4.5``: a file's stem, a colour and a line's width on the
64-unit grid. The SVG files draw lines 4 wide in ``currentColor``; both are replaced here.
"""

import logging
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.resources import assets

SCHEME = "icons"
PILLS = "pills"
_DEFAULT_SIZE = 64
_KEPT = 8 << 20  # bytes of drawn icons that are kept: drawing those of a page takes 10 ms at 4K
_log = logging.getLogger("kiosk.ui")


@cache
def _drawing(name: str) -> bytes:
    path = assets() / "icons" / f"{name}.svg"
    if not path.is_file():
        _log.warning("there is no icon %r", name)
        return b""
    return path.read_bytes()


class IconProvider(QQuickImageProvider):
    """Renders an icon in the colour and size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn: dict[tuple[str, int, int], QImage] = {}  # the longest unused first
        self._bytes = 0  # of them all

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """Return the icon ``stem/rrggbb/width``; an unknown one is logged and empty."""
        side = QSize(_DEFAULT_SIZE, _DEFAULT_SIZE) if requested.isEmpty() else requested
        size.setWidth(side.width())
        size.setHeight(side.height())
        key = (name, side.width(), side.height())
        image = self._drawn.pop(key, None)
        if image is None:
            image = _draw(name, side)
            self._bytes += image.sizeInBytes()
        self._drawn[key] = image
        while self._bytes > _KEPT:
            self._bytes -= self._drawn.pop(next(iter(self._drawn))).sizeInBytes()
        return image


def _draw(name: str, side: QSize) -> QImage:
    stem, colour, stroke = (*name.split("/"), "", "")[:3]
    image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
    memoryview(image.bits())[:] = bytes(image.sizeInBytes())  # `fill` looks for Qt's names: 20 ms
    drawing = _drawing(stem).replace(b"currentColor", f"#{colour or '000000'}".encode())
    if stroke:
        drawing = drawing.replace(b'stroke-width="4"', f'stroke-width="{stroke}"'.encode())
    if drawing:
        painter = QPainter(image)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(image.rect()))
        painter.end()
    return image


class PillProvider(QQuickImageProvider):
    """Reads pictures of pills and boxes; ``path_of`` says where one of that name lies, if anywhere.

    QML asks for ``image://pills/name`` and shows the form's icon where there is none to be read.
    """

    def __init__(self, path_of: Callable[[str], Path | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._path_of = path_of

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture, no larger than asked for; a single pixel when it cannot be read."""
        path = self._path_of(name)
        if path is None:
            return _nothing(size)
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isValid() and requested.isValid():
            if whole.width() > requested.width() or whole.height() > requested.height():
                from PySide6.QtCore import Qt  # noqa: PLC0415  # 20 ms, not for the home screen

                whole = whole.scaled(requested, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(whole)
        image = reader.read()
        if image.isNull():
            _log.info("the picture %s cannot be read: %s", name[:8], reader.errorString())
            return _nothing(size)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _nothing(size: QSize) -> QImage:
    """Return one pixel: an empty picture would be a fault to QML."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    size.setWidth(1)
    size.setHeight(1)
    return image
