"""Listening to an MQTT broker, again and again, in one of the hub's processes."""

import asyncio
import logging
import random
from uuid import uuid4

from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.sensors.broker import Connection
from kiosk.hub.service import Hub
from kiosk.hub.store import feed

LOOK = 2.0  # seconds between looks whether a broker is set, or nobody listens any more
LONGEST = 30.0  # seconds between two attempts at most
_log = logging.getLogger("kiosk.hub")


async def listen_to_broker(hub: Hub) -> None:
    """Listen wherever staff have set a broker; for :meth:`Hub.run_beside`. Never gives up."""
    holder, failures = str(uuid4()), 0
    try:
        while True:
            try:
                settings = await hub.read(feed.load_feed)
                now = hub.clock.now()
                if settings is None or not await hub.write(
                    lambda t: feed.hold_lease(t, holder, now)  # noqa: B023
                ):
                    await asyncio.sleep(LOOK)
                    continue
                connected = await _in_thread(Connection(hub.database, hub.clock, settings, holder))
                failures = 0 if connected else failures + 1
            except StorageUnavailable:
                failures += 1
            await asyncio.sleep(min(LONGEST, 1.0 * 2 ** min(failures, 5)) * random.uniform(0.5, 1))
    finally:
        # Another process need not wait until the lease is over; without the storage it must.
        hub.database.write(lambda t: feed.drop_lease(t, holder))


async def _in_thread(connection: Connection) -> bool:
    running = asyncio.ensure_future(asyncio.to_thread(connection.run))
    try:
        return await asyncio.shield(running)
    finally:
        connection.stop.set()
        if not running.done():
            await asyncio.wait({running})
