"""The demo's understander, and what tests of understanding share."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.commands.bench.errors import misheard
from kiosk.commands.bench.score import is_accepted, is_wrong_action, pairs
from kiosk.core.understanding import Understander
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon

__all__ = [
    "NOW",
    "OWN_SENTENCES",
    "demo_understander",
    "is_accepted",
    "is_wrong_action",
    "labelled",
    "misheard",
    "pairs",
]

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Tuesday
OWN_SENTENCES = Path(__file__).resolve().parents[1] / "data" / "understanding.tsv"

Labelled = tuple[str, str, dict[str, Any]]


@cache
def demo_understander() -> Understander:
    """Return an understander of the demo's catalogue and resident."""
    station = demo_station(NOW.date())
    return Understander(load_lexicon(), station.catalogue, station.resident)


def labelled(path: Path = OWN_SENTENCES) -> list[Labelled]:
    """Return (sentence, intent, slots) of a labelled file."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return [(text, intent, json.loads(slots)) for text, intent, slots in rows]
