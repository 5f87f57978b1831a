"""The weekly self-test as data: what is tried, what came of it, and when it is due. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.core.values import dataclass
from kiosk.core.words import tr

EVERY = timedelta(days=7)
_FIRST_HOUR, _LAST_HOUR = 9, 17  # nobody is asked at night


class Part(StrEnum):
    """What is tried, in this order."""

    SOUND = "sound"  # its own sound has reached its own microphone
    ALARM = "alarm"  # a test alarm has come back with the hub's receipt
    SCREEN = "screen"  # somebody has read the screen and pressed


def part_name(part: Part) -> str:
    """Return the part in words for the elder and for staff."""
    return {
        Part.SOUND: tr("喇叭和麦克风"),
        Part.ALARM: tr("呼救线路"),
        Part.SCREEN: tr("屏幕和按键"),
    }[part]


@dataclass(frozen=True)
class SelfTestRun:
    """A self-test as far as it has got: ``now`` is being tried, None when all is over.

    ``results`` are pairs of a part and what is wrong with it, empty when it is well.
    """

    now: Part | None = Part.SOUND
    results: tuple[tuple[Part, str], ...] = ()

    def with_result(self, wrong: str) -> "SelfTestRun":
        """Return the run with this result of what is being tried, and the next part begun."""
        if self.now is None:
            return self
        results = (*self.results, (self.now, wrong))
        left = [part for part in Part if part not in dict(results)]
        return replace(self, now=left[0] if left else None, results=results)

    @property
    def failed(self) -> tuple[Part, ...]:
        """The parts that are not well."""
        return tuple(part for part, wrong in self.results if wrong)

    @property
    def is_over(self) -> bool:
        """Whether everything was tried."""
        return self.now is None


def is_due(now: datetime, last: datetime, offered: datetime | None) -> bool:
    """Return whether to offer the self-test: weekly, by day, once a day while it is put off.

    ``last`` is when it was done, or when the kiosk was first started; ``now`` is local time.
    """
    if not _FIRST_HOUR <= now.hour < _LAST_HOUR:
        return False
    if offered is not None and offered.astimezone(now.tzinfo).date() == now.date():
        return False
    return abs(now - last) >= EVERY
