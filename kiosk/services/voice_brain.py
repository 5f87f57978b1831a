"""What the ears ask: the understander in force, with the dialogue's context and the clock."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from kiosk.core.clock import Clock
from kiosk.core.errors import EnvironmentFault
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.patience import silence_ending, silence_overheard
from kiosk.core.understanding import Context, Lexicon, Understander, strip_wake_phrase
from kiosk.services.teaching import Teaching
from kiosk.voice.listening import Judgement
from kiosk.voice.pauses import load_tails

log = logging.getLogger("kiosk.voice")

_REST = 0.6  # seconds from one syllable's middle to the next one's: nobody speaks so slowly
_RESTS = 3  # looked at in one stretch of talk


class VoiceBrain:
    """Implements ``listening.Brain``.

    ``understander`` returns the one in force; ``prepare`` gets that and those to come ready for
    the sounds of a recogniser, by default only the one in force. ``on_supposed`` is told what a
    sentence means if nothing follows the pause it is in.
    """

    def __init__(
        self,
        understander: Callable[[], Understander],
        lexicon: Lexicon,
        clock: Clock,
        *,
        teaching: Teaching | None = None,
        prepare: Callable[[tuple[str, ...]], None] | None = None,
    ) -> None:
        self._teaching = teaching
        self._understander = understander
        self._prepare = prepare or (lambda sounds: understander().prepare(sounds))
        self._lexicon = lexicon
        self._clock = clock
        self._tails = load_tails()
        self.context = Context()
        self.on_supposed: Callable[[Understanding], None] = lambda _meant: None

    def prepare(self, sounds: tuple[str, ...]) -> None:
        """Let the understander be built before the first sentence waits for it."""
        try:
            self._prepare(sounds)
        except EnvironmentFault as fault:  # the disk: the first sentence waits, nobody goes unheard
            log.info("the understanding is not prepared: %s", fault)
            return
        self.understand((), pressed=False)
        self.after_wake_phrase(())

    def understand(
        self,
        hypotheses: Sequence[Hypothesis],
        *,
        pressed: bool,
        already: Judgement | None = None,
    ) -> Understanding:
        """Return what was meant; see ``listening.Brain``."""
        context = replace(self.context, pressed=pressed)
        if already is not None and already.context == context and _is_in_the_sound(hypotheses):
            meant = already.meant
        else:
            meant = self._meant(hypotheses, context)
        if self._teaching is None:
            return meant
        return self._teaching.understand(hypotheses, meant, pressed=pressed)

    def wording(self, partial: Hypothesis) -> str:
        """Return what was heard so far in the words it is taken for."""
        return self._understander().wording(partial, self._clock.now(), self.context)

    def judge(self, partial: Hypothesis, *, pressed: bool) -> Judgement:
        """Return what was said so far would mean, and after which silence it is over."""
        context = replace(self.context, pressed=pressed)
        understander = self._understander()
        meant = self._meant((partial,), context)
        if pressed:
            ends = understander.ends(partial)
            silence = silence_ending(partial, meant, context, self._tails, ends=ends)
            if meant.decision is not Decision.REJECT:
                self.on_supposed(meant)
        else:
            silence = silence_overheard(meant)
        return Judgement(silence, meant, context)

    def _meant(self, hypotheses: Sequence[Hypothesis], context: Context) -> Understanding:
        """Return what was meant; overheard, what was cried after a rest counts by itself too.

        Somebody talks, the person cries for help half a second later: the ears take that for one.
        """
        understander, now = self._understander(), self._clock.now()
        meant = understander.understand(hypotheses, now, context)
        if context.pressed or meant.intent is not Intent.NONE:
            return meant
        for rest in after_rests(hypotheses[0]) if hypotheses else ():
            found = understander.understand((rest,), now, context)
            if found.intent is Intent.EMERGENCY:
                return found
        return (self.cry_in_talk(hypotheses[0]) if hypotheses else None) or meant

    def cry_in_talk(self, partial: Hypothesis) -> Understanding | None:
        """Return the cry for help in others' talk that goes on around it, None without one."""
        return self._understander().cry_in_talk(partial, self._clock.now())

    def after_wake_phrase(self, hypotheses: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        """Return what follows the wake phrase (perhaps nothing), None when it was not said."""
        rest = strip_wake_phrase(hypotheses, self._lexicon)
        if rest is None and self._teaching and self._teaching.wakes(hypotheses):
            return tuple(hypotheses)
        return None if rest is None else tuple(rest)


def after_rests(said: Hypothesis) -> list[Hypothesis]:
    """Return what follows each of the last rests in ``said``, the latest first.

    Where a recogniser gives no evidence, nothing is known of rests.
    """
    if said.evidence is None:
        return []
    long = round(_REST * 1000 / said.evidence.frame_ms)
    rests = [n for n, (a, b) in enumerate(pairwise(said.peaks), start=1) if b - a >= long]
    return [said.after(n) for n in rests[: -_RESTS - 1 : -1]]


def _is_in_the_sound(hypotheses: Sequence[Hypothesis]) -> bool:
    """Whether all that counts is in the evidence, which further silence changes nothing of."""
    return bool(hypotheses) and hypotheses[0].evidence is not None
