"""Listening: from frames to an understood sentence, in the thread "recogniser".

Two ways in. *Asked* (a press, or a question the kiosk has put): the next speech is understood,
whatever it says. *Overheard* (wake mode, nobody asked): speech counts only when it begins with the
wake phrase or is an emergency; everything else is dropped without a trace. Half duplex: while the
kiosk speaks, and for a moment after, frames are dropped.
"""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

import numpy as np

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.voice.endpointer import FRAME_MS, Endpointer, EndpointSettings
from kiosk.voice.faults import ModelBroken, VoiceFault
from kiosk.voice.recogniser import RATE, Recogniser, Samples, Utterance

log = logging.getLogger("kiosk.voice")


class Brain(Protocol):
    """What makes sense of the readings."""

    def prepare(self) -> None:
        """Do what is slow the first time."""

    def understand(self, hypotheses: Sequence[Hypothesis], *, pressed: bool) -> Understanding:
        """Return what was meant; ``pressed`` False asks for strictness: nobody spoke to us."""
        ...

    def wording(self, partial: Hypothesis) -> str:
        """Return what was heard so far in the words it is taken for."""
        ...

    def after_wake_phrase(self, hypotheses: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        """Return what follows the wake phrase (perhaps nothing), None when it was not said."""
        ...


class Listener(Protocol):
    """Is told what happens; called in the recogniser's thread."""

    def listening_started(self) -> None:
        """The next speech will be understood."""

    def listening_stopped(self, *, heard_speech: bool) -> None:
        """Listening has ended."""

    def level(self, level: float) -> None:
        """How loud it is, 0 to 1."""

    def hearing(self, text: str) -> None:
        """What is being heard so far."""

    def understood(self, heard: str, understanding: Understanding) -> None:
        """A sentence is over; ``heard`` is its best reading, as heard when not understood."""

    def model_fault(self, sentence: str) -> None:
        """No recogniser, and why; "" when there is one."""


@dataclass(frozen=True)
class EarsSettings:
    """Seconds, except where named otherwise.

    ``begin_within``: how long speech may take to begin; ``deaf_after_speaking``: echo of the
    kiosk's own voice; ``stalled``: speech in which no new sound was heard for so long is over,
    whatever noise goes on; ``wake_within``: the wake phrase must have come by then;
    ``wording_share``: the share of the time that finding words for what is being said may take.
    """

    wake: bool = True
    begin_within: float = 8.0
    deaf_after_speaking: float = 0.4
    stalled: float = 1.6
    wake_within: float = 3.0
    level_every: float = 0.1
    partial_every: float = 0.3
    wording_share: float = 0.05
    model_retry: float = 5.0
    endpoint: EndpointSettings = field(default_factory=EndpointSettings)


class _Order(Enum):
    LISTEN = auto()
    STOP = auto()
    MUTE = auto()
    UNMUTE = auto()
    MICROPHONE_GONE = auto()
    END = auto()


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
        self._load = load
        self._brain = brain
        self._listener = listener
        self._monotonic = monotonic
        self._settings = settings or EarsSettings()
        self._queue: queue.Queue[Samples | _Order] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="recogniser")
        self._recogniser: Recogniser | None = None
        self._next_load = 0.0
        self._muted = 0
        self._deaf_until = 0.0
        self._asked = False
        self._woken = False  # the speech under way began with the wake phrase
        self._deadline = 0.0
        self._utterance: Utterance | None = None
        self._clear_progress()

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

    def listen(self) -> None:
        """Understand the next speech."""
        self._queue.put(_Order.LISTEN)

    def stop(self) -> None:
        """Stop listening; what was said so far is not understood."""
        self._queue.put(_Order.STOP)

    def mute(self) -> None:
        """Drop frames from now on: the kiosk speaks. Each ``mute`` needs an ``unmute``."""
        self._queue.put(_Order.MUTE)

    def unmute(self) -> None:
        """Listen again soon: the kiosk has fallen silent."""
        self._queue.put(_Order.UNMUTE)

    def microphone_gone(self) -> None:
        """End what was being listened to: no more frames will come."""
        self._queue.put(_Order.MICROPHONE_GONE)

    def _run(self) -> None:
        self._endpointer = Endpointer(self._settings.endpoint)
        while True:
            self._load_if_needed()
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
                self._drop_utterance()
                self._end_listening(heard_speech=False)

    def _load_if_needed(self) -> None:
        now = self._monotonic()
        if self._recogniser is not None or now < self._next_load:
            return
        retry = self._settings.model_retry
        try:
            self._recogniser = self._load()
        except VoiceFault as fault:
            # A missing model is looked for cheaply; a broken one takes seconds to try.
            self._next_load = now + (12 * retry if isinstance(fault, ModelBroken) else retry)
            self._listener.model_fault(str(fault))
            return
        log.info("listening with the recogniser %s", self._recogniser.name)
        self._warm_up(self._recogniser)
        self._listener.model_fault("")

    def _warm_up(self, recogniser: Recogniser) -> None:
        """Do now what is slow the first time, so that the first sentence does not wait for it."""
        utterance = recogniser.begin(RATE)
        utterance.feed(np.zeros(RATE // 2, np.int16))
        utterance.finish()
        self._brain.prepare()

    def _handle(self, item: "Samples | _Order | None") -> None:
        if item is _Order.LISTEN:
            self._begin_listening()
        elif item is _Order.STOP or item is _Order.MICROPHONE_GONE:
            self._drop_utterance()
            self._end_listening(heard_speech=False)
        elif item is _Order.MUTE:
            self._muted += 1
            self._drop_utterance()
            self._end_listening(heard_speech=False)
        elif item is _Order.UNMUTE:
            self._muted = max(0, self._muted - 1)
            self._deaf_until = self._monotonic() + self._settings.deaf_after_speaking
            self._deadline = self._deaf_until + self._settings.begin_within
        elif item is not None and not isinstance(item, _Order):
            self._hear(item)
        self._give_up_in_time()

    def _begin_listening(self) -> None:
        if self._recogniser is None:
            self._listener.listening_stopped(heard_speech=False)
            return
        self._drop_utterance()
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
        waiting = self._asked and self._utterance is None and not self._muted
        if waiting and self._monotonic() > self._deadline:
            self._end_listening(heard_speech=False)

    def _hear(self, frame: Samples) -> None:
        if self._muted or self._recogniser is None or self._monotonic() < self._deaf_until:
            return
        if not (self._asked or self._settings.wake):
            return
        ears = self._endpointer
        ears.feed(frame)
        self._show_level(ears.level)
        if ears.started:
            self._utterance = self._recogniser.begin(RATE)
            self._clear_progress()
        if self._utterance is None:
            return
        speech = ears.take()
        self._utterance.feed(speech)
        self._heard += len(speech) / RATE
        self._follow(self._utterance)
        if ears.ended or self._heard - self._grew_at > self._settings.stalled:
            self._finish(self._utterance)

    def _clear_progress(self) -> None:
        self._heard = 0.0  # seconds of this utterance
        self._grew_at = 0.0  # of them, when the last new sound was recognised
        self._next_partial = self._settings.partial_every
        self._sounds = 0
        self._shown = self._worded = ""
        self._next_wording = 0.0  # seconds of this utterance
        self._last_level = 0

    def _show_level(self, level: float) -> None:
        self._last_level += FRAME_MS
        if self._asked and self._last_level >= self._settings.level_every * 1000:
            self._last_level = 0
            self._listener.level(level)

    def _follow(self, utterance: Utterance) -> None:
        """Show what is heard so far; overheard, look whether it begins with the wake phrase."""
        if self._heard < self._next_partial:
            return
        self._next_partial = self._heard + self._settings.partial_every
        partial = utterance.partial()
        if partial is None:
            return
        if len(partial.syllables) > self._sounds:
            self._sounds = len(partial.syllables)
            self._grew_at = self._heard
        if not self._asked and self._heard <= self._settings.wake_within:
            self._wake_early(partial)
        if self._asked:
            self._show(partial)

    def _wake_early(self, partial: Hypothesis) -> None:
        if self._brain.after_wake_phrase((partial,)) is not None:
            self._asked = self._woken = True
            self._listener.listening_started()

    def _show(self, partial: Hypothesis) -> None:
        rest = self._brain.after_wake_phrase((partial,)) if self._woken else None
        spoken = partial if rest is None else (rest or (Hypothesis(()),))[0]
        if spoken.text in ("", self._worded) or self._heard < self._next_wording:
            return
        started = self._monotonic()
        text = self._brain.wording(spoken)
        took = self._monotonic() - started
        self._next_wording = self._heard + took / self._settings.wording_share
        self._worded = spoken.text
        if text != self._shown:
            self._shown = text
            self._listener.hearing(text)

    def _finish(self, utterance: Utterance) -> None:
        readings = tuple(utterance.finish())
        asked, woken = self._asked, self._woken
        self._drop_utterance()
        if not readings:
            return  # a noise; whoever was asked may still speak
        rest = self._brain.after_wake_phrase(readings) if woken or not asked else None
        if rest is not None:
            self._after_wake(rest)
        elif asked:
            self._understand(readings)
        else:
            self._overhear(readings)

    def _after_wake(self, rest: tuple[Hypothesis, ...]) -> None:
        if not any(reading.syllables for reading in rest):
            self._begin_listening()  # they said the phrase alone: now the sentence
            return
        if not self._asked:
            self._asked = True
            self._listener.listening_started()
        self._understand(rest)

    def _understand(self, readings: tuple[Hypothesis, ...]) -> None:
        self._end_listening(heard_speech=True)
        understanding = self._brain.understand(readings, pressed=True)
        self._listener.understood(understanding.text or readings[0].text, understanding)

    def _overhear(self, readings: tuple[Hypothesis, ...]) -> None:
        found = self._brain.understand(readings, pressed=False)
        if found.intent is Intent.EMERGENCY and found.decision is not Decision.REJECT:
            self._listener.understood(found.text or readings[0].text, found)

    def _drop_utterance(self) -> None:
        self._utterance = None
        self._woken = False
        self._endpointer.reset()
        self._clear_progress()
