"""The machine's clock."""

import sys
import time
from datetime import datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from kiosk.services.clock import SystemClock
from kiosk.services.machine import clock_is_kept
from tests.helpers.fake_clock import FakeClock

_UNSET, _HUB = "1970-01-01T08:00:30+08:00", datetime.fromisoformat("2026-11-21T04:00:00+00:00")


def test_seconds_pass_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("this system has no clock that counts suspend")
    clock = SystemClock(ZoneInfo("Asia/Shanghai"))
    assert clock.monotonic() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1.0)
    slept = {time.CLOCK_BOOTTIME: 5000.0, time.CLOCK_MONOTONIC: 100.0}
    monkeypatch.setattr(time, "clock_gettime", slept.__getitem__)
    assert clock.monotonic() == 5000.0


def test_a_clock_that_was_never_set_goes_by_the_hubs() -> None:
    clock = FakeClock(_UNSET)
    assert clock.now().year == 1970, "nothing has been heard yet"
    clock.heard(_HUB)
    clock.advance(90)
    assert clock.now() == _HUB + timedelta(seconds=90)
    assert clock.now().utcoffset() == timedelta(hours=8), "in the kiosk's zone"
    assert clock.machine().year == 1970


def test_a_clock_that_is_set_meanwhile_goes_by_itself() -> None:
    clock = FakeClock(_UNSET)
    clock.heard(_HUB)
    clock.set_wall(_HUB + timedelta(seconds=95))
    clock.advance(5)
    assert clock.now() == _HUB + timedelta(seconds=5), "nobody has compared the two yet"
    clock.heard(_HUB + timedelta(seconds=5))
    assert clock.now() == clock.machine() == _HUB + timedelta(seconds=100)


def test_a_clock_that_nobody_keeps_and_that_stands_behind_goes_by_the_hubs() -> None:
    """A box that was without power for six hours goes on where it was switched off."""
    clock = FakeClock(_HUB - timedelta(hours=6))
    clock.heard(_HUB)
    assert clock.now() == _HUB - timedelta(hours=6), "the system says that it is kept right"
    clock.kept = False
    clock.heard(_HUB)
    clock.advance(10)
    assert clock.now() == _HUB + timedelta(seconds=10)


@pytest.mark.parametrize(
    "ahead", [timedelta(seconds=-100), timedelta(hours=1), timedelta(days=365)]
)
def test_a_hub_is_not_followed_back_nor_for_a_trifle(ahead: timedelta) -> None:
    clock = FakeClock(_HUB + ahead)
    clock.kept = False
    clock.heard(_HUB)
    assert clock.now() == _HUB + ahead


def test_a_hub_whose_clock_was_never_set_is_not_followed() -> None:
    clock = FakeClock(_UNSET)
    clock.heard(datetime.fromisoformat("1970-01-01T02:00:00+00:00"))
    assert clock.now() == datetime.fromisoformat(_UNSET)


def test_a_clock_that_was_moved_is_left_so() -> None:
    clock = SystemClock(ZoneInfo("Asia/Shanghai"), timedelta(hours=-5), is_kept=lambda: False)
    hub = clock.machine() + timedelta(hours=5)
    clock.heard(hub)
    assert hub - clock.now() > timedelta(hours=4)
    clock.offset = timedelta()
    clock.heard(clock.machine() + timedelta(hours=5))
    assert clock.now() - clock.machine() > timedelta(hours=4)


@pytest.mark.parametrize(("answer", "kept"), [(0, True), (5, False)])
def test_the_kernel_says_whether_a_time_server_is_heard(
    monkeypatch: pytest.MonkeyPatch, answer: int, kept: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    kernel = SimpleNamespace(adjtimex=lambda _asked: answer)
    monkeypatch.setattr("ctypes.CDLL", lambda _name: kernel)
    assert clock_is_kept() is kept


def test_a_system_that_cannot_be_asked_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert clock_is_kept()
