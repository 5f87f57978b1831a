"""The guided self-test: through the air, over the line, on the screen; and that it can fail."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.cli import main
from kiosk.commands.staff import StaffClient
from kiosk.config import Config, HubConfig
from kiosk.core.alarms import Alarm
from kiosk.core.ladder import counting
from kiosk.core.self_test import SelfTestRun
from kiosk.core.view import Picture
from kiosk.protocol.messages import SelfTest
from kiosk.services.device import Device
from kiosk.services.events import (
    AlarmChanged,
    Bus,
    Event,
    PictureChanged,
    SelfTestAsked,
    SelfTestDue,
    SelfTestProgress,
)
from kiosk.services.health import SELF_TEST
from kiosk.services.microphone_tap import MicrophoneTap
from kiosk.services.pairing import write_token
from kiosk.services.self_test import SelfTester
from kiosk.services.sound_test import try_sound
from kiosk.settings import Settings
from kiosk.voice.playback import system_player
from kiosk.voice.recorder import PulseRecorder
from tests.conftest import lacking, wait_until
from tests.helpers import virtual_audio
from tests.helpers.fake_clock import FakeClock
from tests.helpers.hub import hub_without_plans


class Listening:
    """Reads a microphone in a thread of its own, as the voice does."""

    def __init__(self, tap: MicrophoneTap) -> None:
        self._tap = tap
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._read, name="test-microphone")

    def __enter__(self) -> "Listening":
        self._tap.open()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._thread.join()
        self._tap.close()

    def _read(self) -> None:
        while not self._ending.is_set():
            self._tap.read()


@pytest.fixture(scope="module")
def audio() -> Iterator[virtual_audio.VirtualAudio]:
    if not virtual_audio.is_available():
        lacking("PulseAudio and its small programs")
    with virtual_audio.VirtualAudio() as running:
        yield running


def test_its_own_sound_is_heard_through_the_air_and_missed_without(
    audio: virtual_audio.VirtualAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE"):
        monkeypatch.setenv(name, audio.environment[name])
    tap = MicrophoneTap(PulseRecorder("microphone"))
    assert try_sound(tap, system_player("speaker")), "nobody reads the microphone"
    with Listening(tap):
        assert try_sound(tap, system_player("speaker")), "no air between the two"
        loop = audio.pactl(
            "load-module", "module-loopback", "source=speaker.monitor", "sink=mouth"
        ).strip()
        time.sleep(0.5)
        assert try_sound(tap, system_player("speaker")) == ""
        audio.pactl("set-sink-mute", "speaker", "1")
        assert try_sound(tap, system_player("speaker")), "a muted loudspeaker"
        audio.pactl("set-sink-mute", "speaker", "0")
        audio.pactl("unload-module", loop)


class Screen:
    """The newest picture."""

    def __init__(self) -> None:
        self.picture: Picture | None = None

    def __call__(self, event: Event) -> None:
        if isinstance(event, PictureChanged):
            self.picture = event.picture

    def titled(self, words: str) -> bool:
        return self.picture is not None and words in self.picture.view.title


@contextmanager
def running(config: Config) -> Iterator[tuple[Kiosk, Screen]]:
    kiosk = Kiosk(Settings(config=config, with_voice=False))
    screen = Screen()
    kiosk.bus.subscribe(screen)
    kiosk.start()
    try:
        yield kiosk, screen
    finally:
        kiosk.close()


def test_the_test_alarm_goes_the_whole_way_and_rings_for_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_DATA")
    with hub_without_plans(tmp_path / "hub.sqlite") as hub, StaffClient(hub.ready.url) as staff:
        staff.login(hub.ready.login, hub.ready.password)
        config = Config(data=str(tmp_path / "device"), hub=HubConfig(url=hub.ready.url))
        write_token(config.token_path, hub.ready.token)
        with running(config) as (kiosk, screen):
            monkeypatch.setattr(kiosk._self_test, "_sound", lambda: "")
            for option in ("more", "settings", "self-test", "begin"):
                wait_until(lambda o=option: screen.picture and _can(screen.picture, o), option)  # type: ignore[misc]
                kiosk.session.press(option)
            wait_until(lambda: screen.titled("屏幕和按键"), "the receipt has come", 30)
            assert staff.open_alarms() == []
            over = staff.state()["alarms_over"]
            assert ["测试" in alarm["source"] for alarm in over] == [True]
            assert kiosk.device.store.open_alarm() is None
            kiosk.session.press("seen")
            wait_until(lambda: screen.titled("都正常"), "all is well")
            wait_until(lambda: kiosk.device._watch().self_test is not None, "it is on disk")
            kept = kiosk.device._watch().self_test
            assert isinstance(kept, SelfTest)
            assert (kept.passed, kept.failed) == (True, ())


def _can(picture: Picture, option: str) -> bool:
    return option in [o.id for o in (*picture.view.options, *picture.view.actions)]


def test_without_a_hub_a_voice_or_anybody_there_it_fails_and_says_what(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.services.self_test.RECEIPT_WITHIN", 0.2)
    monkeypatch.setattr("kiosk.services.self_test.SEEN_WITHIN", 0.2)
    monkeypatch.delenv("KIOSK_DATA")
    with running(Config(data=str(tmp_path / "device"))) as (kiosk, screen):
        for option in ("more", "settings", "self-test", "begin"):
            wait_until(lambda o=option: screen.picture and _can(screen.picture, o), option)  # type: ignore[misc]
            kiosk.session.press(option)
        wait_until(lambda: screen.titled("有点问题"), "it is over", 15)
        wait_until(lambda: kiosk.device._watch().self_test, "it is kept")
        kept = kiosk.device._watch().self_test
        assert kept is not None
        assert not kept.passed
        assert [failed.split("：")[0] for failed in kept.failed] == [
            "喇叭和麦克风",
            "呼救线路",
            "屏幕和按键",
        ]


def test_a_week_later_it_is_offered_on_the_screen(tmp_path: Path) -> None:
    clock, bus = FakeClock("2026-11-21T10:00:00+08:00"), Bus()
    events: list[Event] = []
    bus.subscribe(events.append)
    with closing(Device(tmp_path / "d.db", clock, bus)) as device:
        tester = SelfTester(device, bus, clock, None)
        tester.step()
        wait_until(lambda: device.store.setting("self-test.since"), "the first start is noted")
        clock.advance(days=6)
        tester.step()
        assert SelfTestDue not in [type(event) for event in events]
        clock.advance(days=1)
        tester.step()
        tester.step()
        assert [type(event) for event in events].count(SelfTestDue) == 1
        device.store.set_setting(SELF_TEST, '{"at":"2026-11-28T10:00:00+08:00","passed":true}')
        clock.advance(days=1)
        wait_until(lambda: device.store.setting(SELF_TEST), "it was done")
        tester.step()
        assert [type(event) for event in events].count(SelfTestDue) == 1
    assert not [event for event in events if isinstance(event, SelfTestProgress)]


def test_a_real_alarm_breaks_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.services.self_test.SPOKEN_WITHIN", 0.0)
    clock, bus = FakeClock("2026-11-21T10:00:00+08:00"), Bus()
    told: list[Event] = []
    bus.subscribe(told.append)
    record = counting(Alarm(id="real", resident="wang", raised=clock.now()))

    def cries() -> str:
        bus.publish(AlarmChanged(record))
        return ""

    with closing(Device(tmp_path / "d.db", clock, bus)) as device:
        tester = SelfTester(device, bus, clock, cries)
        bus.publish(SelfTestAsked())
        tester.step()
        assert device.store.setting(SELF_TEST) is None
        assert [event for event in told if isinstance(event, AlarmChanged)] == [
            AlarmChanged(record)
        ]
    runs = [event.run for event in told if isinstance(event, SelfTestProgress)]
    assert runs == [SelfTestRun(), None], "its page is left"


def test_the_command_tries_the_way_to_the_hub_and_says_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["selftest", "--no-sound", "--hub", "http://127.0.0.1:9"]) == 1
    assert "还没有登记" in capsys.readouterr().out
    with hub_without_plans(tmp_path / "hub.sqlite") as hub, StaffClient(hub.ready.url) as staff:
        write_token(Config().token_path, hub.ready.token)
        assert main(["selftest", "--no-sound", "--hub", hub.ready.url]) == 0
        assert "✓ 呼救线路" in capsys.readouterr().out
        staff.login(hub.ready.login, hub.ready.password)
        assert staff.open_alarms() == []
    assert main(["selftest", "--no-sound", "--hub", "http://127.0.0.1:9"]) == 1
    assert "连不上" in capsys.readouterr().out
