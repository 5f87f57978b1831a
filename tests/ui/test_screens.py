"""Every sample screen at every size: nothing clipped, one focus, targets large, all named."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.commands.gallery import gallery
from kiosk.ui.render import settle
from kiosk.ui.window import pressables
from tests.ui.conftest import MakeInterface
from tests.ui.looking import faults, focused, texts, unit
from tests.ui.pictures import SAMPLES

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (3840, 2160), (800, 1280), (1024, 768)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_words_are_whole_and_large_enough(
    size: tuple[int, int], make_interface: MakeInterface
) -> None:
    interface = make_interface(size)
    u = unit(interface)
    found = []
    for name, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        assert texts(interface), name
        found += [f"{name}: {fault}" for fault in faults(texts(interface), u)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES[:2] + SIZES[4:5], ids=lambda size: "x".join(map(str, size)))
def test_targets_are_large_and_apart(size: tuple[int, int], make_interface: MakeInterface) -> None:
    # 60 dp (MIIT 2.1): on a ten-inch 1024×600 tablet 60 pixels, which is 10 u.
    interface = make_interface(size)
    u = unit(interface)
    for name, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        places = pressables(interface.view.rootObject())
        for option, place in places.items():
            assert min(place.width, place.height) >= 10 * u, (name, option, place)
            window = QRectF(0, 0, *size)
            assert window.contains(QRectF(*place)), (name, option)
        for one in places:
            for other in places:
                if one < other and "talk" not in (one, other):
                    grown = QRectF(*places[one]).adjusted(-u, -u, u, u)
                    assert not grown.intersects(QRectF(*places[other])), (name, one, other)


@pytest.mark.parametrize(
    "size", [(1024, 600), (800, 1280)], ids=lambda size: "x".join(map(str, size))
)
def test_the_dialogues_own_screens_fit(
    size: tuple[int, int], make_interface: MakeInterface
) -> None:
    interface = make_interface(size)
    u = unit(interface)
    found = []
    for name, picture in gallery():
        interface.show_picture(picture)
        settle()
        found += [f"{name}: {fault}" for fault in faults(texts(interface), u)]
        assert focused(interface) == [interface.focused], name
    assert not found, "\n".join(found)


def test_exactly_one_focus_on_every_screen(make_interface: MakeInterface) -> None:
    interface = make_interface((1024, 600))
    for name, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        assert focused(interface) == [interface.focused], name
        if picture.view.focus:
            assert interface.focused == picture.view.focus, name


def _heard(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for n in range(node.childCount()):
        child = node.child(n)
        if child is not None and not child.state().invisible:
            yield from _heard(child)


def test_everything_pressable_and_readable_has_a_name(make_interface: MakeInterface) -> None:
    QAccessible.setActive(True)
    interface = make_interface((1024, 600))
    for name, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        top = QAccessible.queryAccessibleInterface(interface.view)
        heard = [
            (node.role(), node.text(QAccessible.Text.Name))
            for node in _heard(top)
            if not node.state().disabled
        ]
        buttons = [words for role, words in heard if role == QAccessible.Role.Button]
        assert len(buttons) == len(pressables(interface.view.rootObject())), (name, heard)
        assert all(buttons), (name, buttons)
        read = [words for role, words in heard if role != QAccessible.Role.Button]
        view = picture.view
        for words in (view.title, view.subtitle):
            assert not words or words in read, (name, words)
        for line in view.lines:  # a medicine is read out in one go, name and amount
            whole = "，".join(filter(None, (line.label, line.value, line.detail)))
            assert not line.value or {line.value, whole} & set(read), (name, line, read)


def test_the_red_button_stays_in_its_place(make_interface: MakeInterface) -> None:
    interface = make_interface((1024, 600))
    places = set()
    for _, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        found = pressables(interface.view.rootObject())
        if picture.view.screen != "alarm":
            places.add(found["emergency"])
        assert "talk" in found
    assert len(places) == 1
