"""What the session says, and does not say, while an alarm or a self-test has the screen."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.alarms import AlarmSource
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.self_test import Part, SelfTestRun
from kiosk.services.events import (
    CallRefused,
    DosesDue,
    SelfTestDue,
    SelfTestProgress,
    StorageFault,
)
from kiosk.services.performer import Outcome
from tests.helpers.staged_session import Stage, staged, sure


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def test_an_alarm_on_the_screen_is_spoken_over_by_nothing(stage: Stage) -> None:
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 5)
    said = len(stage.voice.said)
    for event in (Outcome("好，刚才的不算。"), StorageFault("存不下了。"), CallRefused("没送到。")):
        stage.bus.publish(event)
    stage.hears(sure(Intent.CANCEL_EMERGENCY, "我没事"))
    stage.until(lambda: stage.key == "home")
    stage.bus.publish(CallRefused("刚才的评价没能送到。"))
    stage.until(partial(stage.has_said, said + 2))
    assert [text for text, *_ in stage.voice.said[said:]] == [
        "好，不呼救了。",
        "刚才的评价没能送到。",
    ]


def test_doses_that_come_due_take_no_question_about_an_alarm_away(stage: Stage) -> None:
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(lambda: stage.key.startswith("alarm-"))
    stage.hears(Understanding("我没事儿", Intent.CANCEL_EMERGENCY, Decision.CONFIRM))
    stage.bus.publish(DosesDue(()))
    stage.hears(sure(Intent.CONFIRM, "对"))
    stage.until(lambda: stage.key == "home")
    assert stage.voice.said[-1][0] == "好，不呼救了。"


def test_a_self_test_broken_off_is_left_in_silence(stage: Stage) -> None:
    stage.bus.publish(SelfTestDue())
    stage.until(lambda: stage.key == "self-test")
    well = SelfTestRun(now=None, results=tuple((part, "") for part in Part))
    stage.bus.publish(SelfTestProgress(well))
    stage.until(lambda: stage.key == "self-test-over")
    said = len(stage.voice.said)
    stage.bus.publish(SelfTestProgress(None))
    stage.until(lambda: stage.key == "home")
    assert len(stage.voice.said) == said, "it is not asked about anew"
