"""The dialogue: flows by presses, by sentences, and the rules every screen keeps."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace as replace_field

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.catalogue import Meal, Place
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.meal_draft import orderable_meals
from kiosk.core.doses import DoseStatus
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    CallBack,
    Consultation,
    Housekeeping,
    MealItem,
    MealOrder,
    Repair,
    Request,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.schedule import doses_of_day
from kiosk.core.view import BACK_OPTION, Screen, View
from kiosk.demo_data import demo_station

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)


@pytest.fixture
def world() -> World:
    station = demo_station(NOW.date())
    return World(
        now=NOW,
        catalogue=station.catalogue,
        resident=station.resident,
        notices=station.notices,
        doses=doses_of_day(station.plans, (), NOW.date(), ZONE),
        new_id="new-id",
    )


def press(
    dialogue: Dialogue, world: World, *options: str
) -> tuple[Dialogue, tuple[fx.Effect, ...]]:
    effects: tuple[fx.Effect, ...] = ()
    for option in options:
        shown = [o.id for o in (*dialogue.view(world).options, *dialogue.view(world).actions)]
        assert option in shown, f"{option} is not among {shown}"
        dialogue, effects = dialogue.press(option, world)
    return dialogue, effects


def hear(
    dialogue: Dialogue,
    world: World,
    intent: Intent,
    decision: Decision = Decision.ACT,
    **slots: Any,
) -> tuple[Dialogue, tuple[fx.Effect, ...]]:
    said = Understanding("…", intent, decision, slots)
    return dialogue.hear(said, replace(world, by_voice=True, heard="…"))


def submitted(effects: tuple[fx.Effect, ...]) -> Request:
    requests = [effect.request for effect in effects if isinstance(effect, fx.Submit)]
    assert len(requests) == 1, effects
    return requests[0]


def spoken(effects: tuple[fx.Effect, ...]) -> str:
    return " ".join(effect.text for effect in effects if isinstance(effect, fx.Say))


def known(world: World, request: Request, *states: RequestState, by: str = "") -> World:
    steps = tuple(RequestStep(state=s, at=NOW, by=by) for s in (RequestState.RECORDED, *states))
    return replace(world, requests=(RequestRecord(request=request, steps=steps),))


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


def test_a_reminder_covers_the_page_and_gives_it_back(world: World) -> None:
    due = tuple(dose for dose in world.doses if dose.due.hour == 8)
    reminded = replace(world, due=due)
    dialogue, _ = press(Dialogue(), world, "meal", "dish:红烧肉")
    view = dialogue.view(reminded)
    assert view.screen is Screen.REMINDER
    assert [o.label for o in view.options] == ["吃了", "等一会儿", "不吃"]
    assert dialogue.back(reminded)[0] == dialogue, "Back does not dismiss a reminder"
    dialogue, effects = hear(dialogue, reminded, Intent.MEDICINE_SNOOZE, minutes=30)
    ids = tuple(dose.id for dose in due)
    assert fx.AnswerDoses(ids, DoseStatus.SNOOZED, 30) in effects
    dialogue, effects = press(dialogue, world, "undo")
    assert fx.UndoAnswer(ids) in effects


def test_a_dose_too_soon_after_the_last_is_not_offered(world: World) -> None:
    dose = next(dose for dose in world.doses if dose.due.hour == 8)
    held = replace(world, held=((dose.id, NOW.replace(hour=13)),))
    for there, offered in ((world, ["taken", "skipped"]), (held, ["skipped"])):
        dialogue, _ = press(Dialogue(), there, "medicine", f"dose:{dose.id}")
        assert [o.id for o in dialogue.view(there).options] == offered
    assert "下午1点以后再吃" in dialogue.view(held).subtitle
    _, effects = hear(Dialogue(), held, Intent.MEDICINE_TAKEN)
    assert "离上次太近" in spoken(effects), (
        "what the elder says happened is recorded, with a warning"
    )


def test_medicine_is_never_recorded_when_none_is_open(world: World) -> None:
    early = replace(world, now=NOW.replace(hour=6))
    _, effects = hear(Dialogue(), early, Intent.MEDICINE_TAKEN)
    assert not any(isinstance(e, fx.AnswerDoses) for e in effects)


def alarm_world(world: World, *states: AlarmState, **changes: Any) -> World:
    _, effects = Dialogue().emergency(AlarmSource.BUTTON, world)
    alarm = next(e.alarm for e in effects if isinstance(e, fx.RaiseAlarm))
    steps = tuple(AlarmStep(state=s, at=NOW, by="张丽") for s in (AlarmState.COUNTING, *states))
    return replace(world, alarm=AlarmRecord(alarm=alarm, steps=steps), **changes)


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
    assert any(line.value == "120" for line in view.lines)
    reached = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED)
    view = Dialogue().view(reached)
    assert [s.done for s in view.steps] == [True, True, True, False]
    assert "张丽" in view.title
    assert "hide" in [o.id for o in view.options]
    assert "hide" not in [
        o.id for o in Dialogue().view(alarm_world(world, AlarmState.SENDING)).options
    ]


def check(view: View) -> None:
    """What every screen keeps."""
    pressable = [*view.options, *view.actions]
    ids = [o.id for o in pressable]
    assert len(set(ids)) == len(ids), f"{view.key}: ids twice"
    assert len(view.options) <= 6, f"{view.key}: more than six options"
    digits = [o.digit for o in pressable if o.digit]
    assert len(set(digits)) == len(digits), f"{view.key}: a digit twice"
    assert view.focus in ids, f"{view.key}: focus {view.focus!r} is not among {ids}"
    assert all(o.label for o in pressable), f"{view.key}: something without a word"
    if view.screen not in (Screen.HOME, Screen.REMINDER, Screen.ALARM):
        assert view.title, f"{view.key}: no title"
    destructive = {o.id for o in pressable if o.destructive} | {"skipped"}
    assert view.focus not in destructive or len(ids) == 1, f"{view.key}: focus on what destroys"


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


def test_a_mere_yes_never_counts_as_a_dose_taken(world: World) -> None:
    reminded = replace(world, due=tuple(dose for dose in world.doses if dose.due.hour == 8))
    for intent, decision in (
        (Intent.CONFIRM, Decision.ACT),
        (Intent.MEDICINE_SKIP, Decision.CONFIRM),
        (Intent.ORDER_MEAL, Decision.CONFIRM),
        (Intent.NONE, Decision.REJECT),
    ):
        dialogue, effects = hear(Dialogue(), reminded, intent, decision)
        assert dialogue.pages == Dialogue().pages, "nothing is asked underneath a reminder"
        assert not any(isinstance(e, fx.AnswerDoses) for e in effects)
        assert "不吃" in spoken(effects)
        _, effects = hear(dialogue, reminded, Intent.CONFIRM)
        answered = {e.status for e in effects if isinstance(e, fx.AnswerDoses)}
        # Only what was just asked about: 您是说这顿不吃，对吗？
        asked = intent is Intent.MEDICINE_SKIP
        assert answered == ({DoseStatus.SKIPPED} if asked else set())


def test_an_answer_can_be_taken_back_for_a_minute_and_no_longer(world: World) -> None:
    reminded = replace(world, due=tuple(dose for dose in world.doses if dose.due.hour == 8))
    dialogue, _ = press(Dialogue(), reminded, "taken")
    assert dialogue.view(world).title == "正在记下…", "not yet on disk"
    _, effects = press(dialogue, world, "undo")
    assert any(isinstance(e, fx.UndoAnswer) for e in effects)
    later = replace(world, now=NOW + timedelta(seconds=61))
    assert "undo" not in [action.id for action in dialogue.view(later).actions]
    _, effects = hear(dialogue, later, Intent.DENY)
    assert not any(isinstance(e, fx.UndoAnswer) for e in effects)


def test_a_cry_after_a_false_alarm_or_an_ended_one_is_a_new_alarm(world: World) -> None:
    sent = alarm_world(world, AlarmState.SENDING, AlarmState.RECEIVED, new_id="second")
    assert sent.alarm
    false = replace(sent, alarm=replace_field(sent.alarm, false_alarm=True))
    over = alarm_world(world, AlarmState.SENDING, AlarmState.RESOLVED, new_id="second")
    for there in (false, over, replace(false, alarm_hidden=True)):
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


def test_back_from_home_goes_nowhere(world: World) -> None:
    assert Dialogue().back(world)[0] == Dialogue()


def test_orderable_meals_end_at_their_last_order() -> None:
    assert orderable_meals(NOW)[0] == (NOW.date(), Meal.LUNCH)
    assert orderable_meals(NOW.replace(hour=11))[0] == (NOW.date(), Meal.DINNER)
    assert orderable_meals(NOW.replace(hour=23))[0] == (
        NOW.date() + timedelta(days=1),
        Meal.BREAKFAST,
    )
