"""The plan editor's form: nothing of a plan is lost in it, and what is wrong says where."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.core.doses import MedicationPlan, Moment, Step, Stock, Way
from kiosk.core.planned import doses_between
from kiosk.core.routine import USUAL
from kiosk.hub.console.plan_form import Form, Row, form_of, read_form
from kiosk.hub.console.plan_preview import preview
from kiosk.hub.console.plan_reading import brief_plan, plan_of
from tests.helpers.random_plans import ROUTINES, draw_plan
from tests.helpers.requests import plan

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
FULL = MedicationPlan(
    id="full",
    resident="wang",
    medicine="华法林",
    amount="半片",
    moments=(
        Moment(slot="a", when="ACM", offset=20),
        Moment(slot="08:00", at="20:15", amount="1 片"),
    ),
    purpose="抗凝",
    relation="饭前",
    notes=("别喝酒", "别吃柚子"),
    way=Way.SWALLOW,
    picture="f" * 64,
    every=2,
    start=TODAY,
    count=30,
    window=45,
    gap=300,
    most=3,
    stock=Stock(left="28 片", at=NOW, warn=5),
    paused=True,
)


def sent(form: Form, **changes: Any) -> dict[str, list[str]]:
    """Return what a browser sends of a form, with some fields written over."""
    fields = {name: [value] for name, value in form.values.items()}
    fields |= {name: [getattr(row, name) for row in form.rows] for name in Row.__annotations__}
    fields["weekday"] = [str(day) for day in sorted(form.weekdays)]
    fields |= {"kind": [form.kind], "repeat": [form.repeat], "picture": [form.picture]}
    fields |= {"resident": [form.resident]}
    if form.paused:
        fields["paused"] = ["1"]
    for name, value in changes.items():
        fields[name] = value if isinstance(value, list) else [value]
    return fields


def rows(*times: str, slots: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Return the fields of rows with clock times."""
    empty = [""] * len(times)
    named = [*slots, *empty][: len(times)]
    return {"slot": named, "when": empty, "at": list(times), "offset": empty, "portion": empty}


def saved(old: MedicationPlan, **changes: Any) -> MedicationPlan:
    made, faults = plan_of(read_form(sent(form_of(old, USUAL), **changes)), old, USUAL, NOW)
    assert faults == ()
    return made


def test_nothing_of_a_plan_is_lost_in_the_form() -> None:
    assert saved(FULL) == FULL
    needed = plan("n", as_needed=True, gap=360, most=4, moments=(), way=Way.DROP)
    needed = replace(needed, times=())
    assert saved(needed) == needed


def test_many_plans_ask_for_the_same_after_the_form() -> None:
    dice = random.Random(6)
    for number in range(300):
        one, routine = draw_plan(dice, TODAY, number), dice.choice(ROUTINES)
        form = read_form(sent(form_of(one, routine)))
        made, faults = plan_of(form, one, routine, NOW)
        assert faults == ()
        last = TODAY + timedelta(days=40)
        before, after = (
            [(dose.id, dose.due, dose.amount) for dose in doses]
            for doses in (
                doses_between([each], (), TODAY, last, UTC, routine=routine) for each in (one, made)
            )
        )
        assert before == after, one


def test_a_dose_that_is_moved_stays_the_same_dose() -> None:
    old = plan("p", "08:00", "20:00")
    made = saved(old, at=["08:30", "20:00"])
    assert [(m.slot, m.at) for m in made.moments] == [("08:00", "08:30"), ("20:00", "20:00")]
    added = saved(made, **rows("08:30", "20:00", "08:00", slots=("08:00", "20:00")))
    assert [(m.slot, m.at) for m in added.moments][2] == ("08:00#2", "08:00")
    fewer = saved(old, **rows("20:00", slots=("20:00",)))
    assert fewer.times == ("20:00",)


def test_each_way_of_the_days_is_read() -> None:
    one = plan("p")
    assert saved(one, repeat="weekdays", weekday=["1", "4"]).weekdays == (1, 4)
    every = saved(one, repeat="weekdays", weekday=["1"], weeks="2", start="2026-11-22")
    assert (every.every, every.step, every.weekdays) == (2, Step.WEEK, (1,))
    other = saved(one, repeat="every", every="3", step="month", start="2026-11-22")
    assert (other.every, other.step, other.weekdays) == (3, Step.MONTH, ())
    cycle = saved(other, repeat="cycle", cycle_on="21", cycle_off="7")
    assert (cycle.cycle_on, cycle.cycle_off, cycle.every, cycle.step) == (21, 7, 1, Step.DAY)
    assert saved(cycle, repeat="daily").cycle_on == 0
    needed = saved(every, kind="needed", gap="240", start="")
    assert (needed.as_needed, needed.times, needed.weekdays, needed.every) == (True, (), (), 1)


def test_days_that_the_form_cannot_write_stay_until_others_are_chosen() -> None:
    odd = plan("odd", weekdays=(1, 3), cycle_on=5, cycle_off=2, start=TODAY)
    assert form_of(odd, USUAL).repeat == "own"
    assert saved(odd) == odd
    assert saved(odd, repeat="daily") == replace(odd, weekdays=(), cycle_on=0, cycle_off=0)


def test_an_interval_that_nobody_chose_follows_the_times() -> None:
    often = saved(plan("p", "08:00"), **rows("08:00", "10:00", "12:00"))
    assert often.gap == 120
    assert form_of(often, USUAL).values["gap"] == "", "it is nobody's choice"
    chosen = saved(often, gap="90")
    assert chosen.gap == 90
    assert form_of(chosen, USUAL).values["gap"] == "90"
    assert saved(chosen, gap="").gap == 120


def test_stock_is_counted_when_another_number_is_written() -> None:
    later = NOW + timedelta(days=3)
    form = read_form(sent(form_of(FULL, USUAL), warn="9"))
    same, _ = plan_of(form, FULL, USUAL, later)
    assert same.stock == Stock(left="28 片", at=NOW, warn=9)
    form = read_form(sent(form_of(FULL, USUAL), stock="56 片"))
    counted, _ = plan_of(form, FULL, USUAL, later)
    assert counted.stock == Stock(left="56 片", at=later, warn=5)
    assert saved(FULL, stock="").stock is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        (rows("早上八点"), "times"),
        ({"every": "x", "repeat": "every"}, "every"),
        ({"gap": "-5"}, "gap"),
        ({"gap": "٣"}, "gap"),
        ({"window": "0"}, "window"),
        ({"start": "22.11.2026"}, "start"),
        ({"medicine": "药" * 101}, "medicine"),
        ({"notes": "慢" * 501}, "notes"),
    ],
)
def test_what_cannot_be_read_is_told_beside_its_field_and_kept(
    changes: dict[str, Any], field: str
) -> None:
    form = read_form(sent(form_of(FULL, USUAL), **changes))
    _, faults = plan_of(form, FULL, USUAL, NOW)
    assert [fault.field for fault in faults] == [field]
    typed = changes.get(field) or changes["at"][0]
    assert typed in (*form.values.values(), *(row.at for row in form.rows)), "nothing typed is lost"


def test_a_program_may_send_a_few_fields() -> None:
    fields = {"medicine": ["药"], "amount": ["1 片"], "times": ["8:00、20:00"]}
    made, faults = brief_plan(fields, FULL)
    assert faults == ()
    assert (made.notes, made.most, made.picture) == (FULL.notes, FULL.most, FULL.picture)
    assert sorted(m.at for m in made.moments if m.at) == ["08:00", "20:00"]
    _, faults = brief_plan({**fields, "times": ["八点"]}, FULL)
    assert "看不懂" in faults[0].sentence


def test_the_preview_is_what_the_kiosk_will_ask_for() -> None:
    shown = preview(plan("p", "08:00", "20:00", every=2, start=TODAY), USUAL, NOW)
    assert [len(day.doses) for day in shown.days] == [2, 0] * 7
    assert shown.days[0].doses == (("08:00", "1 片"), ("20:00", "1 片"))
    assert (shown.days[0].today, shown.notes) == (True, ())
    later = preview(plan("p", start=TODAY + timedelta(days=30)), USUAL, NOW)
    assert later.days[0].day == TODAY + timedelta(days=30)
    assert "才开始" in later.notes[0]
    over = preview(plan("p", end=TODAY - timedelta(days=1)), USUAL, NOW)
    assert over.notes == ("已经结束了，不会再提醒。",)
    assert preview(plan("p", "08:00", "12:00"), USUAL, NOW).notes == ()
    for times in (("08:00", "08:10"), ("08:00", "08:10", "20:00")):
        near = preview(saved(plan("p", "08:00"), **rows(*times)), USUAL, NOW)
        assert near.notes[0].startswith("08:00 和 08:10 挨得很近，只隔 10 分钟")
        assert near.days, "a question, no refusal"
    night = preview(saved(plan("p", "08:00"), **rows("00:05", "23:55")), USUAL, NOW)
    assert night.notes[0].startswith("23:55 和 00:05 挨得很近")
    chosen = saved(plan("p", "08:00"), **rows("08:00", "10:00"), gap="90")
    assert preview(chosen, USUAL, NOW).notes == ()
    paused = preview(plan("p", paused=True), USUAL, NOW)
    assert len(paused.days[0].doses) == 1
    assert "先停着" in paused.notes[0]
