"""What is said and asked about medicines, from the words to what is spoken, shown and recorded."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.expecting import expected
from kiosk.core.doses import DoseStatus
from kiosk.core.requests import Refill
from kiosk.core.understanding import Understander
from kiosk.core.understanding.medicines import medicines_of
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from tests.helpers.dialogue import NOW, submitted
from tests.helpers.medicines import answered, at, household, unanswered

TODAY = NOW.date()
NOON = f"demo-metformin:{TODAY}:12:00"


@cache
def understander() -> Understander:
    station = demo_station(TODAY)
    medicines = medicines_of(household().medication.plans)
    return Understander(load_lexicon(), station.catalogue, station.resident, medicines)


@pytest.fixture
def world() -> World:
    return household()


def ask(
    text: str, world: World, dialogue: Dialogue | None = None
) -> tuple[Dialogue, tuple[fx.Effect, ...], str]:
    """Return where a sentence leads, what comes of it, and what is said first."""
    dialogue = dialogue or Dialogue()
    context = expected(dialogue.top(world), world)
    said = understander().understand_text(text, world.now, context)
    dialogue, effects = dialogue.hear(said, replace(world, heard=text))
    words = [effect.text for effect in effects if isinstance(effect, fx.Say)]
    return dialogue, effects, " ".join(words)


@pytest.mark.parametrize(
    ("text", "told", "key"),
    [
        ("今天还有啥药没吃", "下一次中午12点，二甲双胍。", "medicine-today-1"),
        ("降压药吃没吃", "今天上午8点，硝苯地平。8:05 吃了。", "together-"),
        ("早上的药我吃了没有", "8:05 吃了", "together-"),
        ("昨天的药吃了吗", "昨天 5 次里吃了 4 次。", "medicine-2026-09-14"),
        ("昨天晚上的药吃了没有", "漏了", "together-"),
        ("下一顿药几点", "下一次中午12点，二甲双胍。", "dose-demo-metformin"),
        ("降压药几点吃", "下一次晚上8点，硝苯地平。", "dose-demo-nifedipine"),
        ("二甲双胍是饭前吃还是饭后吃", "二甲双胍，一次2 片。饭后吃。", "medicine-demo-metformin"),
        ("硝苯地平一次吃几片", "一次1 片", "medicine-demo-nifedipine"),
        ("降压药还有几天的", "还有 3 天的，6 片", "medicine-demo-nifedipine"),
        ("药还够吃几天的", "硝苯地平，还有 3 天的。", "medicines-stock"),
        ("我能再吃一片止疼药吗", "离上次太近，下午2点以后才能吃。", "medicine-demo-ibuprofen"),
        ("这几天我落没落药", "这几天漏了 2 次，机器没开时 4 次。", "medicine-week-0"),
    ],
)
def test_a_question_is_answered_and_shown(text: str, told: str, key: str, world: World) -> None:
    dialogue, effects, words = ask(text, world)
    assert told in words
    assert dialogue.view(world).key.startswith(key)
    assert not any(isinstance(effect, fx.AnswerDoses | fx.Submit) for effect in effects)


@pytest.mark.parametrize(
    "text", ["降压药和降糖药能一起吃吗", "二甲双胍能跟感冒药一起吃吗", "吃着药能喝点酒吗"]
)
def test_what_goes_together_is_never_advised(text: str, world: World) -> None:
    dialogue, _, words = ask(text, world)
    assert "得问大夫" in words
    assert dialogue.view(world).key.startswith("symptoms"), "a doctor can be asked at once"


def test_more_of_what_has_its_times_is_never_advised(world: World) -> None:
    _, effects, words = ask("降压药能再吃一片吗", world)
    assert "晚上8点" in words
    assert "得问大夫" in words
    assert not any(isinstance(effect, fx.AnswerDoses) for effect in effects)


def test_a_named_medicine_is_answered_for_alone(world: World) -> None:
    eight = at(world, NOW.replace(hour=8, minute=20))
    for dose in [d.id for d in eight.doses if d.due.hour == 8]:
        eight = unanswered(eight, dose)
    _, effects, words = ask("降压药吃了", eight)
    answers = [effect for effect in effects if isinstance(effect, fx.AnswerDoses)]
    assert [a.dose_ids for a in answers] == [(f"demo-nifedipine:{TODAY}:08:00",)]
    assert answers[0].status is DoseStatus.TAKEN
    assert words


def test_a_medicine_as_needed_is_written_down_and_too_soon_is_said(world: World) -> None:
    _, effects, words = ask("我刚才吃了一粒布洛芬", world)
    answers = [effect for effect in effects if isinstance(effect, fx.AnswerDoses)]
    assert len(answers) == 1
    assert answers[0].dose_ids[0].startswith(f"demo-ibuprofen:{TODAY}:need-")
    assert "离上次太近，下午2点以后才能吃" in words
    later = at(world, NOW.replace(hour=15))
    _, effects, words = ask("我吃了一片止疼药", later)
    assert any(isinstance(effect, fx.AnswerDoses) for effect in effects)
    assert "太近" not in words


def test_also_in_the_second_in_which_one_was_taken_another_is_too_soon(world: World) -> None:
    drops = f"demo-drops:{TODAY}:need-{NOW:%H%M%S}"
    just = answered(world, drops, DoseStatus.TAKEN, NOW)
    assert "离上次太近，下午2点以后才能吃" in ask("眼药水现在能再点一滴吗", just)[2]


def test_who_says_again_what_is_written_down_is_told_so(world: World) -> None:
    _, effects, words = ask("降压药吃了", world)
    assert not any(isinstance(effect, fx.AnswerDoses) for effect in effects)
    assert "8:05 吃了" in words


def test_where_two_medicines_fit_it_is_asked_which(world: World) -> None:
    evening = at(world, NOW.replace(hour=21, minute=10))
    evening = unanswered(evening, f"demo-metformin:{TODAY}:18:00")
    evening = unanswered(evening, f"demo-insulin:{TODAY}:bed")
    dialogue, effects, words = ask("降糖药用过了", evening)
    assert "是哪一样药？" in words or "哪一样" in dialogue.view(evening).title
    assert not any(isinstance(effect, fx.AnswerDoses) for effect in effects)
    labels = [option.label for option in dialogue.view(evening).options]
    assert labels == ["二甲双胍（降糖）", "甘精胰岛素（降糖）", "都是"]
    dialogue, effects = dialogue.press("plan:demo-insulin", evening)
    answers = [effect for effect in effects if isinstance(effect, fx.AnswerDoses)]
    assert [a.dose_ids for a in answers] == [(f"demo-insulin:{TODAY}:bed",)]


@pytest.mark.parametrize(
    ("text", "medicines"),
    [
        ("帮我开点降压药", ("硝苯地平",)),
        ("药快没了", ("硝苯地平",)),
        ("布洛芬快吃完了，给我开点", ("布洛芬",)),
    ],
)
def test_more_is_asked_for_by_voice(text: str, medicines: tuple[str, ...], world: World) -> None:
    dialogue, effects, words = ask(text, world)
    request = submitted(effects)
    assert request.details == Refill(medicines=medicines)
    assert request.said == text
    assert medicines[0] in words
    assert dialogue.view(world).key == "receipt-new"


def test_where_nothing_runs_out_it_is_asked_what_is_wanted(world: World) -> None:
    plans = tuple(p for p in world.medication.plans if p.id != "demo-nifedipine")
    enough = replace(world, medication=replace(world.medication, plans=plans))
    dialogue, effects, words = ask("我要开药", enough)
    assert not any(isinstance(effect, fx.Submit) for effect in effects)
    assert "要开哪一样药？" in words
    assert dialogue.view(enough).key.startswith("medicines-stock")
    _, effects, _ = ask("二甲双胍", enough, dialogue)
    assert submitted(effects).details == Refill(medicines=("二甲双胍",))


def test_a_name_alone_answers_which_was_asked_about(world: World) -> None:
    dialogue, _, words = ask("这药咋吃", world)
    assert "要问哪一样药？" in words
    _, _, words = ask("硝苯地平", world, dialogue)
    assert "硝苯地平，一次1 片。饭后吃。" in words


def test_after_an_outage_nobody_is_told_that_they_missed(world: World) -> None:
    day = TODAY - timedelta(days=3)
    off = replace(world, now=NOW)
    dose = f"demo-nifedipine:{day}:20:00"
    found = off.dose(dose)
    assert found is not None
    assert found.outage
    _, _, words = ask("前天的药吃了没有", off)
    assert words
    right = answered(off, dose, DoseStatus.TAKEN, NOW, taken=found.due)
    found = right.dose(dose)
    assert found is not None
    assert found.taken_at == found.due
