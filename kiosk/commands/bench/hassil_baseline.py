"""The second baseline: hassil, the sentence matcher of Home Assistant, with the same voice data.

Every reading of ``intents.toml`` becomes a sentence template for each order of what it needs, every
concept a list of its words, with an optional wildcard before, between and after:
``[{w0}]({want}|{eat})[{w1}]({dish})[{w2}]``. Chinese is matched with ``ignore_whitespace``.

Two things keep this fair and running. Fillers and what a reading ``may`` hold are not written into
the templates: hassil tries every way of cutting a sentence into words, and with 600 optional words
between the needed ones a sentence of 15 characters takes up to a minute. They are wildcards, and
what these took is held against the same words afterwards: a reading counts when its ``accept`` is
reached, as in the product. And each sentence is given only the list entries that occur in it, which
changes no result. hassil has no lists of times, numbers and quantities as people say them; they
come from the product's grammars, and the slots are filled as for the keywords.
"""

import re
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import islice, permutations
from typing import Any

from kiosk.commands.bench.exact import Finder, Found, longest
from kiosk.commands.bench.keywords import TELLING, Baseline, Worth, least_needed
from kiosk.core.understanding.lexicon import Lexicon, Reading

_MOST_RESULTS = 40  # ways to match one reading that are looked at
_ALWAYS = frozenset(("filler", "degree"))  # explained wherever they stand


def hassil_is_installed() -> bool:
    """Return whether the library is on this machine (the extra ``bench``)."""
    return find_spec("hassil") is not None


class HassilBaseline(Baseline):
    """Answers with hassil's best match; needs the library."""

    def __init__(self, finder: Finder, lexicon: Lexicon) -> None:
        from hassil.intents import Intents  # noqa: PLC0415  # an extra, not a dependency

        super().__init__("hassil", finder)
        self._readings: list[tuple[Reading, Any]] = [
            (reading, Intents.from_dict(_dictionary(reading))) for reading in lexicon.readings
        ]

    def _matches(self, text: str, found: Sequence[Found]) -> list[tuple[Worth, Reading]]:
        lists = _lists(text, found)
        return [
            (value, reading)
            for reading, intents in self._readings
            if (value := _value(reading, intents, text, found, lists)) is not None
        ]


def template(order: Sequence[Sequence[str]]) -> str:
    """Return the sentence template of needed concepts in this order."""
    words = [f"({'|'.join(f'{{{_name(label)}}}' for label in group)})" for group in order]
    return "[{w0}]" + "".join(f"{word}[{{w{n}}}]" for n, word in enumerate(words, 1))


def _dictionary(reading: Reading) -> dict[str, Any]:
    """Return hassil's intents with the one intent of ``reading``."""
    orders = [reading.needs] if reading.ordered else permutations(reading.needs)
    wildcards = {f"w{n}": {"wildcard": True} for n in range(len(reading.needs) + 1)}
    return {
        "language": "zh",
        "settings": {"ignore_whitespace": True},
        "lists": wildcards,
        "intents": {str(reading.intent): {"data": [{"sentences": list(map(template, orders))}]}},
    }


def _name(label: str) -> str:
    return re.sub(r"\W", "_", label)


def _lists(text: str, found: Sequence[Found]) -> dict[str, dict[str, None]]:
    """Return the words of each list that are in ``text``, the longest first."""
    lists: dict[str, dict[str, None]] = {}
    for word in sorted(found, key=lambda word: -word.length):
        lists.setdefault(word.label, {})[text[word.start : word.end]] = None
    return lists


def _value(
    reading: Reading,
    intents: Any,
    text: str,
    found: Sequence[Found],
    lists: dict[str, dict[str, None]],
) -> tuple[int, int] | None:
    """Return how much of ``text`` is explained and how much of it was needed, None when too little.

    The better of several ways to match counts.
    """
    from hassil.intents import SlotList, TextSlotList  # noqa: PLC0415
    from hassil.recognize import recognize_all  # noqa: PLC0415

    if not all(any(label in lists for label in group) for group in reading.needs):
        return None
    labels = {label for group in reading.needs for label in group}
    slot_lists: dict[str, SlotList] = {
        _name(label): TextSlotList.from_strings(lists.get(label, {}), allow_template=False)
        for label in labels
    }
    known = [word for word in found if word.label in labels | reading.may | _ALWAYS]
    talk = sum(word.length for word in longest(found, TELLING))
    least = least_needed(reading, len(text), found)
    values = []
    for result in islice(recognize_all(text, intents, slot_lists), _MOST_RESULTS):
        wild = [e.text_span for e in result.entities_list if e.is_wildcard and e.text_span]
        needed = len(text) - sum(end - start for start, end in wild)
        explained = needed + sum(_inside(known, *span) for span in wild)
        if explained >= reading.accept * len(text) and needed >= least and needed > talk:
            values.append((explained, needed))
    return max(values, default=None)


def _inside(words: Sequence[Found], start: int, end: int) -> int:
    """Return how many characters of ``start:end`` are ``words``."""
    within = [word for word in words if start <= word.start and word.end <= end]
    labels = {word.label for word in within}
    return sum(word.length for word in longest(within, labels))
