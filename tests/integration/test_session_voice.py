"""The session with a voice that only writes down: asking who cried, repeating, remembering."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.alarms import AlarmSource
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import RequestState
from kiosk.core.schedule import doses_of_day
from kiosk.services.cry_watch import CryUnanswered
from kiosk.services.events import (
    DosesDue,
    ListeningStarted,
    RequestChanged,
    Supposed,
)
from tests.conftest import wait_until
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.staged_session import Stage, staged, sure

CRY = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"})


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def test_who_cried_is_asked_twice_then_given_up_and_written_down(
    stage: Stage, tmp_path: Path
) -> None:
    stage.hears(CRY)
    stage.until(lambda: stage.key == "was-it-you")
    question = "是您在喊人吗？要帮忙，还是不用？"
    assert stage.voice.said == [(question, 80, 165, True)]
    assert stage.voice.context.question
    assert stage.voice.context.options == ("要帮忙", "")
    stage.later(7)
    stage.later(1.5)
    stage.until(lambda: len(stage.voice.said) == 2)
    assert stage.voice.said[1] == (question, 100, 165, True), "once more, louder"
    stage.later(10)
    stage.later(7)
    stage.until(lambda: stage.key == "home")
    assert len(stage.voice.said) == 2
    unanswered = [event for event in stage.events if isinstance(event, CryUnanswered)]
    assert unanswered == [CryUnanswered("救命", "fall")]
    assert "cry unanswered" in (tmp_path / "journal.jsonl").read_text("utf-8")
    stage.session.press("more")
    stage.until(lambda: len(stage.voice.said) == 3)
    assert stage.voice.said[2][1] == 80, "as loud as before"


def test_a_reminder_that_came_meanwhile_is_said_after_the_answer(stage: Stage) -> None:
    stage.hears(CRY)
    stage.until(lambda: stage.key == "was-it-you")
    now = stage.clock.now()
    doses = doses_of_day(stage.device.store.plans(), (), now.date(), SHANGHAI)
    stage.bus.publish(DosesDue(doses[:1]))
    stage.session.press("no")
    stage.until(lambda: stage.key.startswith("reminder-"))
    stage.until(partial(stage.has_said, 3))
    assert stage.voice.said[1][0] == "好，没事就好。"
    assert stage.voice.said[2][0].startswith("该吃药了。")


def test_a_failure_at_what_may_be_said_next_keeps_no_alarm_from_the_screen(
    stage: Stage, expected_logs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(texts: Sequence[str]) -> None:
        raise RuntimeError("nothing can be made ready")

    expected_logs.append("a turn of the dialogue failed")
    monkeypatch.setattr(stage.voice, "prepare", broken)
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 5)


def test_an_answer_begins_the_countdown(stage: Stage) -> None:
    stage.hears(CRY)
    stage.until(lambda: stage.key == "was-it-you")
    stage.hears(sure(Intent.CONFIRM, "要"))
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 5)
    stage.until(stage.device.store.open_alarm)
    alarm = stage.device.store.open_alarm()
    assert alarm
    assert alarm.alarm.source is AlarmSource.VOICE
    stage.later(30)
    assert not any(isinstance(event, CryUnanswered) for event in stage.events)


def test_slower_and_louder_repeat_the_last_prompt_and_are_remembered(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.session.press("meal")
        stage.until(lambda: stage.voice.said)
        prompt = stage.voice.said[0][0]
        asked = (Intent.SLOWER, Intent.LOUDER, Intent.LOUDER, Intent.LOUDER)
        for count, intent in enumerate(asked, start=2):
            stage.hears(sure(intent))
            stage.until(partial(stage.has_said, count))
        assert stage.voice.said[1:3] == [(prompt, 80, 150, True), (prompt, 90, 150, True)]
        assert stage.voice.said[4] == ("已经最大声了。" + prompt, 100, 150, True), "and no louder"
    with staged(tmp_path) as stage:
        assert (stage.voice.volume, stage.voice.rate) == (100, 150)
    with staged(tmp_path, "another") as stage:
        assert (stage.voice.volume, stage.voice.rate) == (80, 165), "not the one before's"
        stage.until(lambda: stage.device.store.setting("volume") == "80")  # for the heartbeat
    with staged(tmp_path) as stage:
        assert (stage.voice.volume, stage.voice.rate) == (100, 150), "still remembered"


def test_a_press_stops_the_listening_too(stage: Stage) -> None:
    before = stage.voice.stopped
    stage.session.press("meal")
    stage.until(lambda: stage.key.startswith("dishes"))
    assert stage.voice.stopped == before + 1
    assert stage.voice.said[-1][3], "and the new question opens the ears"


def test_talk_after_a_receipt_is_left_alone_unless_the_elder_pressed(stage: Stage) -> None:
    stage.hears(Understanding("交水费", Intent.PAY_BILL, Decision.ACT, {"bill": "water"}))
    stage.until(lambda: stage.key.startswith("receipt-"))
    said = len(stage.voice.said)
    assert stage.voice.said[-1][3], "a correction is listened for"
    stage.bus.publish(ListeningStarted())
    stage.hears(Understanding("新闻联播", Intent.NONE, Decision.REJECT))
    stage.session.talk()
    stage.bus.publish(ListeningStarted())
    stage.hears(Understanding("呃", Intent.NONE, Decision.REJECT))
    stage.until(lambda: len(stage.voice.said) > said)
    assert [text for text, *_ in stage.voice.said[said:]] == ["我没听清，请您再说一遍。"]


def test_a_correction_is_on_disk_as_one_step(stage: Stage) -> None:
    day = stage.clock.now().date().isoformat()
    slots = {"items": [{"dish": "红烧肉", "quantity": 1}], "meal": "lunch", "date": day}
    stage.hears(Understanding("来份红烧肉", Intent.ORDER_MEAL, Decision.ACT, slots))
    stage.until(lambda: any(isinstance(event, RequestChanged) for event in stage.events))
    stage.until(lambda: stage.voice.context.intent is Intent.ORDER_MEAL)
    change = {"items": [{"quantity": 2}]}
    stage.until(lambda: stage.picture and stage.picture.view.steps)
    stage.hears(Understanding("改成两份", Intent.ORDER_MEAL, Decision.ASK, change))
    stage.until(lambda: len(stage.device.store.requests()) == 2)
    new, old = stage.device.store.requests()
    if old.state is not RequestState.CANCELLED:
        new, old = old, new
    assert old.state is RequestState.CANCELLED
    assert "2份" in stage.voice.said[-1][0]
    assert [entry.subject for entry in stage.device.store.outbox_heads()] == [new.request.id]


def test_the_answer_is_made_ready_while_the_elder_may_still_go_on(tmp_path: Path) -> None:
    order = Understanding(
        "明天中午来两份红烧肉",
        Intent.ORDER_MEAL,
        Decision.ACT,
        {"items": [{"dish": "红烧肉", "quantity": 2}], "meal": "lunch", "date": "2026-09-16"},
    )
    with staged(tmp_path) as here:
        here.until(lambda: here.voice.prepared)  # for what is on the screen
        ready = len(here.voice.prepared)
        here.bus.publish(Supposed(order))
        wait_until(lambda: len(here.voice.prepared) > ready, "an answer is made ready")
        assert here.voice.said == [] and here.key == "home"
        assert not here.device.store.requests()
        words = here.voice.prepared[ready:]
        here.hears(order)
        here.until(lambda: here.voice.said)
        assert here.voice.said[0][0] in words
