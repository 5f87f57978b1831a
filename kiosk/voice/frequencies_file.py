"""How often a language's words are written (``frequencies.tsv``).

A line for each frequency: the natural log of a word's share of all words, a tab, and the words
that have it. ``packaging/count_words.py`` makes the file.
"""

from pathlib import Path

FREQUENCIES = "frequencies.tsv"


def load_frequencies(folder: Path) -> dict[str, float]:
    """Return word → natural log of its share. Raises ``OSError``, ``ValueError`` if unreadable."""
    found: dict[str, float] = {}
    for line in (folder / FREQUENCIES).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        share, words = line.split("\t")
        found.update(dict.fromkeys(words.split(), float(share)))
    return found
