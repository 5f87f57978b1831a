"""The microphone's thread ends when it is told to, whatever it is waiting for."""

import threading

from kiosk.voice.audio import FirstThatOpens
from kiosk.voice.capture import Capture
from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recogniser import Samples


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
