"""The screens look as they are meant to, on the renderer that their pictures are kept for."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QGuiApplication

from tests.shots import golden


def test_every_screen_looks_as_it_is_meant_to(tmp_path: Path, qapp: QGuiApplication) -> None:
    kept, now = golden.kept_renderer(), golden.renderer()
    if kept != now:
        pytest.skip(f"the pictures are kept for {kept}, here it is {now}")
    said = golden.compare(tmp_path)
    assert not said, "\n".join([*said, "renew with: python -m tests.shots.golden --renew"])


def test_the_kept_pictures_are_small() -> None:
    files = list(golden.FOLDER.glob("*.png"))
    assert len(files) > 100
    assert sum(file.stat().st_size for file in files) < 2_500_000


def _card(words: str = "", at: int = 40) -> Image.Image:
    image = Image.new("RGB", (256, 150), "#FBF6EC")
    draw = ImageDraw.Draw(image)
    draw.rectangle((at, 40, at + 80, 90), fill="#9A3412")
    draw.text((at + 10, 60), words, fill="white")
    return image


def test_another_colour_place_or_word_is_a_difference() -> None:
    assert golden.difference(_card(), _card()) == 0
    assert golden.difference(_card(), _card(at=43)) > golden.TOLERANCE
    assert golden.difference(_card("120"), _card("110")) > golden.TOLERANCE
    darker = _card().point(lambda value: max(0, value - 10))
    assert golden.difference(_card(), darker) > golden.TOLERANCE
    assert golden.difference(_card(), _card().resize((128, 75))) == 255
    traces = _card().point(lambda value: min(255, value + 2))
    assert golden.difference(_card(), traces) < golden.TOLERANCE


def test_what_differs_is_put_side_by_side() -> None:
    row = golden.side_by_side(_card(), _card(at=60))
    assert row.size == (768, 150)
    assert row.getpixel((20, 20)) == row.getpixel((276, 20))
    assert row.getpixel((532, 20)) == (0, 0, 0)
    assert row.getpixel((512 + 45, 60)) != (0, 0, 0)
