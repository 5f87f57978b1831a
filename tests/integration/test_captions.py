"""For who cannot hear: what is said stays to be read, and the edge flashes with a chime."""

from datetime import datetime
from pathlib import Path

from kiosk.core.chimes import Chime
from kiosk.core.dialogue import World
from kiosk.core.intents import Intent
from kiosk.core.preferences import Preferences
from kiosk.core.view import TalkState
from kiosk.services import events
from kiosk.services.stage import FLASH
from kiosk.services.talk_bar import TalkBar
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.staged_session import Stage, staged, sure

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=SHANGHAI)
CAPTIONS = World(now=NOW, preferences=Preferences(captions=True))
PLAIN = World(now=NOW)


def bar_that_asked() -> TalkBar:
    bar = TalkBar(hears=True)
    bar.said("您要吃什么？")
    bar.take(events.SpeakingStarted("您要吃什么？"))
    bar.take(events.SpeakingStopped("您要吃什么？"))
    bar.take(events.ListeningStarted())
    return bar


def test_a_question_stays_to_be_read_while_its_answer_is_listened_for() -> None:
    bar = bar_that_asked()
    assert bar.view(CAPTIONS).text == "您要吃什么？"
    assert bar.view(CAPTIONS).state is TalkState.LISTENING
    assert bar.view(PLAIN).text == ""
    bar.take(events.ListeningStopped(heard_speech=False))
    assert bar.view(CAPTIONS).text == "您要吃什么？"


def test_it_gives_way_to_what_is_heard_to_the_next_and_to_a_press() -> None:
    bar = bar_that_asked()
    bar.take(events.Hearing("红烧肉"))
    assert bar.view(CAPTIONS).text == "红烧肉"
    bar = bar_that_asked()
    bar.said("没听清。")
    assert bar.view(CAPTIONS).text == "没听清。"
    bar = bar_that_asked()
    bar.clear()
    assert "您要吃什么" not in bar.view(CAPTIONS).text


def flashes(stage: Stage) -> bool:
    return stage.picture is not None and stage.picture.look.flash


def test_an_alarm_flashes_for_a_while(tmp_path: Path) -> None:
    with staged(tmp_path, preferences=Preferences(captions=True)) as stage:
        assert not flashes(stage)
        stage.hears(sure(Intent.EMERGENCY, "我摔倒起不来了"))
        stage.until(lambda: flashes(stage))
        stage.later(FLASH + 0.1)
        stage.until(lambda: not flashes(stage))


def test_a_press_ends_the_flashing(tmp_path: Path) -> None:
    with staged(tmp_path, preferences=Preferences(captions=True)) as stage:
        stage.hears(sure(Intent.EMERGENCY, "我摔倒起不来了"))
        stage.until(lambda: flashes(stage))
        stage.session.press("nothing that is shown")
        stage.until(lambda: not flashes(stage))
        assert stage.key.startswith("alarm")


def test_nothing_flashes_where_nobody_asked_for_it(tmp_path: Path) -> None:
    with staged(tmp_path) as stage:
        stage.hears(sure(Intent.EMERGENCY, "我摔倒起不来了"))
        stage.until(lambda: stage.key.startswith("alarm"))
        assert not flashes(stage)


def test_without_speech_everything_is_still_shown_and_chimes(tmp_path: Path) -> None:
    with staged(tmp_path, preferences=Preferences(silent=True)) as stage:
        assert stage.voice.silent
        stage.session.press("meal")
        stage.until(lambda: stage.voice.said)
        asked = stage.voice.said[0][0]
        stage.until(lambda: stage.picture and stage.picture.talk.text == asked)
        assert Chime.PRESS in stage.voice.chimes
