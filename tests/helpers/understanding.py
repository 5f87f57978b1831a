"""The demo's understander, and what tests of understanding share."""

import json
import random
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Understander, hypothesis_from_text
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Tuesday
OWN_SENTENCES = Path(__file__).resolve().parents[1] / "data" / "understanding.tsv"

Labelled = tuple[str, str, dict[str, Any]]
_FREE = ("symptoms", "department", "kind")  # free wording: judged by presence


@cache
def demo_understander() -> Understander:
    """Return an understander of the demo's catalogue and resident."""
    station = demo_station(NOW.date())
    return Understander(load_lexicon(), station.catalogue, station.resident)


def labelled(path: Path = OWN_SENTENCES) -> list[Labelled]:
    """Return (sentence, intent, slots) of a labelled file."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return [(text, intent, json.loads(slots)) for text, intent, slots in rows]


def pairs(slots: dict[str, Any]) -> set[Any]:
    """Return slots as comparable pairs, as the voice contract judges them."""
    found: set[Any] = set()
    for name, value in slots.items():
        if name == "items":
            found |= {("item", item.get("dish"), item.get("quantity", 1)) for item in value}
        elif name in _FREE:
            found.add((name, bool(value)))
        else:
            found.add((name, value))
    return found


def is_wrong_action(understanding: Understanding, intent: str, slots: dict[str, Any]) -> bool:
    """Return whether something would be done that was not asked for."""
    if understanding.decision is not Decision.ACT:
        return False
    return understanding.intent != intent or bool(pairs(understanding.slots) - pairs(slots))


def is_accepted(understanding: Understanding) -> bool:
    """Return whether the sentence was taken for something meant for the kiosk."""
    return understanding.intent is not Intent.NONE and understanding.decision is not Decision.REJECT


def misheard(text: str, share: float, chance: random.Random) -> Hypothesis:
    """Return ``text`` with a share of its syllables replaced: 70 % by near sounds, the rest any."""
    accent = load_lexicon().accent
    sounds = _sounds()
    syllables: list[Syllable] = []
    for syllable in hypothesis_from_text(text).syllables:
        if chance.random() >= share:
            syllables.append(syllable)
            continue
        near = [s for s in sounds if 0 < accent.sound_cost(syllable.sound, s) <= 0.4]
        sound = chance.choice(near if near and chance.random() < 0.7 else sorted(sounds))
        character, tone = chance.choice(sounds[sound])
        syllables.append(Syllable(sound, tone, character))
    return Hypothesis(tuple(syllables))


@cache
def _sounds() -> dict[str, list[tuple[str, int]]]:
    """Return the sounds of all characters of the lexicon and the sentences, with the characters."""
    texts = [row[0] for row in labelled()]
    words = load_lexicon().words.values()
    texts += [way for values in words for ways in values.values() for way in ways]
    table: dict[str, list[tuple[str, int]]] = {}
    for text in texts:
        for syllable in hypothesis_from_text(text).syllables:
            character = syllable.character[:1]
            sound, tone = pinyin_of(character)[0]
            if (character, tone) not in table.setdefault(sound, []):
                table[sound].append((character, tone))
    return table
