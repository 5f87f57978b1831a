"""Which steps of a chain are due for an alarm at a moment. Pure: a restart changes nothing.

An alarm begins to ring when it is received. An answer stops it for a while: an acknowledgement
for ``unresolved`` seconds, somebody on the way until the promised minutes and ``late`` seconds are
over. Then it rings again, and from there climbs the same chain.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from msgspec.structs import replace

from kiosk.core.alarms import (
    AlarmCall,
    AlarmKind,
    AlarmRecord,
    AlarmSource,
    AlarmState,
    AlarmStep,
    Escalation,
)
from kiosk.hub.escalation.chain import Chain, Person, levels_of

AGAIN, LOUDER, NEXT, EVERYONE = "again", "louder", "next", "everyone"
# How loudly the board rings after a step of that name.
LOUDNESS = {AGAIN: 1, LOUDER: 2, NEXT: 3, EVERYONE: 4}
REPEAT = 300  # seconds from everyone's being told to their being told again; doubles each time
LONGEST_REPEAT = 3600
# A silence that was asked about without an answer is told, but nobody runs: ten times the patience.
CALM = 10
_ANSWERS = (AlarmState.RECEIVED, AlarmState.ACKNOWLEDGED, AlarmState.ON_THE_WAY)


@dataclass(frozen=True)
class Ring:
    """One time an alarm rings: the how-manieth, and from when somebody is waited for."""

    number: int
    since: datetime


@dataclass(frozen=True)
class Stage:
    """One step of a ring as it is foreseen: when it falls due and who is told."""

    ring: int
    step: str
    due: datetime
    people: tuple[Person, ...]


def ring_of(record: AlarmRecord, chain: Chain) -> Ring | None:
    """Return the ring that runs or that an answer has put off; None before receipt and when over.

    Every answer begins a new number, so that what was done for one ring is not taken for another's.
    """
    steps = _answers(record)
    if record.is_over or not steps:
        return None
    last = steps[-1]
    patience = 0
    if last.state is AlarmState.ACKNOWLEDGED:
        patience = chain.unresolved
    elif last.state is AlarmState.ON_THE_WAY:
        patience = (last.minutes or 0) * 60 + chain.late
    return Ring(len(steps) - 1, last.at + timedelta(seconds=patience))


def ringing(record: AlarmRecord) -> int:
    """Return how loudly the board rings for an alarm: 0 not at all, 1 rings … 4 everyone is told.

    Only what is written down counts, so that every open page and every hub process says the same.
    """
    steps = _answers(record)
    if record.is_over or not steps:
        return 0
    number = len(steps) - 1
    taken = [e.step.partition("-")[0] for e in record.escalation if e.ring == number]
    first = 1 if number == 0 else 0
    return max([first, *(LOUDNESS.get(step, 1) for step in taken)])


def due_steps(
    record: AlarmRecord, chain: Chain, people: tuple[Person, ...], now: datetime
) -> tuple[Escalation, ...]:
    """Return the steps that have fallen due by ``now`` and are not in the record, oldest first.

    After a long absence many may be due at once; then each person is told only by the last step
    that concerns them, and of everyone's repeated calls only the last is made.
    """
    ring = ring_of(record, chain)
    if ring is None:
        return ()
    once = record.alarm.source is AlarmSource.TEST
    written = {e.key for e in record.escalation}
    repeated = max(
        (repeat_of(e.step) for e in record.escalation if e.ring == ring.number), default=0
    )
    due: list[Escalation] = []
    steps = _timeline(ring, pace_of(record, chain), people)
    for step, at, told in takewhile(lambda s: s[1] <= now, steps):
        repeat = repeat_of(step)
        if repeat and (once or repeat <= repeated):
            continue
        escalation = Escalation(ring=ring.number, step=step, due=at, at=now, told=_calls(told, now))
        if repeat and due and repeat_of(due[-1].step):
            due[-1] = escalation
        elif escalation.key not in written:
            due.append(escalation)
    return _told_once(due)


def repeat_of(step: str) -> int:
    """Return the how-manieth time everyone is told again by a step, 0 when it is another one."""
    name, _, number = step.partition("-")
    return int(number) if name == EVERYONE and number else 0


def next_due(
    record: AlarmRecord, chain: Chain, people: tuple[Person, ...], now: datetime
) -> datetime | None:
    """Return when the next step falls due, None when the alarm is over."""
    ring = ring_of(record, chain)
    if ring is None:
        return None
    return next(at for _, at, _ in _timeline(ring, pace_of(record, chain), people) if at > now)


def stages(record: AlarmRecord, chain: Chain, people: tuple[Person, ...]) -> tuple[Stage, ...]:
    """Return the steps of the ring that runs, up to everyone's being told: what, when, and whom."""
    ring = ring_of(record, chain)
    if ring is None:
        return ()
    found = []
    for step, at, told in _timeline(ring, pace_of(record, chain), people):
        found.append(Stage(ring.number, step, at, told))
        if step == EVERYONE:
            break
    return tuple(found)


def pace_of(record: AlarmRecord, chain: Chain) -> Chain:
    """Return the chain at the pace that suits the alarm: slow where nobody has called."""
    if record.alarm.kind is not AlarmKind.INACTIVITY:
        return chain
    levels = tuple(replace(level, after=level.after * CALM) for level in chain.levels)
    return replace(chain, louder=chain.louder * CALM, levels=levels, everyone=chain.everyone * CALM)


def _timeline(
    ring: Ring, chain: Chain, people: tuple[Person, ...]
) -> Iterator[tuple[str, datetime, tuple[Person, ...]]]:
    """Yield the steps of a ring in the order they fall due, without end."""
    steps: list[tuple[int, str, tuple[Person, ...]]] = [(chain.louder, LOUDER, ())]
    levels = levels_of(chain, people)
    steps += [(after, f"{NEXT}-{n + 1}", told) for n, (after, told) in enumerate(levels)]
    if ring.number:
        steps.append((0, AGAIN, ()))
    for after, step, told in sorted(steps, key=lambda step: step[0]):
        yield step, ring.since + timedelta(seconds=after), told
    at, gap, n = ring.since + timedelta(seconds=chain.everyone), REPEAT, 1
    yield EVERYONE, at, people
    while True:
        at, n = at + timedelta(seconds=gap), n + 1
        gap = min(gap * 2, LONGEST_REPEAT)
        yield f"{EVERYONE}-{n}", at, people


def _answers(record: AlarmRecord) -> list[AlarmStep]:
    return [step for step in record.steps if step.state in _ANSWERS]


def _calls(people: tuple[Person, ...], now: datetime) -> tuple[AlarmCall, ...]:
    return tuple(AlarmCall(to=p.id, name=p.name, role=p.role, at=now) for p in people)


def _told_once(due: list[Escalation]) -> tuple[Escalation, ...]:
    seen: set[str] = set()
    kept = []
    for escalation in reversed(due):
        told = tuple(call for call in escalation.told if call.to not in seen)
        seen |= {call.to for call in told}
        kept.append(replace(escalation, told=told))
    return tuple(reversed(kept))
