"""Says which explanations of a sentence are to be believed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.core.intents import Intent
from kiosk.core.understanding.lexicon import Reading
from kiosk.core.understanding.parse import Sentence
from kiosk.core.understanding.paths import Parse
from kiosk.core.understanding.vitals import is_of_other_numbers

_CLEAR_BELIEF = 2.0  # of words that were written, not guessed: enough in itself
_LEAST_BESIDE = 0.5  # share of a sentence with clauses passed over that must be explained
_SOLID_RELIEF = 0.03  # of the share to be explained, for each solid syllable beyond the third
_MOST_RELIEF = 0.15


def explain_all(
    sentence: Sentence, readings: Sequence[Reading], relief: Mapping[str, float]
) -> list[Parse]:
    """Return the believable parses, best first; ``relief`` is what context gives an intent."""
    found = []
    for reading in sentence.possible(readings):
        parse = sentence.explain(reading)
        if parse is None or parse.belief < sentence.least_belief or sentence.is_guess(parse):
            continue
        if sentence.is_talk(parse):
            continue
        if reading.intent is Intent.RECORD_VITALS and is_of_other_numbers(parse.path):
            continue
        eased_by = relief.get(reading.intent, 0.0)
        score = parse.score + eased_by
        eased = min(_MOST_RELIEF, _SOLID_RELIEF * max(0, parse.solid - 3))
        written = not sentence.heard.guessed and (not parse.aside or score >= _LEAST_BESIDE)
        clear = written and parse.belief >= _CLEAR_BELIEF and reading.accept <= 1.0
        if clear or score >= reading.accept - eased:
            found.append(replace(parse, value=parse.value + eased_by))
    if any(parse.reading.accept > 1.0 for parse in found):  # the answer that was waited for
        found = [parse for parse in found if parse.reading.accept > 1.0]
    found.sort(key=lambda parse: -round(parse.value, 2))  # among equals the readings' order
    return found
