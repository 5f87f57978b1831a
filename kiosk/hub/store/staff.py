"""Staff who may log in, and their sessions."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.hub import tables
from kiosk.hub.clock import milliseconds
from kiosk.hub.database import Transaction
from kiosk.hub.store.devices import digest

SESSION_LIFE = timedelta(hours=24)  # without use: the longest shift, and some
RENEW_BEFORE = timedelta(hours=23)  # left of a session in use: one write an hour


@dataclass(frozen=True)
class Person:
    """Somebody logged in; ``name`` is what elders and colleagues read.

    ``expires`` is when the session ends without further use, in milliseconds since 1970.
    """

    login: str
    name: str
    role: str
    expires: int = field(default=0, compare=False)


def save_staff(transaction: Transaction, login: str, name: str, role: str, password: str) -> None:
    """Enter a person, or change one; ``password`` is the argon2id hash, not the password."""
    table = tables.staff
    values = {"name": name, "role": role, "password": password}
    changed = transaction.connection.execute(
        update(table).where(table.c.login == login).values(**values)
    )
    if changed.rowcount == 0:
        transaction.connection.execute(insert(table).values(login=login, **values))


def password_of(connection: Connection, login: str) -> str | None:
    """Return the argon2id hash of a login, None when there is no such login."""
    table = tables.staff
    found = connection.execute(select(table.c.password).where(table.c.login == login))
    return found.scalar_one_or_none()


def staff_names(connection: Connection) -> dict[str, str]:
    """Return everybody who may log in: name by login."""
    table = tables.staff
    return {row.login: row.name for row in connection.execute(select(table.c.login, table.c.name))}


def open_session(transaction: Transaction, login: str, now: datetime) -> str:
    """Return a new session's cookie value; sessions that have expired are cleared away."""
    cookie = secrets.token_urlsafe(32)
    table = tables.sessions
    transaction.connection.execute(delete(table).where(table.c.expires < milliseconds(now)))
    transaction.connection.execute(
        insert(table).values(
            hash=digest(cookie), login=login, expires=milliseconds(now + SESSION_LIFE)
        )
    )
    return cookie


def find_session(connection: Connection, cookie: str, now: datetime) -> Person | None:
    """Return who a cookie stands for, None when it has expired or never existed."""
    sessions, staff = tables.sessions, tables.staff
    row = connection.execute(
        select(staff.c.login, staff.c.name, staff.c.role, sessions.c.expires)
        .join(sessions, sessions.c.login == staff.c.login)
        .where(sessions.c.hash == digest(cookie), sessions.c.expires >= milliseconds(now))
    ).first()
    return None if row is None else Person(row.login, row.name, row.role, row.expires)


def is_young(person: Person, now: datetime) -> bool:
    """Whether a session was opened or renewed only lately."""
    return person.expires >= milliseconds(now + RENEW_BEFORE)


def renew_session(transaction: Transaction, cookie: str, now: datetime) -> None:
    """Let a session that has not expired go on for its full life from now."""
    table = tables.sessions
    transaction.connection.execute(
        update(table)
        .where(table.c.hash == digest(cookie), table.c.expires >= milliseconds(now))
        .values(expires=milliseconds(now + SESSION_LIFE))
    )


def close_session(transaction: Transaction, cookie: str) -> None:
    """Log out."""
    table = tables.sessions
    transaction.connection.execute(delete(table).where(table.c.hash == digest(cookie)))


def has_staff(connection: Connection) -> bool:
    """Whether anybody can log in."""
    return connection.execute(select(tables.staff.c.login).limit(1)).first() is not None
