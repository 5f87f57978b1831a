"""The pictures of the README, drawn anew: ``python -m tests.shots.readme_pictures``."""

import os
import sys
from pathlib import Path

from kiosk.commands.gallery import gallery
from kiosk.commands.variants import Variant

SIZE = (1920, 1080)
FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
PICTURES = {
    "home": "home",
    "dishes": "meal-dishes-chosen",
    "receipt": "receipt-assigned",
    "alarm": "alarm-on_the_way",
    "reminder": "reminder",
}
"""Of each file, which screen of the gallery it shows."""


def main() -> None:
    """Draw them by day at 1920×1080."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image  # noqa: PLC0415

    from kiosk.ui.render import canvas  # noqa: PLC0415  # Qt is heavy
    from tests.shots.golden import whole  # noqa: PLC0415

    pictures = dict(gallery())
    with canvas(SIZE) as window:
        for name, screen in PICTURES.items():
            image = whole(window.draw(Variant(SIZE).dressed(pictures[screen])))
            few = image.quantize(256, dither=Image.Dither.NONE)
            few.save(FOLDER / f"{name}.png", optimize=True)
            sys.stdout.write(f"{FOLDER / name}.png shows {screen}\n")


if __name__ == "__main__":
    main()
