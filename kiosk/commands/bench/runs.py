"""The runs: the same input through the product's own path and through the baselines."""

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

import numpy as np

from kiosk.commands.bench.errors import ErrorModel, misheard
from kiosk.commands.bench.labels import Labelled, Recording, SentenceSet
from kiosk.commands.bench.mixing import NoiseBox, at_rate
from kiosk.commands.bench.score import Tally, is_accepted
from kiosk.commands.listen import Heard, Hearer
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Intent, Understanding
from kiosk.core.understanding import Context, Understander, hypothesis_from_text, strip_wake_phrase
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.voice.recogniser import RATE, Samples

PRODUCT = "kiosk"
_FRAME = RATE // 50
_AFTER = RATE  # a second of silence, in which the endpointer finds the end
_ANYTHING = "明天中午来两份饺子"
_UNASKED = Context(pressed=False)


class Baseline(Protocol):
    """Something else that understands the best hypothesis."""

    @property
    def name(self) -> str:
        """A word for the table."""
        ...

    def answer(self, best: Hypothesis, now: datetime, *, pressed: bool = True) -> Understanding:
        """Return what ``best`` means at ``now``; ``pressed``: somebody asked for it."""
        ...


@dataclass
class Section:
    """One input in one condition: a tally for each system, the first the product's.

    ``seconds`` of sound (0 for text) and the ``processor`` seconds the product took for them.
    """

    source: str
    recogniser: str
    condition: str
    tallies: dict[str, Tally]
    seconds: float = 0.0
    processor: float = 0.0


@dataclass
class Nothing:
    """Sound not meant for the kiosk: how many clips did anything, and what they did."""

    source: str
    recogniser: str
    pressed: bool
    clips: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    did: dict[str, int] = field(default_factory=dict)
    emergencies: dict[str, int] = field(default_factory=dict)

    def an_hour(self, system: str) -> float | None:
        """Return the false emergencies an hour of this sound."""
        return self.emergencies[system] * 3600 / self.seconds if self.seconds else None


class Bench:
    """Runs inputs through the product and ``baselines``; ``seed`` makes chance repeatable."""

    def __init__(
        self,
        understander: Understander,
        baselines: Sequence[Baseline],
        moment: datetime,
        seed: int,
    ) -> None:
        self._understander = understander
        self._baselines = baselines
        self._moment = moment
        self._seed = seed
        self.systems = (PRODUCT, *(baseline.name for baseline in baselines))

    def warm_up(self) -> None:
        """Do once what is slow the first time, so that no sentence's time carries it."""
        self._understander.understand_text(_ANYTHING, self._moment)
        for baseline in self._baselines:
            baseline.answer(hypothesis_from_text(_ANYTHING), self._moment)

    def text(self, told: SentenceSet) -> Section:
        """Return the figures of sentences as they are written, as ``kiosk understand`` does it."""
        section = self._section(told.name, "text", "as written")
        for row in told.rows:
            started = time.perf_counter()
            found = self._understander.understand_text(row.text, self._moment)
            section.tallies[PRODUCT].add(row, found, _ms_since(started))
            self._others((section,), row, hypothesis_from_text(row.text))
        return section

    def misheard(self, told: SentenceSet, share: float, model: ErrorModel) -> Section:
        """Return the figures with ``share`` of the syllables wrong, the same for all systems."""
        section = self._section(told.name, "text", f"{share:.0%} wrong, {model}")
        chance = random.Random(f"{self._seed} {told.name} {share} {model}")
        for row in told.rows:
            heard = misheard(row.text, share, chance, model)
            started = time.perf_counter()
            found = self._understander.understand([heard], self._moment)
            section.tallies[PRODUCT].add(row, found, _ms_since(started))
            self._others((section,), row, heard)
        return section

    def recordings(
        self,
        hearer: Hearer,
        found: Sequence[Recording],
        noise: NoiseBox | None,
        snr: float | None,
    ) -> list[Section]:
        """Return the figures of recorded sentences: of all voices, then of each.

        ``snr`` in dB; None is without noise.
        """
        condition = "clean" if snr is None or noise is None else f"{snr:g} dB"
        names = ["all voices", *sorted({recording.voice for recording in found})]
        sections = {name: self._section(name, hearer.recogniser.name, condition) for name in names}
        for recording in found:
            samples, rate = _sound(recording.path)
            if snr is not None and noise is not None:
                chance = random.Random(f"{self._seed} {recording.path.name} {snr}")
                samples, rate = noise.under(at_rate(samples, rate), snr, chance), RATE
            heard, processor = _heard(hearer, recording.path, samples, rate)
            best = _best(heard)
            both = (sections[names[0]], sections[recording.voice])
            for section in both:
                section.seconds += len(samples) / rate
                section.processor += processor
                section.tallies[PRODUCT].add(recording.row, heard.meaning, heard.after_speech)
            self._others(both, recording.row, best)
        return list(sections.values())

    def pressed(self, hearer: Hearer, source: str, files: Sequence[Path]) -> Nothing:
        """Return what clips would do if somebody had pressed to talk when each began."""
        nothing = self._nothing(source, hearer.recogniser.name, pressed=True)
        for path in files:
            samples, rate = _sound(path)
            heard, processor = _heard(hearer, path, samples, rate)
            nothing.processor += processor
            self._count(nothing, len(samples) / rate, [heard])
        return nothing

    def unasked(
        self, hearer: Hearer, source: str, files: Sequence[Path], lexicon: Lexicon
    ) -> Nothing:
        """Return what clips would do while the kiosk only listens for emergencies and its name."""
        nothing = self._nothing(source, hearer.recogniser.name, pressed=False)
        for path in files:
            samples = at_rate(*_sound(path))
            started = time.process_time()
            heard = list(hearer.stretches(str(path), _frames(samples), _UNASKED))
            nothing.processor += time.process_time() - started
            self._count(nothing, len(samples) / RATE, heard)
            woken = any(strip_wake_phrase(h.readings, lexicon) for h in heard)
            cried = any(_emergency(h.meaning) for h in heard)
            nothing.did[PRODUCT] += woken and not cried
        return nothing

    def _count(self, nothing: Nothing, seconds: float, heard: Sequence[Heard]) -> None:
        nothing.clips += 1
        nothing.seconds += seconds
        for system in self.systems:
            meanings = [self._meaning(system, h, pressed=nothing.pressed) for h in heard]
            cries = sum(map(_emergency, meanings))
            nothing.emergencies[system] += cries
            did = map(is_accepted, meanings) if nothing.pressed else (cries > 0,)
            nothing.did[system] += any(did)

    def _meaning(self, system: str, heard: Heard, *, pressed: bool) -> Understanding:
        if system == PRODUCT:
            return heard.meaning
        baseline = next(b for b in self._baselines if b.name == system)
        return baseline.answer(_best(heard), self._moment, pressed=pressed)

    def _section(self, source: str, recogniser: str, condition: str) -> Section:
        return Section(source, recogniser, condition, {name: Tally() for name in self.systems})

    def _nothing(self, source: str, recogniser: str, *, pressed: bool) -> Nothing:
        zero = dict.fromkeys(self.systems, 0)
        return Nothing(source, recogniser, pressed, did=dict(zero), emergencies=dict(zero))

    def _others(self, sections: Sequence[Section], row: Labelled, best: Hypothesis) -> None:
        """Count what the baselines make of the best hypothesis."""
        for baseline in self._baselines:
            started = time.perf_counter()
            found = baseline.answer(best, self._moment)
            ms = _ms_since(started)
            for section in sections:
                section.tallies[baseline.name].add(row, found, ms)


def _best(heard: Heard) -> Hypothesis:
    return heard.readings[0] if heard.readings else Hypothesis(())


def _emergency(found: Understanding) -> bool:
    return found.intent is Intent.EMERGENCY and is_accepted(found)


def _ms_since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _sound(path: Path) -> tuple[Samples, int]:
    from kiosk.voice.synthesis import read_sound  # noqa: PLC0415  # imports soundfile

    sound = read_sound(path)
    return sound.samples, sound.rate


def _heard(hearer: Hearer, path: Path, samples: Samples, rate: int) -> tuple[Heard, float]:
    """Return what was heard and the processor seconds it took, all threads together."""
    started = time.process_time()
    heard = hearer.sound(str(path), samples, rate)
    return heard, time.process_time() - started


def _frames(samples: Samples) -> Iterator[Samples]:
    padded = np.concatenate([samples, np.zeros(_AFTER, np.int16)])
    for start in range(0, len(padded) - _FRAME + 1, _FRAME):
        yield padded[start : start + _FRAME]
