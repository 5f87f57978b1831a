"""Every state of an alarm times every fault: screen and board agree with what happened.

The table of ``docs/emergencies.md``. The kiosk is the whole one without Qt and voice, the hub a
real process. A kill is taken as the disk has it at that moment: the device's file is copied while
it is in use (a power cut keeps no more than that), and a new kiosk starts on the copy; kills of
real kiosk processes at random moments are the laboratory's (``tests/faults``).
"""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import Kiosk
from kiosk.commands.staff import StaffClient
from kiosk.config import Config
from kiosk.core.alarms import AlarmSource, AlarmState
from kiosk.core.view import Picture, Screen
from kiosk.services.clock import SystemClock
from kiosk.services.events import Event, PictureChanged
from kiosk.settings import Settings
from tests.conftest import wait_until
from tests.helpers.cut_line import CutLine
from tests.helpers.fake_clock import SHANGHAI
from tests.helpers.hub_process import HubProcess

YEAR = timedelta(days=365)
STATES = (
    "counting",
    "sending",
    "received",
    "acknowledged",
    "on_the_way",
    "false",
    "resolved",
    "cancelled",
)
# What stands on the screen in each state; "" is: no alarm on it.
TITLES = {
    "counting": "马上呼救",
    "sending": "正在发送",
    "received": "平台已收到",
    "acknowledged": "有人接了",
    "on_the_way": "在路上",
    "false": "您说没事了",
    "resolved": "处理好了",
    "cancelled": "",
}


class Watch:
    """The newest picture."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.picture: Picture | None = None

    def __call__(self, event: Event) -> None:
        if isinstance(event, PictureChanged):
            with self._changed:
                self.picture = event.picture
                self._changed.notify_all()

    @property
    def title(self) -> str:
        """The alarm's headline; "" when no alarm is shown."""
        picture = self.picture
        if picture is None or picture.view.screen is not Screen.ALARM:
            return ""
        return picture.view.title

    def until(self, holds: Callable[[], Any], what: str, seconds: float = 15) -> None:
        with self._changed:
            assert self._changed.wait_for(holds, seconds), f"{what}; the screen: {self.picture}"


@dataclass
class Home:
    """One kiosk at the end of a line that can be cut, and the station's staff."""

    folder: Path
    hub: HubProcess
    line: CutLine
    staff: StaffClient
    offset: timedelta = timedelta()
    kiosk: Kiosk = field(init=False)
    watch: Watch = field(init=False)
    alarm: str = ""

    def start(self) -> None:
        """Start the kiosk on its folder."""
        config = Config(data=str(self.folder))
        settings = Settings(config, self.line.url, self.hub.token, with_voice=False)
        self.watch = Watch()
        self.kiosk = Kiosk(settings, SystemClock(SHANGHAI, self.offset))
        self.kiosk.bus.subscribe(self.watch)
        self.kiosk.start()
        self.watch.until(lambda: self.watch.picture, "the first picture")

    def die(self, *, clock: timedelta) -> None:
        """Lose the power and start again, the line cut, with the clock moved by so much."""
        self.line.cut()
        image = self.folder.with_name(self.folder.name + "-again")
        image.mkdir()
        for name in ("kiosk.sqlite", "kiosk.sqlite-wal"):
            if (self.folder / name).exists():
                shutil.copy(self.folder / name, image / name)
        self.kiosk.close()
        self.folder = image
        self.offset += clock
        self.start()

    def press(self, option: str) -> None:
        """Press what must be on the screen."""
        self.watch.until(lambda: option in _options(self.watch.picture), f"{option} can be pressed")
        self.kiosk.session.press(option)

    def shows(self, title: str) -> None:
        """Wait until the screen says so."""
        self.watch.until(lambda: _fits(self.watch.title, title), f"{title!r} is shown")

    def on_board(self) -> tuple[str, bool] | None:
        """Return where the board has the alarm and whether it is called false; None unknown."""
        state = self.staff.state()
        for card in (*state["alarms"], *state["alarms_over"]):
            if card["id"] == self.alarm:
                return card["state"], card["false_alarm"]
        return None

    def board_says(self, state: str, *, false: bool = False) -> None:
        """Wait until the board has it so."""
        wait_until(lambda: self.on_board() == (state, false), f"the board has it {state}", 15)

    def bring_to(self, state: str) -> None:
        """Raise an alarm and bring it to ``state``, as people would."""
        if state == "sending":
            self.line.cut()
        self.kiosk.session.emergency(AlarmSource.BUTTON)
        self.shows(TITLES["counting"])
        wait_until(self.kiosk.device.store.open_alarm, "it is on disk")
        opened = self.kiosk.device.store.open_alarm()
        assert opened is not None
        self.alarm = opened.alarm.id
        if state == "counting":
            return
        if state == "cancelled":
            self.press("cancel")
            self.shows("")
            wait_until(lambda: self.kiosk.device.store.open_alarm() is None, "the disk has it")
            return
        self.press("send")
        if state == "sending":
            self.shows(TITLES["sending"])
            wait_until(self._is_sending, "the disk has it")
            return
        self.shows(TITLES["received"])
        if state in ("acknowledged", "on_the_way"):
            self.staff.acknowledge(self.alarm)
            self.shows(TITLES["acknowledged"])
        if state == "on_the_way":
            self.staff.depart(self.alarm, 6)
        elif state == "resolved":
            self.staff.resolve(self.alarm)
        elif state == "false":
            self.line.cut()
            self.press("cancel")
        self.shows(TITLES[state])
        wait_until(lambda: self._on_disk(state), "the disk has it")

    def _is_sending(self) -> bool:
        record = self.kiosk.device.store.open_alarm()
        return record is not None and record.state is AlarmState.SENDING

    def _on_disk(self, state: str) -> bool:
        record = self.kiosk.device.store.open_alarm()
        if state == "resolved":
            return record is None
        return record is not None and (record.false_alarm or record.state.value == state)

    def go_on(self, state: str) -> None:
        """The line is there again: what happened is on the board, and the next step on screen."""
        if state == "cancelled":
            self.kiosk.device.link.on_up()
            assert self.on_board() is None
            assert self.watch.title == ""
            return
        if state == "resolved":
            self.board_says("resolved")
            return
        if state == "false":
            self.board_says("received", false=True)
            self.staff.resolve(self.alarm)
            self.board_says("resolved", false=True)
            wait_until(lambda: self.kiosk.device.store.open_alarm() is None, "the kiosk knows")
            return
        if state in ("counting", "sending", "received"):
            self.shows(TITLES["received"])
            self.board_says("received")
            self.staff.acknowledge(self.alarm)
            self.shows(TITLES["acknowledged"])
        if state != "on_the_way":
            self.board_says("acknowledged")
            self.staff.depart(self.alarm, 6)
        self.shows(TITLES["on_the_way"])
        self.board_says("on_the_way")
        self.staff.resolve(self.alarm)
        self.shows(TITLES["resolved"])
        self.press("hide")
        self.shows("")


def _fits(shown: str, wanted: str) -> bool:
    return wanted in shown if wanted else not shown


def _options(picture: Picture | None) -> list[str]:
    return [o.id for o in picture.view.options] if picture else []


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with closing(HubProcess(tmp_path_factory.mktemp("hub"))) as running:
        running.start()
        yield running


@contextmanager
def _at_home(folder: Path, hub: HubProcess) -> Iterator[Home]:
    with CutLine(hub.port) as line, StaffClient(hub.url) as staff:
        staff.login(hub.login, hub.password)
        home = Home(folder / "device", hub, line, staff)
        home.start()
        try:
            yield home
        finally:
            line.cut()
            home.kiosk.close()
            if home.on_board():
                staff.resolve(home.alarm)


@pytest.fixture
def home(tmp_path: Path, hub: HubProcess, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    monkeypatch.delenv("KIOSK_DATA")
    with _at_home(tmp_path, hub) as made:
        wait_until(made.kiosk.device.store.resident, "the kiosk knows its resident")
        yield made


# Where a restart leads: the countdown has been sent, what is settled leaves the screen.
AFTER_RESTART = {**TITLES, "counting": TITLES["sending"], "false": "", "resolved": ""}


@pytest.mark.parametrize("clock", [timedelta(), YEAR, -YEAR], ids=["kill", "year-on", "year-back"])
@pytest.mark.parametrize("state", STATES)
def test_power_is_lost(home: Home, state: str, clock: timedelta) -> None:
    """A kill, or a power cut with a clock that comes back a year off."""
    home.bring_to(state)
    home.die(clock=clock)
    home.shows(AFTER_RESTART[state])
    picture = home.watch.picture
    assert picture is not None
    assert picture.view.countdown is None, "a countdown is never shown a second time"
    home.line.mend()
    home.go_on(state)


@pytest.mark.parametrize("state", STATES)
def test_the_hub_is_killed_and_started_again(home: Home, hub: HubProcess, state: str) -> None:
    home.bring_to(state)
    hub.kill()
    if state == "counting":
        home.press("send")
        home.shows(TITLES["sending"])
    else:
        assert _fits(home.watch.title, TITLES[state])
    hub.start()
    home.line.mend()
    home.go_on(state)


@pytest.mark.parametrize("state", STATES)
def test_the_link_is_cut_and_mended(home: Home, state: str) -> None:
    home.bring_to(state)
    home.line.cut()
    if state == "counting":
        home.press("send")
        home.shows(TITLES["sending"])
    assert home.on_board() == {"counting": None, "sending": None, "cancelled": None}.get(
        state, home.on_board()
    )
    home.line.mend()
    if state in ("counting", "sending"):
        wait_until(lambda: home.on_board() is not None, "it is on the board", 5.0)
    home.go_on(state)
