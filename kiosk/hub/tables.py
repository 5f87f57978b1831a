"""The hub's tables, the same for SQLite and PostgreSQL.

A row holds the domain's record as JSON (column ``record``), and beside it only what is searched
for. ``seq`` is the change counter's value at the row's last change; times are milliseconds since
1970 in UTC. Whoever changes a table writes a migration too (``migrations.py``).
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, Table, Text

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# One row. Whoever writes locks it first, so numbers become visible in the order they were given.
counter = Table(
    "counter",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
)

# Whole documents by name: "catalogue", "notices", "station".
documents = Table(
    "documents",
    metadata,
    Column("name", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
)

residents = Table(
    "residents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    # Taken back after somebody had taken it on, and nobody has noted it yet.
    Column("withdrawn", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Index("requests_by_resident", "resident", "seq"),
    Index("requests_by_state", "state", "changed"),
)

alarms = Table(
    "alarms",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("false_reason", Text, nullable=False),
    Column("record", Text, nullable=False),
    Index("alarms_by_resident", "resident", "seq"),
    Index("alarms_by_state", "state", "changed"),
)

# Whom to tell of an alarm, when; the resident "*" stands for the station's own rule.
chains = Table(
    "chains",
    metadata,
    Column("resident", Text, primary_key=True),
    Column("record", Text, nullable=False),
)

# What staff write beside an alarm; it stays at the hub.
alarm_notes = Table(
    "alarm_notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("alarm", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("note", Text, nullable=False),
    Index("alarm_notes_by_alarm", "alarm", "at"),
)

# What helpers must know of a resident: health, how to get in. Shown with an alarm, never synced.
care = Table(
    "care",
    metadata,
    Column("resident", Text, primary_key=True),
    Column("record", Text, nullable=False),
)

plans = Table(
    "plans",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Index("plans_by_resident", "resident", "seq"),
)

doses = Table(
    "doses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Column("record", Text, nullable=False),
    Index("doses_by_resident", "resident", "seq"),
    Index("doses_by_day", "resident", "day"),
)

vitals = Table(
    "vitals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
    Index("vitals_by_resident", "resident", "received"),
)

kiosks = Table(
    "kiosks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("paired", BigInteger, nullable=False),
    Column("last_seen", BigInteger),
    Column("heartbeat", Text),
    Column("retired", Boolean, nullable=False),
)

# A token is 256 random bits; only its SHA-256 is kept.
tokens = Table(
    "tokens",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("kiosk", Text, nullable=False),
    Column("resident", Text, nullable=False),
    Column("pairing", Text, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("revoked", Boolean, nullable=False),
)

pairings = Table(
    "pairings",
    metadata,
    Column("hash", Text, primary_key=True),  # SHA-256 of the device code
    Column("user_code", Text, nullable=False, unique=True),
    Column("client", Text, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("kiosk", Text),  # filled in when staff have chosen the resident
    Column("resident", Text),
)

staff = Table(
    "staff",
    metadata,
    Column("login", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password", Text, nullable=False),  # argon2id, encoded
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", Text, primary_key=True),  # SHA-256 of the cookie
    Column("login", Text, nullable=False),
    Column("expires", BigInteger, nullable=False),
)
