"""The language changes while a reminder or an alarm has the screen: all words follow, no more."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.alarms import AlarmSource
from kiosk.core.doses import Dose
from kiosk.core.preferences import Preferences
from kiosk.core.schedule import doses_of_day
from kiosk.core.words import SOURCE_LANGUAGE
from kiosk.services.events import DosesDue, PreferencesChanged
from kiosk.translations import use_language
from kiosk.ui.render import settle
from kiosk.ui.window import Interface
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.staged_session import Stage, staged
from tests.ui.looking import focused, texts

Running = tuple[Stage, Interface]


@pytest.fixture
def running(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Running]:
    """The session with its window, which shows what it publishes."""
    with _restored(), staged(tmp_path) as stage:
        interface = Interface(stage.session, full_screen=False, size=(1024, 600))
        interface.attach(stage.bus)
        yield stage, interface
        interface.close()
        settle()


@contextmanager
def _restored() -> Iterator[None]:
    try:
        yield
    finally:
        use_language(SOURCE_LANGUAGE)


def _speak(running: Running, language: str) -> None:
    stage, _ = running
    stage.bus.publish(PreferencesChanged(Preferences(language=language)))
    stage.until(lambda: stage.picture and stage.picture.look.language == language)


def _chinese(running: Running) -> list[str]:
    """What is written in Chinese, but for the talk bar: what is said goes on as it began."""
    stage, interface = running
    assert stage.picture
    heard = stage.picture.talk.lead + stage.picture.talk.text
    stage.until(lambda: stage.picture and stage.picture.view.title in _written(interface))
    written = _written(interface)
    assert written
    return [words for words in written if not words.isascii() and words not in heard]


def _written(interface: Interface) -> list[str]:
    settle()
    return [re.sub(r"<[^>]+>|\n", "", text.words) for text in texts(interface)]


def _morning(stage: Stage) -> tuple[Dose, ...]:
    day = stage.clock.now().date()
    doses = doses_of_day(stage.device.store.plans(), (), day, SHANGHAI)
    return tuple(dose for dose in doses if dose.due.hour == 8)


def test_under_a_reminder(running: Running) -> None:
    """Nothing is asked anew, the focus stays, and what was just answered is told anew."""
    stage, interface = running
    doses = _morning(stage)
    stage.bus.publish(DosesDue(doses, 0.0, 1, True))
    stage.until(lambda: stage.key.startswith("reminder-") and len(stage.voice.said) == 1)
    assert _chinese(running)
    key = stage.key
    _speak(running, "en")
    assert _chinese(running) == []
    assert stage.key == key
    assert focused(interface) == [interface.focused] == ["taken"]
    assert stage.has_said(1)

    stage.session.press(f"dose:{doses[0].id}")
    stage.until(lambda: stage.key.startswith("dose-alone"))
    stage.session.press("snoozed")
    stage.until(lambda: stage.key.startswith("reminder-"))
    assert stage.picture
    assert stage.picture.view.subtitle == "Written down: Metformin: Later"
    _speak(running, SOURCE_LANGUAGE)
    assert stage.picture.view.subtitle == "记下了：二甲双胍等一会儿"
    assert len(_chinese(running)) > 5


def test_while_an_alarm_counts_down(running: Running) -> None:
    """The countdown goes on from where it was, and what is sent is told in the new language."""
    stage, interface = running
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 5)
    stage.later(2)
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 3)
    said = len(stage.voice.said)
    _speak(running, "en")
    assert _chinese(running) == []
    assert stage.picture
    assert stage.picture.view.countdown == 3
    assert focused(interface) == [interface.focused] == ["send"]
    assert stage.has_said(said)

    stage.later(4)
    stage.until(lambda: stage.key.endswith("-sent"))
    stage.until(lambda: len(stage.voice.said) > said)
    assert stage.voice.said[-1][0].isascii()
    assert _chinese(running) == []
    _speak(running, SOURCE_LANGUAGE)
    assert "正在发送" in _chinese(running)
