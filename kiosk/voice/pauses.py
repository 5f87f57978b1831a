"""Reads the words that nobody ends a sentence on (``locales/<locale>/voice/pauses.toml``)."""

import tomllib
from functools import cache

import msgspec

from kiosk.core.patience import Tails
from kiosk.core.understanding.sounds import hypothesis_from_text
from kiosk.core.words import tr
from kiosk.resources import locales
from kiosk.voice.lexicon import LexiconFault


class _PausesFile(msgspec.Struct, forbid_unknown_fields=True):
    thinking: tuple[str, ...]


@cache
def load_tails(locale: str = "zh_CN") -> Tails:
    """Return those words as sounds; raises ``LexiconFault`` with a sentence for a person."""
    path = locales() / locale / "voice" / "pauses.toml"
    try:
        words = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _PausesFile)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise LexiconFault(
            tr("语音词表 {file} 读不懂：{why}", file=f"{locale}/voice/pauses.toml", why=error)
        ) from error
    return tuple(
        tuple(syllable.sound for syllable in hypothesis_from_text(word).syllables)
        for word in words.thinking
    )
