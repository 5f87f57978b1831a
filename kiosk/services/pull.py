"""Keeps the device's file as the hub has it, by holding a question open.

Each page is written together with its cursor; what it changed is told afterwards.
"""

import logging
import time
from collections.abc import Callable

from kiosk.client import HubClient, HubFault, HubRefused
from kiosk.protocol.messages import SyncPage
from kiosk.services.link import LinkWatch
from kiosk.services.loop import Loop
from kiosk.services.pace import Pace
from kiosk.services.records import Records
from kiosk.store import Changes, StoreFault

log = logging.getLogger("kiosk.services")

_LEAST_PAUSE = 1.0
"""Seconds between pages that change nothing, for a hub that does not hold the question open."""


class Puller(Loop):
    """The pull loop, in the thread "pull".

    ``on_unsent`` is called when a page shows that the hub lacks something it once had.
    """

    def __init__(
        self,
        records: Records,
        hub: HubClient,
        link: LinkWatch,
        pace: Pace,
        *,
        on_unsent: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__("pull")
        self._records = records
        self._hub = hub
        self._link = link
        self._on_unsent = on_unsent
        self._pace = pace
        self._failures = 1  # the first question comes back at once, as after a failure

    def step(self) -> float:
        """Ask once and write the answer down; return the seconds until the next question."""
        since = self._since()
        # After a failure the question is not held open, to learn at once that the link is there.
        hold = 0 if self._failures else self._pace.hold
        asked = time.monotonic()
        try:
            page = self._hub.sync(since, hold)
        except HubFault as fault:
            return self._failed(fault)
        self._link.succeeded()
        try:
            applied = self._records.apply(_changes(page)).result()
        except StoreFault:
            return self._later()
        self._failures = 0
        if applied.unsent:
            self._on_unsent()
        if page.cursor != since or hold == 0:
            return 0.0
        return max(0.0, _LEAST_PAUSE - (time.monotonic() - asked))

    def interrupt(self) -> None:
        """End the question that is held open."""
        self._hub.abort()

    def release(self) -> None:
        """Close the connections."""
        self._hub.close()

    def _since(self) -> str:
        try:
            return self._records.store.cursor()
        except StoreFault:
            return ""  # everything is asked for anew: help on its way is told from there

    def _failed(self, fault: HubFault) -> float:
        if self.is_stopping:
            return 0.0
        log.info("no page: %s", fault.detail)
        self._link.failed(fault)
        if isinstance(fault, HubRefused):
            self._failures += 4  # a hub that does not know the call is not asked every second
        return self._later()

    def _later(self) -> float:
        self._failures += 1
        return self._pace.wait(self._failures)


def _changes(page: SyncPage) -> Changes:
    # By the names the store knows: a field that a later page adds is not for it.
    return Changes(**{name: getattr(page, name) for name in Changes.__struct_fields__})
