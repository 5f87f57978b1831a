"""The rules that every screen and every state keep."""

import random
from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.intents import Decision, Intent
from kiosk.core.requests import (
    RequestState,
)
from kiosk.core.schedule import doses_of_day
from kiosk.core.view import BACK_OPTION
from kiosk.demo_data import demo_station
from tests.helpers.dialogue import (
    NOW,
    ZONE,
    alarm_world,
    check,
    hear,
    known,
    press,
)


@pytest.mark.parametrize("hour", [0, 6, 10, 12, 18, 23])
def test_a_thousand_random_presses_keep_the_rules(world: World, hour: int) -> None:
    chance = random.Random(hour)
    world = replace(world, now=NOW.replace(hour=hour))
    world = replace(world, doses=doses_of_day(demo_station(NOW.date()).plans, (), NOW.date(), ZONE))
    dialogue, keys = Dialogue(), set()
    for n in range(1000):
        view = dialogue.view(world)
        check(view)
        keys.add(view.key)
        here = replace(world, new_id=f"id-{n}")
        choice = chance.choice([*(o.id for o in (*view.options, *view.actions)), BACK_OPTION])
        if choice == BACK_OPTION:
            dialogue, effects = dialogue.back(here)
        else:
            dialogue, effects = dialogue.press(choice, here)
        for effect in effects:
            if isinstance(effect, fx.Submit):
                world = known(world, effect.request, RequestState.RECEIVED)
            if isinstance(effect, fx.Say):
                assert effect.text
    assert len(keys) > 20, "the walk saw too little"


def test_every_sentence_in_every_state_keeps_the_promises(world: World) -> None:
    """A cry raises or sends unless help is under way; a dose is taken only by 吃了."""
    chance = random.Random(7)
    due = tuple(dose for dose in world.doses if dose.due.hour == 8)
    states = [s for s in AlarmState if s is not AlarmState.CANCELLED]
    alarms: list[World] = [world, *(alarm_world(world, s, countdown=3) for s in states)]
    alarms += [
        replace(w, alarm=replace_field(w.alarm, false_alarm=True)) for w in alarms if w.alarm
    ]
    for _ in range(3000):
        there = chance.choice(alarms)
        there = replace(there, due=chance.choice([(), due]), new_id="fresh")
        dialogue = Dialogue()
        for option in chance.choice([(), ("meal",), ("medicine",), ("more", "repair")]):
            dialogue, _ = press(dialogue, world, option)
        intent = chance.choice(list(Intent))
        decision = chance.choice(list(Decision))
        _, effects = hear(dialogue, there, intent, decision)
        kinds = {type(effect) for effect in effects}
        live = there.alarm and not there.alarm.is_over and not there.alarm.false_alarm
        counting = there.alarm and there.alarm.known_state is AlarmState.COUNTING
        if intent is Intent.EMERGENCY and decision is Decision.ACT and (counting or not live):
            assert kinds & {fx.RaiseAlarm, fx.SendAlarm}, (there.alarm, effects)
        if fx.AnswerDoses in kinds:
            assert decision is not Decision.REJECT
            assert intent in (
                *(Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP, Intent.MEDICINE_SNOOZE),
                Intent.CHOOSE,
            )
        if fx.CancelAlarm in kinds:
            assert (intent, decision) == (Intent.CANCEL_EMERGENCY, Decision.ACT)
        check(dialogue.view(there))
