"""What is being heard, told in words while it lasts."""

from collections.abc import Callable

from kiosk.core.hypothesis import Hypothesis
from kiosk.voice.listening import Brain, Listener


class Shown:
    """Words for the sentence under way; ``share`` is how much of the time finding them may take."""

    def __init__(
        self, brain: Brain, listener: Listener, monotonic: Callable[[], float], share: float
    ) -> None:
        self._brain = brain
        self._listener = listener
        self._monotonic = monotonic
        self._share = share
        self.clear()

    def clear(self) -> None:
        """Begin a new sentence."""
        self._shown = self._worded = ""
        self._next = 0.0  # seconds of the sentence

    def follow(self, spoken: Hypothesis, heard: float) -> None:
        """Tell what was ``spoken`` after ``heard`` seconds of the sentence, if there is time."""
        if spoken.text in ("", self._worded) or heard < self._next:
            return
        started = self._monotonic()
        text = self._brain.wording(spoken)
        self._next = heard + (self._monotonic() - started) / self._share
        self._worded = spoken.text
        if text != self._shown:
            self._shown = text
            self._listener.hearing(text)
