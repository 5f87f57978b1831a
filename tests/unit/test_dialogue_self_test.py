"""检查机器: when it is offered, and what its pages claim."""

from dataclasses import replace
from datetime import timedelta

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.self_test import SelfTestPage
from kiosk.core.intents import Intent
from kiosk.core.self_test import Part, SelfTestRun, is_due
from tests.helpers.dialogue import check, hear, press, spoken
from tests.helpers.fake_clock import FakeClock

WEEK = timedelta(days=7)


def test_it_is_offered_weekly_by_day_and_once_a_day() -> None:
    now = FakeClock("2026-09-15T10:00:00+08:00").now()
    assert not is_due(now, now - timedelta(days=6), None)
    assert is_due(now, now - WEEK, None)
    assert is_due(now, now - WEEK, now - timedelta(days=1))
    assert not is_due(now, now - WEEK, now - timedelta(hours=1))
    assert not is_due(now.replace(hour=3), now - WEEK, None)
    assert is_due(now, now + timedelta(days=300), None), "a clock that was a year ahead"


def test_the_pages_of_the_self_test_are_sound_and_true(world: World) -> None:
    dialogue, effects = press(Dialogue(), world, "more", "settings", "self-test")
    check(dialogue.view(world))
    assert "检查" in spoken(effects)
    assert fx.TrySelf() in press(dialogue, world, "begin")[1]
    assert fx.TrySelf() in hear(dialogue, world, Intent.CONFIRM)[1]
    assert dialogue.back(world)[0].view(world).key == "sound"
    run = SelfTestRun()
    for part, wrong in ((Part.SOUND, ""), (Part.ALARM, "平台没有回音"), (Part.SCREEN, "")):
        there = replace(world, self_test=run)
        view = SelfTestPage().view(there)
        check(view)
        assert run.now is part
        assert [step.done for step in view.steps].count(True) == len(run.results)
        run = run.with_result(wrong)
    view = SelfTestPage().view(replace(world, self_test=run))
    check(view)
    assert "问题" in view.title
    assert [step.failed for step in view.steps] == [False, True, False]
    assert "呼救线路" in SelfTestPage().prompt(replace(world, self_test=run))
    well = SelfTestRun(now=None, results=tuple((part, "") for part in Part))
    assert "都正常" in SelfTestPage().view(replace(world, self_test=well)).title
