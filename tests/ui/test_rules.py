"""Rules for older users that hold of every screen at once (docs/interface.md)."""

import math
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.commands.gallery import gallery
from kiosk.commands.shots import pictures_of
from kiosk.commands.variants import DEVICES, Variant
from kiosk.config import Config
from kiosk.core.dialogue import World
from kiosk.core.dialogue.page import Page
from kiosk.core.preferences import CAPITAL, USUAL, DeviceKind, Preferences
from kiosk.core.room import room_for
from kiosk.core.view import Screen, View
from kiosk.ui.application import CHINESE_FONTS, chinese_font
from kiosk.ui.render import canvas
from kiosk.ui.window import pressables
from tests.shots.pages import page_classes
from tests.ui.screens import all_screens

QML = Path(__file__).resolve().parents[2] / "kiosk" / "ui" / "qml"
_LONGEST = 20  # characters of a sentence that is spoken


def test_no_gesture_is_ever_needed_and_nothing_can_be_moved() -> None:
    gestures = (
        r"DragHandler|PinchHandler|SwipeView|PinchArea|MultiPointTouchArea|DragArea|"
        r"onDoubleClicked|onDoubleTapped|onPressAndHold|onLongPressed|drag\.target|"
        r"\bFlickable\b|\bListView\b|\bGridView\b|\bDrawer\b|\bTumbler\b"
    )
    found = [
        f"{file.name}: {match}"
        for file in sorted(QML.rglob("*.qml"))
        for match in re.findall(gestures, file.read_text(encoding="utf-8"))
    ]
    assert len(list(QML.rglob("*.qml"))) > 30
    assert found == []


def test_a_page_offers_six_options_at_most() -> None:
    # The keypad's twelve are digits, not choices.
    screens = [view for _, view in all_screens() if view.screen is not Screen.KEYPAD]
    assert len(screens) > 60
    assert max(len(view.options) for view in screens) == 6


def test_an_answer_that_destroys_stands_beside_another_of_its_size() -> None:
    asked = [
        (name, view)
        for name, view in all_screens()
        if view.screen is Screen.QUESTION and any(option.destructive for option in view.options)
    ]
    assert asked
    for name, view in asked:
        harmless = [option for option in view.options if not option.destructive]
        assert harmless, name
        assert view.focus in {option.id for option in (*harmless, *view.actions)}, name


def test_the_font_is_a_sans_serif_with_chinese_characters(qapp: QGuiApplication) -> None:
    installed = chinese_font()
    if installed is None:
        pytest.skip("no known Chinese font is installed here")
    assert CHINESE_FONTS[0] == "Noto Sans CJK SC"
    assert not any("Serif" in family for family in CHINESE_FONTS)
    assert qapp.font().family() == installed


def test_what_is_asked_is_one_short_idea_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    # What was ordered or announced is read out whole: only it makes a sentence longer.
    shown: list[tuple[Page, World]] = []
    for one in page_classes():
        if "view" in vars(one):
            monkeypatch.setattr(one, "view", _noting(one, shown))
    gallery()
    monkeypatch.undo()
    said = {(type(page).__name__, page.prompt(world)) for page, world in shown}
    long = {
        name
        for name, prompt in said
        for sentence in re.split(r"[。？！；\n]", prompt)
        if len(sentence) > _LONGEST
    }
    assert len(said) > 100
    assert long <= {"ReplaceQuestion", "Receipt", "MyServices", "Choices", "Notices"}


def _noting(one: type[Page], shown: list[tuple[Page, World]]):  # type: ignore[no-untyped-def]
    view = one.view

    def noted(page: Page, world: World) -> View:
        shown.append((page, world))
        return view(page, world)

    return noted


@pytest.mark.parametrize(
    ("device", "size"),
    [(device, size) for device, sizes in DEVICES.items() for size in sizes],
    ids=lambda value: "x".join(map(str, value)) if isinstance(value, tuple) else str(value),
)
def test_the_main_tiles_are_large_in_the_hand(
    device: DeviceKind, size: tuple[int, int], qapp: QGuiApplication
) -> None:
    # 20 mm on the shorter side, on the screen that the device usually has.
    variant = Variant(size, device=device)
    pixel = 25.4 * USUAL[device][0] / math.hypot(*size)
    with canvas(size) as drawn:
        home = dict(pictures_of(variant, "home"))["home"]
        drawn.draw(home)
        places = pressables(drawn.interface.view.rootObject())
        tiles = [places[option.id] for option in home.view.options]
        assert len(tiles) > 1
        assert min(min(tile.width, tile.height) for tile in tiles) * pixel >= 20


def test_type_is_as_large_as_the_distance_asks() -> None:
    # EN 301 549: 0.7 degrees of a Chinese character; on a television of capitals and digits, too.
    for device, (diagonal, distance) in USUAL.items():
        millimetres = Preferences(device=device).character * diagonal * 25.4
        share = CAPITAL if device is DeviceKind.TELEVISION else 1.0
        assert round(millimetres * share, 9) >= 0.0122 * 1000 * distance, device


@pytest.mark.parametrize("device", DeviceKind)
def test_main_tiles_are_twenty_millimetres_and_eight_apart(
    device: DeviceKind, qapp: QGuiApplication
) -> None:
    set_up = Preferences(device=device)
    size = (1920, 1080) if device is not DeviceKind.TABLET else (1024, 600)
    home = dict(gallery(room_for(set_up, *size)))["home"]
    with canvas(size) as drawn:
        drawn.draw(replace(home, look=set_up.look(datetime(2026, 9, 15, 10, tzinfo=UTC))))
        places = pressables(drawn.interface.view.rootObject())
    millimetre = set_up.millimetre * math.hypot(*size)
    tiles = [QRectF(*places[option.id]) for option in home.view.options]
    assert len(tiles) == 6
    assert all(min(tile.width(), tile.height()) >= 20 * millimetre for tile in tiles)
    assert tiles[1].left() - tiles[0].right() >= 8 * millimetre - 0.1
    assert tiles[3].top() - tiles[0].bottom() >= 8 * millimetre - 0.1


def test_speech_begins_slowly() -> None:
    assert 150 <= Config().voice.rate <= 180
