"""The demo's data as one page of changes, as if a hub had sent it."""

from datetime import UTC, datetime

from kiosk.demo_data import demo_station
from kiosk.store import Changes


def demo_page() -> Changes:
    """Return everything the demo's hub would send at first."""
    station = demo_station(datetime.now(UTC).date())
    return Changes(
        cursor="demo:1",
        reset=True,
        resident=station.resident,
        catalogue=station.catalogue,
        notices=station.notices,
        plans=station.plans,
    )
