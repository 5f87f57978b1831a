"""Every key on every screen, in the real window: one visible focus, and each press counts once."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, Screen, View
from kiosk.ui.focus import FocusKeeper, Rect
from kiosk.ui.keys import ARROWS
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.hands import Hand
from tests.ui.pictures import ALARM, ALARM_COUNTING, REMINDER
from tests.ui.screens import DEVICES, TELEVISION, Device, all_screens, reachable
from tests.ui.watcher import Leads, Watcher, told_of, ways_from

KEYS = {direction: Qt.Key(key) for key, direction in ARROWS.items()}
MEANINGLESS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_A),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Shift, Qt.Key.Key_VolumeUp),
)
NOON = datetime(2026, 9, 15, 12, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_every_key_on_every_screen(
    device: Device, make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    hand = Hand(make_interface(device.size), clock)
    hand.look = device.preferences.look(NOON)
    faults: list[str] = []
    for name, view in all_screens(device):
        watcher = Watcher(hand, recorder, name, view)
        watcher.look("its coming")
        faults += [f"{name}: {one} lies outside" for one in _outside(watcher.places, device)]
        faults += [f"{name}: {fault}" for fault in _unreachable(watcher.leads)]
        _walk(watcher)
        _press_digits(watcher, terse=device is TELEVISION)
        _press_the_rest(watcher)
        _hold_and_double(watcher)
        _call_for_help(watcher)
        faults += watcher.faults
    assert not faults, "\n".join(faults)


def _outside(places: dict[str, Rect], device: Device) -> list[str]:
    """Return what lies off the screen, or where a television may cut it off."""
    (wide, high), empty = device.size, device.preferences.look_margin
    left, top = wide * empty - 1, high * empty - 1
    return [
        name
        for name, r in places.items()
        if not (left <= r.x and r.x + r.width <= wide - left)
        or not (top <= r.y and r.y + r.height <= high - top)
    ]


def _unreachable(leads: Leads) -> list[str]:
    """Say what no arrows lead to, from wherever one starts."""
    everything = {name for name, _ in leads}
    return [
        f"no arrows lead from {start} to {name}"
        for start in everything
        for name in everything - {step[0] for step in ways_from(leads, (start, None))}
    ]


def _walk(watcher: Watcher) -> None:
    """Visit everything by arrows alone, what is nearest next, and press it there."""
    keeper = watcher.hand.interface.desk._focus
    left = set(watcher.places)
    while left:
        ways = ways_from(watcher.leads, (keeper.current, keeper._came))
        way = next((way for step, way in ways.items() if step[0] in left), None)
        if way is None:
            return  # `_unreachable` says so
        for direction, name in way:
            watcher.strike(KEYS[direction], [])
            if watcher.focused != name:
                watcher.faults.append(f"{watcher.name}: {direction} led to {watcher.focused}")
                return
        watcher.strike(Qt.Key.Key_Return, told_of(watcher.focused))
        left.discard(watcher.focused)


def _press_digits(watcher: Watcher, *, terse: bool) -> None:
    """Digits press what bears them; ``terse``: buttons in large type may bear theirs unseen."""
    own = (*watcher.view.options, *watcher.view.actions)
    borne = {option.digit: option.id for option in own if option.digit is not None}
    for digit in range(0 if 0 in borne else 1, 10):
        name = borne.get(digit, "")
        usable = name in watcher.places
        watcher.strike(Qt.Key(int(Qt.Key.Key_0) + digit), told_of(name) if usable else [])
        if usable and watcher.focused != name:
            watcher.faults.append(f"{watcher.name}: {digit} left the focus on {watcher.focused}")
    alike = watcher.digits.items() <= borne.items() if terse else watcher.digits == borne
    if not alike:
        watcher.faults.append(f"{watcher.name}: drawn {watcher.digits}, pressing {borne}")


def _press_the_rest(watcher: Watcher) -> None:
    for key in (Qt.Key.Key_Back, Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
        watcher.strike(key, ["<back>"])
    for key in (Qt.Key.Key_F5, Qt.Key.Key_Search):
        watcher.strike(key, ["<talk>"])
    for key in MEANINGLESS:
        watcher.strike(key, [])
    assert watcher.hand.interface.view.isVisible()


def _call_for_help(watcher: Watcher) -> None:
    """Strike the red key once, which calls in a countdown only, and hold 0."""
    hand, counting = watcher.hand, watcher.view.countdown is not None
    watcher.strike(Qt.Key.Key_Red, ["<emergency remote>"] if counting else [], after=6.0)
    typed = [watcher.digits[0]] if watcher.digits.get(0) in watcher.places else []
    watcher.recorder.calls.clear()
    hand.clock.go_on(0.5 if counting else 6.0)  # the striking goes on: it has called
    hand.down(Qt.Key.Key_0)
    hand.clock.go_on(3.1)
    hand.down(Qt.Key.Key_0, repeated=True)
    hand.up(Qt.Key.Key_0)
    watcher.told("holding 0", [*typed, "<emergency remote>"])


def _hold_and_double(watcher: Watcher) -> None:
    hand, name = watcher.hand, watcher.focused
    watcher.recorder.calls.clear()
    hand.clock.go_on(1.0)
    hand.down(Qt.Key.Key_Return)
    for _ in range(12):
        hand.clock.go_on(0.1)
        hand.down(Qt.Key.Key_Return, repeated=True)
    hand.up(Qt.Key.Key_Return)
    watcher.told("holding OK", told_of(name))
    watcher.strike(Qt.Key.Key_Return, told_of(name))
    watcher.strike(Qt.Key.Key_Return, [], after=0.2)
    watcher.strike(Qt.Key.Key_Escape, ["<back>"])
    watcher.strike(Qt.Key.Key_Escape, [], after=0.45)


SILENCE, WAS_IT_YOU = "silence-", "was-it-you"  # what the keys of their views begin with
COVERS: dict[str, tuple[View | str, ...]] = {
    "reminder": (REMINDER,),
    "alarm": (ALARM_COUNTING, ALARM),
    "question after a sign of life": (SILENCE,),
    "question about a cry": (WAS_IT_YOU,),
    "reminder and an alarm over it": (REMINDER, ALARM_COUNTING, REMINDER),
    "question, alarm, question": (SILENCE, ALARM_COUNTING, SILENCE, REMINDER),
}


def _covers(cover: str) -> list[View]:
    return [_called(one) if isinstance(one, str) else one for one in COVERS[cover]]


def _called(key: str) -> View:
    return next(view for _, view in all_screens() if view.key.startswith(key))


def _spared(view: View) -> set[str]:
    """Return what the focus is never led back to: what cancels or calls for help."""
    own = (*view.options, *view.actions)
    return {EMERGENCY_OPTION} | {option.id for option in own if option.destructive}


@pytest.mark.parametrize("cover", COVERS)
def test_what_pops_up_gives_the_focus_back(cover: str) -> None:
    covers = _covers(cover)
    for name, view in all_screens():
        if view.key in {covering.key for covering in covers}:
            continue
        for place in FocusKeeper.available(view):
            keeper = FocusKeeper()
            keeper.show(view)
            fresh = keeper.current
            keeper.put(place)
            for covering in covers:
                keeper.show(covering)
            keeper.show(replace(view, title="a minute later"))
            wanted = fresh if place in _spared(view) else place
            assert keeper.current == wanted, (name, place)


def test_a_pop_up_over_a_pop_up_gives_the_focus_back_but_a_new_one_begins_afresh() -> None:
    keeper = FocusKeeper()
    keeper.show(replace(REMINDER, key="home", screen=Screen.HOME))
    keeper.show(REMINDER)
    assert keeper.current == "taken"
    keeper.put("snooze")
    keeper.show(ALARM_COUNTING)
    keeper.show(REMINDER)
    assert keeper.current == "snooze", "it was covered and is asked on"
    keeper.show(replace(REMINDER, key="answered", screen=Screen.TEXT))
    keeper.show(REMINDER)
    assert keeper.current == "taken", "it is asked anew"


def test_at_home_a_flow_begun_anew_begins_at_its_beginning() -> None:
    keeper = FocusKeeper()
    home, flow = (next(v for _, v in all_screens() if v.key.startswith(k)) for k in ("home", "ta"))
    keeper.show(home)
    keeper.put("housekeeping")
    keeper.show(flow)
    keeper.put("back")
    keeper.show(home)
    assert keeper.current == "housekeeping"
    keeper.show(flow)
    assert keeper.current == flow.focus
    assert len(keeper._left) == 1, "what is over is not kept for ever"


def test_the_window_gives_the_focus_back(
    make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    hand = Hand(make_interface((1024, 600)), clock)
    one_of_each = {view.screen: (name, view) for name, view in all_screens() if view.options}
    for name, view in one_of_each.values():
        if view.covers:
            continue
        watcher = Watcher(hand, recorder, name, view)
        last = [o for o in (*view.options, *view.actions) if o.enabled and not o.destructive][-1:]
        hand.interface.desk._focus.put(last[0].id if last else TALK_OPTION)
        hand.interface.desk.focusMoved.emit()
        before = watcher.focused
        hand.show(REMINDER)
        back = Watcher(hand, recorder, name, view)
        back.look("the reminder")
        assert back.faults == []
        assert back.focused == before, name


def test_back_leads_home_and_no_further() -> None:
    for found in reachable():
        talk = found.talk
        for _ in range(12):
            before = talk.dialogue, talk.world
            dialogue, effects = talk.dialogue.back(talk.world)
            if found.view.key == "home":
                assert (dialogue, effects) == (talk.dialogue, ()), found.way
            talk = type(talk)(talk.world)
            talk.dialogue = dialogue
            if (dialogue, talk.world) == before:
                break
        view = talk.view
        stays = view.takes_over or talk.dialogue.top(talk.world).is_closed
        assert view.key == "home" or stays, (found.way, view.key)
