"""How well a text reads: talk of other things is told from what was misheard."""

import math
import random

import pytest

from kiosk.core.understanding.fluency import fluency
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.understanding import labelled, misheard

WORDS = {"今天": -5.0, "天气": -6.0, "今": -9.0, "天": -8.0, "气": -9.0}


def test_the_likeliest_division_counts_a_character() -> None:
    assert fluency("今天天气", WORDS) == pytest.approx((-5.0 - 6.0) / 4)


def test_what_is_no_word_is_unlikely_and_punctuation_is_passed_over() -> None:
    assert fluency("今天，龘！", WORDS) < fluency("今天天", WORDS)
    assert fluency("今天，天气。", WORDS) == fluency("今天天气", WORDS)
    assert fluency("", WORDS) == 0.0


def test_the_languages_words_are_shares() -> None:
    frequencies = load_lexicon().frequencies()
    assert len(frequencies) > 40_000
    assert 0.2 < sum(map(math.exp, frequencies.values())) < 1.5


def test_what_people_say_reads_better_than_the_same_misheard() -> None:
    frequencies, chance = load_lexicon().frequencies(), random.Random(1)
    others = [text for text, intent, _ in labelled() if intent == "none" and len(text) >= 6]
    as_said = [fluency(text, frequencies) for text in others]
    heard = [fluency(misheard(text, 0.25, chance).text, frequencies) for text in others]
    worse = sum(a > b for a, b in zip(as_said, heard, strict=True))
    assert worse >= 0.85 * len(others)
