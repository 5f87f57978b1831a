"""How a language's syllables follow one another (``syllables.tsv``), per million words.

A line a syllable: the sound, words that begin with it, words that end with it, and the sounds
after it inside words with their counts. ``packaging/count_syllables.py`` makes the file.
"""

from pathlib import Path

from kiosk.core.understanding.talk import Syllables

SYLLABLES = "syllables.tsv"


def load_syllables(folder: Path) -> Syllables:
    """Return the counts in ``folder``. Raises ``OSError``, ``ValueError`` when unreadable."""
    begins: dict[str, float] = {}
    ends: dict[str, float] = {}
    pairs: dict[tuple[str, str], float] = {}
    for line in (folder / SYLLABLES).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        sound, begin, end, after = line.split("\t")
        begins[sound], ends[sound] = float(begin), float(end)
        words = after.split()
        for following, count in zip(words[::2], words[1::2], strict=True):
            pairs[sound, following] = float(count)
    return Syllables(begins, ends, pairs)
