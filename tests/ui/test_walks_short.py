"""How many screens and presses each main service takes, by a finger and by the remote."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt

from kiosk.core.alarms import AlarmState
from kiosk.core.dialogue.alarm import is_live
from kiosk.core.view import EMERGENCY_OPTION
from tests.helpers.household import Household
from tests.helpers.understanding import NOW
from tests.ui.conftest import Clock, MakeInterface, Recorder
from tests.ui.flows import flows
from tests.ui.hands import Hand
from tests.ui.screens import DEVICES, TELEVISION, Device, reachable
from tests.ui.test_walks_by_hand import KEYS, LEAVES, Resident, arrows_to

MOST_SCREENS, MOST_PRESSES = 3, 6


@dataclass(frozen=True)
class Count:
    """What a service takes from the home screen: screens with a choice on them, and presses."""

    screens: int
    touches: int
    keys: int


TABLE = {
    "order a meal": Count(screens=3, touches=5, keys=5),
    "housekeeping": Count(screens=3, touches=4, keys=4),
    "doctor": Count(screens=2, touches=4, keys=4),
    "medicine late": Count(screens=3, touches=4, keys=4),
    "take something back": Count(screens=3, touches=4, keys=5),
    "rate": Count(screens=3, touches=4, keys=5),
    "bill": Count(screens=2, touches=3, keys=3),
    "repair": Count(screens=2, touches=3, keys=3),
    "call": Count(screens=2, touches=3, keys=3),
    "notices": Count(screens=1, touches=2, keys=2),
    "settings": Count(screens=2, touches=3, keys=3),
    "self-test": Count(screens=3, touches=4, keys=4),
}
"""What is counted ends when what was wanted is on its way, read or changed."""

NO_SERVICES = ("settings", "self-test")
"""What is no service; on a television it stands on the second page of 更多."""

ENDS: dict[str, Callable[[Household], object]] = {
    "notices": lambda talk: talk.view.key.startswith("notice"),
    "settings": lambda talk: any(type(e).__name__ == "ChangeVolume" for e in talk.done),
    "self-test": lambda talk: talk.world.self_test,
}


def count(resident: Resident, name: str, device: Device) -> Count:
    """Walk a flow by the fewest keys and count."""
    flow = next(flow for flow in flows() if flow.name == name)
    talk = flow.start()
    talk.world = replace(talk.world, room=device.room)
    resident.begin(talk)
    ends = ENDS.get(name, flow.holds)
    screens, touches, keys = set[object](), 0, 0
    for step in flow.steps:
        if ends(resident.talk):
            break
        assert isinstance(step, str)
        if resident.talk.view.key != "home":
            screens.add(type(resident.talk.dialogue.top(resident.talk.world)))
        target = LEAVES[0]
        while target in LEAVES:
            target = resident.find(step)
            touches += 1
            keys += _strike(resident, target)
    assert ends(resident.talk)
    return Count(len(screens), touches, keys)


def _strike(resident: Resident, target: str) -> int:
    """Press it by its digit, or by arrows and OK, whichever is less; return the strikes."""
    view = resident.talk.view
    digits = {option.id: option.digit for option in (*view.options, *view.actions)}
    arrows = arrows_to(resident.hand.interface, target)
    keys = [*(KEYS[direction] for direction in arrows), Qt.Key.Key_Select]
    if digits.get(target):
        keys = [Qt.Key(int(Qt.Key.Key_0) + (digits[target] or 0))]
    for key in keys:
        resident.hand.strike(key)
    resident.happened()
    return len(keys)


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_a_main_service_takes_three_screens_and_six_presses_at_most(
    device: Device, make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    resident = Resident(Hand(make_interface(device.size), clock), recorder)
    resident.hand.look = device.preferences.look(NOW)
    counted = {name: count(resident, name, device) for name in TABLE}
    for name, took in counted.items():
        if name in NO_SERVICES and device is TELEVISION:
            continue
        assert took.screens <= MOST_SCREENS, (name, took)
        assert max(took.touches, took.keys) <= MOST_PRESSES, (name, took)
    if device is not TELEVISION:  # there some things are a page further on
        assert counted == TABLE


def test_the_emergency_takes_one_press_on_every_screen(
    make_interface: MakeInterface, recorder: Recorder, clock: Clock
) -> None:
    resident = Resident(Hand(make_interface((1024, 600)), clock), recorder)
    resident.begin(Household())
    resident.hand.touch(EMERGENCY_OPTION)
    resident.happened()
    assert is_live(resident.talk.world.alarm)
    for found in reachable():
        talk = copy(found.talk)
        if not is_live(talk.world.alarm):
            talk.cry()
            alarm = talk.world.alarm
            assert alarm is not None, found.way
            assert alarm.known_state is AlarmState.COUNTING, found.way
