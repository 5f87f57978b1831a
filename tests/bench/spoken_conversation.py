"""The real ears, recogniser, understanding and dialogue, talked to with sound files."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from kiosk.core.dialogue import Dialogue
from kiosk.core.dialogue.expecting import expected
from kiosk.core.dialogue.home import Home
from kiosk.core.dialogue.likely import likely
from kiosk.core.dialogue.questions import Choices
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.requests import (
    Bill,
    CallBack,
    Consultation,
    Details,
    Housekeeping,
    Repair,
    RequestState,
)
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ears import Ears
from kiosk.voice.listening import EarsSettings
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.synthesis import read_sound
from tests.bench.hours_of_hearing import Counter, Mind
from tests.helpers.conversation import TOMORROW, Conversation, meal

NOTHING = Understanding("", Intent.NONE, Decision.REJECT)
_FRAME = 320
_AHEAD = 4  # frames
_BEFORE = 0.4  # seconds of the room before somebody speaks
_LONGEST = 12.0  # seconds after which nobody waits any more
_ROOM = 12.0  # the loudness (standard deviation) of a quiet room, of 32768

DETAILS: dict[str, Details] = {
    "order_meal": meal(("红烧肉", 2)),
    "book_housekeeping": Housekeeping(task="cleaning", start=f"{TOMORROW}/morning"),
    "consult_doctor": Consultation(symptoms=("头疼",), start=f"{TOMORROW}/morning"),
    "request_repair": Repair(item="plumbing"),
    "pay_bill": Bill(bill="electricity"),
    "call_person": CallBack(person="女儿"),
}


@dataclass(frozen=True)
class Line:
    """One thing said to the kiosk: what it heard and understood, and what it answered."""

    words: str
    heard: str
    understood: Understanding
    reply: str
    seconds: float  # from the end of the sound to the understanding, of sound

    def __str__(self) -> str:
        found = self.understood
        what = f"{found.intent} {found.slots or ''} {found.decision} {found.score:.2f}"
        return f"{self.words} = {self.heard!r}: {what} → {self.reply or '…'}"


class _Told(Counter):
    """Keeps what was understood, and whether the ears have closed."""

    def __init__(self) -> None:
        super().__init__()
        self.heard, self.meant = "", NOTHING
        self.open = False

    def listening_started(self) -> None:
        self.open = True

    def listening_stopped(self, *, heard_speech: bool) -> None:
        self.open = heard_speech  # then ``understood`` follows

    def understood(self, heard: str, understanding: Understanding) -> None:
        self.heard, self.meant = heard, understanding
        self.open = False


class SpokenConversation:
    """One person before the kiosk at a time; a context manager."""

    def __init__(self, models: Path) -> None:
        self._mind, self._told = Mind(), _Told()
        self._clock = 0.0  # seconds of sound
        self._room = np.random.default_rng(1)
        self._ears = Ears(
            lambda: load_recogniser(Choice.CTC, models),
            self._mind,
            self._told,
            lambda: self._clock,
            EarsSettings(wake=False),
        )
        self.talk = Conversation()

    def __enter__(self) -> "SpokenConversation":
        self._ears.start()
        _wait(lambda: self._told.ready)
        return self

    def __exit__(self, *_: object) -> None:
        self._ears.close()

    def begin(self, intent: str, service: str) -> None:
        """Begin anew, with what somebody who means ``intent`` has before them.

        ``service``: what a sentence about an earlier request is about.
        """
        self.talk = talk = Conversation()
        match Intent(intent):
            case Intent.ASK_STATUS | Intent.CANCEL_REQUEST:
                talk.sent(DETAILS[service or "order_meal"], RequestState.RECEIVED)
                talk.dialogue = Dialogue()
            case Intent.RATE_SERVICE:
                talk.sent(DETAILS[service or "order_meal"], RequestState.DONE)
                talk.dialogue = Dialogue()
            case Intent.MEDICINE_TAKEN | Intent.MEDICINE_SNOOZE | Intent.MEDICINE_SKIP:
                talk.remind()
            case Intent.CANCEL_EMERGENCY:
                talk.cry()
            case Intent.CONFIRM | Intent.DENY:
                slots = {"items": [{"dish": "红烧肉", "quantity": 2}], "meal": "lunch"}
                talk.hear(Understanding("", Intent.ORDER_MEAL, Decision.CONFIRM, slots))
            case Intent.CHOOSE:
                choices = Choices(likely((), (), talk.world))
                talk.dialogue = replace(talk.dialogue, pages=(Home(), choices))

    def say(self, words: str, sound: Path) -> Line:
        """Let a sound file be said to the kiosk, which has been pressed or has asked something."""
        self._mind.context = expected(self.talk.dialogue.top(self.talk.world), self.talk.world)
        self._told.heard, self._told.meant = "", NOTHING
        self._ears.listen()
        _wait(lambda: self._told.open)
        self._feed(self._quiet(_BEFORE))
        self._feed(read_sound(sound).samples)
        end = self._clock
        while self._told.open and self._clock < end + _LONGEST:
            self._feed(self._quiet(0.1))
        self._ears.stop()
        seconds, told = self._clock - end, self._told
        self.talk.hear(told.meant)
        return Line(words, told.heard, told.meant, self.talk.spoken, seconds)

    def press(self, option: str) -> Line:
        """Let an option on the screen be pressed."""
        self.talk.press(option)
        return Line(f"[{option}]", "", NOTHING, self.talk.spoken, 0.0)

    def _quiet(self, seconds: float) -> Samples:
        return self._room.normal(0, _ROOM, round(seconds * RATE)).astype(np.int16)

    def _feed(self, samples: Samples) -> None:
        for start in range(0, len(samples) - _FRAME + 1, _FRAME):
            _wait(lambda: self._ears.backlog <= _AHEAD)
            self._ears.feed(samples[start : start + _FRAME])
            self._clock += _FRAME / RATE
        _wait(lambda: self._ears.backlog == 0)


def _wait(done: Callable[[], bool]) -> None:
    while not done():
        time.sleep(0.001)
