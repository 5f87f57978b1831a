"""How far an alarm has got, as staff read it: the elder's ladder, and the chain of escalation."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.alarms import AlarmRecord, AlarmState, AlarmStep, CallState, Escalation
from kiosk.core.words import tr
from kiosk.hub.console import wording
from kiosk.hub.escalation import missed, timeline
from kiosk.hub.escalation.chain import Chain, Person
from kiosk.hub.escalation.endings import ending_name


@dataclass(frozen=True)
class Rung:
    """One step of an alarm's ladder."""

    label: str
    detail: str
    done: bool


@dataclass(frozen=True)
class Told:
    """A person who was told, and how far that got; ``state`` is a CallState's value."""

    name: str
    words: str
    state: str


@dataclass(frozen=True)
class Stage:
    """One step of the chain: ``at`` once it was taken, ``left`` seconds until then."""

    label: str
    at: str
    done: bool
    left: int
    told: tuple[Told, ...]


def rungs(record: AlarmRecord, now: datetime) -> tuple[Rung, ...]:
    """Return the four rungs that the elder sees too."""
    labels = (
        (AlarmState.RECEIVED, tr("平台收到")),
        (AlarmState.ACKNOWLEDGED, tr("有人处理")),
        (AlarmState.ON_THE_WAY, tr("人在路上")),
        (AlarmState.RESOLVED, tr("已解决")),
    )
    found = []
    for state, label in labels:
        step = next((s for s in reversed(record.steps) if s.state == state), None)
        if step is None:
            found.append(Rung(label, "", done=False))
        else:
            found.append(Rung(label, _step_words(step, now), done=True))
    return tuple(found)


def _step_words(step: AlarmStep, now: datetime) -> str:
    words = [step.by, wording.clock_words(step.at, now, seconds=True)]
    if step.minutes is not None:
        words.append(tr("预计 {n} 分钟", n=step.minutes))
    words += [ending_name(step.reason) if step.reason else "", step.note]
    return " ".join(word for word in words if word)


def standing(record: AlarmRecord, chain: Chain, now: datetime) -> str:
    """Return in a sentence why an alarm rings, or until when it is still."""
    ring = timeline.ring_of(record, chain)
    if ring is None:
        return ""
    last = record.steps[-1]
    if not timeline.ringing(record):
        return tr("{at} 还没有解决会再响", at=wording.clock_words(ring.since, now))
    if last.state is AlarmState.ON_THE_WAY:
        return tr("{by}说好的时间过了，还没有解决", by=last.by)
    if last.state is AlarmState.ACKNOWLEDGED:
        return tr("{by}接了，还没有解决", by=last.by)
    return tr("还没有人接")


def stages(
    record: AlarmRecord, chain: Chain, people: tuple[Person, ...], now: datetime
) -> tuple[Stage, ...]:
    """Return what was done for the ring that runs and what will be, in the order it falls due."""
    ring = timeline.ring_of(record, chain)
    if ring is None or not timeline.ringing(record):
        return ()
    foreseen = timeline.stages(record, chain, people)
    known = {stage.step for stage in foreseen}
    taken = {e.step: e for e in record.escalation if e.ring == ring.number}
    first = Stage(tr("响铃"), wording.clock_words(ring.since, now, seconds=True), True, 0, ())
    found = [] if timeline.AGAIN in known else [first]
    for stage in foreseen:
        if stage.step in taken:
            found.append(taken_stage(taken[stage.step], now))
        else:
            left = max(0, int((stage.due - now).total_seconds()))
            names = tuple(Told(one.name, "", "") for one in stage.people)
            found.append(Stage(step_name(stage.step), "", False, left, names))
    later = [e for step, e in taken.items() if step not in known]
    return (*found, *(taken_stage(e, now) for e in later[-1:]))


def taken_stage(escalation: Escalation, now: datetime) -> Stage:
    """Return a step that was taken, with whom it told."""
    told = tuple(
        Told(call.name, call_words(call.state), call.state.value) for call in escalation.told
    )
    at = wording.clock_words(escalation.at, now, seconds=True)
    return Stage(step_name(escalation.step), at, True, 0, told)


def step_name(step: str) -> str:
    """Return a step of the chain as people read it."""
    name, _, number = step.partition("-")
    if name == timeline.NEXT:
        return tr("通知第 {n} 批人", n=number)
    if name == timeline.EVERYONE:
        return tr("再通知所有人") if number else tr("通知所有人")
    names = {
        timeline.AGAIN: tr("又响了"),
        timeline.LOUDER: tr("更响"),
        missed.FAMILY_TOLD: tr("通知家里人"),
        missed.STATION_TOLD: tr("通知值班的人"),
    }
    return names.get(name, step)


def call_words(state: CallState) -> str:
    """Return how far telling somebody has got; never further than it has."""
    names = {
        CallState.QUEUED: tr("正在发"),
        CallState.SENT: tr("已发出"),
        CallState.ANSWERED: tr("回了：我去"),
        CallState.DECLINED: tr("回了：去不了"),
        CallState.FAILED: tr("没发成"),
    }
    return names.get(state, state.value)
