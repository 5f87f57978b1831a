"""Contradictions in plans, each told in a plain sentence."""

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from kiosk.core.doses import Moment, Step, Stock
from kiosk.core.plan_check import clashes, plan_mistakes, routine_mistakes
from kiosk.core.plan_edit import settled
from kiosk.core.plan_words import plan_words
from kiosk.core.planned import doses_between
from kiosk.core.routine import USUAL, Routine
from tests.helpers.random_plans import ROUTINES, draw_plan
from tests.helpers.requests import plan

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
WEEK = timedelta(days=7)
TEN_BEFORE = Moment(slot="a", when="ACM", offset=10)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"medicine": " "}, "药名"),
        ({"amount": ""}, "每次吃多少"),
        ({"times": (), "moments": ()}, "几点吃"),
        ({"times": ("08:00", "25:00")}, "看不懂"),
        ({"times": (), "moments": (Moment(slot="x", when="AC"),)}, "看不懂"),
        ({"times": (), "moments": (Moment(slot="x", when="CM", at="08:00"),)}, "看不懂"),
        ({"times": (), "moments": (Moment(slot="CM", when="CM", offset=10),)}, "不能再加分钟"),
        ({"times": ("07:30",), "moments": (Moment(slot="CM", when="CM"),)}, "同一个时间"),
        ({"times": ("08:00", "08:00")}, "写了两遍"),
        ({"times": tuple(f"{h:02}:00" for h in range(13)), "gap": 60}, "最多 12 次"),
        ({"times": ("08:00", "11:00"), "gap": 240}, "最近只隔 180 分钟"),
        ({"times": ("00:30", "23:30"), "gap": 120}, "最近只隔 60 分钟"),
        ({"times": ("08:00", "14:00", "20:00"), "most": 2}, "最多 2 次"),
        ({"start": DAY, "end": DAY - WEEK}, "早于"),
        ({"weekdays": (0,)}, "星期几"),
        ({"weekdays": (1,), "every": 2, "start": DAY}, "对不上"),
        ({"weekdays": (1,), "step": Step.MONTH, "start": DAY}, "对不上"),
        ({"every": 0}, "至少是 1"),
        ({"every": 2}, "从哪天开始"),
        ({"step": Step.MONTH}, "从哪天开始"),
        ({"step": Step.WEEK}, "从哪天开始"),
        ({"cycle_on": 21, "cycle_off": 7}, "从哪天开始"),
        ({"cycle_on": 21, "start": DAY}, "停几天"),
        ({"count": 10}, "从哪天开始"),
        ({"count": 10, "start": DAY, "end": DAY + WEEK}, "只能留一样"),
        ({"count": -1}, "负数"),
        ({"gap": -1}, "负数"),
        ({"window": 0}, "1 分钟"),
        ({"as_needed": True}, "只能留一样"),
        ({"as_needed": True, "times": (), "gap": 0}, "至少隔多久"),
        ({"as_needed": True, "times": (), "weekdays": (1,)}, "哪几天"),
        ({"as_needed": True, "times": (), "count": 5, "start": DAY}, "一共吃几次"),
        ({"as_needed": True, "times": (), "cycle_on": 5, "cycle_off": 2, "start": DAY}, "哪几天"),
        ({"stock": Stock(left="一些", at=NOW)}, "看不懂"),
        ({"stock": Stock(left="2 瓶", at=NOW)}, "对不上"),
        (
            {"times": ("08:00",), "moments": (Moment(slot="HS", when="HS", amount="5 毫升"),)},
            "两种单位",
        ),
    ],
)
def test_a_contradiction_is_told(changes: dict[str, object], sentence: str) -> None:
    mistakes = plan_mistakes(plan("p", **changes))
    assert any(sentence in mistake for mistake in mistakes), mistakes
    assert all(mistake.endswith("。") for mistake in mistakes)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"times": ("23:30", "00:30"), "gap": 120, "every": 2, "start": DAY},
        {"times": ("20:00", "23:30"), "gap": 120, "weekdays": (1, 3)},
        {"times": (), "moments": (TEN_BEFORE,)},
        {"cycle_on": 21, "cycle_off": 7, "start": DAY},
        {"cycle_on": 5, "cycle_off": 2, "start": DAY, "weekdays": (1, 2)},
        {"every": 2, "step": Step.WEEK, "weekdays": (1, 5), "start": DAY},
        {"every": 1, "step": Step.MONTH, "start": DAY, "count": 6},
        {"times": (), "as_needed": True, "gap": 360, "most": 4, "start": DAY, "end": DAY + WEEK},
        {"amount": "打针"},
        {"amount": "半片", "stock": Stock(left="28 片", at=NOW)},
    ],
)
def test_a_plan_that_can_be_kept_is_not_complained_of(changes: dict[str, object]) -> None:
    assert plan_mistakes(plan("p", **changes)) == ()


def test_random_plans_without_mistakes_never_come_nearer_than_their_interval() -> None:
    """What the check lets through is checked by working out the doses themselves."""
    dice = random.Random(7)
    kept = 0
    for number in range(1500):
        routine = dice.choice(ROUTINES)
        one = replace(draw_plan(dice, DAY, number), gap=dice.choice((60, 120, 240, 480)))
        doses = doses_between([one], [], DAY, DAY + timedelta(days=40), UTC, routine=routine)
        gaps = [later.due - dose.due for dose, later in pairwise(doses)]
        near = bool(gaps) and min(gaps) < timedelta(minutes=one.gap)
        mistakes = plan_mistakes(one, routine)
        if near:
            assert mistakes, (one, routine)
        if not mistakes:
            kept += 1
            assert plan_words(one)
        settled_one = settled(replace(one, gap=240), None, routine)
        assert not any("最近只隔" in m for m in plan_mistakes(settled_one, routine))
    assert kept > 300


def test_two_plans_of_one_medicine_may_follow_each_other_but_not_meet() -> None:
    taper = [
        plan("a", "08:00", medicine="泼尼松", start=DAY, end=DAY + timedelta(days=6)),
        plan("b", "08:00", medicine="泼尼松", start=DAY + WEEK, end=DAY + timedelta(days=13)),
    ]
    assert clashes(taper[0], taper, DAY) == ()
    late = plan("c", "09:00", medicine="泼尼松")
    (found,) = clashes(late, [taper[0]], DAY)
    assert "08:00 和 09:00 离得太近" in found
    assert clashes(replace(late, medicine="别的"), taper, DAY) == ()
    monthly = plan("m", "08:10", medicine="泼尼松", step=Step.MONTH, start=date(2026, 12, 20))
    assert clashes(monthly, [plan("d", "08:00", medicine="泼尼松")], DAY)


def test_a_residents_day_must_go_from_morning_to_night() -> None:
    assert routine_mistakes(USUAL) == ()
    assert routine_mistakes(Routine(sleep="00:30")) == ()
    assert routine_mistakes(Routine(lunch="06:00"))
    assert routine_mistakes(Routine(wake="early"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"times": ("08:00", "20:00")}, "每天，08:00、20:00，1 片"),
        (
            {
                "times": (),
                "moments": (Moment(slot="a", when="ACM", offset=10),),
                "weekdays": (1, 4),
            },
            "每星期一、四，早饭前 10 分钟，1 片",
        ),
        (
            {
                "cycle_on": 21,
                "cycle_off": 7,
                "start": DAY,
                "relation": "饭后",
                "notes": ("别喝酒",),
            },
            "吃 21 天停 7 天，08:00，1 片，饭后，别喝酒，从 2026-11-22",
        ),
        (
            {"times": (), "as_needed": True, "most": 4},
            "需要时，1 片，至少隔 240 分钟，24 小时内最多 4 次",
        ),
        (
            {
                "times": (),
                "moments": (
                    Moment(slot="MORN", when="MORN"),
                    Moment(slot="EVE", when="EVE", amount="半片"),
                ),
            },
            "每天，早上 1 片，晚上 半片",
        ),
    ],
)
def test_a_plan_is_put_into_words(changes: dict[str, object], words: str) -> None:
    assert plan_words(plan("p", **changes)) == words
