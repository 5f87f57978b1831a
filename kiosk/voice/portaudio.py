"""Recording and playing through PortAudio (Windows, macOS)."""

import threading
from typing import Any

import numpy as np

from kiosk.core.words import tr
from kiosk.voice.audio import FRAME, no_microphone
from kiosk.voice.faults import MicrophoneFault, SpeakerFault, deaf_shown, mute_shown
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.resample import Resampler


def _library() -> Any:
    import sounddevice  # noqa: PLC0415  # starts PortAudio when imported

    return sounddevice


def _missing() -> str:
    return tr("这台机器上没有 PortAudio 声音程序。")


class PortAudioMicrophone:
    """Reads the device at its own rate and makes 16 kHz of it."""

    def __init__(self, device: str = "") -> None:
        self._device = device or None
        self._stream: Any = None
        self._held: Samples = np.empty(0, np.int16)
        self._resampler = Resampler(RATE, RATE)
        self._block = FRAME
        self._lock = threading.Lock()

    def open(self) -> None:
        """Begin to record."""
        try:
            library = _library()
        except OSError as error:
            raise MicrophoneFault(_missing(), deaf_shown()) from error
        try:
            rate = round(library.query_devices(self._device, "input")["default_samplerate"])
            self._stream = library.RawInputStream(
                samplerate=rate, channels=1, dtype="int16", device=self._device
            )
            self._stream.start()
        except (library.PortAudioError, ValueError) as error:
            self.close()
            raise MicrophoneFault(no_microphone()) from error
        self._resampler = Resampler(rate, RATE)
        self._block = rate // 50
        self._held = np.empty(0, np.int16)

    def read(self) -> Samples:
        """Return the next 20 ms."""
        while len(self._held) < FRAME:
            stream = self._stream
            if stream is None:
                raise MicrophoneFault(no_microphone())
            try:
                data, _overflowed = stream.read(self._block)
            except _library().PortAudioError as error:
                raise MicrophoneFault(no_microphone()) from error
            self._held = np.concatenate(
                [self._held, self._resampler(np.frombuffer(bytes(data), np.int16))]
            )
        frame, self._held = self._held[:FRAME], self._held[FRAME:]
        return frame

    def close(self) -> None:
        """Stop recording."""
        with self._lock:
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.abort()
            stream.close()


class PortAudioPlayer:
    """Plays samples in 20 ms pieces, so that a cut is heard at once."""

    def __init__(self, device: str = "") -> None:
        self._device = device or None

    def play(self, samples: Samples, rate: int, stopped: threading.Event) -> None:
        """Play ``samples``; return when they are really over or ``stopped`` is set."""
        try:
            library = _library()
        except OSError as error:
            raise SpeakerFault(_missing(), mute_shown()) from error
        piece = max(1, rate // 50)
        try:
            with library.RawOutputStream(
                samplerate=rate, channels=1, dtype="int16", device=self._device, latency="low"
            ) as stream:
                for start in range(0, len(samples), piece):
                    if stopped.is_set():
                        stream.abort()
                        return
                    stream.write(samples[start : start + piece].tobytes())
                # Leaving the block waits until what was written has been heard.
        except (library.PortAudioError, ValueError) as error:
            raise SpeakerFault(tr("没有找到喇叭，请接上喇叭。")) from error
