"""What is written as FHIR is in good form by the official definitions, and is read as it was."""

import json
import random
from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from kiosk.core.doses import MedicationPlan, Moment, Step, Way
from kiosk.core.plan_check import plan_mistakes
from kiosk.core.plan_edit import settled
from kiosk.core.planned import doses_between
from kiosk.core.routine import USUAL
from kiosk.hub.fhir.document import check
from kiosk.hub.fhir.reading import Read, Whose, read_document
from kiosk.hub.fhir.writing import write_bundle
from tests.helpers.random_plans import draw_plan
from tests.helpers.requests import RESIDENT, plan

DAY = date(2026, 11, 22)
MORNING = Moment(slot="MORN", when="MORN")
WHOSE = Whose(RESIDENT, ZoneInfo("Asia/Shanghai"), DAY)


def again(one: MedicationPlan) -> MedicationPlan:
    bundle, left_out = write_bundle([one])
    assert left_out == []
    check(bundle)
    (found,) = read_document(json.dumps(bundle), WHOSE)
    assert isinstance(found, Read), found
    assert found.remarks == (), "what we wrote ourselves needs no comparing"
    (back,) = found.plans
    return back


def asked(one: MedicationPlan) -> list[tuple[str, str]]:
    doses = doses_between([one], [], DAY, date(2027, 1, 20), UTC)
    return [(dose.due.isoformat(), dose.amount) for dose in doses]


def test_whatever_is_written_asks_for_the_same_doses_when_it_is_read() -> None:
    dice = random.Random(4)
    kept = 0
    for number in range(400):
        drawn = replace(draw_plan(dice, DAY, number), resident=RESIDENT)
        if drawn.weekdays and drawn.every == 1:
            drawn = replace(drawn, step=Step.DAY)  # "every week on Monday" has two ways of writing
        drawn = settled(drawn, None, USUAL)
        if plan_mistakes(drawn):
            continue
        back = again(drawn)
        assert back.id == drawn.id
        assert asked(back) == asked(drawn), drawn
        same = ("gap", "weekdays", "every", "step", "start", "end", "count", "cycle_on", "window")
        assert [getattr(back, f) for f in same] == [getattr(drawn, f) for f in same]
        kept += 1
    assert kept > 150


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": "半片", "relation": "饭后", "notes": ("别喝酒", "整片吞"), "purpose": "降压"},
        {"amount": "1 到 2 片", "window": 90, "gap": 600},
        {"amount": "10 单位", "way": Way.INJECT, "paused": True},
        {"amount": "0.125 毫克", "most": 2},
        {"times": (), "as_needed": True, "amount": "5 毫升", "gap": 360, "most": 4},
        {"times": (), "moments": (MORNING,), "cycle_on": 21, "cycle_off": 7, "start": DAY},
    ],
)
def test_words_amounts_and_limits_come_back(changes: dict[str, object]) -> None:
    one = plan("p", **changes)
    assert again(one) == one


def test_different_amounts_and_a_count_of_both_come_back() -> None:
    moments = (
        Moment(slot="MORN", when="MORN", amount="1 片"),
        Moment(slot="EVE", when="EVE", amount="半片"),
    )
    one = plan("p", times=(), moments=moments, start=DAY, count=9)
    back = again(one)
    assert (back.moments, back.count) == (moments, 9)
    assert asked(back) == asked(one)
    assert len(asked(one)) == 9


@pytest.mark.parametrize(("amount", "reason"), [("打针", "一个数加单位"), ("三分之一片", "小数")])
def test_what_fhir_cannot_say_is_not_written_as_something_else(amount: str, reason: str) -> None:
    bundle, ((left, why),) = write_bundle([plan("p", amount=amount)])
    assert "entry" not in bundle
    assert left.id == "p"
    assert reason in why
