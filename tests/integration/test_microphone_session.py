"""The whole voice through a virtual microphone and loudspeaker, with the real small model."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.intents import Intent
from kiosk.core.understanding import Understander
from kiosk.demo_data import demo_station
from kiosk.services.events import (
    Bus,
    Event,
    Hearing,
    HearingLevel,
    ListeningStarted,
    ListeningStopped,
    SpeakingStarted,
    SpeakingStopped,
    Understood,
    VoiceUnavailable,
)
from kiosk.services.voice_session import VoiceSession
from kiosk.voice.audio import system_microphone
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ears import EarsSettings
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.speaker import system_speaker
from tests.conftest import wait_until
from tests.helpers.virtual_audio import VirtualAudio, is_available

pytestmark = pytest.mark.skipif(not is_available(), reason="PulseAudio is not installed")

E = TypeVar("E", bound=Event)


class FixedClock:
    def now(self) -> datetime:
        return datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))

    def monotonic(self) -> float:
        return time.monotonic()


class Log:
    """Every event with the time it came."""

    def __init__(self, bus: Bus) -> None:
        self._events: list[tuple[float, Event]] = []
        self._lock = threading.Lock()
        bus.subscribe(self._take)

    def _take(self, event: Event) -> None:
        with self._lock:
            self._events.append((time.monotonic(), event))

    def all(self, kind: type[E]) -> list[E]:
        with self._lock:
            return [event for _, event in self._events if isinstance(event, kind)]

    def when(self, kind: type[Event]) -> float:
        with self._lock:
            return next(at for at, event in self._events if isinstance(event, kind))

    def kinds(self) -> list[str]:
        with self._lock:
            return [type(event).__name__ for _, event in self._events]

    def clear(self) -> None:
        with self._lock:
            self._events.clear()


@pytest.fixture(scope="module")
def audio() -> Iterator[VirtualAudio]:
    with VirtualAudio() as virtual:
        yield virtual


@pytest.fixture
def start(
    audio: VirtualAudio, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., tuple[VoiceSession, Log]]]:
    for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
        monkeypatch.setenv(name, audio.environment[name])
    monkeypatch.setenv("KIOSK_MODELS", str(shared / "models"))
    clock = FixedClock()
    station = demo_station(clock.now().date())
    understander = Understander(load_lexicon(), station.catalogue, station.resident)
    open_sessions = []

    def begin(**settings: object) -> tuple[VoiceSession, Log]:
        bus = Bus()
        log = Log(bus)
        session = VoiceSession(
            bus,
            clock,
            recogniser=lambda: load_recogniser(Choice.CTC),
            microphone=system_microphone(),
            speaker=system_speaker(rate=240),
            understander=lambda: understander,
            settings=EarsSettings(**settings),  # type: ignore[arg-type]
            retry=0.3,
        )
        open_sessions.append(session)
        session.start()
        wait_until(
            lambda: "anban" in audio.pactl("list", "source-outputs"), "the microphone is open"
        )
        time.sleep(0.2)  # the model is loaded, the first frames have come
        return session, log

    yield begin
    for session in open_sessions:
        session.close()


def test_a_spoken_order_is_understood(
    start: Callable[..., tuple[VoiceSession, Log]], audio: VirtualAudio, shared: Path
) -> None:
    session, log = start(wake=False)
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStarted), "listening began")
    audio.play(shared / "speech" / "commands" / "tan_001.flac")
    wait_until(lambda: log.all(Understood), "the sentence was understood")
    understood = log.all(Understood)[0].understanding
    assert understood.intent is Intent.ORDER_MEAL
    assert understood.slots["items"] == [{"dish": "红烧肉", "quantity": 2}]
    assert log.all(Hearing), "nothing was shown while the elder spoke"
    assert max(event.level for event in log.all(HearingLevel)) > 0.3
    assert log.all(ListeningStopped) == [ListeningStopped(heard_speech=True)]


def test_an_unasked_emergency_is_heard_and_other_talk_is_not(
    start: Callable[..., tuple[VoiceSession, Log]], audio: VirtualAudio, shared: Path
) -> None:
    _, log = start(wake=True)
    audio.play(shared / "speech" / "commands" / "tan_008.flac")  # an order, but not to the kiosk
    time.sleep(1.5)
    assert log.all(Understood) == []
    assert log.all(Hearing) == []
    audio.play(shared / "speech" / "commands" / "tan_024.flac")
    wait_until(lambda: log.all(Understood), lambda: f"the emergency was heard: {log.kinds()}")
    assert log.all(Understood)[0].understanding.intent is Intent.EMERGENCY


def test_what_the_kiosk_says_is_not_heard_and_the_answer_is(
    start: Callable[..., tuple[VoiceSession, Log]], audio: VirtualAudio, shared: Path
) -> None:
    session, log = start(wake=True)
    session.say("您要送到家，还是去食堂吃？", then_listen=True)
    wait_until(lambda: log.all(SpeakingStarted), "speaking began")
    # The echo of a loudspeaker: an emergency in the room while the kiosk speaks is its own voice.
    audio.play(shared / "speech" / "commands" / "tan_022.flac")
    wait_until(lambda: log.all(ListeningStarted), "the answer is listened for")
    assert log.when(ListeningStarted) >= log.when(SpeakingStopped)
    assert log.all(Understood) == []
    audio.play(shared / "speech" / "commands" / "tan_024.flac")
    wait_until(lambda: log.all(Understood), "the answer was understood")
    assert log.all(Understood)[0].understanding.intent is Intent.EMERGENCY


def test_a_press_cuts_speech_within_100_ms(
    start: Callable[..., tuple[VoiceSession, Log]], audio: VirtualAudio
) -> None:
    session, log = start(wake=False)
    with audio.recording() as recording:
        session.say("今天中午有红烧肉、地三鲜、小鸡炖蘑菇、清蒸鱼、土豆丝和白菜豆腐。")
        wait_until(lambda: recording.seconds_of_sound() > 0.5, "something is heard")
        pressed = time.monotonic()
        session.press_to_talk()
        wait_until(lambda: log.all(SpeakingStopped), "the kiosk is silent", step=0.005)
        assert log.when(SpeakingStopped) - pressed < 0.1
        heard = recording.seconds_of_sound()
        time.sleep(1.0)
        assert recording.seconds_of_sound() - heard < 0.3
    wait_until(lambda: log.all(ListeningStarted), "listening began")


def test_nothing_said_ends_the_listening(
    start: Callable[..., tuple[VoiceSession, Log]],
) -> None:
    session, log = start(wake=True, begin_within=1.0)
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStopped), "listening ended", seconds=4)
    assert log.all(ListeningStopped) == [ListeningStopped(heard_speech=False)]
    assert log.all(Understood) == []


def test_a_microphone_that_goes_and_comes_back(
    start: Callable[..., tuple[VoiceSession, Log]],
    audio: VirtualAudio,
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.voice.recorder._LOOK_EVERY", 10)
    session, log = start(wake=False)
    try:
        audio.remove_microphone()
        wait_until(
            lambda: any("麦克风" in event.sentence for event in log.all(VoiceUnavailable)),
            "the missing microphone is told",
        )
        session.press_to_talk()
        wait_until(lambda: log.all(ListeningStopped), "a press shows that it cannot listen")
        wait_until(lambda: log.all(SpeakingStarted), "and says it aloud")
        assert log.all(SpeakingStarted)[0].text == (
            "我现在听不见您说话。没有找到麦克风，请插上麦克风。请先按按钮。"
        )
    finally:
        audio.add_microphone()
    wait_until(
        lambda: log.all(VoiceUnavailable)[-1].sentence == "", "the microphone is found again"
    )
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStarted), "listening began")
    audio.play(shared / "speech" / "commands" / "tan_024.flac")
    wait_until(lambda: log.all(Understood), "the sentence was understood")


def test_a_missing_model_is_told_and_found_later(
    audio: VirtualAudio,
    start: Callable[..., tuple[VoiceSession, Log]],
    shared: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path))
    session, log = start(wake=False, model_retry=0.2)
    assert [event.sentence for event in log.all(VoiceUnavailable)] == ["语音模型还没有下载。"]
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStopped), "a press shows that it cannot listen")
    wait_until(lambda: log.all(SpeakingStarted), "and says it aloud")
    assert "语音模型还没有下载。" in log.all(SpeakingStarted)[0].text
    (tmp_path / "charctc").symlink_to(shared / "models" / "charctc")
    wait_until(lambda: log.all(VoiceUnavailable)[-1].sentence == "", "the model is found")
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStarted), "listening began")


def test_a_model_deleted_while_it_runs_is_missed_by_nobody(
    audio: VirtualAudio,
    start: Callable[..., tuple[VoiceSession, Log]],
    shared: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_MODELS", str(tmp_path))
    shutil.copytree(shared / "models" / "charctc", tmp_path / "charctc")
    session, log = start(wake=False, model_retry=0.2)
    session.press_to_talk()
    wait_until(lambda: log.all(ListeningStarted), "the model is loaded, listening began")
    shutil.rmtree(tmp_path / "charctc")
    audio.play(shared / "speech" / "commands" / "tan_024.flac")
    wait_until(lambda: log.all(Understood), "the sentence was understood")
    assert [event.sentence for event in log.all(VoiceUnavailable) if event.sentence] == []
