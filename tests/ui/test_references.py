"""Soak: PySide on Python 3.11 must not lose references to None, True and False.

Releases from 6.11 on lose one at each call of a method that returns nothing, and abort after some
thousands; the dependency markers keep them out, and this test would notice.
"""

import sys
from dataclasses import replace

import pytest

from kiosk.core.view import Picture
from kiosk.ui.render import settle
from tests.ui.conftest import MakeInterface
from tests.ui.pictures import FRAME, HOME, TALK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_pictures_and_presses_lose_no_references(make_interface: MakeInterface) -> None:
    interface = make_interface((1024, 600))
    watched = (None, True, False)
    before = [sys.getrefcount(thing) for thing in watched]
    for n in range(1500):
        talk = replace(TALK, level=n % 10 / 10)
        selected = replace(HOME.options[0], selected=n % 2 == 0, enabled=n % 3 != 0)
        view = replace(HOME, options=(selected, *HOME.options[1:]), key=str(n % 4))
        interface.show_picture(Picture(view, replace(FRAME, clock=str(n)), talk))
        interface.view.requestUpdate()
    settle()
    lost = [old - sys.getrefcount(thing) for old, thing in zip(before, watched, strict=True)]
    assert max(lost) < 200, lost
