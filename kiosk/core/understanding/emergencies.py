"""Listens for cries for help in any sentence, whatever else it may mean."""

from collections.abc import Mapping, Sequence

from kiosk.core.alarms import AlarmKind
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.parse import DOUBT
from kiosk.core.understanding.spans import Span
from kiosk.core.understanding.wording import wording
from kiosk.core.values import dataclass

_COST_A_SYLLABLE = 0.07  # for a cry inside a longer sentence
_COST_ALONE = 0.27  # for a cry that is most of the sentence
_COST_ALONE_TYPED = 0.2  # the same where the recogniser gave no other sounds
_CLEAR_OF_WORDS = 0.1  # cost a syllable above which other words must not stand there
_SHORT_COST = 0.3
_SURE = 0.3
_TOLD = 0.1  # cost up to which a word says that somebody tells a story
CERTAIN = 0.9  # how surely a cry must be heard to need no comparison with other readings
_LEAST_ALONE, _LEAST_INSIDE = 0.64, 0.75  # how surely a cry must be heard at all
_WRITTEN = 0.02  # cost up to which a word stands there as it is written
_WORK = ("task", "repair", "repair_fault", "broken", "fix")
_CALLS = ("来人", "叫人", "喊人", "来个人")  # said of a cry for help and of a workman
_VAGUE = (AlarmKind.UNSPECIFIED, AlarmKind.UNWELL)

Table = Mapping[str, Sequence[Span]]


@dataclass(frozen=True)
class Cry:
    """A cry for help: the kind of emergency, how sure (0 to 1), and the words it was told by."""

    kind: AlarmKind
    sure: float
    words: Span


def find_emergency(heard: Heard, table: Table, pressed: bool) -> Cry | None:
    """Return the emergency cried out, or None.

    ``pressed``: the elder pressed to talk; otherwise a cry must be exact, and 救命 alone counts
    only when it is said twice.
    """
    cries = [span for span in _cries(heard, table) if _counts(heard, table, span, pressed)]
    if not cries:
        return None
    cries.sort(key=lambda span: (span.start, span.cost - span.end))
    clear = [span for span in cries if AlarmKind(span.value) not in _VAGUE]
    named = [span for span in cries if AlarmKind(span.value) is not AlarmKind.UNSPECIFIED]
    chosen = (clear or named or cries)[0]
    return Cry(AlarmKind(chosen.value), max(_sureness(span) for span in cries), chosen)


def understood_cry(heard: Heard, cry: Cry) -> Understanding:
    """Return what ``cry``, found in ``heard``, means."""
    text, slots = wording(heard, (cry.words,)), {"kind": str(cry.kind)}
    return Understanding(text, Intent.EMERGENCY, Decision.ACT, slots, round(cry.sure, 4))


def _sureness(span: Span) -> float:
    """Return 0 to 1, on the same scale as a parse's score."""
    explained = span.end - span.start - span.cost
    return explained / (explained + DOUBT * span.cost)


def _cries(heard: Heard, table: Table) -> list[Span]:
    cries = [span for span in table.get("cry", ()) if span.end - span.start >= 3]
    for body in table.get("cry_body", ()):
        for grave in table.get("cry_grave", ()):
            gap = grave.start - body.end
            if 0 <= gap <= 3:
                cost = body.cost + grave.cost + 0.1 * gap
                text = body.text + grave.text
                parts = (body, grave)
                cries.append(Span(body.start, grave.end, "cry", body.value, text, cost, parts))
    shorts = [s for s in table.get("short_cry", ()) if s.cost <= _SHORT_COST]
    cries += [s for s in shorts if len(shorts) > 1 or _most_of(heard, s)]
    return cries


def _most_of(heard: Heard, span: Span) -> bool:
    loud = sum(1 for silent in heard.silent if not silent)
    return (span.end - span.start) * 5 >= loud * 3


def _counts(heard: Heard, table: Table, cry: Span, pressed: bool) -> bool:
    length = cry.end - cry.start
    alone = _COST_ALONE if heard.guessed else _COST_ALONE_TYPED
    limit = alone if _most_of(heard, cry) else _COST_A_SYLLABLE
    if not pressed:
        limit /= 2
        if length <= 2 and sum(1 for s in table.get("short_cry", ()) if s.cost < _SURE) < 2:
            return False
    least = _LEAST_ALONE if _most_of(heard, cry) else _LEAST_INSIDE
    if cry.cost > limit * length or _sureness(cry) < least:
        return False
    if not heard.guessed and cry.cost > _CLEAR_OF_WORDS * length and _other_words(table, cry):
        return False
    if _said_otherwise(heard, table, cry) or (_calls(cry) and _asked_for(table, cry)):
        return False
    return not (_taken_back(heard, table, cry) or _told(table, cry))


def _calls(cry: Span) -> bool:
    return any(word in cry.text for word in _CALLS)


def _other_words(table: Table, cry: Span) -> bool:
    """Return whether other words stand written where the cry was only guessed at."""
    return any(
        span.cost == 0.0
        and span.end - span.start > 1
        and span.start < cry.end
        and cry.start < span.end
        and span.text not in cry.text
        for spans in table.values()
        for span in spans
    )


def _said_otherwise(heard: Heard, table: Table, cry: Span) -> bool:
    """Return whether the syllables that the cry has otherwise stand in other words written out.

    我腰不行了 sounds like 我要不行了, and 过点了 like 过电了.
    """
    if heard.guessed or cry.parts or cry.end - cry.start != len(cry.text):
        return False
    others = {
        index
        for index, character in enumerate(cry.text, cry.start)
        if heard.syllables[index].character[:1] != character
    }
    written = [
        range(span.start, span.end)
        for label, spans in table.items()
        for span in spans
        if span.cost <= _WRITTEN and span.end - span.start > 1 and not label.startswith("cry")
    ]
    return bool(others) and all(any(index in word for word in written) for index in others)


def _asked_for(table: Table, cry: Span) -> bool:
    """Return whether somebody is only asked to come to what is broken: 暖气不热，来人看看."""
    return AlarmKind(cry.value) is AlarmKind.UNSPECIFIED and any(
        span.cost <= _WRITTEN and (span.end <= cry.start or span.start >= cry.end)
        for label in _WORK
        for span in table.get(label, ())
    )


def _taken_back(heard: Heard, table: Table, cry: Span) -> bool:
    """Return whether a word just before the cry denies or only imagines it."""
    for word in table.get("cry_not", ()):
        gap = cry.start - word.end
        inside = word.start >= cry.start and word.end <= cry.end
        if 0 <= gap <= 1 and not inside and word.cost <= 0.1 and word.end not in heard.breaks:
            return True
    return False


def _told(table: Table, cry: Span) -> bool:
    """Return whether the sentence tells of the past or of the television."""
    before = any(
        s.start <= cry.start and s.end < cry.end and s.cost <= _TOLD
        for s in table.get("cry_talk", ())
    )
    after = any(s.start >= cry.end and s.cost <= _SURE for s in table.get("cry_after", ()))
    return before or after
