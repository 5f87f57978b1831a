"""Which presses count: trembling hands strike twice, remotes repeat, fingers slip.

Pure and without Qt: times are seconds of a monotonic clock.
"""

from collections import deque
from collections.abc import Callable
from math import hypot

from kiosk.core.view import Screen

SAME_PRESS = 0.5
"""Seconds within which the same key or spot counts once (elder-interface.md)."""

SAME_SPOT = 10.0
"""Units u within which two touches are one spot: some 13 mm on a ten-inch screen."""

ARROW_PAUSE = 0.12
"""Seconds between two steps of the same arrow by separate strikes."""

ARROW_REPEAT = 0.22
"""Seconds between two steps while an arrow is held."""

SETTLE = 0.7
"""Seconds for which a screen that has just taken over ignores presses meant for the one before."""

HOLD = 3.0
"""Seconds for which the emergency key is held."""

STRIKES, STRIKES_WITHIN = 5, 5.0
"""Strikes of the emergency key, and the seconds within which they fall."""


class Presses:
    """Decides of each press whether it counts."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._keys: dict[int, float] = {}
        self._spot: tuple[float, float, float] | None = None
        self._names: dict[str, float] = {}
        self._settled = 0.0

    def key(self, key: int, repeated: bool) -> bool:
        """Whether a strike of OK, Back, a digit or the talk key counts."""
        if repeated:
            return False
        return self._spaced(key, SAME_PRESS)

    def arrow(self, key: int, repeated: bool) -> bool:
        """Whether an arrow leads a step further."""
        return self._spaced(key, ARROW_REPEAT if repeated else ARROW_PAUSE)

    def touch(self, name: str, x: float, y: float) -> bool:
        """Whether a touch of ``name`` at ``x``, ``y`` (in u) counts."""
        now = self._now()
        if self._spot is not None:
            when, old_x, old_y = self._spot
            if now - when < SAME_PRESS and hypot(x - old_x, y - old_y) < SAME_SPOT:
                return False
        if now - self._names.get(name, -SAME_PRESS) < SAME_PRESS:
            return False
        self._spot = (now, x, y)
        self._names = {name: now}
        return True

    def screen_changed(self, screen: Screen) -> None:
        """Note that another screen is shown; one that takes over first has to settle."""
        takes_over = screen in (Screen.REMINDER, Screen.ALARM)
        self._settled = self._now() + SETTLE if takes_over else 0.0

    def settled(self) -> bool:
        """Whether the screen has been there long enough for a press to be meant for it."""
        return self._now() >= self._settled

    def _spaced(self, key: int, pause: float) -> bool:
        now = self._now()
        if now - self._keys.get(key, -pause) < pause:
            return False
        self._keys[key] = now
        return True


class EmergencyKey:
    """The remote's emergency key: held for three seconds, or struck five times in five."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._strikes: deque[float] = deque(maxlen=STRIKES)
        self._held_since: float | None = None

    def pressed(self, repeated: bool) -> bool:
        """Note that the key went down (or repeats); whether that raises the alarm."""
        if repeated:
            return self.held()
        now = self._now()
        self._held_since = now
        self._strikes.append(now)
        if len(self._strikes) == STRIKES and now - self._strikes[0] <= STRIKES_WITHIN:
            self._forget()
            return True
        return False

    def released(self) -> None:
        """Note that the key went up."""
        self._held_since = None

    def held(self) -> bool:
        """Whether the key has now been down long enough; true once."""
        if self._held_since is None or self._now() - self._held_since < HOLD:
            return False
        self._forget()
        return True

    def _forget(self) -> None:
        self._strikes.clear()
        self._held_since = None
