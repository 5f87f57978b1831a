"""The recogniser in use: looked for until there is one, and warmed up before the first sentence."""

import logging
from collections.abc import Callable

import numpy as np

from kiosk.voice.faults import ModelBroken, VoiceFault
from kiosk.voice.listening import Brain, EarsSettings, Listener
from kiosk.voice.recogniser import RATE, Recogniser

log = logging.getLogger("kiosk.voice")


class LoadedModel:
    """Holds ``recogniser``, None while there is none; used in the recogniser's thread alone.

    Once loaded it is kept, whatever becomes of its files.
    """

    def __init__(
        self,
        load: Callable[[], Recogniser],
        brain: Brain,
        listener: Listener,
        monotonic: Callable[[], float],
        settings: EarsSettings,
    ) -> None:
        self.recogniser: Recogniser | None = None
        self._load = load
        self._brain = brain
        self._listener = listener
        self._monotonic = monotonic
        self._retry = settings.model_retry
        self._next = 0.0

    def look(self) -> None:
        """Load the model if it is time to try; tell the listener what is missing."""
        now = self._monotonic()
        if self.recogniser is not None or now < self._next:
            return
        try:
            self.recogniser = self._load()
        except VoiceFault as fault:
            # A missing model is looked for cheaply; a broken one takes seconds to try.
            broken = isinstance(fault, ModelBroken)
            self._next = now + (12 * self._retry if broken else self._retry)
            self._listener.model_fault(fault.shown)
            return
        log.info("listening with the recogniser %s", self.recogniser.name)
        self._warm_up(self.recogniser)
        self._listener.model_fault("")

    def _warm_up(self, recogniser: Recogniser) -> None:
        """Do now what is slow the first time, so that the first sentence does not wait for it."""
        utterance = recogniser.begin(RATE)
        utterance.feed(np.zeros(RATE // 2, np.int16))
        utterance.finish()
        self._brain.prepare(recogniser.sounds)
