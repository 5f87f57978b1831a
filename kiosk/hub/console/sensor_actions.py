"""What staff do with sensors: add them, say what follows, give out keys, set the broker."""

import re
import uuid
from typing import Any

from msgspec.structs import replace

from kiosk.core.alarms import AlarmKind
from kiosk.core.words import tr
from kiosk.hub.console.sessions import Visit
from kiosk.hub.database import Transaction
from kiosk.hub.faults import invalid
from kiosk.hub.sensors.model import Inactivity, Rule, Sensor, SensorKind, Signal
from kiosk.hub.sensors.rules import usual_rules
from kiosk.hub.store import feed, life, sensors
from kiosk.hub.store.feed import FeedSettings
from kiosk.hub.store.sensors import GATEWAY

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_LONGEST = 100  # characters of a name
_MOST_RULES = 8
Result = dict[str, Any]


async def add(visit: Visit) -> Result:
    """Enter a sensor, with the rules that are usual for what it is."""
    sensor = _filled_in(visit, Sensor(id=str(uuid.uuid4()), resident="", name=""))
    sensor = replace(sensor, rules=usual_rules(sensor.kind), lives=True)
    now = visit.hub.clock.now()
    await visit.write(lambda t: sensors.save_sensor(t, sensor, now), subject=sensor.id)
    return {"id": sensor.id}


async def change(visit: Visit) -> Result:
    """Change a sensor's name, kind, place and what its silence means; its rules stay."""
    return await _changing(visit, lambda sensor: _filled_in(visit, sensor))


async def add_rule(visit: Visit) -> Result:
    """Add a rule, or put one in the place of ``rule``."""
    rule = _rule(visit)

    def added(sensor: Sensor) -> Sensor:
        others = tuple(one for one in sensor.rules if one.id != visit.one("rule"))
        if len(others) >= _MOST_RULES:
            raise invalid(tr("一个感应器最多 {n} 条规则。", n=_MOST_RULES))
        return replace(sensor, rules=(*others, rule))

    return await _changing(visit, added)


async def drop_rule(visit: Visit) -> Result:
    """Take a rule away."""
    identity = visit.one("rule")

    def without(sensor: Sensor) -> Sensor:
        return replace(sensor, rules=tuple(one for one in sensor.rules if one.id != identity))

    return await _changing(visit, without)


async def remove(visit: Visit) -> Result:
    """Take a sensor away."""
    identity = visit.request.path_params["id"]
    await visit.write(lambda t: sensors.remove_sensor(t, identity))
    return {}


async def issue_key(visit: Visit) -> Result:
    """Give out a key, which is shown this once."""
    sensor, name, now = visit.one("sensor") or GATEWAY, _short(visit, "name"), visit.hub.clock.now()
    key = await visit.write(lambda t: sensors.issue_key(t, sensor, name, now), subject=sensor)
    return {"show": key}


async def revoke_key(visit: Visit) -> Result:
    """Let a key open nothing any more."""
    identity = visit.request.path_params["id"]
    await visit.write(lambda t: sensors.revoke_key(t, identity))
    return {}


async def set_broker(visit: Visit) -> Result:
    """Say which broker to listen to; no address is none."""
    host = _short(visit, "host")
    topics = tuple(dict.fromkeys(visit.one("topics").split()))
    settings = None
    if host:
        settings = FeedSettings(
            host=host,
            port=_number(visit, "port", 1, 65535, 8883 if visit.one("tls") else 1883),
            tls=bool(visit.one("tls")),
            ca=visit.one("ca")[:300],
            user=_short(visit, "user"),
            password=visit.one("password")[:300],
            topics=topics or feed.USUAL_TOPICS,
        )
    shown = {"host": host, "topics": list(topics)}
    await visit.write(lambda t: feed.save_feed(t, settings), subject="broker", details=shown)
    return {}


async def set_inactivity(visit: Visit) -> Result:
    """Say when a resident's silence is asked about."""
    rule = Inactivity(
        resident=visit.request.path_params["id"],
        by=_clock(visit, "by"),
        hours=_number(visit, "hours", 0, 24, 0),
        begin=_clock(visit, "begin") or "07:00",
        end=_clock(visit, "end") or "21:00",
        answer=_number(visit, "answer", 1, 120, 15),
        away=bool(visit.one("away")),
    )
    if rule.begin >= rule.end:
        raise invalid(tr("开始的时间要早于结束的时间。"))
    now = visit.hub.clock.now()
    await visit.write(lambda t: life.save_inactivity(t, rule, now), resident=rule.resident)
    return {}


async def _changing(visit: Visit, change_it: Any) -> Result:
    identity, now = visit.request.path_params["id"], visit.hub.clock.now()

    def save(transaction: Transaction) -> Sensor:
        sensor: Sensor = change_it(sensors.load_sensor(transaction.connection, identity).sensor)
        sensors.save_sensor(transaction, sensor, now)
        return sensor

    await visit.write(save)
    return {"id": identity}


def _filled_in(visit: Visit, sensor: Sensor) -> Sensor:
    name, address = _short(visit, "name"), visit.one("address")
    if not name:
        raise invalid(tr("请写感应器的名字，比如“床头按钮”。"))
    if address and not feed.is_filter(address):
        raise invalid(tr("主题写得不对：用 / 分开，# 只能在最后。"))
    return replace(
        sensor,
        name=name,
        resident=visit.one("resident") or sensor.resident,
        kind=SensorKind(visit.one("kind")),
        address=address,
        lives=bool(visit.one("lives")),
        silent=_number(visit, "silent", 0, 1000, 26),
    )


def _rule(visit: Visit) -> Rule:
    signal, _, active = visit.one("signal").partition(" ")
    begin, end = _clock(visit, "begin"), _clock(visit, "end")
    if bool(begin) != bool(end):
        raise invalid(tr("时段要写从几点到几点，或者都不写。"))
    rule = Rule(
        id=visit.one("rule") or str(uuid.uuid4())[:8],
        signal=Signal(signal),
        active=active != "0",
        minutes=_number(visit, "minutes", 0, 1440, 0),
        begin=begin,
        end=end,
        kind=AlarmKind(visit.one("kind")),
        countdown=_number(visit, "countdown", 0, 600, 0),
    )
    if rule.signal.is_moment and rule.minutes:
        raise invalid(tr("“按下”和“摔倒”是一下子的事，请把分钟写成 0。"))
    return rule


def _clock(visit: Visit, name: str) -> str:
    text = visit.one(name).replace("：", ":")
    text = f"0{text}" if len(text) == 4 else text
    if text and not _CLOCK.fullmatch(text):
        raise invalid(tr("时间请写成 08:00 这样。"))
    return text


def _number(visit: Visit, name: str, least: int, most: int, usual: int) -> int:
    text = visit.one(name)
    if not text:
        return usual
    if not text.isascii() or not text.isdecimal() or not least <= int(text[:9]) <= most:
        raise invalid(tr("请写 {least} 到 {most} 的整数。", least=least, most=most))
    return int(text)


def _short(visit: Visit, name: str) -> str:
    text = visit.one(name)
    if len(text) > _LONGEST:
        raise invalid(tr("写得太长了，请短一些（{most} 个字以内）。", most=_LONGEST))
    return text
