"""Looking for missed doses that somebody is to be told of, in every hub process."""

import asyncio
import logging
from typing import TYPE_CHECKING

from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.store import missed

if TYPE_CHECKING:
    from kiosk.hub.service import Hub

TURN = 10.0  # seconds between two looks; the shortest wait is a minute
_log = logging.getLogger("kiosk.hub")


async def watch_missed(hub: "Hub") -> None:
    """Take what is due, again and again; the first process to come takes it."""
    while True:
        try:
            now = hub.clock.now()
            if await hub.read(lambda connection: missed.steps_due(connection, now)):  # noqa: B023
                await hub.write(lambda transaction: missed.take_steps(transaction, now))  # noqa: B023
        except StorageUnavailable:
            _log.info("the storage does not answer; missed doses are looked at again")
        await asyncio.sleep(TURN)
