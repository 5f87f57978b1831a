"""Where speech begins and ends.

WebRTC's voice activity detection decides frame by frame (20 ms); a frame must also stand out from
the noise floor, which follows the room. Speech begins when most of a short window is voiced and
ends after a pause; the 300 ms before its beginning are kept, because soft first consonants are
not yet voiced.
"""

import math
from collections import deque
from typing import Any

import numpy as np

from kiosk.core.values import dataclass
from kiosk.voice.gain import Gain
from kiosk.voice.loudness import Loudness, LoudnessMeter
from kiosk.voice.recogniser import RATE, Samples

FRAME_MS = 20

_QUIET_DB = -75.0  # dB below full scale; digital silence is put here
_LOUD_DB = -15.0
_FIRST = 50  # frames, 1 s
_DEAD = 75  # frames, 1.5 s; the quietest room moves the last digit sooner


@dataclass(frozen=True)
class EndpointSettings:
    """Times in milliseconds, ``margin`` in dB above the noise floor, ``mode`` 0 to 3 (WebRTC).

    ``carried``: how much of talk that was cut because it went on too long the next speech begins
    with: a cry for help in two pieces is in neither of them.
    """

    pre_roll: int = 300
    end_silence: int = 700
    longest: int = 12_000
    carried: int = 1_400
    window: int = 200
    voiced_in_window: int = 120
    margin: float = 9.0
    mode: int = 2


class Endpointer:
    """Fed with 20 ms frames; says what begins and ends.

    After ``feed``, ``started`` and ``ended`` tell what that frame did, and ``take`` returns the
    sound of the speech that has not been taken yet, the pre-roll first. ``silence`` is how long
    nothing has been said; ``end_silence`` is how long a silence ends the speech under way, and
    ``longest`` how long it may last (all in milliseconds; ``reset`` makes them the settings').
    """

    def __init__(self, settings: EndpointSettings | None = None) -> None:
        self.settings = settings or EndpointSettings()
        import webrtcvad  # noqa: PLC0415  # only where something listens

        self._vad: Any = webrtcvad.Vad(self.settings.mode)
        self._floor = NoiseFloor()
        self._meter = LoudnessMeter()
        self._gain = Gain()
        self._carried: list[Samples] = []
        self.level = 0.0
        self.reset()

    def reset(self) -> None:
        """Forget the speech under way; the noise floor stays."""
        self.started = self.ended = self.in_speech = False
        self._window: deque[bool] = deque(maxlen=self.settings.window // FRAME_MS)
        before = (self.settings.pre_roll + self.settings.window) // FRAME_MS
        self._before = deque(self._carried, maxlen=max(before, len(self._carried)))
        self._carried = []
        self._last: deque[Samples] = deque(maxlen=self.settings.carried // FRAME_MS)
        self._ready: list[Samples] = []
        self._meter.reset()
        self._gain.reset()
        self.silence = self._dead = 0
        self.end_silence = self.settings.end_silence
        self.longest = self.settings.longest
        self._length = 0

    @property
    def loudness(self) -> Loudness:
        """How the voice arrives that was heard since the last ``reset``."""
        return Loudness.DEAD if self._dead >= _DEAD else self._meter.loudness

    def feed(self, frame: Samples) -> None:
        """Take the next frame of 320 samples."""
        self.started = self.ended = False
        loudness = decibels(frame)
        self._dead = self._dead + 1 if loudness <= _QUIET_DB and not np.ptp(frame) else 0
        voiced = self._is_voiced(frame, loudness)
        if voiced:
            self._meter.feed(frame, loudness, self._floor.level)
        self._floor.follow(loudness, voiced=voiced and self.in_speech)
        self.level = min(1.0, max(0.0, (loudness + 60.0) / (60.0 + _LOUD_DB)))
        if self.in_speech:
            self._continue(frame, voiced=voiced)
            return
        self._before.append(frame)
        self._window.append(voiced)
        if sum(self._window) * FRAME_MS >= self.settings.voiced_in_window:
            self.started = self.in_speech = True
            self._ready.extend(self._before)
            self._length = len(self._before) * FRAME_MS
            self.silence = 0
            self._before.clear()
            self._window.clear()

    def overhear(self, frame: Samples) -> None:
        """Learn the room's loudness from a frame in which nothing is listened for."""
        self._floor.follow(decibels(frame), voiced=False)

    def take(self) -> Samples:
        """Return the speech since the last call, a faint voice made louder."""
        ready, self._ready = self._ready, []
        if not ready:
            return np.empty(0, np.int16)
        return self._gain(np.concatenate(ready), self._meter.level)

    def _is_voiced(self, frame: Samples, loudness: float) -> bool:
        if loudness < self._floor.level + self.settings.margin:
            return False
        return bool(self._vad.is_speech(frame.tobytes(), RATE))

    def _continue(self, frame: Samples, *, voiced: bool) -> None:
        self._ready.append(frame)
        self._last.append(frame)
        self._length += FRAME_MS
        self.silence = 0 if voiced else self.silence + FRAME_MS
        if self.silence >= self.end_silence or self._length >= self.longest:
            self.ended = True
            self.in_speech = False
            if self.silence < self.end_silence:
                self._carried = list(self._last)


class NoiseFloor:
    """The room's loudness in dB: falls quickly, rises slowly, hardly at all during speech."""

    def __init__(self) -> None:
        self.level = _QUIET_DB + 15.0
        self._frames = 0

    def follow(self, loudness: float, *, voiced: bool) -> None:
        """Take one frame's loudness."""
        self._frames += 1
        if loudness < self.level:
            self.level += 0.2 * (loudness - self.level)
        else:
            # 0.3 dB a second at most in speech, 3 dB a second otherwise: a fan is learnt in some
            # seconds, a sentence is not taken for noise. The very first second is the room's.
            rise = 0.006 if voiced else 0.06 if self._frames > _FIRST else 0.6
            self.level += min(loudness - self.level, rise)
        self.level = max(self.level, _QUIET_DB)


def decibels(frame: Samples) -> float:
    """Return the frame's loudness in dB below full scale (0 is the loudest there is).

    Of what swings: some microphones add a constant, which nobody hears.
    """
    swings = frame.astype(np.float64)
    mean = float(swings.sum()) / max(1, len(swings))
    power = float(swings @ swings) / max(1, len(swings)) - mean * mean
    return max(_QUIET_DB, 10.0 * math.log10(max(0.0, power) / 32768.0**2 + 1e-12))
