"""When the question after a sign of life is spoken: at once, and again while nobody answers."""

from kiosk.core.alarms import AlarmRecord
from kiosk.core.clock import Clock

# Seconds from asking until it is said; the later ones louder, for somebody in the next room.
SAID_AT = (0.0, 30.0, 120.0, 300.0, 600.0)
LOUD_FROM = 1  # the second time


class QuestionWatch:
    """Follows one question from its coming to its end; used by the session's thread alone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._alarm = ""
        self._since = 0.0
        self._times = 0

    def follow(self, question: AlarmRecord | None) -> bool:
        """Return whether it is to be said now; True once for each time."""
        identity = question.alarm.id if question else ""
        if identity != self._alarm:
            self._alarm, self._since, self._times = identity, self._clock.monotonic(), 0
        if not identity or self._times >= len(SAID_AT):
            return False
        if self._clock.monotonic() - self._since < SAID_AT[self._times]:
            return False
        self._times += 1
        return True

    @property
    def is_loud(self) -> bool:
        """Whether what is said now is said louder."""
        return self._times > LOUD_FROM

    def soonest(self) -> float | None:
        """Return the seconds until it is said again; None when it is not."""
        if not self._alarm or self._times >= len(SAID_AT):
            return None
        return max(0.05, self._since + SAID_AT[self._times] - self._clock.monotonic())
