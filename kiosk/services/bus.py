"""The bus that carries events, and those that screen and session tell each other.

A publisher calls the subscribers in its own thread, so a subscriber only puts the event into a
queue of its own (the session, the bridge to Qt) and returns. All other events stand in
`kiosk.services.events`: the first picture needs none of them, nor what they are made of.
"""

import logging
from collections.abc import Callable

from kiosk.core.values import dataclass
from kiosk.core.view import Picture

log = logging.getLogger("kiosk.services")


class Event:
    """Anything the bus carries."""


class WindowActive(Event):
    """The window is on the screen and has the keyboard: what was pressed before reached nobody."""


@dataclass(frozen=True)
class ScreenMeasured(Event):
    """The window's size in pixels, from which follows how much fits on a page."""

    width: int
    height: int


@dataclass(frozen=True)
class PictureChanged(Event):
    """What is to be shown now."""

    picture: Picture


Subscriber = Callable[[Event], None]


class Bus:
    """Carries events from any thread to all subscribers, in the order subscribed."""

    def __init__(self) -> None:
        self._subscribers: tuple[Subscriber, ...] = ()

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call ``subscriber`` with every event from now on."""
        self._subscribers = (*self._subscribers, subscriber)

    def publish(self, event: Event) -> None:
        """Hand ``event`` to every subscriber, in this thread.

        A boundary: one that fails (a log on a full disk) keeps no other from hearing of an alarm.
        """
        for subscriber in self._subscribers:
            try:
                subscriber(event)
            except Exception:
                log.exception("a subscriber failed at %s", type(event).__name__)
