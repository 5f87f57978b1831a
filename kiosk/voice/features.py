"""Sound to network input: log mel filter banks, stacked, thinned and normalised.

80 bins from 25 ms Hamming windows every 10 ms; each input is a frame with its two neighbours on
either side, every third frame (30 ms); then shifted and scaled by the model's own table.
"""

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.voice.recogniser import RATE, Samples

BINS = 80
NEIGHBOURS = 2
STEP = 3
EVERY = 10.0  # milliseconds from frame to frame
INPUTS = BINS * (2 * NEIGHBOURS + 1)

Matrix = NDArray[np.float32]

_NOISE = np.random.default_rng(20260915).normal(0, 1, RATE).astype(np.float32)
"""One second of noise of one least significant bit: digital silence makes the model babble."""


class FeatureStream:
    """Turns samples into inputs as they come."""

    def __init__(self, shift: Matrix, scale: Matrix, every: float = EVERY) -> None:
        """``every``: milliseconds from frame to frame; more of them make speech seem faster."""
        import kaldi_native_fbank as knf  # noqa: PLC0415  # 20 ms and 5 MB only when needed

        options = knf.FbankOptions()
        options.frame_opts.samp_freq = RATE
        options.frame_opts.window_type = "hamming"
        options.frame_opts.dither = 0.0
        options.frame_opts.frame_shift_ms = every
        options.mel_opts.num_bins = BINS
        options.energy_floor = 0.0
        self._fbank = knf.OnlineFbank(options)
        self._shift = shift
        self._scale = scale
        self._frames: list[Matrix] = []
        self._samples = 0
        self._next = 0  # the frame at the middle of the next input
        self._ended = False

    def feed(self, samples: Samples) -> None:
        """Take samples at 16 kHz."""
        places = (np.arange(len(samples)) + self._samples) % len(_NOISE)
        self._fbank.accept_waveform(RATE, (samples + _NOISE[places]).tolist())
        self._samples += len(samples)

    def end(self) -> None:
        """Say that no more samples come."""
        self._fbank.input_finished()
        self._ended = True

    def take(self) -> Matrix:
        """Return the inputs that have become ready since the last call."""
        for i in range(len(self._frames), self._fbank.num_frames_ready):
            self._frames.append(np.asarray(self._fbank.get_frame(i), dtype=np.float32))
        last = len(self._frames) - 1
        middles = range(self._next, last + 1 if self._ended else last - NEIGHBOURS + 1, STEP)
        if last < 0 or not middles:
            return np.empty((0, INPUTS), np.float32)
        self._next = middles[-1] + STEP
        stacked = np.stack(
            [
                np.concatenate(
                    [
                        self._frames[min(max(middle + offset, 0), last)]
                        for offset in range(-NEIGHBOURS, NEIGHBOURS + 1)
                    ]
                )
                for middle in middles
            ]
        )
        return (stacked + self._shift) * self._scale


def read_normalisation(path: Path) -> tuple[Matrix, Matrix]:
    """Return (shift, scale) from a Kaldi text file with <AddShift> and <Rescale>.

    Raises ``OSError`` when it cannot be read and ``ValueError`` when it does not fit.
    """
    text = path.read_text(encoding="ascii")
    found: list[Matrix] = []
    for name in ("<AddShift>", "<Rescale>"):
        match = re.search(re.escape(name) + r"[^\[]*\[([^\]]*)\]", text)
        values = np.array(match[1].split() if match else [], dtype=np.float32)
        if values.shape != (INPUTS,):
            raise ValueError(f"{name}: {values.size} numbers instead of {INPUTS}")
        found.append(values)
    return found[0], found[1]
