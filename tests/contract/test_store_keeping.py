"""What the device keeps: for how long, for whom, and from a disk that takes nothing any more."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.core.alarms import AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.requests import RequestState
from kiosk.store import AlarmNotSaved, Changes, Store
from tests.conftest import wait_until
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import RESIDENT, alarm, meal_request, vitals


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    with closing(Store(tmp_path / "d.db", clock)) as opened:
        yield opened


def _send_all(store: Store, clock: FakeClock) -> None:
    while entries := store.outbox_heads():
        for entry in entries:
            store.entry_received(entry.seq, clock.now(), RequestState.RECEIVED.value).result()


def test_what_is_finished_and_old_goes_and_what_waits_stays(store: Store, clock: FakeClock) -> None:
    now = clock.now()
    done, waiting, open_one = (meal_request(now) for _ in range(3))
    dose = DoseRecord(
        id="p1:2026-11-21:08:00",
        plan="p1",
        date=now.date(),
        slot="08:00",
        status=DoseStatus.TAKEN,
        at=now,
    )
    for request in (done, open_one):
        store.add_request(request).result()
    store.record_dose(dose).result()
    store.add_vitals(vitals(now)).result()
    refused = meal_request(now)
    store.add_request(refused).result()
    _send_all(store, clock)
    store.cancel_request(done.id).result()
    (entry,) = store.outbox_heads()
    store.entry_received(entry.seq, now, RequestState.CANCELLED.value).result()
    store.add_request(waiting).result()
    over, standing = alarm(now), alarm(now)
    store.add_alarm(over).result()
    store.cancel_alarm(over.id).result()
    store.add_alarm(standing).result()

    assert store.prune(now + timedelta(days=50)).result() == 0
    assert store.prune(now + timedelta(days=100)).result() == 4  # request, dose, vitals, alarm
    kept = {record.request.id for record in store.requests()}
    assert kept == {waiting.id, open_one.id, refused.id}
    opened = store.open_alarm()
    assert opened is not None
    assert opened.alarm.id == standing.id
    assert store.outbox_size() == 1


def test_refusals_are_counted_for_staff_and_forgotten_in_the_end(
    store: Store, clock: FakeClock
) -> None:
    store.add_request(meal_request(clock.now())).result()
    (entry,) = store.outbox_heads()
    store.entry_refused(entry.seq, "没有这道菜").result()
    assert store.refusals(clock.now() - timedelta(days=1)) == 1
    assert store.refusals(clock.now() + timedelta(days=1)) == 0
    store.prune(clock.now() + timedelta(days=100)).result()
    assert store.dead_letters() == ()


def _received(store: Store, clock: FakeClock) -> AlarmRecord:
    shout = alarm(clock.now())
    store.add_alarm(shout).result()
    store.send_alarm(shout.id).result()
    return store.alarm_received(shout.id, clock.now()).result()


def test_a_kiosk_bound_to_somebody_else_forgets_no_cry_for_help(
    store: Store, clock: FakeClock
) -> None:
    def page(name: str) -> Changes:
        return Changes(
            cursor=f"e:{name}", resident=Resident(id=name, name=name, called=name, address="1")
        )

    store.apply(page(RESIDENT)).result()
    standing = _received(store, clock)
    clock.advance(1)
    false = _received(store, clock)
    store.cancel_alarm(false.alarm.id).result()
    store.alarm_withdrawal_received(false.alarm.id).result()
    store.apply(page("li")).result()
    assert store.open_alarm() == standing
    word = store.cancel_alarm(standing.alarm.id).result()
    assert word.false_alarm
    assert [entry.withdraw for entry in store.alarms_waiting()] == [True]


def test_the_alarm_for_the_screen_is_the_one_nobody_has_put_aside(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    first = _received(store, clock)
    clock.advance(60)
    second = _received(store, clock)
    store.put_alarm_aside(second.alarm.id, aside=True).result()
    assert store.open_alarm() == first
    store.cancel_alarm(first.alarm.id).result()
    store.close()
    with closing(Store(tmp_path / "d.db", clock)) as again:
        entry = again.open_entry()
        assert entry is not None
        assert (entry.record.alarm.id, entry.aside) == (second.alarm.id, True)


def test_a_step_that_the_hub_tells_leaves_it_aside(store: Store, clock: FakeClock) -> None:
    record = _received(store, clock)
    store.put_alarm_aside(record.alarm.id, aside=True).result()
    steps = (*record.steps, AlarmStep(state=AlarmState.ACKNOWLEDGED, at=clock.now(), by="张敏"))
    store.apply(Changes(cursor="e:1", alarms=(replace(record, steps=steps),))).result()
    entry = store.open_entry()
    assert entry is not None
    assert (entry.record.state, entry.aside) == (AlarmState.ACKNOWLEDGED, True)


def test_a_test_alarm_is_sent_and_never_shown(store: Store, clock: FakeClock) -> None:
    trial = replace(alarm(clock.now()), source=AlarmSource.TEST)
    store.add_alarm(trial).result()
    store.send_alarm(trial.id).result()
    assert store.open_alarm() is None
    assert [entry.record.alarm.id for entry in store.alarms_waiting()] == [trial.id]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, 3 MB, that can be filled and set read-only."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("mounting a small file system is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


def test_a_full_disk_takes_the_alarm_in_the_ballasts_place(
    small_disk: Path, clock: FakeClock
) -> None:
    path = small_disk / "d.db"
    with closing(Store(path, clock)) as store:
        store.set_setting("a", "b").result()
        wait_until((small_disk / "d.db.ballast").exists, "the ballast is laid down")
        filler = (small_disk / "filler").open("wb", buffering=0)
        with closing(filler), pytest.raises(OSError, match="28"):
            while True:
                filler.write(b"x" * 4096)
        shout = alarm(clock.now())
        store.add_alarm(shout).result()
        store.send_alarm(shout.id).result()
    with closing(Store(path, clock)) as store:
        opened = store.open_alarm()
        assert opened is not None
        assert (opened.alarm.id, opened.state) == (shout.id, AlarmState.SENDING)


def test_a_disk_gone_read_only_keeps_no_alarm_from_the_screen_or_the_lane(
    small_disk: Path, clock: FakeClock
) -> None:
    path = small_disk / "d.db"
    with closing(Store(path, clock)) as store:
        before = _received(store, clock)
    _remount(small_disk, "ro")
    with closing(Store(path, clock)) as store:
        assert store.fault
        assert store.open_alarm() == before, "what is on it can be read"
        clock.advance(60)
        shout = alarm(clock.now())
        with pytest.raises(AlarmNotSaved):
            store.add_alarm(shout).result()
        with pytest.raises(AlarmNotSaved):
            store.send_alarm(shout.id).result()
        assert [entry.record.alarm.id for entry in store.alarms_waiting()] == [shout.id]
        opened = store.open_alarm()
        assert opened is not None
        assert opened.alarm.id == shout.id
    _remount(small_disk, "rw")
