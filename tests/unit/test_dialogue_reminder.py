"""Answers to a reminder, said as people say them: taken at the first turn or asked precisely."""

import pytest

from kiosk.core.dialogue import effects as fx
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import Screen
from tests.helpers.conversation import Conversation

TAKEN, SNOOZED, SKIPPED = DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("吃了", TAKEN),
        ("刚吃完", TAKEN),
        ("等一会儿", SNOOZED),
        ("过半个钟头再说", SNOOZED),
        ("不吃", SKIPPED),
        ("不想吃", SKIPPED),
    ],
)
def test_a_clear_answer_is_recorded_and_can_be_taken_back(said: str, status: DoseStatus) -> None:
    talk = Conversation().remind().say(said)
    assert talk.answered == [status]
    assert talk.view.key.startswith("answered")
    assert any(isinstance(effect, fx.UndoAnswer) for effect in talk.say("不对").effects)


@pytest.mark.parametrize(
    ("said", "asked", "status"),
    [
        ("吃了吗", "您是说药吃过了，对吗？", TAKEN),
        ("没吃", "过10分钟再叫您，对吗？", SNOOZED),
        ("还没吃呢", "过10分钟再叫您，对吗？", SNOOZED),
        ("马上吃", "过10分钟再叫您，对吗？", SNOOZED),
        ("不", "您是说这顿不吃，对吗？", SKIPPED),
        ("算了", "您是说这顿不吃，对吗？", SKIPPED),
        ("返回", "过10分钟再叫您，对吗？", SNOOZED),
    ],
)
def test_an_unsure_answer_is_settled_by_one_more_turn(
    said: str, asked: str, status: DoseStatus
) -> None:
    talk = Conversation().remind().say(said)
    if talk.answered:  # the understanding was surer than it had to be
        assert talk.answered == [status]
        return
    assert talk.spoken == asked
    assert talk.listens
    assert talk.view.screen is Screen.REMINDER
    assert [option.label for option in talk.view.options] == ["对", "不对"]
    assert talk.say("对").answered == [status]


@pytest.mark.parametrize("said", ["今天还有什么药没吃", "我该吃啥药了"])
def test_whoever_asks_which_medicine_is_told_it_again(said: str) -> None:
    talk = Conversation().remind()
    asked = talk.view.key
    talk.say(said)
    assert "该吃药了" in talk.spoken
    assert talk.view.key == asked
    assert not talk.answered
    assert talk.dialogue.failures.count == 0


def unsure(intent: Intent, text: str = "…") -> Understanding:
    return Understanding(text, intent, Decision.CONFIRM)


def test_the_same_answer_twice_is_believed() -> None:
    talk = Conversation().remind().hear(unsure(Intent.MEDICINE_TAKEN))
    assert talk.answered == []
    assert talk.hear(unsure(Intent.MEDICINE_TAKEN)).answered == [TAKEN]


def test_the_other_answer_is_taken_instead() -> None:
    talk = Conversation().remind().say("吃了吗").say("还没吃")
    assert talk.answered == [SNOOZED]
    talk = Conversation().remind().say("吃了吗").say("不吃")
    assert talk.answered == [SKIPPED]
    talk = Conversation().remind().hear(unsure(Intent.MEDICINE_TAKEN))
    assert talk.hear(unsure(Intent.MEDICINE_SKIP)).spoken == "您是说这顿不吃，对吗？"


def test_a_no_asks_all_three_again() -> None:
    talk = Conversation().remind().say("吃了吗").say("不对")
    assert talk.answered == []
    assert talk.view.key.startswith("reminder-")
    assert talk.spoken.endswith("吃了，等一会儿，还是不吃？")
    assert talk.listens


def test_talk_of_something_else_never_answers_and_is_answered_kindly() -> None:
    talk = Conversation().remind()
    for said in ("今天天气不错", "新闻联播", "好"):
        assert talk.say(said).answered == []
        assert talk.view.key.startswith("reminder-")
        assert talk.listens
    assert "按一下" in talk.spoken, "the choices are read out"


def test_an_answer_just_given_is_corrected_by_the_other() -> None:
    talk = Conversation().remind().say("刚吃完").say("等一会儿再吃")
    assert talk.answered == [SNOOZED]
    assert talk.view.key.startswith("answered")
    talk = Conversation().remind().say("刚吃完").say("按错了")
    assert any(isinstance(effect, fx.UndoAnswer) for effect in talk.effects)


def test_a_question_about_doses_no_longer_due_is_gone() -> None:
    talk = Conversation().remind(8).say("吃了吗")
    assert talk.view.key.startswith("dose-question")
    talk.remind(12)
    assert talk.view.key.startswith("reminder-")
    assert talk.say("对").answered == []
