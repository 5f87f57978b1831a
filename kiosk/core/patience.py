"""How long a silence ends what somebody is saying.

Half a second after a whole answer to a question, longer while a sentence is plainly not at its
end: older people rest in the middle of one, and nobody must be cut off while looking for a word.
"""

from collections.abc import Sequence

from kiosk.core.hypothesis import Hypothesis
from kiosk.core.intents import Decision, Intent, Understanding
from kiosk.core.understanding.context import Context
from kiosk.core.values import dataclass

Tails = Sequence[tuple[str, ...]]
"""Words that nobody ends on, as toneless sounds: 那个 is ("na", "ge")."""


@dataclass(frozen=True)
class Pauses:
    """Seconds of silence.

    ``answered``: after a whole answer; ``whole``: after a sentence that nothing follows;
    ``normal``: after one that has all it needs; ``more``: after one that people add to;
    ``unclear``: after a list that may go on, or words that make no sense (yet); ``thinking``: in
    the middle of a sentence.
    """

    answered: float = 0.48
    whole: float = 0.55
    normal: float = 0.7
    more: float = 1.0
    unclear: float = 1.3
    thinking: float = 1.7


PAUSES = Pauses()

# How likely a sentence is to end here, by the examples (see ``understanding.ending``).
_OPEN = 0.15  # up to here something follows, whatever the words mean so far
_HALF = 0.3  # up to here too, unless they already are a sentence with a meaning
_WHOLE = 0.5  # from here on nothing need follow
_CLOSED = 0.75  # and hardly anything does

_FEW = 6  # syllables; fewer that make no sense (yet) are a beginning
_ADDED_TO = frozenset(
    {
        *(Intent.ORDER_MEAL, Intent.BOOK_HOUSEKEEPING, Intent.CONSULT_DOCTOR),
        *(Intent.RECORD_VITALS, Intent.REQUEST_REPAIR),
    }
)
_PLAIN = frozenset(  # said in one breath
    {
        *(Intent.ASK_TIME, Intent.ASK_DATE, Intent.ASK_WEATHER, Intent.READ_NOTICES),
        *(Intent.REPEAT, Intent.LOUDER, Intent.QUIETER, Intent.SLOWER),
        *(Intent.BACK, Intent.HOME, Intent.HELP),
    }
)
_LISTS = (Intent.ORDER_MEAL, Intent.CONSULT_DOCTOR)  # a choice may be followed by another
_MEDICINE = (Intent.MEDICINE_TAKEN, Intent.MEDICINE_SNOOZE, Intent.MEDICINE_SKIP)


def silence_ending(
    said: Hypothesis,
    meant: Understanding,
    context: Context,
    tails: Tails,
    *,
    ends: float | None = None,
    pauses: Pauses = PAUSES,
) -> float:
    """Return the seconds of silence after which ``said`` is over.

    ``said`` is what was heard so far, ``meant`` what it would mean if nothing followed, ``tails``
    the words that say that something will. ``ends``: how likely a sentence is to end there (0 to
    1), None where nobody can tell.
    """
    if not said.syllables:
        return pauses.normal
    if meant.intent is Intent.EMERGENCY:  # one that is not sure may get surer by what follows
        return pauses.normal if meant.decision is Decision.ACT else pauses.more
    if _is_answer(meant, context):
        return pauses.answered
    if _trails_off(said, tails) or _is_half(meant):
        return pauses.thinking
    if ends is None:
        return _by_meaning(said, meant, pauses)
    return _by_ending(said, meant, ends, pauses)


def silence_overheard(meant: Understanding, pauses: Pauses = PAUSES) -> float:
    """Return the same where nobody pressed: a cry that is not sure may be only its beginning."""
    unsure = meant.intent is Intent.EMERGENCY and meant.decision is not Decision.ACT
    return pauses.thinking if unsure else pauses.normal


def _by_ending(said: Hypothesis, meant: Understanding, ends: float, pauses: Pauses) -> float:
    sure = meant.decision is Decision.ACT
    makes_sense = meant.intent is not Intent.NONE and meant.decision is not Decision.REJECT
    if ends < _OPEN or (ends < _HALF and not (makes_sense and len(said.syllables) >= _FEW)):
        return pauses.thinking
    if ends < _WHOLE and not makes_sense:
        return pauses.unclear
    if meant.intent in _ADDED_TO:
        grows = sure and meant.intent in _LISTS and ends < _CLOSED
        return pauses.unclear if grows else pauses.more  # 明早吃豆浆 …油条
    if ends >= _CLOSED:
        return pauses.whole if sure else pauses.normal
    at_once = meant.intent in _PLAIN or (sure and ends >= _WHOLE)
    return pauses.normal if at_once else pauses.more


def _by_meaning(said: Hypothesis, meant: Understanding, pauses: Pauses) -> float:
    if meant.intent in _PLAIN:
        return pauses.normal
    if meant.decision is Decision.ASK:
        return pauses.thinking
    if meant.intent is Intent.NONE or meant.decision is Decision.REJECT:
        return pauses.thinking if len(said.syllables) < _FEW else pauses.more
    unsure = meant.decision is not Decision.ACT
    return pauses.more if unsure or meant.intent in _ADDED_TO else pauses.normal


def _is_answer(meant: Understanding, context: Context) -> bool:
    """Whether the kiosk asked, and this answers it with nothing left to add."""
    if meant.decision is not Decision.ACT:
        return False
    if meant.intent in (Intent.CONFIRM, Intent.DENY):
        return context.question or context.alarm
    if meant.intent is Intent.CHOOSE:
        return bool(context.options) and context.intent not in _LISTS
    if meant.intent is Intent.CANCEL_EMERGENCY:
        return context.alarm
    return context.medicine_due and meant.intent in _MEDICINE


def _is_half(meant: Understanding) -> bool:
    """Whether a blood pressure still lacks its other number."""
    return len({"systolic", "diastolic"} & set(meant.slots)) == 1


def _trails_off(said: Hypothesis, tails: Tails) -> bool:
    sounds = tuple(syllable.sound for syllable in said.syllables)
    return any(sounds[-len(tail) :] == tail for tail in tails if tail)
