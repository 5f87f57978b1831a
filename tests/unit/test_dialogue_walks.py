"""Long walks through the dialogue by press and by sentence: nothing unsure is ever done."""

import random
from copy import copy
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

import pytest

from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.dose_question import DoseQuestion
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.questions import Choices, DidYouMean
from kiosk.core.dialogue.receipt import ReplaceQuestion, TakeBackQuestion
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import Screen, View
from tests.helpers.conversation import Conversation
from tests.helpers.understanding import labelled

DOING = (fx.Submit, fx.Replace, fx.TakeBack, fx.AnswerDoses, fx.RecordVitals, fx.Rate)
QUESTIONS = (DidYouMean, Choices, TakeBackQuestion, ReplaceQuestion, DoseQuestion)
ANSWERS = (
    "对",
    "不对",
    "算了",
    "第二个",
    "返回",
    "再说一遍",
    "改成两份",
    "不是明天是后天",
    "换成饺子",
)


def keeps_the_rules(view: View) -> None:
    pressable = [*view.options, *view.actions]
    assert len({option.id for option in pressable}) == len(pressable), view.key
    assert view.focus in {option.id for option in pressable}, view.key
    destructive = {option.id for option in pressable if option.destructive}
    assert view.focus not in destructive, view.key
    assert len(view.options) <= (12 if view.screen is Screen.KEYPAD else 6)


def sentences(chance: random.Random) -> list[Understanding]:
    """Every labelled sentence as it is meant, with every decision."""
    return [
        Understanding(text, Intent(intent), chance.choice(list(Decision)), slots)
        for text, intent, slots in labelled()
        if intent != Intent.EMERGENCY
    ]


def step(talk: Conversation, page: Page, said: Understanding) -> None:
    repeated = isinstance(page, DidYouMean | DoseQuestion)
    talk.hear(said)
    assert talk.effects, ("whoever speaks is answered", said, page)
    done = [effect for effect in talk.effects if isinstance(effect, DOING)]
    if said.decision is Decision.REJECT and not isinstance(page, TakeBackQuestion):
        assert not done, (said, page)
    if said.decision is Decision.CONFIRM and not isinstance(page, QUESTIONS) and not repeated:
        assert not done, (said, page)


@pytest.mark.parametrize("seed", range(2))
def test_sentences_and_presses_in_any_order(seed: int) -> None:
    chance = random.Random(seed)
    said = sentences(chance)
    talk, keys = Conversation(), set()
    for turn in range(300):
        keeps_the_rules(talk.view)
        keys.add(talk.view.key.split("-")[0])
        page = talk.dialogue.top(talk.world)
        if turn % 60 == 0:
            talk.world = replace(talk.world, requests=talk.world.requests[:6])
            talk.remind(chance.choice((8, 12)))
        way = chance.random()
        if way < 0.3:
            pressable = [o.id for o in (*talk.view.options, *talk.view.actions) if o.enabled]
            talk.press(chance.choice(pressable))
        elif way < 0.5:
            talk.say(chance.choice(ANSWERS))
            assert talk.effects, "whoever speaks is answered"
        else:
            step(talk, page, chance.choice(said))
        for effect in talk.effects:
            assert not isinstance(effect, fx.Say) or effect.text.strip("。，？")
    assert len(keys) > 12, keys


@pytest.mark.parametrize("intent", list(Intent))
def test_slots_that_make_no_sense_stop_nothing(intent: Intent) -> None:
    """A newer understanding may fill less than expected."""
    starts = [talk for walk in ((), ("meal",), ("services",)) for talk in _begun(*walk)]
    strange: tuple[dict[str, Any], ...] = ({}, {"items": []}, {"index": 99}, {"service": "other"})
    for decision, start, slots in product(Decision, starts, strange):
        talk = copy(start)  # what it holds is replaced, never changed
        talk.hear(Understanding("…", intent, decision, dict(slots)))
        keeps_the_rules(talk.view)
        talk.hear(Understanding("对", Intent.CONFIRM, Decision.ACT))
        keeps_the_rules(talk.view)


@cache
def _begun(*walk: str) -> tuple[Conversation, Conversation]:
    """Return a conversation after these presses, and one that a reminder has come into."""
    return Conversation().press(*walk), Conversation().press(*walk).remind()
