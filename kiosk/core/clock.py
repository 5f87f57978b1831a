"""What the program asks of a clock; tests and the tour bring their own."""

from datetime import datetime
from typing import Protocol

_FIRST_YEAR = 2025


def is_set(now: datetime) -> bool:
    """Whether a clock that shows ``now`` has been set since the machine last lost its power.

    Many a television box keeps no time without power and starts in 1970, or in the year its system
    was made.
    """
    return now.year >= _FIRST_YEAR


class Clock(Protocol):
    """A wall clock for what people see and a monotonic one for what must not jump."""

    def now(self) -> datetime:
        """Return the present as an aware datetime in the kiosk's time zone."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        ...


class DeviceClock(Clock, Protocol):
    """A kiosk's clock, which goes by its hub's for as long as the machine's has not been set."""

    def machine(self) -> datetime:
        """Return what the machine's own clock shows."""
        ...

    def heard(self, hub: datetime) -> None:
        """Take note of what the hub's clock shows at this moment."""
        ...
