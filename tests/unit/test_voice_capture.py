"""The threads of hearing end when told to, and show whether they are stuck."""

import threading
import time

import pytest

from kiosk.core.hypothesis import Hypothesis
from kiosk.voice.audio import FirstThatOpens
from kiosk.voice.capture import Capture
from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recogniser import Samples
from tests.conftest import wait_until
from tests.helpers.listening_room import SPEECH, ScriptedBrain, rooms


class Hanging:
    """A sound server that takes the stream and gives nothing."""

    made = 0

    def __init__(self, opening: threading.Event) -> None:
        Hanging.made += 1
        self._opening = opening
        self._closed = threading.Event()

    def open(self) -> None:
        self._opening.set()
        assert self._closed.wait(30)
        raise MicrophoneFault("没有找到麦克风，请插上麦克风。")

    def read(self) -> Samples:
        raise MicrophoneFault("没有找到麦克风，请插上麦克风。")

    def close(self) -> None:
        self._closed.set()


def test_closing_ends_the_opening_of_a_microphone_that_gives_nothing() -> None:
    opening = threading.Event()
    told: list[str] = []
    made = Hanging.made
    microphone = FirstThatOpens([lambda: Hanging(opening), lambda: Hanging(opening)])
    capture = Capture(microphone, lambda _: None, told.append)
    capture.start()
    assert opening.wait(5)
    capture.close()  # returns: the thread is joined
    assert Hanging.made == made + 1, "no further one is tried"
    assert told == []


def test_a_recogniser_that_hangs_shows_no_life_until_it_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def hang(_brain: ScriptedBrain, partial: Hypothesis) -> str:
        entered.set()
        assert go_on.wait(30)
        return partial.text

    monkeypatch.setattr(ScriptedBrain, "wording", hang)
    with rooms() as make:
        ears = make(wake=False).ears
        try:
            ears.listen()
            for at in range(0, len(SPEECH) - 320, 320):
                ears.feed(SPEECH[at : at + 320])
            assert entered.wait(5)
            stuck = ears.last_sign
            time.sleep(0.3)
            assert ears.last_sign == stuck
        finally:
            go_on.set()
        wait_until(lambda: ears.last_sign > stuck, "it goes on")
