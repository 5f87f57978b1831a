"""Every way a screen may look: a part of the matrix, other pictures in each way.

All of it: ``python -m tests.shots.matrix``.
"""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.commands.shots import pictures_of
from kiosk.commands.variants import SIZES, Variant, every_matrix
from kiosk.core.view import Option, Picture
from kiosk.ui.render import canvas
from tests.shots.checks import complaints
from tests.shots.matrix import faults_of
from tests.ui.looking import items

_EVERY = 60  # so manieth picture of each way


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_a_part_of_the_matrix_holds(size: tuple[int, int], qapp: QGuiApplication) -> None:
    ways = [way for way in every_matrix() if way.size == size]
    assert len(ways) >= 14
    looked, wrong = 0, []
    for way, name, faults in faults_of(ways, _EVERY):
        looked += 1
        wrong += [f"{way} {name}: {fault}" for fault in faults]
    assert looked >= 2 * len(ways)
    assert not wrong, "\n".join(wrong)


def _home(*labels: str) -> Picture:
    home = dict(pictures_of(Variant(SIZES[0]), "home"))["home"]
    options = tuple(
        replace(option, label=label)
        for option, label in zip(home.view.options, labels, strict=False)
    )
    return replace(home, view=replace(home.view, options=options or home.view.options))


def test_what_is_wrong_is_said(qapp: QGuiApplication) -> None:
    way = Variant(SIZES[0])
    with canvas(way.size) as drawn:
        assert complaints(drawn, way, _home()) == []
        long = complaints(drawn, way, _home("一个怎么也放不下的名字" * 8))
        assert any("outside" in fault or "lies over" in fault for fault in long)
        hidden = _home()
        ghost = Option("ghost", "看不见")
        unseen = replace(hidden, view=replace(hidden.view, actions=(ghost,)))
        assert "ghost cannot be pressed" in complaints(drawn, way, unseen)
        root = drawn.interface.view.rootObject()
        words = next(
            item for item in _all(root) if item.inherits("QQuickText") and item.property("text")
        )
        words.setProperty("color", QColor("#EEE8DC"))
        pale = complaints(drawn, way, _home())
        assert any("contrast" in fault for fault in pale)


def _all(root: QQuickItem) -> list[QQuickItem]:
    return list(items(root))
