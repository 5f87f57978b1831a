"""What the device's store promises."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.core.alarms import AlarmRecord, AlarmState, AlarmStep
from kiosk.core.catalogue import Catalogue, Dish, Notice, Resident
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.core.intents import Intent
from kiosk.core.learnt import Confirmed, Meaning, TaughtEntry
from kiosk.core.requests import Request, RequestRecord, RequestState, RequestStep
from kiosk.store import (
    AlarmNotSaved,
    Changes,
    EntryKind,
    OutboxFull,
    Store,
    StoreFault,
    outbox,
    requests,
    schema,
)
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import RESIDENT, alarm, meal_request, plan, vitals

CLOCK = FakeClock("2026-11-21T08:00:00+08:00")
NOW = CLOCK.now()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "device.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store(path, CLOCK)
    yield opened
    opened.close()


def answer(status: DoseStatus = DoseStatus.TAKEN, minutes: int = 0) -> DoseRecord:
    return DoseRecord(
        id="p1:2026-11-21:08:00",
        plan="p1",
        date=date(2026, 11, 21),
        slot="08:00",
        status=status,
        at=NOW + timedelta(minutes=minutes),
    )


def received(request: Request, *states: RequestState) -> RequestRecord:
    steps = (RequestState.RECEIVED, *states)
    return RequestRecord(
        request=request,
        steps=tuple(
            RequestStep(state=state, at=NOW + timedelta(minutes=n)) for n, state in enumerate(steps)
        ),
    )


# Requests and their outbox.


def test_a_request_and_its_call_are_written_together_and_found_again(path: Path) -> None:
    request = meal_request(NOW)
    with closing(Store(path, CLOCK)) as store:
        record = store.add_request(request).result()
        assert record.state is RequestState.RECORDED
    with closing(Store(path, CLOCK)) as store:
        assert store.requests() == (record,)
        assert store.request(request.id) == record
        (entry,) = store.outbox_heads()
        assert (entry.kind, entry.subject, entry.attempts) == (EntryKind.REQUEST, request.id, 0)
        assert msgspec.json.decode(entry.body, type=Request) == request


def test_the_same_request_again_is_one_and_another_body_is_our_mistake(
    store: Store, expected_logs: list[str]
) -> None:
    request = meal_request(NOW)
    assert store.add_request(request).result() == store.add_request(request).result()
    assert store.outbox_size() == 1
    expected_logs.append("our own mistake")
    with pytest.raises(ValueError, match="another"):
        store.add_request(replace(request, said="两份")).result()


def test_requests_are_newest_first_and_limited(store: Store) -> None:
    requests = [meal_request(NOW + timedelta(minutes=n)) for n in range(6)]
    for request in requests:
        store.add_request(request).result()
    assert [r.request for r in store.requests(4)] == list(reversed(requests))[:4]


def test_a_receipt_empties_the_outbox_and_adds_one_step(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    (entry,) = store.outbox_heads()
    assert store.begin_attempt(entry.seq).result()
    record = store.entry_received(entry.seq, NOW, "received").result()
    assert record is not None
    assert record.state is RequestState.RECEIVED
    assert store.outbox_size() == 0
    assert store.entry_received(entry.seq, NOW, "received").result() is None
    assert store.request(request.id) == record


def test_a_request_never_tried_is_cancelled_here_and_never_sent(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    record = store.cancel_request(request.id, "不要了").result()
    assert record.state is RequestState.CANCELLED
    assert not record.cancel_asked
    assert store.outbox_heads() == ()


def test_one_request_in_the_place_of_another_is_both_or_neither(
    store: Store, expected_logs: list[str]
) -> None:
    first, second = meal_request(NOW), meal_request(NOW, "饺子")
    store.add_request(first).result()
    old, new = store.replace_request(first.id, second, "换成别的了").result()
    assert (old.state, new.state) == (RequestState.CANCELLED, RequestState.RECORDED)
    assert [entry.subject for entry in store.outbox_heads()] == [second.id]
    assert store.replace_request(first.id, second).result() == (old, new), "the same again"
    (entry,) = store.outbox_heads()
    store.begin_attempt(entry.seq).result()
    third = meal_request(NOW, "地三鲜")
    old, _ = store.replace_request(second.id, third).result()
    assert old.cancel_asked, "the hub is told"
    expected_logs.append("our own mistake")
    with pytest.raises(LookupError):
        store.replace_request("unknown", meal_request(NOW, "锅包肉")).result()
    with pytest.raises(ValueError, match="another"):
        store.replace_request(third.id, replace(second, said="别的")).result()
    found = store.request(third.id)
    assert found
    assert not found.cancel_asked, "nothing has changed"
    assert len(store.requests()) == 3


def test_a_request_once_tried_goes_out_and_its_cancel_after_it(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    (first,) = store.outbox_heads()
    store.begin_attempt(first.seq).result()
    record = store.cancel_request(request.id).result()
    assert (record.state, record.cancel_asked) == (RequestState.RECORDED, True)
    assert store.cancel_request(request.id).result() == record
    assert store.outbox_heads() == (replace(first, attempts=1),)
    store.entry_received(first.seq, NOW).result()
    (second,) = store.outbox_heads()
    assert second.kind is EntryKind.CANCEL
    last = store.entry_received(second.seq, NOW, "cancelled").result()
    assert last is not None
    assert (last.state, last.cancel_asked) == (RequestState.CANCELLED, False)


def test_a_refused_request_is_shown_so_and_kept_among_the_dead_letters(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    (entry,) = store.outbox_heads()
    store.begin_attempt(entry.seq).result()
    store.cancel_request(request.id).result()
    record = store.entry_refused(entry.seq, "没有这道菜").result()
    assert record is not None
    assert (record.state, record.steps[-1].note) == (RequestState.REFUSED, "没有这道菜")
    assert store.outbox_size() == 0
    (letter,) = store.dead_letters()
    assert msgspec.json.decode(letter.body, type=Request) == request


def test_a_refused_cancel_is_no_longer_asked_for(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    (entry,) = store.outbox_heads()
    store.entry_received(entry.seq, NOW).result()
    assert store.cancel_request(request.id).result().cancel_asked
    (cancel,) = store.outbox_heads()
    record = store.entry_refused(cancel.seq, "已经在路上").result()
    assert record is not None
    assert (record.state, record.cancel_asked) == (RequestState.RECEIVED, False)


def test_unknown_requests_are_an_error_of_the_caller(store: Store) -> None:
    for future in (
        store.cancel_request("none"),
        store.rate_request("none", "good"),
        store.send_alarm("none"),
        store.cancel_alarm("none"),
    ):
        with pytest.raises(LookupError):
            future.result()


def test_a_full_outbox_refuses_with_a_sentence_and_drops_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "CAP", 3)
    requests = [meal_request(NOW) for _ in range(3)]
    for request in requests:
        store.add_request(request).result()
    refused = meal_request(NOW)
    with pytest.raises(OutboxFull, match="还有很多事没送出去"):
        store.add_request(refused).result()
    with pytest.raises(OutboxFull):
        store.add_vitals(vitals(NOW)).result()
    assert store.request(refused.id) is None
    assert {e.subject for e in store.outbox_heads()} == {r.id for r in requests}
    # What answers to something, and alarms, still find room.
    store.record_dose(answer()).result()
    shout = alarm(NOW)
    store.add_alarm(shout).result()
    assert store.send_alarm(shout.id).result().state is AlarmState.SENDING


# Doses, vitals, settings.


def test_the_newest_answer_to_a_dose_takes_the_place_of_the_one_before(store: Store) -> None:
    store.record_dose(answer(DoseStatus.SNOOZED)).result()
    (first,) = store.outbox_heads()
    store.record_dose(answer(DoseStatus.TAKEN, 5)).result()
    (second,) = store.outbox_heads()
    # The receipt for the first comes late: it must not strike out the second.
    store.entry_received(first.seq, NOW).result()
    assert store.outbox_heads() == (second,)
    assert store.dose_records(date(2026, 11, 21)) == (answer(DoseStatus.TAKEN, 5),)
    assert store.dose_records(date(2026, 11, 22)) == ()


def test_vitals_and_settings_are_kept(path: Path) -> None:
    measured = vitals(NOW)
    with closing(Store(path, CLOCK)) as store:
        store.add_vitals(measured).result()
        store.set_setting("volume", "70").result()
    with closing(Store(path, CLOCK)) as store:
        assert store.setting("volume") == "70"
        assert store.setting("rate") is None
        (entry,) = store.outbox_heads()
        assert (entry.kind, entry.subject) == (EntryKind.VITALS, measured.id)


# Alarms.


def test_an_alarm_counts_down_on_disk_and_waits_only_when_it_is_over(path: Path) -> None:
    shout = alarm(NOW)
    with closing(Store(path, CLOCK)) as store:
        assert store.add_alarm(shout).result().state is AlarmState.COUNTING
        assert store.alarms_waiting() == ()
    with closing(Store(path, CLOCK)) as store:
        (counting,) = store.alarms_counting()
        assert counting.alarm == shout
        assert store.open_alarm() == counting
        store.send_alarm(shout.id).result()
        store.send_alarm(shout.id).result()
        (entry,) = store.alarms_waiting()
        assert [s.state for s in entry.record.steps] == [AlarmState.COUNTING, AlarmState.SENDING]
        assert store.alarms_counting() == ()
        record = store.alarm_received(shout.id, NOW).result()
        assert record.state is AlarmState.RECEIVED
        assert store.alarms_waiting() == ()
        assert store.open_alarm() == record


def test_an_alarm_cancelled_in_time_is_not_sent_and_later_adds_a_word(store: Store) -> None:
    early, late = alarm(NOW), alarm(NOW + timedelta(minutes=1))
    store.add_alarm(early).result()
    assert store.cancel_alarm(early.id).result().state is AlarmState.CANCELLED
    assert store.send_alarm(early.id).result().state is AlarmState.CANCELLED
    assert store.open_alarm() is None
    store.add_alarm(late).result()
    store.send_alarm(late.id).result()
    record = store.cancel_alarm(late.id).result()
    assert (record.state, record.false_alarm) == (AlarmState.SENDING, True)
    (entry,) = store.alarms_waiting()
    assert (entry.send, entry.withdraw) == (True, True)
    assert store.open_alarm() == record
    store.alarm_received(late.id, NOW).result()
    (entry,) = store.alarms_waiting()
    assert (entry.send, entry.withdraw) == (False, True)
    store.alarm_withdrawal_received(late.id).result()
    assert store.alarms_waiting() == ()


# What the hub says.


def test_a_page_is_applied_with_its_cursor_and_told_once(store: Store) -> None:
    request = meal_request(NOW)
    store.add_request(request).result()
    resident = Resident(id=RESIDENT, name="王秀英", called="王奶奶", address="401")
    notice = Notice(id="n", title="量血压", body="星期三", published=date(2026, 11, 21))
    page = Changes(
        cursor="e:7",
        requests=(received(request, RequestState.ACCEPTED),),
        plans=(plan("p1"), plan("p2")),
        doses=(answer(),),
        resident=resident,
        catalogue=Catalogue(dishes=(Dish(id="d", name="饺子"),)),
        notices=(notice,),
    )
    applied = store.apply(page).result()
    assert applied.records
    assert [r.state for r in applied.requests] == [RequestState.ACCEPTED]
    assert store.cursor() == "e:7"
    assert store.resident() == resident
    assert store.notices() == (notice,)
    assert store.catalogue().dishes[0].name == "饺子"
    assert [p.id for p in store.plans()] == ["p1", "p2"]
    again = store.apply(replace(page, cursor="e:8")).result()
    assert (again.requests, again.alarms, again.records) == ((), (), False)
    store.apply(Changes(cursor="e:9", removed_plans=("p1",))).result()
    assert [p.id for p in store.plans()] == ["p2"]


def test_a_plans_time_begins_anew_only_when_it_changes(path: Path) -> None:
    clock = FakeClock("2026-11-21T08:00:00+08:00")
    with closing(Store(path, clock)) as store:
        store.apply(Changes(cursor="e:1", plans=(plan("p1"),))).result()
        first = store.plans_known_since()["p1"]
        clock.advance(minutes=5)
        store.apply(Changes(cursor="e:2", reset=True, plans=(plan("p1"),))).result()
        assert store.plans_known_since()["p1"] == first
        told = plan("p1", amount="半片", notes=("饭后",))
        store.apply(Changes(cursor="e:3", plans=(told,))).result()
        assert store.plans() == (told,)
        assert store.plans_known_since()["p1"] == first, "the same doses, in other words"
        store.apply(Changes(cursor="e:4", plans=(plan("p1", "09:00"),))).result()
        assert store.plans_known_since()["p1"] == clock.now()


def test_the_later_answer_to_a_dose_wins_whoever_gave_it(store: Store) -> None:
    store.record_dose(answer(DoseStatus.TAKEN, 5)).result()
    store.apply(Changes(cursor="e:1", doses=(answer(DoseStatus.MISSED, 1),))).result()
    assert store.dose_records(date(2026, 11, 21))[0].status is DoseStatus.TAKEN
    store.apply(Changes(cursor="e:2", doses=(answer(DoseStatus.SKIPPED, 9),))).result()
    assert store.dose_records(date(2026, 11, 21))[0].status is DoseStatus.SKIPPED


def test_a_reset_replaces_and_takes_nothing_that_is_pending(store: Store) -> None:
    """The hub was restored from a backup: what it lost goes out again, under the same id."""
    known, lost, done, pending = (meal_request(NOW + timedelta(minutes=n)) for n in range(4))
    shout = alarm(NOW)
    for request in (known, lost, done):
        store.add_request(request).result()
        store.entry_received(store.outbox_heads()[0].seq, NOW).result()
    store.apply(
        Changes(cursor="old:9", requests=(received(done, RequestState.DONE),), plans=(plan("p1"),))
    ).result()
    store.add_alarm(shout).result()
    store.send_alarm(shout.id).result()
    store.alarm_received(shout.id, NOW).result()
    store.record_dose(answer()).result()
    store.entry_received(store.outbox_heads()[0].seq, NOW).result()
    store.add_request(pending).result()
    assert store.outbox_size() == 1

    page = Changes(cursor="new:1", reset=True, more=True, plans=(plan("p2"),))
    assert not store.apply(page).result().unsent
    applied = store.apply(Changes(cursor="new:2", requests=(received(known),))).result()

    assert applied.unsent
    assert store.request(done.id) is None
    assert [p.id for p in store.plans()] == ["p2"]
    states = {r.request.id: r.state for r in store.requests()}
    assert states == {
        known.id: RequestState.RECEIVED,
        lost.id: RequestState.RECORDED,
        pending.id: RequestState.RECORDED,
    }
    assert {(e.kind, e.subject) for e in store.outbox_heads()} == {
        (EntryKind.REQUEST, lost.id),
        (EntryKind.REQUEST, pending.id),
        (EntryKind.DOSE, "p1:2026-11-21:08:00"),
    }
    (entry,) = store.alarms_waiting()
    assert (entry.record.alarm, entry.record.state) == (shout, AlarmState.SENDING)
    assert store.dose_records(date(2026, 11, 21)) == (answer(),)
    assert store.apply(Changes(cursor="new:3")).result().unsent is False


def done_and_rated(store: Store) -> Request:
    """A finished request whose rating waits, of which the hub then knows nothing."""
    request = meal_request(NOW)
    done = received(request, RequestState.ACCEPTED, RequestState.DONE)
    store.apply(Changes(cursor="e:1", requests=(done,))).result()
    store.rate_request(request.id, "good").result()
    return request


def test_a_rating_that_waits_keeps_its_request_when_a_reset_lacks_it(store: Store) -> None:
    request = done_and_rated(store)
    store.apply(Changes(cursor="new:1", reset=True)).result()
    (entry,) = store.outbox_heads()
    assert (entry.kind, entry.subject) == (EntryKind.RATING, request.id)
    record = store.entry_refused(entry.seq, "没有这件事").result()
    assert record is not None
    assert (record.state, record.rating) == (RequestState.DONE, "good")
    assert store.outbox_size() == 0


@pytest.mark.parametrize("refused", [False, True], ids=["received", "refused"])
def test_a_call_about_a_request_that_is_gone_can_be_settled(store: Store, refused: bool) -> None:
    """Such an entry may be left by an earlier version; it must not come back for ever."""
    request = done_and_rated(store)
    (entry,) = store.outbox_heads()
    store._writer.submit(
        lambda c: c.execute("DELETE FROM request WHERE id=?", (request.id,))
    ).result()
    if refused:
        assert store.entry_refused(entry.seq, "没有这件事").result() is None
        assert [letter.subject for letter in store.dead_letters()] == [request.id]
    else:
        assert store.entry_received(entry.seq, NOW).result() is None
    assert store.outbox_size() == 0


def test_a_plan_of_a_reset_that_could_not_be_read_is_not_removed(store: Store) -> None:
    store.apply(Changes(cursor="e:1", plans=(plan("p1"), plan("p2")))).result()
    store.apply(Changes(cursor="e:2", reset=True, more=True, unread_plans=("p1",))).result()
    store.apply(Changes(cursor="e:3")).result()
    assert store.plans() == (plan("p1"),)


def test_plans_that_could_not_be_read_are_counted_until_they_can_be(store: Store) -> None:
    store.apply(Changes(cursor="e:1", unread_plans=("p1", "p2"))).result()
    assert store.unread_plans() == ("p1", "p2")
    store.apply(Changes(cursor="e:2", plans=(plan("p1"),), unread_plans=("p3",))).result()
    assert store.unread_plans() == ("p2", "p3")
    store.apply(Changes(cursor="e:3", removed_plans=("p2",))).result()
    assert store.unread_plans() == ("p3",)
    store.apply(Changes(cursor="e:4", reset=True)).result()
    assert store.unread_plans() == ()


def test_a_kiosk_bound_to_someone_else_forgets_the_one_before(store: Store) -> None:
    mine = Resident(id=RESIDENT, name="王秀英", called="王奶奶", address="401")
    store.apply(Changes(cursor="e:1", reset=True, resident=mine, plans=(plan("p1"),))).result()
    told, unsent = meal_request(NOW), meal_request(NOW)
    store.add_request(told).result()
    store.entry_received(store.outbox_heads()[0].seq, NOW).result()
    store.add_request(unsent).result()
    store.record_dose(answer()).result()
    store.learnt.save_taught(learnt("t1", RESIDENT), (b"one",)).result()
    store.learnt.save_confirmed(RESIDENT, (confirmed("c1", RESIDENT),)).result()
    other = replace(mine, id="someone-else", name="刘大爷")
    store.learnt.save_taught(learnt("t2", other.id), (b"two",)).result()
    store.apply(Changes(cursor="e:2", reset=True, resident=other)).result()
    assert (store.learnt.taught(RESIDENT), store.learnt.confirmed(RESIDENT)) == ((), ())
    assert store.learnt.taught(other.id) == ((learnt("t2", other.id), (b"two",)),)
    assert [r.request.id for r in store.requests()] == [unsent.id]
    assert store.plans() == ()


def test_an_alarm_from_the_hub_takes_its_steps_and_leaves_when_resolved(store: Store) -> None:
    shout = alarm(NOW)
    store.add_alarm(shout).result()
    store.send_alarm(shout.id).result()
    steps: tuple[AlarmStep, ...] = (
        AlarmStep(state=AlarmState.RECEIVED, at=NOW),
        AlarmStep(state=AlarmState.ACKNOWLEDGED, at=NOW, by="张敏"),
    )
    applied = store.apply(
        Changes(cursor="e:1", alarms=(AlarmRecord(alarm=shout, steps=steps),))
    ).result()
    assert applied.alarms[0].state is AlarmState.ACKNOWLEDGED
    assert len(store.alarms_waiting()) == 1  # the receipt is still to come
    steps = (*steps, AlarmStep(state=AlarmState.RESOLVED, at=NOW))
    store.apply(Changes(cursor="e:2", alarms=(AlarmRecord(alarm=shout, steps=steps),))).result()
    assert store.open_alarm() is None


# The file.


@pytest.mark.parametrize(
    "content",
    [
        b"<html>no database</html>" * 100,
        b"SQLite format 3\x00" + b"\xff" * 5000,
        b"SQLite format 3\x00",
    ],
    ids=["html", "damaged", "cut-off"],
)
def test_a_file_that_is_no_database_is_left_and_a_fresh_one_begun(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    request = meal_request(NOW)
    for _ in range(2):
        with closing(Store(path, CLOCK)) as store:
            assert "打不开" in store.fault
            assert str(path) in store.fault
            assert store.path == path.with_name("device.fresh-1.db")
            store.add_request(request).result()
            assert len(store.requests()) == 1
    assert path.read_bytes() == content


def test_of_a_damaged_database_what_can_be_read_goes_on(path: Path) -> None:
    """The file stays as it is; what waits in it and can still be read is sent from a fresh one."""
    shout = alarm(NOW)
    with closing(Store(path, CLOCK)) as store:
        requests = [store.add_request(meal_request(NOW)).result() for _ in range(300)]
        store.add_alarm(shout).result()
        store.send_alarm(shout.id).result()
        store.apply(Changes(cursor="e:5", plans=(plan("p1"),))).result()
        store.set_setting("volume", "70").result()
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 8192 * 4096
    damaged[middle : middle + 16384] = b"\xa5" * 16384
    path.write_bytes(damaged)
    for _ in range(2):
        with closing(Store(path, CLOCK)) as store:
            assert store.fault
            kept = {record.request.id for record in store.requests(1000)}
            assert kept <= {record.request.id for record in requests}
            assert len(kept) > 50  # how much depends on where the damage meets the pages
            assert {entry.subject for entry in store.outbox_heads()}
            assert [entry.record.alarm for entry in store.alarms_waiting()] == [shout]
            assert [p.id for p in store.plans()] == ["p1"]
            assert store.setting("volume") == "70"
            assert store.cursor() == "", "the hub is asked for everything anew"
    assert path.read_bytes() == damaged
    assert not list(path.parent.glob("salvage-*"))


def test_a_newer_programs_file_and_a_strangers_are_left(path: Path, tmp_path: Path) -> None:
    Store(path, CLOCK).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=999")
    with closing(Store(path, CLOCK)) as store:
        assert store.fault
    strange = tmp_path / "other.db"
    with closing(sqlite3.connect(strange)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with closing(Store(strange, CLOCK)) as store:
        assert store.fault
        assert store.path != strange


def test_a_migration_makes_a_backup_first_and_is_all_or_nothing(path: Path) -> None:
    request = meal_request(NOW)
    with closing(Store(path, CLOCK)) as store:
        store.add_request(request).result()
    broken = (*schema.MIGRATIONS, ("CREATE TABLE more (x)", "CREATE TABLE more (x)"))
    with pytest.raises(StoreFault):
        schema.open_database(path, broken)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name='more'").fetchall()
    good = (*schema.MIGRATIONS, ("CREATE TABLE more (x)",))
    opened = schema.open_database(path, good)
    opened.connection.close()
    assert opened.path == path
    backup = path.with_name(f"device.db.version-{len(schema.MIGRATIONS)}.backup")
    with closing(Store(backup, CLOCK)) as store:
        assert store.request(request.id) is not None


def test_a_file_of_the_first_version_is_brought_up_to_date_and_salvaged_when_damaged(
    path: Path, tmp_path: Path
) -> None:
    request = meal_request(NOW)
    for file in (path, tmp_path / "damaged.db"):
        opened = schema.open_database(file, schema.MIGRATIONS[:1])
        requests.add(opened.connection, request, NOW)
        opened.connection.close()
    with closing(Store(path, CLOCK)) as store:
        assert store.request(request.id) is not None
        assert store.learnt.taught("w") == ()
    damaged = bytearray((tmp_path / "damaged.db").read_bytes())
    damaged[-4096:] = b"\xa5" * 4096
    (tmp_path / "damaged.db").write_bytes(damaged)
    with closing(Store(tmp_path / "damaged.db", CLOCK)) as store:
        assert store.fault
        assert store.request(request.id) is not None


def learnt(identity: str, resident: str = "w", **changes: object) -> TaughtEntry:
    meaning = Meaning(Intent.CALL_PERSON, {"person": "女儿"})
    entry = TaughtEntry(id=identity, resident=resident, meaning=meaning, taught=NOW)
    return replace(entry, **changes)


def confirmed(identity: str, resident: str = "w") -> Confirmed:
    sounds = ((("ding", 0.0), ("din", 0.1)), (("fan", 0.0),))
    meaning = Meaning(Intent.HELP)
    return Confirmed(
        id=identity, resident=resident, text="定反", sounds=sounds, meaning=meaning, heard=NOW
    )


def test_what_was_taught_and_confirmed_survives_and_can_be_forgotten(path: Path) -> None:
    first, second = confirmed("c1"), confirmed("c2")
    with closing(Store(path, CLOCK)) as store:
        store.learnt.save_taught(learnt("t1"), (b"one", b"two"))
        store.learnt.save_taught(learnt("t2", "somebody else"), (b"x",))
        store.learnt.change_taught(learnt("t1", wakes=True))
        store.learnt.save_confirmed("other", (confirmed("o", "other"),))
        store.learnt.save_confirmed("w", (second, first)).result()
        assert store.outbox_size() == 0, "nothing of it goes to the hub"
    with closing(Store(path, CLOCK)) as store:
        assert store.learnt.taught("w") == ((learnt("t1", wakes=True), (b"one", b"two")),)
        assert store.learnt.confirmed("w") == (first, second)
        store.learnt.save_confirmed("w", (first,)).result()
        store.learnt.forget_taught("t1").result()
        assert store.learnt.taught("w") == ()
        assert store.learnt.confirmed("w") == (first,)


def test_a_place_that_cannot_be_written_refuses_but_lets_alarms_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with closing(Store(tmp_path / "file" / "device.db", CLOCK)) as store:
        assert "写不进去" in store.fault
        with pytest.raises(StoreFault, match="写不进去"):
            store.add_request(meal_request(NOW)).result()
        assert store.requests() == ()
        assert store.plans() == ()
        shout = alarm(NOW)
        with pytest.raises(AlarmNotSaved) as caught:
            store.add_alarm(shout).result()
        assert caught.value.record.state is AlarmState.COUNTING
        with pytest.raises(AlarmNotSaved):
            store.send_alarm(shout.id).result()
        (entry,) = store.alarms_waiting()
        assert (entry.record.alarm, entry.send) == (shout, True)
        assert store.open_alarm() == entry.record
        with pytest.raises(AlarmNotSaved):
            store.alarm_received(shout.id, NOW).result()
        assert store.alarms_waiting() == ()


_ON_A_FULL_DISK = """
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from kiosk.store import AlarmNotSaved, Store, StoreFault
from kiosk.store.writer import BALLAST_BYTES
from tests.helpers.fake_clock import FakeClock
from tests.helpers.requests import alarm, meal_request

clock = FakeClock()
folder = Path(sys.argv[1])
ballast = folder / "device.db.ballast"
with closing(Store(folder / "device.db", clock)) as store:
    kept = meal_request(clock.now())
    store.add_request(kept).result()
    while not ballast.exists():
        store.set_setting("x", "y").result()
    assert ballast.stat().st_size == BALLAST_BYTES
    filler = (folder / "filler").open("wb", buffering=0)
    try:
        while True:
            filler.write(b"x" * 512)
    except OSError:
        pass
    refused = None
    for _ in range(3000):
        request = meal_request(clock.now())
        try:
            store.add_request(request).result()
        except StoreFault as fault:
            refused = request
            assert "存储满了" in str(fault), fault
            break
    assert refused is not None and store.request(refused.id) is None
    assert ballast.exists(), "a request must not spend the ballast"
    shout = alarm(clock.now())
    store.add_alarm(shout).result()
    store.send_alarm(shout.id).result()
    assert not ballast.exists()
    known = {record.request.id for record in store.requests(5000)}
with closing(Store(folder / "device.db", clock)) as store:
    assert [entry.record.alarm for entry in store.alarms_waiting()] == [shout]
    assert {record.request.id for record in store.requests(5000)} == known
    assert kept.id in known
print("held")
"""


def test_a_full_disk_refuses_requests_and_still_takes_an_alarm(tmp_path: Path) -> None:
    """On a real, small file system, where this machine lets an unprivileged user make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    script = tmp_path / "fill.py"
    script.write_text(_ON_A_FULL_DISK)
    mount = f'mount -t tmpfs -o size=4m tmpfs "{folder}"'
    if (
        not shutil.which("unshare")
        or subprocess.run(
            ["unshare", "-rm", "sh", "-c", mount], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("this machine lets nobody make a small file system to fill up")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f'{mount} && "{sys.executable}" "{script}" "{folder}"'],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )
    assert done.stdout.strip() == "held", done.stderr


def test_a_write_that_sqlite_has_no_room_for_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Store(path, CLOCK)) as store:
        limit = threading.Event()

        def full(connection: sqlite3.Connection) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={pages}")
            limit.set()

        store._writer.submit(full).result()
        assert limit.is_set()
        for _ in range(500):
            request = meal_request(NOW)
            try:
                store.add_request(request).result()
            except StoreFault as fault:
                assert "存储满了" in str(fault)
                break
        else:
            pytest.fail("the limit was never met")
        assert store.request(request.id) is None
        assert request.id not in {entry.subject for entry in store.outbox_heads()}


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program holds the file's lock."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_an_alarm_on_disk_goes_on_in_memory_while_the_file_is_locked(path: Path) -> None:
    shout, calm = alarm(NOW), alarm(NOW)
    with closing(Store(path, CLOCK)) as store:
        store.add_alarm(shout).result()
        store.add_alarm(calm).result()
        with locked(path):
            begun = time.monotonic()
            with pytest.raises(AlarmNotSaved) as caught:
                store.send_alarm(shout.id).result()
            assert time.monotonic() - begun < 1.0
            assert caught.value.record.state is AlarmState.SENDING
            with pytest.raises(AlarmNotSaved) as caught:
                store.cancel_alarm(calm.id).result()
            assert caught.value.record.state is AlarmState.CANCELLED
            (entry,) = store.alarms_waiting()
            assert entry.record.alarm == shout
            with pytest.raises(AlarmNotSaved) as caught:
                store.alarm_received(shout.id, NOW).result()
            assert store.alarms_waiting() == ()
        store.set_setting("any", "write").result()  # is followed by what could not be written
    with closing(Store(path, CLOCK)) as store:
        assert store.open_alarm() == caught.value.record
        assert store.alarms_counting() == ()


def test_an_alarm_does_not_wait_behind_a_write_that_waits_for_the_lock(path: Path) -> None:
    known, fresh = alarm(NOW), alarm(NOW)
    with closing(Store(path, CLOCK)) as store:
        store.add_alarm(known).result()
        with locked(path):
            requests = [store.add_request(meal_request(NOW)) for _ in range(3)]
            time.sleep(0.1)
            begun = time.monotonic()
            futures = [
                store.send_alarm(known.id),
                store.add_alarm(fresh),
                store.send_alarm(fresh.id),
            ]
            errors = [future.exception(5) for future in futures]
            assert time.monotonic() - begun < 1.0
            assert [type(error) for error in errors] == [AlarmNotSaved] * 3
            assert [e.record.alarm for e in store.alarms_waiting()] == [known, fresh]
            assert not any(request.done() for request in requests)
        assert [future.result(5).state for future in requests] == [RequestState.RECORDED] * 3
    with closing(Store(path, CLOCK)) as store:
        assert len(store.alarms_waiting()) == 2
        assert [e.subject for e in store.outbox_heads()] == [
            future.result().request.id for future in requests
        ]


def test_closing_finishes_what_is_queued_and_then_refuses(path: Path) -> None:
    store = Store(path, CLOCK)
    futures = [store.add_request(meal_request(NOW)) for _ in range(50)]
    store.close()
    assert all(future.done() and not future.exception() for future in futures)
    with pytest.raises(StoreFault, match="关闭"):
        store.add_request(meal_request(NOW)).result()
    store.close()


def test_reading_never_waits_for_a_writer(store: Store) -> None:
    """A long write in the store's thread does not hold up the screen."""
    store.add_request(meal_request(NOW)).result()
    entered, leave = threading.Event(), threading.Event()

    def slow(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO setting VALUES ('slow', '1')")
        entered.set()
        leave.wait(10)

    future = store._writer.submit(slow)
    assert entered.wait(5)
    begun = time.monotonic()
    assert len(store.requests()) == 1
    assert store.setting("slow") is None
    took = time.monotonic() - begun
    leave.set()
    future.result()
    assert took < 0.5
    assert store.setting("slow") == "1"
