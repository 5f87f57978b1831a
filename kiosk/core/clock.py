"""What the program asks of a clock; tests and the tour bring their own."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """A wall clock for what people see and a monotonic one for what must not jump."""

    def now(self) -> datetime:
        """Return the present as an aware datetime in the kiosk's time zone."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        ...
