"""Nothing goes away under the hands of somebody who thinks: WCAG 2.2.1."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.dialogue.cry import GONE_AFTER
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.self_test import Part, SelfTestRun
from kiosk.services.device import Device
from kiosk.services.events import (
    Bus,
    SelfTestAsked,
    SelfTestDue,
    SelfTestProgress,
    SomebodyActed,
)
from kiosk.services.self_test import SelfTester
from tests.helpers.fake_clock import FakeClock
from tests.helpers.staged_session import Stage, staged

CRY = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM, {"kind": "fall"})


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as running:
        yield running


def test_the_question_about_a_cry_warns_and_a_touch_gives_the_time_anew(stage: Stage) -> None:
    stage.hears(CRY)
    stage.until(lambda: stage.key == "was-it-you")
    assert stage.picture
    assert "收起来" in stage.picture.view.subtitle
    assert GONE_AFTER >= 20
    for _ in range(11):
        stage.later(GONE_AFTER - 1)
        stage.stir()
        assert stage.key == "was-it-you"
    stage.later(GONE_AFTER + 1)
    stage.until(lambda: stage.key == "home")


def test_what_came_of_the_self_test_stays_until_it_is_left_or_asked_anew(stage: Stage) -> None:
    stage.bus.publish(SelfTestDue())
    stage.until(lambda: stage.key == "self-test")
    well = SelfTestRun(now=None, results=tuple((part, "") for part in Part))
    stage.bus.publish(SelfTestProgress(well))
    stage.until(lambda: stage.key == "self-test-over")
    stage.later(3 * 3600)
    stage.stir()
    assert stage.key == "self-test-over"
    stage.bus.publish(SelfTestDue())
    stage.until(lambda: stage.key == "self-test")
    stage.session.back()
    stage.until(lambda: stage.key == "home")


def test_whoever_touches_the_kiosk_has_the_time_to_read_the_screen_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.services.self_test.SEEN_WITHIN", 0.6)
    clock, bus = FakeClock("2026-11-21T10:00:00+08:00"), Bus()
    with closing(Device(tmp_path / "d.db", clock, bus)) as device:
        tester = SelfTester(device, bus, clock, None)
        acts = [threading.Timer(0.4, bus.publish, (SomebodyActed(),))]
        acts.append(threading.Timer(0.9, bus.publish, (SelfTestAsked(seen=True),)))
        for act in acts:
            act.start()
        assert tester._try_screen() == "", "0.9 s, where 0.6 s were given anew after 0.4 s"
        for act in acts:
            act.join()
        tester._seen.clear()
        assert tester._try_screen() == "没有人按"
