"""A screen that is the first one drawn, as after a start in the middle of an alarm."""

import pytest

from kiosk.commands.shots import pictures_of
from kiosk.commands.variants import Variant
from kiosk.core.preferences import DeviceKind
from kiosk.ui.render import canvas
from tests.shots.checks import complaints
from tests.ui.looking import texts, unit

TELEVISION = Variant((1920, 1080), "en", device=DeviceKind.TELEVISION)
LANDSCAPE, UPRIGHT = Variant((1024, 600), "en"), Variant((800, 1280), "en")


@pytest.mark.parametrize("variant", [TELEVISION, LANDSCAPE, UPRIGHT], ids=lambda v: v.name)
def test_an_alarm_nobody_has_received_is_whole(variant: Variant) -> None:
    """Long words, too: the numbers are the largest words there are but on a television."""
    [(_, picture)] = pictures_of(variant, "alarm-nobody")
    with canvas(variant.size) as drawn:
        assert complaints(drawn, variant, picture) == []
        sizes = {text.words: text.size for text in texts(drawn.interface)}
        numbers = [sizes[line.value] for line in picture.view.lines]
        if variant is not TELEVISION:
            assert min(numbers) >= 9 * unit(drawn.interface) - 1
            assert min(numbers) >= max(sizes.values()) - 1


def test_what_the_interface_itself_says_is_in_the_pictures_language() -> None:
    [(_, picture)] = pictures_of(LANDSCAPE, "help")
    with canvas(LANDSCAPE.size) as drawn:
        heard = []
        drawn.interface.desk.wordsChanged.connect(
            lambda: heard.append(drawn.interface.desk.property("upWords"))
        )
        drawn.draw(picture)
    assert heard
    assert heard[-1].isascii()
