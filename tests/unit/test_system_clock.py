"""The machine's clock."""

import time
from zoneinfo import ZoneInfo

import pytest

from kiosk.services.clock import SystemClock


def test_seconds_pass_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("this system has no clock that counts suspend")
    clock = SystemClock(ZoneInfo("Asia/Shanghai"))
    assert clock.monotonic() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1.0)
    slept = {time.CLOCK_BOOTTIME: 5000.0, time.CLOCK_MONOTONIC: 100.0}
    monkeypatch.setattr(time, "clock_gettime", slept.__getitem__)
    assert clock.monotonic() == 5000.0
