"""Which sensor a broker's message is from, and taking it in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, or_, select

from kiosk.hub.database import Transaction
from kiosk.hub.sensor_tables import sensors as table
from kiosk.hub.sensors.model import EventRecord, Sensor, SensorKind
from kiosk.hub.sensors.payload import read_report
from kiosk.hub.store import sensor_log, sensors
from kiosk.hub.store.coding import decode
from kiosk.hub.store.sensors import Message, Taken

# The broker's and the gateways' own talk, in which no sensor speaks.
_HOUSEKEEPING = ("$SYS/", "zigbee2mqtt/bridge/", "homeassistant/status")
_COMMANDS = ("set", "get", "config", "cmnd")  # told to devices, or about how they are built


@dataclass(frozen=True)
class Heard:
    """A message as it came. ``key`` names it, ``before`` the one that it may repeat; ``old`` was
    kept by the broker from before."""

    topic: str
    payload: bytes
    key: str = ""
    before: str = ""
    old: bool = False


def is_housekeeping(topic: str) -> bool:
    """Return whether a topic is not about what a sensor saw."""
    return topic.startswith(_HOUSEKEEPING) or topic.rsplit("/", 1)[-1] in _COMMANDS


def find_sensor(connection: Connection, topic: str) -> Sensor | None:
    """Return the sensor whose address a topic has, or lies below; the longest address counts."""
    levels = topic.split("/")
    above = ["/".join(levels[:n]) for n in range(1, len(levels) + 1)]
    address = table.c.address
    rows = connection.execute(
        select(table.c.record).where(
            ~table.c.removed,
            address != "",
            or_(address.in_(above), address.contains("+"), address.contains("#")),
        )
    ).scalars()
    found = [decode(row, Sensor) for row in rows]
    matching = [sensor for sensor in found if matches(sensor.address, topic)]
    return max(matching, key=lambda sensor: len(sensor.address), default=None)


def matches(address: str, topic: str) -> bool:
    """Return whether ``topic`` is ``address``, below it, or one that its + and # stand for."""
    wanted, given = address.split("/"), topic.split("/")
    if len(given) < len(wanted):
        return False
    for one, other in zip(wanted, given, strict=False):
        if one == "#":
            return True
        if one not in ("+", other):
            return False
    return True


def take_heard(
    transaction: Transaction, sensor: Sensor | None, heard: Heard, now: datetime
) -> Taken:
    """Take a message in; one without a sensor is kept a while, for staff who look for it."""
    source = sensor.id if sensor else f"{sensor_log.UNKNOWN}{heard.topic}"
    key = heard.key or str(uuid4())
    if heard.before and sensor_log.renew(transaction, source, heard.before, key):
        return Taken("known")
    # A packet number is used again some day: whatever bears this name is another message.
    sensor_log.renew(transaction, source, key, str(uuid4()))
    kind = sensor.kind if sensor else SensorKind.OTHER
    end = heard.topic.rsplit("/", 1)[-1]
    report = read_report(heard.payload, kind, end)
    text = heard.payload.decode(errors="replace")
    if sensor is None:
        record = EventRecord(at=now, sensor=source, address=heard.topic, text=text, report=report)
        sensor_log.note(transaction, key, record)
        return Taken("nothing")
    message = Message(event=str(uuid4()), key=key, at=now, report=report, text=text, old=heard.old)
    return sensors.take(transaction, sensor.id, message, now)
