"""What the hub keeps beside plans: pictures, and every version of every plan."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from sqlalchemy import delete, update

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, DoseStatus, MedicationPlan
from kiosk.hub import medicine_tables, tables
from kiosk.hub.adherence.people import Memory, everybody
from kiosk.hub.backends import open_backend
from kiosk.hub.database import Database, Transaction
from kiosk.hub.migrations import bring_up_to_date
from kiosk.hub.store import devices, medicine, pictures, plan_versions, station
from tests.helpers.requests import RESIDENT, plan

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PILL = b"\xff\xd8 a pill \x00\xff"


def keep(database: Database, data: bytes, now: datetime) -> str:
    return database.write(lambda t: pictures.save_picture(t, data, now)).result()


def load(database: Database, name: str) -> bytes | None:
    return database.read(lambda c: pictures.load_picture(c, name)).result()


def save(database: Database, one: MedicationPlan, by: str, now: datetime) -> None:
    database.write(lambda t: medicine.save_plan(t, one, by=by, now=now)).result()


def test_a_picture_is_for_the_kiosk_whose_plan_names_it(database: Database) -> None:
    name = keep(database, PILL, NOW)
    assert keep(database, PILL, NOW) == name

    def given(resident: str) -> bytes | None:
        return database.read(lambda c: pictures.picture_for(c, name, resident)).result()

    assert given(RESIDENT) is None, "no plan names it yet"
    one = plan("p1", picture=name)
    database.write(lambda t: medicine.save_plan(t, one)).result()
    assert given(RESIDENT) == PILL
    assert given("somebody-else") is None
    database.write(lambda t: medicine.remove_plan(t, "p1")).result()
    assert given(RESIDENT) is None


def test_a_picture_that_no_plan_names_is_forgotten(database: Database) -> None:
    names = [keep(database, PILL, NOW), keep(database, PILL + b"2", NOW)]
    database.write(lambda t: medicine.save_plan(t, plan("p1", picture=names[0]))).result()
    later = NOW + timedelta(days=2)
    keep(database, b"another", later)
    assert [load(database, name) for name in names] == [PILL, None]


def test_each_version_of_a_plan_is_kept_with_who_and_when(database: Database) -> None:
    one = plan("p1")
    steps = [
        (one, "staff:zhang", NOW),
        (one, "staff:li", NOW + timedelta(hours=1)),  # nothing has changed
        (replace(one, amount="半片"), "staff:li", NOW + timedelta(days=1)),
    ]
    for version, by, at in steps:
        save(database, version, by, at)
    gone = NOW + timedelta(days=2)
    for _ in range(2):
        database.write(lambda t: medicine.remove_plan(t, "p1", by="staff:li", now=gone)).result()
    found = database.read(lambda c: plan_versions.versions_of_plan(c, "p1")).result()
    assert [(v.plan.amount, v.by, v.at, v.removed) for v in found] == [
        ("1 片", "staff:zhang", NOW, False),
        ("半片", "staff:li", NOW + timedelta(days=1), False),
        ("半片", "staff:li", gone, True),
    ]
    of_all = database.read(lambda c: plan_versions.versions_of_resident(c, RESIDENT)).result()
    assert of_all == found


def test_an_older_database_gets_its_plans_as_first_versions(url: str) -> None:
    database = Database.open(url)
    database.write(lambda t: medicine.save_plan(t, plan("p1"))).result()
    database.close()
    backend = open_backend(url)
    with backend.writer.begin() as connection:
        tables.metadata.drop_all(connection, tables=list(medicine_tables.ALL))
        version = tables.meta.c.key == "schema"
        connection.execute(update(tables.meta).where(version).values(value="4"))
    bring_up_to_date(backend)
    backend.dispose()
    database = Database.open(url)
    (found,) = database.read(lambda c: plan_versions.versions_of_plan(c, "p1")).result()
    assert (found.plan, found.at, found.by) == (plan("p1"), None, "")
    database.write(lambda t: t.connection.execute(delete(medicine_tables.pictures))).result()
    database.close()


def test_everybodys_figures_are_counted_again_where_something_has_changed(
    database: Database,
) -> None:
    memory, now = Memory(), NOW.astimezone(ZoneInfo("Asia/Shanghai"))

    def fill(transaction: Transaction) -> None:
        for who in ("wang", "li"):
            one = Resident(id=who, name=who, called="", address="")
            station.save_resident(transaction, one)
            devices.add_kiosk(transaction, f"k-{who}", who, NOW - timedelta(days=5))
            made = plan(f"p-{who}", "08:00", resident=who)
            medicine.save_plan(transaction, made, now=NOW - timedelta(days=5))

    database.write(fill).result()

    def figures() -> list[tuple[str, int | None, int]]:
        found = database.read(lambda c: memory.everybody(c, now)).result()
        assert found == database.read(lambda c: everybody(c, now)).result()
        return [(p.resident.id, p.month.percent, p.month.unknown) for p in found]

    assert figures() == [("li", None, 5), ("wang", None, 5)]
    day = now.date() - timedelta(days=1)
    taken = DoseRecord(
        id=f"p-li:{day}:08:00", plan="p-li", date=day, slot="08:00", status=DoseStatus.TAKEN, at=now
    )
    database.write(lambda t: medicine.put_dose(t, taken, "li")).result()
    assert figures() == [("li", 100, 4), ("wang", None, 5)]
    skipped = replace(taken, status=DoseStatus.SKIPPED, at=now + timedelta(minutes=1))
    database.write(lambda t: medicine.put_dose(t, skipped, "li")).result()
    assert figures() == [("li", 0, 4), ("wang", None, 5)]
    database.write(
        lambda t: medicine.remove_plan(t, "p-wang", now=NOW - timedelta(days=2))
    ).result()
    assert figures() == [("li", 0, 4), ("wang", None, 3)]
