"""``kiosk shots``: every screen in its main states as a picture."""

import argparse
import os
import re
from pathlib import Path
from typing import Any

from kiosk.core.errors import EnvironmentFault
from kiosk.core.preferences import LANGUAGES
from kiosk.core.words import tr
from kiosk.translations import use_language

DEFAULT_SIZES = ((1024, 600), (1920, 1080), (3840, 2160))


def parse_size(text: str) -> tuple[int, int]:
    """Return (width, height) in pixels from ``1920x1080``; argparse shows the error."""
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1920x1080")
    return int(match[1]), int(match[2])


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "shots", help="draw every screen in its main states as PNG files"
    )
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument(
        "--size",
        type=parse_size,
        action="append",
        metavar="WxH",
        help="a size in pixels, may be repeated (default: 1024x600, 1920x1080, 3840x2160)",
    )
    parser.add_argument(
        "--language",
        dest="shown",
        choices=LANGUAGES,
        default="",
        help="a language (default: zh_CN)",
    )
    parser.add_argument("--only", default="", metavar="WORD", help="only screens named so")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Draw them; one line a size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.commands.gallery import gallery  # noqa: PLC0415  # the parser needs none of it
    from kiosk.ui.render import render  # noqa: PLC0415  # Qt is heavy

    if arguments.shown:
        use_language(arguments.shown)
    pictures = [(name, picture) for name, picture in gallery() if arguments.only in name]
    if not pictures:
        raise EnvironmentFault(tr("没有叫这个名字的画面：{name}", name=arguments.only))
    for size in arguments.size or DEFAULT_SIZES:
        folder = arguments.folder / f"{size[0]}x{size[1]}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            written = render(pictures, folder, size)
        except OSError as error:
            raise EnvironmentFault(tr("写不了图片：{why}", why=error)) from error
        print(tr("{n} 张图片在 {folder}", n=len(written), folder=folder), flush=True)
    return 0
