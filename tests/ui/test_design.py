"""The gallery of the design system: every page in every shade, tabs and sounds that answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.cli import main
from kiosk.commands.design import chime_shapes
from kiosk.commands.gallery import gallery
from kiosk.core.chimes import Chime
from kiosk.core.view import Shade
from kiosk.ui.design import PAGES, DesignWindow, icon_words
from kiosk.ui.render import settle
from tests.ui.looking import faults, texts

SAMPLES = ("home", "home-listening", "meal-dishes", "meal-dishes-chosen", "receipt-accepted")


@pytest.fixture
def played() -> list[Chime]:
    return []


@pytest.fixture
def window(qapp: QGuiApplication, played: list[Chime]) -> Iterator[DesignWindow]:
    samples = [dict(gallery())[name] for name in SAMPLES]
    made = DesignWindow(samples, chime_shapes(), played.append, (1280, 720))
    yield made
    made.close()
    settle()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_shows_in_every_shade(window: DesignWindow, page: str) -> None:
    pictures = []
    for shade in Shade:
        window.turn(page, shade)
        settle()
        image = window.view.grabWindow()
        pictures.append(image.pixelColor(2, 2).name())
        cut = [fault for fault in faults(texts(window), 0) if "elided" in fault]
        assert not cut
    assert pictures == ["#fbf6ec", "#15120e", "#000000"]


def test_every_icon_is_on_one_of_two_pages(window: DesignWindow) -> None:
    shown: set[str] = set()
    for page in ("icons", "icons-2"):
        window.turn(page, Shade.DAY)
        settle()
        shown |= {text.words for text in texts(window)}
    assert set(icon_words().values()) <= shown


def test_a_press_turns_the_page_the_shade_and_plays_a_sound(
    window: DesignWindow, played: list[Chime]
) -> None:
    window.turn("colours", Shade.DAY)
    window.press("page:sounds")
    window.press("shade:night")
    settle()
    assert window.view.grabWindow().pixelColor(2, 2).name() == "#15120e"
    shown = {text.words for text in texts(window)}
    for chime in Chime:
        assert chime.capitalize() in shown
        window.press(f"sound:{chime}")
    assert played == list(Chime)


def test_the_command_draws_pictures(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert main(["design", "--pictures", str(tmp_path), "--size", "800x450"]) == 0
    drawn = sorted(file.stem for file in tmp_path.iterdir())
    assert {f"design-{page}" for page in PAGES} < set(drawn)
    assert {"design-colours-night", "design-controls-contrast"} < set(drawn)
    for name in drawn:
        assert QImage(str(tmp_path / f"{name}.png")).width() == 800
