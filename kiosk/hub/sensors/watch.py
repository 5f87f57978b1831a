"""What happens to sensors and residents by time alone: looked for every second.

Each look is one write that finds for itself what is due, so that several hub processes, restarts
and set clocks raise each alarm once.
"""

import asyncio
import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.hub.database import Transaction
from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.service import Hub
from kiosk.hub.store import held, life, sensor_log, sensors

LOOK = 1.0  # seconds between looks
_PRUNE = timedelta(hours=1)
_log = logging.getLogger("kiosk.hub")


def is_due(connection: Connection, now: datetime) -> bool:
    """Return whether time alone has brought something about."""
    return bool(
        held.due(connection, now) or sensors.due(connection, now) or life.look_due(connection, now)
    )


def do_due(transaction: Transaction, now: datetime) -> None:
    """Raise what nobody answered and what has lasted too long; ask after the silent."""
    held.release_due(transaction, now)
    sensors.raise_due(transaction, now)
    life.ask_due(transaction, now)


def prune(transaction: Transaction, now: datetime) -> None:
    """Forget the messages of yesterday, and questions settled long ago."""
    sensor_log.prune(transaction, now)
    held.prune(transaction, now)


async def watch_sensors(hub: Hub) -> None:
    """Look again and again; for :meth:`Hub.run_beside`."""
    pruned: datetime | None = None
    while True:
        now = hub.clock.now()
        try:
            if await hub.read(lambda c: is_due(c, now)):  # noqa: B023
                await hub.write(lambda t: do_due(t, now))  # noqa: B023
            if pruned is None or abs(now - pruned) >= _PRUNE:
                pruned = now
                await hub.write(lambda t: prune(t, now))  # noqa: B023
        except StorageUnavailable:
            _log.info("the storage does not answer; sensors are looked at again")
        await asyncio.sleep(LOOK)
