"""What falls due for an alarm, and when: a pure matter of its record, the chain and the time."""

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.alarms import (
    Alarm,
    AlarmKind,
    AlarmRecord,
    AlarmSource,
    AlarmState,
    AlarmStep,
    Escalation,
)
from kiosk.hub.escalation.chain import DUTY, FAMILY, Chain, Level, Person, flaw
from kiosk.hub.escalation.timeline import due_steps, next_due, ringing, stages

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
JIE = Person("jie", "王姐", DUTY)
MIN = Person("min", "李敏", FAMILY)
GANG = Person("gang", "赵刚", "station")
ALL = (JIE, MIN, GANG)
CHAIN = Chain()


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def received(source: AlarmSource = AlarmSource.BUTTON) -> AlarmRecord:
    alarm = Alarm(id="a", resident="wang", raised=NOW, source=source)
    return AlarmRecord(alarm=alarm, steps=(AlarmStep(state=AlarmState.RECEIVED, at=NOW),))


def answered(
    record: AlarmRecord, state: AlarmState, at: float, minutes: int | None = None
) -> AlarmRecord:
    step = AlarmStep(state=state, at=later(at), by="张丽", minutes=minutes)
    return replace(record, steps=(*record.steps, step))


def take(record: AlarmRecord, seconds: float, people: tuple[Person, ...] = ALL) -> AlarmRecord:
    due = due_steps(record, CHAIN, people, later(seconds))
    return replace(record, escalation=(*record.escalation, *due))


def keys(record: AlarmRecord) -> list[str]:
    return [escalation.key for escalation in record.escalation]


def told(escalation: Escalation) -> list[str]:
    return [call.to for call in escalation.told]


def test_an_alarm_nobody_answers_climbs_second_by_second() -> None:
    record = received()
    climbed: dict[int, int] = {}
    for second in range(0, 125):
        record = take(record, second)
        climbed.setdefault(ringing(record), second)
    assert climbed == {1: 0, 2: 30, 3: 60, 4: 120}
    assert keys(record) == ["0.louder", "0.next-1", "0.next-2", "0.everyone"]
    assert [told(e) for e in record.escalation] == [[], ["jie"], ["min"], ["jie", "min", "gang"]]
    assert [(e.due - NOW).seconds for e in record.escalation] == [30, 60, 90, 120]


def test_everyone_is_told_again_at_growing_distances_and_a_test_only_once() -> None:
    record, test = received(), received(AlarmSource.TEST)
    for second in range(0, 6 * 3600, 5):
        record, test = take(record, second), take(test, second)
    repeats = [int((e.due - NOW).total_seconds()) for e in record.escalation][4:]
    assert repeats[:4] == [420, 1020, 2220, 4620]
    assert {b - a for a, b in pairwise(repeats[3:])} == {3600}
    assert keys(test)[-1] == "0.everyone"


def test_after_a_long_absence_each_person_is_told_once() -> None:
    record = take(received(), 30 * 86400)
    assert keys(record)[:4] == ["0.louder", "0.next-1", "0.next-2", "0.everyone"]
    assert len(record.escalation) == 5, "of a month of repeated calls only the last is made"
    calls = [to for e in record.escalation for to in told(e)]
    assert sorted(calls) == ["gang", "jie", "min"]
    assert ringing(record) == 4
    assert take(record, 30 * 86400) == record


def test_a_level_in_which_nobody_can_be_reached_makes_nobody_wait() -> None:
    record = take(received(), 60, (MIN, GANG))
    assert [told(e) for e in record.escalation] == [[], ["min"]]
    nobody = take(received(), 130, ())
    assert ringing(nobody) == 4, "the board grows loud also where no contact is known"


def test_acknowledged_and_not_ended_rings_again_and_climbs_again() -> None:
    record = answered(take(received(), 40), AlarmState.ACKNOWLEDGED, 45)
    assert ringing(record) == 0
    assert take(record, 344.9) == record
    record = take(record, 345)
    assert keys(record)[-1] == "1.again"
    assert ringing(record) == 1
    record = take(record, 345 + 61)
    assert keys(record)[-2:] == ["1.louder", "1.next-1"]
    record = answered(record, AlarmState.ACKNOWLEDGED, 410)
    assert ringing(record) == 0
    assert keys(take(record, 710))[-1] == "2.again"


@pytest.mark.parametrize(("minutes", "seconds"), [(6, 660), (1, 360), (None, 300)])
def test_on_the_way_and_not_there_rings_after_the_promise_and_five_minutes(
    minutes: int | None, seconds: int
) -> None:
    record = answered(received(), AlarmState.ACKNOWLEDGED, 10)
    record = answered(record, AlarmState.ON_THE_WAY, 20, minutes)
    assert take(record, 20 + seconds - 1) == record
    assert keys(take(record, 20 + seconds)) == ["2.again"]


def test_a_silence_that_was_asked_about_climbs_slowly() -> None:
    record = received(AlarmSource.SENSOR)
    record = replace(record, alarm=replace(record.alarm, kind=AlarmKind.INACTIVITY))
    for second in range(0, 1300, 10):
        record = take(record, second)
    assert [(e.due - NOW).seconds for e in record.escalation] == [300, 600, 900, 1200]


def test_the_board_foresees_what_will_be_done() -> None:
    foreseen = stages(received(), CHAIN, ALL)
    assert [(s.step, (s.due - NOW).seconds) for s in foreseen] == [
        ("louder", 30),
        ("next-1", 60),
        ("next-2", 90),
        ("everyone", 120),
    ]
    assert foreseen[1].people == (JIE,)


def test_an_alarm_that_is_over_or_not_received_has_no_step() -> None:
    over = answered(received(), AlarmState.RESOLVED, 50)
    waiting = replace(received(), steps=(AlarmStep(state=AlarmState.COUNTING, at=NOW),))
    for record in (over, waiting):
        assert take(record, 9999) == record
        assert ringing(record) == 0
        assert next_due(record, CHAIN, ALL, NOW) is None
    assert next_due(received(), CHAIN, ALL, later(31)) == later(60)


@given(st.lists(st.floats(0, 4000), max_size=12), st.sampled_from([None, 20.0, 130.0, 2000.0]))
def test_however_often_it_is_looked_at_the_same_steps_are_taken_in_order(
    looks: list[float], answer: float | None
) -> None:
    record = received()
    for look in sorted([*looks, 4000.0]):
        if answer is not None and look >= answer:
            record = answered(take(record, answer), AlarmState.ACKNOWLEDGED, answer)
            answer = None
        record = take(record, look)
    assert len(set(keys(record))) == len(keys(record))
    assert [e.due for e in record.escalation] == sorted(e.due for e in record.escalation)
    assert all(e.at >= e.due for e in record.escalation)
    assert ringing(record) == 4


@pytest.mark.parametrize(
    ("chain", "word"),
    [
        (Chain(), None),
        (Chain(levels=()), None),
        (Chain(louder=5), "out_of_range"),
        (Chain(everyone=4000), "out_of_range"),
        (Chain(louder=120), "not_in_order"),
        (Chain(levels=(Level(after=90, to=("x",)), Level(after=60, to=("y",)))), "not_in_order"),
        (Chain(levels=(Level(after=120, to=("x",)),)), "not_in_order"),
        (Chain(levels=(Level(after=60),)), "empty_level"),
        (
            Chain(levels=tuple(Level(after=40 + n, to=("x",)) for n in range(6))),
            "too_many_levels",
        ),
    ],
)
def test_a_chain_that_cannot_be_is_told(chain: Chain, word: str | None) -> None:
    assert flaw(chain) == word
