"""我没事, half heard while an emergency is under way, is asked about."""

from dataclasses import replace

from kiosk.core.dialogue import effects as fx
from kiosk.core.intents import Decision, Intent, Understanding
from tests.helpers.conversation import Conversation


def test_half_heard_i_am_well_is_asked_about_and_the_alarm_goes_on() -> None:
    half = Understanding("我没事儿", Intent.CANCEL_EMERGENCY, Decision.CONFIRM)
    yes = Understanding("对", Intent.CONFIRM, Decision.ACT)
    talk = Conversation().cry()
    shown = talk.view
    talk.hear(half)
    assert talk.view == shown, "the countdown and its buttons stay"
    assert talk.spoken == "您没事，不用叫人了，对吗？"
    assert talk.listens
    talk.hear(replace(yes, decision=Decision.CONFIRM))
    assert talk.world.alarm is not None, "a yes half heard calls nothing off"
    for answer in (yes, half):
        talk = Conversation().cry().hear(half).hear(answer)
        assert talk.world.alarm is None
        assert talk.spoken == "好，不呼救了。"


def test_another_cry_while_it_asks_whether_one_is_well_sends_at_once() -> None:
    half = Understanding("我没事儿", Intent.CANCEL_EMERGENCY, Decision.CONFIRM)
    cry = Understanding("救命", Intent.EMERGENCY, Decision.ACT, {"kind": "unspecified"})
    talk = Conversation().cry().hear(half).hear(cry)
    assert any(isinstance(effect, fx.SendAlarm) for effect in talk.effects)
