"""Counts how syllables follow one another, for ``locales/zh_CN/voice/syllables.tsv``.

usage: python packaging/count_syllables.py DICT > syllables.tsv

DICT has a word and its frequency a line, as the ``dict.txt`` of jieba 0.42.1 (MIT licence).
"""

import itertools
import sys
from collections import Counter
from pathlib import Path

from kiosk.core.understanding.sounds import pinyin_of

_LEAST_WORD = 3  # sightings
_LEAST_PAIR = 5  # per million words; rarer pairs say no more than the syllables alone
_HEAD = (
    "# How syllables follow one another in words, per million words: the sound, words that begin "
    "and that end with it,\n# the sounds after it inside words. Counted in the word list of jieba "
    "0.42.1 (MIT licence) by packaging/count_syllables.py"
)


def main() -> None:
    """Write the counts of the word list named by the first argument."""
    begins: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        word, times = line.split(" ")[:2]
        if int(times) < _LEAST_WORD or not all("\u4e00" <= c <= "\u9fff" for c in word):
            continue
        sounds = [sound for sound, _ in pinyin_of(word)]
        begins[sounds[0]] += int(times)
        ends[sounds[-1]] += int(times)
        for pair in itertools.pairwise(sounds):
            pairs[pair] += int(times)
    million = begins.total() / 1e6
    after: dict[str, list[str]] = {}
    for (sound, following), sightings in sorted(pairs.items()):
        if sightings >= _LEAST_PAIR * million:
            after.setdefault(sound, []).append(f"{following} {round(sightings / million)}")
    sys.stdout.write(_HEAD + "\n")
    for sound in sorted({*begins, *ends, *after} - {""}):
        begin, end = round(begins[sound] / million), round(ends[sound] / million)
        sys.stdout.write(f"{sound}\t{begin}\t{end}\t{' '.join(after.get(sound, ()))}\n")


if __name__ == "__main__":
    main()
