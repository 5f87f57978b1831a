"""The real clock, in the kiosk's time zone, and one that can be moved (for the tour)."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.core.clock import is_set
from kiosk.services.machine import clock_is_kept

_BEHIND = timedelta(minutes=2)  # what is less may be the hub's fault as well


class FollowingClock(ABC):
    """Goes by the machine's clock; by the hub's, while the machine's stands behind.

    A machine that keeps no time without power starts at the moment it was switched off, at the
    day its system was made, or in 1970, and stays there until a time server is reached. The hub's
    clock goes on from the moment it was `heard`. It is never followed back, nor on a machine whose
    clock is kept right.
    """

    _heard: tuple[datetime, float] | None = None

    @abstractmethod
    def machine(self) -> datetime:
        """Return what the machine's own clock shows, aware, in the kiosk's zone."""

    @abstractmethod
    def monotonic(self) -> float:
        """Return seconds that only grow, also while the machine sleeps."""

    @abstractmethod
    def is_kept(self) -> bool:
        """Whether something keeps the machine's clock right, once it is set."""

    def now(self) -> datetime:
        """Return the present, aware, in the kiosk's zone."""
        own, heard = self.machine(), self._heard
        if heard is None:
            return own
        hub, at = heard
        return (hub + timedelta(seconds=self.monotonic() - at)).astimezone(own.tzinfo)

    def heard(self, hub: datetime) -> None:
        """Take note of what the hub's clock shows; one that was not set either is none."""
        own = self.machine()
        kept = is_set(own) and (self.is_kept() or hub - own < _BEHIND)
        self._heard = None if kept or not is_set(hub) else (hub.astimezone(UTC), self.monotonic())


class SystemClock(FollowingClock):
    """The machine's clock, read in one time zone, moved by ``offset``.

    ``is_kept`` tells whether the system keeps it right; a clock that was moved is left so.
    """

    def __init__(
        self,
        zone: ZoneInfo,
        offset: timedelta = timedelta(),
        is_kept: Callable[[], bool] = clock_is_kept,
    ) -> None:
        self.zone = zone
        self.offset = offset
        self._is_kept = is_kept

    def is_kept(self) -> bool:
        """Whether something keeps the machine's clock right, once it is set."""
        return bool(self.offset) or self._is_kept()

    def machine(self) -> datetime:
        """Return what the machine's own clock shows, aware, in the kiosk's zone."""
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
