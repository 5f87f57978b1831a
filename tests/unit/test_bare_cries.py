"""A bare cry for help is asked about where it drowned among other short phrases."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.bare_cries import BareCries
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.network import Network
from kiosk.core.understanding.sounds import pinyin_of
from kiosk.core.understanding.syllable_search import sounds_of
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.understanding import NOW

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)


@pytest.fixture(scope="module")
def network() -> Network:
    station, lexicon = demo_station(NOW.date()), load_lexicon()
    entries = tuple(dict.fromkeys(all_entries(lexicon, station.catalogue, station.resident)))
    return Network(entries, lexicon, sounds_of(entries, lexicon))


def heard(network: Network, *syllables: Mapping[str, float]) -> Hypothesis:
    """Return syllables of which each may have been several sounds, with silence between them."""
    number = {sound: i for i, sound in enumerate(network.inventory)}
    silence = np.zeros(len(number))
    silence[0] = 1.0
    rows = [silence]
    for syllable in syllables:
        row = np.full(len(number), (1.0 - sum(syllable.values())) / len(number))
        for sound, share in syllable.items():
            row[number[sound]] += share
        rows += [row, silence]
    best = tuple(Syllable(max(one, key=lambda sound: one[sound])) for one in syllables)
    return Hypothesis(best, evidence=Evidence(network.inventory, np.array(rows, np.float32)))


def said(network: Network, text: str) -> Hypothesis:
    return heard(network, *({sound: 0.8} for sound, _ in pinyin_of(text)))


def test_a_cry_that_lost_to_other_words_is_asked_about(network: Network) -> None:
    cry = heard(network, {"jiu": 0.8}, {"di": 0.5, "ming": 0.2}, {"a": 0.3, "fa": 0.4})
    other = Understanding("就第二", Intent.CHOOSE, Decision.CONFIRM, {"index": 2})
    for found in (NOTHING, other):
        asked = BareCries(load_lexicon()).settle(found, cry, network)
        assert (asked.intent, asked.decision) == (Intent.EMERGENCY, Decision.CONFIRM)
    assert asked.others == (other,)


def test_what_was_surely_heard_stays(network: Network) -> None:
    sure = Understanding("救命啊", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"})
    meal = Understanding("订饭", Intent.ORDER_MEAL, Decision.ACT)
    for found in (sure, meal):
        assert BareCries(load_lexicon()).settle(found, said(network, "救命啊"), network) is found
    unheard = replace(said(network, "救命啊"), evidence=None)
    assert BareCries(load_lexicon()).settle(NOTHING, unheard, network) is NOTHING


@pytest.mark.parametrize(
    "text", ["不要不要", "第二个", "九点半", "几点了", "吃完了", "小点声", "暖气不热", "我要家政"]
)
def test_other_short_things_are_no_cry(network: Network, text: str) -> None:
    assert BareCries(load_lexicon()).settle(NOTHING, said(network, text), network) is NOTHING
