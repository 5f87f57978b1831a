"""``kiosk tour``: a whole day through the real program, with pictures and a log.

Hub, kiosk and staff are the real ones: a hub process, the kiosk with its window on a virtual
screen, staff through the console. Only the clock is moved from hour to hour, and what the elder
says comes as text, because there is nobody here to speak.
"""

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

from kiosk.commands.sizes import parse_size
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "tour",
        help="play a whole day through the real program; leaves pictures and a log",
        description="Plays a day: reminders, a meal ordered with the remote's keys, a spoken "
        "request, a doctor by touch, the network away, an emergency. Staff answer at the console.",
    )
    parser.add_argument("folder", type=Path, help="where the pictures and the log go")
    parser.add_argument(
        "--size", type=parse_size, default=(1920, 1080), metavar="WxH", help="of the screen"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play it."""
    return play(arguments.folder, arguments.size)


def play(folder: Path, size: tuple[int, int] = (1920, 1080)) -> int:
    """Play the day into ``folder``; return 0 when everything went as it should.

    Raises EnvironmentFault when the folder cannot be written or the day did not go as it should.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _clear(folder)
    with tempfile.TemporaryDirectory(prefix="anban-tour-") as temporary:
        failure = _play_in(Path(temporary), folder, size)
    if failure:
        raise EnvironmentFault(tr("演示没有走完：{why}", why=failure))
    pictures = len(list(folder.glob("*.png")))
    print(
        tr("一天走完了：{n} 张图片、tour.log、journal.jsonl 在 {folder}", n=pictures, folder=folder)
    )
    return 0


def _clear(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in (*folder.glob("*.png"), *folder.glob("*.jsonl"), *folder.glob("tour.log")):
            old.unlink()
    except OSError as error:
        why = error.strerror
        raise EnvironmentFault(
            tr("写不了文件夹 {folder}：{why}", folder=folder, why=why)
        ) from error


def _play_in(temporary: Path, folder: Path, size: tuple[int, int]) -> str:
    """Play the day with the program's own files in ``temporary``; return why it failed, or ""."""
    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.commands.demo import in_folder  # noqa: PLC0415
    from kiosk.commands.hub_child import HubChild  # noqa: PLC0415
    from kiosk.commands.tour_day import Day  # noqa: PLC0415
    from kiosk.config import Config  # noqa: PLC0415
    from kiosk.services.clock import SystemClock  # noqa: PLC0415
    from kiosk.settings import Settings  # noqa: PLC0415
    from kiosk.ui.driver import Driver  # noqa: PLC0415  # Qt is heavy
    from kiosk.ui.window import Interface, create_application  # noqa: PLC0415

    config = in_folder(Config(), temporary)
    clock = SystemClock(config.zone)
    now = clock.now()
    clock.shift(now.replace(hour=7, minute=58, second=0, microsecond=0) - now)
    hub = HubChild(temporary / "hub.sqlite")
    settings = Settings(
        config=config,
        hub_url=hub.ready.url,
        token=hub.ready.token,
        journal=folder / "journal.jsonl",
        with_voice=False,
    )
    application = create_application(["kiosk"])
    kiosk = Kiosk(settings, clock)
    interface = Interface(kiosk.session, full_screen=False, size=size)
    interface.attach(kiosk.bus)
    day = Day(kiosk, clock, Driver(interface), hub, folder=folder)
    kiosk.start()
    day.start(interface.quit)
    try:
        interface.exec()
    finally:
        failure = day.finish()
        kiosk.close()
        interface.close()
        del application
    return failure
