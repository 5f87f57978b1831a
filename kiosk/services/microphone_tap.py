"""The microphone as the voice uses it, with a look at how loud it is and a tap for the self-test.

Only levels are kept; who listens at the tap gets the frames while it listens.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from kiosk.voice.audio import Microphone
from kiosk.voice.recogniser import Samples

SILENT = -90.0  # dB of full scale: a microphone that is muted or broken gives zeros
_SETTLE = 0.001  # share of a new frame in the mean, some 20 s of memory
_FULL = 32768.0


class MicrophoneTap:
    """A microphone around another one; ``level`` and ``last_frame`` may be read by any thread."""

    def __init__(self, microphone: Microphone) -> None:
        self._microphone = microphone
        self._power: float | None = None
        self._takers: tuple[Callable[[Samples], None], ...] = ()
        self._lock = threading.Lock()
        self.last_frame: float | None = None
        """When the last frame came, by time.monotonic(); None while the microphone is closed."""

    @property
    def level(self) -> float | None:
        """The room's mean level in dB of full scale; None before the first frame."""
        if self._power is None:
            return None
        return 10.0 * math.log10(max(self._power, 1e-12))

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all comes in, not even a room's own noise."""
        level = self.level
        return level is not None and level <= SILENT

    def open(self) -> None:
        """Open the microphone."""
        self._microphone.open()
        self._power, self.last_frame = None, time.monotonic()

    def read(self) -> Samples:
        """Return the next frame."""
        try:
            frame = self._microphone.read()
        except Exception:
            self.last_frame = None
            raise
        self.last_frame = time.monotonic()
        sound = frame.astype(np.float32)
        power = float(np.dot(sound, sound)) / (len(sound) * _FULL * _FULL) if len(sound) else 0.0
        before = self._power
        self._power = power if before is None else before + _SETTLE * (power - before)
        for take in self._takers:
            take(frame)
        return frame

    def close(self) -> None:
        """Close the microphone and wake its reader."""
        self.last_frame = None
        self._microphone.close()

    @contextmanager
    def listening(self, take: Callable[[Samples], None]) -> Iterator[None]:
        """Hand every frame to ``take`` as well, in the microphone's thread, for the block."""
        with self._lock:
            self._takers = (*self._takers, take)
        try:
            yield
        finally:
            with self._lock:
                self._takers = tuple(taker for taker in self._takers if taker is not take)
