"""Phrases as prints of sound, made up: sounds are directions, said with a tempo and some noise."""

from collections.abc import Sequence

import numpy as np

from kiosk.core.understanding.sound_print import SoundPrint

_SIZE = 32
_VOICE, _ROOM = 14.0, 5.0  # natural log of power


def saying(
    sounds: Sequence[int],
    *,
    seed: int = 1,
    tempo: float = 1.0,
    unlike: float = 0.3,
    room: float = _ROOM,
    clipped: float = 0.0,
) -> SoundPrint:
    """Return ``sounds`` (any whole numbers) said one after the other, 5 moments each.

    ``unlike``: how far each moment is off its sound; ``room``: how loud it is before and after.
    """
    chance = np.random.default_rng(seed)
    silence = [_direction(-1)] * 9
    spoken = [_direction(s) for s in sounds for _ in range(max(1, round(5 / tempo)))]
    moments = np.array([*silence, *spoken, *silence])
    moments = moments + chance.normal(0, unlike / np.sqrt(_SIZE), moments.shape)
    moments /= np.linalg.norm(moments, axis=1, keepdims=True)
    quiet = np.full(len(silence), room)
    loudness = np.concatenate([quiet, np.full(len(spoken), _VOICE), quiet])
    loudness += chance.normal(0, 0.3, len(loudness))
    return SoundPrint(moments.astype(np.float32), loudness.astype(np.float32), clipped)


def _direction(sound: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    vector = np.random.default_rng(1000 + sound).normal(0, 1, _SIZE)
    return np.asarray(vector / np.linalg.norm(vector))
