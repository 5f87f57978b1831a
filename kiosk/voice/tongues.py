"""Which voice says which part of a sentence, whatever language is shown.

Names of people, dishes and tasks are data and often Chinese in an English sentence. The voice of
one language makes nothing of the characters of another, so a sentence is said in parts.
"""

import re
from functools import cache

from kiosk.core.values import dataclass
from kiosk.core.words import SOURCE_LANGUAGE
from kiosk.resources import locales

MANDARIN = SOURCE_LANGUAGE
_TAIWAN = "zh_TW"
_CHINESE = re.compile(r"[\u4e00-\u9fff]+(?:[\u3000-\u303f\uff01-\uff5e\s]*[\u4e00-\u9fff]+)*")
_SAID = (
    (re.compile("℃"), " degrees"),
    (re.compile(r"¥([\d.]+)"), r"\1 yuan"),
    (re.compile("[「」]"), " "),
)


@dataclass(frozen=True)
class SpokenPart:
    """Words in one language; Mandarin is zh_CN, in simplified characters."""

    language: str
    text: str


def spoken_parts(text: str, language: str) -> tuple[SpokenPart, ...]:
    """Return what is said one after the other of ``text``, a sentence in ``language``."""
    if language == MANDARIN:
        return (SpokenPart(MANDARIN, text),)
    if language == _TAIWAN:
        return (SpokenPart(MANDARIN, simplified(text)),)
    parts, at = [], 0
    for chinese in _CHINESE.finditer(text):
        parts += [SpokenPart(language, text[at : chinese.start()])]
        parts += [SpokenPart(MANDARIN, chinese[0])]
        at = chinese.end()
    parts.append(SpokenPart(language, text[at:]))
    return tuple(_read(part) for part in parts if any(c.isalnum() for c in part.text))


def _read(part: SpokenPart) -> SpokenPart:
    """Write out the signs that a foreign voice would spell."""
    text = part.text
    if part.language != MANDARIN:
        for sign, said in _SAID:
            text = sign.sub(said, text)
    return SpokenPart(part.language, text.strip())


def simplified(text: str) -> str:
    """Return traditional characters as the simplified ones that are read alike."""
    return text.translate(_characters())


@cache
def _characters() -> dict[int, str]:
    path = locales() / _TAIWAN / "voice" / "characters.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ord(character): simple for simple, several in rows for character in several}
