"""What the sounds alone speak for, and what comes of it."""

import random
from pathlib import Path

import numpy as np
import pytest

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.by_sound import Meaning
from kiosk.core.understanding.lattice import Sentence
from kiosk.core.understanding.mending import choose
from kiosk.core.understanding.ngrams import Ngrams, numbers
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.ngrams_file import NGRAMS, load_ngrams, write_ngrams
from tests.helpers.understanding import labelled, misheard

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)
SPOKEN_FOR = {"order_meal": 0.98, "none": 0.01, "help": 0.01}
TALK = {"order_meal": 0.01, "none": 0.98, "help": 0.01}


def guess(sounds: list[str]) -> str:
    ngrams = load_lexicon().ngrams()
    assert ngrams is not None
    guesses = ngrams.guess(sounds)
    assert sum(guesses.values()) == pytest.approx(1.0)
    return max(guesses, key=lambda intent: guesses[intent])


def unsure(*intents: tuple[Intent, float]) -> list[Meaning]:
    """Return meanings with their shares, of a sentence that the search is not sure of."""
    sentence = Sentence((), -8.0, -3.0, -5.0, -8.0)
    return [
        Meaning(Understanding("", intent, Decision.ACT, {}, 0.5), share, sentence)
        for intent, share in intents
    ]


def test_most_misheard_sentences_are_spoken_for_by_their_sounds() -> None:
    chance = random.Random(3)
    rows = [row for row in labelled()[::6] if row[1] != "none"]
    heard = [misheard(text, 0.25, chance) for text, _, _ in rows]
    right = [
        guess([s.sound for s in h.syllables]) == intent
        for h, (_, intent, _) in zip(heard, rows, strict=True)
    ]
    assert np.mean(right) > 0.6


def test_sounds_that_are_confused_count_as_one() -> None:
    assert numbers(["zhang", "shi"], 8192) == numbers(["zan", "si"], 8192)
    assert numbers(["zhang", "shi"], 8192) != numbers(["shi", "zhang"], 8192)


def test_intents_are_those_there_are() -> None:
    ngrams = load_lexicon().ngrams()
    assert ngrams is not None
    assert set(ngrams.intents) <= set(map(str, Intent))


def test_weights_are_kept_and_read_and_a_locale_may_do_without(tmp_path: Path) -> None:
    assert load_ngrams(tmp_path) is None
    weights = np.array([[1, -1], [0, 3]], np.int8)
    write_ngrams(tmp_path, Ngrams(("help", "none"), weights, 0.5, np.zeros(2, np.float32)))
    read = load_ngrams(tmp_path)
    assert read is not None
    assert (read.intents, read.step) == (("help", "none"), 0.5)
    assert (read.weights == weights).all()
    (tmp_path / NGRAMS).write_bytes(b"nothing of the kind")
    with pytest.raises(ValueError, match="pickle"):
        load_ngrams(tmp_path)


def test_what_the_sounds_speak_for_as_well_is_asked_about_and_never_done() -> None:
    meant = unsure((Intent.ORDER_MEAL, 1.0))
    assert choose(NOTHING, meant, -9.0).intent is Intent.NONE
    found = choose(NOTHING, meant, -9.0, SPOKEN_FOR)
    assert (found.intent, found.decision) == (Intent.ORDER_MEAL, Decision.CONFIRM)
    assert choose(NOTHING, meant, -9.0, TALK).intent is Intent.NONE


def test_of_two_meanings_the_one_both_speak_for_is_asked_about() -> None:
    meant = unsure((Intent.HELP, 0.52), (Intent.ORDER_MEAL, 0.48))
    assert choose(NOTHING, meant, -9.0, SPOKEN_FOR).intent is Intent.ORDER_MEAL


def test_cries_and_answers_are_left_to_the_search() -> None:
    for intent in (Intent.EMERGENCY, Intent.CONFIRM, Intent.DENY, Intent.BACK):
        guesses = {str(intent): 0.99, "none": 0.01}
        assert choose(NOTHING, unsure((intent, 1.0)), -9.0, guesses).intent is Intent.NONE
