"""The hub's tables for sensors and signs of life, the same for SQLite and PostgreSQL.

As in ``tables.py``: the record as JSON, beside it what is searched for; times in milliseconds since
1970 in UTC. Whoever changes a table writes a migration too (``migrations.py``).
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Table, Text

from kiosk.hub.tables import metadata

# ``due`` is when something will have lasted too long or the sensor been silent for too long; what
# a sensor told stands in ``state``, which holds the present and no history.
sensors = Table(
    "sensors",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("due", BigInteger),
    Column("record", Text, nullable=False),
    Column("state", Text, nullable=False),
    Index("sensors_by_due", "due"),
    Index("sensors_by_address", "address"),
)

# Who may report over HTTP: one sensor, or a gateway ("*") for all. Only SHA-256 of the key is kept.
sensor_keys = Table(
    "sensor_keys",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("sensor", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
)

# The last messages, for staff who set a sensor up; pruned after a day, or some thirty a sensor.
sensor_events = Table(
    "sensor_events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("source", Text, nullable=False),  # the sensor, or the unknown topic
    Column("at", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
    Index("sensor_events_by_source", "source", "at"),
    Index("sensor_events_by_at", "at"),
)

# Alarms that wait until the resident has been asked on the kiosk. At ``due``, or when the kiosk
# says so, they go where all alarms are; ``state`` is waiting, raised or cancelled.
held_alarms = Table(
    "held_alarms",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
    Index("held_alarms_by_resident", "resident", "seq"),
    Index("held_alarms_by_due", "state", "due"),
)

# When a resident last gave a sign of life; nothing but the last one is kept.
life_signs = Table(
    "life_signs",
    metadata,
    Column("resident", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
)

# Whose silence is asked about when; ``due`` is when to look next.
inactivity = Table(
    "inactivity",
    metadata,
    Column("resident", Text, primary_key=True),
    Column("due", BigInteger),
    Column("record", Text, nullable=False),
    Index("inactivity_by_due", "due"),
)

# What the feed from the broker remembers: settings, the connection's number, who holds it, faults.
sensor_feed = Table(
    "sensor_feed",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

ALL = (sensors, sensor_keys, sensor_events, held_alarms, life_signs, inactivity, sensor_feed)
