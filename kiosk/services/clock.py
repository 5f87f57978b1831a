"""The real clock, in the kiosk's time zone, and one that can be moved (for the tour)."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class SystemClock:
    """The machine's clock, read in one time zone, moved by ``offset``."""

    def __init__(self, zone: ZoneInfo, offset: timedelta = timedelta()) -> None:
        self.zone = zone
        self.offset = offset

    def now(self) -> datetime:
        """Return the present, aware, in the kiosk's zone."""
        return (datetime.now(UTC) + self.offset).astimezone(self.zone)

    def monotonic(self) -> float:
        """Return seconds that only grow, also while the machine sleeps.

        Moving the clock does not move them. Linux's CLOCK_MONOTONIC stands still in suspend
        (clock_gettime(2)): an alarm would be dated too late and a countdown take longer.
        """
        return _since_boot()

    def shift(self, by: timedelta) -> None:
        """Move the wall clock, as someone setting it would."""
        self.offset += by


def _since_boot() -> float:
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
