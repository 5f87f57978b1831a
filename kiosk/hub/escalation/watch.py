"""Taking the steps as time passes, in every hub process: the first to come takes them."""

import asyncio
import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from kiosk.core.alarms import AlarmRecord
from kiosk.core.clock import Clock
from kiosk.hub.escalation.daily_test import test_is_due
from kiosk.hub.faults import StorageUnavailable
from kiosk.hub.store import alarms, daily_tests
from kiosk.hub.store.escalation import due_of, open_records

if TYPE_CHECKING:
    from kiosk.hub.service import Hub

TURN = 0.5  # seconds between two looks; the shortest step is ten
STILL = 15.0  # seconds without a look that staff are told of
_log = logging.getLogger("kiosk.hub")


class Escalator:
    """Says what is due, by a clock that nobody can set.

    How long an alarm has waited is measured by the steady clock from when this process first saw
    its newest step; the wall clock only bridges what was before that, and never backwards. So a
    clock set back by a year holds up no alarm, and one set forward hurries none that is being
    watched.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: dict[str, tuple[int, datetime, float]] = {}

    def due(self, connection: Connection) -> tuple[tuple[str, datetime], ...]:
        """Return the alarms with a step to take, and the moment it is for each of them."""
        records = open_records(connection)
        ids = {record.alarm.id for record in records}
        self._seen = {identity: seen for identity, seen in self._seen.items() if identity in ids}
        found = []
        for record in records:
            moment = self.moment(record)
            if due_of(connection, record, moment):
                found.append((record.alarm.id, moment))
        return tuple(found)

    def moment(self, record: AlarmRecord) -> datetime:
        """Return what time it is for an alarm: never before its newest step."""
        steady, steps = self._clock.monotonic(), len(record.steps)
        seen = self._seen.get(record.alarm.id)
        if seen is None or seen[0] != steps:
            seen = (steps, max(self._clock.now(), record.steps[-1].at), steady)
            self._seen[record.alarm.id] = seen
        return seen[1] + timedelta(seconds=steady - seen[2])


class Watch:
    """One hub process's watch over open alarms and the daily test."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        self._escalator = Escalator(hub.clock)
        self._looked = hub.clock.monotonic()

    @property
    def stands_still(self) -> bool:
        """Whether nobody has looked for so long that staff must know."""
        return self._hub.clock.monotonic() - self._looked > STILL

    async def run(self) -> None:
        """Look, again and again."""
        while True:
            try:
                await self.look()
                self._looked = self._hub.clock.monotonic()
            except StorageUnavailable:
                _log.info("the storage does not answer; alarms are looked at again")
            await asyncio.sleep(TURN)

    async def look(self) -> None:
        """Take every step that is due now, and raise the daily test when it is its time.

        An alarm that cannot be taken further holds up no other; what hindered it is raised at the
        end, so that staff are told (``stands_still``).
        """
        hub, now = self._hub, self._hub.clock.now()
        fault: Exception | None = None
        for identity, moment in await hub.read(self._escalator.due):
            try:
                await hub.write(lambda t: alarms.escalate(t, identity, moment))  # noqa: B023
            except StorageUnavailable:
                raise
            except Exception as error:  # noqa: BLE001  # raised below
                fault = error
        setting = await hub.read(daily_tests.load_setting)
        if test_is_due(setting, now) and await hub.read(
            lambda connection: daily_tests.is_missing(connection, now)
        ):
            await hub.write(lambda t: daily_tests.raise_test(t, now))
        if fault is not None:
            raise fault
