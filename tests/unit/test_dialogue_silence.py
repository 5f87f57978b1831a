"""An alarm raised elsewhere, and the question after a sign of life: by keys and by voice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.alarms import Alarm, AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.alarm_told import alarm_sentence
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.ladder import merge_alarm
from kiosk.core.view import Tint
from kiosk.services.alarm_watch import AlarmWatch
from kiosk.services.question_watch import SAID_AT, QuestionWatch
from tests.helpers.conversation import Conversation
from tests.helpers.dialogue import check
from tests.helpers.fake_clock import FakeClock

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def told(kind: AlarmKind = AlarmKind.INACTIVITY, *states: AlarmState) -> AlarmRecord:
    alarm = Alarm(
        id="a",
        resident="wang",
        raised=NOW,
        kind=kind,
        source=AlarmSource.SENSOR,
        sensor="按了床头按钮",
        countdown=7,
    )
    steps = (AlarmState.COUNTING, *states)
    return AlarmRecord(alarm=alarm, steps=tuple(AlarmStep(state=s, at=NOW) for s in steps))


def asked() -> Conversation:
    talk = Conversation()
    talk.world = replace(talk.world, question=told())
    return talk


def answers(effects: tuple[fx.Effect, ...]) -> list[type[fx.Effect]]:
    kinds = (fx.AnswerQuestion, fx.RaiseAlarm)
    return sorted((type(e) for e in effects if isinstance(e, kinds)), key=lambda k: k.__name__)


def test_the_question_is_calm_and_has_two_answers() -> None:
    talk = asked()
    view = talk.view
    check(view)
    assert view.title == "您还好吗？"
    assert view.tint is not Tint.EMERGENCY
    assert [o.label for o in view.options] == ["我很好", "帮我叫人"]


@pytest.mark.parametrize("option", ["well", "help"])
def test_each_answer_by_a_key(option: str) -> None:
    talk = asked()
    _, effects = talk.dialogue.press(option, talk.world)
    wanted: list[type[fx.Effect]] = [fx.AnswerQuestion]
    assert answers(effects) == (wanted if option == "well" else [*wanted, fx.RaiseAlarm])


@pytest.mark.parametrize("said", ["我很好", "我挺好的", "没事", "我没事", "第一个", "很好"])
def test_all_is_well_by_voice(said: str) -> None:
    talk = asked().say(said)
    assert answers(talk.effects) == [fx.AnswerQuestion], said


@pytest.mark.parametrize("said", ["帮我叫人", "我不舒服", "不好", "快来人啊", "我摔倒了", "第二个"])
def test_help_by_voice(said: str) -> None:
    talk = asked().say(said)
    assert fx.RaiseAlarm in answers(talk.effects), said


@pytest.mark.parametrize("said", ["今天天气不错", "中央台新闻联播", "给我来份红烧肉"])
def test_other_talk_is_no_answer(said: str) -> None:
    assert answers(asked().say(said).effects) == [], said


def test_a_yes_half_heard_is_nobodys_word() -> None:
    talk = asked()
    for decision in (Decision.CONFIRM, Decision.REJECT):
        said = Understanding("嗯", Intent.CONFIRM, decision)
        _, effects = talk.dialogue.hear(said, talk.world)
        assert answers(effects) == []


def test_the_question_stands_beneath_an_alarm_and_before_a_reminder() -> None:
    talk = asked().remind()
    assert talk.view.title == "您还好吗？"
    dialogue, effects = talk.dialogue.emergency(AlarmSource.BUTTON, talk.world)
    assert any(isinstance(e, fx.RaiseAlarm) for e in effects)
    assert dialogue.back(talk.world)[0] == dialogue, "it is not gone round"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AlarmState.RECEIVED, "社区已经知道了"),
        (AlarmState.ACKNOWLEDGED, "知道了，会联系您"),
        (AlarmState.ON_THE_WAY, "在来看您的路上"),
    ],
)
def test_what_is_told_of_it_is_true(state: AlarmState, words: str) -> None:
    world = World(now=NOW, question=told(AlarmKind.INACTIVITY, state))
    assert words in Dialogue().view(world).subtitle


def test_the_question_is_said_again_and_louder_but_not_for_ever() -> None:
    clock = FakeClock(NOW)
    watch = QuestionWatch(clock)
    said = []
    for second in range(3600):
        if watch.follow(told()):
            said.append((second, watch.is_loud))
        clock.advance(1)
    assert said == [(int(at), n > 0) for n, at in enumerate(SAID_AT)]
    assert not watch.follow(None)
    assert watch.follow(told()), "another one is said from the beginning"


def test_an_alarm_raised_elsewhere_counts_down_as_long_as_the_hub_waits() -> None:
    clock = FakeClock(NOW)
    watch = AlarmWatch(clock)
    assert watch.update(told(AlarmKind.UNSPECIFIED)), "nobody pressed here: it is said"
    assert watch.countdown == 7
    world = World(now=NOW, alarm=watch.record, countdown=7)
    view = Dialogue().view(world)
    check(view)
    assert view.countdown == 7
    assert view.subtitle.startswith("按了床头按钮")
    assert alarm_sentence(told(AlarmKind.UNSPECIFIED), world).startswith("按了床头按钮")
    clock.advance(7.1)
    assert watch.overdue(is_speaking=False) == fx.SendAlarm("a")


def test_all_is_well_is_a_message_until_the_hub_has_called_it_off() -> None:
    clock = FakeClock(NOW)
    watch = AlarmWatch(clock)
    record = told(AlarmKind.UNSPECIFIED)
    watch.update(record)
    watch.note(fx.CancelAlarm("a"))
    assert watch.record is not None
    assert (watch.record.false_alarm, watch.countdown) == (True, None)
    view = Dialogue().view(World(now=NOW, alarm=watch.record))
    assert view.title == "您说没事了"
    assert [o.id for o in view.options] == ["hide", "again"]
    watch.update(record)  # what the hub told before it had the word
    clock.advance(30)
    assert watch.overdue(is_speaking=False) is None
    watch.update(merge_alarm(record, told(AlarmKind.UNSPECIFIED, AlarmState.CANCELLED)))
    assert watch.record is None


def test_a_hub_that_did_not_hear_of_it_in_time_is_shown_as_it_is() -> None:
    watch = AlarmWatch(FakeClock(NOW))
    record = told(AlarmKind.UNSPECIFIED)
    watch.update(record)
    watch.note(fx.CancelAlarm("a"))
    raised = told(AlarmKind.UNSPECIFIED, AlarmState.RECEIVED)
    watch.update(merge_alarm(replace_field(record, false_alarm=True), raised))
    assert watch.record is not None
    assert watch.record.known_state is AlarmState.RECEIVED
    assert watch.record.false_alarm


@pytest.mark.parametrize("first", [None, told(AlarmKind.FALL)])
def test_the_hubs_word_makes_the_record(first: AlarmRecord | None) -> None:
    def states(record: AlarmRecord) -> list[AlarmState]:
        return [step.state for step in record.steps]

    merge: Callable[[AlarmRecord], AlarmRecord] = lambda theirs: merge_alarm(first, theirs)  # noqa: E731
    assert states(merge(told(AlarmKind.FALL))) == [AlarmState.COUNTING]
    over = merge(told(AlarmKind.FALL, AlarmState.CANCELLED))
    assert states(over) == [AlarmState.COUNTING, AlarmState.CANCELLED]


def test_a_question_never_takes_the_place_of_an_alarm() -> None:
    watch = AlarmWatch(FakeClock(NOW))
    assert not watch.update(told())
    assert watch.record is None
    assert watch.soonest() is None
    assert QuestionWatch(FakeClock(NOW + timedelta())).soonest() is None
