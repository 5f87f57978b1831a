"""What is said and asked about the resident's own medicines.

Both files were labelled before any template was written; templates were written looking at the
first alone.
"""

import json
import random
from functools import cache

import pytest
from msgspec.structs import replace

from kiosk.core.intents import Decision, Intent
from kiosk.core.understanding import Understander
from kiosk.core.understanding.medicines import Medicine, medicine_entries, medicines_of
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.requests import plan
from tests.helpers.understanding import NOW, OWN_SENTENCES, is_wrong_action, misheard, pairs

HERS = (
    Medicine("硝苯地平控释片", "降压"),
    Medicine("缬沙坦胶囊", "降压"),
    Medicine("二甲双胍", "降糖"),
    Medicine("阿司匹林肠溶片", "护心"),
    Medicine("阿托伐他汀钙片", "降血脂"),
    Medicine("布洛芬缓释胶囊", "止疼"),
    Medicine("玻璃酸钠滴眼液", "眼干"),
    Medicine("速效救心丸", "心口疼"),
)


@cache
def understander() -> Understander:
    station = demo_station(NOW.date())
    return Understander(load_lexicon(), station.catalogue, station.resident, HERS)


def rows(name: str) -> list[tuple[str, ...]]:
    text = OWN_SENTENCES.with_name(name).read_text("utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines()]


@pytest.mark.parametrize("name", ["medicine_a.tsv", "medicine_b.tsv"])
def test_sentences_about_medicines_are_understood(name: str) -> None:
    right = about = hit = wanted = given = wrong = 0
    said = rows(name)
    for text, intent, slots, question in said:
        found, meant = understander().understand_text(text, NOW), json.loads(slots)
        same = found.intent == intent
        right += same
        about += same and found.about == question
        got, want = pairs(found.slots), pairs(meant)
        hit += len(got & want) if same else 0
        wanted, given = wanted + len(want), given + len(got)
        wrong += is_wrong_action(found, intent, meant)
    assert right / len(said) >= 0.95
    assert about / len(said) >= 0.95
    assert 2 * hit / (wanted + given) >= 0.98
    assert wrong <= 1


def test_a_misheard_name_is_still_that_medicine() -> None:
    """A fifth of the syllables are others, as an accent and a small recogniser make them."""
    chance, named = random.Random(3), 0
    said = [row for row in rows("medicine_b.tsv") if "medicines" in row[2]]
    for text, _intent, slots, _about in said:
        found = understander().understand([misheard(text, 0.2, chance)], NOW)
        wrongly = set(found.slots.get("medicines", ())) - set(json.loads(slots)["medicines"])
        assert not (wrongly and found.decision is Decision.ACT), (text, found)
        named += found.slots.get("medicines") == json.loads(slots)["medicines"]
    assert named / len(said) >= 0.7


def test_a_medicine_is_called_by_its_name_without_its_form_and_by_what_it_is_for() -> None:
    entries = list(medicine_entries(load_lexicon(), HERS[:1]))
    ways = {entry.text: entry.value for entry in entries}
    assert ways["硝苯地平"] == ways["硝苯地平控释片"] == "硝苯地平控释片"
    assert ways["降压药"] == ways["血压药"] == "降压"


def test_of_a_medicine_in_two_plans_there_is_one() -> None:
    morning, evening = plan("a"), replace(plan("b"), medicine=plan("a").medicine)
    assert medicines_of((morning, evening)) == medicines_of((morning,))


def test_whoever_has_no_such_medicine_names_none() -> None:
    station = demo_station(NOW.date())
    nobody = Understander(load_lexicon(), station.catalogue, station.resident)
    found = nobody.understand_text("降压药吃没吃", NOW)
    assert (found.intent, found.slots) == (Intent.ASK_MEDICINE, {})
