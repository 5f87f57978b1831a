"""Fonts are opened once, however long the program runs and however often a size comes and goes."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.ui.application import chinese_font, create_application

_FONTS = (".ttc", ".ttf", ".otf")


def _mapped() -> list[str]:
    """Return the font files that are mapped into memory, each as often as it is."""
    rows = (line.split() for line in Path("/proc/self/maps").read_text().splitlines())
    return sorted(row[-1] for row in rows if row[-1].endswith(_FONTS))


def _raw(family: str, pixels: int, *, bold: bool) -> QRawFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return QRawFont.fromFont(font)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="Linux tells what is mapped")
def test_no_font_is_opened_anew_when_a_size_is_let_go() -> None:
    create_application(["kiosk"])
    family = chinese_font()
    assert family, "a font with Chinese characters is installed"
    shown, bold = _raw(family, 90, bold=False), _raw(family, 90, bold=True)
    mapped = _mapped()
    # Qt forgets all sizes but those in use, as it does with what was not used for some minutes.
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(mapped[0]))
    del bold
    another = _raw(family, 91, bold=False)
    assert not Counter(_mapped()) - Counter(mapped)
    assert shown.isValid() and another.isValid()
