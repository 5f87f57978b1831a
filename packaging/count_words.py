"""Lists how often words are written, for ``locales/zh_CN/voice/frequencies.tsv``.

usage: python packaging/count_words.py DICT > frequencies.tsv

DICT has a word and its frequency a line, as the ``dict.txt`` of jieba 0.42.1 (MIT licence).
"""

import math
import sys
from pathlib import Path

_WORDS = 50_000  # the commonest; what is rarer is read character by character
_LONGEST = 5  # characters
_STEPS = 2  # of the natural log: words within half a nat stand in one line
_HEAD = (
    "# How often words are written: the natural log of their share of all words, and the words "
    "that have it.\n# Counted in the word list of jieba 0.42.1 (MIT licence) by "
    "packaging/count_words.py"
)


def main() -> None:
    """Write the words of the list named by the first argument."""
    counts: dict[str, int] = {}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        word, times = line.split(" ")[:2]
        counts[word] = int(times)
    every = sum(counts.values())
    han = [w for w in counts if len(w) <= _LONGEST and all("\u4e00" <= c <= "\u9fff" for c in w)]
    classes: dict[float, list[str]] = {}
    for word in sorted(han, key=lambda word: (-counts[word], word))[:_WORDS]:
        share = round(math.log(counts[word] / every) * _STEPS) / _STEPS
        classes.setdefault(share, []).append(word)
    sys.stdout.write(_HEAD + "\n")
    for share, words in sorted(classes.items(), reverse=True):
        sys.stdout.write(f"{share:g}\t{' '.join(sorted(words))}\n")


if __name__ == "__main__":
    main()
