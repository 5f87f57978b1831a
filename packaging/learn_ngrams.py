"""Learns which sounds speak for which intent, for ``locales/zh_CN/voice/ngrams.npz``.

usage: PYTHONPATH=. python packaging/learn_ngrams.py [SET ...]

Learns from the locale's example sentences, from the sets of ``tests/data`` (without those named,
so that they can measure it) and from words in a row as talk of others, all misheard by the error
model of the benchmark. The same on the same machine; some minutes.
"""

import math
import random
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.commands.bench.errors import ErrorModel, misheard
from kiosk.core.understanding import hypothesis_from_text
from kiosk.core.understanding.entries import all_entries
from kiosk.core.understanding.ngrams import Ngrams, numbers
from kiosk.demo_data import demo_station
from kiosk.voice.lexicon import load_lexicon
from kiosk.voice.ngrams_file import write_ngrams

_ROOT = Path(__file__).resolve().parents[1]
_VOICE = _ROOT / "locales" / "zh_CN" / "voice"
_SETS = ("understanding", "medicine_a", "medicine_b", *(f"sentences_{one}" for one in "abce"))
_NUMBERS = 8192  # of n-grams
_DRAWS = 12  # of each sentence; four times as many of talk, of which there are few
_TALK = 9000  # stretches of words in a row; a third of them with a piece of a request inside
_SHARES = (0.0, 0.15, 0.2, 0.25, 0.25, 0.3, 0.4)  # of syllables misheard
_NEAR = 0.7  # of the sentences are misheard by the error model ``near``, the others by ``full``
_SWAPPED = 0.4  # of them with other dishes, persons, symptoms
_NAMES = frozenset(
    ("dish", "symptom", "person", "bill", "repair", "task", "doctor_name", "repair_fault")
)
_LONGEST_NAME = 6  # characters
_ROUNDS, _BATCH, _PACE, _DECAY = 4, 256, 0.03, 1e-6

_ANY_DAY = date(2026, 9, 15)  # the names are the same on every day

_Row = tuple[str, str]  # text, intent
_Floats = NDArray[np.float32]


def sentences(left_out: Sequence[str]) -> list[_Row]:
    """Return what there is to learn from, nothing that is in a set ``left_out``."""
    rows: dict[str, str] = {}
    for line in (_VOICE / "examples.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            intent, text = line.split("\t")[:2]
            rows[text] = intent
    hidden: set[str] = set()
    for name in _SETS:
        for line in (_ROOT / "tests" / "data" / f"{name}.tsv").read_text("utf-8").splitlines():
            text, intent = line.split("\t")[:2]
            rows[text] = intent
            hidden |= {text} if name in left_out else set()
    return [(text, intent) for text, intent in rows.items() if text not in hidden]


class _Names:
    """Puts other names of the same kind into sentences."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        station = demo_station(_ANY_DAY)
        self._kinds: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}
        for entry in all_entries(load_lexicon(), station.catalogue, station.resident):
            if entry.label in _NAMES and len(entry.text) > 1:
                self._kinds[entry.text] = entry.label
                self._names.setdefault(entry.label, []).append(entry.text)

    def swapped(self, text: str) -> str:
        """Return ``text`` with each name replaced by another of its kind."""
        done, place = "", 0
        while place < len(text):
            sizes = range(min(_LONGEST_NAME, len(text) - place), 1, -1)
            size = next((n for n in sizes if text[place : place + n] in self._kinds), 0)
            kind = self._kinds.get(text[place : place + size], "")
            done += self._chance.choice(self._names[kind]) if kind else text[place]
            place += size or 1
        return done


def drawn(rows: Sequence[_Row], chance: random.Random) -> Iterator[_Row]:
    """Yield sentences to be misheard, with talk of others among them."""
    names = _Names(chance)
    for text, intent in rows:
        for _ in range(_DRAWS * (4 if intent == "none" else 1)):
            swap = intent != "none" and chance.random() < _SWAPPED
            yield (names.swapped(text) if swap else text), intent
    frequencies = load_lexicon().frequencies()
    words, shares = list(frequencies), [math.exp(share) for share in frequencies.values()]
    requests = [text for text, intent in rows if intent != "none"]
    for number in range(_TALK):
        talk = "".join(chance.choices(words, shares, k=chance.randint(2, 12)))
        if number % 3 == 0:
            request, cut = chance.choice(requests), chance.randint(0, len(talk))
            size = chance.randint(1, max(1, len(request) // 3))
            begin = chance.randint(0, len(request) - size)
            talk = talk[:cut] + request[begin : begin + size] + talk[cut:]
        yield talk, "none"


def _rows_of(text: str, chance: random.Random) -> list[int]:
    share = chance.choice(_SHARES)
    model = ErrorModel.NEAR if chance.random() < _NEAR else ErrorModel.FULL
    heard = misheard(text, share, chance, model) if share else hypothesis_from_text(text)
    return numbers([syllable.sound for syllable in heard.syllables], _NUMBERS)


def learn(left_out: Sequence[str]) -> Ngrams:
    """Return the weights: a logistic regression by Adam (Kingma & Ba 2015)."""
    chance = random.Random(1)
    rows = [(_rows_of(text, chance), intent) for text, intent in drawn(sentences(left_out), chance)]
    intents = sorted({intent for _, intent in rows})
    wanted = np.array([intents.index(intent) for _, intent in rows])
    weights = np.zeros((_NUMBERS + 1, len(intents)), np.float32)  # the last one is always there
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    order = np.random.default_rng(1)
    for turn in range(_ROUNDS):
        shuffled = order.permutation(len(rows))
        for begin in range(0, len(rows), _BATCH):
            batch = shuffled[begin : begin + _BATCH]
            slope = _slope(weights, [rows[n][0] for n in batch], wanted[batch])
            mean += 0.1 * (slope - mean)
            square += 0.02 * (slope * slope - square)
            weights -= _PACE * (1 - turn / _ROUNDS) * mean / (np.sqrt(square) + 1e-6)
    step = float(np.abs(weights[:-1]).max()) / 127
    kept = np.round(weights[:-1] / step).astype(np.int8)
    return Ngrams(tuple(intents), kept, step, weights[-1])


def _slope(weights: _Floats, rows: Sequence[Sequence[int]], wanted: NDArray[np.intp]) -> _Floats:
    there = np.zeros((len(rows), len(weights)), np.float32)
    for line, found in zip(there, rows, strict=True):
        line[found] = 1.0 / math.sqrt(max(1, len(found)))
    there[:, -1] = 1.0
    odds = there @ weights
    odds = np.exp(odds - odds.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    odds[np.arange(len(rows)), wanted] -= 1.0
    slope: _Floats = there.T @ odds / len(rows) + _DECAY * weights
    return slope


def main() -> None:
    """Learn without the sets named and keep the weights."""
    write_ngrams(_VOICE, learn(sys.argv[1:]))


if __name__ == "__main__":
    main()
