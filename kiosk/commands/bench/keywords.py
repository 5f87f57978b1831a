"""The first baseline: plain keyword matching on the best hypothesis.

On its characters, and, because a recogniser without a language model writes any character that
sounds right, a second time on its syllables without tones.

Keywords are the product's own words and phrases. An intent is believed when each thing it needs is
named; the one with the longest keywords wins, and a tie is asked about. A cry for help comes before
everything unless it is denied or told of. Very short answers (对, 不要) must be the whole sentence.
"""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from kiosk.commands.bench.exact import Finder, Found, longest
from kiosk.commands.bench.exact_slots import keyword_slots
from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.lexicon import Lexicon, Reading
from kiosk.core.understanding.slots import missing_slots

_NAMED = 0.6  # of the sentence must be keywords, else it is talk
_WHOLE = 0.6  # of the sentence must be the phrase, for those that are sentences
TELLING = ("told", "others", "past", "media", "maybe")
_NOT_COUNTED = ("filler", "degree")

Worth = tuple[int, int]
"""What speaks for a reading, the weightier first."""


def cry_for_help(found: Sequence[Found], length: int, *, short: bool = True) -> Found | None:
    """Return the cry for help among ``found``; one denied, told of or joked about is none.

    ``length``: characters of the sentence; a ``short`` cry (来人) must be half of it.
    """
    cries = [word for word in found if word.label == "cry"]
    if short:
        cries += [w for w in found if w.label == "short_cry" and w.length * 2 >= length]
    graves = [word for word in found if word.label == "cry_grave"]
    for body in (word for word in found if word.label == "cry_body"):
        cries += [body for grave in graves if 0 <= grave.start - body.end <= 3][:1]
    for cry in sorted(cries, key=lambda word: -word.length):
        denied = any(w.label == "cry_not" and w.end == cry.start for w in found)
        told = any(w.label == "cry_talk" and w.end <= cry.start for w in found)
        joke = any(w.label == "cry_after" and w.start >= cry.end for w in found)
        if not (denied or told or joke):
            return cry
    return None


def decided(text: str, intent: Intent, slots: dict[str, object], *, sure: bool) -> Understanding:
    """Return the understanding with the decision the product's rules give without doubts."""
    if missing_slots(intent, slots):
        decision = Decision.ASK
    elif not sure or intent is Intent.CANCEL_REQUEST:
        decision = Decision.CONFIRM
    else:
        decision = Decision.ACT
    return Understanding(text, intent, decision, slots)


def least_needed(reading: Reading, length: int, found: Sequence[Found]) -> float:
    """Return the fewest characters of a sentence of ``length`` that must be what is needed.

    What is said as a whole sentence (再说一遍, 对) may have little beside it.
    """
    if not all(label.startswith("say ") for group in reading.needs for label in group):
        return 1
    return max(1.0, _WHOLE * (length - sum(w.length for w in longest(found, _NOT_COUNTED))))


class Baseline(ABC):
    """Answers from what ``finder`` finds: a cry for help, else the best of ``_matches``."""

    def __init__(self, name: str, finder: Finder) -> None:
        self.name = name
        self._finder = finder

    def answer(self, best: Hypothesis, now: datetime, *, pressed: bool = True) -> Understanding:
        """Return what ``best``, the best hypothesis, means at ``now``.

        Unless somebody ``pressed`` to talk, short cries (来人) are none.
        """
        text = self._finder.spell(best)
        found = self._finder.find(text, now)
        cry = cry_for_help(found, len(text), short=pressed)
        if cry is not None:
            return Understanding(
                best.text, Intent.EMERGENCY, Decision.ACT, {"kind": str(cry.value)}
            )
        matches = self._matches(text, found)
        most, winner = max(matches, key=lambda match: match[0], default=((0, 0), None))
        if winner is None or not self._is_believed(text, found, most, winner):
            return Understanding(best.text, Intent.NONE, Decision.REJECT)
        tied = any(value == most and r.intent is not winner.intent for value, r in matches)
        slots = keyword_slots(winner.intent, winner.slots, found, now)
        return decided(best.text, winner.intent, slots, sure=not tied)

    @abstractmethod
    def _matches(self, text: str, found: Sequence[Found]) -> list[tuple[Worth, Reading]]:
        """Return the readings that fit, each with what speaks for it."""

    def _is_believed(self, text: str, found: Sequence[Found], most: Worth, winner: Reading) -> bool:
        """Return whether the ``winner`` of the matches is believed."""
        del text, found, most, winner
        return True


class KeywordBaseline(Baseline):
    """Answers by the keywords ``finder`` finds."""

    def __init__(self, name: str, finder: Finder, lexicon: Lexicon) -> None:
        super().__init__(name, finder)
        self._readings = lexicon.readings

    def _matches(self, text: str, found: Sequence[Found]) -> list[tuple[Worth, Reading]]:
        table: dict[str, list[Found]] = defaultdict(list)
        for word in found:
            table[word.label].append(word)
        votes = [(_votes(reading, table), reading) for reading in self._readings]
        return [((n, 0), r) for n, r in votes if n >= least_needed(r, len(text), found)]

    def _is_believed(self, text: str, found: Sequence[Found], most: Worth, winner: Reading) -> bool:
        talk = sum(word.length for word in longest(found, TELLING))
        known = {label for group in winner.needs for label in group} | winner.may | {"filler"}
        named = sum(word.length for word in longest(found, known))
        return named >= _NAMED * len(text) and talk < most[0]


def _votes(reading: Reading, table: dict[str, list[Found]]) -> int:
    """Return the characters that name what ``reading`` needs, 0 when something is not named."""
    chosen: list[Found] = []
    for group in reading.needs:
        words = [word for label in group for word in table[label]]
        free = [
            word
            for word in words
            if all(word.end <= other.start or other.end <= word.start for other in chosen)
        ]
        if not free:
            return 0
        chosen.append(max(free, key=lambda word: word.length))
    return sum(word.length for word in chosen)
