"""The screens as they are meant to look, kept small: ``python -m tests.shots.golden``.

Every picture of the gallery, and one of each kind of screen upright, by night, in high contrast, in
English and with the red button at the left, a quarter as large, in ``tests/shots/golden/``. They
hold for one renderer: Qt's software renderer of one release with one version of one font, written
down in ``renderer.json``. ``--renew`` draws them anew (look at what changed before you commit it);
without it each is compared, and what differs is put side by side into ``--into``.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from kiosk import __version__
from kiosk.commands.shots import pictures_of
from kiosk.commands.variants import Variant
from kiosk.core.view import Hand, Picture, Screen, Shade

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FOLDER = Path(__file__).resolve().parent / "golden"
_RENDERER = FOLDER / "renderer.json"
_SCALE = 4
_BLOCK = 10  # pixels of a golden picture
_COLOURS = 128
TOLERANCE = 7.0
"""Of 255: the mean difference of a block up to which it is the same. To keep few colours costs 4;
hinting of letters in another window of the same renderer less than 1."""

_WHOLE = (Variant((1024, 600)),)
_SOME = (
    Variant((800, 1280)),
    Variant((1024, 600), shade=Shade.NIGHT),
    Variant((1024, 600), shade=Shade.CONTRAST),
    Variant((1024, 600), "en"),
    Variant((1024, 600), hand=Hand.LEFT),
)

Pixels = NDArray[np.int16]


@dataclass(frozen=True)
class Golden:
    """One picture: its file's stem, how it looks, what it shows."""

    name: str
    variant: Variant
    picture: Picture

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return FOLDER / f"{self.name}.png"


def goldens() -> Iterator[Golden]:
    """Yield all that are kept, those of one size after another."""
    for variant in (*_WHOLE, *_SOME):
        seen: set[Screen] = set()
        for name, picture in pictures_of(variant):
            screen = picture.view.screen
            told = any(__version__ in line.value for line in picture.view.lines)
            if not told and (variant in _WHOLE or screen not in seen):
                seen.add(screen)
                yield Golden(f"{name}-{variant.name}", variant, picture)


def renderer() -> dict[str, str]:
    """Return what pictures depend on; needs the application object."""
    from PySide6 import __version__ as qt  # noqa: PLC0415
    from PySide6.QtGui import QFont, QRawFont  # noqa: PLC0415

    from kiosk.ui.application import chinese_font  # noqa: PLC0415

    family = chinese_font() or ""
    head = bytes(QRawFont.fromFont(QFont(family)).fontTable("head").data())
    return {
        "qt": ".".join(qt.split(".")[:2]),
        "font": family,
        "font_revision": head[4:8].hex(),  # OpenType: fontRevision of the table head
    }


def kept_renderer() -> dict[str, str]:
    """Return what the kept pictures were drawn by."""
    kept: dict[str, str] = json.loads(_RENDERER.read_text(encoding="utf-8"))
    return kept


def drawn() -> Iterator[tuple[Golden, Image.Image]]:
    """Yield each with what it looks like now, small."""
    from kiosk.ui.render import canvas  # noqa: PLC0415  # Qt is heavy

    chosen = list(goldens())
    for variant in (*_WHOLE, *_SOME):
        with canvas(variant.size) as window:
            for golden in chosen:
                if golden.variant == variant:
                    yield golden, small(window.draw(golden.picture), _SCALE)


def whole(image: "QImage") -> Image.Image:
    """Return what Qt drew as Pillow's image."""
    flat = image.convertToFormat(image.Format.Format_RGB32)
    size = flat.width(), flat.height()
    return Image.frombytes("RGB", size, bytes(flat.constBits()), "raw", "BGRX")


def small(image: "QImage", scale: int) -> Image.Image:
    """Return it so many times smaller."""
    return whole(image).reduce(scale)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference, of 255, in the block that differs most."""
    if one.size != other.size:
        return 255.0
    apart = np.abs(_pixels(one) - _pixels(other)).mean(axis=2)
    rows = np.add.reduceat(apart, np.arange(0, apart.shape[0], _BLOCK), axis=0)
    blocks = np.add.reduceat(rows, np.arange(0, apart.shape[1], _BLOCK), axis=1)
    return float(blocks.max()) / _BLOCK**2


def _pixels(image: Image.Image) -> Pixels:
    return np.asarray(image.convert("RGB")).astype(np.int16)


def side_by_side(kept: Image.Image, now: Image.Image) -> Image.Image:
    """Return what was kept, what is drawn now, and where they differ, in a row."""
    apart = ImageChops.difference(kept.convert("RGB"), now.resize(kept.size)).point(lambda p: p * 4)
    row = Image.new("RGB", (3 * kept.width, kept.height))
    for n, image in enumerate((kept, now.resize(kept.size), apart)):
        row.paste(image, (n * kept.width, 0))
    return row


def compare(into: Path) -> list[str]:
    """Say which differ from what is kept; put these side by side into ``into``."""
    said = []
    names = set()
    for golden, now in drawn():
        names.add(golden.path.name)
        if not golden.path.is_file():
            said.append(f"{golden.name} is not kept: renew")
            continue
        with Image.open(golden.path) as kept:
            apart = difference(kept, now)
            if apart > TOLERANCE:
                into.mkdir(parents=True, exist_ok=True)
                file = into / golden.path.name
                side_by_side(kept, now).save(file)
                said.append(f"{golden.name} differs by {apart:.1f}: {file}")
    gone = {path.name for path in FOLDER.glob("*.png")} - names
    return [*said, *(f"{name} is drawn no more: renew" for name in sorted(gone))]


def renew() -> int:
    """Draw all anew where they differ; return how many are new."""
    FOLDER.mkdir(exist_ok=True)
    count, names = 0, set()
    for golden, now in drawn():
        names.add(golden.path.name)
        if golden.path.is_file():
            with Image.open(golden.path) as kept:
                if difference(kept, now) <= TOLERANCE:
                    continue
        few = now.quantize(_COLOURS, kmeans=3, dither=Image.Dither.NONE)
        few.save(golden.path, optimize=True)
        count += 1
    for path in FOLDER.glob("*.png"):
        if path.name not in names:
            path.unlink()
    _RENDERER.write_text(json.dumps(renderer(), indent=2) + "\n", encoding="utf-8")
    return count


def main() -> int:
    """Read the arguments; compare or renew."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--renew", action="store_true")
    parser.add_argument("--into", type=Path, default=Path("out/golden"), metavar="FOLDER")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.application import create_application  # noqa: PLC0415

    application = create_application(["kiosk"])
    if given.renew:
        sys.stdout.write(f"{renew()} pictures are new\n")
        return 0
    said = compare(given.into)
    sys.stdout.write("".join(f"{line}\n" for line in (*said, f"{len(said)} differ")))
    del application
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
