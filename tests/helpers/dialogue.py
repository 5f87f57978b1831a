"""Steps through the dialogue with sentences as understood, and what every screen keeps."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.core.alarms import AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    Request,
    RequestRecord,
    RequestState,
    RequestStep,
)
from kiosk.core.view import Screen, View

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)


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


def alarm_world(world: World, *states: AlarmState, **changes: Any) -> World:
    _, effects = Dialogue().emergency(AlarmSource.BUTTON, world)
    alarm = next(e.alarm for e in effects if isinstance(e, fx.RaiseAlarm))
    steps = tuple(AlarmStep(state=s, at=NOW, by="张丽") for s in (AlarmState.COUNTING, *states))
    return replace(world, alarm=AlarmRecord(alarm=alarm, steps=steps), **changes)


def check(view: View) -> None:
    """What every screen keeps."""
    pressable = [*view.options, *view.actions]
    ids = [o.id for o in pressable]
    assert len(set(ids)) == len(ids), f"{view.key}: ids twice"
    # A keypad is one thing, as on a telephone, and so is a week.
    most = {Screen.KEYPAD: 12, Screen.WEEK: 7}.get(view.screen, 6)
    assert len(view.options) <= most, f"{view.key}: more than {most} options"
    digits = [o.digit for o in pressable if o.digit]
    assert len(set(digits)) == len(digits), f"{view.key}: a digit twice"
    assert view.focus in ids, f"{view.key}: focus {view.focus!r} is not among {ids}"
    assert all(o.label for o in pressable), f"{view.key}: something without a word"
    if view.screen not in (Screen.HOME, Screen.REMINDER, Screen.ALARM):
        assert view.title, f"{view.key}: no title"
    destructive = {o.id for o in pressable if o.destructive} | {"skipped"}
    assert view.focus not in destructive or len(ids) == 1, f"{view.key}: focus on what destroys"
