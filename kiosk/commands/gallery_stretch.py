"""The gallery with longer words: what another language could need.

Every run of letters or characters is written so many times over (红烧肉 becomes 红烧肉红烧肉, more
becomes more more); digits, amounts, telephone numbers, codes and addresses stay, because they do
not grow in any language.
"""

import re
from dataclasses import fields, replace
from enum import Enum
from typing import TypeVar

from kiosk.core.view import Frame, Line, Option, Picture, Step, Talk, View

_KEPT = frozenset(("id", "icon", "key", "focus", "clock", "option", "picture"))
_RUN = re.compile(r"[\u4e00-\u9fff]+|[A-Za-z]+(?:['-][A-Za-z]+)*")
_CODE = re.compile(r"[A-Z0-9 -]+|.*://.*|[\d:]+")

RecordT = TypeVar("RecordT", View, Frame, Talk, Option, Line, Step)


def stretched(picture: Picture, percent: int) -> Picture:
    """Return ``picture`` with its words ``percent`` % as long (100 leaves them alone)."""
    return replace(
        picture,
        view=_stretched(picture.view, percent),
        frame=_stretched(picture.frame, percent),
        talk=_stretched(picture.talk, percent),
    )


def stretch(words: str, percent: int) -> str:
    """Return ``words`` with every run of letters ``percent`` % as long, rounded up."""
    if _CODE.fullmatch(words):
        return words
    return _RUN.sub(lambda run: _longer(run[0], percent), words)


def _longer(run: str, percent: int) -> str:
    wanted = -(-len(run) * percent // 100)
    gap = " " if run.isascii() else ""
    return ((run + gap) * (percent // 100 + 1))[: wanted + wanted // len(run) * len(gap)].strip()


def _stretched(record: RecordT, percent: int) -> RecordT:
    changed: dict[str, object] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name in _KEPT or isinstance(value, Enum):
            continue
        if isinstance(value, str):
            changed[field.name] = stretch(value, percent)
        elif isinstance(value, tuple):
            changed[field.name] = tuple(
                stretch(one, percent) if isinstance(one, str) else _stretched(one, percent)
                for one in value
            )
    return replace(record, **changed)  # type: ignore[arg-type]
