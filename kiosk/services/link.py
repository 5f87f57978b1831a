"""Whether the hub can be reached, told from round trips and from nothing else."""

import threading
from collections.abc import Callable

from kiosk.client import HubFault, HubUnauthorised, HubUnreachable
from kiosk.core.view import Link
from kiosk.services.events import Bus, LinkChanged


class LinkWatch:
    """Publishes LinkChanged when a round trip shows another state than the one before.

    ``on_up`` is called each time the link comes back, to wake what waits for it;
    ``on_unauthorised`` each time the hub says that it does not know the kiosk.
    """

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._lock = threading.Lock()
        self._link: Link | None = None
        self.on_up: Callable[[], None] = lambda: None
        self.on_unauthorised: Callable[[], None] = lambda: None

    @property
    def link(self) -> Link:
        """The state as last published."""
        return self._link or Link.DOWN

    def connecting(self) -> None:
        """The first attempt is about to be made."""
        self._set(Link.CONNECTING)

    def disconnected(self) -> None:
        """There is no hub to talk to."""
        self._set(Link.DOWN)

    def succeeded(self) -> None:
        """The hub itself has answered."""
        self._set(Link.UP)

    def failed(self, fault: HubFault) -> None:
        """A round trip went wrong; the link is up all the same if it was the hub that said so.

        To a hub that does not know this kiosk nothing gets through: that link is down.
        """
        refused = isinstance(fault, HubUnauthorised)
        lost = isinstance(fault, HubUnreachable) and not fault.reached
        self._set(Link.DOWN if refused or lost else Link.UP)
        if refused:
            self.on_unauthorised()

    def _set(self, link: Link) -> None:
        with self._lock:
            if link is self._link:
                return
            self._link = link
            # Under the lock, so that two threads' news cannot overtake each other.
            self._bus.publish(LinkChanged(link))
        if link is Link.UP:
            self.on_up()
