"""The kiosk without its screen: presses in, pictures out, everything on disk."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import Kiosk
from kiosk.commands.gallery import gallery
from kiosk.commands.staff import StaffClient
from kiosk.config import Config, HubConfig
from kiosk.core.alarms import AlarmSource, AlarmState
from kiosk.core.errors import EnvironmentFault
from kiosk.core.requests import RequestState
from kiosk.core.view import Link, Picture, Screen, TalkState
from kiosk.services.clock import SystemClock
from kiosk.services.events import (
    Event,
    PairingLost,
    PairingWanted,
    PictureChanged,
    StorageFault,
)
from kiosk.services.pairing import read_token, write_token
from kiosk.settings import Settings
from tests.conftest import wait_until
from tests.helpers.demo_page import demo_page
from tests.helpers.hub import hub_without_plans
from tests.helpers.requests import meal_request


class Watcher:
    """Waits for pictures."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.picture: Picture | None = None

    def __call__(self, event: Event) -> None:
        if isinstance(event, PictureChanged):
            with self._changed:
                self.picture = event.picture
                self._changed.notify_all()

    def until(self, holds: Callable[[Picture], Any], seconds: float = 8) -> Picture:
        with self._changed:
            found = self._changed.wait_for(
                lambda: self.picture is not None and holds(self.picture), seconds
            )
            assert found, f"the screen is {self.picture}"
            assert self.picture
            return self.picture

    def until_key(self, key: str) -> Picture:
        return self.until(lambda p: p.view.key.startswith(key))


@contextmanager
def running(folder: Path, *, filled: bool = True) -> Iterator[tuple[Kiosk, Watcher]]:
    config = Config(data=str(folder))
    clock = SystemClock(config.zone)
    now = clock.now()
    clock.shift(now.replace(hour=7, minute=0, second=0) - now)  # no medicine is due
    kiosk = Kiosk(Settings(config=config, with_voice=False), clock)
    if filled:
        kiosk.device.records.apply(demo_page()).result(5)
    watcher = Watcher()
    kiosk.bus.subscribe(watcher)
    kiosk.start()
    try:
        yield kiosk, watcher
    finally:
        kiosk.close()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_DATA")


def press(kiosk: Kiosk, watcher: Watcher, option: str) -> None:
    watcher.until(lambda p: option in [o.id for o in (*p.view.options, *p.view.actions)])
    kiosk.session.press(option)


def test_what_was_asked_for_is_on_disk_and_shown_as_no_more_than_that(tmp_path: Path) -> None:
    with running(tmp_path) as (kiosk, watcher):
        for option in ("more", "repair", "pick:heating"):
            press(kiosk, watcher, option)
        shown = watcher.until(lambda p: "已记下" in p.view.title)
        assert [s.done for s in shown.view.steps] == [True, False, False, False]
        assert shown.frame.link is Link.DOWN
    with running(tmp_path) as (kiosk, watcher):
        records = kiosk.device.store.requests()
        assert [r.state for r in records] == [RequestState.RECORDED]
        shown = watcher.until_key("home")
        assert shown.view.options[4].detail == "1 件在办"


def test_an_alarm_is_sent_after_its_countdown_and_survives_a_restart(tmp_path: Path) -> None:
    with running(tmp_path) as (kiosk, watcher):
        kiosk.session.emergency(AlarmSource.BUTTON)
        watcher.until(lambda p: p.view.countdown == 5)
        watcher.until(lambda p: p.view.countdown == 3)
        watcher.until(lambda p: p.view.title == "正在发送")
        alarm = kiosk.device.store.open_alarm()
        assert alarm
    with running(tmp_path) as (kiosk, watcher):
        shown = watcher.until(lambda p: p.view.screen is Screen.ALARM)
        assert shown.view.title == "正在发送"
        again = kiosk.device.store.open_alarm()
        assert again
        assert again.alarm.id == alarm.alarm.id


def test_an_alarm_that_was_counting_when_the_power_went_is_sent(tmp_path: Path) -> None:
    with running(tmp_path) as (kiosk, watcher):
        kiosk.session.emergency(AlarmSource.REMOTE)
        watcher.until(lambda p: p.view.countdown is not None)
    with running(tmp_path) as (kiosk, watcher):
        shown = watcher.until(lambda p: p.view.screen is Screen.ALARM)
        assert (shown.view.title, shown.view.countdown) == ("正在发送", None), "it counts no more"
        wait_until(
            lambda: (r := kiosk.device.store.open_alarm()) and r.state is AlarmState.SENDING,
            "it is sent",
        )


def test_i_am_well_cancels_the_countdown(tmp_path: Path) -> None:
    with running(tmp_path) as (kiosk, watcher):
        kiosk.session.emergency(AlarmSource.BUTTON)
        press(kiosk, watcher, "cancel")
        watcher.until_key("home")
        wait_until(lambda: kiosk.device.store.open_alarm() is None, "it is called off on disk")


def test_before_the_first_sync_everything_still_answers(tmp_path: Path) -> None:
    with running(tmp_path, filled=False) as (kiosk, watcher):
        for option in ("meal", "housekeeping", "doctor", "medicine", "services", "more"):
            press(kiosk, watcher, option)
            watcher.until(lambda p: p.view.key != "home")
            kiosk.session.back()
            watcher.until_key("home")
        kiosk.session.emergency(AlarmSource.BUTTON)
        watcher.until(lambda p: p.view.countdown is not None)


def test_without_a_voice_the_talk_bar_says_so_and_captions_are_shown(tmp_path: Path) -> None:
    with running(tmp_path) as (kiosk, watcher):
        assert watcher.until_key("home").talk.state is TalkState.MISSING
        press(kiosk, watcher, "meal")
        assert "吃什么" in watcher.until_key("dishes-").talk.text


def test_a_data_file_that_is_no_database_is_kept_and_told(
    tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append(".*")
    (tmp_path / "kiosk.sqlite").write_text("not a database " * 1000)
    with running(tmp_path) as (kiosk, watcher):
        press(kiosk, watcher, "more")
        watcher.until_key("more")
    kept = [p for p in tmp_path.glob("kiosk*") if p.read_bytes().startswith(b"not a database")]
    assert kept, list(tmp_path.iterdir())


def test_a_hub_without_a_token_shows_a_code_or_that_it_waits(tmp_path: Path) -> None:
    config = Config(data=str(tmp_path), hub=HubConfig(url="http://127.0.0.1:9"))
    kiosk = Kiosk(Settings(config=config, with_voice=False))
    watcher = Watcher()
    kiosk.bus.subscribe(watcher)
    kiosk.start()
    try:
        assert "正在连社区" in watcher.until_key("pairing").view.title
        kiosk.session.emergency(AlarmSource.BUTTON)
        watcher.until(lambda p: p.view.screen is Screen.ALARM)
    finally:
        kiosk.close()


def test_the_gallery_shows_every_kind_of_screen() -> None:
    assert {picture.view.screen for _, picture in gallery()} == set(Screen)


def test_staff_pair_a_new_device_by_the_code_it_shows(tmp_path: Path) -> None:
    with hub_without_plans(tmp_path / "hub.sqlite") as hub, StaffClient(hub.ready.url) as staff:
        staff.login(hub.ready.login, hub.ready.password)
        config = Config(data=str(tmp_path / "device"), hub=HubConfig(url=hub.ready.url))
        kiosk = Kiosk(Settings(config=config, with_voice=False))
        watcher = Watcher()
        kiosk.bus.subscribe(watcher)
        kiosk.start()
        try:
            shown = watcher.until(lambda p: p.view.key == "pairing" and p.view.paragraphs)
            staff.pair(shown.view.title.replace(" ", ""), hub.ready.resident)
            home = watcher.until_key("home")
            assert home.view.options[0].detail
            watcher.until(lambda p: p.frame.link is Link.UP)
        finally:
            kiosk.close()
        token = config.token_path
        assert token.stat().st_mode & 0o777 == 0o600
        assert read_token(token)


class Heard:
    """Keeps every event of some kinds."""

    def __init__(self, *kinds: type[Event]) -> None:
        self._kinds = kinds
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        if isinstance(event, self._kinds):
            self.events.append(event)

    def codes(self) -> list[str]:
        return [e.code for e in self.events if isinstance(e, PairingWanted) and e.code]


def retire_all(staff: StaffClient) -> None:
    for kiosk in staff.state()["kiosks"]:
        staff._post(f"/console/devices/{kiosk['id']}/retire")


def test_a_device_the_hub_no_longer_knows_pairs_anew_and_keeps_what_waits(tmp_path: Path) -> None:
    with hub_without_plans(tmp_path / "hub.sqlite") as hub, StaffClient(hub.ready.url) as staff:
        staff.login(hub.ready.login, hub.ready.password)
        config = Config(data=str(tmp_path / "device"), hub=HubConfig(url=hub.ready.url))
        write_token(config.token_path, hub.ready.token)
        kiosk = Kiosk(Settings(config=config, with_voice=False))
        watcher, heard = Watcher(), Heard(PairingWanted)
        kiosk.bus.subscribe(watcher)
        kiosk.bus.subscribe(heard)
        kiosk.start()
        try:
            watcher.until(lambda p: p.frame.link is Link.UP)
            for round in (1, 2):  # the second is after a pairing in the life of this process
                retire_all(staff)
                kiosk.device.add_request(meal_request(kiosk.clock.now())).result(5)
                wait_until(lambda: len(heard.codes()) == round, "a code is shown")  # noqa: B023
                assert kiosk.device.store.outbox_size() == 1
                staff.pair(heard.codes()[-1].replace(" ", ""), hub.ready.resident)
                wait_until(lambda: not kiosk.device.store.outbox_size(), "what waited is sent")
            assert len(staff.state()["requests"]) == 2
        finally:
            kiosk.close()
        assert read_token(config.token_path) != hub.ready.token


def test_a_token_from_the_command_line_is_never_replaced(tmp_path: Path) -> None:
    with hub_without_plans(tmp_path / "hub.sqlite") as hub:
        config = Config(data=str(tmp_path / "device"))
        kiosk = Kiosk(Settings(config=config, hub_url=hub.ready.url, token="no", with_voice=False))
        heard = Heard(PairingWanted, PairingLost)
        kiosk.bus.subscribe(heard)
        kiosk.start()
        try:
            wait_until(lambda: heard.events, "the hub refuses the token")
            assert "pairing" not in [thread.name for thread in threading.enumerate()]
            assert heard.events == [PairingLost()]
        finally:
            kiosk.close()


def test_a_token_the_disk_does_not_take_is_used_and_told(tmp_path: Path) -> None:
    with hub_without_plans(tmp_path / "hub.sqlite") as hub, StaffClient(hub.ready.url) as staff:
        staff.login(hub.ready.login, hub.ready.password)
        hub_config = HubConfig(url=hub.ready.url, token_file="/proc/no-such-folder/token")
        config = Config(data=str(tmp_path / "device"), hub=hub_config)
        kiosk = Kiosk(Settings(config=config, with_voice=False))
        watcher, heard = Watcher(), Heard(StorageFault)
        kiosk.bus.subscribe(watcher)
        kiosk.bus.subscribe(heard)
        kiosk.start()
        try:
            shown = watcher.until(lambda p: p.view.key == "pairing" and p.view.paragraphs)
            staff.pair(shown.view.title.replace(" ", ""), hub.ready.resident)
            watcher.until(lambda p: p.frame.link is Link.UP)
            told = [e.sentence for e in heard.events if isinstance(e, StorageFault)]
            assert ["重新登记" in sentence for sentence in told] == [True]
        finally:
            kiosk.close()


def test_a_full_disk_costs_the_journal_its_lines_and_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk.journal")
    kiosk = Kiosk(
        Settings(config=Config(data=str(tmp_path)), journal=Path("/dev/full"), with_voice=False)
    )
    watcher = Watcher()
    kiosk.bus.subscribe(watcher)
    kiosk.start()
    try:
        for option in ("more", "back", "more"):
            press(kiosk, watcher, option)
        watcher.until_key("more")
    finally:
        kiosk.close()
    told = [r.getMessage() for r in caplog.records if r.name == "kiosk.journal"]
    assert len(told) == 1
    assert "journal" in told[0]


def test_a_failed_beginning_leaves_nothing_running(tmp_path: Path) -> None:
    config = Config(data=str(tmp_path), hub=HubConfig(url="htp://bad"))
    before = set(threading.enumerate())
    with pytest.raises(EnvironmentFault, match="htp://bad"):
        Kiosk(Settings(config=config, with_voice=False))
    assert set(threading.enumerate()) == before
