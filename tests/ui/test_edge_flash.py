"""The flashing edge: seen on every screen, slow enough for everybody, still where nothing moves."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.core.view import Look
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.conftest import wait_until
from tests.ui.conftest import MakeInterface
from tests.ui.pictures import SAMPLES

AMBER = QColor("#FFC814")
LEAST_HALF = 250  # ms lit and dark: 2 Hz at most; WCAG 2.3.1 allows three flashes a second


def edges(interface: Interface) -> list[QColor]:
    image: QImage = interface.view.grabWindow()
    right, bottom = image.width() - 2, image.height() - 2
    middle, half = image.width() // 2, image.height() // 2
    return [
        image.pixelColor(*at) for at in ((1, half), (right, half), (middle, 1), (middle, bottom))
    ]


def flash_of(interface: Interface) -> QQuickItem:
    return next(
        item
        for item in interface.view.rootObject().childItems()
        if item.metaObject().className().startswith("EdgeFlash")
    )


@pytest.mark.parametrize("name", ["home", "reminder", "alarm-stuck"])
def test_all_four_edges_are_lit(name: str, make_interface: MakeInterface) -> None:
    interface = make_interface((800, 480))
    picture = next(picture for sample, picture in SAMPLES if sample.startswith(name))
    interface.show_picture(picture)
    settle()
    assert AMBER not in edges(interface)
    interface.show_picture(replace(picture, look=replace(picture.look, flash=True)))
    settle()
    assert edges(interface) == [AMBER] * 4
    interface.show_picture(picture)
    settle()
    assert AMBER not in edges(interface)


def test_it_flashes_at_most_twice_a_second(make_interface: MakeInterface) -> None:
    interface = make_interface((800, 480))
    picture = replace(SAMPLES[0][1], look=Look(flash=True))
    interface.show_picture(picture)
    settle()
    flash = flash_of(interface)
    assert flash.property("half") >= LEAST_HALF
    assert flash.property("moving")
    assert flash.property("lit")

    def dark() -> bool:
        settle()
        return not flash.property("lit")

    wait_until(dark, "the edge goes dark again", 3)


def test_where_nothing_is_to_move_it_stands(make_interface: MakeInterface) -> None:
    interface = make_interface((800, 480))
    interface.show_picture(replace(SAMPLES[0][1], look=Look(flash=True, still=True)))
    settle()
    flash = flash_of(interface)
    assert flash.isVisible()
    assert edges(interface) == [AMBER] * 4
    assert not flash.property("moving")
