"""The microphone: one interface, a backend by platform.

On Linux the sound comes from the system's own recording program. Against PulseAudio 16.1 ``parec``
and PortAudio 19.6 (through ALSA's PulseAudio plug-in) are equally faithful: sample for sample, 9
and 11 to 23 ms behind. ``parec`` is taken because it needs neither the plug-in nor 0.4 s to import,
finds a device plugged in later, is ended without a wait whatever the server does, and names its
source: a stream whose microphone is unplugged is moved to the loudspeaker's monitor, and must be
noticed. It also records from PipeWire through its PulseAudio service; ``arecord`` is for machines
with neither. Elsewhere PortAudio speaks to the system directly.
"""

import logging
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.core.words import tr
from kiosk.voice.faults import MicrophoneFault
from kiosk.voice.recogniser import Samples

log = logging.getLogger("kiosk.voice")

FRAME = 320
"""Samples in a frame: 20 ms at 16 kHz, a length the voice activity detection takes."""


class Microphone(Protocol):
    """A microphone. One thread opens, reads and closes it; ``close`` may come from any."""

    def open(self) -> None:
        """Begin to record; raises ``MicrophoneFault`` with a sentence when that is not possible."""
        ...

    def read(self) -> Samples:
        """Wait for and return the next 20 ms at 16 kHz; raises ``MicrophoneFault`` at the end."""
        ...

    def close(self) -> None:
        """Stop recording and wake a reader; harmless when not open."""
        ...


class NoMicrophone:
    """Stands in where there is none: every ``open`` says why."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def open(self) -> None:
        """Raise the fault."""
        raise MicrophoneFault(self._sentence)

    def read(self) -> Samples:
        """Raise the fault."""
        raise MicrophoneFault(self._sentence)

    def close(self) -> None:
        """Do nothing."""


class FirstThatOpens:
    """Tries several backends in turn at each ``open``; a device plugged in later is found."""

    def __init__(self, makers: Sequence[Callable[[], Microphone]]) -> None:
        self._makers = makers
        self._open: Microphone | None = None
        self._closed = False

    def open(self) -> None:
        """Open the first backend that can; raises the first one's fault.

        Each takes seconds where a server gives no sound: a ``close`` meanwhile ends it.
        """
        self._closed = False
        first: MicrophoneFault | None = None
        for make in self._makers:
            if self._closed:
                break
            self._open = make()
            try:
                self._open.open()
            except MicrophoneFault as fault:
                first = first or fault
            else:
                return
        self._open = None
        raise first or MicrophoneFault(no_microphone())

    def read(self) -> Samples:
        """Return the next 20 ms."""
        if self._open is None:
            raise MicrophoneFault(no_microphone())
        return self._open.read()

    def close(self) -> None:
        """Stop recording, or looking for a backend."""
        self._closed = True
        if (opened := self._open) is not None:
            opened.close()


def no_microphone() -> str:
    """Return the sentence for a machine without a microphone."""
    return tr("没有找到麦克风，请插上麦克风。")


def system_microphone(device: str = "") -> Microphone:
    """Return this system's microphone; ``device`` names one, by default the system's choice."""
    from kiosk.voice.portaudio import PortAudioMicrophone  # noqa: PLC0415  # they import this
    from kiosk.voice.recorder import AlsaRecorder, PulseRecorder  # noqa: PLC0415

    system: str = sys.platform  # mypy would otherwise judge for the system it runs on
    if system.startswith("linux"):
        return FirstThatOpens([lambda: PulseRecorder(device), lambda: AlsaRecorder(device)])
    return FirstThatOpens([lambda: PortAudioMicrophone(device)])
