"""What gateways say, and what follows from it."""

import json
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub.sensors import rules
from kiosk.hub.sensors.inactivity import next_look, question
from kiosk.hub.sensors.model import (
    Inactivity,
    Report,
    Rule,
    Sensor,
    SensorKind,
    SensorState,
    Signal,
)
from kiosk.hub.sensors.payload import is_low, read_report
from kiosk.hub.sensors.topics import is_housekeeping, matches
from kiosk.hub.store.feed import is_filter

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZONE)
BUTTON, DOOR, BED = SensorKind.BUTTON, SensorKind.DOOR, SensorKind.BED
MOTION, FALL, OTHER = SensorKind.MOTION, SensorKind.FALL, SensorKind.OTHER
PRESS, OPEN, MOVING = Signal.PRESS, Signal.OPEN, Signal.MOVING


@pytest.mark.parametrize(
    ("payload", "kind", "signals"),
    [
        # Zigbee2MQTT
        ('{"action":"single","battery":80,"linkquality":100}', BUTTON, [(PRESS, True)]),
        ('{"action":"double"}', BUTTON, [(PRESS, True)]),
        ('{"action":"emergency"}', BUTTON, [(PRESS, True)]),
        ('{"action":"hold"}', OTHER, [(PRESS, True)]),
        ('{"action":"release"}', BUTTON, []),
        ('{"action":""}', BUTTON, []),
        ('{"action":null}', BUTTON, []),
        ('{"sos":true,"battery_low":false}', BUTTON, [(PRESS, True)]),
        ('{"sos":false}', BUTTON, []),
        ('{"contact":true}', DOOR, [(OPEN, False)]),
        ('{"contact":false,"tamper":false}', DOOR, [(OPEN, True)]),
        ('{"contact":"open"}', DOOR, [(OPEN, True)]),
        ('{"occupancy":true,"illuminance":3}', MOTION, [(MOVING, True)]),
        ('{"presence":false}', BED, [(Signal.PRESENT, False)]),
        ('{"smoke":true}', SensorKind.SMOKE, [(Signal.SMOKE, True)]),
        ('{"fall_detected":true}', FALL, [(Signal.FALL, True)]),
        ('{"action":"fall"}', OTHER, [(Signal.FALL, True)]),
        # what is named counts more than a bare word, wherever it stands
        ('{"alarm":false,"smoke":true}', SensorKind.SMOKE, [(Signal.SMOKE, True)]),
        ('{"contact":false,"state":"OFF"}', DOOR, [(OPEN, True)]),
        # Home Assistant's binary sensors
        ("ON", DOOR, [(OPEN, True)]),
        ("OFF", DOOR, [(OPEN, False)]),
        ("ON", BUTTON, [(PRESS, True)]),
        ("OFF", BUTTON, []),
        ('{"state":"ON"}', BED, [(Signal.PRESENT, True)]),
        # Tasmota
        ('{"Button1":{"Action":"SINGLE"}}', BUTTON, [(PRESS, True)]),
        ('{"Switch1":{"Action":"ON"}}', DOOR, [(OPEN, True)]),
        ('{"POWER":"OFF"}', MOTION, [(MOVING, False)]),
        ('{"Time":"2026-09-15T10:00:00","Switch1":"ON"}', DOOR, [(OPEN, True)]),
        # plain values
        ("1", BUTTON, [(PRESS, True)]),
        ("0", BUTTON, []),
        ("true", MOTION, [(MOVING, True)]),
        ("open", DOOR, [(OPEN, True)]),
        ("closed", DOOR, [(OPEN, False)]),
        (" pressed\n", BUTTON, [(PRESS, True)]),
        # what tells nothing of people
        ('{"temperature":21.5,"humidity":40}', MOTION, []),
        ("", BUTTON, []),
        ("\xff\xfe", BUTTON, []),
        ("[1,2]", BUTTON, []),
        ("null", BUTTON, []),
        ('{"battery":NaN}', BUTTON, []),
        ("{" * 2000, BUTTON, []),
    ],
)
def test_what_gateways_say(payload: str, kind: SensorKind, signals: list[Any]) -> None:
    assert list(read_report(payload.encode("latin-1"), kind).signals) == signals


def test_the_sensors_own_health() -> None:
    assert read_report(b'{"battery":9}', BUTTON) == Report(battery=9)
    assert is_low(Report(battery=9))
    assert not is_low(Report(battery=90))
    assert is_low(Report(battery=90, low=True))
    assert is_low(Report()) is None
    assert read_report(b'{"battery_low":true,"tamper":true}', DOOR) == Report(low=True, tamper=True)
    for said in (b"offline", b'{"state":"offline"}'):
        assert read_report(said, BUTTON, "availability") == Report(online=False)
    assert read_report(b"Online", BUTTON, "LWT") == Report(online=True)
    assert read_report(b"false", DOOR, "contact").signals == ((OPEN, True),)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["action", "contact", "battery", "state", "Button1", "Action", "x"]),
            inner,
        )
    ),
    max_leaves=8,
)


@given(json_values, st.sampled_from(list(SensorKind)), st.binary(max_size=30))
def test_nothing_a_gateway_says_is_too_odd(value: Any, kind: SensorKind, raw: bytes) -> None:
    for payload in (json.dumps(value).encode(), value, raw):
        report = read_report(payload, kind)
        assert report.battery is None or 0 <= report.battery <= 100


def test_topics() -> None:
    assert matches("zigbee2mqtt/door", "zigbee2mqtt/door")
    assert matches("zigbee2mqtt/door", "zigbee2mqtt/door/availability")
    assert not matches("zigbee2mqtt/door", "zigbee2mqtt/door2")
    assert matches("+/tasmota1/#", "stat/tasmota1/RESULT")
    assert not matches("+/tasmota1/#", "tasmota1")
    assert is_housekeeping("zigbee2mqtt/bridge/state")
    assert is_housekeeping("zigbee2mqtt/door/set")
    assert is_filter("a/+/b/#")
    assert not any(is_filter(bad) for bad in ("", "a/#/b", "a+/b", "a/b#"))


def sensor(*some: Rule, kind: SensorKind = DOOR) -> Sensor:
    return Sensor(id="s", resident="wang", name="大门", kind=kind, rules=some)


def told(one: Sensor, *steps: tuple[float, Signal, bool]) -> tuple[SensorState, list[str], int]:
    """Return the state, the alarms and the signs after reports so many minutes from now."""
    state, alarms, signs = SensorState(), [], 0
    for minutes, signal, active in steps:
        at = NOW + timedelta(minutes=minutes)
        report = Report(signals=((signal, active),))
        taken = rules.take(one, state, report, f"e{minutes}", at, old=False)
        state, signs = taken.state, signs + taken.is_sign
        alarms += [cause.alarm for cause in taken.causes]
    return state, alarms, signs


def test_a_state_told_again_and_again_is_one_event() -> None:
    rule = Rule(id="1", signal=OPEN)
    steps = ((0, OPEN, False), (1, OPEN, True), (61, OPEN, True), (121, OPEN, True))
    state, alarms, signs = told(sensor(rule), *steps)
    assert (len(alarms), signs) == (1, 1), "hourly check-ins are no news and no sign of life"
    seen = state.signal(OPEN)
    assert seen is not None
    assert seen.since == NOW + timedelta(minutes=1)


def test_each_press_is_an_event() -> None:
    rule = Rule(id="1", signal=PRESS)
    _, alarms, signs = told(sensor(rule, kind=BUTTON), (0, PRESS, True), (5, PRESS, True))
    assert (len(set(alarms)), signs) == (2, 2)


@pytest.mark.parametrize(
    ("begin", "end", "hour", "counts"),
    [
        ("", "", 3, True),
        ("22:00", "06:00", 23, True),
        ("22:00", "06:00", 3, True),
        ("22:00", "06:00", 6, False),
        ("22:00", "06:00", 12, False),
        ("08:00", "18:00", 12, True),
        ("08:00", "18:00", 18, False),
    ],
)
def test_the_part_of_the_day(begin: str, end: str, hour: int, counts: bool) -> None:
    rule = Rule(id="1", signal=OPEN, begin=begin, end=end)
    assert rules.in_window(rule, NOW.replace(hour=hour)) is counts


def test_what_lasts_is_due_once_however_often_it_is_looked_at() -> None:
    one = sensor(Rule(id="1", signal=OPEN, minutes=10))
    state, _, _ = told(one, (0, OPEN, True))
    assert rules.next_due(one, state, NOW) == NOW + timedelta(minutes=10)
    assert rules.overdue(one, state, NOW + timedelta(minutes=9)) == ()
    later = NOW + timedelta(hours=5)
    (cause,) = rules.overdue(one, state, later)
    assert cause.at == NOW + timedelta(minutes=10)
    assert rules.overdue(one, state, later + timedelta(days=3)) == (cause,), "the id never changes"
    state = rules.remembering(state, (cause,), later)
    assert rules.overdue(one, state, later) == ()
    assert rules.next_due(one, state, later) is None


def test_a_night_that_lasts_is_due_each_night() -> None:
    one = sensor(Rule(id="1", signal=OPEN, minutes=30, begin="22:00", end="06:00"))
    state, _, _ = told(one, (0, OPEN, True))
    nights = []
    for hour in range(24 * 4):
        now = NOW + timedelta(hours=hour)
        causes = rules.overdue(one, state, now)
        state = rules.remembering(state, causes, now)
        nights += [cause.at for cause in causes]
    first = NOW.replace(hour=22, minute=30)
    assert nights == [first + timedelta(days=n) for n in range(4)]


def test_when_silence_is_asked_about() -> None:
    rule = Inactivity(resident="wang", by="10:00", hours=4, begin="08:00", end="20:00")
    early, up = NOW.replace(hour=2), NOW.replace(hour=7)
    at_six = question(rule, early, NOW.replace(hour=6))
    assert at_six is not None
    assert at_six.at == NOW, "who was up at two at night has not shown themselves today"
    after = question(rule, up, NOW)
    assert after is not None
    assert after.at == NOW.replace(hour=12), "four hours, counted from the morning on"
    evening = question(rule, NOW.replace(hour=18), NOW.replace(hour=19))
    assert evening is not None
    assert evening.at == (NOW + timedelta(days=1)).replace(hour=10), "not at night"
    again = question(rule, early, NOW + timedelta(hours=1))
    assert again is not None
    assert again.id == at_six.id, "the same silence is one question"
    assert question(Inactivity(resident="wang"), None, NOW) is None
    assert next_look(Inactivity(resident="wang", by="10:00", away=True), None, NOW) is None


@given(st.integers(0, 47), st.integers(0, 47), st.integers(1, 12))
def test_one_look_follows_another(last: int, hours: int, gap: int) -> None:
    rule = Inactivity(resident="wang", by="09:30", hours=gap)
    now = NOW + timedelta(hours=hours)
    look = next_look(rule, NOW + timedelta(hours=min(last, hours)), now)
    assert look is not None
    assert now < look <= now + timedelta(hours=6)
