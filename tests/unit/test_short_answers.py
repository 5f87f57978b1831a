"""Yes and no by sound alone, where a question stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.network import Network
from kiosk.core.understanding.short_answers import ShortAnswers
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.core.understanding.spans import Entry
from kiosk.voice.lexicon import load_lexicon

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)
OTHERS = ("duo", "dong", "du", "wu", "pu", "wei", "zui", "hong", "fan", "jia", "tuo")


@cache
def network() -> Network:
    lexicon = load_lexicon()
    words = [w for i in ("confirm", "deny") for w in lexicon.words[f"say {i}"][""]]
    sounds = {sound for word in words for sound, _ in pinyin_of(word)}
    entries = [Entry("say confirm", "", word) for word in words]
    return Network(entries, lexicon, ("", *sorted(sounds | set(OTHERS))))


def heard(*syllables: Mapping[str, float]) -> Hypothesis:
    """Return syllables of which each may have been several sounds, with silence between them."""
    number = {sound: i for i, sound in enumerate(network().inventory)}
    rows = []
    for syllable in syllables:
        rest = 1.0 - sum(syllable.values())
        for _ in range(2):
            row = np.full(len(number), 0.2 * rest / len(number))
            row[0] += 0.8 * rest
            for sound, share in syllable.items():
                row[number[sound]] += share
            rows.append(row)
        silence = np.zeros(len(number))
        silence[0] = 1.0
        rows += [silence, silence]
    best = tuple(Syllable(max(one, key=lambda sound: one[sound])) for one in syllables)
    evidence = Evidence(network().inventory, np.array(rows, np.float32))
    return Hypothesis(best, evidence=evidence)


def settled(said: Hypothesis, found: Understanding = NOTHING) -> Understanding:
    return ShortAnswers(load_lexicon()).settle(found, said, network())


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ([{"dui": 0.9}], Intent.CONFIRM),
        ([{"duo": 0.4, "du": 0.3, "dong": 0.1}], Intent.CONFIRM),
        ([{"dong": 0.5, "duo": 0.2, "dui": 0.1}], Intent.CONFIRM),
        ([{"bu": 0.9}, {"dui": 0.9}], Intent.DENY),
        ([{"du": 0.3, "bu": 0.2}, {"dong": 0.3, "duo": 0.2, "dui": 0.1}], Intent.DENY),
        ([{"wu": 0.4, "pu": 0.2}, {"dui": 0.8}], Intent.DENY),
        ([{"bu": 0.8}], Intent.DENY),
        ([{"shi": 0.9}], Intent.CONFIRM),
        ([{"bu": 0.6, "wu": 0.2}, {"shi": 0.9}], Intent.DENY),
    ],
)
def test_what_sounds_like_an_answer_is_one(
    said: Sequence[Mapping[str, float]], intent: Intent
) -> None:
    assert settled(heard(*said)).intent is intent


def test_only_what_was_clearly_heard_may_be_acted_on() -> None:
    assert settled(heard({"dui": 0.9})).decision is Decision.ACT
    assert settled(heard({"bu": 0.9}, {"dui": 0.9})).decision is Decision.ACT
    assert settled(heard({"duo": 0.3, "dong": 0.2})).decision is Decision.CONFIRM
    assert settled(heard({"tuo": 0.4, "cuo": 0.3}, {"le": 0.8})).decision is not Decision.ACT


def test_what_sounds_like_neither_is_none() -> None:
    assert settled(heard({"fan": 0.9}, {"jia": 0.9})) == NOTHING


def test_more_than_an_answer_and_what_was_surely_heard_stay() -> None:
    long = heard(*[{"dui": 0.9}] * 5)
    assert settled(long) == NOTHING
    order = Understanding("两份", Intent.ORDER_MEAL, Decision.ACT, {}, 0.95)
    assert settled(heard({"dui": 0.9}), order) == order
    cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {}, 0.5)
    assert settled(heard({"dui": 0.9}), cry) == cry


def test_another_meaning_half_heard_gives_way_to_a_clear_answer_and_stays_beside_it() -> None:
    order = Understanding("饺子", Intent.ORDER_MEAL, Decision.CONFIRM, {}, 0.6)
    answer = settled(heard({"dui": 0.95}), order)
    assert (answer.intent, answer.decision) == (Intent.CONFIRM, Decision.CONFIRM)
    assert answer.others == (order,)
    likely = replace(order, score=0.9)
    assert settled(heard({"dui": 0.95}), likely) == likely


def test_a_recogniser_without_the_sounds_changes_nothing() -> None:
    entries = [Entry("say confirm", "", "对")]
    few = Network(entries, load_lexicon(), ("", "fan", "jia"))
    row = np.array([[0.1, 0.8, 0.1]], np.float32)
    said = Hypothesis((Syllable("fan"),), evidence=Evidence(few.inventory, row))
    assert ShortAnswers(load_lexicon()).settle(NOTHING, said, few) == NOTHING


@pytest.mark.parametrize("said", [{"dui": 0.3, "bu": 0.1}, {"dui": 0.3, "bu": 0.2}])
def test_a_yes_that_may_have_been_a_no_is_not_acted_on_however_sure_the_search_was(
    said: dict[str, float],
) -> None:
    sure = Understanding("对", Intent.CONFIRM, Decision.ACT, score=0.96)
    assert settled(heard(said), sure).decision is not Decision.ACT
    assert settled(heard({"dui": 0.9}), sure).decision is Decision.ACT
