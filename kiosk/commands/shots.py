"""``kiosk shots``: every screen in its main states as a picture, in every way it may look."""

import argparse
import os
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from kiosk.commands.sizes import parse_size
from kiosk.commands.variants import LONG, SIZES, Variant, every_combination, every_matrix
from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import LANGUAGES, DeviceKind
from kiosk.core.room import Room
from kiosk.core.view import Hand, Picture, Shade
from kiosk.core.words import SOURCE_LANGUAGE, tr
from kiosk.translations import speaking


def parse_stretch(text: str) -> int:
    """Return a percentage from 100 to 300; argparse shows the error."""
    if not re.fullmatch(r"\d{3}", text) or not 100 <= int(text) <= 300:
        raise argparse.ArgumentTypeError(f"{text!r} is no percentage from 100 to 300")
    return int(text)


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "shots",
        help="draw every screen in its main states as PNG files",
        description="Draws every screen in its main states, and an index.html to look through. "
        "Options given several times multiply; what is not given is as usual.",
    )
    parser.add_argument("folder", type=Path, help="where the pictures go")
    sizes = ", ".join(f"{width}x{height}" for width, height in SIZES)
    several = {"action": "append", "default": None}
    parser.add_argument(
        *("--size",),
        **several,
        type=parse_size,
        metavar="WxH",
        help=f"a size in pixels (default: {sizes})",
    )
    parser.add_argument(
        "--language", **several, dest="shown", choices=list(LANGUAGES), help="words in it"
    )
    parser.add_argument("--shade", **several, choices=[s.value for s in Shade], help="colours")
    parser.add_argument(
        "--device", **several, choices=[d.value for d in DeviceKind], help="type for its distance"
    )
    parser.add_argument(
        "--stretch", type=parse_stretch, default=100, metavar="PERCENT", help="all words so long"
    )
    parser.add_argument(
        "--hand", choices=[h.value for h in Hand], default=Hand.RIGHT.value, help="the red button's"
    )
    parser.add_argument("--captions", action="store_true", help="what is spoken is written large")
    parser.add_argument(
        "--matrix",
        action="store_true",
        help=f"all that has to hold: sizes × languages and words of {LONG} %% × colours, devices, "
        "hands, captions (thousands of pictures; see also --only)",
    )
    parser.add_argument("--only", default="", metavar="WORD", help="only screens named so")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Draw them; one line for each way of looking."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.commands.shots_index import write_index  # noqa: PLC0415  # the parser needs none
    from kiosk.ui.render import render  # noqa: PLC0415  # Qt is heavy

    for variant in _variants(arguments):
        pictures = pictures_of(variant, arguments.only)
        if not pictures:
            raise EnvironmentFault(tr("没有叫这个名字的画面：{name}", name=arguments.only))
        folder = arguments.folder / variant.name
        try:
            written = render(_told(pictures, variant.name), folder, variant.size)
            write_index(arguments.folder)
        except OSError as error:
            raise EnvironmentFault(tr("写不了图片：{why}", why=error)) from error
        print(tr("{n} 张图片在 {folder}", n=len(written), folder=folder), flush=True)
    return 0


def _variants(arguments: argparse.Namespace) -> Iterator[Variant]:
    sizes = arguments.size or SIZES
    if arguments.matrix:
        yield from (one for one in every_matrix() if not arguments.size or one.size in sizes)
        return
    yield from every_combination(
        sizes=sizes,
        languages=arguments.shown or [SOURCE_LANGUAGE],
        shades=[Shade(name) for name in arguments.shade or [Shade.DAY]],
        devices=[DeviceKind(name) for name in arguments.device] if arguments.device else [None],
        others=Variant(
            sizes[0],
            stretch=arguments.stretch,
            hand=Hand(arguments.hand),
            captions=arguments.captions,
        ),
    )


def pictures_of(variant: Variant, only: str = "") -> list[tuple[str, Picture]]:
    """Return the gallery's pictures whose names hold ``only``, as they look in ``variant``."""
    shown = _gallery(variant.room, variant.language)
    return [(name, variant.dressed(picture)) for name, picture in shown if only in name]


@lru_cache(maxsize=8)  # shades, hands and sizes of one shape share theirs
def _gallery(room: Room, language: str) -> list[tuple[str, Picture]]:
    from kiosk.commands.gallery import gallery  # noqa: PLC0415  # the parser needs none of it

    with speaking(language):
        return gallery(room)


def _told(pictures: list[tuple[str, Picture]], where: str) -> Iterator[tuple[str, Picture]]:
    """Yield them, with a line that counts where somebody looks on."""
    for number, pair in enumerate(pictures, start=1):
        if sys.stderr.isatty():
            end = "\r" if number < len(pictures) else "\r\033[K"
            print(f"{where}: {number} / {len(pictures)}", end=end, file=sys.stderr, flush=True)
        yield pair
