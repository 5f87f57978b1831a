"""Reads a feed-forward sequential memory network in Kaldi's nnet1 binary format, and runs it.

The format is a header (a zero byte and ``B``), then components: a token in angle brackets, the
output and input sizes, further tokens with one number each, and matrices (``FM``) or vectors
(``FV``) of little-endian 32-bit floats; every number is preceded by the byte 4, its size. Only the
components the character-CTC model uses are known here.

The FSMN layer adds to each frame a weighted sum of frames before and after it (Zhang et al. 2015,
arXiv:1512.08301): y[t] = x[t] + sum l[i] x[t-i] + sum r[j] x[t+1+j].
"""

import struct
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

_LARGEST = 50_000_000  # numbers in one matrix; a corrupt size must not ask for all memory


class Component(Protocol):
    """A layer; ``left`` and ``right`` are the frames it looks at before and after each."""

    left: int
    right: int
    inputs: int
    outputs: int

    def __call__(self, x: Matrix) -> Matrix:
        """Return what comes of frames ``x`` (frames by ``inputs``)."""
        ...


class NnetFormatError(ValueError):
    """The file is no network of the kind known here."""


class _Affine:
    left = right = 0

    def __init__(self, weights: Matrix, bias: Matrix | None) -> None:
        # Transposed once and stored row by row: the product is what takes the time.
        self._weights = np.ascontiguousarray(weights.T)
        self._bias = bias
        self.inputs, self.outputs = self._weights.shape

    def __call__(self, x: Matrix) -> Matrix:
        y: Matrix = x @ self._weights
        if self._bias is not None:
            y += self._bias
        return y


class _Rectified:
    left = right = 0

    def __init__(self, size: int) -> None:
        self.inputs = self.outputs = size

    def __call__(self, x: Matrix) -> Matrix:
        return np.maximum(x, 0)


class _Softmax:
    left = right = 0

    def __init__(self, size: int) -> None:
        self.inputs = self.outputs = size

    def __call__(self, x: Matrix) -> Matrix:
        y: Matrix = np.exp(x - x.max(axis=1, keepdims=True))
        y /= y.sum(axis=1, keepdims=True)
        return y


class _Fsmn:
    def __init__(self, before: Matrix, after: Matrix) -> None:
        self._before = before
        self._after = after
        self.left = len(before) - 1  # the first filter is of the frame itself
        self.right = len(after)
        self.inputs = self.outputs = before.shape[1]

    def __call__(self, x: Matrix) -> Matrix:
        y = x.copy()
        frames = len(x)
        for i in range(min(len(self._before), frames)):
            y[i:] += self._before[i] * x[: frames - i]
        for j in range(1, min(len(self._after), frames - 1) + 1):
            y[: frames - j] += self._after[j - 1] * x[j:]
        return y


class Network:
    """A stack of components; ``left`` and ``right`` are the frames of context it looks at."""

    def __init__(self, components: list[Component]) -> None:
        if not components:
            raise NnetFormatError("no components")
        for one, following in pairwise(components):
            if one.outputs != following.inputs:
                raise NnetFormatError("sizes of neighbouring components differ")
        self.components = tuple(components)
        self.left = sum(component.left for component in components)
        self.right = sum(component.right for component in components)
        self.inputs = components[0].inputs
        self.outputs = components[-1].outputs

    def __call__(self, x: Matrix) -> Matrix:
        """Return the outputs for frames ``x`` (frames by ``inputs``)."""
        for component in self.components:
            x = component(x)
        return x

    def hidden(self, x: Matrix) -> Matrix:
        """Return what the last memory layer makes of frames ``x``; the outputs if there is none."""
        memories = [n for n, part in enumerate(self.components) if isinstance(part, _Fsmn)]
        for component in self.components[: memories[-1] + 1] if memories else self.components:
            x = component(x)
        return x


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def header(self) -> None:
        if self._data[:2] != b"\0B":
            raise NnetFormatError("no Kaldi binary header")
        self._at = 2

    def token(self) -> str:
        end = self._data.find(b" ", self._at, self._at + 64)
        if end < 0:
            raise NnetFormatError("a token has no end")
        word = self._data[self._at : end]
        self._at = end + 1
        return word.decode("ascii", errors="replace")

    def integer(self) -> int:
        return int(self._number("<bi"))

    def _number(self, layout: str) -> float:
        if self._at + 5 > len(self._data):
            raise NnetFormatError("the file ends too early")
        size, value = struct.unpack_from(layout, self._data, self._at)
        if size != 4:
            raise NnetFormatError("a number is not 4 bytes long")
        self._at += 5
        return float(value)

    def option(self, name: str) -> float:
        self._expect(name)
        return self._number("<bi" if name[1:-1].endswith(("Order", "Stride")) else "<bf")

    def matrix(self) -> Matrix:
        self._expect("FM")
        rows, columns = self.integer(), self.integer()
        return self._floats(rows * columns).reshape(rows, columns)

    def vector(self) -> Matrix:
        self._expect("FV")
        return self._floats(self.integer())

    def _expect(self, name: str) -> None:
        found = self.token()
        if found != name:
            raise NnetFormatError(f"{name} expected, {found} found")

    def _floats(self, count: int) -> Matrix:
        if not 0 < count <= _LARGEST or self._at + 4 * count > len(self._data):
            raise NnetFormatError("a matrix is longer than the file")
        values = np.frombuffer(self._data, "<f4", count, self._at).astype(np.float32)
        self._at += 4 * count
        return values


def _component(kind: str, reader: _Reader) -> Component:
    outputs, _inputs = reader.integer(), reader.integer()
    if kind == "<AffineTransform>":
        for option in ("<LearnRateCoef>", "<BiasLearnRateCoef>", "<MaxNorm>"):
            reader.option(option)
        return _Affine(reader.matrix(), reader.vector())
    if kind == "<LinearTransform>":
        reader.option("<LearnRateCoef>")
        return _Affine(reader.matrix(), None)
    if kind == "<Fsmn>":
        reader.option("<LearnRateCoef>")
        for option in ("<LOrder>", "<ROrder>"):
            reader.option(option)
        if reader.option("<LStride>") != 1 or reader.option("<RStride>") != 1:
            raise NnetFormatError("strides other than 1 are not known here")
        reader.option("<MaxNorm>")
        return _Fsmn(reader.matrix(), reader.matrix())
    if kind == "<RectifiedLinear>":
        return _Rectified(outputs)
    if kind == "<Softmax>":
        return _Softmax(outputs)
    raise NnetFormatError(f"unknown component {kind}")


def read_network(path: Path) -> Network:
    """Return the network in the file ``path``.

    Raises ``OSError`` when it cannot be read and ``NnetFormatError`` when it is none.
    """
    reader = _Reader(path.read_bytes())
    reader.header()
    if reader.token() != "<Nnet>":
        raise NnetFormatError("no <Nnet> at the beginning")
    components: list[Component] = []
    while (kind := reader.token()) != "</Nnet>":
        components.append(_component(kind, reader))
    return Network(components)
