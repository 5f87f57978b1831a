"""A network of ``kaldi_nnet`` run over sound as it comes, each frame through each layer once."""

import numpy as np
from numpy.typing import NDArray

from kiosk.voice.kaldi_nnet import Component, Network

Matrix = NDArray[np.float32]


class NetworkStream:
    """One pass over one stretch of sound.

    A memory layer puts a frame out when it has seen the frames it looks at after it, and keeps the
    frames it will look at before the next: the outputs are those of the whole.
    """

    def __init__(self, network: Network) -> None:
        self._layers = tuple(_Layer(component) for component in network.components)

    def settle(self, x: Matrix) -> Matrix:
        """Take the next frames ``x`` (frames by inputs); return the outputs that are settled now.

        They lag ``right`` frames of the network behind.
        """
        for layer in self._layers:
            x = layer.settle(x)
        return x

    def unsettled(self) -> Matrix:
        """Return the outputs of the frames after the settled ones, as if no more were to come."""
        x: Matrix | None = None
        for layer in self._layers:
            x = layer.rest(x)
        return np.empty((0, self._layers[-1].outputs), np.float32) if x is None else x


class _Layer:
    def __init__(self, component: Component) -> None:
        self._component = component
        self.outputs = component.outputs
        self._held = np.empty((0, component.inputs), np.float32)
        self._past = 0  # of the frames held, those that are out already

    def settle(self, x: Matrix) -> Matrix:
        component = self._component
        if not component.left + component.right:
            return component(x) if len(x) else np.empty((0, component.outputs), np.float32)
        held = np.concatenate([self._held, x])
        done = max(self._past, len(held) - component.right)
        y = component(held)[self._past : done] if done > self._past else held[:0]
        self._past = min(component.left, done)
        self._held = held[done - self._past :]
        return y

    def rest(self, x: Matrix | None) -> Matrix | None:
        """Return what comes of the frames held and ``x``, without keeping anything."""
        component = self._component
        if component.left + component.right:
            held = self._held if x is None else np.concatenate([self._held, x])
            return component(held)[self._past :] if len(held) > self._past else None
        return None if x is None else component(x)
