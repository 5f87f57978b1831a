"""Writes the kiosk's own sounds: ``python packaging/make_sounds.py`` → ``assets/sounds/*.wav``.

Each is a few struck notes: a sine and two quieter, faster fading partials, as of a wooden bar or a
small bell. All lies between 400 and 1500 Hz, where old ears still hear well (presbycusis takes the
high tones first: ISO 7029), and each has a rhythm of its own, for who cannot tell pitches apart.
"""

import sys
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sounds"
_ATTACK = 0.004  # seconds: soft, but at once
_RELEASE = 0.012  # seconds at the end of each sound, so that nothing clicks
_HIGHEST = 1500.0  # Hz: partials above are left out
_PARTIALS = (
    (1.0, 1.0, 1.0),
    (2.0, 0.22, 1.8),
    (3.0, 0.08, 2.6),
)  # of pitch, of loudness, of fading


@dataclass(frozen=True)
class Note:
    """A note: when it begins and how long until it has faded to a thousandth (s), and how high."""

    at: float
    fades: float
    pitch: float  # Hz
    loudness: float = 1.0


# peak of full scale, seconds, notes
SOUNDS: dict[str, tuple[float, float, Sequence[Note]]] = {
    # one knock
    "press": (0.30, 0.07, (Note(0.0, 0.09, 523.25),)),
    # short, long: it is written down
    "sent": (0.45, 0.50, (Note(0.0, 0.25, 523.25, 0.8), Note(0.12, 0.60, 659.26))),
    # short, short, long: somebody has it
    "received": (
        0.50,
        0.75,
        (Note(0.0, 0.25, 523.25, 0.8), Note(0.12, 0.25, 659.26, 0.9), Note(0.24, 0.80, 783.99)),
    ),
    # slow strokes of a bell: it is time
    "reminder": (
        0.80,
        2.20,
        (Note(0.0, 1.1, 587.33), Note(0.60, 1.1, 440.0), Note(1.20, 1.4, 587.33)),
    ),
    # three and three, quick: help is called
    "alarm": (
        0.95,
        0.90,
        tuple(
            Note(group + 0.13 * n, 0.30, pitch)
            for group in (0.0, 0.46)
            for n, pitch in enumerate((659.26, 659.26, 880.0))
        ),
    ),
}


def _note(note: Note, samples: int) -> NDArray[np.float64]:
    t = np.arange(samples) / RATE - note.at
    struck = np.clip(t / _ATTACK, 0.0, 1.0)
    sound = np.zeros(samples)
    for times, loudness, faster in _PARTIALS:
        if note.pitch * times <= _HIGHEST:
            fading = np.exp(-np.log(1000.0) * faster * np.maximum(t, 0.0) / note.fades)
            sound += loudness * fading * np.sin(2 * np.pi * note.pitch * times * t)
    return sound * struck * note.loudness


def make(name: str) -> NDArray[np.int16]:
    """Return the sound ``name`` (a key of ``SOUNDS``), mono at 16 kHz."""
    peak, seconds, notes = SOUNDS[name]
    samples = round(seconds * RATE)
    sound = np.sum([_note(note, samples) for note in notes], axis=0)
    release = round(_RELEASE * RATE)
    sound[-release:] *= np.linspace(1.0, 0.0, release)
    scaled = sound * (peak * 32767 / np.abs(sound).max())
    return np.rint(scaled).astype(np.int16)


def write(folder: Path) -> None:
    """Write all of them into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(make(name).astype("<i2").tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
