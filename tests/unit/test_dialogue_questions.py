"""Whatever was unsure is right after one more turn; after two failures choices, then a person."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.dialogue import effects as fx
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import Bill, CallBack, Repair, RequestState
from tests.helpers.conversation import Conversation, meal

PIPE = Understanding("修水管", Intent.REQUEST_REPAIR, Decision.CONFIRM, {"item": "plumbing"})
WATER = Understanding("交水费", Intent.PAY_BILL, Decision.CONFIRM, {"bill": "water"})
DAUGHTER = Understanding("找闺女", Intent.CALL_PERSON, Decision.CONFIRM, {"person": "女儿"})


def unheard(*others: Understanding) -> Understanding:
    return Understanding("嗯呃", Intent.NONE, Decision.REJECT, others=others)


def pork(**slots: Any) -> Understanding:
    items = [{"dish": "锅包肉", "quantity": 1}]
    return Understanding(
        "来份锅包肉", Intent.ORDER_MEAL, Decision.CONFIRM, {"items": items, **slots}
    )


LUNCH = {"meal": "lunch", "date": "2026-09-16"}


def test_hours_of_misunderstandings_leave_one_step_back_to_where_they_began() -> None:
    talk = Conversation().press("meal")
    began = talk.view.key
    for n in range(60):
        talk.hear((unheard(), unheard(PIPE, WATER), WATER, PIPE, DAUGHTER)[n % 5])
    assert talk.view.key != began
    assert talk.press("back" if talk.view.actions else "no").view.key in (began, "home")
    assert len(talk.dialogue.pages) <= 2


@pytest.mark.parametrize("said", ["对", "是", "嗯", "好", "就是这个", "修水管"])
def test_a_yes_or_the_same_again_does_what_was_asked_about(said: str) -> None:
    talk = Conversation().hear(PIPE)
    assert talk.view.key == "did-you-mean"
    assert talk.listens
    answer = replace(PIPE, text=said) if said == PIPE.text else talk.understand(said)
    assert talk.hear(answer).open == [Repair(item="plumbing")]


@pytest.mark.parametrize(
    ("first", "said", "items", "days"),
    [
        (pork(**LUNCH), "不是，要两份", ("锅包肉", 2), 1),
        (pork(**LUNCH), "不是锅包肉，是红烧肉", ("红烧肉", 1), 1),
        (pork(**LUNCH), "红烧肉", ("红烧肉", 1), 1),
        (pork(**LUNCH), "是后天", ("锅包肉", 1), 2),
        (pork(), "明天中午", ("锅包肉", 1), 1),
        (pork(), "后天中午吃", ("锅包肉", 1), 2),
    ],
)
def test_the_right_thing_said_anew_settles_it(
    first: Understanding, said: str, items: tuple[str, int], days: int
) -> None:
    talk = Conversation().hear(first).say(said)
    assert talk.open == [meal(items, days=days)]


def test_something_else_said_surely_takes_its_place() -> None:
    talk = Conversation().hear(PIPE).say("给我闺女打电话")
    assert talk.open == [CallBack(person="女儿")]
    assert talk.press("home").view.key == "home"


def test_a_slot_still_missing_after_the_yes_is_asked_for() -> None:
    talk = Conversation().hear(pork()).say("对")
    assert talk.view.key == "meal-when"
    assert talk.listens
    assert talk.say("明天中午").open == [meal(("锅包肉", 1))]


def test_giving_up_is_no_failure() -> None:
    talk = Conversation().hear(PIPE).say("算了")
    assert talk.view.key == "home"
    assert talk.dialogue.failures.count == 0


def test_what_was_denied_is_not_asked_again() -> None:
    talk = Conversation().hear(PIPE).say("不对")
    assert talk.view.key == "home"
    assert talk.listens
    assert "水管" not in talk.hear(replace(PIPE, others=(WATER,))).spoken
    # What else it may have been, and the service itself without what was heard wrongly of it.
    assert [o.label for o in talk.view.options] == ["交费", "找人修", "都不是"]
    assert talk.say("第一个").open == [Bill(bill="water")]


def test_what_was_denied_is_not_done_however_surely_it_is_heard_again() -> None:
    talk = Conversation().hear(pork(**LUNCH)).say("不对")
    talk.hear(replace(pork(**LUNCH), decision=Decision.ACT))
    assert not talk.open
    assert talk.view.options[0].label == "订饭"


def test_of_two_readings_of_one_intent_what_they_agree_on_is_a_choice() -> None:
    wrong = pork(meal="dinner", date="2026-09-16")
    talk = Conversation().hear(pork(**LUNCH)).say("不对")
    talk.hear(replace(pork(**LUNCH), others=(wrong,)))
    first = talk.view.options[0]
    assert (first.label, first.detail) == ("订饭", "明天\n锅包肉1份")
    assert len({o.label for o in talk.view.options}) == 3, "no service twice"
    assert talk.say("第一个").view.key == "meal-when"


def test_a_number_heard_in_two_ways_is_asked_for_not_guessed_at() -> None:
    heard = Understanding("", Intent.RECORD_VITALS, Decision.CONFIRM, {"glucose": 6.0})
    heard = replace(heard, others=(replace(heard, slots={"glucose": 7.0}),))
    talk = Conversation().hear(heard).say("不对").hear(heard)
    assert talk.view.key == "choices"
    assert "7" not in talk.spoken
    assert talk.press("meaning:0").view.key == "measured"
    assert talk.listens


def test_choices_are_possible_here() -> None:
    rated = Understanding("好", Intent.RATE_SERVICE, Decision.CONFIRM, {"rating": "good"})
    third = Understanding("第三", Intent.CHOOSE, Decision.CONFIRM, {"index": 3})
    talk = Conversation().hear(unheard(rated, third)).hear(unheard(rated, third))
    assert [o.label for o in talk.view.options] == ["订饭", "找大夫", "都不是"]


def test_a_choice_half_heard_is_asked_about_in_its_own_words() -> None:
    half = Understanding("第二个", Intent.CHOOSE, Decision.CONFIRM, {"index": 2})
    talk = Conversation().hear(unheard(WATER, DAUGHTER)).hear(unheard()).hear(half)
    assert "打电话：女儿" in talk.spoken
    assert talk.say("对").open == [CallBack(person="女儿")]


def test_chatter_half_heard_twice_is_no_yes() -> None:
    rated = Understanding("真好", Intent.RATE_SERVICE, Decision.CONFIRM, {"rating": "good"})
    details = meal(("锅包肉", 1))
    talk = Conversation().sent(details, RequestState.DONE).press("home").hear(rated).hear(rated)
    assert not [e for e in talk.effects if isinstance(e, fx.Rate)]


@pytest.mark.parametrize(("text", "intent"), [("对", Intent.CONFIRM), ("不要了", Intent.DENY)])
def test_withdrawing_needs_a_clear_answer_however_often_one_is_half_heard(
    text: str, intent: Intent
) -> None:
    half = Understanding(text, intent, Decision.CONFIRM)
    talk = Conversation().sent(meal(("锅包肉", 1)), RequestState.RECEIVED).press("take-back")
    for _ in range(2):
        talk.hear(half)
        assert talk.view.key == "take-back"
        assert talk.spoken.startswith(("没听清。", "对不起，"))
        assert talk.listens
        assert talk.open
    assert talk.hear(replace(half, decision=Decision.ACT)).open == []


def test_what_was_taken_or_measured_is_not_recorded_on_a_yes_half_heard() -> None:
    half = Understanding("对", Intent.CONFIRM, Decision.CONFIRM)
    taken = Understanding("吃了", Intent.MEDICINE_TAKEN, Decision.CONFIRM)
    for talk in (Conversation().remind(), Conversation()):
        talk.hear(taken).hear(half)
        assert not talk.answered
        assert talk.listens
        assert talk.say("对").answered == [DoseStatus.TAKEN]


def test_what_is_counted_out_where_nothing_was_asked_is_asked_about() -> None:
    fifth = Understanding("我要第五", Intent.CHOOSE, Decision.ACT, {"index": 5})
    talk = Conversation().hear(fifth)
    assert "我的服务" in talk.spoken
    assert talk.view.key == "did-you-mean"
    assert talk.say("对").view.key == "services-1"
    talk = Conversation().hear(replace(fifth, decision=Decision.CONFIRM))
    assert talk.say("对").view.key == "services-1", "once is enough"
    assert Conversation().say("更多").view.key == "more", "what is named is opened"
    assert "没有" in Conversation().hear(replace(fifth, slots={"index": 9})).spoken


def test_it_says_sorry_once_a_sentence() -> None:
    talk = Conversation()
    for _ in range(5):
        talk.hear(unheard())
        assert talk.spoken.count("没听") == 1


def test_failures_of_every_kind_count_towards_choices_and_a_person() -> None:
    talk = Conversation().hear(PIPE).say("不对").hear(unheard())
    assert talk.view.key == "choices"
    assert [o.label for o in talk.view.options] == ["找人修", "订饭", "都不是"]
    talk.hear(WATER).say("不是")
    assert talk.view.key == "call-back"
    assert talk.listens
    assert talk.say("好").open == [CallBack(person="社区")]
    assert "给您打电话" in talk.spoken


def test_three_times_no_brings_a_person() -> None:
    talk = Conversation()
    for said, key in ((PIPE, "home"), (WATER, "choices"), (DAUGHTER, "call-back")):
        assert talk.hear(said).press("no").view.key == key
    assert talk.press("no").view.key == "home"
    assert talk.dialogue.failures.count == 0, "the count begins anew"


def test_unsure_answers_to_a_question_become_the_choices() -> None:
    talk = Conversation().hear(PIPE).hear(WATER)
    assert talk.view.key == "did-you-mean"
    talk.hear(DAUGHTER)
    assert [o.label for o in talk.view.options] == ["打电话", "交费", "都不是"]
    assert "闺女" not in talk.spoken
    assert talk.spoken.endswith("还是都不是？")
    assert talk.say("第二个").open == [Bill(bill="water")]


def test_the_likeliest_meanings_are_the_choices() -> None:
    others = (pork(**LUNCH), WATER, DAUGHTER)
    talk = Conversation().hear(unheard(*others)).hear(unheard())
    assert [o.detail for o in talk.view.options] == ["明天中午\n锅包肉1份", "水费", ""]
    assert Conversation(talk.world).hear(unheard(*others)).hear(unheard()).say("订饭").open == [
        meal(("锅包肉", 1))
    ]
    assert talk.say("都不是").view.key == "call-back"


def test_on_a_page_with_choices_these_are_read_out() -> None:
    talk = Conversation().press("meal", "dish:红烧肉", "done")
    assert "换一顿" in talk.hear(unheard()).spoken, "the question itself, not 再说一遍"
    assert "今天中午，今天晚上，明天中午" in talk.hear(unheard()).spoken
    assert talk.view.key == "meal-when", "they are already large on the screen"
    assert talk.hear(unheard()).view.key == "call-back"


@pytest.mark.parametrize("between", ["明天天气怎么样", "几点了", "press"])
def test_being_understood_or_a_press_begins_the_count_anew(between: str) -> None:
    talk = Conversation().hear(unheard()).hear(unheard())
    talk = talk.press("back") if between == "press" else talk.say(between)
    assert talk.dialogue.failures.count == 0
    assert talk.hear(unheard()).view.key != "call-back"


def test_a_call_back_offered_and_not_understood_is_asked_again() -> None:
    talk = Conversation()
    for _ in range(3):
        talk.hear(unheard())
    assert talk.view.key == "call-back"
    for _ in range(3):
        assert "打电话" in talk.hear(unheard()).spoken
    assert talk.say("请人打电话").open == [CallBack(person="社区")]


def test_talk_nobody_asked_for_is_not_answered() -> None:
    talk = Conversation().say("明天中午来两份红烧肉")
    assert any(isinstance(e, fx.Say) and e.unasked and e.listen for e in talk.effects)
    talk.world = replace(talk.world, invited=True)
    assert talk.hear(unheard()).effects == ()
    assert talk.dialogue.failures.count == 0
    talk.world = replace(talk.world, invited=False)
    assert "没听清" in talk.hear(unheard()).spoken, "after a press it was meant for us"


def test_a_missing_number_is_asked_for_and_read_back() -> None:
    talk = Conversation().say("高压一百三十八")
    assert talk.spoken == "低压是多少？"
    talk.say("八十五")
    assert "高压138，低压85" in talk.spoken
    assert not any(isinstance(e, fx.RecordVitals) for e in talk.effects)
    talk.say("对")
    vitals = next(e.vitals for e in talk.effects if isinstance(e, fx.RecordVitals))
    assert (vitals.systolic, vitals.diastolic) == (138, 85)
    talk = Conversation().say("高压一百三十八").say("低压八十五")
    assert any(isinstance(e, fx.RecordVitals) for e in talk.effects)


def test_a_further_measurement_does_not_answer_the_question_about_the_first() -> None:
    unsure = {"systolic": 100, "diastolic": 90}
    pressure = Understanding("高压一百", Intent.RECORD_VITALS, Decision.CONFIRM, unsure)
    talk = Conversation().hear(pressure).say("血糖六点八")
    assert not any(isinstance(e, fx.RecordVitals) for e in talk.effects)
    assert "高压100，低压90，血糖6.8" in talk.spoken
    talk.say("对")
    vitals = next(e.vitals for e in talk.effects if isinstance(e, fx.RecordVitals))
    assert (vitals.systolic, vitals.glucose) == (100, 6.8)
    talk = Conversation().hear(pressure).say("高压一百五，低压九十")
    vitals = next(e.vitals for e in talk.effects if isinstance(e, fx.RecordVitals))
    assert (vitals.systolic, vitals.diastolic) == (150, 90)


@pytest.mark.parametrize("said", ["不要了", "对", "退掉", "不要"])
def test_not_wanting_it_takes_it_back(said: str) -> None:
    talk = Conversation().sent(meal(("红烧肉", 1)), RequestState.RECEIVED).press("take-back")
    assert talk.say(said).open == []


@pytest.mark.parametrize("said", ["还要", "不退", "算了", "不是"])
def test_any_other_no_keeps_it(said: str) -> None:
    talk = Conversation().sent(meal(("红烧肉", 1)), RequestState.RECEIVED).press("take-back")
    assert len(talk.say(said).open) == 1
