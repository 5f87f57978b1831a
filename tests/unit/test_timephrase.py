"""Times as people say them, through the words of the locale."""

import pytest

from kiosk.core.intents import Intent
from kiosk.core.timephrase import read_duration, read_time, start_value
from tests.helpers.understanding import NOW, demo_understander


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("明儿个", "2026-09-16"),
        ("后儿", "2026-09-17"),
        ("大后天", "2026-09-18"),
        ("后天头晌", "2026-09-17/morning"),
        ("明天下晌", "2026-09-16/afternoon"),
        ("明儿晌午", "2026-09-16/noon"),
        ("明天傍黑", "2026-09-16/evening"),
        ("下午", "2026-09-15/afternoon"),
        ("明早八点", "2026-09-16T08:00"),
        ("明天上午九点半", "2026-09-16T09:30"),
        ("后天下午两点一刻", "2026-09-17T14:15"),
        ("明天下午差五分三点", "2026-09-16T14:55"),
        ("明天下午三点差五分", "2026-09-16T14:55"),
        ("明天三点二十", "2026-09-16T15:20"),
        ("礼拜三", "2026-09-16"),
        ("礼拜一", "2026-09-21"),
        ("下礼拜三", "2026-09-23"),
        ("下个星期天", "2026-09-27"),
        ("周五上午十点", "2026-09-18T10:00"),
        ("二十号", "2026-09-20"),
        ("三号", "2026-10-03"),
        ("十月八号", "2026-10-08"),
        ("初十", "2026-09-20"),
        ("腊月初八", "2027-01-15"),
        ("半个钟头后", "2026-09-15T10:30"),
        ("一刻钟以后", "2026-09-15T10:15"),
        ("过一个半小时", "2026-09-15T11:30"),
        ("三天后", "2026-09-18"),
        ("九点", "2026-09-16T09:00"),  # nine has passed today
        ("两点", "2026-09-15T14:00"),
        ("差五分八点", "2026-09-16T07:55"),
        ("月底", "2026-09-30"),
        ("下个月初", "2026-10-01"),
        ("立冬", "2026-11-07"),
        ("冬至", "2026-12-22"),
        ("大年三十", "2027-02-05"),
        ("过年", "2027-02-06"),
        ("入伏", "2027-07-20"),
    ],
)
def test_times(said: str, start: str) -> None:
    found = demo_understander().understand_text(f"{said}找人来打扫卫生", NOW)
    assert found.intent is Intent.BOOK_HOUSEKEEPING
    assert found.slots == {"task": "cleaning", "start": start}


def test_nothing_settles_seven_o_clock() -> None:
    found = demo_understander().understand_text("明天七点找人来打扫卫生", NOW)
    assert found.slots["start"] == "2026-09-16"


def test_the_part_of_a_day_that_is_over_means_tomorrow() -> None:
    evening = NOW.replace(hour=19)
    found = demo_understander().understand_text("下午找人来擦玻璃", evening)
    assert found.slots["start"] == "2026-09-16/afternoon"


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("半个钟头", 30),
        ("一刻钟", 15),
        ("二十分钟", 20),
        ("俩钟头", 120),
        ("一个半小时", 90),
        ("三刻钟", 45),
    ],
)
def test_durations(said: str, minutes: int) -> None:
    found = demo_understander().understand_text(f"过{said}再提醒我", NOW)
    assert (found.intent, found.slots) == (Intent.MEDICINE_SNOOZE, {"minutes": minutes})


def test_marks_that_make_no_time() -> None:
    assert read_time([("N", 5.0)], NOW) is None
    assert read_time([("N", 1.0), ("H", 0.0)], NOW) is None  # 一点 is "a little"
    assert read_time([("N", 45.0), ("H", 0.0)], NOW) is None
    assert read_time([("N", 32.0), ("n", 0.0)], NOW) is None
    assert read_duration([("D", 1.0)]) is None


def test_midnight_and_the_small_hours() -> None:
    night = read_time([("D", 1.0), ("P", "night"), ("N", 2.0), ("H", 0.0)], NOW)
    assert night is not None
    assert start_value(night, NOW) == "2026-09-16T02:00"
