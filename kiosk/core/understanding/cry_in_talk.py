"""Is there a cry for help inside the long talk of others?

The likeliest sentences of a long stretch of talk are made for the talk, and a cry of three
syllables has no weight among them. So each place where a cry fits (``cry_gate.py``) is cut out and
understood by itself, once as it is and once with a little of what is around it. It must be
likely in both, ahead of speech about anything, and with all that was said around it still a cry.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.core.hypothesis import Evidence
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning, SoundSearch
from kiosk.core.understanding.certainty import certainty, decide
from kiosk.core.understanding.cry_gate import Spot
from kiosk.core.understanding.lattice import Sentence

_LONG = 5.0  # seconds; what is shorter is understood as a whole
_AROUND = ((0.06, 0.18), (0.15, 0.3))  # seconds before and after the cry that are cut out with it
_TOLD = (2.4, 1.2)  # the same, in which words may say that it is only told of
# From 96 cries of six voices inside others' talk, clean and at 20 dB of noise, of which 70 are so
# far ahead, and 420 pieces of people's talk, read news and noise, of which none is. With what was
# said around it a cry has a share of 0.85 and more (22 of 23), a story of one mostly less (16 of
# 22).
_SURE = 0.6
_AHEAD = -0.6  # of nats by the root of the syllables
_STILL = 0.85
_NEVER = -4.0

Weigh = Callable[[Sequence[Sentence]], Sequence[Meaning]]


class CriesInTalk:
    """Looks for cries in one stretch of talk after the other, in each place once."""

    def __init__(self, sound: SoundSearch) -> None:
        self._sound = sound
        self._looked: tuple[object, dict[Spot, Understanding | None]] = (None, {})

    def look(self, evidence: Evidence, weigh: Weigh) -> Understanding | None:
        """Return a cry for help in ``evidence``, to be asked about; None where there is none.

        ``weigh`` says what sentences found in a piece of it mean, nobody having pressed.
        """
        second = 1000 / evidence.frame_ms
        if len(evidence.posteriors) < _LONG * second:
            return None
        utterance, looked = self._looked
        if utterance is None or utterance is not evidence.utterance:
            self._looked = (evidence.utterance, {})
            looked = self._looked[1]
        for spot in self._sound.cries(evidence):
            if spot.last + _AROUND[-1][1] * second >= len(evidence.posteriors):
                break  # it may not be over
            if spot not in looked:
                looked[spot] = self._cry(evidence, spot, weigh)
        return next((cry for cry in looked.values() if cry is not None), None)

    def _cry(self, evidence: Evidence, spot: Spot, weigh: Weigh) -> Understanding | None:
        found = [weigh(self._sentences(evidence, spot, *around)) for around in _AROUND]
        cries = [next(filter(_is_cry, meanings), None) for meanings in found]
        sure = min(certainty(cry) if cry else 0.0 for cry in cries)
        ahead = sum(_ahead(cry.sentence) if cry else _NEVER for cry in cries) / len(cries)
        if sure < _SURE or ahead < _AHEAD or self._is_told(evidence, spot, weigh):
            return None
        surest = max(filter(None, cries), key=certainty).understanding
        nothing = Understanding(surest.text, Intent.NONE, Decision.REJECT)
        decided = decide(found[0], nothing, pressed=False)
        if decided.intent is Intent.EMERGENCY:
            return decided
        return replace(surest, decision=Decision.CONFIRM, score=round(sure, 4))

    def _is_told(self, evidence: Evidence, spot: Spot, weigh: Weigh) -> bool:
        """Whether with what was said around it, it is more likely something else: 昨天着火了."""
        around = weigh(self._sentences(evidence, spot, *_TOLD))
        return sum(meaning.share for meaning in around if _is_cry(meaning)) < _STILL

    def _sentences(
        self, evidence: Evidence, spot: Spot, before: float, after: float
    ) -> Sequence[Sentence]:
        second = 1000 / evidence.frame_ms
        first = max(0, spot.first - round(before * second))
        last = spot.last + 1 + round(after * second)
        rows = evidence.posteriors[first:last]
        return self._sound.sentences(Evidence(evidence.sounds, rows, evidence.frame_ms))


def _is_cry(meaning: Meaning) -> bool:
    return meaning.understanding.intent is Intent.EMERGENCY


def _ahead(sentence: Sentence) -> float:
    return (sentence.score - sentence.talk) / math.sqrt(max(1, len(sentence.text)))
