"""FHIR documents into the database: all or nothing of a request, once however often."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.catalogue import Resident
from kiosk.core.doses import MedicationPlan
from kiosk.core.errors import EnvironmentFault
from kiosk.hub.database import Database
from kiosk.hub.faults import Refusal
from kiosk.hub.fhir.exchange import Wanted, import_plans
from kiosk.hub.fhir.reading import Read, Refused
from kiosk.hub.store import audit, medicine, station
from tests.helpers.published_dosages import Json, at, between, dose, every, when
from tests.helpers.requests import RESIDENT, plan

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
WANTED = Wanted(RESIDENT, ZoneInfo("Asia/Shanghai"), NOW)


@pytest.fixture(autouse=True)
def somebody(database: Database) -> None:
    for identity in (RESIDENT, "li"):
        person = Resident(id=identity, name="王桂兰", called="王奶奶", address="")
        database.write(lambda t, p=person: station.save_resident(t, p)).result()  # type: ignore[misc]


def request(name: str, *dosages: Json, medicine: str = "") -> Json:
    return {
        "resourceType": "MedicationRequest",
        "id": name,
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": medicine or name},
        "subject": {"display": "somebody"},
        "dosageInstruction": list(dosages),
    }


def bundle(*requests: Json) -> str:
    entries = [{"resource": one} for one in requests]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})


def take_in(database: Database, text: str, wanted: Wanted = WANTED) -> list[Read | Refused]:
    return database.write(lambda t: import_plans(t, text, wanted)).result()


def plans(database: Database) -> dict[str, MedicationPlan]:
    return {one.medicine: one for one in database.read(medicine.all_plans).result()}


def test_good_requests_come_in_and_bad_ones_say_why(database: Database) -> None:
    text = bundle(
        request("a", dose(when("MORN"))),
        request("b", {"text": "as told"}),
        request("c", dose(at("08:00", "20:00"))) | {"status": 7},
        request("d", dose(at("20:00"))),
    )
    found = take_in(database, text)
    assert [type(one) for one in found] == [Read, Refused, Refused, Read]
    assert "格式" in str(found[2])
    assert set(plans(database)) == {"a", "d"}
    (entry,) = database.read(audit.read_entries).result()
    assert (entry.act, entry.resident) == ("plans.import", RESIDENT)


def test_the_same_twice_is_once_and_a_change_is_a_change(database: Database) -> None:
    take_in(database, bundle(request("a", dose(at("08:00")))))
    first = plans(database)["a"]
    take_in(database, bundle(request("a", dose(at("08:00")))))
    assert plans(database) == {"a": first}
    take_in(database, bundle(request("a", dose(at("09:00"), (2, "TAB")))))
    changed = plans(database)["a"]
    assert (changed.id, changed.times, changed.amount) == (first.id, ("09:00",), "2 片")
    take_in(database, bundle(request("a", dose(at("08:00")))), WANTED._replace(resident="li"))
    assert len(database.read(medicine.all_plans).result()) == 2, "another's prescription of one id"


def test_what_is_to_be_compared_waits_for_a_person_and_only_once(database: Database) -> None:
    text = bundle(request("a", dose(every(2, 1, "d"))))
    (one,) = take_in(database, text)
    assert isinstance(one, Read)
    assert one.remarks
    assert plans(database)["a"].paused
    identity = plans(database)["a"].id
    database.write(lambda t: medicine.pause_plan(t, identity, paused=False)).result()
    take_in(database, text)
    assert not plans(database)["a"].paused, "it was compared before, and is the same"
    take_in(database, bundle(request("a", dose(every(3, 1, "d")))))
    assert plans(database)["a"].paused
    take_in(database, bundle(request("b", dose(every(2, 1, "d")))), WANTED._replace(remind=True))
    assert not plans(database)["b"].paused


def test_of_a_request_comes_all_or_nothing(database: Database) -> None:
    database.write(
        lambda t: medicine.save_plan(t, plan("mine", "09:00", medicine="泼尼松"))
    ).result()
    early, late = between("2026-11-01", "2026-11-07"), between("2026-11-23", "2026-11-30")
    taper = request("a", dose(at("08:00", **early)), dose(at("08:00", **late)), medicine="泼尼松")
    (one,) = take_in(database, bundle(taper))
    assert isinstance(one, Refused)
    assert "已经有一份" in one.reason
    assert [p.id for p in database.read(medicine.all_plans).result()] == ["mine"]


def test_checking_changes_nothing(database: Database) -> None:
    (one,) = take_in(database, bundle(request("a", dose(at("08:00")))), WANTED._replace(check=True))
    assert isinstance(one, Read)
    assert plans(database) == {}
    assert database.read(audit.read_entries).result() == ()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"resourceType": "Patient"}', bundle()])
def test_what_is_no_bundle_is_told_in_a_sentence(database: Database, text: str) -> None:
    with pytest.raises(EnvironmentFault, match="。"):
        take_in(database, text)


def test_nobody_of_that_id_is_refused(database: Database) -> None:
    with pytest.raises(Refusal, match="没有这位老人"):
        take_in(database, bundle(request("a", dose(at("08:00")))), WANTED._replace(resident="x"))


def test_a_medication_of_the_bundle_gives_its_name(database: Database) -> None:
    named = request("a", dose(at("08:00")))
    del named["medicationCodeableConcept"]
    named["medicationReference"] = {"reference": "Medication/m1"}
    medication = {"resourceType": "Medication", "id": "m1", "code": {"text": "阿司匹林"}}
    take_in(database, bundle(medication, named), WANTED._replace(start=date(2026, 11, 22)))
    assert set(plans(database)) == {"阿司匹林"}
