"""Which presses count: trembling hands strike twice, remotes repeat, fingers slip.

Pure and without Qt: times are seconds of a monotonic clock. Time stamps are the window system's
own, in milliseconds, 0 where there are none: they stay true when a slow picture holds events up.
"""

from collections import deque
from collections.abc import Callable
from math import hypot
from typing import NamedTuple

SAME_PRESS = 0.5
"""Seconds within which the same key or spot counts once (elder-interface.md)."""

STILL_HELD = 0.08
"""Seconds for which a key may be up and still be held: auto-repeat lets go and strikes again."""

LOST_RELEASE = 2.0
"""Seconds of silence after which a key that went down must have been released unheard."""

SAME_SPOT = 10.0
"""Units u within which two touches are one spot: some 13 mm on a ten-inch screen."""

ARROW_PAUSE = 0.12
"""Seconds between two steps of the same arrow by separate strikes."""

ARROW_REPEAT = 0.22
"""Seconds between two steps while an arrow is held."""

SETTLE = 0.7
"""Seconds for which what has just come up by itself ignores presses meant for what was there."""

LONGEST_DRAWING = 3.0
"""Seconds after which a picture counts as drawn although nothing was heard of it."""

HOLD = 3.0
"""Seconds for which the emergency key is held."""

STRIKES, STRIKES_WITHIN = 5, 5.0
"""Strikes of the emergency key, and the seconds within which they fall."""

STIR_PAUSE = 1.0
"""Seconds between two tellings that somebody touches the kiosk."""

CALL_PAUSE = 2.0
"""Seconds after a call for help for which the emergency key does not call again."""

RESTED = 1.0
"""Seconds without the emergency key after which a strike of it is a second press."""


class Stroke(NamedTuple):
    """A key that went down: Qt's number of it, whether it only repeats, and its time stamp."""

    key: int
    repeated: bool
    stamp: int = 0


class Strokes:
    """Tells a new strike of a key from the repeats of one that is held.

    Qt on X11 marks a repeat as one only when the next event is already in its queue; otherwise a
    held key looks released and struck again. How long it was up tells the two apart.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._down: dict[int, float] = {}  # when each key that is down was last heard of
        self._up: dict[int, tuple[float, int]] = {}  # when the others went up, and the time stamp

    def pressed(self, key: int, repeated: bool, stamp: int = 0) -> bool:
        """Note that ``key`` went down, marked as a repeat or not; whether this is a new strike."""
        now = self._now()
        heard = self._down.get(key)
        self._down[key] = now
        released = self._up.pop(key, None)
        if repeated:
            return False
        if heard is not None:
            return now - heard > LOST_RELEASE
        return released is None or _seconds_since(released, (now, stamp)) > STILL_HELD

    def released(self, key: int, repeated: bool, stamp: int = 0) -> None:
        """Note that ``key`` went up; it stays held if it soon goes down again."""
        if not repeated:
            self._down.pop(key, None)
            self._up[key] = (self._now(), stamp)

    def let_go(self) -> None:
        """Note that releases may go unheard from now on: all keys count as up."""
        for key in list(self._down):
            self.released(key, repeated=False)


_Moment = tuple[float, int]  # by the clock, and the time stamp


def _seconds_since(before: _Moment, moment: _Moment) -> float:
    (when, old_stamp), (now, stamp) = before, moment
    if 0 < old_stamp <= stamp:  # X11's stamps start anew after 49 days
        return (stamp - old_stamp) / 1000
    return now - when


class Presses:
    """Decides of each press whether it counts."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._keys: dict[int, _Moment] = {}
        self._spot: tuple[float, float, float] | None = None
        self._names: dict[str, float] = {}
        self._settled = 0.0
        self._undrawn = False
        self._stirred: float | None = None

    def key(self, key: int, repeated: bool, stamp: int = 0) -> bool:
        """Whether a strike of OK, Back, a digit or the talk key counts."""
        if repeated:
            return False
        return self._spaced(key, SAME_PRESS, stamp)

    def arrow(self, key: int, repeated: bool, stamp: int = 0) -> bool:
        """Whether an arrow leads a step further."""
        return self._spaced(key, ARROW_REPEAT if repeated else ARROW_PAUSE, stamp)

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

    def stirs(self) -> bool:
        """Whether it is to be told (again) that somebody touches the kiosk."""
        now = self._now()
        if self._stirred is not None and now - self._stirred < STIR_PAUSE:
            return False
        self._stirred = now
        return True

    def screen_changed(self, *, by_itself: bool) -> None:
        """Note that another screen is to be drawn; what came up by itself has to settle then."""
        self._undrawn = by_itself
        self._settled = self._now() + LONGEST_DRAWING if by_itself else 0.0

    def drawn(self) -> None:
        """Note that the picture is on the screen: only now can anybody mean it."""
        if self._undrawn:
            self._undrawn, self._settled = False, self._now() + SETTLE

    def settled(self) -> bool:
        """Whether the screen has been there long enough for a press to be meant for it."""
        return self._now() >= self._settled

    def _spaced(self, key: int, pause: float, stamp: int) -> bool:
        moment = self._now(), stamp
        if key in self._keys and _seconds_since(self._keys[key], moment) < pause:
            return False
        self._keys[key] = moment
        return True


class EmergencyKey:
    """The remote's emergency key: held for three seconds, or struck five times in five.

    `Strokes` says which presses are repeats. One holding calls at most once, and nothing calls
    within `CALL_PAUSE` of a call, because a second call skips the countdown. Within the countdown
    one strike calls, unless it only goes on with the striking that began it.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._strikes: deque[float] = deque(maxlen=STRIKES)
        self._held_since: float | None = None
        self._up = True
        self._called: float | None = None
        self._heard: float | None = None  # when the key was last heard of

    def pressed(self, repeated: bool, *, counting: bool = False) -> bool:
        """Note that the key went down (or repeats); whether that calls for help.

        ``counting``: whether a countdown is on the screen.
        """
        now = self._now()
        rested = self._heard is None or now - self._heard >= RESTED
        self._up, self._heard = False, now
        if repeated:
            return self.held()
        self._held_since = now
        if counting and rested:
            self._call()
            return True
        if self._just_called():
            return False  # still meant for the call that was made
        self._strikes.append(now)
        if len(self._strikes) == STRIKES and now - self._strikes[0] <= STRIKES_WITHIN:
            self._call()
            return True
        return False

    def released(self) -> None:
        """Note that the key went up; a repeat after this goes on with the same holding."""
        self._up, self._heard = True, self._now()

    def typed(self) -> None:
        """Note that the key went down to type its digit: it calls only when it is held."""
        self._up, self._held_since, self._heard = False, self._now(), self._now()

    def held(self) -> bool:
        """Whether the key has now been down long enough; true once for each holding."""
        if self._up or self._held_since is None or self._now() - self._held_since < HOLD:
            return False
        self._call()
        return True

    def _just_called(self) -> bool:
        return self._called is not None and self._now() - self._called < CALL_PAUSE

    def _call(self) -> None:
        self._called = self._now()
        self._strikes.clear()
        self._held_since = None  # until a new strike, repeats mean nothing
