"""The hub's one clock, which the guided tour may push forward."""

import time
from datetime import UTC, datetime, timedelta, tzinfo


class HubClock:
    """The system's clock plus a shift; implements :class:`kiosk.core.clock.Clock`.

    Only the wall clock is shifted: supervision and rate limits measure by the monotonic one.
    """

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self._shift = timedelta()

    def now(self) -> datetime:
        """Return the present as an aware datetime in the station's time zone."""
        return (datetime.now(UTC) + self._shift).astimezone(self.zone)

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        return time.monotonic()

    def shift(self, seconds: float) -> None:
        """Move the wall clock by ``seconds`` from where it is now."""
        self._shift += timedelta(seconds=seconds)


def from_milliseconds(value: int, zone: tzinfo | None = UTC) -> datetime:
    """Return the moment that :func:`milliseconds` made ``value`` from."""
    return datetime.fromtimestamp(value / 1000, zone)


def milliseconds(moment: datetime) -> int:
    """Return an aware ``moment`` as whole milliseconds since 1970 in UTC, as tables keep it."""
    return int(moment.timestamp() * 1000)
