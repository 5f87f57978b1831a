"""Which doses ask for an answer now, what has changed of them, and when they are called again."""

import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from kiosk.core.clock import Clock
from kiosk.core.doses import Dose
from kiosk.core.reminding import calls_by, next_call
from kiosk.core.values import dataclass

_KEPT = 200  # doses remembered that were asked for


@dataclass(frozen=True)
class Call:
    """The doses that ask now, and which of them are new.

    ``number`` counts the calls for them from 1; 0 where nothing is to be said. ``anew``: there are
    new ones, which nobody has heard of yet.
    """

    doses: tuple[Dose, ...]
    new: frozenset[str]
    number: int
    anew: bool


class Calling:
    """Used in the reminders' thread, but for ``hold``, ``release`` and ``give_back``.

    Time is the steady clock's from the first call on, so that a clock that is set calls nobody
    more loudly.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._held: frozenset[str] = frozenset()  # answered, on their way to the disk
        self._given_back: frozenset[str] = frozenset()
        self._asked: dict[str, Dose] = {}
        self._asking: tuple[Dose, ...] = ()
        self._began = 0.0
        self._calls = 0
        self._again = False

    def hold(self, dose_ids: Iterable[str]) -> None:
        """Ask for these no more: their answer is on its way to the disk."""
        with self._lock:
            self._held |= set(dose_ids)

    def release(self, dose_ids: Iterable[str]) -> None:
        """From now on the disk says what is answered."""
        with self._lock:
            self._held -= set(dose_ids)

    def give_back(self, dose_ids: Iterable[str]) -> None:
        """The answer to these was taken back: ask for them, without calling out."""
        with self._lock:
            self._given_back |= set(dose_ids)

    def known(self, dose_id: str) -> Dose | None:
        """Return a dose that was asked for, although its plan may be gone."""
        return self._asked.get(dose_id)

    def wake(self) -> None:
        """Call again at the next look."""
        self._again = True

    def look(
        self, due: tuple[Dose, ...], asked_from: Callable[[Dose], datetime], now: datetime
    ) -> Call | None:
        """Return what is to be told of the doses due at ``now`` (aware), None when nothing is.

        ``asked_from`` says since when (UTC) each asks for an answer.
        """
        with self._lock:
            held, given_back = self._held, self._given_back
        due = tuple(dose for dose in due if dose.id not in held)
        known = {dose.id for dose in self._asking}
        new = frozenset(dose.id for dose in due) - known
        changed, self._asking = due != self._asking, due
        self._remember(due)
        self._settle(given_back & new)
        called = [dose for dose in due if dose.id in new - given_back]
        if called:
            waited = now.astimezone(UTC) - max(asked_from(dose) for dose in called)
            waited = max(waited, timedelta())
            self._began = self._clock.monotonic() - waited.total_seconds()
            self._calls, self._again = calls_by(waited), False
            return Call(due, new, self._calls, anew=True)
        number = calls_by(self._waited())
        if due and (number > self._calls or self._again):
            self._calls, self._again = max(number, self._calls), False
            return Call(due, new, self._calls, anew=False)
        return Call(due, new, 0, anew=False) if changed else None

    def wait(self) -> float:
        """Return the seconds until the next call, for ever when nothing asks."""
        return next_call(self._waited()).total_seconds() if self._asking else float("inf")

    def _waited(self) -> timedelta:
        return timedelta(seconds=self._clock.monotonic() - self._began)

    def _settle(self, returned: frozenset[str]) -> None:
        with self._lock:
            self._given_back -= returned

    def _remember(self, due: tuple[Dose, ...]) -> None:
        asked = {**self._asked, **{dose.id: dose for dose in due}}
        self._asked = dict(list(asked.items())[-_KEPT:])
