"""The staff console in a real Chromium: things arrive by themselves, buttons work."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.browser import SOON, chromium, logged_in
from tests.helpers.hub_bodies import alarm_body, dose_body, now, request_body
from tests.helpers.hub_server import HubServer

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer(tmp_path_factory.mktemp("hub") / "hub.sqlite") as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: "Browser", hub: HubServer) -> Iterator["Page"]:
    with logged_in(browser, hub) as page:
        yield page


def test_staff_at_work(page: "Page", hub: HubServer) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    with hub.device() as kiosk:
        # A request arrives on the open page, and is accepted with one press.
        request = request_body()
        kiosk.put(f"/v1/requests/{request['id']}", json=request)
        arrived = now()
        card = page.locator(f"[data-request-id='{request['id']}']")
        card.wait_for(timeout=SOON)
        assert (now() - arrived).total_seconds() < 1
        expect(card.locator(".asked")).to_contain_text("两份 红烧肉")
        card.locator("[data-action=accept]").click()
        expect(card).to_have_attribute("data-state", "accepted")

        # An alarm arrives while somebody is typing: it rings, and what was typed stays.
        card.locator("[name=worker]").fill("刘")
        alarm = alarm_body()
        kiosk.put(f"/v1/alarms/{alarm['id']}", json=alarm)
        raised = now()
        board = page.locator(f"[data-alarm-id='{alarm['id']}']")
        board.wait_for(timeout=SOON)
        assert (now() - raised).total_seconds() < 1
        expect(card.locator("[name=worker]")).to_have_value("刘")
        expect(page.locator("body")).to_have_attribute("data-ringing", "1")
        expect(page).to_have_title("【呼救】值班台 · 安伴")

        card.locator("[name=worker]").fill("刘姐")
        card.locator("[data-action=assign]").click()
        expect(card).to_have_attribute("data-state", "assigned")
        board.locator("[data-action=acknowledge]").click()
        expect(board).to_have_attribute("data-state", "acknowledged")
        expect(page.locator("body")).to_have_attribute("data-ringing", "0")
        board.locator("[name=minutes]").select_option("6")
        board.locator("[data-action=depart]").click()
        expect(board).to_have_attribute("data-state", "on_the_way")
        board.locator("[data-action=resolve]").click()
        expect(page.locator("#alarms-none")).to_be_visible()
        card.locator("[data-action=finish]").click()
        expect(page.locator(f"#ended-{request['id']}")).to_be_visible()

        told = kiosk.get("/v1/sync").json()
        assert [s["state"] for s in told["requests"][0]["steps"]] == [
            "received",
            "accepted",
            "assigned",
            "done",
        ]
        assert [s["by"] for s in told["alarms"][0]["steps"]][1:] == ["张丽"] * 3


def test_a_plan_is_written_in_the_editor(page: "Page", hub: HubServer) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    page.click("nav a[href='/console/plans']")
    page.click(f"#plans-{hub.ready.resident} [data-action=open-add]")
    page.fill("[name=medicine]", "阿司匹林")
    page.fill("[name=amount]", "1 片")
    page.fill("[name=stock]", "很多")
    page.click("[data-preset=twice]")
    expect(page.locator("#preview .today .dose")).to_have_text(["07:30 1 片", "18:00 1 片"])
    page.locator("[name=at]").nth(1).fill("20:00")
    expect(page.locator("#preview .today .dose").nth(1)).to_have_text("20:00 1 片")
    page.click("[data-action=save-plan]")
    expect(page.locator("[data-fault-of=stock]")).to_contain_text("看不懂")
    assert page.input_value("[name=medicine]") == "阿司匹林"
    page.fill("[name=stock]", "28 片")
    expect(page.locator("[data-fault-of=stock]")).to_be_hidden()
    page.press("[name=medicine]", "Enter")
    plan = page.locator(".plan", has_text="阿司匹林")
    expect(plan.locator("time")).to_have_text(["07:30", "20:00"])
    expect(plan).to_contain_text("还够 14 天")
    plan.locator("[data-action=pause]").click()
    expect(plan).to_have_attribute("data-state", "paused")


def test_a_missed_dose_comes_and_goes_by_itself(page: "Page", hub: HubServer) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    page.goto(f"{hub.ready.url}/console/missed")
    expect(page.locator("#link")).to_have_attribute("data-state", "up")
    with hub.device() as kiosk:
        for status in ("missed", "taken"):
            body = dose_body(status=status)
            kiosk.put(f"/v1/doses/{body['id']}", json=body)
            card = page.locator(f".missed[data-resident='{hub.ready.resident}']")
            expect(card).to_have_count(1 if status == "missed" else 0, timeout=SOON)
    expect(page.locator("#missed-over")).to_contain_text("老人后来自己回答了")


def test_the_page_says_when_the_hub_is_gone_and_catches_up(
    browser: "Browser", tmp_path: Path
) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    with HubServer(tmp_path / "hub.sqlite") as hub, logged_in(browser, hub) as page:
        hub.kill()
        expect(page.locator("#link")).to_have_attribute("data-state", "down", timeout=SOON)
        hub.start()
        request = request_body()
        with hub.device() as kiosk:
            kiosk.put(f"/v1/requests/{request['id']}", json=request)
        page.locator(f"[data-request-id='{request['id']}']").wait_for(timeout=SOON * 2)
        expect(page.locator("#link")).to_have_attribute("data-state", "up")


def test_a_page_whose_session_is_over_rings_until_somebody_logs_in(
    page: "Page", hub: HubServer
) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    expect(page.locator("body")).to_have_attribute("data-tune", "")
    session = page.context.cookies()
    page.context.clear_cookies()
    request = request_body()
    with hub.device() as kiosk:
        kiosk.put(f"/v1/requests/{request['id']}", json=request)  # so that the page looks again
    expect(page.locator("#expired")).to_be_visible(timeout=SOON)
    expect(page.locator("body")).to_have_attribute("data-tune", "alarm")
    expect(page).to_have_title("【请登录】值班台 · 安伴")
    page.context.add_cookies(
        [
            {"name": c["name"], "value": c["value"], "path": c["path"], "domain": c["domain"]}
            for c in session
        ]
    )
    with hub.device() as kiosk:
        body = request_body()
        kiosk.put(f"/v1/requests/{body['id']}", json=body)
    expect(page.locator("#expired")).to_be_hidden(timeout=25000)
    expect(page.locator(f"[data-request-id='{body['id']}']")).to_be_visible()


def test_what_happens_between_the_page_and_its_stream_is_shown(
    page: "Page", hub: HubServer
) -> None:
    alarm = alarm_body()
    with hub.device() as kiosk:

        def late(route: "Route") -> None:
            """The page is loaded; before its stream begins, somebody calls."""
            kiosk.put(f"/v1/alarms/{alarm['id']}", json=alarm)
            route.continue_()

        page.route("**/console/events", late, times=1)
        page.goto(f"{hub.ready.url}/console")
        page.wait_for_selector(f"[data-alarm-id='{alarm['id']}']", timeout=SOON)
