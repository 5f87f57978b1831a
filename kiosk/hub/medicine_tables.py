"""Further tables of the hub about medicines: pictures, former versions of plans, missed doses.

As in ``tables.py``: records are JSON, times milliseconds since 1970 in UTC.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Table, Text

from kiosk.hub.tables import metadata

# Pictures of pills and boxes (JPEG), by the SHA-256 of their bytes.
pictures = Table(
    "pictures",
    metadata,
    Column("name", Text, primary_key=True),
    Column("added", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

# Every version of every plan, so that a past day is told by the plan that held on it. ``at`` is 0
# for what was there before versions were kept; ``by`` is an actor as in the audit trail.
plan_versions = Table(
    "plan_versions",
    metadata,
    Column("plan", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("resident", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Index("plan_versions_by_resident", "resident", "at"),
)

# Doses that somebody missed and nobody has looked after yet: one open case a resident at most.
missed_cases = Table(
    "missed_cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("resident", Text, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("opened", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("record", Text, nullable=False),
    Index("missed_cases_by_resident", "resident", "opened"),
    Index("missed_cases_by_open", "open", "changed"),
)

# Who is told of a missed dose, and when; the resident "*" stands for the station's own rule.
missed_rules = Table(
    "missed_rules",
    metadata,
    Column("resident", Text, primary_key=True),
    Column("record", Text, nullable=False),
)

ALL = (pictures, plan_versions, missed_cases, missed_rules)
