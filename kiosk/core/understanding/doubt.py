"""Says whether an understood sentence may have been misheard where it matters.

A wrong word in a question costs a moment; a wrong number written down, or "not taken" for
"taken", is acted on by other people. So the decision looks at single syllables, not at averages.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.core.intents import Intent
from kiosk.core.understanding.heard import NEGATIONS
from kiosk.core.understanding.parse import Sentence
from kiosk.core.understanding.paths import Parse
from kiosk.core.understanding.spans import Span, Spotter

_CLEAR = 0.15  # cost a syllable up to which a slot's words need no question
_WRITTEN_SHARE = 0.3  # of a written sentence that may be in no word known here
_CLEAR_NUMBER = 0.06  # one numeral soon sounds like another
_NUMBERS = frozenset(("quantity", "time", "duration", "snooze_time", "number", "kilos"))
_SLOT_LABELS = _NUMBERS | {
    "dish", "task", "symptom", "department", "doctor_name", "repair", "repair_fault", "bill",
    "person", "kin", "ordinal", "meal", "rating",
}  # fmt: skip
_HARMLESS = frozenset(  # what they do is said or shown, and nothing is changed
    {
        Intent.ASK_TIME, Intent.ASK_DATE, Intent.ASK_WEATHER, Intent.ASK_STATUS,
        Intent.ASK_MEDICINE, Intent.READ_NOTICES, Intent.REPEAT, Intent.LOUDER, Intent.QUIETER,
        Intent.SLOWER, Intent.BACK, Intent.HOME, Intent.HELP, Intent.CONFIRM, Intent.DENY,
    }
)  # fmt: skip
_ANSWERS = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP)  # one turned round is the other
# What the elder cannot see to be wrong before it counts: each syllable must have been heard.
_EXACTING = (*_ANSWERS, Intent.MEDICINE_SNOOZE, Intent.CHOOSE, Intent.RECORD_VITALS)
_NEAR = 0.2  # cost of a syllable that differs by accent only (zh for z, an for ang)
_NEAR_VALUE = 0.13  # the same in words that say how much, which are short and like each other
_APART = 0.09  # how much better than the next numeral one must have been heard (四 and 十: 0.1)
_SOLID = 0.1  # cost of the worst syllable of a word that was surely heard
_HALF_LIKE = 0.6  # cost of a syllable of which only the initial or the final is another
_DENIALS = frozenset(("cancel", "skip", "skip_short", "negative", "negative_after"))


def doubtful(parse: Parse, sentence: Sentence, spotter: Spotter, slots: Mapping[str, Any]) -> bool:
    """Return whether something may be wrong: unheard beside what was heard, or heard badly.

    ``slots`` are those read from ``parse``; ``spotter`` is the one that found its spans.
    """
    intent, heard = parse.reading.intent, sentence.heard
    if intent in _HARMLESS:
        return False
    if _unexplained(parse, sentence) or any(
        _badly_heard(span, guessed=heard.guessed) for span in parse.path
    ):
        return True
    if intent in _EXACTING and not _exact(parse, sentence, spotter, slots):
        return True
    return _denied(parse, sentence, spotter)


def _unexplained(parse: Parse, sentence: Sentence) -> bool:
    """Return whether too much is in no word: any syllable that was heard, a few of those written.

    What is written down was surely said, whether or not a word for it is known here.
    """
    if sentence.heard.guessed or parse.reading.intent in _EXACTING:
        return parse.skipped > 0
    return parse.skipped > _WRITTEN_SHARE * (len(sentence.heard) - parse.aside)


def _badly_heard(span: Span, *, guessed: bool) -> bool:
    length = span.end - span.start
    badly = span.cost > (_CLEAR_NUMBER if span.label in _NUMBERS else _CLEAR) * length
    named = span.label in _SLOT_LABELS
    return (named and guessed and length == 1) or (badly and (named or guessed))


def _exact(parse: Parse, sentence: Sentence, spotter: Spotter, slots: Mapping[str, Any]) -> bool:
    """Return whether each syllable that the meaning hangs on was heard as what it is taken for."""
    intent, heard = parse.reading.intent, sentence.heard
    if intent is Intent.RECORD_VITALS and _gaps(parse, sentence, spotter, len(slots)):
        return False
    if intent is Intent.MEDICINE_SNOOZE and "minutes" not in slots:
        return True  # it comes again after the usual minutes, whatever was said
    for span in parse.path:
        if intent is Intent.CHOOSE and span.label == "ordinal" and _rivalled(span, sentence):
            return False
        if intent in _ANSWERS or span.label in _SLOT_LABELS:
            near = _NEAR_VALUE if span.label in _SLOT_LABELS else _NEAR
            for leaf in span.leaves():
                if spotter.worst(heard, leaf) > near or _numeral_unclear(leaf, sentence, spotter):
                    return False
    return True


def _rivalled(span: Span, sentence: Sentence) -> bool:
    """Return whether another choice was said nearly as likely in the same place."""
    return any(
        other.value != span.value
        and other.start < span.end
        and span.start < other.end
        and other.cost - span.cost < _NEAR
        for other in sentence.table["ordinal"]
    )


def _numeral_unclear(leaf: Span, sentence: Sentence, spotter: Spotter) -> bool:
    """Return whether a numeral of ``leaf`` sounded nearly like another numeral."""
    if leaf.end - leaf.start != len(leaf.text):
        return any(character in spotter.numerals for character in leaf.text)
    for index, character in enumerate(leaf.text, leaf.start):
        value = spotter.numerals.get(character)
        if value is None:
            continue
        costs = _numeral_costs(index, sentence, spotter)
        own = costs.pop(value[0])
        if min(costs.values()) - own < _APART:
            return True
    return False


def _numeral_costs(index: int, sentence: Sentence, spotter: Spotter) -> dict[str, float]:
    """Return for each meaning of a numeral what it costs to have heard it at ``index``."""
    costs: dict[str, float] = {}
    for meaning, unit in spotter.numerals.values():
        cost = sentence.heard.cost(index, unit)
        costs[meaning] = min(cost, costs.get(meaning, cost))
    return costs


def _gaps(parse: Parse, sentence: Sentence, spotter: Spotter, values: int) -> bool:
    """Return whether measured values may be incomplete.

    A syllable that is only filler may be a numeral; a number that became no value was misheard.
    """
    heard = sentence.heard
    covered = sum(span.end - span.start for span in parse.path)
    silent = sum(
        silent and min(_numeral_costs(index, sentence, spotter).values()) > _NEAR
        for index, silent in enumerate(heard.silent)
    )
    numbers = [span for span in parse.path if span.label in ("number", "kilos")]
    pressure = any(span.label == "blood_pressure" for span in parse.path)
    return covered + silent < len(heard) or len(numbers) != values or (pressure and values < 2)


def _denied(parse: Parse, sentence: Sentence, spotter: Spotter) -> bool:
    """Return whether the sentence may hold a denial that was not heard: 保洁五要了 (不要了).

    All of it but the denying syllable stands there, and that syllable is in none of the words
    the sentence was explained by, or only sounds like one.
    """
    clear: set[int] = set()
    for span in (*parse.path, *sentence.fillers(parse.path)):
        for leaf in span.leaves():
            if _surely_heard(leaf, parse, sentence, spotter):
                clear.update(range(leaf.start, leaf.end))
    return spotter.may_deny(sentence.heard, _DENIALS, clear)


def _surely_heard(leaf: Span, parse: Parse, sentence: Sentence, spotter: Spotter) -> bool:
    """Return whether ``leaf`` hides no denial: it is one, or was heard too well.

    A syllable that sounds half like 不 is a reason to ask when an answer depends on it, even in a
    word that fits: 度吃了 for 都吃了.
    """
    heard = sentence.heard
    stretch = range(leaf.start, leaf.end)
    if not NEGATIONS.isdisjoint(leaf.text):
        return True
    if all(heard.syllables[index].character[:1] in leaf.text for index in stretch):
        return True
    if spotter.worst(heard, leaf) > _SOLID:
        return False
    if len(stretch) > 1 and parse.reading.intent not in _ANSWERS:
        return True
    return all(spotter.unlike_negation(heard, index) > _HALF_LIKE for index in stretch)
