"""The alarm on the screen: raised, sent, called off, and never told as more than it is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.alarms import AlarmKind, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import Dialogue, World, frame
from kiosk.core.dialogue import effects as fx
from kiosk.core.intents import Decision, Intent
from kiosk.ui.focus import FocusKeeper
from tests.helpers.dialogue import alarm_world, hear, press, spoken


def test_one_press_raises_an_alarm_and_a_second_sends_it(world: World) -> None:
    dialogue, effects = Dialogue().emergency(AlarmSource.REMOTE, world)
    raised = next(e.alarm for e in effects if isinstance(e, fx.RaiseAlarm))
    assert (raised.id, raised.source) == ("new-id", AlarmSource.REMOTE)
    counting = alarm_world(world, countdown=4)
    assert dialogue.view(counting).focus == "send"
    _, effects = dialogue.emergency(AlarmSource.BUTTON, counting)
    assert fx.SendAlarm("new-id") in effects
    _, effects = hear(dialogue, counting, Intent.CANCEL_EMERGENCY)
    assert fx.CancelAlarm("new-id") in effects


def test_a_cry_is_heard_over_any_page_and_a_no_does_not_cancel_it(world: World) -> None:
    dialogue, _ = press(Dialogue(), world, "meal")
    _, effects = hear(dialogue, world, Intent.EMERGENCY, kind="fall")
    assert any(isinstance(e, fx.RaiseAlarm) for e in effects)
    counting = alarm_world(world, countdown=3)
    _, effects = hear(dialogue, counting, Intent.NONE, Decision.REJECT)
    assert not any(isinstance(e, fx.CancelAlarm) for e in effects)


def test_the_ladder_of_an_alarm_is_true(world: World) -> None:
    view = Dialogue().view(alarm_world(world, AlarmState.SENDING))
    assert [s.done for s in view.steps] == [True, False, False, False]
    assert view.steps[0].label == "正在发送"
    view = Dialogue().view(alarm_world(world, AlarmState.SENDING, waiting=15.0))
    assert "还没有人收到" in view.title
    assert [s.failed for s in view.steps] == [False, True, False, False]
    assert any(line.value == "120" for line in view.lines)
    reached = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED)
    view = Dialogue().view(reached)
    assert [s.done for s in view.steps] == [True, True, True, False]
    assert "张丽" in view.title
    assert "hide" in [o.id for o in view.options]
    assert "hide" not in [
        o.id for o in Dialogue().view(alarm_world(world, AlarmState.SENDING)).options
    ]


def test_the_ladder_names_who_has_it_now(world: World) -> None:
    states = (AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)
    there = alarm_world(world, *states)
    assert there.alarm
    steps = there.alarm.steps

    def rungs(*more: AlarmStep) -> list[str]:
        record = replace_field(there.alarm, steps=(*steps, *more)) if there.alarm else None
        view = Dialogue().view(replace(there, alarm=record))
        return [f"{s.label}{s.detail}" for s in view.steps[2:]]

    def step(state: AlarmState, by: str) -> AlarmStep:
        return AlarmStep(state=state, at=steps[-1].at, by=by)

    assert [rung[-2:] for rung in rungs()] == ["张丽", "张丽"]
    taken, coming = rungs(step(AlarmState.ACKNOWLEDGED, "李强"))
    assert taken.endswith("李强")
    assert coming.endswith("等一会儿"), "nobody is promised who may have turned back"
    assert rungs(step(AlarmState.ON_THE_WAY, "李强"))[1].endswith("李强")


def test_a_cry_after_a_false_alarm_or_an_ended_one_is_a_new_alarm(world: World) -> None:
    sent = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED, new_id="second")
    assert sent.alarm
    false = replace(sent, alarm=replace_field(sent.alarm, false_alarm=True))
    over = alarm_world(world, AlarmState.SENDING, AlarmState.RESOLVED, new_id="second")
    for there in (false, over, replace(false, alarm_hidden=True)):
        assert frame(there).emergency_detail == ("按一下", "呼叫帮助"), "nobody is being called"
        for effects in (
            Dialogue().emergency(AlarmSource.BUTTON, there)[1],
            hear(Dialogue(), there, Intent.EMERGENCY, kind="fall")[1],
        ):
            raised = [e.alarm.id for e in effects if isinstance(e, fx.RaiseAlarm)]
            assert raised == ["second"], effects
    _, effects = press(Dialogue(), false, "again")
    assert any(isinstance(e, fx.RaiseAlarm) for e in effects)


def test_only_a_clear_i_am_well_cancels(world: World) -> None:
    for there in (alarm_world(world, countdown=3), alarm_world(world, AlarmState.RECEIVED)):
        _, effects = hear(Dialogue(), there, Intent.CANCEL_EMERGENCY, Decision.CONFIRM)
        assert not any(isinstance(e, fx.CancelAlarm) for e in effects)
        _, effects = hear(Dialogue(), there, Intent.CANCEL_EMERGENCY)
        assert any(isinstance(e, fx.CancelAlarm) for e in effects)


@pytest.mark.parametrize("state", list(AlarmState))
def test_the_headline_never_claims_more_than_the_state(world: World, state: AlarmState) -> None:
    view = Dialogue().view(alarm_world(world, AlarmState.SENDING, state))
    claims = {
        "处理好了": state is AlarmState.RESOLVED,
        "在路上": state is AlarmState.ON_THE_WAY,
        "有人接了": state is AlarmState.ACKNOWLEDGED,
        "平台已收到": state is AlarmState.RECEIVED,
    }
    for words, true in claims.items():
        assert (words in view.title) == true, view.title


def test_a_fire_is_not_answered_with_lie_still(world: World) -> None:
    for kind, number in ((AlarmKind.FIRE, "119"), (AlarmKind.FALL, "120")):
        there = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED)
        assert there.alarm
        alarm = replace_field(there.alarm.alarm, kind=kind)
        there = replace(there, alarm=replace_field(there.alarm, alarm=alarm))
        view = Dialogue().view(there)
        assert view.lines[0].value == number
        assert ("别动" in view.subtitle) == (kind is AlarmKind.FALL)
        _, effects = press(Dialogue(), there, "say")
        assert ("快出门" in spoken(effects)) == (kind is AlarmKind.FIRE)


def test_back_leaves_an_alarm_only_when_it_is_over(world: World) -> None:
    for state in (AlarmState.SENDING, AlarmState.ACKNOWLEDGED, AlarmState.OTHER):
        assert Dialogue().back(alarm_world(world, state))[1] == ()
    assert Dialogue().back(alarm_world(world, AlarmState.RESOLVED))[1] == (fx.HideAlarm(),)


def test_an_alarm_ended_at_once_claims_nobody_on_the_way(world: World) -> None:
    view = Dialogue().view(alarm_world(world, AlarmState.RECEIVED, AlarmState.RESOLVED))
    assert [s.done for s in view.steps] == [True, True, False, False]


def test_an_alarm_the_disk_refused_says_so_and_goes_out_all_the_same(world: World) -> None:
    there = alarm_world(world, AlarmState.SENDING, alarm_saved=False)
    view = Dialogue().view(there)
    assert (view.title, view.subtitle) == ("正在发送", "没能记下，但正在发送")
    assert "没能记下" in spoken(press(Dialogue(), there, "say")[1])
    received = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED, alarm_saved=False)
    assert "没能记下" not in Dialogue().view(received).subtitle


def test_who_comes_is_said_with_the_minutes_they_named_themselves(world: World) -> None:
    there = alarm_world(world, AlarmState.SENDING, AlarmState.ON_THE_WAY)
    assert there.alarm
    assert "张丽正在赶来。" in spoken(press(Dialogue(), there, "say")[1])
    last = replace_field(there.alarm.steps[-1], minutes=6)
    there = replace(there, alarm=replace_field(there.alarm, steps=(*there.alarm.steps, last)))
    assert "说6分钟到" in spoken(press(Dialogue(), there, "say")[1])
    taken = alarm_world(world, AlarmState.SENDING, AlarmState.ACKNOWLEDGED)
    words = spoken(press(Dialogue(), taken, "say")[1])
    assert "张丽接了" in words
    assert "赶来" not in words, "who has taken it has not said that they are coming"


def test_a_promise_that_is_over_is_not_repeated(world: World) -> None:
    there = alarm_world(world, AlarmState.SENDING, AlarmState.ON_THE_WAY)
    assert there.alarm
    last = replace_field(there.alarm.steps[-1], minutes=6)
    record = replace_field(there.alarm, steps=(*there.alarm.steps, last))

    def told(minutes: float) -> tuple[str, str]:
        later = replace(there, alarm=record, now=last.at + timedelta(minutes=minutes))
        return spoken(press(Dialogue(), later, "say")[1]), Dialogue().view(later).subtitle

    for still in (told(5.5), told(-60), told(365 * 24 * 60)):  # or the clocks do not agree
        assert "说6分钟到" in still[0]
        assert "说 6 分钟到" in still[1]
    for over in told(6.5):
        assert "时间过了" in over
        assert "分钟到" not in over


def test_the_red_button_says_how_far_help_is(world: World) -> None:
    def told(*states: AlarmState) -> str:
        return frame(alarm_world(world, *states)).emergency_detail[0]

    assert told(AlarmState.SENDING) == "正在呼救"
    assert told(AlarmState.SENDING, AlarmState.ACKNOWLEDGED) == "有人接了"
    assert told(AlarmState.SENDING, AlarmState.ON_THE_WAY) == "人在路上"


def test_after_calling_off_the_focus_is_on_what_calls_nobody(world: World) -> None:
    sent = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED)
    assert sent.alarm
    false = replace(sent, alarm=replace_field(sent.alarm, false_alarm=True))
    keeper = FocusKeeper()
    keeper.show(Dialogue().view(sent))
    keeper.put("cancel")
    keeper.show(Dialogue().view(false))
    assert keeper.current == "hide"


def test_after_an_alarm_the_bar_says_how_to_call_for_help_anew(world: World) -> None:
    sent = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED)
    assert sent.alarm
    over = replace(sent, alarm=replace_field(sent.alarm, false_alarm=True))
    assert Dialogue().top(sent).example(sent) == "", "the usual: 我没事"
    assert "我要呼救" in Dialogue().top(over).example(over)
