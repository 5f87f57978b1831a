"""Who is told of missed doses, and when: once, in time, never at night and never in floods."""

import random
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk.core.doses import Moment
from kiosk.core.routine import Routine
from kiosk.hub.console.doses import missed_words
from kiosk.hub.escalation.missed import (
    APART,
    FAMILY_TOLD,
    LATE,
    MOST_A_DAY,
    STATION_TOLD,
    MissedCase,
    MissedDose,
    MissedRule,
    Told,
    due_step,
    is_quiet,
    relief_words,
    rule_flaw,
    told_words,
)
from tests.helpers.requests import plan

ZONE = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZONE)
BOTH = frozenset({FAMILY_TOLD, STATION_TOLD})
RULE = MissedRule()


def dose(number: int = 1, noted: datetime = NOON) -> MissedDose:
    due = noted - timedelta(hours=1)
    return MissedDose(id=f"p:{number}", medicine="硝苯地平", amount="1 片", due=due, noted=noted)


def case(*doses: MissedDose, told: tuple[Told, ...] = ()) -> MissedCase:
    return MissedCase(id="dose-1", resident="wang", opened=NOON, doses=doses, told=told)


def step(
    one: MissedCase, minutes: float, *, rule: MissedRule = RULE, reachable: frozenset[str] = BOTH
) -> str | None:
    found = due_step(one, rule, NOON + timedelta(minutes=minutes), (), reachable)
    return found[0] if found else None


def taken(one: MissedCase, minutes: float) -> MissedCase:
    """Return the case after the step that is due."""
    now = NOON + timedelta(minutes=minutes)
    found = due_step(one, RULE, now, (), BOTH)
    assert found is not None
    told = Told(step=found[0], at=now, doses=tuple(d.id for d in found[1]), to=("x",), names=("x",))
    return replace(one, told=(*one.told, told))


def test_first_the_family_then_the_station_and_then_nobody() -> None:
    one = case(dose())
    assert [step(one, minutes) for minutes in (0, 14, 15)] == [None, None, FAMILY_TOLD]
    one = taken(one, 15)
    assert [step(one, minutes) for minutes in (16, 59, 60)] == [None, None, STATION_TOLD]
    one = taken(one, 60)
    assert [step(one, minutes) for minutes in (61, 300, 560)] == [None, None, None]


def test_several_missed_at_once_are_one_message() -> None:
    doses = (dose(1), dose(2), dose(3, NOON + timedelta(minutes=10)))
    found = due_step(case(*doses), RULE, NOON + timedelta(minutes=15), (), BOTH)
    assert found == (FAMILY_TOLD, doses)
    assert told_words(FAMILY_TOLD, "王秀英", doses, NOON) == (
        "王秀英今天 11:00、11:10 的药没有吃，请打个电话问问。"
    )


def test_what_is_missed_later_is_told_no_sooner_than_after_three_hours() -> None:
    one = taken(case(dose(1)), 15)
    one = replace(one, doses=(*one.doses, dose(2, NOON + timedelta(minutes=20))))
    assert step(one, 50) is None
    found = due_step(one, RULE, NOON + timedelta(minutes=15) + APART, (), frozenset({FAMILY_TOLD}))
    assert found is not None
    assert [d.id for d in found[1]] == ["p:2"]


def test_nobody_is_told_at_night_and_everybody_in_the_morning() -> None:
    late = NOON.replace(hour=21, minute=20)
    one = case(dose(1, late))
    for hours in (0.5, 3, 10):
        assert due_step(one, RULE, late + timedelta(hours=hours), (), BOTH) is None
    morning = (late + timedelta(days=1)).replace(hour=7, minute=30)
    assert due_step(one, RULE, morning, (), BOTH) == (FAMILY_TOLD, one.doses)


@pytest.mark.parametrize(
    ("quiet", "hour", "expected"),
    [
        (("21:30", "07:30"), 23, True),
        (("21:30", "07:30"), 3, True),
        (("21:30", "07:30"), 12, False),
        (("13:00", "14:00"), 13, True),
        (("13:00", "14:00"), 14, False),
        (("00:00", "00:00"), 0, False),
    ],
)
def test_night_may_lie_over_midnight(quiet: tuple[str, str], hour: int, expected: bool) -> None:
    rule = MissedRule(quiet_from=quiet[0], quiet_to=quiet[1])
    assert is_quiet(rule, NOON.replace(hour=hour)) is expected


def test_without_family_the_station_is_told_in_its_place() -> None:
    assert step(case(dose()), 15, reachable=frozenset({STATION_TOLD})) == STATION_TOLD
    assert step(case(dose()), 600, reachable=frozenset()) is None


def test_zero_tells_nobody() -> None:
    off = MissedRule(family=0, station=0)
    assert step(case(dose()), 500, rule=off) is None
    assert step(case(dose()), 60, rule=MissedRule(family=0)) == STATION_TOLD


def test_what_was_answered_or_looked_after_is_told_to_nobody() -> None:
    answered = replace(dose(), answered=NOON, answer="taken")
    assert step(case(answered), 60) is None
    assert step(replace(case(dose()), over=NOON), 60) is None


def test_the_end_says_what_has_come_of_it() -> None:
    late = replace(dose(), answered=NOON.replace(minute=40), answer="taken")
    over = replace(case(late), over=NOON, why=LATE)
    assert relief_words(over, "王秀英") == "王秀英的药，12:40 补吃了，不用再问了。"
    declined = replace(case(replace(late, answer="skipped")), over=NOON, why=LATE)
    assert "不吃" in relief_words(declined, "王秀英")
    assert "张丽知道了" in relief_words(replace(over, why="seen", by="张丽"), "王秀英")


def test_rules_that_cannot_be_are_refused() -> None:
    assert rule_flaw(RULE) == ""
    assert "分钟" in rule_flaw(MissedRule(family=-1))
    assert "分钟" in rule_flaw(MissedRule(station=2000))
    assert "21:30" in rule_flaw(MissedRule(quiet_from="late"))


def test_whatever_is_missed_nobody_is_flooded() -> None:
    """A month in which somebody misses up to forty doses a day."""
    dice = random.Random(8)
    for _ in range(5):
        rule = MissedRule(family=dice.choice((1, 15)), station=dice.choice((2, 60)))
        one, earlier, number = case(dose(0)), list[Told](), 0
        sent: list[Told] = []
        for minutes in range(0, 10 * 24 * 60, 7):
            now = NOON + timedelta(minutes=minutes)
            if dice.random() < 0.2:
                number += 1
                one = replace(one, doses=(*one.doses[-30:], dose(number, now)))
            found = due_step(one, rule, now, earlier, BOTH)
            if found is not None:
                told = Told(step=found[0], at=now, doses=tuple(d.id for d in found[1]), to=("x",))
                sent.append(told)
                one = replace(one, told=(*one.told, told))
            if dice.random() < 0.005:  # somebody looks after it, and it begins anew
                earlier = [*earlier, *one.told][-20:]
                one = case(dose(number := number + 1, now))
        assert len(sent) > 20
        for name in BOTH:
            times = [told.at for told in sent if told.step == name]
            for n, at in enumerate(times):
                assert not is_quiet(rule, at)
                within = [t for t in times[: n + 1] if at - t < timedelta(hours=24)]
                assert len(within) <= MOST_A_DAY
                assert n == 0 or at - times[n - 1] >= APART


def test_whoever_goes_to_help_reads_what_was_missed_by_the_residents_own_day() -> None:
    lunch = plan("p", times=(), moments=(Moment(slot="x", when="CD"),), medicine="二甲双胍")
    long_ago = NOON - timedelta(days=30)
    early = missed_words([lunch], [], NOON, long_ago, routine=Routine(lunch="10:30"))
    assert [" 10:30 " in words for words in early] == [True, True]
    usual = missed_words([lunch], [], NOON, long_ago)
    assert len(usual) == 1, "at noon there is still an hour"
