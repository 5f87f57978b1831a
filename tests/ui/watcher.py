"""One screen shown in the window, watched while keys are struck, and where arrows lead on it."""

import re
from collections import deque

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.core.view import EMERGENCY_OPTION, TALK_OPTION, View
from kiosk.ui.focus import PAGE_DOWN, PAGE_UP, Direction, FocusKeeper, Rect
from kiosk.ui.window import pressables
from tests.ui.conftest import Recorder
from tests.ui.hands import Hand
from tests.ui.looking import items

Step = tuple[str, tuple[str, Direction] | None]
"""What has the focus, and where turning round leads back to."""

Leads = dict[tuple[str, Direction], str]
Way = tuple[tuple[Direction, str], ...]  # arrows, and where each leads


class Watcher:
    """One screen shown in the window: what can be pressed, and what has a ring around it."""

    def __init__(self, hand: Hand, recorder: Recorder, name: str, view: View) -> None:
        self.hand, self.recorder, self.name, self.view = hand, recorder, name, view
        self.faults: list[str] = []
        hand.show(view)
        root = hand.interface.view.rootObject()
        self.places = pressables(root)
        self.leads = leads_on(view, self.places)
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


def told_of(name: str) -> list[str]:
    """Return what the presenter hears when that is pressed."""
    own = {TALK_OPTION: "<talk>", EMERGENCY_OPTION: "<emergency button>"}
    return [] if name in (PAGE_UP, PAGE_DOWN) else [own.get(name, name)]


def leads_on(view: View, places: dict[str, Rect]) -> Leads:
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


def ways_from(leads: Leads, first: Step) -> dict[Step, Way]:
    """Return by how few arrows each state of the focus is reached from ``first``.

    A state is what has the focus and what turning round leads back to.
    """
    ways: dict[Step, Way] = {first: ()}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        name, came = here
        for direction in Direction:
            turned = came is not None and came[1] is direction and (came[0], direction) in leads
            there = came[0] if came and turned else leads.get((name, direction), name)
            step = (there, (name, direction.opposite)) if there != name else here
            if step not in ways:
                ways[step] = (*ways[here], (direction, there))
                waiting.append(step)
    return ways
