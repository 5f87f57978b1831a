"""What a recogniser believes it heard, as sounds with alternatives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Evidence:
    """The sound itself, as far as a recogniser can tell: how likely each sound is at each moment.

    ``sounds``: toneless pinyin (ü written v), number 0 is the CTC blank (""). ``posteriors``:
    float32, frames by sounds, rows sum to 1; a frame is ``frame_ms`` milliseconds. While somebody
    is still speaking, ``utterance`` tells which evidence continues which, and the first
    ``settled`` rows will not change any more. ``again`` hears the same sound once more, otherwise
    (slower work: for what was not understood); None where that cannot be done.
    """

    sounds: tuple[str, ...]
    posteriors: "NDArray[np.float32]"
    frame_ms: int = 30
    utterance: object = None
    settled: int = 0
    again: "Callable[[], Evidence | None] | None" = None

    def after(self, frame: int) -> "Evidence":
        """Return what comes from ``frame`` on."""
        return Evidence(self.sounds, self.posteriors[frame:], self.frame_ms)


@dataclass(frozen=True)
class Syllable:
    """One syllable of a hypothesis.

    ``sound`` is toneless pinyin (``hong``, ü written v); ``tone`` 1 to 5, 0 when unknown;
    ``character`` the recogniser's or the text's character. ``alternatives`` are other toneless
    sounds with their natural-log probabilities, best first, ``sound`` itself among them when the
    recogniser gives probabilities; empty when it gives none.
    """

    sound: str
    tone: int = 0
    character: str = ""
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Hypothesis:
    """A sequence of syllables with the recogniser's natural-log score (0 is certain).

    ``evidence``: the posteriors it was read from, where the recogniser gives them; ``peaks``: the
    frame of ``evidence`` in which each syllable is loudest.
    """

    syllables: tuple[Syllable, ...]
    score: float = 0.0
    evidence: Evidence | None = field(default=None, compare=False, repr=False)
    peaks: tuple[int, ...] = field(default=(), compare=False, repr=False)

    def after(self, syllables: int) -> "Hypothesis":
        """Return what follows the first ``syllables``, with its part of the evidence."""
        rest = self.syllables[syllables:]
        if self.evidence is None or not self.peaks or not syllables:
            return Hypothesis(rest, self.score, self.evidence, self.peaks)
        last = self.peaks[syllables - 1]
        following = self.peaks[syllables] if rest else len(self.evidence.posteriors)
        cut = (last + following + 1) // 2
        peaks = tuple(peak - cut for peak in self.peaks[syllables:])
        return Hypothesis(rest, self.score, self.evidence.after(cut), peaks)

    @property
    def text(self) -> str:
        """The characters, one a syllable."""
        return "".join(syllable.character for syllable in self.syllables)
