"""Notices when the reminders could not look at the clock, and remembers it on disk.

A mark of the last look is written once a minute; what lies between it and the first look after a
start, or between two looks in a row, is an outage (``kiosk.core.outages``).
"""

import logging
from datetime import datetime, timedelta

import msgspec

from kiosk.core.outages import Outage, noted
from kiosk.store import Store, StoreFault
from kiosk.store.reading import OUTAGES

log = logging.getLogger("kiosk.services")

_MARK = "reminders.until"
_MARK_EVERY = timedelta(minutes=1)


class Wakefulness:
    """The last look, and the outages before it; used in the thread of the reminders only."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._outages: tuple[Outage, ...] | None = None  # None: not read yet
        self._written: tuple[Outage, ...] = ()
        self.seen: datetime | None = None  # the last look, also before a restart
        self.before: datetime | None = None
        """When the reminders looked before the last look; None when they never did."""

    def look(self, now: datetime) -> tuple[Outage, ...]:
        """Return the outages known at ``now``; what is new of them is written down.

        Raises StoreFault when the file cannot be read.
        """
        if self._outages is None:
            self.seen = self.marked()
            self._outages = self._written = self._store.outages()
        outages = noted(self._outages, self.seen, now)
        for outage in outages:
            if outage not in self._outages:
                log.info("nobody could be asked from %s to %s", outage.start, outage.end)
        self._outages, self.before, self.seen = outages, self.seen, now
        if outages != self._written:
            try:
                value = msgspec.json.encode(outages).decode()
                self._store.set_setting(OUTAGES, value).result()
                self._written = outages
            except StoreFault as fault:
                log.info("an outage could not be written down: %s", fault)
        return outages

    def lateness(self, asked_from: datetime) -> float:
        """Return how many seconds after its time a dose that is new at the last look is asked for.

        0 when it could have been asked for at the look before: then it was (an answer was taken
        back, a restart), or something else than time brought it up (a plan that came).
        """
        if self.seen is None or self.before is None or asked_from <= self.before:
            return 0.0
        return max(0.0, (self.seen - asked_from).total_seconds())

    def mark(self, now: datetime) -> None:
        """Note that all up to ``now`` was seen to; on disk once a minute. Raises StoreFault."""
        marked = self.marked()
        if marked is None or not timedelta() <= now - marked < _MARK_EVERY:
            self._store.set_setting(_MARK, now.isoformat()).result()

    def marked(self) -> datetime | None:
        """Return the last mark on disk. Raises StoreFault when the file cannot be read."""
        text = self._store.setting(_MARK)
        return datetime.fromisoformat(text) if text else None
