"""The sounds as files: made by the generator, heard by old ears, each with its own rhythm."""

import runpy
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.core.chimes import Chime
from kiosk.resources import assets
from kiosk.voice.synthesis import Sound, read_sound

GENERATOR = Path(__file__).parents[2] / "packaging" / "make_sounds.py"
_LOW, _HIGH = 400.0, 1500.0  # Hz
_FRAME = 160  # samples: 10 ms


def _sound(chime: Chime) -> Sound:
    return read_sound(assets() / "sounds" / f"{chime}.wav")


def _beats(chime: Chime) -> list[float]:
    """Return when each note is struck, in seconds: where the loudness jumps."""
    samples = _sound(chime).samples.astype(np.float64)
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    loudness: NDArray[np.float64] = np.sqrt((frames**2).mean(axis=1))
    before = np.concatenate(([0.0], loudness[:-1]))
    jumps = loudness > np.maximum(1.25 * before, 0.2 * loudness.max())
    begins = [n for n in np.flatnonzero(jumps) if not (n and jumps[n - 1])]
    return [float(n) * _FRAME / 16_000 for n in begins]


def test_the_files_are_what_the_generator_makes(tmp_path: Path) -> None:
    make = runpy.run_path(str(GENERATOR))
    make["write"](tmp_path)
    written = {file.name for file in tmp_path.iterdir()}
    assert written == {f"{chime}.wav" for chime in Chime}
    assert written == {file.name for file in (assets() / "sounds").iterdir()}
    for name in written:
        made = read_sound(tmp_path / name).samples.astype(int)
        kept = read_sound(assets() / "sounds" / name).samples.astype(int)
        # A sine may differ in its last digit from one processor to the next.
        assert np.abs(made - kept).max() <= 1, name


@pytest.mark.parametrize("chime", Chime)
def test_a_sound_lies_where_old_ears_hear(chime: Chime) -> None:
    sound = _sound(chime)
    assert sound.rate == 16_000
    power = np.abs(np.fft.rfft(sound.samples, 1 << 17)) ** 2
    pitch = np.fft.rfftfreq(1 << 17, 1 / sound.rate)
    assert power[(pitch >= _LOW) & (pitch <= _HIGH)].sum() > 0.99 * power.sum()
    assert power[pitch > _HIGH].sum() < 1e-4 * power.sum()


@pytest.mark.parametrize("chime", Chime)
def test_a_sound_is_short_clean_and_small(chime: Chime) -> None:
    samples = _sound(chime).samples.astype(int)
    assert 0.05 * 16_000 <= len(samples) <= 2.5 * 16_000
    assert np.abs(samples).max() < 0.97 * 32767
    assert np.abs(samples[:2]).max() < 600  # no click where it begins,
    assert np.abs(samples[-2:]).max() < 60  # nor where it ends
    assert (assets() / "sounds" / f"{chime}.wav").stat().st_size < 80_000


def test_sounds_differ_in_rhythm() -> None:
    rhythms = {chime: _beats(chime) for chime in Chime}
    assert [len(rhythms[chime]) for chime in Chime] == [1, 2, 3, 3, 6]
    quick, slow = rhythms[Chime.RECEIVED], rhythms[Chime.REMINDER]
    assert slow[-1] > 4 * quick[-1]  # three strokes as well, but slow


def test_what_matters_more_is_louder() -> None:
    loud = [float(np.abs(_sound(chime).samples.astype(int)).max()) for chime in Chime]
    assert loud == sorted(loud)
    assert loud[-1] > 2 * loud[0]
