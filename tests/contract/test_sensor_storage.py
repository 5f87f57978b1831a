"""What the hub makes of sensors, silence and answers, on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from dataclasses import replace as replace_message
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Table, func, select

from kiosk.core.alarms import AlarmKind, AlarmRecord, AlarmState
from kiosk.core.catalogue import Resident
from kiosk.hub import sensor_tables, tables
from kiosk.hub.database import Database, Transaction
from kiosk.hub.faults import Refusal
from kiosk.hub.sensors import topics
from kiosk.hub.sensors.model import Inactivity, Report, Rule, Sensor, SensorKind, Signal
from kiosk.hub.sensors.rules import usual_rules
from kiosk.hub.sensors.watch import do_due, is_due, prune
from kiosk.hub.store import (
    alarm_notes,
    alarms,
    devices,
    feed,
    held,
    life,
    sensor_log,
    sensors,
    station,
)
from kiosk.hub.store.sensors import GATEWAY, Message
from kiosk.hub.store.sync import parse_cursor, sync_page
from kiosk.protocol.messages import Cancel, Heartbeat, SyncPage

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)
WANG = "wang"
T = TypeVar("T")
PRESS = Report(signals=((Signal.PRESS, True),))


class World:
    """The hub's storage on a fake clock."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.now = NOW
        self.database = Database.open(url)

    def settle(self) -> None:
        """Enter the resident."""
        wang = Resident(id=WANG, name="王秀英", called="王奶奶", address="3 号楼")
        self.write(lambda t: station.save_resident(t, wang))

    def write(self, work: Callable[[Transaction], T]) -> T:
        return self.database.write(work).result()

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.database.read(work).result()

    def kiosk_is_there(self) -> None:
        """A kiosk of the resident has just been heard from."""
        self.write(lambda t: devices.add_kiosk(t, "k", WANG, self.now))
        token = self.write(lambda t: devices.issue_token(t, "k", WANG, self.now))
        device = self.read(lambda c: devices.find_token(c, token))
        assert device is not None
        self.write(lambda t: devices.beat(t, device, Heartbeat(at=self.now), self.now))

    def add(self, kind: SensorKind, **changes: object) -> str:
        sensor = Sensor(id=f"s-{kind}", resident=WANG, name="床头按钮", kind=kind)
        sensor = replace(sensor, **{"rules": usual_rules(kind), **changes})
        self.write(lambda t: sensors.save_sensor(t, sensor, self.now))
        return sensor.id

    def tell(self, sensor: str, report: Report, event: str = "") -> sensors.Taken:
        message = Message(event=event or f"e{self.now.timestamp()}", at=self.now, report=report)
        return self.write(lambda t: sensors.take(t, sensor, message, self.now))

    def later(self, **length: float) -> None:
        """Let time go by, and let the hub look."""
        self.now += timedelta(**length)
        if self.read(lambda c: is_due(c, self.now)):
            self.write(lambda t: do_due(t, self.now))

    def restart(self) -> None:
        self.database.close()
        self.database = Database.open(self.url)

    def alarms(self) -> tuple[AlarmRecord, ...]:
        opened, _ = self.read(lambda c: alarms.board_alarms(c, NOW - timedelta(days=9)))
        return tuple(pair[0] for pair in opened)

    def on_kiosk(self) -> dict[str, AlarmState]:
        """What the kiosk learns from the hub about alarms."""
        page = self.read(lambda c: sync_page(c, self.database.epoch, WANG, None, self.now))
        return {record.alarm.id: record.state for record in page.alarms}


@pytest.fixture
def world(url: str) -> Iterator[World]:
    world = World(url)
    try:
        world.settle()
        yield world
    finally:
        world.database.close()


def on(signal: Signal) -> Report:
    return Report(signals=((signal, True),))


def off(signal: Signal) -> Report:
    return Report(signals=((signal, False),))


def test_a_press_told_twice_is_one_alarm(world: World) -> None:
    button = world.add(SensorKind.BUTTON)
    first = world.tell(button, PRESS, "17")
    assert (first.did, len(first.alarms)) == ("alarm", 1)
    assert world.tell(button, PRESS, "17").did == "known"
    (record,) = world.alarms()
    assert (record.alarm.id, record.alarm.sensor) == (first.alarms[0], "按了床头按钮")
    assert record.state is AlarmState.RECEIVED
    # The log has been pruned and the alarm is over: the same event still raises nothing.
    world.write(lambda t: alarms.resolve_alarm(t, record.alarm.id, "李", "", world.now))
    world.write(lambda t: prune(t, world.now + timedelta(days=2)))
    assert world.tell(button, PRESS, "17").alarms == ()
    assert world.alarms() == ()


def test_presses_of_one_need_are_one_alarm_and_a_later_one_is_new(world: World) -> None:
    button = world.add(SensorKind.BUTTON)
    assert world.tell(button, PRESS).did == "alarm"
    world.later(minutes=3)
    assert world.tell(button, PRESS).did == "again"
    assert len(world.alarms()) == 1
    world.later(minutes=11)  # nobody has ended the first, but this is another call for help
    assert world.tell(button, PRESS).did == "alarm"
    assert len(world.alarms()) == 2


def test_a_further_press_stands_beside_the_alarm(world: World) -> None:
    button = world.add(SensorKind.BUTTON)
    world.tell(button, PRESS)
    for seconds in (0.2, 30, 5, 90):
        world.later(seconds=seconds)
        world.tell(button, PRESS)
    (record,) = world.alarms()
    notes = world.read(lambda c: alarm_notes.notes_of(c, [record.alarm.id]))[record.alarm.id]
    assert [(note.at - NOW).total_seconds() for note in notes] == [30.2, 125.2]
    assert {note.text for note in notes} == {"又报了一次：按了床头按钮"}


def test_after_the_word_that_all_is_well_the_next_press_is_an_alarm(world: World) -> None:
    button = world.add(SensorKind.BUTTON)
    (identity,) = world.tell(button, PRESS).alarms
    world.write(lambda t: alarms.cancel_alarm(t, identity, Cancel(at=world.now), world.now))
    world.later(minutes=1)
    assert world.tell(button, PRESS).did == "alarm"


def test_the_kiosk_is_asked_first_and_without_an_answer_the_hub_goes_on(world: World) -> None:
    world.kiosk_is_there()
    (identity,) = world.tell(world.add(SensorKind.BUTTON), PRESS).alarms
    assert world.alarms() == ()
    assert world.on_kiosk() == {identity: AlarmState.COUNTING}
    world.later(seconds=9)
    assert world.alarms() == ()
    world.restart()
    world.later(seconds=1.5)
    (record,) = world.alarms()
    assert (record.alarm.id, record.state) == (identity, AlarmState.RECEIVED)
    assert world.on_kiosk() == {identity: AlarmState.RECEIVED}
    world.later(seconds=30)
    assert len(world.alarms()) == 1


def test_a_wall_clock_set_back_holds_up_no_alarm_that_waits(world: World) -> None:
    world.kiosk_is_there()
    button = world.add(SensorKind.BUTTON)
    world.tell(button, PRESS)
    world.later(seconds=1)
    assert world.alarms() == ()
    world.later(hours=-1)
    assert len(world.alarms()) == 1


def test_a_wall_clock_set_back_hides_no_silence(world: World) -> None:
    rule = Inactivity(resident=WANG, by="10:30")
    world.write(lambda t: life.save_inactivity(t, rule, NOW))
    ahead = NOW + timedelta(days=365)
    world.write(lambda t: life.note_sign(t, WANG, ahead, ahead))
    world.later(minutes=31)
    assert [record.alarm.kind for record in world.alarms()] == [AlarmKind.INACTIVITY]
    world.write(lambda t: life.note_sign(t, WANG, world.now, world.now))
    assert world.read(lambda c: life.last_sign(c, WANG, world.now)) == world.now


def test_without_a_kiosk_nobody_is_waited_for(world: World) -> None:
    world.kiosk_is_there()
    button = world.add(SensorKind.BUTTON)
    world.now += timedelta(seconds=91)  # its last heartbeat is too long ago
    world.tell(button, PRESS)
    assert [r.state for r in world.alarms()] == [AlarmState.RECEIVED]


def test_all_is_well_during_the_countdown_and_nothing_is_raised(world: World) -> None:
    world.kiosk_is_there()
    (identity,) = world.tell(world.add(SensorKind.BUTTON), PRESS).alarms
    record = world.write(lambda t: held.cancel(t, identity, "", world.now))
    assert record is not None
    assert world.on_kiosk() == {identity: AlarmState.CANCELLED}
    world.later(minutes=5)
    assert world.alarms() == ()
    # A second kiosk whose countdown ended at that moment: better one alarm too many.
    world.write(lambda t: held.put_alarm(t, record.alarm, world.now))
    assert [r.alarm.id for r in world.alarms()] == [identity]


def test_a_second_press_and_the_kiosk_itself_send_at_once(world: World) -> None:
    world.kiosk_is_there()
    button = world.add(SensorKind.BUTTON)
    world.tell(button, PRESS)
    world.now += timedelta(seconds=0.4)
    world.tell(button, PRESS)
    assert world.alarms() == (), "the same press told twice by its gateway"
    world.now += timedelta(seconds=2)
    world.tell(button, PRESS)
    (record,) = world.alarms()
    again, is_new = world.write(lambda t: held.put_alarm(t, record.alarm, world.now))
    assert (again, is_new) == (record, False)


def test_a_bed_left_too_long_at_night(world: World) -> None:
    world.now = NOW.replace(hour=21, minute=50)
    bed = world.add(SensorKind.BED)
    world.tell(bed, on(Signal.PRESENT))
    world.later(hours=1)
    world.tell(bed, off(Signal.PRESENT))  # 22:50
    world.later(minutes=20)
    world.tell(bed, on(Signal.PRESENT))  # back again
    world.later(hours=2)
    assert world.alarms() == ()
    world.tell(bed, off(Signal.PRESENT))  # 01:10
    world.later(minutes=29)
    assert world.alarms() == ()
    world.restart()
    world.later(minutes=2)
    (record,) = world.alarms()
    assert record.alarm.sensor == "床头按钮：离开30分钟了"
    assert record.alarm.raised == NOW.replace(day=16, hour=1, minute=40)
    for _ in range(20):
        world.later(minutes=10)
    assert len(world.alarms()) == 1


def test_a_bed_left_in_the_morning_is_no_alarm(world: World) -> None:
    world.now = NOW.replace(hour=5, minute=45)
    bed = world.add(SensorKind.BED)
    world.tell(bed, on(Signal.PRESENT))
    world.tell(bed, off(Signal.PRESENT), "up")
    for _ in range(16):
        world.later(hours=1)
    assert world.alarms() == (), "up at a quarter to six, and the night has not come again"
    world.later(hours=1)  # 22:45, and nobody has gone to bed
    assert len(world.alarms()) == 1


def test_what_the_broker_kept_is_a_state_but_no_press(world: World) -> None:
    button, smoke = world.add(SensorKind.BUTTON), world.add(SensorKind.SMOKE)
    kept = Message(event="kept", at=world.now, report=PRESS, old=True)
    burning = replace_message(kept, report=on(Signal.SMOKE))
    world.write(lambda t: sensors.take(t, button, kept, world.now))
    world.write(lambda t: sensors.take(t, smoke, burning, world.now))
    (record,) = world.alarms()
    assert record.alarm.kind is AlarmKind.FIRE


def test_signs_of_life_keep_the_question_away(world: World) -> None:
    world.kiosk_is_there()
    motion = world.add(SensorKind.MOTION)
    rule = Inactivity(resident=WANG, by="10:00", hours=3)
    world.now = NOW.replace(hour=3)
    world.tell(motion, on(Signal.MOVING))
    world.write(lambda t: life.save_inactivity(t, rule, world.now))
    world.now = NOW.replace(hour=8)
    world.tell(motion, on(Signal.MOVING), "up")
    world.now = NOW.replace(hour=9, minute=59)
    world.later(seconds=90)
    assert world.on_kiosk() == {}
    world.now = NOW.replace(hour=11, minute=1)
    world.kiosk_is_there()
    world.later(seconds=1)
    ((identity, state),) = world.on_kiosk().items()
    assert state is AlarmState.COUNTING
    world.tell(motion, on(Signal.MOVING), "there")
    assert world.on_kiosk() == {identity: AlarmState.CANCELLED}
    world.later(minutes=30)
    assert world.alarms() == ()


def test_a_silence_nobody_answers_becomes_an_alarm_that_is_not_urgent(world: World) -> None:
    rule = Inactivity(resident=WANG, by="10:30", answer=15)
    world.write(lambda t: life.note_sign(t, WANG, NOW - timedelta(hours=14), NOW))
    world.write(lambda t: life.save_inactivity(t, rule, world.now))
    world.later(minutes=29)
    world.kiosk_is_there()
    world.later(minutes=1)
    ((identity, _),) = world.on_kiosk().items()
    world.restart()
    world.later(minutes=14)
    assert world.alarms() == ()
    world.later(minutes=2)
    (record,) = world.alarms()
    assert (record.alarm.id, record.alarm.kind) == (identity, AlarmKind.INACTIVITY)
    assert not record.alarm.is_urgent
    assert record.alarm.sensor == "从昨天20:00起14小时没有动静"
    for _ in range(30):
        world.later(minutes=30)
    assert len(world.alarms()) == 1, "one silence is one alarm until somebody has looked"


def test_a_silence_with_the_kiosk_off_says_that_nobody_could_be_asked(world: World) -> None:
    world.write(lambda t: life.save_inactivity(t, Inactivity(resident=WANG, by="10:30"), world.now))
    world.later(minutes=31)
    (record,) = world.alarms()
    assert "终端没连上" in record.alarm.sensor


def test_who_is_away_is_not_asked_about(world: World) -> None:
    rule = Inactivity(resident=WANG, by="10:30")
    world.write(lambda t: life.save_inactivity(t, rule, world.now))
    world.later(minutes=1)
    world.write(lambda t: life.save_inactivity(t, replace(rule, away=True), world.now))
    world.later(days=2)
    assert world.alarms() == ()
    assert world.on_kiosk() == {}


def test_only_the_present_is_kept(world: World) -> None:
    motion = world.add(SensorKind.MOTION)
    for n in range(sensor_log.PER_SOURCE + 30):
        world.now += timedelta(minutes=1)
        world.tell(motion, on(Signal.MOVING), str(n))

    def count(table: Table) -> int:
        found = select(func.count()).select_from(table)
        return world.read(lambda c: int(c.execute(found).scalar_one()))

    assert count(sensor_tables.sensor_events) <= sensor_log.PER_SOURCE + 1
    assert count(sensor_tables.life_signs) == 1
    world.write(lambda t: prune(t, world.now + timedelta(days=1, minutes=1)))
    assert count(sensor_tables.sensor_events) == 0
    assert count(tables.alarms) == 0


def test_keys_open_one_sensor_or_all(world: World) -> None:
    button = world.add(SensorKind.BUTTON)
    one = world.write(lambda t: sensors.issue_key(t, button, "", world.now))
    every = world.write(lambda t: sensors.issue_key(t, GATEWAY, "网关", world.now))
    assert world.read(lambda c: sensors.key_opens(c, one)) == button
    assert world.read(lambda c: sensors.key_opens(c, every)) == GATEWAY
    assert world.read(lambda c: sensors.key_opens(c, "other")) is None
    world.write(lambda t: sensors.remove_sensor(t, button))
    assert world.read(lambda c: sensors.key_opens(c, one)) is None
    with pytest.raises(Refusal):
        world.tell(button, PRESS)
    (key,) = world.read(lambda c: sensors.all_keys(c, world.now))
    world.write(lambda t: sensors.revoke_key(t, key.id))
    assert world.read(lambda c: sensors.key_opens(c, every)) is None


def test_a_kiosk_that_follows_the_changes_learns_each_step_once(world: World) -> None:
    world.kiosk_is_there()
    button = world.add(SensorKind.BUTTON)

    def since(cursor: str) -> SyncPage:
        seq = parse_cursor(cursor, world.database.epoch)
        return world.read(lambda c: sync_page(c, world.database.epoch, WANG, seq, world.now))

    start = world.read(lambda c: sync_page(c, world.database.epoch, WANG, None, world.now)).cursor
    world.tell(button, PRESS)
    asked = since(start)
    assert [r.state for r in asked.alarms] == [AlarmState.COUNTING]
    assert asked.alarms[0].alarm.countdown == 5
    world.later(seconds=11)
    raised = since(asked.cursor)
    assert [r.state for r in raised.alarms] == [AlarmState.RECEIVED]
    assert since(raised.cursor).alarms == ()


def test_a_rule_of_an_opened_door_and_a_second_rule(world: World) -> None:
    rules = (
        Rule(id="1", signal=Signal.OPEN, minutes=10),
        Rule(id="2", signal=Signal.OPEN, begin="00:00", end="05:00"),
    )
    door = world.add(SensorKind.DOOR, rules=rules, name="大门")
    world.tell(door, off(Signal.OPEN))
    world.tell(door, on(Signal.OPEN), "day")
    world.later(minutes=9)
    assert world.alarms() == ()
    world.later(minutes=2)
    assert [r.alarm.sensor for r in world.alarms()] == ["大门开了10分钟"]
    world.now = NOW.replace(day=16, hour=1)
    world.tell(door, off(Signal.OPEN), "shut")
    world.tell(door, on(Signal.OPEN), "night")
    assert {r.alarm.sensor for r in world.alarms()} == {"大门开了10分钟", "大门开了"}


def heard(world: World, sensor: str, connection: int, mid: int, *, again: bool = False) -> str:
    """A press comes from the broker over its nth connection as packet ``mid``; what it led to."""
    row = world.read(lambda c: sensors.load_sensor(c, sensor))
    message = topics.Heard(
        topic="zigbee2mqtt/bed",
        payload=b'{"action":"single"}',
        key=f"mqtt {connection} {mid} x",
        before=f"mqtt {connection - 1} {mid} x" if again else "",
    )
    return world.write(lambda t: topics.take_heard(t, row.sensor, message, world.now)).did


def test_what_the_broker_tells_anew_is_known_and_nothing_else_is(world: World) -> None:
    button = world.add(SensorKind.BUTTON, address="zigbee2mqtt/bed")
    assert heard(world, button, 1, 7) == "alarm"
    # Its confirmation was lost with the line, twice.
    assert heard(world, button, 2, 7, again=True) == "known"
    assert heard(world, button, 3, 7, again=True) == "known"
    assert len(world.alarms()) == 1
    world.later(minutes=20)
    # The broker has begun to count anew; the press looks the same, and is another one.
    assert heard(world, button, 3, 7) == "alarm"
    world.later(minutes=20)
    # Told anew, but never taken in: the hub was killed before it was on its disk.
    assert heard(world, button, 5, 8, again=True) == "alarm"
    assert len(world.alarms()) == 3


def test_one_of_several_hub_processes_listens(world: World) -> None:
    def holds(who: str) -> bool:
        return world.write(lambda t: feed.hold_lease(t, who, world.now))

    assert [holds("a"), holds("b"), holds("a")] == [True, False, True]
    world.now += feed.LEASE + timedelta(seconds=1)
    assert [holds("b"), holds("a")] == [True, False]
    world.now -= timedelta(hours=1)
    assert [holds("a"), holds("b")] == [True, False], "the clock was set back, and b may be dead"
    world.now += timedelta(hours=1)
    assert [holds("b"), holds("a")] == [True, False]
    world.write(lambda t: feed.drop_lease(t, "a"))
    assert not holds("a")
    world.write(lambda t: feed.drop_lease(t, "b"))
    assert holds("a")


def test_the_feed_keeps_its_name_its_password_and_since_when_it_is_away(world: World) -> None:
    settings = feed.FeedSettings(host="broker", user="u", password="p", topics=("a/#",))
    world.write(lambda t: feed.save_feed(t, settings))
    kept = replace(settings, password="", topics=("a/#", "c"))
    world.write(lambda t: feed.save_feed(t, kept))
    assert world.read(feed.load_feed) == replace(settings, topics=("a/#", "c"))
    for elsewhere in (replace(kept, host="other"), replace(kept, port=8883)):
        with pytest.raises(Refusal, match="密码"):
            world.write(lambda t: feed.save_feed(t, elsewhere))  # noqa: B023
    name = world.write(feed.client_id)
    assert world.write(feed.client_id) == name
    world.write(lambda t: feed.note_fault(t, "一", NOW))
    world.write(lambda t: feed.note_fault(t, "二", NOW + timedelta(hours=1)))
    fault = world.read(feed.fault)
    assert fault is not None
    assert (fault.sentence, fault.since) == ("二", NOW)
    assert [world.write(feed.begin_connection) for _ in range(2)] == [1, 2]
    assert world.read(feed.fault) is None
    assert world.write(lambda t: feed.change_topics(t, ("a/#", "b"))) == ()
    assert world.write(lambda t: feed.change_topics(t, ("b",))) == ("a/#",)
    with pytest.raises(Refusal):
        world.write(lambda t: feed.save_feed(t, replace(settings, topics=("a/#/b",))))


def test_a_message_finds_its_sensor(world: World) -> None:
    addresses = ("zigbee2mqtt/hall", "zigbee2mqtt/hall/door", "+/tasmota-1/#", "")
    for n, address in enumerate(addresses):
        one = Sensor(id=f"s{n}", resident=WANG, name=f"{n}", address=address)
        world.write(lambda t, one=one: sensors.save_sensor(t, one, NOW))  # type: ignore[misc]

    def found(topic: str) -> str:
        sensor = world.read(lambda c: topics.find_sensor(c, topic))
        return sensor.id if sensor else ""

    assert found("zigbee2mqtt/hall") == "s0"
    assert found("zigbee2mqtt/hall/availability") == "s0"
    assert found("zigbee2mqtt/hall/door") == "s1"
    assert found("stat/tasmota-1/RESULT") == "s2"
    assert found("zigbee2mqtt/hall2") == found("zigbee2mqtt") == found("") == ""
    with pytest.raises(Refusal, match="主题"):
        same = Sensor(id="s9", resident=WANG, name="9", address="zigbee2mqtt/hall")
        world.write(lambda t: sensors.save_sensor(t, same, NOW))
