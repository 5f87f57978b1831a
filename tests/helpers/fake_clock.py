"""A clock that goes only when told to."""

import threading
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.services.clock import FollowingClock

SHANGHAI = ZoneInfo("Asia/Shanghai")


class FakeClock(FollowingClock):
    """``advance`` lets time pass; ``set_wall`` is someone setting the clock."""

    def __init__(self, start: str | datetime = "2026-11-21T07:00:00+08:00") -> None:
        moment = datetime.fromisoformat(start) if isinstance(start, str) else start
        self.zone = SHANGHAI
        self.kept = True
        self._utc = moment.astimezone(UTC)
        self._monotonic = 1000.0
        self._lock = threading.Lock()

    def machine(self) -> datetime:
        """Return the wall time in the kiosk's zone."""
        with self._lock:
            return self._utc.astimezone(self.zone)

    def is_kept(self) -> bool:
        """Whether its system says that it follows a time server."""
        return self.kept

    def monotonic(self) -> float:
        """Return seconds that setting the clock does not move."""
        with self._lock:
            return self._monotonic

    def advance(self, seconds: float = 0.0, *, minutes: float = 0.0, days: float = 0.0) -> None:
        """Let time pass on both clocks."""
        by = timedelta(seconds=seconds, minutes=minutes, days=days)
        with self._lock:
            self._utc += by
            self._monotonic += by.total_seconds()

    def set_wall(self, moment: str | datetime) -> None:
        """Set the wall clock; the monotonic one does not notice."""
        new = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        with self._lock:
            self._utc = new.astimezone(UTC)
