"""View models touch only what changed; the bridge crosses threads and coalesces."""

import threading
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.core.view import Picture
from kiosk.services.events import Bus, HearingLevel, PictureChanged
from kiosk.ui.bridge import Bridge
from kiosk.ui.render import settle
from kiosk.ui.viewmodels.records import RecordModel
from kiosk.ui.window import pressables
from tests.ui.conftest import MakeInterface
from tests.ui.looking import items
from tests.ui.pictures import FRAME, HOME, MEAL, TALK

ROWS = st.lists(
    st.tuples(st.sampled_from("abcdefg"), st.integers(0, 3)), unique_by=lambda row: row[0]
)


def _shown(model: QAbstractItemModel) -> list[tuple[str, int]]:
    roles = sorted(model.roleNames())
    return [
        tuple(model.data(model.index(row, 0), role) for role in roles)
        for row in range(model.rowCount())
    ]


@given(before=ROWS, after=ROWS)
def test_a_model_ends_as_the_records_are(
    before: list[tuple[str, int]], after: list[tuple[str, int]]
) -> None:
    model: RecordModel[tuple[str, int]] = RecordModel(
        {"name": lambda row: row[0], "number": lambda row: row[1]}, key=lambda row: row[0]
    )
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(before)
    assert _shown(model) == before
    model.replace(after)
    assert _shown(model) == after
    del tester


def test_only_changed_roles_are_told(qapp: QGuiApplication) -> None:
    model: RecordModel[tuple[str, int]] = RecordModel(
        {"name": lambda row: row[0], "number": lambda row: row[1]}, key=lambda row: row[0]
    )
    told: list[tuple[int, list[int]]] = []
    resets: list[None] = []
    model.replace([("a", 1), ("b", 2)])
    model.dataChanged.connect(lambda first, _, roles: told.append((first.row(), roles)))
    model.modelReset.connect(lambda: resets.append(None))
    model.replace([("a", 1), ("b", 3)])
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert told == [(1, [names["number"]])]
    assert resets == []


def test_a_tick_of_the_clock_rebuilds_nothing(make_interface: MakeInterface) -> None:
    interface = make_interface((1024, 600))
    interface.show_picture(Picture(MEAL, FRAME, TALK))
    settle()
    root = interface.view.rootObject()
    gone: list[str] = []
    for item in items(root):
        item.destroyed.connect(lambda: gone.append("gone"))
    count = sum(1 for _ in items(root))
    for minute in range(25, 30):
        tick = replace(FRAME, clock=f"10:{minute}")
        badge = replace(MEAL.options[0], badge=f"{minute} 份")
        view = replace(MEAL, options=(badge, *MEAL.options[1:]))
        interface.show_picture(Picture(view, tick, replace(TALK, level=minute / 30)))
        settle()
    assert gone == []
    assert sum(1 for _ in items(root)) == count


def test_a_burst_from_another_thread_costs_one_showing(qapp: QGuiApplication) -> None:
    shown: list[tuple[str, int]] = []

    def show(picture: Picture) -> None:
        shown.append((picture.frame.clock, threading.get_ident()))

    bridge, bus = Bridge(show, lambda: None), Bus()
    bridge.attach(bus)

    def burst() -> None:
        for n in range(500):
            bus.publish(PictureChanged(Picture(HOME, replace(FRAME, clock=str(n)), TALK)))
            bus.publish(HearingLevel(0.5))

    thread = threading.Thread(target=burst, name="burst")
    thread.start()
    thread.join()
    settle()
    assert shown == [("499", threading.get_ident())]
    bridge.close()
    bus.publish(PictureChanged(Picture(HOME, FRAME, TALK)))
    settle()
    assert len(shown) == 1


def test_quit_ends_the_loop_from_another_thread(make_interface: MakeInterface) -> None:
    interface = make_interface((1024, 600))
    interface.show_picture(Picture(HOME, FRAME, TALK))
    thread = threading.Timer(0.1, interface.quit)
    thread.start()
    assert interface.exec() == 0
    thread.join()
    assert pressables(interface.view.rootObject())
