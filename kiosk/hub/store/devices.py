"""Kiosks, their tokens, and how they come by one (RFC 8628).

Only hashes of tokens and device codes are kept. A token is for one kiosk and one resident.
"""

import hashlib
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from kiosk.core.words import tr
from kiosk.hub import tables
from kiosk.hub.clock import from_milliseconds, milliseconds
from kiosk.hub.database import EVERYONE, Transaction
from kiosk.hub.faults import Refusal, invalid, unknown
from kiosk.hub.store.coding import decode, encode
from kiosk.protocol.messages import Heartbeat

TOKEN_LIFE = timedelta(days=365)
RENEW_BEFORE = timedelta(days=300)  # a token in use is renewed when less than this is left
CODE_LIFE = timedelta(minutes=15)
MOST_PAIRINGS = 200  # unfinished at one time
CODE_DIGITS = 8


@dataclass(frozen=True)
class Device:
    """Whoever presented a token; ``expires`` in milliseconds since 1970."""

    kiosk: str
    resident: str
    expires: int
    revoked: bool


@dataclass(frozen=True)
class KioskRow:
    """A kiosk as the console lists it; ``last_seen`` is None before the first heartbeat."""

    id: str
    resident: str
    paired: datetime
    last_seen: datetime | None
    heartbeat: Heartbeat | None


def digest(secret: str) -> str:
    """Return what is kept of a random secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def find_token(connection: Connection, token: str) -> Device | None:
    """Return whose token it is, expired and revoked ones included; None when never issued."""
    table = tables.tokens
    row = connection.execute(select(table).where(table.c.hash == digest(token))).first()
    if row is None:
        return None
    return Device(row.kiosk, row.resident, row.expires, row.revoked)


def issue_token(
    transaction: Transaction, kiosk: str, resident: str, now: datetime, pairing: str = ""
) -> str:
    """Return a new token; the ones issued before for the same pairing stop working."""
    token = secrets.token_urlsafe(32)
    table = tables.tokens
    if pairing:
        transaction.connection.execute(delete(table).where(table.c.pairing == pairing))
    transaction.connection.execute(
        insert(table).values(
            hash=digest(token),
            kiosk=kiosk,
            resident=resident,
            pairing=pairing,
            expires=milliseconds(now + TOKEN_LIFE),
            revoked=False,
        )
    )
    return token


def add_kiosk(transaction: Transaction, kiosk: str, resident: str, now: datetime) -> None:
    """Enter a kiosk, or bind one that is known to another resident."""
    table = tables.kiosks
    values = {"resident": resident, "paired": milliseconds(now), "retired": False}
    connection = transaction.connection
    changed = connection.execute(update(table).where(table.c.id == kiosk).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(table).values(id=kiosk, **values))
    transaction.change(EVERYONE)


def retire_kiosk(transaction: Transaction, kiosk: str) -> None:
    """Revoke a kiosk's tokens and take it off the list."""
    table = tables.kiosks
    changed = transaction.connection.execute(
        update(table).where(table.c.id == kiosk).values(retired=True)
    )
    if changed.rowcount == 0:
        raise unknown(kiosk)
    tokens = tables.tokens
    transaction.connection.execute(
        update(tokens).where(tokens.c.kiosk == kiosk).values(revoked=True)
    )
    transaction.change(EVERYONE)


def beat(transaction: Transaction, device: Device, heartbeat: Heartbeat, now: datetime) -> None:
    """Note that a kiosk is alive, and renew its tokens when their year is running out."""
    table = tables.kiosks
    transaction.connection.execute(
        update(table)
        .where(table.c.id == device.kiosk)
        .values(last_seen=milliseconds(now), heartbeat=encode(heartbeat))
    )
    if device.expires < milliseconds(now + RENEW_BEFORE):
        tokens = tables.tokens
        transaction.connection.execute(
            update(tokens)
            .where(tokens.c.kiosk == device.kiosk, ~tokens.c.revoked)
            .where(tokens.c.expires > milliseconds(now))
            .values(expires=milliseconds(now + TOKEN_LIFE))
        )


def all_kiosks(connection: Connection) -> tuple[KioskRow, ...]:
    """Return the kiosks in use, oldest first."""
    table = tables.kiosks
    rows = connection.execute(select(table).where(~table.c.retired).order_by(table.c.paired))
    return tuple(
        KioskRow(
            id=row.id,
            resident=row.resident,
            paired=from_milliseconds(row.paired),
            last_seen=None if row.last_seen is None else from_milliseconds(row.last_seen),
            heartbeat=None if row.heartbeat is None else decode(row.heartbeat, Heartbeat),
        )
        for row in rows
    )


def begin_pairing(transaction: Transaction, client: str, now: datetime) -> tuple[str, str]:
    """Return a device code and a user code of eight digits (RFC 8628 3.2, 6.1).

    Raises :class:`Refusal` when too many pairings are under way.
    """
    table = tables.pairings
    connection = transaction.connection
    connection.execute(delete(table).where(table.c.expires < milliseconds(now - CODE_LIFE)))
    waiting = (
        select(func.count())
        .select_from(table)
        .where(table.c.kiosk.is_(None), table.c.expires >= milliseconds(now))
    )
    if connection.execute(waiting).scalar_one() >= MOST_PAIRINGS:
        raise Refusal(429, "too_many_pairings", "try again later", retryable=True)
    taken = set(connection.execute(select(table.c.user_code)).scalars())
    user_code = next(code for code in iter(_digits, "") if code not in taken)
    device_code = secrets.token_urlsafe(32)
    connection.execute(
        insert(table).values(
            hash=digest(device_code),
            user_code=user_code,
            client=client,
            expires=milliseconds(now + CODE_LIFE),
        )
    )
    return device_code, user_code


def approve_pairing(transaction: Transaction, user_code: str, resident: str, now: datetime) -> str:
    """Bind the kiosk that shows ``user_code`` to a resident; return the kiosk's new id.

    Raises :class:`Refusal` with a sentence for the person when the code is unknown or too old.
    """
    code = "".join(c for c in user_code if c.isdecimal())
    table = tables.pairings
    connection = transaction.connection
    if not resident or resident not in set(
        connection.execute(select(tables.residents.c.id)).scalars()
    ):
        raise invalid(tr("请选这台终端给哪位老人用。"))
    row = connection.execute(select(table).where(table.c.user_code == code)).first()
    if row is None or row.expires < milliseconds(now):
        raise invalid(tr("没有这个配对码，或者它已经过期。请看终端屏幕上现在的数字。"))
    if row.kiosk is not None:
        raise invalid(tr("这个配对码已经用过了。"))
    kiosk = str(uuid.uuid4())
    connection.execute(
        update(table).where(table.c.hash == row.hash).values(kiosk=kiosk, resident=resident)
    )
    add_kiosk(transaction, kiosk, resident, now)
    return kiosk


def collect_token(
    transaction: Transaction, device_code: str, client: str, now: datetime
) -> str | None:
    """Return the token once staff have approved, None while they have not.

    The answer may have been lost on the way, so asking again within the code's life gives a new
    token and ends the one before. Raises :class:`Refusal` whose code is RFC 8628's error.
    """
    table = tables.pairings
    condition = table.c.hash == digest(device_code)
    row = transaction.connection.execute(select(table).where(condition)).first()
    if row is None or row.client != client:
        raise Refusal(400, "invalid_grant", "no such device code")
    if row.expires < milliseconds(now):
        raise Refusal(400, "expired_token", "the codes have expired, ask for new ones")
    if row.kiosk is None:
        return None
    return issue_token(transaction, row.kiosk, row.resident, now, pairing=row.hash)


def _digits() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
