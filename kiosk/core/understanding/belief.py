"""How surely a sentence was meant as it was explained, rather than as something else."""

from collections.abc import Sequence

from kiosk.core.understanding.spans import Span

_SOLID = 0.12  # cost a syllable up to which a word was heard well
NUMBERS = frozenset(("quantity", "time", "duration", "snooze_time", "number", "kilos"))
SLOT_LABELS = NUMBERS | {
    "dish", "task", "symptom", "department", "doctor_name", "repair", "repair_fault", "bill",
    "person", "kin", "ordinal", "meal", "rating", "place", "feel_bad",
}  # fmt: skip
_NEARLY, _NEARLY_NUMBER = 0.08, 0.015  # cost a syllable of what is as good as written out
_TELLING = 0.3  # the same of words that fill a slot, when they are written out
_LONG = 4.0  # syllables of a word beyond which it says no more


def solid(path: Sequence[Span]) -> int:
    """Return how many syllables stand in words of two or more that were heard well."""
    lengths = [(span.end - span.start, span.cost) for span in path]
    return sum(length for length, cost in lengths if length > 1 and cost <= _SOLID * length)


def belief_in(path: Sequence[Span], score: float, skipped: int, size: int) -> float:
    """Return the log odds that the sentence means this rather than something else.

    A syllable heard exactly is worth about 4.2 nats against chance, and loses 7 for a cost of 1
    (recorded commands against their recogniser's alternatives); naming a word of the lexicon
    costs about 3. Long words say more than many short ones. The weights are a logistic fit over
    recorded commands and people's talk that was not meant for the kiosk.
    """
    length = sum(span.end - span.start for span in path)
    cost = sum(span.cost for span in path)
    evidence = (4.2 * length - 7.0 * cost - 3.0 * len(path) - 2.0 * skipped) / size
    return 9.0 * score + 2.6 * evidence + 1.4 * min(_LONG, length / len(path)) - 10.4


def worth_of(span: Span) -> float:
    """Return what it is worth that ``span`` fills a slot, when it was heard well."""
    length = span.end - span.start
    nearly = _NEARLY_NUMBER if span.label in NUMBERS else _NEARLY
    telling = span.label in SLOT_LABELS and length > 1 and span.cost <= nearly * length
    return _TELLING * length if telling else 0.0
