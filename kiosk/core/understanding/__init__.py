"""Understanding: from recogniser hypotheses or text to intents and slots, by sound.

The dialogue needs a few plain values of this package before the first picture; the rest, with
numpy, is imported when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.core.understanding.context import Context
    from kiosk.core.understanding.lexicon import Lexicon, Reading
    from kiosk.core.understanding.sounds import Accent, hypothesis_from_text
    from kiosk.core.understanding.understander import Understander
    from kiosk.core.understanding.wake import strip_wake_phrase

__all__ = [
    "Accent",
    "Context",
    "Lexicon",
    "Reading",
    "Understander",
    "hypothesis_from_text",
    "strip_wake_phrase",
]

_WHERE = {
    "Accent": "sounds",
    "Context": "context",
    "Lexicon": "lexicon",
    "Reading": "lexicon",
    "Understander": "understander",
    "hypothesis_from_text": "sounds",
    "strip_wake_phrase": "wake",
}


def __getattr__(name: str) -> object:
    """Return a public name, importing the module it stands in (PEP 562)."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
