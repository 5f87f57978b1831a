"""FHIR R4 dosage instructions in short, to put published examples down with.

The examples themselves: ``published_hl7``, ``published_dgmp``. Only their facts are there: how
much, when, how long; and, in Chinese, what a plan makes of it or why it cannot.
"""

from typing import Any, NamedTuple

Json = dict[str, Any]
KBV_PIECE = "Stück"


class Published(NamedTuple):
    """One example: its status, its instructions, and what is read: plans in words, or a reason."""

    name: str
    dosages: tuple[Json, ...]
    plans: tuple[str, ...] = ()
    refused: str = ""
    status: str = "active"


def dose(
    repeat: Json | None = None, much: tuple[Any, ...] | None = (1, "TAB"), **more: Any
) -> Json:
    """Return an instruction: a repeat, (value, unit) or (low, high, unit), and anything else."""
    built: Json = dict(more)
    if repeat:
        built["timing"] = {"repeat": repeat}
    if much:
        ends = [{"value": value, "unit": much[-1]} for value in much[:-1]]
        kind = {"doseQuantity": ends[0]}
        if len(ends) == 2:
            kind = {"doseRange": {"low": ends[0], "high": ends[1]}}
        built["doseAndRate"] = [kind]
    return built


def every(frequency: int, period: float, unit: str, **more: Any) -> Json:
    """Return a repeat of so many times in so long."""
    return {"frequency": frequency, "period": period, "periodUnit": unit, **more}


def piece(repeat: Json, value: float = 1, **more: Any) -> Json:
    """Return an instruction in pieces, as the German examples have them."""
    return dose(repeat, (value, KBV_PIECE), **more)


def when(*codes: str, **more: Any) -> Json:
    """Return a repeat at events."""
    return {"when": list(codes), **more}


def at(*times: str, **more: Any) -> Json:
    """Return a repeat at times of day."""
    return {"timeOfDay": [f"{time}:00" for time in times], **more}


def on(*days: str, **more: Any) -> Json:
    """Return a repeat on days of the week."""
    return {"dayOfWeek": list(days), **more}


def lasting(value: int, unit: str) -> Json:
    """Return a bound of so many days or weeks."""
    return {"boundsDuration": {"value": value, "unit": unit, "code": unit}}


def between(start: str, end: str = "") -> Json:
    """Return a bound by dates; either may be empty."""
    return {"boundsPeriod": {k: v for k, v in (("start", start), ("end", end)) if v}}


def least(hours: int) -> list[Json]:
    """Return the German extension for the least interval."""
    url = "http://ig.fhir.de/igs/medication/StructureDefinition/MindestabstandZwischenGaben"
    return [{"url": url, "valueDuration": {"value": hours, "unit": "h", "code": "h"}}]


def at_most(value: int, unit: str, period: int, period_unit: str) -> Json:
    """Return the most that may be taken in a period."""
    return {
        "numerator": {"value": value, "unit": unit},
        "denominator": {"value": period, "unit": period_unit, "code": period_unit},
    }
