"""Ways through a sentence: states that are offered to a place, and the spans that led there."""

from kiosk.core.understanding.lexicon import Reading
from kiosk.core.understanding.spans import Span
from kiosk.core.values import dataclass


@dataclass(frozen=True)
class Parse:
    """A sentence explained: the spans from left to right, and 0 (not at all) to 1 (fully).

    ``skipped`` syllables nothing explains; ``aside`` ones stand in clauses that say something
    else; ``solid`` ones in words of two or more that were heard well. ``belief``: see belief.py.
    """

    reading: Reading
    path: tuple[Span, ...]
    cost: float
    score: float
    skipped: int
    aside: int
    solid: int
    belief: float
    value: float = 0.0  # for comparing readings, and hypotheses


# What it is worth (less is better), cost, explained, skipped, aside, and the spans.
State = tuple[float, float, float, int, int, "Link | None"]
Link = tuple[Span, "Link | None"]


def taken(mask: int, bits: int, ordered: bool) -> int | None:
    """Return the needs met after a span with ``bits``: it meets the first that is open."""
    if not bits:
        return mask
    still = bits & ~mask
    if not still:
        return mask
    lowest = still & -still
    if ordered and mask != lowest - 1:
        return None
    return mask | lowest


def offer(states: dict[int, State], mask: int, state: State) -> None:
    """Keep ``state`` for ``mask`` when it is worth more than the one that is known."""
    known = states.get(mask)
    if known is None or (state[0], -state[2]) < (known[0], -known[2]):
        states[mask] = state


def unwound(link: Link | None) -> tuple[Span, ...]:
    """Return the spans that led to ``link``, left to right."""
    path: list[Span] = []
    while link is not None:
        path.append(link[0])
        link = link[1]
    return tuple(reversed(path))
