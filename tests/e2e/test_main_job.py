"""The main job, end to end: an elder asks, the hub receives, a person answers."""

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.e2e.stage import Stage

pytestmark = pytest.mark.timeout(150)

TAKES_A_WHILE = 15_000  # ms for a thing to stand on the console


def tomorrow() -> str:
    """Return tomorrow at the kiosk, as 11月22日."""
    day = datetime.now(ZoneInfo("Asia/Shanghai")) + timedelta(days=1)
    return f"{day.month}月{day.day}日"


def test_a_spoken_order_is_accepted_by_a_person_and_the_kiosk_says_so(
    speaking_stage: Stage,
) -> None:
    stage = speaking_stage
    kiosk, console = stage.kiosk, stage.console
    since = kiosk.mark()
    stage.screen.key("talk")
    kiosk.until("listening", lambda e: e["event"] == "listening", since=since)
    stage.say("tan_001")  # 明天中午来两份红烧肉
    kiosk.until_shown("receipt-", since=since)
    card = console.locator("article[data-kind=order_meal][data-state=received]")
    expect(card).to_have_count(1, timeout=TAKES_A_WHILE)
    expect(card).to_contain_text("两份 红烧肉")
    expect(card).to_contain_text(tomorrow())
    expect(card).to_contain_text("中午")
    kiosk.until_shown("社区已收到", since=since)
    card.locator("[data-action=accept]").click()
    shown = kiosk.until_shown("张丽已接单", since=since)
    assert [label for label, done in shown["steps"] if done] == ["已记下", "已送达", "张丽已接单"]
    kiosk.until_said("张丽已接单", since=since)
    stage.go_home()


def test_a_spoken_emergency_is_answered_by_a_person(speaking_stage: Stage) -> None:
    stage = speaking_stage
    kiosk, console = stage.kiosk, stage.console
    since = kiosk.mark()
    stage.say("tan_024")  # 我摔倒了起不来了: nobody has pressed anything
    kiosk.until("the countdown", lambda e: e.get("countdown") is not None, since=since)
    kiosk.until_shown("平台已收到", since=since)
    alarm = console.locator("article[data-alarm-id]")
    expect(alarm).to_have_count(1, timeout=TAKES_A_WHILE)
    expect(alarm).to_contain_text("王秀英")
    alarm.locator("[data-action=acknowledge]").click()
    kiosk.until_shown("有人接了：张丽", since=since)
    kiosk.until_said("张丽接了", since=since)
    alarm.locator("select[name=minutes]").select_option("6")
    alarm.locator("[data-action=depart]").click()
    kiosk.until_shown("张丽在路上", since=since)
    alarm.locator("[data-action=resolve]").click()
    kiosk.until_shown("处理好了", since=since)
    resolved = kiosk.mark() - 1
    time.sleep(1)  # a press in a new screen's first moment is not taken as meant for it
    stage.screen.key("ok")
    kiosk.until_shown("home", since=resolved)


def test_an_order_by_the_remotes_keys_alone(stage: Stage) -> None:
    kiosk, console = stage.kiosk, stage.console
    stage.go_home()
    since = kiosk.mark()
    stage.screen.key("2")
    kiosk.until_shown("tasks-1", since=since)
    stage.screen.key("right", "right", "ok")
    days = kiosk.until_shown("housekeeping-day", since=since)["options"]
    after = next(n for n, (_, label, _) in enumerate(days) if "明天" in label)  # late, it is first
    stage.screen.key(*["right"] * after, "ok")
    kiosk.until_shown("housekeeping-hour", since=since)
    stage.screen.key("down", "ok")
    kiosk.until_shown("社区已收到", since=since)
    card = console.locator("article[data-kind=book_housekeeping][data-state=received]")
    expect(card).to_have_count(1, timeout=TAKES_A_WHILE)
    expect(card).to_contain_text("擦玻璃")
    expect(card).to_contain_text(tomorrow())
    card.locator("[data-action=accept]").click()
    kiosk.until_shown("张丽已接单", since=since)
    stage.go_home()


def test_a_reminder_comes_due_and_the_answer_reaches_the_hub(stage: Stage) -> None:
    kiosk, console = stage.kiosk, stage.console
    due = datetime.now(ZoneInfo("Asia/Shanghai")) + timedelta(seconds=61)
    since = kiosk.mark()
    console.goto(stage.hub.ready.url + "/console/plans")
    console.locator("a[data-action=open-add]").first.click()
    form = console.locator("form[data-form=plan]")
    form.locator("input[name=medicine]").fill("阿司匹林")
    form.locator("input[name=amount]").fill("1 片")
    form.locator("input[name=at]").first.fill(f"{due:%H:%M}")
    form.locator("[data-action=save-plan]").click()
    shown = kiosk.until_shown("该吃药了", since=since, seconds=75)
    assert ["阿司匹林", "1 片"] in shown["lines"]
    kiosk.until_said("阿司匹林", since=since)
    if stage.can_speak:
        stage.screen.key("talk")
        kiosk.until("listening", lambda e: e["event"] == "listening", since=since)
        stage.say("tan_032")  # 药我吃过了
    else:
        stage.screen.key("1")
    kiosk.until_shown("记下了：吃了", since=since)
    console.goto(stage.hub.ready.url + "/console/residents")
    dose = console.locator("li[data-state=taken]", has_text="阿司匹林")
    expect(dose).to_have_count(1, timeout=TAKES_A_WHILE)
    console.goto(stage.hub.ready.console)
    stage.screen.key("ok")


def test_requests_that_wait_survive_a_kill_of_the_kiosk(stage: Stage) -> None:
    kiosk, console = stage.kiosk, stage.console
    console.goto(stage.hub.ready.console)
    stage.go_home()
    since = kiosk.mark()
    stage.hub.close()
    kiosk.until("no link", lambda e: e["event"] == "link" and e["state"] == "down", since=since)
    stage.screen.key("6")
    kiosk.until_shown("more", since=since)
    stage.screen.key("2")
    kiosk.until_shown("repair-1", since=since)
    stage.screen.key("1")
    kiosk.until_shown("已记下", since=since)
    kiosk.kill()
    stage.restart_hub()
    again = kiosk.mark()
    kiosk.start()
    kiosk.until(
        "delivered",
        lambda e: e["event"] == "request" and e["state"] == "received",
        since=again,
    )
    card = console.locator("article[data-kind=request_repair]")
    expect(card).to_have_count(1, timeout=TAKES_A_WHILE)


def test_it_ends_when_asked_to_and_has_nothing_to_complain_of(stage: Stage) -> None:
    assert stage.kiosk.stop() == 0
    assert stage.kiosk.errors() == ""
    stage.kiosk.start()
