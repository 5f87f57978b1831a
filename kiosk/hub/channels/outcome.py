"""One message over one channel, and what may come of it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.core.words import tr


@dataclass(frozen=True)
class Message:
    """What one person gets. ``id`` is the delivery's, the same at each attempt.

    ``text`` is whole, with the link; ``plain`` is the same without it, for gateways whose
    templates take the parts singly. ``code`` is what a test's reader says to the station.
    """

    id: str
    to: str
    text: str
    plain: str
    link: str = ""
    code: str = ""
    is_test: bool = False


class NotDelivered(Exception):
    """An attempt that failed; ``str(error)`` is one plain sentence for staff, without secrets.

    ``retryable``: trying the same again may help. ``left``: it may have arrived all the same.
    ``wait``: seconds the other side asked for.
    """

    def __init__(
        self, sentence: str, *, retryable: bool, left: bool = False, wait: float = 0.0
    ) -> None:
        super().__init__(sentence)
        self.retryable = retryable
        self.left = left
        self.wait = wait


class Channel(Protocol):
    """One way out. ``timeout`` bounds an attempt in seconds."""

    timeout: float

    async def send(self, message: Message) -> None:
        """Hand a message over; returns once the other side has taken it.

        Raises :class:`NotDelivered`. May be cancelled.
        """
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def too_slow() -> NotDelivered:
    """Return what is told of an attempt that took too long; it may have arrived."""
    return NotDelivered(tr("对方太久没有回话。"), retryable=True, left=True)


def unreachable() -> NotDelivered:
    """Return what is told when no connection came about: nothing has left."""
    return NotDelivered(tr("连不上对方，可能断网了。"), retryable=True)
