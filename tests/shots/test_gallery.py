"""The gallery shows every page there is, and README's pictures are its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.commands.gallery import gallery
from kiosk.commands.variants import Variant
from kiosk.core.dialogue import World
from kiosk.core.dialogue.page import Page
from kiosk.core.view import View
from kiosk.ui.render import canvas
from tests.shots.golden import difference, small
from tests.shots.pages import page_classes
from tests.shots.readme_pictures import PICTURES, SIZE

README = Path(__file__).resolve().parents[2] / "README.md"


def test_every_page_is_in_the_gallery(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[str] = set()
    every = page_classes()
    for one in every:
        if "view" in vars(one):
            monkeypatch.setattr(one, "view", _noting(one.view, seen))
    gallery()
    bases = {base.__name__ for one in every for base in one.__mro__[1:]}
    leaves = {one.__name__ for one in every if one.__name__ not in bases}
    assert len(leaves) > 40
    assert sorted(leaves - seen) == []


def _noting(view: Callable[[Page, World], View], seen: set[str]) -> Callable[[Page, World], View]:
    def noted(page: Page, world: World) -> View:
        seen.add(type(page).__name__)
        return view(page, world)

    return noted


def test_readme_shows_pictures_of_the_gallery() -> None:
    text = README.read_text(encoding="utf-8")
    assert all(f"docs/pictures/{name}.png" in text for name in PICTURES)
    assert set(PICTURES.values()) <= {name for name, _ in gallery()}


def test_readmes_pictures_are_what_the_program_draws(qapp: QGuiApplication) -> None:
    # Roughly: fonts and renderers of other machines may differ.
    pictures = dict(gallery())
    with canvas(SIZE) as window:
        for name, screen in PICTURES.items():
            now = small(window.draw(Variant(SIZE).dressed(pictures[screen])), 30)
            with Image.open(README.parent / "docs" / "pictures" / f"{name}.png") as kept:
                assert kept.size == SIZE, name
                assert difference(kept.convert("RGB").reduce(30), now) < 40, name
