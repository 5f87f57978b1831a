"""Tells talk from what is said to the kiosk: by signs of a wish, and of talk about other things.

People speak to each other, on the telephone and to a grandchild, in the words they use here too
(炖, 等等, 饺子), and so does the television. What is asked of the kiosk has a sign of a wish
(给我, 来碗, 找人) or is said whole, with nothing else in the sentence.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from kiosk.core.intents import Intent
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.spans import Span

WISH, CLEAR = "wish", "clear"
"""The concept of signs of a wish, and its value for those that nothing else says (来碗)."""
MENTIONED = (Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CALL_PERSON, Intent.PAY_BILL)
"""Intents whose things are spoken of as well: 小鸡炖蘑菇得搁榛蘑."""
UNASKING = (
    Intent.RATE_SERVICE, Intent.CONFIRM, Intent.DENY, Intent.MEDICINE_TAKEN, Intent.RECORD_VITALS,
    Intent.CANCEL_EMERGENCY, Intent.CANCEL_REQUEST, Intent.ASK_STATUS,
)  # fmt: skip
"""Intents in which nothing new is asked for."""
_UNABLE = frozenset("出下上走够挪搬抬洗擦整弄爬站起干扫拖嚼咬")  # 出不去: cannot, not: will not
_REFUSING = ("cancel", "skip", "skip_short", "say deny")
TALK = ("others", "past", "media", "told", "address")
"""Concepts of talk about other people, other times and the television, or to other people."""
_WRITTEN = 0.1  # cost up to which a sign of a wish stands there
_MUCH_TALK = 2  # signs of talk that make it talk when nothing is wished
_DOUBTFUL, _LITTLE = 0.7, 5.0  # score and belief below which one sign of talk is enough
_LEAST = 3.2  # belief below which one sign of talk is enough, whatever the score
_POOR = 0.6  # score below which much talk outweighs a sign of a wish


def is_talk(wished: bool, signs: int, score: float, belief: float) -> bool:
    """Return whether a sentence is talk, though it could be read as something asked of us.

    ``signs`` of talk that the reading leaves aside; its ``score`` (0 to 1) and ``belief`` (log
    odds).
    """
    if signs >= _MUCH_TALK:
        return not wished or score < _POOR
    if signs and not wished:
        return score < _POOR or belief < _LEAST or (score < _DOUBTFUL and belief < _LITTLE)
    return False


def cannot(heard: Heard, span: Span) -> bool:
    """Return whether the refusal ``span`` ends a word for what somebody cannot do (出不去)."""
    if span.label not in _REFUSING or span.start in heard.breaks or span.text[:1] != "不":
        return False
    return bool(span.start) and heard.syllables[span.start - 1].character[:1] in _UNABLE


def clause_of(heard: Heard, span: Span) -> int:
    """Return the number of the clause that ``span`` begins in."""
    return bisect_right(sorted(heard.breaks), span.start)


def stretches(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Return the stretches that ``spans`` cover, those that overlap taken together."""
    merged: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if merged and span.start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], span.end))
        else:
            merged.append((span.start, span.end))
    return merged


def beside(spans: Iterable[Span], path: Sequence[Span]) -> int:
    """Return how many of ``spans`` (overlapping ones count once) stand in no span of ``path``."""
    inside = [range(span.start, span.end) for span in path]
    return sum(
        not any(start in words and end - 1 in words for words in inside)
        for start, end in stretches(spans)
    )


def wished(wishes: Iterable[Span], path: Sequence[Span], breaks: Iterable[int]) -> bool:
    """Return whether a sign of a wish stands in a clause that ``path`` explains."""
    places = sorted(breaks)
    said = {bisect_right(places, span.start) for span in path}
    return any(
        wish.cost <= _WRITTEN and bisect_right(places, wish.start) in said for wish in wishes
    )
