"""Finds whom a sentence is said to, when that is somebody else than the kiosk."""

from collections.abc import Iterator, Sequence

from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span

_NO_NAME = ("filler", "negative", "digit", "want", "eat", "where_status")
_YOURS = ("你们家", "你家", "你那", "你")


def addresses(heard: Heard, persons: list[Span], fillers: list[Span]) -> Iterator[Span]:
    """Yield a person called on between pauses (大孙子，慢点跑): others are talked to, not us.

    闺女啊 and 姑娘 are how the elder may call the kiosk; such words are fillers.
    """
    if not heard.breaks:
        return
    ends = {*heard.breaks, len(heard)}
    ours = {(span.start, span.end) for span in fillers if span.cost == 0.0}
    for person in persons:
        end = person.end
        while end not in ends and end < len(heard) and heard.silent[end]:
            end += 1
        whole = person.start in {0, *heard.breaks} and end in ends
        alone = person.start == 0 and end == len(heard)
        if person.cost == 0.0 and whole and not alone and (person.start, end) not in ours:
            yield Span(person.start, end, "address", "", person.text, 0.0)


def yours(heard: Heard, things: list[Span]) -> Iterator[Span]:
    """Yield what is another person's (你那腿, 你家玻璃, 你二舅): somebody else is talked to."""
    characters = "".join(syllable.character[:1] or " " for syllable in heard.syllables)
    for thing in things:
        before = characters[max(0, thing.start - 3) : thing.start]
        owner = next((word for word in _YOURS if before.endswith(word)), "")
        named = thing.label in ("person", "kin", "relative") and thing.end - thing.start > 1
        if thing.cost == 0.0 and owner and (len(owner) > 1 or named):
            start = thing.start - len(owner)
            yield Span(start, thing.end, "others", "", owner + thing.text, 0.0)


def strangers(heard: Heard, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield a name called out before a pause that is no word known here (强子啊，…)."""
    if heard.guessed or not heard.breaks:
        return
    end = min(heard.breaks)
    written = (s for s in spans if s.start < end and s.cost == 0.0)
    known = (s for s in written if s.end - s.start > 1 or (s.start == 0 and s.label in _NO_NAME))
    length = end - heard.silent[end - 1] if end > 1 else 0
    if length in (2, 3) and end < len(heard) and not any(known):
        yield Span(0, end, "address", "", "", 0.0)
