"""Binds quantities to dishes: 两份红烧肉, 米饭来俩, 豆浆油条各一份, 要一份，不是，要两份."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.understanding.spans import Span


@dataclass
class _Item:
    dish: str
    quantity: int | None = None


class _Binder:
    def __init__(self) -> None:
        self.items: list[_Item] = []
        self.pending: int | None = None  # a quantity whose dish has not come yet
        self.correcting = False
        self.each = False

    def take(self, span: Span, following: Span | None) -> None:
        """Take the next span; ``following`` is the next dish or quantity after it."""
        if span.label == "correction":
            self.correcting = bool(self.items) or self.pending is not None
        elif span.label == "each":
            self.each = True
        elif span.label in ("dish", "not_dish"):
            self._dish(span)
        elif span.label == "quantity":
            self._quantity(span, following)

    def _dish(self, span: Span) -> None:
        if span.label == "not_dish":
            self.items = [item for item in self.items if item.dish != span.value]
            self.pending = None
            return
        known = next((item for item in self.items if item.dish == span.value), None)
        if known is not None:
            known.quantity = self.pending if self.pending is not None else known.quantity
        elif self.correcting and self.items:
            self.items[-1] = _Item(span.value, self.pending)
        else:
            self.items.append(_Item(span.value, self.pending))
        self.pending, self.correcting = None, False

    def _quantity(self, span: Span, following: Span | None) -> None:
        leads = (
            following is not None
            and following.label == "dish"
            and (following.start - span.end <= 1 or not self.items)
        )
        if self.each and not leads:
            for item in self.items:
                item.quantity = span.value if item.quantity is None else item.quantity
        elif leads or not self.items:
            self.pending = span.value
        elif self.correcting or self.items[-1].quantity is None:
            self.items[-1].quantity = span.value
            self.correcting = False
        else:
            self.pending = span.value


def read_items(path: Sequence[Span]) -> list[dict[str, Any]]:
    """Return the dishes ordered, each with its quantity (1 when unsaid).

    A quantity alone (an answer to "how many?") comes back as an item without a dish.
    """
    binder = _Binder()
    parts = [s for s in path if s.label in ("dish", "not_dish", "quantity", "correction", "each")]
    for index, span in enumerate(parts):
        rest = (s for s in parts[index + 1 :] if s.label in ("dish", "quantity"))
        binder.take(span, next(rest, None))
    if not binder.items and binder.pending is not None:
        return [{"quantity": binder.pending}]
    return [{"dish": item.dish, "quantity": item.quantity or 1} for item in binder.items]
