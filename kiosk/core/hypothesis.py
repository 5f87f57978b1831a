"""What a recogniser believes it heard, as sounds with alternatives."""

from dataclasses import dataclass


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
    """A sequence of syllables with the recogniser's natural-log score (0 is certain)."""

    syllables: tuple[Syllable, ...]
    score: float = 0.0

    @property
    def text(self) -> str:
        """The characters, one a syllable."""
        return "".join(syllable.character for syllable in self.syllables)
