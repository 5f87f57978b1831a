"""What the hub keeps of its feed from an MQTT broker: settings, faults, and who listens."""

import secrets
from datetime import datetime, timedelta

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select, update

from kiosk.core.words import tr
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.faults import invalid
from kiosk.hub.sensor_tables import sensor_feed
from kiosk.hub.store.sensor_log import WATCHED

LEASE = timedelta(seconds=6)  # how long a hub process listens without saying so anew
USUAL_TOPICS = ("zigbee2mqtt/#", "homeassistant/#", "stat/#", "tele/#")
_SETTINGS, _LEASE, _FAULT = "settings", "lease", "fault"
_COUNT, _CLIENT, _TOPICS = "connection", "client", "topics"


class FeedSettings(Struct, frozen=True, kw_only=True):
    """Where the broker is and what is listened to. ``ca`` is a file on the hub's machine."""

    host: str
    port: int = 1883
    tls: bool = False
    ca: str = ""
    user: str = ""
    password: str = ""
    topics: tuple[str, ...] = USUAL_TOPICS


class FeedFault(Struct, frozen=True, kw_only=True):
    """What hinders listening, in a sentence for staff, and since when."""

    sentence: str
    since: datetime


def load_feed(connection: Connection) -> FeedSettings | None:
    """Return the broker's settings, None when none is set."""
    text = _value(connection, _SETTINGS)
    return msgspec.json.decode(text, type=FeedSettings) if text else None


def save_feed(transaction: Transaction, settings: FeedSettings | None) -> None:
    """Listen to this broker from now on, or to none; an empty password keeps the one before.

    Raises a refusal for topics that cannot be, and where a kept password would go elsewhere.
    """
    if settings is None:
        _forget(transaction, _SETTINGS)
        _forget(transaction, _FAULT)
    else:
        if not settings.topics or not all(is_filter(topic) for topic in settings.topics):
            raise invalid(tr("主题写得不对：用 / 分开，# 只能在最后。"))
        before = load_feed(transaction.connection)
        if before is not None and settings.user and not settings.password:
            there = (settings.host, settings.port, settings.tls)
            if before.password and there != (before.host, before.port, before.tls):
                raise invalid(tr("换了地址，请把密码再写一遍：不然原来的密码会发给别人。"))
            settings = msgspec.structs.replace(settings, password=before.password)
        _put(transaction, _SETTINGS, msgspec.json.encode(settings).decode())
    transaction.touched.add(WATCHED)


def is_filter(topic: str) -> bool:
    """Return whether a text is a topic filter (MQTT 3.1.1, 4.7)."""
    levels = topic.split("/")
    wild = all(level in ("+", "#") or not set(level) & {"+", "#"} for level in levels)
    return 0 < len(topic) <= 200 and wild and "#" not in levels[:-1] and "\x00" not in topic


def fault(connection: Connection) -> FeedFault | None:
    """Return what hinders listening, None when all is well."""
    text = _value(connection, _FAULT)
    return msgspec.json.decode(text, type=FeedFault) if text else None


def note_fault(transaction: Transaction, sentence: str, now: datetime) -> None:
    """Say that the broker cannot be listened to; since when stays as it was first said."""
    known = fault(transaction.connection)
    if known is not None and known.sentence == sentence:
        return
    record = FeedFault(sentence=sentence, since=known.since if known else now)
    _put(transaction, _FAULT, msgspec.json.encode(record).decode())
    transaction.touched.add(WATCHED)


def begin_connection(transaction: Transaction) -> int:
    """A connection stands: end the fault and return the connection's number, one higher each time.

    A message told anew comes over the next connection under the same packet number.
    """
    number = int(_value(transaction.connection, _COUNT) or "0") + 1
    _put(transaction, _COUNT, str(number))
    if fault(transaction.connection) is not None:
        _forget(transaction, _FAULT)
        transaction.touched.add(WATCHED)
    return number


def change_topics(transaction: Transaction, topics: tuple[str, ...]) -> tuple[str, ...]:
    """Note what is listened to; return what the kept session listened to before and shall not."""
    before = _value(transaction.connection, _TOPICS).split("\n")
    _put(transaction, _TOPICS, "\n".join(topics))
    return tuple(topic for topic in before if topic and topic not in topics)


def client_id(transaction: Transaction) -> str:
    """Return the name under which the broker keeps what came while nobody listened."""
    name = _value(transaction.connection, _CLIENT)
    if not name:
        name = f"anban-{secrets.token_hex(6)}"
        _put(transaction, _CLIENT, name)
    return name


def hold_lease(transaction: Transaction, holder: str, now: datetime) -> bool:
    """Return whether ``holder`` may listen: of several hub processes one does.

    A lease from further ahead than one lasts is a wall clock's that was set back since.
    """
    held_by, _, until = _value(transaction.connection, _LEASE).partition(" ")
    lasts = range(milliseconds(now) + 1, milliseconds(now + LEASE) + 1)
    if held_by not in ("", holder) and int(until) in lasts:
        return False
    _put(transaction, _LEASE, f"{holder} {milliseconds(now + LEASE)}")
    return True


def drop_lease(transaction: Transaction, holder: str) -> None:
    """Let another process listen."""
    if _value(transaction.connection, _LEASE).partition(" ")[0] == holder:
        _forget(transaction, _LEASE)


def _value(connection: Connection, name: str) -> str:
    found = connection.execute(select(sensor_feed.c.value).where(sensor_feed.c.name == name))
    return found.scalar_one_or_none() or ""


def _put(transaction: Transaction, name: str, value: str) -> None:
    table, connection = sensor_feed, transaction.connection
    changed = connection.execute(update(table).where(table.c.name == name).values(value=value))
    if changed.rowcount == 0:
        connection.execute(insert(table).values(name=name, value=value))


def _forget(transaction: Transaction, name: str) -> None:
    transaction.connection.execute(delete(sensor_feed).where(sensor_feed.c.name == name))
