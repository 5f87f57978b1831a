"""Never a second dose within the least interval, and no answered dose asked for again."""

import random
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk.core import schedule
from kiosk.core.doses import Dose, DoseRecord, DoseStatus, MedicationPlan, Moment
from kiosk.core.plan_edit import with_times
from kiosk.core.planned import days_back, is_offered, needed_dose
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 11, 22)


def at(clock: str, day: date = DAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE)


def around(
    plans: list[MedicationPlan], records: list[DoseRecord], now: datetime
) -> tuple[Dose, ...]:
    return schedule.doses_around(plans, records, now, ZONE)


def asking(plans: list[MedicationPlan], records: list[DoseRecord], now: datetime) -> list[str]:
    return [dose.id for dose in schedule.due_now(around(plans, records, now), now)]


def take(plans: list[MedicationPlan], identity: str, now: datetime) -> DoseRecord:
    dose = next(dose for dose in around(plans, [], now) if dose.id == identity)
    return schedule.answered(dose, DoseStatus.TAKEN, now)


def test_complaint_11_a_dose_moved_to_a_later_time_is_not_asked_for_again() -> None:
    """medTimer #561: a change of times must not shift what was answered."""
    before = plan("p", "08:00", "20:00")
    taken = take([before], "p:2026-11-22:08:00", at("08:05"))
    after = with_times(before, ["09:30", "20:00"])
    assert asking([after], [taken], at("09:40")) == []
    day = schedule.doses_of_day([after], [taken], DAY, ZONE)
    assert [dose.status for dose in day] == [DoseStatus.TAKEN, DoseStatus.DUE]
    assert [dose.id for dose in day] == ["p:2026-11-22:08:00", "p:2026-11-22:20:00"]
    tomorrow = DAY + timedelta(days=1)
    assert asking([after], [taken], at("09:40", tomorrow)) == ["p:2026-11-23:08:00"]


def test_a_time_taken_away_leaves_its_answer() -> None:
    before = plan("p", "08:00", "20:00", gap=240)
    taken = take([before], "p:2026-11-22:08:00", at("08:30"))
    after = with_times(before, ["20:00"])
    assert [d.id for d in schedule.doses_of_day([after], [taken], DAY, ZONE)] == [
        "p:2026-11-22:08:00",
        "p:2026-11-22:20:00",
    ]
    assert asking([after], [taken], at("20:30")) == ["p:2026-11-22:20:00"]


def test_a_plan_put_in_the_place_of_another_keeps_the_interval() -> None:
    before = plan("old", "08:00", medicine="硝苯地平")
    taken = take([before], "old:2026-11-22:08:00", at("08:05"))
    after = plan("new", "08:00", "12:00", medicine="硝苯地平", gap=240)
    # What was taken stands for the new plan's eight o'clock, and holds its noon back.
    assert asking([after], [taken], at("08:30")) == []
    assert asking([after], [taken], at("12:04")) == []
    assert asking([after], [taken], at("12:05")) == ["new:2026-11-22:12:00"]
    board = schedule.doses_of_day([after], [taken], DAY, ZONE)
    assert [(dose.id, dose.plan.medicine, dose.status) for dose in board] == [
        ("old:2026-11-22:08:00", "硝苯地平", DoseStatus.TAKEN),
        ("new:2026-11-22:12:00", "硝苯地平", DoseStatus.DUE),
    ]


@pytest.mark.parametrize("status", [DoseStatus.TAKEN, DoseStatus.SKIPPED])
@pytest.mark.parametrize("new", ["same", "new", "beside a pause", "beside an end"])
def test_a_plan_written_anew_asks_for_no_dose_twice(status: DoseStatus, new: str) -> None:
    """Once a day at eight becomes "with breakfast": the same dose, by another name."""
    before = plan("same", "08:00", medicine="药")
    (dose,) = schedule.doses_of_day([before], [], DAY, ZONE)
    record = schedule.answered(dose, status, at("08:05"))
    meals = (Moment(slot="CM", when="CM"),)
    after = plan(new, times=(), moments=meals, medicine="药")
    plans = [after]
    if new == "beside a pause":
        plans.append(replace(before, paused=True))
    if new == "beside an end":
        plans.append(replace(before, end=DAY - timedelta(days=1)))
    hours = [at(f"{hour:02}:{minute:02}") for hour in range(8, 24) for minute in (6, 36)]
    assert [asked for now in hours for asked in asking(plans, [record], now)] == []
    missed = schedule.missed(around(plans, [record], hours[-1]), {new: at("00:00")}, hours[-1])
    assert [m.id for m in missed if m.date == DAY] == [], "and it is not reported as missed"
    tomorrow = at("07:40", DAY + timedelta(days=1))
    assert asking(plans, [record], tomorrow) == [f"{new}:2026-11-23:CM"]


def test_an_old_record_without_a_name_is_not_shown_as_a_medicine_without_one() -> None:
    (dose,) = schedule.doses_of_day([plan("gone", "08:00")], [], DAY, ZONE)
    old = replace(schedule.answered(dose, DoseStatus.TAKEN, at("08:05")), medicine="", amount="")
    assert schedule.doses_of_day([plan("p", "08:00")], [old], DAY, ZONE)[0].plan.id == "p"


def test_an_interval_over_a_day_looks_back_far_enough() -> None:
    patch = plan("p", "09:00", gap=3 * 24 * 60 - 60, every=3, start=DAY)
    taken = take([patch], "p:2026-11-22:09:00", at("09:10"))
    moved = replace(patch, start=DAY + timedelta(days=2))
    assert days_back([patch]) >= 4
    early = at("09:30", DAY + timedelta(days=2))
    assert asking([moved], [taken], early) == []
    assert schedule.earliest(around([moved], [taken], early)[-1], around([moved], [taken], early))


def test_complaint_12_as_needed_keeps_the_interval_and_the_most_of_24_hours() -> None:
    """medTimer #992: too many doses."""
    pain = plan("p", times=(), as_needed=True, gap=240, most=3)
    records: list[DoseRecord] = []
    offered = []
    for hours in range(0, 49):
        now = at("06:00") + timedelta(hours=hours)
        dose = needed_dose(pain, now)
        if schedule.may_take(dose, around([pain], records, now), now):
            records.append(schedule.answered(dose, DoseStatus.TAKEN, now))
            offered.append(hours)
        assert asking([pain], records, now) == [], "nobody is reminded of what is as needed"
    assert offered == [0, 4, 8, 24, 28, 32, 48]
    held = schedule.held_until(
        needed_dose(pain, at("15:00")), around([pain], records[:3], at("15:00")), at("15:00")
    )
    assert held == at("06:00", DAY + timedelta(days=1))
    shown = schedule.doses_of_day([pain], records, DAY, ZONE)
    assert [dose.status for dose in shown] == [DoseStatus.TAKEN] * 3


def test_what_the_clock_set_back_dates_into_the_future_holds_back() -> None:
    """Taken at 11:30 by a clock an hour ahead; put right, it is 10:45 and the next one is due."""
    plans = [plan("a", "07:30", medicine="药", window=300), plan("b", "10:00", medicine="药")]
    (early, *_) = schedule.doses_of_day(plans, [], DAY, ZONE)
    taken = schedule.answered(early, DoseStatus.TAKEN, at("11:30"))
    assert asking(plans, [], at("10:45"))
    assert asking(plans, [taken], at("10:45")) == []


def test_what_was_taken_as_needed_holds_the_next_dose_back_and_does_not_replace_it() -> None:
    plans = [
        plan("need", times=(), as_needed=True, medicine="药"),
        plan("p", "08:00", medicine="药"),
    ]
    taken = schedule.answered(needed_dose(plans[0], at("07:00")), DoseStatus.TAKEN, at("07:00"))
    assert asking(plans, [taken], at("08:30")) == []
    assert asking(plans, [taken], at("11:00")) == ["p:2026-11-22:08:00"]


def test_as_needed_is_offered_within_its_course_only() -> None:
    week = plan("p", times=(), as_needed=True, start=DAY, end=DAY + timedelta(days=6))
    days = [DAY + timedelta(days=n) for n in (-1, 0, 6, 7)]
    assert [is_offered(week, day) for day in days] == [False, True, True, False]
    assert not is_offered(replace(week, paused=True), DAY)
    assert not is_offered(plan("q", "08:00"), DAY)


def test_complaint_8_a_dose_taken_after_midnight_does_not_eat_tomorrows() -> None:
    """medTimer #181, #205: the evening's dose, taken late, is the evening's and no other."""
    one = plan("p", "21:30", gap=240, window=240)
    after_midnight = at("00:40", DAY + timedelta(days=1))
    assert asking([one], [], after_midnight) == ["p:2026-11-22:21:30"]
    taken = take([one], "p:2026-11-22:21:30", after_midnight)
    assert (taken.date, taken.slot) == (DAY, "21:30")
    assert asking([one], [taken], at("01:30", DAY + timedelta(days=1))) == []
    evening = at("21:35", DAY + timedelta(days=1))
    assert asking([one], [taken], evening) == ["p:2026-11-23:21:30"]


def test_a_skipped_dose_holds_nothing_back() -> None:
    one = plan("p", "08:00", "10:00", gap=240)
    dose = schedule.doses_of_day([one], [], DAY, ZONE)[0]
    skipped = schedule.answered(dose, DoseStatus.SKIPPED, at("08:10"))
    assert asking([one], [skipped], at("10:00")) == ["p:2026-11-22:10:00"]


def _changed(dice: random.Random, one: MedicationPlan, number: int) -> MedicationPlan:
    """Return the plan as staff may have left it: moved, other times, replaced, or by meals."""
    times = [f"{dice.randrange(24):02}:{dice.choice((0, 15, 45)):02}" for _ in range(3)]
    match dice.choice(("times", "times", "gap", "new", "meals")):
        case "times":
            return with_times(one, times[: dice.randint(1, 3)])
        case "gap":
            return replace(one, gap=dice.choice((60, 240, 600)))
        case "new":
            return plan(f"p{number}", *times[:2], medicine=one.medicine, gap=one.gap)
    moments = tuple(Moment(slot=code, when=code) for code in ("PCM", "HS"))
    return replace(one, times=(), moments=moments)


@pytest.mark.parametrize("seed", range(40))
def test_whatever_staff_change_no_dose_comes_too_soon_or_twice(seed: int) -> None:
    """Four days of an elder who takes whatever is asked for, and of plans that change meanwhile.

    Nothing is kept between two looks but plans and records, as after a restart; the clock may be
    set back or forward by an hour on the way.
    """
    dice = random.Random(seed)
    one = plan("p0", "08:00", "20:00", medicine="药", gap=240)
    records: dict[str, DoseRecord] = {}
    taken: list[tuple[datetime, int]] = []
    now = at("00:00")
    while now < at("00:00") + timedelta(days=4):
        now += timedelta(minutes=dice.choice((5, 15, 40)))
        if dice.random() < 0.02:
            now += timedelta(hours=dice.choice((-1, 1)))
        if dice.random() < 0.05:
            one = _changed(dice, one, len(records))
        doses = around([one], list(records.values()), now)
        for missed in schedule.missed(doses, {one.id: at("00:00")}, now):
            records[missed.id] = missed
        for dose in schedule.due_now(doses, now):
            known = records.get(dose.id)
            assert known is None or known.status is not DoseStatus.TAKEN, "asked for twice"
            if dice.random() < 0.7:
                records[dose.id] = schedule.answered(dose, DoseStatus.TAKEN, now)
                taken.append((now.astimezone(UTC), one.gap))
    assert len(taken) > 3
    for (first, _), (second, gap) in pairwise(taken):
        assert second - first >= timedelta(minutes=gap)
    statuses = [record.status for record in records.values()]
    assert statuses.count(DoseStatus.TAKEN) == len(taken), "an answer was lost"
