"""是您在喊人吗？ What a weak cry overheard leads to, and how long it is asked."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.alarms import AlarmKind, AlarmSource
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.cry import WasItYou
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import Screen
from kiosk.services.cry_watch import CryStep, CryWatch
from tests.helpers.conversation import Conversation
from tests.helpers.fake_clock import FakeClock


def cry(kind: str = "unspecified", decision: Decision = Decision.CONFIRM) -> Understanding:
    return Understanding("救命", Intent.EMERGENCY, decision, {"kind": kind})


def test_one_weak_sign_asks_aloud_on_the_whole_screen() -> None:
    for talk in (Conversation(), Conversation().press("meal"), Conversation().remind()):
        talk.hear(cry())
        assert talk.view.screen is Screen.ALARM
        assert talk.view.takes_over
        assert talk.view.focus == "help"
        said = next(e for e in talk.effects if isinstance(e, fx.Say))
        assert (said.listen, said.urgent) == (True, True)
        assert talk.world.alarm is None


def test_a_sure_cry_counts_down_at_once() -> None:
    assert Conversation().hear(cry(decision=Decision.ACT)).world.alarm is not None


@pytest.mark.parametrize(
    "said", ["是", "要", "对", "救命", "帮我", "要帮忙", "来人啊", "第一个", "我摔倒了", "疼"]
)
def test_a_further_cry_or_a_yes_begins_the_countdown(said: str) -> None:
    talk = Conversation().hear(cry("fire")).say(said)
    assert talk.world.alarm
    alarm = talk.world.alarm.alarm
    assert (alarm.kind, alarm.source, alarm.said) == (AlarmKind.FIRE, AlarmSource.VOICE, "救命")
    assert talk.view.countdown == 5


def test_a_press_begins_the_countdown() -> None:
    talk = Conversation().hear(cry("fall")).press("help")
    assert talk.world.alarm
    assert talk.world.alarm.alarm.kind is AlarmKind.FALL
    talk = Conversation().hear(cry("fall"))
    talk.dialogue, effects = talk.dialogue.emergency(AlarmSource.REMOTE, talk.world)
    raised = next(e.alarm for e in effects if isinstance(e, fx.RaiseAlarm))
    assert (raised.kind, raised.source) == (AlarmKind.FALL, AlarmSource.REMOTE)


def test_a_kind_named_later_is_taken_where_none_was() -> None:
    talk = Conversation().hear(cry()).hear(cry("fall", Decision.ACT))
    assert talk.world.alarm
    assert talk.world.alarm.alarm.kind is AlarmKind.FALL


@pytest.mark.parametrize("said", ["不用", "没事", "我没事", "不是", "不要帮忙", "返回", "第二个"])
def test_a_clear_no_goes_back_to_what_was_there(said: str) -> None:
    talk = Conversation().press("meal").hear(cry()).say(said)
    assert talk.view.key.startswith("dishes-")
    assert talk.world.alarm is None
    assert talk.spoken


def test_the_television_is_neither_a_yes_nor_a_no_and_is_not_talked_to() -> None:
    talk = Conversation().hear(cry())
    for said in ("今天的新闻就播送到这里", "明天有雨", "他不在家"):
        assert talk.say(said).view.key == "was-it-you"
        assert talk.effects == (fx.Listen(),)
    unsure = Understanding("不…", Intent.DENY, Decision.CONFIRM)
    assert talk.hear(unsure).view.key == "was-it-you"
    assert talk.dialogue.back(talk.world)[0] == talk.dialogue


def test_after_the_alarm_the_question_does_not_come_back() -> None:
    talk = Conversation().remind().hear(cry()).press("help").press("cancel")
    assert talk.view.key.startswith("reminder-")
    assert talk.dialogue.over is None


def test_a_weak_sign_neither_sends_an_alarm_sooner_nor_asks_again() -> None:
    talk = Conversation().hear(cry(decision=Decision.ACT)).hear(cry())
    assert not any(isinstance(e, fx.SendAlarm) for e in talk.effects)
    assert talk.view.countdown == 5
    talk.hear(cry(decision=Decision.ACT))
    assert any(isinstance(e, fx.SendAlarm) for e in talk.effects)


def test_after_a_false_alarm_a_weak_sign_is_asked_about() -> None:
    talk = Conversation().hear(cry(decision=Decision.ACT))
    assert talk.world.alarm
    over = talk.world.alarm
    talk.world = replace(talk.world, alarm=replace_field(over, false_alarm=True))
    assert talk.hear(cry()).view.key == "was-it-you"


def test_it_is_asked_once_more_and_then_given_up() -> None:
    clock, asked = FakeClock(), WasItYou(AlarmKind.FALL)
    watch = CryWatch(clock)
    assert watch.soonest() is None
    steps = []
    for _ in range(60):
        step = watch.follow(asked, is_hearing=False)
        if step is not CryStep.WAIT:
            steps.append((round(clock.monotonic() - 1000), step))
        if step is CryStep.GIVE_UP:
            break
        soonest = watch.soonest()
        assert soonest is not None
        clock.advance(min(soonest, 1.0))
    assert steps == [(8, CryStep.AGAIN), (25, CryStep.GIVE_UP)]
    assert watch.soonest() is None
    assert watch.follow(None, is_hearing=False) is CryStep.WAIT
    watch.follow(asked, is_hearing=False)
    assert watch.follow(None, is_hearing=False) is CryStep.ANSWERED
    assert watch.follow(None, is_hearing=False) is CryStep.WAIT


def test_an_answer_being_spoken_is_waited_for() -> None:
    clock, asked = FakeClock(), WasItYou(AlarmKind.FALL)
    watch = CryWatch(clock)
    watch.follow(asked, is_hearing=False)
    clock.advance(9)
    assert watch.follow(asked, is_hearing=True) is CryStep.WAIT
    clock.advance(4)
    assert watch.follow(asked, is_hearing=True) is CryStep.AGAIN
    clock.advance(13)
    assert watch.follow(asked, is_hearing=True) is CryStep.WAIT
    clock.advance(4)
    assert watch.follow(asked, is_hearing=True) is CryStep.GIVE_UP
