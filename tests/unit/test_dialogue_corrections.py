"""Corrections across turns, said as people say them, of drafts and of what was already sent."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.manner import manner_of, refuses_it, time_in, wants_other_time
from kiosk.core.intents import Decision
from kiosk.core.requests import (
    Bill,
    Consultation,
    Details,
    Housekeeping,
    MealItem,
    MealOrder,
    Repair,
    RequestState,
)
from tests.helpers.conversation import TOMORROW, Conversation, meal
from tests.helpers.understanding import NOW

WINDOWS = Housekeeping(task="windows", start=f"{TOMORROW}T14:00")
HEADACHE = Consultation(symptoms=("头疼",), start=f"{TOMORROW}/morning")
PORK = meal(("红烧肉", 2))
RICE = meal(("红烧肉", 2), ("米饭", 2))
RECEIVED, ACCEPTED = RequestState.RECEIVED, RequestState.ACCEPTED


def order(*items: tuple[str, int], **changes: Any) -> MealOrder:
    where = changes.pop("place", Place.DELIVERY)
    whole = meal(*items, **changes)
    return MealOrder(items=whole.items, meal=whole.meal, date=whole.date, place=where)


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        (PORK, "不要红烧肉了，换成饺子", order(("饺子", 2))),
        (PORK, "红烧肉换成锅包肉", order(("锅包肉", 2))),
        (PORK, "换成饺子", order(("饺子", 2))),
        (PORK, "还是要饺子吧", order(("饺子", 2))),
        (PORK, "不对，是饺子", order(("饺子", 2))),
        (PORK, "改成三份", order(("红烧肉", 3))),
        (PORK, "多来一份", order(("红烧肉", 3))),
        (PORK, "米饭也来一碗", order(("红烧肉", 2), ("米饭", 1))),
        (PORK, "后天中午再送", order(("红烧肉", 2), days=2)),
        (PORK, "少一份", order(("红烧肉", 1))),
        (PORK, "再来一份", order(("红烧肉", 3))),
        (PORK, "再加一个米饭", order(("红烧肉", 2), ("米饭", 1))),
        (PORK, "不是明天，是后天", order(("红烧肉", 2), days=2)),
        (PORK, "改成晚上", order(("红烧肉", 2), when=Meal.DINNER)),
        (PORK, "别送了我去食堂吃", order(("红烧肉", 2), place=Place.DINE_IN)),
        (RICE, "不要红烧肉了", order(("米饭", 2))),
        (WINDOWS, "不是明天，是后天", Housekeeping(task="windows", start="2026-09-17T14:00")),
        (WINDOWS, "改成三点", Housekeeping(task="windows", start="2026-09-16T15:00")),
        (WINDOWS, "改到明天上午", Housekeeping(task="windows", start="2026-09-16/morning")),
        (WINDOWS, "换个时间，上午吧", Housekeeping(task="windows", start="2026-09-16/morning")),
        (
            WINDOWS,
            "不擦玻璃了，改打扫卫生",
            Housekeeping(task="cleaning", start="2026-09-16T14:00"),
        ),
        (
            HEADACHE,
            "不是头疼，是肚子疼",
            Consultation(symptoms=("肚子疼",), start=HEADACHE.start),
        ),
        (
            HEADACHE,
            "还有点咳嗽",
            Consultation(symptoms=("头疼", "咳嗽"), start=HEADACHE.start),
        ),
        (
            HEADACHE,
            "换个时间，下午吧",
            Consultation(symptoms=("头疼",), start="2026-09-16/afternoon"),
        ),
        (HEADACHE, "改成后天", Consultation(symptoms=("头疼",), start="2026-09-17/morning")),
    ],
)
def test_what_was_sent_is_withdrawn_and_sent_anew_as_one_step(
    before: Details, said: str, after: Details
) -> None:
    talk = Conversation().sent(before, RECEIVED).say(said)
    assert talk.open == [after]
    assert sum(isinstance(effect, fx.Replace) for effect in talk.effects) == 1
    assert not any(isinstance(effect, fx.Submit | fx.TakeBack) for effect in talk.effects)
    assert talk.spoken.startswith("好，原来的退掉，换成"), talk.spoken
    assert talk.listens, "one more correction may follow"
    assert "原来的" in talk.view.subtitle, "its fate is told"
    assert "退掉了" in talk.view.subtitle


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (PORK, "后天"),
        (PORK, "去食堂吃"),
        (WINDOWS, "后天上午"),
        (HEADACHE, "肚子疼"),
        (RICE, "换成饺子"),  # in the place of which?
    ],
)
def test_what_may_be_a_correction_is_asked_about_first(before: Details, said: str) -> None:
    talk = Conversation().sent(before, RECEIVED).say(said)
    assert talk.view.key == "replace"
    assert talk.open == [before]
    assert talk.listens
    assert Conversation().sent(before, RECEIVED).say(said).say("不要").open == [before]
    assert talk.say("对").open != [before]
    assert len(talk.open) == 1


def test_when_a_person_has_taken_it_the_elder_is_told_and_asked() -> None:
    talk = Conversation().sent(PORK, RECEIVED, ACCEPTED, by="张丽").say("换成饺子")
    assert "张丽已接单" in talk.spoken
    assert talk.view.focus == "keep"
    assert talk.open == [PORK]
    kept = talk.say("照原来的")
    assert kept.open == [PORK]
    assert kept.view.key == "receipt-old"
    changed = kept.say("换成饺子").press("replace")
    assert changed.open == [order(("饺子", 2))]


def test_while_it_is_asked_it_can_still_be_corrected() -> None:
    talk = Conversation().sent(PORK, RECEIVED, ACCEPTED, by="张丽").say("换成饺子").say("改成三份")
    assert talk.view.key == "replace"
    assert talk.say("对").open == [order(("饺子", 3))]


def test_the_same_correction_twice_orders_once() -> None:
    talk = Conversation().sent(PORK, RECEIVED).say("换成饺子")
    receipt = talk.view.key
    talk.press("home", "services", "request:old")
    again = talk.hear(talk.understand("再加一个米饭"))  # of the one taken back: a new order
    assert len(again.open) == 2
    talk = Conversation().sent(PORK, RECEIVED).say("换成饺子").say("换成饺子")
    assert talk.view.key == receipt
    assert talk.open == [order(("饺子", 2))]


def test_what_is_done_cannot_be_changed_and_is_said_so() -> None:
    talk = Conversation().sent(PORK, RECEIVED, RequestState.DONE).say("改成三份")
    assert not talk.open
    assert "办好了" in talk.spoken


def test_nothing_changed_is_said_so() -> None:
    talk = Conversation().sent(PORK, RECEIVED).say("改成两份")
    assert talk.open == [PORK]
    assert "没有变" in talk.spoken


def test_another_meal_is_another_order() -> None:
    talk = Conversation().sent(PORK, RECEIVED)
    surely = replace(talk.understand("今天晚上再来一份饺子"), decision=Decision.ACT)
    talk.hear(surely)
    assert talk.open == [order(("饺子", 1), when=Meal.DINNER, days=0), PORK]


def test_the_last_dish_refused_asks_whether_to_take_it_back() -> None:
    talk = Conversation().sent(PORK, RECEIVED).say("不要红烧肉了")
    assert talk.view.key == "take-back"
    assert talk.open == [PORK]
    assert talk.say("退掉").open == []


@pytest.mark.parametrize("said", ["退掉", "不要了", "算了", "不对", "取消", "按错了"])
def test_an_order_just_sent_is_taken_back_by_voice(said: str) -> None:
    talk = Conversation().say("明天中午来两份红烧肉")
    assert talk.open == [PORK]
    assert talk.listens, "without another press"
    assert talk.say(said).view.key == "take-back"
    assert talk.say("不要了").open == []


def test_a_dish_refused_from_the_home_page_is_found() -> None:
    talk = Conversation().sent(RICE, RECEIVED).press("home").say("红烧肉不要了")
    assert talk.open == [order(("米饭", 2))]
    talk = Conversation().sent(PORK, RECEIVED).press("home").say("不要红烧肉了，换成饺子")
    assert talk.open == [order(("饺子", 2))]


def test_a_repair_and_a_bill_are_corrected_too() -> None:
    talk = Conversation().sent(Repair(item="plumbing"), RECEIVED).say("不对，是灯不亮了")
    assert talk.open == [Repair(item="electricity")]
    talk = Conversation().sent(Bill(bill="water"), RECEIVED).say("不对，是电费")
    assert talk.open == [Bill(bill="electricity")]


def test_a_draft_is_corrected_and_said_back() -> None:
    talk = Conversation().say("我要两份红烧肉")
    assert talk.say("不要红烧肉了，换成饺子").spoken.startswith("好，饺子2份。")
    assert talk.say("改成三份").spoken.startswith("好，饺子3份。")
    assert talk.say("再加一个米饭").spoken.startswith("好，饺子3份、米饭1碗。")
    assert talk.open == []
    assert talk.say("明天中午").open == [order(("饺子", 3), ("米饭", 1))]


def test_where_is_asked_and_a_correction_is_no_answer_to_it() -> None:
    walk = ("meal", "dish:红烧肉", "done", "when:2026-09-16:lunch")
    talk = Conversation().press(*walk).say("不是明天，是后天")
    assert talk.view.key == "meal-where"
    assert "后天中午" in talk.spoken
    assert talk.say("改成晚上").view.lines[1].label.startswith("后天")
    assert talk.open == []
    talk.say("去食堂吃")
    dinner = order(("红烧肉", 1), when=Meal.DINNER, days=2, place=Place.DINE_IN)
    assert talk.open == [dinner]


def test_drafts_of_housekeeping_and_doctor_are_corrected() -> None:
    talk = Conversation().press("housekeeping", "task:windows", "day:2026-09-16")
    assert talk.say("不是明天，是后天").spoken.startswith("好，后天，擦玻璃。")
    assert talk.say("不擦玻璃了，改打扫卫生").spoken.startswith("好，后天，打扫卫生。")
    assert talk.say("上午八点").open == [Housekeeping(task="cleaning", start="2026-09-17T08:00")]
    talk = Conversation().press("doctor", "symptom:头疼", "done")
    assert talk.say("不是头疼，是肚子疼").spoken.startswith("好，肚子疼。")
    assert talk.say("明天下午").open == [
        Consultation(symptoms=("肚子疼",), start="2026-09-16/afternoon")
    ]


def test_another_time_without_one_asks_for_it_and_keeps_what_was_sent_till_then() -> None:
    for before, key in ((WINDOWS, "housekeeping-day"), (HEADACHE, "doctor-when")):
        talk = Conversation().sent(before, RECEIVED).say("换个时间")
        assert talk.view.key == key
        assert talk.open == [before]
    talk.press(talk.view.options[-1].id)
    assert len(talk.open) == 1
    assert talk.open != [HEADACHE], "pressed to the end it replaces it too"


def test_the_manner_of_a_sentence() -> None:
    names = ["红烧肉", "饺子", "地三鲜"]
    assert manner_of("红烧肉两份不要了", names).refused == {"红烧肉"}
    assert manner_of("要红烧肉，不要饺子", names).refused == {"饺子"}
    assert manner_of("红烧肉，不要了", names).refused == {"红烧肉"}
    assert manner_of("不要，来红烧肉", names).refused == frozenset()
    assert not manner_of("来地三鲜", names).counted, "三 in a dish's name is no number"
    assert manner_of("少要一份", names).lessens
    assert not manner_of("红烧肉少放盐", names).lessens
    assert refuses_it("不要了")
    assert not refuses_it("先别退")
    assert wants_other_time("换个时间吧")
    assert time_in("不是明天是后天上午", NOW.date()) == "2026-09-17/morning"
    assert MealItem("饺子", 1) not in PORK.items
