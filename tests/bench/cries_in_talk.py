"""Cries for help in the middle of other people's unbroken talk, nobody having pressed.

``python -m tests.bench.cries_in_talk SPEECH MODELS --voices tan tan-ow --snr 20``: ``SPEECH`` holds
``sentences.tsv`` (sentence, intent, slots as JSON), beside it or under ``commands``
``VOICE_NNN.flac`` for its line NNN, from 000, and the folders ``human`` (talk) and, with ``--snr``,
``noise``. Each cry of each voice is put between two stretches of talk by others, as loud as it and
without a rest on either side, into the real ears in wake mode; then the same talk without it.

Printed are the cries that were not heard, and for each voice and all: cries heard, seconds from the
end of the cry until they were, and talk without a cry in which one was heard. ``--alone`` lets the
cries be cried in a quiet room, ``--others`` puts what else the voice says in their place: whatever
is heard then is a false cry.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from kiosk.commands.bench.labels import Labelled, read_labels
from kiosk.commands.bench.mixing import NoiseBox, active_part
from kiosk.core.intents import Intent, Understanding
from kiosk.voice.choose import Choice, load_recogniser
from kiosk.voice.ears import Ears
from kiosk.voice.listening import EarsSettings
from kiosk.voice.recogniser import RATE, Samples
from kiosk.voice.synthesis import read_sound
from tests.bench.hours_of_hearing import Counter, Mind
from tests.bench.two_turns import voices_parser

_FRAME = 320
_AHEAD = 4  # frames in the ears' queue
_TALK = (4.0, 8.0)  # seconds before and after the cry
_QUIET, _ROOM = 2.6, 12.0  # seconds of a quiet room after it, and its loudness of 32768
_LEVEL = 3000.0  # of 32768, where somebody speaks


class _Told(Counter):
    """Keeps the moments at which cries were told of."""

    def __init__(self, room: "Room") -> None:
        super().__init__()
        self._room = room

    def understood(self, heard: str, understanding: Understanding) -> None:
        if understanding.intent is Intent.EMERGENCY:
            self._room.cries.append((self._room.clock, understanding.text or heard))


class Room:
    """The ears, and what is to be heard in the room."""

    def __init__(self, models: Path) -> None:
        self.clock = 0.0  # seconds of sound
        self.cries: list[tuple[float, str]] = []
        told = _Told(self)
        self.ears = Ears(
            lambda: load_recogniser(Choice.CTC, models),
            Mind(),
            told,
            lambda: self.clock,
            EarsSettings(wake=True),
        )
        self.ears.start()
        while not told.ready:
            time.sleep(0.01)

    def hear(self, samples: Samples) -> list[tuple[float, str]]:
        """Return the cries heard in ``samples`` and the quiet after it, with their seconds."""
        quiet = np.random.default_rng(1).normal(0, _ROOM, round(_QUIET * RATE)).astype(np.int16)
        began, self.cries = self.clock, []
        sound = np.concatenate([samples, quiet])
        for start in range(0, len(sound) - _FRAME + 1, _FRAME):
            while self.ears.backlog > _AHEAD:
                time.sleep(0.0005)
            self.ears.feed(sound[start : start + _FRAME])
            self.clock += _FRAME / RATE
        while self.ears.backlog:
            time.sleep(0.001)
        self.ears.stop()
        return [(moment - began, text) for moment, text in self.cries]


@dataclass
class Figures:
    """What became of the cries, and of talk without any."""

    cries: int = 0
    delays: list[float] = field(default_factory=list)
    talks: int = 0
    false: int = 0

    def line(self, name: str) -> str:
        """Return the figures in a line."""
        delays = sorted(self.delays) or [0.0]
        late = delays[min(len(delays) - 1, round(0.95 * len(delays)))]
        return (
            f"{name}: {len(self.delays)} of {self.cries} cries heard, "
            f"{statistics.median(delays):.1f} s after their end (95 %: {late:.1f}, "
            f"most {delays[-1]:.1f}); {self.false} of {self.talks} talks without one"
        )


class Talk:
    """What other people say, without a rest."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._clips = [even(read_sound(path).samples) for path in sorted(folder.glob("*.flac"))]
        self._chance = random.Random(seed)

    def stretch(self) -> Samples:
        """Return some seconds of it."""
        length = round(self._chance.uniform(*_TALK) * RATE)
        said = np.empty(0, np.int16)
        while len(said) < length:
            said = np.concatenate([said, self._chance.choice(self._clips)])
        return said[:length]


def even(samples: Samples) -> Samples:
    """Return speech as loud as all other, without the silence around it."""
    spoken = active_part(samples)
    inside = spoken.nonzero()[0]
    power = np.sqrt(np.mean(np.square(samples[spoken].astype(np.float64))))
    cut = samples[inside[0] : inside[-1] + 1] * (_LEVEL / power)
    loud: Samples = np.clip(np.rint(cut), -32768, 32767).astype(np.int16)
    return loud


def _wanted(rows: Sequence[Labelled], *, others: bool) -> list[tuple[int, str]]:
    """Return the numbers and words of the cries, or of what is said and has none."""
    no_cry = (Intent.EMERGENCY, Intent.CANCEL_EMERGENCY)
    return [
        (n, row.text)
        for n, row in enumerate(rows)
        if (row.intent not in no_cry if others else row.intent == Intent.EMERGENCY)
    ]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Scenes:
    """What is to be heard around the voices, as the arguments say."""

    def __init__(self, given: argparse.Namespace) -> None:
        speech: Path = given.speech
        clips = [read_sound(path).samples for path in sorted((speech / "noise").glob("*.flac"))]
        self._noises = NoiseBox(clips) if given.snr is not None else None
        self._talk = Talk(speech / "human", given.seed)
        self._chance, self._given = random.Random(given.seed), given

    def sounds(self, said: Samples) -> tuple[list[Samples], float]:
        """Return what is heard with ``said`` and, for a cry, without; and the second it ends."""
        nothing = np.empty(0, np.int16)
        given, talk = self._given, self._talk
        before, after = (nothing,) * 2 if given.alone else (talk.stretch(), talk.stretch())
        sounds = [np.concatenate([before, said, after])]
        if not (given.alone or given.others):
            sounds.append(np.concatenate([before, after]))
        if self._noises is not None:
            sounds = [self._noises.under(sound, given.snr, self._chance) for sound in sounds]
        return sounds, (len(before) + len(said)) / RATE


def measure(given: argparse.Namespace) -> Figures:
    """Let every voice cry, as the arguments say; print and return the figures of all."""
    speech: Path = given.speech
    folder = speech / "commands" if (speech / "commands").is_dir() else speech
    wanted = _wanted(read_labels(speech / "sentences.tsv"), others=given.others)
    scenes, room, everything = Scenes(given), Room(given.models), Figures()
    try:
        for voice in given.voices:
            figures = Figures()
            for number, words in wanted[:: given.every]:
                said = even(read_sound(folder / f"{voice}_{number:03d}.flac").samples)
                sounds, end = scenes.sounds(said)
                heard, *false = [room.hear(sound) for sound in sounds]
                for one in (figures, everything):
                    one.cries += 1
                    one.delays += [heard[0][0] - end] if heard else []
                    one.talks += len(false)
                    one.false += sum(map(bool, false))
                if any(false) or bool(heard) is given.others:
                    _say(f"    {voice} {words}: heard {heard}, without it {false}")
            _say(figures.line(voice))
    finally:
        room.ears.close()
    _say(everything.line("all"))
    return everything


def main() -> None:
    """Read the arguments and measure."""
    parser = voices_parser(__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every so many cries")
    parser.add_argument("--snr", type=float, help="dB of the noise mixed in; none without")
    parser.add_argument("--alone", action="store_true", help="no talk around the cries")
    parser.add_argument("--others", action="store_true", help="no cries: what else is said")
    parser.add_argument("--seed", type=int, default=1)
    measure(parser.parse_args())


if __name__ == "__main__":
    main()
