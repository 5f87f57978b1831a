"""Finds the likeliest sequences of sounds in CTC posteriors, with what else each could be.

Prefix beam search (Graves 2006; Hannun et al. 2014, arXiv:1408.2873) over sounds instead of
characters: homophones add up first, so that a sound split over ten characters still beats the
blank. Each sound of a sequence then gets the alternatives heard around its peak.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.voice.inventory import BLANK, SoundInventory

Matrix = NDArray[np.float32]

WIDTH = 8
"""Sequences kept. 8 leaves the right sequence's best rival in; more only cost time."""

ALTERNATIVES = 24
"""Sounds told per syllable: where the first was wrong, the right one is among ten in 80 % and
among thirty in 90 % (245 sentences of three voices)."""

_NEGLIGIBLE = 1e-3  # posteriors below this start no new branch
_SURE = 0.9999  # a frame this sure of the blank changes no sequence
_FLOOR = 1e-6  # alternatives rarer than this are noise
_REACH = 5  # frames (150 ms) a first or last sound's alternatives may lie outside its peak


@dataclass
class _Branch:
    """A prefix: probability of ending in a blank and in its last sound, and where sounds began."""

    blank: float = 0.0
    sound: float = 0.0
    starts: tuple[int, ...] = ()
    best: float = 0.0  # of the way that set ``starts``

    @property
    def total(self) -> float:
        return self.blank + self.sound

    def arrive(self, probability: float, starts: tuple[int, ...]) -> None:
        if probability > self.best:
            self.best, self.starts = probability, starts


_Prefix = tuple[int, ...]


def _advance(beam: dict[_Prefix, _Branch], row: Matrix, frame: int) -> dict[_Prefix, _Branch]:
    following: dict[_Prefix, _Branch] = {}
    likely = [int(k) for k in np.flatnonzero(row > _NEGLIGIBLE)]
    for prefix, old in beam.items():
        for sound in likely:
            share = float(row[sound])
            if sound == BLANK:
                kept = following.setdefault(prefix, _Branch())
                kept.blank += old.total * share
                kept.arrive(old.total * share, old.starts)
                continue
            repeats = bool(prefix) and prefix[-1] == sound
            if repeats:
                kept = following.setdefault(prefix, _Branch())
                kept.sound += old.sound * share
                kept.arrive(old.sound * share, old.starts)
            grown = (old.blank if repeats else old.total) * share
            if grown > 0.0:
                longer = following.setdefault((*prefix, sound), _Branch())
                longer.sound += grown
                longer.arrive(grown, (*old.starts, frame))
    return following


def _prune(beam: dict[_Prefix, _Branch], width: int) -> tuple[dict[_Prefix, _Branch], float]:
    """Keep the ``width`` best, scaled to a best of 1; return also the log of the scale."""
    kept = dict(sorted(beam.items(), key=lambda item: -item[1].total)[:width])
    top = max(branch.total for branch in kept.values())
    for branch in kept.values():
        branch.blank /= top
        branch.sound /= top
        branch.best /= top
    return kept, math.log(top)


class BeamSearch:
    """The search over one utterance, advanced as outputs come; nothing is computed twice."""

    def __init__(
        self,
        inventory: SoundInventory,
        width: int = WIDTH,
        again: Callable[[], Evidence | None] | None = None,
    ) -> None:
        """``again``: how the same sound is heard once more (see ``Evidence``)."""
        self._again = again
        self._utterance = object()  # by which evidence is told; it keeps nothing of the sound
        self._inventory = inventory
        self._width = width
        self._beam: dict[_Prefix, _Branch] = {(): _Branch(blank=1.0, best=1.0)}
        self._log_scale = 0.0
        self._outputs: list[Matrix] = []  # a row a frame
        self._posteriors: list[Matrix] = []

    def advance(self, outputs: Matrix) -> None:
        """Take the next outputs (frames by tokens) for good."""
        posteriors = self._inventory.posteriors(outputs)
        for row in posteriors:
            self._step(row)
        self._outputs.extend(outputs)

    def readings(self, tentative: Matrix) -> tuple[Hypothesis, ...]:
        """Return the likeliest readings with ``tentative`` outputs at the end, best first.

        The search itself stays where it was. Empty readings are left out: silence returns nothing.
        """
        ahead = self._ahead()
        ahead.advance(tentative)
        ranked = sorted(ahead._beam.items(), key=lambda item: -item[1].total)
        evidence = self._evidence(ahead)
        return tuple(
            ahead._hypothesis(prefix, branch, evidence)
            for prefix, branch in ranked
            if prefix and branch.total > 0.0
        )

    def best(self, tentative: Matrix) -> Hypothesis | None:
        """Return the likeliest reading so far; None before any sound."""
        ahead = self._ahead()
        ahead.advance(tentative)
        prefix, branch = max(ahead._beam.items(), key=lambda item: item[1].total)
        return ahead._hypothesis(prefix, branch, self._evidence(ahead)) if prefix else None

    def _evidence(self, ahead: "BeamSearch") -> Evidence:
        posteriors = np.array(ahead._posteriors, np.float32)
        settled = len(self._posteriors)
        sounds, again = self._inventory.sounds, self._again
        return Evidence(sounds, posteriors, utterance=self._utterance, settled=settled, again=again)

    def _ahead(self) -> "BeamSearch":
        other = BeamSearch(self._inventory, self._width)
        other._beam = self._beam
        other._log_scale = self._log_scale
        other._outputs = self._outputs.copy()
        other._posteriors = self._posteriors.copy()
        return other

    def _step(self, row: Matrix) -> None:
        if row[BLANK] > _SURE:
            self._beam = {
                prefix: _Branch(branch.total, 0.0, branch.starts, branch.best)
                for prefix, branch in self._beam.items()
            }
        else:
            grown = _advance(self._beam, row, len(self._posteriors))
            self._beam, scale = _prune(grown, self._width)
            self._log_scale += scale
        self._posteriors.append(row)

    def _hypothesis(
        self, prefix: _Prefix, branch: _Branch, evidence: Evidence | None = None
    ) -> Hypothesis:
        score = min(0.0, self._log_scale + math.log(branch.total))
        peaks = self._peaks(prefix, branch.starts)
        return Hypothesis(self._syllables(prefix, peaks), score, evidence, tuple(peaks))

    def _peaks(self, prefix: _Prefix, starts: tuple[int, ...]) -> list[int]:
        """Return the frame where each sound is loudest, between its start and the next one's."""
        peaks = []
        for place, (sound, start) in enumerate(zip(prefix, starts, strict=True)):
            after = starts[place + 1] if place + 1 < len(starts) else start + 2 * _REACH
            shares = [row[sound] for row in self._posteriors[start : max(after, start + 1)]]
            peaks.append(start + int(np.argmax(shares)))
        return peaks

    def _syllables(self, prefix: _Prefix, peaks: list[int]) -> tuple[Syllable, ...]:
        syllables = []
        for place, (sound, peak) in enumerate(zip(prefix, peaks, strict=True)):
            low = (peaks[place - 1] + peak + 1) // 2 if place else max(0, peak - _REACH)
            high = (peak + peaks[place + 1]) // 2 if place + 1 < len(peaks) else peak + _REACH
            heard = np.max(self._posteriors[min(low, peak) : max(high, peak) + 1], axis=0)
            syllables.append(
                Syllable(
                    sound=self._inventory.sounds[sound],
                    character=self._inventory.character(self._outputs[peak], sound),
                    alternatives=_alternatives(heard, self._inventory),
                )
            )
        return tuple(syllables)


def _alternatives(heard: Matrix, inventory: SoundInventory) -> tuple[tuple[str, float], ...]:
    shares = heard[1:] / (heard[1:].sum() + np.float32(1e-12))
    heard_at_all = (shares > _FLOOR).nonzero()[0]
    best = heard_at_all[np.argsort(-shares[heard_at_all])[:ALTERNATIVES]]
    scores = np.log(shares[best], dtype=np.float64).tolist()
    return tuple((inventory.sounds[i + 1], s) for i, s in zip(best.tolist(), scores, strict=True))
