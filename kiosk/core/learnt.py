"""What a kiosk has learnt from its resident: phrases taught, and meanings confirmed.

All of it stays on the device: no message to the hub carries any of it.
"""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from kiosk.core.intents import Decision, Intent, Understanding


class Meaning(Struct, frozen=True):
    """What a phrase stands for: an intent and its slots, as the voice contract names them."""

    intent: Intent
    slots: dict[str, Any] = field(default_factory=dict)

    def as_understanding(self, text: str, decision: Decision, score: float) -> Understanding:
        """Return it as a sentence understood."""
        return Understanding(text, self.intent, decision, dict(self.slots), round(score, 4))


class TaughtEntry(Struct, frozen=True, kw_only=True):
    """A taught phrase as it is listed; ``wakes``: it counts although nobody pressed to talk.

    ``model``: the acoustic model its prints were made with ("" where it was not written down);
    ``outdated``: it must be taught anew, for its prints are of no use now.
    """

    id: str
    resident: str
    meaning: Meaning
    taught: datetime
    wakes: bool = False
    model: str = ""
    outdated: bool = False


Sounds = tuple[tuple[str, float], ...]
"""What one syllable may have been: toneless sounds with their costs, the best first."""


class Confirmed(Struct, frozen=True, kw_only=True):
    """What was heard, and what the person said was meant.

    ``text``: the recogniser's characters, to list it by. ``times``: how often it was confirmed.
    """

    id: str
    resident: str
    text: str
    sounds: tuple[Sounds, ...]
    meaning: Meaning
    heard: datetime
    times: int = 1
