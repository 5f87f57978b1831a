"""Joining what the device knows of a request or an alarm with what the hub says of it. Pure.

The hub's steps form a history that only grows; the device adds its own first steps (recorded;
counting, sending) and, from receipts, a hub step that the next page will tell in full. A page
that was on its way while a receipt arrived is stale and takes nothing back.
"""

from collections.abc import Collection
from datetime import datetime
from typing import TypeVar

from msgspec.structs import replace

from kiosk.core.alarms import Alarm, AlarmRecord, AlarmState, AlarmStep
from kiosk.core.requests import Request, RequestRecord, RequestState, RequestStep

_Step = TypeVar("_Step", RequestStep, AlarmStep)

_OWN_REQUEST_STEPS = frozenset({RequestState.RECORDED})
_OWN_ALARM_STEPS = frozenset({AlarmState.COUNTING, AlarmState.SENDING})
_LAST_REQUEST_STEPS = frozenset(state for state in RequestState if state.is_final)
_LAST_ALARM_STEPS = frozenset({AlarmState.RESOLVED, AlarmState.CANCELLED})


def recorded(request: Request) -> RequestRecord:
    """Return the record of a request just written down."""
    return RequestRecord(
        request=request, steps=(RequestStep(state=RequestState.RECORDED, at=request.created),)
    )


def counting(alarm: Alarm) -> AlarmRecord:
    """Return the record of an alarm whose countdown has just begun."""
    return AlarmRecord(alarm=alarm, steps=(AlarmStep(state=AlarmState.COUNTING, at=alarm.raised),))


def add_request_step(record: RequestRecord, step: RequestStep) -> RequestRecord:
    """Return the record with one more step; a final step ends an asked-for cancel."""
    asked = record.cancel_asked and not step.state.is_final
    return replace(record, steps=(*record.steps, step), cancel_asked=asked)


def receive_request(record: RequestRecord, at: datetime) -> RequestRecord:
    """Return the record after the hub's receipt; unchanged when the hub's steps are known."""
    if any(step.state not in _OWN_REQUEST_STEPS for step in record.steps):
        return record
    return add_request_step(record, RequestStep(state=RequestState.RECEIVED, at=at))


def receive_alarm(record: AlarmRecord, at: datetime) -> AlarmRecord:
    """Return the alarm's record after the hub's receipt; unchanged when its steps are known."""
    if any(step.state not in _OWN_ALARM_STEPS for step in record.steps):
        return record
    step = AlarmStep(state=AlarmState.RECEIVED, at=at)
    return replace(record, steps=(*record.steps, step))


def unsent_request(record: RequestRecord) -> RequestRecord:
    """Return the record as it is when the hub turns out not to have it."""
    return replace(
        recorded(record.request), cancel_asked=False, rating=record.rating, rated=record.rated
    )


def unsent_alarm(record: AlarmRecord) -> AlarmRecord:
    """Return the alarm's record as it is when the hub turns out not to have it."""
    own = tuple(step for step in record.steps if step.state in _OWN_ALARM_STEPS)
    if not any(step.state is AlarmState.SENDING for step in own):
        own = (*own, AlarmStep(state=AlarmState.SENDING, at=record.alarm.raised))
    return replace(record, steps=own, escalation=())


def merge_request(
    ours: RequestRecord | None,
    theirs: RequestRecord,
    *,
    cancel_pending: bool = False,
    rating_pending: bool = False,
    anew: bool = False,
) -> RequestRecord:
    """Return what is known after the hub's word ``theirs``.

    ``cancel_pending`` and ``rating_pending`` say what the hub cannot know yet; ``anew`` that the
    hub's history began anew and replaces what was known.
    """
    known = () if ours is None or anew else ours.steps
    steps = _newer(known, theirs.steps, _OWN_REQUEST_STEPS, _LAST_REQUEST_STEPS)
    request = theirs.request if ours is None else ours.request
    final = bool(steps) and steps[-1].state.is_final
    ours_counts = ours is not None and bool(ours.rating) and (rating_pending or not theirs.rating)
    rated = ours if ours is not None and ours_counts else theirs
    return RequestRecord(
        request=request,
        steps=(*recorded(request).steps, *steps),
        cancel_asked=(cancel_pending or theirs.cancel_asked) and not final,
        rating=rated.rating,
        rated=rated.rated,
    )


def merge_alarm(
    ours: AlarmRecord | None,
    theirs: AlarmRecord,
    *,
    anew: bool = False,
) -> AlarmRecord:
    """Return what is known of an alarm after the hub's word ``theirs``; as ``merge_request``."""
    known = () if ours is None or anew else ours.steps
    steps = _newer(known, theirs.steps, _OWN_ALARM_STEPS, _LAST_ALARM_STEPS)
    alarm = theirs.alarm if ours is None else ours.alarm
    # One the hub raised itself and holds back counts down here first, as the hub says.
    first = theirs.steps if ours is None else ours.steps
    own = tuple(step for step in first if step.state in _OWN_ALARM_STEPS)
    if not own:
        own = (AlarmStep(state=AlarmState.SENDING, at=alarm.raised),)
    told = () if ours is None or anew else ours.escalation
    return AlarmRecord(
        alarm=alarm,
        steps=(*own, *steps),
        false_alarm=theirs.false_alarm or (ours is not None and ours.false_alarm),
        escalation=told if len(told) > len(theirs.escalation) else theirs.escalation,
    )


def _newer(
    ours: tuple[_Step, ...],
    theirs: tuple[_Step, ...],
    own: Collection[object],
    last: Collection[object],
) -> tuple[_Step, ...]:
    """Return the more advanced of two histories, without the device's own steps."""
    ours = tuple(step for step in ours if step.state not in own)
    theirs = tuple(step for step in theirs if step.state not in own)
    if ours[: len(theirs)] == theirs:
        return ours
    if len(theirs) > len(ours):
        return theirs
    if len(theirs) < len(ours) or (ours[-1].state in last and theirs[-1].state not in last):
        return ours
    return theirs
