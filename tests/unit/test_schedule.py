"""When doses are asked for, and when they are missed."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core import schedule
from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 11, 21)  # a Saturday


def at(clock: str, day: date = DAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE)


def record(
    dose: str, status: DoseStatus, when: datetime, until: datetime | None = None
) -> DoseRecord:
    name, day, slot = schedule.split_dose_id(dose)
    return DoseRecord(id=dose, plan=name, date=day, slot=slot, status=status, at=when, until=until)


def around(
    plans: list[MedicationPlan], records: list[DoseRecord], now: datetime
) -> tuple[Dose, ...]:
    return schedule.doses_around(plans, records, now, ZONE)


def due(plans: list[MedicationPlan], records: list[DoseRecord], now: datetime) -> list[str]:
    return [dose.id for dose in schedule.due_now(around(plans, records, now), now)]


def test_a_day_has_the_doses_of_the_active_plans_in_order() -> None:
    plans = [
        plan("b", "20:00", "08:00"),
        plan("a", "08:00"),
        plan("weekday", "09:00", weekdays=(1, 2, 3, 4, 5)),
        plan("over", "09:00", end=DAY - timedelta(days=1)),
        plan("later", "09:00", start=DAY + timedelta(days=1)),
        plan("paused", "09:00", paused=True),
        plan("odd", "9:61", "", "noon", "٠٨:٠٠"),
    ]
    doses = schedule.doses_of_day(plans, [], DAY, ZONE)
    assert [dose.id for dose in doses] == [
        "a:2026-11-21:08:00",
        "b:2026-11-21:08:00",
        "b:2026-11-21:20:00",
    ]
    assert all(dose.status is DoseStatus.DUE for dose in doses)


def test_a_dose_is_asked_for_from_its_time_to_the_end_of_its_window() -> None:
    plans = [plan("p", "08:00")]
    assert due(plans, [], at("07:59")) == []
    assert due(plans, [], at("08:00")) == ["p:2026-11-21:08:00"]
    assert due(plans, [], at("08:59")) == ["p:2026-11-21:08:00"]
    assert due(plans, [], at("09:00")) == []


def test_a_window_may_cross_midnight() -> None:
    plans = [plan("p", "23:30")]
    assert due(plans, [], at("00:10", DAY + timedelta(days=1))) == ["p:2026-11-21:23:30"]


def test_a_late_answer_binds_to_its_own_dose() -> None:
    plans = [plan("p", "08:00", "20:00")]
    taken = record("p:2026-11-21:08:00", DoseStatus.TAKEN, at("13:00"))
    assert due(plans, [taken], at("20:00")) == ["p:2026-11-21:20:00"]


def test_no_second_dose_is_offered_within_the_least_interval() -> None:
    plans = [plan("p", "08:00", "12:00", gap=240)]
    taken = record("p:2026-11-21:08:00", DoseStatus.TAKEN, at("08:55"))
    assert due(plans, [taken], at("12:30")) == []
    assert due(plans, [taken], at("12:55")) == ["p:2026-11-21:12:00"]
    # The window begins when it could first be asked for: it is not missed unasked.
    assert due(plans, [taken], at("13:50")) == ["p:2026-11-21:12:00"]
    assert due(plans, [taken], at("13:55")) == []


def test_the_interval_counts_for_the_medicine_not_only_for_the_plan() -> None:
    plans = [plan("a", "08:00", medicine="阿司匹林"), plan("b", "08:30", medicine="阿司匹林")]
    assert due(plans, [], at("08:40")) == ["a:2026-11-21:08:00"]
    taken = record("a:2026-11-21:08:00", DoseStatus.TAKEN, at("08:40"))
    assert due(plans, [taken], at("08:41")) == []
    assert due(plans, [taken], at("12:40")) == ["b:2026-11-21:08:30"]


def test_a_missed_dose_does_not_come_back_when_another_is_taken_later() -> None:
    plans = [plan("a", "08:00", medicine="甲"), plan("b", "12:00", medicine="甲")]
    records = [
        record("a:2026-11-21:08:00", DoseStatus.MISSED, at("09:00")),
        record("b:2026-11-21:12:00", DoseStatus.TAKEN, at("12:05")),
    ]
    for clock in ("12:10", "16:05", "16:30", "20:00"):
        assert due(plans, records, at(clock)) == []


def test_may_take_looks_at_what_was_taken_whatever_its_slot() -> None:
    plans = [plan("p", "08:00", "12:00", gap=240)]
    records = [record("p:2026-11-21:12:00", DoseStatus.TAKEN, at("12:00"))]
    morning, noon, *_ = (
        d for d in around(plans, records, at("12:30")) if d.id.startswith("p:2026-11-21")
    )
    doses = around(plans, records, at("12:30"))
    assert not schedule.may_take(morning, doses, at("12:30"))
    assert schedule.may_take(morning, doses, at("16:00"))
    assert not schedule.may_take(noon, doses, at("23:00"))


def test_a_late_answer_keeps_the_least_interval_across_midnight() -> None:
    """The evening's dose, answered late, holds back the one after midnight, and says until when."""
    plans = [plan("p", "00:30", "20:30", gap=240)]
    evening = "p:2026-11-20:20:30"
    records = [record(evening, DoseStatus.TAKEN, at("23:30") - timedelta(days=1))]
    doses = around(plans, records, at("00:30"))
    night = next(d for d in doses if d.id == "p:2026-11-21:00:30")
    until = schedule.held_until(night, doses, at("00:30"))
    assert until == at("03:30")
    assert until.utcoffset() == at("00:30").utcoffset()
    assert not schedule.may_take(night, doses, at("00:30"))
    assert schedule.held_until(night, doses, at("03:30")) is None
    assert schedule.may_take(night, doses, at("03:30"))


def test_a_snooze_is_over_when_its_time_has_come() -> None:
    plans = [plan("p", "08:00")]
    snoozed = record("p:2026-11-21:08:00", DoseStatus.SNOOZED, at("08:05"), at("08:15"))
    assert due(plans, [snoozed], at("08:14")) == []
    assert due(plans, [snoozed], at("08:15")) == ["p:2026-11-21:08:00"]
    assert due(plans, [snoozed], at("09:00")) == []


def test_a_snooze_near_the_windows_end_is_still_asked_about() -> None:
    plans = [plan("p", "08:00")]
    snoozed = record("p:2026-11-21:08:00", DoseStatus.SNOOZED, at("08:58"), at("09:08"))
    assert due(plans, [snoozed], at("09:08")) == ["p:2026-11-21:08:00"]
    assert due(plans, [snoozed], at("09:23")) == []


def test_the_next_dose_of_a_plan_ends_the_one_before() -> None:
    plans = [plan("p", "08:00", "10:00", window=600, gap=0)]
    assert due(plans, [], at("10:30")) == ["p:2026-11-21:10:00"]


def test_after_an_outage_only_what_is_in_its_window_is_asked_for() -> None:
    plans = [plan("p", "08:00", "12:00", "18:00")]
    now = at("18:20")
    known = {"p": at("00:00") - timedelta(days=3)}
    assert due(plans, [], now) == ["p:2026-11-21:18:00"]
    missed = schedule.missed(around(plans, [], now), known, now)
    assert [m.id for m in missed if m.date == DAY] == ["p:2026-11-21:08:00", "p:2026-11-21:12:00"]
    assert [m.at for m in missed if m.date == DAY] == [at("09:00"), at("13:00")]


def test_what_was_over_before_the_plan_was_known_is_not_reported() -> None:
    plans = [plan("p", "08:00", "12:00")]
    now = at("15:00")
    assert schedule.missed(around(plans, [], now), {"p": at("12:30")}, now)[0].slot == "12:00"
    assert schedule.missed(around(plans, [], now), {"p": at("14:00")}, now) == ()
    assert schedule.missed(around(plans, [], now), {}, now) == ()


def test_missed_before_its_time_is_not_believed() -> None:
    plans = [plan("p", "08:00")]
    early = record("p:2026-11-21:08:00", DoseStatus.MISSED, at("09:00"))
    assert due(plans, [early], at("08:30")) == ["p:2026-11-21:08:00"]
    assert schedule.doses_of_day(plans, [early], DAY, ZONE, at("07:00"))[0].status is (
        DoseStatus.DUE
    )
    assert schedule.doses_of_day(plans, [early], DAY, ZONE, at("09:30"))[0].status is (
        DoseStatus.MISSED
    )


def test_an_answer_never_goes_before_the_one_it_replaces() -> None:
    dose = Dose(
        id="p:2026-11-21:08:00",
        plan=plan("p"),
        due=at("08:00"),
        status=DoseStatus.SNOOZED,
        at=at("08:10"),
    )
    answer = schedule.answered(dose, DoseStatus.TAKEN, at("07:51"))
    assert at("08:10") < answer.at < at("08:11")
    assert schedule.answered(dose, DoseStatus.TAKEN, at("08:20")).at == at("08:20")


def test_summer_time_skips_no_dose_and_shifts_no_window() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    spring = date(2026, 3, 29)  # 02:00 becomes 03:00
    (dose,) = schedule.doses_of_day([plan("p", "02:30")], [], spring, berlin)
    assert dose.due.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    (dose,) = schedule.doses_of_day([plan("p", "01:30")], [], spring, berlin)
    assert schedule.deadline(dose, (dose,)) - dose.due.astimezone(UTC) == timedelta(hours=1)


@pytest.mark.parametrize("text", ["", "p", "p:2026-11-21", "p:2026-13-01:08:00"])
def test_what_is_no_dose_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        schedule.split_dose_id(text)


slots = st.builds(
    lambda h, m: f"{h:02}:{m:02}", st.integers(0, 23), st.sampled_from((0, 5, 15, 30, 45))
)
plans_drawn = st.lists(
    st.builds(
        lambda name, times, window, gap, weekdays: plan(
            name, *times, window=window, gap=gap, weekdays=tuple(weekdays), medicine=name[0]
        ),
        st.sampled_from(["a1", "a2", "b1", "c1"]),
        st.lists(slots, min_size=1, max_size=4),
        st.integers(1, 300),
        st.integers(0, 600),
        st.lists(st.integers(1, 7), max_size=3),
    ),
    max_size=3,
    unique_by=lambda p: p.id,
)
answers_drawn = st.lists(
    st.tuples(st.integers(1, 90), st.sampled_from(["take", "skip", "snooze", "wait"])),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(plans_drawn, answers_drawn)
def test_whatever_the_elder_answers_the_rules_hold(
    plans: list[MedicationPlan], answers: list[tuple[int, str]]
) -> None:
    """Live through up to two days, answering what is asked, and look at what came of it."""
    now = start = at("05:00")
    known = dict.fromkeys((p.id for p in plans), start - timedelta(days=9))
    records: dict[str, DoseRecord] = {}
    for minutes, answer in answers:
        now += timedelta(minutes=minutes)
        doses = schedule.doses_around(plans, records.values(), now, ZONE)
        for missed in schedule.missed(doses, known, now):
            assert missed.id not in records or records[missed.id].at < missed.at
            records[missed.id] = missed
        doses = schedule.doses_around(plans, records.values(), now, ZONE)
        asking = schedule.due_now(doses, now)
        assert len({dose.plan.medicine for dose in asking}) == len(asking)
        for dose in asking:
            assert dose.due <= now, "asked for before its time"
            assert dose.status in (DoseStatus.DUE, DoseStatus.SNOOZED)
            assert schedule.may_take(dose, doses, now), "offered within the least interval"
        if asking and answer != "wait":
            status = {
                "take": DoseStatus.TAKEN,
                "skip": DoseStatus.SKIPPED,
                "snooze": DoseStatus.SNOOZED,
            }[answer]
            until = now + timedelta(minutes=10) if status is DoseStatus.SNOOZED else None
            given_answer = schedule.answered(asking[0], status, now, until)
            records[given_answer.id] = given_answer
        upcoming = schedule.next_due(doses, now)
        assert upcoming is None or upcoming > now
    gaps = {p.id: p.gap for p in plans}
    for medicine in {p.medicine for p in plans}:
        taken = sorted(
            (r.at, gaps[r.plan])
            for r in records.values()
            if r.status is DoseStatus.TAKEN and r.plan[0] == medicine
        )
        for (first, gap), (second, other_gap) in pairwise(taken):
            assert second - first >= timedelta(minutes=max(gap, other_gap))


@settings(max_examples=150, deadline=None)
@given(plans_drawn, st.integers(0, 60 * 48))
def test_unanswered_every_dose_is_asked_for_or_missed_and_never_both(
    plans: list[MedicationPlan], minutes: int
) -> None:
    now = at("00:00") + timedelta(minutes=minutes)
    doses = schedule.doses_around(plans, [], now, ZONE)
    asking = {dose.id for dose in schedule.due_now(doses, now)}
    known = dict.fromkeys((p.id for p in plans), now - timedelta(days=9))
    missed = {record.id for record in schedule.missed(doses, known, now)}
    assert not asking & missed
    one_each = {p.medicine for p in plans}
    for dose in doses:
        past = dose.due <= now
        if dose.id in asking or dose.id in missed:
            assert past
        elif past and len(one_each) == len(plans):
            pytest.fail(f"{dose.id} was passed over in silence")


def test_a_record_of_an_unknown_status_reads_as_due() -> None:
    odd = replace(record("p:2026-11-21:08:00", DoseStatus.OTHER, at("08:01")))
    assert due([plan("p")], [odd], at("08:10")) == ["p:2026-11-21:08:00"]
