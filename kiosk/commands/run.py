"""``kiosk run``: the kiosk alone, against a configured hub."""

import argparse
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.app import Kiosk, Settings
from kiosk.commands.sizes import parse_size
from kiosk.config import load_config
from kiosk.services.events import Event, LeavingAsked
from kiosk.services.supervision import SCREEN_PATIENCE, Sign

LEFT = 3
"""The exit status when staff have left the program: it is not to be started again by itself."""


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "run",
        help="the kiosk alone, against a configured hub",
        description="Shows the kiosk full screen. The hub comes from the configuration file or "
        "--hub; a device that is not yet paired with it shows a code for the station's staff.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--hub", default="", metavar="URL", help="the hub's address")
    add_screen_arguments(parser)
    parser.set_defaults(run=run)


def add_screen_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what every command that shows the kiosk understands."""
    parser.add_argument(
        "--window", type=parse_size, metavar="WxH", help="a window of this size, not full screen"
    )
    parser.add_argument(
        "--journal",
        type=Path,
        metavar="FILE",
        help="append what is shown, heard and said to FILE, one JSON object a line",
    )
    parser.add_argument("--no-voice", action="store_true", help="neither listen nor speak")


def run(arguments: argparse.Namespace) -> int:
    """Show the kiosk until it is stopped."""
    settings = Settings(
        config=load_config(arguments.config),
        hub_url=arguments.hub,
        journal=arguments.journal,
        with_voice=not arguments.no_voice,
        first_start=True,
    )
    return show(settings, arguments.window)


class Leaving:
    """Ends the program when staff ask for it; subscribe it to the bus."""

    def __init__(self, leave: Callable[[], None]) -> None:
        self._leave = leave
        self.asked = False

    def __call__(self, event: Event) -> None:
        """Leave, from any thread, if that is what ``event`` asks for."""
        if isinstance(event, LeavingAsked):
            self.asked = True
            self._leave()


def show(settings: Settings, window: tuple[int, int] | None) -> int:
    """Show the kiosk until SIGINT or SIGTERM, or until staff leave it; return the exit status.

    Raises EnvironmentFault when there is no display, the hub's address is none, or the data
    folder or the journal cannot be used.
    """
    settings.check()
    from kiosk.ui.window import Interface, create_application  # noqa: PLC0415  # Qt is heavy

    full_screen = settings.config.screen.full_screen and window is None
    application = create_application(["kiosk"])
    kiosk = Kiosk(settings)
    try:
        pictures = kiosk.device.pictures.path_of
        interface = Interface(
            kiosk.session, full_screen=full_screen, size=window, pictures=pictures
        )
    except BaseException:
        kiosk.close()
        raise
    # What goes wrong in starting must stop what was started: else the process never ends.
    try:
        interface.attach(kiosk.bus)
        left = Leaving(interface.quit)
        kiosk.bus.subscribe(left)
        kiosk.supervision.watch(Sign("screen", lambda: interface.last_sign, SCREEN_PATIENCE))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: interface.quit())
        kiosk.start(interface.drawn)
        status = interface.exec()
        return LEFT if left.asked else status
    finally:
        kiosk.close()
        interface.close()
        del application
