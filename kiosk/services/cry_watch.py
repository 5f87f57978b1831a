"""The question whether somebody cried for help: asked once more, louder, then given up."""

from enum import Enum, auto

from kiosk.core.clock import Clock
from kiosk.core.dialogue.cry import AGAIN_AFTER, GONE_AFTER, WasItYou
from kiosk.core.values import dataclass
from kiosk.services.events import Event

MOST_GRACE = 4.0  # seconds an answer being spoken is waited for


@dataclass(frozen=True)
class CryUnanswered(Event):
    """A cry was overheard, the kiosk asked, and nobody answered."""

    heard: str
    kind: str


class CryStep(Enum):
    """What is to be done about the question now."""

    WAIT = auto()
    ANSWERED = auto()
    AGAIN = auto()
    GIVE_UP = auto()


class CryWatch:
    """Follows one question from its asking to its end; used by the session's thread alone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: WasItYou | None = None
        self._since = 0.0
        self._repeated = False

    def follow(self, asked: WasItYou | None, *, is_hearing: bool) -> CryStep:
        """Return what the time asks for; ``asked`` is the question that stands now, if any.

        While an answer is being spoken it waits, but not for long.
        """
        before = self._asked
        if asked is not before:
            self._asked, self._since, self._repeated = asked, self._clock.monotonic(), False
        if asked is None:
            return CryStep.WAIT if before is None else CryStep.ANSWERED
        waited = self._clock.monotonic() - self._since
        if is_hearing:
            waited -= MOST_GRACE
        if waited >= GONE_AFTER:
            self._asked = None
            return CryStep.GIVE_UP
        if waited >= AGAIN_AFTER and not self._repeated:
            self._repeated = True
            return CryStep.AGAIN
        return CryStep.WAIT

    def stirred(self) -> None:
        """Somebody touched the kiosk: whoever thinks about the answer is given the time anew."""
        self._since = self._clock.monotonic()

    def soonest(self) -> float | None:
        """Return the seconds until the time asks for something; None when nothing is asked."""
        if self._asked is None:
            return None
        until = GONE_AFTER if self._repeated else AGAIN_AFTER
        return max(0.1, self._since + until - self._clock.monotonic())
