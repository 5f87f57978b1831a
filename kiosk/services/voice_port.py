"""What the session asks of the voice, and the kiosk that has none."""

from collections.abc import Iterable
from typing import Protocol

from kiosk.core.chimes import Chime
from kiosk.core.understanding import Context


class Voice(Protocol):
    """The ears and the mouth."""

    def say(self, text: str, urgent: bool = False, then_listen: bool = False) -> None:
        """Speak; afterwards open the microphone if asked to."""
        ...

    def chime(self, chime: Chime) -> None:
        """Make one of the kiosk's own sounds, before what is said next."""
        ...

    def prepare(self, texts: Iterable[str]) -> None:
        """Make ready what may be said next, so that it begins at once."""
        ...

    def hush(self) -> None:
        """Fall silent and forget what waits to be said."""
        ...

    def press_to_talk(self) -> None:
        """Fall silent and listen."""
        ...

    def stop_listening(self) -> None:
        """Stop listening."""
        ...

    def set_context(self, context: Context) -> None:
        """Say what the dialogue expects to hear."""
        ...

    def set_volume(self, volume: int) -> None:
        """Set how loud the kiosk speaks, 0 to 100."""
        ...

    def set_rate(self, rate: int) -> None:
        """Set how fast it speaks, in characters a minute."""
        ...

    def set_silent(self, silent: bool) -> None:
        """Say nothing aloud from now on, or speak again; what is said is shown all the same."""
        ...


class NoVoice:
    """A kiosk without ears or mouth; everything it would say is still shown."""

    def say(self, text: str, urgent: bool = False, then_listen: bool = False) -> None:
        """Do nothing."""

    def chime(self, chime: Chime) -> None:
        """Do nothing."""

    def prepare(self, texts: Iterable[str]) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""

    def press_to_talk(self) -> None:
        """Do nothing."""

    def stop_listening(self) -> None:
        """Do nothing."""

    def set_context(self, context: Context) -> None:
        """Do nothing."""

    def set_volume(self, volume: int) -> None:
        """Do nothing."""

    def set_rate(self, rate: int) -> None:
        """Do nothing."""

    def set_silent(self, silent: bool) -> None:
        """Do nothing."""
