"""Explains a whole sentence by a reading: which of its concepts stand where, and at what cost."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kiosk.core.understanding.belief import belief_in, solid, worth_of
from kiosk.core.understanding.compose import by_label
from kiosk.core.understanding.heard import Heard
from kiosk.core.understanding.lexicon import Reading
from kiosk.core.understanding.paths import Parse, State, offer, taken, unwound
from kiosk.core.understanding.spans import Span
from kiosk.core.understanding.wishes import (
    CLEAR,
    MENTIONED,
    TALK,
    UNASKING,
    WISH,
    beside,
    cannot,
    clause_of,
    is_talk,
    wished,
)

_SPAN_COST = 0.05
DOUBT = 1.6  # how much more a misheard syllable counts than its distance
_TYPED, _TYPED_DOUBT = 0.3, 3.0  # above this share of words written out, and how much more then
_FILLER_COST = 0.1
_SKIP_COST = 1.0
_GUESSED_SKIP = 0.8  # a recogniser adds syllables that nobody said
_SILENT_SKIP = 0.15
_PAUSE_COST = 0.15
_AGAINST_COST = 0.9
_BEFORE_A_WISH = 0.3  # of what talk costs, when a wish stands in another clause
_UNWISHED = 0.2  # of the value of a reading that asks for nothing, when something is wished for
_SIGN = 0.03  # cost up to which a sign of a wish is as good as written
_SURE = 0.3
_SURE_WRITTEN = 0.05  # a syllable of words of three or more; shorter ones must be written out
_LEAST_BELIEF = 1.0
_MENTION = 0.4  # share of a sentence left aside in which a thing alone is only mentioned
_ASKED = 1.0  # less where something is clearly wished for
# How much belief counts beside the score when readings are compared; where the recogniser only
# guesses, long words heard well count for more.
_RANK = 0.03
_RANK_GUESSED = 0.1
_REWRITE_COST = 1.2  # of a misheard span where other words of the lexicon stand written out
_SPLIT_COST = 0.4  # of a misheard span that cuts a word written out in the sentence
# Of a clause that says something else (我牙口不好，给我来碗粥): at all, and for a syllable.
_ASIDE_COST = 0.4
_ASIDE_SYLLABLE = 0.05
_ASIDE_MILD = 0.2  # more when a word in it speaks only mildly against a reading
_ASIDE_WISH = 0.6  # more when something is wished for in it
_ASIDE_DOUBT = 1.5  # of the belief, when the whole sentence is aside
_PART = 0.5  # more when it is only the beginning or the end of the clause
_GUESS = 0.1  # cost a syllable above which words beside it are only guessed at
_ASIDE_GRAVE = 1.4  # more when a word in it speaks against any reading
_MILD = ("negative", "maybe")
_EXPLAINED = 0.1  # what a syllable explained is worth against passing over it
# Concepts that speak against any reading that does not itself explain them.
_AGAINST = ("negative", "others", "past", "media", "maybe", "told", "address")


class Sentence:
    """A sentence's spans, ready to be explained by readings."""

    def __init__(self, heard: Heard, spans: Iterable[Span]) -> None:
        self.heard = heard
        self.table = by_label(span for span in spans if not cannot(heard, span))
        self._labels = frozenset(label for label, words in self.table.items() if words)
        self._against = [
            span
            for label in _AGAINST
            for span in self.table.get(label, ())
            if span.cost <= (_SURE if heard.guessed else _sure_written(span))
        ]
        # Where the sentence has words of the lexicon character for character.
        self._written = {
            (span.start, span.end)
            for label, words in self.table.items()
            for span in words
            if span.cost == 0.0 and label != WISH
        }
        self._words = {
            (span.start, span.end, span.text)
            for label, words in self.table.items()
            for span in words
            if label not in ("filler", WISH) and span.cost == 0.0 and span.end - span.start > 1
        }
        exact = {i for start, end in self._written if end - start > 1 for i in range(start, end)}
        share = 0.0 if self.heard.guessed else len(exact) / max(1, len(self.heard))
        self._wishes = [w for w in self.table.get(WISH, ()) if w.cost <= _SIGN]
        asked = not heard.guessed and any(wish.value == CLEAR for wish in self._wishes)
        self.least_belief = _LEAST_BELIEF - _ASKED * asked
        self._doubt = DOUBT * (1.0 + _TYPED_DOUBT * max(0.0, share - _TYPED))
        self._inner = {place for start, end in self._written for place in range(start + 1, end)}
        self._prices: dict[int, float] = {}
        self._skips = self._skip_costs()
        self._fillers = self._filler_moves()
        self._asides = self._aside_moves()
        self._rank = _RANK_GUESSED if self.heard.guessed else _RANK

    def _skip_costs(self) -> list[float]:
        skip = _GUESSED_SKIP if self.heard.guessed else _SKIP_COST
        costs = [_SILENT_SKIP if silent else skip for silent in self.heard.silent]
        for span in self._against:
            share = self._weight(span) * _AGAINST_COST / (span.end - span.start)
            for index in range(span.start, span.end):
                costs[index] = max(costs[index], _SKIP_COST + share)
        return costs

    def _weight(self, word: Span) -> float:
        """Return how much ``word`` of talk counts: little beside a clause with nothing but a wish.

        隔壁老赵做完白内障看得真亮，给我也挂个眼科.
        """
        told = clause_of(self.heard, word)
        asked = {clause_of(self.heard, wish) for wish in self._wishes if wish.value == CLEAR}
        talk = [span for span in self._against if span.label in TALK]
        asked -= {clause_of(self.heard, span) for span in talk if beside((span,), self._wishes)}
        return _BEFORE_A_WISH if asked and told not in asked else 1.0

    def _filler_moves(self) -> list[list[tuple[int, float]]]:
        """Return for each place where to a filler or a skip leads and what it costs."""
        moves = [[(index + 1, cost)] for index, cost in enumerate(self._skips)]
        for span in self.table.get("filler", ()):
            if not self._cuts(span):
                cost = span.cost + _FILLER_COST * (span.end - span.start)
                moves[span.start].append((span.end, cost))
        return moves

    def _aside_moves(self) -> dict[int, list[tuple[int, float, int]]]:
        """Return for each place where passing over a clause, or its rest, leads.

        Each move is (end, cost, syllables that count as skipped).
        """
        places = sorted({0, len(self.heard), *self.heard.breaks})
        moves: dict[int, list[tuple[int, float, int]]] = defaultdict(list)
        for start, end in pairwise(places):
            moves[start].append((end, self._aside_cost(start, end), 0))
            if len(places) > 2:
                for place in range(start + 1, end):
                    moves[start].append((place, _PART + self._aside_cost(start, place), 1))
                    moves[place].append((end, _PART + self._aside_cost(place, end), 1))
        return moves

    def _aside_cost(self, start: int, end: int) -> float:
        cost = _ASIDE_COST + _ASIDE_SYLLABLE * (end - start)
        words = [w for w in self._against if start < w.end and w.start < end]
        grave = sum(self._weight(word) for word in words if word.label not in _MILD)
        cost += _ASIDE_WISH * any(start <= w.start and w.end <= end for w in self._wishes)
        if grave:
            return cost + _ASIDE_GRAVE * min(grave, 2)
        return cost + (_ASIDE_MILD if words else 0.0)

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

    def is_talk(self, parse: Parse) -> bool:
        """Return whether people talk to each other, in words that ``parse`` could explain."""
        wishes = self.table.get(WISH, ())
        signs = beside((s for s in self._against if s.label in TALK), parse.path)
        said = wished(wishes, parse.path, self.heard.breaks)
        mentioned = len({span.label for span in parse.path}) == 1 and not said
        if mentioned and parse.reading.intent in MENTIONED:
            return parse.aside > _MENTION * len(self.heard)
        return is_talk(said, signs, parse.score, parse.belief)

    def is_guess(self, parse: Parse) -> bool:
        """Return whether most of a written sentence was passed over for words only guessed at."""
        length = sum(span.end - span.start for span in parse.path)
        cost = sum(span.cost for span in parse.path)
        return bool(parse.aside) and not self.heard.guessed and cost > _GUESS * length

    def possible(self, readings: Iterable[Reading]) -> list[Reading]:
        """Return those of ``readings`` of which everything needed was found."""
        lacks = self._labels.isdisjoint
        return [reading for reading in readings if not any(map(lacks, reading.needs))]

    def explain(self, reading: Reading) -> Parse | None:
        """Return the cheapest way ``reading``, a possible one, explains the sentence, or None."""
        moves = self._span_moves(reading)
        size, full = len(self.heard), (1 << len(reading.needs)) - 1
        best: list[dict[int, State]] = [{} for _ in range(size + 1)]
        best[0][0] = (0.0, 0.0, 0.0, 0, 0, None)
        for index in range(size):
            if index in self._asides:
                self._offer_asides(best, index)
            for mask, (worth, cost, gain, skipped, aside, link) in best[index].items():
                for end, price in self._fillers[index]:
                    known = best[end].get(mask)
                    if known is None or worth + price <= known[0]:
                        missed = skipped + (price >= _GUESSED_SKIP)
                        passed = (worth + price, cost + price, gain, missed, aside, link)
                        offer(best[end], mask, passed)
                for span, price, bits in moves[index]:
                    met = taken(mask, bits, reading.ordered)
                    if met is not None:
                        said = span.end - span.start - span.cost
                        value = worth + price - _EXPLAINED * said - worth_of(span)
                        state = (value, cost + price, gain + said, skipped, aside, (span, link))
                        offer(best[span.end], met, state)
        found = best[size].get(full)
        if found is None or not found[2]:
            return None
        _, cost, explained, skipped, aside, link = found
        path = unwound(link)
        score = explained / (explained + cost)
        belief = belief_in(path, score, skipped, size - aside) - _ASIDE_DOUBT * aside / size
        value = score + self._rank * belief_in(path, score, skipped, size)
        if reading.intent in UNASKING and any(wish.value == CLEAR for wish in self._wishes):
            value -= _UNWISHED
        return Parse(reading, path, cost, score, skipped, aside, solid(path), belief, value)

    def _offer_asides(self, best: list[dict[int, State]], index: int) -> None:
        for end, price, counted in self._asides[index]:
            for mask, (worth, cost, gain, skipped, aside, link) in best[index].items():
                known = best[end].get(mask)
                if known is None or worth + price <= known[0]:
                    passed = aside + (0 if counted else end - index)
                    state = (worth + price, cost + price, gain, skipped + counted, passed, link)
                    offer(best[end], mask, state)

    def _span_moves(self, reading: Reading) -> list[list[tuple[Span, float, int]]]:
        bits: dict[str, int] = dict.fromkeys(self._labels & reading.may, 0)
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
        price = span.cost * self._doubt + _SPAN_COST
        price += _PAUSE_COST * sum(span.start < place < span.end for place in self.heard.breaks)
        if span.cost > 0.0:
            price += _SPLIT_COST * ((span.start in self._inner) + (span.end in self._inner))
            price += _REWRITE_COST * self._rewrites(span)
        return price + (_AGAINST_COST if self._cuts(span) else 0.0)

    def _rewrites(self, span: Span) -> bool:
        """Return whether ``span`` puts other words where some of two syllables stand written."""
        return not self.heard.guessed and any(
            span.start <= start and end <= span.end and text not in span.text
            for start, end, text in self._words
        )

    def _cuts(self, span: Span) -> bool:
        """Return whether ``span`` cuts a word that speaks against any reading."""
        return any(
            word.start < span.end
            and span.start < word.end
            and not (span.start <= word.start and word.end <= span.end)
            for word in self._against
        )


def _sure_written(word: Span) -> float:
    return max(0.0, _SURE_WRITTEN * (word.end - word.start - 2))
