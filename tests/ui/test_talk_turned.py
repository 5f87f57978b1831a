"""A sentence longer than the talk bar is turned over as it is spoken, and covers nothing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.commands.gallery import gallery
from kiosk.core.preferences import DeviceKind, Preferences
from kiosk.core.room import room_for
from kiosk.core.view import Talk, TalkState
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.ui.conftest import Clock, Recorder
from tests.ui.looking import area, items

SIZE = (1920, 1080)
LONG = (
    "王秀英，您好！我是安伴。想要什么，按一下大按钮。"
    "也可以按下面的话筒，跟我说话。有急事，按红色的紧急呼救。"
)


def bar_of(window: Interface) -> QQuickItem:
    found = (i for i in items(window.view.rootObject()) if i.property("pressId") == "talk")
    return next(found)


@pytest.mark.parametrize("name", ["first-hello", "first-pin", "help"])
def test_long_words_cover_nothing_and_are_all_shown(name: str, qapp: QGuiApplication) -> None:
    preferences = Preferences(device=DeviceKind.TELEVISION)
    look = preferences.look(datetime(2026, 9, 15, 10, tzinfo=UTC))
    picture = replace(dict(gallery(room_for(preferences, *SIZE)))[name], look=look)
    window = Interface(Recorder(), full_screen=False, size=SIZE, now=Clock())
    window.show_picture(replace(picture, talk=Talk(TalkState.SPEAKING, "", LONG)))
    settle()
    bar = bar_of(window)
    others = [
        item
        for item in items(window.view.rootObject())
        if item.property("pressId") not in (None, "", "talk")
    ]
    assert others
    assert not [i.property("pressId") for i in others if area(i).intersects(area(bar))]
    words = next(i for i in items(bar) if i.objectName() == "talkWords")
    seen = []
    for part in range(bar.property("parts")):
        bar.setProperty("part", part)
        settle()
        seen.append(words.property("text"))
    assert len(seen) > 1
    shown = "".join(seen).replace("<b>", "").replace("</b>", "").replace("<br>", "")
    assert shown == LONG
    window.close()
    settle()
