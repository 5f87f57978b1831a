"""``kiosk selftest``: does it hear itself, does a test alarm reach the hub? For whoever sets up."""

import argparse
import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.config import Config, load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import tr


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "selftest",
        help="play a sound and listen for it, send a test alarm to the hub",
        description="Plays a sound and looks for it in what the microphone gives, and sends an "
        "alarm marked as a test to the hub, which rings for nobody. A line for each: good, or what "
        "is wrong. Exit status 1 when one is not. The weekly guided self-test with screen and keys "
        "is on the kiosk itself, under 更多, 声音, 检查机器.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--hub", default="", metavar="URL", help="the hub's address")
    parser.add_argument("--no-sound", action="store_true", help="only the way to the hub")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Try everything; a fault of one never hides the next."""
    config = load_config(arguments.config)
    url = arguments.hub or config.hub.url
    tries: list[tuple[str, Callable[[], str]]] = []
    if not arguments.no_sound:
        tries.append((tr("喇叭和麦克风"), _sound))
    tries.append((tr("呼救线路"), lambda: _alarm(url, config)))
    good = True
    for name, attempt in tries:
        try:
            print(f"✓ {name}{tr('：')}{attempt()}", flush=True)
        except EnvironmentFault as fault:
            good = False
            print(f"✗ {name}{tr('：')}{fault}", flush=True)
    return 0 if good else 1


def _sound() -> str:
    from kiosk.services.microphone_tap import MicrophoneTap  # noqa: PLC0415  # numpy is heavy
    from kiosk.services.sound_test import try_sound  # noqa: PLC0415
    from kiosk.voice.audio import system_microphone  # noqa: PLC0415
    from kiosk.voice.faults import MicrophoneFault  # noqa: PLC0415
    from kiosk.voice.playback import system_player  # noqa: PLC0415

    tap = MicrophoneTap(system_microphone())
    tap.open()

    def read() -> None:
        try:
            while True:
                tap.read()
        except MicrophoneFault:
            return  # it was closed

    reader = threading.Thread(target=read, name="microphone")
    reader.start()
    try:
        wrong = try_sound(tap, system_player())
    finally:
        tap.close()
        reader.join()
    if wrong:
        raise EnvironmentFault(wrong)
    return tr("听见自己响了")


def _alarm(url: str, config: Config) -> str:
    from kiosk.client import ALARM, HubClient  # noqa: PLC0415
    from kiosk.core.alarms import Alarm, AlarmSource  # noqa: PLC0415
    from kiosk.services.pairing import read_token  # noqa: PLC0415

    token = read_token(config.token_path)
    if not url or not token:
        raise EnvironmentFault(tr("这台机器还没有登记到服务站。"))
    now = datetime.now(config.zone)
    test = Alarm(id=str(uuid.uuid4()), resident="", raised=now, source=AlarmSource.TEST)
    client = HubClient(url, token, ALARM, second_url=config.hub.second_url)
    try:
        client.hello()  # the first call of a program is slower than any after it
        begun = time.monotonic()
        client.put_alarm(test, age=0.0)
    finally:
        client.close()
    took = round(1000 * (time.monotonic() - begun))
    return tr("平台 {n} 毫秒就收到了（是测试，没有叫人）", n=took)
