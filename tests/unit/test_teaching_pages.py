"""The pages of teaching: what can be reached, what is said, what is deleted only when asked."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.learning import lesson_words, meaning_name, teachable
from kiosk.core.dialogue.teaching import lesson_key
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Confirmed, Meaning, TaughtEntry
from kiosk.core.understanding.lesson import Lesson, Verdict
from kiosk.demo_data import demo_station
from tests.helpers.sayings import saying

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
DAUGHTER = Meaning(Intent.CALL_PERSON, {"person": "女儿"})
ENTRY = TaughtEntry(id="t1", resident="w", meaning=DAUGHTER, taught=NOW)
HEARD = Confirmed(
    id="c1", resident="w", text="几碟", sounds=(), meaning=Meaning(Intent.ASK_TIME), heard=NOW
)


@pytest.fixture
def world() -> World:
    station = demo_station(NOW.date())
    return World(now=NOW, catalogue=station.catalogue, resident=station.resident, new_id="n1")


def press(world: World, *options: str) -> tuple[Dialogue, tuple[fx.Effect, ...]]:
    dialogue = Dialogue()
    effects: tuple[fx.Effect, ...] = ()
    for option in ("more", "settings", "teaching", *options):
        shown = dialogue.view(world)
        assert option in [o.id for o in (*shown.options, *shown.actions)], shown
        dialogue, effects = dialogue.press(option, world)
    return dialogue, effects


def spoken(effects: tuple[fx.Effect, ...]) -> list[tuple[str, bool]]:
    return [(effect.text, effect.listen) for effect in effects if isinstance(effect, fx.Say)]


def test_a_lesson_begins_with_what_it_shall_mean_and_listens(world: World) -> None:
    dialogue, effects = press(world, "teach", "mean:0")
    assert fx.BeginLesson("n1", teachable(world)[0]) in effects
    assert spoken(effects) == [("请说第一遍，像平时那样说。", True)]
    view = dialogue.view(world)
    assert view.key == lesson_key("n1")
    assert not any(step.done for step in view.steps)


def test_every_word_of_a_lesson_stands_on_its_page(world: World) -> None:
    dialogue, _ = press(world, "teach", "mean:0")
    told = set()
    for verdict in Verdict:
        for takes in range(4):
            lesson = Lesson(
                "n1", DAUGHTER, (saying((1, 2)),) * takes, verdict, Meaning(Intent.ASK_TIME)
            )
            seen = replace(world, lesson=lesson)
            view = dialogue.view(seen)
            assert view.title == lesson_words(lesson, seen) != ""
            assert view.key == lesson_key("n1"), "the focus stays where it was"
            assert [step.done for step in view.steps[:3]] == [n < takes for n in range(3)]
            assert view.focus in [action.id for action in view.actions]
            told.add(view.title)
    assert len(told) == len(Verdict) + 2  # after a take it is told which comes next


def test_another_lessons_state_is_not_shown(world: World) -> None:
    dialogue, _ = press(world, "teach", "mean:0")
    other = Lesson("somebody else's", DAUGHTER, verdict=Verdict.LEARNT)
    assert dialogue.view(replace(world, lesson=other)).title.startswith("请说第一遍")


def test_everything_that_can_be_taught_has_a_name_and_a_cry_is_among_it(world: World) -> None:
    names = [meaning_name(meaning, world) for meaning in teachable(world)]
    assert len(set(names)) == len(names)
    assert {"给女儿打电话", "订饭", "叫家政", "找大夫", "吃过药了", "紧急求助"} <= set(names)
    assert not [name for name in names if name.isascii()]


def test_what_was_taught_is_listed_and_deleted_after_a_question(world: World) -> None:
    knows = replace(world, taught=(ENTRY,))
    dialogue, effects = press(knows, "taught", "taught:t1", "forget")
    assert not [e for e in effects if isinstance(e, fx.Learning)]
    assert dialogue.view(knows).focus == "no"
    kept, effects = dialogue.press("no", knows)
    assert not [e for e in effects if isinstance(e, fx.Learning)]
    assert kept.view(knows).key == "taught-1"
    _, effects = dialogue.press("yes", knows)
    assert fx.ForgetTaught("t1") in effects
    said = Understanding("对", Intent.CONFIRM, Decision.ACT)
    half = replace(said, decision=Decision.CONFIRM)
    asked, effects = dialogue.hear(half, replace(knows, by_voice=True))
    assert fx.ForgetTaught("t1") not in effects, "a yes half heard deletes nothing"
    assert asked.view(knows).key == dialogue.view(knows).key
    _, effects = dialogue.hear(said, replace(knows, by_voice=True))
    assert fx.ForgetTaught("t1") in effects


def test_a_phrase_may_be_let_wake_the_kiosk_and_kept_from_it(world: World) -> None:
    for wakes in (False, True):
        knows = replace(
            world,
            taught=(TaughtEntry(id="t1", resident="w", meaning=DAUGHTER, taught=NOW, wakes=wakes),),
        )
        _, effects = press(knows, "taught", "taught:t1", "wakes")
        assert fx.LetWake("t1", not wakes) in effects


def test_what_was_confirmed_is_listed_and_deleted_after_a_question(world: World) -> None:
    knows = replace(world, confirmed=(HEARD,))
    dialogue, _ = press(knows, "remembered")
    (option,) = dialogue.view(knows).options
    assert (option.label, option.detail) == ("问几点", "听着像「几碟」")
    dialogue, _ = dialogue.press(option.id, knows)
    _, effects = dialogue.press("yes", knows)
    assert fx.ForgetConfirmed("c1") in effects


def test_nothing_taught_yet_is_said_kindly(world: World) -> None:
    for page in ("taught", "remembered"):
        dialogue, effects = press(world, page)
        assert dialogue.view(world).paragraphs
        assert spoken(effects)[0][0].startswith("还没有")


def test_it_is_said_where_the_words_stay(world: World) -> None:
    dialogue, _ = press(world)
    assert any("只记在这台机器里" in words for words in dialogue.view(world).paragraphs)
