"""Plans on the console that its form cannot write: told in words, marked where they are wrong."""

from collections.abc import Iterator

import pytest

from kiosk.commands.staff import StaffClient
from kiosk.core.doses import MedicationPlan, Moment
from kiosk.hub.database import Database
from kiosk.hub.store import medicine
from tests.helpers.hub_server import HubServer
from tests.helpers.requests import plan


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture
def staff(hub: HubServer) -> Iterator[StaffClient]:
    with hub.staff() as client:
        yield client


def put(hub: HubServer, one: MedicationPlan) -> None:
    """Write a plan into the database, past the gate."""
    database = Database.open(hub.database)
    database.write(lambda t: medicine.save_plan(t, one)).result()
    database.close()


def card(staff: StaffClient, identity: str) -> str:
    page = staff._http.get("/console/plans").text
    return page.split(f'id="plan-{identity}"')[1].split("</article>")[0]


def test_a_plan_that_got_past_the_gate_is_marked_with_the_reason(
    hub: HubServer, staff: StaffClient
) -> None:
    put(hub, plan("odd", "08:00", every=2, resident=hub.ready.resident))
    shown = card(staff, "odd")
    assert "data-mistake" in shown
    assert "请写从哪天开始" in shown
    put(hub, plan("fine", "08:00", resident=hub.ready.resident))
    assert "data-mistake" not in card(staff, "fine")


def test_a_plan_by_meals_is_told_in_words_and_not_offered_to_a_form_of_clock_times(
    hub: HubServer, staff: StaffClient
) -> None:
    meals = tuple(Moment(slot=code, when=code) for code in ("PCM", "PCV"))
    put(hub, plan("meals", times=(), moments=meals, resident=hub.ready.resident))
    shown = card(staff, "meals")
    assert "每天，早饭后、晚饭后，1 片" in shown
    assert 'name="times"' not in shown
    assert 'name="times"' in card(staff, "demo-metformin")


def test_the_form_keeps_what_it_does_not_show(hub: HubServer, staff: StaffClient) -> None:
    one = plan("kept", "08:00", "20:00", notes=("别喝酒",), most=2, resident=hub.ready.resident)
    put(hub, one)
    form = {"medicine": one.medicine, "amount": "半片", "times": "08:30 20:00"}
    staff._post("/console/plans/kept", form)
    database = Database.open(hub.database)
    changed = database.read(lambda c: medicine.load_plan(c, "kept")).result()
    database.close()
    assert (changed.amount, changed.notes, changed.most) == ("半片", ("别喝酒",), 2)
    assert [(m.slot, m.at) for m in changed.moments] == [("08:00", "08:30"), ("20:00", "20:00")]
    assert "别喝酒" in card(staff, "kept")
