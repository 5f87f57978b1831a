"""``kiosk hub plans`` and ``kiosk bench plans`` as commands."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.core.catalogue import Resident
from kiosk.hub.database import Database
from kiosk.hub.store import audit, medicine, station
from tests.helpers.published_dosages import dose, every, when
from tests.helpers.requests import RESIDENT, plan


@pytest.fixture
def hub(tmp_path: Path) -> str:
    path = str(tmp_path / "hub.sqlite")
    database = Database.open(path)
    person = Resident(id=RESIDENT, name="王桂兰", called="王奶奶", address="")
    database.write(lambda t: station.save_resident(t, person)).result()
    database.write(lambda t: medicine.save_plan(t, plan("p", "08:00", medicine="药"))).result()
    database.close()
    return path


def bundle(tmp_path: Path, *dosages: object) -> str:
    one = {
        "resourceType": "MedicationRequest",
        "id": "r",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": "布洛芬"},
        "subject": {"display": "somebody"},
        "dosageInstruction": dosages,
    }
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps(one), encoding="utf-8")
    return str(path)


def test_import_tells_what_was_read_and_export_writes_it(
    hub: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--resident", RESIDENT, "--database", hub)
    file = bundle(tmp_path, dose(every(2, 1, "d")))
    assert main(["hub", "plans", "import", file, *where]) == 0
    said = capsys.readouterr().out
    assert "读了：布洛芬：每天，早上、晚上，1 片" in said
    assert "先停着" in said
    assert main(["hub", "plans", "export", *where]) == 0
    written = json.loads(capsys.readouterr().out)
    shown = {e["resource"]["medicationCodeableConcept"]["text"] for e in written["entry"]}
    assert shown == {"药", "布洛芬"}


def test_what_is_refused_is_told_and_the_status_says_so(
    hub: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--resident", RESIDENT, "--database", hub)
    assert main(["hub", "plans", "import", bundle(tmp_path, {"text": "as told"}), *where]) == 1
    assert "没读：布洛芬：只写了文字" in capsys.readouterr().out
    every_8 = bundle(tmp_path, dose(every(1, 8, "d", when=["MORN"])))
    assert main(["hub", "plans", "import", every_8, *where]) == 1
    assert "从哪天开始" in capsys.readouterr().out
    assert main(["hub", "plans", "import", every_8, *where, "--start", "2026-11-22"]) == 0
    assert main(["hub", "plans", "import", str(tmp_path / "none"), *where]) == 2
    assert "打不开文件" in capsys.readouterr().err


def test_a_residents_day_is_set_and_told_to_the_kiosk(
    hub: str, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--resident", RESIDENT, "--database", hub)
    assert main(["hub", "plans", "day", *where, "--wake", "05:00", "--lunch", "11:00"]) == 0
    assert "wake 05:00  breakfast 07:30  lunch 11:00" in capsys.readouterr().out
    database = Database.open(hub)
    person = database.read(station.load_residents).result()[RESIDENT]
    assert (person.routine.wake, person.routine.dinner) == ("05:00", "18:00")
    (entry,) = database.read(audit.read_entries).result()
    assert entry.act == "plans.day"
    database.close()
    assert main(["hub", "plans", "day", *where, "--lunch", "06:00"]) == 2
    assert "从早到晚" in capsys.readouterr().err


def test_without_the_library_one_sentence_says_what_to_install(
    hub: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "fhir.resources.R4B", None)
    file = bundle(tmp_path, dose(when("MORN")))
    assert main(["hub", "plans", "import", file, "--resident", RESIDENT, "--database", hub]) == 2
    assert "pip install 'anban[fhir]'" in capsys.readouterr().err


def test_thirty_days_of_twenty_plans_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "plans"]) == 0
    said = capsys.readouterr().out
    assert "20 plans, 30 days: 806 doses" in said
    best = float(said.split("best ")[1].split(" ms")[0])
    assert best < 25, "5 ms are wanted of a quiet core; this only catches a slip of another order"
