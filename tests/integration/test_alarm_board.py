"""The alarm board in a real Chromium: louder by the step, and ringing when its line is cut."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.core.alarms import Alarm, AlarmKind, AlarmSource
from kiosk.hub.database import Database
from kiosk.hub.store import alarms, chains, contacts
from kiosk.hub.store.chains import Care
from kiosk.hub.store.contacts import Address, HubContact
from tests.helpers.browser import SOON, chromium, logged_in
from tests.helpers.hub_bodies import RESIDENT, dose_body, now
from tests.helpers.hub_server import HubServer
from tests.helpers.requests import make_id

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
# Counts the tones that are really started, and how loud the loudest was.
EAR = """
window.heard = { tones: 0, loudest: 0 };
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...rest) {
  window.heard.tones += 1;
  start.apply(this, rest);
};
const ramp = AudioParam.prototype.linearRampToValueAtTime;
AudioParam.prototype.linearRampToValueAtTime = function (value, at) {
  window.heard.loudest = Math.max(window.heard.loudest, value);
  return ramp.call(this, value, at);
};
"""


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with chromium() as browser:
        yield browser


@contextmanager
def on_duty(browser: "Browser", hub: HubServer, *, fake_time: bool = False) -> Iterator["Page"]:
    """Open 值班台 with an ear in the page; ``fake_time`` lets the test pass the page's time."""
    with logged_in(
        browser,
        hub,
        size=(1280, 800),
        bypass_csp=True,
        prepare=lambda page: page.add_init_script(EAR),
        before_login=(lambda page: page.clock.install()) if fake_time else None,
    ) as page:
        yield page


def tones(page: "Page") -> int:
    return int(page.evaluate("window.heard.tones"))


def test_a_stream_that_is_silent_for_thirty_seconds_is_told_and_rings(
    browser: "Browser", tmp_path: Path
) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    with (
        HubServer(tmp_path / "hub.sqlite") as hub,
        on_duty(browser, hub, fake_time=True) as page,
    ):
        assert hub.process is not None
        # Nothing is closed: the connection stands, and nothing comes any more.
        os.kill(hub.process.pid, signal.SIGSTOP)
        page.clock.fast_forward(29_000)
        expect(page.locator("#lost")).to_be_hidden()
        before = tones(page)
        page.clock.fast_forward(3_000)
        expect(page.locator("#lost")).to_be_visible()
        expect(page.locator("body")).to_have_attribute("data-tune", "lost")
        expect(page).to_have_title("【断开】值班台 · 安伴")
        assert tones(page) > before
        rung = tones(page)
        page.clock.fast_forward(2_000)
        assert tones(page) > rung, "it goes on ringing"
        os.kill(hub.process.pid, signal.SIGCONT)
        page.clock.resume()
        expect(page.locator("#lost")).to_be_hidden(timeout=SOON * 3)
        expect(page.locator("body")).to_have_attribute("data-tune", "")


def fill(path: Path) -> None:
    """Enter people who have answered a test, and what helpers must know."""
    database = Database.open(str(path))
    sms = Address(channel="sms", value="1")
    people = (
        HubContact(id="jie", resident="*", name="王姐", role="值班", addresses=(sms,)),
        HubContact(id="min", resident=RESIDENT, name="李敏", role="女儿", addresses=(sms,)),
    )
    care = Care(health="装了起搏器", entry="备用钥匙在 402", by="张丽", at=now())
    for person in people:
        database.write(lambda t: contacts.save_contact(t, person)).result()  # noqa: B023
        database.write(lambda t: contacts.confirm_address(t, person.id, "sms", "1", now())).result()  # noqa: B023
    database.write(lambda t: chains.save_care(t, RESIDENT, care)).result()
    database.close()


def call_before(path: Path, seconds: float) -> str:
    """Put in an alarm as if it had come so many seconds ago; the hub finds it in its storage."""
    database = Database.open(str(path))
    at = now() - timedelta(seconds=seconds)
    alarm = Alarm(
        id=make_id(),
        resident=RESIDENT,
        raised=at,
        kind=AlarmKind.FALL,
        source=AlarmSource.VOICE,
        said="我摔倒了起不来",
    )
    database.write(lambda t: alarms.put_alarm(t, alarm, at)).result()
    database.close()
    return alarm.id


def test_an_alarm_nobody_takes_grows_louder_and_shows_whom_it_told(
    browser: "Browser", tmp_path: Path
) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    path = tmp_path / "hub.sqlite"
    with HubServer(path) as hub:
        fill(path)
        with on_duty(browser, hub) as page, hub.device() as kiosk:
            missed = {**dose_body(), "status": "missed"}
            kiosk.put(f"/v1/doses/{missed['id']}", json=missed)
            kiosk.post("/v1/heartbeat", json={"at": now().isoformat(), "volume": 70})
            identity = call_before(path, 27)
            card = page.locator(f"[data-alarm-id='{identity}']")
            body = page.locator("body")
            expect(card).to_have_attribute("data-loudness", "1", timeout=SOON)
            expect(body).to_have_attribute("data-tune", "alarm")
            page.wait_for_function("window.heard.tones > 3 && window.heard.loudest <= 0.25")
            expect(card).to_have_attribute("data-loudness", "2", timeout=SOON)
            page.wait_for_function("window.heard.loudest >= 0.5")
            for words in ("备用钥匙在 402", "装了起搏器", "硝苯地平", "我摔倒了起不来", "终端连着"):
                expect(card).to_contain_text(words)
            expect(card.locator(".chain li.ahead")).to_have_count(3)
            expect(card.locator(".chain")).to_contain_text("王姐")

            # Taken: it is still, and nobody else is called.
            card.locator("[data-action=acknowledge]").click()
            expect(card).to_have_attribute("data-loudness", "0")
            expect(body).to_have_attribute("data-tune", "")
            expect(card).to_contain_text("还没有解决会再响")
            card.locator("[name=note][required]").fill("电话没人接")
            card.locator("[data-action=note]").click()
            expect(card.locator("li.note")).to_contain_text("张丽 电话没人接")
            card.locator("[name=reason]").select_option("pressed_by_mistake")
            card.locator("[data-action=resolve]").click()
            expect(page.locator(f"#over-{identity}")).to_contain_text("误报：按错了")

            # One that has waited for two minutes: the duty person and the daughter are told, then
            # everyone; the board is as loud as it can be.
            late = page.locator(f"[data-alarm-id='{call_before(path, 117)}']")
            expect(late).to_have_attribute("data-loudness", "3", timeout=SOON)
            expect(late).to_have_attribute("data-loudness", "4", timeout=SOON)
            page.wait_for_function("window.heard.loudest === 1")
            expect(late.locator(".told")).to_contain_text(["王姐", "女儿李敏", "王姐", "女儿李敏"])


def test_whom_to_tell_is_set_in_the_console(browser: "Browser", tmp_path: Path) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    path = tmp_path / "hub.sqlite"
    with HubServer(path) as hub:
        fill(path)
        with on_duty(browser, hub) as page:
            page.click("nav a[href='/console/escalation']")
            own = page.locator(f"[data-chain='{RESIDENT}']")
            own.locator("[data-action=open-chain]").click()
            own.locator("[name=after-0]").fill("200")
            own.locator("[data-action=save-chain]").click()
            expect(own.locator(".chain-form [data-error]")).to_contain_text("后一步要比前一步晚")
            own.locator("[name=after-0]").fill("45")
            own.locator("[name=to-0][value=min]").check()
            own.locator("[data-action=save-chain]").click()
            expect(own.locator(".line")).to_contain_text("45 秒站里的人、女儿李敏")
            expect(own.locator("h2")).to_contain_text("自己的安排")
            own.locator("[name=entry]").fill("门禁 4016#")
            own.locator("[data-action=save-care]").click()
            expect(own).to_contain_text("张丽")

            # A test alarm rings on every page, and one press is its answer.
            page.locator("[data-action=test-now]").click()
            page.locator("#alert .siren", has_text="测试").click()
            card = page.locator("[data-urgency=test]")
            expect(page.locator("body")).to_have_attribute("data-tune", "test")
            card.locator("[data-action=acknowledge]").click()
            expect(page.locator("#alarms-none")).to_be_visible()
            expect(page.locator("#ended")).to_contain_text("测试")
