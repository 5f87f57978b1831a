"""How long an alarm takes to the hub's disk while the hub is busy with requests of other homes.

Measured from the press (the countdown's end) at a real kiosk to the moment that kiosk has the hub's
receipt: the hub gives none before its disk has the alarm, so the hub had it before that.
"""

import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.home import Resident
from tests.faults.hub import HubUnderTest
from tests.faults.nursery import Nursery
from tests.helpers.hub_load import Load, LoadProcess, fill_station, percentile

HOMES = 60


@dataclass(frozen=True)
class Measured:
    """The load that was really there, and the milliseconds of each alarm from press to receipt."""

    load: Load
    alarms: list[float]
    processor: float  # milliseconds of the hub's for each request

    def __str__(self) -> str:
        """One line with the figures."""
        waits = ", ".join(
            f"{name} {percentile(self.alarms, share):.0f}"
            for name, share in (("median", 0.5), ("p99", 0.99), ("longest", 1.0))
        )
        load = self.load
        return (
            f"{load.rate:.0f} requests/s received ({load.sent} sent, p99 {load.p99:.0f} ms), "
            f"{self.processor:.2f} ms of the hub's processor each; "
            f"{len(self.alarms)} alarms from press to receipt, ms: {waits}"
        )


def measure(*, rate: float, seconds: float, database: str = "") -> Measured:
    """Put a hub under ``rate`` requests a second for a time, and press alarms meanwhile."""
    with tempfile.TemporaryDirectory(prefix="anban-load-") as name, Nursery() as nursery:
        folder = Path(name)
        where = database or str(folder / "hub.sqlite")
        station = fill_station(where, HOMES)
        hub = HubUnderTest(nursery, where, folder)
        home = Resident(station.homes[0], folder, "load")
        try:
            hub.start()
            home.start(nursery, hub.url)
            before = hub.processor_seconds()
            with LoadProcess(hub.url, station.homes[1:], rate=rate, seconds=seconds) as load:
                time.sleep(1.0)  # until the load is what it is to be
                while load.is_running:
                    thing = home.shout()
                    home.send(thing)
                    home.wait_answered()
                    home.wait_received()  # or alarms of one kiosk would wait for one another
                    # Not in step with anything.
                    time.sleep(random.Random(thing.identity).uniform(0.02, 0.2))
                came = load.result()
            processor = 1000 * (hub.processor_seconds() - before) / max(1, came.received)
            return Measured(came, [1000 * t for t in home.press_to_receipt()], processor)
        finally:
            home.kill()
            hub.kill()
