"""不吃了 and 都吃了 differ in one syllable, and one is the other's no."""

import pytest

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.understanding.certainty import decide
from kiosk.core.understanding.lattice import Sentence, Word
from kiosk.core.understanding.network import Phrase

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)
TAKEN, SKIP, SNOOZE = Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE


def clearly(text: str, intent: Intent, share: float) -> Meaning:
    """Return ``text`` heard well, taken for what was said with this share."""
    word = Word(Phrase("word", text), 0, 9, -0.5)
    sentence = Sentence((word,), -4.0, -0.5, -2.0, talk=-20.0, clearness=-0.2)
    return Meaning(Understanding(text, intent, Decision.ACT, {}, 1.0), share, sentence)


@pytest.mark.parametrize(("said", "other"), [(TAKEN, SKIP), (SKIP, TAKEN)])
def test_an_answer_whose_opposite_may_have_been_said_is_asked_about(
    said: Intent, other: Intent
) -> None:
    found = decide([clearly("这顿药都吃了", said, 0.8), clearly("药不吃了", other, 0.2)], NOTHING)
    assert (found.intent, found.decision) == (said, Decision.CONFIRM)
    several = [clearly("都吃了", said, 0.86), clearly("不吃了", other, 0.06)]
    found = decide([*several, clearly("不吃", other, 0.06)], NOTHING)
    assert found.decision is Decision.CONFIRM, "the opposite in two wordings"


@pytest.mark.parametrize("share", [0.05, 0.0])
def test_one_that_can_hardly_be_the_opposite_is_done(share: float) -> None:
    meanings = [clearly("这顿药都吃了", TAKEN, 1 - share), clearly("药不吃了", SKIP, share)]
    assert decide(meanings, NOTHING).decision is Decision.ACT


def test_what_else_it_may_have_been_is_no_opposite() -> None:
    meanings = [clearly("这顿药都吃了", TAKEN, 0.8), clearly("待会儿吃", SNOOZE, 0.2)]
    assert decide(meanings, NOTHING).decision is Decision.ACT
