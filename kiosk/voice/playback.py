"""Playing sound so that it can be cut at once, and knowing when it is really over."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from typing import Protocol

from kiosk.core.words import tr
from kiosk.voice.faults import SpeakerFault
from kiosk.voice.recogniser import Samples

_LOOK = 0.02  # seconds between looks at whether to stop
_FRESH = 30.0  # seconds for which a loudspeaker that was there is taken to be there still


class Player(Protocol):
    """A loudspeaker."""

    def play(self, samples: Samples, rate: int, stopped: threading.Event) -> None:
        """Play ``samples``; return when they have been heard or, at once, when ``stopped`` is set.

        Raises ``SpeakerFault`` with a sentence when there is no loudspeaker.
        """
        ...


def no_speaker() -> str:
    """Return the sentence for a machine without a loudspeaker."""
    return tr("没有找到喇叭，请接上喇叭。")


class NoPlayer:
    """Stands in where nothing can be heard."""

    def play(self, samples: Samples, rate: int, stopped: threading.Event) -> None:  # noqa: ARG002
        """Raise the fault."""
        raise SpeakerFault(no_speaker())


class ProcessPlayer:
    """Plays through the system's own programs: PulseAudio's (PipeWire's too), else ALSA's.

    The samples go to the program as a file, so that this thread never waits in a write; ending
    the program drops what the server has not played yet (50 ms at most).
    """

    def __init__(self, device: str = "") -> None:
        self._device = device
        self._sink_until = 0.0

    def play(self, samples: Samples, rate: int, stopped: threading.Event) -> None:
        """Play ``samples``."""
        for command in self._commands(rate):
            if shutil.which(command[0]) and self._run(command, samples, stopped):
                return
        raise SpeakerFault(no_speaker())

    def _commands(self, rate: int) -> list[list[str]]:
        commands = []
        if self._device or self._has_sink():
            pulse = ["pacat", "--playback", "--raw", "--format=s16le", "--channels=1"]
            pulse += [f"--rate={rate}", "--latency-msec=50", "--client-name=anban"]
            commands.append([*pulse, f"--device={self._device}"] if self._device else pulse)
        alsa = ["aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c1", "-r", str(rate)]
        commands.append([*alsa, "-D", self._device] if self._device else alsa)
        return commands

    def _has_sink(self) -> bool:
        """Asking takes 20 ms and more: sentences one after the other do not ask each time."""
        now = time.monotonic()
        if now >= self._sink_until:
            self._sink_until = now + _FRESH if _has_sink() else 0.0
        return now < self._sink_until

    @staticmethod
    def _run(command: Sequence[str], samples: Samples, stopped: threading.Event) -> bool:
        with tempfile.TemporaryFile() as file:
            file.write(samples.astype("<i2").tobytes())
            file.seek(0)
            try:
                process = subprocess.Popen(
                    command, stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
            except OSError:
                return False
        while process.poll() is None:
            if stopped.wait(_LOOK):
                process.kill()
                process.wait()
                return True
        return process.returncode == 0


def _has_sink() -> bool:
    """Whether PulseAudio has a real output; without one it offers a dummy, ``auto_null``."""
    try:
        answer = subprocess.run(
            ["pactl", "info"],
            capture_output=True,
            text=True,
            timeout=3,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return "Default Sink: auto_null" not in answer.stdout


def system_player(device: str = "") -> Player:
    """Return this system's way of playing sound."""
    system: str = sys.platform  # mypy would otherwise judge for the system it runs on
    if system.startswith("linux"):
        return ProcessPlayer(device)
    from kiosk.voice.portaudio import PortAudioPlayer  # noqa: PLC0415  # imports sounddevice

    return PortAudioPlayer(device)
