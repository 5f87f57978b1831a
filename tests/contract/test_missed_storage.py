"""Missed doses at the hub: from a kiosk's report to the message, and to its end."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from kiosk.core.catalogue import Resident
from kiosk.core.doses import DoseRecord, DoseStatus
from kiosk.hub import telling_tables
from kiosk.hub.database import Database
from kiosk.hub.escalation.missed import MissedCase, MissedRule
from kiosk.hub.faults import Refusal
from kiosk.hub.store import medicine, missed, missed_cases, outbox, station
from kiosk.hub.store.contacts import STATION, Address, HubContact, confirm_address, save_contact
from tests.helpers.requests import RESIDENT, plan

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=ZONE)
DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def somebody(database: Database) -> None:
    who = Resident(id=RESIDENT, name="王秀英", called="王奶奶", address="")
    daughter = HubContact(
        id="min", resident=RESIDENT, name="李敏", role="女儿",
        addresses=(Address(channel="sms", value="138"),),
    )  # fmt: skip
    nurse = HubContact(
        id="li", resident=STATION, name="张丽", addresses=(Address(channel="sms", value="139"),)
    )
    database.write(lambda t: station.save_resident(t, who)).result()
    for one in (daughter, nurse):
        database.write(lambda t, c=one: save_contact(t, c)).result()  # type: ignore[misc]
    for name, number in (("min", "138"), ("li", "139")):
        database.write(
            lambda t, i=name, v=number: confirm_address(t, i, "sms", v, NOW)  # type: ignore[misc]
        ).result()
    database.write(lambda t: medicine.save_plan(t, plan("p1", "08:00", "20:00"))).result()


def report(
    database: Database,
    slot: str = "08:00",
    status: DoseStatus = DoseStatus.MISSED,
    at: datetime = NOW,
    *,
    outage: bool = False,
) -> None:
    record = DoseRecord(
        id=f"p1:{DAY}:{slot}", plan="p1", date=DAY, slot=slot, status=status, at=at,
        medicine="硝苯地平", amount="1 片", outage=outage,
    )  # fmt: skip
    database.write(lambda t: missed.note_dose(t, record, RESIDENT, at)).result()


def look(database: Database, minutes: float) -> int:
    now = NOW + timedelta(minutes=minutes)
    due = database.read(lambda c: missed.steps_due(c, now)).result()
    taken = database.write(lambda t: missed.take_steps(t, now)).result()
    assert due or taken == 0
    return taken


def messages(database: Database) -> list[tuple[str, str]]:
    table = telling_tables.notifications
    query = select(table.c.contact, table.c.text).order_by(table.c.created, table.c.contact)
    rows = database.read(lambda c: c.execute(query).all()).result()
    return [(row.contact, row.text) for row in rows]


def opened(database: Database) -> MissedCase | None:
    return database.read(lambda c: missed_cases.open_case(c, RESIDENT)).result()


def test_a_missed_dose_is_told_step_by_step_and_named_by_its_time(database: Database) -> None:
    report(database)
    assert [look(database, minutes) for minutes in (0, 14, 15, 16, 59, 60, 61, 200)] == [
        *(0, 0, 1, 0, 0, 1, 0, 0),
    ]
    assert messages(database) == [
        ("min", "王秀英今天 08:00 的药没有吃，请打个电话问问。"),
        ("li", "王秀英今天 08:00 的药没有吃，还没有人处理，请联系一下。"),
    ]
    assert all("硝苯地平" not in text for _, text in messages(database)), "no medicine by message"


def test_the_same_report_again_is_one(database: Database) -> None:
    report(database)
    report(database)
    case = opened(database)
    assert case is not None
    assert [dose.due.strftime("%H:%M") for dose in case.doses] == ["08:00"]


def test_taken_after_all_ends_it_and_says_so_to_whom_it_was_told(database: Database) -> None:
    report(database)
    report(database, "20:00")
    look(database, 15)
    later = NOW + timedelta(minutes=30)
    report(database, "08:00", DoseStatus.TAKEN, later)
    assert opened(database) is not None, "one of two is still missed"
    report(database, "20:00", DoseStatus.TAKEN, later + timedelta(minutes=1))
    assert opened(database) is None
    assert messages(database)[-1] == ("min", "王秀英的药，09:31 补吃了，不用再问了。")
    assert len(messages(database)) == 2
    assert look(database, 60) == 0


def test_taken_before_anybody_was_told_tells_nobody(database: Database) -> None:
    report(database)
    report(database, "08:00", DoseStatus.TAKEN, NOW + timedelta(minutes=5))
    assert look(database, 60) == 0
    assert messages(database) == []


def test_an_answer_that_is_taken_back_is_missed_again(database: Database) -> None:
    report(database)
    report(database, "20:00")
    report(database, "08:00", DoseStatus.TAKEN, NOW + timedelta(minutes=1))
    report(database, "08:00", DoseStatus.MISSED, NOW + timedelta(minutes=2))
    case = opened(database)
    assert case is not None
    assert len(case.left) == 2


def test_who_looks_after_it_ends_it_once(database: Database) -> None:
    report(database)
    look(database, 15)
    case = opened(database)
    assert case is not None
    later = NOW + timedelta(minutes=20)
    for by in ("张丽", "刘强"):
        done = database.write(lambda t, b=by: missed.acknowledge(t, case.id, b, later))  # type: ignore[misc]
        assert done.result().by == "张丽"
    assert messages(database)[-1] == ("min", "王秀英漏药的事，张丽知道了。")
    assert look(database, 60) == 0
    with pytest.raises(Refusal):
        database.write(lambda t: missed.acknowledge(t, "dose-none", "x", NOW)).result()


def test_what_has_an_end_is_not_sent_any_more(database: Database) -> None:
    report(database)
    look(database, 15)
    report(database, "08:00", DoseStatus.TAKEN, NOW + timedelta(minutes=20))
    lease = timedelta(seconds=20)
    later = NOW + timedelta(minutes=21)
    errands = database.write(lambda t: outbox.claim(t, "sms", 5, later, lease)).result()
    assert [errand.delivery.text for errand in errands] == [
        "王秀英的药，09:20 补吃了，不用再问了。"
    ]


def test_the_kiosk_was_off_or_it_is_long_ago_and_nobody_is_told(database: Database) -> None:
    report(database, outage=True)
    record = DoseRecord(
        id="p1:2026-11-20:08:00", plan="p1", date=DAY, slot="08:00",
        status=DoseStatus.MISSED, at=NOW - timedelta(days=2),
    )  # fmt: skip
    database.write(lambda t: missed.note_dose(t, record, RESIDENT, NOW)).result()
    assert opened(database) is None


def test_a_case_nobody_looked_after_is_over_after_a_day(database: Database) -> None:
    report(database)
    assert look(database, 24 * 60 + 1) == 0
    assert opened(database) is None
    (case,) = database.read(lambda c: missed_cases.closed_cases(c, NOW, 5)).result()
    assert case.why == "old"


def test_a_residents_own_rule_goes_before_the_stations(database: Database) -> None:
    def rule() -> tuple[MissedRule, bool]:
        return database.read(lambda c: missed_cases.load_rule(c, RESIDENT)).result()

    assert rule() == (MissedRule(), False)
    for who, minutes in ((STATION, 30), (RESIDENT, 5)):
        made = MissedRule(family=minutes)
        database.write(lambda t, w=who, m=made: missed_cases.save_rule(t, w, m)).result()  # type: ignore[misc]
    assert rule() == (MissedRule(family=5), True)
    database.write(lambda t: missed_cases.save_rule(t, RESIDENT, None)).result()
    assert rule() == (MissedRule(family=30), False)


def test_dates_of_a_case_outlive_a_round_to_the_disk(database: Database) -> None:
    report(database)
    case = opened(database)
    assert case is not None
    assert case.opened.astimezone(UTC) == NOW.astimezone(UTC)
