"""The dialogue: what is on the screen, and what a press or a sentence leads to. Pure.

``Dialogue`` is a stack of ``Page`` values; ``World`` is what it knows; ``Effect`` what it wants
done. Every page says what is shown as a ``kiosk.core.view.View``.
"""

from kiosk.core.dialogue.dialogue import Dialogue
from kiosk.core.dialogue.frame import frame
from kiosk.core.dialogue.world import World

__all__ = ["Dialogue", "World", "frame"]
