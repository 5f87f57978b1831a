"""``kiosk demo``: a hub with demo data and the kiosk paired to it."""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec

from kiosk.commands.hub_child import HubChild
from kiosk.commands.run import add_screen_arguments, show
from kiosk.config import Config, load_config
from kiosk.core.words import tr
from kiosk.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "demo",
        help="a hub with demo data and the kiosk paired to it; the place to begin",
        description="Starts a hub on a free loopback port with invented data and the kiosk paired "
        "to it, and prints the staff console's address and login. What is asked for is gone when "
        "it ends, unless --keep names a folder. Without a display it plays the guided tour.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the demo's data there")
    parser.add_argument("--port", type=int, default=0, help="the hub's port (default: a free one)")
    add_screen_arguments(parser)
    parser.set_defaults(run=run)


def has_display() -> bool:
    """Whether there is a screen to show the kiosk on (or one was chosen for Qt)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(arguments: argparse.Namespace) -> int:
    """Run the demo until the window is closed or the command is interrupted."""
    if not has_display():
        from kiosk.commands.tour import play  # noqa: PLC0415

        folder = load_config(arguments.config).data_folder / "tour"
        print(tr("这里没有显示屏，改在虚拟屏幕上走一遍一天的演示。"))
        print(tr("图片和记录放在 {folder}", folder=folder), flush=True)
        return play(folder)
    from kiosk.voice.models import models_folder  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="anban-demo-") as temporary:
        folder = arguments.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        with HubChild(folder / "hub.sqlite", arguments.port) as hub:
            ready = hub.ready
            print(tr("值班台：用浏览器打开 {url}", url=ready.console))
            print(tr("登录名 {login}，密码 {password}", login=ready.login, password=ready.password))
            print(tr("按 Ctrl+C 结束演示。"), flush=True)
            config = load_config(arguments.config)
            models = models_folder(config.data_folder)  # the user's own: fetched once, not each run
            settings = Settings(
                config=in_folder(config, folder),
                hub_url=ready.url,
                token=ready.token,
                journal=arguments.journal,
                models=models,
                with_voice=not arguments.no_voice,
            )
            return show(settings, arguments.window)


def in_folder(config: Config, folder: Path) -> Config:
    """Return the configuration with the device's own files in ``folder``."""
    os.environ.pop("KIOSK_DATA", None)
    return msgspec.structs.replace(config, data=str(folder))
