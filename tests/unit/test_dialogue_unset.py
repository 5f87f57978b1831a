"""What the kiosk says before anybody knows what time it is."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.core.alarms import AlarmSource
from kiosk.core.dialogue import Dialogue
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.frame import frame
from kiosk.core.dialogue.world import World
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.view import Screen
from tests.helpers.conversation import demo_world

NOW = datetime.fromisoformat("1970-01-01T08:00:30+08:00")


@pytest.fixture
def unset() -> World:
    return replace(demo_world("new-id"), now=NOW, doses=(), around=())


def said(effects: tuple[fx.Effect, ...]) -> str:
    return "".join(e.text for e in effects if isinstance(e, fx.Say))


def test_no_time_and_no_date_are_shown(unset: World) -> None:
    shown = frame(unset)
    assert (shown.clock, shown.date, shown.lunar) == ("--:--", "时间还不知道", "")
    tiles = {tile.id: tile.detail for tile in Dialogue().view(unset).options}
    assert (tiles["meal"], tiles["medicine"]) == ("", "")


@pytest.mark.parametrize("tile", ["meal", "housekeeping", "doctor", "medicine"])
def test_what_hangs_on_a_day_waits(unset: World, tile: str) -> None:
    dialogue, effects = Dialogue().press(tile, unset)
    assert dialogue.view(unset).screen is Screen.HOME
    assert "还不知道几点" in said(effects)
    later, effects = dialogue.press(tile, demo_world("new-id"))
    assert later.view(demo_world("new-id")).screen is not Screen.HOME
    assert "还不知道几点" not in said(effects)


@pytest.mark.parametrize(
    "intent", [Intent.ORDER_MEAL, Intent.MEDICINE_TAKEN, Intent.ASK_TIME, Intent.ASK_DATE]
)
def test_a_sentence_about_a_time_is_told_so(unset: World, intent: Intent) -> None:
    heard = Understanding("…", intent, Decision.ACT)
    dialogue, effects = Dialogue().hear(heard, unset)
    assert "还不知道几点" in said(effects)
    assert not [e for e in effects if not isinstance(e, fx.Say)]
    assert dialogue.view(unset).screen is Screen.HOME


def test_help_and_a_call_need_no_time(unset: World) -> None:
    _, effects = Dialogue().emergency(AlarmSource.BUTTON, unset)
    assert any(isinstance(e, fx.RaiseAlarm) for e in effects)
    call = Understanding("给社区打电话", Intent.CALL_PERSON, Decision.ACT, {"person": "社区"})
    _, effects = Dialogue().hear(call, unset)
    assert any(isinstance(e, fx.Submit) for e in effects)
