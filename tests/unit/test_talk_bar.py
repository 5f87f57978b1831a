"""What the talk bar proposes to say fits the hour."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.services.talk_bar import TalkBar
from tests.helpers.conversation import demo_world


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (6, "「中午要一份红烧肉」"),
        (10, "「中午要一份红烧肉」"),
        (11, "「晚上要一份红烧肉」"),
        (16, "「晚上要一份红烧肉」"),
        (17, "「明天中午要一份红烧肉」"),
        (23, "「明天中午要一份红烧肉」"),
    ],
)
def test_a_meal_that_can_still_be_ordered_is_proposed(hour: int, said: str) -> None:
    world = demo_world()
    midnight = world.now.replace(hour=0, minute=0, second=0)
    world = replace(world, now=midnight + timedelta(hours=hour), due=(), alarm=None)
    assert TalkBar(hears=True).view(world).text == said
