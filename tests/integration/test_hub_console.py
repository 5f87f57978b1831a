"""The staff console over HTTP, without a browser."""

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.commands.staff import StaffClient, StaffRefused
from kiosk.core.alarms import Alarm
from kiosk.hub.database import Database
from kiosk.hub.escalation.daily_test import DailyTest
from kiosk.hub.store import alarms, daily_tests
from tests.conftest import wait_until
from tests.helpers.hub_bodies import alarm_body, dose_body, now, request_body
from tests.helpers.hub_server import HubServer


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture
def staff(hub: HubServer) -> Iterator[StaffClient]:
    with hub.staff() as client:
        yield client


@pytest.fixture
def kiosk(hub: HubServer) -> Iterator[httpx.Client]:
    with hub.device() as client:
        yield client


def ask(kiosk: httpx.Client, **details: Any) -> str:
    body = request_body(**details)
    assert kiosk.put(f"/v1/requests/{body['id']}", json=body).status_code == 201
    return str(body["id"])


def raise_alarm(kiosk: httpx.Client) -> str:
    body = alarm_body()
    assert kiosk.put(f"/v1/alarms/{body['id']}", json=body).status_code == 201
    return str(body["id"])


def card(staff: StaffClient, identity: str) -> str:
    """Return the markup of one card on 值班台."""
    page = staff._http.get("/console", headers={"X-Fragment": "live"}).text
    start = page.index(f'id="request-{identity}"')
    return page[start : page.index("</article>", start)]


def words(markup: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", markup))


def steps(kiosk: httpx.Client, identity: str) -> list[tuple[str, str, str]]:
    page = kiosk.get("/v1/sync").json()
    record = next(r for r in page["requests"] if r["request"]["id"] == identity)
    return [(s["state"], s["by"], s["note"]) for s in record["steps"]]


def test_a_request_from_its_arrival_to_its_end(staff: StaffClient, kiosk: httpx.Client) -> None:
    identity = ask(kiosk)
    markup = card(staff, identity)
    assert 'data-state="received"' in markup
    assert 'data-kind="order_meal"' in markup
    day = now().date().toordinal() + 1
    tomorrow = now().date().fromordinal(day)
    assert (
        f"两份 红烧肉 · 明天（{tomorrow.month}月{tomorrow.day}日）中午 · 送到家 · 王秀英"
        in words(markup)
    )
    staff.accept(identity)
    assert 'data-state="accepted"' in card(staff, identity)
    staff.assign(identity, "刘姐")
    assert "刘姐" in words(card(staff, identity))
    staff.finish(identity)
    assert identity not in [request["id"] for request in staff.open_requests()]
    assert steps(kiosk, identity) == [
        ("received", "", ""),
        ("accepted", "张丽", ""),
        ("assigned", "刘姐", ""),
        ("done", "张丽", ""),
    ]


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        (
            {"kind": "book_housekeeping", "task": "windows", "start": "2031-09-16T14:00"},
            "擦玻璃 · 2031年9月16日（星期二） 14:00 · 王秀英",
        ),
        (
            {"kind": "book_housekeeping", "task": "laundry", "start": "2031-09-16/morning"},
            "洗衣服 · 2031年9月16日（星期二）上午 · 王秀英",
        ),
        (
            {"kind": "consult_doctor", "symptoms": ["头疼", "头晕"], "department": "心内科"},
            "问大夫：头疼、头晕 · 心内科 · 越快越好 · 王秀英",
        ),
        ({"kind": "request_repair", "item": "plumbing"}, "报修：水管漏水 · 王秀英"),
        ({"kind": "pay_bill", "bill": "electricity"}, "帮忙交电费 · 王秀英"),
        (
            {"kind": "call_person", "person": "女儿"},
            "帮忙接通电话：女儿 · 李敏 138 0000 1234 · 王秀英",
        ),
    ],
)
def test_every_service_is_told_in_chinese(
    staff: StaffClient, kiosk: httpx.Client, details: dict[str, Any], expected: str
) -> None:
    identity = ask(kiosk, **details)
    told = next(r["text"] for r in staff.open_requests() if r["id"] == identity)
    assert told == expected
    assert expected in words(card(staff, identity))


def test_what_cannot_be_done_goes_back_with_a_reason(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    identity = ask(kiosk)
    with pytest.raises(StaffRefused, match="为什么"):
        staff.decline(identity, "")
    staff.decline(identity, "今天厨房停气")
    assert steps(kiosk, identity)[-1] == ("declined", "张丽", "今天厨房停气")
    with pytest.raises(StaffRefused, match="退回") as refused:
        staff.accept(identity)
    assert refused.value.status == 409


def test_pressing_twice_is_pressing_once(staff: StaffClient, kiosk: httpx.Client) -> None:
    identity = ask(kiosk)
    for _ in range(2):
        staff.accept(identity)
    for _ in range(2):
        staff.assign(identity, "刘姐")
    for _ in range(2):
        staff.finish(identity)
    assert len(steps(kiosk, identity)) == 4


def test_an_alarm_shows_all_that_helps_and_takes_its_steps(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    missed = {**dose_body(), "status": "missed"}
    kiosk.put(f"/v1/doses/{missed['id']}", json=missed)
    identity = raise_alarm(kiosk)
    page = words(staff._http.get("/console").text)
    for shown in (
        "摔倒了",
        "王秀英",
        "3 号楼 2 单元 401",
        "138 0000 1234",
        "我摔倒了起不来",
        "120",
    ):
        assert shown in page
    assert "硝苯地平 1 片" in page
    other_page = staff._http.get("/console/menu").text
    assert f'id="alert-{identity}"' in other_page, "an alarm is seen on every page"
    assert 'data-ringing="1"' in other_page
    staff.acknowledge(identity)
    assert staff.open_alarms()[0]["state"] == "acknowledged"
    assert 'data-ringing="0"' in staff._http.get("/console").text
    staff.depart(identity, 6)
    with pytest.raises(StaffRefused, match="分钟"):
        staff.depart(identity, 999)
    assert "预计 6 分钟" in staff._http.get("/console").text
    staff.resolve(identity, "没有受伤")
    assert staff.open_alarms() == []
    alarm = next(a for a in kiosk.get("/v1/sync").json()["alarms"] if a["alarm"]["id"] == identity)
    assert [(s["state"], s["by"], s["minutes"]) for s in alarm["steps"]] == [
        ("received", "", None),
        ("acknowledged", "张丽", None),
        ("on_the_way", "张丽", 6),
        ("resolved", "张丽", None),
    ]


def test_an_alarm_taken_by_nobody_is_taken_further_by_the_running_hub(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"
    with HubServer(path) as hub, hub.staff() as staff, hub.device() as kiosk:
        for form, sentence in (
            ({"louder": "5", "everyone": "120", "unresolved": "5", "late": "5"}, "10 秒"),
            ({"louder": "x", "everyone": "120", "unresolved": "5", "late": "5"}, "数字"),
            ({"louder": "30", "everyone": "20", "unresolved": "5", "late": "5"}, "晚"),
        ):
            with pytest.raises(StaffRefused, match=sentence):
                staff._post("/console/escalation/*/chain", form)
        quick = {"louder": "10", "everyone": "11", "unresolved": "5", "late": "5"}
        with pytest.raises(StaffRefused, match="找不到"):
            staff._post("/console/escalation/nobody/chain", quick)
        staff._post("/console/escalation/*/chain", quick)
        database = Database.open(str(path))
        alarm = Alarm(id="a", resident=hub.ready.resident, raised=now())
        before = now() - timedelta(seconds=10.5)
        database.write(lambda t: alarms.put_alarm(t, alarm, before)).result()
        today = DailyTest(at=f"{now() - timedelta(minutes=1):%H:%M}")
        database.write(lambda t: daily_tests.save_setting(t, today)).result()
        database.close()

        def loudness() -> dict[str, int]:
            return {card["id"]: card["loudness"] for card in staff.open_alarms()}

        wait_until(lambda: loudness().get("a") == 4, "everyone is told", step=0.2)
        wait_until(lambda: len(loudness()) == 2, "the daily test has come", step=0.2)
        shown = kiosk.get("/v1/sync").json()["alarms"]
        assert [s["step"] for s in shown[0]["escalation"]] == ["louder", "everyone"]
        assert len(shown) == 1, "no kiosk hears of a test"
        staff.acknowledge(daily_tests.test_id(now().date()))
        assert list(loudness()) == ["a"]
        with pytest.raises(StaffRefused, match="结果"):
            staff._post("/console/alarms/a/resolve", {"reason": "because"})
        staff._post("/console/alarms/a/resolve", {"reason": "hospital", "note": "骨折"})
        assert "送医院了 骨折" in staff._http.get("/console").text


def test_what_was_accepted_and_taken_back_stays_until_noted(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    identity = ask(kiosk)
    staff.accept(identity)
    kiosk.put(f"/v1/requests/{identity}/cancel", json={"at": now().isoformat()})
    assert f'id="withdrawn-{identity}"' in staff._http.get("/console").text
    staff._post(f"/console/requests/{identity}/note")
    assert f'id="withdrawn-{identity}"' not in staff._http.get("/console").text


def test_plans(staff: StaffClient, kiosk: httpx.Client, hub: HubServer) -> None:
    plan = staff.add_plan(
        hub.ready.resident, "阿司匹林", "1 片", ["20：00", "8:00"], relation="饭后"
    )
    shown = next(p for p in kiosk.get("/v1/sync").json()["plans"] if p["id"] == plan)
    assert shown["times"] == ["08:00", "20:00"]
    changed = {"medicine": "阿司匹林", "amount": "半片", "times": "9:00", "weekday": "3"}
    staff._post(f"/console/plans/{plan}", changed)
    staff._post(f"/console/plans/{plan}/pause")
    shown = next(p for p in kiosk.get("/v1/sync").json()["plans"] if p["id"] == plan)
    assert (shown["amount"], shown["times"], shown["weekdays"]) == ("半片", [], [3])
    # The nearest former time lends its name, so that a dose taken today stays taken.
    assert [(m["slot"], m["at"]) for m in shown["moments"]] == [("08:00", "09:00")]
    assert "<time>09:00</time>" in staff._http.get("/console/plans").text
    assert shown["paused"]
    assert shown["resident"] == hub.ready.resident
    staff._post(f"/console/plans/{plan}/resume")
    staff.delete_plan(plan)
    assert plan not in [p["id"] for p in staff.state()["plans"]]
    with pytest.raises(StaffRefused, match="找不到"):
        staff._post(f"/console/plans/{plan}/pause")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"medicine": ""}, "药名"),
        ({"amount": " "}, "每次吃多少"),
        ({"times": "八点"}, "看不懂"),
        ({"times": "25:00"}, "看不懂"),
        ({"times": ""}, "几点吃"),
        ({"times": " ".join(f"{h:02d}:00" for h in range(13))}, "最多"),
        ({"start": "2026-09-16", "end": "2026-09-15"}, "早于"),
        ({"medicine": "二甲双胍", "times": "09:00"}, "已经有一份"),
        ({"start": "soon"}, "日期"),
        ({"medicine": "药" * 101}, "太长"),
        ({"resident": "nobody"}, "哪位老人"),
    ],
)
def test_a_plan_that_cannot_be_is_told_why(
    staff: StaffClient, hub: HubServer, change: dict[str, str], sentence: str
) -> None:
    form = {"resident": hub.ready.resident, "medicine": "药", "amount": "1 片", "times": "08:00"}
    with pytest.raises(StaffRefused, match=sentence) as refused:
        staff._post("/console/plans", {**form, **change})
    assert refused.value.status == 422


def test_menu_and_dishes(staff: StaffClient, kiosk: httpx.Client) -> None:
    day = now().date().isoformat()
    dish = {
        "name": "鸡汤馄饨",
        "price": "9.5",
        "subsidised_price": "6",
        "meal": "lunch",
        "unit": "碗",
    }
    staff._post("/console/dishes", dish)
    with pytest.raises(StaffRefused, match="已经有"):
        staff._post("/console/dishes", dish)
    with pytest.raises(StaffRefused, match="价钱"):
        staff._post("/console/dishes", {**dish, "name": "面", "price": "九块"})
    catalogue = kiosk.get("/v1/sync").json()["catalogue"]
    added = next(d for d in catalogue["dishes"] if d["name"] == "鸡汤馄饨")
    assert (added["price"], added["subsidised_price"], added["unit"]) == (950, 600, "碗")

    def lunch() -> list[str]:
        menus = kiosk.get("/v1/sync").json()["catalogue"]["menus"]
        return next(m["dishes"] for m in menus if (m["day"], m["meal"]) == (day, "lunch"))

    assert added["id"] in lunch()
    staff._post("/console/menu", {"day": day, "meal": "lunch", "dish": "hongshaorou"})
    assert lunch() == ["hongshaorou"]
    with pytest.raises(StaffRefused, match="至少"):
        staff._post("/console/menu", {"day": day, "meal": "lunch"})


def test_a_silent_kiosk_is_a_line_fault(staff: StaffClient, kiosk: httpx.Client) -> None:
    assert kiosk.post("/v1/heartbeat", json={"at": now().isoformat()}).status_code == 200
    assert staff.state()["faults"] == []
    assert "正常" in words(staff._http.get("/console/devices").text)


def test_after_a_restart_silence_is_told_by_the_wall_clock(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub:
        with hub.device() as kiosk:
            kiosk.post("/v1/heartbeat", json={"at": now().isoformat()})
        with hub.staff() as staff:
            hub.shift_clock(3600)
            assert staff.state()["faults"] == [], "setting the clock makes no line fault"
        hub.stop()
        hub.start()
        hub.shift_clock(3600)
        with hub.staff() as staff:
            deadline = time.monotonic() + 5
            while not (faults := staff.state()["faults"]):
                assert time.monotonic() < deadline
                time.sleep(0.05)
            assert [fault["name"] for fault in faults] == ["王秀英"]
            assert "断线" in words(staff._http.get("/console").text)


def test_nobody_gets_in_without_logging_in(hub: HubServer) -> None:
    with httpx.Client(base_url=hub.ready.url, trust_env=False) as nobody:
        for path in ("", "/residents", "/plans", "/menu", "/devices", "/state.json", "/events"):
            answer = nobody.get(f"/console{path}")
            assert (answer.status_code, answer.headers["location"]) == (303, "/console/login")
        assert nobody.post("/console/menu", data={}).status_code == 303
        assert nobody.get("/console", headers={"X-Fragment": "live"}).status_code == 401
        assert nobody.get("/console/static/console.css").status_code == 200
        assert nobody.get("/console/static/../app.py").status_code == 404
        missing = nobody.get("/console/nothing")
        assert missing.status_code == 404
        assert "没有这个页面" in missing.text


def test_a_form_without_the_token_does_nothing(staff: StaffClient, kiosk: httpx.Client) -> None:
    identity = ask(kiosk)
    for form in ({}, {"csrf": "no"}):
        answer = staff._http.post(f"/console/requests/{identity}/accept", data=form)
        assert answer.status_code == 403
        assert "刷新" in answer.text
    assert len(steps(kiosk, identity)) == 1


def test_plain_forms_lead_back_to_their_page(
    staff: StaffClient, kiosk: httpx.Client, hub: HubServer
) -> None:
    csrf = staff.state()["csrf"]
    identity = ask(kiosk)
    path = f"/console/requests/{identity}/accept"
    referer = {"Referer": f"{hub.ready.url}/console"}
    answer = staff._http.post(path, data={"csrf": csrf}, headers=referer)
    assert (answer.status_code, answer.headers["location"]) == (303, "/console")
    elsewhere = {"Referer": "https://evil.example/console"}
    answer = staff._http.post(path, data={"csrf": csrf}, headers=elsewhere)
    assert answer.headers["location"] == "/console"
    form = {"csrf": csrf, "resident": hub.ready.resident, "medicine": "药"}
    answer = staff._http.post("/console/plans", data=form)
    assert answer.status_code == 422
    assert "每次吃多少" in answer.text


def test_pages_forbid_foreign_scripts_and_framing(staff: StaffClient) -> None:
    for path in ("", "/residents", "/plans", "/menu", "/devices"):
        answer = staff._http.get(f"/console{path}")
        assert answer.status_code == 200
        policy = answer.headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", answer.text)
        assert "style=" not in answer.text


def test_the_session_ends_with_logging_out(hub: HubServer) -> None:
    with hub.staff() as staff:
        cookie = staff._http.cookies["anban_session"]
        csrf = staff.state()["csrf"]
        answer = staff._http.post("/console/logout", data={"csrf": csrf})
        assert answer.headers["location"] == "/console/login"
    with httpx.Client(base_url=hub.ready.url, trust_env=False) as thief:
        thief.cookies.set("anban_session", cookie)
        assert thief.get("/console").status_code == 303


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(hub: HubServer) -> None:
    with httpx.Client(base_url=hub.ready.url, trust_env=False) as browser:
        page = browser.get("/console/login")
        assert "HttpOnly" in page.headers["set-cookie"]
        token = re.search(r'name="csrf" value="([^"]+)"', page.text)
        assert token
        form = {"login": hub.ready.login, "password": hub.ready.password, "csrf": token[1]}
        forged = browser.post("/console/login", data={**form, "csrf": "x"})
        assert forged.status_code == 403
        browser.cookies.set("anban_login", token[1], path="/console")
    with httpx.Client(base_url=hub.ready.url, trust_env=False) as browser:
        page = browser.get("/console/login")
        token = re.search(r'name="csrf" value="([^"]+)"', page.text)
        assert token
        wrong = browser.post(
            "/console/login", data={**form, "password": "“x", "login": '"王', "csrf": token[1]}
        )
        assert wrong.status_code == 401
        assert 'value="&#34;王"' in wrong.text, "what was typed is still there"
        token = re.search(r'name="csrf" value="([^"]+)"', wrong.text)
        assert token
        answer = browser.post("/console/login", data={**form, "csrf": token[1]})
        assert answer.status_code == 303
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie


def test_guessing_passwords_is_slowed_down(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub:
        client = StaffClient(hub.ready.url)
        statuses = []
        for _ in range(6):
            with pytest.raises(StaffRefused) as refused:
                client.login(hub.ready.login, "wrong")
            statuses.append(refused.value.status)
        assert statuses == [401] * 5 + [429]
        with pytest.raises(StaffRefused) as refused:
            client.login(hub.ready.login, hub.ready.password)
        assert refused.value.status == 429, "not even the right one, for a while"
        client.close()


def test_guessing_all_at_once_gets_no_more_tries(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub:

        def guess(_: int) -> int:
            with StaffClient(hub.ready.url) as client, pytest.raises(StaffRefused) as refused:
                client.login(hub.ready.login, "wrong")
            return refused.value.status

        with ThreadPoolExecutor(12) as pool:
            statuses = sorted(pool.map(guess, range(12)))
        assert statuses == [401] * 5 + [429] * 7


def test_a_session_in_use_goes_on_and_an_expired_one_says_so(tmp_path: Path) -> None:
    with HubServer(tmp_path / "hub.sqlite") as hub, hub.staff() as staff:
        moved = timedelta()

        def after(hours: int) -> httpx.Response:
            nonlocal moved
            moved += timedelta(hours=hours)
            hub.shift_clock(hours * 3600)
            deadline = time.monotonic() + 5
            while time.monotonic() < deadline:
                hello = httpx.get(f"{hub.ready.url}/v1/hello", trust_env=False).json()
                if datetime.fromisoformat(hello["time"]) > now() + moved - timedelta(minutes=5):
                    break
                time.sleep(0.02)
            return staff._http.get("/console")

        for _ in range(3):
            assert after(20).status_code == 200, "used within the day: still logged in"
        answer = after(25)
        assert answer.status_code == 303
        assert "登录过期了" in staff._http.get(answer.headers["location"]).text
        assert "登录过期了" not in staff._http.get("/console/login").text


def test_the_age_of_an_alarm_counts_from_its_receipt(
    staff: StaffClient, kiosk: httpx.Client
) -> None:
    for raised in ("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"):
        body = alarm_body(raised=raised)  # a kiosk that lost its time with its power
        kiosk.put(f"/v1/alarms/{body['id']}", json=body)
        time.sleep(1.1)
        age = next(a["age"] for a in staff.state()["alarms"] if a["id"] == body["id"])
        assert 1 <= age < 30


def test_contacts_are_as_short_as_everything_else(staff: StaffClient) -> None:
    form = {"name": "孙玉梅", "person": "女儿", "contact": "小梅", "phone": "1" * 101}
    with pytest.raises(StaffRefused, match="太长"):
        staff._post("/console/residents", form)


def test_the_stream_says_reload_after_a_change(staff: StaffClient, kiosk: httpx.Client) -> None:
    staff.state()
    with staff._http.stream("GET", "/console/events") as stream:
        lines = (line for line in stream.iter_lines() if line.startswith("event:"))
        assert next(lines) == "event: alive"
        begun = time.monotonic()
        ask(kiosk)
        assert next(lines) == "event: reload"
        assert time.monotonic() - begun < 1
