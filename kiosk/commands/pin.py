"""``kiosk pin``: set or take away the staff's PIN of this device, from its terminal."""

import argparse
import getpass
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.config import load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.staff import hash_pin, may_be_pin
from kiosk.core.words import tr
from kiosk.services.clock import SystemClock
from kiosk.services.staff_desk import PIN, WRONG
from kiosk.store import Store


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "pin",
        help="set or take away the staff's PIN of this device",
        description="Asks for a new PIN twice, without showing it. The kiosk may be running. With "
        "--clear whoever next opens the settings on the screen is asked for a new one.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--clear", action="store_true", help="take the PIN away")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Set or clear it; wrong PINs counted so far are forgotten."""
    config = load_config(arguments.config)
    path = config.data_folder / "kiosk.sqlite"
    if not path.exists():
        raise EnvironmentFault(tr("这台机器还没有运行过，先打开一次程序。"))
    kept = "" if arguments.clear else hash_pin(_ask())
    with closing(Store(path, SystemClock(config.zone))) as store:
        store.set_setting(WRONG, "0").result()
        store.set_setting(PIN, kept).result()
    print(tr("密码取消了。") if arguments.clear else tr("密码设好了。"))
    return 0


def _ask() -> str:
    pin = getpass.getpass(tr("新密码（4 到 8 位数字）："))
    if not may_be_pin(pin):
        raise EnvironmentFault(tr("密码要 4 到 8 位数字，不能都是同一个数字。"))
    if getpass.getpass(tr("再输一次：")) != pin:
        raise EnvironmentFault(tr("两次输的不一样，没有改。"))
    return pin
