"""The dialogue: flows by presses and by sentences."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.meal_draft import orderable_meals
from kiosk.core.intents import Decision, Intent
from kiosk.core.requests import (
    CallBack,
    Consultation,
    Housekeeping,
    MealItem,
    MealOrder,
    Repair,
    RequestState,
)
from kiosk.core.view import Screen
from tests.helpers.dialogue import (
    NOW,
    hear,
    known,
    press,
    spoken,
    submitted,
)


def test_a_meal_takes_three_screens_and_six_presses(world: World) -> None:
    walk = ("meal", "dish:红烧肉", "dish:红烧肉", "done", "when:2026-09-16:lunch", "delivery")
    assert len(walk) <= 6
    dialogue, screens = Dialogue(), set()
    effects: tuple[fx.Effect, ...] = ()
    for option in walk:
        dialogue, effects = press(dialogue, world, option)
        screens.add(dialogue.view(world).key)
    receipt = dialogue.view(world).key
    assert len(screens - {receipt}) == 3
    assert submitted(effects).details == MealOrder(
        items=(MealItem("红烧肉", 2),),
        meal=Meal.LUNCH,
        date=NOW.date() + timedelta(days=1),
        place=Place.DELIVERY,
    )
    assert submitted(effects).id == "new-id"
    assert receipt == "receipt-new-id"


def test_a_portion_too_many_is_taken_back(world: World) -> None:
    dialogue, _ = press(Dialogue(), world, "meal", "dish:红烧肉", "dish:红烧肉", "fewer")
    badges = {o.label: o.badge for o in dialogue.view(world).options}
    assert badges["红烧肉"] == "1 份"
    dialogue, _ = press(dialogue, world, "fewer")
    done = next(a for a in dialogue.view(world).actions if a.id == "done")
    assert not done.enabled
    assert dialogue.press("done", world)[0] == dialogue


def test_housekeeping_and_doctor_take_three_screens_at_most(world: World) -> None:
    _, effects = press(
        Dialogue(),
        world,
        "housekeeping",
        "task:windows",
        "day:2026-09-16",
        "start:2026-09-16T14:00",
    )
    assert submitted(effects).details == Housekeeping(task="windows", start="2026-09-16T14:00")
    _, effects = press(Dialogue(), world, "doctor", "symptom:头疼", "symptom:咳嗽", "done", "soon")
    assert submitted(effects).details == Consultation(symptoms=("头疼", "咳嗽"))


def test_a_whole_spoken_order_is_sent_at_once_and_said_back(world: World) -> None:
    dialogue, effects = hear(
        Dialogue(),
        world,
        Intent.ORDER_MEAL,
        items=[{"dish": "红烧肉", "quantity": 2}],
        meal="lunch",
        date="2026-09-16",
    )
    order = submitted(effects).details
    assert isinstance(order, MealOrder)
    assert order.place is Place.DELIVERY, "unsaid, so the resident's usual place"
    assert "明天中午" in spoken(effects)
    assert "红烧肉2份" in spoken(effects)
    assert dialogue.view(world).screen is Screen.RECEIPT


def test_what_is_missing_is_asked_and_slots_alone_complete_it(world: World) -> None:
    dialogue, effects = hear(
        Dialogue(), world, Intent.ORDER_MEAL, Decision.ASK, items=[{"dish": "饺子", "quantity": 1}]
    )
    assert dialogue.view(world).key == "meal-when"
    assert dialogue.top(world).intent is Intent.ORDER_MEAL
    assert any(isinstance(e, fx.Say) and e.listen for e in effects), "ears open for the answer"
    _, effects = hear(dialogue, world, Intent.ORDER_MEAL, meal="dinner", date="2026-09-15")
    order = submitted(effects).details
    assert isinstance(order, MealOrder)
    assert (order.items[0].dish, order.meal) == ("饺子", Meal.DINNER)


def test_a_quantity_alone_is_meant_for_the_dish_named_last(world: World) -> None:
    dialogue, _ = press(Dialogue(), world, "meal", "dish:红烧肉", "dish:地三鲜")
    two = [{"quantity": 2}]
    dialogue, _ = hear(dialogue, world, Intent.ORDER_MEAL, Decision.ASK, items=two)
    _, effects = hear(dialogue, world, Intent.ORDER_MEAL, meal="lunch", date="2026-09-15")
    order = submitted(effects).details
    assert isinstance(order, MealOrder)
    assert order.items == (MealItem("红烧肉", 1), MealItem("地三鲜", 2))
    dialogue, _ = hear(Dialogue(), world, Intent.ORDER_MEAL, Decision.ASK, items=two)
    assert dialogue.view(world).key.startswith("dishes-")


def test_a_meal_that_is_over_or_not_cooked_is_said_so(world: World) -> None:
    dialogue, effects = hear(
        Dialogue(),
        world,
        Intent.ORDER_MEAL,
        items=[{"dish": "油条", "quantity": 1}],
        meal="breakfast",
        date="2026-09-15",
    )
    assert "订不上" in spoken(effects)
    assert dialogue.view(world).key == "meal-when"
    assert all("早上" in o.label for o in dialogue.view(world).options)
    dialogue, effects = hear(
        Dialogue(),
        world,
        Intent.ORDER_MEAL,
        items=[{"dish": "油条", "quantity": 1}],
        meal="lunch",
        date="2026-09-16",
    )
    assert "没有油条" in spoken(effects)
    assert dialogue.view(world).key.startswith("dishes-")


def test_a_spoken_time_alone_goes_to_the_day_already_chosen(world: World) -> None:
    dialogue, _ = press(Dialogue(), world, "housekeeping", "task:windows", "day:2026-09-18")
    _, effects = hear(dialogue, world, Intent.BOOK_HOUSEKEEPING, start="2026-09-15T14:00")
    assert submitted(effects).details == Housekeeping(task="windows", start="2026-09-18T14:00")


def test_an_unsure_sentence_is_asked_about_before_anything_happens(world: World) -> None:
    dialogue, effects = hear(
        Dialogue(), world, Intent.REQUEST_REPAIR, Decision.CONFIRM, item="plumbing"
    )
    assert not any(isinstance(e, fx.Submit) for e in effects)
    assert dialogue.view(world).key == "did-you-mean"
    assert hear(dialogue, world, Intent.DENY)[0].view(world).key == "home"
    _, effects = hear(dialogue, world, Intent.CONFIRM)
    assert submitted(effects).details == Repair(item="plumbing")
    _, effects = press(dialogue, world, "yes")
    assert submitted(effects).details == Repair(item="plumbing")


def test_three_failures_offer_a_person(world: World) -> None:
    dialogue = Dialogue()
    for shown in ("home", "choices", "call-back"):
        dialogue, effects = hear(dialogue, world, Intent.NONE, Decision.REJECT)
        assert dialogue.view(world).key == shown
    _, effects = hear(dialogue, world, Intent.CONFIRM)
    assert isinstance(submitted(effects).details, CallBack)


def test_taking_back_asks_once_with_equal_answers(world: World) -> None:
    _, effects = press(Dialogue(), world, "more", "repair", "pick:heating")
    there = known(world, submitted(effects), RequestState.RECEIVED)
    dialogue, _ = hear(Dialogue(), there, Intent.CANCEL_REQUEST, service="request_repair")
    view = dialogue.view(there)
    assert [o.id for o in view.options] == ["keep", "take-back"]
    assert view.focus == "keep", "never on what destroys"
    dialogue, effects = press(dialogue, there, "take-back")
    assert fx.TakeBack("new-id") in effects
    dialogue, effects = hear(Dialogue(), there, Intent.CANCEL_REQUEST, service="order_meal")
    assert "没有" in spoken(effects)
    assert dialogue.view(there).key == "home"


@pytest.mark.parametrize(
    ("states", "by", "headline"),
    [
        ((), "", "已记下"),
        ((RequestState.RECEIVED,), "", "社区已收到"),
        ((RequestState.RECEIVED, RequestState.ACCEPTED), "张丽", "张丽已接单"),
        ((RequestState.RECEIVED, RequestState.DONE), "张丽", "办好了"),
    ],
)
def test_a_receipt_never_says_more_than_is_true(
    world: World, states: tuple[RequestState, ...], by: str, headline: str
) -> None:
    dialogue, effects = press(Dialogue(), world, "more", "bill", "pick:water")
    view = dialogue.view(known(world, submitted(effects), *states, by=by))
    assert headline in view.title
    done = [step.label for step in view.steps if step.done]
    assert ("已送达" in done) == (RequestState.RECEIVED in states)
    assert ("办好了" in done) == (RequestState.DONE in states)


def test_status_is_told_in_one_sentence(world: World) -> None:
    _, effects = press(
        Dialogue(), world, "meal", "dish:红烧肉", "done", "when:2026-09-15:lunch", "dine_in"
    )
    there = known(
        world, submitted(effects), RequestState.RECEIVED, RequestState.ACCEPTED, by="张丽"
    )
    _, effects = hear(Dialogue(), there, Intent.ASK_STATUS, service="order_meal")
    assert "张丽已接单" in spoken(effects)


def test_taking_back_names_its_service_and_unsure_words_do_nothing(world: World) -> None:
    _, effects = press(Dialogue(), world, "more", "repair", "pick:heating")
    there = known(world, submitted(effects), RequestState.RECEIVED)
    question, _ = hear(Dialogue(), there, Intent.CANCEL_REQUEST, service="request_repair")
    _, effects = hear(question, there, Intent.CANCEL_REQUEST, service="order_meal")
    assert not any(isinstance(e, fx.TakeBack) for e in effects)
    order = {"items": [{"dish": "红烧肉"}], "meal": "lunch", "date": "2026-09-16"}
    asked, effects = hear(question, there, Intent.ORDER_MEAL, Decision.CONFIRM, **order)
    assert not any(isinstance(e, fx.Submit) for e in effects)
    assert asked.view(there).key == "did-you-mean"


def test_a_question_agreed_to_is_gone(world: World) -> None:
    pressure = {"systolic": 138, "diastolic": 85}
    asked, effects = hear(Dialogue(), world, Intent.RECORD_VITALS, Decision.CONFIRM, **pressure)
    assert "高压138，低压85" in spoken(effects), "read back as understood, never as written"
    done, effects = hear(asked, world, Intent.CONFIRM)
    assert any(isinstance(e, fx.RecordVitals) for e in effects)
    assert done.back(world)[0].view(world).key == "home"


def test_half_a_blood_pressure_is_asked_for_and_never_recorded(world: World) -> None:
    for decision in (Decision.ACT, Decision.CONFIRM):
        _, effects = hear(Dialogue(), world, Intent.RECORD_VITALS, decision, systolic=130)
        assert not any(isinstance(e, fx.RecordVitals) for e in effects)
        assert "低压" in spoken(effects)


@pytest.mark.parametrize("intent", list(Intent))
def test_what_the_recogniser_wrote_is_never_read_out(world: World, intent: Intent) -> None:
    _, effects = hear(Dialogue(), world, intent, Decision.CONFIRM)
    assert "…" not in spoken(effects)


def test_a_tick_speaks_of_itself_and_not_of_the_whole_page(world: World) -> None:
    _, effects = press(Dialogue(), world, "doctor", "symptom:头疼")
    assert spoken(effects) == "头疼，选了。"


def test_a_page_left_open_past_the_last_order_orders_nothing(world: World) -> None:
    dialogue, _ = press(Dialogue(), world, "meal", "dish:红烧肉", "done", "when:2026-09-15:lunch")
    late = replace(world, now=NOW.replace(hour=12))
    dialogue, effects = press(dialogue, late, "delivery")
    assert not any(isinstance(e, fx.Submit) for e in effects)
    assert "订不上" in spoken(effects)
    dialogue, _ = press(Dialogue(), world, "housekeeping", "task:windows", "day:2026-09-15")
    tomorrow = replace(world, now=NOW + timedelta(days=1))
    assert dialogue.view(tomorrow).options == ()
    _, effects = hear(
        Dialogue(), world, Intent.BOOK_HOUSEKEEPING, task="windows", start="2026-09-15T07:00"
    )
    assert not any(isinstance(e, fx.Submit) for e in effects)


def test_back_from_home_goes_nowhere(world: World) -> None:
    assert Dialogue().back(world)[0] == Dialogue()


def test_orderable_meals_end_at_their_last_order() -> None:
    assert orderable_meals(NOW)[0] == (NOW.date(), Meal.LUNCH)
    assert orderable_meals(NOW.replace(hour=11))[0] == (NOW.date(), Meal.DINNER)
    assert orderable_meals(NOW.replace(hour=23))[0] == (
        NOW.date() + timedelta(days=1),
        Meal.BREAKFAST,
    )
