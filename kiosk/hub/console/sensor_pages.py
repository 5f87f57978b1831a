"""感应器: what a home already has, what it told last, and when silence is asked about."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from kiosk.core.alarms import AlarmKind
from kiosk.core.words import phrased, tr
from kiosk.hub.console import wording
from kiosk.hub.console.board import Board
from kiosk.hub.console.pages import page
from kiosk.hub.console.sensor_faults import since_words
from kiosk.hub.console.sessions import Visit
from kiosk.hub.sensors.model import (
    EventRecord,
    Inactivity,
    Report,
    Rule,
    Sensor,
    SensorKind,
    Signal,
)
from kiosk.hub.sensors.words import cause_words, faults, kind_words, signal_words
from kiosk.hub.store import feed, life, sensor_log, sensors
from kiosk.hub.store.feed import USUAL_TOPICS, FeedSettings
from kiosk.hub.store.sensors import GATEWAY, SensorRow

_UNKNOWN_FOR = timedelta(hours=1)  # a topic without a sensor is shown that long
KINDS = (
    AlarmKind.UNSPECIFIED,
    AlarmKind.FALL,
    AlarmKind.UNWELL,
    AlarmKind.FIRE,
    AlarmKind.INTRUDER,
)
_LASTING = (Signal.FALL, Signal.PRESENT, Signal.OPEN, Signal.MOVING)
# What a rule can wait for, in the order of the form.
SIGNALS = (
    (Signal.PRESS, True),
    *((signal, active) for signal in _LASTING for active in (True, False)),
    (Signal.SMOKE, True),
)


@dataclass(frozen=True)
class Told:
    """One message as a row."""

    at: str
    words: str
    text: str
    did: str


@dataclass(frozen=True)
class SensorCard:
    """A sensor with its rules, how it stands and what it told last."""

    sensor: Sensor
    kind: str
    stands: tuple[str, ...]
    faults: tuple[str, ...]
    rules: tuple[tuple[Rule, str], ...]
    told: tuple[Told, ...]


async def sensor_page(visit: Visit) -> Response:
    """感应器."""
    now = visit.hub.clock.now()

    def load(connection: Connection, board: Board) -> dict[str, Any]:
        rows = sensors.all_sensors(connection)
        cards = [_card(connection, row, now) for row in rows]
        silence = life.all_inactivity(connection)
        return {
            "settings": feed.load_feed(connection),
            "usual": FeedSettings(host="", topics=USUAL_TOPICS),
            "feed_fault": _fault_words(connection, now),
            "unknown": _unknown(connection, now),
            "groups": [
                (
                    one,
                    [card for card in cards if card.sensor.resident == one.id],
                    silence.get(one.id, Inactivity(resident=one.id)),
                    _sign_words(connection, one.id, now),
                )
                for one in board.residents.values()
            ],
            "sensor_kinds": [(kind.value, kind_words(kind)) for kind in SensorKind],
            "alarm_kinds": [(kind.value, wording.alarm_kind_words(kind)) for kind in KINDS],
            "signals": [(f"{s.value} {int(on)}", signal_words(s, on)) for s, on in SIGNALS],
            "keys": sensors.all_keys(connection, now),
            "names": {row.sensor.id: row.sensor.name for row in rows},
            "every": GATEWAY,
            "clock_words": lambda moment: wording.clock_words(moment, now),
        }

    return await page(visit, "sensors", load)


def _card(connection: Connection, row: SensorRow, now: datetime) -> SensorCard:
    sensor, state = row.sensor, row.state
    stands = tuple(
        tr(
            "{words}，{since}起",
            words=signal_words(one.signal, one.active),
            since=wording.clock_words(one.since, now),
        )
        for one in state.signals
        if not one.signal.is_moment
    )
    return SensorCard(
        sensor=sensor,
        kind=kind_words(sensor.kind),
        stands=stands,
        faults=faults(sensor, state, now),
        rules=tuple((rule, _rule_words(sensor, rule)) for rule in sensor.rules),
        told=tuple(_told(record, now) for record in sensor_log.last_of(connection, sensor.id)),
    )


def _rule_words(sensor: Sensor, rule: Rule) -> str:
    words = cause_words(sensor, rule)
    if rule.begin:
        words = tr("{begin} 到 {end}，", begin=rule.begin, end=rule.end) + words
    if rule.countdown:
        return words + tr("：先在终端上问 {n} 秒，没人答就呼救", n=rule.countdown)
    return words + tr("：马上呼救")


def _told(record: EventRecord, now: datetime) -> Told:
    did = {
        "alarm": tr("已呼救"),
        "again": tr("同一次呼救"),
        "sign": tr("有动静"),
    }.get(record.did, "")
    return Told(
        at=wording.clock_words(record.at, now, seconds=True),
        words=report_words(record.report) or tr("看不懂"),
        text=record.text,
        did=did,
    )


def report_words(report: Report) -> str:
    """Return what a message says in words, empty when nothing in it was understood."""
    words = [signal_words(signal, active) for signal, active in report.signals]
    if report.battery is not None:
        words.append(tr("电量 {n}%", n=report.battery))
    if report.low:
        words.append(tr("电池快没电了"))
    if report.tamper:
        words.append(tr("外壳被打开了"))
    if report.online is not None:
        words.append(tr("连上了") if report.online else tr("断线了"))
    return phrased(words)


def _unknown(connection: Connection, now: datetime) -> list[tuple[str, Told]]:
    known = [row.sensor.address for row in sensors.all_sensors(connection)]
    return [
        (record.address, _told(record, now))
        for record in sensor_log.unknown_topics(connection, now - _UNKNOWN_FOR)
        if record.address not in known
    ]


def _fault_words(connection: Connection, now: datetime) -> str:
    found = feed.fault(connection)
    return "" if found is None else since_words(found.sentence, found.since, now)


def _sign_words(connection: Connection, resident: str, now: datetime) -> str:
    last = life.last_sign(connection, resident, now)
    return wording.clock_words(last, now) if last is not None else ""
