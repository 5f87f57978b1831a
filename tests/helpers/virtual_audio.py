"""A virtual microphone and loudspeaker: a PulseAudio server of its own, without sound hardware.

A null sink "mouth", its monitor remapped as the source "microphone", and a null sink "speaker"
whose monitor shows what the kiosk says. Works as root and beside the desktop's own server.
"""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

RATE = 16_000

# Without norewinds a null sink that nobody recorded from sends its first samples after 2 s.
_CONFIGURATION = """\
load-module module-native-protocol-unix
load-module module-null-sink sink_name=mouth rate=16000 channels=1 norewinds=1
load-module module-remap-source source_name=microphone master=mouth.monitor
load-module module-null-sink sink_name=speaker rate=48000 channels=2 norewinds=1
set-default-sink speaker
set-default-source microphone
"""


def is_available() -> bool:
    """Whether PulseAudio and its small programs are installed."""
    return all(shutil.which(name) for name in ("pulseaudio", "pactl", "paplay", "parec"))


class VirtualAudio:
    """The server, as a context manager; give ``environment`` to processes that shall use it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="anban-audio-"))
        self._server: subprocess.Popen[bytes] | None = None
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PULSE_")},
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_RUNTIME_PATH": str(self._folder / "pulse"),
            "PULSE_SERVER": f"unix:{self._folder / 'pulse' / 'native'}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
        }

    def start(self) -> "VirtualAudio":
        """Start the server and wait until it answers."""
        script = self._folder / "virtual.pa"
        script.write_text(_CONFIGURATION, encoding="ascii")
        # Its home is the folder too: no lock, cookie or configuration of the user is touched.
        environment = {**self.environment, "HOME": str(self._folder)}
        environment.pop("PULSE_SERVER")
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "--daemonize=no",
                "-n",
                f"--file={script}",
                "--exit-idle-time=-1",
                "--disallow-exit",
                "--use-pid-file=no",
                f"--log-target=file:{self._folder / 'log'}",
            ],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        while "microphone" not in self.pactl("list", "short", "sources"):
            if time.monotonic() > deadline or self._server.poll() is not None:
                said = (self._folder / "log").read_text() if (self._folder / "log").exists() else ""
                self.stop()
                raise RuntimeError(f"PulseAudio did not start: {said}")
            time.sleep(0.05)
        return self

    def stop(self) -> None:
        """End the server and remove its folder."""
        if self._server is not None:
            self._server.terminate()
            try:
                self._server.wait(5)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
            self._server = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> "VirtualAudio":
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def pactl(self, *arguments: str) -> str:
        """Run pactl against the server and return what it prints."""
        return subprocess.run(
            ["pactl", *arguments],
            env={**self.environment, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        ).stdout

    def play(self, path: Path | str) -> None:
        """Play a sound file into the microphone; returns when it is over."""
        subprocess.run(
            ["paplay", "--device=mouth", str(path)], env=self.environment, check=True, timeout=60
        )

    def remove_microphone(self) -> None:
        """Unplug the microphone."""
        self.pactl("unload-module", "module-remap-source")

    def add_microphone(self) -> None:
        """Plug the microphone in again."""
        self.pactl(
            "load-module", "module-remap-source", "source_name=microphone", "master=mouth.monitor"
        )
        self.pactl("set-default-source", "microphone")

    @contextmanager
    def recording(self) -> Iterator["Recording"]:
        """Record what the loudspeaker plays while the block runs."""
        process = subprocess.Popen(
            [
                "parec",
                "--device=speaker.monitor",
                "--raw",
                "--format=s16le",
                f"--rate={RATE}",
                "--channels=1",
                "--latency-msec=20",
            ],
            env=self.environment,
            stdout=subprocess.PIPE,
        )
        recording = Recording(process)
        try:
            recording.begin()
            yield recording
        finally:
            recording.end()


class Recording:
    """What the loudspeaker has played so far, 16 kHz mono."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._data = bytearray()
        self._begun = threading.Event()
        self._reader = threading.Thread(target=self._read, name="virtual-audio-recording")

    def begin(self) -> None:
        self._reader.start()
        if not self._begun.wait(5):
            self.end()
            raise RuntimeError("nothing could be recorded from the virtual loudspeaker")

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(5)
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while block := self._process.stdout.read(640):
            self._data += block
            self._begun.set()

    @property
    def samples(self) -> NDArray[np.int16]:
        """Return the samples so far."""
        data = bytes(self._data)
        return np.frombuffer(data[: len(data) // 2 * 2], "<i2")

    def seconds_of_sound(self, threshold: int = 200) -> float:
        """Return how long it was louder than ``threshold`` (of 32768), in 20 ms steps."""
        samples = self.samples
        frames = samples[: len(samples) // 320 * 320].reshape(-1, 320).astype(np.int32)
        return float((np.abs(frames).max(axis=1) > threshold).sum() * 0.02) if len(frames) else 0.0

    def save(self, path: Path) -> None:
        """Write the recording as a sound file, for a look at a failure."""
        soundfile.write(path, self.samples, RATE)
