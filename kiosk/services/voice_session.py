"""Hearing and speaking as one voice: events out on the bus, the session's orders in.

Order of events: ``ListeningStarted``, then ``HearingLevel`` and ``Hearing``, then
``ListeningStopped`` and, when something was said, ``Understood``. An emergency nobody asked for
is ``Understood`` without the others. Nothing missing stops the program: ``VoiceUnavailable`` says
what is, and the parts are looked for again every few seconds.
"""

import logging
import threading
from collections.abc import Callable, Iterable

from kiosk.core.chimes import Chime
from kiosk.core.clock import Clock
from kiosk.core.intents import Decision, Understanding
from kiosk.core.understanding import Context, Lexicon, Understander
from kiosk.core.words import tr
from kiosk.services.events import (
    Bus,
    Chimed,
    Hearing,
    HearingAdvice,
    HearingLevel,
    ListeningStarted,
    ListeningStopped,
    SpeakingStarted,
    SpeakingStopped,
    Supposed,
    Understood,
    VoiceUnavailable,
)
from kiosk.services.teaching import Teaching
from kiosk.services.voice_brain import VoiceBrain
from kiosk.voice.audio import Microphone
from kiosk.voice.capture import RETRY, Capture
from kiosk.voice.ears import Ears, EarsSettings
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.loudness import ADVICE, Loudness, advice
from kiosk.voice.recogniser import Recogniser
from kiosk.voice.speaker import Speaker

log = logging.getLogger("kiosk.voice")

_PARTS = ("microphone", "model", "speaker")  # whose fault is told first


class VoiceSession:
    """The ears and the mouth of the kiosk; implements ``voice_port.Voice``.

    ``recogniser`` loads the model (or raises ``VoiceFault``) and is called in the recogniser's
    thread, again and again while it fails; ``understander`` returns the one in force, made of the
    newest catalogue and resident, and ``prepare`` gets it ready for a recogniser's sounds;
    ``lexicon`` holds the wake phrases, by default the locale's.
    """

    def __init__(
        self,
        bus: Bus,
        clock: Clock,
        *,
        recogniser: Callable[[], Recogniser],
        microphone: Microphone,
        speaker: Speaker,
        understander: Callable[[], Understander],
        lexicon: Lexicon | None = None,
        settings: EarsSettings | None = None,
        retry: float = RETRY,
        teaching: Teaching | None = None,
        prepare: Callable[[tuple[str, ...]], None] | None = None,
    ) -> None:
        self._bus = bus
        self._speaker = speaker
        self._brain = VoiceBrain(
            understander, lexicon or load_lexicon(), clock, teaching=teaching, prepare=prepare
        )
        self._brain.on_supposed = lambda meant: bus.publish(Supposed(meant))
        self._faults: dict[str, str] = dict.fromkeys(_PARTS, "")
        self._told = ""
        self._lock = threading.Lock()
        self._ears = Ears(
            recogniser,
            self._brain,
            _Announcer(bus, speaker, self._brain, self._fault),
            clock.monotonic,
            settings,
        )
        self._ears.on_sound = teaching.hear_sound if teaching else None
        self._capture = Capture(microphone, self._ears.feed, self._microphone_fault, retry)
        speaker.on_started = self._speaking_started
        speaker.on_stopped = self._speaking_stopped
        speaker.on_chime = self._chimed
        speaker.on_fault = lambda sentence: self._fault("speaker", sentence)

    def start(self) -> None:
        """Start the three threads: microphone, recogniser, speaker."""
        self._speaker.start()
        self._speaker.prepare(tr(sentence) for sentence in ADVICE.values())
        self._ears.start()
        self._capture.start()

    def close(self) -> None:
        """Fall silent, stop listening, join the threads."""
        self._capture.close()
        self._speaker.close()
        self._ears.close()

    @property
    def last_sign(self) -> float:
        """When the recogniser's thread last showed that it is alive, by ``time.monotonic()``."""
        return self._ears.last_sign

    def press_to_talk(self) -> None:
        """Fall silent and listen; where hearing is impossible, show and say aloud why."""
        self._speaker.stop()
        part, missing = self._deaf
        if missing:
            self._bus.publish(VoiceUnavailable(missing, part))
            self._bus.publish(ListeningStopped(heard_speech=False))
            self._speaker.say(tr("我现在听不见您说话。{why}请先按按钮。", why=missing))
            return
        self._ears.listen()

    def stop_listening(self) -> None:
        """Stop listening; what was said so far is dropped."""
        self._ears.stop()

    def say(self, text: str, urgent: bool = False, then_listen: bool = False) -> None:
        """Say ``text`` after what waits, or at once; then, if asked to, listen for the answer."""
        self._speaker.say(text, urgent=urgent, then=self._listen_if_able if then_listen else None)

    def chime(self, chime: Chime) -> None:
        """Make one of the kiosk's own sounds, before what is said next; the ears do not hear it."""
        self._speaker.chime(chime)

    def prepare(self, texts: Iterable[str]) -> None:
        """Make ready what may be said next, so that it begins at once."""
        self._speaker.prepare(texts)

    def hush(self) -> None:
        """Fall silent and forget what waits to be said."""
        self._speaker.stop()

    def _listen_if_able(self) -> None:
        if not self._deaf[1]:
            self._ears.listen()

    @property
    def _deaf(self) -> tuple[str, str]:
        """The part that keeps it from hearing, and why; both empty when it hears."""
        with self._lock:
            found = ((part, self._faults[part]) for part in ("microphone", "model"))
            return next((fault for fault in found if fault[1]), ("", ""))

    def set_context(self, context: Context) -> None:
        """Say what the dialogue expects to hear."""
        self._brain.context = context

    def set_volume(self, volume: int) -> None:
        """Set how loud the kiosk speaks, 0 to 100."""
        self._speaker.set_volume(volume)

    def set_rate(self, rate: int) -> None:
        """Set how fast it speaks, in characters a minute."""
        self._speaker.set_rate(rate)

    def set_silent(self, silent: bool) -> None:
        """Say nothing aloud from now on, or speak again."""
        self._speaker.set_silent(silent)

    def _speaking_started(self, text: str) -> None:
        self._ears.mute()
        self._bus.publish(SpeakingStarted(text))

    def _speaking_stopped(self, text: str) -> None:
        self._ears.unmute()
        self._bus.publish(SpeakingStopped(text))

    def _chimed(self, chime: Chime | None) -> None:
        if chime is None:
            self._ears.unmute()
        else:
            self._ears.mute()
            self._bus.publish(Chimed(chime))

    def _microphone_fault(self, sentence: str) -> None:
        if sentence:
            self._ears.microphone_gone()
        self._fault("microphone", sentence)

    def _fault(self, part: str, sentence: str) -> None:
        with self._lock:
            self._faults[part] = sentence
            told = next((self._faults[name] for name in _PARTS if self._faults[name]), "")
            if told == self._told:
                return
            self._told = told
        part = next((name for name in _PARTS if self._faults[name]), "")
        self._bus.publish(VoiceUnavailable(told, part))


class _Announcer:
    """Puts what the ears tell on the bus."""

    def __init__(
        self, bus: Bus, speaker: Speaker, brain: VoiceBrain, fault: Callable[[str, str], None]
    ) -> None:
        self._bus = bus
        self._speaker = speaker
        self._brain = brain
        self._fault = fault
        self._advice = ""

    def listening_started(self) -> None:
        self._advice = ""
        self._speaker.hold()  # news can wait until the elder has spoken
        self._bus.publish(ListeningStarted())

    def listening_stopped(self, *, heard_speech: bool) -> None:
        self._bus.publish(ListeningStopped(heard_speech))
        self._speaker.release()

    def level(self, level: float) -> None:
        self._bus.publish(HearingLevel(level))

    def loudness(self, loudness: Loudness) -> None:
        self._advice = advice(loudness)
        self._bus.publish(HearingAdvice(self._advice))

    def unheard(self) -> None:
        self._advise()

    def hearing(self, text: str) -> None:
        self._bus.publish(Hearing(text))

    def understood(self, heard: str, understanding: Understanding) -> None:
        if understanding.decision is Decision.REJECT:
            self._advise()  # before the answer, which asks to say it again
        self._bus.publish(Understood(heard, understanding))

    def _advise(self) -> None:
        """Say why nothing was understood, where the sound was the reason."""
        if self._advice and not self._brain.context.alarm:
            self._speaker.say(self._advice)
        self._advice = ""

    def model_fault(self, sentence: str) -> None:
        self._fault("model", sentence)
