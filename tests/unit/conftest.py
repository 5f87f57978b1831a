"""The world that tests of the dialogue begin with."""

import pytest

from kiosk.core.dialogue import World
from kiosk.core.schedule import doses_of_day
from kiosk.demo_data import demo_station
from tests.helpers.dialogue import NOW, ZONE


@pytest.fixture
def world() -> World:
    station = demo_station(NOW.date())
    return World(
        now=NOW,
        catalogue=station.catalogue,
        resident=station.resident,
        notices=station.notices,
        doses=doses_of_day(station.plans, (), NOW.date(), ZONE),
        new_id="new-id",
    )
