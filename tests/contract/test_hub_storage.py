"""What the hub's storage promises, on SQLite and on PostgreSQL."""

import sqlite3
import sys
import threading
from collections.abc import Callable
from concurrent.futures import wait
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, text

from kiosk.core.alarms import Alarm, AlarmKind, AlarmState
from kiosk.core.catalogue import Catalogue, Contact, Dish, Meal, Notice, Resident
from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan, Vitals
from kiosk.core.requests import Consultation, Refill, Request, RequestState
from kiosk.hub import tables
from kiosk.hub.backends import open_backend
from kiosk.hub.console.wording import request_lines
from kiosk.hub.database import EVERYONE, Database, Transaction, current_seq
from kiosk.hub.faults import DatabaseFault, Refusal
from kiosk.hub.migrations import SCHEMA_VERSION, bring_up_to_date
from kiosk.hub.store import alarms, devices, medicine, requests, staff, station
from kiosk.hub.store.sync import PAGE, make_cursor, parse_cursor, sync_page
from kiosk.protocol.messages import Cancel, Heartbeat, Rating, SyncPage
from tests.helpers.requests import make_id

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)
WANG = "wang"
LI = "li"


def ask(resident: str = WANG, said: str = "") -> Request:
    return Request(id=make_id(), resident=resident, created=NOW, details=Consultation(), said=said)


def raise_alarm(resident: str = WANG, raised: datetime = NOW) -> Alarm:
    return Alarm(id=make_id(), resident=resident, raised=raised, kind=AlarmKind.FALL)


def dose(at: datetime, status: DoseStatus = DoseStatus.TAKEN, plan: str = "p") -> DoseRecord:
    day = NOW.date()
    return DoseRecord(
        id=f"{plan}:{day}:08:00", plan=plan, date=day, slot="08:00", status=status, at=at
    )


def put(database: Database, request: Request) -> tuple[str, bool]:
    record, is_new = database.write(lambda t: requests.put_request(t, request, NOW)).result()
    return record.state.value, is_new


def page(database: Database, since: int | None, resident: str = WANG) -> SyncPage:
    return database.read(lambda c: sync_page(c, database.epoch, resident, since, NOW)).result()


def seq_of(database: Database, cursor: str) -> int:
    seq = parse_cursor(cursor, database.epoch)
    assert seq is not None
    return seq


def refused(code: str, action: Callable[[], Any]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        action()
    assert caught.value.code == code
    return caught.value


def test_a_request_is_new_once_and_the_same_again(database: Database) -> None:
    request = ask()
    assert put(database, request) == ("received", True)
    assert put(database, request) == ("received", False)
    elsewhere = replace(request, created=request.created.astimezone(ZoneInfo("UTC")))
    assert put(database, elsewhere) == ("received", False), "the same instant in another zone"
    refused("id_reused", lambda: put(database, replace(request, said="x")))
    refused("not_yours", lambda: put(database, replace(request, resident=LI)))
    assert len(page(database, None).requests) == 1


def test_a_request_goes_its_way_and_every_step_stays(database: Database) -> None:
    request = ask()
    put(database, request)
    steps: list[Callable[[Transaction], Any]] = [
        lambda t: requests.accept_request(t, request.id, "张丽", NOW),
        lambda t: requests.accept_request(t, request.id, "张丽", NOW),
        lambda t: requests.assign_request(t, request.id, "刘姐", NOW, "张丽"),
        lambda t: requests.finish_request(t, request.id, "张丽", NOW),
    ]
    for step in steps:
        database.write(step).result()
    record = page(database, None).requests[0]
    assert [(s.state.value, s.by) for s in record.steps] == [
        ("received", ""),
        ("accepted", "张丽"),
        ("assigned", "刘姐"),
        ("done", "张丽"),
    ]
    late = database.write(
        lambda t: requests.cancel_request(t, request.id, Cancel(at=NOW), WANG, NOW)
    ).result()
    assert late.state is RequestState.DONE, "what is done cannot be taken back"
    rated = database.write(
        lambda t: requests.rate_request(t, request.id, Rating(at=NOW, rating="good"), WANG, NOW)
    ).result()
    assert rated.rating == "good"


def test_more_of_a_medicine_is_asked_for_by_its_name_and_goes_its_way(database: Database) -> None:
    request = replace(ask(), details=Refill(medicines=("硝苯地平",)), said="帮我开点降压药")
    assert put(database, request) == ("received", True)
    assert put(database, request) == ("received", False)
    database.write(lambda t: requests.accept_request(t, request.id, "张丽", NOW)).result()
    record = page(database, None).requests[0]
    assert record.request.details == Refill(medicines=("硝苯地平",))
    assert (record.state, record.steps[-1].by) == (RequestState.ACCEPTED, "张丽")
    assert request_lines(record.request.details, Catalogue(), None, NOW.date()) == [
        "开药：硝苯地平"
    ]


def test_no_step_that_does_not_fit(database: Database) -> None:
    request = ask()
    put(database, request)

    def write(work: Callable[[Transaction], Any]) -> Callable[[], Any]:
        return lambda: database.write(work).result()

    refused("conflict", write(lambda t: requests.finish_request(t, request.id, "张丽", NOW)))
    refused(
        "not_finished",
        write(
            lambda t: requests.rate_request(t, request.id, Rating(at=NOW, rating="good"), WANG, NOW)
        ),
    )
    refused("invalid", write(lambda t: requests.decline_request(t, request.id, "张丽", "", NOW)))
    write(lambda t: requests.accept_request(t, request.id, "张丽", NOW))()
    told = refused("conflict", write(lambda t: requests.accept_request(t, request.id, "赵刚", NOW)))
    assert "张丽" in told.detail
    refused("unknown_id", write(lambda t: requests.accept_request(t, make_id(), "张丽", NOW)))


def test_what_is_taken_back_after_it_was_accepted_is_shown_to_staff(database: Database) -> None:
    early, late = ask(), ask()
    for request in (early, late):
        put(database, request)
    database.write(lambda t: requests.accept_request(t, late.id, "张丽", NOW)).result()
    for request in (early, late):
        for _ in range(2):
            database.write(
                lambda t, i=request.id: requests.cancel_request(t, i, Cancel(at=NOW), WANG, NOW)  # type: ignore[misc]
            ).result()
    board = database.read(lambda c: requests.board_requests(c, NOW - timedelta(hours=1))).result()
    assert [record.request.id for record in board[1]] == [late.id]
    assert [record.request.id for record in board[2]] == [early.id]
    assert len(board[1][0].steps) == 3, "cancelled once, though asked twice"
    database.write(lambda t: requests.note_withdrawal(t, late.id)).result()
    board = database.read(lambda c: requests.board_requests(c, NOW - timedelta(hours=1))).result()
    assert not board[1]
    assert len(board[2]) == 2


def test_an_alarm_takes_its_steps_and_nothing_is_skipped(database: Database) -> None:
    alarm = raise_alarm()
    _, is_new = database.write(lambda t: alarms.put_alarm(t, alarm, NOW)).result()
    _, again = database.write(lambda t: alarms.put_alarm(t, alarm, NOW)).result()
    assert (is_new, again) == (True, False)
    record = database.write(lambda t: alarms.depart(t, alarm.id, "赵刚", 6, NOW)).result()
    assert [s.state for s in record.steps] == [
        AlarmState.RECEIVED,
        AlarmState.ACKNOWLEDGED,
        AlarmState.ON_THE_WAY,
    ]
    told = refused(
        "conflict",
        lambda: database.write(
            lambda t: alarms.acknowledge_alarm(t, alarm.id, "张丽", NOW)
        ).result(),
    )
    assert "赵刚" in told.detail
    record = database.write(
        lambda t: alarms.resolve_alarm(t, alarm.id, "赵刚", "没有受伤", NOW)
    ).result()
    assert record.is_over
    assert record.steps[-1].note == "没有受伤"
    refused(
        "conflict",
        lambda: database.write(lambda t: alarms.depart(t, alarm.id, "张丽", 5, NOW)).result(),
    )


def test_a_false_alarm_goes_on_until_a_person_has_looked(database: Database) -> None:
    alarm = raise_alarm()
    database.write(lambda t: alarms.put_alarm(t, alarm, NOW)).result()
    word = Cancel(at=NOW, reason="按错了")
    record = database.write(lambda t: alarms.cancel_alarm(t, alarm.id, word, NOW)).result()
    assert record.false_alarm
    assert record.state is AlarmState.RECEIVED
    opened, _ = database.read(lambda c: alarms.board_alarms(c, NOW)).result()
    assert [(r.alarm.id, reason) for r, reason in opened] == [(alarm.id, "按错了")]


def test_of_two_answers_to_a_dose_the_later_counts(database: Database) -> None:
    first, second = dose(NOW, DoseStatus.SNOOZED), dose(NOW + timedelta(minutes=9))
    for record in (second, first, second):
        database.write(lambda t, r=record: medicine.put_dose(t, r, WANG)).result()  # type: ignore[misc]
    assert page(database, None).doses == (second,)
    refused("not_yours", lambda: database.write(lambda t: medicine.put_dose(t, first, LI)).result())


def test_a_dose_of_another_residents_plan_is_refused(database: Database) -> None:
    plan = MedicationPlan(id="p", resident=LI, medicine="药", amount="1 片", times=("08:00",))
    database.write(lambda t: medicine.save_plan(t, plan)).result()
    refused(
        "not_yours",
        lambda: database.write(lambda t: medicine.put_dose(t, dose(NOW), WANG)).result(),
    )


def test_vitals_are_kept_once(database: Database) -> None:
    vitals = Vitals(id=make_id(), resident=WANG, at=NOW, systolic=138, glucose=6.8)
    first = database.write(lambda t: medicine.put_vitals(t, vitals, NOW)).result()
    again = database.write(
        lambda t: medicine.put_vitals(t, vitals, NOW + timedelta(hours=1))
    ).result()
    assert first == (NOW, True)
    assert again == (NOW, False), "the receipt tells when it was first had"
    changed = replace(vitals, systolic=99)
    refused(
        "id_reused", lambda: database.write(lambda t: medicine.put_vitals(t, changed, NOW)).result()
    )


def test_a_plan_changes_and_leaves_a_tombstone(database: Database) -> None:
    plan = MedicationPlan(id="p", resident=WANG, medicine="药", amount="1 片", times=("08:00",))
    database.write(lambda t: medicine.save_plan(t, plan)).result()
    start = page(database, None)
    assert start.plans == (plan,)
    database.write(lambda t: medicine.pause_plan(t, "p", paused=True)).result()
    changed = page(database, seq_of(database, start.cursor))
    assert [p.paused for p in changed.plans] == [True]
    for _ in range(2):
        database.write(lambda t: medicine.remove_plan(t, "p")).result()
    gone = page(database, seq_of(database, changed.cursor))
    assert gone.removed_plans == ("p",)
    assert gone.plans == ()
    assert page(database, None).plans == ()


def test_sync_tells_each_resident_only_their_own(database: Database) -> None:
    start = seq_of(database, page(database, None).cursor)
    mine, theirs = ask(WANG), ask(LI)
    put(database, theirs)
    put(database, mine)
    changed = page(database, start)
    assert [r.request.id for r in changed.requests] == [mine.id]
    assert not changed.reset
    after = page(database, seq_of(database, changed.cursor))
    assert after == SyncPage(cursor=changed.cursor)


def test_sync_tells_documents_whole_and_only_when_changed(database: Database) -> None:
    catalogue = Catalogue(dishes=(Dish(id="d", name="红烧肉", price=1200),))
    notices = (Notice(id="n", title="通知", body="", published=NOW.date()),)
    who = Resident(id=WANG, name="王秀英", called="王奶奶", address="401")

    def fill(transaction: Transaction) -> None:
        station.save_document(transaction, station.CATALOGUE, catalogue)
        station.save_document(transaction, station.NOTICES, notices)
        station.save_resident(transaction, who)

    database.write(fill).result()
    whole = page(database, None)
    assert (whole.catalogue, whole.notices, whole.resident) == (catalogue, notices, who)
    start = seq_of(database, whole.cursor)
    moved = replace(who, contacts=(Contact(person="女儿", name="李敏", phone="1"),))
    database.write(lambda t: station.save_resident(t, moved)).result()
    changed = page(database, start)
    assert (changed.catalogue, changed.notices, changed.resident) == (None, None, moved)
    other = page(database, start, LI)
    assert other.resident is None


def test_a_long_absence_comes_in_pages_without_a_gap(database: Database) -> None:
    start = seq_of(database, page(database, None).cursor)
    asked = [ask() for _ in range(2 * PAGE + 7)]
    wait([database.write(lambda t, r=r: requests.put_request(t, r, NOW)) for r in asked])  # type: ignore[misc]
    plan = MedicationPlan(id="p", resident=WANG, medicine="药", amount="1 片", times=("08:00",))
    database.write(lambda t: medicine.save_plan(t, plan)).result()
    got: list[str] = []
    plans: list[str] = []
    sizes = []
    while True:
        part = page(database, start)
        got += [record.request.id for record in part.requests]
        plans += [p.id for p in part.plans]
        sizes.append(len(part.requests) + len(part.plans))
        start = seq_of(database, part.cursor)
        if not part.more:
            break
    assert got == [request.id for request in asked]
    assert plans == ["p"]
    assert sizes == [PAGE, PAGE, 8]


@pytest.mark.parametrize(
    "cursor",
    ["", "nonsense", "x:1", ":1", "{epoch}:", "{epoch}:-1", "{epoch}:1e3", "{epoch}:" + "9" * 40],
)
def test_an_unreadable_cursor_means_all_anew(database: Database, cursor: str) -> None:
    assert parse_cursor(cursor.replace("{epoch}", database.epoch), database.epoch) is None


def test_a_cursor_from_the_future_means_all_anew(database: Database) -> None:
    put(database, ask())
    assert page(database, 999).reset
    assert page(database, 999).cursor == make_cursor(database.epoch, 1)


def test_one_failing_write_takes_none_with_it(database: Database) -> None:
    holding = threading.Event()
    first = database.write(lambda _t: holding.wait(5))  # the others gather meanwhile

    def half(transaction: Transaction) -> None:
        requests.put_request(transaction, broken, NOW)
        raise Refusal(422, "half", "after something was written")

    def mistake(transaction: Transaction) -> None:
        transaction.connection.execute(insert(tables.meta).values(key="epoch", value="twice"))

    broken, good = ask(), [ask() for _ in range(5)]
    futures = [database.write(lambda t, r=r: requests.put_request(t, r, NOW)) for r in good[:3]]  # type: ignore[misc]
    failing = [database.write(half), database.write(mistake)]
    futures += [database.write(lambda t, r=r: requests.put_request(t, r, NOW)) for r in good[3:]]  # type: ignore[misc]
    holding.set()
    assert first.result()
    assert all(future.result()[1] for future in futures)
    assert all(future.exception() is not None for future in failing)
    assert {r.request.id for r in page(database, None).requests} == {r.id for r in good}


def test_changes_become_visible_in_the_order_of_their_numbers(url: str) -> None:
    """Two writers, one reader that follows: whatever it has passed never changes behind it."""
    writers = [Database.open(url), Database.open(url)]
    reader = Database.open(url)
    asked = [[ask() for _ in range(60)] for _ in writers]
    following = threading.Event()

    def write_all(database: Database, batch: list[Request]) -> None:
        following.wait()
        for request in batch:
            put(database, request)

    threads = [
        threading.Thread(target=write_all, args=pair) for pair in zip(writers, asked, strict=True)
    ]
    try:
        for thread in threads:
            thread.start()
        start = seq_of(reader, page(reader, None).cursor)
        following.set()
        got: list[str] = []
        while any(thread.is_alive() for thread in threads) or len(got) < 120:
            part = page(reader, start)
            got += [record.request.id for record in part.requests]
            start = seq_of(reader, part.cursor)
        assert sorted(got) == sorted(r.id for batch in asked for r in batch)
    finally:
        for thread in threads:
            thread.join()
        for database in (*writers, reader):
            database.close()


def test_who_is_concerned_is_announced_after_the_commit(database: Database) -> None:
    told: list[tuple[frozenset[str], int]] = []
    done = threading.Event()

    def hear(who: frozenset[str], seq: int) -> None:
        told.append((who, seq))
        done.set()

    database.on_change = hear
    put(database, ask(LI))
    assert done.wait(5)
    assert told == [(frozenset({LI}), 1)]
    done.clear()
    database.write(lambda t: station.save_document(t, station.NOTICES, ())).result()
    assert done.wait(5)
    assert told[1:] == [(frozenset({EVERYONE}), 2)]


def test_everything_is_there_after_opening_again(bare_url: str) -> None:
    database = Database.open(bare_url)
    epoch = database.epoch
    request = ask()
    put(database, request)
    database.close()
    database = Database.open(bare_url)
    try:
        assert database.epoch == epoch
        assert put(database, request) == ("received", False)
        assert database.read(current_seq).result() == 1
    finally:
        database.close()


def test_tokens_are_kept_as_hashes_and_end_when_revoked(database: Database) -> None:
    database.write(lambda t: devices.add_kiosk(t, "k", WANG, NOW)).result()
    token = database.write(lambda t: devices.issue_token(t, "k", WANG, NOW)).result()
    rows = database.read(lambda c: c.execute(select(tables.tokens)).all()).result()
    assert token not in str(rows)
    found = database.read(lambda c: devices.find_token(c, token)).result()
    assert found is not None
    assert (found.kiosk, found.resident, found.revoked) == ("k", WANG, False)
    assert database.read(lambda c: devices.find_token(c, "other")).result() is None
    database.write(lambda t: devices.retire_kiosk(t, "k")).result()
    found = database.read(lambda c: devices.find_token(c, token)).result()
    assert found is not None
    assert found.revoked
    assert database.read(devices.all_kiosks).result() == ()


def test_a_token_in_use_is_renewed_and_an_expired_one_is_not(database: Database) -> None:
    database.write(lambda t: devices.add_kiosk(t, "k", WANG, NOW)).result()
    token = database.write(lambda t: devices.issue_token(t, "k", WANG, NOW)).result()

    def expiry_after_a_beat(later: timedelta) -> int:
        device = database.read(lambda c: devices.find_token(c, token)).result()
        assert device is not None
        database.write(
            lambda t, d=device: devices.beat(t, d, Heartbeat(at=NOW), NOW + later)  # type: ignore[misc]
        ).result()
        device = database.read(lambda c: devices.find_token(c, token)).result()
        assert device is not None
        return device.expires

    first = expiry_after_a_beat(timedelta(days=1))
    second = expiry_after_a_beat(timedelta(days=200))
    third = expiry_after_a_beat(timedelta(days=2000))
    assert first < second == third


def test_pairing_gives_one_working_token(database: Database) -> None:
    who = Resident(id=WANG, name="王秀英", called="王奶奶", address="401")
    database.write(lambda t: station.save_resident(t, who)).result()
    device_code, user_code = database.write(
        lambda t: devices.begin_pairing(t, "kiosk", NOW)
    ).result()
    assert len(user_code) == 8
    assert user_code.isdecimal()

    def collect(code: str = device_code, client: str = "kiosk", later: int = 0) -> str | None:
        moment = NOW + timedelta(minutes=later)
        return database.write(lambda t: devices.collect_token(t, code, client, moment)).result()

    def approve(code: str, resident: str = WANG, later: int = 0) -> str:
        moment = NOW + timedelta(minutes=later)
        return database.write(lambda t: devices.approve_pairing(t, code, resident, moment)).result()

    assert collect() is None
    refused("invalid_grant", lambda: collect("other"))
    refused("invalid_grant", lambda: collect(client="another"))
    refused("invalid", lambda: approve("00"))
    refused("invalid", lambda: approve(user_code, "nobody"))
    refused("invalid", lambda: approve(user_code, later=16))
    refused("expired_token", lambda: collect(later=16))
    approve(f"{user_code[:4]} {user_code[4:]}")
    refused("invalid", lambda: approve(user_code))
    lost, token = collect(), collect()
    assert lost is not None
    assert token is not None
    assert database.read(lambda c: devices.find_token(c, lost)).result() is None
    found = database.read(lambda c: devices.find_token(c, token)).result()
    assert found is not None
    assert found.resident == WANG


def test_sessions_end(database: Database) -> None:
    database.write(lambda t: staff.save_staff(t, "z", "张丽", "护士", "hash")).result()
    cookie = database.write(lambda t: staff.open_session(t, "z", NOW)).result()

    def who(later: timedelta = timedelta()) -> staff.Person | None:
        return database.read(lambda c: staff.find_session(c, cookie, NOW + later)).result()

    assert who() == staff.Person("z", "张丽", "护士")
    assert who(timedelta(hours=25)) is None
    later = NOW + timedelta(hours=20)
    database.write(lambda t: staff.renew_session(t, cookie, later)).result()
    assert who(timedelta(hours=43)) is not None
    assert who(timedelta(hours=45)) is None
    too_late = NOW + timedelta(hours=45)
    database.write(lambda t: staff.renew_session(t, cookie, too_late)).result()
    assert who(timedelta(hours=46)) is None, "what has expired is not brought back"
    rows = database.read(lambda c: c.execute(select(tables.sessions)).all()).result()
    assert cookie not in str(rows)
    database.write(lambda t: staff.close_session(t, cookie)).result()
    assert who() is None


def test_menus_and_dishes(database: Database) -> None:
    day = NOW.date()
    pork = Dish(id="pork", name="红烧肉")
    soup = Dish(id="soup", name="排骨汤", meals=(Meal.LUNCH,))
    database.write(lambda t: station.add_dish(t, pork, day)).result()
    database.write(lambda t: station.set_menu(t, day, Meal.LUNCH, ("pork",), day)).result()
    database.write(lambda t: station.add_dish(t, soup, day)).result()
    catalogue = database.read(station.load_catalogue).result()
    assert catalogue.menu(day, Meal.LUNCH) == (pork, soup), "a new dish joins today's menu"
    refused("invalid", lambda: database.write(lambda t: station.add_dish(t, soup, day)).result())
    refused(
        "unknown_id",
        lambda: database.write(
            lambda t: station.set_menu(t, day, Meal.LUNCH, ("no",), day)
        ).result(),
    )


def test_planning_ahead_drops_no_menu_still_to_be_cooked(database: Database) -> None:
    today = NOW.date()
    database.write(lambda t: station.add_dish(t, Dish(id="pork", name="红烧肉"), today)).result()
    days = [today + timedelta(days=n) for n in (-8, -1, 0, 30)]

    def cook(day: date) -> None:
        database.write(lambda t: station.set_menu(t, day, Meal.LUNCH, ("pork",), today)).result()

    for day in days:
        cook(day)
    catalogue = database.read(station.load_catalogue).result()
    assert [menu.day for menu in catalogue.menus] == days[1:]


def test_codes_that_ran_out_do_not_keep_others_from_pairing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "MOST_PAIRINGS", 3)

    def begin(now: datetime) -> None:
        database.write(lambda t: devices.begin_pairing(t, "kiosk", now)).result()

    for _ in range(3):
        begin(NOW)
    refused("too_many_pairings", lambda: begin(NOW))
    begin(NOW + devices.CODE_LIFE + timedelta(seconds=1))


def test_a_migration_copies_everything_first(url: str, tmp_path: Path) -> None:
    database = Database.open(url)
    request = ask()
    put(database, request)
    database.close()

    def add_column(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE residents ADD COLUMN born TEXT"))

    def fail(connection: Connection) -> None:
        add_column(connection)
        raise RuntimeError("half way")

    backend = open_backend(url)
    try:
        with pytest.raises(RuntimeError):
            bring_up_to_date(backend, SCHEMA_VERSION + 1, {SCHEMA_VERSION: fail})
        bring_up_to_date(backend, SCHEMA_VERSION + 1, {SCHEMA_VERSION: add_column})
        with backend.writer.begin() as connection:
            rows = connection.execute(text("SELECT id, born FROM residents")).all()
            copies = (
                connection.execute(
                    text("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'anban_before%'")
                ).all()
                if url.startswith("postgresql")
                else list(tmp_path.glob("hub.sqlite.before-v*"))
            )
        assert rows == []
        assert copies
        with pytest.raises(DatabaseFault):
            bring_up_to_date(backend, SCHEMA_VERSION)
    finally:
        backend.dispose()


def test_a_copy_holds_what_was_there(tmp_path: Path) -> None:
    database = Database.open(str(tmp_path / "hub.sqlite"))
    request = ask()
    put(database, request)
    database.close()
    backend = open_backend(str(tmp_path / "hub.sqlite"))
    bring_up_to_date(backend, SCHEMA_VERSION + 1, {SCHEMA_VERSION: lambda _connection: None})
    backend.dispose()
    (copy,) = tmp_path.glob("hub.sqlite.before-v*")
    old = Database.open(str(copy))
    try:
        assert put(old, request) == ("received", False)
    finally:
        old.close()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("亲爱的妈妈" * 40)
    before = path.read_bytes()
    with pytest.raises(DatabaseFault, match="不是数据库"):
        Database.open(str(path))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (id)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseFault, match="别的程序"):
        Database.open(str(path))
    assert path.read_bytes() == before


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"
    Database.open(str(path)).close()
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 9000)
    with pytest.raises(DatabaseFault, match="打不开"):
        Database.open(str(path))


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("mysql://localhost/anban", "不认识"),
        ("postgresql://localhost:x/anban", "看不懂"),
        ("sqlite://", "没有写文件路径"),
        ("/proc/anban/hub.sqlite", "打不开"),
        ("/proc", "不是文件"),
        ("a\x00b", "打不开"),
        ("postgresql://nobody@127.0.0.1:1/none", "连不上"),
    ],
)
def test_a_place_that_cannot_be_is_told_in_a_sentence(where: str, sentence: str) -> None:
    if "127.0.0.1" in where:
        pytest.importorskip("psycopg")
    with pytest.raises(DatabaseFault, match=sentence):
        Database.open(where)


def test_the_driver_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseFault, match="pip install"):
        Database.open("postgresql://localhost/anban")


@pytest.mark.parametrize("off", [timedelta(days=-365), timedelta(days=365), timedelta()])
def test_an_alarm_is_dated_by_the_hub_however_wrong_its_kiosks_clock_is(
    database: Database, off: timedelta
) -> None:
    stated, after_restart = (raise_alarm(raised=NOW + off - timedelta(seconds=9)) for _ in "ab")
    record, _ = database.write(lambda t: alarms.put_alarm(t, stated, NOW, 9.0)).result()
    assert record.since == NOW - timedelta(seconds=9)
    record, _ = database.write(lambda t: alarms.put_alarm(t, after_restart, NOW)).result()
    assert record.since == (NOW if off else NOW - timedelta(seconds=9))
    later = NOW + timedelta(minutes=5)
    record, is_new = database.write(lambda t: alarms.put_alarm(t, stated, later, 309.0)).result()
    assert (record.since, is_new) == (NOW - timedelta(seconds=9), False)
