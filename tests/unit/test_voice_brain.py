"""What the ears' brain makes of talk in which somebody rests: a cry after it counts by itself."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

import numpy as np

from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Context, Understander
from kiosk.services.voice_brain import VoiceBrain, after_rests
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.understanding import NOW

_CRY = Understanding("救命啊", Intent.EMERGENCY, Decision.CONFIRM)


def talk(*places: int) -> Hypothesis:
    """Return a syllable for each of ``places`` (frames of 30 ms)."""
    rows = np.full((places[-1] + 5, 2), 0.5, np.float32)
    syllables = tuple(Syllable(f"s{n}") for n in range(len(places)))
    return Hypothesis(syllables, evidence=Evidence(("", "a"), rows), peaks=places)


class Ends(Understander):
    """Takes whatever is three syllables long for a cry."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def understand(
        self, hypotheses: Sequence[Hypothesis], now: datetime, context: Context | None = None
    ) -> Understanding:
        self.asked.append(len(hypotheses[0].syllables))
        nothing = Understanding("", Intent.NONE, Decision.REJECT)
        return _CRY if self.asked[-1] == 3 else nothing


class Clock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


def brain(understander: Ends) -> VoiceBrain:
    return VoiceBrain(lambda: cast(Understander, understander), load_lexicon(), Clock())


def test_what_follows_each_of_the_last_rests_is_looked_at_the_latest_first() -> None:
    said = talk(5, 12, 40, 47, 70, 77, 84)
    assert [len(rest.syllables) for rest in after_rests(said)] == [3, 5]
    assert after_rests(talk(5, 12, 19, 26)) == []
    assert after_rests(Hypothesis((Syllable("a"), Syllable("b")))) == []


def test_a_cry_half_a_second_after_other_talk_is_heard() -> None:
    ends = Ends()
    said = talk(5, 12, 40, 47, 70, 77, 84)
    assert brain(ends).understand([said], pressed=False) == _CRY
    assert ends.asked == [7, 3]
    assert brain(ends).judge(said, pressed=False).meant == _CRY


def test_whoever_pressed_is_understood_as_a_whole() -> None:
    ends = Ends()
    assert brain(ends).understand([talk(5, 12, 40, 47, 54)], pressed=True).intent is Intent.NONE
    assert ends.asked == [5]
