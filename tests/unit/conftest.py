"""The world that tests of the dialogue begin with."""

import pytest

from kiosk.core.dialogue import World
from tests.helpers.conversation import demo_world


@pytest.fixture
def world() -> World:
    return demo_world("new-id")
