"""Hours of microphone input, as fast as the ears take it: what they cost, whether they grow.

``python -m tests.bench.hours_of_hearing SPEECH MODELS --hours 2``: ``SPEECH`` is a folder with
``commands``, ``human`` and ``noise`` (sound files), ``MODELS`` the folder of models. The real ears
with the real recogniser and understander, nobody asking most of the time (wake mode), a press
before every tenth command. ``--kinds human --quiet 0 0.5`` is talk without an end, ``--kinds human
human noise --quiet 10 60`` a home in which somebody speaks now and then. One line every five
minutes of sound: resident memory, processor time.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from kiosk.core.intents import Intent, Understanding
from kiosk.core.understanding import Understander
from kiosk.demo_data import demo_station
from kiosk.services.voice_brain import VoiceBrain
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ears import Ears
from kiosk.voice.heap import return_freed_memory
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.listening import EarsSettings
from kiosk.voice.loudness import Loudness
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.synthesis import read_sound

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
_FRAME = 320
_QUIET = (0.3, 4.0)  # seconds between two sounds
_AHEAD = 200  # frames in the ears' queue; they drop what comes when they have 500


def resident_megabytes() -> float:
    """Return this process's resident memory (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class StoppedClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return time.monotonic()


class Mind(VoiceBrain):
    """The kiosk's brain without the kiosk around it."""

    def __init__(self) -> None:
        station = demo_station(NOW.date())
        lexicon = load_lexicon()
        understander = Understander(lexicon, station.catalogue, station.resident)
        super().__init__(lambda: understander, lexicon, StoppedClock())


class Counter:
    """Counts what the ears tell."""

    def __init__(self) -> None:
        self.sentences = self.emergencies = self.opened = 0
        self.ready = False

    def listening_started(self) -> None:
        self.opened += 1

    def listening_stopped(self, *, heard_speech: bool) -> None:
        """Not counted."""

    def level(self, level: float) -> None:
        """Not counted."""

    def loudness(self, loudness: Loudness) -> None:
        """Not counted."""

    def unheard(self) -> None:
        """Not counted."""

    def hearing(self, text: str) -> None:
        """Not counted."""

    def understood(self, heard: str, understanding: Understanding) -> None:
        self.sentences += 1
        self.emergencies += understanding.intent is Intent.EMERGENCY

    def model_fault(self, sentence: str) -> None:
        self.ready = not sentence


def scenes(
    speech: Path, kinds: Sequence[str], quiet: tuple[float, float] = _QUIET
) -> Iterator[tuple[Samples, bool]]:
    """Yield sounds without end, with whether somebody presses before it: only for commands.

    ``quiet``: the shortest and the longest silence between two, in seconds.
    """
    chance = random.Random(20260915)  # no secret
    files = {kind: sorted((speech / kind).glob("*.flac")) for kind in kinds}
    room = np.random.default_rng(1)
    count = 0
    while True:
        kind = chance.choice(kinds)
        if files[kind]:
            is_command = kind == "commands"
            count += is_command
            yield read_sound(chance.choice(files[kind])).samples, is_command and count % 10 == 0
        rest = round(chance.uniform(*quiet) * RATE)
        yield room.normal(0, 12, rest).astype(np.int16), False


class Run:
    """Ears that hear ``scenes``; the clock goes with the sound."""

    def __init__(self, models: Path) -> None:
        self.told = Counter()
        self.heard = 0.0  # seconds
        self.ears = Ears(
            lambda: load_recogniser(Choice.CTC, models),
            Mind(),
            self.told,
            lambda: self.heard,
            EarsSettings(wake=True),
        )

    def hear(self, samples: Samples) -> None:
        """Feed the ears as fast as they take it."""
        for start in range(0, len(samples) - _FRAME + 1, _FRAME):
            while self.ears.backlog > _AHEAD:
                time.sleep(0.002)
            self.ears.feed(samples[start : start + _FRAME])
            self.heard += _FRAME / RATE

    def settle(self) -> None:
        """Wait until everything fed has been heard."""
        while self.ears.backlog:
            time.sleep(0.005)


def measure(
    speech: Path,
    models: Path,
    hours: float,
    every: float,
    kinds: Sequence[str],
    *,
    quiet: tuple[float, float] = _QUIET,
) -> list[float]:
    """Run for ``hours`` of sound; print a line and return the memory each ``every`` seconds."""
    return_freed_memory()
    run, memory = Run(models), []
    run.ears.start()
    try:
        while not run.told.ready:
            time.sleep(0.01)
        _say(f"ready: {resident_megabytes():.1f} MB")
        used, due = time.process_time(), 0.0
        for samples, press in scenes(speech, kinds, quiet):
            if press:
                run.ears.listen()
            run.hear(samples)
            if run.heard >= due:
                run.settle()
                due += every
                memory.append(resident_megabytes())
                share = (time.process_time() - used) / run.heard
                _say(
                    f"{run.heard / 60:6.1f} min: {memory[-1]:.1f} MB, {share:.1%} of a core, "
                    f"opened {run.told.opened}, understood {run.told.sentences}, "
                    f"emergencies {run.told.emergencies}"
                )
            if run.heard >= hours * 3600:
                return memory
    finally:
        run.ears.close()
    return memory


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("speech", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--every", type=float, default=300.0, help="seconds of sound")
    parser.add_argument("--kinds", nargs="+", default=["human", "human", "noise", "commands"])
    parser.add_argument("--quiet", nargs=2, type=float, default=_QUIET, metavar=("FROM", "TO"))
    given = parser.parse_args()
    memory = measure(
        given.speech, given.models, given.hours, given.every, given.kinds, quiet=tuple(given.quiet)
    )
    settled = memory[len(memory) // 6 :]  # the first minutes fill caches
    _say(f"after the first sixth: {settled[0]:.1f} to {settled[-1]:.1f} MB, most {max(memory):.1f}")


if __name__ == "__main__":
    main()
