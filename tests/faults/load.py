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
from tests.faults.nursery import Child, Line, Nursery
from tests.helpers.hub_load import Load, LoadProcess, fill_station, percentile
from tests.helpers.hub_process import free_port

HOMES = 60
_READY = 30.0


@dataclass(frozen=True)
class Measured:
    """The load that was really there, and the milliseconds of each alarm from press to receipt."""

    load: Load
    alarms: list[float]

    def __str__(self) -> str:
        """One line with the figures."""
        waits = ", ".join(
            f"{name} {percentile(self.alarms, share):.0f}"
            for name, share in (("median", 0.5), ("p99", 0.99), ("longest", 1.0))
        )
        load = self.load
        return (
            f"{load.rate:.0f} requests/s received ({load.sent} sent, p99 {load.p99:.0f} ms), "
            f"{len(self.alarms)} alarms from press to receipt, ms: {waits}"
        )


def measure(*, rate: float, seconds: float, database: str = "") -> Measured:
    """Put a hub under ``rate`` requests a second for a time, and press alarms meanwhile."""
    with tempfile.TemporaryDirectory(prefix="anban-load-") as name, Nursery() as nursery:
        folder = Path(name)
        where = database or str(folder / "hub.sqlite")
        station = fill_station(where, HOMES)
        hub, url = _start_hub(nursery, where, folder)
        home = Resident(station.homes[0], folder, "load")
        try:
            home.start(nursery, url)
            with LoadProcess(url, station.homes[1:], rate=rate, seconds=seconds) as load:
                time.sleep(1.0)  # until the load is what it is to be
                while load.is_running:
                    thing = home.shout()
                    home.send(thing)
                    home.wait_answered()
                    # Not in step with anything; about as many a second as a town might raise.
                    time.sleep(random.Random(thing.identity).uniform(0.02, 0.2))
                came = load.result()
            home.wait_received()
            return Measured(came, [1000 * wait for wait in home.press_to_receipt()])
        finally:
            home.kill()
            hub.kill()


def _start_hub(nursery: Nursery, where: str, folder: Path) -> tuple[Child, str]:
    port = free_port()
    ready: list[Line] = []
    arguments = ["hub", "--json-ready", "--exit-with-parent", "--port", str(port)]
    hub = nursery.start("hub", [*arguments, "--database", where], folder / "hub.log", ready.append)
    ends = time.monotonic() + _READY
    while not ready:
        if time.monotonic() > ends:
            raise TimeoutError((folder / "hub.log").read_text()[-2000:])
        time.sleep(0.01)
    return hub, f"http://127.0.0.1:{port}"
