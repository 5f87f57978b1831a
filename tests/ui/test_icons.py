"""The pictures: one hand drew them, each says one word, and each is used."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.commands.gallery import gallery
from kiosk.resources import assets
from kiosk.ui.design import icon_words
from kiosk.ui.icons import IconProvider
from tests.ui.describe_models import UI

ICONS = sorted((assets() / "icons").glob("*.svg"))
STEMS = {file.stem for file in ICONS}
_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = {f"{_SVG}{name}" for name in ("path", "rect", "circle", "ellipse")}
_ROOT = {
    "viewBox": "0 0 64 64",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "4",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
_LEAST_INK, _MOST_INK = 0.02, 0.4  # of the square, at the size of a tile
_DRAWN = 88  # pixels: a tile's picture at 1024x600 is about that large


def _image(stem: str, size: int) -> QImage:
    return IconProvider().requestImage(f"{stem}/ff0000", QSize(), QSize(size, size))


def _points(image: QImage) -> Iterator[tuple[int, int]]:
    return ((x, y) for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_one_stroke_round_ends_and_shapes_alone(file: Path) -> None:
    root = ET.parse(file).getroot()
    assert dict(root.attrib) == _ROOT
    assert 1 <= len(root) <= 8
    for shape in root:
        assert shape.tag in _SHAPES, "no text, no picture in the picture, no group"
        assert not (shape.text or "").strip()
        # A line of its own width, colour or filling would break the set.
        assert not {"stroke", "stroke-width", "fill", "style", "class"} & shape.attrib.keys()
    assert file.stat().st_size < 1000


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_a_drawing_fills_its_square_and_keeps_off_its_edge(file: Path) -> None:
    image = _image(file.stem, _DRAWN)
    inked = {(x, y) for x, y in _points(image) if image.pixelColor(x, y).alpha() > 128}
    assert {image.pixelColor(x, y).name() for x, y in inked} == {"#ff0000"}
    assert _LEAST_INK < len(inked) / _DRAWN**2 < _MOST_INK
    columns, rows = [x for x, _ in inked], [y for _, y in inked]
    assert max(max(columns) - min(columns), max(rows) - min(rows)) > 0.6 * _DRAWN
    assert min(*columns, *rows) > 0
    assert max(*columns, *rows) < _DRAWN - 1


def test_no_two_are_the_same_but_for_the_connection() -> None:
    drawings: dict[bytes, str] = {}
    for file in ICONS:
        same = drawings.setdefault(file.read_bytes(), file.stem)
        assert same == file.stem or {same, file.stem} == {"check", "link-up"}


def test_each_has_a_word_of_its_own() -> None:
    words = icon_words()
    assert words.keys() == STEMS
    assert len(set(words.values())) == len(words)
    assert all(1 <= len(word) <= 5 for word in words.values())


def test_each_is_used_and_what_is_named_is_drawn() -> None:
    code = [file.read_text() for file in (UI.parent).rglob("*.py")]
    code += [file.read_text() for file in (UI / "qml").rglob("*.qml")]
    quoted = set(re.findall(r'"([a-z][a-z-]*)"', "\n".join(code)))
    assert STEMS - quoted == set(), "drawn, but shown nowhere"
    named: set[str] = set()
    for _, picture in gallery():
        view = picture.view
        named |= {view.icon, *(line.icon for line in view.lines)}
        named |= {option.icon for option in view.options + view.actions}
    named |= set(re.findall(r'icon="([a-z-]+)"', "\n".join(code)))
    assert named - STEMS - {""} == set()
    assert len(named) > 40


def test_a_line_is_drawn_heavier_where_it_is_small() -> None:
    provider = IconProvider()
    thin, thick = (
        provider.requestImage(f"check/000000/{width}", QSize(), QSize(64, 64)) for width in (4, 6)
    )
    ink = [sum(i.pixelColor(x, y).alpha() for x, y in _points(i)) for i in (thin, thick)]
    assert ink[1] > 1.3 * ink[0]
