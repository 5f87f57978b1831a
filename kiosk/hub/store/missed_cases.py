"""Cases of missed doses and the rules for telling of them, as they stand in the storage."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, delete, insert, select

from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.escalation.chain import STATION
from kiosk.hub.escalation.missed import MissedCase, MissedRule
from kiosk.hub.medicine_tables import missed_cases, missed_rules
from kiosk.hub.store.contacts import BOARD

_case = msgspec.json.Decoder(MissedCase)
_rule = msgspec.json.Decoder(MissedRule)
_encoder = msgspec.json.Encoder()


def open_case(connection: Connection, resident: str) -> MissedCase | None:
    """Return a resident's open case."""
    table = missed_cases
    query = select(table.c.record).where(table.c.resident == resident, table.c.open)
    row = connection.execute(query.order_by(table.c.opened.desc()).limit(1)).first()
    return None if row is None else _case.decode(row.record)


def open_cases(connection: Connection) -> tuple[MissedCase, ...]:
    """Return everybody's open cases, oldest first."""
    table = missed_cases
    query = select(table.c.record).where(table.c.open).order_by(table.c.opened)
    return tuple(_case.decode(row) for row in connection.execute(query).scalars())


def closed_cases(connection: Connection, since: datetime, most: int) -> tuple[MissedCase, ...]:
    """Return the cases that ended, newest first."""
    table = missed_cases
    query = select(table.c.record).where(~table.c.open, table.c.changed >= milliseconds(since))
    query = query.order_by(table.c.changed.desc()).limit(most)
    return tuple(_case.decode(row) for row in connection.execute(query).scalars())


def recent_cases(connection: Connection, resident: str, since: datetime) -> tuple[MissedCase, ...]:
    """Return a resident's cases that were opened since then, or are open."""
    table = missed_cases
    query = select(table.c.record).where(
        table.c.resident == resident, (table.c.opened >= milliseconds(since)) | table.c.open
    )
    return tuple(_case.decode(row) for row in connection.execute(query).scalars())


def find_case(connection: Connection, identity: str) -> MissedCase | None:
    """Return a case by its id."""
    table = missed_cases
    row = connection.execute(select(table.c.record).where(table.c.id == identity)).first()
    return None if row is None else _case.decode(row.record)


def load_rule(connection: Connection, resident: str) -> tuple[MissedRule, bool]:
    """Return the rule that applies to a resident, and whether it is their own."""
    table = missed_rules
    query = select(table).where(table.c.resident.in_([resident, STATION]))
    found = {row.resident: _rule.decode(row.record) for row in connection.execute(query)}
    if resident in found:
        return found[resident], resident != STATION
    return found.get(STATION, MissedRule()), False


def save_rule(transaction: Transaction, resident: str, rule: MissedRule | None) -> None:
    """Set a resident's rule or the station's; None goes back to what applies without it."""
    table, connection = missed_rules, transaction.connection
    connection.execute(delete(table).where(table.c.resident == resident))
    if rule is not None:
        record = _encoder.encode(rule).decode()
        connection.execute(insert(table).values(resident=resident, record=record))
    transaction.change(BOARD)
