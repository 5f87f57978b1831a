"""The station's daily test alarm: its setting, raising it once, and what came of it."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, select

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmSource
from kiosk.hub import tables
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.daily_test import DOCUMENT, DailyTest, judged
from kiosk.hub.store import alarms
from kiosk.hub.store.coding import decode
from kiosk.hub.store.station import save_document

NOBODY = ""  # the resident of a test alarm: no kiosk hears of it
_setting = msgspec.json.Decoder(DailyTest)


@dataclass(frozen=True)
class TestFault:
    """A daily test that did not come (``record`` is None) or that nobody answered."""

    __test__ = False  # pytest takes the name for its own

    expected: datetime
    record: AlarmRecord | None


def load_setting(connection: Connection) -> DailyTest:
    """Return when tests are raised; never, before anybody has set it."""
    table = tables.documents
    row = connection.execute(select(table.c.record).where(table.c.name == DOCUMENT)).first()
    return DailyTest() if row is None else _setting.decode(row.record)


def save_setting(transaction: Transaction, setting: DailyTest) -> None:
    """Say when tests are raised."""
    save_document(transaction, DOCUMENT, setting)


def test_id(day: date) -> str:
    """Return the id of a day's test: there is one, whoever raises it."""
    return f"daily-test-{day.isoformat()}"


def test_record(connection: Connection, day: date) -> AlarmRecord | None:
    """Return a day's test alarm, None when it was not raised."""
    table = tables.alarms
    row = connection.execute(select(table.c.record).where(table.c.id == test_id(day))).first()
    return None if row is None else decode(row.record, AlarmRecord)


def is_missing(connection: Connection, now: datetime) -> bool:
    """Whether today's test has not been raised."""
    return test_record(connection, now.date()) is None


def raise_test(transaction: Transaction, now: datetime) -> None:
    """Raise today's test, unless another process has."""
    if is_missing(transaction.connection, now):
        test = Alarm(id=test_id(now.date()), resident=NOBODY, raised=now, source=AlarmSource.TEST)
        alarms.put_alarm(transaction, test, now)


def raise_extra(transaction: Transaction, now: datetime) -> None:
    """Raise a test because somebody wants to see now that the way works."""
    identity = f"extra-test-{uuid.uuid4()}"
    test = Alarm(id=identity, resident=NOBODY, raised=now, source=AlarmSource.TEST)
    alarms.put_alarm(transaction, test, now)


def test_fault(connection: Connection, now: datetime) -> TestFault | None:
    """Return what is wrong with the newest test that should be answered by now."""
    expected = judged(load_setting(connection), now)
    if expected is None:
        return None
    record = test_record(connection, expected.date())
    return None if record is not None and record.is_over else TestFault(expected, record)
