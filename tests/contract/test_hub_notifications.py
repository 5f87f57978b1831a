"""Telling people of an alarm, as the hub's storage keeps it, on SQLite and on PostgreSQL."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from kiosk.hub import telling_tables as tables
from kiosk.hub.database import Database
from kiosk.hub.store.contacts import (
    STATION,
    Address,
    HubContact,
    confirm_address,
    contacts_of,
    remove_contact,
    save_contact,
)
from kiosk.hub.store.notifications import (
    Notification,
    Queued,
    enqueue,
    notification_id,
    step_notification,
)

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)
SMS = Address(channel="sms", value="13800000000")
MAIL = Address(channel="mail", value="li@example.org")
DAUGHTER = HubContact(id="c1", resident="wang", name="李敏", role="女儿", addresses=(SMS, MAIL))
DUTY = HubContact(id="c2", resident=STATION, name="赵刚", addresses=(SMS,))


def step(to: str = "c1", name: str = "0.next") -> Notification:
    return step_notification(
        alarm="a1", resident="wang", to=to, step=name, text="王奶奶呼救了", created=NOW
    )


def put(database: Database, notification: Notification) -> Queued:
    return database.write(lambda t: enqueue(t, notification)).result()


def confirm(database: Database, contact: str, address: Address) -> None:
    database.write(
        lambda t: confirm_address(t, contact, address.channel, address.value, NOW)
    ).result()


def deliveries(database: Database) -> list[tuple[str, str, str]]:
    table = tables.deliveries
    query = select(table.c.channel, table.c.state, table.c.reason).order_by(table.c.channel)
    return database.read(
        lambda c: [(row.channel, row.state, row.reason) for row in c.execute(query)]
    ).result()


def test_a_step_is_told_once_over_every_confirmed_address(database: Database) -> None:
    database.write(lambda t: save_contact(t, DAUGHTER)).result()
    confirm(database, "c1", SMS)
    confirm(database, "c1", MAIL)
    assert put(database, step()) == Queued(is_new=True, ways=2)
    assert put(database, step()) == Queued(is_new=False, ways=2)
    assert deliveries(database) == [("mail", "queued", ""), ("sms", "queued", "")]
    assert put(database, step(name="0.everyone")) == Queued(is_new=True, ways=2)
    assert len(deliveries(database)) == 4


def test_the_id_follows_from_alarm_step_and_contact() -> None:
    ids = {
        notification_id(*parts)
        for parts in (("a", "b", "c"), ("ab", "", "c"), ("a", "bc", ""), ("a", "b", "d"))
    }
    assert len(ids) == 4


def test_who_has_not_answered_a_test_is_told_of_nothing(database: Database) -> None:
    database.write(lambda t: save_contact(t, DAUGHTER)).result()
    assert put(database, step()) == Queued(is_new=True, ways=0)
    assert put(database, step(to="nobody")) == Queued(is_new=True, ways=0)
    assert put(database, step()) == Queued(is_new=False, ways=0)
    found = deliveries(database)
    assert [(channel, state) for channel, state, _ in found] == [("", "failed")] * 2
    assert any("测试" in reason for _, _, reason in found)
    assert any("删掉" in reason for _, _, reason in found)


def test_a_changed_address_must_answer_anew(database: Database) -> None:
    database.write(lambda t: save_contact(t, DAUGHTER)).result()
    confirm(database, "c1", SMS)
    moved = HubContact(
        id="c1",
        resident="wang",
        name="李敏",
        addresses=(SMS, Address(channel="mail", value="new@example.org", confirmed=NOW)),
    )
    saved = database.write(lambda t: save_contact(t, moved)).result()
    assert [a.confirmed is not None for a in saved.addresses] == [True, False]
    confirm(database, "c1", MAIL)  # the answer to a test of the old mailbox comes late
    found = database.read(lambda c: contacts_of(c, "wang")).result()
    assert [a.confirmed is not None for a in found[0].addresses] == [True, False]


def test_the_stations_people_come_first_and_others_residents_not(database: Database) -> None:
    other = HubContact(id="c3", resident="li", name="周明")
    for contact in (DAUGHTER, DUTY, other):
        database.write(lambda t, c=contact: save_contact(t, c)).result()  # type: ignore[misc]
    found = database.read(lambda c: contacts_of(c, "wang")).result()
    assert [c.name for c in found] == ["赵刚", "李敏"]
    assert [c.by for c in found] == ["赵刚", "女儿李敏"]
    database.write(lambda t: remove_contact(t, "c2")).result()
    found = database.read(lambda c: contacts_of(c, "wang")).result()
    assert [c.name for c in found] == ["李敏"]
