"""Puts numbers and units together: 两份, 俩, 二两, 一百二十斤; and spans in general."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span
from kiosk.core.understanding.wishes import CLEAR, WISH

_WRITTEN = 0.03  # cost up to which a numeral alone was written
_WEIGHTS = ("一", "二", "三", "四", "五", "六", "七", "八")
_MOST_PORTIONS = 30
_CALLED = frozenset("幺拐洞")  # numerals that only stand in numbers told digit by digit


def starting(spans: Iterable[Span]) -> dict[int, list[Span]]:
    """Return ``spans`` by where they start."""
    table: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        table[span.start].append(span)
    return table


def joined(label: str, value: Any, cost: float, *parts: Span) -> Span:
    """Return the span that ``parts``, left to right, make together."""
    text = "".join(part.text for part in parts)
    return Span(parts[0].start, parts[-1].end, label, value, text, cost, parts)


def called(number: Span) -> bool:
    """Return whether ``number`` is told digit by digit (幺二零)."""
    return any(part.text in _CALLED for part in number.parts)


def quantities(heard: Heard, numbers: list[Span], units: list[Span]) -> Iterator[Span]:
    """Yield 两份, 俩, 份 (one), 仨 as "quantity"."""
    after = starting(units)
    for number in numbers:
        value = number.value
        if not isinstance(value, int) or not 1 <= value <= _MOST_PORTIONS or called(number):
            continue
        bare = 0.0 if number.text in ("俩", "仨") else 0.08
        if heard.guessed or number.cost <= _WRITTEN:
            yield joined("quantity", value, number.cost + bare, number)
        for unit in after.get(number.end, ()):
            yield joined("quantity", value, number.cost + unit.cost, number, unit)
    for number in numbers:  # 二两米饭 is a portion of that weight
        for weight in starting(numbers)[number.end]:
            if weight.text == "两" and number.text in _WEIGHTS:
                yield joined("quantity", 1, number.cost + weight.cost, number, weight)
    for unit in units:
        yield joined("quantity", 1, unit.cost + 0.03, unit)


def wishes(words: list[Span], amounts: list[Span]) -> Iterator[Span]:
    """Yield what asks for so much of something (来四碗, 要一份), as clear signs of a wish."""
    after = starting(span for span in amounts if span.parts)
    for word in words:
        for amount in after.get(word.end, ()):
            yield joined(WISH, CLEAR, word.cost + amount.cost, word, amount)


def kilos(numbers: list[Span], units: list[Span]) -> Iterator[Span]:
    """Yield weights of the body as "kilos"."""
    after = starting(units)
    for number in numbers:
        for unit in after.get(number.end, ()):
            value = round(float(number.value) * float(unit.value), 1)
            yield joined("kilos", value, number.cost + unit.cost, number, unit)
