"""Speaking: the queue and its cuts, the real synthesiser, the real loudspeaker (virtual)."""

import shutil
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from kiosk.voice.espeak import Espeak
from kiosk.voice.faults import SpeakerFault
from kiosk.voice.playback import NoPlayer, ProcessPlayer
from kiosk.voice.prompt_sounds import amplified
from kiosk.voice.pyttsx import Pyttsx
from kiosk.voice.reading import syllables_in
from kiosk.voice.recogniser import Samples
from kiosk.voice.speaker import Speaker
from kiosk.voice.synthesis import NoSynthesiser, Sound
from tests.conftest import wait_until
from tests.helpers.virtual_audio import VirtualAudio, is_available

needs_espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is missing")


class CountingSynthesiser:
    """A second of sound for any text."""

    def __init__(self) -> None:
        self.made: list[tuple[str, int]] = []

    def synthesise(self, text: str, rate: int) -> Sound:
        self.made.append((text, rate))
        return Sound(np.full(8000, 1000, np.int16), 8000)


class PatientPlayer:
    """Plays until told to go on, or cut."""

    def __init__(self) -> None:
        self.played: list[Samples] = []
        self.cut: list[bool] = []
        self.go_on = threading.Semaphore(0)

    def play(self, samples: Samples, rate: int, stopped: threading.Event) -> None:
        self.played.append(samples)
        while not stopped.is_set():
            if self.go_on.acquire(timeout=0.005):
                break
        self.cut.append(stopped.is_set())


class Mouth:
    """A speaker with what it told, in order."""

    def __init__(self, **settings: object) -> None:
        self.synthesiser = CountingSynthesiser()
        self.player = PatientPlayer()
        self.speaker = Speaker(self.synthesiser, self.player, **settings)  # type: ignore[arg-type]
        self.told: list[str] = []
        self.speaker.on_started = lambda text: self.told.append(f"+{text}")
        self.speaker.on_stopped = lambda text: self.told.append(f"-{text}")
        self.speaker.start()

    def expect(self, *lines: str) -> None:
        wait_until(lambda: self.told == list(lines), f"{lines}, but {self.told}", seconds=2)


@pytest.fixture
def mouth() -> Iterator[Mouth]:
    made = Mouth()
    yield made
    made.speaker.close()


def test_prompts_are_said_one_after_the_other(mouth: Mouth) -> None:
    mouth.speaker.say("一")
    mouth.speaker.say("二")
    mouth.expect("+一")
    assert mouth.speaker.is_busy
    mouth.player.go_on.release()
    mouth.expect("+一", "-一", "+二")
    mouth.player.go_on.release()
    mouth.expect("+一", "-一", "+二", "-二")
    wait_until(lambda: not mouth.speaker.is_busy, "the speaker is idle")


def test_an_urgent_prompt_cuts_and_drops_what_waits(mouth: Mouth) -> None:
    mouth.speaker.say("一")
    mouth.expect("+一")
    mouth.speaker.say("二")
    mouth.speaker.say("急", urgent=True)
    mouth.expect("+一", "-一", "+急")
    assert mouth.player.cut == [True]


def test_a_stop_is_silence_within_100_ms(mouth: Mouth) -> None:
    mouth.speaker.say("一")
    mouth.speaker.say("二")
    mouth.expect("+一")
    began = time.monotonic()
    mouth.speaker.stop()
    wait_until(lambda: not mouth.speaker.is_busy, "silent", step=0.002)
    assert time.monotonic() - began < 0.1
    mouth.expect("+一", "-一")
    mouth.speaker.say("三")
    mouth.expect("+一", "-一", "+三")


def test_what_follows_is_done_after_the_last_word_and_not_after_a_cut(mouth: Mouth) -> None:
    done: list[str] = []
    mouth.speaker.say("问", then=lambda: done.append("heard out"))
    mouth.speaker.say("还有")
    mouth.player.go_on.release()
    mouth.expect("+问", "-问", "+还有")
    assert done == []  # there is more to say first
    mouth.player.go_on.release()
    wait_until(lambda: done == ["heard out"], "what follows is done")
    mouth.speaker.say("再问", then=lambda: done.append("cut"))
    wait_until(lambda: "+再问" in mouth.told, "it is being said")
    mouth.speaker.stop()
    wait_until(lambda: not mouth.speaker.is_busy, "silent")
    assert done == ["heard out"]


def test_news_waits_while_the_elder_speaks_but_an_alarm_does_not(mouth: Mouth) -> None:
    mouth.speaker.hold()
    mouth.speaker.say("新闻")
    time.sleep(0.1)
    assert mouth.told == []
    mouth.speaker.release()
    mouth.expect("+新闻")
    mouth.player.go_on.release()
    mouth.expect("+新闻", "-新闻")
    mouth.speaker.hold()
    mouth.speaker.say("急", urgent=True)
    mouth.expect("+新闻", "-新闻", "+急")


def test_what_may_be_said_is_made_ready_while_nothing_else_is_to_do(mouth: Mouth) -> None:
    mouth.speaker.prepare(["一", "二"])
    wait_until(lambda: len(mouth.synthesiser.made) == 2, "both are made ready")
    assert mouth.told == []
    mouth.speaker.say("二")
    mouth.expect("+二")
    mouth.speaker.prepare(["三"])
    time.sleep(0.05)
    assert [text for text, _ in mouth.synthesiser.made] == ["一", "二"]  # while it speaks
    mouth.speaker.prepare(["四"])  # the page has changed
    mouth.player.go_on.release()
    wait_until(lambda: len(mouth.synthesiser.made) == 3, "the next is made ready")
    assert [text for text, _ in mouth.synthesiser.made] == ["一", "二", "四"]


def test_what_is_said_does_not_wait_for_what_may_be() -> None:
    class Slow(CountingSynthesiser):
        def synthesise(self, text: str, rate: int) -> Sound:
            time.sleep(0.05)
            return super().synthesise(text, rate)

    speaker = Speaker(Slow(), PatientPlayer())
    started: list[str] = []
    speaker.on_started = started.append
    speaker.start()
    try:
        speaker.prepare([str(number) for number in range(10)])
        time.sleep(0.02)
        speaker.say("急")
        wait_until(lambda: started == ["急"], "it is said after one of the ten", seconds=0.3)
    finally:
        speaker.close()


def test_a_mistake_in_preparing_is_told_when_it_is_said() -> None:
    faults: list[str] = []
    speaker = Speaker(NoSynthesiser("没有说话程序。"), NoPlayer())
    speaker.on_fault = faults.append
    speaker.start()
    try:
        speaker.prepare(["一"])
        time.sleep(0.05)
        assert faults == []
        speaker.say("一")
        wait_until(lambda: faults == ["没有说话程序。"], "the fault is told")
    finally:
        speaker.close()


def test_only_the_newest_of_many_are_said(mouth: Mouth) -> None:
    mouth.speaker.say("零")
    mouth.expect("+零")
    for number in range(10):
        mouth.speaker.say(str(number))
    for _ in range(5):
        mouth.player.go_on.release()
    mouth.expect("+零", "-零", *(f"{sign}{n}" for n in range(6, 10) for sign in "+-"))


def test_a_sentence_is_synthesised_once_for_each_rate(mouth: Mouth) -> None:
    for rate in (165, 165, 120, 165):
        mouth.speaker.set_rate(rate)
        mouth.speaker.say("一")
        mouth.player.go_on.release()
        wait_until(lambda: not mouth.speaker.is_busy, "said")
    assert mouth.synthesiser.made == [("一", 165), ("一", 120)]


def test_volume_scales_what_is_played() -> None:
    samples = np.array([0, 500, -1000], np.int16)
    assert np.abs(amplified(samples, 100)).max() == pytest.approx(0.9 * 32767, rel=0.01)
    half = np.abs(amplified(samples, 80)).max() / np.abs(amplified(samples, 100)).max()
    assert half == pytest.approx(0.5, abs=0.02)  # 6 dB
    assert not amplified(samples, 0).any()
    assert len(amplified(np.empty(0, np.int16), 80)) == 0


def test_a_missing_voice_is_told_and_the_answer_is_still_listened_for() -> None:
    faults: list[str] = []
    done = threading.Event()
    speaker = Speaker(NoSynthesiser("没有说话程序。"), NoPlayer())
    speaker.on_fault = faults.append
    speaker.start()
    try:
        speaker.say("问", then=done.set)
        assert done.wait(2)
        assert faults == ["没有说话程序。"]
    finally:
        speaker.close()


def test_a_mistake_of_ours_does_not_silence_the_speaker(expected_logs: list[str]) -> None:
    expected_logs.append("saying a sentence failed")

    class Failing(CountingSynthesiser):
        def synthesise(self, text: str, rate: int) -> Sound:
            if text == "一":
                raise RuntimeError("planted")
            return super().synthesise(text, rate)

    player = PatientPlayer()
    speaker = Speaker(Failing(), player)
    speaker.start()
    try:
        speaker.say("一")
        speaker.say("二")
        wait_until(lambda: len(player.played) == 1, "the next prompt is said")
    finally:
        speaker.close()


@needs_espeak
def test_the_voice_says_the_sentence_at_the_rate_asked_for() -> None:
    text = "明天中午给您送两份红烧肉，您看行吗？"
    for rate in (150, 180):
        sound = Espeak().synthesise(text, rate)
        loud = np.flatnonzero(np.abs(sound.samples) > 300)
        seconds = (loud[-1] - loud[0]) / sound.rate
        assert syllables_in(text) / seconds * 60 == pytest.approx(rate, rel=0.15)


@needs_espeak
def test_times_are_said_and_tone_digits_are_not() -> None:
    # Were the tone digits read aloud, this would last more than twice as long.
    assert Espeak().synthesise("8:05", 165).seconds < 3.0


def test_without_espeak_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SpeakerFault, match="没有装好"):
        Espeak().synthesise("您好", 165)


def test_a_pyttsx_driver_that_fails_is_one_sentence() -> None:
    with pytest.raises(SpeakerFault, match="请装上中文语音"):
        Pyttsx("no_such_driver").synthesise("您好", 165)


def test_without_any_player_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SpeakerFault, match="没有找到喇叭"):
        ProcessPlayer().play(np.zeros(10, np.int16), 8000, threading.Event())


@pytest.mark.skipif(not is_available(), reason="PulseAudio is not installed")
def test_the_loudspeaker_plays_and_is_cut_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(22_050 * 3) / 22_050)).astype(np.int16)
    with VirtualAudio() as audio:
        for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
            monkeypatch.setenv(name, audio.environment[name])
        with audio.recording() as recording:
            began = time.monotonic()
            ProcessPlayer().play(tone[:22_050], 22_050, threading.Event())
            assert 0.9 < time.monotonic() - began < 1.8  # it returns when it is really over
            time.sleep(0.2)
            assert recording.seconds_of_sound() == pytest.approx(1.0, abs=0.1)
            stop = threading.Event()
            threading.Timer(0.5, stop.set).start()
            began = time.monotonic()
            ProcessPlayer().play(tone, 22_050, stop)
            assert time.monotonic() - began < 0.6
            time.sleep(0.5)
            assert recording.seconds_of_sound() < 1.75
