"""Our icons, drawn once as SVG and tinted when asked for.

QML asks for ``image://icons/bowl/ffffff``: a file's stem and a colour. The SVG files draw in
``currentColor``, which is replaced here.
"""

import logging
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.resources import assets

SCHEME = "icons"
_DEFAULT_SIZE = 64
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

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """Return the icon ``stem/rrggbb``; an unknown one is logged and empty."""
        stem, _, colour = name.partition("/")
        side = requested if requested.isValid() else QSize(_DEFAULT_SIZE, _DEFAULT_SIZE)
        size.setWidth(side.width())
        size.setHeight(side.height())
        image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        drawing = _drawing(stem).replace(b"currentColor", f"#{colour or '000000'}".encode())
        if drawing:
            painter = QPainter(image)
            QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(image.rect()))
            painter.end()
        return image
