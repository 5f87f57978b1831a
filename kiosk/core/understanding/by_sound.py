"""Understands the sound itself: the likeliest sentences in it, weighed by what they mean."""

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from kiosk.core.hypothesis import Evidence, Hypothesis, Syllable
from kiosk.core.intents import Intent, Understanding
from kiosk.core.understanding.cry_gate import CryGate, Spot
from kiosk.core.understanding.grammar import END, START, Model
from kiosk.core.understanding.lattice import Sentence, best_sentences
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.network import Network
from kiosk.core.understanding.search import Scores, Search, Weights
from kiosk.core.understanding.sounds import hypothesis_from_text
from kiosk.core.understanding.spans import Entry
from kiosk.core.values import dataclass

_UNKNOWN = Syllable("", 0, "？")
_FOUND = 16  # sentences taken from the search, to be graded by three concepts in a row
_BEHIND = 10.0  # nats
_UNDERSTOOD = 8  # of them are understood
_SENSE = 3.0  # nats that a sentence gains by meaning something, at its best
_TRUST = 0.7  # of a nat: the scores of sentences that share their sound are not independent
_NEGLIGIBLE = 0.02  # of what is understood already: what cannot weigh more is left alone


@dataclass(frozen=True)
class Meaning:
    """What one or more sentences mean, and their share of all that may have been heard."""

    understanding: Understanding
    share: float
    sentence: Sentence


class SoundSearch:
    """Finds sentences in evidence; follows one utterance while it is being said."""

    def __init__(
        self, entries: Sequence[Entry], lexicon: Lexicon, weights: Weights | None = None
    ) -> None:
        self._entries = entries
        self._lexicon = lexicon
        self._weights = weights or Weights()
        self._network: Network | None = None
        self._scores: Scores | None = None
        self._gate: CryGate | None = None
        self._followed: tuple[object, Search] | None = None

    def prepare(self, sounds: tuple[str, ...]) -> Network:
        """Return the network for a recogniser's ``sounds``; making it takes up to a second."""
        if self._network is None or self._network.inventory != sounds:
            self._network = network = Network(self._entries, self._lexicon, sounds)
            self._scores = Scores(network, self._weights)
            self._gate = CryGate(network, self._scores)
            self._followed = None
        return self._network

    @property
    def sounds(self) -> tuple[str, ...]:
        """The sounds it is prepared for."""
        return self._network.inventory if self._network else ()

    def sentences(self, evidence: Evidence) -> list[Sentence]:
        """Return the likeliest sentences, best first, graded by three concepts in a row."""
        model = self.prepare(evidence.sounds).model
        found = best_sentences(self._searched(evidence), _FOUND, _BEHIND)
        graded = [_graded(sentence, model, self._weights.words) for sentence in found]
        return sorted(graded, key=lambda sentence: -sentence.score)

    def may_hold_cry(self, evidence: Evidence) -> bool:
        """Return whether some cry for help fits the sound well enough to be looked for."""
        self.prepare(evidence.sounds)
        return self._gate is not None and self._gate.lets(evidence)

    def cries(self, evidence: Evidence) -> tuple[Spot, ...]:
        """Return where some cry for help fits the sound well enough to be looked for."""
        self.prepare(evidence.sounds)
        return self._gate.spots(evidence) if self._gate is not None else ()

    def follow(self, evidence: Evidence) -> None:
        """Search what is settled of an utterance while it is still being said."""
        self._settled(evidence)

    def best(self, evidence: Evidence) -> Sentence | None:
        """Return the likeliest sentence so far; None before any."""
        return next(iter(best_sentences(self._searched(evidence), 1, 1.0)), None)

    def _searched(self, evidence: Evidence) -> Search:
        ahead = self._settled(evidence).copy()
        ahead.advance(evidence.posteriors[ahead.frames :])
        return ahead

    def _settled(self, evidence: Evidence) -> Search:
        network = self.prepare(evidence.sounds)
        if evidence.utterance is None:  # whatever is followed goes on
            return Search(network, self._weights, self._scores)
        known = self._followed
        if known is None or known[0] is not evidence.utterance:
            known = (evidence.utterance, Search(network, self._weights, self._scores))
        self._followed, search = known, known[1]
        search.advance(evidence.posteriors[search.frames : evidence.settled])
        return search


def _graded(sentence: Sentence, model: Model, weight: float) -> Sentence:
    """Return ``sentence`` with the score of its concepts three by three instead of in pairs."""
    concepts = [START, *(word.phrase.concept for word in sentence.words), END]
    grammar = model.pair(concepts[0], concepts[1])
    for three in zip(concepts, concepts[1:], concepts[2:], strict=False):
        grammar += model.triple(*three)
    for word in sentence.words:
        if word.phrase.text:
            grammar += model.word(word.phrase.concept, word.phrase.text)
    grammar *= weight
    return replace(sentence, grammar=grammar, score=sentence.sound + grammar)


def reading_of(sentence: Sentence, breaks: Collection[int] = ()) -> Hypothesis:
    """Return a sentence as a hypothesis; syllables outside all phrases have no sound.

    ``breaks``: the places (frames) at which a clause ends.
    """
    syllables: list[Syllable] = []
    for word in sentence.words:
        *before, last = _syllables(word.phrase.text)
        syllables += before
        syllables.append(replace(last, character=last.character + "，" * (word.end in breaks)))
    return Hypothesis(tuple(syllables), sentence.score)


@lru_cache(maxsize=4096)
def _syllables(phrase: str) -> tuple[Syllable, ...]:
    return hypothesis_from_text(phrase).syllables if phrase else (_UNKNOWN,)


def weigh(
    sentences: Sequence[Sentence],
    understand: Callable[[Hypothesis], Understanding],
    breaks: Collection[int] = (),
) -> list[Meaning]:
    """Return what ``sentences`` (best first) mean, likeliest first; shares sum to 1.

    ``breaks``: the places (frames) at which a clause ends, where that is known.
    """
    best: dict[str, tuple[Understanding, Sentence]] = {}
    shares: dict[str, float] = {}
    meanings: dict[tuple[Syllable, ...], Understanding] = {}
    for sentence in sentences[:_UNDERSTOOD]:
        behind = sentence.score - sentences[0].score
        if math.exp(_TRUST * (behind + _SENSE)) < _NEGLIGIBLE * max(1.0, sum(shares.values())):
            break
        reading = reading_of(sentence, breaks)
        known = meanings.get(reading.syllables)  # the same words, said of other places
        found = meanings[reading.syllables] = known or understand(reading)
        sense = 0.0 if found.intent is Intent.NONE else _SENSE * found.score
        slots = sorted(found.slots.items(), key=lambda item: item[0])
        key = f"{found.intent} {found.about} {slots!r}"
        best.setdefault(key, (found, sentence))
        shares[key] = shares.get(key, 0.0) + math.exp(_TRUST * (behind + sense))
    total = sum(shares.values())
    ranked = sorted(best, key=lambda key: -shares[key])
    return [Meaning(best[key][0], shares[key] / total, best[key][1]) for key in ranked]
