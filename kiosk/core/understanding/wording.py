"""Writes a sentence down as it was understood: 名天中五来良凤同收肉 is 明天中午来两份红烧肉."""

from collections.abc import Iterable

from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span


def wording(heard: Heard, spans: Iterable[Span]) -> str:
    """Return the characters of ``heard`` with the words of ``spans`` in place of theirs.

    What no span covers keeps the recogniser's characters, for they are all that is known of it.
    Spans must not overlap; a comma that ended a span's stretch stays.
    """
    written: list[str] = []
    place = 0
    for leaf in sorted((leaf for span in spans for leaf in span.leaves()), key=_start):
        written += [syllable.character for syllable in heard.syllables[place : leaf.start]]
        written.append(leaf.text)
        if leaf.end in heard.breaks:
            written.append("，")
        place = leaf.end
    written += [syllable.character for syllable in heard.syllables[place:]]
    return "".join(written)


def _start(span: Span) -> int:
    return span.start
