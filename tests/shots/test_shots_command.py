"""`kiosk shots`: the ways of looking, longer words, quick files, the contact sheet."""

import re
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.cli import main
from kiosk.commands.gallery_stretch import stretch, stretched
from kiosk.commands.shots import pictures_of
from kiosk.commands.shots_index import write_index
from kiosk.commands.variants import DEVICES, SIZES, Variant, every_matrix
from kiosk.core.preferences import LANGUAGES, DeviceKind
from kiosk.core.view import Hand, Picture, Shade
from kiosk.ui.png import write_png
from kiosk.ui.render import canvas
from tests.ui.pictures import SAMPLES

SMALL = (1024, 600)


def test_a_picture_is_the_same_after_others_as_in_a_fresh_window(qapp: QGuiApplication) -> None:
    pictures = [picture for _, picture in pictures_of(Variant(SMALL))[::9]]
    with canvas(SMALL) as first:
        first.draw(pictures[0])  # Qt hints the first window's letters a trace differently
    fresh = []
    for picture in pictures:
        with canvas(SMALL) as own:
            fresh.append(own.draw(picture).copy())
    with canvas(SMALL) as used:
        for picture, alone in reversed(list(zip(pictures, fresh, strict=True))):
            assert _differing(used.draw(picture), alone) < 0.001, picture.view.key


def _differing(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are clearly not alike."""
    pair = [_bytes(image) for image in (one, other)]
    assert pair[0].shape == pair[1].shape
    return float(np.mean(np.abs(pair[0] - pair[1]) > 40))


def _bytes(image: QImage) -> NDArray[np.int16]:
    pixels = image.convertToFormat(QImage.Format.Format_RGB32).constBits()
    return np.frombuffer(pixels, np.uint8).astype(np.int16)


def test_a_written_file_is_the_image(tmp_path: Path, qapp: QGuiApplication) -> None:
    image = QImage(33, 7, QImage.Format.Format_RGB32)
    for x in range(33):
        for y in range(7):
            image.setPixelColor(x, y, QColor(x * 7, y * 30, (x * y) % 256))
    write_png(image, tmp_path / "x.png")
    assert QImage(str(tmp_path / "x.png")).convertToFormat(image.format()) == image


def test_a_file_that_cannot_be_written_is_an_oserror(tmp_path: Path, qapp: QGuiApplication) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_png(QImage(1, 1, QImage.Format.Format_RGB32), tmp_path / "nowhere" / "x.png")


@pytest.mark.parametrize(
    ("words", "longer"),
    [
        ("吃饭", "吃饭吃饭"),
        ("今天中午　红烧肉", "今天中午今天中午　红烧肉红烧肉"),
        ("2 份", "2 份份"),
        ("Call for help", "Call Call for for help help"),
        ("120", "120"),
        ("WDJB-MJHT", "WDJB-MJHT"),
        ("http://192.168.1.20/console", "http://192.168.1.20/console"),
        ("", ""),
    ],
)
def test_words_are_stretched_and_codes_are_not(words: str, longer: str) -> None:
    assert stretch(words, 200) == longer
    assert stretch(words, 100) == words


def test_half_as_long_again() -> None:
    assert stretch("红烧肉", 150) == "红烧肉红烧"


def test_every_text_of_a_picture_is_stretched() -> None:
    for name, picture in SAMPLES:
        longer = stretched(picture, 200)
        assert _texts(longer) == [stretch(text, 200) for text in _texts(picture)], name
        assert [o.id for o in longer.view.options] == [o.id for o in picture.view.options]
        assert longer.view.screen is picture.view.screen
        assert longer.frame.clock == picture.frame.clock


def _texts(record: object) -> list[str]:
    """Return all words a person reads in a record, the clock's aside."""
    found: list[str] = []
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if field.name in ("id", "icon", "key", "focus", "clock", "look") or isinstance(value, Enum):
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, str):
                found.append(part)
            elif hasattr(part, "__dataclass_fields__"):
                found += _texts(part)
    return found


def test_the_matrix_has_each_way_once_and_names_it() -> None:
    matrix = list(every_matrix())
    names = [variant.name for variant in matrix]
    assert len(set(names)) == len(names)
    for size in SIZES:
        for shade in Shade:
            for language in LANGUAGES:
                assert Variant(size, language, shade=shade) in matrix
            assert Variant(size, stretch=200, shade=shade) in matrix
    assert {variant.device for variant in matrix} == {None, *DEVICES}
    assert {variant.hand for variant in matrix} == set(Hand)
    assert any(variant.captions for variant in matrix)
    night = Variant(SMALL, "en", 200, Shade.NIGHT, DeviceKind.TABLET, Hand.LEFT, captions=True)
    assert night.name == "1024x600-en-200-night-tablet-left-captions"


def test_a_variant_dresses_its_pictures() -> None:
    _, picture = SAMPLES[0]
    variant = Variant(SMALL, "en", 200, Shade.NIGHT, DeviceKind.TELEVISION, Hand.LEFT, True)
    look = variant.dressed(picture).look
    assert (look.shade, look.hand, look.language) == (Shade.NIGHT, Hand.LEFT, "en")
    assert look.captions
    assert look.still
    assert look.character == pytest.approx(0.0357, abs=0.001)  # 36.6 mm of 1397, in capitals
    assert replace(variant.dressed(picture), look=picture.look) == stretched(picture, 200)
    assert Variant(SMALL).look.character == 0


def test_pictures_are_in_their_language() -> None:
    chinese, english = (dict(pictures_of(Variant(SMALL, name))) for name in ("zh_CN", "en"))
    assert chinese.keys() == english.keys()
    assert re.search(r"[\u4e00-\u9fff]", _tile(chinese["home"]))
    assert not re.search(r"[\u4e00-\u9fff]", _tile(english["home"]))


def _tile(home: Picture) -> str:
    return home.view.options[0].label


def test_the_command_draws_and_leaves_a_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QGuiApplication
) -> None:
    said = ["--size", "320x200", "--shade", "day", "--shade", "night", "--only", "rating"]
    assert main(["shots", str(tmp_path), *said]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    for folder in ("320x200", "320x200-night"):
        image = QImage(str(tmp_path / folder / "rating-320x200.png"))
        assert (image.width(), image.height()) == (320, 200)
    sheet = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert sheet.count("<img") == 2
    assert 'src="320x200-night/rating-320x200.png"' in sheet
    assert main(["shots", str(tmp_path), "--only", "no such screen"]) == 1
    assert "no such screen" in capsys.readouterr().err


def test_the_sheet_escapes_names(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "<b>-1x1.png").write_bytes(b"")
    assert "<b>" not in write_index(tmp_path).read_text(encoding="utf-8").replace("&lt;b&gt;", "")
