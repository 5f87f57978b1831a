"""The wake phrase: 小安小安, at the start of a sentence, by its sound."""

from collections.abc import Sequence

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.spans import Entry, Span, Spotter

_COST_A_SYLLABLE = 0.2
_LATEST_START = 2

_spotters: dict[int, tuple[Lexicon, Spotter]] = {}


def strip_wake_phrase(
    hypotheses: Sequence[Hypothesis], lexicon: Lexicon
) -> Sequence[Hypothesis] | None:
    """Return the hypotheses without the wake phrase they start with, or None.

    None means that no hypothesis starts with one. Hypotheses that do not are left out; what
    remains may be empty of syllables when the phrase stood alone.
    """
    spotter = _spotter(lexicon)
    found: list[Hypothesis] = []
    for hypothesis in hypotheses:
        spans = spotter.spot(spotter.hear(hypothesis.syllables))
        ends = [span.end for span in spans if _believed(span)]
        if ends:
            found.append(hypothesis.after(max(ends)))
    return found or None


def _believed(span: Span) -> bool:
    length = span.end - span.start
    return span.start <= _LATEST_START and span.cost <= _COST_A_SYLLABLE * length


def _spotter(lexicon: Lexicon) -> Spotter:
    known = _spotters.get(id(lexicon))
    if known is None or known[0] is not lexicon:
        entries = [Entry("wake", "", phrase) for phrase in lexicon.wake]
        known = (lexicon, Spotter(entries, lexicon.accent, lexicon.pronunciations))
        _spotters[id(lexicon)] = known
    return known[1]
