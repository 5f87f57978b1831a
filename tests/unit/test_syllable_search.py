"""Sentences found in misheard syllables, and what is made of them."""

from functools import cache

import numpy as np
import pytest

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding import hypothesis_from_text
from kiosk.core.understanding.by_sound import Meaning, reading_of, weigh
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.mending import choose
from kiosk.core.understanding.segments import Channel
from kiosk.core.understanding.syllable_search import SyllableSearch
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.understanding import NOW


@cache
def search() -> SyllableSearch:
    station, lexicon = demo_station(NOW.date()), load_lexicon()
    return SyllableSearch(all_entries(lexicon, station.catalogue, station.resident), lexicon)


def sounds(text: str) -> list[str]:
    return [syllable.sound for syllable in hypothesis_from_text(text).syllables]


def test_the_channel_prefers_what_was_heard_then_what_is_like_it() -> None:
    far, same, like, unlike = np.inf, 0.0, 0.1, 0.9
    rows = [[far] * 4, [far, same, like, unlike], [far, like, same, unlike]]
    distances = np.array([*rows, [far, unlike, unlike, same]])
    table = Channel().table(distances.astype(np.float32))
    assert table[1, 1] > -0.1
    assert table[1, 1] > table[2, 1] > table[3, 1]
    assert np.exp(table[1:, 1]).sum() * (1.0 - Channel().wrong) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("text", ["明天中午来两份红烧肉", "礼拜三上午找个人来擦玻璃", "救命啊"])
def test_what_was_heard_right_is_found_as_it_stands(text: str) -> None:
    best = search().sentences(sounds(text))[0]
    assert best.text == text
    assert best.sound > -0.5
    assert best.score == pytest.approx(best.sound + best.grammar)
    assert best.score > best.talk


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("明天中午来两份红瘦油", "明天中午来两份红烧肉"),  # like it
        ("明天中午来两份红马肉", "明天中午来两份红烧肉"),  # unlike it
        ("礼拜三上午找人来擦玻", "礼拜三上午找人来擦玻璃"),  # one lost
        ("礼拜三上午找个人来擦玻不璃", "礼拜三上午找个人来擦玻璃"),  # one too much
    ],
)
def test_what_was_misheard_is_found(heard: str, said: str) -> None:
    assert said in [sentence.text for sentence in search().sentences(sounds(heard))[:3]]


def test_unknown_sounds_are_in_no_phrase() -> None:
    found = search().sentences(["xyz"] * 4)
    assert all(set(sentence.text) <= {"？"} or sentence.sound < -20 for sentence in found)


def test_clauses_end_where_they_ended_in_what_was_heard() -> None:
    best = search().sentences(sounds("我牙疼，来碗粥"))[0]
    assert [s.character for s in reading_of(best, {3}).syllables][2].endswith("，")
    assert not any(s.character.endswith("，") for s in reading_of(best).syllables)


def meanings(heard: str, intent: Intent) -> list[Meaning]:
    """Return what the sentences found in ``heard`` mean, if all meant ``intent``."""
    understood = Understanding(heard, intent, Decision.ACT, {}, 1.0)
    return weigh(search().sentences(sounds(heard)), lambda _: understood)


def test_what_was_mended_is_asked_about_and_never_acted_on() -> None:
    nothing = Understanding("", Intent.NONE, Decision.REJECT)
    found = choose(nothing, meanings("明天中午来两份红瘦肉", Intent.ORDER_MEAL), -9.0)
    assert (found.intent, found.decision) == (Intent.ORDER_MEAL, Decision.CONFIRM)


def test_a_cry_that_stands_there_is_not_mended_into_something_else() -> None:
    cry = Understanding("救命啊", Intent.EMERGENCY, Decision.CONFIRM)
    found = choose(cry, meanings("明天中午来两份红烧肉", Intent.ORDER_MEAL), -9.0)
    assert (found.intent, found.decision) == (Intent.EMERGENCY, Decision.CONFIRM)


def test_a_misheard_cry_is_asked_about() -> None:
    nothing = Understanding("", Intent.NONE, Decision.REJECT)
    found = choose(nothing, meanings("快来人啊我摔倒了起不俩", Intent.EMERGENCY), -9.0)
    assert (found.intent, found.decision) == (Intent.EMERGENCY, Decision.CONFIRM)


def test_an_answer_about_medicines_is_never_mended_into_its_opposite() -> None:
    taken = Understanding("药吃了", Intent.MEDICINE_TAKEN, Decision.CONFIRM)
    found = choose(taken, meanings("这顿药我不吃了", Intent.MEDICINE_SKIP), -9.0)
    assert found.intent is Intent.MEDICINE_TAKEN
