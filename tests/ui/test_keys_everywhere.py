"""Every key on every screen, in the real window: one visible focus, and each press counts once."""

import re
from collections import deque
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, Screen, View
from kiosk.ui.focus import PAGE_DOWN, PAGE_UP, Direction, FocusKeeper, Rect
from kiosk.ui.keys import ARROWS
from kiosk.ui.window import pressables
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.hands import Hand
from tests.ui.looking import items
from tests.ui.pictures import ALARM, ALARM_COUNTING, REMINDER
from tests.ui.screens import all_screens, reachable

SIZES = [(1024, 600), (800, 1280), (1920, 1080)]
KEYS = {direction: Qt.Key(key) for key, direction in ARROWS.items()}
MEANINGLESS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_A),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Shift, Qt.Key.Key_VolumeUp),
)
_Step = tuple[str, tuple[str, Direction] | None]
_Leads = dict[tuple[str, Direction], str]
_Way = tuple[tuple[Direction, str], ...]  # arrows, and where each leads


class Watcher:
    """One screen shown in the window: what can be pressed, and what has a ring around it."""

    def __init__(self, hand: Hand, recorder: Recorder, name: str, view: View) -> None:
        self.hand, self.recorder, self.name, self.view = hand, recorder, name, view
        self.faults: list[str] = []
        hand.show(view)
        root = hand.interface.view.rootObject()
        self.places = pressables(root)
        self.leads = _leads(view, self.places)
        self._rings = [
            (str(item.parentItem().property("pressId")), item)
            for item in _below(root)
            if item.metaObject().className().startswith("FocusRing")
        ]
        self.digits = {
            int(item.property("text")): holder
            for item in items(root)
            if re.fullmatch("[0-9]", str(item.property("text"))) and (holder := _holder(item))
        }

    @property
    def focused(self) -> str:
        return self.hand.interface.focused

    def look(self, after: str) -> None:
        """Note where not exactly one thing, on the screen, shows the focus."""
        shown = [name for name, ring in self._rings if ring.isVisible()]
        if shown != [self.focused]:
            self.faults.append(f"{self.name}: after {after} {shown} show it, {self.focused} has it")
        if self.focused not in self.places:
            self.faults.append(f"{self.name}: after {after} {self.focused} is not on the screen")

    def strike(self, key: Qt.Key, expected: list[str], after: float = 1.0) -> None:
        """Strike a key and note what else comes of it than ``expected``."""
        self.recorder.calls.clear()
        self.hand.strike(key, after)
        self.told(key.name, expected)

    def told(self, what: str, expected: list[str]) -> None:
        if self.recorder.calls != expected:
            calls = self.recorder.calls
            self.faults.append(f"{self.name}: {what} did {calls}, not {expected}")
        self.look(what)


def _below(root: QQuickItem) -> list[QQuickItem]:
    """Return all items below ``root``, also those that are not to be seen just now."""
    found = [root]
    for item in found:
        found.extend(item.childItems())
    return found


def _holder(item: QQuickItem) -> str:
    """Return the id of the pressable that ``item`` is drawn on."""
    above: QQuickItem | None = item
    while above is not None and not above.property("pressId"):
        above = above.parentItem()
    return str(above.property("pressId")) if above is not None else ""


def _told(name: str) -> list[str]:
    """Return what the presenter hears when that is pressed."""
    own = {TALK_OPTION: "<talk>", EMERGENCY_OPTION: "<emergency button>"}
    return [] if name in (PAGE_UP, PAGE_DOWN) else [own.get(name, name)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_every_key_on_every_screen(
    size: tuple[int, int], make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    hand = Hand(make_interface(size), clock)
    faults: list[str] = []
    for name, view in all_screens():
        watcher = Watcher(hand, recorder, name, view)
        watcher.look("its coming")
        faults += [f"{name}: {one} lies outside" for one in _outside(watcher.places, size)]
        faults += [f"{name}: {fault}" for fault in _unreachable(watcher.leads)]
        _walk(watcher)
        _press_digits(watcher)
        _press_the_rest(watcher)
        _hold_and_double(watcher)
        _call_for_help(watcher)
        faults += watcher.faults
    assert not faults, "\n".join(faults)


def _outside(places: dict[str, Rect], size: tuple[int, int]) -> list[str]:
    wide, high = size
    return [
        name
        for name, r in places.items()
        if r.x < -1 or r.y < -1 or r.x + r.width > wide + 1 or r.y + r.height > high + 1
    ]


def _leads(view: View, places: dict[str, Rect]) -> _Leads:
    """Return where each arrow leads from each thing that was come to by touch."""
    keeper = FocusKeeper()
    keeper.show(view)
    found = {}
    for name in places:
        for direction in Direction:
            keeper.put(name)
            keeper.move(direction, places)
            found[name, direction] = keeper.current
    return found


def _ways(leads: _Leads, first: _Step) -> dict[_Step, _Way]:
    """Return by how few arrows each state of the focus is reached from ``first``.

    A state is what has the focus and what turning round leads back to.
    """
    ways: dict[_Step, _Way] = {first: ()}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        name, came = here
        for direction in Direction:
            turned = came is not None and came[1] is direction and (came[0], direction) in leads
            there = came[0] if came is not None and turned else leads[name, direction]
            step = (there, (name, direction.opposite)) if there != name else here
            if step not in ways:
                ways[step] = (*ways[here], (direction, there))
                waiting.append(step)
    return ways


def _unreachable(leads: _Leads) -> list[str]:
    """Say what no arrows lead to, from wherever one starts."""
    everything = {name for name, _ in leads}
    return [
        f"no arrows lead from {start} to {name}"
        for start in everything
        for name in everything - {step[0] for step in _ways(leads, (start, None))}
    ]


def _walk(watcher: Watcher) -> None:
    """Visit everything by arrows alone, what is nearest next, and press it there."""
    keeper = watcher.hand.interface.desk._focus
    left = set(watcher.places)
    while left:
        ways = _ways(watcher.leads, (keeper.current, keeper._came))
        way = next((way for step, way in ways.items() if step[0] in left), None)
        if way is None:
            return  # `_unreachable` says so
        for direction, name in way:
            watcher.strike(KEYS[direction], [])
            if watcher.focused != name:
                watcher.faults.append(f"{watcher.name}: {direction} led to {watcher.focused}")
                return
        watcher.strike(Qt.Key.Key_Return, _told(watcher.focused))
        left.discard(watcher.focused)


def _press_digits(watcher: Watcher) -> None:
    for digit in range(0 if 0 in watcher.digits else 1, 10):
        name = watcher.digits.get(digit, "")
        usable = name in watcher.places
        watcher.strike(Qt.Key(int(Qt.Key.Key_0) + digit), _told(name) if usable else [])
        if usable and watcher.focused != name:
            watcher.faults.append(f"{watcher.name}: {digit} left the focus on {watcher.focused}")
    own = (*watcher.view.options, *watcher.view.actions)
    said = {option.digit: option.id for option in own if option.digit is not None}
    if said != watcher.digits:
        watcher.faults.append(f"{watcher.name}: drawn {watcher.digits}, pressing {said}")


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
    watcher.told("holding OK", _told(name))
    watcher.strike(Qt.Key.Key_Return, _told(name))
    watcher.strike(Qt.Key.Key_Return, [], after=0.2)
    watcher.strike(Qt.Key.Key_Escape, ["<back>"])
    watcher.strike(Qt.Key.Key_Escape, [], after=0.45)


SILENCE = next(view for name, view in all_screens() if view.key.startswith("silence-"))
WAS_IT_YOU = next(view for name, view in all_screens() if view.key == "was-it-you")
COVERS = {
    "reminder": (REMINDER,),
    "alarm": (ALARM_COUNTING, ALARM),
    "question after a sign of life": (SILENCE,),
    "question about a cry": (WAS_IT_YOU,),
    "reminder and an alarm over it": (REMINDER, ALARM_COUNTING, REMINDER),
    "question, alarm, question": (SILENCE, ALARM_COUNTING, SILENCE, REMINDER),
}


def _spared(view: View) -> set[str]:
    """Return what the focus is never led back to: what cancels or calls for help."""
    own = (*view.options, *view.actions)
    return {EMERGENCY_OPTION} | {option.id for option in own if option.destructive}


@pytest.mark.parametrize("cover", COVERS)
def test_what_pops_up_gives_the_focus_back(cover: str) -> None:
    for name, view in all_screens():
        if view.key in {covering.key for covering in COVERS[cover]}:
            continue
        for place in FocusKeeper.available(view):
            keeper = FocusKeeper()
            keeper.show(view)
            fresh = keeper.current
            keeper.put(place)
            for covering in COVERS[cover]:
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
