"""Plans on the console that its form cannot write: told in words, marked where they are wrong."""

import hashlib
import io
import re
import time
from collections.abc import Iterator
from html import unescape
from typing import Any

import httpx
import pytest
from PIL import Image

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
        client.state()  # has the token of its forms
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


def test_a_plan_by_meals_is_told_in_words_and_stands_in_the_editor(
    hub: HubServer, staff: StaffClient
) -> None:
    meals = tuple(Moment(slot=code, when=code) for code in ("PCM", "PCV"))
    put(hub, plan("meals", times=(), moments=meals, resident=hub.ready.resident))
    assert "每天，早饭后、晚饭后，1 片" in card(staff, "meals")
    page = staff._http.get("/console/plans/meals/edit").text
    assert page.count(" selected>早饭后") == 1
    assert page.count(" selected>晚饭后") == 1


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


FIELDS = {
    "editor": "1",
    "medicine": "阿托伐他汀",
    "amount": "1 片",
    "kind": "timed",
    "slot": "",
    "when": "",
    "at": "20:00",
    "offset": "",
    "portion": "",
    "repeat": "daily",
}


def post(staff: StaffClient, path: str, fields: dict[str, str], **more: Any) -> httpx.Response:
    """Post as a browser without scripts does."""
    form = {"csrf": staff._csrf, **fields}
    return staff._http.post(f"/console{path}", data=form, follow_redirects=False, **more)


def photograph() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (900, 700), "#3355aa").save(out, "PNG")
    return out.getvalue()


def test_a_plan_from_the_editor_reaches_the_kiosk_with_its_picture(
    hub: HubServer, staff: StaffClient
) -> None:
    fields = {**FIELDS, "resident": hub.ready.resident, "notes": "别喝酒\n别吃柚子"}
    with hub.device() as kiosk:
        since = kiosk.get("/v1/sync").json()["cursor"]
        begun = time.monotonic()
        answer = post(staff, "/plans", fields, files={"photo": ("../../x.png", photograph())})
        assert answer.status_code == 303
        told = kiosk.get("/v1/sync", params={"since": since, "wait": 5}).json()
        assert time.monotonic() - begun < 3.0
        (made,) = told["plans"]
        assert (made["notes"], made["times"]) == (["别喝酒", "别吃柚子"], ["20:00"])
        got = kiosk.get(f"/v1/pictures/{made['picture']}")
        assert got.headers["content-type"] == "image/jpeg"
        assert hashlib.sha256(got.content).hexdigest() == made["picture"]
        with Image.open(io.BytesIO(got.content)) as picture:
            assert picture.size == (800, 622)
        for other in ("0" * 64, "..%2f..%2fetc%2fpasswd"):
            assert kiosk.get(f"/v1/pictures/{other}").status_code == 404
        kiosk.headers["Authorization"] = "Bearer nobody"
        assert kiosk.get(f"/v1/pictures/{made['picture']}").status_code == 401
    shown = staff._http.get(f"/console/pictures/{made['picture']}")
    assert shown.content == got.content
    assert made["picture"] in card(staff, made["id"])


def test_a_refused_plan_comes_back_with_all_that_was_typed(
    hub: HubServer, staff: StaffClient
) -> None:
    fields = {**FIELDS, "resident": hub.ready.resident, "repeat": "every", "every": "2"}
    fields |= {"step": "day", "medicine": "写了一半的药", "stock": "很多", "notes": "别丢了"}
    answer = post(staff, "/plans", fields)
    assert answer.status_code == 422
    page = unescape(answer.text)
    assert re.search(r'data-fault-of="start">请写从哪天开始', page)
    for typed in ("写了一半的药", 'value="很多"', "别丢了", 'value="20:00"'):
        assert typed in page
    told = post(staff, "/plans", fields, headers={"X-Requested-With": "fetch"})
    assert (told.status_code, told.json()["field"]) == (422, "start")
    fields |= {"start": "2026-11-22"}
    told = post(staff, "/plans", fields, headers={"X-Requested-With": "fetch"})
    assert (told.status_code, told.json()["field"]) == (422, "stock")
    assert "写了一半的药" not in staff._http.get("/console/plans").text


def test_a_picture_that_is_none_is_refused_and_the_rest_is_kept(
    hub: HubServer, staff: StaffClient
) -> None:
    fields = {**FIELDS, "resident": hub.ready.resident, "medicine": "没照片的药"}
    answer = post(staff, "/plans", fields, files={"photo": ("a.jpg", b"GIF89a no picture")})
    assert answer.status_code == 422
    assert 'data-fault-of="picture">这张图片打不开' in unescape(answer.text)
    assert "没照片的药" in answer.text
    answer = post(staff, "/plans", {**fields, "picture": "0" * 64})
    assert 'data-fault-of="picture">照片没有传上来' in unescape(answer.text)
    large = {"photo": ("a.jpg", bytes(9 * 1024 * 1024))}
    answer = post(staff, "/plans", fields, files=large)
    assert (answer.status_code, "照片太大了，最多 8 MB" in answer.text) == (413, True)
    answer = post(staff, "/plans", fields, files=large, headers={"X-Requested-With": "fetch"})
    assert (answer.status_code, answer.json()["field"]) == (413, "picture")
    assert "先不放照片" in answer.json()["error"]
    answer = post(staff, "/plans/exchange", {}, files={"file": large["photo"]})
    assert (answer.status_code, "文件太大了" in answer.text) == (413, True)
    answer = post(staff, "/plans", {**fields, "notes": "长" * 700_000})
    assert (answer.status_code, "内容太长了" in answer.text) == (413, True)


def test_the_preview_works_with_a_script_and_without(hub: HubServer, staff: StaffClient) -> None:
    fields = {**FIELDS, "resident": hub.ready.resident, "plan": "", "medicine": "预览药"}
    part = post(staff, "/plans/preview", fields, headers={"X-Requested-With": "fetch"}).text
    assert (part.count("<li"), part.count("20:00")) == (14, 15)
    assert "<html" not in part
    whole = post(staff, "/plans/preview", {**fields, "preset": "twice"}).text
    assert 'value="07:30"' in whole
    assert 'value="18:00"' in whole
    assert whole.count('class="dose"') == 28
    assert 'value="预览药"' in whole, "nothing typed is lost"
    wrong = post(staff, "/plans/preview", {**fields, "medicine": ""}).text
    assert 'data-field="medicine"' in wrong


def test_pause_continue_and_end_stand_in_the_plans_history(
    hub: HubServer, staff: StaffClient
) -> None:
    plan_id = staff.add_plan(hub.ready.resident, "史记药", "1 片", ["08:00"])
    for action in ("pause", "resume", "end"):
        assert post(staff, f"/plans/{plan_id}/{action}", {}).status_code == 303
    fields = {**FIELDS, "resident": hub.ready.resident, "medicine": "史记药", "amount": "半片"}
    fields |= {"slot": "08:00", "at": "09:00"}
    assert post(staff, f"/plans/{plan_id}", fields).status_code == 303
    page = unescape(staff._http.get(f"/console/plans/{plan_id}/history").text)
    told = [
        page.index(words) for words in ("1 片 → 半片", "到哪天为止", "继续了", "暂停了", "添了")
    ]
    assert told == sorted(told), "the newest stands first"
    assert "08:00 → 09:00" in page
    assert page.count("<b>张丽</b>") == 5
    trail = unescape(staff._http.get("/console/audit?act=plans").text)
    for words in ("加用药", "停用药", "恢复用药", "吃完今天就结束", "改用药"):
        assert words in trail
    assert "史记药" in trail


def test_the_residents_own_day_moves_plans_by_meals(hub: HubServer, staff: StaffClient) -> None:
    put(hub, plan("lunch", times=(), moments=(Moment(slot="x", when="CD"),), resident="demo-wang"))
    times = {"wake": "05:30", "breakfast": "06:30", "lunch": "11:00", "dinner": "17:00"}
    assert post(staff, "/plans/day/demo-wang", {**times, "sleep": "20:30"}).status_code == 303
    assert "吃午饭时（11:00）" in staff._http.get("/console/plans/lunch/edit").text
    assert "<time>11:00</time>" in card(staff, "lunch")
    told = post(
        staff,
        "/plans/day/demo-wang",
        {**times, "lunch": "04:00", "sleep": "20:30"},
        headers={"X-Requested-With": "fetch"},
    )
    assert told.status_code == 422
    assert "从早到晚" in told.json()["error"]


def test_of_two_editors_open_at_once_the_second_overwrites_nothing(
    hub: HubServer, staff: StaffClient
) -> None:
    put(hub, plan("both", "08:00", resident=hub.ready.resident))
    page = staff._http.get("/console/plans/both/edit").text
    (seen,) = re.findall(r'name="seen" value="(\w+)"', page)
    mine = {**FIELDS, "medicine": "both", "at": "08:00", "seen": seen}
    assert post(staff, "/plans/both", {**mine, "amount": "2 片"}).status_code == 303
    late = post(staff, "/plans/both", {**mine, "at": "09:00"})
    assert (late.status_code, "别人刚改过这份计划" in late.text) == (409, True)
    assert f'name="seen" value="{seen}"' in late.text  # sent once more it is refused once more
    assert "08:00，2 片" in card(staff, "both")
