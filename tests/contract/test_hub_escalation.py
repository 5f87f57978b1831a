"""Alarms that nobody answers, on SQLite and on PostgreSQL, by a clock that the test moves."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmSource, AlarmState, CallState, Escalation
from kiosk.core.catalogue import Resident
from kiosk.hub import tables, telling_tables
from kiosk.hub.backends import open_backend
from kiosk.hub.clock import HubClock
from kiosk.hub.database import Database, Transaction
from kiosk.hub.escalation.chain import STATION, Chain, Level
from kiosk.hub.escalation.daily_test import DailyTest
from kiosk.hub.escalation.daily_test import test_is_due as is_due
from kiosk.hub.escalation.timeline import ringing
from kiosk.hub.escalation.watch import Escalator
from kiosk.hub.faults import Refusal
from kiosk.hub.service import Hub
from kiosk.hub.store import alarms, chains, contacts, daily_tests, station
from kiosk.hub.store.contacts import Address, HubContact
from kiosk.hub.store.sync import sync_page
from tests.helpers.fake_clock import SHANGHAI, FakeClock
from tests.helpers.requests import make_id

WANG = "wang"
SMS = Address(channel="sms", value="13800000000")
PEOPLE = (
    HubContact(id="jie", resident=STATION, name="王姐", role="值班", addresses=(SMS,)),
    HubContact(id="min", resident=WANG, name="李敏", role="女儿", addresses=(SMS,)),
    HubContact(id="typo", resident=WANG, name="李强", role="儿子", addresses=(SMS,)),
)


class Process:
    """A hub process as far as alarms are watched: it can be ended and begun again."""

    def __init__(self, url: str, clock: FakeClock) -> None:
        self.url, self.clock = url, clock
        self.database = Database.open(url)
        self.escalator = Escalator(clock)

    def restart(self) -> None:
        self.database.close()
        self.database = Database.open(self.url)
        self.escalator = Escalator(self.clock)

    def look(self) -> list[str]:
        taken = []
        for identity, moment in self.database.read(self.escalator.due).result():
            done = self.database.write(lambda t: alarms.escalate(t, identity, moment)).result()  # noqa: B023
            taken += [escalation.key for escalation in done]
        return taken

    def fill(self) -> None:
        who = Resident(id=WANG, name="王秀英", called="王奶奶", address="401")

        def write(transaction: Transaction) -> None:
            station.save_resident(transaction, who)
            for one in PEOPLE:
                contacts.save_contact(transaction, one)
            for known in ("jie", "min"):
                contacts.confirm_address(transaction, known, "sms", SMS.value, self.clock.now())

        self.database.write(write).result()

    def call(self, source: AlarmSource = AlarmSource.BUTTON) -> str:
        now = self.clock.now()
        alarm = Alarm(id=make_id(), resident=WANG, raised=now, source=source)
        self.database.write(lambda t: alarms.put_alarm(t, alarm, now)).result()
        return alarm.id

    def record(self, identity: str) -> AlarmRecord:
        return self.database.read(lambda c: alarms.load_alarm(c, identity, None)).result()

    def notified(self) -> list[tuple[str, str]]:
        table = telling_tables.notifications
        query = select(table.c.step, table.c.contact).order_by(table.c.created, table.c.contact)
        rows = self.database.read(lambda c: c.execute(query).all()).result()
        return [(row.step, row.contact) for row in rows]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def hub(url: str, clock: FakeClock) -> Iterator[Process]:
    process = Process(url, clock)
    process.fill()
    yield process
    process.database.close()


def test_louder_next_person_everyone_through_a_restart_in_the_middle(hub: Process) -> None:
    identity = hub.call()
    loud: dict[int, int] = {}
    passed = 0
    for second in (0, 10, 29, 30, 45, 59, 60, 61, 90, 119, 120, 130):
        hub.clock.advance(second - passed)
        passed = second
        if second in (29, 45, 61, 119):
            hub.restart()
        hub.look()
        loud.setdefault(ringing(hub.record(identity)), second)
    assert loud == {1: 0, 2: 30, 3: 60, 4: 120}
    assert [e.key for e in hub.record(identity).escalation] == [
        "0.louder",
        "0.next-1",
        "0.next-2",
        "0.everyone",
    ]
    assert hub.notified() == [
        ("0.next-1", "jie"),
        ("0.next-2", "min"),
        ("0.everyone", "jie"),
        ("0.everyone", "min"),
    ], "who never answered a test is told of nothing"


def test_an_alarm_that_cannot_go_further_holds_up_no_other(
    hub: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.clock.set_wall(datetime.now(UTC) - timedelta(seconds=70))
    bad, good = hub.call(), hub.call()
    escalate = alarms.escalate

    def stumbling(transaction: Transaction, identity: str, now: datetime) -> tuple[Escalation, ...]:
        if identity == bad:
            raise ValueError(identity)
        return escalate(transaction, identity, now)

    monkeypatch.setattr(alarms, "escalate", stumbling)
    watch = Hub(hub.database, HubClock(SHANGHAI)).escalation
    with pytest.raises(ValueError, match=bad):  # staff are told that nobody watches over it
        asyncio.run(watch.look())
    assert [e.step for e in hub.record(good).escalation] == ["louder", "next-1"]
    assert hub.record(bad).escalation == ()


def test_unanswered_while_the_hub_was_away(hub: Process) -> None:
    identity = hub.call()
    hub.clock.advance(40)
    hub.look()
    hub.database.close()
    hub.clock.advance(minutes=20)
    hub.database = Database.open(hub.url)
    hub.escalator = Escalator(hub.clock)
    assert hub.look() == ["0.next-1", "0.next-2", "0.everyone", "0.everyone-3"]
    assert [contact for _, contact in hub.notified()] == ["jie", "min"]
    assert ringing(hub.record(identity)) == 4


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize("days", [-365, 365, -1 / 24])
def test_a_clock_that_jumps_holds_up_no_alarm(
    hub: Process, clock: FakeClock, days: float, restarted: bool
) -> None:
    identity = hub.call()
    clock.advance(10)
    assert hub.look() == []
    clock.set_wall(clock.now() + timedelta(days=days))
    if restarted:
        hub.restart()
    steps = hub.look()
    assert not steps or (restarted and days > 0), "nobody is called early by a watched clock"
    for _ in range(12):
        clock.advance(10)
        steps += hub.look()
    assert steps[:4] == ["0.louder", "0.next-1", "0.next-2", "0.everyone"]
    assert ringing(hub.record(identity)) == 4


def test_taken_and_not_ended_rings_again_and_anybody_may_take_it(hub: Process) -> None:
    identity = hub.call()
    now = hub.clock.now

    def write(work: Callable[[Transaction], object]) -> "Future[object]":
        return hub.database.write(work)

    hub.clock.advance(65)
    hub.look()
    write(lambda t: alarms.acknowledge_alarm(t, identity, "张丽", now())).result()
    assert hub.notified()[-1] == ("2.answered", "jie"), "who was called hears that it was taken"
    with pytest.raises(Refusal, match="张丽"):
        write(lambda t: alarms.acknowledge_alarm(t, identity, "赵刚", now())).result()
    hub.clock.advance(299)
    hub.restart()
    assert hub.look() == []
    hub.clock.advance(1)
    assert hub.look() == ["1.again"]
    assert ringing(hub.record(identity)) == 1
    write(lambda t: alarms.depart(t, identity, "赵刚", 6, now())).result()
    assert ringing(hub.record(identity)) == 0
    hub.clock.advance(minutes=11)
    assert hub.look() == ["2.again"]
    write(lambda t: alarms.depart(t, identity, "赵刚", 6, now())).result()
    assert len(hub.record(identity).steps) == 4, "the same promise again is a new one"
    write(lambda t: alarms.depart(t, identity, "赵刚", 6, now())).result()
    assert len(hub.record(identity).steps) == 4, "pressed twice it is one"
    write(
        lambda t: alarms.resolve_alarm(t, identity, "赵刚", "没有受伤", now(), reason="helped")
    ).result()
    assert hub.notified()[-1] == ("5.over", "jie")
    assert hub.record(identity).steps[-1].reason == "helped"
    hub.clock.advance(days=1)
    assert hub.look() == []


def test_several_processes_take_each_step_once(url: str, clock: FakeClock) -> None:
    first = Process(url, clock)
    first.fill()
    others = [Process(url, clock) for _ in range(2)]
    hubs = [first, *others]
    identity = first.call()
    for hub in hubs:
        hub.look()
    taken: list[str] = []
    for seconds in (30, 30, 30, 30):
        clock.advance(seconds)
        # All three find the same steps due, then all three try to take them at once.
        due = [hub.database.read(hub.escalator.due).result() for hub in hubs]
        assert all(due)
        together = threading.Barrier(len(hubs))

        def take(hub: Process) -> None:
            together.wait()  # noqa: B023
            moment = clock.now()
            done = hub.database.write(lambda t: alarms.escalate(t, identity, moment)).result()
            taken.extend(escalation.key for escalation in done)

        threads = [threading.Thread(target=take, args=(hub,)) for hub in hubs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for hub in hubs:
        hub.database.close()
    assert taken == ["0.louder", "0.next-1", "0.next-2", "0.everyone"]


def test_how_far_telling_somebody_has_got_reaches_the_alarm(hub: Process) -> None:
    identity = hub.call()
    hub.clock.advance(60)
    hub.look()
    at = hub.clock.now()

    def state() -> list[tuple[str, str, str]]:
        calls = [call for e in hub.record(identity).escalation for call in e.told]
        return [(call.name, call.role, call.state.value) for call in calls]

    assert state() == [("王姐", "duty", "queued")]
    told = hub.database.read(lambda c: sync_page(c, hub.database.epoch, WANG, None, at)).result()
    assert told.alarms[0].escalation[-1].told[0].name == "王姐", "the kiosk learns whom it told"
    for reached in (CallState.SENT, CallState.ANSWERED, CallState.FAILED):
        hub.database.write(
            lambda t: alarms.note_call(t, identity, "0.next-1", "jie", state=reached, at=at)  # noqa: B023
        ).result()
    assert state() == [("王姐", "duty", "answered")], "an answer is not taken back"
    for reached in (CallState.DECLINED, CallState.SENT):
        hub.database.write(
            lambda t: alarms.note_call(t, identity, "0.next-1", "jie", state=reached, at=at)  # noqa: B023
        ).result()
    assert state() == [("王姐", "duty", "declined")], "but by another answer"
    hub.database.write(
        lambda t: alarms.note_call(t, "gone", "0.next-1", "jie", state=CallState.SENT, at=at)
    ).result()


def test_a_resident_may_have_a_chain_of_their_own(hub: Process) -> None:
    own = Chain(louder=20, levels=(Level(after=40, to=("min",)),), everyone=100)
    station_wide = Chain(louder=15)
    write, read = hub.database.write, hub.database.read
    write(lambda t: chains.save_chain(t, WANG, own)).result()
    write(lambda t: chains.save_chain(t, STATION, station_wide)).result()
    assert read(lambda c: chains.load_chain(c, WANG)).result() == (own, True)
    assert read(lambda c: chains.load_chain(c, "li")).result() == (station_wide, False)
    hub.call()
    hub.look()
    hub.clock.advance(41)
    assert hub.look() == ["0.louder", "0.next-1"]
    assert hub.notified() == [("0.next-1", "min")]
    write(lambda t: chains.save_chain(t, WANG, None)).result()
    assert read(lambda c: chains.load_chain(c, WANG)).result() == (station_wide, False)


def test_the_daily_test_comes_once_goes_to_the_station_and_its_absence_is_told(
    hub: Process,
) -> None:
    write, read, now = hub.database.write, hub.database.read, hub.clock.now
    assert not is_due(DailyTest(), now())
    setting = DailyTest(at="10:00", since=now())
    write(lambda t: daily_tests.save_setting(t, setting)).result()
    assert read(daily_tests.load_setting).result() == setting
    assert read(lambda c: daily_tests.test_fault(c, now())).result() is None
    hub.clock.advance(minutes=180)  # ten o'clock
    assert is_due(setting, now())
    for _ in range(2):
        write(lambda t: daily_tests.raise_test(t, now())).result()
    identity = daily_tests.test_id(now().date())
    hub.look()
    hub.clock.advance(200)
    assert hub.look() == ["0.louder", "0.next-1", "0.everyone"]
    assert {contact for _, contact in hub.notified()} == {"jie"}, "no relative hears of a test"
    hub.clock.advance(minutes=3)
    unanswered = read(lambda c: daily_tests.test_fault(c, now())).result()
    assert unanswered is not None
    assert unanswered.record is not None
    write(lambda t: alarms.acknowledge_alarm(t, identity, "张丽", now())).result()
    ended = hub.record(identity)
    assert (ended.state, ended.steps[-1].reason) == (AlarmState.RESOLVED, "test")
    assert read(lambda c: daily_tests.test_fault(c, now())).result() is None
    hub.clock.advance(days=1)
    absent = read(lambda c: daily_tests.test_fault(c, now())).result()
    assert absent is not None
    assert absent.record is None
    hub.clock.advance(minutes=120)
    assert not is_due(setting, now()), "two hours late there is no sense in it any more"


FIRST_TABLES = {
    *("meta", "counter", "documents", "residents", "requests", "alarms", "plans", "doses"),
    *("vitals", "kiosks", "tokens", "pairings", "staff", "sessions"),
}


def test_a_database_of_the_first_version_takes_its_open_alarms_along(
    url: str, clock: FakeClock
) -> None:
    hub = Process(url, clock)
    identity = hub.call()
    hub.database.close()
    backend = open_backend(url)
    later = [t for name, t in tables.metadata.tables.items() if name not in FIRST_TABLES]
    assert len(later) > 3
    with backend.writer.begin() as connection:
        tables.metadata.drop_all(connection, tables=later)
        at = clock.now().isoformat()
        alarm = f'{{"id":"{identity}","resident":"{WANG}","raised":"{at}","kind":"fall"}}'
        old = f'{{"alarm":{alarm},"steps":[{{"state":"received","at":"{at}"}}]}}'
        connection.execute(update(tables.alarms).values(record=old))
        connection.execute(
            update(tables.meta).where(tables.meta.c.key == "schema").values(value="1")
        )
    backend.dispose()
    hub = Process(url, clock)
    hub.fill()
    setting = hub.database.read(daily_tests.load_setting).result()
    assert (setting.at, setting.since is None) == ("10:00", False), "as a new station has it"
    assert hub.look() == []
    clock.advance(60)
    assert hub.look() == ["0.louder", "0.next-1"]
    assert hub.notified() == [("0.next-1", "jie")]
    hub.database.close()
