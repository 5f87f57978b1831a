"""A network run over sound as it comes gives what it gives of the whole."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.voice.kaldi_nnet import Network, _Affine, _Fsmn, _Rectified
from kiosk.voice.nnet_stream import NetworkStream

Matrix = NDArray[np.float32]


def _random(*shape: int, seed: int = 3) -> Matrix:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    memories = [_Fsmn(_random(10, 5, seed=4), _random(2, 5, seed=5)) for _ in range(3)]
    first, last = _Affine(_random(5, 7), None), _Affine(_random(6, 5), _random(6))
    return Network([first, memories[0], _Rectified(5), memories[1], memories[2], last])


@pytest.mark.parametrize(
    "pieces", [[60], [1] * 60, [32, 28], [3, 0, 5, 1, 1, 50], [2]], ids=lambda p: str(len(p))
)
def test_piece_by_piece_comes_to_the_same(network: Network, pieces: Sequence[int]) -> None:
    sound = _random(sum(pieces), 7, seed=9)
    stream, settled, at = NetworkStream(network), np.empty((0, 6), np.float32), 0
    for size in pieces:
        settled = np.concatenate([settled, stream.settle(sound[at : at + size])])
        at += size
        heard = np.concatenate([settled, stream.unsettled()])
        np.testing.assert_allclose(heard, network(sound[:at]), rtol=1e-3, atol=1e-3)
    assert len(settled) == max(0, len(sound) - network.right)
    np.testing.assert_allclose(settled, network(sound)[: len(settled)], rtol=1e-3, atol=1e-3)


def test_nothing_heard_is_no_output(network: Network) -> None:
    assert NetworkStream(network).unsettled().shape == (0, 6)
