"""How patient the loops are; tests and the tour are in more of a hurry than a kiosk on the wall."""

import random
from dataclasses import field

from kiosk.client import ALARM, GENERAL, Timeouts
from kiosk.core.backoff import ALARM_CAP, GENERAL_CAP, alarm_wait, full_jitter
from kiosk.core.values import dataclass
from kiosk.protocol.messages import MAX_WAIT


@dataclass(frozen=True)
class Pace:
    """Time-outs of the calls, and the longest waits between attempts, all in seconds."""

    general: Timeouts = GENERAL
    alarm: Timeouts = ALARM
    hold: int = MAX_WAIT  # how long a question for changes is held open
    heartbeat: float = 30.0  # the hub counts 90 s of silence as a line fault
    cap: float = GENERAL_CAP
    alarm_cap: float = ALARM_CAP
    rng: random.Random = field(default_factory=random.Random)

    def wait(self, failures: int) -> float:
        """Return the seconds to wait after so many failures in the general lane."""
        return full_jitter(failures, self.rng, cap=self.cap)

    def alarm_wait(self, failures: int, *, refused: bool) -> float:
        """Return the seconds to wait after so many failures of an alarm."""
        return min(self.alarm_cap, alarm_wait(failures, refused=refused))
