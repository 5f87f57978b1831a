"""A CTC model small enough to write by hand: for tests where the real one is not at hand.

The network is one affine layer and a softmax; its weights are noise from a fixed seed, so it hears
something in any sound, always the same.
"""

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.voice.features import INPUTS

TOKENS = ("<blank>", "<unk>", "我", "要", "吃", "饭", "红", "烧", "肉", "大", "药", "了")

Matrix = NDArray[np.float32]


def integer(value: int) -> bytes:
    return struct.pack("<bi", 4, value)


def number(value: float) -> bytes:
    return struct.pack("<bf", 4, value)


def matrix(values: Matrix) -> bytes:
    rows, columns = values.shape
    return b"FM " + integer(rows) + integer(columns) + values.astype("<f4").tobytes()


def vector(values: Matrix) -> bytes:
    return b"FV " + integer(len(values)) + values.astype("<f4").tobytes()


def affine(weights: Matrix, bias: Matrix) -> bytes:
    outputs, inputs = weights.shape
    options = b"".join(
        name + b" " + number(1.0)
        for name in (b"<LearnRateCoef>", b"<BiasLearnRateCoef>", b"<MaxNorm>")
    )
    head = b"<AffineTransform> " + integer(outputs) + integer(inputs) + options
    return head + matrix(weights) + vector(bias)


def fsmn(before: Matrix, after: Matrix, stride: int = 1) -> bytes:
    size = before.shape[1]
    options = b"<LearnRateCoef> " + number(1.0)
    for name, value in (
        (b"<LOrder> ", len(before)),
        (b"<ROrder> ", len(after)),
        (b"<LStride> ", stride),
        (b"<RStride> ", stride),
    ):
        options += name + integer(value)
    options += b"<MaxNorm> " + number(0.0)
    return b"<Fsmn> " + integer(size) + integer(size) + options + matrix(before) + matrix(after)


def plain(name: str, size: int) -> bytes:
    return f"<{name}> ".encode() + integer(size) + integer(size)


def network(*components: bytes) -> bytes:
    return b"\0B<Nnet> " + b"".join(components) + b"</Nnet> "


def write_model(folder: Path) -> Path:
    """Write the model's three files into ``folder`` and return it."""
    rng = np.random.default_rng(7)
    folder.mkdir(parents=True, exist_ok=True)
    weights = rng.normal(0, 0.05, (len(TOKENS), INPUTS)).astype(np.float32)
    before, after = rng.normal(0, 0.2, (2, 3, INPUTS)).astype(np.float32)
    (folder / "kwsr.net").write_bytes(
        network(
            fsmn(before, after),
            affine(weights, np.zeros(len(TOKENS), np.float32)),
            plain("Softmax", len(TOKENS)),
        )
    )
    shift = " ".join(["-13.0"] * INPUTS)
    scale = " ".join(["0.15"] * INPUTS)
    (folder / "am.mvn.dim80_l2r2").write_text(
        f"<Nnet> \n<AddShift> {INPUTS} {INPUTS} \n<LearnRateCoef> 0 [ {shift} ]\n"
        f"<Rescale> {INPUTS} {INPUTS} \n<LearnRateCoef> 0 [ {scale} ]\n</Nnet> \n"
    )
    (folder / "tokens_2599.txt").write_text("\n".join(TOKENS) + "\n", encoding="utf-8")
    return folder
