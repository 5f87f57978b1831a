"""One to twelve medicines on a reminder: shown, said and answered as people do."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from msgspec.structs import replace as replace_field

from kiosk.commands.gallery_reminder import reminder_scenes
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.answered import Answered
from kiosk.core.dialogue.dose_words import dose_sentences
from kiosk.core.dialogue.reminder import Reminder
from kiosk.core.dialogue.snoozing import snoozes
from kiosk.core.doses import Dose, DoseStatus, MedicationPlan, Way
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.reminding import Wording
from kiosk.core.room import room_for
from kiosk.core.routine import Routine
from tests.helpers.conversation import Conversation, demo_world
from tests.helpers.dialogue import NOW, hear, press, spoken

TAKEN, SNOOZED, SKIPPED = DoseStatus.TAKEN, DoseStatus.SNOOZED, DoseStatus.SKIPPED
SIZES = (
    ((1024, 600), DeviceKind.TABLET),
    ((800, 1280), DeviceKind.TABLET),
    ((1920, 1080), DeviceKind.KIOSK),
    ((1920, 1080), DeviceKind.TELEVISION),
)


@cache
def scenes() -> dict[str, tuple[World, Dialogue]]:
    return {title: (world, dialogue) for title, world, dialogue in reminder_scenes(demo_world())}


def scene(name: str) -> tuple[World, Dialogue]:
    return scenes()[name]


def answers(effects: tuple[fx.Effect, ...]) -> list[tuple[DoseStatus, int]]:
    return [(e.status, len(e.dose_ids)) for e in effects if isinstance(e, fx.AnswerDoses)]


@pytest.mark.parametrize(("size", "device"), SIZES)
@pytest.mark.parametrize("count", range(1, 13))
def test_any_number_fits_and_every_one_is_answered_once(
    size: tuple[int, int], device: DeviceKind, count: int
) -> None:
    twelve, _ = scene("reminder-twelve")
    room = room_for(Preferences(device=device), *size)
    world = replace(twelve, due=twelve.due[:count], room=room)
    dialogue = Dialogue()
    seen: list[str] = []
    for _ in range(count):
        view = dialogue.view(world)
        assert 1 <= len(view.lines) <= 6
        dialogue, effects = press(dialogue, world, "taken")
        (given,) = [e for e in effects if isinstance(e, fx.AnswerDoses)]
        assert len(given.dose_ids) == len(view.lines), "what is shown is answered"
        seen += given.dose_ids
        world = replace(world, due=tuple(d for d in world.due if d.id not in given.dose_ids))
        if not world.due:
            break
    assert seen == [dose.id for dose in twelve.due[:count]]
    assert isinstance(dialogue.top(world), Answered)


def test_pages_turn_by_button_and_by_voice_and_say_what_is_on_them() -> None:
    world, dialogue = scene("reminder-twelve")
    first = dialogue.view(world)
    dialogue, effects = press(dialogue, world, "next-page")
    second = dialogue.view(world)
    assert not {line.label for line in first.lines} & {line.label for line in second.lines}
    assert all(line.label in spoken(effects) for line in second.lines)
    assert spoken(effects).endswith("用了，等一会儿，还是不用？")
    talk = Conversation(world)
    talk.say("下一页")
    assert talk.view.key == second.key
    for _ in range(20):
        dialogue, _ = press(dialogue, world, "next-page")
    assert dialogue.view(world).screen == "reminder", "pages go round"


def test_a_medicine_that_is_pressed_is_answered_alone_and_can_be_taken_back() -> None:
    world, dialogue = scene("reminder-two")
    one, other = world.due
    dialogue, effects = press(dialogue, world, f"dose:{one.id}")
    assert dialogue.view(world).lines[0].label.startswith(one.plan.medicine)
    assert spoken(effects).startswith(one.plan.medicine)
    assert dialogue.back(world)[0].view(world).key == Dialogue().view(world).key
    dialogue, effects = press(dialogue, world, "skipped")
    assert answers(effects) == [(SKIPPED, 1)]
    left = replace(world, due=(other,))
    assert dialogue.view(left).key == f"reminder-{other.id}"
    assert "记下了" in dialogue.view(left).subtitle
    _, effects = press(dialogue, left, "undo")
    assert fx.UndoAnswer((one.id,)) in effects
    later = replace(left, now=left.now + timedelta(seconds=61))
    assert "undo" not in [a.id for a in dialogue.view(later).actions]


def test_what_is_said_of_some_is_written_down_for_those_alone() -> None:
    world, _ = scene("reminder-two")
    talk = Conversation(world).say("降糖药吃了，别的没吃")
    assert answers(talk.effects) == [(TAKEN, 1)]
    (given,) = [e for e in talk.effects if isinstance(e, fx.AnswerDoses)]
    assert given.dose_ids[0].startswith("demo-metformin")
    assert talk.spoken.endswith("还有1样。吃了，等一会儿，还是不吃？")
    assert talk.listens
    talk = Conversation(world).say("降压药吃了，降糖药不吃")
    assert answers(talk.effects) == [(TAKEN, 1), (SKIPPED, 1)]


def test_unsure_words_about_one_are_asked_about_for_that_one() -> None:
    world, _ = scene("reminder-two")
    said = Understanding("降压药吃了", Intent.MEDICINE_TAKEN, Decision.CONFIRM)
    dialogue, effects = Dialogue().hear(said, world)
    assert not answers(effects)
    assert len(dialogue.view(world).lines) == 1
    assert spoken(effects) == "您是说硝苯地平吃过了，对吗？"
    _, effects = hear(dialogue, world, Intent.CONFIRM)
    (given,) = [e for e in effects if isinstance(e, fx.AnswerDoses)]
    assert given.dose_ids == (world.due[1].id,)


def test_the_first_counted_among_several_medicines_is_no_answer() -> None:
    world, _ = scene("reminder-two")
    talk = Conversation(world).say("第一个")
    assert not answers(talk.effects)
    assert talk.view.key == f"dose-alone-{world.due[0].id}"


@pytest.mark.parametrize(
    ("way", "call", "words"),
    [
        (Way.SWALLOW, "该吃药了", ["吃了", "等一会儿", "不吃"]),
        (Way.INJECT, "该打针了", ["打了", "等一会儿", "不打"]),
        (Way.DROP, "该滴药了", ["滴了", "等一会儿", "不滴"]),
        (Way.PATCH, "该贴药了", ["贴了", "等一会儿", "不贴"]),
        (Way.SUPPOSITORY, "该用药了", ["用了", "等一会儿", "不用"]),
    ],
)
def test_each_way_is_said_as_people_say_it(way: Way, call: str, words: list[str]) -> None:
    plan = MedicationPlan(id="p", resident="demo-wang", medicine="药", amount="1 支", way=way)
    world = replace(demo_world(), due=(Dose(id="p:2026-09-15:08:00", plan=plan, due=NOW),))
    view = Dialogue().view(world)
    assert (view.title, [o.label for o in view.options]) == (call, words)
    _, effects = press(Dialogue(), world, "taken")
    assert spoken(effects) == f"好，药{words[0]}。"
    talk = Conversation(world).say(words[0])
    assert answers(talk.effects) == [(TAKEN, 1)] or talk.dialogue.over, words[0]
    if not answers(talk.effects):
        assert answers(talk.say("对").effects) == [(TAKEN, 1)]


def test_every_sentence_is_short_and_the_choice_comes_last() -> None:
    for name in ("reminder", "reminder-two", "reminder-twelve", "reminder-injection"):
        world, dialogue = scene(name)
        page = dialogue.top(world)
        assert isinstance(page, Reminder)
        for wording in Wording:
            said = page.said(world, wording)
            assert said.endswith("？")
            parts = [part for part in said.replace("，", "。").split("。") if part]
            assert max(map(len, parts)) <= 20, said


def test_what_all_share_is_said_once() -> None:
    world, _ = scene("reminder-two")
    assert dose_sentences(world.due, minding=True).count("饭后") == 1
    one = replace_field(world.due[0], plan=replace_field(world.due[0].plan, notes=("别喝酒",)))
    assert dose_sentences((one, world.due[1]), minding=True).count("别喝酒。") == 1


def test_a_dose_held_back_is_named_with_its_time_and_asked_for_by_nobody() -> None:
    world, dialogue = scene("reminder-held")
    view = dialogue.view(world)
    assert view.subtitle == "硝苯地平还不能吃，等到下午1点"
    assert [line.label for line in view.lines] == ["二甲双胍（降糖）"]
    assert "硝苯地平现在还不能吃，下午1点以后再吃。" in dialogue.top(world).prompt(world)
    _, effects = press(dialogue, world, "taken")
    assert answers(effects) == [(TAKEN, 1)]


def test_it_waits_as_long_as_the_window_allows_and_until_the_meal_is_eaten() -> None:
    world = demo_world()
    noon = tuple(dose for dose in world.doses if dose.due.hour == 12)
    assert world.resident
    at = noon[0].due + timedelta(minutes=2)
    world = replace(world, now=at, due=noon)
    assert [s.minutes for s in snoozes(noon, at, world)] == [10, 30, 60, 28]
    late = noon[0].due + timedelta(minutes=40)
    assert [s.minutes for s in snoozes(noon, late, replace(world, now=late))] == [10]
    talk = Conversation(world).say("吃完饭再叫我")
    if talk.dialogue.over:
        talk.say("对")
    given = [e for e in talk.effects if isinstance(e, fx.AnswerDoses)]
    assert [(e.status, e.minutes) for e in given] == [(SNOOZED, 28)]
    assert world.resident is not None
    early = replace_field(world.resident, routine=Routine(lunch="11:15"))
    assert 28 not in [s.minutes for s in snoozes(noon, at, replace(world, resident=early))]


def test_half_an_hour_by_voice() -> None:
    world = demo_world()
    noon = tuple(dose for dose in world.doses if dose.due.hour == 12)
    talk = Conversation(replace(world, now=noon[0].due, due=noon)).say("半小时以后再叫我")
    given = [e for e in talk.effects if isinstance(e, fx.AnswerDoses)]
    assert [(e.status, e.minutes) for e in given] == [(SNOOZED, 30)]
    assert talk.spoken == "好，过30分钟再叫您。"
