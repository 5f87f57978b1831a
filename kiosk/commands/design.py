"""``kiosk design``: the design system as a window, or as pictures for the documents."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands.sizes import parse_size
from kiosk.core.errors import EnvironmentFault
from kiosk.core.view import Shade
from kiosk.core.words import tr

if TYPE_CHECKING:
    from kiosk.ui.design import ChimeShape

_SAMPLES = ("home", "home-listening", "meal-dishes", "meal-dishes-chosen", "receipt-accepted")
_STEP = 0.02  # seconds a bar of a sound's picture stands for


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "design",
        help="show the design system: colours, type, pictures, controls, sounds",
        description="Shows the design system in a window: the palette with its contrasts, the type "
        "scale, every picture with its word, the controls in their states, the sounds. With "
        "--pictures it is drawn as PNG files instead: every page by day, colours and controls in "
        "every shade.",
    )
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="draw PNG files there")
    parser.add_argument(
        "--size", type=parse_size, default=(1600, 900), metavar="WxH", help="default: 1600x900"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show or draw it."""
    if arguments.pictures:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _draw(arguments.pictures, arguments.size)
    return _show(arguments.size)


def _draw(folder: Path, size: tuple[int, int]) -> int:
    from kiosk.commands.gallery import gallery  # noqa: PLC0415  # the parser needs none of it
    from kiosk.ui.application import create_application  # noqa: PLC0415  # Qt is heavy
    from kiosk.ui.design import PAGES, DesignWindow  # noqa: PLC0415
    from kiosk.ui.render import settle  # noqa: PLC0415

    create_application(["kiosk"])
    samples = [dict(gallery())[name] for name in _SAMPLES]
    window = DesignWindow(samples, chime_shapes(), lambda _chime: None, size)
    wanted = [(page, Shade.DAY) for page in PAGES]
    wanted += [(p, s) for p in ("colours", "controls") for s in (Shade.NIGHT, Shade.CONTRAST)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for page, shade in wanted:
            window.turn(page, shade)
            settle()
            name = page if shade is Shade.DAY else f"{page}-{shade}"
            window.grab(folder / f"design-{name}.png")
    except OSError as error:
        raise EnvironmentFault(tr("写不了图片：{why}", why=error)) from error
    finally:
        window.close()
        settle()
    print(tr("{n} 张图片在 {folder}", n=len(wanted), folder=folder), flush=True)
    return 0


def _show(size: tuple[int, int]) -> int:
    from kiosk.commands.gallery import gallery  # noqa: PLC0415  # as above
    from kiosk.ui.application import create_application  # noqa: PLC0415
    from kiosk.ui.design import PAGES, DesignWindow  # noqa: PLC0415
    from kiosk.voice.chimes import load_chimes  # noqa: PLC0415
    from kiosk.voice.playback import system_player  # noqa: PLC0415
    from kiosk.voice.speaker import Speaker  # noqa: PLC0415
    from kiosk.voice.synthesis import NoSynthesiser  # noqa: PLC0415

    create_application(["kiosk"])
    samples = [dict(gallery())[name] for name in _SAMPLES]
    speaker = Speaker(NoSynthesiser(""), system_player(), volume=100, chimes=load_chimes())
    speaker.start()
    window = DesignWindow(samples, chime_shapes(), speaker.chime, size)
    try:
        window.turn(PAGES[0], Shade.DAY)
        return window.exec()
    finally:
        speaker.close()
        window.close()


def chime_shapes() -> list["ChimeShape"]:
    """Return the sounds as they are drawn."""
    import numpy as np  # noqa: PLC0415  # heavy

    from kiosk.ui.design import ChimeShape  # noqa: PLC0415
    from kiosk.voice.chimes import load_chimes  # noqa: PLC0415

    shapes = []
    for chime, sound in load_chimes().items():
        step = round(_STEP * sound.rate)
        frames = np.abs(sound.samples[: len(sound.samples) // step * step].astype(float))
        levels = frames.reshape(-1, step).max(axis=1) / 32768.0
        shapes.append(ChimeShape(chime, sound.seconds, [float(level) for level in levels]))
    return shapes
