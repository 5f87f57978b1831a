"""What the kiosk asked about and the person confirmed: further ways of saying a thing. Pure.

The sounds that were heard are kept with what was meant. When the same sounds are heard again (by
the costs of the accent, with the recogniser's alternatives) the same is meant, and the kiosk
trusts it more each time. What the understanding is sure of, and every emergency, goes before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

from msgspec.structs import replace as replace_field

from kiosk.core.hypothesis import Hypothesis, Syllable
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.learnt import Confirmed, Meaning, Sounds
from kiosk.core.understanding.taught import is_sure
from kiosk.core.values import dataclass

MOST = 200
"""Kept for a resident; the longest unheard goes first."""

NEAR = 0.12
"""Mean cost a syllable up to which two sentences sound the same."""

_WORST = 0.36  # one syllable farther off than this is another word: 两份, 三份
_ALTERNATIVES = 3
_UNLIKELY = 0.1  # of a natural-log probability: what a less likely sound costs more
_SILENT = 0.05  # for a sound that comes and goes; any other missing one is another sentence
_APART = 9.0
_SHORTEST = 2  # syllables

DATED = frozenset({"date", "start"})
"""Slots bound to a day: 明天 is another day tomorrow."""

_NEVER = frozenset(
    {
        *(Intent.NONE, Intent.EMERGENCY, Intent.CANCEL_EMERGENCY, Intent.CONFIRM, Intent.DENY),
        *(Intent.CHOOSE, Intent.RECORD_VITALS),
    }
)
_ALWAYS_ASKED = frozenset(
    {
        *(Intent.CANCEL_REQUEST, Intent.MEDICINE_TAKEN, Intent.MEDICINE_SKIP),
        Intent.MEDICINE_SNOOZE,
    }
)
_ORDERS = frozenset(
    {
        *(Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CONSULT_DOCTOR),
        *(Intent.REQUEST_REPAIR, Intent.PAY_BILL, Intent.CALL_PERSON, Intent.RATE_SERVICE),
    }
)
_ORDERED_AFTER = 2  # confirmations


class Costs(Protocol):
    """What the accent says of sounds."""

    @property
    def silent(self) -> frozenset[str]:
        """Sounds that come and go: 儿, 的, 啊."""
        ...

    def sound_cost(self, a: str, b: str, /) -> float:
        """Return the cost of taking one toneless sound for another, 0 to 1."""
        ...


class _Known:
    """Costs that were asked for before: the same few sounds are met in every entry."""

    def __init__(self, costs: Costs) -> None:
        self.silent = costs.silent
        self._costs = costs
        self._known: dict[tuple[str, str], float] = {}

    def sound_cost(self, a: str, b: str, /) -> float:
        """Return the cost of taking one toneless sound for another, 0 to 1."""
        cost = self._known.get((a, b))
        if cost is None:
            cost = self._known[a, b] = self._costs.sound_cost(a, b)
        return cost


def is_trusted(entry: Confirmed) -> bool:
    """Return whether an entry is acted on without a question."""
    if entry.meaning.intent in _ALWAYS_ASKED:
        return False
    return entry.meaning.intent not in _ORDERS or entry.times >= _ORDERED_AFTER


def is_memorable(said: Understanding) -> bool:
    """Whether a confirmed sentence is worth remembering, and safe to."""
    return said.intent not in _NEVER


def meaning_of(said: Understanding) -> Meaning:
    """Return what was meant without what is bound to a day."""
    kept = {name: value for name, value in said.slots.items() if name not in DATED}
    return Meaning(said.intent, kept)


def sounds_of(hypothesis: Hypothesis) -> tuple[Sounds, ...]:
    """Return the sounds each syllable may have been, with their costs."""
    return tuple(_sounds(syllable) for syllable in hypothesis.syllables)


def _sounds(syllable: Syllable) -> Sounds:
    top = max((chance for _, chance in syllable.alternatives), default=0.0)
    others = tuple(
        (sound, round(_UNLIKELY * (top - chance), 3))
        for sound, chance in syllable.alternatives[:_ALTERNATIVES]
        if sound != syllable.sound
    )
    return ((syllable.sound, 0.0), *others)


@dataclass(frozen=True)
class Remembered:
    """One resident's confirmed sentences, the last heard last."""

    entries: tuple[Confirmed, ...] = ()

    def understand(
        self, hypotheses: Sequence[Hypothesis], ordinary: Understanding, costs: Costs
    ) -> Understanding:
        """Return ``ordinary``, or what the same sounds meant before.

        An ordinary understanding that means the same keeps its day and what it knows beyond what
        is remembered; one that says otherwise about a slot keeps its question.
        """
        if is_sure(ordinary) or ordinary.intent is Intent.EMERGENCY or not hypotheses:
            return ordinary
        found = self.find(hypotheses[0], costs)
        if found is None:
            return ordinary
        slots: dict[str, Any] = dict(found.meaning.slots)
        if ordinary.intent is found.meaning.intent:
            agrees = all(slots.get(n, v) == v for n, v in ordinary.slots.items() if n not in DATED)
            if not agrees:
                return ordinary
            slots = {**ordinary.slots, **slots}
        decision = Decision.ACT if is_trusted(found) else Decision.CONFIRM
        text = ordinary.text or hypotheses[0].text
        return Understanding(text, found.meaning.intent, decision, slots, ordinary.score)

    def find(self, hypothesis: Hypothesis, costs: Costs) -> Confirmed | None:
        """Return the entry that sounds most like ``hypothesis``, None when none is near."""
        nearest = min(self._near(sounds_of(hypothesis), costs), default=None, key=lambda n: n[0])
        return nearest[1] if nearest else None

    def _near(self, heard: tuple[Sounds, ...], costs: Costs) -> Iterator[tuple[float, Confirmed]]:
        if len(heard) < _SHORTEST:
            return
        costs = _Known(costs)
        for entry in self.entries:
            if abs(len(entry.sounds) - len(heard)) <= 1:
                distance = _distance(heard, entry.sounds, costs)
                if distance <= NEAR:
                    yield distance, entry

    def confirmed(self, new: Confirmed, costs: Costs) -> "Remembered":
        """Return it with a sentence just confirmed: a new way, or once more a known one."""
        others = self._contradicting(new, costs)
        kept = tuple(entry for entry in self.entries if entry not in others)
        known = next(
            (e for d, e in self._near(new.sounds, costs) if e.meaning == new.meaning), None
        )
        if known is None:
            return Remembered((*kept, new)[-MOST:])
        again = replace_field(known, times=known.times + 1, heard=new.heard)
        return Remembered((*(entry for entry in kept if entry.id != known.id), again))

    def denied(self, sounds: tuple[Sounds, ...], meaning: Meaning, costs: Costs) -> "Remembered":
        """Return it without what says that these sounds mean this."""
        wrong = {e.id for _, e in self._near(sounds, costs) if _is_same(e.meaning, meaning)}
        return replace(self, entries=tuple(e for e in self.entries if e.id not in wrong))

    def without(self, identity: str) -> "Remembered":
        """Return it without one entry."""
        return replace(self, entries=tuple(e for e in self.entries if e.id != identity))

    def _contradicting(self, new: Confirmed, costs: Costs) -> tuple[Confirmed, ...]:
        """Return the entries that sound the same and mean something else."""
        return tuple(e for _, e in self._near(new.sounds, costs) if e.meaning != new.meaning)


def _is_same(kept: Meaning, asked: Meaning) -> bool:
    """Whether what was asked about is what is kept, perhaps with more besides."""
    return kept.intent is asked.intent and all(
        asked.slots.get(name) == value for name, value in kept.slots.items()
    )


def _distance(one: tuple[Sounds, ...], other: tuple[Sounds, ...], costs: Costs) -> float:
    """Return the mean cost a syllable of the best alignment; above ``NEAR`` only "far" is told."""
    most = NEAR * max(len(one), len(other))
    lacks = [_SILENT if theirs[0][0] in costs.silent else _APART for theirs in other]
    row = [sum(lacks[:n]) for n in range(len(other) + 1)]
    for mine in one:
        extra = _SILENT if mine[0][0] in costs.silent else _APART
        following = [row[0] + extra]
        for n, theirs in enumerate(other):
            apart = _apart(mine, theirs, costs)
            same = row[n] + (apart if apart <= _WORST else _APART)
            following.append(min(same, row[n + 1] + extra, following[n] + lacks[n]))
        row = following
        if min(row) > most:
            return 1.0
    return row[-1] / max(len(one), len(other))


def _apart(mine: Sounds, theirs: Sounds, costs: Costs) -> float:
    if mine[0][0] == theirs[0][0]:
        return 0.0
    least = _APART
    for a, extra in mine:
        for b, more in theirs:
            # What the alternatives themselves cost is often too much already.
            if extra + more < least and (cost := costs.sound_cost(a, b) + extra + more) < least:
                least = cost
    return least
