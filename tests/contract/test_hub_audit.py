"""The audit trail cannot be changed unnoticed, on SQLite and on PostgreSQL."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from kiosk.hub import telling_tables as tables
from kiosk.hub.audit_triggers import START
from kiosk.hub.backends import open_backend
from kiosk.hub.database import Database, Transaction
from kiosk.hub.faults import Refusal
from kiosk.hub.migrations import MIGRATIONS, bring_up_to_date
from kiosk.hub.store import audit
from tests.helpers.postgres import PostgresServer

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def act(database: Database, name: str = "alarms.acknowledge", **more: str) -> int:
    return database.write(
        lambda t: audit.note(
            t, at=NOW, actor="staff:zhang", act=name, subject="a1", details=more or None
        )
    ).result()


def verdict(database: Database, expected: tuple[int, str] | None = None) -> audit.Verdict:
    return database.read(lambda c: audit.verify(c, expected=expected)).result()


def by_force(url: str, work: Callable[[Connection], object]) -> None:
    """Change the trail as somebody with the database in hand would: without the triggers."""
    backend = open_backend(url)
    try:
        with backend.writer.begin() as connection:
            if connection.dialect.name == "sqlite":
                names = connection.execute(
                    text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                ).scalars()
                for name in list(names):
                    connection.exec_driver_sql(f"DROP TRIGGER {name}")
            else:
                for table in ("audit", "audit_details"):
                    connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER ALL")
            work(connection)
    finally:
        backend.dispose()


def test_each_row_holds_the_hash_of_the_one_before(database: Database) -> None:
    for n in range(5):
        assert act(database, minutes=str(n)) == n + 1
    table = tables.audit
    rows = database.read(lambda c: c.execute(select(table).order_by(table.c.id)).all()).result()
    assert rows[0].previous == START
    for row, following in pairwise(rows):
        assert following.previous == row.hash
    own = (
        f'["{START}",1,{rows[0].at},"staff:zhang","alarms.acknowledge","a1","","{rows[0].details}"]'
    )
    assert rows[0].hash == hashlib.sha256(own.encode()).hexdigest(), "anybody can check it"
    assert verdict(database) == audit.Verdict(rows=5, head=rows[-1].hash, erased=0)


@pytest.mark.parametrize(
    "work",
    [
        lambda c: c.execute(update(tables.audit).values(actor="staff:nobody")),
        lambda c: c.execute(delete(tables.audit).where(tables.audit.c.id == 2)),
        lambda c: c.execute(
            text(
                "INSERT INTO audit SELECT 9, at, actor, act, subject, resident,"
                " details, previous, hash FROM audit WHERE id = 3"
            )
        ),
        lambda c: c.execute(
            text(
                "INSERT INTO audit SELECT 4, at, actor, act, subject, resident,"
                " details, previous, hash FROM audit WHERE id = 3"
            )
        ),
        lambda c: c.execute(update(tables.audit_details).values(text="{}")),
        lambda c: c.execute(insert(tables.audit_details).values(id=1, text="{}")),
    ],
    ids=["update", "delete", "gap", "wrong link", "details", "details twice"],
)
def test_the_database_refuses_to_change_it(
    database: Database, work: Callable[[Connection], object]
) -> None:
    for n in range(3):
        act(database, minutes=str(n))
    with pytest.raises(DBAPIError):
        database.write(lambda t: work(t.connection)).result()
    assert verdict(database).broken is None
    assert verdict(database).rows == 3


def test_no_row_is_replaced_or_all_thrown_away(database: Database) -> None:
    for n in range(3):
        act(database, minutes=str(n))

    def throw(transaction: Transaction) -> None:
        sqlite = transaction.connection.dialect.name == "sqlite"
        transaction.connection.exec_driver_sql(
            "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 1"
            if sqlite
            else "TRUNCATE audit"
        )

    with pytest.raises(DBAPIError):
        database.write(throw).result()
    assert verdict(database).rows == 3


@pytest.mark.parametrize(
    ("change", "broken", "why"),
    [
        (lambda c: c.execute(update(tables.audit).where(tables.audit.c.id == 4)
                             .values(actor="staff:nobody")), 4, "changed"),
        (lambda c: c.execute(delete(tables.audit).where(tables.audit.c.id == 4)), 4, "missing"),
        (lambda c: c.execute(delete(tables.audit).where(tables.audit.c.id == 1)), 1, "missing"),
        (lambda c: c.execute(update(tables.audit).where(tables.audit.c.id == 6)
                             .values(previous="0" * 64)), 6, "not_linked"),
        (lambda c: c.execute(update(tables.audit_details).where(tables.audit_details.c.id == 3)
                             .values(text='{"minutes":"9"}')), 3, "details_changed"),
        (lambda c: c.execute(delete(tables.audit_details).where(tables.audit_details.c.id == 5)),
         5, "details_missing"),
    ],
    ids=["changed", "removed", "first removed", "relinked", "details", "details removed"],
)  # fmt: skip
def test_what_was_broken_by_force_is_found(
    url: str, change: Callable[[Connection], object], broken: int, why: str
) -> None:
    database = Database.open(url)
    for n in range(8):
        act(database, minutes=str(n))
    assert verdict(database).broken is None
    database.close()
    by_force(url, change)
    database = Database.open(url)
    try:
        found = verdict(database)
        assert (found.broken, found.why) == (broken, why)
    finally:
        database.close()


def test_rows_cut_off_at_the_end_are_told_by_a_hash_noted_elsewhere(url: str) -> None:
    database = Database.open(url)
    for _ in range(4):
        act(database)
    noted = (4, verdict(database).head)
    assert verdict(database, noted).broken is None
    database.close()
    by_force(url, lambda c: c.execute(delete(tables.audit).where(tables.audit.c.id == 4)))
    database = Database.open(url)
    try:
        assert verdict(database).broken is None, "the rest is whole by itself"
        assert (verdict(database, noted).broken, verdict(database, noted).why) == (4, "cut_off")
        act(database, minutes="9")  # another one takes its number
        assert verdict(database, noted).why == "hash_not_as_noted"
    finally:
        database.close()


def test_an_act_that_was_not_done_leaves_no_row(database: Database) -> None:
    def refused(transaction: Transaction) -> None:
        audit.note(transaction, at=NOW, actor="staff:zhang", act="plans.delete")
        raise Refusal(409, "conflict")

    act(database)
    with pytest.raises(Refusal):
        database.write(refused).result()
    act(database)
    assert verdict(database).rows == 2


def test_personal_details_can_be_erased_and_the_chain_stays_whole(database: Database) -> None:
    for resident in ("wang", "li", "wang"):
        database.write(
            lambda t, r=resident: audit.note(  # type: ignore[misc]
                t, at=NOW, actor="staff:zhang", act="plans.change", resident=r,
                details={"medicine": "硝苯地平"},
            )
        ).result()  # fmt: skip
    gone = database.write(
        lambda t: audit.erase_details(t, "wang", at=NOW, actor="staff:admin")
    ).result()
    assert gone == 2
    assert (verdict(database).broken, verdict(database).erased) == (None, 2)
    entries = database.read(audit.read_entries).result()
    assert [e.act for e in entries] == ["audit.erase", *["plans.change"] * 3]
    assert [e.details for e in entries[1:]] == [None, {"medicine": "硝苯地平"}, None]


def test_the_trail_is_filtered(database: Database) -> None:
    for n, (actor, name, about) in enumerate(
        [
            ("staff:zhang", "alarms.acknowledge", "a1"),
            ("staff:zhao", "alarms.resolve", "a1"),
            ("staff:zhang", "plans.add", "p1"),
        ]
    ):
        at = NOW + timedelta(hours=n)
        database.write(
            lambda t, v=(at, actor, name, about): audit.note(  # type: ignore[misc]
                t, at=v[0], actor=v[1], act=v[2], subject=v[3]
            )
        ).result()

    def ids(**filters: object) -> list[int]:
        found = database.read(lambda c: audit.read_entries(c, **filters)).result()  # type: ignore[arg-type]
        return [entry.id for entry in found]

    assert ids() == [3, 2, 1]
    assert ids(actor="staff:zhang") == [3, 1]
    assert ids(act="alarms") == [2, 1]
    assert ids(act="alarms.resolve") == [2]
    assert ids(about="a1") == [2, 1]
    assert ids(since=NOW + timedelta(hours=1)) == [3, 2]
    assert ids(until=NOW + timedelta(hours=1)) == [1]
    assert ids(before=3, most=1) == [2]
    assert database.read(audit.actors).result() == ("staff:zhang", "staff:zhao")


def test_several_hub_processes_keep_one_chain(postgres: PostgresServer) -> None:
    url = postgres.new_database()
    hubs = [Database.open(url) for _ in range(3)]
    try:
        with ThreadPoolExecutor(6) as pool:
            list(pool.map(lambda n: act(hubs[n % 3], n=str(n)), range(120)))
        assert (verdict(hubs[0]).rows, verdict(hubs[0]).broken) == (120, None)
    finally:
        for hub in hubs:
            hub.close()


def test_an_older_database_gets_the_guarded_trail(bare_url: str) -> None:
    backend = open_backend(bare_url)
    with backend.writer.begin() as connection:
        from kiosk.hub.tables import metadata  # noqa: PLC0415

        metadata.create_all(connection, tables=[metadata.tables[n] for n in ("meta", "counter")])
        connection.exec_driver_sql("INSERT INTO counter VALUES (1, 0)")
        connection.exec_driver_sql("INSERT INTO meta VALUES ('schema', '2'), ('epoch', 'e')")
    bring_up_to_date(backend, 3, MIGRATIONS)
    backend.dispose()
    database = Database(open_backend(bare_url))
    try:
        act(database)
        with pytest.raises(DBAPIError):
            database.write(lambda t: t.connection.execute(delete(tables.audit))).result()
    finally:
        database.close()
