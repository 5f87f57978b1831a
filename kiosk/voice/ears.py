"""From frames to an understood sentence, in the thread "recogniser".

Two ways in. *Asked* (a press, or a question the kiosk has put): the next speech is understood,
whatever it says. *Overheard* (wake mode, nobody asked): speech counts only when it begins with the
wake phrase or is an emergency; everything else is dropped without a trace. Half duplex: while the
kiosk speaks, and for a moment after, frames are dropped.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from enum import Enum, auto

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.voice.endpointer import FRAME_MS, Endpointer
from kiosk.voice.heap import give_back
from kiosk.voice.listening import Brain, EarsSettings, Judgement, Listener
from kiosk.voice.loaded_model import LoadedModel
from kiosk.voice.loudness import Loudness
from kiosk.voice.recogniser import RATE, Recogniser, Samples
from kiosk.voice.shown import Shown
from kiosk.voice.speech import Speech

__all__ = ["Brain", "Ears", "EarsSettings", "Listener"]

log = logging.getLogger("kiosk.voice")


class _Order(Enum):
    LISTEN = auto()
    STOP = auto()
    MUTE = auto()
    UNMUTE = auto()
    MICROPHONE_GONE = auto()
    END = auto()


_SILENCING = (_Order.STOP, _Order.MICROPHONE_GONE, _Order.MUTE)
_TIDY = 60.0  # seconds between tidyings of the memory
_QUEUE = 500  # frames, 10 s: a slow machine falls behind so far and no further


class Ears:
    """Owns the recogniser and its thread; all methods may be called from any thread."""

    def __init__(
        self,
        load: Callable[[], Recogniser],
        brain: Brain,
        listener: Listener,
        monotonic: Callable[[], float],
        settings: EarsSettings | None = None,
    ) -> None:
        self._model = LoadedModel(load, brain, listener, monotonic, settings or EarsSettings())
        self._brain = brain
        self._listener = listener
        self._monotonic = monotonic
        self._settings = settings or EarsSettings()
        self._endpointer = Endpointer(self._settings.endpoint)
        self._queue: queue.Queue[Samples | _Order] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="recogniser")
        self._muted = 0
        self._deaf_until = 0.0
        self._asked = False
        self._deadline = 0.0
        self._speech: Speech | None = None
        self._shown = Shown(brain, listener, monotonic, self._settings.wording_share)
        self._loudness = Loudness.FINE
        self.on_sound: Callable[[list[Samples]], None] | None = None
        self._last_level = 0
        self._tidied = 0.0
        self.last_sign = time.monotonic()
        """When the thread last took something up: one that only falls behind is not stuck."""

    def start(self) -> None:
        """Start the thread, which loads the model first."""
        self._thread.start()

    def close(self) -> None:
        """End and join the thread."""
        self._queue.put(_Order.END)
        if self._thread.ident is not None:
            self._thread.join()

    def feed(self, frame: Samples) -> None:
        """Take a frame of 20 ms; dropped when the machine cannot keep up."""
        if self._queue.qsize() < _QUEUE:
            self._queue.put(frame)

    @property
    def backlog(self) -> int:
        """Frames and orders not yet taken."""
        return self._queue.qsize()

    def listen(self) -> None:
        """Understand the next speech."""
        self._queue.put(_Order.LISTEN)

    def stop(self) -> None:
        """Stop listening; what was said so far is not understood."""
        self._queue.put(_Order.STOP)

    def mute(self) -> None:
        """Drop frames from now on: the kiosk speaks. Each needs an ``unmute``."""
        self._queue.put(_Order.MUTE)

    def unmute(self) -> None:
        """Listen again soon: the kiosk has fallen silent."""
        self._queue.put(_Order.UNMUTE)

    def microphone_gone(self) -> None:
        """End what was listened to: no more frames will come."""
        self._queue.put(_Order.MICROPHONE_GONE)

    def _run(self) -> None:
        while True:
            self.last_sign = time.monotonic()
            try:
                self._model.look()
            except Exception:  # the thread's boundary, as below: it is tried again
                log.exception("looking for the recogniser failed")
            try:
                item = self._queue.get(timeout=0.1)
            except queue.Empty:
                item = None
            if item is _Order.END:
                return
            try:
                self._handle(item)
            except Exception:  # the thread's boundary: one sentence is lost, not the ears
                log.exception("listening failed")
                self._drop_speech()
                self._end_listening(heard_speech=False)

    def _handle(self, item: "Samples | _Order | None") -> None:
        if item is _Order.LISTEN:
            self._begin_listening()
        elif isinstance(item, _Order) and item in _SILENCING:
            self._muted += item is _Order.MUTE
            self._drop_speech()
            self._end_listening(heard_speech=False)
        elif item is _Order.UNMUTE:
            self._muted = max(0, self._muted - 1)
            self._deaf_until = self._monotonic() + self._settings.deaf_after_speaking
            self._deadline = self._deaf_until + self._settings.begin_within
        elif item is not None and not isinstance(item, _Order):
            self._hear(item)
        self._give_up_in_time()

    def _begin_listening(self) -> None:
        if self._model.recogniser is None:
            self._listener.listening_stopped(heard_speech=False)
            return
        self._drop_speech()
        self._deadline = max(self._monotonic(), self._deaf_until) + self._settings.begin_within
        if not self._asked:
            self._asked = True
            self._listener.listening_started()

    def _end_listening(self, *, heard_speech: bool) -> None:
        if self._asked:
            self._asked = False
            self._listener.level(0.0)
            self._listener.listening_stopped(heard_speech=heard_speech)

    def _give_up_in_time(self) -> None:
        waiting = self._asked and self._speech is None and not self._muted
        if waiting and self._monotonic() > self._deadline:
            self._listener.unheard()
            self._end_listening(heard_speech=False)

    def _hear(self, frame: Samples) -> None:
        recogniser = self._model.recogniser
        deaf = self._muted or self._monotonic() < self._deaf_until
        if recogniser is None or deaf:
            return
        ears = self._endpointer
        if not (self._asked or self._settings.wake):
            ears.overhear(frame)
            return
        ears.feed(frame)
        self._show_level(ears.level)
        self._tell_loudness(ears.loudness)
        if ears.started:
            utterance = recogniser.begin(RATE)
            self._speech = Speech(utterance, self._brain, ears, self._monotonic, self._settings)
        speech = self._speech
        if speech is None:
            return
        speech.feed(ears.take(), keep=self.on_sound is not None)
        self._follow(speech)
        if speech.is_over(pressed=self._asked):
            self._finish(speech)

    def _show_level(self, level: float) -> None:
        self._last_level += FRAME_MS
        if self._asked and self._last_level >= self._settings.level_every * 1000:
            self._last_level = 0
            self._listener.level(level)

    def _tell_loudness(self, loudness: Loudness) -> None:
        if self._asked and loudness is not self._loudness:
            self._loudness = loudness
            self._listener.loudness(loudness)

    def _follow(self, speech: Speech) -> None:
        """Show what is heard so far; overheard, look whether it begins with the wake phrase."""
        partial = speech.partial(pressed=self._asked)
        if partial is None:
            return
        if not self._asked and speech.seconds <= self._settings.wake_within:
            self._wake_early(speech, partial)
        if self._asked:
            self._endpointer.longest = round(self._settings.longest_asked * 1000)
            self._shown.follow(speech.spoken(partial), speech.seconds)

    def _wake_early(self, speech: Speech, partial: Hypothesis) -> None:
        if self._brain.after_wake_phrase((partial,)) is not None:
            self._asked = speech.woken = True
            self._listener.listening_started()

    def _finish(self, speech: Speech) -> None:
        readings, asked = speech.finish(), self._asked
        if self.on_sound is not None and readings:
            self.on_sound(speech.sound)
        self._drop_speech()
        self._tidy()
        if not readings:
            return  # a noise; whoever was asked may still speak
        already = speech.already(readings)
        woken = self._brain.after_wake_phrase(readings) if speech.woken or not asked else None
        if woken is not None:
            self._after_wake(woken, already if speech.woken else None)
        elif asked:
            self._understand(readings, already)
        else:
            self._overhear(readings, already, speech.cry)

    def _tidy(self) -> None:
        if self._monotonic() >= self._tidied + _TIDY:
            self._tidied = self._monotonic()
            give_back()

    def _after_wake(self, rest: tuple[Hypothesis, ...], already: Judgement | None) -> None:
        if not any(reading.syllables for reading in rest):
            if self.on_sound is not None:
                self.on_sound([])  # nothing to compare: let the sound go
            self._begin_listening()  # they said the phrase alone: now the sentence
            return
        if not self._asked:
            self._asked = True
            self._listener.listening_started()
        self._understand(rest, already)

    def _understand(self, readings: tuple[Hypothesis, ...], already: Judgement | None) -> None:
        self._end_listening(heard_speech=True)
        meant = self._brain.understand(readings, pressed=True, already=already)
        self._listener.understood(meant.text or readings[0].text, meant)

    def _overhear(
        self,
        readings: tuple[Hypothesis, ...],
        already: Judgement | None,
        cry: Understanding | None,
    ) -> None:
        """Tell of cries for help only; of ``cry`` too, whatever was said after it."""
        found = self._brain.understand(readings, pressed=False, already=already)
        if not _is_cry(found) and cry is not None:
            found = cry
        if _is_cry(found):
            self._listener.understood(found.text or readings[0].text, found)

    def _drop_speech(self) -> None:
        self._speech = None
        self._endpointer.reset()
        self._loudness = Loudness.FINE
        self._shown.clear()
        self._last_level = 0


def _is_cry(meant: Understanding) -> bool:
    return meant.intent is Intent.EMERGENCY and meant.decision is not Decision.REJECT
