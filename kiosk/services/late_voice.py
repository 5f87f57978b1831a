"""A voice that is still being made: what it is told meanwhile, it does as soon as it is there."""

from collections.abc import Iterable

from kiosk.core.chimes import Chime
from kiosk.core.understanding.context import Context
from kiosk.services.late import Late
from kiosk.services.voice_port import Voice


class LateVoice(Late[Voice]):
    """A `Voice` for any thread; ``become`` gives it ears and a mouth."""

    def say(self, text: str, urgent: bool = False, then_listen: bool = False) -> None:
        """Speak; afterwards open the microphone if asked to."""
        self._ask(lambda voice: voice.say(text, urgent, then_listen))

    def chime(self, chime: Chime) -> None:
        """Make one of the kiosk's own sounds, before what is said next."""
        self._ask(lambda voice: voice.chime(chime))

    def prepare(self, texts: Iterable[str]) -> None:
        """Make ready what may be said next, so that it begins at once."""
        self._ask(lambda voice: voice.prepare(texts))

    def hush(self) -> None:
        """Fall silent and forget what waits to be said."""
        self._ask(lambda voice: voice.hush())

    def press_to_talk(self) -> None:
        """Fall silent and listen."""
        self._ask(lambda voice: voice.press_to_talk())

    def stop_listening(self) -> None:
        """Stop listening."""
        self._ask(lambda voice: voice.stop_listening())

    def set_context(self, context: Context) -> None:
        """Say what the dialogue expects to hear."""
        self._ask(lambda voice: voice.set_context(context))

    def set_volume(self, volume: int) -> None:
        """Set how loud the kiosk speaks, 0 to 100."""
        self._ask(lambda voice: voice.set_volume(volume))

    def set_rate(self, rate: int) -> None:
        """Set how fast it speaks, in characters a minute."""
        self._ask(lambda voice: voice.set_rate(rate))

    def set_silent(self, silent: bool) -> None:
        """Say nothing aloud from now on, or speak again; what is said is shown all the same."""
        self._ask(lambda voice: voice.set_silent(silent))
