"""Reads measured values off a sentence: 高压一百五，低压九十; 体温三十六度五; 体重一百二十斤."""

from collections.abc import Sequence
from typing import Any

from kiosk.core.understanding.spans import Span

# What a living adult can show; a number outside was misheard.
_RANGES: dict[str, tuple[float, float]] = {
    "systolic": (60, 280), "diastolic": (30, 180), "pulse": (25, 250), "glucose": (2, 35),
    "temperature": (33, 43), "weight": (20, 250),
}  # fmt: skip
_NAMES = {
    "blood_pressure": "systolic",
    "high_pressure": "systolic",
    "low_pressure": "diastolic",
    "pulse": "pulse",
    "glucose": "glucose",
    "temperature": "temperature",
    "weight": "weight",
}
_NUMBERS = ("number", "kilos")
_WHOLE = ("systolic", "diastolic", "pulse")
_LOOSE_WEIGHT = 90  # a weight said without a unit above this is in 斤


def read_vitals(path: Sequence[Span]) -> dict[str, Any]:
    """Return the values said, in the units of the voice contract; unlikely ones are left out."""
    found: dict[str, Any] = {}
    name = ""
    for span in path:
        if span.label in _NAMES:
            name = _NAMES[span.label]
        elif span.label == "kilos":
            _note(found, "weight", span.value)
            name = ""
        elif span.label == "number" and name:
            value = float(span.value)
            if name == "weight" and value > _LOOSE_WEIGHT:
                value = round(value / 2, 1)
            if name == "systolic" and "systolic" in found and value < found["systolic"]:
                name = "diastolic"
            _note(found, name, value)
            if name == "systolic":
                continue
    return found


def is_of_other_numbers(path: Sequence[Span]) -> bool:
    """Return whether most numbers said are of nothing that is measured, the first of them too.

    Who tells a measurement names it first; 再等二十八 … 一千一百三十八点 is talk of other things.
    """
    labels = [span.label for span in path if span.label in _NAMES or span.label in _NUMBERS]
    unread = sum(label in _NUMBERS for label in labels) - len(read_vitals(path))
    unnamed = "number" in labels and labels[0] == "number" and bool(_NAMES.keys() & set(labels))
    return unnamed and unread > 1 and unread > len(read_vitals(path))


def _note(found: dict[str, Any], name: str, value: float) -> None:
    low, high = _RANGES[name]
    if low <= value <= high:
        found[name] = round(value) if name in _WHOLE else round(value, 1)
