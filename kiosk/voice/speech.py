"""One stretch of speech while it lasts: what is heard of it so far, and when it is over."""

from collections.abc import Callable

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patience import PAUSES
from kiosk.voice.endpointer import Endpointer
from kiosk.voice.listening import Brain, EarsSettings, Judgement
from kiosk.voice.recogniser import RATE, Samples, Utterance

_REST = 0.3  # seconds of silence that tell a voice that comes back from noise that goes on


class Speech:
    """Speech under way; all seconds are its own, counted from its first sample.

    How long a silence ends it follows from what has been said: in a pause the brain is asked once
    for each new thing heard. What it makes of that is kept, for most sentences end with a pause.
    """

    def __init__(
        self,
        utterance: Utterance,
        brain: Brain,
        endpointer: Endpointer,
        monotonic: Callable[[], float],
        settings: EarsSettings,
    ) -> None:
        self.sound: list[Samples] = []
        self.seconds = 0.0
        self.woken = False  # it began with the wake phrase
        self.cry: Understanding | None = None  # what was overheard in it and asks for a second sign
        self._cried_at = 0.0
        self._utterance = utterance
        self._brain = brain
        self._endpointer = endpointer
        self._monotonic = monotonic
        self._settings = settings
        self._sounds: tuple[str, ...] = ()
        self._grew_at = 0.0  # when the last new sound was heard
        self._went_on = False  # the voice came back since: it takes a moment to be recognised
        self._next_partial = settings.partial_every
        self._was_silent = False
        self._is_looked_at = False  # the pause under way
        self._judged: tuple[str, ...] | None = None
        self._judgement: Judgement | None = None
        self._next_judgement = 0.0

    def feed(self, samples: Samples, *, keep: bool) -> None:
        """Take the next samples; ``keep`` them for whoever compares sounds."""
        self._utterance.feed(samples)
        self.seconds += len(samples) / RATE
        if keep:
            self.sound.append(samples)

    def partial(self, *, pressed: bool) -> Hypothesis | None:
        """Return what is heard so far, None where there is nothing or it is too soon to look.

        Overheard, only the wake phrase is looked for; later it is enough to see that it goes on.
        """
        if self.seconds < self._next_partial:
            return None
        settings = self._settings
        waking = settings.wake_every if self.seconds <= settings.wake_within else settings.stalled
        every = settings.partial_every if pressed else waking
        self._next_partial = self.seconds + every
        partial = self._look()
        if partial is not None and not pressed and self.cry is None:
            self._note_cry(self._brain.cry_in_talk(partial))
        return partial

    def spoken(self, partial: Hypothesis) -> Hypothesis:
        """Return ``partial`` without the wake phrase it began with."""
        rest = self._brain.after_wake_phrase((partial,)) if self.woken else None
        return partial if rest is None else (rest or (Hypothesis(()),))[0]

    def is_over(self, *, pressed: bool) -> bool:
        """Whether it has been silent, or nothing new was recognised, for long enough."""
        ears = self._endpointer
        self._was_silent |= ears.silence / 1000 >= _REST
        if not ears.silence and self._was_silent:
            self._go_on()
        idle = self.seconds - self._grew_at - self._settings.stalled
        pause = max(ears.silence / 1000, idle)
        look_after = self._settings.look_after if pressed else self._settings.overheard_look_after
        if pause < look_after:
            self._is_looked_at = False
        elif not ears.ended:
            self._judge_pause(pressed=pressed)
        return ears.ended or idle > ears.end_silence / 1000 or (not pressed and self._is_cried())

    def _is_cried(self) -> bool:
        """Whether talk goes on after a cry that needs no second sign, or has waited for one."""
        cry, goes_on = self.cry, not self._endpointer.silence
        waited = self.seconds - self._cried_at >= PAUSES.thinking
        return goes_on and cry is not None and (waited or cry.decision is Decision.ACT)

    def _go_on(self) -> None:
        """Somebody speaks again: give what they say the time to be recognised, once.

        Noise that comes and goes brings no new sound, and gets no more.
        """
        self._was_silent = False
        if not self._went_on:
            self._went_on = True
            self._grew_at = self.seconds

    def finish(self) -> tuple[Hypothesis, ...]:
        """End it and return the final readings, best first."""
        return tuple(self._utterance.finish())

    def already(self, readings: tuple[Hypothesis, ...]) -> Judgement | None:
        """Return what was made of it in its last pause, if nothing was heard since."""
        return self._judgement if readings and _sounds(readings[0]) == self._judged else None

    def _look(self) -> Hypothesis | None:
        partial = self._utterance.partial()
        if partial is not None:
            self._note(partial)
        return partial

    def _note(self, partial: Hypothesis) -> None:
        """Note when the last sound was heard: by its place in the evidence, where there is one."""
        sounds = _sounds(partial)
        if partial.evidence is not None and partial.peaks:
            last = partial.peaks[-1] * partial.evidence.frame_ms / 1000
            self._grow(min(last, self.seconds))
        elif len(sounds) > len(self._sounds):
            self._grow(self.seconds)
        if sounds != self._sounds:
            self._sounds = sounds
            self._endpointer.end_silence = self._settings.endpoint.end_silence

    def _grow(self, moment: float) -> None:
        if moment > self._grew_at:
            self._grew_at, self._went_on = moment, False

    def _judge_pause(self, *, pressed: bool) -> None:
        """Ask how long a silence ends what was said; for no more than half of the time."""
        known = self._sounds == self._judged
        if (self._is_looked_at and known) or self.seconds < self._next_judgement:
            return
        self._is_looked_at = True
        partial = self._look()
        if partial is None:
            return
        if self._sounds != self._judged or self._judgement is None:
            started = self._monotonic()
            self._judgement = self._brain.judge(self.spoken(partial), pressed=pressed)
            spent = self._monotonic() - started
            self._next_judgement = self.seconds + spent / self._settings.judging_share
            self._judged = self._sounds
            if not pressed and self._judgement.meant.decision is not Decision.ACT:
                self._note_cry(self._judgement.meant)
        self._endpointer.end_silence = round(self._judgement.silence * 1000)

    def _note_cry(self, meant: Understanding | None) -> None:
        if meant is not None and meant.intent is Intent.EMERGENCY:
            self.cry, self._cried_at = meant, self.seconds


def _sounds(reading: Hypothesis) -> tuple[str, ...]:
    return tuple(syllable.sound for syllable in reading.syllables)
