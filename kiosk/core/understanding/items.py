"""Binds quantities to dishes: 两份红烧肉, 米饭来俩, 豆浆油条各一份, 要一份，不是，要两份."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span

_UNBOUND = 6.0
_PAUSE = 1.5
_BEFORE = 0.1  # between 两份 of the dish before and after it, after is likelier


@dataclass
class _Item:
    dish: str  # "" when only a quantity was said
    quantity: int | None = None


def read_items(path: Sequence[Span], heard: Heard) -> list[dict[str, Any]]:
    """Return the dishes ordered, each with its quantity (1 when unsaid).

    A quantity alone (an answer to "how many?") comes back as an item without a dish.
    """
    items: list[_Item] = []
    for index, segment in enumerate(_segments(path)):
        said = _bound_items(segment, heard)
        refused = {span.value for span in segment if span.label == "not_dish"}
        items = [item for item in items if item.dish not in refused]
        items = _corrected(items, said) if index and items else items + said
    named = [item for item in items if item.dish]
    if named:
        return [{"dish": item.dish, "quantity": item.quantity or 1} for item in named]
    return [{"quantity": item.quantity} for item in items[-1:] if item.quantity]


def _segments(path: Iterable[Span]) -> list[list[Span]]:
    """Cut ``path`` at the words of correction that follow something said."""
    segments: list[list[Span]] = [[]]
    for span in path:
        if span.label == "correction" and segments[-1]:
            segments.append([])
        elif span.label in ("dish", "not_dish", "quantity", "each"):
            segments[-1].append(span)
    return segments


def _bound_items(segment: Sequence[Span], heard: Heard) -> list[_Item]:
    parts = [span for span in segment if span.label in ("dish", "quantity")]
    _, bound = _cheapest(parts, 0, False, heard)
    items: list[_Item] = []
    for number, span in enumerate(parts):
        if span.label == "dish":
            known = next((item for item in items if item.dish == span.value), None)
            quantity = bound.get(number)
            if known is None:
                items.append(_Item(span.value, quantity))
            elif quantity is not None:
                known.quantity = quantity
    spare = [span.value for span in parts if span.label == "quantity"]
    if not items and spare:
        return [_Item("", spare[-1])]
    if any(span.label == "each" for span in segment) and spare:
        for item in items:
            item.quantity = spare[-1]
    return items


def _cheapest(
    parts: Sequence[Span], index: int, taken: bool, heard: Heard
) -> tuple[float, dict[int, int]]:
    """Bind each quantity from ``index`` on to the dish before or after it, at the least cost.

    ``taken``: the dish before ``index`` has its quantity. Returns the cost and the quantity
    bound to each dish by its place in ``parts``.
    """
    if index >= len(parts):
        return 0.0, {}
    span = parts[index]
    if span.label == "dish":
        return _cheapest(parts, index + 1, False, heard)
    options: list[tuple[float, dict[int, int]]] = []
    cost, bound = _cheapest(parts, index + 1, taken, heard)
    options.append((cost + _UNBOUND, bound))
    if index and parts[index - 1].label == "dish" and not taken:
        cost, bound = _cheapest(parts, index + 1, True, heard)
        price = _distance(parts[index - 1], span, heard) + _BEFORE
        options.append((cost + price, {**bound, index - 1: span.value}))
    if index + 1 < len(parts) and parts[index + 1].label == "dish":
        cost, bound = _cheapest(parts, index + 2, True, heard)
        price = _distance(span, parts[index + 1], heard)
        options.append((cost + price, {**bound, index + 1: span.value}))
    return min(options, key=lambda option: option[0])


def _distance(first: Span, second: Span, heard: Heard) -> float:
    pause = any(first.end <= place <= second.start for place in heard.breaks)
    return 0.3 * (second.start - first.end) + (_PAUSE if pause else 0.0)


def _corrected(items: list[_Item], said: list[_Item]) -> list[_Item]:
    """Return ``items`` with what was said after 不是 in place of what it corrects."""
    for number, item in enumerate(said):
        known = next((i for i in items if i.dish == item.dish and item.dish), None)
        if known is not None:
            known.quantity = item.quantity or known.quantity
        elif not item.dish:
            items[-1].quantity = item.quantity
        elif number == 0 and items[-1].dish:
            items[-1] = item
        else:
            items.append(item)
    return items
