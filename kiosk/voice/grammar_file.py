"""A locale's example sentences, and the counts learnt from them.

``examples.tsv`` is written by people. What is counted in it (``kiosk.core.understanding.grammar``)
takes seconds on a slow machine, so the result is kept beside it in ``grammar.tsv`` with a digest
of what it was made from; where the digest does not fit (somebody has added a sentence), the
counting is done anew in memory.
"""

import hashlib
import logging
from collections.abc import Iterable
from pathlib import Path

from kiosk.core.understanding.grammar import Grammar, concept_of, learn
from kiosk.core.understanding.sounds import han_only
from kiosk.core.understanding.spans import Entry

log = logging.getLogger("kiosk.voice")

EXAMPLES = "examples.tsv"
COUNTS = "grammar.tsv"


def load_grammar(folder: Path, entries: Iterable[Entry]) -> Grammar:
    """Return the grammar of the voice data in ``folder``; empty when it has no examples.

    ``entries``: every phrase of the lexicon and of the demo's station, in which the examples are
    written. Raises ``OSError``, ``ValueError`` when a file cannot be read.
    """
    sentences = read_examples(folder)
    if not sentences:
        return Grammar()
    phrases = sorted({(entry.text, concept_of(entry)) for entry in entries})
    digest = _digest(sentences, phrases)
    kept = _read(folder / COUNTS, digest)
    if kept is not None:
        return kept
    log.info("the example sentences have changed: counting them")
    return _learnt(sentences, phrases)


def write_grammar(folder: Path, entries: Iterable[Entry]) -> Grammar:
    """Count the examples in ``folder`` and keep the result there; returns it."""
    sentences = read_examples(folder)
    phrases = sorted({(entry.text, concept_of(entry)) for entry in entries})
    grammar = _learnt(sentences, phrases)
    lines = [f"# Made from {EXAMPLES} by: kiosk understand --learn", _digest(sentences, phrases)]
    for kind, counts in (
        ("pair", grammar.pairs),
        ("triple", grammar.triples),
        ("word", grammar.words),
    ):
        lines += sorted("\t".join((kind, *key, str(n))) for key, n in counts.items())
    (folder / COUNTS).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return grammar


def read_examples(folder: Path) -> list[str]:
    """Return the example sentences, Chinese characters only."""
    path = folder / EXAMPLES
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [text for row in rows if len(row) > 1 and (text := han_only(row[1]))]


def _learnt(sentences: list[str], phrases: list[tuple[str, str]]) -> Grammar:
    words: dict[str, set[str]] = {}
    for text, label in phrases:
        words.setdefault(text, set()).add(label)
    return learn(sentences, words)


def _digest(sentences: list[str], phrases: list[tuple[str, str]]) -> str:
    return hashlib.sha256(repr((sentences, phrases)).encode()).hexdigest()


def _read(path: Path, digest: str) -> Grammar | None:
    if not path.exists():
        return None
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) < 2 or lines[1] != digest:
        return None
    rows = [line.split("\t") for line in lines[2:]]
    pairs = {(row[1], row[2]): int(row[3]) for row in rows if row[0] == "pair"}
    triples = {(row[1], row[2], row[3]): int(row[4]) for row in rows if row[0] == "triple"}
    words = {(row[1], row[2]): int(row[3]) for row in rows if row[0] == "word"}
    plain = tuple(sorted(word for concept, word in words if concept == "plain"))
    return Grammar(pairs, triples, words, plain)
