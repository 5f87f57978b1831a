"""``kiosk pair``: pair this device with a hub from the command line."""

import argparse
import queue
from pathlib import Path
from typing import Any

from kiosk.config import load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr
from kiosk.services.events import Bus, Event, PairingWanted
from kiosk.services.pairing import PairingLoop, write_token


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "pair",
        help="pair this device with a hub",
        description="Prints a code for the station's staff to type in at the console, waits for "
        "it, and keeps the token. `kiosk run` does the same on the screen.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--hub", default="", metavar="URL", help="the hub's address")
    parser.add_argument("--wait", type=float, default=900, help="seconds to wait (default: 900)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Pair, or say why not."""
    config = load_config(arguments.config)
    url = arguments.hub or config.hub.url
    if not url:
        raise EnvironmentFault(tr("还没有填服务站的地址：用 --hub 或写进配置文件。"))
    tokens: queue.SimpleQueue[str] = queue.SimpleQueue()
    bus = Bus()
    bus.subscribe(_print_code)
    loop = PairingLoop(url, bus, tokens.put)
    loop.start()
    try:
        token = tokens.get(timeout=arguments.wait)
    except queue.Empty:
        raise EnvironmentFault(tr("等了很久也没有配对成功，请再试一次。")) from None
    finally:
        loop.close()
    write_token(config.token_path, token)
    print(tr("配对好了，令牌在 {path}", path=config.token_path))
    return 0


def _print_code(event: Event) -> None:
    if isinstance(event, PairingWanted):
        if event.code:
            words = tr("配对码 {code}，请在 {url} 输入", code=event.code, url=event.address)
        else:
            words = tr("服务站没有应答，正在再试…")
        print(words, flush=True)
