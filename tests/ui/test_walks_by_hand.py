"""Every flow to its end in the real window: by the mouse (or a finger) alone, by keys alone."""

from collections import deque
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.core.view import BACK_OPTION
from kiosk.ui.focus import Direction, FocusKeeper
from kiosk.ui.keys import ARROWS
from kiosk.ui.window import Interface, pressables
from tests.helpers.household import Household
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.flows import BACK_KEY, Flow, flows
from tests.ui.hands import Hand
from tests.ui.looking import focused

KEYS = {direction: Qt.Key(key) for key, direction in ARROWS.items()}
LEAVES = ("next-page", "turn-over")
"""What leafs on to further things, where not all fit on a page."""


class Resident:
    """Whoever sits before the window: what they press reaches the real dialogue."""

    def __init__(self, hand: Hand, recorder: Recorder) -> None:
        self.hand, self._recorder = hand, recorder
        self.talk = Household()
        self.presses: list[str] = []

    def begin(self, talk: Household) -> None:
        """Sit down before this kiosk."""
        self.talk, self.presses = talk, []
        self.hand.clock.go_on(20.0)
        self.show()

    def show(self) -> None:
        """Show what the dialogue shows, and look at it for a second."""
        self.hand.show(self.talk.view)
        assert focused(self.hand.interface) == [self.hand.interface.focused], self.talk.view.key

    def happened(self) -> None:
        """Hand what was pressed on to the dialogue."""
        calls, self._recorder.calls = self._recorder.calls, []
        for call in calls:
            match call:
                case "<back>":
                    self.talk.back()
                case "<talk>":
                    raise AssertionError("nobody speaks here")
                case "<emergency button>" | "<emergency remote>":
                    self.talk.cry()
                case _:
                    self.talk.press(call)
        self.show()

    def find(self, name: str) -> str:
        """Return the id of what is looked for, or what leafs on where it is not on this page."""
        shown = pressables(self.hand.interface.view.rootObject())
        begins = name.endswith("*")
        found = [own for own in shown if own == name or (begins and own.startswith(name[:-1]))]
        leaf = [own for own in LEAVES if own in shown]
        assert found or leaf, f"{name} is not among {sorted(shown)}"
        return sorted(found)[0] if found else leaf[0]


@pytest.fixture
def resident(make_interface: MakeInterface, recorder: Recorder, clock: Clock) -> Resident:
    return Resident(Hand(make_interface((1024, 600)), clock), recorder)


def touch(resident: Resident, name: str) -> None:
    """Touch what bears that id; what stands on a later page is leafed to."""
    target = LEAVES[0]
    while target in LEAVES:
        target = resident.find(BACK_OPTION if name == BACK_KEY else name)
        resident.hand.touch(target)
        resident.happened()
        if target == name:
            return


def strike(resident: Resident, name: str) -> None:
    """Go there by arrows and press OK; or strike Back; or hold the red key."""
    if name == BACK_KEY:
        resident.hand.strike(Qt.Key.Key_Back)
        return resident.happened()
    target = LEAVES[0]
    while target in LEAVES:
        target = resident.find(name)
        for direction in arrows_to(resident.hand.interface, target):
            resident.hand.strike(KEYS[direction])
        assert resident.hand.interface.focused == target
        resident.hand.strike(Qt.Key.Key_Select)
        resident.happened()
        if target == name:
            return None
    return None


def arrows_to(interface: Interface, target: str) -> list[Direction]:
    """Return the fewest arrows from what has the focus to ``target``."""
    places, keeper = pressables(interface.view.rootObject()), FocusKeeper()
    own = interface.desk._focus
    waiting = deque([((own.current, own._came), list[Direction]())])
    seen = {waiting[0][0]}
    while waiting:
        state, way = waiting.popleft()
        if state[0] == target:
            return way
        for direction in Direction:
            keeper.current, keeper._came = state
            keeper.move(direction, places)
            there = keeper.current, keeper._came
            if there not in seen:
                seen.add(there)
                waiting.append((there, [*way, direction]))
    raise AssertionError(f"no arrows lead to {target}")


def walk(resident: Resident, flow: Flow, press: Callable[[Resident, str], None]) -> None:
    resident.begin(flow.start())
    for step in flow.steps:
        if isinstance(step, str):
            press(resident, step)
        else:
            step(resident.talk)
            resident.show()
    assert flow.holds(resident.talk), (flow.name, resident.talk.view)


@pytest.mark.parametrize("press", [touch, strike], ids=["mouse", "keys"])
def test_every_flow_to_its_end(resident: Resident, press: Callable[[Resident, str], None]) -> None:
    for flow in flows():
        try:
            walk(resident, flow, press)
        except AssertionError as error:
            raise AssertionError(f"{flow.name}: {error}") from error
