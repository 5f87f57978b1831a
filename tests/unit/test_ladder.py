"""Joining the device's knowledge with the hub's word."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core import ladder
from kiosk.core.alarms import (
    AlarmCall,
    AlarmRecord,
    AlarmState,
    AlarmStep,
    CallState,
    Escalation,
)
from kiosk.core.requests import RequestRecord, RequestState, RequestStep
from tests.helpers.requests import alarm, meal_request

NOW = datetime.fromisoformat("2026-11-21T08:00:00+08:00")
REQUEST = meal_request(NOW)
ALARM = alarm(NOW)
STATES = (
    RequestState.RECEIVED,
    RequestState.ACCEPTED,
    RequestState.ASSIGNED,
    RequestState.DONE,
)


def said(*states: RequestState, rating: str = "") -> RequestRecord:
    steps = tuple(
        RequestStep(state=state, at=NOW + timedelta(minutes=n + 1))
        for n, state in enumerate(states)
    )
    return RequestRecord(request=REQUEST, steps=steps, rating=rating)


def states(record: RequestRecord | AlarmRecord) -> list[str]:
    return [step.state.value for step in record.steps]


@given(st.lists(st.integers(0, len(STATES)), max_size=8), st.booleans())
def test_whatever_the_order_of_pages_and_receipt_the_newest_stays(
    pages: list[int], receipt_first: bool
) -> None:
    record = ladder.recorded(REQUEST)
    if receipt_first:
        record = ladder.receive_request(record, NOW + timedelta(minutes=1))
    for length in pages:
        record = ladder.merge_request(record, said(*STATES[:length]))
    furthest = max([*pages, 1 if receipt_first else 0])
    assert states(record) == ["recorded", *(s.value for s in STATES[:furthest])]


def test_a_receipt_after_the_page_adds_nothing() -> None:
    record = ladder.merge_request(ladder.recorded(REQUEST), said(*STATES[:2]))
    assert ladder.receive_request(record, NOW + timedelta(hours=1)) == record


def test_the_hubs_own_first_step_is_shown_once() -> None:
    theirs = said(RequestState.RECORDED, RequestState.RECEIVED)
    assert states(ladder.merge_request(None, theirs)) == ["recorded", "received"]


def test_a_cancel_confirmed_by_receipt_is_not_undone_by_a_stale_page() -> None:
    record = ladder.merge_request(ladder.recorded(REQUEST), said(RequestState.RECEIVED))
    step = RequestStep(state=RequestState.CANCELLED, at=NOW + timedelta(minutes=5))
    record = ladder.add_request_step(replace(record, cancel_asked=True), step)
    assert not record.cancel_asked
    stale = said(RequestState.RECEIVED, RequestState.ACCEPTED)
    assert ladder.merge_request(record, stale) == record
    full = said(RequestState.RECEIVED, RequestState.ACCEPTED, RequestState.CANCELLED)
    assert states(ladder.merge_request(record, full))[-2:] == ["accepted", "cancelled"]


def test_what_waits_to_be_sent_survives_the_hubs_word() -> None:
    ours = replace(ladder.recorded(REQUEST), cancel_asked=True, rating="good")
    merged = ladder.merge_request(
        ours, said(*STATES[:2], rating="poor"), cancel_pending=True, rating_pending=True
    )
    assert merged.cancel_asked
    assert merged.rating == "good"
    done = ladder.merge_request(ours, said(*STATES), cancel_pending=True)
    assert not done.cancel_asked


def test_a_history_begun_anew_replaces_what_was_known() -> None:
    ours = ladder.merge_request(ladder.recorded(REQUEST), said(*STATES))
    assert states(ladder.merge_request(ours, said(*STATES[:1]), anew=True)) == [
        "recorded",
        "received",
    ]
    assert states(ladder.unsent_request(ours)) == ["recorded"]


def test_an_alarms_ladder_keeps_its_own_steps_and_its_false_alarm() -> None:
    ours = ladder.counting(ALARM)
    ours = replace(
        ours,
        steps=(*ours.steps, AlarmStep(state=AlarmState.SENDING, at=NOW)),
        false_alarm=True,
    )
    ours = ladder.receive_alarm(ours, NOW)
    assert states(ours) == ["counting", "sending", "received"]
    theirs = AlarmRecord(
        alarm=ALARM,
        steps=(
            AlarmStep(state=AlarmState.RECEIVED, at=NOW),
            AlarmStep(state=AlarmState.ACKNOWLEDGED, at=NOW, by="张敏"),
        ),
    )
    merged = ladder.merge_alarm(ours, theirs)
    assert states(merged) == ["counting", "sending", "received", "acknowledged"]
    assert merged.false_alarm
    assert ladder.merge_alarm(merged, replace(theirs, steps=theirs.steps[:1])) == merged
    assert states(ladder.unsent_alarm(merged)) == ["counting", "sending"]


def test_whom_the_hub_told_is_known_and_a_stale_page_takes_nothing_back() -> None:
    ours = ladder.receive_alarm(ladder.counting(ALARM), NOW)
    told = AlarmCall(to="c1", name="王姐", role="duty", at=NOW)
    step = Escalation(ring=0, step="next", due=NOW, at=NOW, told=(told,))
    received = AlarmRecord(
        alarm=ALARM, steps=(AlarmStep(state=AlarmState.RECEIVED, at=NOW),), escalation=(step,)
    )
    merged = ladder.merge_alarm(ours, received)
    assert [call.name for call in merged.escalation[0].told] == ["王姐"]
    assert ladder.merge_alarm(merged, replace(received, escalation=())) == merged
    reached = replace(step, told=(replace(told, state=CallState.SENT),))
    merged = ladder.merge_alarm(merged, replace(received, escalation=(reached,)))
    assert merged.escalation == (reached,)
    assert ladder.merge_alarm(merged, replace(received, escalation=()), anew=True).escalation == ()
    assert ladder.unsent_alarm(merged).escalation == ()
