"""Missed doses, adherence, import and export of plans at the console, over HTTP."""

import csv
import io
import json
import re
import uuid
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from typing import Any

import httpx
import pytest
from PIL import Image

from kiosk.commands.staff import StaffClient
from kiosk.hub.database import Database
from kiosk.hub.store import audit, devices, medicine, plan_versions
from tests.helpers.hub_bodies import RESIDENT, Body, now
from tests.helpers.hub_server import HubServer
from tests.helpers.published_dosages import dose, every
from tests.helpers.requests import plan


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    path = tmp_path_factory.mktemp("hub") / "hub.sqlite"
    with HubServer(path) as server:
        yield server


@pytest.fixture(scope="module")
def staff(hub: HubServer) -> Iterator[StaffClient]:
    with hub.staff() as client:
        client.state()
        yield client


@pytest.fixture(scope="module")
def kiosk(hub: HubServer) -> Iterator[httpx.Client]:
    with hub.device() as client:
        yield client


def page(staff: StaffClient, path: str, **headers: str) -> str:
    answer = staff._http.get(f"/console{path}", headers=headers)
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def record(
    status: str, slot: str = "x", *, ago: float = 0, plan_id: str = "demo-metformin"
) -> Body:
    """Return an answer to a dose of today, given so many minutes ago."""
    moment = now() - timedelta(minutes=ago)
    day = moment.date().isoformat()
    return {
        "id": f"{plan_id}:{day}:{slot}", "plan": plan_id, "date": day, "slot": slot,
        "status": status, "at": moment.isoformat(), "medicine": "二甲双胍", "amount": "2 片",
    }  # fmt: skip


def tell(kiosk: httpx.Client, body: Body) -> None:
    answer = kiosk.put(f"/v1/doses/{body['id']}", json=body)
    assert answer.status_code in (200, 201), answer.text


def test_a_missed_dose_is_on_the_page_until_somebody_looks_after_it(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    assert "现在没有漏服" in page(staff, "/missed")
    tell(kiosk, record("missed", "a", ago=2))
    tell(kiosk, record("missed", "b", ago=1))
    shown = page(staff, "/missed", **{"X-Fragment": "live"})
    assert shown.count("⚠ 没吃") == 2
    assert "药没有吃：王秀英" in page(staff, "")
    case = shown.split('data-case="')[1].split('"')[0]
    staff._post(f"/console/missed/{case}/acknowledge")
    shown = page(staff, "/missed")
    assert "现在没有漏服" in shown
    assert "张丽知道了" in shown
    assert "药没有吃" not in page(staff, "")
    assert "知道了漏服" in page(staff, "/audit?act=missed")


def test_a_late_answer_takes_a_missed_dose_off_the_page(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    tell(kiosk, record("missed", "c", ago=2))
    assert "⚠ 没吃" in page(staff, "/missed")
    tell(kiosk, record("taken", "c"))
    shown = page(staff, "/missed")
    assert "现在没有漏服" in shown
    assert "老人后来自己回答了" in shown


def test_rules_are_set_for_the_station_and_for_one(staff: StaffClient) -> None:
    times = {"quiet_from": "22:00", "quiet_to": "07:00"}
    staff._post("/console/missed/rule/station", {"family": "20", "station": "0", **times})
    staff._post(f"/console/missed/rule/{RESIDENT}", {"family": "5", "station": "30", **times})
    shown = page(staff, f"/missed?who={RESIDENT}")
    assert 'name="family" inputmode="numeric" maxlength="4" value="20"' in shown
    assert 'name="family" inputmode="numeric" maxlength="4" value="5"' in shown
    staff._post(f"/console/missed/drop-rule/{RESIDENT}")
    assert "照全站的安排" in page(staff, f"/missed?who={RESIDENT}")
    headers = {"X-Requested-With": "fetch", "X-CSRF-Token": staff._csrf}
    for wrong in ({"family": "x"}, {"family": "5000"}, {"quiet_from": "late"}):
        form = {"family": "5", "station": "30", **times, **wrong}
        told = staff._http.post("/console/missed/rule/station", data=form, headers=headers)
        assert told.status_code == 422, wrong


@pytest.fixture(scope="module", autouse=True)
def month(hub: HubServer) -> str:
    """Somebody else with a kiosk, and three weeks of one plan."""
    name = "zhao-" + uuid.uuid4().hex[:6]
    begun = now() - timedelta(days=21)
    database = Database.open(hub.database)

    def fill(transaction: Any) -> None:
        from kiosk.core.catalogue import Resident  # noqa: PLC0415
        from kiosk.hub.store import station  # noqa: PLC0415

        who = Resident(id=name, name="=赵桂兰", called="", address="", station="江北站")
        station.save_resident(transaction, who)
        devices.add_kiosk(transaction, f"k-{name}", name, begun)
        one = plan("zhao-1", "00:10", resident=name, medicine="阿司匹林", window=1)
        medicine.save_plan(transaction, one, now=begun)

    database.write(fill).result()
    database.close()
    return name


def test_adherence_of_everybody_and_of_one(
    staff: StaffClient, kiosk: httpx.Client, month: str
) -> None:
    shown = page(staff, "/adherence")
    assert f'data-resident="{month}"' in shown
    assert "说不吃、漏了算没吃" in shown, "what the percentage is stands beside it"
    for sort in ("name", "week", "missed", "soon", "nonsense"):
        assert f'data-resident="{month}"' in page(staff, f"/adherence?sort={sort}")
    assert f'data-resident="{month}"' not in page(staff, "/adherence?station=向阳社区服务站")
    assert f'data-resident="{month}"' in page(staff, "/adherence?name=赵")
    one = page(staff, f"/adherence/{month}")
    assert one.count('class="o-silent"') >= 21, "nothing has come from the kiosk"
    assert "30 天吃了" in one
    tell(kiosk, record("taken", "c", ago=1))
    few = page(staff, f"/adherence/{RESIDENT}")
    assert "%</b>" not in few, "of one day there is no percentage"
    (counted,) = re.findall(r'data-figure="counted"><b>(\d+) 次里吃了 (\d+) 次</b>', few)
    assert 1 <= int(counted[1]) <= int(counted[0])
    assert "还不到 7 天" in few
    assert staff._http.get("/console/adherence/nobody").status_code == 404


def test_tables_and_paper_go_out_and_that_is_noted(
    hub: HubServer, staff: StaffClient, month: str
) -> None:
    table = staff._http.get("/console/adherence.csv")
    assert table.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(table.content.decode("utf-8-sig"))))
    assert ["'=赵桂兰", "江北站"] in [row[:2] for row in rows]
    doses = staff._http.get(f"/console/adherence/{month}/doses.csv")
    assert len(doses.text.splitlines()) >= 22
    paper = staff._http.get(f"/console/adherence/{month}/paper.pdf", timeout=60)
    assert paper.headers["content-type"] == "application/pdf"
    assert paper.content.startswith(b"%PDF")
    database = Database.open(hub.database)
    entries = database.read(lambda c: audit.read_entries(c, act="adherence.export")).result()
    database.close()
    assert [entry.details for entry in entries] == [
        {"kind": "pdf"},
        {"kind": "csv"},
        {"kind": "csv"},
    ]
    assert entries[0].resident == month


def bundle(*dosages: object, medicine_name: str = "布洛芬") -> str:
    one = {
        "resourceType": "MedicationRequest",
        "id": "rx",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": medicine_name},
        "subject": {"display": "somebody"},
        "dosageInstruction": dosages,
    }
    return json.dumps(one)


def take_in(staff: StaffClient, text: str, **form: str) -> httpx.Response:
    return staff._http.post(
        "/console/plans/exchange",
        data={"csrf": staff._csrf, "resident": RESIDENT, **form},
        files={"document": ("bundle.json", text.encode())},
    )


def test_prescriptions_are_looked_at_read_in_paused_and_written_out(
    hub: HubServer, staff: StaffClient
) -> None:
    pytest.importorskip("fhir.resources", reason="the extra fhir is not installed")
    text = bundle(dose(every(2, 1, "d")))
    looked = unescape(take_in(staff, text, check="1").text)
    assert "每天，早上、晚上，1 片" in looked
    assert "什么都没有保存" in looked
    assert "布洛芬" not in page(staff, "/plans")
    read = unescape(take_in(staff, text).text)
    assert "先停着" in read
    (made,) = [p for p in staff.state()["plans"] if p["medicine"] == "布洛芬"]
    assert made["paused"] is True, "until a person has compared it"
    database = Database.open(hub.database)
    versions = database.read(lambda c: plan_versions.versions_of_plan(c, made["id"])).result()
    database.close()
    assert [version.by for version in versions] == [f"staff:{hub.ready.login}"]
    refused = unescape(take_in(staff, bundle(dose(None, None), medicine_name="说不清的药")).text)
    assert "没读：" in refused
    assert "说不清的药" not in page(staff, "/plans")
    out = staff._http.get(f"/console/plans/export.json?resident={RESIDENT}")
    names = [e["resource"]["medicationCodeableConcept"]["text"] for e in out.json()["entry"]]
    assert "布洛芬" in names
    trail = page(staff, "/audit?act=plans")
    assert "导入用药" in trail
    assert "导出用药" in trail


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no json", "不是 JSON"),
        ("{}", "没有 FHIR"),
        ("", "请选一个文件"),
        (" " * 1_100_000, "太大了"),
    ],
)
def test_what_is_no_prescription_is_told_on_the_page(
    staff: StaffClient, text: str, sentence: str
) -> None:
    answer = take_in(staff, text)
    assert answer.status_code == 422
    assert sentence in answer.text


def test_uploads_do_not_get_past_the_login(hub: HubServer) -> None:
    out = io.BytesIO()
    Image.new("RGB", (10, 10)).save(out, "PNG")
    url = f"{hub.ready.url}/console/plans"
    answer = httpx.post(url, files={"photo": ("a.png", out.getvalue())}, trust_env=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/login"
