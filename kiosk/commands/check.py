"""``kiosk check``: what this machine has for the kiosk, a line each: good, or what to do."""

import argparse
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.config import Config, load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import SOURCE_LANGUAGE, tr

_LEAST_DISK = 200 * 1024 * 1024  # bytes: the file, its backup, the models
_MOST_OFFSET = 60.0  # seconds between the clocks
_LISTEN = 0.5  # seconds of microphone


def add_parser(subparsers: Any) -> None:
    """Add the command to the program's parser."""
    parser = subparsers.add_parser(
        "check",
        help="look at microphone, speaker, model, fonts, hub, clock, disk and settings",
        description="A line for each thing: good, or what to do. Exit status 1 when one is not.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    parser.add_argument("--hub", default="", metavar="URL", help="the hub's address")
    parser.add_argument("--silent", action="store_true", help="do not speak a test sentence")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Look at everything; a fault of one thing never hides the next."""
    config = load_config(arguments.config)
    url = arguments.hub or config.hub.url
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        (tr("麦克风"), _microphone),
        (tr("喇叭"), lambda: _speaker(arguments.silent)),
        (tr("语音模型"), lambda: _model(config)),
        (tr("字体"), _fonts),
        (tr("服务站"), lambda: _hub(url)),
        (tr("时钟"), lambda: _clock(url, config)),
        (tr("磁盘"), lambda: _disk(config)),
        (tr("设置"), lambda: _preferences(config)),
    )
    good = True
    for name, look in checks:
        try:
            print(f"✓ {name}{tr('：')}{look()}", flush=True)
        except EnvironmentFault as fault:
            good = False
            print(f"✗ {name}{tr('：')}{fault}", flush=True)
    return 0 if good else 1


def _microphone() -> str:
    import numpy as np  # noqa: PLC0415  # heavy

    from kiosk.voice.audio import system_microphone  # noqa: PLC0415
    from kiosk.voice.recogniser import RATE  # noqa: PLC0415

    microphone = system_microphone()
    microphone.open()
    try:
        blocks: list[Any] = []
        while sum(len(block) for block in blocks) < _LISTEN * RATE:
            blocks.append(microphone.read())
    finally:
        microphone.close()
    loudest = int(np.abs(np.concatenate(blocks).astype(np.int32)).max())
    if loudest == 0:
        raise EnvironmentFault(tr("麦克风一点声音也没有，请看看是不是静音了、插好了没有。"))
    return tr("听得见")


def _speaker(silent: bool) -> str:
    import threading  # noqa: PLC0415

    from kiosk.voice.playback import system_player  # noqa: PLC0415
    from kiosk.voice.speaker import system_synthesiser  # noqa: PLC0415

    sound = system_synthesiser().synthesise(tr("您好，我是安伴。"), 165)
    samples = sound.samples[: sound.rate // 20] * 0 if silent else sound.samples
    system_player().play(samples, sound.rate, threading.Event())
    return tr("能出声") if silent else tr("刚才说了一句「您好」，请听听有没有")


def _model(config: Config) -> str:
    from kiosk.voice.choose import Choice, load_recogniser  # noqa: PLC0415
    from kiosk.voice.models import models_folder  # noqa: PLC0415

    voice = config.voice
    folder = models_folder(config.data_folder)
    recogniser = load_recogniser(Choice(voice.recogniser), folder, voice.vosk_model)
    ready = tr("能用（{name}）", name=recogniser.name)
    if config.language == SOURCE_LANGUAGE:
        return ready
    return tr("{ready}；只听得懂普通话", ready=ready)


def _fonts() -> str:
    import os  # noqa: PLC0415

    from kiosk.ui.application import chinese_font, create_application  # noqa: PLC0415

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    create_application(["kiosk"])
    font = chinese_font()
    if font is None:
        raise EnvironmentFault(tr("没有找到中文字体，请安装 fonts-noto-cjk。"))
    return font


def _hub_time(url: str) -> datetime:
    from kiosk.client import HubClient  # noqa: PLC0415

    client = HubClient(url, "")
    try:
        return client.hello().time
    finally:
        client.close()


def _hub(url: str) -> str:
    if not url:
        raise EnvironmentFault(tr("还没有填服务站的地址：用 --hub 或写进配置文件。"))
    _hub_time(url)
    return tr("连上了（{url}）", url=url)


def _clock(url: str, config: Config) -> str:
    now = datetime.now(UTC)
    words = f"{now.astimezone(config.zone):%Y-%m-%d %H:%M} {config.timezone}"
    if not url:
        return words
    try:
        offset = (_hub_time(url) - now).total_seconds()
    except EnvironmentFault:
        return tr("{words}（没连上服务站，没法对时）", words=words)
    if abs(offset) > _MOST_OFFSET:
        raise EnvironmentFault(tr("和服务站差{n}秒，请打开自动对时。", n=round(offset)))
    return tr("{words}，和服务站差{n}秒", words=words, n=f"{offset:.1f}")


def _preferences(config: Config) -> str:
    from contextlib import closing  # noqa: PLC0415

    from kiosk.core.preferences import preferences_said  # noqa: PLC0415
    from kiosk.services.clock import SystemClock  # noqa: PLC0415
    from kiosk.store import Store  # noqa: PLC0415
    from kiosk.store.preferences import load_preferences  # noqa: PLC0415

    path = config.data_folder / "kiosk.sqlite"
    preferences = config.preferences
    if path.exists():
        with closing(Store(path, SystemClock(config.zone))) as store:
            preferences = load_preferences(store, preferences)
    return tr("；").join(f"{what} {how}" for what, how in preferences_said(preferences))


def _disk(config: Config) -> str:
    folder = config.data_folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".check"
        probe.write_bytes(b"x")
        probe.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise EnvironmentFault(
            tr("数据文件夹 {folder} 写不了：{why}", folder=folder, why=error.strerror)
        ) from error
    if free < _LEAST_DISK:
        raise EnvironmentFault(
            tr("只剩 {n} MB，请清理一下，至少留 200 MB。", n=free // 1024 // 1024)
        )
    return tr("还有 {n} GB（{folder}）", n=f"{free / 1024**3:.1f}", folder=folder)
