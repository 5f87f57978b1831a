"""Pictures of medicines on the device: fetched, verified, kept, and never a reason to fall over."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.client import HubClient
from kiosk.protocol.messages import SyncPage
from kiosk.services.device import Device, HubAddress
from kiosk.services.events import Bus, Event, RecordsChanged
from kiosk.services.link import LinkWatch
from kiosk.services.pictures import WAITS, PictureFolder, Pictures
from kiosk.store import Changes, Store
from tests.conftest import wait_until
from tests.helpers.chaos import ChaosHub, Fault, chaos_hub
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import plan

PILL = b"\xff\xd8 a white round pill"
BOX = b"\xff\xd8 a blue box"


def name_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path / "device.db", FakeClock())) as store:
        yield store


@pytest.fixture
def hub() -> Iterator[ChaosHub]:
    with chaos_hub() as hub:
        hub.pictures = {name_of(PILL): PILL, name_of(BOX): BOX}
        yield hub


def loop_of(
    store: Store, hub: ChaosHub, folder: PictureFolder, events: list[Event] | None = None
) -> Pictures:
    bus = Bus()
    if events is not None:
        bus.subscribe(events.append)
    return Pictures(folder, store, HubClient(hub.url, "token"), LinkWatch(bus), bus)


def want(store: Store, *pictures: bytes | str) -> None:
    """Have plans that name these pictures, and no others."""
    names = [one if isinstance(one, str) else name_of(one) for one in pictures]
    plans = tuple(plan(f"p{n}", picture=name) for n, name in enumerate(names))
    removed = tuple(f"p{n}" for n in range(len(names), 4))
    store.apply(Changes(cursor="e:1", plans=plans, removed_plans=removed)).result()


def test_what_the_plans_name_is_fetched_once_and_shown_without_the_hub(
    store: Store, hub: ChaosHub, tmp_path: Path
) -> None:
    folder, events = PictureFolder(tmp_path / "pictures"), list[Event]()
    want(store, PILL, BOX, PILL)
    loop = loop_of(store, hub, folder, events)
    assert folder.path_of(name_of(PILL)) is None
    assert loop.step() == float("inf")
    assert loop.step() == float("inf"), "nothing is left to fetch"
    loop.release()
    assert hub.calls["GET pictures"] == 2
    assert RecordsChanged() in events
    after_a_restart = PictureFolder(tmp_path / "pictures")
    for data in (PILL, BOX):
        path = after_a_restart.path_of(name_of(data))
        assert path is not None
        assert path.read_bytes() == data


def test_what_no_plan_names_any_more_is_let_go(store: Store, hub: ChaosHub, tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    want(store, PILL, BOX)
    loop.step()
    want(store, BOX)
    loop.step()
    loop.release()
    assert folder.path_of(name_of(PILL)) is None
    assert [file.name for file in (tmp_path / "pictures").iterdir()] == [f"{name_of(BOX)}.jpg"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.TRUNCATED,
        Fault.HTML_200,
        Fault.HTML_502,
        Fault.PROBLEM_503,
        Fault.LOST,
        Fault.SWALLOWED,
    ],
)
def test_a_picture_that_did_not_come_whole_is_asked_for_again(
    fault: Fault, store: Store, hub: ChaosHub, tmp_path: Path
) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    want(store, PILL)
    hub.faults = [fault]
    assert loop.step() == WAITS[0]
    assert folder.path_of(name_of(PILL)) is None
    assert loop.step() == float("inf")
    loop.release()
    assert folder.path_of(name_of(PILL)) is not None


def test_other_bytes_than_the_name_says_are_not_shown(
    store: Store, hub: ChaosHub, tmp_path: Path
) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    want(store, PILL)
    hub.pictures[name_of(PILL)] = BOX
    waits = [loop.step() for _ in range(len(WAITS) + 2)]
    loop.release()
    assert waits == [*WAITS, WAITS[-1], WAITS[-1]], "calmly, and no faster than every ten minutes"
    assert folder.path_of(name_of(PILL)) is None


def test_a_picture_the_hub_has_not_holds_up_no_other(
    store: Store, hub: ChaosHub, tmp_path: Path
) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    want(store, name_of(b"gone"), "../../etc/passwd", PILL)
    assert loop.step() == WAITS[0]
    loop.release()
    assert folder.path_of(name_of(PILL)) is not None
    assert folder.path_of("../../etc/passwd") is None
    assert hub.calls["GET pictures"] == 2, "what is no name of a picture is not asked for"


def test_a_full_disk_is_no_crash(
    store: Store, hub: ChaosHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    want(store, PILL)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert loop.step() == WAITS[0]
        assert list((tmp_path / "pictures").iterdir()) == []
    assert loop.step() == float("inf")
    loop.release()


def test_more_than_the_cap_is_not_kept(store: Store, hub: ChaosHub, tmp_path: Path) -> None:
    folder = PictureFolder(tmp_path / "pictures", most_bytes=len(PILL) + 1)
    loop = loop_of(store, hub, folder)
    want(store, PILL, BOX)
    assert loop.step() == WAITS[0]
    loop.release()
    assert folder.path_of(name_of(PILL)) is not None
    assert folder.path_of(name_of(BOX)) is None


def test_a_picture_damaged_on_the_disk_is_fetched_anew(
    store: Store, hub: ChaosHub, tmp_path: Path
) -> None:
    want(store, PILL)
    loop = loop_of(store, hub, PictureFolder(tmp_path / "pictures"))
    loop.step()
    loop.release()
    file = tmp_path / "pictures" / f"{name_of(PILL)}.jpg"
    file.write_bytes(PILL[:5])
    folder = PictureFolder(tmp_path / "pictures")
    loop = loop_of(store, hub, folder)
    assert loop.step() == float("inf")
    loop.release()
    assert file.read_bytes() == PILL


def test_a_new_plan_brings_its_picture_by_itself(hub: ChaosHub, tmp_path: Path) -> None:
    device = Device(tmp_path / "device.db", FakeClock(), Bus(), HubAddress(hub.url, "token"))
    with closing(device):
        device.start()
        wait_until(lambda: hub.since, "the device asks for changes")
        hub.say(SyncPage(cursor="e:2", plans=(plan("p1", picture=name_of(PILL)),)))
        wait_until(lambda: device.pictures.path_of(name_of(PILL)), "the picture is there")
