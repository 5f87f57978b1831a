"""A lesson: a phrase said three times, each saying checked, and then a trial. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.core.intents import Decision, Understanding
from kiosk.core.learnt import Meaning, TaughtEntry
from kiosk.core.understanding.taught import (
    ALIKE,
    PERHAPS,
    TAKES,
    TaughtPhrase,
    alike,
    is_sure,
    nearest,
)

if TYPE_CHECKING:  # numpy comes with it
    from kiosk.core.understanding.sound_print import SoundPrint

_SHORTEST, _LONGEST = 0.45, 6.0  # seconds of the phrase itself
_CLIPPED = 0.002  # share of samples at the end of the scale: the shape of the sound is lost
_CONTRAST = 9.0  # dB from the pauses to the voice
_LIKELY = 0.6  # score of an ordinary sentence that is not to get another meaning
_NEVER = datetime.min.replace(tzinfo=UTC)
_PATIENCE = 2  # unlike takes, or trials in vain, before the lesson begins anew


class Verdict(StrEnum):
    """What came of the last saying."""

    BEGIN = "begin"  # nothing was said yet
    TAKEN = "taken"  # another saying is wanted, or the trial
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_LOUD = "too_loud"
    NOISY = "noisy"  # the voice does not stand out
    UNLIKE = "unlike"  # not like the sayings before
    ANEW = "anew"  # so often unlike that the first saying may have been the odd one
    KNOWN = "known"  # the kiosk understands it by itself
    MEANS_OTHER = "means_other"  # it means something else already
    NOT_RECOGNISED = "not_recognised"  # the trial
    NO_MODEL = "no_model"  # nothing to compare sounds with
    LEARNT = "learnt"


@dataclass(frozen=True, eq=False)
class Lesson:
    """One phrase being taught. ``other`` is what the last saying means already."""

    id: str
    meaning: Meaning
    takes: "tuple[SoundPrint, ...]" = ()
    verdict: Verdict = Verdict.BEGIN
    other: Meaning | None = None
    misses: int = 0

    @property
    def is_open(self) -> bool:
        """Whether another saying is wanted."""
        return self.verdict not in (Verdict.LEARNT, Verdict.NO_MODEL)

    def phrase(self, entry: TaughtEntry) -> TaughtPhrase:
        """Return what was learnt, under ``entry``."""
        return TaughtPhrase(entry, tuple(take.trimmed() for take in self.takes))

    def hear(
        self, sound: "SoundPrint", ordinary: Understanding, known: Sequence[TaughtPhrase]
    ) -> "Lesson":
        """Return the lesson after one more saying.

        ``ordinary`` is what the kiosk makes of it untaught, ``known`` the phrases taught before.
        """
        fault = _fault(sound)
        if fault:
            return replace(self, verdict=fault, other=None)
        refused = self._refused(sound, ordinary, known)
        if refused:
            return refused
        if len(self.takes) == TAKES:
            return self._tried(sound, known)
        if any(alike(sound, take) > ALIKE for take in self.takes):
            return self._missed(Verdict.UNLIKE)
        takes = (*self.takes, sound)
        return replace(self, takes=takes, verdict=Verdict.TAKEN, other=None, misses=0)

    def _refused(
        self, sound: "SoundPrint", ordinary: Understanding, known: Sequence[TaughtPhrase]
    ) -> "Lesson | None":
        """Return the lesson where this saying already means something, its own meaning or not."""
        same = ordinary.intent is self.meaning.intent and all(
            ordinary.slots.get(name) == value for name, value in self.meaning.slots.items()
        )
        likely = ordinary.decision is not Decision.REJECT and ordinary.score >= _LIKELY
        if is_sure(ordinary) or (likely and not same):
            other = Meaning(ordinary.intent, dict(ordinary.slots))
            verdict = Verdict.KNOWN if same else Verdict.MEANS_OTHER
            return replace(self, verdict=verdict, other=other)
        others = [phrase for phrase in known if phrase.meaning != self.meaning]
        match = nearest(sound, others)
        if match.phrase and match.distance <= PERHAPS:
            return replace(self, verdict=Verdict.MEANS_OTHER, other=match.phrase.meaning)
        return None

    def _tried(self, sound: "SoundPrint", known: Sequence[TaughtPhrase]) -> "Lesson":
        """Return the lesson after the trial: the phrase must be told from all others."""
        nobody = TaughtEntry(id="", resident="", meaning=self.meaning, taught=_NEVER)
        mine = self.phrase(nobody)
        match = nearest(sound, (*known, mine))
        same = match.phrase is not None and match.phrase.meaning == self.meaning
        if same and match.distance <= ALIKE:
            return replace(self, verdict=Verdict.LEARNT, other=None)
        return self._missed(Verdict.NOT_RECOGNISED)

    def _missed(self, verdict: Verdict) -> "Lesson":
        if self.misses + 1 >= _PATIENCE:
            return Lesson(self.id, self.meaning, verdict=Verdict.ANEW)
        return replace(self, verdict=verdict, other=None, misses=self.misses + 1)


@dataclass(frozen=True)
class LessonHeard(Understanding):
    """What was said was said to the lesson: it is carried out by nobody."""

    lesson: Lesson | None = None


def heard_by(lesson: Lesson, text: str) -> LessonHeard:
    """Return the saying that brought ``lesson`` where it is."""
    return LessonHeard(text, lesson.meaning.intent, Decision.ASK, lesson=lesson)


def _fault(sound: "SoundPrint") -> Verdict | None:
    """Return what is wrong with a saying as sound, None when it will do."""
    if sound.clipped > _CLIPPED:
        return Verdict.TOO_LOUD
    if sound.contrast < _CONTRAST:
        return Verdict.NOISY
    seconds = sound.trimmed().seconds
    if seconds < _SHORTEST:
        return Verdict.TOO_SHORT
    return Verdict.TOO_LONG if seconds > _LONGEST else None
