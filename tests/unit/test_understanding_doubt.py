"""What was not surely heard is asked about: answers, choices, measured values, denials."""

import math
import random

import pytest

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import Context, hypothesis_from_text
from tests.helpers.understanding import NOW, demo_understander, labelled, misheard

_REMINDER = Context(medicine_due=True)
_ANSWERS = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE)


def heard(text: str, context: Context | None = None) -> Understanding:
    return demo_understander().understand([hypothesis_from_text(text)], NOW, context)


def unsure(text: str, place: int, **likely: float) -> Hypothesis:
    """Return ``text`` as a recogniser's guess; at ``place`` it may have been the sounds given."""
    syllables = [
        Syllable(s.sound, 0, s.character, ((s.sound, 0.0),))
        for s in hypothesis_from_text(text).syllables
    ]
    was = syllables[place]
    sounds = tuple((sound, math.log(share)) for sound, share in likely.items())
    syllables[place] = Syllable(was.sound, 0, was.character, sounds)
    return Hypothesis(tuple(syllables))


@pytest.mark.parametrize("context", [Context(), _REMINDER], ids=["asked", "reminded"])
@pytest.mark.parametrize(
    ("said", "intent", "decision"),
    [
        ("药吃了", Intent.MEDICINE_TAKEN, Decision.ACT),
        ("这顿药都吃了", Intent.MEDICINE_TAKEN, Decision.ACT),
        ("降压要吃完乐", Intent.MEDICINE_TAKEN, Decision.ACT),  # other characters, the same sounds
        ("这顿药不吃了", Intent.MEDICINE_SKIP, Decision.ACT),
        ("这顿要部吃乐", Intent.MEDICINE_SKIP, Decision.ACT),
        ("这顿要度吃乐", Intent.MEDICINE_TAKEN, Decision.CONFIRM),
        ("这顿要度知乐", Intent.MEDICINE_TAKEN, Decision.CONFIRM),
        ("今天这药挪吃了", Intent.MEDICINE_TAKEN, Decision.CONFIRM),
    ],
)
def test_an_answer_counts_only_when_every_syllable_was_heard(
    said: str, intent: Intent, decision: Decision, context: Context
) -> None:
    found = heard(said, context)
    assert (found.intent, found.decision) == (intent, decision)


def test_no_misheard_answer_is_turned_round() -> None:
    rows = [row for row in labelled() if row[1] in _ANSWERS]
    assert len(rows) > 30
    right = 0
    for seed in range(3):
        chance = random.Random(seed)
        for text, intent, slots in rows:
            hypothesis = misheard(text, 0.3, chance)
            found = demo_understander().understand([hypothesis], NOW, _REMINDER)
            if found.decision is Decision.ACT and found.intent in _ANSWERS:
                assert (found.intent, found.slots) == (intent, slots), hypothesis.text
                right += 1
    assert right > 20  # not by asking always


@pytest.mark.parametrize(
    ("said", "context", "slots", "decision"),
    [
        (("第三个", 1, {"san": 0.98, "si": 0.02}), Context(), {"index": 3}, Decision.ACT),
        (("第三个", 1, {"san": 0.5, "si": 0.5}), Context(), {"index": 3}, Decision.CONFIRM),
        (
            ("过三个钟头再提醒我", 1, {"san": 0.98, "wu": 0.02}),
            _REMINDER,
            {"minutes": 180},
            Decision.ACT,
        ),
        (
            ("过饭个钟头再提醒我", 1, {"fan": 0.6, "ba": 0.2, "ban": 0.1}),
            _REMINDER,
            {"minutes": 480},
            Decision.CONFIRM,
        ),
        (
            ("血糖六点八", 2, {"liu": 0.99, "jiu": 0.01}),
            Context(),
            {"glucose": 6.8},
            Decision.ACT,
        ),
        (
            ("血糖六点八", 2, {"liu": 0.55, "jiu": 0.45}),
            Context(),
            {"glucose": 6.8},
            Decision.CONFIRM,
        ),
    ],
)
def test_a_numeral_that_may_be_another_is_asked_about(
    said: tuple[str, int, dict[str, float]],
    context: Context,
    slots: dict[str, float],
    decision: Decision,
) -> None:
    text, place, likely = said
    found = demo_understander().understand([unsure(text, place, **likely)], NOW, context)
    assert (found.slots, found.decision) == (slots, decision)


def test_a_numeral_never_comes_and_goes() -> None:
    assert heard("第个").intent is not Intent.CHOOSE  # 二 sounds like 儿, which does
    assert heard("血压一百三，八十五").slots["systolic"] == 130


@pytest.mark.parametrize(
    ("said", "decision"),
    [
        ("明天上午找个保洁打扫卫生", Decision.ACT),
        ("明天上午那个保洁五要了", Decision.CONFIRM),
        ("明天上午那个保洁荣要", Decision.CONFIRM),
        ("明天上午的保洁，我要了", Decision.ACT),
    ],
)
def test_a_booking_is_asked_about_when_a_denial_may_hide_in_it(
    said: str, decision: Decision
) -> None:
    found = heard(said)
    assert found.intent is Intent.BOOK_HOUSEKEEPING
    assert found.decision is decision
