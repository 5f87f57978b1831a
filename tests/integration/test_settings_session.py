"""Settings in the running session: the door, what follows at once, what survives a restart."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.dialogue.still_there import LEFT_ALONE, WARNED
from kiosk.core.preferences import Preferences
from kiosk.core.view import Hand
from kiosk.services.events import DoorChanged, LeavingAsked, PreferencesChanged
from kiosk.services.staff_desk import PIN as PIN_SETTING
from kiosk.services.staff_desk import StaffDesk
from kiosk.store.preferences import load_preferences
from tests.helpers.staged_session import Stage, staged

PIN = "2580"


def type_in(stage: Stage, pin: str) -> None:
    before = sum(isinstance(event, DoorChanged) for event in stage.events)
    for digit in pin:
        stage.session.press(f"key:{digit}")
    stage.session.press("done")
    stage.until(lambda: sum(isinstance(event, DoorChanged) for event in stage.events) > before)


def go_to_the_door(stage: Stage) -> None:
    stage.session.press("more")
    stage.session.press("staff")
    stage.until(lambda: stage.key.startswith(("settings-pin", "settings-new-pin")))


def set_pin(stage: Stage) -> None:
    go_to_the_door(stage)
    for digit in PIN:
        stage.session.press(f"key:{digit}")
    stage.session.press("done")
    type_in(stage, PIN)
    stage.until(lambda: stage.key == "settings-1")


def test_a_preference_is_seen_at_once_and_kept(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.session.press("hand")
        stage.session.press("hand:1")
        stage.until(lambda: stage.picture and stage.picture.look.hand is Hand.LEFT)
        assert any(isinstance(event, PreferencesChanged) for event in stage.events)
        stage.session.press("back")
        stage.session.press("silent")
        stage.session.press("silent:1")
        stage.until(lambda: stage.voice.silent)
        stage.device.store.ask_for_life().result(5)
        kept = load_preferences(stage.device.store, Preferences())
        assert (kept.hand, kept.silent) == (Hand.LEFT, True)


def test_two_presses_in_a_row_lose_nothing(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        for option in ("hand", "hand:1", "back", "captions", "captions:0"):
            stage.session.press(option)
        stage.until(lambda: stage.picture and stage.picture.look.captions)
        assert stage.picture
        assert stage.picture.look.hand is Hand.LEFT


def test_the_floor_lifts_what_is_quieter(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.session.press("more")
        stage.session.press("settings")
        for _ in range(8):
            stage.session.press("quieter")
        stage.until(lambda: stage.voice.volume == 30)
        stage.session.back()
        stage.session.back()
        set_pin(stage)
        stage.session.press("floor")
        stage.until(lambda: stage.key.startswith("settings-floor"))
        stage.session.press("next-page")  # four to a page on this screen
        stage.session.press("floor:4")
        stage.until(lambda: stage.voice.volume == 60)


def test_wrong_pins_shut_the_door_also_over_a_restart(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.session.back()
        stage.session.back()
        go_to_the_door(stage)
        for _ in range(5):
            type_in(stage, "9999")
        stage.until(lambda: stage.key == "settings-pin-shut")
        stage.later(20)
        stage.device.store.ask_for_life().result(5)
        restarted = StaffDesk(stage.device.store, stage.clock, stage.bus)
        until = restarted.door().shut_until
        assert until is not None
        assert until <= stage.clock.now() + timedelta(seconds=41), "what is left, not all anew"
        stage.later(41)
        stage.until(lambda: stage.picture and stage.picture.view.focus == "key:1")
        type_in(stage, PIN)
        stage.until(lambda: stage.key == "settings-1")


def test_a_clock_put_forward_does_not_open_the_door(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.session.back()
        stage.session.back()
        go_to_the_door(stage)
        for _ in range(5):
            type_in(stage, "9999")
        stage.clock.set_wall(stage.clock.now() + timedelta(hours=2))
        stage.later(1)
        stage.until(lambda: stage.picture and stage.picture.view.focus == "key:1")
        type_in(stage, PIN)
        stage.until(lambda: stage.picture and "1 分钟" in stage.picture.view.paragraphs[0])


def test_the_pin_is_in_no_event_journal_or_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.device.store.ask_for_life().result(5)
        kept = stage.device.store.setting(PIN_SETTING)
        assert kept
        assert PIN not in kept
        assert not any(PIN in repr(event) for event in stage.events)
        assert not any(PIN in text for text, *_ in stage.voice.said)
    assert PIN not in (tmp_path / "journal.jsonl").read_text(encoding="utf-8")
    assert PIN not in caplog.text


def test_staff_leave_by_an_event(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.session.press("leave")
        stage.session.press("leave")
        stage.until(lambda: any(isinstance(event, LeavingAsked) for event in stage.events))


def test_settings_left_alone_ask_and_close_and_a_press_keeps_them(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        set_pin(stage)
        stage.session.press("hand")
        stage.until(lambda: stage.key == "settings-hand-1")
        stage.later(LEFT_ALONE - 1)
        assert stage.key == "settings-hand-1"
        stage.later(2)
        stage.until(lambda: stage.key == "still-there")
        assert stage.picture
        assert stage.picture.view.focus == "stay"
        stage.session.press("stay")
        stage.until(lambda: stage.key == "settings-hand-1")
        stage.later(LEFT_ALONE + 1)
        stage.until(lambda: stage.key == "still-there")
        stage.later(WARNED - 1)
        stage.stir()
        stage.later(WARNED - 1)
        assert stage.key == "still-there"
        stage.later(2)
        stage.until(lambda: stage.key == "home")
