"""The weights by which n-grams of sounds tell what a sentence is for (``ngrams.npz``).

``packaging/learn_ngrams.py`` makes the file; a locale may do without.
"""

from pathlib import Path

import numpy as np

from kiosk.core.understanding.ngrams import Ngrams

NGRAMS = "ngrams.npz"


def load_ngrams(folder: Path) -> Ngrams | None:
    """Return the weights, None without a file. Raises ``OSError``, ``ValueError`` if unreadable."""
    if not (folder / NGRAMS).is_file():
        return None
    try:
        with np.load(folder / NGRAMS, allow_pickle=False) as kept:
            intents = tuple(kept["intents"].tolist())
            return Ngrams(intents, kept["weights"], float(kept["step"]), kept["bias"])
    except KeyError as error:
        raise ValueError(str(error)) from error


def write_ngrams(folder: Path, ngrams: Ngrams) -> None:
    """Keep ``ngrams``."""
    np.savez_compressed(
        folder / NGRAMS,
        intents=np.array(ngrams.intents),
        weights=ngrams.weights,
        step=np.float32(ngrams.step),
        bias=ngrams.bias,
    )
