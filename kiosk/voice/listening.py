"""What the ears ask of what makes sense of speech, whom they tell, and their settings."""

from collections.abc import Sequence
from dataclasses import field
from typing import Protocol

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Understanding
from kiosk.core.patience import PAUSES
from kiosk.core.understanding import Context
from kiosk.core.values import dataclass
from kiosk.voice.endpointer import EndpointSettings
from kiosk.voice.loudness import Loudness


@dataclass(frozen=True)
class Judgement:
    """What somebody who pauses has said so far: it is over after ``silence`` (seconds), and then
    means ``meant`` if the dialogue still expects what it did (``context``).
    """

    silence: float
    meant: Understanding
    context: Context = field(default_factory=Context)


class Brain(Protocol):
    """What makes sense of the readings."""

    def prepare(self, sounds: tuple[str, ...]) -> None:
        """Do what is slow the first time."""

    def understand(
        self,
        hypotheses: Sequence[Hypothesis],
        *,
        pressed: bool,
        already: "Judgement | None" = None,
    ) -> Understanding:
        """Return what was meant; ``pressed`` False asks for strictness: nobody spoke to us.

        ``already`` is what was made of the same sounds in a pause, where nothing came after it.
        """
        ...

    def wording(self, partial: Hypothesis) -> str:
        """Return what was heard so far in the words it is taken for."""
        ...

    def judge(self, partial: Hypothesis, *, pressed: bool) -> "Judgement":
        """Return what was said so far would mean, and after which silence it is over."""
        ...

    def cry_in_talk(self, partial: Hypothesis) -> Understanding | None:
        """Return the cry for help in others' talk that goes on around it, None without one."""
        ...

    def after_wake_phrase(self, hypotheses: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        """Return what follows the wake phrase (perhaps nothing), None when it was not said."""
        ...


class Listener(Protocol):
    """Is told what happens; called in the recogniser's thread."""

    def listening_started(self) -> None:
        """The next speech will be understood."""

    def listening_stopped(self, *, heard_speech: bool) -> None:
        """Listening has ended."""

    def level(self, level: float) -> None:
        """How loud it is, 0 to 1."""

    def loudness(self, loudness: Loudness) -> None:
        """How the voice arrives that is being listened to, whenever that changes."""

    def unheard(self) -> None:
        """Nothing was understood in time; ``listening_stopped`` follows."""

    def hearing(self, text: str) -> None:
        """What is being heard so far."""

    def understood(self, heard: str, understanding: Understanding) -> None:
        """A sentence is over; ``heard`` is its best reading, as heard when not understood."""

    def model_fault(self, sentence: str) -> None:
        """No recogniser, and why; "" when there is one."""


@dataclass(frozen=True)
class EarsSettings:
    """Seconds, except where named otherwise.

    ``begin_within``: how long speech may take to begin; ``deaf_after_speaking``: echo of the
    kiosk's own voice; ``look_after``: the silence from which on it is asked how long a silence
    ends the sentence, ``overheard_look_after`` where nobody asked; ``judging_share``: the share of
    the time that this may take; ``longest_asked``: speech that was asked for is over by then;
    ``stalled``: where noise goes on, how much longer than in silence it takes until speech without
    a new sound is over; ``wake_within``: the wake phrase must have come by then, and is looked for
    at every ``wake_every``;
    ``wording_share``: the share of the time that finding words for what is being said may take.
    """

    wake: bool = True
    begin_within: float = 8.0
    deaf_after_speaking: float = 0.4
    look_after: float = 0.3
    overheard_look_after: float = PAUSES.normal - 0.04
    judging_share: float = 0.5
    longest_asked: float = 20.0
    stalled: float = 0.9
    wake_within: float = 3.0
    level_every: float = 0.1
    partial_every: float = 0.3
    wake_every: float = 0.6
    wording_share: float = 0.05
    model_retry: float = 5.0
    endpoint: EndpointSettings = field(default_factory=EndpointSettings)
