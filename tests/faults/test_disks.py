"""Slow, full, read-only and broken disks: what is said to be written is, and an alarm gets out."""

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import lacking, wait_until
from tests.faults import sides
from tests.faults.disks import (
    Disk,
    Trouble,
    build_shim,
    fill,
    make_read_only,
    make_writable,
    small_disk,
)
from tests.faults.home import Resident
from tests.faults.laboratory import Laboratory, Plan
from tests.faults.nursery import Nursery

DICE = random.Random(1)
CALM = Plan(seed=5, homes=1, odds=0.0)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Disk:
    folder = tmp_path_factory.mktemp("disk")
    library = build_shim(tmp_path_factory.mktemp("shim"))
    if library is None:
        lacking("a C compiler, for disks that fail (apt-get install gcc)")
    return Disk(folder, library)


@pytest.fixture(scope="module")
def on_disk(disk: Disk) -> Iterator[Nursery]:
    """Kiosks and hubs that use the disk that can be in trouble."""
    with Nursery(disk.environment) as made:
        yield made


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "tiny", 6) as folder:
        if folder is None:
            lacking("the right to mount a small disk (root, or sudo without a password)")
        yield folder


def raise_and_send(home: Resident) -> str:
    """Press the alarm; return its id."""
    thing = home.shout()
    home.send(thing)
    home.wait_answered()
    return thing.identity


def is_at_hub(laboratory: Laboratory, alarm: str) -> Callable[[], bool]:
    def there() -> bool:
        hub = sides.read_hub(laboratory.database, laboratory.homes[0].ledger.home)
        return any(record["alarm"]["id"] == alarm for record in hub.alarms)

    return there


def faulty_press(home: Resident) -> bool:
    """Ask for something; return whether the kiosk said that it could not write it down."""
    before = len(home.ledger.failed)
    home.ask_for_something()
    home.wait_answered()
    return len(home.ledger.failed) > before


def test_a_full_disk_takes_no_request_and_lets_an_alarm_out(
    tmp_path: Path, tiny: Path, nursery: Nursery
) -> None:
    laboratory = Laboratory(tmp_path, CALM, nursery)
    home = laboratory.homes[0]
    home.store = tiny / "kiosk.db"
    with laboratory:
        laboratory.check()
        filler = fill(tiny)
        wait_until(lambda: faulty_press(home), "the full disk is told", 20)
        wait_until(is_at_hub(laboratory, raise_and_send(home)), "the alarm is at the hub")
        # Power cut with the disk still full: what was accepted is there, and the next one gets out.
        home.kill()
        home.start(nursery, laboratory.line.url)
        wait_until(is_at_hub(laboratory, raise_and_send(home)), "the second alarm as well")
        filler.unlink()
        assert not faulty_press(home)
        laboratory.finish()
    assert laboratory.faults == []


def test_a_disk_that_was_read_only_from_the_start_lets_an_alarm_out(
    tmp_path: Path, tiny: Path, nursery: Nursery
) -> None:
    laboratory = Laboratory(tmp_path, CALM, nursery)
    home = laboratory.homes[0]
    home.store = tiny / "kiosk.db"
    with laboratory:
        laboratory.check()
        home.kill()
        make_read_only(tiny)
        home.start(nursery, laboratory.line.url)
        assert home.fault, "the kiosk tells that nothing can be written"
        assert faulty_press(home)
        wait_until(is_at_hub(laboratory, raise_and_send(home)), "the alarm is at the hub")
        home.kill()
        make_writable(tiny)
        home.start(nursery, laboratory.line.url)
        assert not home.fault
        laboratory.finish()
    assert laboratory.faults == []


@pytest.mark.parametrize("trouble", [Trouble.FULL, Trouble.READ_ONLY, Trouble.BROKEN])
def test_a_disk_that_fails_while_the_kiosk_runs(
    disk: Disk, on_disk: Nursery, tmp_path: Path, trouble: Trouble
) -> None:
    laboratory = Laboratory(tmp_path, CALM, on_disk)
    home = laboratory.homes[0]
    home.store = disk.folder / f"{trouble.name}.db"
    with ExitStack() as stack:
        stack.callback(disk.be, Trouble.NONE)
        stack.enter_context(laboratory)
        laboratory.check()
        disk.be(trouble)
        assert faulty_press(home)
        wait_until(is_at_hub(laboratory, raise_and_send(home)), "the alarm is at the hub")
        assert faulty_press(home)
        disk.be(Trouble.NONE)
        wait_until(lambda: not faulty_press(home), "it is written again")
        laboratory.finish()
    assert laboratory.faults == []


@pytest.mark.parametrize("trouble", [Trouble.FULL, Trouble.BROKEN])
def test_a_hub_whose_disk_fails_gives_no_receipt(
    disk: Disk, on_disk: Nursery, tmp_path: Path, trouble: Trouble
) -> None:
    where = disk.folder / f"hub-{trouble.name}.sqlite"
    laboratory = Laboratory(tmp_path, replace(CALM, database=str(where)), on_disk)
    home = laboratory.homes[0]
    with ExitStack() as stack:
        stack.callback(disk.be, Trouble.NONE)
        stack.enter_context(laboratory)
        laboratory.check()
        disk.be(trouble)
        alarm = raise_and_send(home)
        assert not faulty_press(home)
        assert not laboratory.let_pass(1.5), "a receipt for what is on no disk"
        assert not is_at_hub(laboratory, alarm)()
        disk.be(Trouble.NONE)
        wait_until(is_at_hub(laboratory, alarm), "the alarm is at the hub")
        laboratory.finish()
    assert laboratory.faults == []


def test_a_slow_disk_changes_nothing(disk: Disk, on_disk: Nursery, tmp_path: Path) -> None:
    """5 ms more for each sync, with kills; a press is on the device's disk in 50 ms (99 %)."""
    folder = disk.folder / "slow"
    folder.mkdir()
    with ExitStack() as stack:
        stack.callback(disk.be, Trouble.NONE)
        laboratory = stack.enter_context(Laboratory(folder, Plan(seed=6, homes=1), on_disk))
        disk.be(Trouble.SLOW)
        for number in range(4):
            laboratory.round(number)
        laboratory.check()
        home = laboratory.homes[0]
        slowest = min(_slowest(home) for _ in range(3))  # the machine may be busy with other tests
        laboratory.finish()
    assert laboratory.faults == []
    assert 0.005 <= slowest <= 0.050, f"{1000 * slowest:.1f} ms"


def _slowest(home: Resident) -> float:
    """Return the seconds from press to disk of the slowest of a hundred alarms but one."""
    del home.ledger.took["raise"][:]
    for _ in range(100):
        home.shout()
        home.wait_answered()
    return sorted(home.ledger.took["raise"])[-2]
