"""``kiosk models``: the speech models on this machine, and fetching them."""

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from kiosk.config import load_config
from kiosk.core.errors import EnvironmentFault
from kiosk.core.words import listed, tr
from kiosk.voice.choose import check_model
from kiosk.voice.faults import VoiceFault
from kiosk.voice.manifest import MODELS, Model, model
from kiosk.voice.models import fetch, is_installed, model_folder, models_folder, with_source

_WIDTH = 30  # characters of the bar
_EVERY = 0.1  # seconds between drawings


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command ``models`` to ``subparsers``."""
    parser = subparsers.add_parser(
        "models",
        help="list or fetch the speech models",
        description="Speech models lie in the folder named by KIOSK_MODELS, else with the data.",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="another configuration file")
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    parser.set_defaults(run=run_list)
    listing = actions.add_parser("list", help="say which models are here and whether they work")
    listing.set_defaults(run=run_list)
    fetching = actions.add_parser(
        "fetch",
        help="fetch a model; a fetch that was cut is gone on with",
        description="Fetches a model and checks its SHA-256; nothing else is ever used.",
    )
    names = [entry.name for entry in MODELS]
    fetching.add_argument("name", metavar="NAME", help=" or ".join(names))
    fetching.add_argument("--url", default="", help="another address, such as a mirror")
    fetching.add_argument("--sha256", default="", help="the checksum to hold the file to")
    fetching.set_defaults(run=run_fetch)


def run_list(arguments: argparse.Namespace) -> int:
    """Print a line for each model; 0."""
    folder = _folder(arguments)
    for entry in MODELS:
        print(f"{entry.name:10}{_state(entry, folder)}  {model_folder(entry, folder)}")
    return 0


def run_fetch(arguments: argparse.Namespace) -> int:
    """Fetch one model; 0 when it is here and works."""
    wanted = model(arguments.name)
    if wanted is None:
        names = listed(entry.name for entry in MODELS)
        raise EnvironmentFault(
            tr("没有叫 {name} 的模型，有的是：{names}", name=arguments.name, names=names)
        )
    folder = _folder(arguments)
    wanted = with_source(wanted, url=arguments.url, sha256=arguments.sha256)
    bar = _Bar(wanted)
    try:
        fetch(wanted, folder=folder, progress=bar.show)
    finally:
        bar.end()
    check_model(wanted, folder)
    print(tr("语音模型可以用了：{folder}", folder=model_folder(wanted, folder)))
    return 0


def _folder(arguments: argparse.Namespace) -> Path:
    return models_folder(load_config(arguments.config).data_folder)


def _state(entry: Model, folder: Path) -> str:
    if not is_installed(entry, folder):
        return tr("没有下载（{size:.0f} MB）", size=max(1, entry.size / 1e6))
    try:
        check_model(entry, folder)
    except VoiceFault as fault:
        return str(fault)
    return tr("可以用")


class _Bar:
    """Progress on standard error: a bar on a terminal, else a line every tenth."""

    def __init__(self, fetched: Model) -> None:
        self._title = tr(fetched.title)
        self._terminal = sys.stderr.isatty()
        self._shown_at = 0.0
        self._tenth = -1

    def show(self, there: int, whole: int) -> None:
        """Draw the bytes that are there of the whole."""
        tenth = 10 * there // max(1, whole)
        now = time.monotonic()
        text = f"{self._title}  {there / 1e6:.1f} / {whole / 1e6:.1f} MB"
        if not self._terminal:
            if tenth != self._tenth:
                self._tenth = tenth
                print(text, file=sys.stderr, flush=True)
        elif now - self._shown_at > _EVERY or there == whole:
            self._shown_at = now
            filled = _WIDTH * there // max(1, whole)
            bar = "█" * filled + "·" * (_WIDTH - filled)
            print(f"\r{bar} {text} ", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the bar's line."""
        if self._terminal and self._shown_at:
            print(file=sys.stderr)
