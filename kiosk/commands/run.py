"""``kiosk run``: the kiosk alone, against a configured hub."""

import argparse
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands.sizes import parse_size
from kiosk.config import Config, load_config
from kiosk.core.first_home import FirstHome, first_picture
from kiosk.core.view import Picture
from kiosk.services.bus import Event
from kiosk.services.clock import SystemClock
from kiosk.services.home_keeper import read_home
from kiosk.settings import Settings
from kiosk.translations import follow_language

if TYPE_CHECKING:
    from kiosk.ui.late_presenter import LatePresenter
    from kiosk.ui.window import Interface

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
        from kiosk.services.events import LeavingAsked  # noqa: PLC0415  # not at first

        self._asking = LeavingAsked
        self._leave = leave
        self.asked = False

    def __call__(self, event: Event) -> None:
        """Leave, from any thread, if that is what ``event`` asks for."""
        if isinstance(event, self._asking):
            self.asked = True
            self._leave()


def show(settings: Settings, window: tuple[int, int] | None) -> int:
    """Show the kiosk until SIGINT or SIGTERM, or until staff leave it; return the exit status.

    Where the home screen was kept it is shown before all the rest is read, and what is pressed on
    it is done as soon as that can be. Raises EnvironmentFault when there is no display, the hub's
    address is none, or the data folder or the journal cannot be used.
    """
    home = read_home(settings.config.data_folder)
    if not home:
        settings.check()
    from kiosk.ui.late_presenter import LatePresenter  # noqa: PLC0415  # Qt is heavy
    from kiosk.ui.window import Interface, create_application, screen_size  # noqa: PLC0415

    application = create_application(["kiosk"])
    full_screen = settings.config.screen.full_screen and window is None
    size = screen_size() if full_screen else window
    presenter = LatePresenter()
    first = _first_picture(settings.config, size, home) if size else None
    interface = Interface(presenter, full_screen=full_screen, size=size, first=first)
    try:
        return _live(settings, interface, presenter)
    finally:
        interface.close()
        del application


def _first_picture(config: Config, size: tuple[int, int], home: bytes) -> Picture | None:
    """Return what was kept of the home screen, if it is this device's."""
    kept = FirstHome(config.preferences, size).read(home)
    if kept is None:
        return None
    view, preferences = kept
    follow_language(preferences.language)
    return first_picture(view, preferences, SystemClock(config.zone).now())


def _live(settings: Settings, interface: "Interface", presenter: "LatePresenter") -> int:
    """Let all but the screen do its work until it is to end; return the exit status."""
    # What the first picture does not need.
    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.services.supervision import SCREEN_PATIENCE, Sign  # noqa: PLC0415

    kiosk = Kiosk(settings)
    # What goes wrong in starting must stop what was started: else the process never ends.
    try:
        interface.pictures = kiosk.device.pictures.path_of
        interface.attach(kiosk.bus)
        left = Leaving(interface.quit)
        kiosk.bus.subscribe(left)
        kiosk.supervision.watch(Sign("screen", lambda: interface.last_sign, SCREEN_PATIENCE))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: interface.quit())
        kiosk.start(interface.drawn)
        presenter.become(kiosk.session)
        status = interface.exec()
        return LEFT if left.asked else status
    finally:
        kiosk.close()
