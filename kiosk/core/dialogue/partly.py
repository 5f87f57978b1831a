"""降压药吃了，别的没吃: an answer that is about some of the medicines asked for."""

from collections.abc import Sequence

from kiosk.core.doses import Dose, DoseStatus
from kiosk.core.intents import Understanding
from kiosk.core.patterns import pattern
from kiosk.core.values import dataclass

_FORM = pattern("(?:控释|缓释|肠溶|分散|咀嚼|含)*(?:片|胶囊|颗粒|丸|滴眼液|注射液|口服液|栓|散)$")
_REST = pattern("别的|其他|其它|其余|剩下的?|另外|那几样|那俩")
# In this order: 没吃 holds 吃 and 不吃了 is no 吃了.
_VERBS = (
    (DoseStatus.SKIPPED, pattern("不(?:想|要|愿意?)?[吃喝打滴抹贴吸用服]|停了")),
    (None, pattern("(?:还|都)?没(?:有)?(?:来得及|顾上|顾得上)?[吃喝打滴抹贴吸用服]?|还没")),
    (
        DoseStatus.SNOOZED,
        pattern("等|一会|待会|回头|[过晚]点?儿?再?[吃喝打滴抹贴吸用服]|以?后再"),
    ),
    (DoseStatus.TAKEN, pattern("[吃喝打滴抹贴吸用服](?:了|过|完|好|啦)|搁嘴里了")),
)
_PARTS = pattern("[，。,、；;]")


@dataclass(frozen=True)
class Part:
    """One answer and the doses it is about."""

    status: DoseStatus
    dose_ids: tuple[str, ...]


def split_answer(
    said: Understanding, doses: Sequence[Dose], status: DoseStatus | None
) -> tuple[Part, ...]:
    """Return the answers a sentence gives to some of ``doses``; nothing when it names none.

    ``status`` is what the sentence as a whole was understood as, for medicines that it names
    without a verb of their own. What it says of "the others" holds for those it does not name;
    没吃 leaves them open.
    """
    if len(doses) < 2:
        return ()
    found: dict[str, DoseStatus | None] = {}
    waiting: list[str] = []
    rest: DoseStatus | None = None
    speaks_of_rest = False
    for clause in _clauses(said.text):
        named = [dose.id for dose in doses if _is_named(dose, clause)]
        verb = _verb(clause)
        if _REST.search(clause):
            rest, speaks_of_rest = (verb[1] if verb else None), True
            continue
        waiting += named
        if verb is not None:
            found |= dict.fromkeys(waiting, verb[1])
            waiting = []
    found |= dict.fromkeys(waiting, status)
    if not found:
        found = dict.fromkeys(_from_slots(said, doses), status)
    if found and speaks_of_rest and rest is not None:
        found |= {dose.id: rest for dose in doses if dose.id not in found}
    return _gathered(found)


def is_explicit(said: Understanding) -> bool:
    """Whether a sentence says of one thing this and of others that: hardly ever misheard talk."""
    return sum(_verb(clause) is not None for clause in _clauses(said.text)) > 1


def _gathered(found: dict[str, DoseStatus | None]) -> tuple[Part, ...]:
    parts = []
    for status in (DoseStatus.TAKEN, DoseStatus.SKIPPED, DoseStatus.SNOOZED):
        ids = tuple(identity for identity, answer in found.items() if answer is status)
        if ids:
            parts.append(Part(status, ids))
    return tuple(parts)


def _clauses(text: str) -> list[str]:
    """Return the parts of a sentence; what is said of the others begins one of its own."""
    marked = _REST.sub(lambda found: "，" + found[0], text)
    return [part for part in _PARTS.split(marked) if part]


def _verb(clause: str) -> tuple[bool, DoseStatus | None] | None:
    for status, words in _VERBS:
        if words.search(clause):
            return True, status
    return None


def _is_named(dose: Dose, clause: str) -> bool:
    plan = dose.plan
    bare = _FORM.sub("", plan.medicine)
    ways = [plan.medicine, *([bare] if len(bare) > 1 else [])]
    ways += [plan.purpose + "药", plan.purpose + "的"] if plan.purpose else []
    return any(way in clause for way in ways)


def _from_slots(said: Understanding, doses: Sequence[Dose]) -> tuple[str, ...]:
    """Return the doses whose medicine the understanding heard, by its name or what it is for."""
    heard = said.slots.get("medicines")
    names = set(heard) if isinstance(heard, list) else set()
    return tuple(d.id for d in doses if {d.plan.medicine, d.plan.purpose} & names)
