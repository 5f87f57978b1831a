"""Phrases taught by their sound: comparing, the lesson, and who goes first."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Meaning, TaughtEntry
from kiosk.core.understanding.lesson import Lesson, Verdict
from kiosk.core.understanding.sound_print import SoundPrint, distances
from kiosk.core.understanding.taught import ALIKE, PERHAPS, Match, TaughtPhrase, decide, nearest
from tests.helpers.sayings import saying

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
HOME, CALL = (1, 2, 3, 4, 5), (6, 7, 8, 9)
NOTHING = Understanding("听不懂", Intent.NONE, Decision.REJECT)
DAUGHTER = Meaning(Intent.CALL_PERSON, {"person": "女儿"})


def taught(sounds: tuple[int, ...], meaning: Meaning) -> TaughtPhrase:
    entry = TaughtEntry(id=str(meaning.intent), resident="w", meaning=meaning, taught=NOW)
    takes = tuple(saying(sounds, seed=n, tempo=t).trimmed() for n, t in enumerate((1, 0.9, 1.1)))
    return TaughtPhrase(entry, takes)


KNOWN = (taught(HOME, Meaning(Intent.HOME)), taught(CALL, DAUGHTER))


@pytest.mark.parametrize("tempo", [0.7, 0.85, 1.0, 1.15, 1.4])
def test_a_phrase_is_known_again_at_any_tempo_and_others_are_not(tempo: float) -> None:
    match = nearest(saying(CALL, seed=50, tempo=tempo), KNOWN)
    assert match.phrase is KNOWN[1]
    assert match.distance < ALIKE
    assert nearest(saying((11, 12, 13, 14), seed=51, tempo=tempo), KNOWN).distance > PERHAPS


def test_a_word_before_or_after_the_phrase_makes_it_another_sentence() -> None:
    alone = nearest(saying(HOME, seed=60), KNOWN).distance
    for longer in ((20, *HOME), (*HOME, 20), (*HOME, *CALL)):
        assert nearest(saying(longer, seed=60), KNOWN).distance > alone + 0.2
    assert nearest(saying(HOME[:3], seed=60), KNOWN).distance > PERHAPS


def test_the_rooms_noise_around_the_phrase_costs_little() -> None:
    quiet = nearest(saying(HOME, seed=61), KNOWN).distance
    noisy = nearest(saying(HOME, seed=61, room=10.5), KNOWN).distance
    assert noisy < quiet + 0.05


def test_nothing_is_near_to_nothing() -> None:
    nothing = saying(HOME).after(10_000)
    assert len(nothing) == 0
    assert nearest(nothing, KNOWN).phrase is None
    assert nearest(saying(HOME), ()).phrase is None
    assert distances(saying(HOME), [nothing])[0] > 1
    assert nothing.trimmed().seconds == nothing.contrast == 0


def test_a_print_is_kept_in_a_few_bytes_and_stays_as_near() -> None:
    phrase = saying(CALL, seed=3).trimmed()
    kept = phrase.to_bytes()
    assert len(kept) < 40 * len(phrase)
    back = SoundPrint.from_bytes(kept)
    heard = saying(CALL, seed=4)
    assert distances(heard, [back])[0] == pytest.approx(distances(heard, [phrase])[0], abs=0.01)
    for cut in (b"", kept[:3], kept[:-1], kept + b"x"):
        with pytest.raises(ValueError, match="cut short"):
            SoundPrint.from_bytes(cut)


def test_the_ordinary_understanding_goes_first_where_it_is_sure() -> None:
    match = Match(KNOWN[1], 0.1)
    meal = Understanding("订饭", Intent.ORDER_MEAL, Decision.ACT, {}, 0.9)
    cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {}, 0.5)
    for sure in (meal, cry, replace(meal, decision=Decision.ASK)):
        assert decide(sure, match, "教的") is sure
    for unsure in (
        NOTHING,
        replace(meal, decision=Decision.CONFIRM),
        replace(meal, decision=Decision.ASK, score=0.4),
    ):
        found = decide(unsure, match, "教的")
        assert (found.intent, found.slots) == (Intent.CALL_PERSON, {"person": "女儿"})
        assert (found.decision, found.text) == (Decision.ACT, "教的")


def test_where_both_are_unsure_it_is_asked() -> None:
    perhaps = Match(KNOWN[1], (ALIKE + PERHAPS) / 2)
    assert decide(NOTHING, perhaps, "教的").decision is Decision.CONFIRM
    unsure = Understanding("订饭", Intent.ORDER_MEAL, Decision.CONFIRM, {}, 0.5)
    assert decide(unsure, perhaps, "教的") is unsure
    assert decide(NOTHING, Match(KNOWN[1], PERHAPS + 0.01), "教的") is NOTHING


def heard(lesson: Lesson, *sayings: SoundPrint, ordinary: Understanding = NOTHING) -> Lesson:
    for said in sayings:
        lesson = lesson.hear(said, ordinary, KNOWN)
    return lesson


NEW = (31, 32, 33, 34)
BEGUN = Lesson("l1", Meaning(Intent.ORDER_MEAL))


def test_three_sayings_and_a_trial_teach_a_phrase() -> None:
    lesson = BEGUN
    for n in range(3):
        lesson = heard(lesson, saying(NEW, seed=n))
        assert (lesson.verdict, len(lesson.takes)) == (Verdict.TAKEN, n + 1)
    lesson = heard(lesson, saying(NEW, seed=9, tempo=1.1))
    assert lesson.verdict is Verdict.LEARNT
    assert not lesson.is_open
    phrase = lesson.phrase(KNOWN[0].entry)
    assert nearest(saying(NEW, seed=10), (*KNOWN, phrase)).phrase is phrase


@pytest.mark.parametrize(
    ("bad", "verdict"),
    [
        (saying((31, 32), seed=1), Verdict.TOO_SHORT),
        (saying(tuple(range(31, 81)), seed=1), Verdict.TOO_LONG),
        (saying(NEW, clipped=0.05), Verdict.TOO_LOUD),
        (saying(NEW, room=13.0), Verdict.NOISY),
        (saying(CALL, seed=5), Verdict.MEANS_OTHER),
        (saying((41, 42, 43, 44), seed=5), Verdict.UNLIKE),
    ],
)
def test_a_saying_that_will_not_do_is_told_and_not_taken(bad: SoundPrint, verdict: Verdict) -> None:
    lesson = heard(BEGUN, saying(NEW), bad)
    assert (lesson.verdict, len(lesson.takes)) == (verdict, 1)
    assert lesson.is_open
    again = heard(lesson, saying(NEW, seed=2))
    assert (again.verdict, len(again.takes)) == (Verdict.TAKEN, 2)


def test_a_sentence_that_is_understood_needs_no_teaching_and_gets_no_other_meaning() -> None:
    meal = Understanding("订饭", Intent.ORDER_MEAL, Decision.ASK, {}, 0.9)
    assert heard(BEGUN, saying(NEW), ordinary=meal).verdict is Verdict.KNOWN
    lesson = heard(Lesson("l2", Meaning(Intent.HOME)), saying(NEW), ordinary=meal)
    assert lesson.verdict is Verdict.MEANS_OTHER
    assert lesson.other == Meaning(Intent.ORDER_MEAL)
    likely = replace(meal, decision=Decision.CONFIRM, score=0.7)
    assert heard(Lesson("l2", DAUGHTER), saying(NEW), ordinary=likely).other is not None
    unsure = heard(BEGUN, saying(NEW), ordinary=likely)
    assert unsure.verdict is Verdict.TAKEN, "what is half understood is worth teaching"


def test_an_odd_first_saying_does_not_keep_the_lesson_from_going_on() -> None:
    lesson = heard(BEGUN, saying((51, 52, 53, 54)), saying(NEW, seed=2), saying(NEW, seed=3))
    assert (lesson.verdict, lesson.takes) == (Verdict.ANEW, ())
    assert len(heard(lesson, saying(NEW, seed=4)).takes) == 1


def test_a_trial_in_vain_may_be_repeated_once() -> None:
    taken = heard(BEGUN, *(saying(NEW, seed=n) for n in range(3)))
    other = saying((41, 42, 43, 44), seed=5)
    tried = heard(taken, other)
    assert (tried.verdict, len(tried.takes)) == (Verdict.NOT_RECOGNISED, 3)
    assert heard(tried, saying(NEW, seed=7)).verdict is Verdict.LEARNT
    assert heard(tried, other).verdict is Verdict.ANEW
