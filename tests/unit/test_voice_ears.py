"""The listening state machine: asked, overheard, woken, muted; with scripted neighbours."""

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.voice.ears import Ears, EarsSettings
from kiosk.voice.faults import ModelBroken, ModelMissing
from kiosk.voice.loudness import Loudness
from tests.conftest import wait_until
from tests.helpers.listening_room import (
    SILENCE,
    SPEECH,
    Room,
    ScriptedBrain,
    ScriptedRecogniser,
    Told,
    rooms,
)
from tests.unit.test_voice_endpointer import noise, samples, vowel


@pytest.fixture
def room() -> Iterator[Callable[..., Room]]:
    with rooms() as make:
        yield make


def test_asked_speech_is_understood_and_shown_while_it_lasts(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    shown = [line for line in here.told.list if line.startswith("hearing")]
    assert shown and shown == sorted(shown, key=len)
    assert max(here.told.levels) > 0.3 and here.told.levels[-1] == 0.0
    assert 15 < len(here.told.levels) < 35  # some ten a second


def test_what_is_being_heard_is_shown_in_the_words_it_is_taken_for(
    room: Callable[..., Room],
) -> None:
    here = room(wake=False)
    here.recogniser.says = "我要定饭"
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要定饭 order_meal")
    assert "hearing 我要订饭" in here.told.list
    assert not any("hearing" in line and "定" in line for line in here.told.list)


def test_finding_words_takes_no_more_than_its_share_of_the_time(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(wake=False, wording_share=0.05)
    worded: list[str] = []

    def slowly(_brain: ScriptedBrain, partial: Hypothesis) -> str:
        worded.append(partial.text)
        here.now += 0.05  # so that the next may come a second later
        return partial.text

    monkeypatch.setattr(ScriptedBrain, "wording", slowly)
    here.recogniser.says = "我要订明天的饭"
    here.ears.listen()
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订明天的饭 order_meal")
    assert [f"hearing {text}" for text in worded] == [
        line for line in here.told.list if line.startswith("hearing")
    ]
    assert len(worded) == 2  # of the seven pieces heard in a second and a half


def test_unasked_speech_is_dropped_without_a_trace(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.hear(SPEECH)
    here.settle()
    assert here.recogniser.begun == 1
    assert here.told.list == [] and here.told.levels == []


def test_where_only_a_press_counts_nothing_else_is_even_decoded(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.recogniser.says = "救命啊"
    here.hear(SPEECH)
    here.settle()
    assert here.recogniser.begun == 0 and here.told.list == []


def test_an_unasked_emergency_is_told(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "救命救命"
    here.hear(SPEECH)
    here.expect("understood 救命救命 emergency")


def test_the_wake_phrase_and_a_sentence_in_one_breath(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "小安我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    # It was noticed while they spoke, and what followed was shown without the phrase.
    assert here.told.list.index("started") == 0
    assert not any("小安" in line for line in here.told.list)


def test_the_wake_phrase_alone_opens_the_ears(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "小安"
    here.hear(SPEECH)
    here.expect("started")
    here.recogniser.says = "我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


def test_nothing_said_ends_by_itself(room: Callable[..., Room]) -> None:
    here = room(wake=True, begin_within=2.0)
    here.ears.listen()
    here.hear(SILENCE)
    here.expect("started")
    here.now += 2.1
    here.expect("started", "unheard", "stopped")


def test_a_noise_without_words_does_not_use_up_the_listening(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.recogniser.says = ""
    here.ears.listen()
    here.hear(SPEECH)
    here.recogniser.says = "我要订饭"
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


def test_a_stop_drops_what_was_said_so_far(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH[:16_000])
    here.ears.stop()
    here.hear(SPEECH[16_000:])
    here.expect("started", "stopped")


def test_what_is_heard_while_the_kiosk_speaks_and_just_after_is_dropped(
    room: Callable[..., Room],
) -> None:
    here = room(wake=True)
    here.recogniser.says = "救命救命"
    here.ears.mute()
    here.hear(SPEECH)
    here.ears.unmute()
    here.settle()
    here.hear(SPEECH[: 16 * 390])  # 390 ms: the room's echo
    assert here.recogniser.begun == 0
    here.hear(SPEECH)
    here.expect("understood 救命救命 emergency")


def test_speaking_ends_the_listening_and_mutes_are_counted(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.ears.mute()
    here.ears.mute()
    here.ears.unmute()
    here.expect("started", "stopped")
    here.hear(SPEECH)
    assert here.recogniser.begun == 0


def test_listening_asked_for_while_speaking_ends_waits_for_silence(
    room: Callable[..., Room],
) -> None:
    here = room(wake=False, begin_within=1.0)
    here.ears.mute()
    here.ears.listen()  # a press: the speaker is being cut
    here.settle()
    here.now += 5.0
    here.ears.unmute()
    here.settle()
    here.now += 0.5
    here.hear(SPEECH)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")


def test_the_sound_of_the_wake_phrase_alone_is_let_go(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    kept: list[int] = []
    here.ears.on_sound = lambda pieces: kept.append(len(pieces))
    here.recogniser.says = "小安"
    here.hear(SPEECH)
    here.expect("started")
    assert kept[0] > 0 and kept[-1] == 0


def test_how_the_voice_arrives_is_told_once_while_listening(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    faint = samples(noise(1.0, 2), vowel(1.5, 300), noise(1.0, 2), floor=2)
    here.hear(faint)
    here.settle()
    assert here.told.loudnesses == []  # nobody asked
    here.ears.listen()
    here.hear(faint)
    here.expect("started", "stopped after speech", "understood 我要订饭 order_meal")
    assert here.told.loudnesses == [Loudness.FAINT]


def test_a_microphone_that_is_switched_off_is_told_as_that(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.ears.listen()
    here.hear(np.zeros(9 * 16_000, np.int16))
    here.expect("started", "unheard", "stopped")
    assert here.told.loudnesses == [Loudness.DEAD]
    here.ears.listen()
    here.hear(np.concatenate([np.zeros(2 * 16_000, np.int16), SPEECH]))
    here.settle()
    assert here.told.loudnesses == [Loudness.DEAD, Loudness.DEAD, Loudness.FINE]


def test_a_cry_in_talk_that_goes_on_is_told_when_no_second_sign_comes(
    room: Callable[..., Room],
) -> None:
    here = room(wake=True)
    here.recogniser.says = "今天我们救命了公园去玩然后又回来了再去吃饭"
    here.brain.cry = Understanding("救命", Intent.EMERGENCY, Decision.CONFIRM)
    here.hear(samples(noise(0.4), vowel(2.4)))
    assert here.told.list == []
    here.hear(samples(vowel(2.4)))
    assert here.told.list[0] == f"understood {here.recogniser.says} emergency"
    assert len(here.told.list) == 1


def test_a_cry_in_talk_that_needs_no_second_sign_is_told_at_once(room: Callable[..., Room]) -> None:
    here = room(wake=True)
    here.recogniser.says = "今天我们救命救命去玩然后又回来了再去吃饭"
    here.brain.cry = Understanding("救命救命", Intent.EMERGENCY, Decision.ACT)
    here.hear(samples(noise(0.4), vowel(2.2)))
    assert here.told.list == [f"understood {here.recogniser.says} emergency"]


def test_a_microphone_that_goes_ends_the_listening(room: Callable[..., Room]) -> None:
    here = room(wake=False)
    here.ears.listen()
    here.hear(SPEECH[:16_000])
    here.ears.microphone_gone()
    here.expect("started", "stopped")


def test_a_mistake_of_ours_loses_one_sentence_only(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("listening failed")
    here = room(wake=False)

    def fail(*_: object, **__: object) -> Understanding:
        raise RuntimeError("planted")

    with monkeypatch.context() as patch:
        patch.setattr(ScriptedBrain, "understand", fail)
        here.ears.listen()
        here.hear(SPEECH)
        here.expect("started", "stopped")
    here.ears.listen()
    here.hear(SPEECH)
    wait_until(lambda: "understood 我要订饭 order_meal" in here.told.list, "the next is understood")


def test_a_model_is_looked_for_again_a_broken_one_less_often() -> None:
    told = Told()
    now = [0.0]
    answers = [ModelMissing("没有"), ModelBroken("坏了"), ModelMissing("没有"), None]
    recogniser = ScriptedRecogniser()
    tried: list[float] = []

    def load() -> ScriptedRecogniser:
        tried.append(now[0])
        fault = answers.pop(0)
        if fault is not None:
            raise fault
        return recogniser

    ears = Ears(load, ScriptedBrain(), told, lambda: now[0], EarsSettings(model_retry=5.0))
    ears.start()
    try:
        wait_until(lambda: told.faults == ["没有"], "the first try")
        ears.listen()
        wait_until(lambda: told.list == ["stopped"], "listening is refused")
        for moment in (4.0, 5.0, 30.0, 65.0, 70.0):
            now[0] = moment
            time.sleep(0.25)
        wait_until(lambda: told.faults == ["没有", "坏了", "没有", ""], "found in the end")
        assert tried == [0.0, 5.0, 65.0, 70.0]
    finally:
        ears.close()


def test_frames_are_dropped_when_the_machine_cannot_keep_up() -> None:
    told = Told()

    def load() -> ScriptedRecogniser:
        time.sleep(0.3)
        return ScriptedRecogniser()

    ears = Ears(load, ScriptedBrain(), told, time.monotonic)
    ears.start()
    for _ in range(2000):
        ears.feed(np.zeros(320, np.int16))
    assert ears._queue.qsize() <= 500
    ears.close()
