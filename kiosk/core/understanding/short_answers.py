"""Was it a yes or a no? Short answers to a question are weighed against each other by sound.

One syllable is soon misheard for another (对 as 队, 多, 贵), and in a search of everything that can
be said it drowns. Where a two-way question stands only this is asked: which of the few ways to say
yes or no sounds most like what was heard (``alignment.py``).
"""

from dataclasses import replace

import numpy as np

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.alignment import LONGEST, Alignment
from kiosk.core.understanding.lexicon import Lexicon
from kiosk.core.understanding.network import Floats, Network
from kiosk.core.values import dataclass

_RARE = 1.5  # nats that an unusual answer must sound better
_USUAL = frozenset(
    (
        "对", "对对", "对的", "是", "是的", "好", "好的", "好行", "行", "嗯", "嗯嗯", "可以",
        "就这样", "没错", "要", "不", "不对", "不是", "不要", "不行", "不用", "不用了", "不要了",
        "算了", "别", "错了", "不是这个", "没有",
    )
)  # fmt: skip
# Nats, from answers of recorded speakers and old voices made of them.
_HEARD, _HEARD_EACH = -4.5, -1.3  # below the best possible an answer may be, and a syllable more
_CLEARLY_HEARD = -2.5
# How much likelier than the other answer: a yes that was none does harm, a no is said again.
_APART = {Intent.CONFIRM: 1.0, Intent.DENY: 0.1}
_CLEARLY_APART = 2.0
_NEARLY_SURE = 0.8  # of another meaning found in the whole sentence, against which none is clear
_ANSWERS = (Intent.CONFIRM, Intent.DENY)
_DECIDED = (Decision.ACT, Decision.ASK)


@dataclass(frozen=True)
class Answer:
    """The likelier answer, its words, its score and how far it is ahead of the other, in nats."""

    intent: Intent
    words: str
    score: float
    ahead: float

    @property
    def is_heard(self) -> bool:
        """Whether it may be believed where nothing hangs on it."""
        least = _HEARD + _HEARD_EACH * len(self.words)
        return self.score >= least and self.ahead >= _APART[self.intent]

    @property
    def is_clear(self) -> bool:
        """Whether it may be acted on."""
        return self.score >= _CLEARLY_HEARD and self.ahead >= _CLEARLY_APART


class ShortAnswers:
    """The ways to say yes and no, side by side."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = [
            (intent, words)
            for intent in _ANSWERS
            for words in lexicon.words.get(f"say {intent}", {}).get("", ())
            if len(words) <= LONGEST
        ]
        self._made: tuple[Network, Alignment] | None = None

    def settle(
        self, found: Understanding, hypothesis: Hypothesis, network: Network
    ) -> Understanding:
        """Return the answer in ``hypothesis``, heard where a question stands, or ``found``.

        ``found`` is what the whole sentence means; it stays where it was surely heard, and where
        more was said than an answer.
        """
        sure = found.intent not in _ANSWERS and found.decision in _DECIDED
        if sure or found.intent in (Intent.EMERGENCY, Intent.CANCEL_EMERGENCY):
            return found
        if hypothesis.evidence is None or len(hypothesis.syllables) > LONGEST:
            return found
        answer = self.weigh(hypothesis.evidence.posteriors, network)
        if answer is None:
            return found
        if found.intent is Intent.CONFIRM and answer.intent is Intent.DENY:
            found = replace(found, intent=Intent.NONE, decision=Decision.REJECT)  # 嗯对 or 不对?
        if found.intent is Intent.CONFIRM and answer.ahead < _CLEARLY_APART:
            found = replace(found, decision=Decision.CONFIRM)
        if not answer.is_heard:
            return found
        if found.intent in (*_ANSWERS, Intent.NONE):
            decision = Decision.ACT if answer.is_clear else Decision.CONFIRM
            if found.intent is answer.intent and found.decision is Decision.ACT:
                decision = Decision.ACT
            return replace(
                found, text=answer.words, intent=answer.intent, decision=decision, slots={}
            )
        if answer.is_clear and found.score < _NEARLY_SURE:
            return Understanding(answer.words, answer.intent, Decision.CONFIRM, {}, others=(found,))
        return found

    def weigh(self, posteriors: Floats, network: Network) -> Answer | None:
        """Return the likelier of yes and no; None when nothing was heard or nothing is known."""
        scores = self._prepared(network).scores(posteriors)
        if scores is None:
            return None
        scores = scores - self._unusual
        best = {
            intent: max(zip(scores[mine], np.flatnonzero(mine), strict=True))
            for intent in _ANSWERS
            if (mine := self._intents == intent).any()
        }
        if len(best) < len(_ANSWERS):
            return None
        other, likelier = sorted(best, key=lambda intent: best[intent][0])
        score, number = best[likelier]
        ahead = float(score - best[other][0])
        return Answer(likelier, self._known[int(number)][1], float(score), ahead)

    def _prepared(self, network: Network) -> Alignment:
        if self._made is None or self._made[0] is not network:
            alignment = Alignment([words for _, words in self._words], network)
            self._made = (network, alignment)
            self._known = [self._words[i] for i in alignment.known]
            self._intents = np.array([intent for intent, _ in self._known])
            self._unusual = np.array([0.0 if w in _USUAL else _RARE for _, w in self._known])
        return self._made[1]


def _understood(answer: Answer, decision: Decision, found: Understanding) -> Understanding:
    """Return ``answer`` as what was understood, ``found`` being what else it may have been."""
    others = found.others
    if found.intent not in (*_ANSWERS, Intent.NONE):
        others = (replace(found, others=()), *others)
    score = round(float(np.exp(answer.score)), 4)
    return Understanding(answer.words, answer.intent, decision, {}, score, others)
