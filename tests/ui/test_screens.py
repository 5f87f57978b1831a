"""Every sample screen at every size: nothing clipped, one focus, targets large, all named."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication

from kiosk.core.view import Screen, View
from kiosk.ui.focus import Rect
from kiosk.ui.render import settle
from kiosk.ui.window import Interface, pressables
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.looking import Written, faults, focused, texts, unit
from tests.ui.pictures import SAMPLES

SIZES = [(1024, 600), (1280, 800), (1920, 1080), (3840, 2160), (800, 1280), (1024, 768)]


@dataclass(frozen=True)
class Seen:
    """A sample as it was drawn."""

    name: str
    view: View
    found: list[Written]
    places: dict[str, Rect]
    rings: list[str]
    focus: str


@dataclass(frozen=True)
class Drawn:
    """All samples at one size; ``u`` in pixels."""

    size: tuple[int, int]
    u: float
    samples: list[Seen]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def drawn(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Drawn]:
    """The samples, shown one after another in one window, as the program does."""
    size: tuple[int, int] = request.param
    interface = Interface(Recorder(), full_screen=False, size=size, now=Clock())
    samples = []
    for name, picture in SAMPLES:
        interface.show_picture(picture)
        settle()
        places = pressables(interface.view.rootObject())
        rings, focus = focused(interface), interface.focused
        samples.append(Seen(name, picture.view, texts(interface), places, rings, focus))
    yield Drawn(size, unit(interface), samples)
    interface.close()
    settle()


def test_words_are_whole_and_large_enough(drawn: Drawn) -> None:
    assert all(seen.found for seen in drawn.samples)
    found = [
        f"{seen.name}: {fault}" for seen in drawn.samples for fault in faults(seen.found, drawn.u)
    ]
    assert not found, "\n".join(found)


def test_targets_are_large_and_apart(drawn: Drawn) -> None:
    # 60 dp (MIIT 2.1): on a ten-inch 1024×600 tablet 60 pixels, which is 10 u.
    u = drawn.u
    for seen in drawn.samples:
        places = seen.places
        for option, place in places.items():
            assert min(place.width, place.height) >= 10 * u, (seen.name, option, place)
            window = QRectF(0, 0, *drawn.size)
            assert window.contains(QRectF(*place)), (seen.name, option)
        for one in places:
            for other in places:
                if one < other and "talk" not in (one, other):
                    grown = QRectF(*places[one]).adjusted(-u, -u, u, u)
                    assert not grown.intersects(QRectF(*places[other])), (seen.name, one, other)


def test_exactly_one_focus_on_every_screen(drawn: Drawn) -> None:
    for seen in drawn.samples:
        assert seen.rings == [seen.focus], seen.name
        if seen.view.focus:
            assert seen.focus == seen.view.focus, seen.name


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


def test_the_red_button_stays_in_its_place(drawn: Drawn) -> None:
    assert all("talk" in seen.places for seen in drawn.samples)
    shown = [seen for seen in drawn.samples if seen.view.screen is not Screen.ALARM]
    assert len({seen.places["emergency"] for seen in shown}) == 1
