"""A hub of the demo for tests of other things than medicines."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.commands.hub_child import HubReady
from kiosk.commands.staff import StaffClient
from tests.helpers.hub_server import HubServer, Ready


def forget_plans(ready: HubReady | Ready) -> None:
    """Take the demo's medicines away: at four hours of the day they would interrupt a test."""
    with StaffClient(ready.url) as staff:
        staff.login(ready.login, ready.password)
        for plan in staff.state()["plans"]:
            staff.delete_plan(plan["id"])


@contextmanager
def hub_without_plans(database: Path) -> Iterator[HubServer]:
    """Run the demo's hub as a process, with nothing to remind of."""
    with HubServer(database) as hub:
        forget_plans(hub.ready)
        yield hub
