"""Was it a bare cry for help? In noise 救命啊 loses to other short phrases in the search.

All that can be said is then nearly as likely; here only the few ``calls`` of the lexicon are held
against the sound.
"""

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.alignment import LONGEST, Alignment
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.network import Network

_UNSPECIFIED = "unspecified"
_SHORTEST = 2  # syllables
_MOST_HEARD = LONGEST + 1  # syllables of the recogniser's best reading
# Nats below the best possible, from what 21 voices said, clean and noisy: of 25 cries lost in the
# search seven are nearer, of 3,000 other things and pieces of talk two.
_HEARD = -6.3


class BareCries:
    """The shortest calls for help."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds = lexicon.words.get("cry", {})
        self._calls = [
            (call, next((kind for kind, ways in kinds.items() if call in ways), _UNSPECIFIED))
            for call in lexicon.calls
            if _SHORTEST <= len(call) <= LONGEST
        ]
        self._made: tuple[Network, Alignment] | None = None

    def settle(
        self, found: Understanding, hypothesis: Hypothesis, network: Network
    ) -> Understanding:
        """Return the cry that ``hypothesis`` may be, to be asked about, or ``found``.

        ``found`` is what the whole sentence means; what was surely heard stays.
        """
        sure = found.intent is Intent.EMERGENCY or found.decision is Decision.ACT
        if sure or hypothesis.evidence is None:
            return found
        if not _SHORTEST <= len(hypothesis.syllables) <= _MOST_HEARD:
            return found
        if self._made is None or self._made[0] is not network:
            self._made = (network, Alignment([call for call, _ in self._calls], network))
        alignment = self._made[1]
        scores = alignment.scores(hypothesis.evidence.posteriors)
        if scores is None or scores.max() < _HEARD:
            return found
        call, kind = self._calls[alignment.known[int(scores.argmax())]]
        others = () if found.intent is Intent.NONE else (found,)
        return Understanding(
            call, Intent.EMERGENCY, Decision.CONFIRM, {"kind": kind}, others=others
        )
