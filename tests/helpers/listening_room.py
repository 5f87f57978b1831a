"""Ears in a room: scripted neighbours, a clock that goes with the sound."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np

from kiosk.core.hypothesis import Evidence, Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.voice.ears import Ears, EarsSettings
from kiosk.voice.from_text import hypothesis_of
from kiosk.voice.listening import Judgement
from kiosk.voice.loudness import Loudness
from kiosk.voice.recogniser import Samples
from tests.conftest import wait_until
from tests.unit.test_voice_endpointer import noise, samples, vowel

SPEECH = samples(noise(0.4), vowel(1.5), noise(1.0))
SILENCE = samples(noise(0.5))


class ScriptedUtterance:
    def __init__(self, text: str) -> None:
        self._text = text
        self._fed = 0

    def feed(self, frames: Samples) -> None:
        self._fed += len(frames)

    def partial(self) -> Hypothesis | None:
        """One more character for each quarter of a second."""
        shown = self._text[: self._fed // 4000]
        return hypothesis_of(shown) if shown else None

    def finish(self) -> Sequence[Hypothesis]:
        return (hypothesis_of(self._text),) if self._text else ()


class ScriptedRecogniser:
    name = "scripted"
    sounds: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.says = "我要订饭"
        self.begun = 0

    def begin(self, rate: int) -> ScriptedUtterance:
        self.begun += 1
        return ScriptedUtterance(self.says)


class ScriptedBrain:
    silence = 0.7

    def __init__(self) -> None:
        self.cry: Understanding | None = None  # what is found in talk that has 救命 in it
        self.already: list[str] = []  # what was understood in a pause and not again

    def prepare(self, sounds: tuple[str, ...]) -> None:
        pass

    def understand(
        self,
        hypotheses: Sequence[Hypothesis],
        *,
        pressed: bool,
        already: Judgement | None = None,
    ) -> Understanding:
        text = hypotheses[0].text
        if already is not None:
            assert already.meant.text == text
            self.already.append(text)
        if "救命" in text:
            return Understanding(text, Intent.EMERGENCY, Decision.ACT)
        return Understanding(text, Intent.ORDER_MEAL, Decision.ACT if pressed else Decision.REJECT)

    def wording(self, partial: Hypothesis) -> str:
        return partial.text.replace("定", "订")

    def judge(self, partial: Hypothesis, *, pressed: bool) -> Judgement:
        return Judgement(self.silence, self.understand((partial,), pressed=pressed))

    def cry_in_talk(self, partial: Hypothesis) -> Understanding | None:
        return self.cry if "救命" in partial.text else None

    def after_wake_phrase(self, hypotheses: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        text = hypotheses[0].text
        return (hypothesis_of(text.removeprefix("小安")),) if text.startswith("小安") else None


class Told:
    def __init__(self) -> None:
        self.list: list[str] = []
        self.levels: list[float] = []
        self.loudnesses: list[Loudness] = []
        self.faults: list[str] = []

    def listening_started(self) -> None:
        self.list.append("started")

    def listening_stopped(self, *, heard_speech: bool) -> None:
        self.list.append("stopped after speech" if heard_speech else "stopped")

    def level(self, level: float) -> None:
        self.levels.append(level)

    def loudness(self, loudness: Loudness) -> None:
        self.loudnesses.append(loudness)

    def unheard(self) -> None:
        self.list.append("unheard")

    def hearing(self, text: str) -> None:
        self.list.append(f"hearing {text}")

    def understood(self, heard: str, understanding: Understanding) -> None:
        self.list.append(f"understood {heard} {understanding.intent}")

    def model_fault(self, sentence: str) -> None:
        self.faults.append(sentence)

    def without_hearing(self) -> list[str]:
        return [line for line in self.list if not line.startswith("hearing")]


class Room:
    """Ears with their clock, recogniser and listener."""

    def __init__(
        self, ears: Ears, recogniser: ScriptedRecogniser, brain: ScriptedBrain, told: Told
    ) -> None:
        self.ears, self.recogniser, self.brain, self.told = ears, recogniser, brain, told
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def hear(self, sound: Samples) -> None:
        """Let the sound be heard, the clock going with it."""
        for start in range(0, len(sound) - 319, 320):
            self.ears.feed(sound[start : start + 320])
            self.settle()
            self.now += 0.02

    def settle(self) -> None:
        wait_until(self.ears._queue.empty, "the ears have caught up", step=0.0002)

    def expect(self, *lines: str) -> None:
        wait_until(
            lambda: self.told.without_hearing() == list(lines),
            f"{lines} was told, but {self.told.list}",
            seconds=2,
        )


class TimedUtterance(ScriptedUtterance):
    """Knows its characters at the seconds given, and tells where in the sound they were."""

    def __init__(self, times: Sequence[tuple[float, str]]) -> None:
        super().__init__("")
        self._times = times

    def partial(self) -> Hypothesis | None:
        known = [(at, c) for at, c in self._times if at <= self._fed / 16_000]
        if not known:
            return None
        frames = np.zeros((max(1, self._fed // 480), 2), np.float32)
        peaks = tuple(int(at / 0.03) for at, _ in known)
        written = hypothesis_of("".join(c for _, c in known))
        return Hypothesis(written.syllables, 0.0, Evidence(("", "a"), frames), peaks)

    def finish(self) -> Sequence[Hypothesis]:
        partial = self.partial()
        return (partial,) if partial else ()


@contextmanager
def rooms() -> Iterator[Callable[..., Room]]:
    """Yield what makes a room with ears of the settings given; they are closed afterwards."""
    made_rooms: list[Room] = []

    def make(**settings: object) -> Room:
        recogniser, brain, told = ScriptedRecogniser(), ScriptedBrain(), Told()
        made = Room.__new__(Room)
        ears = Ears(
            lambda: recogniser,
            brain,
            told,
            lambda: made.now,
            EarsSettings(**settings),  # type: ignore[arg-type]
        )
        made.__init__(ears, recogniser, brain, told)  # type: ignore[misc]
        made_rooms.append(made)
        ears.start()
        wait_until(lambda: told.faults == [""], "the recogniser is loaded")
        recogniser.begun = 0  # warming up begins one
        return made

    yield make
    for made in made_rooms:
        made.ears.close()
