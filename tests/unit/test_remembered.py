"""What was asked about and confirmed is a further way of saying it."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Confirmed, Meaning
from kiosk.core.understanding.remembered import (
    MOST,
    Remembered,
    is_memorable,
    meaning_of,
    sounds_of,
)
from kiosk.voice.lexicon import load_lexicon

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
NOTHING = Understanding("", Intent.NONE, Decision.REJECT)


def said(sounds: str, **alternatives: str) -> Hypothesis:
    return Hypothesis(
        tuple(
            Syllable(
                sound,
                alternatives=((sound, -0.5), (alternatives[sound], -0.9))
                if sound in alternatives
                else (),
            )
            for sound in sounds.split()
        )
    )


def confirmed(heard: Hypothesis, intent: Intent, number: int = 1, **slots: Any) -> Confirmed:
    return Confirmed(
        id=f"c{number}",
        resident="w",
        text="听到的",
        sounds=sounds_of(heard),
        meaning=Meaning(intent, slots),
        heard=NOW,
    )


def understood(remembered: Remembered, heard: Hypothesis, ordinary: Understanding = NOTHING) -> Any:
    return remembered.understand([heard], ordinary, load_lexicon().accent)


TIME = said("ji dian za la")
MEAL = said("gei wo lai liang fen hong sao you")
ITEMS = [{"dish": "红烧肉", "quantity": 2}]


def test_a_harmless_meaning_is_acted_on_after_one_yes_and_an_order_after_two() -> None:
    once = Remembered().confirmed(confirmed(TIME, Intent.ASK_TIME), load_lexicon().accent)
    assert understood(once, TIME).decision is Decision.ACT
    order = confirmed(MEAL, Intent.ORDER_MEAL, 2, items=ITEMS)
    once = once.confirmed(order, load_lexicon().accent)
    assert understood(once, MEAL).decision is Decision.CONFIRM
    twice = once.confirmed(replace(order, id="c3"), load_lexicon().accent)
    assert [entry.times for entry in twice.entries] == [1, 2]
    found = understood(twice, MEAL)
    assert (found.intent, found.slots) == (Intent.ORDER_MEAL, {"items": ITEMS})
    assert found.decision is Decision.ACT


@pytest.mark.parametrize("intent", [Intent.CANCEL_REQUEST, Intent.MEDICINE_TAKEN])
def test_what_is_dangerous_is_asked_about_for_ever(intent: Intent) -> None:
    remembered = Remembered()
    for n in range(5):
        remembered = remembered.confirmed(confirmed(TIME, intent, n), load_lexicon().accent)
    assert understood(remembered, TIME).decision is Decision.CONFIRM


def test_the_same_is_heard_in_the_accent_and_among_the_alternatives() -> None:
    remembered = Remembered().confirmed(confirmed(TIME, Intent.ASK_TIME), load_lexicon().accent)
    for alike in (said("ji dian zha la"), said("ji dian le za la"), said("ju dian za la", ju="ji")):
        assert understood(remembered, alike).intent is Intent.ASK_TIME
    for other in (said("ji dian shui la"), said("bu ji dian za la"), said("ji"), said("ji za la")):
        assert understood(remembered, other) is NOTHING


def test_another_number_is_another_sentence() -> None:
    twice = Remembered().confirmed(
        confirmed(MEAL, Intent.ORDER_MEAL, items=ITEMS), load_lexicon().accent
    )
    assert understood(twice, said("gei wo lai san fen hong sao you")) is NOTHING


def test_what_is_sure_and_every_emergency_goes_before() -> None:
    remembered = Remembered().confirmed(confirmed(TIME, Intent.ASK_TIME), load_lexicon().accent)
    sure = Understanding("交水费", Intent.PAY_BILL, Decision.ACT, {"bill": "water"}, 0.9)
    cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM)
    assert understood(remembered, TIME, sure) is sure
    assert understood(remembered, TIME, cry) is cry


def test_the_day_is_that_of_the_new_sentence_and_a_conflict_keeps_its_question() -> None:
    meant = Understanding("…", Intent.ORDER_MEAL, Decision.CONFIRM, {"date": "2026-09-16"}, 0.5)
    assert meaning_of(meant) == Meaning(Intent.ORDER_MEAL)
    order = confirmed(MEAL, Intent.ORDER_MEAL, items=ITEMS)
    remembered = (
        Remembered()
        .confirmed(order, load_lexicon().accent)
        .confirmed(replace(order, id="x"), load_lexicon().accent)
    )
    found = understood(remembered, MEAL, meant)
    assert found.slots == {"date": "2026-09-16", "items": ITEMS}
    other = Understanding(
        "…", Intent.ORDER_MEAL, Decision.CONFIRM, {"items": [{"dish": "饺子", "quantity": 2}]}
    )
    assert understood(remembered, MEAL, other) is other


def test_a_no_removes_it_and_another_yes_puts_another_meaning_in_its_place() -> None:
    remembered = Remembered().confirmed(confirmed(TIME, Intent.ASK_TIME), load_lexicon().accent)
    assert (
        remembered.denied(sounds_of(TIME), Meaning(Intent.ASK_DATE), load_lexicon().accent)
        == remembered
    )
    assert (
        remembered.denied(sounds_of(TIME), Meaning(Intent.ASK_TIME), load_lexicon().accent)
        == Remembered()
    )
    changed = remembered.confirmed(confirmed(TIME, Intent.ASK_DATE, 2), load_lexicon().accent)
    assert [entry.meaning.intent for entry in changed.entries] == [Intent.ASK_DATE]
    assert changed.without("c2") == Remembered()


def test_no_more_than_two_hundred_are_kept_the_newest() -> None:
    initials, finals = "bpmfdtnlgkhjqx", ("a", "ai", "an", "ang", "ao", "ei", "u", "ou", "ie")
    every = [said(f"{i}{f} {j}{f} {i}a") for i in initials for f in finals for j in "bdg"]
    remembered = Remembered()
    for n, heard in enumerate(every[: MOST + 40]):
        remembered = remembered.confirmed(confirmed(heard, Intent.HELP, n), load_lexicon().accent)
    assert len(remembered.entries) <= MOST
    assert remembered.entries[-1].id == f"c{MOST + 39}"


def test_answers_emergencies_and_readings_are_not_remembered() -> None:
    for intent in (Intent.CONFIRM, Intent.EMERGENCY, Intent.RECORD_VITALS, Intent.CHOOSE):
        assert not is_memorable(Understanding("", intent, Decision.ACT))
    assert is_memorable(Understanding("", Intent.ORDER_MEAL, Decision.CONFIRM))
