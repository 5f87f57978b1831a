"""Phrases a person taught the kiosk: said three times in their own way, kept as prints of sound.

Matching knows no words (see ``sound_print``), so any dialect will do. The ordinary understanding
goes first where it is sure; a taught phrase decides where it is not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Meaning, TaughtEntry

if TYPE_CHECKING:  # numpy comes with it, and the dialogue needs no sound
    from kiosk.core.understanding.sound_print import SoundPrint

ALIKE = 0.30
"""Distance up to which two sayings are the same phrase. Of 1188 other sentences of the same voice
and 688 of other people none came as near to any of twenty phrases (three voices of recorded
syllables, Cantonese and Vietnamese by synthesis); but a 不 before a long phrase sometimes does from
here on."""

PERHAPS = 0.45
"""Up to here it may be the phrase: worth a question when nothing else was understood."""

UNASKED = 0.22
"""What nobody pressed for must be this near."""

_WORTH_A_LOOK = 0.8  # a phrase whose first take is farther is not compared with its others
_SURE = 0.8  # score from which a sentence that lacks a slot was surely understood

TAKES = 3


@dataclass(frozen=True, eq=False)
class TaughtPhrase:
    """A taught phrase with the trimmed prints of its sayings."""

    entry: TaughtEntry
    takes: "tuple[SoundPrint, ...]"

    @property
    def meaning(self) -> Meaning:
        """What it stands for."""
        return self.entry.meaning


@dataclass(frozen=True)
class Match:
    """How near the nearest phrase is; ``None`` where there is none."""

    phrase: TaughtPhrase | None = None
    distance: float = float("inf")


NO_MATCH = Match()


def nearest(heard: "SoundPrint", phrases: Sequence[TaughtPhrase]) -> Match:
    """Return the phrase nearest to ``heard``: by the mean of its two nearest takes."""
    from kiosk.core.understanding.sound_print import distances  # noqa: PLC0415  # numpy

    if not phrases or not len(heard):
        return NO_MATCH
    first = distances(heard, [phrase.takes[0] for phrase in phrases])
    near = [n for n in range(len(phrases)) if first[n] <= _WORTH_A_LOOK]
    others = [take for n in near for take in phrases[n].takes[1:]]
    rest = iter(distances(heard, others).tolist())
    best = NO_MATCH
    for n in near:
        found = sorted([float(first[n]), *(next(rest) for _ in phrases[n].takes[1:])])[:2]
        distance = sum(found) / len(found)
        if distance < best.distance:
            best = Match(phrases[n], distance)
    return best


def alike(one: "SoundPrint", other: "SoundPrint") -> float:
    """Return how far two sayings are from each other, whichever is taken for the phrase."""
    from kiosk.core.understanding.sound_print import distances  # noqa: PLC0415  # numpy

    there, back = distances(one, [other.trimmed()]), distances(other, [one.trimmed()])
    return float(there[0] + back[0]) / 2


def is_sure(said: Understanding) -> bool:
    """Whether the ordinary understanding knows what a sentence means."""
    if said.intent is Intent.NONE:
        return False
    if said.intent is Intent.EMERGENCY:
        return said.decision is not Decision.REJECT
    lacking = said.decision is Decision.ASK and said.score >= _SURE
    return said.decision is Decision.ACT or lacking


def decide(ordinary: Understanding, match: Match, name: str) -> Understanding:
    """Return what is meant, given the ordinary understanding and the nearest taught phrase.

    ``name`` is shown in place of the recogniser's characters, which do not know the phrase.
    """
    if match.phrase is None or is_sure(ordinary):
        return ordinary
    score = 1.0 - match.distance
    if match.distance <= ALIKE:
        return match.phrase.meaning.as_understanding(name, Decision.ACT, score)
    nothing = ordinary.intent is Intent.NONE or ordinary.decision is Decision.REJECT
    if match.distance <= PERHAPS and nothing:
        return match.phrase.meaning.as_understanding(name, Decision.CONFIRM, score)
    return ordinary
