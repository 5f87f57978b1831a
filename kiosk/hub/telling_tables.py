"""Further tables of the hub: whom it tells of an alarm, by which channel, and who did what.

As in ``tables.py``: records are JSON, times milliseconds since 1970 in UTC.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from kiosk.hub.tables import metadata

# Whom the hub may tell of an alarm; the resident "*" stands for the station's own people.
contacts = Table(
    "contacts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Index("contacts_by_resident", "resident"),
)

# Ways out of the house that were set up in the console. The secret stands apart: no page reads it.
channels = Table(
    "channels",
    metadata,
    Column("id", Text, primary_key=True),
    Column("removed", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Column("secret", Text, nullable=False),
)

# One step of one alarm for one person, never twice: the id follows from the three.
notifications = Table(
    "notifications",
    metadata,
    Column("id", Text, primary_key=True),
    Column("alarm", Text),  # none for a test message
    Column("resident", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
    Index("notifications_by_alarm", "alarm", "created"),
)

# The outbox: a notification on its way over one channel. ``due`` is when it is tried next; whoever
# tries it pushes ``due`` past its own time-out first, so that nobody else does meanwhile.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("notification", Text, nullable=False),
    Column("alarm", Text),
    Column("contact", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("sent", BigInteger),
    Column("accepted", BigInteger),
    Column("confirmed", BigInteger),
    Column("answer", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("code", Text, nullable=False),  # of a test message: what the person reads out
    Index("deliveries_by_due", "channel", "state", "due"),
    Index("deliveries_by_alarm", "alarm", "created"),
    Index("deliveries_by_contact", "contact", "created"),
    Index("deliveries_by_notification", "notification"),
)

# Confirm links: only SHA-256 of the token is kept. Each attempt to send has a link of its own.
links = Table(
    "links",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("delivery", Text, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Index("links_by_expires", "expires"),
)

# Who did what. Each row holds the hash of the one before; triggers refuse to change or remove it.
audit = Table(
    "audit",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("resident", Text, nullable=False),
    Column("details", Text, nullable=False),  # SHA-256 of the row in audit_details, or empty
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("audit_by_at", "at"),
)

# What the acts were in words, apart from the chain, which holds only its salted hash: somebody's
# personal data can be erased on request and the chain still be whole.
audit_details = Table(
    "audit_details",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)
