"""Only the focus ring has the ring's colour: nothing else is framed as if it had the focus."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.commands.gallery import gallery
from kiosk.core.view import Look, Shade
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.ui.conftest import Clock, Recorder
from tests.ui.looking import items
from tests.ui.test_palette import palette

FRAMED = ("meal-dishes-chosen", "doctor-symptoms", "reminder", "reminder-two", "settings-palette")


@pytest.mark.parametrize("shade", Shade, ids=str)
def test_what_is_chosen_or_answered_is_not_framed_like_the_focus(
    shade: Shade, qapp: QGuiApplication
) -> None:
    ring = palette(shade)["focus"]
    shots = dict(gallery())
    window = Interface(Recorder(), full_screen=False, size=(1024, 600), now=Clock())
    edges: dict[str, set[str]] = {}
    for name in FRAMED:
        window.show_picture(replace(shots[name], look=Look(shade=shade)))
        settle()
        edges[name] = {
            QColor(item.property("edge")).name().upper()
            for item in items(window.view.rootObject())
            if item.property("edge") is not None and item.property("edgeWidth") is not None
        }
    window.close()
    settle()
    assert all(edges.values())
    assert not {name for name, found in edges.items() if ring in found}
