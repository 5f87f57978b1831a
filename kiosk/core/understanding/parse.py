"""Explains a whole sentence by a reading: which of its concepts stand where, and at what cost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.core.understanding.compose import by_label
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.lexicon import Reading
from kiosk.core.understanding.spans import Span

_SPAN_COST = 0.05
DOUBT = 1.6  # how much more a misheard syllable counts than its distance
_FILLER_COST = 0.1
_SKIP_COST = 1.0
_GUESSED_SKIP = 0.8  # a recogniser adds syllables that nobody said
_SILENT_SKIP = 0.15
_PAUSE_COST = 0.15
_AGAINST_COST = 0.9
_SURE = 0.3
_SOLID = 0.12  # cost a syllable up to which a word was heard well
_SOLID_RELIEF = 0.03  # of the share to be explained, for each solid syllable beyond the third
_MOST_RELIEF = 0.15
_LEAST_BELIEF = 1.0
_CLEAR_BELIEF = 2.0  # of words that were written, not guessed: enough in itself
# How much belief counts beside the score when readings are compared; where the recogniser only
# guesses, long words heard well count for more.
_RANK = 0.03
_RANK_GUESSED = 0.1
_SPLIT_COST = 0.4  # of a misheard span that cuts a word written out in the sentence
# Concepts that speak against any reading that does not itself explain them.
_AGAINST = ("negative", "others", "past", "media", "maybe", "told")


@dataclass(frozen=True)
class Parse:
    """A sentence explained: the spans from left to right, and 0 (not at all) to 1 (fully).

    ``skipped`` syllables nothing explains; ``solid`` syllables stand in words of two or more
    that were heard well. ``belief`` weighs it all: above 0 the sentence was rather meant so.
    """

    reading: Reading
    path: tuple[Span, ...]
    cost: float
    score: float
    skipped: int
    solid: int
    belief: float
    value: float = 0.0  # for comparing readings, and hypotheses


_State = tuple[float, float, int, "_Link | None"]
_Link = tuple[Span, "_Link | None"]


class Sentence:
    """A sentence's spans, ready to be explained by readings."""

    def __init__(self, heard: Heard, spans: Iterable[Span]) -> None:
        self.heard = heard
        self.table = by_label(spans)
        self._against = [
            span for label in _AGAINST for span in self.table.get(label, ()) if span.cost <= _SURE
        ]
        # Where the sentence has words of the lexicon character for character.
        self._written = {
            (span.start, span.end)
            for words in self.table.values()
            for span in words
            if span.cost == 0.0
        }
        self._inner = {place for start, end in self._written for place in range(start + 1, end)}
        self._prices: dict[int, float] = {}
        self._skips = self._skip_costs()
        self._fillers = self._filler_moves()

    def _skip_costs(self) -> list[float]:
        skip = _GUESSED_SKIP if self.heard.guessed else _SKIP_COST
        costs = [_SILENT_SKIP if silent else skip for silent in self.heard.silent]
        for span in self._against:
            share = _AGAINST_COST / (span.end - span.start)
            for index in range(span.start, span.end):
                costs[index] = max(costs[index], _SKIP_COST + share)
        return costs

    def _filler_moves(self) -> list[list[tuple[int, float]]]:
        """Return for each place where to a filler or a skip leads and what it costs."""
        moves = [[(index + 1, cost)] for index, cost in enumerate(self._skips)]
        for span in self.table.get("filler", ()):
            if not self._cuts(span):
                cost = span.cost + _FILLER_COST * (span.end - span.start)
                moves[span.start].append((span.end, cost))
        return moves

    def fillers(self, path: Sequence[Span]) -> Iterator[Span]:
        """Yield the words that mean nothing here (那个, 给我, 了) between those of ``path``."""
        starts = [0, *(span.end for span in path)]
        ends = [*(span.start for span in path), len(self.heard)]
        for start, end in zip(starts, ends, strict=True):
            yield from self._fillers_between(start, end)

    def _fillers_between(self, start: int, end: int) -> tuple[Span, ...]:
        best: dict[int, tuple[float, tuple[Span, ...]]] = {start: (0.0, ())}
        for index in range(start, end):
            cost, found = best[index]
            moves = [(index + 1, self._skips[index], found)]
            for span in self.table.get("filler", ()):
                if span.start == index and span.end <= end:
                    price = span.cost + _FILLER_COST * (span.end - span.start)
                    moves.append((span.end, price, (*found, span)))
            for place, price, spans in moves:
                if place not in best or cost + price < best[place][0]:
                    best[place] = (cost + price, spans)
        return best[end][1]

    def is_written(self, span: Span) -> bool:
        """Return whether a word of the lexicon stands there character for character."""
        return any(start <= span.start and span.end <= end for start, end in self._written)

    def explain(self, reading: Reading) -> Parse | None:
        """Return the cheapest way ``reading`` explains the sentence, or None."""
        groups = reading.needs
        if any(not any(self.table.get(label) for label in group) for group in groups):
            return None
        moves = self._span_moves(reading)
        size, full = len(self.heard), (1 << len(groups)) - 1
        best: list[dict[int, _State]] = [{} for _ in range(size + 1)]
        best[0][0] = (0.0, 0.0, 0, None)
        for index in range(size):
            for mask, (cost, explained, skipped, link) in best[index].items():
                for end, price in self._fillers[index]:
                    missed = skipped + (price >= _GUESSED_SKIP)
                    _offer(best[end], mask, (cost + price, explained, missed, link))
                for span, price, bits in moves[index]:
                    taken = _taken(mask, bits, reading.ordered)
                    if taken is not None:
                        gain = explained + span.end - span.start - span.cost
                        _offer(best[span.end], taken, (cost + price, gain, skipped, (span, link)))
        state = best[size].get(full)
        if state is None or not state[1]:
            return None
        cost, explained, skipped, link = state
        path = _unwound(link)
        score = explained / (explained + cost)
        belief = _belief(path, score, skipped, size)
        return Parse(reading, path, cost, score, skipped, _solid(path), belief)

    def _span_moves(self, reading: Reading) -> list[list[tuple[Span, float, int]]]:
        bits: dict[str, int] = dict.fromkeys(reading.may, 0)
        for number, group in enumerate(reading.needs):
            for label in group:
                bits[label] = bits.get(label, 0) | 1 << number
        moves: list[list[tuple[Span, float, int]]] = [[] for _ in range(len(self.heard))]
        for label, bit in bits.items():
            for span in self.table.get(label, ()):
                moves[span.start].append((span, self._price(span), bit))
        return moves

    def _price(self, span: Span) -> float:
        price = self._prices.get(id(span))
        if price is None:
            price = self._prices[id(span)] = self._compute_price(span)
        return price

    def _compute_price(self, span: Span) -> float:
        price = span.cost * DOUBT + _SPAN_COST
        price += _PAUSE_COST * sum(span.start < place < span.end for place in self.heard.breaks)
        if span.cost > 0.0:
            price += _SPLIT_COST * ((span.start in self._inner) + (span.end in self._inner))
        return price + (_AGAINST_COST if self._cuts(span) else 0.0)

    def _cuts(self, span: Span) -> bool:
        """Return whether ``span`` cuts a word that speaks against any reading."""
        return any(
            word.start < span.end
            and span.start < word.end
            and not (span.start <= word.start and word.end <= span.end)
            for word in self._against
        )


def _taken(mask: int, bits: int, ordered: bool) -> int | None:
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


def _offer(states: dict[int, _State], mask: int, state: _State) -> None:
    known = states.get(mask)
    if known is None or (state[0], -state[1]) < (known[0], -known[1]):
        states[mask] = state


def _unwound(link: _Link | None) -> tuple[Span, ...]:
    path: list[Span] = []
    while link is not None:
        path.append(link[0])
        link = link[1]
    return tuple(reversed(path))


def _solid(path: Sequence[Span]) -> int:
    lengths = [(span.end - span.start, span.cost) for span in path]
    return sum(length for length, cost in lengths if length > 1 and cost <= _SOLID * length)


def _belief(path: Sequence[Span], score: float, skipped: int, size: int) -> float:
    """Return the log odds that the sentence means this rather than something else.

    A syllable heard exactly is worth about 4.2 nats against chance, and loses 7 for a cost of 1
    (recorded commands against their recogniser's alternatives); naming a word of the lexicon
    costs about 3. Long words say more than many short ones. The weights are a logistic fit over
    recorded commands and people's talk that was not meant for the kiosk.
    """
    length = sum(span.end - span.start for span in path)
    cost = sum(span.cost for span in path)
    evidence = (4.2 * length - 7.0 * cost - 3.0 * len(path) - 2.0 * skipped) / size
    return 9.0 * score + 2.6 * evidence + 1.4 * length / len(path) - 10.4


def explain_all(
    sentence: Sentence, readings: Sequence[Reading], relief: Mapping[str, float]
) -> list[Parse]:
    """Return the believable parses, best first; ``relief`` is what context gives an intent."""
    found = []
    rank = _RANK_GUESSED if sentence.heard.guessed else _RANK
    for reading in readings:
        parse = sentence.explain(reading)
        if parse is None or parse.belief < _LEAST_BELIEF:
            continue
        score = parse.score + relief.get(reading.intent, 0.0)
        eased = min(_MOST_RELIEF, _SOLID_RELIEF * max(0, parse.solid - 3))
        clear = not sentence.heard.guessed and parse.belief >= _CLEAR_BELIEF
        if clear or score >= reading.accept - eased:
            found.append(replace(parse, value=score + rank * parse.belief))
    found.sort(key=lambda parse: -round(parse.value, 2))  # among equals the readings' order
    return found
