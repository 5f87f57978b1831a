"""What was not understood is heard once more at another pace, before it is given up."""

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Context
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.understanding.certainty import decide, decide_again, is_unsure, likelihood
from kiosk.core.understanding.lattice import Sentence, Word
from kiosk.core.understanding.network import Phrase
from kiosk.voice.ctc import CtcRecogniser
from kiosk.voice.recogniser import RATE, Samples
from tests.helpers.tiny_ctc import write_model
from tests.helpers.understanding import NOW, demo_understander
from tests.unit.test_search import heard, spoken

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)


def half_heard(text: str, intent: Intent, *, sound: float = -10.0) -> Meaning:
    """Return what ``text`` means, with ``sound`` nats lost; talk fits a little worse."""
    word = Word(Phrase("word", text), 0, 9, sound)
    sentence = Sentence((word,), sound - 12.0, sound, -12.0, talk=sound - 12.5, clearness=-0.6)
    return Meaning(Understanding(text, intent, Decision.ACT, {}, 0.9), 0.8, sentence)


def a_noise() -> Samples:
    """Return two seconds."""
    return np.random.default_rng(3).normal(0, 3000, 2 * RATE).astype(np.int16)


def test_what_two_hearings_agree_in_is_asked_about() -> None:
    surer = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-5.0)
    less = half_heard("我要剪头发", Intent.BOOK_HOUSEKEEPING, sound=-13.5)
    assert decide([less], NOTHING).decision is Decision.REJECT
    found = decide_again([less], [surer], NOTHING)
    assert (found.text, found.intent) == ("我想剪头发", Intent.BOOK_HOUSEKEEPING)
    assert found.decision is Decision.CONFIRM


def test_what_only_one_hearing_finds_or_neither_surely_is_left_alone() -> None:
    sure = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-3.0)
    other = half_heard("我要订午饭啊", Intent.ORDER_MEAL, sound=-3.0)
    assert likelihood(sure) > 0.5
    assert decide_again([sure], [other], NOTHING) == NOTHING
    assert decide_again([sure], [], NOTHING) == NOTHING
    faint = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-15.0)
    assert decide_again([faint], [faint], NOTHING) == NOTHING


def test_what_is_unsure_is_asked_about_when_a_second_hearing_bears_it_out() -> None:
    unsure = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-7.5)
    assert 0.55 < likelihood(unsure) < 0.75
    found = decide([unsure], NOTHING)
    assert found.decision is Decision.CONFIRM
    assert is_unsure([unsure], found)
    assert decide_again([unsure], [unsure], found) == found
    other = half_heard("我要订午饭啊", Intent.ORDER_MEAL, sound=-3.0)
    for again in ([other], [], [half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-20.0)]):
        left = decide_again([unsure], again, found)
        assert (left.intent, left.decision) == (Intent.NONE, Decision.REJECT)
        assert left.others == (found,)  # it is still offered when nothing else is understood


def test_what_is_sure_and_every_cry_is_believed_at_once() -> None:
    sure = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-1.0)
    assert likelihood(sure) > 0.75
    assert not is_unsure([sure], replace(sure.understanding, decision=Decision.CONFIRM))
    cry = half_heard("我摔倒了", Intent.EMERGENCY, sound=-7.5)
    assert not is_unsure([cry], replace(cry.understanding, decision=Decision.CONFIRM))
    faint = half_heard("我想剪头发", Intent.BOOK_HOUSEKEEPING, sound=-7.5)
    assert not is_unsure([faint], replace(faint.understanding, decision=Decision.ACT))


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("明天中午来两份红烧肉", Context()),
        ("小王把小刘的快递拿走了", Context(pressed=False)),
        ("小王把小刘的快递拿走了", Context(alarm=True)),
        ("小王把小刘的快递拿走了", Context(question=True)),
    ],
)
def test_only_what_was_not_understood_where_somebody_asked_is_heard_again(
    text: str, context: Context
) -> None:
    def again() -> Evidence | None:
        raise AssertionError("it was heard again")

    evidence = replace(spoken(text), again=again)
    demo_understander().understand([heard(evidence)], NOW, context)


def test_talk_of_other_things_heard_twice_is_still_left_alone() -> None:
    times = []

    def again() -> Evidence | None:
        times.append(1)
        return spoken("小王把小刘的快递拿走了", sure=0.5)

    evidence = replace(spoken("小王把小刘的快递拿走了", sure=0.6), again=again)
    found = demo_understander().understand([heard(evidence)], NOW)
    assert (found.decision, times) == (Decision.REJECT, [1])


def test_all_of_the_sound_so_far_is_heard_again_a_tenth_faster(tmp_path: Path) -> None:
    utterance = CtcRecogniser.load(write_model(tmp_path)).begin(RATE)
    noise = a_noise()
    for start in range(0, len(noise), 320):
        utterance.feed(noise[start : start + 320])
    first = utterance.finish()[0].evidence
    assert first is not None
    assert first.again is not None
    second = first.again()
    assert second is not None
    assert len(second.posteriors) == pytest.approx(len(first.posteriors) / 1.12, abs=2)
    assert second.again is None


def test_the_sound_is_let_go_as_soon_as_nobody_may_ask_for_it(tmp_path: Path) -> None:
    """Waiting for the collector of cycles, hours of talk took 80 MB."""
    utterance = CtcRecogniser.load(write_model(tmp_path)).begin(RATE)
    gc.disable()
    try:
        utterance.feed(a_noise())
        readings = utterance.finish()
        kept = weakref.ref(utterance), weakref.ref(utterance._search)
        del utterance
        assert [one() for one in kept] == [None, None]
        evidence = readings[0].evidence
        assert evidence is not None
        assert evidence.again is not None
        assert evidence.again() is not None
    finally:
        gc.enable()
