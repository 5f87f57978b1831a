"""Understanding: from recogniser hypotheses or text to intents and slots, by sound."""

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
