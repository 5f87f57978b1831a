"""Which days and times a plan asks for, in the resident's own day and in any zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.doses import Dose, DoseRecord, DoseStatus, Moment, Step
from kiosk.core.planned import doses_between, split_dose_id
from kiosk.core.routine import Routine, event_minutes
from kiosk.core.schedule import answered, doses_of_day, due_now
from tests.helpers.requests import plan

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 11, 22)
EARLY = Routine(wake="05:00", breakfast="06:00", lunch="11:00", dinner="17:00", sleep="19:30")
LATE = Routine(wake="08:30", breakfast="09:00", lunch="13:00", dinner="19:00", sleep="00:20")


def when(code: str, offset: int = 0, amount: str = "") -> Moment:
    return Moment(slot=code, when=code, offset=offset, amount=amount)


def clock(doses: tuple[Dose, ...]) -> list[str]:
    return [f"{dose.due:%m-%d %H:%M}" for dose in doses]


def test_times_by_meals_and_sleep_follow_the_residents_own_day() -> None:
    moments = (when("WAKE"), when("ACM", 10), when("PCD"), when("CV"), when("HS"))
    one = plan("p", times=(), moments=moments)
    on = "11-22 "
    days = {
        routine: clock(doses_of_day([one], [], DAY, SHANGHAI, routine=routine))
        for routine in (EARLY, LATE)
    }
    assert days[EARLY] == [
        "11-22 05:00",
        "11-22 05:50",
        "11-22 11:30",
        "11-22 17:00",
        "11-22 19:00",
    ]
    # Bedtime after midnight still belongs to the day that ends with it.
    assert days[LATE] == [on + t for t in ("08:30", "08:50", "13:30", "19:00", "23:50")]
    later = doses_of_day(
        [plan("q", times=(), moments=(when("PHS", 40),))], [], DAY, UTC, routine=LATE
    )
    assert (later[0].id, clock(later)) == ("q:2026-11-22:PHS", ["11-23 01:00"])


@pytest.mark.parametrize("code", ["AC", "PC", "C", "IC", "", "XX"])
def test_a_code_of_several_moments_or_none_says_no_time(code: str) -> None:
    assert event_minutes(code, 0, Routine()) is None


def test_a_dose_keeps_its_identity_when_the_residents_day_changes() -> None:
    one = plan("p", times=(), moments=(when("PCM"),))
    (before,) = doses_of_day([one], [], DAY, SHANGHAI)
    taken = answered(before, DoseStatus.TAKEN, before.due)
    (after,) = doses_of_day([one], [taken], DAY, SHANGHAI, routine=LATE)
    assert (after.id, after.status) == (before.id, DoseStatus.TAKEN)
    assert after.due > before.due
    assert due_now((after,), after.due) == ()


def test_every_dose_has_its_own_amount() -> None:
    """1-0-½-0: one in the morning, half in the evening."""
    one = plan("p", times=(), moments=(when("MORN"), when("EVE", amount="半片")))
    assert [d.amount for d in doses_of_day([one], [], DAY, SHANGHAI)] == ["1 片", "半片"]


def test_several_medicines_at_one_time_come_due_together() -> None:
    plans = [plan("a", times=(), moments=(when("CM"),)), plan("b", "07:30"), plan("c", "07:30")]
    doses = doses_of_day(plans, [], DAY, SHANGHAI)
    assert len({dose.due for dose in doses}) == 1
    assert [dose.plan.id for dose in due_now(doses, doses[0].due)] == ["a", "b", "c"]


def days_of(first: date, length: int, **more: object) -> list[str]:
    doses = doses_between(
        [plan("p", **more)], [], first, first + timedelta(days=length - 1), SHANGHAI
    )
    return [f"{split_dose_id(dose.id)[1]:%m-%d}" for dose in doses]


def test_the_pill_is_paused_for_seven_days_after_twenty_one() -> None:
    days = days_of(DAY, 56, cycle_on=21, cycle_off=7, start=DAY)
    assert len(days) == 42
    assert days[20:22] == ["12-12", "12-20"]


def test_the_leap_day_is_a_day_like_any_other() -> None:
    february = date(2028, 2, 27)
    assert days_of(february, 4, every=2, start=february) == ["02-27", "02-29"]
    months = days_of(date(2028, 1, 1), 91, step=Step.MONTH, start=date(2027, 12, 31))
    assert months == ["01-31", "02-29", "03-31"]


def test_a_course_ends_by_date_or_by_count_also_within_a_day() -> None:
    assert days_of(DAY, 30, start=DAY, end=DAY + timedelta(days=2)) == ["11-22", "11-23", "11-24"]
    three = plan("p", "08:00", "14:00", "20:00", start=DAY, count=7)
    doses = doses_between([three], [], DAY, DAY + timedelta(days=29), SHANGHAI)
    assert clock(doses)[-2:] == ["11-23 20:00", "11-24 08:00"]
    assert len(doses) == 7


def test_without_a_start_every_other_day_asks_for_nothing_rather_than_for_any_day() -> None:
    assert days_of(DAY, 30, every=2) == []


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 10, 25)),
        ("America/New_York", date(2026, 11, 1)),
        ("Australia/Lord_Howe", date(2026, 10, 4)),  # half an hour
        ("Africa/Casablanca", date(2026, 2, 15)),
        ("Pacific/Apia", date(2011, 12, 29)),  # the 30th never was
    ],
)
def test_no_dose_is_lost_or_doubled_where_clocks_change(zone: str, day: date) -> None:
    times = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))
    plans = [plan("p", *times, gap=0)]
    doses = doses_between(plans, [], day, day + timedelta(days=2), ZoneInfo(zone))
    assert len({dose.id for dose in doses}) == len(doses) == 3 * 48
    moments = [dose.due.astimezone(UTC) for dose in doses]
    assert moments == sorted(moments)
    for dose in doses:
        _, date_, slot = split_dose_id(dose.id)
        wall = datetime.combine(date_, time.fromisoformat(slot))
        # On the wall as written, or later by what was skipped: never before it.
        assert timedelta() <= dose.due.replace(tzinfo=None) - wall <= timedelta(days=1)


def test_in_another_zone_doses_follow_the_new_wall_and_what_was_taken_still_counts() -> None:
    """Taken at 20:00 in Shanghai, then a flight to Urumqi's clock of two hours less."""
    one = plan("p", "08:00", "20:00", gap=240)
    doses = doses_of_day([one], [], DAY, SHANGHAI)
    taken = answered(doses[1], DoseStatus.TAKEN, doses[1].due)
    west = ZoneInfo("Asia/Urumqi")
    again = doses_of_day([one], [taken], DAY, west)
    assert [dose.status for dose in again] == [DoseStatus.DUE, DoseStatus.TAKEN]
    assert again[1].id == doses[1].id
    assert due_now(again[1:], datetime.combine(DAY, time(20, 30), west)) == ()


def test_thirty_days_need_no_hub_and_no_clock() -> None:
    """The same plans give the same doses, whenever and in whatever pieces they are asked for."""
    plans = [
        plan("a", "08:00", every=3, start=DAY),
        plan("b", times=(), moments=(when("PCM"), when("HS")), start=DAY, count=31),
        plan("c", "21:00", cycle_on=3, cycle_off=2, start=DAY - timedelta(days=1)),
    ]
    last = DAY + timedelta(days=39)
    whole = doses_between(plans, [], DAY, last, SHANGHAI)
    pieces = [
        dose
        for n in range(40)
        for dose in doses_of_day(plans, [], DAY + timedelta(days=n), SHANGHAI)
    ]
    assert list(whole) == pieces
    assert len({dose.id for dose in whole}) == len(whole)


@pytest.mark.parametrize(
    ("identity", "parts"),
    [
        ("p:2026-11-22:08:00", ("p", "08:00")),
        ("a:b:2026-11-22:PCM", ("a:b", "PCM")),
        ("2026-11-21:2026-11-22:need-081500", ("2026-11-21", "need-081500")),
    ],
)
def test_an_identity_says_plan_day_and_slot(identity: str, parts: tuple[str, str]) -> None:
    name, day, slot = split_dose_id(identity)
    assert (name, slot) == parts
    assert day == DAY


def test_a_record_names_medicine_and_amount() -> None:
    one = plan("p", times=(), moments=(when("EVE", amount="半片"),))
    (dose,) = doses_of_day([one], [], DAY, SHANGHAI)
    record = answered(dose, DoseStatus.TAKEN, dose.due)
    assert (record.medicine, record.amount) == (one.medicine, "半片")
    assert isinstance(record, DoseRecord)
