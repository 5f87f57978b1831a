"""Channels that were set up in the console. Their secrets go in and come out to be used, never
to be shown."""

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, insert, select, update

from kiosk.hub import telling_tables as tables
from kiosk.hub.channels.settings import ChannelSettings
from kiosk.hub.database import Transaction
from kiosk.hub.faults import unknown
from kiosk.hub.store.contacts import BOARD

_decoder: msgspec.json.Decoder[ChannelSettings] = msgspec.json.Decoder(ChannelSettings)
_encoder = msgspec.json.Encoder()


def save_channel(transaction: Transaction, settings: ChannelSettings) -> None:
    """Set a channel up or change it; an empty secret keeps the one that is there."""
    table = tables.channels
    connection = transaction.connection
    row = connection.execute(select(table.c.secret).where(table.c.id == settings.id)).first()
    record = _encoder.encode(replace(settings, secret="")).decode()
    if row is None:
        connection.execute(
            insert(table).values(
                id=settings.id, removed=False, record=record, secret=settings.secret
            )
        )
    else:
        connection.execute(
            update(table)
            .where(table.c.id == settings.id)
            .values(removed=False, record=record, secret=settings.secret or row.secret)
        )
    transaction.change(BOARD)


def remove_channel(transaction: Transaction, identity: str) -> None:
    """Take a channel away, and its secret with it.

    Raises :class:`~kiosk.hub.faults.Refusal` when there is none.
    """
    table = tables.channels
    done = transaction.connection.execute(
        update(table).where(table.c.id == identity).values(removed=True, secret="")
    )
    if done.rowcount == 0:
        raise unknown(identity)
    transaction.change(BOARD)


def load_channels(connection: Connection) -> tuple[ChannelSettings, ...]:
    """Return the channels with their secrets, for sending."""
    table = tables.channels
    rows = connection.execute(
        select(table.c.record, table.c.secret).where(~table.c.removed).order_by(table.c.id)
    )
    return tuple(replace(_decoder.decode(row.record), secret=row.secret) for row in rows)
