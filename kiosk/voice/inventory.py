"""Which toneless sounds a character model's outputs stand for.

The posterior of a sound is the sum over the characters that can be read so. A character's rarer
readings count less (``RARE``): full weight for both let 大 vote for dai as loudly as for da
(18.6 % syllable errors on 18 AISHELL-3 clips with 0.3, 22.5 % with 1).
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RARE = 0.3
BLANK = 0

_SOUND = re.compile(r"[a-z]+")

Matrix = NDArray[np.float32]


class SoundInventory:
    """Maps outputs to sounds. Sound 0 is the CTC blank; others are toneless pinyin, ü as v."""

    def __init__(self, tokens: Sequence[str]) -> None:
        readings = {i: _readings(token) for i, token in enumerate(tokens) if _is_character(token)}
        names = sorted({sound for sounds in readings.values() for sound in sounds})
        self.sounds: tuple[str, ...] = ("", *names)
        self.tokens = tuple(tokens)
        index = {sound: i for i, sound in enumerate(self.sounds)}
        self._characters: list[list[int]] = [[] for _ in self.sounds]
        self._characters[BLANK] = [BLANK]
        shares: list[list[float]] = [[] for _ in self.sounds]
        shares[BLANK] = [1.0]
        for token, sounds in readings.items():
            for rank, sound in enumerate(sounds):
                self._characters[index[sound]].append(token)
                shares[index[sound]].append(RARE if rank else 1.0)
        # Outputs side by side by sound, so that one pass sums them.
        self._order = np.array([token for tokens in self._characters for token in tokens])
        self._weights = np.array([share for row in shares for share in row], np.float32)
        sizes = [len(row) for row in shares]
        self._begins = np.cumsum([0, *sizes[:-1]])

    def posteriors(self, outputs: Matrix) -> Matrix:
        """Return the sounds' posteriors for the tokens' (rows sum to 1)."""
        if not len(outputs):
            return np.empty((0, len(self.sounds)), np.float32)
        weighted = outputs[:, self._order] * self._weights
        by_sound: Matrix = np.add.reduceat(weighted, self._begins, axis=1)
        by_sound /= by_sound.sum(axis=1, keepdims=True) + np.float32(1e-12)
        return by_sound

    def character(self, outputs: Matrix, sound: int) -> str:
        """Return the likeliest character for ``sound`` given one frame's outputs."""
        candidates = self._characters[sound]
        return self.tokens[candidates[int(outputs[candidates].argmax())]]


def _is_character(token: str) -> bool:
    return len(token) == 1 and "\u4e00" <= token <= "\u9fff"


def _readings(character: str) -> list[str]:
    from kiosk.core.pinyin import Style, pinyin  # noqa: PLC0415  # slow to import

    found = pinyin(character, style=Style.NORMAL, heteronym=True)[0]
    return [sound for sound in dict.fromkeys(found) if _SOUND.fullmatch(sound)]
