"""Recording through the system's own programs (Linux)."""

import os
import shutil
import subprocess
import threading

import numpy as np

from kiosk.core.words import tr
from kiosk.voice.audio import FRAME, no_microphone
from kiosk.voice.faults import MicrophoneFault, deaf_shown
from kiosk.voice.recogniser import RATE, Samples

_BYTES = 2 * FRAME
_OPENING = 5.0  # seconds until the first samples must have come; an idle null sink takes 2
_LOOK_EVERY = 200  # frames, 4 s


class _ProcessRecorder:
    """A program that writes raw 16-bit mono samples to its output until it is ended."""

    program = ""

    def __init__(self, device: str = "") -> None:
        self._device = device
        self._process: subprocess.Popen[bytes] | None = None
        self._closing = threading.Lock()
        self._first = b""

    def command(self) -> list[str]:
        """Return the command line; raises ``MicrophoneFault`` when there is no device."""
        raise NotImplementedError

    def open(self) -> None:
        """Start the program and wait for its first samples."""
        if shutil.which(self.program) is None:
            told = tr("这台机器上没有录音程序（{program}）。", program=self.program)
            raise MicrophoneFault(told, deaf_shown())
        command = self.command()
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise MicrophoneFault(no_microphone()) from error
        self._process = process
        # A server without a source accepts the stream and sends nothing: do not wait for ever.
        watchdog = threading.Timer(_OPENING, process.terminate)
        watchdog.name = "microphone-watchdog"
        watchdog.start()
        try:
            self._first = self._read_bytes()
        except MicrophoneFault:
            self.close()
            raise
        finally:
            watchdog.cancel()
            watchdog.join()

    def read(self) -> Samples:
        """Return the next 20 ms; waits for them."""
        data, self._first = self._first or self._read_bytes(), b""
        return np.frombuffer(data, "<i2")

    def close(self) -> None:
        """End the program."""
        with self._closing:
            process, self._process = self._process, None
            if process is None:
                return
            process.terminate()
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()

    def _read_bytes(self) -> bytes:
        process = self._process
        if process is None or process.stdout is None:
            raise MicrophoneFault(no_microphone())
        try:
            data = process.stdout.read(_BYTES)
        except ValueError as error:  # closed by another thread while it was read
            raise MicrophoneFault(no_microphone()) from error
        if len(data) < _BYTES:
            raise MicrophoneFault(no_microphone())
        return data


class PulseRecorder(_ProcessRecorder):
    """``parec``: PulseAudio, or PipeWire's service of the same kind."""

    program = "parec"

    def __init__(self, device: str = "") -> None:
        super().__init__(device)
        self._source = ""
        self._read_frames = 0
        self._looking: subprocess.Popen[str] | None = None

    def command(self) -> list[str]:
        """Return parec's command line for the source chosen."""
        self._source = self._device or default_source()
        return [
            "parec",
            f"--device={self._source}",
            "--raw",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--latency-msec=20",
            "--client-name=anban",
        ]

    def read(self) -> Samples:
        """Return the next 20 ms; looks every few seconds whether the microphone is still there.

        The server moves the stream of a source that is gone to another one, the loudspeaker's
        monitor for want of better. Nobody waits for the look, and one that fails or takes long
        on a busy machine says nothing: a cry meanwhile must be heard.
        """
        self._read_frames += 1
        if self._read_frames % _LOOK_EVERY == 0:
            self._end_look()
            self._looking = _begin_look()
        found = self._seen()
        if found is not None and self._source not in found:
            self.close()
            raise MicrophoneFault(no_microphone())
        return super().read()

    def close(self) -> None:
        """End the program, and a look that is under way."""
        super().close()
        self._end_look()

    def _end_look(self) -> None:
        with self._closing:
            looking, self._looking = self._looking, None
            if looking is not None and looking.stdout is not None:
                looking.kill()
                looking.wait()
                looking.stdout.close()

    def _seen(self) -> frozenset[str] | None:
        """Return the sources a look has found; None while none is over, or it has failed."""
        with self._closing:
            looking = self._looking
            if looking is None or looking.poll() is None:
                return None
            self._looking = None
            told, _ = looking.communicate()
            return sources(told) if looking.returncode == 0 else None


class AlsaRecorder(_ProcessRecorder):
    """``arecord``: ALSA without a sound server."""

    program = "arecord"

    def command(self) -> list[str]:
        """Return arecord's command line."""
        device = self._device or "default"
        return ["arecord", "-q", "-D", device, "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c1"]


def default_source() -> str:
    """Return PulseAudio's default source; raises ``MicrophoneFault`` when it is no microphone.

    Where no microphone is plugged in, the default is the monitor of the loudspeaker, and the
    kiosk would listen to itself.
    """
    for line in _pactl("info").splitlines():
        name, _, value = line.partition(": ")
        if name == "Default Source" and not value.endswith(".monitor") and value != "@DEFAULT@":
            return value.strip()
    raise MicrophoneFault(no_microphone())


def sources(told: str) -> frozenset[str]:
    """Return the names of PulseAudio's sources in what ``pactl list short sources`` ``told``."""
    rows = (line.split("\t") for line in told.splitlines())
    return frozenset(row[1] for row in rows if len(row) > 1)


def _begin_look() -> subprocess.Popen[str] | None:
    try:
        return subprocess.Popen(
            ["pactl", "list", "short", "sources"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return None


def _pactl(*arguments: str) -> str:
    try:
        return subprocess.run(
            ["pactl", *arguments],
            capture_output=True,
            text=True,
            timeout=3,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise MicrophoneFault(no_microphone()) from error
