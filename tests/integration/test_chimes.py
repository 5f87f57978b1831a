"""The kiosk's own sounds: when they are made, how loud, and that nothing of them is heard."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from kiosk.core.alarms import AlarmRecord, AlarmSource, AlarmState, AlarmStep
from kiosk.core.catalogue import Catalogue
from kiosk.core.chimes import Chime
from kiosk.core.requests import RequestRecord, RequestState, RequestStep
from kiosk.core.schedule import doses_of_day
from kiosk.core.understanding import Understander
from kiosk.services.events import Bus, Chimed, DosesDue, Event, RequestChanged
from kiosk.services.stage import alarm_chime
from kiosk.services.voice_session import VoiceSession
from kiosk.voice.audio import NoMicrophone
from kiosk.voice.chimes import FLOOR, load_chimes, set_loudness
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.playback import NoPlayer, ProcessPlayer
from kiosk.voice.speaker import Speaker
from kiosk.voice.synthesis import NoSynthesiser
from tests.conftest import wait_until
from tests.helpers.fake_clock import SHANGHAI, FakeClock
from tests.helpers.listening_room import ScriptedRecogniser
from tests.helpers.requests import meal_request
from tests.helpers.staged_session import Stage, staged
from tests.helpers.virtual_audio import VirtualAudio, is_available
from tests.integration.test_speaker_playback import Mouth


class Room(Mouth):
    """A speaker with its sounds; what sounds is told as ``*press`` … ``*``."""

    def __init__(self) -> None:
        super().__init__(chimes=load_chimes())
        self.speaker.on_chime = lambda chime: self.told.append(f"*{chime or ''}")


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.speaker.close()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def test_a_chime_goes_before_the_sentence_that_follows(room: Room) -> None:
    room.speaker.chime(Chime.REMINDER)
    room.speaker.say("该吃药了")
    room.expect("*reminder")
    room.player.go_on.release()
    room.expect("*reminder", "*", "+该吃药了")


def test_an_urgent_sentence_lets_its_chime_ring_out(room: Room) -> None:
    room.speaker.chime(Chime.ALARM)
    room.expect("*alarm")
    room.speaker.say("马上呼救", urgent=True)
    time.sleep(0.05)
    room.expect("*alarm")
    room.player.go_on.release()
    room.expect("*alarm", "*", "+马上呼救")
    assert room.player.cut == [False]


def test_an_alarm_cuts_all_else(room: Room) -> None:
    room.speaker.chime(Chime.REMINDER)
    room.expect("*reminder")
    room.speaker.say("该吃药了")
    room.speaker.chime(Chime.ALARM)
    room.expect("*reminder", "*", "*alarm")
    room.player.go_on.release()
    wait_until(lambda: not room.speaker.is_busy, "nothing else waits")
    assert room.player.cut == [True, False]


def test_a_press_cuts_what_is_said_and_is_answered(room: Room) -> None:
    room.speaker.say("一")
    room.expect("+一")
    room.speaker.stop()
    room.speaker.chime(Chime.PRESS)
    room.expect("+一", "-一", "*press")


def test_a_press_is_answered_while_somebody_is_listened_to_and_news_waits(room: Room) -> None:
    room.speaker.hold()
    room.speaker.chime(Chime.PRESS)
    room.player.go_on.release()
    room.expect("*press", "*")
    room.speaker.chime(Chime.SENT)
    room.speaker.chime(Chime.RECEIVED)
    time.sleep(0.05)
    room.expect("*press", "*")
    room.speaker.release()
    room.expect("*press", "*", "*received")


def test_an_urgent_sentence_waits_for_nothing_behind_its_chime(room: Room) -> None:
    room.speaker.hold()
    room.speaker.chime(Chime.RECEIVED)
    room.speaker.say("有人接了", urgent=True)
    room.player.go_on.release()
    room.expect("*received", "*", "+有人接了")


def test_a_kiosk_that_does_not_speak_still_chimes(room: Room) -> None:
    room.speaker.set_silent(True)
    room.speaker.chime(Chime.REMINDER)
    room.speaker.say("该吃药了")
    room.player.go_on.release()
    room.expect("*reminder", "*", "+该吃药了", "-该吃药了")
    assert len(room.player.played) == 1


def test_what_is_asked_is_listened_for_after_the_chime(room: Room) -> None:
    done: list[str] = []
    room.speaker.say("问", then=lambda: done.append("listens"))
    room.speaker.chime(Chime.SENT)
    room.player.go_on.release()
    room.expect("+问", "-问", "*sent")
    assert done == []
    room.player.go_on.release()
    wait_until(lambda: done == ["listens"], "it listens")


def test_what_must_be_heard_has_a_floor() -> None:
    loud = np.full(100, 20_000, np.int16)
    for chime in Chime:
        full = int(set_loudness(chime, loud, 100)[0])
        quiet = int(set_loudness(chime, loud, 10)[0])
        assert full == 20_000
        least = set_loudness(chime, loud, FLOOR if chime.must_be_heard else 10)
        assert quiet == int(least[0])
    assert set_loudness(Chime.ALARM, loud, 0).max() > 4_000
    assert not set_loudness(Chime.PRESS, loud, 0).any()


def test_presses_are_answered_and_the_talk_bar_is_not(stage: Stage) -> None:
    stage.session.press("more")
    stage.until(lambda: stage.key == "more")
    stage.session.back()
    stage.until(lambda: stage.key == "home")
    stage.session.talk()
    stage.until(lambda: stage.voice.pressed == 1)
    assert stage.voice.chimes == [Chime.PRESS, Chime.PRESS]


def test_an_alarm_begins_with_its_sound(stage: Stage) -> None:
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(lambda: stage.picture and stage.picture.view.countdown == 5)
    assert stage.voice.chimes == [Chime.ALARM]
    stage.session.press("send")
    stage.until(lambda: stage.key.endswith("sent"))
    stage.later(15)
    stage.until(lambda: stage.voice.chimes[-1] is Chime.ALARM and len(stage.voice.chimes) > 2)
    assert stage.voice.chimes == [Chime.ALARM, Chime.PRESS, Chime.ALARM]


def test_no_fault_of_the_sound_keeps_an_alarm_from_being_raised(
    stage: Stage, expected_logs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(chime: Chime) -> None:
        raise RuntimeError(f"{chime} cannot be made")

    expected_logs.append("a turn of the dialogue failed")
    monkeypatch.setattr(stage.voice, "chime", broken)
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(stage.device.store.open_entries)


def test_good_news_of_an_alarm_sounds_like_good_news(stage: Stage) -> None:
    stage.session.emergency(AlarmSource.BUTTON)
    stage.until(stage.device.store.open_entries)
    record = stage.device.store.open_entries()[0].record
    assert alarm_chime(record, is_news=True, loud=False) is Chime.ALARM
    assert alarm_chime(record, is_news=False, loud=False) is None
    for state in (AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY):
        further = _with_step(record, state)
        assert alarm_chime(further, is_news=True, loud=False) is Chime.RECEIVED
        assert alarm_chime(further, is_news=False, loud=False) is None
    sending = _with_step(record, AlarmState.SENDING)
    assert alarm_chime(sending, is_news=True, loud=False) is None
    assert alarm_chime(sending, is_news=False, loud=True) is Chime.ALARM


def _with_step(record: AlarmRecord, state: AlarmState) -> AlarmRecord:
    step = AlarmStep(state=state, at=record.steps[-1].at)
    return replace(record, steps=(*record.steps, step))


def test_a_request_sounds_when_it_is_written_down_and_when_the_hub_has_it(stage: Stage) -> None:
    now = stage.clock.now()
    recorded = RequestStep(state=RequestState.RECORDED, at=now)
    received = RequestStep(state=RequestState.RECEIVED, at=now)
    written = RequestRecord(request=meal_request(now), steps=(recorded,))
    record = replace(written, steps=(recorded, received))
    for told in (written, written, record, record):
        stage.bus.publish(RequestChanged(told))
    # Known from before this start: no news.
    stage.bus.publish(RequestChanged(replace(record, request=meal_request(now))))
    stage.session.press("more")
    stage.until(lambda: stage.key == "more")
    assert stage.voice.chimes == [Chime.SENT, Chime.RECEIVED, Chime.PRESS]


def test_a_reminder_begins_with_its_sound_and_again_when_it_comes_again(stage: Stage) -> None:
    now = stage.clock.now()
    doses = doses_of_day(stage.device.store.plans(), (), now.date(), SHANGHAI)[:1]
    stage.bus.publish(DosesDue(doses))
    stage.until(lambda: stage.key.startswith("reminder-"))
    stage.bus.publish(DosesDue(doses))
    stage.until(lambda: len(stage.voice.chimes) == 2)
    stage.bus.publish(DosesDue(()))
    stage.until(lambda: stage.key == "home")
    assert stage.voice.chimes == [Chime.REMINDER, Chime.REMINDER]


@pytest.mark.skipif(not is_available(), reason="PulseAudio is not installed")
def test_a_press_is_heard_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with VirtualAudio() as audio:
        for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
            monkeypatch.setenv(name, audio.environment[name])
        speaker = Speaker(NoSynthesiser(""), ProcessPlayer(), chimes=load_chimes())
        speaker.start()
        waits = []
        with audio.recording() as heard:
            for _ in range(5):
                before, began = heard.seconds_of_sound(), time.monotonic()
                speaker.chime(Chime.PRESS)
                while heard.seconds_of_sound() <= before and time.monotonic() < began + 5:
                    time.sleep(0.002)
                waits.append(time.monotonic() - began)
                wait_until(lambda: not speaker.is_busy, "it has faded")
        speaker.close()
    # On an idle machine 20 to 40 ms; the best of five says so on a busy one, too.
    assert min(waits) < 0.05, waits


def test_the_ears_are_shut_while_it_chimes_and_the_screen_may_flash() -> None:
    bus, told = Bus(), list[Event]()
    bus.subscribe(told.append)
    speaker = Speaker(NoSynthesiser(""), NoPlayer(), chimes=load_chimes())
    session = VoiceSession(
        bus,
        FakeClock(),
        recogniser=ScriptedRecogniser,
        microphone=NoMicrophone(""),
        speaker=speaker,
        understander=lambda: Understander(load_lexicon(), Catalogue(), None),
    )
    speaker.on_chime(Chime.REMINDER)
    assert session._ears.backlog == 1  # the order to drop what comes in
    assert told == [Chimed(Chime.REMINDER)]
    speaker.on_chime(None)
    assert session._ears.backlog == 2  # and the one to listen again, a moment later
    assert told == [Chimed(Chime.REMINDER)]
