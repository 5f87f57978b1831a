"""The hub's gate for plans: what contradicts itself stays outside, what got through is shown."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from kiosk.core.catalogue import Resident
from kiosk.core.doses import MedicationPlan, Moment
from kiosk.core.routine import Routine
from kiosk.hub.database import Database
from kiosk.hub.faults import Refusal
from kiosk.hub.store import medicine, station
from kiosk.hub.store.admission import admit_plan, mistakes_of
from tests.helpers.requests import RESIDENT, plan

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def somebody(database: Database) -> None:
    resident = Resident(
        id=RESIDENT,
        name="王桂兰",
        called="王奶奶",
        address="",
        routine=Routine(wake="05:00", breakfast="06:00", lunch="11:00", dinner="17:00"),
    )
    database.write(lambda t: station.save_resident(t, resident)).result()


def admit(
    database: Database, one: MedicationPlan, old: MedicationPlan | None = None
) -> MedicationPlan:
    return database.write(lambda t: admit_plan(t, one, TODAY, old)).result()


def known(database: Database) -> list[str]:
    return [found.id for found in database.read(medicine.all_plans).result()]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"every": 2}, "从哪天开始"),
        ({"times": ("08:00", "08:30"), "gap": 300}, "至少隔 300 分钟"),
        ({"as_needed": True}, "只能留一样"),
        ({"resident": "nobody"}, "哪位老人"),
    ],
)
def test_a_plan_that_contradicts_itself_is_refused_with_the_reason(
    database: Database, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(Refusal, match=sentence) as refused:
        admit(database, plan("p", **changes))
    assert refused.value.status == 422
    assert known(database) == []


def test_a_second_plan_of_a_medicine_too_near_to_the_first_is_refused(database: Database) -> None:
    admit(database, plan("a", "08:00", medicine="药"))
    with pytest.raises(Refusal, match="已经有一份"):
        admit(database, plan("b", "10:00", medicine="药"))
    admit(database, plan("b", "10:00", medicine="药", paused=True))
    admit(database, plan("c", "12:00", medicine="药"))
    admit(database, plan("d", "10:00", medicine="别的药"))
    paused = database.read(lambda c: medicine.load_plan(c, "b")).result()
    with pytest.raises(Refusal, match="已经有一份"):
        admit(database, replace(paused, paused=False), paused)
    assert sorted(known(database)) == ["a", "b", "c", "d"]


def test_the_residents_own_meals_decide(database: Database) -> None:
    """Breakfast at six and a pill at eight are two hours apart here, not half an hour."""
    mixed = plan("p", times=("08:00",), moments=(Moment(slot="PCM", when="PCM"),), gap=120)
    with pytest.raises(Refusal, match="最近只隔 90 分钟"):
        admit(database, mixed)
    assert admit(database, replace(mixed, gap=90)).gap == 90


def test_where_nobody_chose_an_interval_the_times_decide(database: Database) -> None:
    first = admit(database, plan("p", "08:00", "11:00"))
    assert first.gap == 180
    changed = admit(database, replace(first, times=("08:00", "20:00")), first)
    assert changed.gap == 240
    chosen = admit(database, replace(changed, gap=600, times=("08:00", "20:00")), changed)
    assert chosen.gap == 600
    with pytest.raises(Refusal, match="至少隔 600 分钟"):
        admit(database, replace(chosen, times=("08:00", "14:00")), chosen)


def test_what_got_through_is_shown_and_still_goes_to_the_kiosk(database: Database) -> None:
    odd = plan("odd", "08:00", "8 o'clock")
    near = [plan("a", "08:00", medicine="药"), plan("b", "08:30", medicine="药")]
    for one in (odd, *near):
        database.write(lambda t, p=one: medicine.save_plan(t, p)).result()  # type: ignore[misc]
    plans = database.read(medicine.all_plans).result()
    wrong = database.read(lambda c: mistakes_of(c, plans, TODAY)).result()
    assert set(wrong) == {"odd", "a", "b"}
    assert "看不懂" in wrong["odd"][0]
    assert sorted(known(database)) == ["a", "b", "odd"]
