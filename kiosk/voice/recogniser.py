"""The one interface all recognisers share.

A recogniser is loaded once and kept; each stretch of speech is an ``Utterance`` of its own, so
that no state leaks from one to the next. An utterance belongs to the thread that began it.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Hypothesis

Samples = NDArray[np.int16]
"""Mono sound, 16 bits a sample."""

RATE = 16_000
"""Samples a second inside the program; both recognisers were trained at it."""


class Utterance(Protocol):
    """One stretch of speech being recognised."""

    def feed(self, samples: Samples) -> None:
        """Take the next samples, at the rate the utterance was begun with."""
        ...

    def partial(self) -> Hypothesis | None:
        """Return the best reading so far, which may still change; None before any."""
        ...

    def finish(self) -> Sequence[Hypothesis]:
        """Return the final readings, best first; empty when no speech was found."""
        ...


class Recogniser(Protocol):
    """A loaded model."""

    @property
    def name(self) -> str:
        """A short name for logs and the machine check, such as ``ctc``."""
        ...

    @property
    def sounds(self) -> tuple[str, ...]:
        """The sounds of the evidence it gives (see ``Evidence``); none when it gives none."""
        ...

    def begin(self, rate: int) -> Utterance:
        """Begin an utterance of samples at ``rate`` a second, the device's true rate."""
        ...
